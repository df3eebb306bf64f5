//! Locks on PostgreSQL, where transactions run side by side; on SQLite, with its one writer, each of these does nothing. So that
//! no two transactions ever wait for each other, all take their locks in one order:
//!
//! 1. members of staff, all at once, or the addresses of the conversations in hand, all at once (the turn lane);
//! 2. the residents it is about, all at once: whoever ends or adds what hangs on a resident holds the resident;
//! 3. what all share: opportunities with their places and numbers, counted tries to come back, new texts of consents, the counts of erasures, old rows that
//!    are swept away;
//! 4. single rows, by transactions that wait for nothing afterwards (a recruiter claims a lead).
//!
//! Locks are statements of their own: what is read after one is what the last holder committed.

use super::codec::Time;
use super::error::StoreError;
use super::sealing::AddressHash;
use super::tx::{Tx, on_postgres};
use crate::ids::{ConversationId, LeadId, ResidentId, StaffId};
use jiff::Timestamp;
use uuid::Uuid;

/// Holds the conversations at these addresses, those too that do not exist yet, and the residents whose they are: two processes
/// that both see a new address do not make two conversations.
pub(super) async fn addresses(tx: &mut Tx<'_>, addresses: &[AddressHash]) -> Result<(), StoreError> {
    on_postgres!(tx, c => {
        let mut keys: Vec<i64> = addresses.iter().map(key).collect();
        keys.sort_unstable();
        keys.dedup();
        sqlx::query("SELECT pg_advisory_xact_lock(key) FROM unnest($1::bigint[]) AS keys (key)")
            .bind(keys)
            .execute(&mut *c)
            .await?;
        let hashes: Vec<Vec<u8>> = addresses.iter().map(|address| address.0.to_vec()).collect();
        sqlx::query(
            "SELECT r.id FROM conversations v JOIN residents r ON r.id = v.resident_id
              WHERE v.address_hash = ANY($1) ORDER BY r.id FOR NO KEY UPDATE OF r",
        )
        .bind(hashes)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Two addresses with the same first eight bytes only wait for each other.
fn key(address: &AddressHash) -> i64 {
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&address.0[..8]);
    i64::from_le_bytes(bytes)
}

/// Holds these residents.
pub(super) async fn residents(tx: &mut Tx<'_>, residents: &[ResidentId]) -> Result<(), StoreError> {
    on_postgres!(tx, c => {
        sqlx::query("SELECT id FROM residents WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE")
            .bind(residents.iter().map(|resident| resident.0).collect::<Vec<Uuid>>())
            .execute(c)
            .await?;
    });
    Ok(())
}

/// Holds the residents of these leads.
pub(super) async fn residents_of_leads(tx: &mut Tx<'_>, leads: &[LeadId]) -> Result<(), StoreError> {
    on_postgres!(tx, c => {
        sqlx::query(
            "SELECT id FROM residents WHERE id IN (SELECT resident_id FROM leads WHERE id = ANY($1))
              ORDER BY id FOR NO KEY UPDATE",
        )
        .bind(leads.iter().map(|lead| lead.0).collect::<Vec<Uuid>>())
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Holds the residents whose leads someone of the staff has claimed.
pub(super) async fn residents_claimed_by(tx: &mut Tx<'_>, staff: StaffId) -> Result<(), StoreError> {
    on_postgres!(tx, c => {
        sqlx::query(
            "SELECT id FROM residents WHERE id IN (SELECT resident_id FROM leads WHERE claimed_by = $1)
              ORDER BY id FOR NO KEY UPDATE",
        )
        .bind(staff)
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Holds the residents of up to `limit` notices that are due.
pub(super) async fn residents_told(tx: &mut Tx<'_>, now: Timestamp, limit: u32) -> Result<(), StoreError> {
    on_postgres!(tx, c => {
        sqlx::query(
            "SELECT id FROM residents
              WHERE id IN (SELECT resident_id FROM outbox WHERE state IN ('ready', 'sending') AND due_at <= $1
                            ORDER BY urgency DESC, due_at, id LIMIT $2)
              ORDER BY id FOR NO KEY UPDATE",
        )
        .bind(Time(now))
        .bind(i64::from(limit))
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Holds the residents who asked for reminders.
pub(super) async fn residents_reminded(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    on_postgres!(tx, c => {
        sqlx::query(
            "SELECT id FROM residents WHERE id IN (SELECT resident_id FROM reminders) ORDER BY id FOR NO KEY UPDATE",
        )
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Holds the residents of these conversations.
pub(super) async fn residents_of_conversations(
    tx: &mut Tx<'_>,
    conversations: &[ConversationId],
) -> Result<(), StoreError> {
    on_postgres!(tx, c => {
        sqlx::query(
            "SELECT id FROM residents WHERE id IN (SELECT resident_id FROM conversations WHERE id = ANY($1))
              ORDER BY id FOR NO KEY UPDATE",
        )
        .bind(conversations.iter().map(|conversation| conversation.0).collect::<Vec<Uuid>>())
        .execute(c)
        .await?;
    });
    Ok(())
}

/// Holds what all share: the row of the counter stands for it. Whoever changes opportunities, their places or their numbers
/// does so one after the other, and numbers become visible in order. Held until the commit, so take it late.
pub(super) async fn shared(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    on_postgres!(tx, c => {
        sqlx::query("SELECT latest FROM opportunity_numbers WHERE id = 1 FOR UPDATE").execute(c).await?;
    });
    Ok(())
}

/// Holds a member of staff as they are: whoever deactivates them waits.
pub(super) async fn staff_unchanged(tx: &mut Tx<'_>, staff: StaffId) -> Result<(), StoreError> {
    on_postgres!(tx, c => {
        sqlx::query("SELECT id FROM staff WHERE id = $1 FOR SHARE").bind(staff).execute(c).await?;
    });
    Ok(())
}

/// Holds these members of staff: of two that act for the same person at once the second waits, so that what they hold and open
/// is counted one after the other.
pub(super) async fn staff(tx: &mut Tx<'_>, staff: &[StaffId]) -> Result<(), StoreError> {
    on_postgres!(tx, c => {
        sqlx::query("SELECT id FROM staff WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE")
            .bind(staff.iter().map(|one| one.0).collect::<Vec<Uuid>>())
            .execute(c)
            .await?;
    });
    Ok(())
}

/// Holds one lead as it is: whoever ends it waits.
pub(super) async fn lead(tx: &mut Tx<'_>, lead: LeadId) -> Result<(), StoreError> {
    on_postgres!(tx, c => {
        sqlx::query("SELECT id FROM leads WHERE id = $1 FOR NO KEY UPDATE").bind(lead).execute(c).await?;
    });
    Ok(())
}
