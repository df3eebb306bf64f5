//! Administrators set what their organisation promises; the host's set it for all. And each member of staff says whether they want the
//! e-mail of the morning.

use crate::house::{HOST, House, OTHER, Wish};
use alongside::domain::duty::{Duty, Team};
use alongside::domain::staff::Role;
use alongside::domain::taxonomy::Service;
use alongside::store::promises;
use axum::http::StatusCode;
use jiff::civil::date;

/// What the form sends, all services at two days but jobs.
fn terms(jobs: &str, recruiters: &str, coordinators: &str) -> String {
    format!(
        "days_volunteering=2&days_jobs={jobs}&days_companion=2&days_event=2&days_question=2&days_feedback=2\
         &limit_recruiters={recruiters}&limit_coordinators={coordinators}"
    )
}

async fn duty(house: &House, organisation: &'static str) -> Duty {
    let duty = house
        .store
        .read(move |tx| Box::pin(async move { promises::duty_of(tx, &organisation.into(), date(2026, 11, 23)).await }));
    duty.await.expect("a store")
}

#[tokio::test]
async fn working_days_and_limits_are_set_and_residents_hear_another_day() {
    let house = House::open().await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    assert_eq!(dee.get("/staff/promises").await.location(), format!("/staff/promises/{HOST}"));
    let address = format!("/staff/promises/{HOST}");
    let before = dee.get(&address).await.body;
    assert_eq!(before.matches("Wednesday 25 November 2026").count(), 6, "{before}");
    assert!(!before.contains("Week from"), "without a limit there is nothing to fill");

    let saved = dee.post(&address, &terms("5", "1", "")).await;
    assert_eq!((saved.status, saved.location()), (StatusCode::SEE_OTHER, &*format!("{address}?said=saved")));
    house.lead(Wish::default()).await;
    let page = dee.get(&format!("{address}?said=saved")).await.body;
    assert!(page.contains("Whoever writes from now on hears the new day"));
    assert!(page.contains("1 of 1") && page.contains("No limit"), "{page}");
    assert!(
        page.contains("Monday 30 November 2026")
            && page.contains("name=\"days_jobs\" type=\"text\" autocomplete=\"off\" value=\"5\"")
    );
    let kept = duty(&house, HOST).await;
    assert_eq!(kept.terms.working_days, [(Service::Jobs, 5)].into(), "what is as usual is not kept");
    assert_eq!(kept.terms.a_week, [(Team::Recruiters, 1)].into());
    let audit = dee.get("/staff/audit").await.body;
    assert!(
        audit.contains("westway_hospitals (sample): jobs within 5 working days; recruiters answer 1 a week"),
        "{audit}"
    );
}

#[tokio::test]
async fn what_cannot_be_read_comes_back_with_what_to_do() {
    let house = House::open().await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let address = format!("/staff/promises/{HOST}");
    for (form, said) in [
        (terms("0", "", ""), "Jobs: enter a number from 1 to 10"),
        (terms("11", "", ""), "Jobs: enter a number from 1 to 10"),
        (terms("%3Cb%3E", "", ""), "value=\"&#60;b&#62;\""),
        (terms("2", "many", ""), "Enter a number from 1 to 10000, or nothing"),
    ] {
        let refused = dee.post(&address, &form).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(refused.body.contains("There is a problem") && refused.body.contains(said), "{form}: {said}");
    }
    for (form, said) in [
        ("from=&to=tomorrow", "Enter the first day, such as 24 December 2026"),
        ("from=24/12/2026&to=23/12/2026", "The last day is before the first"),
        ("from=01/11/2026&to=02/11/2026", "Enter days from today on"),
        ("from=24/12/2027&to=24/12/2027", "up to a year ahead"),
        ("from=24/11/2026&to=24/06/2027", "Enter at most 92 days at once"),
    ] {
        let refused = dee.post(&format!("{address}/closed"), form).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(refused.body.contains(said), "{form}: {said}");
    }
    assert_eq!(duty(&house, HOST).await, Duty::default());
}

#[tokio::test]
async fn days_are_closed_and_opened_again() {
    let house = House::open().await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let address = format!("/staff/promises/{HOST}");
    let closed = dee.post(&format!("{address}/closed"), "from=24/11/2026&to=2026-11-26").await;
    assert_eq!(closed.location(), format!("{address}?said=closed&from=2026-11-24&to=2026-11-26"));
    let page = dee.get(closed.location()).await.body;
    assert!(page.contains("Nobody was promised an answer on these days."), "{page}");
    let page = dee.get(&address).await.body;
    assert!(page.contains("Tuesday 24 November 2026 to Thursday 26 November 2026"), "{page}");
    assert_eq!(page.matches("Monday 30 November 2026").count(), 6, "Friday is the first day of work: {page}");
    let opened = dee.post(&format!("{address}/open"), "from=2026-11-24&to=2026-11-26").await;
    assert_eq!(opened.location(), format!("{address}?said=opened"));
    assert_eq!(dee.post(&format!("{address}/open"), "from=2026-11-24&to=2026-11-26").await.location(), address);
    assert!(dee.get(&address).await.body.contains("There are none."));
    let audit = dee.get("/staff/audit").await.body;
    let days = "from Tuesday 24 November 2026 to Thursday 26 November 2026";
    assert!(audit.contains(&format!("closed {days}")) && audit.contains(&format!("open again {days}")), "{audit}");
}

#[tokio::test]
async fn closing_days_says_who_was_promised_an_answer_on_them_and_leads_to_them() {
    let house = House::open().await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let (lead, _) = house.lead(Wish::default()).await;
    let (other, _) = house.lead(Wish { promised_on: date(2026, 11, 26), ..Wish::default() }).await;
    let (later, _) = house.lead(Wish { promised_on: date(2026, 11, 30), ..Wish::default() }).await;
    ada.post(&format!("/staff/leads/{other}/claim"), "").await;
    let closed = dee.post(&format!("/staff/promises/{HOST}/closed"), "from=24+November+2026&to=26/11/2026").await;
    let page = dee.get(closed.location()).await.body;
    assert!(page.contains("2 people were promised an answer on these days."), "{page}");
    let queue = "/staff/leads?moved=2026-11-24_2026-11-26";
    assert!(page.contains(&format!("<a href=\"{queue}\">See them</a>")), "{page}");
    for browser in [&mut dee, &mut ada] {
        let found = browser.get(queue).await.body;
        assert!(found.contains(&lead.to_string()) && found.contains(&other.to_string()), "whoever has them");
        assert!(!found.contains(&later.to_string()));
        assert!(found.contains("Answer by Friday 27 November 2026"), "the queue shows the new day");
        assert!(found.contains("Tuesday 24 November 2026 to Thursday 26 November 2026"), "the filter says what it is");
    }
    let page = ada.get(&format!("/staff/leads/{lead}")).await.body;
    assert!(page.contains("We are closed on Wednesday 25 November 2026. The person was told a later day: Friday 27"));
    assert!(page.contains("The person is told Friday 27 November 2026 in the place of Wednesday 25 November 2026"));
    assert!(!page.contains("missed") && !page.contains("Overdue"), "{page}");
    assert!(dee.get("/staff/workload").await.body.contains("Every promised day has been kept"));
    // Another organisation's leads are not in one's own queue.
    house.lead(Wish { organisation: OTHER, ..Wish::default() }).await;
    let closed = dee.post(&format!("/staff/promises/{OTHER}/closed"), "from=25/11/2026&to=25/11/2026").await;
    let page = dee.get(closed.location()).await.body;
    assert!(page.contains("1 person was promised an answer on these days.") && !page.contains("See them"), "{page}");
}

#[tokio::test]
async fn others_set_their_own_and_nobody_elses() {
    let house = House::open().await;
    let mut fay = house.sign_in("Fay", Role::Administrator, OTHER).await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    for path in ["", "/closed", "/open"] {
        let answer = fay.post(&format!("/staff/promises/{HOST}{path}"), &terms("9", "", "")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(fay.post(&format!("/staff/promises/{OTHER}"), &terms("9", "", "")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(duty(&house, OTHER).await.working_days(Service::Jobs), 9);
    assert_eq!(dee.post(&format!("/staff/promises/{OTHER}"), &terms("3", "", "")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(duty(&house, OTHER).await.working_days(Service::Jobs), 3);
    assert_eq!(dee.get("/staff/promises/nobody").await.status, StatusCode::NOT_FOUND);
    assert!(dee.get("/staff/organisations").await.body.contains(&format!("/staff/promises/{OTHER}")));
}

#[tokio::test]
async fn the_email_of_the_morning_is_stopped_and_wanted_again_on_ones_account() {
    let house = House::open().await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    assert!(ada.get("/staff/account").await.body.contains("Stop this e-mail"));
    let stopped = ada.post("/staff/account/morning", "wanted=no").await;
    assert_eq!(stopped.location(), "/staff/account?said=morning");
    let page = ada.get("/staff/account?said=morning").await.body;
    assert!(page.contains("It is saved.") && page.contains("Send me this e-mail"), "{page}");
    ada.post("/staff/account/morning", "wanted=yes").await;
    assert!(ada.get("/staff/account").await.body.contains("Stop this e-mail"));
    let mut guest = house.sign_in_without_account("Gus", Role::Recruiter, HOST).await;
    assert!(!guest.get("/staff/account").await.body.contains("morning"));
    assert_eq!(guest.post("/staff/account/morning", "wanted=no").await.status, StatusCode::NOT_FOUND);
}
