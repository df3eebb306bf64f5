//! What was done about feedback with a name: by its holder, once, counted, and told while the consent lives, even if the lead is
//! closed before the message went out.

use crate::feedback::received;
use crate::fixture::{HOST, World, on_both, read, write};
use alongside::domain::consent::{How, Purpose};
use alongside::domain::contact::EmailAddress;
use alongside::domain::feedback::FeedbackDone;
use alongside::domain::lead::{ContactDetails, LeadSummary};
use alongside::domain::notice::{Notice, Route};
use alongside::domain::phrase::Blanks;
use alongside::domain::taxonomy::{FeedbackKind, LeadOutcome, Phrase, Service};
use alongside::ids::{PhraseId, ResidentId, StaffId};
use alongside::store::erasing::{self, Why};
use alongside::store::feedback_deeds::{self, NewDeeds};
use alongside::store::outbox::{self, Taken};
use alongside::store::phrases::{self, NewPhrase, Sending};
use alongside::store::reaching::{self, Checked, To};
use alongside::store::withdrawing::{self, Which};
use alongside::store::{audit, claims, feedback_numbers, leads};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A claimed lead about feedback, of someone with an e-mail address.
async fn claimed(world: &World, kind: FeedbackKind) -> (ResidentId, LeadSummary) {
    let resident = world.resident().await.owner.resident;
    let mut lead = world.lead(&[]);
    lead.service = Service::Feedback;
    lead.needs.feedback = Some(kind);
    lead.contact =
        ContactDetails { email: Some(EmailAddress::parse("amina@example.org").unwrap()), ..ContactDetails::default() };
    world.save(resident, &lead, &[world.consent(Purpose::KeepFeedback)]).await.unwrap().unwrap();
    let (recruiter, now, id) = (world.recruiter, world.now(), lead.id);
    write!(world, |tx| claims::claim(tx, id, recruiter, now)).unwrap();
    (resident, read!(world, |tx| leads::get_summary(tx, id)).unwrap().unwrap())
}

async fn write_down(world: &World, lead: &LeadSummary, staff: StaffId, done: &[FeedbackDone], tell: bool) -> bool {
    let (lead, now, new) = (lead.clone(), world.now(), NewDeeds { done: done.to_vec(), tell });
    write!(world, |tx| async { feedback_deeds::write_down(tx, &lead, staff, &new, now).await }).unwrap()
}

/// What waits to be told about what was done.
async fn taken(world: &World) -> Vec<Taken> {
    let now = world.now();
    let rows = write!(world, |tx| outbox::take(tx, Uuid::from_u128(7), now, 20)).unwrap();
    rows.into_iter().filter(|row| matches!(row.notice, Notice::FeedbackDone { .. })).collect()
}

async fn checked(world: &World, row: &Taken) -> Option<Checked> {
    let (row, now) = (row.clone(), world.now());
    write!(world, |tx| reaching::check(tx, &row, now)).unwrap()
}

async fn what_was_done_is_kept_once_by_the_holder_and_counted(world: &World) {
    let (resident, lead) = claimed(world, FeedbackKind::Racism).await;
    assert_eq!(received(world).await, [("2026-11".to_owned(), FeedbackKind::Racism, true, 1)]);
    assert!(!write_down(world, &lead, world.colleague, &[FeedbackDone::PassedOn], false).await, "not theirs");
    world.wait_days(2);
    let both = [FeedbackDone::SeniorLooked, FeedbackDone::PassedOn];
    assert!(write_down(world, &lead, world.recruiter, &both, false).await);
    world.wait_days(1);
    assert!(write_down(world, &lead, world.recruiter, &[FeedbackDone::PassedOn, FeedbackDone::Changed], false).await);
    let id = lead.id;
    let done = read!(world, |tx| feedback_deeds::list(tx, id)).unwrap();
    assert_eq!(done, [FeedbackDone::PassedOn, FeedbackDone::SeniorLooked, FeedbackDone::Changed]);
    let numbers = || async {
        read!(world, |tx| async { feedback_numbers::between(tx, &HOST.into(), "2026-11", "2026-12").await }).unwrap()
    };
    let counted = numbers().await;
    assert_eq!(counted.done.iter().map(|row| row.count.behind_the_gate()).collect::<Vec<_>>(), [1, 1, 1]);
    let took: Vec<(bool, u32)> = counted.answered.iter().map(|row| (row.named, row.took)).collect();
    assert_eq!(took, [(true, 2)], "working days until the first answer");
    let entries = read!(world, |tx| audit::list_about(tx, id)).unwrap();
    let details: Vec<&str> = entries
        .iter()
        .filter(|entry| entry.action == audit::Action::FeedbackDone)
        .filter_map(|entry| entry.detail.as_deref())
        .collect();
    assert_eq!(details, ["passed_on senior_looked", "changed"]);
    assert!(taken(world).await.is_empty(), "whoever wrote it down had told them");

    let now = world.now();
    write!(world, |tx| erasing::erase(tx, resident, Why::Asked, now)).unwrap();
    assert!(read!(world, |tx| feedback_deeds::list(tx, id)).unwrap().is_empty());
    assert_eq!(numbers().await.done.len(), 3, "numbers name nobody, and stay");
    let erased = read!(world, |tx| erasing::counted_between(tx, "2026-11", "2026-12")).unwrap();
    let erased: Vec<(Option<Service>, u64)> =
        erased.iter().map(|row| (row.service, row.count.behind_the_gate())).collect();
    assert_eq!(erased, [(Some(Service::Feedback), 1)]);
}

async fn it_is_told_while_the_consent_lives_and_not_after(world: &World) {
    let (resident, lead) = claimed(world, FeedbackKind::Complaint).await;
    assert!(write_down(world, &lead, world.recruiter, &[FeedbackDone::Changed], true).await);
    let rows = taken(world).await;
    assert_eq!(rows.len(), 2, "in the conversation and by e-mail");
    for row in &rows {
        let told = checked(world, row).await.unwrap();
        assert!(matches!(told.notice, Notice::FeedbackDone { ref done, .. } if *done == [FeedbackDone::Changed]));
        if let To::Email { address, .. } = told.to {
            assert_eq!(address.as_str(), "amina@example.org");
        }
    }
    let now = world.now();
    write!(world, |tx| withdrawing::withdraw(tx, resident, Which::All, How::Button, now)).unwrap();
    for row in &rows {
        assert!(checked(world, row).await.is_none(), "after a withdrawal nothing is told");
    }
}

async fn what_was_about_to_be_told_is_told_although_the_lead_is_closed(world: &World) {
    let (resident, lead) = claimed(world, FeedbackKind::Idea).await;
    assert!(write_down(world, &lead, world.recruiter, &[FeedbackDone::WillTry], true).await);
    let (id, recruiter, now) = (lead.id, world.recruiter, world.now());
    assert!(write!(world, |tx| claims::close(tx, id, recruiter, LeadOutcome::Answered, now)).unwrap());
    assert!(taken(world).await.is_empty(), "closing cancels what was on its way");
    write!(world, |tx| async { feedback_deeds::tell_after_all(tx, resident, &lead, &BTreeSet::new(), now).await })
        .unwrap();
    let rows = taken(world).await;
    assert_eq!(rows.len(), 2);
    for row in &rows {
        assert!(!matches!(checked(world, row).await.unwrap().to, To::Nowhere));
    }
}

/// Sends a phrase about the feedback; gives the whole of what waits to be told after it.
async fn send(world: &World, lead: &LeadSummary, phrase: Phrase) -> (Sending, PhraseId) {
    let (id, now) = (PhraseId(world.uuid()), world.now());
    let new = NewPhrase { id, lead: lead.id, phrase, blanks: Blanks::default(), staff: world.recruiter };
    (write!(world, |tx| phrases::send(tx, &new, now)).unwrap(), id)
}

async fn a_phrase_writes_down_what_it_says_was_done_and_nobody_is_told_it_twice(world: &World) {
    let (resident, lead) = claimed(world, FeedbackKind::Racism).await;
    assert_eq!(send(world, &lead, Phrase::FeedbackRacism).await.0, Sending::Sent);
    let id = lead.id;
    assert_eq!(read!(world, |tx| feedback_deeds::list(tx, id)).unwrap(), [FeedbackDone::SeniorLooked]);
    world.wait_days(1);
    let more = [FeedbackDone::SeniorLooked, FeedbackDone::FairTreatment];
    assert!(write_down(world, &lead, world.recruiter, &more, true).await);
    let rows = taken(world).await;
    assert_eq!(rows.len(), 2);
    for row in &rows {
        let said = [FeedbackDone::FairTreatment].to_vec();
        assert_eq!(row.notice, Notice::FeedbackDone { lead: id, done: said }, "the phrase told the rest");
    }
    assert!(write_down(world, &lead, world.recruiter, &[FeedbackDone::SaidSorry], true).await);
    assert_eq!(send(world, &lead, Phrase::FeedbackSorry).await.0, Sending::ToldBefore, "sorry was said");
    assert_eq!(send(world, &lead, Phrase::NeedLonger).await.0, Sending::Sent, "other phrases say nothing of it");
    let held = read!(world, |tx| feedback_deeds::of(tx, resident)).unwrap();
    let done: Vec<&[FeedbackDone]> = held.iter().map(|(_, done)| done.as_slice()).collect();
    assert_eq!(done, [&[FeedbackDone::SeniorLooked][..], &[FeedbackDone::SaidSorry, FeedbackDone::FairTreatment]]);
    let now = world.now();
    write!(world, |tx| erasing::erase(tx, resident, Why::Asked, now)).unwrap();
    assert!(read!(world, |tx| feedback_deeds::of(tx, resident)).unwrap().is_empty());
}

async fn what_an_unheard_phrase_said_is_told_when_the_lead_is_closed(world: &World) {
    let (resident, lead) = claimed(world, FeedbackKind::Idea).await;
    assert_eq!(send(world, &lead, Phrase::FeedbackIdea).await.0, Sending::Sent);
    let id = lead.id;
    let unheard = read!(world, |tx| phrases::unheard_deeds(tx, id)).unwrap();
    assert_eq!(unheard, BTreeSet::from([FeedbackDone::PassedOn]));
    let (recruiter, now) = (world.recruiter, world.now());
    assert!(write!(world, |tx| claims::close(tx, id, recruiter, LeadOutcome::Answered, now)).unwrap());
    write!(world, |tx| async { feedback_deeds::tell_after_all(tx, resident, &lead, &unheard, now).await }).unwrap();
    let rows = taken(world).await;
    assert_eq!(rows.len(), 2, "in the conversation and by e-mail");
    for row in &rows {
        assert!(checked(world, row).await.is_some(), "the answer still comes");
    }
}

async fn what_a_phrase_said_in_an_email_that_went_out_is_not_told_again_when_the_lead_is_closed(world: &World) {
    let (_, lead) = claimed(world, FeedbackKind::Praise).await;
    send(world, &lead, Phrase::FeedbackPraise).await;
    let (id, now) = (lead.id, world.now());
    let mut rows = write!(world, |tx| outbox::take(tx, Uuid::from_u128(7), now, 20)).unwrap();
    rows.retain(|row| matches!(row.notice, Notice::Phrase { .. }));
    assert_eq!(rows.len(), 2);
    for row in &rows {
        let told = checked(world, row).await.unwrap();
        assert_eq!(matches!(told.to, To::Email { .. }), row.route == Route::Email);
        let row = row.clone();
        write!(world, |tx| async { outbox::sent(tx, &row, now).await }).unwrap();
    }
    assert!(read!(world, |tx| phrases::unheard_deeds(tx, id)).unwrap().is_empty());
}

on_both![
    a_phrase_writes_down_what_it_says_was_done_and_nobody_is_told_it_twice,
    what_an_unheard_phrase_said_is_told_when_the_lead_is_closed,
    what_a_phrase_said_in_an_email_that_went_out_is_not_told_again_when_the_lead_is_closed,
    what_was_done_is_kept_once_by_the_holder_and_counted,
    it_is_told_while_the_consent_lives_and_not_after,
    what_was_about_to_be_told_is_told_although_the_lead_is_closed,
];
