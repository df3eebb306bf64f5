//! Signing in with a password and a second step: what others learn by trying, and what they can spoil.

use crate::house::{Browser, HOST, House};
use crate::person::{Person, credentials};
use alongside::domain::staff::Role;
use axum::http::{StatusCode, header};
use jiff::SignedDuration;

async fn ada(house: &House) -> (Person, Browser) {
    house.person("ada.okafor@example.org", Role::Recruiter, HOST).await
}

#[tokio::test]
async fn a_wrong_password_and_an_account_that_does_not_exist_get_the_same_answer() {
    let house = House::open().await;
    let (person, _) = ada(&house).await;
    house.invite("ben@example.org", Role::Recruiter, HOST).await;
    let mut bodies = Vec::new();
    for email in [person.email.as_str(), "nobody@example.org", "ben@example.org", "no address"] {
        let answer = house.browser().post("/staff/sign-in", &credentials(email, "not the password")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.headers.get(header::SET_COOKIE).is_none());
        assert!(answer.body.contains(email), "what was typed is kept");
        assert!(!answer.body.contains("not the password"));
        bodies.push(answer.body.replace(email, "…"));
    }
    assert!(bodies.iter().all(|body| *body == bodies[0]));
}

#[tokio::test]
async fn the_address_is_known_however_it_is_written_and_what_is_missing_is_said_at_its_field() {
    let house = House::open().await;
    let (person, _) = ada(&house).await;
    let written = Person { email: " ADA.Okafor@Example.ORG ".to_owned(), ..person };
    assert_eq!(written.type_password(&mut house.browser()).await.status, StatusCode::SEE_OTHER);
    let empty = house.browser().post("/staff/sign-in", "").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("Enter your e-mail address") && empty.body.contains("Enter your password"));
}

#[tokio::test]
async fn the_password_alone_opens_nothing_and_waits_ten_minutes_for_the_code() {
    let house = House::open().await;
    let (person, _) = ada(&house).await;
    let mut browser = house.browser();
    person.type_password(&mut browser).await;
    assert_eq!(browser.get("/staff/leads").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(browser.get("/staff/sign-in/code").await.status, StatusCode::OK);
    assert_eq!(browser.get("/staff/set-up/app").await.status, StatusCode::GONE, "nor does it renew anything");
    house.clock.advance(SignedDuration::from_mins(10));
    let late = browser.post("/staff/sign-in/code", &format!("code={}", house.code(&person.app))).await;
    assert_eq!(late.status, StatusCode::GONE);
}

#[tokio::test]
async fn a_code_of_the_app_works_once() {
    let house = House::open().await;
    let (person, _) = ada(&house).await;
    let mut first = house.browser();
    assert_eq!(person.sign_in(&house, &mut first).await.status, StatusCode::SEE_OTHER);
    let mut second = house.browser();
    person.type_password(&mut second).await;
    let code = format!("code={}", house.code(&person.app));
    let used = second.post("/staff/sign-in/code", &code).await;
    assert_eq!(used.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(used.body.contains("was used already"));
    assert!(!used.body.contains(&house.code(&person.app)), "a code is not shown again");
    let next = second.post("/staff/sign-in/code", &format!("code={}", house.next_code(&person.app))).await;
    assert_eq!(next.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_recovery_code_works_once_in_place_of_the_app() {
    let house = House::open().await;
    let (person, _) = ada(&house).await;
    let code = format!("code={}", person.recovery_codes[3].replace(' ', "+"));
    let mut browser = house.browser();
    person.type_password(&mut browser).await;
    let signed_in = browser.post("/staff/sign-in/code", &code).await;
    assert_eq!(signed_in.location(), "/staff/account?said=recovery");
    let account = browser.get(signed_in.location()).await;
    assert!(account.body.contains("<dt>Recovery codes left</dt><dd>9"), "{}", account.body);
    let mut again = house.browser();
    person.type_password(&mut again).await;
    assert_eq!(again.post("/staff/sign-in/code", &code).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn many_wrong_passwords_slow_down_and_keep_nobody_out_for_good() {
    let house = House::open().await;
    let (person, _) = ada(&house).await;
    let mut waits = Vec::new();
    for email in [person.email.as_str(), "nobody@example.org"] {
        let mut guesser = house.browser();
        for _ in 0..5 {
            let answer = guesser.post("/staff/sign-in", &credentials(email, "not the password")).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let wait = guesser.post("/staff/sign-in", &credentials(email, "not the password")).await;
        assert_eq!(
            (wait.status, wait.headers[header::RETRY_AFTER].to_str().unwrap()),
            (StatusCode::TOO_MANY_REQUESTS, "60")
        );
        waits.push(wait.body.replace(email, "…"));
    }
    assert_eq!(waits[0], waits[1], "whether there is such an account or not");
    // Even the right password waits; and what comes meanwhile does not make the wait longer.
    let mut browser = house.browser();
    for _ in 0..10 {
        assert_eq!(person.type_password(&mut browser).await.status, StatusCode::TOO_MANY_REQUESTS);
    }
    house.clock.advance(SignedDuration::from_mins(1));
    assert_eq!(person.type_password(&mut browser).await.status, StatusCode::SEE_OTHER);
    // That forgave what was tried before.
    let wrong = house.browser().post("/staff/sign-in", &credentials(&person.email, "not the password")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn others_who_try_an_account_do_not_keep_its_owner_out_of_their_own_browser() {
    let house = House::open().await;
    let (person, mut own) = ada(&house).await;
    own.post("/staff/sign-out", "").await;
    let mut guesser = house.browser();
    for _ in 0..6 {
        guesser.post("/staff/sign-in", &credentials(&person.email, "not the password")).await;
    }
    assert_eq!(person.type_password(&mut guesser).await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(person.type_password(&mut own).await.status, StatusCode::SEE_OTHER);
    // The mark of one person's browser is worth nothing for another's account, and a made-up one nothing at all.
    let (other, _) = house.person("ben@example.org", Role::Recruiter, HOST).await;
    let mut marked = house.browser();
    let name = "alongside-staff-browser";
    marked.cookies.insert(name.to_owned(), own.cookies[name].clone());
    for _ in 0..5 {
        marked.post("/staff/sign-in", &credentials(&other.email, "not the password")).await;
    }
    assert_eq!(other.type_password(&mut house.browser()).await.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn tries_at_many_accounts_from_one_address_slow_down_there_alone() {
    let house = House::open().await;
    let (person, _) = ada(&house).await;
    let mut guesser = house.browser();
    guesser.address = "198.51.100.7".to_owned();
    for number in 0..30 {
        let email = format!("nobody{number}@example.org");
        let answer = guesser.post("/staff/sign-in", &credentials(&email, "not the password")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{number}");
    }
    assert_eq!(person.type_password(&mut guesser).await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(person.type_password(&mut house.browser()).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn who_knows_the_password_cannot_guess_the_code() {
    let house = House::open().await;
    let (person, mut own) = ada(&house).await;
    let mut thief = house.browser();
    for _ in 0..5 {
        // A fresh first step each time does not begin the count anew.
        person.type_password(&mut thief).await;
        let guess = thief.post("/staff/sign-in/code", "code=000000").await;
        assert_eq!(guess.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let right = format!("code={}", house.next_code(&person.app));
    let wait = thief.post("/staff/sign-in/code", &right).await;
    assert_eq!(wait.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(wait.body.contains("Wait 1 minute"));
    // The owner's own browser is not kept waiting by it.
    assert_eq!(person.sign_in(&house, &mut own).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn who_knows_the_password_cannot_guess_the_code_in_the_owners_own_browser_either() {
    let house = House::open().await;
    let (person, mut own) = ada(&house).await;
    own.post("/staff/sign-out", "").await;
    for _ in 0..5 {
        // A stolen telephone or laptop with the password kept in it: the right password gives back no tries of the code.
        assert_eq!(person.type_password(&mut own).await.status, StatusCode::SEE_OTHER);
        let guess = own.post("/staff/sign-in/code", "code=000000").await;
        assert_eq!(guess.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    person.type_password(&mut own).await;
    let right = format!("code={}", house.next_code(&person.app));
    assert_eq!(own.post("/staff/sign-in/code", &right).await.status, StatusCode::TOO_MANY_REQUESTS);
    // Nobody is kept out for good: after a minute the right code works.
    house.clock.advance(SignedDuration::from_mins(1));
    assert_eq!(person.sign_in(&house, &mut own).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn signing_in_again_ends_the_session_before() {
    let house = House::open().await;
    let (person, mut browser) = ada(&house).await;
    let before = browser.clone();
    assert_eq!(person.sign_in(&house, &mut browser).await.status, StatusCode::SEE_OTHER);
    assert_eq!(before.clone().get("/staff/leads").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(browser.get("/staff/leads").await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_door_is_found_with_a_slash_behind_it() {
    let house = House::open().await;
    assert_eq!(house.browser().get("/staff/").await.location(), "/staff");
}

#[tokio::test]
async fn the_door_leads_in_who_is_signed_in_and_everyone_else_to_the_sign_in() {
    let house = House::open().await;
    let (_, mut browser) = ada(&house).await;
    assert_eq!(browser.get("/staff").await.location(), "/staff/leads");
    assert_eq!(house.browser().get("/staff").await.location(), "/staff/sign-in");
    let shut = house.browser().get("/staff/leads").await;
    assert!(shut.body.contains("href=\"/staff/sign-in\""));
}
