//! Those who are interested in an opportunity: they chose it in a request that lives, or asked to be reminded of it. When it
//! closes, they are told.

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
use std::collections::BTreeSet;

/// Tells everyone who is interested in an open opportunity that it closes; each once. Says how many. Close it in the same
/// transaction, after this: residents are held before what all share.
pub async fn tell_closed(tx: &mut Tx<'_>, opportunity: &OpportunityId, now: Timestamp) -> Result<u64, StoreError> {
    let state: Option<OpportunityState> = on!(tx, c => sqlx::query_scalar("SELECT state FROM opportunities WHERE id = $1")
        .bind(opportunity)
        .fetch_optional(c)
        .await?);
    if state != Some(OpportunityState::Open) {
        return Ok(0);
    }
    let seen: Vec<ResidentId> = on!(tx, c => sqlx::query_scalar(
        "SELECT l.resident_id FROM lead_opportunities t JOIN leads l ON l.id = t.lead_id WHERE t.opportunity_id = $1
         UNION SELECT r.resident_id FROM reminders r WHERE r.opportunity_id = $1",
    )
    .bind(opportunity)
    .fetch_all(c)
    .await?);
    locks::residents(tx, &seen).await?;
    let mut told: BTreeSet<ResidentId> = BTreeSet::new();
    for (lead, resident, language) in choosing(tx, opportunity, now).await? {
        if seen.contains(&resident) && told.insert(resident) {
            let notice = Notice::ChosenClosed { lead, opportunity: opportunity.clone() };
            tell(tx, resident, Some(lead), None, &notice, language, now).await?;
        }
    }
    let reminded: Vec<ResidentId> = on!(tx, c => sqlx::query_scalar(
        "SELECT DISTINCT resident_id FROM reminders WHERE opportunity_id = $1 ORDER BY resident_id",
    )
    .bind(opportunity)
    .fetch_all(c)
    .await?);
    for resident in reminded {
        let live = consents::live_for(tx, resident, now).await?;
        let consent = live.into_iter().rfind(|consent| consent.purpose == Purpose::Reminders);
        let Some(consent) = consent.filter(|_| seen.contains(&resident)) else { continue };
        if told.insert(resident) {
            let notice = Notice::Closed { opportunity: opportunity.clone() };
            tell(tx, resident, None, Some(Purpose::Reminders), &notice, consent.language, now).await?;
        }
    }
    Ok(told.len() as u64)
}

/// The requests that live and name the opportunity, oldest first.
async fn choosing(
    tx: &mut Tx<'_>,
    opportunity: &OpportunityId,
    now: Timestamp,
) -> Result<Vec<(LeadId, ResidentId, Language)>, StoreError> {
    Ok(on!(tx, c => sqlx::query_as(
        "SELECT l.id, l.resident_id, l.language FROM lead_opportunities t JOIN leads l ON l.id = t.lead_id
          WHERE t.opportunity_id = $1 AND l.state IN ('open', 'claimed')
            AND EXISTS (SELECT 1 FROM lead_consents lc JOIN consents c ON c.id = lc.consent_id
                         WHERE lc.lead_id = l.id AND c.expires_at > $2
                           AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))
          ORDER BY l.created_at, l.id",
    )
    .bind(opportunity)
    .bind(Time(now))
    .fetch_all(c)
    .await?))
}

/// In the conversation, and by e-mail or telephone where a live request has one.
async fn tell(
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
