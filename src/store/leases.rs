//! Leases: what only one process may do at a time. Whoever holds one renews it before it runs out; one that died is followed by
//! another when it has. Times are the processes' own, so their clocks must agree better than a lease is long.

use super::codec::Time;
use super::error::StoreError;
use super::tx::{Tx, on};
use jiff::Timestamp;
use uuid::Uuid;

/// Takes a lease if it is free, has run out or is this holder's already. True if it is theirs until `until`.
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
           WHERE leases.holder = excluded.holder OR leases.held_until <= $3",
    )
    .bind(name)
    .bind(holder)
    .bind(Time(now))
    .bind(Time(until))
    .execute(c)
    .await?
    .rows_affected());
    Ok(taken > 0)
}

/// Holds a lease longer. False if it is not this holder's any more: then someone else may be at work, and this one must stop.
pub async fn renew(tx: &mut Tx<'_>, name: &str, holder: Uuid, until: Timestamp) -> Result<bool, StoreError> {
    let renewed = on!(tx, c => sqlx::query("UPDATE leases SET held_until = $3 WHERE name = $1 AND holder = $2")
        .bind(name)
        .bind(holder)
        .bind(Time(until))
        .execute(c)
        .await?
        .rows_affected());
    Ok(renewed > 0)
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

/// Who holds a lease now, if anyone does.
pub async fn holder(tx: &mut Tx<'_>, name: &str, now: Timestamp) -> Result<Option<Uuid>, StoreError> {
    Ok(on!(tx, c => sqlx::query_scalar("SELECT holder FROM leases WHERE name = $1 AND held_until > $2")
        .bind(name)
        .bind(Time(now))
        .fetch_optional(c)
        .await?))
}
