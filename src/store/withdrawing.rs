//! Taking consent back: at once, in one transaction, for every list, detail and question that hung on it. Lapsing ends leads by
//! the same rule: a lead lives as long as one of the consents that carry it.

use super::audit::Action;
use super::codec::Time;
use super::error::StoreError;
use super::leads::Silenced;
use super::tx::{Tx, on};
use super::{following_up, leads, locks, outbox, phrases, reminders};
use crate::domain::consent::{How, Purpose};
use crate::domain::lead::{LeadState, Needs};
use crate::domain::taxonomy::{CodeSet, LeadOutcome};
use crate::ids::{LeadId, ResidentId};
use jiff::Timestamp;
use sqlx::types::Json;

/// What is taken back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Which {
    /// Everything.
    All,
    /// Every consent for one purpose.
    Purpose(Purpose),
    /// What carries one lead and no other.
    Lead(LeadId),
}

/// What came of it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Withdrawn {
    /// How many consents were taken back now.
    pub consents: u64,
    /// The leads that ended.
    pub leads: Vec<LeadId>,
}

/// Takes consents back and ends what no living consent carries: leads leave every list, their contact details and needs are
/// destroyed, their prompts expire, their places are free; reminders and whatever was not told yet are cancelled. Repeating it changes nothing.
pub async fn withdraw(
    tx: &mut Tx<'_>,
    resident: ResidentId,
    which: Which,
    how: How,
    now: Timestamp,
) -> Result<Withdrawn, StoreError> {
    locks::residents(tx, &[resident]).await?;
    let consents = mark(tx, resident, which, how, now).await?;
    let named = if let Which::Lead(lead) = which { lead } else { LeadId(uuid::Uuid::nil()) };
    let uncarried: Vec<(LeadId, LeadState)> = on!(tx, c => sqlx::query_as(
        "SELECT l.id, l.state FROM leads l
          WHERE l.resident_id = $1 AND l.state <> 'withdrawn'
            AND (l.id = $2 OR NOT EXISTS (
                SELECT 1 FROM lead_consents lc JOIN consents c ON c.id = lc.consent_id
                 WHERE lc.lead_id = l.id AND c.expires_at > $3
                   AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id)))",
    )
    .bind(resident)
    .bind(named)
    .bind(Time(now))
    .fetch_all(c)
    .await?);
    let mut ended = Vec::new();
    for (lead, state) in uncarried {
        if end_uncarried(tx, lead, state, Action::LeadWithdrawn, now).await? {
            ended.push(lead);
        }
    }
    if which == Which::All {
        on!(tx, c => sqlx::query("UPDATE prompts SET state = 'expired' WHERE resident_id = $1 AND state IN ('waiting', 'shown')")
            .bind(resident)
            .execute(c)
            .await?);
    }
    drop_needs(tx, resident, now).await?;
    reminders::drop_unconsented(tx, resident, now).await?;
    outbox::cancel_unconsented(tx, resident, now).await?;
    Ok(Withdrawn { consents, leads: ended })
}

async fn mark(
    tx: &mut Tx<'_>,
    resident: ResidentId,
    which: Which,
    how: How,
    now: Timestamp,
) -> Result<u64, StoreError> {
    let (purpose, lead) = match which {
        Which::All => ("all", None),
        Which::Purpose(purpose) => (purpose.id(), None),
        Which::Lead(lead) => ("", Some(lead)),
    };
    let marked = if let Some(lead) = lead {
        on!(tx, c => sqlx::query(
            "INSERT INTO consent_withdrawals (consent_id, withdrawn_at, how)
             SELECT c.id, $3, $4 FROM consents c JOIN lead_consents lc ON lc.consent_id = c.id
              WHERE c.resident_id = $1 AND lc.lead_id = $2
                AND NOT EXISTS (SELECT 1 FROM lead_consents other JOIN leads l ON l.id = other.lead_id
                                 WHERE other.consent_id = c.id AND l.id <> $2 AND l.state IN ('open', 'claimed'))
             ON CONFLICT (consent_id) DO NOTHING",
        )
        .bind(resident)
        .bind(lead)
        .bind(Time(now))
        .bind(how)
        .execute(c)
        .await?
        .rows_affected())
    } else {
        on!(tx, c => sqlx::query(
            "INSERT INTO consent_withdrawals (consent_id, withdrawn_at, how)
             SELECT id, $3, $4 FROM consents WHERE resident_id = $1 AND ($2 = 'all' OR purpose = $2)
             ON CONFLICT (consent_id) DO NOTHING",
        )
        .bind(resident)
        .bind(purpose)
        .bind(Time(now))
        .bind(how)
        .execute(c)
        .await?
        .rows_affected())
    };
    Ok(marked)
}

/// An open or claimed lead ends; a closed one keeps its outcome and loses what is personal. Says whether it ended now.
async fn end_uncarried(
    tx: &mut Tx<'_>,
    lead: LeadId,
    state: LeadState,
    action: Action,
    now: Timestamp,
) -> Result<bool, StoreError> {
    if state == LeadState::Closed {
        on!(tx, c => sqlx::query("UPDATE leads SET contact = NULL, needs = '{}', borough = NULL WHERE id = $1").bind(lead).execute(c).await?);
        following_up::forget_notes(tx, lead).await?;
        phrases::forget(tx, lead).await?;
        leads::silence(tx, lead, Silenced::All, now).await?;
        return Ok(false);
    }
    leads::end(tx, lead, LeadState::Withdrawn, LeadOutcome::AskedToStop, action, now).await
}

/// Without a live `keep_needs`, what would help is no longer kept with any lead.
async fn drop_needs(tx: &mut Tx<'_>, resident: ResidentId, now: Timestamp) -> Result<(), StoreError> {
    let kept: Vec<(LeadId, Json<Needs>)> = on!(tx, c => sqlx::query_as(
        "SELECT l.id, l.needs FROM leads l
          WHERE l.resident_id = $1 AND l.state <> 'withdrawn'
            AND NOT EXISTS (SELECT 1 FROM consents c
                             WHERE c.resident_id = $1 AND c.purpose = 'keep_needs' AND c.expires_at > $2
                               AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))",
    )
    .bind(resident)
    .bind(Time(now))
    .fetch_all(c)
    .await?);
    for (lead, Json(mut needs)) in kept {
        if needs.access.is_empty() {
            continue;
        }
        needs.access = CodeSet::EMPTY;
        on!(tx, c => sqlx::query("UPDATE leads SET needs = $2 WHERE id = $1")
            .bind(lead)
            .bind(Json(&needs))
            .execute(c)
            .await?);
    }
    Ok(())
}

/// Ends up to `limit` leads whose last consent has lapsed. Gives how many: fewer than `limit` means that none is left.
pub(super) async fn end_lapsed(tx: &mut Tx<'_>, now: Timestamp, limit: i64) -> Result<u64, StoreError> {
    let lapsed: Vec<(LeadId, LeadState, ResidentId)> = on!(tx, c => sqlx::query_as(
        "SELECT DISTINCT l.id, l.state, l.resident_id
           FROM consents e JOIN leads l ON l.resident_id = e.resident_id
          WHERE e.expires_at <= $1 AND l.contact IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM lead_consents lc JOIN consents c ON c.id = lc.consent_id
                             WHERE lc.lead_id = l.id AND c.expires_at > $1
                               AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))
          LIMIT $2",
    )
    .bind(Time(now))
    .bind(limit)
    .fetch_all(c)
    .await?);
    let people: Vec<ResidentId> = lapsed.iter().map(|(.., resident)| *resident).collect();
    locks::residents(tx, &people).await?;
    let count = lapsed.len() as u64;
    for (lead, state, resident) in lapsed {
        end_uncarried(tx, lead, state, Action::LeadLapsed, now).await?;
        drop_needs(tx, resident, now).await?;
    }
    Ok(count)
}
