//! What will be erased is counted by the rules of the sweep: on the day that is named it goes, and not the day before.

use crate::fixture::{HOST, World, on_both, read, write};
use alongside::domain::consent::{How, Purpose};
use alongside::domain::feedback::NewFeedback;
use alongside::domain::taxonomy::{FeedbackKind, LeadOutcome};
use alongside::language::Language;
use alongside::store::feedback;
use alongside::store::retention_ahead::{self, Ahead, Kind};
use alongside::store::sweep::sweep;
use alongside::store::withdrawing::{self, Which};
use alongside::store::{audit_chain, claims, consents};
use jiff::SignedDuration;
use jiff::civil::{Date, date};

async fn ahead(world: &World) -> Ahead {
    retention_ahead::count(&world.store).await.unwrap();
    let (at, ahead) = read!(world, |tx| retention_ahead::list(tx)).unwrap().unwrap();
    assert_eq!(at, world.now());
    ahead
}

/// The days of a kind, with how much goes on each.
fn days(ahead: &Ahead, kind: Kind) -> Vec<(Date, u64)> {
    ahead.iter().filter(|((of, _), _)| *of == kind).map(|((_, day), count)| (*day, *count)).collect()
}

async fn nothing_is_told_before_it_was_counted(world: &World) {
    assert!(read!(world, |tx| retention_ahead::list(tx)).unwrap().is_none());
    assert_eq!(ahead(world).await, Ahead::new());
}

async fn a_conversation_is_told_for_the_day_on_which_it_goes(world: &World) {
    world.resident().await;
    world.resident().await;
    let agreed = world.resident().await.owner.resident;
    let news = world.consent(Purpose::NewOpportunities);
    write!(world, |tx| consents::give(tx, agreed, &news)).unwrap();
    let told = days(&ahead(world).await, Kind::Conversations);
    assert_eq!(told, [(date(2026, 12, 23), 2), (date(2027, 11, 23), 1)]);
    world.wait_days(30);
    assert_eq!(sweep(&world.store).await.unwrap().residents, 0, "the moment before");
    world.clock.advance(SignedDuration::from_secs(1));
    assert_eq!(sweep(&world.store).await.unwrap().residents, 2);
}

async fn leads_are_told_by_how_they_ended_and_what_waits_by_its_consent(world: &World) {
    let (recruiter, now) = (world.recruiter, world.now());
    let (resident, withdrawn) = world.open_lead(&[]).await;
    write!(world, |tx| withdrawing::withdraw(tx, resident, Which::Lead(withdrawn.id), How::Button, now)).unwrap();
    let (_, placed) = world.open_lead(&[]).await;
    write!(world, |tx| claims::claim(tx, placed.id, recruiter, now)).unwrap();
    write!(world, |tx| claims::close(tx, placed.id, recruiter, LeadOutcome::Placed, now)).unwrap();
    world.open_lead(&[]).await;
    let told = ahead(world).await;
    assert_eq!(days(&told, Kind::Leads), [(date(2027, 2, 21), 1), (date(2027, 11, 23), 1)]);
    assert_eq!(days(&told, Kind::Lapsing), [(date(2027, 11, 23), 1)]);
    assert_eq!(days(&told, Kind::Conversations), [(date(2026, 12, 23), 1)], "whom no lead keeps any more");
}

async fn feedback_and_the_audit_go_by_whole_months(world: &World) {
    let feedback = NewFeedback { kind: FeedbackKind::Praise, language: Language::SOURCE, words: "Kind people".into() };
    let now = world.now();
    write!(world, |tx| feedback::save(tx, &HOST.into(), &feedback, now)).unwrap();
    world.opportunity("garden", None).await;
    let holder = world.uuid();
    write!(world, |tx| audit_chain::seal(tx, holder, now)).unwrap();
    let told = ahead(world).await;
    assert_eq!(days(&told, Kind::Feedback), [(date(2027, 12, 1), 1)]);
    assert_eq!(days(&told, Kind::Audit), [(date(2028, 11, 30), 1)]);
    world.clock.set("2028-11-29T23:59:59Z".parse().unwrap());
    assert_eq!(sweep(&world.store).await.unwrap().audit, 0);
    world.clock.set("2028-11-30T00:00:00Z".parse().unwrap());
    assert_eq!(sweep(&world.store).await.unwrap().audit, 1);
}

on_both![
    nothing_is_told_before_it_was_counted,
    a_conversation_is_told_for_the_day_on_which_it_goes,
    leads_are_told_by_how_they_ended_and_what_waits_by_its_consent,
    feedback_and_the_audit_go_by_whole_months,
];
