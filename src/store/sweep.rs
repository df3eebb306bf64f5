//! The sweep: deletes what its time for keeping is over (`domain::retention`, L39), in small transactions of their own, so that
//! residents' turns never wait long behind it. Run it once a day; running it twice changes nothing.

use super::codec::Time;
use super::erasing::{self, Why};
use super::error::StoreError;
use super::tx::{Tx, on};
use super::{
    BoxFuture, Store, announcements, audit_chain, call_tasks, drafts, feedback, known_time, leads, locks, mornings,
    outbox, pages, reminders, residents, returning, staff, staff_accounts, staff_on_discord, staff_steps, staff_tries,
    stop_links, tries, withdrawing,
};
use crate::clock::day_in_london;
use crate::domain::retention;
use crate::ids::{LeadId, ResidentId};
use jiff::{SignedDuration, Timestamp};

/// Rows a piece deletes at most: at a millisecond each a piece stays under 50 ms.
const PIECE: i64 = 25;
/// Rows a piece walks over at most.
const WALK: i64 = 500;

/// What a sweep did.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Swept {
    /// Leads that ended because their consent lapsed.
    pub lapsed: u64,
    /// Leads deleted.
    pub leads: u64,
    /// Residents erased, with their conversations.
    pub residents: u64,
    /// Audit entries dropped, behind a checkpoint.
    pub audit: u64,
    /// Entries of opportunities' history deleted.
    pub history: u64,
    /// Feedback without a name deleted.
    pub feedback: u64,
    /// Staff sessions and links deleted.
    pub sessions: u64,
    /// Staff accounts switched off that nobody used.
    pub unused: u64,
    /// Notices, calls, stop links, links to the page, reminders, codes, counted tries and announcements deleted that are over.
    pub told: u64,
}

/// Sweeps everything once, unless the store's clock is so far ahead of the last known time that it may be wrong: then nothing is
/// deleted, and that time is given.
pub async fn sweep_if_time_is_known(store: &Store) -> Result<Result<Swept, Timestamp>, StoreError> {
    let now = store.clock().now();
    let left_behind = store
        .write(move |tx| {
            Box::pin(async move {
                let left_behind = known_time::left_behind(tx, now).await?;
                if left_behind.is_none() {
                    known_time::keep(tx, now).await?;
                }
                Ok(left_behind)
            })
        })
        .await?;
    match left_behind {
        Some(last) => Ok(Err(last)),
        None => sweep_at(store, now).await.map(Ok),
    }
}

/// Sweeps everything once, by the store's clock, whatever it says.
pub async fn sweep(store: &Store) -> Result<Swept, StoreError> {
    sweep_at(store, store.clock().now()).await
}

async fn sweep_at(store: &Store, now: Timestamp) -> Result<Swept, StoreError> {
    Ok(Swept {
        lapsed: repeat(store, move |tx| Box::pin(withdrawing::end_lapsed(tx, now, PIECE))).await?,
        leads: repeat(store, move |tx| Box::pin(delete_ended(tx, now))).await?,
        residents: erase_left(store, now).await?,
        audit: audit_chain::drop_due(store, now).await?,
        history: repeat(store, move |tx| {
            Box::pin(drafts::delete_history_before(tx, days_before(now, retention::AUDIT_DAYS), PIECE))
        })
        .await?,
        feedback: store
            .write(move |tx| Box::pin(feedback::delete_before(tx, days_before(now, retention::FEEDBACK_DAYS))))
            .await?,
        sessions: store.write(move |tx| Box::pin(staff::delete_expired(tx, now))).await?,
        unused: repeat(store, move |tx| {
            // One at a time: each gives back the leads that were claimed.
            Box::pin(staff_accounts::switch_off_unused(tx, days_before(now, retention::STAFF_UNUSED_DAYS), now, 1))
        })
        .await?,
        told: repeat(store, move |tx| Box::pin(delete_told(tx, now))).await?,
    })
}

/// Repeats a piece until it has nothing left to do.
async fn repeat<F>(store: &Store, piece: F) -> Result<u64, StoreError>
where
    F: for<'a> Fn(&'a mut Tx<'_>) -> BoxFuture<'a, Result<u64, StoreError>> + Copy + Send + 'static,
{
    let mut total = 0;
    loop {
        let done = store.write(piece).await?;
        total += done;
        if done == 0 {
            return Ok(total);
        }
    }
}

fn days_before(now: Timestamp, days: i32) -> Timestamp {
    now.saturating_sub(SignedDuration::from_hours(i64::from(days) * 24)).unwrap_or(Timestamp::MIN)
}

/// Leads that were declined or withdrawn: 90 days after. Others with an outcome: 12 months from the last contact.
async fn delete_ended(tx: &mut Tx<'_>, now: Timestamp) -> Result<u64, StoreError> {
    let over: Vec<LeadId> = on!(tx, c => sqlx::query_scalar(
        "SELECT id FROM leads
          WHERE ended_at IS NOT NULL AND ended_at < $1
            AND (outcome IN ('person_declined', 'asked_to_stop', 'not_this_time', 'not_suitable_now', 'could_not_reach', 'duplicate')
                 OR COALESCE(last_contact_at, ended_at) < $2)
          ORDER BY ended_at LIMIT $3",
    )
    .bind(Time(days_before(now, retention::LEAD_DECLINED_DAYS)))
    .bind(Time(days_before(now, retention::LEAD_DAYS)))
    .bind(PIECE)
    .fetch_all(c)
    .await?);
    locks::residents_of_leads(tx, &over).await?;
    for lead in &over {
        leads::free_places(tx, *lead).await?;
        on!(tx, c => sqlx::query("DELETE FROM leads WHERE id = $1").bind(lead).execute(c).await?);
    }
    Ok(over.len() as u64)
}

/// Notices and calls that ended: 90 days after. Links and reminders that have nothing left to do: at once.
async fn delete_told(tx: &mut Tx<'_>, now: Timestamp) -> Result<u64, StoreError> {
    locks::residents_reminded(tx).await?;
    locks::shared(tx).await?;
    let before = days_before(now, retention::TOLD_DAYS);
    Ok(outbox::delete_ended(tx, before, PIECE).await?
        + call_tasks::delete_ended(tx, before, PIECE).await?
        + stop_links::delete_expired(tx, now).await?
        + pages::delete_expired(tx, now).await?
        + returning::delete_expired(tx, now).await?
        + tries::delete_old(tx, now).await?
        + staff_on_discord::delete_expired(tx, now).await?
        + announcements::delete_old(tx, now).await?
        + staff_steps::delete_expired(tx, now).await?
        + mornings::delete_before(tx, day_in_london(before)).await?
        + staff_tries::delete_old(tx, now).await?
        + reminders::delete_told(tx).await?)
}

/// Walks over all residents by id. No index on the time of the last message: each turn would have to keep it up.
async fn erase_left(store: &Store, now: Timestamp) -> Result<u64, StoreError> {
    let mut after = ResidentId(uuid::Uuid::nil());
    let mut total = 0;
    loop {
        let from = after;
        let (left, last) = store.read(move |tx| Box::pin(left_behind(tx, from, now))).await?;
        for piece in left.chunks(PIECE as usize) {
            let piece = piece.to_vec();
            total += store.write(move |tx| Box::pin(erase_still_left(tx, piece, now))).await?;
        }
        match last {
            Some(last) => after = last,
            None => return Ok(total),
        }
    }
}

/// Among the next residents those whom nothing keeps, and where to go on.
async fn left_behind(
    tx: &mut Tx<'_>,
    after: ResidentId,
    now: Timestamp,
) -> Result<(Vec<ResidentId>, Option<ResidentId>), StoreError> {
    let page = residents::page_after(tx, Some(after), WALK).await?;
    let (Some(first), Some(last)) = (page.first().copied(), page.last().copied()) else {
        return Ok((Vec::new(), None));
    };
    Ok((left_between(tx, first, last, now).await?, Some(last)))
}

/// Residents between these ids whose last message is 30 days old and whom no consent and no lead keeps.
async fn left_between(
    tx: &mut Tx<'_>,
    first: ResidentId,
    last: ResidentId,
    now: Timestamp,
) -> Result<Vec<ResidentId>, StoreError> {
    Ok(on!(tx, c => sqlx::query_scalar(
        "SELECT r.id FROM residents r
          WHERE r.id >= $1 AND r.id <= $2 AND r.created_at < $3
            AND NOT EXISTS (SELECT 1 FROM conversations v WHERE v.resident_id = r.id AND v.updated_at >= $3)
            AND NOT EXISTS (SELECT 1 FROM leads l WHERE l.resident_id = r.id AND l.state <> 'withdrawn')
            AND NOT EXISTS (SELECT 1 FROM consents c WHERE c.resident_id = r.id AND c.expires_at > $4
                               AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))
          ORDER BY r.id",
    )
    .bind(first)
    .bind(last)
    .bind(Time(days_before(now, retention::CONVERSATION_DAYS)))
    .bind(Time(now))
    .fetch_all(c)
    .await?))
}

/// Erases those who still are left behind: someone may have written since they were looked at.
async fn erase_still_left(tx: &mut Tx<'_>, residents: Vec<ResidentId>, now: Timestamp) -> Result<u64, StoreError> {
    locks::residents(tx, &residents).await?;
    let mut erased = 0;
    for resident in residents {
        if !left_between(tx, resident, resident, now).await?.is_empty() {
            erased += u64::from(erasing::erase(tx, resident, Why::Retention, now).await?);
        }
    }
    Ok(erased)
}
