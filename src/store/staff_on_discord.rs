//! Which member of staff a Discord account is. An account is kept as a keyed hash, a code as another; both are under keys of their
//! own use, so that neither leads to a conversation of the same person as a resident.

use super::codec::Time;
use super::error::StoreError;
use super::locks;
use super::sealing::random;
use super::staff;
use super::tx::{Tx, on};
use crate::domain::staff::Staff;
use crate::ids::{OrganisationId, Reference, StaffId};
use jiff::{SignedDuration, Timestamp};

/// A code can be used for this long.
pub const CODE: SignedDuration = SignedDuration::from_mins(10);

/// What using a code came to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Linked {
    /// Who the account is now.
    pub staff: Staff,
    /// Who it was until now, and in which organisation, if that was someone else.
    pub before: Option<(StaffId, OrganisationId)>,
}

fn code_hash(tx: &Tx<'_>, code: Reference) -> Vec<u8> {
    tx.keyring.token_hash("staff discord code", code.compact().as_bytes())
}

fn account_hash(tx: &Tx<'_>, account: &str) -> Vec<u8> {
    tx.keyring.token_hash("staff discord account", account.as_bytes())
}

/// Makes a code by which an account is linked once, within ten minutes. One that was made before is over.
pub async fn make_code(tx: &mut Tx<'_>, id: StaffId, now: Timestamp) -> Result<Reference, StoreError> {
    let code = Reference::from_random(random()?);
    let hash = code_hash(tx, code);
    on!(tx, c => sqlx::query(
        "INSERT INTO staff_discord_codes (staff_id, code_hash, expires_at) VALUES ($1, $2, $3)
         ON CONFLICT (staff_id) DO UPDATE SET code_hash = excluded.code_hash, expires_at = excluded.expires_at",
    )
    .bind(id)
    .bind(hash)
    .bind(Time(now.saturating_add(CODE).unwrap_or(Timestamp::MAX)))
    .execute(c)
    .await?);
    Ok(code)
}

/// Whose code this is, without using it; nobody's if it was used, is over, or never was.
pub async fn whose_code(tx: &mut Tx<'_>, code: Reference, now: Timestamp) -> Result<Option<StaffId>, StoreError> {
    let code = code_hash(tx, code);
    Ok(
        on!(tx, c => sqlx::query_scalar("SELECT staff_id FROM staff_discord_codes WHERE code_hash = $1 AND expires_at > $2")
        .bind(code)
        .bind(Time(now))
        .fetch_optional(c)
        .await?),
    )
}

/// Uses a code: this account is its member of staff from now on, and nobody else. Nothing if it was used, is over, or never was.
pub async fn link(
    tx: &mut Tx<'_>,
    code: Reference,
    account: &str,
    now: Timestamp,
) -> Result<Option<Linked>, StoreError> {
    let (code, account) = (code_hash(tx, code), account_hash(tx, account));
    let used: Option<StaffId> = on!(tx, c => sqlx::query_scalar(
        "DELETE FROM staff_discord_codes WHERE code_hash = $1 AND expires_at > $2 RETURNING staff_id",
    )
    .bind(code)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    let Some(id) = used else { return Ok(None) };
    // Whoever is switched off in this moment is not linked behind it.
    locks::staff_unchanged(tx, id).await?;
    let Some(staff) = staff::find(tx, id).await? else { return Ok(None) };
    let before: Vec<StaffId> = on!(tx, c => sqlx::query_scalar(
        "DELETE FROM staff_on_discord WHERE account_hash = $1 OR staff_id = $2 RETURNING staff_id",
    )
    .bind(&account)
    .bind(id)
    .fetch_all(c)
    .await?);
    on!(tx, c => sqlx::query("INSERT INTO staff_on_discord (staff_id, account_hash, linked_at) VALUES ($1, $2, $3)")
        .bind(id)
        .bind(account)
        .bind(Time(now))
        .execute(c)
        .await?);
    let before = match before.into_iter().find(|other| *other != id) {
        Some(other) => on!(tx, c => sqlx::query_as("SELECT id, organisation_id FROM staff WHERE id = $1")
            .bind(other)
            .fetch_optional(c)
            .await?),
        None => None,
    };
    Ok(Some(Linked { staff, before }))
}

/// The active member of staff whose account this is.
pub async fn find(tx: &mut Tx<'_>, account: &str) -> Result<Option<Staff>, StoreError> {
    let account = account_hash(tx, account);
    let id: Option<StaffId> = on!(tx, c => sqlx::query_scalar(
        "SELECT staff_id FROM staff_on_discord WHERE account_hash = $1",
    )
    .bind(account)
    .fetch_optional(c)
    .await?);
    match id {
        Some(id) => staff::find(tx, id).await,
        None => Ok(None),
    }
}

/// Since when someone's account is linked, if one is.
pub async fn linked_since(tx: &mut Tx<'_>, id: StaffId) -> Result<Option<Timestamp>, StoreError> {
    let since: Option<Time> = on!(tx, c => sqlx::query_scalar(
        "SELECT linked_at FROM staff_on_discord WHERE staff_id = $1",
    )
    .bind(id)
    .fetch_optional(c)
    .await?);
    Ok(since.map(|since| since.0))
}

/// Ends someone's link and their code. True if there was a link.
pub async fn unlink(tx: &mut Tx<'_>, id: StaffId) -> Result<bool, StoreError> {
    on!(tx, c => sqlx::query("DELETE FROM staff_discord_codes WHERE staff_id = $1").bind(id).execute(c).await?);
    let ended = on!(tx, c => sqlx::query("DELETE FROM staff_on_discord WHERE staff_id = $1")
        .bind(id)
        .execute(c)
        .await?
        .rows_affected());
    Ok(ended > 0)
}

/// Deletes codes that are over; says how many.
pub(super) async fn delete_expired(tx: &mut Tx<'_>, now: Timestamp) -> Result<u64, StoreError> {
    Ok(on!(tx, c => sqlx::query("DELETE FROM staff_discord_codes WHERE expires_at <= $1")
        .bind(Time(now))
        .execute(c)
        .await?
        .rows_affected()))
}
