//! Dropping what is older than two years (L39): whole months, behind a signed checkpoint that the chain goes on from. What does not
//! verify is kept and told, so that the time for keeping never covers anything up.

use super::{Seal, checking};
use crate::clock::{day_in_london, london};
use crate::domain::retention;
use crate::store::codec::{OnDay, Time};
use crate::store::error::StoreError;
use crate::store::sealing::Keyring;
use crate::store::tx::{Tx, on};
use crate::store::{Store, locks};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

/// Rows that are deleted in one transaction.
const PIECE: i64 = 100;

/// Entries that were dropped together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Checkpoint {
    /// The number of the first of them.
    pub first: i64,
    /// The seal of the last of them.
    pub last: Seal,
    /// All of them were written before this day.
    pub before: Date,
    /// Whether we signed it.
    pub signed: bool,
}

impl Checkpoint {
    fn signature(&self, keyring: &Keyring) -> Vec<u8> {
        let before = self.before.to_string();
        let parts: [&[u8]; 5] = [
            b"checkpoint",
            &self.first.to_be_bytes(),
            &self.last.number.to_be_bytes(),
            &self.last.hash,
            before.as_bytes(),
        ];
        keyring.audit_hash(&parts).to_vec()
    }
}

/// First and last number, the last's seal, the day before which, the signature.
type Row = (i64, i64, Vec<u8>, OnDay, Vec<u8>);

/// What was dropped, in the order of numbers.
pub async fn checkpoints(tx: &mut Tx<'_>) -> Result<Vec<Checkpoint>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "SELECT first_number, last_number, seal, before_day, signature FROM audit_checkpoints ORDER BY first_number",
    )
    .fetch_all(c)
    .await?);
    let checkpoint = |(first, number, hash, before, signature): Row| {
        let whole: Option<[u8; 32]> = hash.try_into().ok();
        let last = Seal { number, hash: whole.unwrap_or_default() };
        let read = Checkpoint { first, last, before: before.0, signed: true };
        Checkpoint { signed: whole.is_some() && read.signature(tx.keyring) == signature, ..read }
    };
    Ok(rows.into_iter().map(checkpoint).collect())
}

/// The first day that is kept: that of the month in which the day of two years ago lies.
pub(in crate::store) fn first_day_kept(now: Timestamp) -> Date {
    let day = day_in_london(now).saturating_sub(retention::AUDIT_DAYS.days());
    day.first_of_month()
}

/// Drops the months whose time is over; gives how many entries went.
pub(in crate::store) async fn drop_due(store: &Store, now: Timestamp) -> Result<u64, StoreError> {
    if let Some(due) = store.read(move |tx| Box::pin(async move { due(tx, now).await })).await? {
        store.write(move |tx| Box::pin(async move { sign(tx, &due).await })).await?;
    }
    let mut dropped = 0;
    loop {
        match store.write(|tx| Box::pin(delete_dropped(tx))).await? {
            0 => return Ok(dropped),
            some => dropped += some,
        }
    }
}

/// What is to be dropped: every sealed entry before the first one that is kept. An entry from the future was written under a clock
/// that was wrong: it goes with those around it, and keeps none of them longer.
async fn due(tx: &mut Tx<'_>, now: Timestamp) -> Result<Option<Checkpoint>, StoreError> {
    let before = first_day_kept(now);
    let Ok(begins) = before.to_zoned(london()) else { return Ok(None) };
    let dropped = checkpoints(tx).await?.last().map_or(0, |checkpoint| checkpoint.last.number);
    let kept: Option<i64> = on!(tx, c => sqlx::query_scalar(
        "SELECT number FROM audit WHERE number > $1 AND at >= $2 AND at <= $3 ORDER BY number LIMIT 1",
    )
    .bind(dropped)
    .bind(Time(begins.timestamp()))
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    let last: Option<(i64, Vec<u8>)> = on!(tx, c => sqlx::query_as(
        "SELECT number, seal FROM audit WHERE number > $1 AND number < $2 AND at < $3 AND seal IS NOT NULL
          ORDER BY number DESC LIMIT 1",
    )
    .bind(dropped)
    .bind(kept.unwrap_or(i64::MAX))
    .bind(Time(begins.timestamp()))
    .fetch_optional(c)
    .await?);
    let Some((number, Ok(hash))) = last.map(|(number, hash)| (number, <[u8; 32]>::try_from(hash))) else {
        return Ok(None);
    };
    let faults = checking::verify_up_to(tx, kept.map_or(number, |kept| kept - 1)).await?;
    if let Some(fault) = faults.first() {
        tracing::error!(%fault, "old months of the audit are kept, because they do not verify");
        return Ok(None);
    }
    Ok(Some(Checkpoint { first: dropped + 1, last: Seal { number, hash }, before, signed: true }))
}

/// Signs a checkpoint. If another process has just done so, theirs stands.
async fn sign(tx: &mut Tx<'_>, due: &Checkpoint) -> Result<(), StoreError> {
    let signature = due.signature(tx.keyring);
    on!(tx, c => sqlx::query(
        "INSERT INTO audit_checkpoints (first_number, last_number, seal, before_day, signature) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (first_number) DO NOTHING",
    )
    .bind(due.first)
    .bind(due.last.number)
    .bind(&due.last.hash[..])
    .bind(OnDay(due.before))
    .bind(signature)
    .execute(c)
    .await?);
    Ok(())
}

/// Deletes a piece of what stands behind a checkpoint, as far as we signed each: one that somebody else wrote deletes nothing.
async fn delete_dropped(tx: &mut Tx<'_>) -> Result<u64, StoreError> {
    locks::shared(tx).await?;
    let signed = checkpoints(tx).await?.into_iter().take_while(|checkpoint| checkpoint.signed).last();
    let Some(Checkpoint { last, .. }) = signed else { return Ok(0) };
    Ok(on!(tx, c => sqlx::query(
        "DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE number >= 1 AND number <= $1 ORDER BY number LIMIT $2)",
    )
    .bind(last.number)
    .bind(PIECE)
    .execute(c)
    .await?
    .rows_affected()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_kept_until_its_last_day_is_two_years_old() {
        let kept = |now: &str| first_day_kept(now.parse().unwrap()).to_string();
        assert_eq!(kept("2028-11-29T12:00:00Z"), "2026-11-01");
        assert_eq!(kept("2028-11-30T12:00:00Z"), "2026-12-01");
    }
}
