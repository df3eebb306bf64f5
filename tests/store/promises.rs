//! What organisations promise: their terms and days off, the room in a week, and new days that can be kept.

use crate::fixture::{HOST, OTHER, World, on_both, read, write};
use alongside::domain::consent::{How, Purpose};
use alongside::domain::contact::PhoneNumber;
use alongside::domain::duty::{Duty, Team, Terms};
use alongside::domain::lead::{ContactDetails, NewLead};
use alongside::domain::notice::{CallWhy, Notice};
use alongside::domain::prompt::PromptKind;
use alongside::domain::taxonomy::{Code, Service};
use alongside::ids::ResidentId;
use alongside::language::Language;
use alongside::store::call_tasks::{self, NewCallTask};
use alongside::store::queue::{self, Asked};
use alongside::store::withdrawing::{self, Which};
use alongside::store::{promises, prompts, residents};
use jiff::civil::{Date, date};

const MONDAY: Date = date(2026, 11, 23);

impl World {
    async fn duty(&self, organisation: &'static str, today: Date) -> Duty {
        read!(self, |tx| async { promises::duty_of(tx, &organisation.into(), today).await }).unwrap()
    }

    async fn set_terms(&self, organisation: &'static str, terms: Terms) -> bool {
        write!(self, |tx| async { promises::set_terms(tx, &organisation.into(), &terms).await }).unwrap()
    }

    async fn close_days(&self, days: &[Date]) {
        let days = days.to_vec();
        write!(self, |tx| async { promises::close(tx, &HOST.into(), days.into_iter(), MONDAY).await }).unwrap();
    }

    /// A lead for which an answer is promised on that day.
    async fn promised_on(&self, promised_on: Date) -> ResidentId {
        let resident = self.resident().await.owner.resident;
        let lead = NewLead { promised_on, ..self.lead(&[]) };
        self.save(resident, &lead, &[self.consent(Purpose::ContactVolunteering)]).await.unwrap().unwrap();
        resident
    }
}

fn limited(a_week: u32) -> Terms {
    Terms { working_days: [(Service::Jobs, 5)].into(), a_week: [(Team::Recruiters, a_week)].into() }
}

async fn terms_and_days_off_are_each_organisations_own(world: &World) {
    assert_eq!(world.duty(HOST, MONDAY).await, Duty::default());
    assert!(world.set_terms(HOST, limited(40)).await);
    assert!(!world.set_terms("nobody", limited(40)).await);
    world.close_days(&[date(2026, 12, 24), date(2026, 11, 24), date(2026, 12, 24)]).await;
    let duty = world.duty(HOST, MONDAY).await;
    assert_eq!(duty.terms, limited(40));
    assert_eq!(duty.closed.iter().copied().collect::<Vec<_>>(), [date(2026, 11, 24), date(2026, 12, 24)]);
    assert_eq!(world.duty(OTHER, MONDAY).await, Duty::default());
    let all = read!(world, |tx| promises::all(tx, MONDAY)).unwrap();
    assert_eq!(all.promise(&HOST.into(), Service::Jobs, MONDAY).day, date(2026, 12, 1));
    assert_eq!(all.promise(&OTHER.into(), Service::Jobs, MONDAY).day, date(2026, 11, 25));

    assert!(world.set_terms(HOST, Terms::default()).await);
    let opened = write!(world, |tx| async {
        promises::open_again(tx, &HOST.into(), date(2026, 12, 1), date(2026, 12, 31)).await
    });
    assert_eq!(opened.unwrap(), 1);
    let duty = world.duty(HOST, MONDAY).await;
    assert_eq!((duty.terms, duty.closed.len()), (Terms::default(), 1));
}

async fn a_week_counts_what_is_promised_in_it_and_was_not_taken_back(world: &World) {
    world.set_terms(HOST, limited(2)).await;
    world.promised_on(date(2026, 11, 23)).await;
    let leaves = world.promised_on(date(2026, 11, 29)).await;
    world.promised_on(date(2026, 11, 20)).await;
    let duty = world.duty(HOST, MONDAY).await;
    assert_eq!(duty.promised, [((Team::Recruiters, MONDAY), 2)].into());
    assert_eq!(duty.promise(Service::Question, MONDAY).day, date(2026, 11, 30));
    assert_eq!(duty.promise(Service::Companion, MONDAY).day, date(2026, 11, 25), "coordinators have no limit");
    let now = world.now();
    write!(world, |tx| withdrawing::withdraw(tx, leaves, Which::All, How::Typed, now)).unwrap();
    assert_eq!(world.duty(HOST, MONDAY).await.promise(Service::Question, MONDAY).day, date(2026, 11, 25));
}

async fn new_days_are_days_that_can_be_kept(world: &World) {
    let mut who = Vec::new();
    for _ in 0..3 {
        who.push(world.promised_on(date(2026, 11, 25)).await);
    }
    world.set_terms(HOST, limited(2)).await;
    world.close_days(&[date(2026, 11, 27), date(2026, 11, 30)]).await;
    world.wait_days(3);
    let now = world.now();
    assert_eq!(write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap().len(), 3);
    let mut offered = Vec::new();
    for resident in who {
        let summary = read!(world, |tx| residents::summary(tx, resident, now)).unwrap();
        let PromptKind::PromiseMissed { offered: day, .. } = summary.prompts[0].kind.clone() else { panic!("missed") };
        assert_eq!(summary.requests[0].promised_on, day);
        offered.push(day);
    }
    offered.sort();
    assert_eq!(offered, [date(2026, 12, 2), date(2026, 12, 2), date(2026, 12, 7)], "two a week, on days of work");
    let duty = world.duty(HOST, date(2026, 11, 26)).await;
    assert_eq!(
        duty.promised[&(Team::Recruiters, date(2026, 11, 30))],
        2,
        "an offered day takes the place of the first"
    );
}

async fn a_call_is_due_on_a_day_of_work(world: &World) {
    let resident = world.resident().await.owner.resident;
    let phone = PhoneNumber::parse("07700 900123").ok();
    let lead = NewLead { contact: ContactDetails { phone, ..ContactDetails::default() }, ..world.lead(&[]) };
    world.save(resident, &lead, &[world.consent(Purpose::ContactVolunteering)]).await.unwrap().unwrap();
    world.close_days(&[date(2026, 11, 24)]).await;
    let task = NewCallTask {
        resident,
        lead: Some(lead.id),
        purpose: None,
        why: CallWhy::OnlyTelephone,
        notice: Notice::LeadSaved { lead: lead.id },
        language: Language::SOURCE,
        easy: false,
    };
    let now = world.now();
    assert!(write!(world, |tx| async { call_tasks::make(tx, &task, now).await }).unwrap());
    let asked = Asked::of(&HOST.into(), Service::ALL);
    let calls = read!(world, |tx| queue::calls(tx, &asked, None, 10)).unwrap();
    assert_eq!(calls[0].due_on, date(2026, 11, 25));
}

on_both![
    terms_and_days_off_are_each_organisations_own,
    a_week_counts_what_is_promised_in_it_and_was_not_taken_back,
    new_days_are_days_that_can_be_kept,
    a_call_is_due_on_a_day_of_work,
];
