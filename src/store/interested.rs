//! Those who are interested in an opportunity: they chose it in a request that lives, or asked to be reminded of it. When it
//! closes, they are told: the closing leaves a row, and from it they are told some at a time, so that nobody's turn waits behind
//! thousands of notices, and a crash in between leaves nobody out.

use super::Store;
use super::codec::Time;
use super::consents;
use super::error::StoreError;
use super::locks;
use super::opportunities::OpportunityState;
use super::outbox::{self, NewNotice};
use super::tx::{Tx, on};
use crate::domain::consent::Purpose;
use crate::domain::notice::{Notice, Route};
use crate::domain::reminder::next_allowed;
use crate::ids::{LeadId, OpportunityId, ResidentId};
use crate::language::Language;
use jiff::Timestamp;
use std::collections::BTreeMap;

/// People who are told in one transaction: at well under a millisecond each it stays under 50 ms.
const PIECE: i64 = 40;

/// How many people are told when an opportunity closes: each once, however they are interested.
pub async fn count(tx: &mut Tx<'_>, opportunity: &OpportunityId, now: Timestamp) -> Result<u64, StoreError> {
    let count: i64 = on!(tx, c => sqlx::query_scalar(
        "SELECT COUNT(*) FROM (
            SELECT l.resident_id FROM lead_opportunities t JOIN leads l ON l.id = t.lead_id
             WHERE t.opportunity_id = $1 AND l.state IN ('open', 'claimed')
               AND EXISTS (SELECT 1 FROM lead_consents lc JOIN consents c ON c.id = lc.consent_id
                            WHERE lc.lead_id = l.id AND c.expires_at > $2
                              AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))
            UNION
            SELECT r.resident_id FROM reminders r
             WHERE r.opportunity_id = $1
               AND EXISTS (SELECT 1 FROM consents c
                            WHERE c.resident_id = r.resident_id AND c.purpose = 'reminders' AND c.expires_at > $2
                              AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))) q",
    )
    .bind(opportunity)
    .bind(Time(now))
    .fetch_one(c)
    .await?);
    Ok(count.unsigned_abs())
}

/// Notes, in the transaction that closes an opportunity, that those who are interested are to be told.
pub async fn closing(tx: &mut Tx<'_>, opportunity: &OpportunityId, now: Timestamp) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(
        "INSERT INTO closings (opportunity_id, closed_at, told_up_to) VALUES ($1, $2, $3)
         ON CONFLICT (opportunity_id) DO UPDATE SET closed_at = excluded.closed_at, told_up_to = excluded.told_up_to",
    )
    .bind(opportunity)
    .bind(Time(now))
    .bind(ResidentId(uuid::Uuid::nil()))
    .execute(c)
    .await?);
    Ok(())
}

/// Tells everyone who is interested in what has closed, one transaction after the other. Says how many were told.
pub async fn tell_all(store: &Store) -> Result<u64, StoreError> {
    let mut told = 0;
    while let Some(piece) = {
        let now = store.clock().now();
        // Mostly nothing has closed, and nobody writes.
        match store.read(move |tx| Box::pin(async move { next(tx).await })).await? {
            Some(_) => store.write(move |tx| Box::pin(tell_piece(tx, now))).await?,
            None => None,
        }
    } {
        told += piece;
    }
    Ok(told)
}

/// A closing whose people are still being told, and up to whom they were.
async fn next(tx: &mut Tx<'_>) -> Result<Option<(OpportunityId, ResidentId)>, StoreError> {
    Ok(on!(tx, c => sqlx::query_as(
        "SELECT opportunity_id, told_up_to FROM closings ORDER BY closed_at, opportunity_id LIMIT 1",
    )
    .fetch_optional(c)
    .await?))
}

/// Tells the next few. Nothing if there is nothing left to tell; otherwise how many were told.
pub async fn tell_piece(tx: &mut Tx<'_>, now: Timestamp) -> Result<Option<u64>, StoreError> {
    let Some((opportunity, from)) = next(tx).await? else { return Ok(None) };
    let state: Option<OpportunityState> = on!(tx, c => sqlx::query_scalar("SELECT state FROM opportunities WHERE id = $1")
        .bind(&opportunity)
        .fetch_optional(c)
        .await?);
    // Open again meanwhile: there is nothing to tell.
    let people =
        if state == Some(OpportunityState::Closed) { after(tx, &opportunity, from).await? } else { Vec::new() };
    locks::residents(tx, &people).await?;
    let told = tell(tx, &opportunity, &people, now).await?;
    match people.last().filter(|_| people.len() as i64 == PIECE) {
        Some(last) => {
            on!(tx, c => sqlx::query("UPDATE closings SET told_up_to = $2 WHERE opportunity_id = $1 AND told_up_to = $3")
                .bind(&opportunity)
                .bind(last)
                .bind(from)
                .execute(c)
                .await?);
        }
        None => {
            // Closed once more meanwhile, it begins anew.
            on!(tx, c => sqlx::query("DELETE FROM closings WHERE opportunity_id = $1 AND told_up_to = $2")
                .bind(&opportunity)
                .bind(from)
                .execute(c)
                .await?);
        }
    }
    Ok(Some(told))
}

/// The next residents who chose it or asked to be reminded, by id.
async fn after(tx: &mut Tx<'_>, opportunity: &OpportunityId, from: ResidentId) -> Result<Vec<ResidentId>, StoreError> {
    Ok(on!(tx, c => sqlx::query_scalar(
        "SELECT resident_id FROM (
            SELECT l.resident_id FROM lead_opportunities t JOIN leads l ON l.id = t.lead_id
             WHERE t.opportunity_id = $1 AND l.resident_id > $2
            UNION
            SELECT r.resident_id FROM reminders r WHERE r.opportunity_id = $1 AND r.resident_id > $2) q
          ORDER BY resident_id LIMIT $3",
    )
    .bind(opportunity)
    .bind(from)
    .bind(PIECE)
    .fetch_all(c)
    .await?))
}

/// Tells these people, who are held, each once: about the request in which they chose it, or what they asked to be reminded of.
async fn tell(
    tx: &mut Tx<'_>,
    opportunity: &OpportunityId,
    people: &[ResidentId],
    now: Timestamp,
) -> Result<u64, StoreError> {
    let (Some(first), Some(last)) = (people.first(), people.last()) else { return Ok(0) };
    let mut chose: BTreeMap<ResidentId, (LeadId, Language)> = BTreeMap::new();
    for (lead, resident, language) in choosing(tx, opportunity, (*first, *last), now).await? {
        chose.entry(resident).or_insert((lead, language));
    }
    let reminded: Vec<ResidentId> = on!(tx, c => sqlx::query_scalar(
        "SELECT DISTINCT resident_id FROM reminders WHERE opportunity_id = $1 AND resident_id >= $2 AND resident_id <= $3",
    )
    .bind(opportunity)
    .bind(first)
    .bind(last)
    .fetch_all(c)
    .await?);
    let consents = consents::live_of(tx, people, now).await?;
    let mut told = 0;
    for resident in people {
        if let Some((lead, language)) = chose.get(resident) {
            let notice = Notice::ChosenClosed { lead: *lead, opportunity: opportunity.clone() };
            enqueue(tx, *resident, Some(*lead), None, &notice, *language, now).await?;
        } else if let Some((_, consent)) =
            consents.iter().rfind(|(whose, consent)| whose == resident && consent.purpose == Purpose::Reminders)
            && reminded.contains(resident)
        {
            let notice = Notice::Closed { opportunity: opportunity.clone() };
            enqueue(tx, *resident, None, Some(Purpose::Reminders), &notice, consent.language, now).await?;
        } else {
            continue;
        }
        told += 1;
    }
    Ok(told)
}

/// The requests of these residents that live and name the opportunity, oldest first.
async fn choosing(
    tx: &mut Tx<'_>,
    opportunity: &OpportunityId,
    (first, last): (ResidentId, ResidentId),
    now: Timestamp,
) -> Result<Vec<(LeadId, ResidentId, Language)>, StoreError> {
    Ok(on!(tx, c => sqlx::query_as(
        "SELECT l.id, l.resident_id, l.language FROM lead_opportunities t JOIN leads l ON l.id = t.lead_id
          WHERE t.opportunity_id = $1 AND l.state IN ('open', 'claimed') AND l.resident_id >= $3 AND l.resident_id <= $4
            AND EXISTS (SELECT 1 FROM lead_consents lc JOIN consents c ON c.id = lc.consent_id
                         WHERE lc.lead_id = l.id AND c.expires_at > $2
                           AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))
          ORDER BY l.created_at, l.id",
    )
    .bind(opportunity)
    .bind(Time(now))
    .bind(first)
    .bind(last)
    .fetch_all(c)
    .await?))
}

/// In the conversation, and by e-mail or telephone where a live request has one.
async fn enqueue(
    tx: &mut Tx<'_>,
    resident: ResidentId,
    lead: Option<LeadId>,
    purpose: Option<Purpose>,
    notice: &Notice,
    language: Language,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (language, easy) = outbox::spoken_to(tx, resident, language).await?;
    for route in [Route::Conversation, Route::Email] {
        let (notice, due_at) = (notice.clone(), next_allowed(now));
        outbox::enqueue(tx, &NewNotice { resident, lead, purpose, route, notice, language, easy, due_at }, now).await?;
    }
    Ok(())
}
