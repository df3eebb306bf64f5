//! Feedback: what came without a name, what was done about it and about leads, and the numbers of it all, as recruiters and
//! administrators of the host read them.

use crate::house::{Browser, HOST, House, OTHER, Wish};
use alongside::domain::lead::Needs;
use alongside::domain::staff::Role;
use alongside::domain::taxonomy::{FeedbackKind, Service};
use alongside::ids::{LeadId, ResidentId};
use axum::http::{StatusCode, header};
use jiff::SignedDuration;

#[tokio::test]
async fn the_host_reads_feedback_by_month_kind_and_language_and_never_as_markup() {
    let house = House::open().await;
    house.feedback(HOST, FeedbackKind::Racism, "They <b>laughed</b> at me").await;
    house.feedback(OTHER, FeedbackKind::Praise, "Words for another").await;
    for (name, role) in [("Ada", Role::Recruiter), ("Dee", Role::Administrator)] {
        let page = house.sign_in(name, role, HOST).await.get("/staff/feedback").await;
        for known in
            ["November 2026", "Arabic", "lang=\"ar\"", "They &#60;b&#62;laughed&#60;/b&#62; at me", "Racism report"]
        {
            assert!(page.body.contains(known), "{known} is missing for {name}");
        }
        assert!(!page.body.contains("Words for another"), "feedback of another organisation");
    }
}

#[tokio::test]
async fn only_those_who_may_read_feedback_see_the_way_to_it() {
    let house = House::open().await;
    for (name, role, organisation, shown) in [
        ("Ada", Role::Recruiter, HOST, true),
        ("Dee", Role::Administrator, HOST, true),
        ("Cora", Role::Coordinator, HOST, false),
        ("Eve", Role::Recruiter, OTHER, false),
    ] {
        let page = house.sign_in(name, role, organisation).await.get("/staff/leads").await;
        assert_eq!(page.body.contains("href=\"/staff/feedback\""), shown, "{name}");
    }
}

#[tokio::test]
async fn the_list_is_filtered_by_the_address_and_goes_on_by_key() {
    let house = House::open().await;
    for number in 0..26 {
        house.feedback(HOST, FeedbackKind::Idea, &format!("Idea number {number};")).await;
    }
    house.feedback(HOST, FeedbackKind::Praise, "Well done").await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let path = "/staff/feedback?kind=idea&month=2026-11&done=nothing";
    let first = ada.get(path).await.body;
    assert!(!first.contains("Well done") && first.contains("Clear the filters"));
    assert!(
        first.contains("<option value=\"idea\" selected>") && first.contains("<option value=\"2026-11\" selected>")
    );
    let next =
        first.split("href=\"").find(|part| part.contains("rel=\"next\"")).and_then(|part| part.split('"').next());
    let next = next.expect("a next page").replace("&#38;", "&");
    assert!(next.starts_with("/staff/feedback?kind=idea&month=2026-11&done=nothing&after=2026-11_"), "{next}");
    let second = ada.get(&next).await.body;
    assert_eq!(first.matches("Idea number").count() + second.matches("Idea number").count(), 26);
    assert!(second.contains("First page") && !second.contains("Next page"));
    assert!(ada.get("/staff/feedback?month=2026-10").await.body.contains("No feedback fits these filters."));
    assert_eq!(ada.get("/staff/feedback?kind=x&month=%00&after=x&done=x").await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_was_done_about_feedback_without_a_name_is_written_down_in_codes() {
    let house = House::open().await;
    let id = house.feedback(HOST, FeedbackKind::Complaint, "Nobody listened").await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let path = format!("/staff/feedback/{id}/done");
    let form = dee.get(&path).await.body;
    assert!(form.contains("Nobody listened") && form.contains("Someone senior looked at it"));
    assert!(!form.contains("Said sorry to the person"), "there is nobody to say it to");
    for nothing in ["", "done=", "done=praised", "done=%00"] {
        let refused = dee.post(&path, nothing).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{nothing}");
        assert!(refused.body.contains("href=\"#done-passed_on\">Choose what was done"), "{nothing}");
    }
    let at_odds = dee.post(&path, "done=passed_on&done=not_ours").await;
    assert_eq!(at_odds.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(at_odds.body.contains("Choose one reason why nothing more is done") && at_odds.body.contains("checked"));
    let saved = dee.post(&path, "done=passed_on&done=senior_looked").await;
    assert_eq!((saved.status, saved.location()), (StatusCode::SEE_OTHER, "/staff/feedback?said=done"));
    let list = dee.get(saved.location()).await.body;
    assert!(list.contains("Passed on to the team it is about; Someone senior looked at it"));
    assert!(!list.contains("no money"), "that is for ideas");
    assert!(!dee.get("/staff/feedback?done=nothing").await.body.contains("Nobody listened"));
    assert!(!dee.get(&path).await.body.contains("value=\"passed_on\""), "once is enough");
    let audit = dee.get("/staff/audit").await.body;
    assert!(audit.contains("Wrote down what was done about feedback") && audit.contains("Passed on to the team"));
}

#[tokio::test]
async fn words_that_name_someone_are_removed_and_the_feedback_still_counts() {
    let house = House::open().await;
    let id = house.feedback(HOST, FeedbackKind::Complaint, "Doctor Nobody was rude").await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let path = format!("/staff/feedback/{id}/words");
    let refused = ada.post(&path, "why=because").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("href=\"#why-names_someone\""));
    let removed = ada.post(&path, "why=names_someone").await;
    let list = ada.get(removed.location()).await.body;
    assert!(list.contains("The words were removed: they named someone.") && !list.contains("Doctor Nobody"));
    assert!(!list.contains("/words"), "there is nothing left to remove");
    let again = ada.post(&path, "why=tells_who_wrote").await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert!(ada.get("/staff/feedback").await.body.contains("they named someone"), "the first reason stays");
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let audit = dee.get("/staff/audit").await.body;
    assert_eq!(audit.matches("Removed the words of feedback without a name").count(), 1);
}

/// A recruiter with a lead about feedback of this kind.
async fn with_feedback(house: &House, kind: FeedbackKind) -> (Browser, LeadId, ResidentId) {
    let needs = Needs { feedback: Some(kind), borough: Some("Ealing".to_owned()), ..Needs::default() };
    let (lead, resident) =
        house.lead(Wish { service: Service::Feedback, chosen: false, needs, ..Wish::default() }).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    assert_eq!(ada.post(&format!("/staff/leads/{lead}/claim"), "").await.status, StatusCode::SEE_OTHER);
    (ada, lead, resident)
}

#[tokio::test]
async fn feedback_with_a_name_is_closed_only_after_something_was_done() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_feedback(&house, FeedbackKind::Complaint).await;
    let (page, outcome) = (format!("/staff/leads/{lead}"), format!("/staff/leads/{lead}/outcome"));
    let looked = ada.get(&page).await.body;
    assert!(looked.contains(&format!("{page}/done")) && looked.contains("Complaint"));
    let closing = ada.get(&outcome).await.body;
    assert!(closing.contains("value=\"answered\"") && !closing.contains("value=\"placed\""));
    assert_eq!(ada.post(&outcome, "outcome=placed").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let early = ada.post(&outcome, "outcome=answered").await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(early.body.contains("Write down what was done before you close it") && early.body.contains("/done\""));
    let form = ada.get(&format!("{page}/done")).await.body;
    assert!(form.contains("We passed your words on to the team.") && form.contains("lang=\"ar\" dir=\"rtl\""));
    let unsaid = ada.post(&format!("{page}/done"), "told=yes").await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unsaid.body.contains("href=\"#done-passed_on\"") && unsaid.body.contains("value=\"yes\" checked"));
    let saved = ada.post(&format!("{page}/done"), "done=passed_on&done=said_sorry").await;
    assert_eq!(saved.location(), format!("{page}?said=done"));
    let history = ada.get(saved.location()).await.body;
    assert!(
        history.contains("Ada wrote down what was done: Passed on to the team it is about; Said sorry to the person")
    );
    assert_eq!(ada.post(&outcome, "outcome=answered").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn racism_is_told_in_words_and_not_closed_before_someone_senior_looked() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_feedback(&house, FeedbackKind::Racism).await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    for path in ["/staff/leads".to_owned(), format!("/staff/leads/{lead}")] {
        assert!(dee.get(&path).await.body.contains("Racism report"), "{path}");
    }
    let (done, outcome) = (format!("/staff/leads/{lead}/done"), format!("/staff/leads/{lead}/outcome"));
    ada.post(&done, "done=passed_on&done=said_sorry&told=yes").await;
    let early = ada.post(&outcome, "outcome=answered").await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(early.body.contains("someone senior looked at it, or why not"));
    ada.post(&done, "done=too_little_known&told=yes").await;
    assert_eq!(ada.post(&outcome, "outcome=answered").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_phrase_that_answers_feedback_is_what_was_done_and_neither_is_told_twice() {
    let house = House::open().await;
    let (mut ada, lead, _) = with_feedback(&house, FeedbackKind::Racism).await;
    let (page, list) = (format!("/staff/leads/{lead}"), format!("/staff/leads/{lead}/phrases"));
    let offered = ada.get(&list).await.body;
    assert!(offered.contains("Racism: someone senior looked at it") && offered.contains("We are sorry"));
    assert!(!offered.contains("Your idea was passed on") && !offered.contains("Thank you for your praise"));
    assert_eq!(ada.get(&format!("{list}/feedback_idea")).await.status, StatusCode::NOT_FOUND, "it was no idea");
    let preview = ada.get(&format!("{list}/feedback_racism")).await.body;
    assert!(preview.contains("Sending it also writes down what was done: Someone senior looked at it."));
    let send = |body: &str| {
        let once = body.split("name=\"once\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        format!("step=send&once={}", once.expect("a hidden name"))
    };
    for _ in 0..2 {
        let sent = ada.post(&format!("{list}/feedback_racism"), &send(&preview)).await;
        assert_eq!(sent.location(), format!("{page}?said=sent-email"), "pressed twice, sent once");
    }
    assert!(ada.get(&page).await.body.contains("Ada wrote down what was done: Someone senior looked at it"));
    assert!(!ada.get(&list).await.body.contains("/phrases/feedback_racism"), "it is not offered again");
    let stale = ada.get(&format!("{list}/feedback_racism")).await.body;
    let refused = ada.post(&format!("{list}/feedback_racism"), &send(&stale)).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("This is written down under “What was done”"));
    assert!(!ada.get(&format!("{page}/done")).await.body.contains("value=\"senior_looked\""));
    assert_eq!(ada.post(&format!("{page}/done"), "done=said_sorry").await.status, StatusCode::SEE_OTHER);
    assert!(!ada.get(&list).await.body.contains("/phrases/feedback_sorry"), "sorry was said");
    let closed = ada.post(&format!("{page}/outcome"), "outcome=answered").await;
    assert_eq!(closed.status, StatusCode::SEE_OTHER, "the phrase says enough to close it");
}

#[tokio::test]
async fn what_was_done_is_the_holders_to_write_and_only_about_feedback() {
    let house = House::open().await;
    let (_, lead, _) = with_feedback(&house, FeedbackKind::Idea).await;
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;
    let path = format!("/staff/leads/{lead}/done");
    assert_eq!(ben.get(&path).await.status, StatusCode::CONFLICT);
    assert_eq!(ben.post(&path, "done=will_try").await.status, StatusCode::CONFLICT);
    let (other, _) = house.lead(Wish::default()).await;
    ben.post(&format!("/staff/leads/{other}/claim"), "").await;
    assert_eq!(ben.get(&format!("/staff/leads/{other}/done")).await.status, StatusCode::NOT_FOUND);
    assert!(!ben.get(&format!("/staff/leads/{other}")).await.body.contains("/done"));
    assert!(!ben.get(&format!("/staff/leads/{other}/outcome")).await.body.contains("value=\"answered\""));
}

#[tokio::test]
async fn the_numbers_by_month_come_through_the_gate_when_the_month_is_over() {
    let house = House::open().await;
    for number in 0..9 {
        house.feedback(HOST, FeedbackKind::Idea, &format!("Idea {number}")).await;
    }
    for _ in 0..3 {
        house.feedback(HOST, FeedbackKind::Racism, "They laughed").await;
    }
    house.feedback(OTHER, FeedbackKind::Complaint, "For another").await;
    let staff = house.hire("Dee", Role::Administrator, HOST).await;
    let mut dee = house.browser();
    dee.post(&house.link(staff).await, "").await;
    let before = dee.get("/staff/feedback/months").await.body;
    assert!(before.contains("until the end of October 2026") && !before.contains("November 2026"));

    house.clock.advance(SignedDuration::from_hours(24 * 10));
    let mut dee = house.browser();
    dee.post(&house.link(staff).await, "").await;
    let page = dee.get("/staff/feedback/months").await.body;
    assert!(page.contains("until the end of November 2026") && page.contains("Totals may not add up"));
    let unnamed = page.split("<caption>Feedback without a name").nth(1).expect("a table");
    let november = unnamed.split("November 2026").nth(1).and_then(|row| row.split("</tr>").next()).expect("a row");
    let cells: Vec<&str> = november.split("</span> <span>").skip(1).filter_map(|cell| cell.split('<').next()).collect();
    assert_eq!(cells, ["0", "0", "*", "10", "Not shown"]);
    assert!(page.contains("Too few to say"));

    let file = dee.get("/staff/feedback/months.csv").await;
    assert_eq!(file.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
    assert_eq!(file.headers[header::CONTENT_DISPOSITION], "attachment; filename=\"feedback-until-2026-11.csv\"");
    assert!(file.body.contains("\"Feedback without a name, by the month it came in\",November 2026,Idea,10\n"));
    assert!(file.body.contains("November 2026,Racism or discrimination,*\n"));
    assert!(dee.get("/staff/audit").await.body.contains("Took the numbers of feedback in a file"));
}
