//! A missed promise becomes one question, answered once.

use crate::fixture::{World, on_both, read, write};
use alongside::domain::follow_up::NewAttempt;
use alongside::domain::prompt::{PromptAnswer, PromptKind, PromptState};
use alongside::domain::taxonomy::AttemptResult;
use alongside::store::prompts::{self, Answered};
use alongside::store::{claims, following_up, leads, residents};

async fn a_missed_day_brings_a_new_day_and_one_question_however_often_it_is_looked_for(world: &World) {
    let (resident, lead) = world.open_lead(&[]).await;
    world.wait_days(2);
    let now = world.now();
    assert!(write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap().is_empty(), "the promised day is not over");
    world.wait_days(1);
    let now = world.now();
    let made = write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap();
    assert_eq!(made.iter().map(|made| made.resident).collect::<Vec<_>>(), [resident]);
    assert!(write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap().is_empty());
    let summary = read!(world, |tx| residents::summary(tx, resident, now)).unwrap();
    let offered = "2026-11-30".parse().unwrap();
    assert_eq!(summary.prompts.len(), 1);
    assert_eq!(summary.prompts[0].kind, PromptKind::PromiseMissed { lead: lead.id, missed: lead.promised_on, offered });
    assert_eq!(summary.requests[0].promised_on, offered);

    world.wait_days(6);
    let now = world.now();
    assert_eq!(write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap().len(), 1, "missed again");
    let summary = read!(world, |tx| residents::summary(tx, resident, now)).unwrap();
    assert_eq!(summary.prompts.len(), 1, "the older question is over");
}

async fn a_lead_that_was_tried_in_time_brings_no_question(world: &World) {
    let (_, lead) = world.open_lead(&[]).await;
    let (recruiter, now) = (world.recruiter, world.now());
    write!(world, |tx| claims::claim(tx, lead.id, recruiter, now)).unwrap();
    write!(world, |tx| following_up::record_attempt(
        tx,
        lead.id,
        recruiter,
        NewAttempt::by_telephone(AttemptResult::NoAnswer),
        now
    ))
    .unwrap();
    world.wait_days(5);
    let now = world.now();
    assert!(write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap().is_empty());
}

async fn a_question_is_answered_once_and_by_its_own_resident_only(world: &World) {
    let (resident, lead) = world.open_lead(&[]).await;
    let stranger = world.resident().await.owner.resident;
    world.wait_days(5);
    let now = world.now();
    let prompt = write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap()[0].prompt;
    write!(world, |tx| prompts::mark_shown(tx, &[prompt])).unwrap();
    let summary = read!(world, |tx| residents::summary(tx, resident, now)).unwrap();
    assert_eq!(summary.prompts[0].state, PromptState::Shown);
    let cancel = PromptAnswer::Cancel;
    assert_eq!(write!(world, |tx| prompts::answer(tx, prompt, stranger, cancel, now)).unwrap(), Answered::TooLate);
    assert_eq!(write!(world, |tx| prompts::answer(tx, prompt, resident, cancel, now)).unwrap(), Answered::Now);
    let accept = PromptAnswer::Accept;
    assert_eq!(write!(world, |tx| prompts::answer(tx, prompt, resident, accept, now)).unwrap(), Answered::TooLate);
    assert!(world.queue().await.is_empty(), "cancelling the question cancels the request");
    assert!(!write!(world, |tx| leads::cancel_request(tx, lead.id, now)).unwrap());
}

async fn a_question_expires(world: &World) {
    let (resident, _) = world.open_lead(&[]).await;
    world.wait_days(5);
    let now = world.now();
    let prompt = write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap()[0].prompt;
    world.wait_days(15);
    let now = world.now();
    assert!(read!(world, |tx| residents::summary(tx, resident, now)).unwrap().prompts.is_empty());
    let accept = PromptAnswer::Accept;
    assert_eq!(write!(world, |tx| prompts::answer(tx, prompt, resident, accept, now)).unwrap(), Answered::TooLate);
}

on_both![
    a_missed_day_brings_a_new_day_and_one_question_however_often_it_is_looked_for,
    a_lead_that_was_tried_in_time_brings_no_question,
    a_question_is_answered_once_and_by_its_own_resident_only,
    a_question_expires,
];
