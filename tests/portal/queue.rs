//! The queue: order, overdue, filters, pages.

use crate::house::{HOST, House, Wish};
use alongside::domain::staff::Role;
use alongside::domain::taxonomy::Service;
use axum::http::StatusCode;
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
    assert!(listed(ada.get("/staff/leads?state=mine").await.body));
    assert!(!listed(ada.get("/staff/leads?state=open").await.body));
    assert!(!listed(ben.get("/staff/leads").await.body));
    assert!(!listed(ben.get("/staff/leads?state=claimed").await.body), "a recruiter cannot ask for others' leads");
    let administrators = dee.get("/staff/leads?state=claimed").await.body;
    assert!(administrators.contains("Ada"), "administrators see who has it");
    assert!(listed(administrators));
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
