//! Leases: what only one process may do at a time. Whoever holds one takes it again before it runs out; one that died is followed by
//! another when it has. Times are the processes' own, so their clocks must agree better than a lease is long.

use super::codec::Time;
use super::error::StoreError;
use super::tx::{Tx, on};
use jiff::Timestamp;
use uuid::Uuid;

/// Takes a lease if it is free, has run out or is this holder's already, which holds it longer. True if it is theirs until `until`.
/// One that is held for more than twice as long as anyone holds it was taken under a clock that was wrong: it has run out too.
pub async fn take(
    tx: &mut Tx<'_>,
    name: &str,
    holder: Uuid,
    now: Timestamp,
    until: Timestamp,
) -> Result<bool, StoreError> {
    let taken = on!(tx, c => sqlx::query(
        "INSERT INTO leases (name, holder, held_until) VALUES ($1, $2, $4)
         ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, held_until = excluded.held_until
           WHERE leases.holder = excluded.holder OR leases.held_until <= $3 OR leases.held_until > $5",
    )
    .bind(name)
    .bind(holder)
    .bind(Time(now))
    .bind(Time(until))
    .bind(Time(until.saturating_add(until.duration_since(now)).unwrap_or(Timestamp::MAX)))
    .execute(c)
    .await?
    .rows_affected());
    Ok(taken > 0)
}

/// Gives a lease back, so that another need not wait until it runs out. False if it was not this holder's.
pub async fn release(tx: &mut Tx<'_>, name: &str, holder: Uuid) -> Result<bool, StoreError> {
    let released = on!(tx, c => sqlx::query("DELETE FROM leases WHERE name = $1 AND holder = $2")
        .bind(name)
        .bind(holder)
        .execute(c)
        .await?
        .rows_affected());
    Ok(released > 0)
}
