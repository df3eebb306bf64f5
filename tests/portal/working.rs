//! Working on leads: limits, handing on, tries, notes, outcomes, what is told on the telephone, the file, the workload.

use crate::house::{Browser, HOST, House, OTHER, Wish, contact, personal};
use crate::personal::shown;
use alongside::domain::lead::Needs;
use alongside::domain::notice::{CallWhy, Notice};
use alongside::domain::staff::Role;
use alongside::domain::taxonomy::Service;
use alongside::ids::{LeadId, ResidentId, StaffId};
use alongside::store::audit::{self, Action};
use alongside::store::call_tasks::{self, NewCallTask};
use alongside::store::claims::openings_for;
use alongside::store::{leads, promises, prompts, residents};
use axum::http::{StatusCode, header};
use jiff::SignedDuration;
use jiff::civil::date;

/// A recruiter with a lead of theirs.
async fn with_lead(house: &House) -> (Browser, LeadId, ResidentId) {
    let (lead, resident) = house.lead(Wish::default()).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    assert_eq!(ada.post(&format!("/staff/leads/{lead}/claim"), "").await.status, StatusCode::SEE_OTHER);
    (ada, lead, resident)
}

/// Signs someone in again, after a night.
async fn again(house: &House, browser: &mut Browser, staff: StaffId) {
    *browser = house.browser();
    browser.post(&house.link(staff).await, "").await;
}

#[tokio::test]
async fn one_person_claims_so_many_leads_and_the_administrator_reads_of_it() {
    let house = House::open_limited(2, 20).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let mut leads = Vec::new();
    for _ in 0..3 {
        leads.push(house.lead(Wish::default()).await.0);
    }
    for lead in &leads[..2] {
        assert_eq!(ada.post(&format!("/staff/leads/{lead}/claim"), "").await.status, StatusCode::SEE_OTHER);
    }
    let again = ada.post(&format!("/staff/leads/{}/claim", leads[0]), "").await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "what is theirs already needs no room");
    for _ in 0..2 {
        let full = ada.post(&format!("/staff/leads/{}/claim", leads[2]), "").await;
        assert_eq!(full.status, StatusCode::CONFLICT);
        assert!(full.body.contains("One person has at most 2 leads and calls at a time"));
        assert!(full.body.contains("your administrator, who has been told"));
    }
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let told = dee.get("/staff/workload").await.body;
    assert_eq!(told.matches("Ada wanted to claim more leads").count(), 1, "once an hour");
    let mut eve = house.sign_in("Eve", Role::Administrator, OTHER).await;
    assert!(!eve.get("/staff/workload").await.body.contains("Ada"), "another organisation's");

    ada.post(&format!("/staff/leads/{}/release", leads[0]), "reason=away").await;
    assert_eq!(ada.post(&format!("/staff/leads/{}/claim", leads[2]), "").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn one_person_opens_so_many_names_an_hour() {
    let house = House::open_limited(15, 2).await;
    let (mut ada, lead, resident) = with_lead(&house).await;
    let path = format!("/staff/leads/{lead}/contact");
    for _ in 0..2 {
        house.clock.advance(SignedDuration::from_secs(1));
        assert_eq!(ada.open(&path).await.status, StatusCode::OK);
        assert_eq!(ada.get(&path).await.status, StatusCode::OK, "to look again is no opening");
    }
    house.clock.advance(SignedDuration::from_secs(1));
    let full = ada.post(&path, "").await;
    assert_eq!(full.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(full.body.contains("at most 2 times an hour"));
    assert_eq!(personal(&full.body), None);
    let call = house.call(lead, resident).await;
    assert_eq!(
        ada.post(&format!("/staff/calls/{call}/contact"), "").await.status,
        StatusCode::TOO_MANY_REQUESTS,
        "calls count too"
    );
    let openings = house.store.read(move |tx| Box::pin(async move { openings_for(tx, resident).await })).await;
    assert_eq!(openings.expect("openings").len(), 2, "what was refused is no opening");
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    assert!(dee.get("/staff/workload").await.body.contains("Ada wanted to open more names"));
    for _ in 0..3 {
        house.clock.advance(SignedDuration::from_mins(21));
        ada.get("/staff/leads").await;
    }
    assert_eq!(ada.get(&path).await.status, StatusCode::OK, "an hour later");
}

#[tokio::test]
async fn a_lead_is_handed_on_to_a_colleague_of_the_same_desk_alone() {
    let house = House::open_limited(1, 20).await;
    let (mut ada, lead, _) = with_lead(&house).await;
    let ben = house.hire("Ben", Role::Recruiter, HOST).await;
    let strangers = [
        house.hire("Cora", Role::Coordinator, HOST).await,
        house.hire("Dee", Role::Administrator, HOST).await,
        house.hire("Eve", Role::Recruiter, OTHER).await,
    ];
    let path = format!("/staff/leads/{lead}/hand-on");
    let page = ada.get(&path).await.body;
    assert!(page.contains("Ben") && !page.contains("Cora") && !page.contains("Eve"));
    for to in strangers.map(|one| one.to_string()).into_iter().chain([String::new(), "nobody".to_owned()]) {
        let refused = ada.post(&path, &format!("to={to}")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{to}");
        assert!(refused.body.contains("There is a problem") && refused.body.contains("Choose a colleague"));
    }
    let mut bens = house.browser();
    bens.post(&house.link(ben).await, "").await;
    let (other, _) = house.lead(Wish::default()).await;
    bens.post(&format!("/staff/leads/{other}/claim"), "").await;
    let full = ada.post(&path, &format!("to={ben}")).await;
    assert_eq!(full.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(full.body.contains("as many leads as one person may") && full.body.contains("checked"));

    bens.post(&format!("/staff/leads/{other}/release"), "reason=away").await;
    let handed = ada.post(&path, &format!("to={ben}")).await;
    assert_eq!((handed.status, handed.location()), (StatusCode::SEE_OTHER, "/staff/leads?said=handed-on"));
    let contact = format!("/staff/leads/{lead}/contact");
    assert_eq!(ada.get(&contact).await.status, StatusCode::CONFLICT);
    assert_eq!(ada.post(&contact, "").await.status, StatusCode::CONFLICT);
    assert_eq!(ada.get(&path).await.status, StatusCode::CONFLICT);
    assert_eq!(personal(&bens.get(&contact).await.body), None, "what a colleague opened is not open to Ben");
    assert!(bens.open(&contact).await.body.contains("Ada handed the lead on to Ben"));
}

#[tokio::test]
async fn colleagues_are_offered_with_what_they_have_and_where_they_work() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house).await;
    let (ben, cleo) = (house.hire("Ben", Role::Recruiter, HOST).await, house.hire("Cleo", Role::Recruiter, HOST).await);
    let dan = house.hire("Dan", Role::Recruiter, HOST).await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    dee.post(&format!("/staff/people/{ben}/boroughs"), "borough=Brent").await;
    dee.post(&format!("/staff/people/{cleo}/boroughs"), "borough=Brent&borough=Ealing").await;
    let mut dans = house.browser();
    dans.post(&house.link(dan).await, "").await;
    let (other, _) = house.lead(Wish::default()).await;
    dans.post(&format!("/staff/leads/{other}/claim"), "").await;
    let path = format!("/staff/leads/{lead}/hand-on");
    let page = ada.get(&path).await.body;
    assert!(
        page.contains("Cleo: has 0 leads, Brent, Ealing") && page.contains("Dan: has 1 lead, all boroughs"),
        "{page}"
    );
    assert!(!page.contains("Ben"), "the lead is from Ealing, and Ben works in Brent alone");
    assert_eq!(ada.post(&path, &format!("to={ben}")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn with_nobody_to_hand_a_lead_on_to_there_is_no_form() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house).await;
    let page = ada.get(&format!("/staff/leads/{lead}/hand-on")).await.body;
    assert!(page.contains("No colleague of your desk") && !page.contains("Hand on</button>"));
    assert!(page.contains(&format!("<a href=\"/staff/leads/{lead}#give-back\">Give the lead back</a>")));
}

#[tokio::test]
async fn a_missed_day_is_told_to_the_administrator_by_reference_until_someone_tries() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house).await;
    let (missed, _) = house.lead(Wish { promised_on: date(2026, 11, 20), ..Wish::default() }).await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let page = dee.get("/staff/workload").await.body;
    assert!(page.contains("1 person waits although the day they were promised is over"));
    assert!(page.contains(&format!("/staff/leads/{missed}")) && page.contains("Friday 20 November 2026"));
    assert!(page.contains("Nobody yet") && page.contains("Not yet") && !page.contains(&format!("/staff/leads/{lead}")));
    assert_eq!(personal(&page), None);
    let now = house.now();
    let offered = house.store.write(move |tx| Box::pin(async move { prompts::offer_new_days(tx, now).await })).await;
    assert_eq!(offered.expect("a store").len(), 1);
    assert!(dee.get("/staff/workload").await.body.contains("Wednesday 25 November 2026"), "the day that is offered");
    let page = ada.get(&format!("/staff/leads/{missed}")).await.body;
    assert!(page.contains("The person was offered a new one: Wednesday 25 November 2026"));
    ada.post(&format!("/staff/leads/{missed}/claim"), "").await;
    assert!(dee.get("/staff/workload").await.body.contains("<span>Ada</span>"));
    ada.post(&format!("/staff/leads/{missed}/contact"), "").await;
    ada.post(&format!("/staff/leads/{missed}/try"), "how=telephone&result=no_answer&next=none").await;
    assert!(dee.get("/staff/workload").await.body.contains("Every promised day has been kept, or is still to come"));
    let mut fay = house.sign_in("Fay", Role::Administrator, OTHER).await;
    assert!(fay.get("/staff/workload").await.body.contains("Every promised day has been kept"));
}

#[tokio::test]
async fn a_try_keeps_the_promise_and_moves_the_lead_to_the_day_of_the_next() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house).await;
    let path = format!("/staff/leads/{lead}/try");
    let unsaid = ada.post(&path, "how=telephone&next=2026-11-28").await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unsaid.body.contains("href=\"#result-spoke\"") && unsaid.body.contains("Choose what came of it"));
    assert!(unsaid.body.contains("value=\"telephone\" checked"), "what was chosen stays");
    assert!(unsaid.body.contains("Choose the day of the next try"), "a Saturday is not offered");
    assert!(!unsaid.body.contains("Choose how you tried"));

    let unopened = ada.post(&path, "how=telephone&result=no_answer&next=2026-11-30").await;
    assert_eq!(unopened.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody rings a number they have not seen");
    assert!(
        unopened.body.contains("href=\"#how-telephone\"") && unopened.body.contains("You have not opened the name")
    );
    assert!(
        unopened.body.contains(&format!("href=\"/staff/leads/{lead}/contact\"")) && unopened.body.contains("checked")
    );
    ada.open(&format!("/staff/leads/{lead}/contact")).await;
    let saved = ada.post(&path, "how=telephone&result=no_answer&next=2026-11-30").await;
    assert_eq!((saved.status, saved.location()), (StatusCode::SEE_OTHER, &*format!("/staff/leads/{lead}?said=tried")));
    let seen = ada.get(saved.location()).await.body;
    assert!(seen.contains("Ada tried to reach the person by telephone: No answer. Next try: Monday 30 November 2026"));
    let queue = ada.get("/staff/leads?state=mine").await.body;
    assert!(queue.contains("Next step by Monday 30 November 2026") && queue.contains("In 7 days"));
}

#[tokio::test]
async fn the_day_of_the_next_try_is_chosen_among_the_days_on_which_the_organisation_works() {
    let house = House::open().await;
    house.clock.set("2026-12-21T10:00:00Z".parse().unwrap());
    let (mut ada, lead, _) = with_lead(&house).await;
    let today = date(2026, 12, 21);
    let closed = [date(2026, 12, 23), date(2026, 12, 29)];
    house
        .store
        .write(move |tx| Box::pin(async move { promises::close(tx, &HOST.into(), closed.into_iter(), today).await }))
        .await
        .unwrap();
    let path = format!("/staff/leads/{lead}/try");
    let form = ada.get(&path).await.body;
    let select = form.split("<select id=\"next\"").nth(1).unwrap().split("</select>").next().unwrap();
    let offered: Vec<&str> =
        select.split("<option value=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let days = [
        "2026-12-22",
        "2026-12-24",
        "2026-12-30",
        "2026-12-31",
        "2027-01-04",
        "2027-01-05",
        "2027-01-06",
        "2027-01-07",
        "2027-01-08",
        "2027-01-11",
    ];
    assert_eq!(offered[0], "", "nothing is chosen before someone chooses");
    assert_eq!(offered[1..11], days, "no weekend, no bank holiday, no closed day");
    assert_eq!(offered[11..], ["none"]);
    assert!(select.contains("value=\"\" selected>Choose") && select.matches(" selected").count() == 1, "{select}");
    for day in ["", "2026-12-23", "2026-12-25", "2026-12-26", "2026-12-29"] {
        let refused = ada.post(&path, &format!("how=telephone&result=no_answer&next={day}")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{day}");
        assert!(refused.body.contains("Choose the day of the next try, or that there is none"));
    }
    let again = ada.post(&path, "how=telephone&next=2026-12-24").await.body;
    assert!(again.contains("value=\"2026-12-24\" selected"), "what was chosen stays");
    ada.open(&format!("/staff/leads/{lead}/contact")).await;
    assert_eq!(ada.post(&path, "how=telephone&result=no_answer&next=2026-12-24").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_try_in_which_they_asked_us_to_stop_stops_it_and_asks_for_no_next_day() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house).await;
    ada.open(&format!("/staff/leads/{lead}/contact")).await;
    let stop = ada.post(&format!("/staff/leads/{lead}/try"), "how=telephone&result=asked_to_stop&next=").await;
    assert_eq!(stop.location(), format!("/staff/leads/{lead}/told?said=try"));
    // Whatever she does next, it has stopped.
    for way in ["", "/contact", "/try", "/phrases"] {
        assert_eq!(ada.get(&format!("/staff/leads/{lead}{way}")).await.status, StatusCode::GONE, "{way}");
    }
    assert!(!ada.get("/staff/leads").await.body.contains(&lead.to_string()));
    let entries = house.store.read(move |tx| Box::pin(async move { audit::list_about(tx, lead).await })).await;
    let actions: Vec<_> = entries.expect("a store").into_iter().map(|entry| entry.action).collect();
    assert!(actions.contains(&Action::Attempted) && actions.contains(&Action::LeadWithdrawn), "{actions:?}");
    let more = ada.get(stop.location()).await;
    assert_eq!(more.status, StatusCode::OK);
    assert!(more.body.contains("nobody contacts them about this request again. Did they ask for more?"));
    assert!(more.body.contains("value=\"everything\"") && more.body.contains("value=\"delete\""));
    assert!(!more.body.contains("value=\"request\"") && personal(&more.body).is_none());
    let deleted = ada.post(&format!("/staff/leads/{lead}/told"), "what=delete&sure=yes").await;
    assert_eq!(deleted.location(), "/staff/leads?said=deleted");
}

#[tokio::test]
async fn whoever_was_reached_has_been_answered_and_a_lead_without_a_next_try_says_to_end_it() {
    let house = House::open().await;
    let (lead, resident) = house.lead(Wish { promised_on: date(2026, 11, 20), ..Wish::default() }).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let call = house.call(lead, resident).await;
    ada.post(&format!("/staff/leads/{lead}/claim"), "").await;
    let (page, path) = (format!("/staff/leads/{lead}"), format!("/staff/leads/{lead}/try"));
    let before = ada.get(&page).await.body;
    assert!(before.contains("Overdue by 3 days") && before.contains(&format!("/staff/calls/{call}")));
    ada.open(&format!("{page}/contact")).await;
    ada.post(&path, "how=telephone&result=spoke&next=2026-11-30").await;
    let after = ada.get(&page).await.body;
    assert!(after.contains("Answered on Monday 23 November 2026. Next step by Monday 30 November 2026"), "{after}");
    assert!(!after.contains("Overdue") && !after.contains(&format!("/staff/calls/{call}")), "{after}");
    let untold = ada.get(&format!("/staff/calls/{call}")).await;
    assert_eq!(untold.status, StatusCode::NOT_FOUND, "it is off every list");
    house.clock.advance(SignedDuration::from_secs(60));
    ada.post(&path, "how=telephone&result=spoke&next=none").await;
    for shown in [page.clone(), format!("{page}/contact")] {
        let seen = ada.get(&shown).await.body;
        assert!(
            seen.contains("No next try is planned, so this lead stays in the queue until someone ends it"),
            "{seen}"
        );
        assert!(seen.contains(&format!("href=\"{page}/outcome\">Close the lead</a>, or")));
    }
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    assert!(!dee.get(&page).await.body.contains("until someone ends it"), "she cannot");
}

#[tokio::test]
async fn a_call_that_tells_what_is_over_says_so_and_leaves_the_list() {
    let house = House::open().await;
    let (lead, resident) = house.lead(Wish::default()).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    // Another day stands meanwhile than the one that this call would say.
    let (now, missed, offered) = (house.now(), date(2026, 11, 18), date(2026, 11, 20));
    let task = NewCallTask {
        resident,
        lead: Some(lead),
        purpose: None,
        why: CallWhy::OnlyTelephone,
        notice: Notice::PromiseMissed { lead, missed, offered },
        language: alongside::language::Language::SOURCE,
        easy: false,
    };
    let calls = house.store.write(move |tx| {
        Box::pin(async move {
            assert!(call_tasks::make(tx, &task, now).await?);
            call_tasks::of_lead(tx, lead).await
        })
    });
    let call = calls.await.expect("a store")[0].id;
    let taken = ada.post(&format!("/staff/calls/{call}/claim"), "").await;
    assert_eq!(taken.status, StatusCode::GONE);
    assert!(taken.body.contains("There is nothing to tell any more") && taken.body.contains("Do not ring about it"));
    assert!(!ada.get("/staff/leads").await.body.contains(&call.to_string()));
}

#[tokio::test]
async fn what_the_person_no_longer_needs_is_not_said_to_be_with_a_colleague() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house).await;
    let now = house.now();
    let cancelled = house
        .store
        .write(move |tx| Box::pin(async move { alongside::store::leads::cancel_request(tx, lead, now).await }))
        .await;
    assert!(cancelled.expect("a store"));
    let page = ada.get(&format!("/staff/leads/{lead}")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("The person no longer needs this. Do not contact them about it."), "{}", page.body);
    for way in ["/try", "/note", "/phrases", "/outcome", "/hand-on", "/contact"] {
        let answer = ada.get(&format!("/staff/leads/{lead}{way}")).await;
        assert_eq!(answer.status, StatusCode::GONE, "{way}");
        assert!(answer.body.contains("The person no longer needs this") && answer.body.contains("Do not contact them"));
        assert!(!answer.body.contains("colleague"), "{way}");
    }
    for (way, form) in [
        ("/claim", ""),
        ("/contact", ""),
        ("/release", "reason=away"),
        ("/try", "how=in_person&result=spoke&next=none"),
    ] {
        assert_eq!(ada.post(&format!("/staff/leads/{lead}{way}"), form).await.status, StatusCode::GONE, "{way}");
    }
}

#[tokio::test]
async fn whoever_closed_a_lead_on_the_way_goes_on_with_it_until_its_end() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house).await;
    let page = format!("/staff/leads/{lead}");
    let closed = ada.post(&format!("{page}/outcome"), "outcome=interview&step=send").await;
    assert_eq!(closed.location(), format!("{page}?said=for-now"));
    let seen = ada.get(closed.location()).await.body;
    assert!(seen.contains("Closed for now on Monday 23 November 2026: They have an interview"), "{seen}");
    for way in ["phrases", "try", "note", "outcome", "hand-on"] {
        assert!(seen.contains(&format!("href=\"{page}/{way}\"")), "{way}");
        assert_eq!(ada.get(&format!("{page}/{way}")).await.status, StatusCode::OK, "{way}");
    }
    assert!(seen.contains("Say how it went on") && !seen.contains("Give the lead back"));
    assert_eq!(
        ada.post(&format!("{page}/note"), "words=Bring+the+letter+along").await.location(),
        format!("{page}?said=noted")
    );
    let noted = ada.get(&page).await.body;
    assert!(noted.contains("Bring the letter along") && noted.contains("Remove this note"), "{noted}");
    assert!(ada.open(&format!("{page}/contact")).await.body.contains("Closed for now on Monday"));
    let asked = ada.get(&format!("{page}/try")).await.body;
    assert!(asked.contains("nothing reminds you of a next try") && !asked.contains("When do you try again?"));
    let tried = ada.post(&format!("{page}/try"), "how=telephone&result=spoke").await;
    assert_eq!(tried.location(), format!("{page}?said=tried"));
    assert_eq!(ada.post(&format!("{page}/phrases/start_date"), "").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;
    assert_eq!(ben.post(&format!("{page}/contact"), "").await.status, StatusCode::CONFLICT);

    let ended = ada.post(&format!("{page}/outcome"), "outcome=started&step=send").await;
    assert!(ended.location().starts_with("/staff/leads?said=closed&lead="), "{}", ended.location());
    let ended = ada.get(&page).await.body;
    assert!(ended.contains("Closed on Monday 23 November 2026: They have started"), "{ended}");
    for way in ["phrases", "try", "contact"] {
        let late = ada.get(&format!("{page}/{way}")).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{way}");
        assert!(late.body.contains("This lead is closed"), "{way}");
    }
}

#[tokio::test]
async fn a_note_is_for_whoever_has_the_lead_and_for_nobody_else() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house).await;
    let path = format!("/staff/leads/{lead}/note");
    let page = ada.get(&path).await.body;
    assert!(page.contains("Do not write about health") && page.contains("The person can read what you write"));
    let long = ada.post(&path, &format!("words={}", "x".repeat(1001))).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(long.body.contains("1001 characters") && long.body.contains(&"x".repeat(1001)), "what was typed stays");
    assert_eq!(ada.post(&path, "words=+++").await.status, StatusCode::UNPROCESSABLE_ENTITY);

    let saved = ada.post(&path, "words=Speaks+slowly%0D%0A%3Cb%3Elikes+tea").await;
    assert_eq!(saved.location(), format!("/staff/leads/{lead}?said=noted"));
    let blind = ada.get(&format!("/staff/leads/{lead}")).await.body;
    assert!(blind.contains("Ada wrote a note") && blind.contains("Speaks slowly"), "whoever has it reads it there");
    let watched = house.sign_in("Dee", Role::Administrator, HOST).await.get(&format!("/staff/leads/{lead}")).await.body;
    assert!(watched.contains("Ada wrote a note") && !watched.contains("Speaks slowly"));
    ada.post(&format!("/staff/leads/{lead}/release"), "reason=away").await;
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;
    assert!(!ben.get(&format!("/staff/leads/{lead}")).await.body.contains("Speaks slowly"));
    ben.post(&format!("/staff/leads/{lead}/claim"), "").await;
    let opened = ben.open(&format!("/staff/leads/{lead}/contact")).await.body;
    assert!(opened.contains("Speaks slowly\n&#60;b&#62;likes tea") && opened.contains("Notes of colleagues"));
    assert!(opened.contains("Wording 0123456789ab"), "the consent says which wording it was");
}

#[tokio::test]
async fn a_number_or_a_word_about_health_is_asked_about_once_before_a_note_is_saved() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house).await;
    let path = format!("/staff/leads/{lead}/note");
    for words in ["Ring+her+son+07700+900123", "She+has+diabetes"] {
        let asked = ada.post(&path, &format!("words={words}")).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
        assert!(asked.body.contains("This looks like a number or a health detail"), "{words}");
        assert!(asked.body.contains("Save the note</button>") && asked.body.contains("Save it as it is</button>"));
        assert!(asked.body.contains(&words.replace('+', " ")), "what was typed stays");
    }
    let saved = ada.post(&path, "words=She+has+diabetes&as_it_is=yes").await;
    assert_eq!(saved.location(), format!("/staff/leads/{lead}?said=noted"));
}

#[tokio::test]
async fn a_note_is_removed_by_who_wrote_it_alone() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house).await;
    ada.post(&format!("/staff/leads/{lead}/note"), "words=Speaks+slowly").await;
    let page = ada.get(&format!("/staff/leads/{lead}")).await.body;
    let from = page.find(&format!("/staff/leads/{lead}/notes/")).expect("a way to remove it");
    let remove = page[from..].split('"').next().expect("an address").to_owned();
    ada.post(&format!("/staff/leads/{lead}/release"), "reason=away").await;
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;
    ben.post(&format!("/staff/leads/{lead}/claim"), "").await;
    let theirs = ben.get(&format!("/staff/leads/{lead}")).await.body;
    assert!(theirs.contains("Speaks slowly") && !theirs.contains("Remove this note"));
    assert_eq!(ben.post(&remove, "").await.status, StatusCode::CONFLICT);
    assert_eq!(ada.post(&remove, "").await.status, StatusCode::CONFLICT, "the lead is not hers any more");
    ben.post(&format!("/staff/leads/{lead}/release"), "reason=away").await;
    ada.post(&format!("/staff/leads/{lead}/claim"), "").await;
    let removed = ada.post(&remove, "").await;
    assert_eq!(removed.location(), format!("/staff/leads/{lead}?said=note-removed"));
    let after = ada.get(&format!("/staff/leads/{lead}")).await.body;
    assert!(!after.contains("Speaks slowly") && after.contains("Ada removed a note of theirs"));
}

#[tokio::test]
async fn could_not_reach_needs_tries_on_three_days() {
    let house = House::open().await;
    let staff = house.hire("Ada", Role::Recruiter, HOST).await;
    let (lead, _) = house.lead(Wish::default()).await;
    let mut ada = house.browser();
    ada.post(&house.link(staff).await, "").await;
    ada.post(&format!("/staff/leads/{lead}/claim"), "").await;
    ada.open(&format!("/staff/leads/{lead}/contact")).await;
    let path = format!("/staff/leads/{lead}/outcome");
    for days in ["You have not written down a try", "There are tries on 1 day", "There are tries on 2 days"] {
        let refused = ada.post(&path, "outcome=could_not_reach").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{days}");
        assert!(refused.body.contains(days) && refused.body.contains("href=\"#outcome-placed\""), "{days}");
        for _ in 0..2 {
            house.clock.advance(SignedDuration::from_secs(60));
            let tried = ada.post(&format!("/staff/leads/{lead}/try"), "how=telephone&result=no_answer&next=none").await;
            assert_eq!(tried.status, StatusCode::SEE_OTHER);
        }
        house.clock.advance(SignedDuration::from_hours(24));
        again(&house, &mut ada, staff).await;
    }
    let closed = ada.post(&path, "outcome=could_not_reach&step=send").await;
    assert_eq!(closed.status, StatusCode::SEE_OTHER);
    let said = ada.get(closed.location()).await.body;
    assert!(said.contains("<p>Lead ") && said.contains(" is closed.</p>"), "which one");
    assert!(!ada.get("/staff/leads").await.body.contains(&lead.to_string()));
}

#[tokio::test]
async fn an_outcome_has_its_code_and_shows_what_the_person_will_read() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house).await;
    let path = format!("/staff/leads/{lead}/outcome");
    let page = ada.get(&path).await.body;
    assert!(page.contains("there is a place for you") && page.contains("lang=\"ar\" dir=\"rtl\""));
    for (form, says) in [("", "Choose how it ended"), ("outcome=not_suitable_now", "Choose why nothing fits now")] {
        let refused = ada.post(&path, form).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(says), "{says}");
    }
    // Nothing is sent before it was seen.
    let seen = ada.post(&path, "outcome=applied").await;
    assert_eq!(seen.status, StatusCode::OK);
    assert!(
        seen.body.contains("<h1>Check and send</h1>") && seen.body.contains("You have sent your application"),
        "{}",
        seen.body
    );
    assert!(seen.body.contains("lang=\"ar\" dir=\"rtl\"") && seen.body.contains("It is closed for now"));
    assert!(ada.get(&format!("/staff/leads/{lead}")).await.body.contains("You have this lead"));
    let change = ada.post(&path, "outcome=applied&step=change").await;
    assert!(change.body.contains("value=\"applied\" checked"), "{}", change.body);
    assert_eq!(ada.post(&path, "outcome=applied&step=send").await.status, StatusCode::SEE_OTHER);
    let seen = ada.get(&format!("/staff/leads/{lead}")).await.body;
    assert!(seen.contains("Ada closed the lead for now: They applied") && seen.contains("Say how it went on"));
    assert!(seen.contains("Closed for now on Monday 23 November 2026: ") && !seen.contains("Answer by"));
    assert!(ada.get(&path).await.body.contains("<h1>Say how it went on</h1>"));
    assert_eq!(ada.post(&path, "outcome=interview&told=yes").await.status, StatusCode::SEE_OTHER);
    assert_eq!(ada.post(&path, "outcome=not_this_time&step=send").await.status, StatusCode::SEE_OTHER);
    assert_eq!(ada.post(&path, "outcome=offer").await.status, StatusCode::CONFLICT, "that was the end");
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;
    assert_eq!(ben.get(&path).await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn asked_to_stop_takes_the_consent_back_at_once() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house).await;
    let stopped = ada.post(&format!("/staff/leads/{lead}/outcome"), "outcome=asked_to_stop").await;
    assert_eq!(stopped.status, StatusCode::SEE_OTHER);
    let gone = ada.get(&format!("/staff/leads/{lead}")).await;
    assert_eq!(gone.status, StatusCode::GONE);
    assert!(!gone.body.contains("Ealing"));
}

#[tokio::test]
async fn what_is_said_on_the_telephone_works_at_once_for_whoever_hears_it() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house).await;
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;
    let reference = ben.get(&format!("/staff/leads/{lead}")).await.body;
    let reference = reference.split("<h1>Lead ").nth(1).and_then(|rest| rest.split('<').next()).expect("a reference");
    let found = ben.get(&format!("/staff/leads/find?reference={}", reference.to_lowercase().replace(' ', "+"))).await;
    assert_eq!(found.location(), format!("/staff/leads/{lead}"));
    for (unknown, wrong) in [
        ("7KQM4XHP", "No request of your organisation has this reference"),
        ("", "Enter the reference"),
        ("here", "Enter a reference of 8 letters and numbers"),
    ] {
        let missing = ben.get(&format!("/staff/leads/find?reference={unknown}")).await;
        assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(missing.body.matches(wrong).count(), 2, "{wrong}: above and at the field");
        assert!(missing.body.contains("<title>Error: ") && missing.body.contains("class=\"filters\" open"));
        assert!(missing.body.contains(&format!("value=\"{unknown}\"")), "what was typed is kept");
    }
    let path = format!("/staff/leads/{lead}/told");
    for form in ["what=request", "sure=yes", "what=all&sure=yes"] {
        assert_eq!(ben.post(&path, form).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
    }
    let stopped = ben.post(&path, "what=request&sure=yes").await;
    assert_eq!((stopped.status, stopped.location()), (StatusCode::SEE_OTHER, "/staff/leads?said=stopped"));
    // Ada's page is still open; every click on it says so and shows nothing.
    for (method, way) in [
        ("GET", ""),
        ("GET", "/contact"),
        ("POST", "/contact"),
        ("GET", "/try"),
        ("GET", "/note"),
        ("POST", "/note"),
        ("POST", "/hand-on"),
    ] {
        let address = format!("/staff/leads/{lead}{way}");
        let answer = if method == "GET" { ada.get(&address).await } else { ada.post(&address, "words=x&to=y").await };
        assert_eq!(answer.status, StatusCode::GONE, "{method} {way}");
        assert_eq!((personal(&answer.body), shown(&answer.body, ["Ealing"])), (None, None), "{method} {way}");
    }
    assert!(!ada.get("/staff/leads").await.body.contains(&lead.to_string()));
}

#[tokio::test]
async fn a_deletion_told_on_the_telephone_deletes() {
    let house = House::open().await;
    let (mut ada, lead, resident) = with_lead(&house).await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let deleted = dee.post(&format!("/staff/leads/{lead}/told"), "what=delete&sure=yes").await;
    assert_eq!(deleted.location(), "/staff/leads?said=deleted");
    assert_eq!(ada.get(&format!("/staff/leads/{lead}/contact")).await.status, StatusCode::NOT_FOUND);
    let left = house
        .store
        .read(move |tx| Box::pin(async move { alongside::store::residents::find(tx, resident).await }))
        .await
        .expect("a look");
    assert!(left.is_none());
}

/// The reference of a lead, as an address has it.
async fn reference(house: &House, lead: LeadId) -> String {
    let found = house.store.read(move |tx| Box::pin(async move { leads::get_summary(tx, lead).await })).await;
    found.expect("a store").expect("a lead").reference.compact().to_owned()
}

#[tokio::test]
async fn who_stopped_can_still_say_on_the_telephone_that_all_is_to_be_deleted() {
    let house = House::open().await;
    let (mut ada, lead, resident) = with_lead(&house).await;
    let sought = format!("/staff/leads/find?reference={}", reference(&house, lead).await);
    let path = format!("/staff/leads/{lead}/told");
    ada.post(&path, "what=request&sure=yes").await;
    assert_eq!(ada.get(&format!("/staff/leads/{lead}")).await.status, StatusCode::GONE, "the lead itself stays closed");
    assert_eq!(ada.get(&sought).await.location(), path);
    let page = ada.get(&path).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("took the consent back") && page.body.contains("Delete everything about me"));
    assert!(!page.body.contains("Stop contact about this request"), "that is done");
    assert!(page.body.contains("Back to the queue"), "there is no lead to go back to");
    assert_eq!((personal(&page.body), shown(&page.body, ["Ealing"])), (None, None));
    let deleted = ada.post(&path, "what=delete&sure=yes").await;
    assert_eq!(deleted.location(), "/staff/leads?said=deleted");
    let left = house.store.read(move |tx| Box::pin(async move { residents::find(tx, resident).await })).await;
    assert!(left.expect("a look").is_none());
    assert_eq!(ada.get(&sought).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(ada.get(&path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn whoever_of_the_organisation_is_rung_records_it_and_sees_the_reference_alone() {
    let house = House::open().await;
    let (lead, resident) = house.lead(Wish::default()).await;
    let reference = reference(&house, lead).await;
    let sought = format!("/staff/leads/find?reference={reference}");
    let path = format!("/staff/leads/{lead}/told");
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let ben = house.hire("Ben", Role::Recruiter, HOST).await;
    dee.post(&format!("/staff/people/{ben}/boroughs"), "borough=Brent").await;
    let mut bens = house.browser();
    bens.post(&house.link(ben).await, "").await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    for (name, browser) in [("another borough", &mut bens), ("another desk", &mut cora)] {
        assert_eq!(browser.get(&format!("/staff/leads/{lead}")).await.status, StatusCode::NOT_FOUND, "{name}");
        assert_eq!(browser.get(&sought).await.location(), path, "{name}");
        let page = browser.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{name}");
        let named = format!("{} {}", &reference[..4], &reference[4..]);
        assert!(page.body.contains(&named) && page.body.contains("you see nothing else of it"), "{}", page.body);
        assert_eq!((personal(&page.body), shown(&page.body, ["Ealing", "Volunteering"])), (None, None), "{name}");
    }
    let mut fay = house.sign_in("Fay", Role::Administrator, OTHER).await;
    assert_eq!(fay.get(&sought).await.status, StatusCode::UNPROCESSABLE_ENTITY, "another organisation's");
    assert_eq!(fay.post(&path, "what=delete&sure=yes").await.status, StatusCode::NOT_FOUND);
    let deleted = cora.post(&path, "what=delete&sure=yes").await;
    assert_eq!(deleted.location(), "/staff/leads?said=deleted");
    let left = house.store.read(move |tx| Box::pin(async move { residents::find(tx, resident).await })).await;
    assert!(left.expect("a look").is_none());
    let audit = dee.get(&format!("/staff/audit?lead={lead}")).await.body;
    assert!(audit.contains("Recorded what the person said on the telephone") && audit.contains("Cora"), "{audit}");
}

#[tokio::test]
async fn ones_own_leads_come_as_a_file_that_runs_nothing_and_names_only_when_asked() {
    let house = House::open().await;
    let mut wish = Wish { contact: contact("=HYPERLINK(\"x\")"), ..Wish::default() };
    wish.promised_on = date(2026, 11, 24);
    let (lead, resident) = house.lead(wish).await;
    let (others, _) = house.lead(Wish { needs: from("Brent"), ..Wish::default() }).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;
    ada.post(&format!("/staff/leads/{lead}/claim"), "").await;
    ben.post(&format!("/staff/leads/{others}/claim"), "").await;
    assert!(ada.get("/staff/leads?state=mine").await.body.contains("/staff/leads/export"));

    let plain = ada.post("/staff/leads/export", "").await;
    assert_eq!(plain.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
    assert_eq!(plain.headers[header::CONTENT_DISPOSITION], "attachment; filename=\"my-leads-2026-11-23.csv\"");
    assert!(plain.body.contains("Ealing") && plain.body.contains("Tuesday 24 November 2026"));
    assert!(!plain.body.contains("Brent"), "a colleague's");
    assert_eq!((personal(&plain.body), shown(&plain.body, ["HYPERLINK", "Telephone"])), (None, None));
    let openings = async || {
        let found = house.store.read(move |tx| Box::pin(async move { openings_for(tx, resident).await })).await;
        found.expect("openings").len()
    };
    assert_eq!(openings().await, 0);
    let named = ada.post("/staff/leads/export", "contact=yes").await.body;
    assert!(named.contains("\"'=HYPERLINK(\"\"x\"\")\"") && named.contains("07700 900123"), "{named}");
    assert_eq!(openings().await, 1, "each is an opening");
}

#[tokio::test]
async fn a_file_of_more_names_than_may_be_opened_is_refused_whole() {
    let house = House::open_limited(15, 1).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let mut residents = Vec::new();
    for _ in 0..2 {
        let (lead, resident) = house.lead(Wish::default()).await;
        ada.post(&format!("/staff/leads/{lead}/claim"), "").await;
        residents.push(resident);
    }
    assert_eq!(ada.post("/staff/leads/export", "contact=yes").await.status, StatusCode::TOO_MANY_REQUESTS);
    for resident in residents {
        let found = house.store.read(move |tx| Box::pin(async move { openings_for(tx, resident).await })).await;
        assert!(found.expect("openings").is_empty());
    }
    assert_eq!(ada.post("/staff/leads/export", "").await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_is_given_back_after_opening_is_counted_for_the_administrator() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house).await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let path = format!("/staff/leads/{lead}");
    ada.post(&format!("{path}/release"), "reason=away").await;
    assert!(!dee.get("/staff/workload").await.body.contains("I am away"), "its name was not seen");
    ada.post(&format!("{path}/claim"), "").await;
    ada.open(&format!("{path}/contact")).await;
    assert!(dee.get("/staff/workload").await.body.contains("<span>1</span>"));
    ada.post(&format!("{path}/release"), "reason=away").await;
    assert!(dee.get("/staff/workload").await.body.contains("November 2026: 1 (I am away: 1)"));
    let id = house.desk_id("Ada").await;
    dee.post(&format!("/staff/people/{id}/switch-off"), "").await;
    let after = dee.get("/staff/workload").await.body;
    assert!(after.contains("Ada (left)") && after.contains("November 2026: 1 (I am away: 1)"), "{after}");
}

#[tokio::test]
async fn the_history_of_a_lead_says_why_it_went_back_without_its_holder() {
    let house = House::open().await;
    let (_, lead, _) = with_lead(&house).await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let id = house.desk_id("Ada").await;
    dee.post(&format!("/staff/people/{id}/role"), "role=coordinator").await;
    let history = dee.get(&format!("/staff/leads/{lead}")).await.body;
    assert!(history.contains("The lead went back to the queue: Ada had it. They have another role now"), "{history}");
    let audit = dee.get(&format!("/staff/audit?lead={lead}")).await.body;
    assert!(audit.contains("Had a lead that went back to the queue") && audit.contains("They have another role now"));
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;
    ben.post(&format!("/staff/leads/{lead}/claim"), "").await;
    let id = house.desk_id("Ben").await;
    dee.post(&format!("/staff/people/{id}/switch-off"), "").await;
    let history = dee.get(&format!("/staff/leads/{lead}")).await.body;
    assert!(history.contains("A former colleague had it. Their account was switched off"), "{history}");
}

#[tokio::test]
async fn a_call_taken_without_its_lead_counts_among_what_one_person_may_have() {
    let house = House::open_limited(2, 20).await;
    let (mut ada, _, _) = with_lead(&house).await;
    let mut calls = Vec::new();
    for _ in 0..2 {
        let (lead, resident) = house.lead(Wish::default()).await;
        calls.push((lead, format!("/staff/calls/{}", house.call(lead, resident).await)));
    }
    assert_eq!(ada.post(&format!("{}/claim", calls[0].1), "").await.status, StatusCode::SEE_OTHER);
    assert_eq!(ada.post(&format!("{}/claim", calls[0].1), "").await.status, StatusCode::SEE_OTHER, "it is hers");
    let full = ada.post(&format!("{}/claim", calls[1].1), "").await;
    assert_eq!(full.status, StatusCode::CONFLICT);
    assert!(full.body.contains("One person has at most 2 leads and calls at a time"));
    let lead = ada.post(&format!("/staff/leads/{}/claim", calls[1].0), "").await;
    assert_eq!(lead.status, StatusCode::CONFLICT, "a lead more is as much");
    let own = ada.post(&format!("/staff/leads/{}/claim", calls[0].0), "").await;
    assert_eq!(own.status, StatusCode::SEE_OTHER, "the lead of the call she has needs no more room");
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    assert!(dee.get("/staff/workload").await.body.contains("Ada wanted to claim more leads and calls"));
}

#[tokio::test]
async fn coordinators_work_on_companion_leads_the_same_way() {
    let house = House::open().await;
    let (lead, _) = house.lead(Wish { service: Service::Companion, chosen: false, ..Wish::default() }).await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    cora.post(&format!("/staff/leads/{lead}/claim"), "").await;
    let tried = cora.post(&format!("/staff/leads/{lead}/try"), "how=in_person&result=spoke&next=none").await;
    assert_eq!(tried.status, StatusCode::SEE_OTHER);
    assert!(cora.get(tried.location()).await.body.contains("Cora tried to reach the person face to face: Spoke"));
}

/// The needs of someone from this borough.
fn from(borough: &str) -> Needs {
    Needs { borough: Some(borough.to_owned()), ..Needs::default() }
}
