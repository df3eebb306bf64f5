//! What will be erased when: how much of each kind on which day, naming nobody. Counted by the rules of the sweep, in small pieces in
//! the background, and kept as numbers, so that a page that shows them costs nothing.

use super::codec::{OnDay, Time};
use super::error::StoreError;
use super::tx::{Tx, on};
use super::{BoxFuture, Store, installation};
use crate::clock::{day_in_london, london};
use crate::domain::retention;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Rows that are read at once.
const PIECE: i64 = 500;
/// The name under which it is kept when they were counted.
const COUNTED_AT: &str = "retention_counted_at";

/// What is erased when its time is over.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// People whom no consent and no lead keeps, with their conversations.
    Conversations,
    /// Leads that end because their last consent lapses.
    Lapsing,
    /// Leads that have an outcome.
    Leads,
    /// Feedback without a name.
    Feedback,
    /// Notices that were sent and calls that were made.
    Told,
    /// Entries of the audit.
    Audit,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 6] =
        [Self::Conversations, Self::Lapsing, Self::Leads, Self::Feedback, Self::Told, Self::Audit];

    /// As it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Conversations => "conversations",
            Self::Lapsing => "lapsing",
            Self::Leads => "leads",
            Self::Feedback => "feedback",
            Self::Told => "told",
            Self::Audit => "audit",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// How much of a kind goes on a day of London's.
pub type Ahead = BTreeMap<(Kind, Date), u64>;

/// Rows with the time at which each is due; the last row's id is where to go on.
type Piece = for<'a> fn(&'a mut Tx<'_>, Uuid) -> BoxFuture<'a, Result<Vec<(Uuid, Timestamp)>, StoreError>>;

/// Counts everything anew and keeps the numbers.
pub async fn count(store: &Store) -> Result<(), StoreError> {
    const WALKS: [(Kind, Piece); 5] = [
        (Kind::Conversations, |tx, after| Box::pin(conversations(tx, after))),
        (Kind::Lapsing, |tx, after| Box::pin(lapsing(tx, after))),
        (Kind::Leads, |tx, after| Box::pin(ended(tx, after))),
        (Kind::Told, |tx, after| Box::pin(notices(tx, after))),
        (Kind::Told, |tx, after| Box::pin(calls(tx, after))),
    ];
    let now = store.clock().now();
    let mut ahead = Ahead::new();
    for (kind, piece) in WALKS {
        let mut after = Uuid::nil();
        loop {
            let due = store.read(move |tx| piece(tx, after)).await?;
            for (_, at) in &due {
                // What is due already goes with the next sweep.
                *ahead.entry((kind, day_in_london(*at.max(&now)))).or_default() += 1;
            }
            match due.last() {
                Some((last, _)) => after = *last,
                None => break,
            }
        }
    }
    let months = store.read(move |tx| Box::pin(async move { by_month(tx, now).await })).await?;
    for (kind, day, count) in months {
        *ahead.entry((kind, day.max(day_in_london(now)))).or_default() += count;
    }
    store.write(move |tx| Box::pin(async move { keep(tx, &ahead, now).await })).await
}

/// The numbers, and when they were counted; nothing before the first time.
pub async fn list(tx: &mut Tx<'_>) -> Result<Option<(Timestamp, Ahead)>, StoreError> {
    let Some(at) = installation::get(tx, COUNTED_AT).await? else { return Ok(None) };
    let wrong = |column| StoreError::Value { column, problem: "is none that this program knows" };
    let at = at.parse().map_err(|_| wrong("installation.value"))?;
    let rows: Vec<(String, OnDay, i64)> =
        on!(tx, c => sqlx::query_as("SELECT kind, on_day, count FROM retention_ahead").fetch_all(c).await?);
    let mut ahead = Ahead::new();
    for (kind, day, count) in rows {
        let kind = Kind::parse(&kind).ok_or_else(|| wrong("retention_ahead.kind"))?;
        ahead.insert((kind, day.0), count as u64);
    }
    Ok(Some((at, ahead)))
}

async fn keep(tx: &mut Tx<'_>, ahead: &Ahead, now: Timestamp) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("DELETE FROM retention_ahead").execute(c).await?);
    for ((kind, day), count) in ahead {
        on!(tx, c => sqlx::query(
            "INSERT INTO retention_ahead (kind, on_day, count) VALUES ($1, $2, $3)
             ON CONFLICT (kind, on_day) DO UPDATE SET count = excluded.count",
        )
        .bind(kind.id())
        .bind(OnDay(*day))
        .bind(*count as i64)
        .execute(c)
        .await?);
    }
    installation::set(tx, COUNTED_AT, &now.to_string()).await
}

fn days_after(at: Timestamp, days: i32) -> Timestamp {
    at.saturating_add(SignedDuration::from_hours(i64::from(days) * 24)).unwrap_or(Timestamp::MAX)
}

/// People whom no lead keeps: 30 days after their last message, or when their last consent lapses.
async fn conversations(tx: &mut Tx<'_>, after: Uuid) -> Result<Vec<(Uuid, Timestamp)>, StoreError> {
    let rows: Vec<(Uuid, Time, Option<Time>, Option<Time>)> = on!(tx, c => sqlx::query_as(
        "SELECT r.id, r.created_at,
                (SELECT MAX(v.updated_at) FROM conversations v WHERE v.resident_id = r.id),
                (SELECT MAX(c.expires_at) FROM consents c WHERE c.resident_id = r.id
                    AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))
           FROM residents r
          WHERE r.id > $1 AND NOT EXISTS (SELECT 1 FROM leads l WHERE l.resident_id = r.id AND l.state <> 'withdrawn')
          ORDER BY r.id LIMIT $2",
    )
    .bind(after)
    .bind(PIECE)
    .fetch_all(c)
    .await?);
    let due = |(id, made, wrote, lapses): (Uuid, Time, Option<Time>, Option<Time>)| {
        let last = wrote.map_or(made.0, |wrote| wrote.0.max(made.0));
        let over = days_after(last, retention::CONVERSATION_DAYS);
        (id, lapses.map_or(over, |lapses| lapses.0.max(over)))
    };
    Ok(rows.into_iter().map(due).collect())
}

/// Leads that wait or are in hand: when the last consent that carries them lapses.
async fn lapsing(tx: &mut Tx<'_>, after: Uuid) -> Result<Vec<(Uuid, Timestamp)>, StoreError> {
    let rows: Vec<(Uuid, Time)> = on!(tx, c => sqlx::query_as(
        "SELECT l.id, MAX(c.expires_at) FROM leads l
           JOIN lead_consents lc ON lc.lead_id = l.id JOIN consents c ON c.id = lc.consent_id
          WHERE l.id > $1 AND l.state IN ('open', 'claimed')
            AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id)
          GROUP BY l.id ORDER BY l.id LIMIT $2",
    )
    .bind(after)
    .bind(PIECE)
    .fetch_all(c)
    .await?);
    Ok(rows.into_iter().map(|(id, at)| (id, at.0)).collect())
}

/// Leads with an outcome, by the rule of the sweep.
async fn ended(tx: &mut Tx<'_>, after: Uuid) -> Result<Vec<(Uuid, Timestamp)>, StoreError> {
    let rows: Vec<(Uuid, Time, Option<Time>, bool)> = on!(tx, c => sqlx::query_as(
        "SELECT id, ended_at, last_contact_at,
                COALESCE(outcome IN ('person_declined', 'asked_to_stop', 'not_this_time', 'not_suitable_now', 'could_not_reach',
                                     'duplicate'), FALSE)
           FROM leads WHERE id > $1 AND ended_at IS NOT NULL ORDER BY id LIMIT $2",
    )
    .bind(after)
    .bind(PIECE)
    .fetch_all(c)
    .await?);
    let due = |(id, ended, contact, declined): (Uuid, Time, Option<Time>, bool)| {
        let over = days_after(ended.0, retention::LEAD_DECLINED_DAYS);
        let later = days_after(contact.unwrap_or(ended).0, retention::LEAD_DAYS);
        (id, if declined { over } else { over.max(later) })
    };
    Ok(rows.into_iter().map(due).collect())
}

async fn notices(tx: &mut Tx<'_>, after: Uuid) -> Result<Vec<(Uuid, Timestamp)>, StoreError> {
    let rows: Vec<(Uuid, Time)> = on!(tx, c => sqlx::query_as(
        "SELECT id, ended_at FROM outbox WHERE id > $1 AND ended_at IS NOT NULL ORDER BY id LIMIT $2",
    )
    .bind(after)
    .bind(PIECE)
    .fetch_all(c)
    .await?);
    Ok(rows.into_iter().map(|(id, at)| (id, days_after(at.0, retention::TOLD_DAYS))).collect())
}

async fn calls(tx: &mut Tx<'_>, after: Uuid) -> Result<Vec<(Uuid, Timestamp)>, StoreError> {
    let rows: Vec<(Uuid, Time)> = on!(tx, c => sqlx::query_as(
        "SELECT id, ended_at FROM call_tasks WHERE id > $1 AND ended_at IS NOT NULL ORDER BY id LIMIT $2",
    )
    .bind(after)
    .bind(PIECE)
    .fetch_all(c)
    .await?);
    Ok(rows.into_iter().map(|(id, at)| (id, days_after(at.0, retention::TOLD_DAYS))).collect())
}

/// What goes by whole months: feedback a year after its month, entries of the audit two.
async fn by_month(tx: &mut Tx<'_>, now: Timestamp) -> Result<Vec<(Kind, Date, u64)>, StoreError> {
    let mut found = Vec::new();
    let months: Vec<(String, i64)> =
        on!(tx, c => sqlx::query_as("SELECT month, COUNT(*) FROM feedback GROUP BY month").fetch_all(c).await?);
    for (month, count) in months {
        let first: Date = format!("{month}-01")
            .parse()
            .map_err(|_| StoreError::Value { column: "feedback.month", problem: "is not a month" })?;
        found.push((Kind::Feedback, over(first, retention::FEEDBACK_DAYS), count as u64));
    }
    let oldest: Option<Time> =
        on!(tx, c => sqlx::query_scalar("SELECT at FROM audit ORDER BY at LIMIT 1").fetch_optional(c).await?);
    let mut month = oldest.map(|oldest| day_in_london(oldest.0).first_of_month());
    while let Some(first) = month.filter(|first| *first <= day_in_london(now)) {
        let next = first.saturating_add(1.month());
        let begins = |day: Date| day.to_zoned(london()).map(|begins| Time(begins.timestamp()));
        let (Ok(from), Ok(until)) = (begins(first), begins(next)) else { break };
        let count: i64 = on!(tx, c => sqlx::query_scalar("SELECT COUNT(*) FROM audit WHERE at >= $1 AND at < $2")
            .bind(from)
            .bind(until)
            .fetch_one(c)
            .await?);
        if count > 0 {
            found.push((Kind::Audit, over(first, retention::AUDIT_DAYS), count as u64));
        }
        month = Some(next);
    }
    Ok(found)
}

/// The day on which a whole month goes that began on this one.
fn over(first: Date, days: i32) -> Date {
    first.saturating_add(1.month()).saturating_add(days.days())
}
