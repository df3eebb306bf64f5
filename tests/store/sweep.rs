//! The sweep deletes what its time is over, and nothing before.

use crate::fixture::{HOST, World, on_both, read, write};
use alongside::domain::consent::{How, Purpose};
use alongside::domain::lead::LeadState;
use alongside::domain::taxonomy::LeadOutcome;
use alongside::ids::ResidentId;
use alongside::store::sweep::{Swept, sweep};
use alongside::store::withdrawing::{self, Which};
use alongside::store::{audit, audit_chain, claims, consents, conversations, leads, residents, staff};

async fn is_known(world: &World, resident: ResidentId) -> bool {
    read!(world, |tx| residents::find(tx, resident)).unwrap().is_some()
}

async fn a_conversation_without_consent_goes_thirty_days_after_its_last_message(world: &World) {
    let quiet = world.resident().await.owner.resident;
    let agreed = world.resident().await.owner.resident;
    let news = world.consent(Purpose::NewOpportunities);
    write!(world, |tx| consents::give(tx, agreed, &news)).unwrap();
    let mut wrote_again = world.resident().await;
    world.wait_days(30);
    assert_eq!(sweep(&world.store).await.unwrap(), Swept::default(), "not yet");
    wrote_again.updated_at = world.now();
    let (rows, active) = ([wrote_again.clone()], wrote_again.owner.resident);
    write!(world, |tx| conversations::save_many(tx, &rows)).unwrap();
    let recent = world.resident().await.owner.resident;
    world.wait_days(1);
    let swept = sweep(&world.store).await.unwrap();
    assert_eq!(swept, Swept { residents: 1, ..Swept::default() });
    assert!(!is_known(world, quiet).await);
    for kept in [agreed, recent, active] {
        assert!(is_known(world, kept).await);
    }
    assert_eq!(sweep(&world.store).await.unwrap(), Swept::default(), "again changes nothing");
}

async fn more_people_than_fit_a_piece_are_all_swept(world: &World) {
    for _ in 0..60 {
        world.resident().await;
    }
    world.wait_days(31);
    assert_eq!(sweep(&world.store).await.unwrap().residents, 60);
}

async fn a_lead_whose_consent_lapsed_ends_and_goes_with_its_person(world: &World) {
    let (resident, lead) = world.open_lead(&[]).await;
    world.wait_days(366);
    let swept = sweep(&world.store).await.unwrap();
    assert_eq!((swept.lapsed, swept.residents), (1, 1));
    assert!(!is_known(world, resident).await);
    let entries = read!(world, |tx| audit::list_of(tx, &HOST.into(), None, 10)).unwrap();
    assert!(
        entries
            .iter()
            .any(|entry| entry.entry.action == audit::Action::LeadLapsed && entry.entry.lead == Some(lead.id))
    );
}

async fn a_withdrawn_lead_goes_after_ninety_days_and_one_that_was_placed_after_a_year(world: &World) {
    let (recruiter, now) = (world.recruiter, world.now());
    let (resident, withdrawn) = world.open_lead(&[]).await;
    write!(world, |tx| withdrawing::withdraw(tx, resident, Which::Lead(withdrawn.id), How::Button, now)).unwrap();
    let news = world.consent(Purpose::NewOpportunities);
    write!(world, |tx| consents::give(tx, resident, &news)).unwrap();
    let (_, placed) = world.open_lead(&[]).await;
    write!(world, |tx| claims::claim(tx, placed.id, recruiter, now)).unwrap();
    write!(world, |tx| claims::close(tx, placed.id, recruiter, LeadOutcome::Placed, now)).unwrap();
    world.wait_days(91);
    assert_eq!(sweep(&world.store).await.unwrap().leads, 1);
    assert!(read!(world, |tx| leads::get_summary(tx, withdrawn.id)).unwrap().is_none());
    assert_eq!(read!(world, |tx| leads::get_summary(tx, placed.id)).unwrap().unwrap().state, LeadState::Closed);
    world.wait_days(280);
    sweep(&world.store).await.unwrap();
    assert!(read!(world, |tx| leads::get_summary(tx, placed.id)).unwrap().is_none());
}

async fn old_audit_entries_and_ended_sessions_go(world: &World) {
    world.opportunity("garden", None).await;
    let (recruiter, now) = (world.recruiter, world.now());
    write!(world, |tx| staff::begin_session(tx, recruiter, now)).unwrap();
    write!(world, |tx| staff::invite(tx, recruiter, now)).unwrap();
    world.wait_days(2);
    assert_eq!(sweep(&world.store).await.unwrap(), Swept { sessions: 2, ..Swept::default() });
    world.wait_days(729);
    assert_eq!(sweep(&world.store).await.unwrap(), Swept::default(), "an entry without a seal stays");
    let (holder, now) = (world.uuid(), world.now());
    write!(world, |tx| audit_chain::seal(tx, holder, now)).unwrap();
    assert_eq!(sweep(&world.store).await.unwrap(), Swept::default(), "its month is not over");
    world.wait_days(7);
    assert_eq!(sweep(&world.store).await.unwrap(), Swept { audit: 1, ..Swept::default() });
}

on_both![
    a_conversation_without_consent_goes_thirty_days_after_its_last_message,
    more_people_than_fit_a_piece_are_all_swept,
    a_lead_whose_consent_lapsed_ends_and_goes_with_its_person,
    a_withdrawn_lead_goes_after_ninety_days_and_one_that_was_placed_after_a_year,
    old_audit_entries_and_ended_sessions_go,
];
