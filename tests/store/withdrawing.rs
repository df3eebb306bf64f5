//! Taking consent back works at once and everywhere.

use crate::fixture::{HOST, OTHER, World, direct, on_both, read, write};
use alongside::domain::consent::{How, Purpose};
use alongside::domain::lead::LeadState;
use alongside::domain::taxonomy::Access;
use alongside::ids::ResidentId;
use alongside::store::claims::{self, Claim};
use alongside::store::residents::{self, OwnSummary};
use alongside::store::withdrawing::{self, Which, Withdrawn};
use alongside::store::{audit, consents, leads, opportunities, prompts};

async fn summary(world: &World, resident: ResidentId) -> OwnSummary {
    let now = world.now();
    read!(world, |tx| residents::summary(tx, resident, now)).unwrap()
}

async fn withdraw(world: &World, resident: ResidentId, which: Which) -> Withdrawn {
    let now = world.now();
    write!(world, |tx| withdrawing::withdraw(tx, resident, which, How::Typed, now)).unwrap()
}

async fn taking_everything_back_hides_everything(world: &World) {
    world.opportunity("garden", Some(1)).await;
    let (resident, lead) = world.open_lead(&["garden"]).await;
    let recruiter = world.recruiter;
    world.wait_days(4);
    let now = world.now();
    write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap();
    write!(world, |tx| claims::claim(tx, lead.id, recruiter, now)).unwrap();
    assert_eq!(summary(world, resident).await.prompts.len(), 1);

    let withdrawn = withdraw(world, resident, Which::All).await;
    assert_eq!(withdrawn, Withdrawn { consents: 1, leads: vec![lead.id] });
    assert_eq!(summary(world, resident).await, OwnSummary::default());
    assert!(world.queue().await.is_empty());
    assert!(write!(world, |tx| claims::open_contact(tx, lead.id, recruiter, now)).unwrap().is_none());
    assert_eq!(write!(world, |tx| claims::claim(tx, lead.id, recruiter, now)).unwrap(), Claim::Gone);
    let left = read!(world, |tx| leads::get_summary(tx, lead.id)).unwrap().unwrap();
    assert_eq!((left.state, left.needs.borough, left.claimed_by), (LeadState::Withdrawn, None, None));
    let garden = read!(world, |tx| opportunities::find(tx, &"garden".into())).unwrap().unwrap();
    assert_eq!(garden.taken, 0, "the place is free");
    let entries = read!(world, |tx| audit::list_of(tx, &HOST.into(), None, 10)).unwrap();
    assert!(entries.iter().any(|entry| entry.entry.action == audit::Action::LeadWithdrawn));

    assert_eq!(withdraw(world, resident, Which::All).await, Withdrawn::default(), "again changes nothing");
}

async fn taking_one_purpose_back_leaves_the_others(world: &World) {
    let (resident, lead) = world.open_lead(&[]).await;
    let (news, now) = (world.consent(Purpose::NewOpportunities), world.now());
    write!(world, |tx| consents::give(tx, resident, &news)).unwrap();
    assert_eq!(withdraw(world, resident, Which::Purpose(Purpose::NewOpportunities)).await.leads, []);
    assert_eq!(world.queue().await, [lead.id]);
    let agreed = read!(world, |tx| consents::agreed(tx, resident, now)).unwrap();
    assert_eq!(agreed.len(), 1);
    assert_eq!(agreed[0].text, "May Westway contact you?");
    assert_eq!(withdraw(world, resident, Which::Purpose(Purpose::ContactVolunteering)).await.leads, [lead.id]);
    assert!(world.queue().await.is_empty());
}

async fn taking_back_what_would_help_keeps_the_lead_and_forgets_the_help(world: &World) {
    let resident = world.resident().await.owner.resident;
    let mut lead = world.lead(&[]);
    lead.needs.access.insert(Access::StepFree);
    let given = [world.consent(Purpose::ContactVolunteering), world.consent(Purpose::KeepNeeds)];
    world.save(resident, &lead, &given).await.unwrap().unwrap();
    assert_eq!(withdraw(world, resident, Which::Purpose(Purpose::KeepNeeds)).await.leads, []);
    let kept = read!(world, |tx| leads::get_summary(tx, lead.id)).unwrap().unwrap();
    assert!(kept.needs.access.is_empty());
    assert_eq!((kept.state, kept.needs.borough.as_deref()), (LeadState::Open, Some("Ealing")));
}

async fn taking_one_lead_back_leaves_the_lead_of_another_organisation(world: &World) {
    let (resident, first) = world.open_lead(&[]).await;
    let mut share = world.consent(Purpose::ShareWithOrganisation);
    share.organisations = vec![OTHER.into()];
    let mut second = world.lead(&[]);
    second.organisation = OTHER.into();
    world.save(resident, &second, &[share]).await.unwrap().unwrap();
    let withdrawn = withdraw(world, resident, Which::Lead(second.id)).await;
    assert_eq!(withdrawn, Withdrawn { consents: 1, leads: vec![second.id] });
    let summary = summary(world, resident).await;
    assert_eq!(summary.requests.iter().map(|request| request.lead).collect::<Vec<_>>(), [first.id]);
    assert_eq!(summary.consents.len(), 1);
}

async fn nobody_can_take_back_what_another_gave(world: &World) {
    let (_, lead) = world.open_lead(&[]).await;
    let stranger = world.resident().await.owner.resident;
    assert_eq!(withdraw(world, stranger, Which::Lead(lead.id)).await, Withdrawn::default());
    assert_eq!(world.queue().await, [lead.id]);
}

async fn taking_everything_back_ends_questions_that_hang_on_no_lead_too(world: &World) {
    let (resident, _) = world.open_lead(&[]).await;
    world.wait_days(4);
    let now = world.now();
    write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap();
    direct!(world, c => assert!(sqlx::query("UPDATE prompts SET lead_id = NULL").execute(c).await.unwrap().rows_affected() > 0));
    assert_eq!(summary(world, resident).await.prompts.len(), 1);
    withdraw(world, resident, Which::All).await;
    assert!(summary(world, resident).await.prompts.is_empty());
}

on_both![
    taking_everything_back_hides_everything,
    taking_one_purpose_back_leaves_the_others,
    taking_back_what_would_help_keeps_the_lead_and_forgets_the_help,
    taking_one_lead_back_leaves_the_lead_of_another_organisation,
    nobody_can_take_back_what_another_gave,
    taking_everything_back_ends_questions_that_hang_on_no_lead_too,
];
