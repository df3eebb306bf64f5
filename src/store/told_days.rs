//! The day by which someone was told that a person answers: which day stands, when one was missed, and what moves it. Everything that
//! reads or writes these columns of a lead goes by what is said here.
//!
//! | column | says |
//! |---|---|
//! | promised_on | the first promise; never changed |
//! | offered_on | the day they were told since, which stands in its place |
//! | missed_on | the first promise that passed while nobody had tried: later ones change nothing |
//! | moved_from | the day that was closed, from which the promise was moved |
//! | later_days | how often staff told them a later day |
//! | due_on | where the lead stands in the queue: with the promise until someone tries, then by the next step |

use super::audit::{self, Action, NewEntry};
use super::codec::OnDay;
use super::error::StoreError;
use super::prompts::{self, NewDay};
use super::queue::{COUNTED, Count};
use super::tx::{Tx, on};
use super::{locks, promises};
use crate::clock::day_in_london;
use crate::domain::duty::Duty;
use crate::domain::notice::Notice;
use crate::domain::phrase::Tells;
use crate::domain::taxonomy::Service;
use crate::ids::{LeadId, OrganisationId, Reference, ResidentId, StaffId};
use crate::language::Language;
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::QueryBuilder;
use std::collections::BTreeMap;

/// Promises that one call of [`move_off_closed_days`] moves.
const AT_ONCE: i64 = 100;

/// The day that stands.
macro_rules! standing {
    () => {
        "COALESCE(offered_on, promised_on)"
    };
}
/// The day by which it is told whether a promise was missed: the one that was, else the one that stands.
macro_rules! missed_by {
    () => {
        "COALESCE(missed_on, offered_on, promised_on)"
    };
}
/// The person waits, and nobody has tried to reach them.
macro_rules! untried {
    () => {
        "state IN ('open', 'claimed') AND last_contact_at IS NULL"
    };
}
pub(super) use {missed_by, standing, untried};

/// What someone was told about a lead.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Told {
    /// The first day.
    pub first: Date,
    /// The day that stands.
    pub stands: Date,
    /// The day that passed, if one did while nobody had tried.
    pub missed: Option<Date>,
    /// The day that was closed, from which the promise was moved.
    pub moved_from: Option<Date>,
    /// Whether they wait for the first try.
    pub untried: bool,
}

impl Told {
    /// The day by which the desk is measured: the missed one until someone tries.
    pub fn counts(&self) -> Date {
        self.missed.unwrap_or(self.stands)
    }
}

type ToldRow = (OnDay, OnDay, Option<OnDay>, Option<OnDay>, bool);

/// What someone was told about a lead, as it stands today; nothing if there is no such lead.
pub async fn of(tx: &mut Tx<'_>, lead: LeadId, today: Date) -> Result<Option<Told>, StoreError> {
    let row: Option<ToldRow> = on!(tx, c => sqlx::query_as(concat!(
        "SELECT promised_on, ", standing!(), ", missed_on, moved_from, ", untried!(), " FROM leads WHERE id = $1",
    ))
    .bind(lead)
    .fetch_optional(c)
    .await?);
    Ok(row.map(|(first, stands, missed, moved, untried)| Told {
        first: first.0,
        stands: stands.0,
        // Found once a minute: until then it is missed all the same.
        missed: missed.map(|day| day.0).or((untried && stands.0 < today).then_some(stands.0)),
        moved_from: moved.map(|day| day.0),
        untried,
    }))
}

/// Staff told someone a day: it stands from now on, and what still asked about an earlier one is over. A call is the lead's next step
/// on its day. A later day for the answer moves the lead with it, unless a promise was missed and nobody has tried since: a sentence
/// does not tidy that up.
pub(super) async fn tell(
    tx: &mut Tx<'_>,
    lead: LeadId,
    tells: Tells,
    day: Date,
    now: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(concat!(
        "UPDATE leads SET
            later_days = later_days + CASE WHEN ", standing!(), " < $2 THEN 1 ELSE 0 END,
            missed_on = CASE WHEN ", untried!(), " AND ", missed_by!(), " < $3 THEN ", missed_by!(), " ELSE missed_on END,
            due_on = CASE WHEN $4 OR last_contact_at IS NOT NULL OR ", missed_by!(), " >= $3 THEN $2 ELSE due_on END,
            offered_on = $2
          WHERE id = $1",
    ))
    .bind(lead)
    .bind(OnDay(day))
    .bind(OnDay(day_in_london(now)))
    .bind(tells == Tells::Call)
    .execute(c)
    .await?);
    prompts::new_day_is_over(tx, lead, now).await
}

type ClosedRow = (LeadId, ResidentId, OrganisationId, Service, Language, OnDay);

/// Promises for days that were closed since are moved to the next day of work that has room, and each person is told, once: without
/// calling it missed. Where someone has tried, the promise is kept and nothing moves. Moves up to 100, the next days first; gives how
/// many there were: call it until there are none.
pub async fn move_off_closed_days(tx: &mut Tx<'_>, now: Timestamp) -> Result<usize, StoreError> {
    let today = day_in_london(now);
    let found: Vec<ClosedRow> = on!(tx, c => sqlx::query_as(concat!(
        "SELECT leads.id, resident_id, leads.organisation_id, service, language, ", standing!(),
        " FROM closed_days JOIN leads ON leads.organisation_id = closed_days.organisation_id AND ", standing!(), " = day
          WHERE day >= $1 AND ", untried!(), " ORDER BY day, leads.id LIMIT $2",
    ))
    .bind(OnDay(today))
    .bind(AT_ONCE)
    .fetch_all(c)
    .await?);
    let residents: Vec<ResidentId> = found.iter().map(|(_, resident, ..)| *resident).collect();
    locks::residents(tx, &residents).await?;
    let count = found.len();
    let mut duties: BTreeMap<OrganisationId, Duty> = BTreeMap::new();
    for (lead, resident, organisation, service, language, OnDay(closed)) in found {
        if !duties.contains_key(&organisation) {
            duties.insert(organisation.clone(), promises::duty_of(tx, &organisation, today).await?);
        }
        let duty = duties.entry(organisation.clone()).or_default();
        duty.give_back(service, closed);
        let offered = duty.next_with_room(service, closed);
        duty.take(service, offered);
        // Since we looked, someone may have tried, told another day, or the resident cancelled.
        let still = on!(tx, c => sqlx::query(concat!(
            "UPDATE leads SET offered_on = $2, moved_from = $3, due_on = CASE WHEN due_on = $3 THEN $2 ELSE due_on END
              WHERE id = $1 AND ", untried!(), " AND ", standing!(), " = $3",
        ))
        .bind(lead)
        .bind(OnDay(offered))
        .bind(OnDay(closed))
        .execute(c)
        .await?
        .rows_affected());
        if still == 0 {
            continue;
        }
        let entry = NewEntry {
            at: now,
            staff: None,
            organisation: Some(organisation),
            action: Action::DayMoved,
            lead: Some(lead),
            detail: Some(format!("{closed} {offered}")),
        };
        audit::record(tx, &entry).await?;
        let notice = Notice::DayMoved { lead, closed, offered };
        prompts::ask_about(tx, &NewDay { lead, resident, language, instead_of: closed, notice }, now).await?;
    }
    Ok(count)
}

/// How many wait whose promise was moved off one of these days, both included, because they were closed.
pub async fn count_moved(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    (from, to): (Date, Date),
) -> Result<Count, StoreError> {
    let found: i64 = on!(tx, c => sqlx::query_scalar(
        "SELECT COUNT(*) FROM (SELECT 1 AS one FROM leads
          WHERE state IN ('open', 'claimed') AND organisation_id = $1 AND moved_from BETWEEN $2 AND $3 LIMIT $4) AS counted",
    )
    .bind(organisation)
    .bind(OnDay(from))
    .bind(OnDay(to))
    .bind(i64::from(COUNTED) + 1)
    .fetch_one(c)
    .await?);
    Ok(Count::of(found))
}

/// A lead whose person was told a later day more than once. It names nobody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PutOff {
    /// The lead.
    pub lead: LeadId,
    /// What names it on the telephone.
    pub reference: Reference,
    /// What it is about.
    pub service: Service,
    /// The first day that was promised.
    pub first: Date,
    /// The day that stands.
    pub stands: Date,
    /// How often they were told a later one.
    pub times: u32,
    /// Who has it.
    pub claimed_by: Option<StaffId>,
}

type PutOffRow = (LeadId, Reference, Service, OnDay, OnDay, i64, Option<StaffId>);

/// Leads whose person waits and was told a later day more than once, the most often first.
pub async fn put_off(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    services: &[Service],
    limit: u32,
) -> Result<Vec<PutOff>, StoreError> {
    let rows: Vec<PutOffRow> = on!(tx, c => {
        let mut query = QueryBuilder::new(concat!(
            "SELECT id, reference, service, promised_on, ", standing!(), ", later_days, claimed_by FROM leads
              WHERE state IN ('open', 'claimed') AND later_days > 1 AND organisation_id = ",
        ));
        query.push_bind(organisation).push(" AND service IN (");
        super::batches::push_list!(query, services);
        query.push(" ORDER BY later_days DESC, created_at, id LIMIT ").push_bind(i64::from(limit));
        query.build_query_as().fetch_all(c).await?
    });
    let put_off = |(lead, reference, service, first, stands, times, claimed_by): PutOffRow| PutOff {
        lead,
        reference,
        service,
        first: first.0,
        stands: stands.0,
        times: u32::try_from(times).unwrap_or(u32::MAX),
        claimed_by,
    };
    Ok(rows.into_iter().map(put_off).collect())
}

/// Notes, with the new day, that the promise of a lead passed and nobody had tried; the first such day is kept. False if since we
/// looked another process offered a day, staff told one or tried, or the resident cancelled.
pub(super) async fn miss(tx: &mut Tx<'_>, lead: LeadId, missed: Date, offered: Date) -> Result<bool, StoreError> {
    let noted = on!(tx, c => sqlx::query(concat!(
        "UPDATE leads SET offered_on = $2, missed_on = COALESCE(missed_on, $3)
          WHERE id = $1 AND ", untried!(), " AND ", standing!(), " = $3",
    ))
    .bind(lead)
    .bind(OnDay(offered))
    .bind(OnDay(missed))
    .execute(c)
    .await?
    .rows_affected());
    Ok(noted > 0)
}
