//! Coordinators' opportunities: the form in steps, drafts, publishing, what residents see, copying, closing.

use crate::house::{HOST, House, OTHER, Wish};
use crate::writing::{STEPS, begin, send, version, write_garden};
use alongside::domain::lead::Needs;
use alongside::domain::opportunity::Opportunity;
use alongside::domain::staff::Role;
use alongside::ids::OpportunityId;
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
    let long = "Enthusiastic+individuals+facilitate+the+provision+of+interdisciplinary+rehabilitation+interventions+regarding+individualised+organisational+requirements.";
    let form = format!("title=Helper&summary={long}+{long}");
    let saved = send(&mut cora, &address, "what", &form, "stay").await;
    let page = cora.get(saved.location()).await.body;
    for part in [
        "It looks very hard to read",
        "of 600 characters",
        "Leave out ‘enthusiastic’",
        "Instead of ‘individuals’ write: people",
    ] {
        assert!(page.contains(part), "{part} is missing");
    }
    assert!(!page.contains("Reading age"), "no figure that one short text cannot carry");
    let detail = cora.get(&address).await.body;
    assert!(detail.contains("The words could be plainer"), "whoever went on is told before publishing: {detail}");
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
    let seen = version(&cora.get(&format!("{address}/translations")).await.body);
    let half = cora.post(&translate, &format!("title=%D8%A8%D8%B3%D8%AA%D8%A7%D9%86&version={seen}")).await;
    assert_eq!(half.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(half.body.contains("or none of the three") && half.body.contains("بستان"), "what was typed is kept");
    let whole = "title=%D8%A8%D8%B3%D8%AA%D8%A7%D9%86&summary=%D8%B2%D8%B1%D8%B9&translator=Huda";
    let whole = &format!("{whole}&version={}", version(&half.body));
    let late = cora.post(&translate, &whole.replace("Huda", "Late").replace(&version(&half.body), &seen)).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("Your colleague wrote:") && late.body.contains("Who translated in Arabic: nothing"));
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

    let seen = version(&cora.get(&edit).await.body);
    let theirs = STEPS[0].1.replace("Garden+helper", "Roof+gardener");
    send(&mut colin, &address, "what", &theirs, "next").await;
    let late = cora.post(&edit, &format!("{}&version={seen}&go=next", STEPS[0].1)).await;
    assert!(late.body.contains("Your colleague wrote:"), "{}", late.body);
    assert!(late.body.contains("Title: ‘Roof gardener’"), "the same step: nothing is overwritten unseen");
    assert!(!late.body.contains("Kind of role: ‘"), "what is the same is not said");
}

#[tokio::test]
async fn who_wrote_over_something_published_meanwhile_notices() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let mut colin = house.sign_in("Colin", Role::Coordinator, HOST).await;
    let address = write_garden(&mut cora).await;
    let edit = format!("{address}/edit/what");
    let of_the_first_draft = version(&cora.get(&edit).await.body);
    cora.post(&format!("{address}/publish"), "").await;
    let seen = version(&cora.get(&edit).await.body);
    house.clock.advance(SignedDuration::from_secs(1));
    let theirs = STEPS[0].1.replace("Garden+helper", "Roof+gardener");
    send(&mut colin, &address, "what", &theirs, "next").await;
    for seen in [&of_the_first_draft, &seen] {
        let late = cora.post(&edit, &format!("{}&version={seen}&go=next", STEPS[0].1)).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "over a draft of a colleague");
    }
    colin.post(&format!("{address}/publish"), "").await;
    for seen in [&of_the_first_draft, &seen] {
        let late = cora.post(&edit, &format!("{}&version={seen}&go=next", STEPS[0].1)).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "over what a colleague published");
        assert!(late.body.contains("Title: ‘Roof gardener’"), "{}", late.body);
    }
    assert_eq!(said(&stored(&house, &address).await.expect("published")).title, "Roof gardener");
}

#[tokio::test]
async fn nobody_publishes_or_throws_away_what_they_have_not_seen() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let mut colin = house.sign_in("Colin", Role::Coordinator, HOST).await;
    let address = write_garden(&mut cora).await;
    let seen = version(&cora.get(&address).await.body);
    let theirs = STEPS[0].1.replace("Garden+helper", "Roof+gardener");
    send(&mut colin, &address, "what", &theirs, "next").await;
    for deed in ["publish", "discard"] {
        let moved = cora.post(&format!("{address}/{deed}"), &format!("version={seen}")).await;
        assert!(moved.location().ends_with("?said=moved"), "{deed}");
        assert!(cora.get(moved.location()).await.body.contains("A colleague changed this while you looked"));
    }
    assert!(stored(&house, &address).await.is_none());
    let seen = version(&cora.get(&format!("{address}/preview")).await.body);
    let published = cora.post(&format!("{address}/publish"), &format!("version={seen}")).await;
    assert!(published.location().ends_with("?said=published"), "the preview has the button too");
}

#[tokio::test]
async fn the_next_posting_begins_with_what_is_as_in_the_last_and_asks_the_rest() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let address = write_garden(&mut cora).await;
    cora.post(&format!("{address}/publish"), "").await;
    let begun = cora.post("/staff/opportunities", "kind=volunteering").await;
    assert!(begun.location().ends_with("/edit/what?said=filled"));
    assert!(cora.get(begun.location()).await.body.contains("as in your last posting"));
    let next = begun.location().strip_suffix("/edit/what?said=filled").expect("the first step").to_owned();
    let place = cora.get(&format!("{next}/edit/where")).await.body;
    assert!(place.contains("value=\"UB1 3HW\"") && place.contains("value=\"Southall\""), "{place}");
    let who = cora.get(&format!("{next}/edit/who")).await.body;
    assert!(
        who.contains("value=\"16\"") && !who.contains("https://example.org/garden"),
        "the link of one role is its own"
    );
    assert!(!who.contains("value=\"references\" checked"), "checks are asked for every role");
    let support = cora.get(&format!("{next}/edit/support")).await.body;
    assert!(support.contains("value=\"step_free\" checked"));
    assert!(!support.contains("value=\"easy_read\" checked"), "how someone could do it is asked for every role");
    let second = write_garden(&mut cora).await;
    cora.post(&format!("{second}/publish"), "").await;
    let third = begin(&mut cora, "volunteering").await;
    let who = cora.get(&format!("{third}/edit/who")).await.body;
    assert!(who.contains("value=\"https://example.org/garden\""), "a link that two share is the organisation's");
    let mut olga = house.sign_in("Olga", Role::Coordinator, OTHER).await;
    assert!(olga.post("/staff/opportunities", "kind=volunteering").await.location().ends_with("/edit/what"));
}

#[tokio::test]
async fn the_last_step_leads_to_the_preview_once_all_is_there() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let address = begin(&mut cora, "volunteering").await;
    let early = send(&mut cora, &address, "support", STEPS[3].1, "next").await;
    assert_eq!(early.location(), address, "the page that lists what is needed");
    let mut last = early;
    for (step, form) in STEPS {
        last = send(&mut cora, &address, step, form, "next").await;
    }
    assert_eq!(last.location(), format!("{address}/preview"));
    assert_eq!(
        cora.get(&format!("{address}/edit/more")).await.status,
        StatusCode::NOT_FOUND,
        "a role has no such step"
    );
}

#[tokio::test]
async fn a_translation_left_behind_by_a_change_of_the_english_is_named() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let address = write_garden(&mut cora).await;
    for language in ["pl", "so"] {
        let seen = version(&cora.get(&format!("{address}/translations")).await.body);
        let whole = format!("title=T&summary=S&translator=Ewa&version={seen}");
        cora.post(&format!("{address}/translations/{language}"), &whole).await;
    }
    cora.post(&format!("{address}/publish"), "").await;
    send(&mut cora, &address, "what", &STEPS[0].1.replace("Garden+helper", "Roof+gardener"), "next").await;
    let seen = version(&cora.get(&format!("{address}/translations")).await.body);
    cora.post(&format!("{address}/translations/so"), &format!("title=New&summary=S&translator=Ewa&version={seen}"))
        .await;
    let detail = cora.get(&address).await.body;
    assert!(detail.contains("the translation did not: Polish."), "{detail}");
}

#[tokio::test]
async fn a_session_that_ends_in_the_middle_of_a_form_gives_back_what_was_typed() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let address = begin(&mut cora, "volunteering").await;
    let seen = version(&cora.get(&format!("{address}/edit/what")).await.body);
    house.clock.advance(SignedDuration::from_hours(9));
    let form = format!("{}&version={seen}&go=next", STEPS[0].1.replace("Garden+helper", "%3Cscript%3E"));
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
    assert!(cora.get(&address).await.body.contains("Open it again"));
    let opened = cora.post(&format!("{address}/publish"), "").await;
    assert!(opened.location().ends_with("?said=published"));
    assert_eq!(stored(&house, &address).await.expect("it stays").state, OpportunityState::Open);
    let told = |house: &House| {
        let store = house.store.clone();
        async move { alongside::store::interested::tell_all(&store).await.expect("a store") }
    };
    assert_eq!(told(&house).await, 0);

    cora.post(&format!("{address}/close"), "").await;
    house.clock.advance(SignedDuration::from_hours(24 * 60));
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let late = cora.post(&format!("{address}/publish"), "").await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "its last day is over");
    assert!(late.body.contains("edit/where?check=true") && late.body.contains("today or after"), "{}", late.body);
}

#[tokio::test]
async fn those_who_chose_what_closes_are_counted_at_once_and_told_soon_after() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let address = write_garden(&mut cora).await;
    cora.post(&format!("{address}/publish"), "").await;
    let id: OpportunityId = address.rsplit('/').next().expect("an id").into();
    for _ in 0..2 {
        let needs = Needs { opportunities: vec![id.clone()], ..Needs::default() };
        house.lead(Wish { needs, chosen: false, ..Wish::default() }).await;
    }
    let closed = cora.post(&format!("{address}/close"), "").await;
    assert!(closed.location().ends_with("?said=closed&told=2"), "{}", closed.location());
    assert!(
        cora.get(closed.location()).await.body.contains("We tell 2 people who were interested, in their languages.")
    );
    assert_eq!(alongside::store::interested::tell_all(&house.store).await.expect("a store"), 2);
    let again = cora.post(&format!("{address}/close"), "").await;
    assert!(again.location().ends_with("told=0"));
    assert_eq!(alongside::store::interested::tell_all(&house.store).await.expect("a store"), 0);
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
        (
            "where",
            "postcode=W5+3EW&place=&pattern=rota&days=mon&parts_of_day=morning&hours_per_week=30&closing=2026-12-14",
        ),
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
