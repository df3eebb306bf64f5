//! Linking one's Discord account: the code on the page, who an account is then, and what both organisations read of it.

use crate::house::{Browser, HOST, House, OTHER};
use crate::person::{PASSWORD, between};
use alongside::desk::on_discord::{self, Linking};
use alongside::domain::staff::Role;
use alongside::ids::StaffId;
use axum::http::StatusCode;
use jiff::SignedDuration;

/// A fresh code, as the page shows it.
async fn code(browser: &mut Browser) -> String {
    let page = browser.post("/staff/discord/code", "").await;
    assert_eq!(page.status, StatusCode::OK);
    between(&page.body, "<p class=\"code\">", "</p>").remove(0)
}

async fn type_code(house: &House, account: &str, code: &str) -> Linking {
    on_discord::link(&house.desk, account, code).await.expect("an answer")
}

/// Who an account is: their role.
async fn role(house: &House, account: &str) -> Option<Role> {
    on_discord::recognise(&house.desk, account).await.expect("an answer").map(|actor| actor.staff.role)
}

async fn hired(house: &House, name: &str, organisation: &str) -> (StaffId, Browser) {
    let id = house.hire(name, Role::Recruiter, organisation).await;
    let mut browser = house.browser();
    browser.post(&house.link(id).await, "").await;
    (id, browser)
}

#[tokio::test]
async fn wrong_codes_slow_their_account_down_and_nobody_elses() {
    let house = House::open().await;
    let (_, mut ada) = hired(&house, "Ada", HOST).await;
    for _ in 0..5 {
        assert_eq!(type_code(&house, "100", "ACDE FGHJ").await, Linking::Wrong);
    }
    let fresh = code(&mut ada).await;
    assert_eq!(type_code(&house, "100", &fresh).await, Linking::Wait { minutes: 1 }, "the right one waits too");
    assert_eq!(type_code(&house, "100", "no code at all").await, Linking::Wait { minutes: 1 });
    let (_, mut ben) = hired(&house, "Ben", HOST).await;
    let bens = code(&mut ben).await;
    assert_eq!(type_code(&house, "200", &bens).await, Linking::Linked, "another account does not wait");
    house.clock.advance(SignedDuration::from_mins(1));
    assert_eq!(type_code(&house, "100", &fresh).await, Linking::Linked, "nobody is kept out for good");
    assert_eq!(type_code(&house, "100", &fresh).await, Linking::Wrong, "once; and what went before is forgiven");
}

#[tokio::test]
async fn another_role_and_switching_off_count_on_discord_at_once() {
    let house = House::open().await;
    let mut admin = house.sign_in("Dee", Role::Administrator, HOST).await;
    let (id, mut ada) = hired(&house, "Ada", HOST).await;
    let fresh = code(&mut ada).await;
    assert_eq!(type_code(&house, "100", &fresh).await, Linking::Linked);
    assert_eq!(role(&house, "100").await, Some(Role::Recruiter));
    admin.post(&format!("/staff/people/{id}/role"), "role=coordinator").await;
    assert_eq!(role(&house, "100").await, Some(Role::Coordinator));
    admin.post(&format!("/staff/people/{id}/switch-off"), "").await;
    assert_eq!(role(&house, "100").await, None);
}

#[tokio::test]
async fn an_account_that_goes_to_another_organisation_is_told_in_the_audit_of_each() {
    let house = House::open().await;
    let (first, mut ada) = hired(&house, "Ada", HOST).await;
    let (_, mut eve) = hired(&house, "Eve", OTHER).await;
    for browser in [&mut ada, &mut eve] {
        let fresh = code(browser).await;
        assert_eq!(type_code(&house, "100", &fresh).await, Linking::Linked);
    }
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let mut fay = house.sign_in("Fay", Role::Administrator, OTHER).await;
    let hosts = dee.get(&format!("/staff/audit?staff={first}")).await.body;
    assert!(hosts.contains("Took a Discord account off"), "{hosts}");
    let others = fay.get("/staff/audit").await.body;
    assert!(others.contains("Linked a Discord account") && !others.contains("Took a Discord account off"));
    assert!(!others.contains("Someone of another organisation"));
}

#[tokio::test]
async fn another_password_and_setting_up_anew_end_the_link() {
    let house = House::open().await;
    let (ada, mut browser) = house.person("ada@example.org", Role::Recruiter, HOST).await;
    let fresh = code(&mut browser).await;
    assert_eq!(type_code(&house, "100", &fresh).await, Linking::Linked);
    let form =
        format!("present={0}&new=teapot+over+blue+stairs&again=teapot+over+blue+stairs", PASSWORD.replace(' ', "+"));
    let changed = browser.post("/staff/account/password", &form).await;
    assert!(browser.get(changed.location()).await.body.contains("no Discord account is linked any more"));
    assert_eq!(role(&house, "100").await, None, "whoever linked it may have been the one who knew the last password");

    let fresh = code(&mut browser).await;
    assert_eq!(type_code(&house, "100", &fresh).await, Linking::Linked);
    let mut admin = house.sign_in("Dee", Role::Administrator, HOST).await;
    let made = admin.post(&format!("/staff/people/{}/invite", ada.id), "").await;
    let link = between(&made.body, "<code>", "</code>").remove(0);
    assert_eq!(role(&house, "100").await, Some(Role::Recruiter), "until it is used, all is as it was");
    house.clock.advance(SignedDuration::from_mins(1));
    let path = link.strip_prefix("https://staff.example.org").expect("the whole address");
    house.set_up(&mut house.browser(), ada.id, &ada.email, path).await;
    assert_eq!(role(&house, "100").await, None);
}
