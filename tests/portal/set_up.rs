//! Setting an account up by an invitation.

use crate::house::{HOST, House};
use crate::person::{PASSWORD, app_on, between, codes_on, two};
use alongside::domain::staff::Role;
use axum::http::{StatusCode, header};
use jiff::SignedDuration;

#[tokio::test]
async fn an_invited_person_chooses_a_password_connects_an_app_and_is_signed_in() {
    let house = House::open().await;
    let (person, mut browser) = house.person("ada.okafor@example.org", Role::Recruiter, HOST).await;
    assert_eq!(person.recovery_codes.len(), 10);
    let leads = browser.get("/staff/leads").await;
    assert_eq!(leads.status, StatusCode::OK);
    assert!(leads.body.contains("Ada Okafor"));
    let mut elsewhere = house.browser();
    let signed_in = person.sign_in(&house, &mut elsewhere).await;
    assert_eq!(signed_in.location(), "/staff/leads");
    assert_eq!(elsewhere.get("/staff/leads").await.status, StatusCode::OK);
}

#[tokio::test]
async fn an_invitation_that_was_looked_at_is_good_once_and_for_a_day() {
    let house = House::open().await;
    let (_, link) = house.invite("ada@example.org", Role::Recruiter, HOST).await;
    let (_, late) = house.invite("ben@example.org", Role::Recruiter, HOST).await;
    for _ in 0..2 {
        let looked = house.browser().get(&link).await;
        assert_eq!(looked.status, StatusCode::OK);
        assert!(looked.headers.get(header::SET_COOKIE).is_none());
    }
    assert_eq!(house.browser().post(&link, "").await.status, StatusCode::SEE_OTHER);
    let again = house.browser().post(&link, "").await;
    assert_eq!(again.status, StatusCode::GONE);
    house.clock.advance(SignedDuration::from_hours(24));
    assert_eq!(house.browser().post(&late, "").await.body, again.body);
}

#[tokio::test]
async fn a_link_to_sign_in_is_no_invitation_and_an_invitation_signs_nobody_in() {
    let house = House::open().await;
    let (id, invitation) = house.invite("ada@example.org", Role::Recruiter, HOST).await;
    let link = house.link(id).await;
    let swapped = |path: &str, from: &str, to: &str| path.replace(from, to);
    let mut browser = house.browser();
    assert_eq!(browser.post(&swapped(&invitation, "invitation", "link"), "").await.status, StatusCode::GONE);
    assert_eq!(browser.post(&swapped(&link, "link", "invitation"), "").await.status, StatusCode::GONE);
    browser.post(&invitation, "").await;
    assert_eq!(browser.get("/staff/leads").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_refused_password_says_at_the_field_what_to_do_and_is_not_shown_again() {
    let house = House::open().await;
    let (_, link) = house.invite("ada.okafor@example.org", Role::Recruiter, HOST).await;
    let mut browser = house.browser();
    browser.post(&link, "").await;
    for (form, said) in [
        (String::new(), "Enter a password"),
        (two("kettle rain"), "Choose a password of 12 characters or more"),
        (two("Westway-Hospitals-1"), "Choose another password."),
        (two("AdaOkafor1985"), "Choose another password."),
        (two("Password12345"), "Choose another password."),
        ("new=kettle+under+rain&again=kettle+under+rein".to_owned(), "Enter the same password in both fields"),
    ] {
        let refused = browser.post("/staff/set-up/password", &form).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(refused.body.contains(said) && refused.body.contains("aria-invalid"), "{said}");
        assert!(refused.body.contains("<title>Error: "), "{said}");
        for typed in ["kettle", "Westway-Hospitals-1", "Okafor1985", "Password1"] {
            assert!(!refused.body.contains(typed), "{typed} is shown after: {said}");
        }
    }
    assert_eq!(browser.get("/staff/set-up/app").await.location(), "/staff/set-up/password", "first things first");
    assert_eq!(browser.post("/staff/set-up/password", &two(PASSWORD)).await.location(), "/staff/set-up/app");
}

#[tokio::test]
async fn a_wrong_code_changes_nothing_and_the_same_key_goes_on() {
    let house = House::open().await;
    let (_, link) = house.invite("ada@example.org", Role::Recruiter, HOST).await;
    let mut browser = house.browser();
    browser.post(&link, "").await;
    browser.post("/staff/set-up/password", &two(PASSWORD)).await;
    let page = browser.get("/staff/set-up/app").await;
    assert!(page.body.contains("<svg") && page.body.contains("role=\"img\""));
    let app = app_on(&page);
    let wrong = if house.code(&app) == "000000" { "000001" } else { "000000" };
    for typed in [wrong, "12", ""] {
        let refused = browser.post("/staff/set-up/app", &format!("code={typed}")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert_eq!(app_on(&refused), app);
    }
    assert_eq!(browser.get("/staff/leads").await.status, StatusCode::UNAUTHORIZED);
    let done = browser.post("/staff/set-up/app", &format!("code={}", house.code(&app))).await;
    assert_eq!(codes_on(&done).len(), 10);
    let again = browser.post("/staff/set-up/app", &format!("code={}", house.next_code(&app))).await;
    assert_eq!(again.status, StatusCode::GONE, "the codes are shown once");
}

#[tokio::test]
async fn setting_up_ends_after_an_hour() {
    let house = House::open().await;
    let (_, link) = house.invite("ada@example.org", Role::Recruiter, HOST).await;
    let mut browser = house.browser();
    browser.post(&link, "").await;
    house.clock.advance(SignedDuration::from_mins(60));
    let late = browser.get("/staff/set-up/password").await;
    assert_eq!(late.status, StatusCode::GONE);
    assert!(late.body.contains("ask an administrator for a new link"));
}

#[tokio::test]
async fn whoever_used_a_link_before_a_new_one_was_made_does_not_get_the_account() {
    let house = House::open().await;
    let (old, _) = house.person("ada@example.org", Role::Recruiter, HOST).await;
    let mut admin = house.sign_in("Dee", Role::Administrator, HOST).await;
    let mut made = async || {
        let page = admin.post(&format!("/staff/people/{}/invite", old.id), "").await;
        let link = between(&page.body, "<code>", "</code>").remove(0);
        link.strip_prefix("https://staff.example.org").expect("the whole address").to_owned()
    };
    let mut thief = house.browser();
    assert_eq!(thief.post(&made().await, "").await.location(), "/staff/set-up/password");
    assert_eq!(thief.post("/staff/set-up/password", &two(PASSWORD)).await.location(), "/staff/set-up/app");
    let app = app_on(&thief.get("/staff/set-up/app").await);
    let second = made().await;
    for path in ["/staff/set-up/password", "/staff/set-up/app"] {
        assert_eq!(thief.get(path).await.status, StatusCode::GONE, "{path}");
    }
    let chosen = thief.post("/staff/set-up/password", &two(PASSWORD)).await;
    assert_eq!(chosen.status, StatusCode::GONE);
    let confirmed = thief.post("/staff/set-up/app", &format!("code={}", house.code(&app))).await;
    assert_eq!(confirmed.status, StatusCode::GONE);
    house.clock.advance(SignedDuration::from_mins(1));
    house.set_up(&mut house.browser(), old.id, &old.email, &second).await;
}
