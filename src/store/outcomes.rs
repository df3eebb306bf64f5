//! Telling residents what became of their request: in the conversation and, where they gave one, at their address or by a
//! person's call. Only while the consent that carried the request lives.

use super::error::StoreError;
use super::outbox::{self, NewNotice};
use super::tx::Tx;
use crate::domain::lead::LeadSummary;
use crate::domain::notice::{Notice, Route};
use crate::domain::reminder::next_allowed;
use crate::domain::taxonomy::LeadOutcome;
use crate::ids::ResidentId;
use jiff::Timestamp;

/// Queues the outcome for the resident, in the language of their newest conversation. Who asked to stop is told nothing.
pub async fn tell(
    tx: &mut Tx<'_>,
    resident: ResidentId,
    lead: &LeadSummary,
    outcome: LeadOutcome,
    now: Timestamp,
) -> Result<(), StoreError> {
    if outcome == LeadOutcome::AskedToStop {
        return Ok(());
    }
    let (language, easy) = outbox::spoken_to(tx, resident, lead.language).await?;
    for route in [Route::Conversation, Route::Email] {
        let row = NewNotice {
            resident,
            lead: Some(lead.id),
            purpose: None,
            route,
            notice: Notice::Outcome { lead: lead.id, outcome },
            language,
            easy,
            due_at: next_allowed(now),
        };
        outbox::enqueue(tx, &row, now).await?;
    }
    Ok(())
}
