//! What organisations promise: their terms, the days on which nobody is on duty, and how many are promised an answer in each week. A
//! week of a team with a limit counts its leads that were not taken back, by the day that stands for each.

use super::codec::OnDay;
use super::error::StoreError;
use super::organisations;
use super::tx::{Tx, on};
use crate::domain::duty::{Duty, Promises, Team, Terms, monday};
use crate::domain::taxonomy::Service;
use crate::ids::OrganisationId;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// How one organisation promises from today on.
pub async fn duty_of(tx: &mut Tx<'_>, organisation: &OrganisationId, today: Date) -> Result<Duty, StoreError> {
    let mut duty = rests(tx, Some(organisation), today).await?.remove(organisation).unwrap_or_default();
    count(tx, organisation, &mut duty, today).await?;
    Ok(duty)
}

/// How every organisation promises from today on.
pub async fn all(tx: &mut Tx<'_>, today: Date) -> Result<Promises, StoreError> {
    let mut duties = rests(tx, None, today).await?;
    for (organisation, duty) in &mut duties {
        count(tx, organisation, duty, today).await?;
    }
    Ok(duties.into_iter().collect())
}

/// When someone is on duty, whatever is promised: what a call needs, the e-mail of the morning, and the day of a next try.
pub async fn rests_of(tx: &mut Tx<'_>, organisation: &OrganisationId, today: Date) -> Result<Duty, StoreError> {
    Ok(rests(tx, Some(organisation), today).await?.remove(organisation).unwrap_or_default())
}

/// Terms and days off, of one organisation or of all that have any. Days off are read a little back too, for whoever asks when
/// the last day of work was.
async fn rests(
    tx: &mut Tx<'_>,
    only: Option<&OrganisationId>,
    today: Date,
) -> Result<BTreeMap<OrganisationId, Duty>, StoreError> {
    let (every, one) = (only.is_none(), only.cloned().unwrap_or(OrganisationId(String::new())));
    let mut duties: BTreeMap<OrganisationId, Duty> = BTreeMap::new();
    let days: Vec<(OrganisationId, Service, i64)> = on!(tx, c => sqlx::query_as(
        "SELECT organisation_id, service, working_days FROM promise_days WHERE $1 OR organisation_id = $2",
    )
    .bind(every)
    .bind(&one)
    .fetch_all(c)
    .await?);
    for (organisation, service, days) in days {
        duties.entry(organisation).or_default().terms.working_days.insert(service, number(days));
    }
    let limits: Vec<(OrganisationId, Team, i64)> = on!(tx, c => sqlx::query_as(
        "SELECT organisation_id, team, leads_a_week FROM promise_capacity WHERE $1 OR organisation_id = $2",
    )
    .bind(every)
    .bind(&one)
    .fetch_all(c)
    .await?);
    for (organisation, team, limit) in limits {
        duties.entry(organisation).or_default().terms.a_week.insert(team, number(limit));
    }
    let closed: Vec<(OrganisationId, OnDay)> = on!(tx, c => sqlx::query_as(
        "SELECT organisation_id, day FROM closed_days WHERE ($1 OR organisation_id = $2) AND day >= $3",
    )
    .bind(every)
    .bind(&one)
    .bind(OnDay(long_ago(today)))
    .fetch_all(c)
    .await?);
    for (organisation, day) in closed {
        duties.entry(organisation).or_default().closed.insert(day.0);
    }
    Ok(duties)
}

/// What is promised already, where a team has a limit.
async fn count(tx: &mut Tx<'_>, organisation: &OrganisationId, duty: &mut Duty, today: Date) -> Result<(), StoreError> {
    if duty.terms.a_week.is_empty() {
        return Ok(());
    }
    let rows: Vec<(Service, OnDay, i64)> = on!(tx, c => sqlx::query_as(
        "SELECT service, COALESCE(offered_on, promised_on), COUNT(*) FROM leads
          WHERE organisation_id = $1 AND COALESCE(offered_on, promised_on) >= $2 AND state <> 'withdrawn'
          GROUP BY service, COALESCE(offered_on, promised_on)",
    )
    .bind(organisation)
    .bind(OnDay(monday(today)))
    .fetch_all(c)
    .await?);
    for (service, day, leads) in rows {
        *duty.promised.entry((Team::of(service), monday(day.0))).or_default() += number(leads);
    }
    Ok(())
}

fn number(column: i64) -> u32 {
    u32::try_from(column).unwrap_or(u32::MAX)
}

/// Days off before this are of no use to anyone.
fn long_ago(today: Date) -> Date {
    use jiff::ToSpan as _;
    today.saturating_sub(60.days())
}

/// Puts an organisation's terms in the place of those it had. False if there is no such organisation.
pub async fn set_terms(tx: &mut Tx<'_>, organisation: &OrganisationId, terms: &Terms) -> Result<bool, StoreError> {
    if organisations::find(tx, organisation).await?.is_none() {
        return Ok(false);
    }
    on!(tx, c => sqlx::query("DELETE FROM promise_days WHERE organisation_id = $1").bind(organisation).execute(c).await?);
    on!(tx, c => sqlx::query("DELETE FROM promise_capacity WHERE organisation_id = $1").bind(organisation).execute(c).await?);
    for (service, days) in &terms.working_days {
        on!(tx, c => sqlx::query(
            "INSERT INTO promise_days (organisation_id, service, working_days) VALUES ($1, $2, $3)
             ON CONFLICT (organisation_id, service) DO UPDATE SET working_days = excluded.working_days",
        )
        .bind(organisation)
        .bind(*service)
        .bind(i64::from(*days))
        .execute(c)
        .await?);
    }
    for (team, limit) in &terms.a_week {
        on!(tx, c => sqlx::query(
            "INSERT INTO promise_capacity (organisation_id, team, leads_a_week) VALUES ($1, $2, $3)
             ON CONFLICT (organisation_id, team) DO UPDATE SET leads_a_week = excluded.leads_a_week",
        )
        .bind(organisation)
        .bind(*team)
        .bind(i64::from(*limit))
        .execute(c)
        .await?);
    }
    Ok(true)
}

/// Nobody is on duty from one day to another, both included. Days off that are long over are forgotten.
pub async fn close(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    days: impl Iterator<Item = Date> + Send,
    today: Date,
) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("DELETE FROM closed_days WHERE organisation_id = $1 AND day < $2")
        .bind(organisation)
        .bind(OnDay(long_ago(today)))
        .execute(c)
        .await?);
    for day in days {
        on!(tx, c => sqlx::query("INSERT INTO closed_days (organisation_id, day) VALUES ($1, $2) ON CONFLICT DO NOTHING")
            .bind(organisation)
            .bind(OnDay(day))
            .execute(c)
            .await?);
    }
    Ok(())
}

/// Someone is on duty after all, from one day to another, both included. Says how many days it were.
pub async fn open_again(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    from: Date,
    to: Date,
) -> Result<u64, StoreError> {
    Ok(on!(tx, c => sqlx::query("DELETE FROM closed_days WHERE organisation_id = $1 AND day BETWEEN $2 AND $3")
        .bind(organisation)
        .bind(OnDay(from))
        .bind(OnDay(to))
        .execute(c)
        .await?
        .rows_affected()))
}
