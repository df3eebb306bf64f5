//! The queue: order, overdue, filters, pages.

use crate::house::{HOST, House, OTHER, Wish};
use alongside::domain::lead::Needs;
use alongside::domain::staff::Role;
use alongside::domain::taxonomy::Service;
use axum::http::{Request, StatusCode};
use jiff::civil::date;

#[tokio::test]
async fn leads_stand_by_promised_day_and_say_in_words_what_is_overdue() {
    let house = House::open().await;
    let (later, _) = house.lead(Wish { promised_on: date(2026, 11, 27), ..Wish::default() }).await;
    let (overdue, _) = house.lead(Wish { promised_on: date(2026, 11, 20), ..Wish::default() }).await;
    let (today, _) = house.lead(Wish { promised_on: date(2026, 11, 23), ..Wish::default() }).await;
    let mut browser = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let page = browser.get("/staff/leads").await.body;
    let places = [overdue, today, later].map(|id| page.find(&id.to_string()).expect("the lead is listed"));
    assert!(places.is_sorted(), "{places:?}");
    for words in ["Overdue by 3 days", "Today", "In 4 days", "Friday 20 November 2026", "3 leads", "Arabic", "Ealing"] {
        assert!(page.contains(words), "{words} is missing");
    }
    assert!(page.contains("Welcome guide &#60;b&#62;&#38; friend&#60;/b&#62;"), "titles are escaped");
}

#[tokio::test]
async fn filters_stand_in_the_address_and_in_the_form() {
    let house = House::open().await;
    let (arabic, _) = house.lead(Wish::default()).await;
    let (english, _) = house.lead(Wish { language: "en-GB", service: Service::Jobs, ..Wish::default() }).await;
    let mut browser = house.sign_in("Ada", Role::Recruiter, HOST).await;
    for (address, shown, hidden, chosen) in [
        ("/staff/leads?language=ar", arabic, english, "<option value=\"ar\" selected>"),
        ("/staff/leads?service=jobs&language=", english, arabic, "<option value=\"jobs\" selected>"),
    ] {
        let page = browser.get(address).await.body;
        assert!(page.contains(&shown.to_string()), "{address}");
        assert!(!page.contains(&hidden.to_string()), "{address}");
        assert!(page.contains(chosen) && page.contains("1 lead<"), "{address}");
    }
    let unread = browser.get("/staff/leads?service=%ff&after=x&language=no+such+tag&state=1").await;
    assert_eq!(unread.status, StatusCode::OK);
    assert!(unread.body.contains("2 leads"), "what cannot be read filters nothing");
    let other_desk = browser.get("/staff/leads?service=companion").await;
    assert!(other_desk.body.contains("0 leads"));
}

#[tokio::test]
async fn a_claimed_lead_stays_with_its_holder_and_leaves_the_queue_of_others() {
    let house = House::open().await;
    let (lead, _) = house.lead(Wish::default()).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    ada.post(&format!("/staff/leads/{lead}/claim"), "").await;
    let listed = |page: String| page.contains(&lead.to_string());
    assert!(listed(ada.get("/staff/leads").await.body));
    assert!(listed(ben.get("/staff/leads?state=all").await.body), "all is all");
    assert!(ben.get("/staff/leads").await.body.contains(">Mine and free</option>"));
    assert!(listed(ada.get("/staff/leads?state=mine").await.body));
    assert!(!listed(ada.get("/staff/leads?state=open").await.body));
    assert!(!listed(ben.get("/staff/leads").await.body));
    let claimed = ben.get("/staff/leads?state=claimed").await.body;
    assert!(claimed.contains("Ada"), "a colleague sees who has it");
    assert!(listed(claimed));
    let administrators = dee.get("/staff/leads?state=claimed").await.body;
    assert!(administrators.contains("Ada"), "administrators see who has it");
    assert!(listed(administrators));
}

#[tokio::test]
async fn a_borough_is_a_filter_and_only_those_that_wait_are_offered() {
    let house = House::open().await;
    let (here, _) = house.lead(Wish::default()).await;
    let there = Wish { needs: from("Hammersmith and Fulham"), ..Wish::default() };
    let (there, _) = house.lead(there).await;
    let foreign = Wish { needs: from("Brent"), organisation: OTHER, chosen: false, ..Wish::default() };
    house.lead(foreign).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let all = ada.get("/staff/leads").await.body;
    assert!(all.contains("<option value=\"Ealing\"") && all.contains("<option value=\"Hammersmith and Fulham\""));
    assert!(!all.contains("Brent"), "another organisation's");
    let page = ada.get("/staff/leads?borough=Hammersmith+and+Fulham").await.body;
    assert!(page.contains(&there.to_string()) && !page.contains(&here.to_string()));
    assert!(page.contains("<option value=\"Hammersmith and Fulham\" selected>") && page.contains("1 lead<"));
    let nowhere = ada.get("/staff/leads?borough=Atlantis").await.body;
    assert!(nowhere.contains("0 leads") && nowhere.contains("<option value=\"Atlantis\" selected>"));
}

#[tokio::test]
async fn the_desk_is_counted_and_each_number_leads_to_its_leads() {
    let house = House::open().await;
    let (overdue, _) = house.lead(Wish { promised_on: date(2026, 11, 20), ..Wish::default() }).await;
    let (today, _) = house.lead(Wish { promised_on: date(2026, 11, 23), ..Wish::default() }).await;
    let (later, _) = house.lead(Wish::default()).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    ada.post(&format!("/staff/leads/{later}/claim"), "").await;
    let page = ada.get("/staff/leads").await.body;
    for number in [
        "<a href=\"/staff/leads?state=overdue\">1 overdue</a>",
        "<a href=\"/staff/leads?state=today\">1 due today</a>",
        "<a href=\"/staff/leads?state=open\">2 that nobody has</a>",
        "<a href=\"/staff/leads?state=mine\">1 yours</a>",
    ] {
        assert!(page.contains(number), "{number} is missing");
    }
    assert!(!dee.get("/staff/leads").await.body.contains("yours"), "administrators claim none");
    let late = ada.get("/staff/leads?state=overdue").await.body;
    assert!(late.contains(&overdue.to_string()) && late.contains("Overdue by 3 days"));
    assert!(!late.contains(&today.to_string()) && !late.contains(&later.to_string()));
    let due = ada.get("/staff/leads?state=today").await.body;
    assert!(due.contains(&today.to_string()) && !due.contains(&overdue.to_string()));
}

#[tokio::test]
async fn what_a_colleague_lets_lie_is_counted_apart_and_found() {
    let house = House::open().await;
    let (lead, _) = house.lead(Wish { promised_on: date(2026, 11, 20), ..Wish::default() }).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;
    ada.post(&format!("/staff/leads/{lead}/claim"), "").await;
    let bens = ben.get("/staff/leads").await.body;
    assert!(bens.contains("Yours and free: <a href=\"/staff/leads?state=overdue\">0 overdue</a>"));
    assert!(bens.contains("With colleagues: <a href=\"/staff/leads?state=overdue-elsewhere\">1 overdue"));
    assert!(ben.get("/staff/leads?state=overdue-elsewhere").await.body.contains(&lead.to_string()));
    let adas = ada.get("/staff/leads").await.body;
    assert!(adas.contains(">1 overdue</a>") && adas.contains("overdue-elsewhere\">0 overdue"), "it is hers");
    assert!(!ada.get("/staff/leads?state=overdue-elsewhere").await.body.contains(&lead.to_string()));
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let all = dee.get("/staff/leads").await.body;
    assert!(all.contains("This desk: ") && all.contains(">1 overdue</a>") && !all.contains("With colleagues"));
}

#[tokio::test]
async fn a_page_that_looks_for_news_by_itself_keeps_nobody_signed_in() {
    let house = House::open().await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let look = || Request::get("/staff/leads").header("x-alongside-look", "1");
    for _ in 0..4 {
        house.clock.advance(jiff::SignedDuration::from_mins(9));
        let answer = ada.send(look(), String::new()).await;
        let over = house.now() >= "2026-11-23T10:30:00Z".parse().unwrap();
        let expected = if over { StatusCode::UNAUTHORIZED } else { StatusCode::OK };
        assert_eq!(answer.status, expected, "{}", house.now());
    }
}

#[tokio::test]
async fn pages_follow_each_other_by_key_and_miss_nothing() {
    let house = House::open().await;
    let mut expected = Vec::new();
    for number in 0..60 {
        let promised_on = date(2026, 11, 25 + i8::from(number % 2 == 0));
        expected.push(house.lead(Wish { promised_on, chosen: false, ..Wish::default() }).await.0.to_string());
    }
    let mut browser = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let mut address = "/staff/leads?language=ar".to_owned();
    let mut found = Vec::new();
    let mut sizes = Vec::new();
    loop {
        let page = browser.get(&address).await.body;
        let links: Vec<String> =
            page.split("href=\"/staff/leads/").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect();
        sizes.push(links.len());
        found.extend(links);
        let Some(next) = page.split("\" rel=\"next\"").next().filter(|_| page.contains("rel=\"next\"")) else { break };
        address = next.rsplit("href=\"").next().unwrap().replace("&#38;", "&");
    }
    assert_eq!(sizes, [25, 25, 10]);
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
}

/// The needs of someone from this borough.
fn from(borough: &str) -> Needs {
    Needs { borough: Some(borough.to_owned()), ..Needs::default() }
}
