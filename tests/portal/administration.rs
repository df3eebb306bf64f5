//! Administrators look through the audit, after the organisations, the settings in force and what will be erased; and only they do.

use crate::house::{ELSEWHERE, HOST, House, NOW, OTHER, Wish, personal};
use crate::person::{PASSWORD, between, credentials};
use alongside::desk::on_discord::{self, Linking};
use alongside::domain::staff::Role;
use alongside::ids::{Reference, StaffId};
use alongside::store::audit::{self, Action, NewEntry};
use alongside::store::{known_time, leads, organisations, promises, retention_ahead, sweep};
use axum::http::StatusCode;
use jiff::SignedDuration;
use jiff::civil::date;

async fn names(house: &House) -> Vec<String> {
    let known = house.store.read(|tx| Box::pin(organisations::list(tx))).await.expect("a store");
    known.into_iter().map(|one| one.name).collect()
}

/// What of the page says what was done.
fn table(body: &str) -> &str {
    body.split_once("<tbody").map_or("", |(_, rows)| rows)
}

#[tokio::test]
async fn the_audit_is_searched_by_staff_lead_and_day() {
    let house = House::open().await;
    let (lead, _) = house.lead(Wish::default()).await;
    let (other, _) = house.lead(Wish::default()).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    ada.post(&format!("/staff/leads/{lead}/claim"), "").await;
    ada.open(&format!("/staff/leads/{lead}/contact")).await;
    house.clock.advance(SignedDuration::from_hours(24));
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let find = async |browser: &mut crate::house::Browser, search: &str| {
        let answer = browser.get(&format!("/staff/audit{search}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{search}");
        assert_eq!(personal(&answer.body), None, "{search}");
        table(&answer.body).to_owned()
    };
    let all = find(&mut dee, "").await;
    for words in ["Asked for contact", "Claimed a lead", "Opened name and contact", "Signed in", "Ada", "Dee"] {
        assert!(all.contains(words), "{words}");
    }
    let me = house.desk_id("Ada").await;
    let hers = find(&mut dee, &format!("?staff={me}")).await;
    assert!(hers.contains("Claimed a lead") && !hers.contains("Asked for contact") && !hers.contains("Dee"), "{hers}");
    let summary = house.store.read(move |tx| Box::pin(leads_summary(tx, other))).await.expect("a store");
    let of_the_other = find(&mut dee, &format!("?lead={}", summary.to_lowercase().replace(' ', "+"))).await;
    assert!(of_the_other.contains("Asked for contact") && !of_the_other.contains("Claimed a lead"), "{of_the_other}");
    assert_eq!(find(&mut dee, &format!("?lead={other}")).await, of_the_other, "by its id too");
    let today = find(&mut dee, "?day=24%2F11%2F2026").await;
    assert!(today.contains("Signed in") && !today.contains("Claimed a lead"), "{today}");
    assert!(find(&mut dee, "?day=2026-11-23").await.contains("Claimed a lead"));
    assert_eq!(find(&mut dee, "?day=22%2F11%2F2026").await, "");
    let unknown = Reference::from_random([9; 8]);
    assert_eq!(find(&mut dee, &format!("?lead={}", unknown.compact())).await, "", "no such lead");
}

async fn leads_summary(
    tx: &mut alongside::store::Tx<'_>,
    lead: alongside::ids::LeadId,
) -> Result<String, alongside::store::StoreError> {
    Ok(leads::get_summary(tx, lead).await?.expect("a lead").reference.to_string())
}

#[tokio::test]
async fn a_search_that_cannot_be_read_comes_back_with_what_was_typed_and_finds_nothing() {
    let house = House::open().await;
    house.lead(Wish::default()).await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let answer = dee.get("/staff/audit?lead=%3Cb%3E&day=yesterday").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in
        ["There is a problem", "Enter a reference", "Enter a day", "value=\"yesterday\"", "value=\"&#60;b&#62;\""]
    {
        assert!(answer.body.contains(words), "{words}");
    }
    assert_eq!(table(&answer.body), "");
}

#[tokio::test]
async fn the_audit_goes_on_page_by_page_and_no_entry_is_lost_or_twice() {
    let house = House::open().await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let at = house.now();
    let write = house.store.write(move |tx| {
        Box::pin(async move {
            for number in 0..120 {
                let detail = Some(format!("role-{number:03}"));
                let action = Action::OpportunitySaved;
                let organisation = Some(HOST.into());
                audit::record(tx, &NewEntry { at, staff: None, organisation, action, lead: None, detail }).await?;
            }
            Ok(())
        })
    });
    write.await.expect("a store");
    let mut seen = Vec::new();
    let mut address = "/staff/audit?day=2026-11-23".to_owned();
    loop {
        let body = dee.get(&address).await.body;
        seen.extend(body.match_indices("role-").map(|(at, _)| body[at..at + 8].to_owned()));
        let Some(next) =
            body.split("href=\"").find(|link| link.contains("rel=\"next\"") && link.starts_with("/staff/audit"))
        else {
            break;
        };
        address = next.split('"').next().expect("an address").replace("&#38;", "&").replace("&amp;", "&");
        assert!(address.contains("day=2026-11-23"), "the search is kept: {address}");
    }
    let pages = seen.len();
    seen.sort();
    seen.dedup();
    assert_eq!((pages, seen.len()), (120, 120));
}

#[tokio::test]
async fn another_organisations_audit_is_its_own() {
    let house = House::open().await;
    house.lead(Wish::default()).await;
    let mut fay = house.sign_in("Fay", Role::Administrator, OTHER).await;
    let body = fay.get("/staff/audit").await.body;
    assert!(table(&body).contains("Signed in") && !table(&body).contains("Asked for contact"));
    assert!(
        !body.contains("/staff/organisations") && !body.contains("/staff/settings"),
        "nor ways to what is not theirs"
    );
}

#[tokio::test]
async fn an_administrator_knows_nothing_of_another_areas_organisations() {
    let house = House::open().await;
    house.open_another_area().await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let listed = dee.get("/staff/organisations").await.body;
    assert!(!listed.contains("Eastway") && !listed.contains(ELSEWHERE), "{listed}");
    let before = names(&house).await;
    let unknown = dee.get("/staff/nothing").await.body;
    for (path, form) in [
        ("organisations/eastway", "name=Taken+over"),
        ("promises/eastway", "recruiters=&coordinators="),
        ("promises/eastway/closed", "from=24%2F11%2F2026&to=27%2F11%2F2026"),
        ("promises/eastway/open", "from=2026-11-24&to=2026-11-27"),
    ] {
        let answer = dee.post(&format!("/staff/{path}"), form).await;
        assert_eq!((answer.status, answer.body == unknown), (StatusCode::NOT_FOUND, true), "POST {path}");
    }
    for path in ["organisations/eastway", "promises/eastway"] {
        assert_eq!(dee.get(&format!("/staff/{path}")).await.status, StatusCode::NOT_FOUND, "GET {path}");
    }
    assert_eq!(names(&house).await, before);
    let duty = house
        .store
        .read(|tx| Box::pin(async move { promises::duty_of(tx, &ELSEWHERE.into(), date(2026, 11, 23)).await }));
    assert!(duty.await.expect("a store").closed.is_empty());
    let same = dee.post("/staff/organisations/new", "name=Eastway+(sample)").await;
    assert_eq!(same.status, StatusCode::SEE_OTHER, "its residents never meet the other one");
    let own = dee.get("/staff/organisations").await.body;
    assert!(own.contains("/staff/organisations/eastway_sample"), "an id of its own: {own}");
}

#[tokio::test]
async fn staff_of_another_area_come_in_by_no_door_and_cannot_be_told_from_nobody() {
    let house = House::open().await;
    house.open_another_area().await;
    let there = house.installation_of(ELSEWHERE);
    let (eli, eliza) = ("eli@example.org", "eliza@example.org");
    // Eli has an account, set up and used in the installation of that area.
    let (id, link) = house.invite(eli, Role::Coordinator, ELSEWHERE).await;
    let mut at_home = there.browser();
    let person = there.set_up(&mut at_home, id, eli, &link).await;
    assert_eq!(at_home.get("/staff/leads").await.status, StatusCode::OK);

    let mut here = house.browser();
    here.cookies.clone_from(&at_home.cookies);
    assert_eq!(here.get("/staff/leads").await.status, StatusCode::UNAUTHORIZED, "a session");
    let known = person.type_password(&mut house.browser()).await;
    let unknown = house.browser().post("/staff/sign-in", &credentials("nobody@example.org", PASSWORD)).await;
    assert_eq!(known.status, unknown.status);
    assert_eq!(known.body.replace(eli, ""), unknown.body.replace("nobody@example.org", ""), "a password");
    let mut half = there.browser();
    assert_eq!(person.type_password(&mut half).await.location(), "/staff/sign-in/code");
    let mut here = house.browser();
    here.cookies.clone_from(&half.cookies);
    let code = house.next_code(&person.app);
    assert_eq!(here.post("/staff/sign-in/code", &format!("code={code}")).await.status, StatusCode::GONE, "a code");
    let at_home = half.post("/staff/sign-in/code", &format!("code={code}")).await;
    assert_eq!(at_home.status, StatusCode::SEE_OTHER, "unused");

    let (_, invitation) = house.invite(eliza, Role::Recruiter, ELSEWHERE).await;
    assert_eq!(house.browser().post(&invitation, "").await.status, StatusCode::GONE, "an invitation");
    let mut half = there.browser();
    assert_eq!(half.post(&invitation, "").await.location(), "/staff/set-up/password", "which is not used up by it");
    let mut here = house.browser();
    here.cookies.clone_from(&half.cookies);
    assert_eq!(here.get("/staff/set-up/password").await.status, StatusCode::GONE, "one that is half used");
    let link = house.link(id).await;
    assert_eq!(house.browser().post(&link, "").await.status, StatusCode::GONE, "a link");
    assert_eq!(there.browser().post(&link, "").await.status, StatusCode::SEE_OTHER, "which is not used up either");

    let page = signed_in(&there, id).await.post("/staff/discord/code", "").await;
    let code = between(&page.body, "<p class=\"code\">", "</p>").remove(0);
    let typed = async |house: &House| on_discord::link(&house.desk, "100", &code).await.expect("an answer");
    assert_eq!(typed(&house).await, Linking::Wrong, "a code of Discord");
    assert_eq!(typed(&there).await, Linking::Linked);
    assert!(on_discord::recognise(&house.desk, "100").await.expect("an answer").is_none(), "an account there");
    assert!(on_discord::recognise(&there.desk, "100").await.expect("an answer").is_some());
}

/// Someone signed in by a link.
async fn signed_in(house: &House, id: StaffId) -> crate::house::Browser {
    let mut browser = house.browser();
    browser.post(&house.link(id).await, "").await;
    browser
}

#[tokio::test]
async fn an_organisation_is_made_and_renamed_and_the_audit_says_so() {
    let house = House::open().await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let made = dee.post("/staff/organisations/new", "name=+Caf%C3%A9+%26+Garden++Trust+").await;
    assert_eq!((made.status, made.location()), (StatusCode::SEE_OTHER, "/staff/organisations?said=made"));
    let listed = dee.get("/staff/organisations?said=made").await.body;
    assert!(listed.contains("Café &#38; Garden Trust") && listed.contains("caf_garden_trust"), "{listed}");
    assert!(listed.contains("The organisation is made."));

    for (name, said) in [
        ("", "Enter a name of 1 to 100"),
        ("caf%C3%A9+%26+garden+trust", "Another organisation has this name"),
        (&*"x".repeat(101), "Enter a name of 1 to 100"),
    ] {
        let refused = dee.post("/staff/organisations/new", &format!("name={name}")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(refused.body.contains(said), "{name}");
    }
    assert_eq!(names(&house).await.len(), 3);

    let renamed = dee.post("/staff/organisations/caf_garden_trust", "name=Garden+Trust").await;
    assert_eq!(renamed.status, StatusCode::SEE_OTHER);
    let same = dee.post("/staff/organisations/caf_garden_trust", "name=Garden+trust").await;
    assert_eq!(same.status, StatusCode::SEE_OTHER, "its own name in other letters");
    assert!(names(&house).await.contains(&"Garden trust".to_owned()));
    assert_eq!(dee.get("/staff/organisations/nobody").await.status, StatusCode::NOT_FOUND);
    assert!(table(&dee.get("/staff/audit").await.body).contains("Garden trust"), "by its name, not by its id");
}

#[tokio::test]
async fn a_borough_that_nobody_works_through_is_told_in_words() {
    let house = House::open().await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let page = dee.get("/staff/organisations").await.body;
    assert_eq!(page.matches(">Nobody</span>").count(), 2, "Ealing and Brent");
    let ada = house.hire("Ada", Role::Recruiter, HOST).await;
    assert!(dee.get("/staff/organisations").await.body.contains("Ada (all boroughs)"));
    dee.post(&format!("/staff/people/{ada}/boroughs"), "borough=Ealing").await;
    let page = dee.get("/staff/organisations").await.body;
    assert_eq!(page.matches(">Nobody</span>").count(), 1, "Brent");
}

#[tokio::test]
async fn settings_are_shown_and_secrets_are_not() {
    let house = House::open().await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let page = dee.get("/staff/settings").await.body;
    for words in
        ["ALONGSIDE_AREA", "The area served", "nwl", "Given at start", "SMTP_URL", "Set; it is secret", "Not set"]
    {
        assert!(page.contains(words), "{words}");
    }
}

#[tokio::test]
async fn settings_say_a_year_ahead_that_the_table_of_bank_holidays_ends() {
    let house = House::open().await;
    for (days, said) in [
        (0, None),
        (400, Some("The table of bank holidays ends on Tuesday 26 December 2028.")),
        (400, Some("The table of bank holidays ended on Tuesday 26 December 2028.")),
    ] {
        house.clock.advance(jiff::SignedDuration::from_hours(24 * days));
        let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
        let page = dee.get("/staff/settings").await.body;
        assert_eq!(page.contains("bank holidays"), said.is_some(), "{days}");
        assert!(page.contains(said.unwrap_or_default()), "{page}");
    }
}

#[tokio::test]
async fn what_will_be_erased_is_counted_by_kind_and_day_and_names_nobody() {
    let house = House::open().await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let before = dee.get("/staff/retention").await.body;
    assert!(before.contains("Nothing is counted yet"));
    let (lead, _) = house.lead(Wish::default()).await;
    retention_ahead::count(&house.store).await.expect("counted");
    house.clock.set("2027-11-15T10:00:00Z".parse().expect("a time"));
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let page = dee.get("/staff/retention").await.body;
    assert!(page.contains("Counted on Monday 23 November 2026 at 10:00"), "{NOW}: {page}");
    assert!(page.contains("Tuesday 23 November 2027") && page.contains("Leads whose consent lapses: 1"), "{page}");
    assert!(!page.contains(&lead.to_string()));
    assert_eq!(personal(&page), None);
}

#[tokio::test]
async fn the_audit_says_in_words_what_was_done() {
    let house = House::open().await;
    let (lead, _) = house.lead(Wish::default()).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let path = format!("/staff/leads/{lead}");
    ada.post(&format!("{path}/claim"), "").await;
    ada.open(&format!("{path}/contact")).await;
    ada.post(&format!("{path}/try"), "how=telephone&result=no_answer&next=2026-11-30").await;
    let colleague = house.hire("Callum", Role::Recruiter, HOST).await;
    ada.post(&format!("{path}/hand-on"), &format!("to={colleague}")).await;
    ada.post(&format!("{path}/told"), "what=everything&sure=yes").await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    dee.post(&format!("/staff/people/{colleague}/boroughs"), "borough=Ealing").await;
    dee.post(&format!("/staff/people/{colleague}/role"), "role=coordinator").await;
    let unknown = NewEntry {
        at: house.now(),
        staff: None,
        organisation: Some(HOST.into()),
        action: Action::LeadReleased,
        lead: None,
        detail: Some("a_reason_of_tomorrow".to_owned()),
    };
    let write = house.store.write(move |tx| Box::pin(async move { audit::record(tx, &unknown).await }));
    write.await.expect("a store");
    let page = dee.get("/staff/audit").await.body;
    let audit = table(&page);
    for words in [
        "By telephone: No answer. Next try: Monday 30 November 2026",
        "To Callum",
        "Stop all contact, about everything",
        "Callum: 1 borough",
        "Callum: coordinator",
        "a_reason_of_tomorrow",
    ] {
        assert!(audit.contains(words), "{words}: {audit}");
    }
    assert!(!audit.contains(&colleague.to_string()), "{audit}");
}

#[tokio::test]
async fn while_the_clock_may_be_wrong_an_administrator_of_the_host_says_that_it_is_right() {
    let house = House::open().await;
    let start = house.now();
    house.store.write(move |tx| Box::pin(async move { known_time::keep(tx, start).await })).await.expect("a store");
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    assert!(!dee.get("/staff/retention").await.body.contains("Nothing is erased now"));
    assert_eq!(dee.post("/staff/retention/clock", "").await.location(), "/staff/retention", "nothing waited for it");

    house.clock.set("2027-02-01T10:00:00Z".parse().expect("a time"));
    let mut dee = house.sign_in("Dora", Role::Administrator, HOST).await;
    let mut fay = house.sign_in("Fay", Role::Administrator, OTHER).await;
    assert_eq!(fay.post("/staff/retention/clock", "").await.status, StatusCode::NOT_FOUND);
    let page = dee.get("/staff/retention").await.body;
    assert!(page.contains("Nothing is erased now"), "{page}");
    assert!(page.contains("says Monday 1 February 2027 at 10:00"), "{page}");
    assert!(page.contains("for certain is Monday 23 November 2026 at 10:00"), "{page}");
    assert!(sweep::sweep_if_time_is_known(&house.store).await.expect("a store").is_err());

    let said = dee.post("/staff/retention/clock", "").await;
    assert_eq!(said.location(), "/staff/retention?said=confirmed");
    let page = dee.get(said.location()).await.body;
    assert!(page.contains("Erasing goes on within the hour") && !page.contains("Nothing is erased now"), "{page}");
    assert!(sweep::sweep_if_time_is_known(&house.store).await.expect("a store").is_ok());
    let audit = dee.get("/staff/audit").await.body;
    assert!(table(&audit).contains("Said that the machine&#39;s clock is right"), "{audit}");
    assert!(table(&audit).contains("Nothing had been erased since Monday 23 November 2026"), "{audit}");
}

#[tokio::test]
async fn a_code_from_an_app_proves_the_clock_and_a_link_does_not() {
    let house = House::open().await;
    let start = house.now();
    house.store.write(move |tx| Box::pin(async move { known_time::keep(tx, start).await })).await.expect("a store");
    house.clock.set("2027-02-01T10:00:00Z".parse().expect("a time"));
    house.sign_in("Dee", Role::Administrator, HOST).await;
    assert!(sweep::sweep_if_time_is_known(&house.store).await.expect("a store").is_err());
    house.person("ada@example.org", Role::Recruiter, HOST).await;
    assert!(sweep::sweep_if_time_is_known(&house.store).await.expect("a store").is_ok());
}
