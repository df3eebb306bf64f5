//! Where someone lands who signs in: where they wanted to go, and nowhere that is not ours.

use crate::house::{Browser, HOST, House, Wish};
use crate::person::{Person, credentials};
use alongside::domain::staff::Role;
use axum::http::{Request, StatusCode, header};
use jiff::SignedDuration;

const WANTED: &str = "alongside-staff-wanted";

async fn recruiter(house: &House) -> (Person, Browser) {
    let (person, mut browser) = house.person("ada@example.org", Role::Recruiter, HOST).await;
    browser.post("/staff/sign-out", "").await;
    (person, browser)
}

#[tokio::test]
async fn who_asked_for_a_page_without_a_session_lands_on_it_after_the_second_step() {
    let house = House::open().await;
    let (lead, _) = house.lead(Wish::default()).await;
    let (person, mut browser) = recruiter(&house).await;
    let page = format!("/staff/leads/{lead}");
    let shut = browser.get(&page).await;
    assert_eq!(shut.status, StatusCode::UNAUTHORIZED);
    assert!(shut.body.contains("href=\"/staff/sign-in\""), "nothing of it is in an address");
    assert_eq!(browser.cookies[WANTED].replace("%2F", "/"), page);
    assert_eq!(browser.get("/staff/sign-in").await.status, StatusCode::OK);
    let wrong = browser.post("/staff/sign-in", &credentials(&person.email, "not the password")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    person.type_password(&mut browser).await;
    let wrong = browser.post("/staff/sign-in/code", "code=000000").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let code = house.next_code(&person.app);
    let right = browser.post("/staff/sign-in/code", &format!("code={code}")).await;
    assert_eq!((right.status, right.location()), (StatusCode::SEE_OTHER, page.as_str()));
    assert_eq!(browser.get(&page).await.status, StatusCode::OK);
    // Once: the next time it is the first page again.
    assert!(!browser.cookies.contains_key(WANTED));
    assert_eq!(person.sign_in(&house, &mut browser).await.location(), "/staff/leads");
}

#[tokio::test]
async fn a_session_that_ended_goes_on_where_it_was() {
    let house = House::open().await;
    let (lead, _) = house.lead(Wish::default()).await;
    let staff = house.hire("Ada", Role::Recruiter, HOST).await;
    let mut browser = house.browser();
    browser.post(&house.link(staff).await, "").await;
    browser.post(&format!("/staff/leads/{lead}/claim"), "").await;
    let contact = format!("/staff/leads/{lead}/contact");
    for (method, asked, lands) in [
        ("GET", "/staff/leads?borough=Ealing&language=ar&after=x", "/staff/leads?language=ar&borough=Ealing"),
        ("GET", "/staff/leads?borough=Amal+Hassan&said=closed", "/staff/leads"),
        ("GET", contact.as_str(), contact.as_str()),
        ("POST", contact.as_str(), contact.as_str()),
        ("GET", "/staff/leads/find?reference=Amal", "/staff/leads"),
        ("GET", "/staff/account?said=password", "/staff/account"),
        ("GET", "/staff/people", "/staff/leads"),
        ("GET", "/staff/feedback/months.csv", "/staff/leads"),
        ("GET", "/staff/opportunities/export.csv", "/staff/leads"),
    ] {
        house.clock.advance(SignedDuration::from_mins(31));
        let shut = if method == "GET" { browser.get(asked).await } else { browser.post(asked, "").await };
        assert_eq!(shut.status, StatusCode::UNAUTHORIZED, "{asked}");
        assert!(!browser.cookies.get(WANTED).is_some_and(|kept| kept.contains("Amal")), "{asked}");
        assert_eq!(browser.post(&house.link(staff).await, "").await.location(), lands, "{method} {asked}");
    }
}

#[tokio::test]
async fn the_page_that_looks_by_itself_and_a_form_that_is_given_back_change_nothing_of_it() {
    let house = House::open().await;
    let (lead, _) = house.lead(Wish::default()).await;
    let mut browser = house.sign_in("Ada", Role::Recruiter, HOST).await;
    browser.post(&format!("/staff/leads/{lead}/claim"), "").await;
    house.clock.advance(SignedDuration::from_mins(31));
    let look = Request::get("/staff/leads?state=overdue").header("x-alongside-look", "1");
    assert_eq!(browser.send(look, String::new()).await.status, StatusCode::UNAUTHORIZED);
    let given_back = browser.post(&format!("/staff/leads/{lead}/note"), "words=Bring+a+map").await;
    assert!(given_back.body.contains("Bring a map"));
    assert!(!browser.cookies.contains_key(WANTED), "the form waits on its own page");
}

#[tokio::test]
async fn nobody_lands_anywhere_that_is_no_page_of_staff() {
    let house = House::open().await;
    let staff = house.hire("Ada", Role::Recruiter, HOST).await;
    for kept in [
        "https://evil.example.org/staff/nothing",
        "//evil.example.org/staff/leads",
        "//evil.example.org",
        "/\\evil.example.org",
        "\\\\evil.example.org",
        "/staff//leads",
        "/staff/../chat",
        "/staff/%2e%2e/chat",
        "/staff/leads/%2F%2Fevil.example.org",
        "/staff/leads/..",
        "/staff/leads/",
        "/staff/leads\u{9}",
        "/staff/sign-out",
        "/staff/sign-in",
        "/staff",
        "/staff/link/0",
        "/staff/queue.js",
        "/",
        "/chat",
        "javascript:alert(1)",
        "staff/account",
        "",
    ] {
        let mut browser = house.browser();
        browser.cookies.insert(WANTED.to_owned(), kept.to_owned());
        let arrived = browser.post(&house.link(staff).await, "").await;
        assert_eq!((arrived.status, arrived.location()), (StatusCode::SEE_OTHER, "/staff/leads"), "{kept}");
    }
    // Another host in front of a page of ours is left out, not followed.
    let mut browser = house.browser();
    browser.cookies.insert(WANTED.to_owned(), "https://evil.example.org/staff/account".to_owned());
    assert_eq!(browser.post(&house.link(staff).await, "").await.location(), "/staff/account");
    for path in ["/staff/leads/%2F%2Fevil.example.org", "/staff//evil.example.org", "/staff/leads/a%20b"] {
        let mut browser = house.browser();
        browser.get(path).await;
        assert!(!browser.cookies.contains_key(WANTED), "{path}");
    }
}

#[tokio::test]
async fn without_a_page_asked_for_each_role_lands_on_its_own() {
    let house = House::open().await;
    for (name, role, first) in [
        ("Ada", Role::Recruiter, "/staff/leads"),
        ("Cora", Role::Coordinator, "/staff/leads"),
        ("Dee", Role::Administrator, "/staff/workload"),
    ] {
        let staff = house.hire(name, role, HOST).await;
        let mut browser = house.browser();
        assert_eq!(browser.post(&house.link(staff).await, "").await.location(), first);
        assert_eq!(browser.get("/staff").await.location(), first, "the door, and the e-mail of the morning");
        house.clock.advance(SignedDuration::from_mins(31));
        assert_eq!(browser.get("/staff").await.location(), "/staff/sign-in");
    }
}

#[tokio::test]
async fn after_a_recovery_code_the_way_goes_on_from_the_account() {
    let house = House::open().await;
    let (person, mut browser) = recruiter(&house).await;
    browser.get("/staff/discord").await;
    person.type_password(&mut browser).await;
    let code = format!("code={}", person.recovery_codes[0].replace(' ', "+"));
    let account = browser.post("/staff/sign-in/code", &code).await;
    assert_eq!(account.location(), "/staff/account?said=recovery");
    assert!(browser.get(account.location()).await.body.contains("href=\"/staff\">Go on</a>"));
    assert_eq!(browser.get("/staff").await.location(), "/staff/discord");
    assert_eq!(browser.get("/staff").await.location(), "/staff/leads");
}

#[tokio::test]
async fn the_page_waits_half_an_hour_in_a_cookie_that_no_script_reads() {
    for (secure, name) in [(true, "__Host-alongside-staff-wanted="), (false, "alongside-staff-wanted=")] {
        let house = House::open_with(secure).await;
        let shut = house.browser().get("/staff/account").await;
        let cookie = shut.headers[header::SET_COOKIE].to_str().unwrap();
        assert!(cookie.starts_with(name) && cookie.contains("HttpOnly") && cookie.contains("Max-Age=1800"), "{cookie}");
        assert_eq!(cookie.contains("Secure"), secure);
    }
    let house = House::open().await;
    let mut browser = house.browser();
    browser.get("/staff/account").await;
    browser.post("/staff/sign-out", "").await;
    assert!(browser.cookies.is_empty(), "who signs out wants nothing any more");
}
