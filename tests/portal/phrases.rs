//! Sending a phrase on the staff pages: what fits, blanks with what is wrong at the field, both languages side by side, sent once,
//! and the answer where staff look.

use crate::house::{Browser, HOST, House, Wish, contact};
use alongside::domain::lead::{ContactDetails, Needs};
use alongside::domain::notice::{CallWhy, Notice};
use alongside::domain::opportunity::Samples;
use alongside::domain::staff::Role;
use alongside::domain::taxonomy::{OpportunityKind, PhraseAnswer, Service};
use alongside::ids::{LeadId, ResidentId};
use alongside::store::call_tasks::{self, NewCallTask};
use alongside::store::opportunities::{self, OpportunityRow};
use alongside::store::phrase_answers::{self, By};
use alongside::store::phrases::{self, SentPhrase};
use alongside::store::promises;
use alongside::store::queue::{self, Asked};
use axum::http::StatusCode;
use jiff::civil::date;

const INTERVIEW: &str =
    "day=7&month=12&year=2026&time=10.30&place=Ealing+Hospital&documents=photo_id&documents=referees";

async fn with_lead(house: &House, wish: Wish) -> (Browser, LeadId, ResidentId) {
    let role = if wish.service == Service::Companion { Role::Coordinator } else { Role::Recruiter };
    let (lead, resident) = house.lead(wish).await;
    let mut ada = house.sign_in("Ada", role, HOST).await;
    assert_eq!(ada.post(&format!("/staff/leads/{lead}/claim"), "").await.status, StatusCode::SEE_OTHER);
    (ada, lead, resident)
}

/// The hidden name of a sending.
fn once(body: &str) -> String {
    let from = body.split("name=\"once\" value=\"").nth(1).expect("a hidden name");
    from.split('"').next().expect("its value").to_owned()
}

async fn sent(house: &House, lead: LeadId) -> Vec<SentPhrase> {
    let now = house.now();
    house
        .store
        .read(move |tx| Box::pin(async move { phrases::sent_about(tx, lead, now).await }))
        .await
        .expect("a store")
}

async fn answer(house: &House, lead: LeadId, given: PhraseAnswer) {
    let (id, now) = (sent(house, lead).await[0].id, house.now());
    let answered = house
        .store
        .write(move |tx| Box::pin(async move { phrase_answers::answer(tx, id, given, By::Link, now).await }));
    answered.await.expect("a store");
}

#[tokio::test]
async fn only_phrases_that_fit_the_lead_are_offered_and_only_to_its_holder() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house, Wish::default()).await;
    let list = ada.get(&format!("/staff/leads/{lead}/phrases")).await;
    assert_eq!(list.status, StatusCode::OK);
    assert!(list.body.contains("Invite to an interview") && list.body.contains("I tried to call you on [day]"));
    assert!(!list.body.contains("Still looking for someone") && !list.body.contains("Racism"));
    assert_eq!(ada.get(&format!("/staff/leads/{lead}/phrases/feedback_idea")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(ada.get(&format!("/staff/leads/{lead}/phrases/nonsense")).await.status, StatusCode::NOT_FOUND);
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;
    for path in ["phrases", "phrases/interview"] {
        let page = ben.get(&format!("/staff/leads/{lead}/{path}")).await;
        assert_eq!(page.status, StatusCode::CONFLICT, "{path}");
    }
    let needs = Needs { borough: Some("Ealing".to_owned()), ..Needs::default() };
    let wish = Wish { service: Service::Companion, chosen: false, needs, ..Wish::default() };
    let (mut cora, lead, _) = with_lead(&house, wish).await;
    let list = cora.get(&format!("/staff/leads/{lead}/phrases")).await.body;
    assert!(list.contains("Still looking for someone") && !list.contains("Invite to an interview"));
}

#[tokio::test]
async fn what_is_wrong_stands_at_the_field_and_what_was_typed_stays() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house, Wish::default()).await;
    let path = format!("/staff/leads/{lead}/phrases/interview");
    let empty = ada.post(&path, "").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    for wrong in ["Enter the day", "Enter the time", "Choose the place"] {
        assert_eq!(empty.body.matches(wrong).count(), 2, "{wrong}: in the summary and at the field");
    }
    assert!(!empty.body.contains("Choose what they bring"), "an interview may ask for nothing");
    for (form, wrong) in [
        (INTERVIEW.replace("day=7", "day=31").replace("month=12", "month=11"), "Enter a real day"),
        (INTERVIEW.replace("year=2026", "year=2025"), "The day must be today or later"),
        (INTERVIEW.replace("time=10.30", "time=noon"), "Enter the time with hours and minutes"),
        (INTERVIEW.replace("Ealing+Hospital", "other"), "Write the other place"),
        (
            INTERVIEW.replace("Ealing+Hospital", "other") + "&other_place=" + &"x".repeat(121),
            "The place has 121 characters",
        ),
    ] {
        let page = ada.post(&path, &form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(page.body.contains(wrong), "{wrong}");
        assert!(page.body.contains("value=\"photo_id\" checked"), "what was ticked stays");
    }
    assert_eq!(sent(&house, lead).await.len(), 0);
}

#[tokio::test]
async fn days_and_hours_of_ours_are_those_when_people_work_and_the_field_says_which() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house, Wish::default()).await;
    let days = [date(2026, 11, 26)];
    house
        .store
        .write(move |tx| {
            Box::pin(async move { promises::close(tx, &HOST.into(), days.into_iter(), date(2026, 11, 23)).await })
        })
        .await
        .expect("a store");
    let longer = format!("/staff/leads/{lead}/phrases/need_longer");
    let form = ada.get(&longer).await.body;
    assert!(form.contains("A day when your organisation works, up to Tuesday 8 December 2026."), "{form}");
    let call = format!("/staff/leads/{lead}/phrases/will_call");
    let form = ada.get(&call).await.body;
    assert!(form.contains("From 9am to 8pm. They said: Morning."), "{form}");
    let interview = format!("/staff/leads/{lead}/phrases/interview");
    assert!(ada.get(&interview).await.body.contains("No Sunday and no bank holiday."));
    let on = |day: &str, time: &str| INTERVIEW.replace("day=7", day).replace("time=10.30", time);
    for (path, form, wrong) in [
        (&longer, "day=25&month=12&year=2026".to_owned(), "Choose a working day up to Tuesday 8 December 2026"),
        (
            &longer,
            "day=26&month=11&year=2026".to_owned(),
            "Your organisation does not work on Thursday 26 November 2026. The next working day is Friday 27 November 2026",
        ),
        (&longer, "day=25&month=11&year=2026".to_owned(), "They were told Wednesday 25 November 2026 already"),
        (&call, "day=25&month=12&year=2026&time=3am".to_owned(), "Choose a working day up to"),
        (&call, "day=25&month=11&year=2026&time=3am".to_owned(), "Enter a time from 9am to 8pm"),
        (&call, "day=23&month=11&year=2026&time=9:30am".to_owned(), "This time has passed"),
        (&call, "day=25&month=11&year=2026&time=3".to_owned(), "Enter 3am or 3pm"),
        (&interview, on("day=25", "time=10:30"), "Friday 25 December 2026 is a bank holiday"),
        (&interview, on("day=13", "time=10:30"), "Nobody is met on Sunday 13 December 2026"),
        (&interview, on("day=12", "time=3am"), "Enter a time from 7am to 9pm"),
        (&interview, on("day=12", "time=9"), "Enter 9am or 9pm"),
    ] {
        let page = ada.post(path, &form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert_eq!(page.body.matches(wrong).count(), 2, "{wrong}: in the summary and at the field");
    }
    let saturday = ada.post(&interview, &on("day=12", "time=10:30")).await;
    assert_eq!(saturday.status, StatusCode::OK);
}

#[tokio::test]
async fn a_call_that_was_told_is_the_next_step_of_the_lead() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house, Wish::default()).await;
    let path = format!("/staff/leads/{lead}/phrases/will_call");
    let form = "day=24&month=11&year=2026&time=10:30";
    let page = ada.post(&path, form).await;
    ada.post(&path, &format!("{form}&step=send&once={}", once(&page.body))).await;
    let page = ada.get(&format!("/staff/leads/{lead}")).await.body;
    assert!(page.contains("The person was told that someone calls on Tuesday 24 November 2026 at 10:30."), "{page}");
    assert!(!page.contains("missed"));
    assert!(ada.get("/staff/leads").await.body.contains("Tuesday 24 November 2026"));
    ada.post(&format!("/staff/leads/{lead}/contact"), "").await;
    ada.post(&format!("/staff/leads/{lead}/try"), "how=telephone&result=no_answer&next=2026-11-25").await;
    let page = ada.get(&format!("/staff/leads/{lead}")).await.body;
    assert!(!page.contains("that someone calls on"), "someone has");
}

#[tokio::test]
async fn a_later_day_is_not_called_missed_and_the_second_is_shown_to_the_administrator() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house, Wish::default()).await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    for (day, month) in [("30", "11"), ("2", "12")] {
        assert!(!dee.get("/staff/workload").await.body.contains("Told a later day more than once"));
        let path = format!("/staff/leads/{lead}/phrases/need_longer");
        let form = format!("day={day}&month={month}&year=2026");
        let page = ada.post(&path, &form).await;
        ada.post(&path, &format!("{form}&step=send&once={}", once(&page.body))).await;
    }
    house.clock.set("2026-11-26T09:00:00Z".parse().expect("a time"));
    let mut ada = house.sign_in("Ada2", Role::Recruiter, HOST).await;
    let mut dee = house.sign_in("Dee2", Role::Administrator, HOST).await;
    let page = ada.get(&format!("/staff/leads/{lead}")).await.body;
    let told = "The person was told a later day: Wednesday 2 December 2026. The first was Wednesday 25 November 2026.";
    assert!(page.contains(told), "{page}");
    assert!(!page.contains("missed") && !page.contains("Overdue"));
    let page = dee.get("/staff/workload").await.body;
    assert!(page.contains("Every promised day has been kept, or is still to come"), "{page}");
    assert!(page.contains("Told a later day more than once") && page.contains("<span>2</span>"), "{page}");
}

#[tokio::test]
async fn who_has_only_a_number_is_rung_and_not_told_about_ringing() {
    let house = House::open().await;
    let only_phone = ContactDetails { email: None, ..contact("Amal") };
    let (mut ada, lead, _) = with_lead(&house, Wish { contact: only_phone, ..Wish::default() }).await;
    let list = format!("/staff/leads/{lead}/phrases");
    let page = ada.get(&list).await.body;
    assert!(
        page.contains("We have only a number. Ring them, then") && page.contains(&format!("/staff/leads/{lead}/try"))
    );
    assert!(
        !page.contains("I tried to call") && !page.contains("I will call") && page.contains("Invite to an interview")
    );
    for phrase in ["tried_to_call", "will_call"] {
        assert_eq!(ada.get(&format!("{list}/{phrase}")).await.location(), list);
        let form = "day=24&month=11&year=2026&time=10:30&step=send&once=0190a1b2-c3d4-7e5f-9a8b-7c6d5e4f0001";
        assert_eq!(ada.post(&format!("{list}/{phrase}"), form).await.location(), list);
    }
    assert_eq!(sent(&house, lead).await.len(), 0);
}

#[tokio::test]
async fn a_room_is_sent_with_the_hospital_and_nothing_that_was_typed_is_dropped() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house, Wish::default()).await;
    let path = format!("/staff/leads/{lead}/phrases/interview");
    assert!(ada.get(&path).await.body.contains("Which building, floor or room? (optional)"));
    let page = ada.post(&path, &format!("{INTERVIEW}&room=Grosvenor+Wing")).await;
    assert!(page.body.contains("Ealing Hospital, Grosvenor Wing"), "{}", page.body);
    let page = ada.post(&path, &format!("{INTERVIEW}&other_place=Grosvenor+Wing")).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Choose a hospital or write another place, not both"));
    assert!(page.body.contains("value=\"Grosvenor Wing\""), "what was typed stays");
}

#[tokio::test]
async fn a_role_that_closed_after_it_was_looked_at_is_not_sent() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house, Wish::default()).await;
    let path = format!("/staff/leads/{lead}/phrases/found_role");
    let page = ada.post(&path, "role=welcome-guide").await;
    assert_eq!(page.status, StatusCode::OK);
    let now = house.now();
    house
        .store
        .write(move |tx| {
            Box::pin(async move {
                let found = opportunities::find(tx, &"welcome-guide".into()).await?.expect("a role");
                let over = OpportunityRow { closing: Some(date(2026, 11, 22)), ..found.row };
                opportunities::upsert(tx, &over, None, now).await
            })
        })
        .await
        .expect("a store");
    let done = ada.post(&path, &format!("role=welcome-guide&step=send&once={}", once(&page.body))).await;
    assert_eq!(done.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(done.body.contains("This role is over, full"), "{}", done.body);
    assert_eq!(sent(&house, lead).await.len(), 0);
}

#[tokio::test]
async fn it_is_seen_in_both_languages_before_it_goes_and_goes_once() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house, Wish::default()).await;
    let path = format!("/staff/leads/{lead}/phrases/interview");
    let page = ada.post(&path, INTERVIEW).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("You have an interview on") && page.body.contains("Monday 7 December 2026"));
    assert!(page.body.contains("lang=\"ar\" dir=\"rtl\"") && page.body.contains("لديكم مقابلة"));
    assert!(page.body.contains("نعم، يمكنني الحضور"), "the answers too");
    assert!(page.body.contains("It goes as an e-mail"));
    assert_eq!(sent(&house, lead).await.len(), 0, "looking sends nothing");

    let change = ada.post(&path, &format!("{INTERVIEW}&step=change&once={}", once(&page.body))).await;
    assert_eq!(change.status, StatusCode::OK);
    assert!(
        change.body.contains("value=\"10.30\"") && change.body.contains("<option value=\"Ealing Hospital\" selected>")
    );

    let form = format!("{INTERVIEW}&step=send&once={}", once(&page.body));
    for _ in 0..2 {
        let done = ada.post(&path, &form).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        assert_eq!(done.location(), format!("/staff/leads/{lead}?said=sent-email"));
    }
    assert_eq!(sent(&house, lead).await.len(), 1, "pressed twice, sent once");
    let page = ada.get(&format!("/staff/leads/{lead}?said=sent-email")).await.body;
    assert!(page.contains("Your message is in their chat. It also goes as an e-mail"));
    assert!(page.contains("Ada sent a ready-made message: Invite to an interview"));
    assert!(page.contains("Messages sent") && page.contains("On its way"));
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;
    let other = ben.get(&format!("/staff/leads/{lead}")).await.body;
    assert!(!other.contains("Ealing Hospital"), "what filled it is the holder's to read");
}

#[tokio::test]
async fn sending_without_having_looked_shows_it_first() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house, Wish::default()).await;
    let page = ada.post(&format!("/staff/leads/{lead}/phrases/application_sent"), "step=send").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Check and send"));
    assert_eq!(sent(&house, lead).await.len(), 0);
}

#[tokio::test]
async fn the_sixth_of_a_day_is_kindly_refused() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house, Wish::default()).await;
    let path = format!("/staff/leads/{lead}/phrases/application_sent");
    for number in 1..=6 {
        let page = ada.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "nothing to fill in: it is looked at at once");
        let done = ada.post(&path, &format!("step=send&once={}", once(&page.body))).await;
        if number < 6 {
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{number}");
        } else {
            assert_eq!(done.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(done.body.contains("was sent 5 messages about this today"));
        }
    }
}

#[tokio::test]
async fn a_role_is_one_that_is_open_and_of_the_kind_they_look_for() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house, Wish::default()).await;
    let path = format!("/staff/leads/{lead}/phrases/found_role");
    let form = ada.get(&path).await.body;
    assert!(form.contains("(the person chose it)") && form.contains("&lt;b&gt;") | form.contains("&#60;b&#62;"));
    let wrong = ada.post(&path, "role=nothing-like-it").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("Choose a role that is open"));
    let page = ada.post(&path, "role=welcome-guide").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("I found something that may fit you"));
}

/// The titles of the roles that a page offers, without those that the person chose.
fn offered(page: &str) -> Vec<String> {
    let labels = page.split("<label for=\"role-").skip(1);
    let labels =
        labels.map(|rest| rest.split_once("\">").expect("a label").1.split("</label>").next().expect("an end"));
    labels.filter(|label| !label.contains("chose it")).map(str::to_owned).collect()
}

/// Where a page of roles leads on to.
fn next(page: &str) -> Option<String> {
    let before = page.split("\" rel=\"next\"").next().filter(|_| page.contains("rel=\"next\""))?;
    Some(before.rsplit("href=\"").next().expect("an address").replace("&#38;", "&"))
}

#[tokio::test]
async fn a_role_is_found_by_words_of_its_title_and_by_borough_and_all_of_them_page_by_page() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house, Wish::default()).await;
    let path = format!("/staff/leads/{lead}/phrases/found_role");
    let (mut address, mut all, mut pages) = (path.clone(), Vec::new(), 0);
    loop {
        let page = ada.get(&address).await.body;
        assert!(page.contains("(the person chose it)"), "on every page");
        assert_eq!(page.contains(">First page</a>"), pages > 0);
        let offered = offered(&page);
        assert!(offered.len() <= 20, "{}", offered.len());
        all.extend(offered);
        pages += 1;
        let Some(next) = next(&page) else { break };
        address = next;
    }
    assert!(pages > 1, "the samples fill more than a page");
    let known = Samples::embedded(date(2026, 11, 23)).opportunities;
    let open = known.iter().filter(|one| one.kind == OpportunityKind::Volunteering);
    assert_eq!(all.len(), open.count(), "none is missing, none is there twice");
    let lower: Vec<String> = all.iter().map(|one| one.to_lowercase()).collect();
    assert!(lower.is_sorted(), "{lower:?}");

    let garden = ada.get(&format!("{path}?title=+GARDEN+")).await.body;
    let found = offered(&garden);
    assert!(!found.is_empty() && found.iter().all(|one| one.to_lowercase().contains("garden")), "{found:?}");
    assert!(garden.contains("value=\" GARDEN \"") || garden.contains("value=\"GARDEN\""), "a reload keeps it");
    assert!(garden.contains("Clear the search"));
    let borough = ada.get(&format!("{path}?borough=Ealing")).await.body;
    let found = offered(&borough);
    assert!(!found.is_empty() && found.iter().all(|one| one.ends_with(", Ealing")), "{found:?}");
    assert!(borough.contains("<option value=\"Ealing\" selected>"));
    let none = ada.get(&format!("{path}?title=garden+submarine&borough=Nowhere")).await.body;
    assert!(none.contains("No other open role fits") && none.contains("<option value=\"Nowhere\" selected>"));
    assert_eq!(offered(&none), Vec::<String>::new());
}

#[tokio::test]
async fn a_search_for_a_role_outlives_a_press_without_a_choice_and_a_role_that_a_link_names() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house, Wish { chosen: false, ..Wish::default() }).await;
    let path = format!("/staff/leads/{lead}/phrases/found_role");
    let page = ada.get(&format!("{path}?role=vol-003&title=a")).await.body;
    assert!(page.contains("value=\"vol-003\" checked"), "what the link names is chosen");
    assert!(page.contains("<input type=\"hidden\" name=\"role\" value=\"vol-003\">"), "and outlives a search");
    let search = format!("{path}?title=garden&borough=Ealing");
    assert!(ada.get(&search).await.body.contains("action=\"/staff/leads/"));
    let refused = ada.post(&search, "step=look").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("value=\"garden\"") && refused.body.contains("Choose a role that is open"));
    assert!(refused.body.contains("title=garden&#38;borough=Ealing"), "{}", refused.body);
    let page = ada.post(&search, "role=welcome-guide").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
}

#[tokio::test]
async fn an_answer_marks_the_lead_in_the_queue_and_stands_on_its_page() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_lead(&house, Wish::default()).await;
    let path = format!("/staff/leads/{lead}/phrases/application_sent");
    let page = ada.get(&path).await;
    ada.post(&path, &format!("step=send&once={}", once(&page.body))).await;
    let queue = ada.get("/staff/leads").await.body;
    assert!(!queue.contains("tag-yellow\">They replied") && queue.contains(">0 replies to read</a>"));
    answer(&house, lead, PhraseAnswer::TalkToPerson).await;
    let queue = ada.get("/staff/leads").await.body;
    assert!(queue.contains("<span class=\"tag tag-yellow\">They replied</span>") && queue.contains("Today"));
    assert!(queue.contains("<a href=\"/staff/leads?state=replied\">1 reply to read</a>"));
    let (silent, _) = house.lead(Wish::default()).await;
    let replies = ada.get("/staff/leads?state=replied").await.body;
    assert!(replies.contains(&lead.to_string()) && !replies.contains(&silent.to_string()));
    assert!(replies.contains("1 lead<"));
    let page = ada.get(&format!("/staff/leads/{lead}")).await.body;
    assert!(page.contains("Answered: I want to talk to a person") && page.contains("by the link in the e-mail"));
    assert!(page.contains("The person answered: I want to talk to a person"), "a line of the history");
    let close = ada.post(&format!("/staff/leads/{lead}/outcome"), "outcome=not_this_time&told=yes").await;
    assert_eq!(close.status, StatusCode::OK, "it is not closed over an answer that nobody has read");
    assert!(close.body.contains("They answered: I want to talk to a person. Deal with it first"), "{}", close.body);
    assert!(close.body.contains("Nothing is sent to the person"));
    ada.post(&format!("/staff/leads/{lead}/contact"), "").await;
    ada.post(&format!("/staff/leads/{lead}/try"), "how=telephone&result=spoke&next=none").await;
    let queue = ada.get("/staff/leads").await.body;
    assert!(!queue.contains("tag-yellow\">They replied") && queue.contains(">0 replies"), "someone has taken it up");
}

#[tokio::test]
async fn whoever_rings_reads_both_languages_and_ticks_the_answer() {
    let house = House::open().await;
    let only_phone = ContactDetails { email: None, ..contact("Amal") };
    let wish = Wish { contact: only_phone, ..Wish::default() };
    let (mut ada, lead, resident) = with_lead(&house, wish).await;
    let path = format!("/staff/leads/{lead}/phrases/interview");
    let page = ada.post(&path, INTERVIEW).await;
    assert!(page.body.contains("someone has to ring"));
    let done = ada.post(&path, &format!("{INTERVIEW}&step=send&once={}", once(&page.body))).await;
    let to_ring = done.location().to_owned();
    assert!(ada.get(&to_ring).await.body.contains("Ring them too: the call is in your list"), "it is on its way there");
    let (phrase, now) = (sent(&house, lead).await.remove(0), house.now());
    let task = NewCallTask {
        resident,
        lead: Some(lead),
        purpose: None,
        why: CallWhy::OnlyTelephone,
        notice: Notice::Phrase { lead, phrase: phrase.phrase, sent: phrase.id },
        language: alongside::language::Language::parse("ar").expect("a language"),
        easy: false,
    };
    let calls = house.store.write(move |tx| {
        Box::pin(async move {
            assert!(call_tasks::make(tx, &task, now).await?);
            let asked = Asked::of(&HOST.into(), &[Service::Volunteering]);
            queue::calls(tx, &asked, None, 10).await
        })
    });
    let call = calls.await.expect("a store")[0].id;
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;
    assert!(
        !ben.get(&format!("/staff/calls/{call}")).await.body.contains("Ealing Hospital"),
        "only whoever rings reads the words"
    );
    let page = ada.open(&format!("/staff/calls/{call}/contact")).await.body;
    assert!(page.contains("You have an interview") && page.contains("لديكم مقابلة"));
    assert!(page.contains("what did they answer?") && page.contains("They have not decided yet"));
    assert!(page.contains("cancels their request at once") && !page.contains(" checked"));
    assert!(page.contains("نعم، يمكنني الحضور"), "the answers are read out in their language");
    let said = ada.get(&to_ring).await.body;
    assert!(
        said.contains("Ring them too, by Tuesday 24 November 2026") && said.contains(&format!("/staff/calls/{call}"))
    );
    let undecided = ada.post(&format!("/staff/calls/{call}/done"), "result=spoke").await;
    assert_eq!(undecided.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(undecided.body.matches("Choose what they answered").count(), 2);
    assert!(undecided.body.contains("value=\"spoke\" checked"));
    let done = ada.post(&format!("/staff/calls/{call}/done"), "result=spoke&answer=cannot_come").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let page = ada.get(&format!("/staff/leads/{lead}")).await.body;
    assert!(page.contains("Answered: No, I cannot come then") && page.contains("on the telephone"));
    assert!(page.contains("as Ada wrote down"));
}
