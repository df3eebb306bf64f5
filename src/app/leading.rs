//! Who leads: one process holds the connection to Discord, told by a lease in the store. The others stand by; where the one that
//! leads ends, loses the store or is killed, another takes over within half a minute.

use crate::channel::discord::{Discord, NotConnected};
use crate::ids::fresh_uuid;
use crate::measures;
use crate::store::{Store, StoreError, leases};
use jiff::SignedDuration;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;
use uuid::Uuid;

/// The lease's name.
const LEASE: &str = "discord";
/// How long the lease is held without being renewed.
const HELD: SignedDuration = SignedDuration::from_secs(20);
/// How often it is renewed, or asked for.
const RENEW: Duration = Duration::from_secs(5);
/// After this long without the store, whoever leads stops hearing: another may lead by now.
const LOST: Duration = Duration::from_secs(15);
/// Between two tries to connect.
const AGAIN: Duration = Duration::from_secs(5);

/// Leads whenever nobody else does, until `stopped`. Ends early only where trying again changes nothing.
pub(super) async fn lead(
    discord: &Discord,
    store: &Store,
    mut stopped: watch::Receiver<bool>,
) -> Result<(), NotConnected> {
    let holder = fresh_uuid(store.clock().now());
    while !*stopped.borrow_and_update() {
        match take(store, holder).await {
            Ok(true) => {
                measures::discord_leading(true);
                let ended = hold(discord, store, holder, &stopped).await;
                measures::discord_leading(false);
                release(store, holder).await;
                match ended {
                    Ok(()) => {}
                    Err(NotConnected::Away) => tracing::warn!("there is no connection to Discord; trying again"),
                    Err(error) => return Err(error),
                }
            }
            Ok(false) => {}
            Err(error) => {
                tracing::warn!(error = &error as &dyn std::error::Error, "who leads cannot be read");
            }
        }
        tokio::select! {
            () = tokio::time::sleep(AGAIN) => {}
            _ = stopped.wait_for(|stopped| *stopped) => {}
        }
    }
    Ok(())
}

/// Leads as long as the lease holds.
async fn hold(
    discord: &Discord,
    store: &Store,
    holder: Uuid,
    stopped: &watch::Receiver<bool>,
) -> Result<(), NotConnected> {
    let (stop, leave) = watch::channel(false);
    let mut stopped = stopped.clone();
    let leading = discord.lead(leave);
    tokio::pin!(leading);
    let mut held = Instant::now();
    loop {
        tokio::select! {
            ended = &mut leading => return ended,
            _ = stopped.wait_for(|stopped| *stopped) => break,
            () = tokio::time::sleep(RENEW) => {}
        }
        match take(store, holder).await {
            Ok(true) => held = Instant::now(),
            Ok(false) => {
                tracing::warn!("another process leads now");
                break;
            }
            Err(error) => {
                tracing::warn!(error = &error as &dyn std::error::Error, "the lease could not be renewed");
                if held.elapsed() > LOST {
                    break;
                }
            }
        }
    }
    let _ = stop.send(true);
    leading.await
}

async fn take(store: &Store, holder: Uuid) -> Result<bool, StoreError> {
    let now = store.clock().now();
    let until = now.saturating_add(HELD).unwrap_or(jiff::Timestamp::MAX);
    store.write(move |tx| Box::pin(async move { leases::take(tx, LEASE, holder, now, until).await })).await
}

/// Gives the lease back, so that another need not wait for its end.
async fn release(store: &Store, holder: Uuid) {
    let released = store.write(move |tx| Box::pin(async move { leases::release(tx, LEASE, holder).await })).await;
    if let Err(error) = released {
        tracing::info!(error = &error as &dyn std::error::Error, "the lease ends by itself");
    }
}
