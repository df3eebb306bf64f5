//! Links, sessions, cookies, other sites.

use crate::house::{HOST, House};
use alongside::domain::staff::Role;
use axum::http::{Request, StatusCode, header};
use jiff::SignedDuration;

#[tokio::test]
async fn a_link_that_was_looked_at_twice_still_signs_in_and_then_never_again() {
    let house = House::open().await;
    let link = house.link(house.hire("Ada", Role::Recruiter, HOST).await).await;
    let mut browser = house.browser();
    for _ in 0..2 {
        let looked = browser.get(&link).await;
        assert_eq!(looked.status, StatusCode::OK);
        assert!(looked.headers.get(header::SET_COOKIE).is_none(), "looking begins no session");
    }
    let used = browser.post(&link, "").await;
    assert_eq!((used.status, used.location()), (StatusCode::SEE_OTHER, "/staff/leads"));
    assert_eq!(browser.get("/staff/leads").await.status, StatusCode::OK);

    let again = house.browser().post(&link, "").await;
    assert_eq!(again.status, StatusCode::GONE);
    assert!(again.body.contains("This link no longer works"));
    assert!(again.headers.get(header::SET_COOKIE).is_none());
}

#[tokio::test]
async fn a_link_of_yesterday_and_one_that_never_was_say_the_same() {
    let house = House::open().await;
    let link = house.link(house.hire("Ada", Role::Recruiter, HOST).await).await;
    house.clock.advance(SignedDuration::from_hours(24));
    let late = house.browser().post(&link, "").await;
    let made_up = house.browser().post(&format!("/staff/link/{}", "a".repeat(64)), "").await;
    let nonsense = house.browser().post("/staff/link/nonsense", "").await;
    assert_eq!(late.status, StatusCode::GONE);
    assert_eq!(late.body, made_up.body);
    assert_eq!(late.body, nonsense.body);
}

#[tokio::test]
async fn a_session_ends_after_half_an_hour_without_use_and_after_eight_hours_with() {
    let house = House::open().await;
    let mut idle = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let mut busy = house.sign_in("Ben", Role::Recruiter, HOST).await;
    for _ in 0..23 {
        house.clock.advance(SignedDuration::from_mins(20));
        assert_eq!(busy.get("/staff/leads").await.status, StatusCode::OK);
    }
    let ended = idle.get("/staff/leads").await;
    assert_eq!(ended.status, StatusCode::UNAUTHORIZED);
    assert!(ended.body.contains("You have been signed out"));
    house.clock.advance(SignedDuration::from_mins(20));
    assert_eq!(busy.get("/staff/leads").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn signing_out_ends_the_session_even_for_who_kept_the_cookie() {
    let house = House::open().await;
    let mut browser = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let mut thief = browser.clone();
    let out = browser.post("/staff/sign-out", "").await;
    assert_eq!((out.status, out.location()), (StatusCode::SEE_OTHER, "/staff/signed-out"));
    assert!(browser.cookies.is_empty());
    assert!(browser.get("/staff/leads").await.body.contains("You are not signed in"));
    assert_eq!(thief.get("/staff/leads").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn the_cookie_is_for_our_own_pages_alone() {
    for (secure, name) in [(true, "__Host-alongside-staff="), (false, "alongside-staff=")] {
        let house = House::open_with(secure).await;
        let link = house.link(house.hire("Ada", Role::Recruiter, HOST).await).await;
        let answer = house.browser().post(&link, "").await;
        let cookie = answer.headers[header::SET_COOKIE].to_str().unwrap();
        assert!(cookie.starts_with(name), "{secure}");
        assert!(
            cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"),
            "{secure}"
        );
        assert_eq!(cookie.contains("Secure"), secure);
    }
}

#[tokio::test]
async fn a_form_from_another_site_changes_nothing() {
    let house = House::open().await;
    let mut browser = house.sign_in("Ada", Role::Recruiter, HOST).await;
    for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://elsewhere.example.org")] {
        let request =
            Request::post("/staff/sign-out").header(header::HOST, "alongside.example.org").header(name, value);
        assert_eq!(browser.send(request, String::new()).await.status, StatusCode::FORBIDDEN, "{name}");
    }
    assert_eq!(browser.get("/staff/leads").await.status, StatusCode::OK, "still signed in");
}

#[tokio::test]
async fn behind_a_proxy_that_writes_another_host_our_own_forms_still_come_from_us() {
    let house = House::open().await;
    let send = async |browser: &mut crate::house::Browser, origin: &str| {
        // As a browser sends it that knows nothing of `Sec-Fetch-Site`.
        let request = Request::post("/staff/account/morning")
            .header(header::HOST, "127.0.0.1:8080")
            .header(header::ORIGIN, origin)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        browser.send(request, "wanted=no".to_owned()).await.status
    };
    let mut browser = house.sign_in("Ada", Role::Recruiter, HOST).await;
    assert_eq!(send(&mut browser, "https://staff.example.org").await, StatusCode::SEE_OTHER);
    for origin in ["https://elsewhere.example.org", "http://staff.example.org", "null"] {
        assert_eq!(send(&mut browser, origin).await, StatusCode::FORBIDDEN, "{origin}");
    }
}

#[tokio::test]
async fn a_failure_shows_a_reference_and_no_reason() {
    let house = House::open().await;
    let mut browser = house.sign_in("Ada", Role::Recruiter, HOST).await;
    house.store.close().await;
    let failed = browser.get("/staff/leads").await;
    assert_eq!(failed.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(failed.body.contains("Something went wrong") && failed.body.contains("give the reference"));
    assert!(!failed.body.contains("store") && !failed.body.contains("database"), "{}", failed.body);
}
