//! How often someone tried to sign in: counted before the answer is known, in the database, so that neither a restart nor another
//! process forgets. After a few tries each further one has to wait, longer and longer up to a limit; what comes while one waits is
//! not looked at and does not count, so that nobody is kept out for good. An account that does not exist counts like one that does.

use super::codec::Time;
use super::error::StoreError;
use super::locks;
use super::staff::Token;
use super::tx::{Tx, on};
use crate::ids::StaffId;
use jiff::{SignedDuration, Timestamp};

/// How long counts are kept after the last try.
const FORGOTTEN_AFTER: SignedDuration = SignedDuration::from_hours(24);

/// What is tried, or by whom.
#[derive(Clone, Debug)]
pub enum Tried {
    /// The password of the account with this address, from a browser that we do not know.
    Account(String),
    /// The password of an account, from a browser in which its owner signed in before.
    Browser(Token),
    /// Any password, from this address in the network.
    From(String),
    /// The second step of an account whose password was right, from a browser that we do not know.
    Code(StaffId),
    /// The same from a browser in which its owner signed in before. Apart from that browser's passwords: a right one must not give
    /// back tries of the code.
    CodeIn(Token),
    /// The present password of someone who is signed in. Apart from what others try, who would else keep them from changing it.
    OwnPassword(StaffId),
    /// The second step of someone who is signed in.
    OwnCode(StaffId),
    /// The code that links an account on Discord, by this account there.
    OnDiscord(String),
}

impl Tried {
    /// Tries without waiting; the longest wait; when all is forgotten.
    fn limits(&self) -> (i64, SignedDuration, SignedDuration) {
        match self {
            Self::Account(_) | Self::Browser(_) | Self::OnDiscord(_) => {
                (5, SignedDuration::from_mins(15), FORGOTTEN_AFTER)
            }
            // A whole hospital may come from one address.
            Self::From(_) => (30, SignedDuration::from_mins(15), SignedDuration::from_hours(1)),
            Self::Code(_) | Self::CodeIn(_) | Self::OwnPassword(_) | Self::OwnCode(_) => {
                (5, SignedDuration::from_hours(1), FORGOTTEN_AFTER)
            }
        }
    }

    fn key(&self, tx: &Tx<'_>) -> Vec<u8> {
        match self {
            Self::Account(email) => tx.keyring.token_hash("try account", email.trim().to_lowercase().as_bytes()),
            Self::Browser(browser) => browser.hash(tx.keyring, "try browser"),
            Self::From(address) => tx.keyring.token_hash("try address", address.as_bytes()),
            Self::Code(staff) => tx.keyring.token_hash("try code", staff.0.as_bytes()),
            Self::CodeIn(browser) => browser.hash(tx.keyring, "try code in browser"),
            Self::OwnPassword(staff) => tx.keyring.token_hash("try own password", staff.0.as_bytes()),
            Self::OwnCode(staff) => tx.keyring.token_hash("try own code", staff.0.as_bytes()),
            Self::OnDiscord(account) => tx.keyring.token_hash("try on discord", account.as_bytes()),
        }
    }
}

/// Whether a try may be looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pace {
    /// It may.
    Go,
    /// Not now: so many minutes to wait.
    Wait {
        /// Whole minutes, rounded up; never none.
        minutes: u16,
    },
}

/// Counts one try under each of these; where one has to wait, none is counted.
pub async fn count(tx: &mut Tx<'_>, tried: &[Tried], now: Timestamp) -> Result<Pace, StoreError> {
    // Two who try at once are two, and none waits for the other in another order.
    locks::shared(tx).await?;
    let mut counted = Vec::with_capacity(tried.len());
    for one in tried {
        let (free, longest, forgotten_after) = one.limits();
        let key = one.key(tx);
        let row: Option<(i64, Time)> = on!(tx, c => sqlx::query_as(
            "SELECT count, last_at FROM staff_tries WHERE key_hash = $1",
        )
        .bind(&key)
        .fetch_optional(c)
        .await?);
        let before = row.filter(|(_, last)| now.duration_since(last.0) < forgotten_after);
        if let Some((count, last)) = before {
            let left = wait_after(count, free, longest) - now.duration_since(last.0);
            if left.is_positive() {
                let minutes = u16::try_from((left.as_secs() + 59) / 60).unwrap_or(u16::MAX).max(1);
                return Ok(Pace::Wait { minutes });
            }
        }
        counted.push((key, before.map_or(1, |(count, _)| count + 1)));
    }
    for (key, count) in counted {
        on!(tx, c => sqlx::query(
            "INSERT INTO staff_tries (key_hash, count, last_at) VALUES ($1, $2, $3)
             ON CONFLICT (key_hash) DO UPDATE SET count = excluded.count, last_at = excluded.last_at",
        )
        .bind(key)
        .bind(count)
        .bind(Time(now))
        .execute(c)
        .await?);
    }
    Ok(Pace::Go)
}

/// The wait after so many tries: none at first, then 1, 2, 4 … minutes up to the longest.
fn wait_after(count: i64, free: i64, longest: SignedDuration) -> SignedDuration {
    match u32::try_from(count - free) {
        Ok(over) => SignedDuration::from_mins(1 << over.min(10)).min(longest),
        Err(_) => SignedDuration::ZERO,
    }
}

/// A try was right: what was tried before no longer counts. An address only gets its one try back, or whoever has an account
/// could try others' without end.
pub async fn forgive(tx: &mut Tx<'_>, tried: &[Tried]) -> Result<(), StoreError> {
    locks::shared(tx).await?;
    for one in tried {
        let key = one.key(tx);
        match one {
            Tried::From(_) => {
                on!(tx, c => sqlx::query("UPDATE staff_tries SET count = count - 1 WHERE key_hash = $1")
                    .bind(key)
                    .execute(c)
                    .await?);
            }
            _ => on!(tx, c => sqlx::query("DELETE FROM staff_tries WHERE key_hash = $1").bind(key).execute(c).await?),
        }
    }
    Ok(())
}

/// Deletes counts that no longer matter; says how many.
pub(super) async fn delete_old(tx: &mut Tx<'_>, now: Timestamp) -> Result<u64, StoreError> {
    let before = now.saturating_sub(FORGOTTEN_AFTER).unwrap_or(Timestamp::MIN);
    Ok(on!(tx, c => sqlx::query("DELETE FROM staff_tries WHERE last_at < $1")
        .bind(Time(before))
        .execute(c)
        .await?
        .rows_affected()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_up_to_its_limit() {
        let minutes = |count| wait_after(count, 5, SignedDuration::from_mins(15)).as_mins();
        assert_eq!([1, 4, 5, 6, 7, 8, 9, 10, 1000].map(minutes), [0, 0, 1, 2, 4, 8, 15, 15, 15]);
    }
}
