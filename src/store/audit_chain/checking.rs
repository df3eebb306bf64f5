//! Checking the chain from its first entry, or from what was dropped behind a signed checkpoint, to its signed head. It names what it
//! finds: an entry that was changed or moved, numbers that are missing, a checkpoint or a head that nobody signed.

use super::dropping::{self, Checkpoint};
use super::{Row, Seal, hash, head};
use crate::clock::day_in_london;
use crate::store::codec::Time;
use crate::store::error::StoreError;
use crate::store::tx::{Tx, on};
use jiff::Timestamp;
use std::fmt;
use uuid::Uuid;

/// Entries that are read at once.
const PAGE: i64 = 1_000;
/// Faults that are named; more change nothing.
const NAMED: usize = 100;

/// Something that is wrong with the audit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// The entry with this number was changed, or moved here from elsewhere.
    Changed {
        /// Its number.
        number: i64,
        /// Its id.
        id: Uuid,
    },
    /// The entry with this number holds a value that cannot be read.
    Unreadable {
        /// Its number.
        number: i64,
    },
    /// The entries with these numbers are not there.
    Missing {
        /// The first of them.
        from: i64,
        /// The last of them.
        to: i64,
    },
    /// What says which entries were dropped in their time was not signed by us.
    Checkpoint {
        /// The number it begins with.
        first: i64,
    },
    /// The last seal was changed, or is not there.
    Head,
    /// There are staff from before the first entry, and nothing was dropped in its time: whatever joined them is not there.
    Beginning {
        /// When the first of the staff joined.
        staff: Timestamp,
        /// When the first entry was written; none if there is no entry.
        first: Option<Timestamp>,
    },
    /// The entry whose seal was noted elsewhere has another seal now, or is not there.
    Noted {
        /// Its number.
        number: i64,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed { number, id } => write!(f, "the audit: entry {number} ({id}) was changed or moved"),
            Self::Unreadable { number } => write!(f, "the audit: entry {number} cannot be read"),
            Self::Missing { from, to } if from == to => write!(f, "the audit: entry {from} is missing"),
            Self::Missing { from, to } => write!(f, "the audit: entries {from} to {to} are missing"),
            Self::Checkpoint { first } => {
                write!(f, "the audit: the checkpoint from entry {first} on was not signed by us")
            }
            Self::Head => f.write_str("the audit: its last seal was changed or is missing"),
            Self::Beginning { staff, first: None } => {
                write!(f, "the audit: it is empty, and yet there are staff, the first since {}", day_in_london(*staff))
            }
            Self::Beginning { staff, first: Some(first) } => {
                let (staff, first) = (day_in_london(*staff), day_in_london(*first));
                write!(
                    f,
                    "the audit: it begins on {first}, after the first of the staff joined on {staff}: what was before is missing"
                )
            }
            Self::Noted { number } => write!(f, "the audit: entry {number} is not the one whose seal was noted"),
        }
    }
}

/// What checking found.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Verified {
    /// Entries that were looked at.
    pub entries: u64,
    /// Entries that wait for their seal: those of the last seconds, unless nothing runs that seals them.
    pub waiting: u64,
    /// What is wrong, in the order of numbers, the first hundred.
    pub faults: Vec<Fault>,
}

/// The chain as it is walked along.
struct Walk {
    /// The last number that was seen.
    number: i64,
    /// Its hash, if it is known.
    hash: Option<[u8; 32]>,
    found: Verified,
}

impl Walk {
    fn fault(&mut self, fault: Fault) {
        if self.found.faults.len() < NAMED {
            self.found.faults.push(fault);
        }
    }

    /// Numbers between the last and this one are missing.
    fn step_to(&mut self, number: i64) {
        if number > self.number + 1 {
            self.fault(Fault::Missing { from: self.number + 1, to: number - 1 });
            self.hash = None;
        }
    }
}

/// Checks the whole audit. `noted` is a seal that was kept elsewhere, such as in a log: it must still be that entry's.
pub async fn verify(tx: &mut Tx<'_>, noted: Option<&Seal>) -> Result<Verified, StoreError> {
    let mut walk = begin(tx).await?;
    for (number, id) in before_the_first(tx).await? {
        walk.fault(Fault::Changed { number, id });
    }
    let dropped = walk.number;
    let mut agrees = false;
    walk_along(tx, &mut walk, i64::MAX, |seal| agrees |= noted == Some(seal)).await?;
    match head(tx).await {
        Ok(Some(last)) => {
            walk.step_to(last.number + 1);
            if last.number < walk.number
                || walk.hash.is_some_and(|hash| last.number == walk.number && hash != last.hash)
            {
                walk.fault(Fault::Head);
            }
        }
        Ok(None) if walk.number == 0 => {}
        Ok(None) | Err(StoreError::Sealed(_)) => walk.fault(Fault::Head),
        Err(error) => return Err(error),
    }
    if let Some(noted) = noted.filter(|noted| !agrees && noted.number > dropped) {
        walk.fault(Fault::Noted { number: noted.number });
    }
    let waiting: i64 =
        on!(tx, c => sqlx::query_scalar("SELECT COUNT(*) FROM audit WHERE number IS NULL").fetch_one(c).await?);
    Ok(Verified { waiting: waiting as u64, ..walk.found })
}

/// Whether the beginning is missing: whoever joins the staff is an entry, so no audit begins after the first of them did, unless what
/// was before went in its time. This finds an audit that was wiped whole, whatever was written and sealed since.
pub async fn verify_beginning(tx: &mut Tx<'_>) -> Result<Option<Fault>, StoreError> {
    if !dropping::checkpoints(tx).await?.is_empty() {
        return Ok(None);
    }
    let staff: Option<Time> = on!(tx, c => sqlx::query_scalar("SELECT created_at FROM staff ORDER BY created_at LIMIT 1").fetch_optional(c).await?);
    let first: Option<Time> =
        on!(tx, c => sqlx::query_scalar("SELECT at FROM audit ORDER BY at LIMIT 1").fetch_optional(c).await?);
    let (Some(staff), first) = (staff.map(|staff| staff.0), first.map(|first| first.0)) else { return Ok(None) };
    let is_there = first.is_some_and(|first| first <= staff);
    Ok((!is_there).then_some(Fault::Beginning { staff, first }))
}

/// Checks what stands from the newest checkpoint to this number.
pub(super) async fn verify_up_to(tx: &mut Tx<'_>, last: i64) -> Result<Vec<Fault>, StoreError> {
    let mut walk = begin(tx).await?;
    walk_along(tx, &mut walk, last, |_| ()).await?;
    walk.step_to(last + 1);
    Ok(walk.found.faults)
}

/// Where the chain begins: after what was dropped.
async fn begin(tx: &mut Tx<'_>) -> Result<Walk, StoreError> {
    let mut walk = Walk { number: 0, hash: Some([0; 32]), found: Verified::default() };
    for Checkpoint { first, last, signed, .. } in dropping::checkpoints(tx).await? {
        walk.step_to(first);
        if !signed {
            walk.fault(Fault::Checkpoint { first });
        }
        (walk.number, walk.hash) = (last.number, signed.then_some(last.hash));
    }
    Ok(walk)
}

async fn walk_along(
    tx: &mut Tx<'_>,
    walk: &mut Walk,
    up_to: i64,
    mut seen: impl FnMut(&Seal),
) -> Result<(), StoreError> {
    let mut size = PAGE;
    loop {
        let page = match page(tx, walk.number, up_to, size).await {
            Ok(page) => page,
            // One of them cannot be read: one at a time, to find which.
            Err(StoreError::Database(_)) if size > 1 => {
                size = 1;
                continue;
            }
            Err(StoreError::Database(_)) => {
                let number = number_after(tx, walk.number).await?;
                walk.step_to(number);
                walk.fault(Fault::Unreadable { number });
                (walk.number, walk.hash, size) = (number, None, PAGE);
                continue;
            }
            Err(error) => return Err(error),
        };
        if page.is_empty() {
            return Ok(());
        }
        for (number, stored, id, at, staff, organisation, action, lead, detail) in page {
            walk.step_to(number);
            let stored: Option<[u8; 32]> = stored.and_then(|stored| stored.try_into().ok());
            let entry: Row = (id, at, staff, organisation, action, lead, detail);
            let fits = walk.hash.is_none_or(|before| stored == Some(hash(tx.keyring, number, before, &entry)));
            if stored.is_none() || !fits {
                walk.fault(Fault::Changed { number, id });
            }
            if let Some(hash) = stored {
                seen(&Seal { number, hash });
            }
            (walk.number, walk.hash) = (number, stored);
            walk.found.entries += 1;
        }
    }
}

type Numbered = (i64, Option<Vec<u8>>, Uuid, Time, Option<Uuid>, Option<String>, String, Option<Uuid>, Option<String>);

async fn page(tx: &mut Tx<'_>, after: i64, up_to: i64, limit: i64) -> Result<Vec<Numbered>, StoreError> {
    Ok(on!(tx, c => sqlx::query_as(
        "SELECT number, seal, id, at, staff_id, organisation_id, action, lead_id, detail FROM audit
          WHERE number > $1 AND number <= $2 ORDER BY number LIMIT $3",
    )
    .bind(after)
    .bind(up_to)
    .bind(limit)
    .fetch_all(c)
    .await?))
}

/// Entries with numbers that no entry gets.
async fn before_the_first(tx: &mut Tx<'_>) -> Result<Vec<(i64, Uuid)>, StoreError> {
    Ok(on!(tx, c => sqlx::query_as("SELECT number, id FROM audit WHERE number < 1 ORDER BY number LIMIT $1")
        .bind(NAMED as i64)
        .fetch_all(c)
        .await?))
}

async fn number_after(tx: &mut Tx<'_>, after: i64) -> Result<i64, StoreError> {
    Ok(on!(tx, c => sqlx::query_scalar("SELECT number FROM audit WHERE number > $1 ORDER BY number LIMIT 1")
        .bind(after)
        .fetch_one(c)
        .await?))
}
