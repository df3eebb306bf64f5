//! Administrators look after the staff of their organisation, and the desk holds the rules without the pages.

use crate::house::{HOST, House, OTHER, Wish};
use crate::person::between;
use alongside::desk::people::{self, NewMember};
use alongside::desk::{DeskError, links, sessions};
use alongside::domain::contact::EmailAddress;
use alongside::domain::lead::Needs;
use alongside::domain::staff::Role;
use alongside::ids::StaffId;
use alongside::store::audit::{self, Action};
use alongside::store::staff as stored;
use axum::http::StatusCode;

async fn actions(house: &House) -> Vec<(Action, Option<StaffId>, Option<String>)> {
    let entries = house.store.read(|tx| Box::pin(async move { audit::list_of(tx, &HOST.into(), None, 100).await }));
    let entries = entries.await.expect("the audit");
    entries.into_iter().rev().map(|one| (one.entry.action, one.entry.staff, one.entry.detail)).collect()
}

async fn role_of(house: &House, id: StaffId) -> Option<Role> {
    let found = house.store.read(move |tx| Box::pin(async move { stored::find(tx, id).await })).await;
    found.expect("the store").map(|staff| staff.role)
}

#[tokio::test]
async fn an_administrator_invites_someone_and_the_link_is_shown_once() {
    let house = House::open().await;
    let (admin, mut browser) = house.person("dee@example.org", Role::Administrator, HOST).await;
    let form = "email=ada.okafor%40example.org&name=Ada&role=recruiter";
    let made = browser.post("/staff/people/invite", form).await;
    assert_eq!(made.status, StatusCode::OK);
    let link = between(&made.body, "<code>", "</code>").remove(0);
    let path = link.strip_prefix("https://staff.example.org").expect("the whole address");
    let listed = browser.get("/staff/people").await;
    assert!(listed.body.contains("Ada") && listed.body.contains("Invited, not set up yet"));
    assert!(!listed.body.contains("invitation/"), "the link is not shown again");
    let id: StaffId = between(&listed.body, "/staff/people/", "\"")
        .into_iter()
        .find_map(|id| id.parse().ok().filter(|id| *id != admin.id))
        .expect("her id");
    let mut hers = house.browser();
    house.set_up(&mut hers, id, "ada.okafor@example.org", path).await;
    assert!(hers.get("/staff/account").await.body.contains("ada.okafor@example.org"));
    let about = Some(format!("{id}"));
    let kept = actions(&house).await;
    assert!(kept.contains(&(Action::StaffSaved, Some(admin.id), Some(format!("{id} recruiter")))), "{kept:?}");
    assert!(kept.contains(&(Action::StaffInvited, Some(admin.id), about.clone())), "{kept:?}");
    assert!(kept.contains(&(Action::AccountSetUp, Some(id), about)), "{kept:?}");
    assert!(kept.iter().all(|(_, _, detail)| !detail.as_deref().unwrap_or_default().contains('@')));
}

#[tokio::test]
async fn a_refused_invitation_keeps_what_was_typed_and_makes_nothing() {
    let house = House::open().await;
    let mut browser = house.sign_in("Dee", Role::Administrator, HOST).await;
    house.invite("here@example.org", Role::Recruiter, HOST).await;
    house.invite("there@example.org", Role::Recruiter, OTHER).await;
    let before = actions(&house).await.len();
    for (form, said, kept) in [
        ("", "Enter an e-mail address", "Choose a role"),
        ("email=ada&name=Ada+O%3C&role=coordinator", "Enter an e-mail address", "value=\"Ada O&#60;\""),
        ("email=ada%40example.org&role=nurse", "Enter their name", "value=\"ada@example.org\""),
        ("email=HERE%40example.org&name=Ada&role=recruiter", "has this address already", "checked"),
        ("email=there%40example.org&name=Ada&role=recruiter", "another organisation", "value=\"Ada\""),
    ] {
        let refused = browser.post("/staff/people/invite", form).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(refused.body.contains(said), "{form}: {}", refused.body);
        assert!(refused.body.contains(kept), "{form}: {}", refused.body);
    }
    assert_eq!(actions(&house).await.len(), before);
}

#[tokio::test]
async fn another_role_counts_at_once_signs_out_and_what_was_claimed_goes_back() {
    let house = House::open().await;
    let (lead, _) = house.lead(Wish::default()).await;
    let mut admin = house.sign_in("Dee", Role::Administrator, HOST).await;
    let id = house.hire("Ada", Role::Recruiter, HOST).await;
    let mut ada = house.browser();
    ada.post(&house.link(id).await, "").await;
    ada.post(&format!("/staff/leads/{lead}/claim"), "").await;
    let changed = admin.post(&format!("/staff/people/{id}/role"), "role=administrator").await;
    assert_eq!(changed.location(), format!("/staff/people/{id}?said=role"));
    assert_eq!(ada.get("/staff/people").await.status, StatusCode::UNAUTHORIZED, "pages of the last role are over");
    ada.post(&house.link(id).await, "").await;
    assert_eq!(ada.get("/staff/people").await.status, StatusCode::OK);
    let contact = format!("/staff/leads/{lead}/contact");
    assert_eq!(ada.get(&contact).await.status, StatusCode::FORBIDDEN);
    assert_eq!(ada.post(&contact, "").await.status, StatusCode::FORBIDDEN);
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;
    assert_eq!(ben.post(&format!("/staff/leads/{lead}/claim"), "").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn who_is_switched_off_is_out_at_once_and_comes_back_by_a_new_link_alone() {
    let house = House::open().await;
    let mut admin = house.sign_in("Dee", Role::Administrator, HOST).await;
    let (person, mut browser) = house.person("ada@example.org", Role::Recruiter, HOST).await;
    let page = format!("/staff/people/{}", person.id);
    let asked = admin.get(&format!("{page}/switch-off")).await;
    assert!(asked.body.contains("Switch off the account of Ada?"));
    assert_eq!(browser.get("/staff/leads").await.status, StatusCode::OK, "asking changes nothing");
    admin.post(&format!("{page}/switch-off"), "").await;
    assert_eq!(browser.get("/staff/leads").await.status, StatusCode::UNAUTHORIZED);
    let refused = person.type_password(&mut house.browser()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(admin.get("/staff/people").await.body.contains("Switched off"));
    let made = admin.post(&format!("{page}/invite"), "").await;
    let link = between(&made.body, "<code>", "</code>").remove(0);
    let mut back = house.browser();
    let path = link.strip_prefix("https://staff.example.org").expect("the whole address");
    house.clock.advance(jiff::SignedDuration::from_mins(1));
    let old = person.type_password(&mut house.browser()).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY, "what they had is worth nothing any more");
    assert!(admin.get("/staff/people").await.body.contains("Invited, not set up yet"));
    house.set_up(&mut back, person.id, &person.email, path).await;
    assert_eq!(back.get("/staff/leads").await.status, StatusCode::OK);
}

#[tokio::test]
async fn who_lost_password_and_phone_sets_up_anew_and_the_old_ways_end() {
    let house = House::open().await;
    let mut admin = house.sign_in("Dee", Role::Administrator, HOST).await;
    let (old, mut browser) = house.person("ada@example.org", Role::Recruiter, HOST).await;
    let made = admin.post(&format!("/staff/people/{}/invite", old.id), "").await;
    let first = between(&made.body, "<code>", "</code>").remove(0);
    let made = admin.post(&format!("/staff/people/{}/invite", old.id), "").await;
    let second = between(&made.body, "<code>", "</code>").remove(0);
    let path = |link: &str| link.strip_prefix("https://staff.example.org").expect("the whole address").to_owned();
    assert_eq!(house.browser().post(&path(&first), "").await.status, StatusCode::GONE, "the newest link alone works");
    assert_eq!(browser.get("/staff/leads").await.status, StatusCode::OK, "until it is used, all is as it was");
    house.clock.advance(jiff::SignedDuration::from_mins(1));
    let new = house.set_up(&mut house.browser(), old.id, &old.email, &path(&second)).await;
    assert_ne!(new.app, old.app);
    assert_eq!(browser.get("/staff/leads").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(old.sign_in(&house, &mut house.browser()).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn of_two_administrators_who_switch_each_other_off_one_stays() {
    let house = House::open().await;
    let mut actors = Vec::new();
    for name in ["Dee", "Dan"] {
        let id = house.hire(name, Role::Administrator, HOST).await;
        let link = house.link(id).await;
        let session = links::redeem(&house.desk, link.rsplit('/').next().unwrap()).await.unwrap().unwrap();
        actors.push(sessions::recognise(&house.desk, &session, true).await.unwrap().unwrap());
    }
    // Both pressed before either was heard.
    let [dee, dan] = &actors[..] else { panic!("two") };
    people::switch_off(&house.desk, dee, dan.staff.id).await.unwrap();
    let late = people::switch_off(&house.desk, dan, dee.staff.id).await;
    assert!(matches!(late, Err(DeskError::NotAllowed)));
    let late = people::change_role(&house.desk, dan, dee.staff.id, Role::Recruiter).await;
    assert!(matches!(late, Err(DeskError::NotAllowed)));
    let new =
        NewMember { email: EmailAddress::parse("back@example.org").unwrap(), role: Role::Administrator, name: None };
    assert!(matches!(people::invite(&house.desk, dan, new).await, Err(DeskError::NotAllowed)));
    assert_eq!(role_of(&house, dee.staff.id).await, Some(Role::Administrator));
}

#[tokio::test]
async fn nobody_changes_or_switches_off_themselves() {
    let house = House::open().await;
    let (person, mut browser) = house.person("dee@example.org", Role::Administrator, HOST).await;
    let page = format!("/staff/people/{}", person.id);
    let own = browser.get(&page).await;
    assert!(own.body.contains("This is you.") && !own.body.contains("<form method=\"post\" action=\"/staff/people"));
    for (path, form) in [("role", "role=recruiter"), ("switch-off", "")] {
        let refused = browser.post(&format!("{page}/{path}"), form).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(role_of(&house, person.id).await, Some(Role::Administrator));
}

#[tokio::test]
async fn a_recruiter_of_some_boroughs_sees_their_leads_those_of_none_and_what_they_hold() {
    let house = House::open().await;
    let from = |borough: Option<&str>| Wish {
        chosen: false,
        needs: Needs { borough: borough.map(str::to_owned), ..Needs::default() },
        ..Wish::default()
    };
    let (ealing, _) = house.lead(from(Some("Ealing"))).await;
    let (brent, _) = house.lead(from(Some("Brent"))).await;
    let (held, _) = house.lead(from(Some("Harrow"))).await;
    let (nowhere, _) = house.lead(from(None)).await;
    let mut admin = house.sign_in("Dee", Role::Administrator, HOST).await;
    let id = house.hire("Ada", Role::Recruiter, HOST).await;
    let mut ada = house.browser();
    ada.post(&house.link(id).await, "").await;
    ada.post(&format!("/staff/leads/{held}/claim"), "").await;
    let set = admin.post(&format!("/staff/people/{id}/boroughs"), "borough=Brent&borough=Atlantis").await;
    assert_eq!(set.location(), format!("/staff/people/{id}?said=boroughs"));
    let queue = ada.get("/staff/leads").await;
    assert!(queue.body.contains("3 leads"), "{}", queue.body);
    for (lead, seen) in [(ealing, false), (brent, true), (held, true), (nowhere, true)] {
        let path = format!("/staff/leads/{lead}");
        assert_eq!(queue.body.contains(&path), seen, "in the queue");
        let status = if seen { StatusCode::OK } else { StatusCode::NOT_FOUND };
        assert_eq!(ada.get(&path).await.status, status, "the lead itself");
    }
    let claimed = ada.post(&format!("/staff/leads/{ealing}/claim"), "").await;
    assert_eq!(claimed.status, StatusCode::NOT_FOUND);
    assert!(ada.get("/staff/account").await.body.contains("<dd>Brent</dd>"));
    admin.post(&format!("/staff/people/{id}/boroughs"), "").await;
    assert!(ada.get("/staff/leads").await.body.contains("4 leads"), "none ticked stands for all");
}
