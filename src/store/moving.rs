//! Someone came back: their new conversation moves to who they were before. What they did here meanwhile comes along if it is
//! theirs and hangs on this conversation alone; on a shared phone it stays with the person it belongs to.

use super::audit::{self, Action, NewEntry};
use super::conversations::{self, ConversationRow};
use super::error::StoreError;
use super::residents::{self, Owner};
use super::returning::Named;
use super::tx::{Tx, on};
use super::{following_up, leads, locks, phrases};
use crate::ids::{LeadId, ResidentId};
use jiff::Timestamp;
use zeroize::Zeroizing;

/// Moves a conversation to the resident whom a reference named, and says so in the audit. With `brings_own` its consents, requests
/// and whatever else hangs on the resident it leaves come along. False if that resident is gone.
pub async fn come_back(
    tx: &mut Tx<'_>,
    row: &mut ConversationRow,
    named: &Named,
    brings_own: bool,
    now: Timestamp,
) -> Result<bool, StoreError> {
    // Both at once and by id, as everywhere, so that two who come back to each other never wait for one another.
    locks::residents(tx, &[row.owner.resident, named.resident]).await?;
    let Some(owner) = residents::find(tx, named.resident).await? else { return Ok(false) };
    if owner.resident != row.owner.resident {
        if brings_own && is_only_conversation(tx, row.owner.resident).await? {
            bring(tx, &row.owner, &owner).await?;
        }
        conversations::move_to(tx, row, owner).await?;
    }
    let entry = NewEntry {
        at: now,
        staff: None,
        organisation: Some(named.organisation.clone()),
        action: Action::CameBack,
        lead: Some(named.lead),
        detail: None,
    };
    audit::record(tx, &entry).await?;
    Ok(true)
}

/// Requests that are reached from another conversation too stay where that one finds them.
async fn is_only_conversation(tx: &mut Tx<'_>, resident: ResidentId) -> Result<bool, StoreError> {
    let count: i64 = on!(tx, c => sqlx::query_scalar("SELECT COUNT(*) FROM conversations WHERE resident_id = $1")
        .bind(resident)
        .fetch_one(c)
        .await?);
    Ok(count == 1)
}

/// Hands everything that hangs on one resident to another, sealed anew under the other's key.
async fn bring(tx: &mut Tx<'_>, from: &Owner, to: &Owner) -> Result<(), StoreError> {
    phrases::bring(tx, from, to).await?;
    let sealed: Vec<(LeadId, Option<Vec<u8>>)> = on!(tx, c => sqlx::query_as(
        "SELECT id, contact FROM leads WHERE resident_id = $1",
    )
    .bind(from.resident)
    .fetch_all(c)
    .await?);
    for (lead, contact) in sealed {
        let place = leads::contact_place(lead);
        let contact = match contact {
            Some(contact) => Some(to.key.seal(place, &Zeroizing::new(from.key.open(place, &contact)?))?.0),
            None => None,
        };
        on!(tx, c => sqlx::query("UPDATE leads SET resident_id = $2, contact = $3 WHERE id = $1")
            .bind(lead)
            .bind(to.resident)
            .bind(contact)
            .execute(c)
            .await?);
        following_up::seal_anew(tx, lead, from, to).await?;
    }
    // What both have asked for stays once; the rest of it goes with its row.
    for statement in [
        "UPDATE consents SET resident_id = $2 WHERE resident_id = $1",
        "UPDATE prompts SET resident_id = $2 WHERE resident_id = $1",
        "UPDATE outbox SET resident_id = $2 WHERE resident_id = $1",
        "UPDATE call_tasks SET resident_id = $2 WHERE resident_id = $1",
        "UPDATE stop_links SET resident_id = $2 WHERE resident_id = $1",
        "UPDATE reminders SET resident_id = $2
          WHERE resident_id = $1
            AND NOT EXISTS (SELECT 1 FROM reminders o
                             WHERE o.resident_id = $2 AND o.opportunity_id = reminders.opportunity_id
                               AND o.about = reminders.about)",
        "UPDATE return_words SET resident_id = $2
          WHERE resident_id = $1 AND NOT EXISTS (SELECT 1 FROM return_words o WHERE o.resident_id = $2)",
    ] {
        on!(tx, c => sqlx::query(statement).bind(from.resident).bind(to.resident).execute(c).await?);
    }
    Ok(())
}
