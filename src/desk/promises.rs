//! What an organisation promises, as its administrators set it: in how many working days a person answers, how many leads a week each
//! team can answer, and when nobody is on duty. The host's administrators set it for every organisation of
//! their area.

use super::organisations::one_of_area;
use super::{Actor, Desk, DeskError, rights};
use crate::clock::day_in_london;
use crate::domain::duty::{Duty, Team, Terms};
use crate::domain::organisation::Organisation;
use crate::domain::promise::{MOST_WORKING_DAYS, WORKING_DAYS};
use crate::domain::taxonomy::Code as _;
use crate::ids::OrganisationId;
use crate::store::audit::{self, Action, NewEntry};
use crate::store::queue::Count;
use crate::store::{StoreError, Tx, promises, told_days};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

/// The most leads a week that a limit can say. More than that is no limit.
pub const MOST_A_WEEK: u32 = 10_000;
/// The most days in a row that can be closed at once.
pub const MOST_CLOSED: usize = 92;
/// How far ahead days can be closed.
const AHEAD: i64 = 366;

/// What an organisation promises, as it stands.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The organisation.
    pub organisation: Organisation,
    /// How it promises.
    pub duty: Duty,
    /// London's day.
    pub today: Date,
}

/// What closing days came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Closing {
    /// They are closed.
    Closed,
    /// The last day is before the first.
    Backwards,
    /// They are over already, or more than a year ahead.
    OutOfReach,
    /// They are too many at once.
    TooMany,
}

/// How an organisation promises. To those who may not set it there is no such organisation.
pub async fn find(desk: &Desk, actor: &Actor, id: OrganisationId) -> Result<Standing, DeskError> {
    must_set(actor, &id)?;
    let today = day_in_london(desk.now());
    let actor = actor.clone();
    let found = desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let Some(organisation) = one_of_area(tx, &actor, &id).await? else { return Ok(None) };
                let duty = promises::duty_of(tx, &id, today).await?;
                Ok(Some(Standing { organisation, duty, today }))
            })
        })
        .await?;
    found.ok_or(DeskError::NotFound)
}

/// Sets an organisation's terms in the place of those it had. Numbers beyond what can be set become the nearest that can.
pub async fn set(desk: &Desk, actor: &Actor, id: OrganisationId, terms: Terms) -> Result<(), DeskError> {
    must_set(actor, &id)?;
    let terms = fit(terms);
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                if one_of_area(tx, &actor, &id).await?.is_none() || !promises::set_terms(tx, &id, &terms).await? {
                    return Ok(Err(DeskError::NotFound));
                }
                record(tx, &actor, &id, &in_short(&terms), now).await.map(Ok)
            })
        })
        .await?
}

/// How many wait whose promise was moved off one of these days, both included, because they were closed.
pub async fn moved(desk: &Desk, actor: &Actor, id: OrganisationId, days: (Date, Date)) -> Result<Count, DeskError> {
    must_set(actor, &id)?;
    Ok(desk.store.read(move |tx| Box::pin(async move { told_days::count_moved(tx, &id, days).await })).await?)
}

/// Nobody is on duty from one day to another, both included. Whoever was promised an answer on one of them is told a later day at once.
pub async fn close(desk: &Desk, actor: &Actor, id: OrganisationId, from: Date, to: Date) -> Result<Closing, DeskError> {
    must_set(actor, &id)?;
    let today = day_in_london(desk.now());
    if to < from {
        return Ok(Closing::Backwards);
    }
    if to < today || to > today.saturating_add(AHEAD.days()) {
        return Ok(Closing::OutOfReach);
    }
    let days: Vec<Date> = from.max(today).series(1.day()).take_while(|day| *day <= to).take(MOST_CLOSED + 1).collect();
    if days.len() > MOST_CLOSED {
        return Ok(Closing::TooMany);
    }
    let (actor, now) = (actor.clone(), desk.now());
    let closed = desk
        .store
        .write(move |tx| {
            Box::pin(async move {
                if one_of_area(tx, &actor, &id).await?.is_none() {
                    return Ok(Err(DeskError::NotFound));
                }
                promises::close(tx, &id, days.into_iter(), today).await?;
                record(tx, &actor, &id, &format!("closed {from} {to}"), now).await?;
                Ok(Ok(Closing::Closed))
            })
        })
        .await?;
    // Some at a time, so that nobody else waits for long. What is left if this ends early is moved within a minute.
    while desk.store.write(move |tx| Box::pin(async move { told_days::move_off_closed_days(tx, now).await })).await? > 0
    {
    }
    closed
}

/// Someone is on duty after all, from one day to another, both included. False if those days were not closed.
pub async fn open_again(
    desk: &Desk,
    actor: &Actor,
    id: OrganisationId,
    from: Date,
    to: Date,
) -> Result<bool, DeskError> {
    must_set(actor, &id)?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                if one_of_area(tx, &actor, &id).await?.is_none() {
                    return Ok(Err(DeskError::NotFound));
                }
                if promises::open_again(tx, &id, from, to).await? == 0 {
                    return Ok(Ok(false));
                }
                record(tx, &actor, &id, &format!("open {from} {to}"), now).await?;
                Ok(Ok(true))
            })
        })
        .await?
}

fn must_set(actor: &Actor, id: &OrganisationId) -> Result<(), DeskError> {
    actor.must_manage_staff()?;
    if rights::sets_promises(actor, id) { Ok(()) } else { Err(DeskError::NotFound) }
}

fn fit(mut terms: Terms) -> Terms {
    terms.working_days.values_mut().for_each(|days| *days = (*days).clamp(1, MOST_WORKING_DAYS));
    terms.working_days.retain(|_, days| *days != WORKING_DAYS);
    terms.a_week.values_mut().for_each(|limit| *limit = (*limit).clamp(1, MOST_A_WEEK));
    terms
}

/// The terms for the audit, in codes: `jobs=3 recruiters=40`.
fn in_short(terms: &Terms) -> String {
    let days = terms.working_days.iter().map(|(service, days)| format!("{}={days}", service.id()));
    let limits = terms.a_week.iter().map(|(team, limit)| format!("{}={limit}", Team::id(*team)));
    let all: Vec<String> = days.chain(limits).collect();
    if all.is_empty() { "usual".to_owned() } else { all.join(" ") }
}

async fn record(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: &OrganisationId,
    detail: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let entry = NewEntry {
        at: now,
        staff: Some(actor.staff.id),
        organisation: Some(actor.staff.organisation.clone()),
        action: Action::PromisesSet,
        lead: None,
        detail: Some(format!("{id} {detail}")),
    };
    audit::record(tx, &entry).await
}
