//! How often someone tried to come back: counted before the answer is known, in the database, so that neither a restart nor another
//! process forgets. What is counted is a keyed hash; a reference that does not exist counts like one that does.

use super::codec::Time;
use super::error::StoreError;
use super::locks;
use super::sealing::AddressHash;
use super::tx::{Tx, on};
use crate::ids::Reference;
use jiff::{SignedDuration, Timestamp};

/// How long counts are kept after the last try.
const FORGOTTEN_AFTER: SignedDuration = SignedDuration::from_hours(24);

/// What is tried, and how often it may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Trying {
    /// A word or a code: five times, then a quarter of an hour of waiting.
    ToComeBack,
    /// Having a code sent: three times, then an hour.
    ToBeSentACode,
}

impl Trying {
    fn limit(self) -> (i64, SignedDuration) {
        match self {
            Self::ToComeBack => (5, SignedDuration::from_mins(15)),
            Self::ToBeSentACode => (3, SignedDuration::from_hours(1)),
        }
    }

    fn id(self) -> &'static str {
        match self {
            Self::ToComeBack => "return try",
            Self::ToBeSentACode => "return code sent",
        }
    }
}

/// What a try came to, before it is known whether it is right.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Counted {
    /// It may be looked at; so many are left after it.
    Left(u8),
    /// Not now: so many minutes to wait.
    Wait(u16),
}

/// Counts one try of this conversation at this reference.
pub async fn count(
    tx: &mut Tx<'_>,
    trying: Trying,
    conversation: AddressHash,
    reference: Reference,
    now: Timestamp,
) -> Result<Counted, StoreError> {
    // Two who try several references in other orders must not wait for each other.
    locks::shared(tx).await?;
    let mut left = u8::MAX;
    for key in keys(tx, trying, conversation, reference) {
        match count_one(tx, trying, key, now).await? {
            Counted::Left(here) => left = left.min(here),
            wait @ Counted::Wait(_) => return Ok(wait),
        }
    }
    Ok(Counted::Left(left))
}

async fn count_one(tx: &mut Tx<'_>, trying: Trying, key: Vec<u8>, now: Timestamp) -> Result<Counted, StoreError> {
    let (limit, wait) = trying.limit();
    // One statement, so that two at once are two. A count that is full keeps its time: waiting does not start anew.
    let (count, last_at): (i64, Time) = on!(tx, c => sqlx::query_as(
        "INSERT INTO return_tries (key_hash, count, last_at) VALUES ($1, 1, $2)
         ON CONFLICT (key_hash) DO UPDATE SET
            last_at = CASE WHEN return_tries.last_at > $3 AND return_tries.count >= $4 THEN return_tries.last_at
                           ELSE excluded.last_at END,
            count = CASE WHEN return_tries.last_at <= $3 THEN 1
                         WHEN return_tries.count > $4 THEN return_tries.count
                         ELSE return_tries.count + 1 END
         RETURNING count, last_at",
    )
    .bind(key)
    .bind(Time(now))
    .bind(Time(now.saturating_sub(wait).unwrap_or(Timestamp::MIN)))
    .bind(limit)
    .fetch_one(c)
    .await?);
    if count <= limit {
        return Ok(Counted::Left(u8::try_from(limit - count).unwrap_or_default()));
    }
    let over = last_at.0.saturating_add(wait).unwrap_or(Timestamp::MAX);
    Ok(Counted::Wait(minutes_until(over, now)))
}

/// How long the wait is that follows the last try.
pub fn wait_of(trying: Trying) -> u16 {
    u16::try_from(trying.limit().1.as_mins()).unwrap_or(u16::MAX)
}

/// Whole minutes, rounded up; never none.
fn minutes_until(over: Timestamp, now: Timestamp) -> u16 {
    let seconds = over.duration_since(now).as_secs().max(1);
    u16::try_from((seconds + 59) / 60).unwrap_or(u16::MAX)
}

/// Someone came back: what they tried before no longer counts.
pub async fn forget(tx: &mut Tx<'_>, conversation: AddressHash, reference: Reference) -> Result<(), StoreError> {
    for key in keys(tx, Trying::ToComeBack, conversation, reference) {
        on!(tx, c => sqlx::query("DELETE FROM return_tries WHERE key_hash = $1").bind(key).execute(c).await?);
    }
    Ok(())
}

/// The conversation first: who has to wait does not count against somebody's reference.
fn keys(tx: &Tx<'_>, trying: Trying, conversation: AddressHash, reference: Reference) -> [Vec<u8>; 2] {
    let by_conversation = [b"c".as_slice(), &conversation.0].concat();
    let by_reference = [b"r".as_slice(), reference.compact().as_bytes()].concat();
    [by_conversation, by_reference].map(|text| tx.keyring.token_hash(trying.id(), &text))
}

/// Deletes counts that no longer matter; says how many.
pub(super) async fn delete_old(tx: &mut Tx<'_>, now: Timestamp) -> Result<u64, StoreError> {
    let before = now.saturating_sub(FORGOTTEN_AFTER).unwrap_or(Timestamp::MIN);
    Ok(on!(tx, c => sqlx::query("DELETE FROM return_tries WHERE last_at < $1")
        .bind(Time(before))
        .execute(c)
        .await?
        .rows_affected()))
}
