//! One's own account: another password, another app.

use crate::house::{Browser, HOST, House};
use crate::person::{PASSWORD, Person, app_on, codes_on};
use alongside::domain::staff::Role;
use axum::http::StatusCode;

const NEW: &str = "teapot over blue stairs";

async fn ada(house: &House) -> (Person, Browser) {
    house.person("ada.okafor@example.org", Role::Recruiter, HOST).await
}

fn change(present: &str, new: &str) -> String {
    let [present, new] = [present, new].map(|text| text.replace(' ', "+"));
    format!("present={present}&new={new}&again={new}")
}

#[tokio::test]
async fn another_password_ends_every_other_session_and_the_old_password() {
    let house = House::open().await;
    let (person, mut browser) = ada(&house).await;
    let mut elsewhere = house.browser();
    person.sign_in(&house, &mut elsewhere).await;
    let stolen = browser.clone();
    let changed = browser.post("/staff/account/password", &change(PASSWORD, NEW)).await;
    assert_eq!(changed.location(), "/staff/account?said=password");
    assert!(browser.get("/staff/account?said=password").await.body.contains("Your password is changed"));
    for mut old in [elsewhere, stolen] {
        assert_eq!(old.get("/staff/leads").await.status, StatusCode::UNAUTHORIZED);
    }
    let old = person.type_password(&mut house.browser()).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
    let person = Person { password: NEW.to_owned(), ..person };
    assert_eq!(person.sign_in(&house, &mut house.browser()).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_password_is_changed_only_by_who_knows_it_to_one_that_is_good() {
    let house = House::open().await;
    let (_, mut browser) = ada(&house).await;
    for (form, said) in [
        (change("", NEW), "Enter the password you have now"),
        (change("not the password", NEW), "This is not your password"),
        (change(PASSWORD, "short"), "12 characters or more"),
        (change(PASSWORD, "Welcome-2026-NHS"), "Choose another password."),
    ] {
        let refused = browser.post("/staff/account/password", &form).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(refused.body.contains(said), "{said}");
    }
    for _ in 0..5 {
        browser.post("/staff/account/password", &change("not the password", NEW)).await;
    }
    let wait = browser.post("/staff/account/password", &change(PASSWORD, NEW)).await;
    assert_eq!(wait.status, StatusCode::TOO_MANY_REQUESTS, "whoever finds an open browser cannot guess either");
}

#[tokio::test]
async fn another_app_takes_the_place_of_the_old_one_and_of_its_recovery_codes() {
    let house = House::open().await;
    let (person, mut browser) = ada(&house).await;
    let refused = browser.post("/staff/account/second-step", "code=000000").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let begun = browser.post("/staff/account/second-step", &format!("code={}", house.next_code(&person.app))).await;
    assert_eq!(begun.location(), "/staff/set-up/app");
    assert_eq!(browser.get("/staff/set-up/password").await.location(), "/staff/set-up/app", "the password stays");
    let app = app_on(&browser.get("/staff/set-up/app").await);
    assert_ne!(app, person.app);
    // Until its first code is there, the old one works.
    assert_eq!(person.sign_in(&house, &mut house.browser()).await.status, StatusCode::SEE_OTHER);
    let done = browser.post("/staff/set-up/app", &format!("code={}", house.code(&app))).await;
    let codes = codes_on(&done);
    assert_eq!(codes.len(), 10);
    assert_eq!(browser.get("/staff/leads").await.status, StatusCode::OK);

    let mut old = house.browser();
    assert_eq!(person.sign_in(&house, &mut old).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let recovery = |code: &str| format!("code={}", code.replace(' ', "+"));
    let used = old.post("/staff/sign-in/code", &recovery(&person.recovery_codes[0])).await;
    assert_eq!(used.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(old.post("/staff/sign-in/code", &recovery(&codes[0])).await.status, StatusCode::SEE_OTHER);
    let person = Person { app, ..person };
    assert_eq!(person.sign_in(&house, &mut house.browser()).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn who_lost_the_phone_connects_another_with_a_recovery_code() {
    let house = House::open().await;
    let (person, mut browser) = ada(&house).await;
    let code = format!("code={}", person.recovery_codes[0].replace(' ', "+"));
    assert_eq!(browser.post("/staff/account/second-step", &code).await.location(), "/staff/set-up/app");
    assert_eq!(browser.post("/staff/account/second-step", &code).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn who_signs_in_by_links_alone_has_nothing_to_change() {
    let house = House::open().await;
    let mut browser = house.sign_in_without_account("Rosa", Role::Recruiter, HOST).await;
    let account = browser.get("/staff/account").await;
    assert!(account.body.contains("one-time link") && !account.body.contains("/staff/account/password"));
    for path in ["/staff/account/password", "/staff/account/second-step"] {
        assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND);
        assert_eq!(browser.post(path, "present=a&new=b&again=b&code=123456").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn the_present_password_gives_back_no_tries_of_the_code() {
    let house = House::open().await;
    let (person, mut browser) = ada(&house).await;
    for _ in 0..5 {
        let wrong = browser.post("/staff/account/second-step", "code=000000").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        // The right one, and a new one that is refused: all stays as it is.
        let refused = browser.post("/staff/account/password", &change(PASSWORD, "short")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let right = format!("code={}", house.next_code(&person.app));
    let wait = browser.post("/staff/account/second-step", &right).await;
    assert_eq!(wait.status, StatusCode::TOO_MANY_REQUESTS, "whoever finds an open browser cannot guess either");
}

#[tokio::test]
async fn others_who_know_the_password_do_not_keep_its_owner_from_changing_it() {
    let house = House::open().await;
    let (person, mut browser) = ada(&house).await;
    let mut thief = house.browser();
    person.type_password(&mut thief).await;
    for _ in 0..6 {
        thief.post("/staff/sign-in/code", "code=000000").await;
    }
    let wait = thief.post("/staff/sign-in/code", "code=000000").await;
    assert_eq!(wait.status, StatusCode::TOO_MANY_REQUESTS);
    let changed = browser.post("/staff/account/password", &change(PASSWORD, NEW)).await;
    assert_eq!(changed.location(), "/staff/account?said=password");
    let over = thief.get("/staff/sign-in/code").await;
    assert_eq!(over.location(), "/staff/sign-in", "and what the thief had half done is over");
}
