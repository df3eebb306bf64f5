//! The sealer of the audit: looks every two seconds for entries without a seal and seals them, one process at a time. Once a day, and
//! at start, the last seal goes into the log: kept away from the database, it shows later that nothing before it was changed.

use crate::ids::fresh_uuid;
use crate::store::{Store, StoreError, audit_chain};
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{Instant, MissedTickBehavior};
use uuid::Uuid;

/// How often the sealer looks.
const LOOK: Duration = Duration::from_secs(2);
/// How often the last seal goes into the log.
const NOTE: Duration = Duration::from_hours(24);

/// Seals until it is told to stop, and then once more, so that nothing is left waiting.
pub(super) fn start(store: Store, mut stopped: watch::Receiver<bool>) -> JoinHandle<()> {
    tokio::spawn(async move {
        let holder = fresh_uuid(store.clock().now());
        let mut ticks = tokio::time::interval(LOOK);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut note_at = Instant::now();
        let mut failing = false;
        loop {
            let stopping = tokio::select! {
                _ = ticks.tick() => false,
                _ = stopped.wait_for(|stopped| *stopped) => true,
            };
            let sealed = seal_all(&store, holder).await;
            match &sealed {
                // Said once: the database may be away for hours.
                Err(error) if !failing => {
                    tracing::error!(error = error as &dyn std::error::Error, "the audit could not be sealed");
                }
                _ => {}
            }
            failing = sealed.is_err();
            if stopping {
                if let Err(error) = leave(&store, holder).await {
                    tracing::info!(error = &error as &dyn std::error::Error, "the sealer's lease ends by itself");
                }
                return;
            }
            if !failing && Instant::now() >= note_at && note(&store).await {
                note_at = Instant::now() + NOTE;
            }
        }
    })
}

/// Seals what waits, unless another process does.
async fn seal_all(store: &Store, holder: Uuid) -> Result<(), StoreError> {
    while store.read(|tx| Box::pin(audit_chain::waits(tx))).await? {
        let now = store.clock().now();
        let sealed = store.write(move |tx| Box::pin(async move { audit_chain::seal(tx, holder, now).await })).await?;
        if sealed < audit_chain::PIECE {
            break;
        }
    }
    Ok(())
}

/// Writes the last seal into the log; false if there is none yet.
async fn note(store: &Store) -> bool {
    match store.read(|tx| Box::pin(audit_chain::head(tx))).await {
        Ok(Some(seal)) => {
            tracing::info!(audit.seal = %seal, "the audit is sealed up to here");
            true
        }
        Ok(None) => false,
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "the last seal of the audit cannot be used");
            true
        }
    }
}

async fn leave(store: &Store, holder: Uuid) -> Result<(), StoreError> {
    store.write(move |tx| Box::pin(async move { audit_chain::leave(tx, holder).await })).await
}
