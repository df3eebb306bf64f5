//! The audit's chain (L41). Entries are written in their own transactions, side by side; seconds later one sealer gives each the next
//! number and a keyed hash over its content and the hash before it. Whoever changes, takes out or moves an entry after that, or adds
//! one among them, without the key is found by [`verify`]; whoever cuts the end off, by the signed head, or by a seal that a log kept.

mod checking;
mod dropping;

pub use checking::{Fault, Verified, verify, verify_beginning};
pub(super) use dropping::drop_due;
pub use dropping::{Checkpoint, checkpoints};

use super::codec::Time;
use super::error::StoreError;
use super::leases;
use super::sealing::{Keyring, hex, parse_hex};
use super::tx::{Tx, on};
use jiff::{SignedDuration, Timestamp};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// The sealer's lease: one process at a time.
const LEASE: &str = "audit";
/// How long the lease is held without being renewed; each piece renews it.
const HELD: SignedDuration = SignedDuration::from_secs(15);
/// Entries that are sealed in one transaction.
pub const PIECE: u32 = 200;

/// The seal of an entry: its number, and the hash that stands for it and for all before it. Written `12:9f86…`; it names nobody.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Seal {
    /// The entry's number, from 1.
    pub number: i64,
    hash: [u8; 32],
}

impl fmt::Display for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.number, hex(&self.hash))
    }
}

/// The text is no seal.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a seal is a number, a colon and 64 hexadecimal digits")]
pub struct NoSeal;

impl FromStr for Seal {
    type Err = NoSeal;

    fn from_str(text: &str) -> Result<Self, NoSeal> {
        let (number, hash) = text.trim().split_once(':').ok_or(NoSeal)?;
        let number = number.parse().ok().filter(|number| *number > 0).ok_or(NoSeal)?;
        Ok(Self { number, hash: *parse_hex(hash).ok_or(NoSeal)? })
    }
}

/// An entry as the chain sees it: plain columns, so that a value nobody should have written there is found and not refused.
type Row = (Uuid, Time, Option<Uuid>, Option<String>, String, Option<Uuid>, Option<String>);

/// Whether any entry waits for its seal.
pub async fn waits(tx: &mut Tx<'_>) -> Result<bool, StoreError> {
    let one: Option<Uuid> = on!(tx, c => sqlx::query_scalar("SELECT id FROM audit WHERE number IS NULL ORDER BY id LIMIT 1")
        .fetch_optional(c)
        .await?);
    Ok(one.is_some())
}

/// Seals up to [`PIECE`] entries, in the order of their ids; gives how many. None while another process is the sealer. On PostgreSQL
/// the lease's row is held until the commit, so that no two ever take the same number.
/// [`StoreError::Sealed`] if the head was changed past us, taken away, or put back from before: over that nothing is signed, and no
/// number is given that an entry had already.
pub async fn seal(tx: &mut Tx<'_>, holder: Uuid, now: Timestamp) -> Result<u32, StoreError> {
    let until = now.saturating_add(HELD).unwrap_or(Timestamp::MAX);
    if !leases::take(tx, LEASE, holder, now, until).await? {
        return Ok(0);
    }
    let entries: Vec<Row> = on!(tx, c => sqlx::query_as(
        "SELECT id, at, staff_id, organisation_id, action, lead_id, detail FROM audit
          WHERE number IS NULL ORDER BY id LIMIT $1",
    )
    .bind(i64::from(PIECE))
    .fetch_all(c)
    .await?);
    let mut last = head(tx).await?;
    if last.map_or(0, |last| last.number) < newest(tx).await? {
        return Err(StoreError::Sealed("audit_head.number"));
    }
    for entry in &entries {
        let seal = next(tx.keyring, last.as_ref(), entry);
        on!(tx, c => sqlx::query("UPDATE audit SET number = $2, seal = $3 WHERE id = $1 AND number IS NULL")
            .bind(entry.0)
            .bind(seal.number)
            .bind(&seal.hash[..])
            .execute(c)
            .await?);
        last = Some(seal);
    }
    if let (Some(last), false) = (last, entries.is_empty()) {
        on!(tx, c => sqlx::query(
            "INSERT INTO audit_head (id, number, seal, signature) VALUES (1, $1, $2, $3)
             ON CONFLICT (id) DO UPDATE SET number = excluded.number, seal = excluded.seal, signature = excluded.signature",
        )
        .bind(last.number)
        .bind(&last.hash[..])
        .bind(head_signature(tx.keyring, &last))
        .execute(c)
        .await?);
    }
    Ok(entries.len() as u32)
}

/// The highest number that an entry has, or had before it was dropped; 0 if there is none.
async fn newest(tx: &mut Tx<'_>) -> Result<i64, StoreError> {
    let kept: Option<i64> = on!(tx, c => sqlx::query_scalar(
        "SELECT number FROM audit WHERE number IS NOT NULL ORDER BY number DESC LIMIT 1",
    )
    .fetch_optional(c)
    .await?);
    let dropped: Option<i64> = on!(tx, c => sqlx::query_scalar(
        "SELECT last_number FROM audit_checkpoints ORDER BY last_number DESC LIMIT 1",
    )
    .fetch_optional(c)
    .await?);
    Ok(kept.max(dropped).unwrap_or(0))
}

/// Gives the sealer's lease back, so that another process need not wait for its end.
pub async fn leave(tx: &mut Tx<'_>, holder: Uuid) -> Result<(), StoreError> {
    leases::release(tx, LEASE, holder).await.map(drop)
}

/// The last seal, if there is one. [`StoreError::Sealed`] if it was changed past us.
pub async fn head(tx: &mut Tx<'_>) -> Result<Option<Seal>, StoreError> {
    let row: Option<(i64, Vec<u8>, Vec<u8>)> = on!(tx, c => sqlx::query_as("SELECT number, seal, signature FROM audit_head WHERE id = 1").fetch_optional(c).await?);
    let Some((number, hash, signature)) = row else { return Ok(None) };
    let seal = hash.try_into().ok().map(|hash| Seal { number, hash });
    let signed = seal.filter(|seal| head_signature(tx.keyring, seal) == signature);
    signed.map(Some).ok_or(StoreError::Sealed("audit_head.signature"))
}

fn head_signature(keyring: &Keyring, seal: &Seal) -> Vec<u8> {
    keyring.audit_hash(&[b"head", &seal.number.to_be_bytes(), &seal.hash]).to_vec()
}

/// The seal of the entry that comes after `last`.
fn next(keyring: &Keyring, last: Option<&Seal>, entry: &Row) -> Seal {
    let number = last.map_or(0, |last| last.number) + 1;
    let before = last.map_or([0; 32], |last| last.hash);
    Seal { number, hash: hash(keyring, number, before, entry) }
}

/// The hash of an entry that has this number and comes after the one with the hash `before`.
fn hash(keyring: &Keyring, number: i64, before: [u8; 32], entry: &Row) -> [u8; 32] {
    let (id, at, staff, organisation, action, lead, detail) = entry;
    let at = at.0.as_microsecond().to_be_bytes();
    let fields: [Option<&[u8]>; 7] = [
        Some(id.as_bytes()),
        Some(&at),
        staff.as_ref().map(|staff| &staff.as_bytes()[..]),
        organisation.as_ref().map(String::as_bytes),
        Some(action.as_bytes()),
        lead.as_ref().map(|lead| &lead.as_bytes()[..]),
        detail.as_ref().map(String::as_bytes),
    ];
    let mut bytes = Vec::new();
    for field in fields {
        // With its length before it, no field can flow into the next; one that is absent differs from one that is empty.
        bytes.extend_from_slice(&field.map_or(-1, |field| field.len() as i64).to_be_bytes());
        bytes.extend_from_slice(field.unwrap_or_default());
    }
    keyring.audit_hash(&[b"entry", &number.to_be_bytes(), &before, &bytes])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_reads_back_as_it_is_written_and_nothing_else_does() {
        let seal = Seal { number: 12, hash: [0xab; 32] };
        assert_eq!(seal.to_string().parse(), Ok(seal));
        for wrong in ["", "12", "12:ab", &format!("0:{}", "ab".repeat(32)), &format!("x:{}", "ab".repeat(32))] {
            assert_eq!(wrong.parse::<Seal>(), Err(NoSeal), "{wrong}");
        }
    }

    #[test]
    fn every_field_and_the_place_in_the_chain_change_the_hash() {
        let keyring = Keyring::generate().unwrap();
        let at = "2026-11-23T09:00:00Z".parse().unwrap();
        let entry: Row = (Uuid::from_u128(1), Time(at), None, Some("a".into()), "b".into(), None, Some("c".into()));
        let whole = hash(&keyring, 1, [0; 32], &entry);
        let mut changed = vec![(2, [0; 32], entry.clone()), (1, [1; 32], entry.clone())];
        let mut with = |change: fn(&mut Row)| {
            let mut entry = entry.clone();
            change(&mut entry);
            changed.push((1, [0; 32], entry));
        };
        with(|entry| entry.0 = Uuid::from_u128(2));
        with(|entry| entry.1 = Time("2026-11-23T09:00:00.000001Z".parse().unwrap()));
        with(|entry| entry.2 = Some(Uuid::nil()));
        with(|entry| entry.3 = None);
        with(|entry| (entry.3, entry.4) = (Some("ab".into()), String::new()));
        with(|entry| entry.5 = Some(Uuid::nil()));
        with(|entry| entry.6 = Some(String::new()));
        for (number, before, entry) in changed {
            assert_ne!(hash(&keyring, number, before, &entry), whole);
        }
    }
}
