//! One lead: blind first look, claim, opening on record, withdrawal, giving back.

use crate::house::{HOST, House, OTHER, Wish, contact, personal};
use crate::personal::shown;
use alongside::domain::consent::{Channel, How, NewConsent, Purpose, Wording};
use alongside::domain::lead::Needs;
use alongside::domain::spoken::Spoken;
use alongside::domain::staff::Role;
use alongside::domain::taxonomy::{AgeBand, OpportunityKind, Service};
use alongside::ids::ConsentId;
use alongside::language::Language;
use alongside::store::claims::openings_for;
use alongside::store::consents;
use alongside::store::erasing::{self, Why};
use alongside::store::opportunities::{self, OpportunityRow};
use alongside::store::withdrawing::{self, Which};
use axum::http::StatusCode;
use jiff::SignedDuration;

#[tokio::test]
async fn the_first_look_is_blind_and_the_claim_opens_the_rest() {
    let house = House::open().await;
    let (lead, _) = house.lead(Wish::default()).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let path = format!("/staff/leads/{lead}");
    let looked = ada.get(&path).await;
    assert_eq!(looked.status, StatusCode::OK);
    assert_eq!(personal(&looked.body), None, "before the claim");
    for known in ["Meeting people", "Monday", "Ealing", "Arabic", "Claim this lead"] {
        assert!(looked.body.contains(known), "{known} is missing");
    }
    assert_eq!(ada.get(&format!("{path}/contact")).await.status, StatusCode::CONFLICT, "not before the claim");
    assert_eq!(ada.post(&format!("{path}/contact"), "").await.status, StatusCode::CONFLICT, "nor by the press");

    let claimed = ada.post(&format!("{path}/claim"), "").await;
    assert_eq!((claimed.status, claimed.location()), (StatusCode::SEE_OTHER, format!("{path}/contact").as_str()));
    let closed = ada.get(&format!("{path}/contact")).await;
    assert_eq!((closed.status, personal(&closed.body)), (StatusCode::OK, None), "before the press");
    assert!(closed.body.contains("Show name and contact</button>") && closed.body.contains("for 30 minutes"));
    let opened = ada.open(&format!("{path}/contact")).await;
    assert_eq!(opened.status, StatusCode::OK);
    for known in [
        "Amal &#60;script&#62;alert(1)&#60;/script&#62;",
        "tel:+447700900123\">07700 900123<",
        "amal@example.org",
        "I sang in a choir &#38; I miss it",
        "Morning",
        "Do not leave a message",
        "May a recruiter contact you? &#60;i&#62;Yes&#60;/i&#62;",
        "Monday 23 November 2026",
        "Tuesday 23 November 2027",
        "Ada opened the name and contact",
    ] {
        assert!(opened.body.contains(known), "{known} is missing");
    }
    assert!(!opened.body.contains("<script"), "what a resident typed is never markup");
}

#[tokio::test]
async fn what_fits_a_lead_is_shown_with_reasons_from_codes_alone() {
    let house = House::open().await;
    let needs = Needs {
        borough: Some("Ealing".to_owned()),
        languages: vec![Spoken::parse("pa").expect("a language")],
        ..Needs::default()
    };
    let (lead, _) = house.lead(Wish { needs: needs.clone(), ..Wish::default() }).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let path = format!("/staff/leads/{lead}");
    for page in [ada.get(&path).await.body, dee.get(&path).await.body] {
        let fitting = page.split("id=\"matches\"").nth(1).expect("what fits");
        let fitting = fitting.split("</section>").next().expect("an end");
        assert_eq!(fitting.matches("<h3>").count(), 5);
        let chosen = fitting.split("<li><h3>").find(|one| one.contains("They chose this")).expect("what they chose");
        assert!(chosen.starts_with("Welcome guide &#60;b&#62;"), "{chosen}");
        assert!(chosen.contains("People there speak Punjabi.") && chosen.contains("It is in your borough, Ealing."));
        assert_eq!(fitting.matches("They chose this").count(), 1);
        assert!(fitting.contains("westway_hospitals (sample)"), "whose it is: {fitting}");
    }
    ada.post(&format!("{path}/claim"), "").await;
    assert!(ada.open(&format!("{path}/contact")).await.body.contains("People there speak Punjabi."));
    for service in [Service::Question, Service::Feedback] {
        let (lead, _) = house.lead(Wish { service, chosen: false, needs: needs.clone(), ..Wish::default() }).await;
        assert!(!ada.get(&format!("/staff/leads/{lead}")).await.body.contains("id=\"matches\""), "{service}");
    }
    let (job, _) = house.lead(Wish { service: Service::Jobs, chosen: false, needs, ..Wish::default() }).await;
    assert!(ada.get(&format!("/staff/leads/{job}")).await.body.contains("What is open and fits"));
}

#[tokio::test]
async fn a_no_to_sharing_stands_at_the_role_and_beside_what_they_agreed_to() {
    let house = House::open().await;
    let now = house.now();
    let role = OpportunityRow {
        id: "vol-001".into(),
        organisation: OTHER.into(),
        kind: OpportunityKind::Volunteering,
        area: "nwl".to_owned(),
        capacity: None,
        closing: None,
        body: serde_json::json!({ "title": "Ward helper" }).to_string(),
    };
    let posted =
        house.store.write(move |tx| Box::pin(async move { opportunities::upsert(tx, &role, None, now).await }));
    posted.await.expect("a role");
    let needs = Needs { borough: Some("Ealing".to_owned()), opportunities: vec!["vol-001".into()], ..Needs::default() };
    let (lead, resident) = house.lead(Wish { needs, chosen: false, ..Wish::default() }).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let path = format!("/staff/leads/{lead}");
    ada.post(&format!("{path}/claim"), "").await;
    let contact = ada.open(&format!("{path}/contact")).await.body;
    let page = ada.get(&path).await.body;
    let at_role = "They said no: do not give their name or number to good_company_west (sample).";
    assert!(page.contains(at_role) && contact.contains(at_role));
    assert!(contact.contains("Ward helper: they said no. Do not give their name or number to good_company_west"));
    let chosen = page.find("They chose this").expect("what they chose");
    assert!(chosen < page.find("More that fits (4)").expect("the others"), "what they chose stands first");

    let said_yes = NewConsent {
        id: ConsentId(uuid::Uuid::from_u128(77)),
        purpose: Purpose::ShareWithOrganisation,
        organisations: vec![OTHER.into()],
        wording: Wording {
            id: "consent-share-with-organisation".to_owned(),
            version: "0123456789ab".to_owned(),
            language: Language::SOURCE,
            easy: false,
        },
        text: "May they contact you?".to_owned(),
        english: None,
        given_at: now,
        how: How::Button,
        channel: Channel::Web,
        message: "m2".into(),
        age_band: AgeBand::Adult,
    };
    let given = house.store.write(move |tx| Box::pin(async move { consents::give(tx, resident, &said_yes).await }));
    given.await.expect("a consent");
    for page in [ada.get(&path).await.body, ada.get(&format!("{path}/contact")).await.body] {
        assert!(!page.contains("said no"), "they said yes");
    }
}

#[tokio::test]
async fn what_is_in_arabic_alone_is_shown_in_english_too_or_is_not_to_be_pasted_anywhere() {
    let house = House::open().await;
    let (lead, _) = house.lead(Wish::default()).await;
    let (english, _) = house.lead(Wish { language: "en-GB", ..Wish::default() }).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    for id in [lead, english] {
        ada.post(&format!("/staff/leads/{id}/claim"), "").await;
    }
    let page = ada.open(&format!("/staff/leads/{lead}/contact")).await.body;
    let (ours, theirs) = (page.find("May a recruiter contact you?"), page.find("هل يمكن أن نتصل بكم؟"));
    assert!(ours.is_some() && ours < theirs, "the consent in both languages");
    assert!(page.contains("You do not read Arabic? Ask a colleague or book an interpreter."));
    let page = ada.open(&format!("/staff/leads/{english}/contact")).await.body;
    assert!(!page.contains("You do not read"));
}

#[tokio::test]
async fn each_opening_is_on_record_for_the_resident() {
    let house = House::open().await;
    let (lead, resident) = house.lead(Wish::default()).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    ada.post(&format!("/staff/leads/{lead}/claim"), "").await;
    ada.get(&format!("/staff/leads/{lead}")).await;
    assert_eq!(openings(&house, resident).await, Vec::<String>::new(), "claiming and looking open nothing");
    let contact = format!("/staff/leads/{lead}/contact");
    // A browser that loads ahead, a tab that comes back, a link that someone passed on.
    for _ in 0..2 {
        assert_eq!(personal(&ada.get(&contact).await.body), None);
    }
    assert_eq!(openings(&house, resident).await, Vec::<String>::new(), "nobody pressed anything");
    for _ in 0..2 {
        house.clock.advance(SignedDuration::from_secs(5));
        assert!(ada.open(&contact).await.body.contains("It is recorded, and the person can see it."));
    }
    assert_eq!(openings(&house, resident).await, ["Ada", "Ada"]);
}

#[tokio::test]
async fn one_opening_shows_the_details_for_half_an_hour_to_the_one_who_opened_them() {
    let house = House::open().await;
    let (lead, resident) = house.lead(Wish::default()).await;
    let call = house.call(lead, resident).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;
    let path = format!("/staff/leads/{lead}");
    let contact = format!("{path}/contact");
    ada.post(&format!("{path}/claim"), "").await;
    assert!(ada.get(&path).await.body.contains("Show name and contact</button>"));
    ada.open(&contact).await;
    house.clock.advance(SignedDuration::from_mins(29));
    let again = ada.get(&contact).await.body;
    assert!(again.contains("07700 900123") && again.contains("You opened this at 10:00"), "{again}");
    assert!(again.contains("This page shows it until 10:30"));
    assert!(ada.get(&path).await.body.contains(&format!("href=\"{contact}\">Go to the name and contact<")));
    let calls = ada.get(&format!("/staff/calls/{call}/contact")).await.body;
    assert!(calls.contains("07700 900123"), "the call about the lead needs no other opening");
    assert_eq!(openings(&house, resident).await, ["Ada"], "to look again is no opening");
    house.clock.advance(SignedDuration::from_mins(1));
    for path in [contact.clone(), format!("/staff/calls/{call}/contact"), path.clone()] {
        let over = ada.get(&path).await;
        assert_eq!((over.status, personal(&over.body)), (StatusCode::OK, None), "{path}");
        assert!(over.body.contains("</button>") && over.body.contains("for 30 minutes"), "{path}");
    }
    assert_eq!(ada.open(&contact).await.status, StatusCode::OK);
    assert_eq!(openings(&house, resident).await, ["Ada", "Ada"]);
    // It goes with the lead, not with whoever once opened it.
    ada.post(&format!("{path}/release"), "reason=away").await;
    assert_eq!(ada.get(&contact).await.status, StatusCode::CONFLICT);
    ben.post(&format!("{path}/claim"), "").await;
    assert_eq!(personal(&ben.get(&contact).await.body), None);
    assert_eq!(personal(&ada.get(&contact).await.body), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_who_claim_at_once_one_gets_it_and_the_others_read_who() {
    let house = House::open().await;
    let (lead, _) = house.lead(Wish::default()).await;
    let mut claims = Vec::new();
    for name in ["Ada", "Ben", "Cleo", "Dan", "Eve", "Fay", "Gus", "Hal"] {
        let mut browser = house.sign_in(name, Role::Recruiter, HOST).await;
        claims.push(tokio::spawn(async move { (name, browser.post(&format!("/staff/leads/{lead}/claim"), "").await) }));
    }
    let mut answers = Vec::new();
    for claim in claims {
        answers.push(claim.await.expect("a claim"));
    }
    let winners: Vec<&str> =
        answers.iter().filter(|(_, answer)| answer.status == StatusCode::SEE_OTHER).map(|(name, _)| *name).collect();
    assert_eq!(winners.len(), 1);
    for (name, answer) in answers.iter().filter(|(name, _)| *name != winners[0]) {
        assert_eq!(answer.status, StatusCode::CONFLICT, "{name}");
        assert!(answer.body.contains(&format!("{} was faster and has this lead now.", winners[0])), "{name}");
        assert_eq!(personal(&answer.body), None, "{name}");
    }
}

#[tokio::test]
async fn after_a_withdrawal_the_next_click_says_so_and_shows_nothing() {
    let house = House::open().await;
    let (lead, resident) = house.lead(Wish::default()).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let path = format!("/staff/leads/{lead}");
    ada.post(&format!("{path}/claim"), "").await;
    assert!(ada.open(&format!("{path}/contact")).await.body.contains("Amal"));
    let now = house.now();
    house
        .store
        .write(move |tx| {
            Box::pin(async move { withdrawing::withdraw(tx, resident, Which::All, How::Button, now).await })
        })
        .await
        .expect("a withdrawal");
    let claim = ada.post(&format!("{path}/claim"), "").await;
    let release = ada.post(&format!("{path}/release"), "reason=away").await;
    let unsaid = ada.post(&format!("{path}/release"), "").await;
    let pressed = ada.post(&format!("{path}/contact"), "").await;
    for answer in [ada.get(&path).await, ada.get(&format!("{path}/contact")).await, pressed, claim, release, unsaid] {
        assert_eq!(answer.status, StatusCode::GONE);
        assert!(answer.body.contains("The consent for this lead has ended"));
        assert_eq!(personal(&answer.body), None);
        assert_eq!(shown(&answer.body, ["Ealing", "Meeting people"]), None, "is still shown");
    }
    assert!(!ada.get("/staff/leads").await.body.contains(&lead.to_string()));
}

#[tokio::test]
async fn a_consent_that_lapsed_closes_the_contact_details() {
    let house = House::open().await;
    let (lead, resident) = house.lead(Wish::default()).await;
    let staff = house.hire("Ada", Role::Recruiter, HOST).await;
    let mut ada = house.browser();
    ada.post(&house.link(staff).await, "").await;
    ada.post(&format!("/staff/leads/{lead}/claim"), "").await;
    house.clock.advance(SignedDuration::from_hours(366 * 24));
    ada.post(&house.link(staff).await, "").await;
    let lapsed = ada.get(&format!("/staff/leads/{lead}/contact")).await;
    assert_eq!(lapsed.status, StatusCode::GONE);
    assert!(!lapsed.body.contains("Amal"));
    assert_eq!(ada.post(&format!("/staff/leads/{lead}/contact"), "").await.status, StatusCode::GONE);
    assert_eq!(openings(&house, resident).await, Vec::<String>::new());
}

#[tokio::test]
async fn a_lead_of_someone_erased_is_not_found() {
    let house = House::open().await;
    let (lead, resident) = house.lead(Wish::default()).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    ada.post(&format!("/staff/leads/{lead}/claim"), "").await;
    let now = house.now();
    house
        .store
        .write(move |tx| Box::pin(async move { erasing::erase(tx, resident, Why::Asked, now).await }))
        .await
        .expect("an erasure");
    for path in ["", "/contact"] {
        let gone = ada.get(&format!("/staff/leads/{lead}{path}")).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND);
        assert!(gone.body.contains("deleted because the person asked"));
    }
}

#[tokio::test]
async fn giving_back_asks_why_and_opens_the_lead_to_colleagues() {
    let house = House::open().await;
    let (lead, _) = house.lead(Wish { contact: contact("Amal"), ..Wish::default() }).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;
    let path = format!("/staff/leads/{lead}");
    ada.post(&format!("{path}/claim"), "").await;

    for form in ["", "reason=because", "reason=%ff"] {
        let unsaid = ada.post(&format!("{path}/release"), form).await;
        assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(
            unsaid.body.contains("There is a problem") && unsaid.body.contains("Choose why you give the lead back")
        );
        assert!(unsaid.body.contains("href=\"#reason-conflict\"") && unsaid.body.contains("id=\"reason-conflict\""));
    }
    assert_eq!(ben.post(&format!("{path}/release"), "reason=away").await.status, StatusCode::CONFLICT);
    assert_eq!(ben.post(&format!("{path}/release"), "").await.status, StatusCode::CONFLICT);

    let given = ada.post(&format!("{path}/release"), "reason=away").await;
    assert_eq!((given.status, given.location()), (StatusCode::SEE_OTHER, "/staff/leads?said=given-back"));
    assert!(ada.get(given.location()).await.body.contains("You gave the lead back"));
    assert_eq!(ada.get(&format!("{path}/contact")).await.status, StatusCode::CONFLICT);
    let seen = ben.get(&path).await.body;
    assert!(seen.contains("Claim this lead") && seen.contains("Ada gave the lead back"));
    assert_eq!(ben.post(&format!("{path}/claim"), "").await.status, StatusCode::SEE_OTHER);
}

async fn openings(house: &House, resident: alongside::ids::ResidentId) -> Vec<String> {
    let openings = house.store.read(move |tx| Box::pin(async move { openings_for(tx, resident).await })).await;
    openings.expect("openings").into_iter().map(|opening| opening.staff).collect()
}
