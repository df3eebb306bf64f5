//! What must be told is told once, by whoever may still be told, and never lost.

use crate::fixture::{HOST, World, direct, on_both, read, write};
use alongside::clock::in_london;
use alongside::domain::consent::{How, Purpose};
use alongside::domain::contact::{EmailAddress, PhoneNumber};
use alongside::domain::follow_up::NewAttempt;
use alongside::domain::lead::{ContactDetails, NewLead};
use alongside::domain::notice::{CallWhy, Notice, Route};
use alongside::domain::prompt::PromptKind;
use alongside::domain::reminder::{NewReminder, ReminderAbout};
use alongside::domain::staff::ReturnedWhy;
use alongside::domain::taxonomy::{AttemptResult, Code, OpportunityKind, ReleaseReason, Service};
use alongside::ids::{LeadId, OutboxId, ResidentId};
use alongside::store::audit::{self, Action};
use alongside::store::call_tasks::{self, CallTask, NewCallTask};
use alongside::store::call_tries::{self, Stopped};
use alongside::store::erasing::{self, Why};
use alongside::store::opportunities::{self, OpportunityRow};
use alongside::store::outbox::{self, LEASE, Taken};
use alongside::store::queue::{self, Asked, Count, Held, Limit, QueueKey};
use alongside::store::reaching::{self, Checked, To};
use alongside::store::reminders::{self, Refused};
use alongside::store::stop_links::{self, Stops};
use alongside::store::withdrawing::{self, Which};
use alongside::store::{allowances, claims, consents, following_up, leads, prompts, residents, staff};
use sqlx::QueryBuilder;
use uuid::Uuid;

const WORKER: Uuid = Uuid::from_u128(1);
const OTHER_WORKER: Uuid = Uuid::from_u128(2);

fn email() -> ContactDetails {
    ContactDetails { email: EmailAddress::parse("amina@example.org"), ..phone() }
}

fn phone() -> ContactDetails {
    ContactDetails {
        name: Some("Amina Test".into()),
        phone: PhoneNumber::parse("07700 900123").ok(),
        ..ContactDetails::default()
    }
}

fn of(opportunity: &str) -> NewReminder {
    NewReminder { opportunity: opportunity.into(), about: ReminderAbout::Closing }
}

impl World {
    async fn lead_with(&self, contact: ContactDetails) -> (ResidentId, LeadId) {
        let resident = self.resident().await.owner.resident;
        let lead = alongside::domain::lead::NewLead { contact, ..self.lead(&[]) };
        self.save(resident, &lead, &[self.consent(Purpose::ContactVolunteering)]).await.unwrap().unwrap();
        (resident, lead.id)
    }

    async fn consents_to_reminders(&self, resident: ResidentId) {
        let consent = self.consent(Purpose::Reminders);
        write!(self, |tx| consents::give(tx, resident, &consent)).unwrap();
    }

    async fn remind(&self, resident: ResidentId, reminder: NewReminder) -> Result<(), Refused> {
        let now = self.now();
        write!(self, |tx| async { reminders::set(tx, resident, &reminder, now).await }).unwrap()
    }

    /// Someone with an e-mail address whose reminder of "garden", closing on 24 December, is set.
    async fn reminded(&self, contact: ContactDetails) -> (ResidentId, LeadId) {
        self.opportunity("garden", None).await;
        let (resident, lead) = self.lead_with(contact).await;
        self.take_all().await;
        self.consents_to_reminders(resident).await;
        self.remind(resident, of("garden")).await.unwrap();
        (resident, lead)
    }

    async fn take(&self, worker: Uuid) -> Vec<Taken> {
        let now = self.now();
        write!(self, |tx| outbox::take(tx, worker, now, 20)).unwrap()
    }

    /// Takes what is due and calls it told.
    async fn take_all(&self) -> usize {
        let taken = self.take(WORKER).await;
        let (count, now) = (taken.len(), self.now());
        for row in taken {
            assert!(write!(self, |tx| outbox::sent(tx, &row, now)).unwrap());
        }
        count
    }

    async fn check(&self, taken: &Taken) -> Option<Checked> {
        let (taken, now) = (taken.clone(), self.now());
        write!(self, |tx| reaching::check(tx, &taken, now)).unwrap()
    }

    async fn states(&self) -> Vec<(String, i64)> {
        read!(self, |tx| outbox::counts(tx)).unwrap()
    }

    async fn calls(&self) -> Vec<CallTask> {
        let asked = Asked::of(&HOST.into(), Service::ALL);
        read!(self, |tx| queue::calls(tx, &asked, None, 100)).unwrap()
    }

    fn set(&self, time: &str) {
        self.clock.set(time.parse().unwrap());
    }
}

fn counts(states: &[(&str, i64)]) -> Vec<(String, i64)> {
    states.iter().map(|(state, count)| ((*state).to_owned(), *count)).collect()
}

async fn who_gives_an_email_address_gets_one_confirmation_and_who_does_not_gets_none(world: &World) {
    world.lead_with(phone()).await;
    assert!(world.take(WORKER).await.is_empty());
    let (resident, lead) = world.lead_with(email()).await;
    let taken = world.take(WORKER).await;
    assert_eq!(taken.len(), 1);
    assert_eq!((taken[0].resident, &taken[0].notice), (resident, &Notice::LeadSaved { lead }));
    assert_eq!(taken[0].delivery.len(), 24);
    let checked = world.check(&taken[0]).await.unwrap();
    assert!(matches!(checked.to, To::Email { address, .. } if address.as_str() == "amina@example.org"));
    assert_eq!(checked.facts.organisation.as_deref(), Some("westway_hospitals (sample)"));
    assert!(checked.facts.reference.is_some() && checked.facts.promised_on.is_some());
}

async fn a_reminder_needs_a_live_consent_an_open_opportunity_and_a_day_that_is_not_too_near(world: &World) {
    world.opportunity("garden", None).await;
    let resident = world.resident().await.owner.resident;
    assert_eq!(world.remind(resident, of("garden")).await, Err(Refused::Withdrawn));
    world.consents_to_reminders(resident).await;
    assert_eq!(world.remind(resident, of("nowhere")).await, Err(Refused::Closed));
    let event = NewReminder { about: ReminderAbout::Event, ..of("garden") };
    assert_eq!(world.remind(resident, event).await, Err(Refused::Closed), "it is no event");
    world.set("2026-12-23T09:00:00Z");
    assert_eq!(world.remind(resident, of("garden")).await, Err(Refused::TooLate));
    world.set("2026-12-20T09:00:00Z");
    assert_eq!(world.remind(resident, of("garden")).await, Ok(()));
    let now = world.now();
    write!(world, |tx| async { opportunities::close_opportunity(tx, &"garden".into(), false, None, now).await })
        .unwrap();
    assert_eq!(world.remind(resident, of("garden")).await, Err(Refused::Closed));
    assert!(read!(world, |tx| reminders::of(tx, resident)).unwrap().is_empty(), "nobody is reminded of what is closed");
}

async fn a_reminder_asked_for_twice_is_one(world: &World) {
    let (resident, _) = world.reminded(email()).await;
    world.remind(resident, of("garden")).await.unwrap();
    assert_eq!(read!(world, |tx| reminders::of(tx, resident)).unwrap().len(), 1);
    assert_eq!(world.states().await, counts(&[("ready", 6), ("sent", 1)]), "three days by two routes");
}

async fn reminders_come_seven_three_and_one_days_before_and_never_in_the_night(world: &World) {
    world.reminded(email()).await;
    for (time, due) in [
        ("2026-12-17T08:59:59Z", 0),
        ("2026-12-17T09:00:00Z", 2),
        ("2026-12-21T08:59:00Z", 0),
        ("2026-12-21T20:00:00Z", 0),
        ("2026-12-22T07:00:00Z", 0),
        ("2026-12-22T09:00:00Z", 2),
        ("2026-12-23T19:59:00Z", 2),
        ("2026-12-24T09:00:00Z", 0),
    ] {
        world.set(time);
        assert_eq!(world.take_all().await, due, "at {time}");
    }
}

#[tokio::test]
async fn reminders_keep_to_nine_oclock_when_the_clocks_change() {
    for (asked, closing, due) in [
        // Summer time ends on 25 October and begins on 29 March.
        (
            "2026-10-01T12:00:00Z",
            "2026-10-26",
            ["2026-10-19T08:00:00Z", "2026-10-23T08:00:00Z", "2026-10-25T09:00:00Z"],
        ),
        (
            "2026-03-01T12:00:00Z",
            "2026-03-30",
            ["2026-03-23T09:00:00Z", "2026-03-27T09:00:00Z", "2026-03-29T08:00:00Z"],
        ),
    ] {
        let world = World::new().await;
        world.set(asked);
        let now = world.now();
        let row = OpportunityRow {
            id: "garden".into(),
            organisation: HOST.into(),
            kind: OpportunityKind::Volunteering,
            area: "nwl".into(),
            capacity: None,
            closing: Some(closing.parse().unwrap()),
            body: r#"{"title":"Garden helper"}"#.into(),
        };
        write!(world, |tx| async { opportunities::upsert(tx, &row, None, now).await }).unwrap();
        let resident = world.resident().await.owner.resident;
        world.consents_to_reminders(resident).await;
        world.remind(resident, of("garden")).await.unwrap();
        for time in due {
            let due: jiff::Timestamp = time.parse().unwrap();
            world.clock.set(due.checked_sub(jiff::SignedDuration::from_secs(1)).unwrap());
            assert_eq!(world.take_all().await, 0, "before {time}");
            world.clock.set(due);
            assert_eq!(world.take_all().await, 2, "at {time}");
        }
    }
}

#[tokio::test]
async fn a_reminder_goes_by_email_else_becomes_a_call_and_always_stands_in_the_conversation() {
    for (contact, by_email) in [(email(), true), (phone(), false)] {
        let world = World::new().await;
        world.reminded(contact).await;
        world.set("2026-12-17T09:00:00Z");
        let mut routes = Vec::new();
        for row in world.take(WORKER).await {
            let checked = world.check(&row).await.unwrap();
            assert_eq!(checked.facts.title.as_deref(), Some("Garden helper"));
            assert_eq!(checked.facts.on, Some("2026-12-24".parse().unwrap()));
            routes.push(match checked.to {
                To::Conversation => "conversation",
                To::Email { .. } => "email",
                To::Telephone => "telephone",
                To::Nowhere => "nowhere",
            });
        }
        routes.sort_unstable();
        assert_eq!(routes, ["conversation", if by_email { "email" } else { "telephone" }]);
    }
}

#[tokio::test]
async fn a_consent_taken_back_between_queueing_and_sending_leaves_nothing_to_send() {
    for which in [Which::All, Which::Purpose(Purpose::Reminders)] {
        let world = World::new().await;
        let (resident, _) = world.reminded(email()).await;
        world.set("2026-12-17T09:00:00Z");
        let taken = world.take(WORKER).await;
        assert_eq!(taken.len(), 2);
        let now = world.now();
        write!(world, |tx| withdrawing::withdraw(tx, resident, which, How::Typed, now)).unwrap();
        for row in taken {
            assert!(world.check(&row).await.is_none(), "{which:?}: taken, but not sent yet");
            assert!(!write!(world, |tx| outbox::failed(tx, &row, now)).unwrap(), "it does not come back");
        }
        assert!(read!(world, |tx| reminders::of(tx, resident)).unwrap().is_empty());
        assert_eq!(world.states().await, counts(&[("cancelled", 6), ("sent", 1)]), "{which:?}");
        world.wait_days(10);
        assert!(world.take(WORKER).await.is_empty());
    }
}

async fn a_consent_that_lapsed_is_seen_at_the_moment_of_sending(world: &World) {
    world.reminded(email()).await;
    world.set("2026-12-17T09:00:00Z");
    let taken = world.take(WORKER).await;
    world.set("2027-11-24T09:00:00Z");
    for row in taken {
        assert!(world.check(&row).await.is_none());
    }
}

async fn a_cancelled_request_an_ended_lead_and_an_erased_person_are_told_nothing_more(world: &World) {
    let now = world.now();
    let (_, cancelled) = world.lead_with(email()).await;
    write!(world, |tx| leads::cancel_request(tx, cancelled, now)).unwrap();
    let (erased, _) = world.lead_with(email()).await;
    let row = world.take(WORKER).await.remove(0);
    write!(world, |tx| erasing::erase(tx, erased, Why::Asked, now)).unwrap();
    assert!(world.check(&row).await.is_none());
    assert_eq!(world.states().await, counts(&[("cancelled", 1)]));
}

async fn a_reminder_asked_for_again_after_it_was_stopped_comes_again(world: &World) {
    let (resident, _) = world.reminded(email()).await;
    let now = world.now();
    let which = Which::Purpose(Purpose::Reminders);
    write!(world, |tx| withdrawing::withdraw(tx, resident, which, How::Button, now)).unwrap();
    world.consents_to_reminders(resident).await;
    world.remind(resident, of("garden")).await.unwrap();
    assert_eq!(world.states().await, counts(&[("ready", 6), ("sent", 1)]));
}

async fn one_reminder_is_cancelled_without_the_others(world: &World) {
    world.opportunity("kitchen", None).await;
    let (resident, _) = world.reminded(email()).await;
    world.remind(resident, of("kitchen")).await.unwrap();
    let now = world.now();
    let garden = of("garden");
    assert!(write!(world, |tx| async { reminders::cancel(tx, resident, &garden, now).await }).unwrap());
    let left = read!(world, |tx| reminders::of(tx, resident)).unwrap();
    assert_eq!(left.iter().map(|reminder| reminder.opportunity.as_str()).collect::<Vec<_>>(), ["kitchen"]);
    assert_eq!(world.states().await, counts(&[("cancelled", 6), ("ready", 6), ("sent", 1)]));
}

async fn what_closed_meanwhile_is_told_once_by_each_route(world: &World) {
    world.reminded(email()).await;
    let now = world.now();
    write!(world, |tx| async { opportunities::close_opportunity(tx, &"garden".into(), false, None, now).await })
        .unwrap();
    world.set("2026-12-17T09:00:00Z");
    for row in world.take(WORKER).await {
        let checked = world.check(&row).await.unwrap();
        assert_eq!(checked.notice, Notice::Closed { opportunity: "garden".into() });
        let now = world.now();
        write!(world, |tx| outbox::sent(tx, &row, now)).unwrap();
    }
    world.set("2026-12-24T10:00:00Z");
    assert!(world.take(WORKER).await.is_empty());
    assert_eq!(world.states().await, counts(&[("cancelled", 4), ("sent", 3)]));
}

async fn all_that_waited_through_a_long_standstill_is_told_once_as_it_stands_now(world: &World) {
    world.reminded(email()).await;
    // Nothing ran from before the first reminder until after the closing day.
    world.set("2026-12-25T10:00:00Z");
    let mut told = 0;
    for row in world.take(WORKER).await {
        if let Some(checked) = world.check(&row).await {
            assert_eq!(checked.notice, Notice::Closed { opportunity: "garden".into() });
            told += 1;
        }
    }
    assert_eq!(told, 2, "once by each route");
}

async fn a_row_whose_worker_was_killed_comes_back_once_after_its_lease_with_the_same_delivery_id(world: &World) {
    world.lead_with(email()).await;
    let first = world.take(WORKER).await.remove(0);
    assert!(world.take(OTHER_WORKER).await.is_empty(), "it is held");
    world.clock.advance(LEASE);
    let again = world.take(OTHER_WORKER).await.remove(0);
    assert_eq!((again.id, &again.delivery, again.tries), (first.id, &first.delivery, 2));
    assert!(world.check(&first).await.is_none(), "the first worker no longer holds it");
    let now = world.now();
    assert!(!write!(world, |tx| outbox::sent(tx, &first, now)).unwrap());
    assert!(write!(world, |tx| outbox::sent(tx, &again, now)).unwrap());
    world.clock.advance(LEASE);
    assert!(world.take(WORKER).await.is_empty());
}

async fn many_workers_at_once_take_each_row_once(world: &World) {
    for _ in 0..40 {
        world.lead_with(email()).await;
    }
    let now = world.now();
    let takes = (0..8_u128).map(|worker| {
        let store = world.store.clone();
        tokio::spawn(async move {
            store
                .write(move |tx| Box::pin(async move { outbox::take(tx, Uuid::from_u128(worker), now, 10).await }))
                .await
                .unwrap()
        })
    });
    let mut ids = Vec::new();
    for take in takes {
        ids.extend(take.await.unwrap().into_iter().map(|taken| taken.id));
    }
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 40);
}

async fn given_up_it_becomes_a_call_for_the_desk_that_holds_the_request(world: &World) {
    let (_, lead) = world.lead_with(email()).await;
    let row = world.take(WORKER).await.remove(0);
    let now = world.now();
    assert!(write!(world, |tx| outbox::give_up(tx, &row, now)).unwrap());
    let calls = world.calls().await;
    assert_eq!(calls.len(), 1);
    assert_eq!(
        (calls[0].lead, calls[0].why, &calls[0].notice),
        (lead, CallWhy::EmailFailed, &Notice::LeadSaved { lead })
    );
    assert_eq!(world.states().await, counts(&[("given_up", 1)]));
}

async fn a_call(world: &World) -> (ResidentId, LeadId, CallTask) {
    let (resident, lead) = world.lead_with(phone()).await;
    let now = world.now();
    let task = NewCallTask {
        resident,
        lead: Some(lead),
        purpose: None,
        why: CallWhy::OnlyTelephone,
        notice: Notice::LeadSaved { lead },
        language: alongside::language::Language::SOURCE,
        easy: false,
    };
    for _ in 0..2 {
        let task = task.clone();
        assert!(write!(world, |tx| call_tasks::make(tx, &task, now)).unwrap());
    }
    let mut calls = world.calls().await;
    assert_eq!(calls.len(), 1, "a call that says the same is not made twice");
    (resident, lead, calls.remove(0))
}

async fn name_and_number_of_a_call_open_only_for_who_took_it_and_each_opening_is_on_record(world: &World) {
    let (resident, _, call) = a_call(world).await;
    let (ruth, callum, now) = (world.recruiter, world.colleague, world.now());
    assert!(write!(world, |tx| call_tasks::open_contact(tx, call.id, ruth, now)).unwrap().is_none());
    assert!(!write!(world, |tx| call_tasks::done(tx, call.id, ruth, now)).unwrap(), "not theirs yet");
    assert!(write!(world, |tx| call_tasks::claim(tx, call.id, ruth, now)).unwrap());
    assert!(!write!(world, |tx| call_tasks::claim(tx, call.id, callum, now)).unwrap(), "a colleague was first");
    assert!(write!(world, |tx| call_tasks::open_contact(tx, call.id, callum, now)).unwrap().is_none());
    let contact = write!(world, |tx| call_tasks::open_contact(tx, call.id, ruth, now)).unwrap().unwrap();
    assert_eq!(contact.name.as_deref(), Some("Amina Test"));
    assert_eq!(read!(world, |tx| claims::openings_for(tx, resident)).unwrap().len(), 1);
    assert!(write!(world, |tx| call_tasks::done(tx, call.id, ruth, now)).unwrap());
    assert!(world.calls().await.is_empty());
    assert!(write!(world, |tx| call_tasks::open_contact(tx, call.id, ruth, now)).unwrap().is_none(), "it is over");
}

async fn a_call_that_told_nothing_is_due_again_or_ends_by_a_code(world: &World) {
    let (_, lead, call) = a_call(world).await;
    let (ruth, callum, now) = (world.recruiter, world.colleague, world.now());
    let again = async |staff, result| {
        let now = world.now();
        write!(world, |tx| call_tries::ring_again(tx, call.id, staff, result, now)).unwrap()
    };
    assert_eq!(again(ruth, AttemptResult::NoAnswer).await, None, "not theirs yet");
    assert!(write!(world, |tx| call_tasks::claim(tx, call.id, ruth, now)).unwrap());
    assert_eq!(again(callum, AttemptResult::NoAnswer).await, None);
    world.wait_days(1);
    let due = again(ruth, AttemptResult::NoAnswer).await.unwrap();
    assert!(due > call.due_on, "the next working day after that one");
    let calls = world.calls().await;
    assert_eq!((calls[0].due_on, calls[0].claimed_by), (due, Some(ruth)));
    let now = world.now();
    assert!(!write!(world, |tx| call_tries::end_at_wrong_number(tx, call.id, callum, now)).unwrap());
    assert!(write!(world, |tx| call_tries::end_at_wrong_number(tx, call.id, ruth, now)).unwrap());
    assert!(world.calls().await.is_empty());
    assert_eq!(again(ruth, AttemptResult::NoAnswer).await, None, "it is over");
    let stopped = write!(world, |tx| call_tries::end_asked_to_stop(tx, call.id, ruth, now)).unwrap();
    assert_eq!(stopped, None);
    let entries = read!(world, |tx| audit::list_about(tx, lead)).unwrap();
    let tries = entries.iter().filter(|entry| entry.action == audit::Action::CallTried);
    let mut details: Vec<&str> = tries.filter_map(|entry| entry.detail.as_deref()).collect();
    details.sort_unstable();
    assert_eq!(details, [format!("no_answer {due}").as_str(), "wrong_number"]);
}

async fn a_call_ended_by_a_stop_names_what_it_stood_on(world: &World) {
    let (resident, lead, call) = a_call(world).await;
    let (ruth, now) = (world.recruiter, world.now());
    assert!(write!(world, |tx| call_tasks::claim(tx, call.id, ruth, now)).unwrap());
    let stopped = write!(world, |tx| call_tries::end_asked_to_stop(tx, call.id, ruth, now)).unwrap();
    assert_eq!(stopped, Some(Stopped { resident, lead, purpose: None }));
    assert!(world.calls().await.is_empty());
}

async fn who_holds_the_request_makes_its_call_and_nobody_else_takes_it(world: &World) {
    let (_, lead, call) = a_call(world).await;
    let (ruth, callum, now) = (world.recruiter, world.colleague, world.now());
    write!(world, |tx| claims::claim(tx, lead, ruth, now)).unwrap();
    assert!(!write!(world, |tx| call_tasks::claim(tx, call.id, callum, now)).unwrap());
    assert!(write!(world, |tx| call_tasks::open_contact(tx, call.id, ruth, now)).unwrap().is_some());
    assert!(write!(world, |tx| call_tasks::done(tx, call.id, ruth, now)).unwrap());
}

async fn a_call_goes_along_with_its_request_from_hand_to_hand(world: &World) {
    let (resident, lead, call) = a_call(world).await;
    let (ruth, callum, now) = (world.recruiter, world.colleague, world.now());
    write!(world, |tx| call_tasks::claim(tx, call.id, callum, now)).unwrap();
    write!(world, |tx| claims::claim(tx, lead, ruth, now)).unwrap();
    let whose = async || world.calls().await[0].claimed_by;
    assert_eq!(whose().await, Some(ruth), "whoever has the request rings");
    assert!(!write!(world, |tx| call_tasks::release(tx, call.id, ruth, ReleaseReason::Away, now)).unwrap());
    assert!(write!(world, |tx| claims::hand_on(tx, lead, ruth, callum, now)).unwrap());
    assert_eq!(whose().await, Some(callum));
    // One that is made meanwhile is theirs from the start.
    let task = NewCallTask {
        resident,
        lead: Some(lead),
        purpose: None,
        why: CallWhy::OnlyTelephone,
        notice: Notice::ReturnCall { lead },
        language: alongside::language::Language::SOURCE,
        easy: false,
    };
    assert!(write!(world, |tx| call_tasks::make(tx, &task, now)).unwrap());
    assert!(world.calls().await.iter().all(|call| call.claimed_by == Some(callum) && call.with_lead));
    assert!(write!(world, |tx| claims::release(tx, lead, callum, ReleaseReason::Away, now)).unwrap());
    assert!(world.calls().await.iter().all(|call| call.claimed_by.is_none()), "both go back with it");
}

async fn a_taken_call_is_given_back_for_a_reason_and_counted_once_its_name_was_seen(world: &World) {
    let (_, lead, call) = a_call(world).await;
    let (ruth, callum, now) = (world.recruiter, world.colleague, world.now());
    let give_back =
        async |staff| write!(world, |tx| call_tasks::release(tx, call.id, staff, ReleaseReason::Away, now)).unwrap();
    assert!(!give_back(ruth).await, "nobody has it");
    write!(world, |tx| call_tasks::claim(tx, call.id, ruth, now)).unwrap();
    assert!(!give_back(callum).await, "not theirs");
    assert!(give_back(ruth).await);
    write!(world, |tx| call_tasks::claim(tx, call.id, ruth, now)).unwrap();
    write!(world, |tx| call_tasks::open_contact(tx, call.id, ruth, now)).unwrap().unwrap();
    assert!(give_back(ruth).await);
    assert!(write!(world, |tx| call_tasks::claim(tx, call.id, callum, now)).unwrap(), "it is free again");
    let month = in_london(now).strftime("%Y-%m").to_string();
    let since = month.clone();
    let workload = read!(world, |tx| async { allowances::workloads(tx, &HOST.into(), &since, now).await }).unwrap();
    let of_ruth = workload.iter().find(|one| one.staff.id == ruth).unwrap();
    let once = allowances::Released { month, reason: ReleaseReason::Away, count: 1 };
    assert_eq!(of_ruth.released, [once], "the first time she had seen nothing");
    let history = read!(world, |tx| audit::list_about(tx, lead)).unwrap();
    let count = |action| history.iter().filter(|entry| entry.action == action).count();
    assert_eq!((count(Action::CallTaken), count(Action::CallReleased)), (3, 2));
}

async fn calls_are_filtered_counted_and_paged_as_leads_are(world: &World) {
    let mut made = Vec::new();
    for (borough, service) in
        [("Ealing", Service::Volunteering), ("Brent", Service::Volunteering), ("Ealing", Service::Jobs)]
    {
        let mut lead = NewLead { service, contact: phone(), ..world.lead(&[]) };
        lead.needs.borough = Some(borough.to_owned());
        let purpose = if service == Service::Jobs { Purpose::ContactJobs } else { Purpose::ContactVolunteering };
        let resident = world.resident().await.owner.resident;
        world.save(resident, &lead, &[world.consent(purpose)]).await.unwrap().unwrap();
        let task = NewCallTask {
            resident,
            lead: Some(lead.id),
            purpose: None,
            why: CallWhy::OnlyTelephone,
            notice: Notice::ReturnCall { lead: lead.id },
            language: alongside::language::Language::SOURCE,
            easy: false,
        };
        let now = world.now();
        assert!(write!(world, |tx| call_tasks::make(tx, &task, now)).unwrap());
        made.push(lead.id);
    }
    let (ruth, now) = (world.recruiter, world.now());
    let first = world.calls().await.into_iter().find(|call| call.lead == made[0]).unwrap();
    write!(world, |tx| call_tasks::claim(tx, first.id, ruth, now)).unwrap();
    let all = Asked::of(&HOST.into(), Service::ALL);
    let limit =
        |boroughs: &[&str], staff| Limit { boroughs: boroughs.iter().map(|one| (*one).to_owned()).collect(), staff };
    let due = first.due_on;
    for (asked, expected) in [
        (all.clone(), vec![made[0], made[1], made[2]]),
        (Asked::of(&HOST.into(), &[Service::Jobs]), vec![made[2]]),
        (Asked { boroughs: Some(vec!["Ealing".to_owned()]), ..all.clone() }, vec![made[0], made[2]]),
        (Asked { held: Held::By(ruth), ..all.clone() }, vec![made[0]]),
        (Asked { held: Held::ByNobody, ..all.clone() }, vec![made[1], made[2]]),
        (Asked { held: Held::BySomeone, ..all.clone() }, vec![made[0]]),
        (Asked { due_before: Some(due), ..all.clone() }, vec![]),
        (Asked { due_from: Some(due), ..all.clone() }, vec![made[0], made[1], made[2]]),
        (Asked { language: alongside::language::Language::parse("pl"), ..all.clone() }, vec![]),
        (Asked { limit: Some(limit(&["Brent"], world.colleague)), ..all.clone() }, vec![made[1]]),
        (Asked { limit: Some(limit(&["Brent"], ruth)), ..all.clone() }, vec![made[0], made[1]]),
    ] {
        let (listed, counted) = (asked.clone(), asked.clone());
        let mut found: Vec<LeadId> =
            read!(world, |tx| queue::calls(tx, &listed, None, 10)).unwrap().iter().map(|call| call.lead).collect();
        let (mut expected, count) = (expected.clone(), u32::try_from(expected.len()).unwrap());
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{asked:?}");
        assert_eq!(read!(world, |tx| queue::count_calls(tx, &counted)).unwrap(), Count::Exactly(count), "{asked:?}");
    }
    let (mut after, mut seen) = (None, Vec::new());
    loop {
        let asked = all.clone();
        let page = read!(world, |tx| queue::calls(tx, &asked, after, 2)).unwrap();
        let Some(last) = page.last() else { break };
        after = Some(QueueKey::after_call(last));
        seen.extend(page.iter().map(|call| call.lead));
    }
    seen.sort();
    made.sort();
    assert_eq!(seen, made, "page after page, none twice and none left out");
    assert_eq!(read!(world, |tx| async { queue::boroughs(tx, &HOST.into()).await }).unwrap(), ["Brent", "Ealing"]);
}

async fn a_call_taken_by_someone_who_leaves_is_free_again(world: &World) {
    let (_, _, call) = a_call(world).await;
    let (ruth, callum, now) = (world.recruiter, world.colleague, world.now());
    write!(world, |tx| call_tasks::claim(tx, call.id, ruth, now)).unwrap();
    write!(world, |tx| staff::deactivate(tx, ruth, ReturnedWhy::SwitchedOff, now)).unwrap();
    assert!(!write!(world, |tx| call_tasks::claim(tx, call.id, ruth, now)).unwrap());
    assert!(write!(world, |tx| call_tasks::claim(tx, call.id, callum, now)).unwrap());
}

async fn a_withdrawal_drops_the_call_and_another_organisation_never_sees_it(world: &World) {
    let (resident, _, _) = a_call(world).await;
    let theirs = Asked::of(&crate::fixture::OTHER.into(), Service::ALL);
    assert!(read!(world, |tx| queue::calls(tx, &theirs, None, 100)).unwrap().is_empty());
    let now = world.now();
    write!(world, |tx| withdrawing::withdraw(tx, resident, Which::All, How::Telephone, now)).unwrap();
    assert!(world.calls().await.is_empty());
}

async fn a_missed_promise_is_told_by_email_too_unless_someone_tried_meanwhile(world: &World) {
    for tried in [false, true] {
        let (_, lead) = world.lead_with(email()).await;
        world.take_all().await;
        world.set("2026-11-26T02:00:00Z");
        let now = world.now();
        write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap();
        assert!(world.take(WORKER).await.is_empty(), "not in the night");
        world.set("2026-11-26T09:00:00Z");
        let row = world.take(WORKER).await.remove(0);
        if tried {
            let (ruth, now) = (world.recruiter, world.now());
            write!(world, |tx| claims::claim(tx, lead, ruth, now)).unwrap();
            let result = alongside::domain::taxonomy::AttemptResult::NoAnswer;
            write!(world, |tx| following_up::record_attempt(tx, lead, ruth, NewAttempt::by_telephone(result), now))
                .unwrap();
        }
        assert_eq!(world.check(&row).await.is_none(), tried);
        world.set(crate::fixture::START);
        let now = world.now();
        write!(world, |tx| leads::cancel_request(tx, lead, now)).unwrap();
    }
}

async fn a_stop_link_changes_nothing_when_looked_at_and_takes_the_consent_back_when_used(world: &World) {
    let (resident, lead) = world.reminded(email()).await;
    world.set("2026-12-17T09:00:00Z");
    let rows = world.take(WORKER).await;
    let row = rows.into_iter().find(|row| row.route == Route::Email).unwrap();
    let Some(Checked { to: To::Email { stop, .. }, .. }) = world.check(&row).await else { panic!("no e-mail") };
    let Some(Checked { to: To::Email { stop: repeated, .. }, .. }) = world.check(&row).await else {
        panic!("no e-mail")
    };
    assert_eq!(stop.reveal(), repeated.reveal(), "a repeated e-mail is the same e-mail");
    let now = world.now();
    for _ in 0..2 {
        let token = stop.clone();
        let link = read!(world, |tx| async { stop_links::look(tx, &token, now).await }).unwrap().unwrap();
        assert_eq!((link.stops, link.used), (Stops::Purpose(Purpose::Reminders), false));
    }
    assert_eq!(read!(world, |tx| reminders::of(tx, resident)).unwrap().len(), 1);
    for _ in 0..2 {
        let token = stop.clone();
        let link = write!(world, |tx| async { stop_links::stop(tx, &token, now).await }).unwrap().unwrap();
        assert!(link.used);
    }
    assert!(read!(world, |tx| reminders::of(tx, resident)).unwrap().is_empty());
    let standing = read!(world, |tx| leads::get_summary(tx, lead)).unwrap().unwrap().state;
    assert_eq!(standing, alongside::domain::lead::LeadState::Open, "the request itself stays");
    world.wait_days(61);
    let now = world.now();
    assert!(read!(world, |tx| async { stop_links::look(tx, &stop, now).await }).unwrap().is_none());
}

async fn erasing_someone_leaves_no_notice_no_call_no_reminder_and_no_link(world: &World) {
    let (resident, _) = world.reminded(email()).await;
    world.set("2026-12-17T09:00:00Z");
    let row = world.take(WORKER).await.into_iter().find(|row| row.route == Route::Email).unwrap();
    assert!(world.check(&row).await.is_some());
    let now = world.now();
    write!(world, |tx| outbox::give_up(tx, &row, now)).unwrap();
    let left = async || -> Vec<i64> {
        let mut counts = Vec::new();
        for table in ["outbox", "call_tasks", "reminders", "stop_links"] {
            direct!(world, c => {
                let mut query = QueryBuilder::new(format!("SELECT COUNT(*) FROM {table}"));
                counts.push(query.build_query_scalar().fetch_one(&mut *c).await.unwrap());
            });
        }
        counts
    };
    assert!(left().await.iter().all(|count| *count > 0));
    write!(world, |tx| erasing::erase(tx, resident, Why::Asked, now)).unwrap();
    assert_eq!(left().await, [0; 4]);
}

async fn reminders_shown_in_the_conversation_go_with_their_consent(world: &World) {
    let (resident, _) = world.reminded(email()).await;
    let now = world.now();
    let kind = PromptKind::Closed { opportunity: "garden".into() };
    let row = OutboxId(world.uuid());
    write!(world, |tx| async { prompts::make(tx, row, resident, &kind, now).await }).unwrap();
    let which = Which::Purpose(Purpose::Reminders);
    write!(world, |tx| withdrawing::withdraw(tx, resident, which, How::Button, now)).unwrap();
    assert!(read!(world, |tx| residents::summary(tx, resident, now)).unwrap().prompts.is_empty());
}

#[tokio::test]
async fn nothing_personal_is_in_the_tables_in_clear() {
    let world = World::new().await;
    world.reminded(email()).await;
    world.set("2026-12-17T09:00:00Z");
    let row = world.take(WORKER).await.into_iter().find(|row| row.route == Route::Email).unwrap();
    let Some(Checked { to: To::Email { stop, .. }, .. }) = world.check(&row).await else { panic!("no e-mail") };
    let now = world.now();
    write!(world, |tx| outbox::give_up(tx, &row, now)).unwrap();
    world.store.close().await;
    let bytes = std::fs::read(world.path()).unwrap();
    let secret = stop.reveal();
    for clear in ["amina@", "Amina Test", "7700900123", "900123", secret.as_str()] {
        let there = bytes.windows(clear.len()).any(|part| part == clear.as_bytes());
        assert!(!there, "{} is in the file", &clear[..5]);
    }
}

on_both![
    who_gives_an_email_address_gets_one_confirmation_and_who_does_not_gets_none,
    a_reminder_needs_a_live_consent_an_open_opportunity_and_a_day_that_is_not_too_near,
    a_reminder_asked_for_twice_is_one,
    reminders_come_seven_three_and_one_days_before_and_never_in_the_night,
    a_consent_that_lapsed_is_seen_at_the_moment_of_sending,
    a_cancelled_request_an_ended_lead_and_an_erased_person_are_told_nothing_more,
    a_reminder_asked_for_again_after_it_was_stopped_comes_again,
    one_reminder_is_cancelled_without_the_others,
    what_closed_meanwhile_is_told_once_by_each_route,
    all_that_waited_through_a_long_standstill_is_told_once_as_it_stands_now,
    a_row_whose_worker_was_killed_comes_back_once_after_its_lease_with_the_same_delivery_id,
    many_workers_at_once_take_each_row_once,
    given_up_it_becomes_a_call_for_the_desk_that_holds_the_request,
    name_and_number_of_a_call_open_only_for_who_took_it_and_each_opening_is_on_record,
    a_call_that_told_nothing_is_due_again_or_ends_by_a_code,
    a_call_ended_by_a_stop_names_what_it_stood_on,
    who_holds_the_request_makes_its_call_and_nobody_else_takes_it,
    a_call_goes_along_with_its_request_from_hand_to_hand,
    a_taken_call_is_given_back_for_a_reason_and_counted_once_its_name_was_seen,
    calls_are_filtered_counted_and_paged_as_leads_are,
    a_call_taken_by_someone_who_leaves_is_free_again,
    a_withdrawal_drops_the_call_and_another_organisation_never_sees_it,
    a_missed_promise_is_told_by_email_too_unless_someone_tried_meanwhile,
    a_stop_link_changes_nothing_when_looked_at_and_takes_the_consent_back_when_used,
    erasing_someone_leaves_no_notice_no_call_no_reminder_and_no_link,
    reminders_shown_in_the_conversation_go_with_their_consent,
];
