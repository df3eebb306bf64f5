//! What residents wait for, counted: for whoever watches the program. Names nobody.

use super::codec::{OnDay, Time};
use super::delivering;
use super::error::StoreError;
use super::told_days::{missed_by, untried};
use super::tx::{Tx, on};
use crate::clock::day_in_london;
use crate::domain::reminder::{may_send, opened_at};
use crate::measures::{Backlog, Waiting};
use jiff::Timestamp;

/// Counts what waits now.
pub async fn count(tx: &mut Tx<'_>, now: Timestamp) -> Result<Backlog, StoreError> {
    Ok(Backlog { outbox: outbox(tx, now).await?, replies: replies(tx).await?, leads_overdue: overdue(tx, now).await? })
}

/// Notices that should have been told: those that are due, and those that failed and are tried again later, which wait since
/// their first try. What keeps hours does not wait in the night, nor since the evening before.
async fn outbox(tx: &mut Tx<'_>, now: Timestamp) -> Result<Waiting, StoreError> {
    let rows: Vec<(bool, i64, Option<Time>)> = on!(tx, c => sqlx::query_as(
        "SELECT keeps_hours, COUNT(*), MIN(COALESCE(first_tried_at, due_at)) FROM outbox
          WHERE state IN ('ready', 'sending') AND (due_at <= $1 OR first_tried_at IS NOT NULL)
          GROUP BY keeps_hours",
    )
    .bind(Time(now))
    .fetch_all(c)
    .await?);
    let mut waiting = Waiting::default();
    for (keeps_hours, count, since) in rows {
        if keeps_hours && !may_send(now) {
            continue;
        }
        let since = since.map(|since| if keeps_hours { since.0.max(opened_at(now)) } else { since.0 });
        waiting.count += u64::try_from(count).unwrap_or(0);
        waiting.since = waiting.since.into_iter().chain(since).min();
    }
    Ok(waiting)
}

/// Conversations of channels that push, whose last replies are not delivered.
async fn replies(tx: &mut Tx<'_>) -> Result<Waiting, StoreError> {
    let (count, since) = delivering::waiting(tx).await?;
    Ok(Waiting { count: u64::try_from(count).unwrap_or(0), since })
}

/// Leads whose promise was missed, whatever day was offered since, and nobody has tried to reach their person.
async fn overdue(tx: &mut Tx<'_>, now: Timestamp) -> Result<u64, StoreError> {
    let count: i64 = on!(tx, c => sqlx::query_scalar(
        concat!("SELECT COUNT(*) FROM leads WHERE ", untried!(), " AND ", missed_by!(), " < $1"),
    )
    .bind(OnDay(day_in_london(now)))
    .fetch_one(c)
    .await?);
    Ok(u64::try_from(count).unwrap_or(0))
}
