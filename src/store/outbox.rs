//! What must be told: rows written in the transaction of what happened, taken by a worker under a lease, ended once. A row is one
//! notice by one route; its delivery id is the same for the same notice, so that queueing it twice is once and a repeat is
//! recognised. Whether it may still be sent, and where to, is in `reaching.rs`.
//!
//! | state | next |
//! |---|---|
//! | ready | sending (taken), cancelled |
//! | sending | sent, ready (failed, later again), given up (a person rings), cancelled, sending (its lease is over) |
//! | sent, given up, cancelled | |

use super::call_tasks::{self, NewCallTask};
use super::codec::{Time, row_id};
use super::consents;
use super::error::StoreError;
use super::locks;
use super::sealing::hex;
use super::tx::{Tx, on};
use crate::domain::consent::Purpose;
use crate::domain::notice::{CallWhy, Notice, Route, Urgency};
use crate::domain::reminder::may_send;
use crate::ids::{LeadId, OutboxId, ResidentId};
use crate::language::Language;
use jiff::{SignedDuration, Timestamp};
use sqlx::types::Json;
use uuid::Uuid;

/// How long a worker may hold a row. One that was killed loses its rows to the next after this.
pub const LEASE: SignedDuration = SignedDuration::from_mins(5);

/// A notice to be queued.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewNotice {
    /// For whom.
    pub resident: ResidentId,
    /// The request it is about: it is cancelled with it.
    pub lead: Option<LeadId>,
    /// The consent it stands on, where it is not the request's: it is cancelled with it.
    pub purpose: Option<Purpose>,
    /// How it travels.
    pub route: Route,
    /// What is told.
    pub notice: Notice,
    /// The language to tell it in.
    pub language: Language,
    /// Whether in easy wording.
    pub easy: bool,
    /// Not before.
    pub due_at: Timestamp,
}

/// A row in a worker's hands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Taken {
    /// Its id.
    pub id: OutboxId,
    /// What makes a repeat recognisable: 24 hexadecimal digits.
    pub delivery: String,
    /// For whom.
    pub resident: ResidentId,
    /// The request it is about.
    pub lead: Option<LeadId>,
    /// The consent it stands on, where it is not the request's.
    pub purpose: Option<Purpose>,
    /// How it travels.
    pub route: Route,
    /// What is told.
    pub notice: Notice,
    /// The language to tell it in.
    pub language: Language,
    /// Whether in easy wording.
    pub easy: bool,
    /// Who took it.
    pub worker: Uuid,
    /// How often it was taken, this time included.
    pub tries: u32,
    /// When it was first taken.
    pub first_tried_at: Timestamp,
}

/// Queues a notice. Once: the same notice by the same route is one row, which is ready again only if it had been cancelled.
pub async fn enqueue(tx: &mut Tx<'_>, new: &NewNotice, now: Timestamp) -> Result<(), StoreError> {
    let delivery = delivery_id(tx, new.resident, new.route, &new.notice)?;
    on!(tx, c => sqlx::query(
        "INSERT INTO outbox (id, delivery_id, resident_id, lead_id, purpose, route, kind, subject, args, urgency, keeps_hours,
                             language, easy, state, due_at, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'ready', $14, $15)
         ON CONFLICT (delivery_id) DO UPDATE SET state = 'ready', due_at = excluded.due_at, language = excluded.language,
            easy = excluded.easy, ended_at = NULL, tries = 0, first_tried_at = NULL WHERE outbox.state = 'cancelled'",
    )
    .bind(OutboxId(row_id(now)?))
    .bind(delivery)
    .bind(new.resident)
    .bind(new.lead)
    .bind(new.purpose)
    .bind(new.route)
    .bind(new.notice.id())
    .bind(new.notice.subject())
    .bind(Json(&new.notice))
    .bind(new.notice.urgency())
    .bind(new.notice.keeps_hours())
    .bind(new.language)
    .bind(new.easy)
    .bind(Time(new.due_at))
    .bind(Time(now))
    .execute(c)
    .await?);
    Ok(())
}

/// The same for the same notice to the same person by the same route; says nothing about them.
fn delivery_id(tx: &Tx<'_>, resident: ResidentId, route: Route, notice: &Notice) -> Result<String, StoreError> {
    let notice = serde_json::to_string(notice)
        .map_err(|_| StoreError::Value { column: "outbox.args", problem: "cannot be written" })?;
    let told = format!("{resident} {} {notice}", route.id());
    Ok(hex(&tx.keyring.token_hash("delivery", told.as_bytes())[..12]))
}

/// The row of the same notice by the route of the conversation: its id, and whether it is still on its way. None if there is none
/// that is or was told.
pub(super) async fn in_conversation(tx: &mut Tx<'_>, taken: &Taken) -> Result<Option<(OutboxId, bool)>, StoreError> {
    let delivery = delivery_id(tx, taken.resident, Route::Conversation, &taken.notice)?;
    Ok(on!(tx, c => sqlx::query_as(
        "SELECT id, state <> 'sent' FROM outbox WHERE delivery_id = $1 AND state IN ('ready', 'sending', 'sent')",
    )
    .bind(delivery)
    .fetch_optional(c)
    .await?))
}

type TakenRow = (
    OutboxId,
    String,
    ResidentId,
    Option<LeadId>,
    Option<Purpose>,
    Route,
    Json<Notice>,
    Urgency,
    Language,
    bool,
    Time,
    i64,
    Time,
);

/// Takes up to `limit` rows that are due, urgent ones first, then the oldest. Rows that keep hours stay where they are in the
/// night. A row whose worker was killed is taken again when its lease is over.
pub async fn take(tx: &mut Tx<'_>, worker: Uuid, now: Timestamp, limit: u32) -> Result<Vec<Taken>, StoreError> {
    locks::residents_told(tx, now, limit).await?;
    let mut rows: Vec<TakenRow> = on!(tx, c => sqlx::query_as(
        "UPDATE outbox SET state = 'sending', tries = tries + 1, taken_by = $1, taken_until = $2,
                           first_tried_at = COALESCE(first_tried_at, $3)
          WHERE id IN (SELECT id FROM outbox
                        WHERE state IN ('ready', 'sending') AND due_at <= $3 AND (state = 'ready' OR taken_until <= $3)
                          AND ($4 OR NOT keeps_hours)
                        ORDER BY urgency DESC, due_at, id LIMIT $5)
            AND (state = 'ready' OR (state = 'sending' AND taken_until <= $3))
          RETURNING id, delivery_id, resident_id, lead_id, purpose, route, args, urgency, language, easy, due_at, tries,
                    first_tried_at",
    )
    .bind(worker)
    .bind(Time(now.saturating_add(LEASE).unwrap_or(Timestamp::MAX)))
    .bind(Time(now))
    .bind(may_send(now))
    .bind(i64::from(limit))
    .fetch_all(c)
    .await?);
    // RETURNING gives them in no order.
    rows.sort_by_key(|row| (std::cmp::Reverse(row.7.id()), row.10.0, row.0));
    Ok(rows
        .into_iter()
        .map(|(id, delivery, resident, lead, purpose, route, notice, _, language, easy, _, tries, first)| Taken {
            id,
            delivery,
            resident,
            lead,
            purpose,
            route,
            notice: notice.0,
            language,
            easy,
            worker,
            tries: u32::try_from(tries).unwrap_or(u32::MAX),
            first_tried_at: first.0,
        })
        .collect())
}

/// Whether the worker still holds the row: nobody cancelled it and its lease was not taken over.
pub(super) async fn is_held(tx: &mut Tx<'_>, taken: &Taken) -> Result<bool, StoreError> {
    let held: Option<OutboxId> = on!(tx, c => sqlx::query_scalar(
        "SELECT id FROM outbox WHERE id = $1 AND state = 'sending' AND taken_by = $2",
    )
    .bind(taken.id)
    .bind(taken.worker)
    .fetch_optional(c)
    .await?);
    Ok(held.is_some())
}

/// It is told. False if it is no longer this worker's.
pub async fn sent(tx: &mut Tx<'_>, taken: &Taken, now: Timestamp) -> Result<bool, StoreError> {
    end(tx, taken, "sent", now).await
}

/// It may not be told any more. False if it is no longer this worker's.
pub(super) async fn cancel(tx: &mut Tx<'_>, taken: &Taken, now: Timestamp) -> Result<bool, StoreError> {
    end(tx, taken, "cancelled", now).await
}

async fn end(tx: &mut Tx<'_>, taken: &Taken, state: &'static str, now: Timestamp) -> Result<bool, StoreError> {
    let ended = on!(tx, c => sqlx::query(
        "UPDATE outbox SET state = $3, ended_at = $4, taken_by = NULL, taken_until = NULL
          WHERE id = $1 AND state = 'sending' AND taken_by = $2",
    )
    .bind(taken.id)
    .bind(taken.worker)
    .bind(state)
    .bind(Time(now))
    .execute(c)
    .await?
    .rows_affected());
    Ok(ended > 0)
}

/// It failed and is ready again at `retry_at`. False if it is no longer this worker's.
pub async fn failed(tx: &mut Tx<'_>, taken: &Taken, retry_at: Timestamp) -> Result<bool, StoreError> {
    let ready = on!(tx, c => sqlx::query(
        "UPDATE outbox SET state = 'ready', due_at = $3, taken_by = NULL, taken_until = NULL
          WHERE id = $1 AND state = 'sending' AND taken_by = $2",
    )
    .bind(taken.id)
    .bind(taken.worker)
    .bind(Time(retry_at))
    .execute(c)
    .await?
    .rows_affected());
    Ok(ready > 0)
}

/// It waits for something else to be told first, and is looked at again at `at`. This was no try.
pub(super) async fn wait(tx: &mut Tx<'_>, taken: &Taken, at: Timestamp) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(
        "UPDATE outbox SET state = 'ready', due_at = $3, taken_by = NULL, taken_until = NULL, tries = tries - 1,
                           first_tried_at = CASE WHEN tries > 1 THEN first_tried_at END
          WHERE id = $1 AND state = 'sending' AND taken_by = $2",
    )
    .bind(taken.id)
    .bind(taken.worker)
    .bind(Time(at))
    .execute(c)
    .await?);
    Ok(())
}

/// It cannot be told this way: a person rings instead. Where we know no telephone either, the request's desk still has the task:
/// nothing is dropped silently. False if it is no longer this worker's.
pub async fn give_up(tx: &mut Tx<'_>, taken: &Taken, now: Timestamp) -> Result<bool, StoreError> {
    locks::residents(tx, &[taken.resident]).await?;
    if !end(tx, taken, "given_up", now).await? {
        return Ok(false);
    }
    let task = NewCallTask {
        resident: taken.resident,
        lead: taken.lead,
        purpose: taken.purpose,
        why: CallWhy::EmailFailed,
        notice: taken.notice.clone(),
        language: taken.language,
        easy: taken.easy,
    };
    call_tasks::make(tx, &task, now).await?;
    Ok(true)
}

/// Cancels what is not told yet and drops the calls not made yet that stood on a consent this resident no longer gives.
pub(super) async fn cancel_unconsented(
    tx: &mut Tx<'_>,
    resident: ResidentId,
    now: Timestamp,
) -> Result<(), StoreError> {
    let live: Vec<Purpose> =
        consents::live_for(tx, resident, now).await?.into_iter().map(|consent| consent.purpose).collect();
    for purpose in Purpose::ALL.into_iter().filter(|purpose| !live.contains(purpose)) {
        on!(tx, c => sqlx::query(
            "UPDATE outbox SET state = 'cancelled', ended_at = $3
              WHERE resident_id = $1 AND purpose = $2 AND state IN ('ready', 'sending')",
        )
        .bind(resident)
        .bind(purpose)
        .bind(Time(now))
        .execute(c)
        .await?);
        on!(tx, c => sqlx::query(
            "UPDATE call_tasks SET state = 'dropped', ended_at = $3, borough = NULL
              WHERE resident_id = $1 AND purpose = $2 AND state = 'open'",
        )
        .bind(resident)
        .bind(purpose)
        .bind(Time(now))
        .execute(c)
        .await?);
    }
    Ok(())
}

/// Deletes up to `limit` rows that ended before this; says how many.
pub(super) async fn delete_ended(tx: &mut Tx<'_>, before: Timestamp, limit: i64) -> Result<u64, StoreError> {
    Ok(on!(tx, c => sqlx::query(
        "DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE ended_at < $1 ORDER BY ended_at LIMIT $2)",
    )
    .bind(Time(before))
    .bind(limit)
    .execute(c)
    .await?
    .rows_affected()))
}

/// How a resident is spoken to: as in their newest conversation, else as the given language.
pub(super) async fn spoken_to(
    tx: &mut Tx<'_>,
    resident: ResidentId,
    otherwise: Language,
) -> Result<(Language, bool), StoreError> {
    let newest: Option<(Language, bool)> = on!(tx, c => sqlx::query_as(
        "SELECT language, easy FROM conversations WHERE resident_id = $1 ORDER BY updated_at DESC LIMIT 1",
    )
    .bind(resident)
    .fetch_optional(c)
    .await?);
    Ok(newest.unwrap_or((otherwise, false)))
}

/// How many rows are in each state that has any: for the operator, naming nobody.
pub async fn counts(tx: &mut Tx<'_>) -> Result<Vec<(String, i64)>, StoreError> {
    Ok(
        on!(tx, c => sqlx::query_as("SELECT state, COUNT(*) FROM outbox GROUP BY state ORDER BY state").fetch_all(c).await?),
    )
}
