//! What waits is counted as residents would count it: what should have been told and is not, and since when.

use crate::fixture::{World, on_both, read, write};
use alongside::domain::follow_up::NewAttempt;
use alongside::domain::notice::{Notice, Route};
use alongside::domain::taxonomy::AttemptResult;
use alongside::ids::{LeadId, ResidentId};
use alongside::language::Language;
use alongside::measures::{Backlog, Waiting};
use alongside::store::conversations::Pushing;
use alongside::store::outbox::{self, NewNotice};
use alongside::store::{backlog, claims, conversations, delivering, following_up, prompts};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

const WORKER: Uuid = Uuid::from_u128(1);
const NOTHING: Waiting = Waiting { count: 0, since: None };

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn waiting(count: u64, since: &str) -> Waiting {
    Waiting { count, since: Some(at(since)) }
}

impl World {
    async fn backlog(&self) -> Backlog {
        let now = self.now();
        read!(self, |tx| backlog::count(tx, now)).unwrap()
    }

    async fn tell(&self, resident: ResidentId, notice: Notice, due: &str) {
        let (due_at, now) = (at(due), self.now());
        let (route, language) = (Route::Email, Language::SOURCE);
        let row = NewNotice { resident, lead: None, purpose: None, route, notice, language, easy: false, due_at };
        write!(self, |tx| outbox::enqueue(tx, &row, now)).unwrap();
    }

    fn missed(&self) -> Notice {
        let day = alongside::clock::day_in_london(self.now());
        Notice::PromiseMissed { lead: LeadId(self.uuid()), missed: day, offered: day }
    }

    /// The next row is taken, fails, and is tried again in an hour.
    async fn fail(&self) {
        let now = self.now();
        let taken = write!(self, |tx| outbox::take(tx, WORKER, now, 1)).unwrap();
        let later = now.checked_add(SignedDuration::from_hours(1)).unwrap();
        assert!(write!(self, |tx| outbox::failed(tx, &taken[0], later)).unwrap());
    }
}

async fn a_notice_waits_from_when_it_is_due_however_often_it_failed_since(world: &World) {
    let resident = world.resident().await.owner.resident;
    assert_eq!(world.backlog().await, Backlog::default());
    world.tell(resident, Notice::LeadSaved { lead: LeadId(world.uuid()) }, "2026-11-23T10:00:00Z").await;
    assert_eq!(world.backlog().await.outbox, NOTHING, "it is not due yet");
    world.clock.set(at("2026-11-23T10:00:00Z"));
    assert_eq!(world.backlog().await.outbox, waiting(1, "2026-11-23T10:00:00Z"));
    world.fail().await;
    world.clock.set(at("2026-11-23T10:30:00Z"));
    assert_eq!(world.backlog().await.outbox, waiting(1, "2026-11-23T10:00:00Z"), "it is due again at eleven");
    world.clock.set(at("2026-11-23T11:00:00Z"));
    let now = world.now();
    let taken = write!(world, |tx| outbox::take(tx, WORKER, now, 1)).unwrap();
    assert_eq!(world.backlog().await.outbox.count, 1, "it is in hand and not told yet");
    write!(world, |tx| outbox::sent(tx, &taken[0], now)).unwrap();
    assert_eq!(world.backlog().await.outbox, NOTHING);
}

async fn what_keeps_hours_does_not_wait_in_the_night_and_from_nine_in_the_morning(world: &World) {
    let resident = world.resident().await.owner.resident;
    world.tell(resident, world.missed(), "2026-11-23T19:59:00Z").await;
    world.clock.set(at("2026-11-23T19:59:30Z"));
    assert_eq!(world.backlog().await.outbox, waiting(1, "2026-11-23T19:59:00Z"));
    world.clock.set(at("2026-11-24T02:00:00Z"));
    assert_eq!(world.backlog().await.outbox, NOTHING);
    world.tell(resident, Notice::LeadSaved { lead: LeadId(world.uuid()) }, "2026-11-24T01:00:00Z").await;
    assert_eq!(world.backlog().await.outbox, waiting(1, "2026-11-24T01:00:00Z"), "an answer waits at any hour");
    world.fail().await;
    world.clock.set(at("2026-11-24T09:05:00Z"));
    assert_eq!(world.backlog().await.outbox, waiting(2, "2026-11-24T02:00:00Z"), "from its first try");
    for _ in 0..2 {
        let now = world.now();
        let taken = write!(world, |tx| outbox::take(tx, WORKER, now, 1)).unwrap();
        if matches!(taken[0].notice, Notice::LeadSaved { .. }) {
            write!(world, |tx| outbox::sent(tx, &taken[0], now)).unwrap();
        }
    }
    let first_try = "2026-11-24T09:05:00Z";
    assert_eq!(world.backlog().await.outbox, waiting(1, first_try), "not since the evening before");
}

async fn a_notice_queued_again_after_it_was_cancelled_begins_anew(world: &World) {
    let (resident, lead) = world.open_lead(&[]).await;
    let row = NewNotice {
        resident,
        lead: Some(lead.id),
        purpose: None,
        route: Route::Email,
        notice: Notice::LeadSaved { lead: lead.id },
        language: Language::SOURCE,
        easy: false,
        due_at: world.now(),
    };
    let (first, now) = (row.clone(), world.now());
    write!(world, |tx| outbox::enqueue(tx, &first, now)).unwrap();
    world.fail().await;
    let id = lead.id;
    write!(world, |tx| alongside::store::leads::cancel_request(tx, id, now)).unwrap();
    assert_eq!(world.backlog().await.outbox, NOTHING);
    world.wait_days(4);
    let (again, now) = (NewNotice { due_at: world.now(), ..row }, world.now());
    write!(world, |tx| outbox::enqueue(tx, &again, now)).unwrap();
    assert_eq!(world.backlog().await.outbox, Waiting { count: 1, since: Some(now) });
    let taken = write!(world, |tx| outbox::take(tx, WORKER, now, 1)).unwrap();
    assert_eq!((taken[0].tries, taken[0].first_tried_at), (1, now), "its three days begin now");
}

async fn replies_that_are_stored_and_not_delivered_wait(world: &World) {
    let mut rows = [world.resident().await, world.resident().await];
    for (row, since) in rows.iter_mut().zip(["2026-11-23T09:00:05Z", "2026-11-23T09:00:02Z"]) {
        row.new = false;
        row.version = 1;
        row.pushing = Pushing { unsent_since: Some(at(since)), version: 1, ..row.pushing };
    }
    let (saved, ids) = (rows.clone(), [(rows[1].id, 1)]);
    write!(world, |tx| conversations::save_many(tx, &saved)).unwrap();
    assert_eq!(world.backlog().await.replies, waiting(2, "2026-11-23T09:00:02Z"));
    write!(world, |tx| delivering::sent(tx, &ids)).unwrap();
    assert_eq!(world.backlog().await.replies, waiting(1, "2026-11-23T09:00:05Z"));
}

async fn a_lead_is_overdue_from_the_day_after_its_promise_until_someone_tries_whatever_is_offered_meanwhile(
    world: &World,
) {
    let (_, lead) = world.open_lead(&[]).await;
    world.clock.set(at("2026-11-25T23:00:00Z"));
    assert_eq!(world.backlog().await.leads_overdue, 0, "the promised day is not over");
    world.wait_days(1);
    assert_eq!(world.backlog().await.leads_overdue, 1);
    let now = world.now();
    assert_eq!(write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap().len(), 1);
    assert_eq!(world.backlog().await.leads_overdue, 1, "a new day is not an answer");
    let (id, recruiter) = (lead.id, world.recruiter);
    write!(world, |tx| claims::claim(tx, id, recruiter, now)).unwrap();
    assert_eq!(world.backlog().await.leads_overdue, 1);
    write!(world, |tx| following_up::record_attempt(
        tx,
        id,
        recruiter,
        NewAttempt::by_telephone(AttemptResult::NoAnswer),
        now
    ))
    .unwrap();
    assert_eq!(world.backlog().await.leads_overdue, 0);
}

on_both![
    a_notice_waits_from_when_it_is_due_however_often_it_failed_since,
    what_keeps_hours_does_not_wait_in_the_night_and_from_nine_in_the_morning,
    a_notice_queued_again_after_it_was_cancelled_begins_anew,
    replies_that_are_stored_and_not_delivered_wait,
    a_lead_is_overdue_from_the_day_after_its_promise_until_someone_tries_whatever_is_offered_meanwhile,
];
