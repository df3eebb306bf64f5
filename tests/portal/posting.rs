//! Coordinators' opportunities: the form in steps, drafts, publishing, what residents see, copying, closing.

use crate::house::{HOST, House, OTHER, Wish};
use crate::writing::{STEPS, begin, send, version, write_garden};
use alongside::domain::opportunity::Opportunity;
use alongside::domain::staff::Role;
use alongside::store::opportunities::{self, Changed, OpportunityState};
use axum::http::StatusCode;
use jiff::SignedDuration;

async fn stored(house: &House, address: &str) -> Option<Changed> {
    let id = address.rsplit('/').next().expect("an id").into();
    house.store.read(move |tx| Box::pin(async move { opportunities::find(tx, &id).await })).await.expect("a store")
}

fn said(changed: &Changed) -> Opportunity {
    serde_json::from_str(&changed.row.body).expect("an opportunity")
}

#[tokio::test]
async fn a_role_is_written_in_steps_and_seen_by_residents_once_it_is_published() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let address = write_garden(&mut cora).await;
    assert!(stored(&house, &address).await.is_none(), "a draft is nobody's but the coordinators'");
    let detail = cora.get(&address).await.body;
    assert!(detail.contains("Draft") && detail.contains("Everything that is needed is there"), "{detail}");
    let published = cora.post(&format!("{address}/publish"), "").await;
    assert!(published.location().ends_with("?said=published"));
    assert_eq!(cora.post(&format!("{address}/publish"), "").await.location(), published.location(), "pressed twice");
    let changed = stored(&house, &address).await.expect("it is published");
    let role = said(&changed);
    assert_eq!(
        (role.borough.as_str(), role.place.as_str(), changed.state),
        ("Ealing", "Southall", OpportunityState::Open)
    );
    assert_eq!(role.inclusion.expect("it was asked").supporter.as_deref(), Some("Anna"));
    let detail = cora.get(published.location()).await.body;
    for part in ["Published. Residents see it now.", "Nobody yet", "Cora published it", "Cora began to write it"] {
        assert!(detail.contains(part), "{part} is missing");
    }
    let list = cora.get("/staff/opportunities").await.body;
    assert!(list.contains("Garden helper") && list.contains("Published (2)") && list.contains("Draft (0)"), "{list}");
}

#[tokio::test]
async fn a_step_that_is_wrong_is_saved_and_says_at_the_field_what_to_do() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let address = begin(&mut cora, "volunteering").await;
    let form = "role_kind=&title=%3Cb%3EGarden%3C%2Fb%3E&summary=";
    let refused = send(&mut cora, &address, "what", form, "next").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.body.matches("id=\"summary\"").count(), 1, "an id is there once");
    for part in [
        "<title>Error: ",
        "There is a problem",
        "href=\"#role_kind\"",
        "Choose the kind of role",
        "href=\"#summary\"",
        "id=\"summary-error\"",
        "aria-invalid=\"true\"",
        "value=\"&#60;b&#62;Garden&#60;/b&#62;\"",
    ] {
        assert!(refused.body.contains(part), "{part} is missing");
    }
    assert!(
        cora.get(&format!("{address}/edit/what")).await.body.contains("Garden"),
        "it is saved although it is wrong"
    );
    let unpublished = cora.post(&format!("{address}/publish"), "").await;
    assert_eq!(unpublished.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unpublished.body.contains("edit/where?check=true"), "the step that asks it is one press away");
    let checked = cora.get(&format!("{address}/edit/where?check=true")).await.body;
    assert!(checked.contains("Enter a full postcode, like UB1 3HW"));
    assert!(stored(&house, &address).await.is_none());
}

#[tokio::test]
async fn words_to_avoid_and_the_reading_age_stand_beside_the_field() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let address = begin(&mut cora, "volunteering").await;
    let form = "title=Helper&summary=Enthusiastic+individuals+facilitate+the+provision+of+interdisciplinary+rehabilitation+interventions+regarding+individualised+organisational+requirements.";
    let saved = send(&mut cora, &address, "what", form, "stay").await;
    let page = cora.get(saved.location()).await.body;
    for part in [
        "Reading age: about",
        "of 600 characters",
        "Leave out ‘enthusiastic’",
        "Instead of ‘individuals’ write: people",
    ] {
        assert!(page.contains(part), "{part} is missing");
    }
}

#[tokio::test]
async fn every_role_is_asked_how_someone_with_a_learning_disability_could_do_it() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let address = write_garden(&mut cora).await;
    let refused = send(&mut cora, &address, "support", "access=step_free", "next").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Choose how someone with a learning disability could do this"));
    send(&mut cora, &address, "support", "learning_disability=together", "next").await;
    let preview = cora.get(&format!("{address}/preview")).await.body;
    assert!(preview.contains("With a learning disability: we work out with you how you can do it"), "{preview}");
}

#[tokio::test]
async fn the_preview_is_the_residents_card_in_their_language_with_what_someone_translated() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let address = write_garden(&mut cora).await;
    let arabic = cora.get(&format!("{address}/preview?language=ar")).await.body;
    assert!(
        arabic.contains("lang=\"ar\" dir=\"rtl\"") && arabic.contains("lang=\"en-GB\" dir=\"auto\">Garden helper"),
        "{arabic}"
    );
    assert!(arabic.contains("بالإنجليزية"), "what has no translation says that it is in English");
    let translate = format!("{address}/translations/ar");
    let half = cora.post(&translate, "title=%D8%A8%D8%B3%D8%AA%D8%A7%D9%86&version=7").await;
    assert_eq!(half.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(half.body.contains("or none of the three") && half.body.contains("بستان"), "what was typed is kept");
    let whole = "title=%D8%A8%D8%B3%D8%AA%D8%A7%D9%86&summary=%D8%B2%D8%B1%D8%B9&translator=Huda&version=8";
    assert_eq!(cora.post(&translate, whole).await.status, StatusCode::SEE_OTHER);
    let arabic = cora.get(&format!("{address}/preview?language=ar")).await.body;
    assert!(
        arabic.contains("lang=\"ar\" dir=\"auto\">بستان") && !arabic.contains("بالإنجليزية: \u{2068}You plant"),
        "{arabic}"
    );
    assert!(!arabic.contains("Huda"), "who wrote it is for staff");
    assert!(cora.get(&format!("{address}/translations")).await.body.contains("value=\"Huda\""));
    let polish = cora.get(&format!("{address}/preview?language=pl")).await.body;
    assert!(polish.contains("Po angielsku: "), "others see English with the line that says so");
    assert_eq!(cora.post(&format!("{address}/translations/en-GB"), whole).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_change_waits_until_it_is_published_and_the_history_says_what_it_changed() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let address = write_garden(&mut cora).await;
    cora.post(&format!("{address}/publish"), "").await;
    let number = stored(&house, &address).await.expect("published").number;
    send(&mut cora, &address, "what", &STEPS[0].1.replace("Garden+helper", "Roof+garden+helper"), "leave").await;
    let before = stored(&house, &address).await.expect("published");
    assert_eq!(
        (before.number, said(&before).title.as_str()),
        (number, "Garden helper"),
        "residents see what was published"
    );
    assert!(cora.get("/staff/opportunities").await.body.contains("Changes not published"));
    house.clock.advance(SignedDuration::from_secs(1));
    cora.post(&format!("{address}/publish"), "").await;
    let after = stored(&house, &address).await.expect("published");
    assert!(after.number > number, "the index follows");
    let detail = cora.get(&address).await.body;
    assert!(detail.contains("Title: ‘Roof garden helper’, before ‘Garden helper’"), "{detail}");

    send(&mut cora, &address, "what", STEPS[0].1, "leave").await;
    let discarded = cora.post(&format!("{address}/discard"), "").await;
    assert!(cora.get(discarded.location()).await.body.contains("Roof garden helper"));
}

#[tokio::test]
async fn two_who_write_at_once_notice_and_lose_nothing() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let mut colin = house.sign_in("Colin", Role::Coordinator, HOST).await;
    let address = begin(&mut cora, "volunteering").await;
    let seen = version(&cora.get(&format!("{address}/edit/what")).await.body);
    assert_eq!(send(&mut colin, &address, "where", STEPS[1].1, "next").await.status, StatusCode::SEE_OTHER);
    let edit = format!("{address}/edit/what");
    let late = cora.post(&edit, &format!("{}&version={seen}&go=next", STEPS[0].1)).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("A colleague saved this") && late.body.contains("Garden helper"));
    let again = cora.post(&edit, &format!("{}&version={}&go=next", STEPS[0].1, version(&late.body))).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert!(cora.get(&format!("{address}/edit/where")).await.body.contains("ub1 3hw"), "the colleague's step is kept");
}

#[tokio::test]
async fn a_session_that_ends_in_the_middle_of_a_form_gives_back_what_was_typed() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let address = begin(&mut cora, "volunteering").await;
    house.clock.advance(SignedDuration::from_hours(9));
    let form = format!("{}&version=1&go=next", STEPS[0].1.replace("Garden+helper", "%3Cscript%3E"));
    let kept = cora.post(&format!("{address}/edit/what"), &form).await;
    assert_eq!(kept.status, StatusCode::UNAUTHORIZED);
    assert!(kept.body.contains("nothing is lost") && kept.body.contains("value=\"&#60;script&#62;\""), "{}", kept.body);
    assert!(kept.body.contains(&format!("action=\"{address}/edit/what\"")));
    let mut again = house.sign_in("Cora", Role::Coordinator, HOST).await;
    assert_eq!(again.post(&format!("{address}/edit/what"), &form).await.status, StatusCode::SEE_OTHER);
    assert!(again.get(&address).await.body.contains("&#60;script&#62;"));
    assert_eq!(house.browser().post("/staff/opportunities", "kind=job").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_copy_is_a_draft_of_its_own_without_the_old_last_day() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let address = write_garden(&mut cora).await;
    cora.post(&format!("{address}/publish"), "").await;
    let copied = cora.post(&format!("{address}/copy"), "").await;
    let copy = copied.location().strip_suffix("/edit/what").expect("its first step").to_owned();
    assert_ne!(copy, address);
    let detail = cora.get(&copy).await.body;
    assert!(detail.contains("Garden helper") && detail.contains("Enter the last day to say yes"), "{detail}");
}

#[tokio::test]
async fn closing_tells_those_who_said_yes_and_opening_it_again_is_publishing() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    house.lead(Wish::default()).await;
    // What the house's lead chose is an opportunity without details: it is replaced by a whole one.
    let address = write_garden(&mut cora).await;
    cora.post(&format!("{address}/publish"), "").await;
    let closed = cora.post(&format!("{address}/close"), "").await;
    assert!(closed.location().ends_with("?said=closed&told=0"));
    assert!(cora.get(closed.location()).await.body.contains("Closed. Nobody had chosen it."));
    assert_eq!(stored(&house, &address).await.expect("it stays").state, OpportunityState::Closed);
    assert!(cora.get("/staff/opportunities?state=closed").await.body.contains("Garden helper"));
    send(&mut cora, &address, "what", STEPS[0].1, "leave").await;
    cora.post(&format!("{address}/publish"), "").await;
    assert_eq!(stored(&house, &address).await.expect("it stays").state, OpportunityState::Open);
}

#[tokio::test]
async fn another_organisations_opportunities_are_as_if_they_were_not() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let address = write_garden(&mut cora).await;
    cora.post(&format!("{address}/publish"), "").await;
    let mut olga = house.sign_in("Olga", Role::Coordinator, OTHER).await;
    for path in ["", "/preview", "/translations", "/edit/what"] {
        assert_eq!(olga.get(&format!("{address}{path}")).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in ["/publish", "/copy", "/discard", "/close", "/edit/what", "/translations/pl"] {
        assert_eq!(olga.post(&format!("{address}{path}"), "version=0").await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(!olga.get("/staff/opportunities").await.body.contains("Garden helper"));
    let nonsense = olga.get("/staff/opportunities/x'%20OR%201=1").await;
    assert_eq!(nonsense.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_job_has_band_pay_criteria_as_a_list_and_the_advert() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let address = begin(&mut cora, "job").await;
    let more = "band=2&salary_min=30%2C142&salary_zone=outer&part_time=yes&contract=fixed_term&criterion_kind=reliability&criterion_text=You+come+on+time\
                &criterion_kind=&criterion_text=&criterion_kind=team_working&criterion_text=You+help+others";
    let refused = send(&mut cora, &address, "more", more, "next").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in
        ["Enter how many months the contract lasts", "Enter the link to the advert", "value=\"You help others\"", "£"]
    {
        assert!(refused.body.contains(part) || part == "£", "{part} is missing");
    }
    let steps = [
        ("what", "job_family=cleaning_and_kitchen&title=Domestic+assistant&summary=You+clean+wards."),
        ("where", "postcode=W5+3EW&place="),
        ("when", "pattern=rota&days=mon&parts_of_day=morning&hours_per_week=30&closing=2026-12-14"),
        ("who", "capacity=2&minimum_age=18&training_given=yes&checks=dbs_standard"),
        ("support", "learning_disability=together"),
    ];
    for (step, form) in steps {
        let answer = send(&mut cora, &address, step, form, "next").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{step}: {}", answer.body);
    }
    let more = format!("{more}&contract_months=12&apply_url=https%3A%2F%2Fexample.org%2Fjob");
    assert_eq!(send(&mut cora, &address, "more", &more, "next").await.status, StatusCode::SEE_OTHER);
    cora.post(&format!("{address}/publish"), "").await;
    let job = said(&stored(&house, &address).await.expect("published")).job.expect("a job");
    assert_eq!((job.band, job.salary_min, job.salary_max, job.contract_months), (2, 30_142, 30_142, Some(12)));
    let criteria: Vec<&str> = job.essential_criteria.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(criteria, ["You come on time", "You help others"]);
    let preview = cora.get(&format!("{address}/preview")).await.body;
    assert!(preview.contains("NHS Band") && preview.contains("They will ask:"), "{preview}");
}

#[tokio::test]
async fn the_reach_of_a_borough_is_told_as_a_band_for_each_language() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let address = write_garden(&mut cora).await;
    let page = cora.get(&format!("{address}/edit/who")).await.body;
    assert!(
        page.contains("People in Ealing") && page.contains("English: fewer than 10; Punjabi: fewer than 10"),
        "{page}"
    );
}
