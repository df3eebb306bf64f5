//! Leads: saved on consent and where there is room, claimed by one, opened on record.

use crate::fixture::{HOST, OTHER, World, asked_of, on_both, read, write};
use alongside::domain::consent::Purpose;
use alongside::domain::follow_up::NewAttempt;
use alongside::domain::lead::LeadState;
use alongside::domain::taxonomy::{Access, AttemptResult, LeadOutcome, ReleaseReason, Service};
use alongside::store::claims::{self, Claim};
use alongside::store::leads::{self, Refused};
use alongside::store::queue::{self, QueueKey};
use alongside::store::{StoreError, following_up, residents};

async fn without_a_consent_that_names_the_organisation_nothing_is_kept(world: &World) {
    let resident = world.resident().await.owner.resident;
    let lead = world.lead(&[]);
    assert_eq!(world.save(resident, &lead, &[]).await.unwrap(), Err(Refused::Withdrawn));
    let wrong_purpose = world.consent(Purpose::ContactJobs);
    assert_eq!(world.save(resident, &lead, &[wrong_purpose]).await.unwrap(), Err(Refused::Withdrawn));
    let mut other = world.consent(Purpose::ContactVolunteering);
    other.organisations = vec![OTHER.into()];
    assert_eq!(world.save(resident, &lead, &[other]).await.unwrap(), Err(Refused::Withdrawn));
    let now = world.now();
    let summary = read!(world, |tx| residents::summary(tx, resident, now)).unwrap();
    assert!(summary.consents.is_empty() && summary.requests.is_empty());
}

async fn a_consent_given_earlier_carries_a_second_lead_but_not_after_twelve_months(world: &World) {
    let (resident, _) = world.open_lead(&[]).await;
    assert_eq!(world.save(resident, &world.lead(&[]), &[]).await.unwrap(), Ok(()));
    world.wait_days(366);
    assert_eq!(world.save(resident, &world.lead(&[]), &[]).await.unwrap(), Err(Refused::Withdrawn));
}

async fn a_full_closed_or_unknown_opportunity_is_refused_by_name_and_nothing_is_kept(world: &World) {
    world.opportunity("garden", Some(1)).await;
    let (_, first) = world.open_lead(&["garden"]).await;
    let resident = world.resident().await.owner.resident;
    let consent = world.consent(Purpose::ContactVolunteering);
    let lead = world.lead(&["garden"]);
    let full = world.save(resident, &lead, std::slice::from_ref(&consent)).await.unwrap();
    assert_eq!(full, Err(Refused::Full("garden".into())));
    let unknown = world.save(resident, &world.lead(&["nothing"]), std::slice::from_ref(&consent)).await.unwrap();
    assert_eq!(unknown, Err(Refused::Closed("nothing".into())));
    assert_eq!(world.queue().await, [first.id]);

    let now = world.now();
    assert!(write!(world, |tx| leads::cancel_request(tx, first.id, now)).unwrap());
    assert_eq!(
        world.save(resident, &lead, std::slice::from_ref(&consent)).await.unwrap(),
        Ok(()),
        "the place is free again"
    );
    world.wait_days(60);
    let late = world.save(resident, &world.lead(&["garden"]), &[]).await.unwrap();
    assert_eq!(late, Err(Refused::Closed("garden".into())), "its last day is over");
}

async fn two_leads_cannot_have_one_reference(world: &World) {
    let (resident, lead) = world.open_lead(&[]).await;
    let mut again = world.lead(&[]);
    again.reference = lead.reference;
    assert!(matches!(world.save(resident, &again, &[]).await, Err(StoreError::Conflict)));
    assert_eq!(world.queue().await, [lead.id]);
    let found = read!(world, |tx| leads::find_by_reference(tx, lead.reference)).unwrap().unwrap();
    assert_eq!(found.id, lead.id);
}

async fn what_would_help_is_kept_only_with_its_own_consent(world: &World) {
    let resident = world.resident().await.owner.resident;
    let mut lead = world.lead(&[]);
    lead.needs.access.insert(Access::StepFree);
    world.save(resident, &lead, &[world.consent(Purpose::ContactVolunteering)]).await.unwrap().unwrap();
    let kept = read!(world, |tx| leads::get_summary(tx, lead.id)).unwrap().unwrap();
    assert!(kept.needs.access.is_empty());
    let mut second = world.lead(&[]);
    second.needs.access.insert(Access::StepFree);
    world.save(resident, &second, &[world.consent(Purpose::KeepNeeds)]).await.unwrap().unwrap();
    let kept = read!(world, |tx| leads::get_summary(tx, second.id)).unwrap().unwrap();
    assert!(kept.needs.access.contains(Access::StepFree));
}

async fn the_queue_is_ordered_by_promised_day_and_pages_without_gaps(world: &World) {
    let mut expected = Vec::new();
    for days in [3, 1, 2] {
        for _ in 0..3 {
            let resident = world.resident().await.owner.resident;
            let mut lead = world.lead(&[]);
            lead.promised_on = lead.promised_on.saturating_add(jiff::ToSpan::days(days));
            world.save(resident, &lead, &[world.consent(Purpose::ContactVolunteering)]).await.unwrap().unwrap();
            expected.push((lead.promised_on, lead.created_at, lead.id));
        }
    }
    expected.sort_unstable();
    let mut listed = Vec::new();
    let mut after = None;
    loop {
        let asked = asked_of(HOST, Service::Volunteering);
        let page = read!(world, |tx| queue::page(tx, &asked, after, 2));
        let page = page.unwrap();
        let Some(last) = page.last() else { break };
        after = Some(QueueKey::after(last));
        listed.extend(page.iter().map(|lead| (lead.promised_on, lead.created_at, lead.id)));
    }
    assert_eq!(listed, expected);
    let asked = asked_of(HOST, Service::Jobs);
    let jobs = read!(world, |tx| queue::page(tx, &asked, None, 10));
    assert!(jobs.unwrap().is_empty());
    let asked = asked_of(OTHER, Service::Volunteering);
    let theirs = read!(world, |tx| queue::page(tx, &asked, None, 10));
    assert!(theirs.unwrap().is_empty(), "another organisation sees nothing");
}

async fn of_eight_who_claim_at_once_exactly_one_wins_and_the_others_learn_who(world: &World) {
    let (_, lead) = world.open_lead(&[]).await;
    let now = world.now();
    let tasks: Vec<_> = (0..8)
        .map(|n| {
            let store = world.store.clone();
            let staff = if n % 2 == 0 { world.recruiter } else { world.colleague };
            tokio::spawn(async move {
                let claim =
                    store.write(move |tx| Box::pin(async move { claims::claim(tx, lead.id, staff, now).await }));
                (staff, claim.await.unwrap())
            })
        })
        .collect();
    let mut winners = std::collections::BTreeSet::new();
    for task in tasks {
        match task.await.unwrap() {
            (staff, Claim::Claimed) => drop(winners.insert(staff)),
            (_, Claim::AlreadyClaimedBy(name)) => assert!(["Ruth", "Callum"].contains(&name.as_str())),
            (_, Claim::Gone) => panic!("the lead is there"),
        }
    }
    assert_eq!(winners.len(), 1);
}

async fn contact_details_open_for_the_claimer_alone_and_each_opening_is_told(world: &World) {
    let (resident, lead) = world.open_lead(&[]).await;
    let (recruiter, colleague, now) = (world.recruiter, world.colleague, world.now());
    assert!(write!(world, |tx| claims::open_contact(tx, lead.id, recruiter, now)).unwrap().is_none(), "not claimed");
    assert_eq!(write!(world, |tx| claims::claim(tx, lead.id, recruiter, now)).unwrap(), Claim::Claimed);
    assert!(write!(world, |tx| claims::open_contact(tx, lead.id, colleague, now)).unwrap().is_none(), "not theirs");
    let contact = write!(world, |tx| claims::open_contact(tx, lead.id, recruiter, now)).unwrap().unwrap();
    assert_eq!(contact, lead.contact);
    let openings = read!(world, |tx| claims::openings_for(tx, resident)).unwrap();
    assert_eq!(openings.len(), 1);
    assert_eq!((openings[0].reference, openings[0].staff.as_str()), (lead.reference, "Ruth"));

    assert!(!write!(world, |tx| claims::release(tx, lead.id, colleague, ReleaseReason::Away, now)).unwrap());
    assert!(write!(world, |tx| claims::release(tx, lead.id, recruiter, ReleaseReason::Away, now)).unwrap());
    assert!(write!(world, |tx| claims::open_contact(tx, lead.id, recruiter, now)).unwrap().is_none(), "given back");
}

async fn a_lead_whose_consent_lapsed_no_longer_opens(world: &World) {
    let (_, lead) = world.open_lead(&[]).await;
    let (recruiter, now) = (world.recruiter, world.now());
    write!(world, |tx| claims::claim(tx, lead.id, recruiter, now)).unwrap();
    world.wait_days(366);
    let now = world.now();
    assert!(write!(world, |tx| claims::open_contact(tx, lead.id, recruiter, now)).unwrap().is_none());
}

async fn closing_with_an_outcome_keeps_or_frees_the_place(world: &World) {
    world.opportunity("garden", Some(1)).await;
    let (recruiter, now) = (world.recruiter, world.now());
    for (outcome, free) in [(LeadOutcome::CouldNotReach, true), (LeadOutcome::Placed, false)] {
        let (_, lead) = world.open_lead(&["garden"]).await;
        assert!(!write!(world, |tx| claims::close(tx, lead.id, recruiter, outcome, now)).unwrap(), "not claimed yet");
        write!(world, |tx| claims::claim(tx, lead.id, recruiter, now)).unwrap();
        assert!(
            write!(world, |tx| following_up::record_attempt(
                tx,
                lead.id,
                recruiter,
                NewAttempt::by_telephone(AttemptResult::NoAnswer),
                now
            ))
            .unwrap()
        );
        assert!(write!(world, |tx| claims::close(tx, lead.id, recruiter, outcome, now)).unwrap());
        let state = read!(world, |tx| leads::get_summary(tx, lead.id)).unwrap().unwrap().state;
        assert_eq!(state, LeadState::Closed);
        let resident = world.resident().await.owner.resident;
        let next = world.lead(&["garden"]);
        let saved = world.save(resident, &next, &[world.consent(Purpose::ContactVolunteering)]).await.unwrap();
        assert_eq!(saved.is_ok(), free, "{outcome}");
        if free {
            write!(world, |tx| leads::cancel_request(tx, next.id, now)).unwrap();
        }
    }
}

on_both![
    without_a_consent_that_names_the_organisation_nothing_is_kept,
    a_consent_given_earlier_carries_a_second_lead_but_not_after_twelve_months,
    a_full_closed_or_unknown_opportunity_is_refused_by_name_and_nothing_is_kept,
    two_leads_cannot_have_one_reference,
    what_would_help_is_kept_only_with_its_own_consent,
    the_queue_is_ordered_by_promised_day_and_pages_without_gaps,
    of_eight_who_claim_at_once_exactly_one_wins_and_the_others_learn_who,
    contact_details_open_for_the_claimer_alone_and_each_opening_is_told,
    a_lead_whose_consent_lapsed_no_longer_opens,
    closing_with_an_outcome_keeps_or_frees_the_place,
];
