//! What the staff channel is told: that leads wait, and for which day an answer was promised. Each lead is announced once; those
//! that came together and share a day share a message. Nothing else about a lead is here.

use super::codec::{OnDay, Time, row_id};
use super::error::StoreError;
use super::locks;
use super::tx::{Tx, on};
use crate::ids::{LeadId, OrganisationId};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Leads that are older than this are not announced any more: the e-mail of the morning and the queue tell of them.
const NEWS: SignedDuration = SignedDuration::from_hours(7 * 24);
/// Leads taken up at once.
const AT_ONCE: i64 = 200;
/// What was told is kept for this long.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A message to the staff channel that is not out yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Announcement {
    /// Its id: the same however often it is tried.
    pub id: Uuid,
    /// The day for which an answer was promised.
    pub promised_on: Date,
    /// How many leads wait for that day, when it was made.
    pub leads: u32,
    /// When it was first tried: it may be out since.
    pub tried_at: Option<Timestamp>,
}

/// Whether there is anything to gather or to tell: asked often, and by reading alone.
pub async fn is_needed(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    since: Timestamp,
    now: Timestamp,
) -> Result<bool, StoreError> {
    Ok(on!(tx, c => sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM staff_announcements WHERE told_at IS NULL)
             OR EXISTS (SELECT 1 FROM leads
                         WHERE state = 'open' AND created_at >= $1 AND organisation_id = $2
                           AND NOT EXISTS (SELECT 1 FROM announced_leads a WHERE a.lead_id = leads.id))",
    )
    .bind(Time(news_since(since, now)))
    .bind(organisation)
    .fetch_one(c)
    .await?))
}

fn news_since(since: Timestamp, now: Timestamp) -> Timestamp {
    since.max(now.saturating_sub(NEWS).unwrap_or(Timestamp::MIN))
}

/// Makes messages for an organisation's leads that came after `since`, wait, and were not announced. Says how many leads those are.
pub async fn gather(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    since: Timestamp,
    now: Timestamp,
) -> Result<u64, StoreError> {
    let waiting: Vec<(LeadId, OnDay)> = on!(tx, c => sqlx::query_as(
        "SELECT id, promised_on FROM leads
          WHERE state = 'open' AND created_at >= $1 AND organisation_id = $2
            AND NOT EXISTS (SELECT 1 FROM announced_leads a WHERE a.lead_id = leads.id)
          ORDER BY created_at LIMIT $3",
    )
    .bind(Time(news_since(since, now)))
    .bind(organisation)
    .bind(AT_ONCE)
    .fetch_all(c)
    .await?);
    if waiting.is_empty() {
        return Ok(0);
    }
    let ids: Vec<LeadId> = waiting.iter().map(|(id, _)| *id).collect();
    locks::residents_of_leads(tx, &ids).await?;
    let mut days: BTreeMap<Date, Vec<LeadId>> = BTreeMap::new();
    for (id, day) in waiting {
        days.entry(day.0).or_default().push(id);
    }
    let mut announced = 0;
    for (day, leads) in days {
        let id = row_id(now)?;
        on!(tx, c => sqlx::query(
            "INSERT INTO staff_announcements (id, promised_on, leads, made_at) VALUES ($1, $2, 0, $3)",
        )
        .bind(id)
        .bind(OnDay(day))
        .bind(Time(now))
        .execute(c)
        .await?);
        let mut taken: i64 = 0;
        for lead in leads {
            // One that was erased meanwhile, or announced by another process, is not there to be taken.
            let marked = on!(tx, c => sqlx::query(
                "INSERT INTO announced_leads (lead_id, announcement_id) SELECT id, $2 FROM leads WHERE id = $1 AND state = 'open'
                 ON CONFLICT (lead_id) DO NOTHING",
            )
            .bind(lead)
            .bind(id)
            .execute(c)
            .await?
            .rows_affected());
            taken += i64::from(marked > 0);
        }
        on!(tx, c => sqlx::query("UPDATE staff_announcements SET leads = $2 WHERE id = $1")
            .bind(id)
            .bind(taken)
            .execute(c)
            .await?);
        announced += taken;
    }
    Ok(u64::try_from(announced).unwrap_or(0))
}

/// Messages that are not out yet, oldest first. Those whose leads have all been taken up meanwhile are not needed any more, and end
/// here.
pub async fn to_tell(tx: &mut Tx<'_>, now: Timestamp) -> Result<Vec<Announcement>, StoreError> {
    on!(tx, c => sqlx::query(
        "UPDATE staff_announcements SET told_at = $1
          WHERE told_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM announced_leads a JOIN leads l ON l.id = a.lead_id
                             WHERE a.announcement_id = staff_announcements.id AND l.state = 'open')",
    )
    .bind(Time(now))
    .execute(c)
    .await?);
    let rows: Vec<(Uuid, OnDay, i64, Option<Time>)> = on!(tx, c => sqlx::query_as(
        "SELECT id, promised_on, leads, tried_at FROM staff_announcements WHERE told_at IS NULL
          ORDER BY made_at, promised_on",
    )
    .fetch_all(c)
    .await?);
    let announcement = |(id, day, leads, tried): (Uuid, OnDay, i64, Option<Time>)| Announcement {
        id,
        promised_on: day.0,
        leads: u32::try_from(leads).unwrap_or(u32::MAX),
        tried_at: tried.map(|at| at.0),
    };
    Ok(rows.into_iter().map(announcement).collect())
}

/// Notes that a message is being sent: from now on it may be out.
pub async fn trying(tx: &mut Tx<'_>, id: Uuid, now: Timestamp) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("UPDATE staff_announcements SET tried_at = $2 WHERE id = $1 AND tried_at IS NULL")
        .bind(id)
        .bind(Time(now))
        .execute(c)
        .await?);
    Ok(())
}

/// Notes that a message is out.
pub async fn told(tx: &mut Tx<'_>, id: Uuid, now: Timestamp) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("UPDATE staff_announcements SET told_at = $2 WHERE id = $1")
        .bind(id)
        .bind(Time(now))
        .execute(c)
        .await?);
    Ok(())
}

/// Deletes messages that were told long ago; says how many. That a lead was announced stays with the lead.
pub(super) async fn delete_old(tx: &mut Tx<'_>, now: Timestamp) -> Result<u64, StoreError> {
    Ok(on!(tx, c => sqlx::query("DELETE FROM staff_announcements WHERE told_at <= $1")
        .bind(Time(now.saturating_sub(KEPT).unwrap_or(Timestamp::MIN)))
        .execute(c)
        .await?
        .rows_affected()))
}
