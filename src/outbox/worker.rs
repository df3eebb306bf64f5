//! The worker: looks once a second for what is due, takes a few rows under a lease and tells them side by side. Several processes
//! may each run one.

use super::Deliver;
use crate::ids::fresh_uuid;
use crate::store::{Store, StoreError, outbox};
use crate::words::Words;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinSet;
use uuid::Uuid;

/// Rows in hand at once. Each may wait for a slow server; together they stay far within the lease.
const AT_ONCE: u32 = 8;
/// How long it looks away when nothing is due.
const POLL: Duration = Duration::from_secs(1);

/// Where things go.
#[derive(Clone)]
pub struct Senders {
    /// Into the conversation.
    pub conversation: Arc<dyn Deliver>,
    /// By e-mail; without one a person rings.
    pub email: Option<Arc<dyn Deliver>>,
    /// To a person who rings.
    pub call: Arc<dyn Deliver>,
}

/// Tells what is due.
#[derive(Clone)]
pub struct Worker {
    pub(super) store: Store,
    pub(super) words: Arc<Words>,
    pub(super) senders: Senders,
    pub(super) address: String,
    id: Uuid,
}

impl Worker {
    /// Over this store, in these words. `address` is our own as residents type it, such as `https://chat.example.org`.
    pub fn new(store: Store, words: Arc<Words>, senders: Senders, address: &str) -> Self {
        let id = fresh_uuid(store.clock().now());
        Self { store, words, senders, address: address.trim_end_matches('/').to_owned(), id }
    }

    /// Works until it is told to stop, then finishes what is in hand.
    pub async fn run(self, mut stopped: watch::Receiver<bool>) {
        while !*stopped.borrow() {
            let told = match self.round().await {
                Ok(told) => told,
                Err(error) => {
                    tracing::error!(error = &error as &dyn std::error::Error, "the outbox cannot be read");
                    0
                }
            };
            if told == 0 {
                tokio::select! {
                    () = tokio::time::sleep(POLL) => {}
                    _ = stopped.changed() => {}
                }
            }
        }
    }

    /// Takes what is due now, up to a few rows, and tells it. Gives how many rows were taken.
    pub async fn round(&self) -> Result<usize, StoreError> {
        let (worker, now) = (self.id, self.store.clock().now());
        let rows =
            self.store.write(move |tx| Box::pin(async move { outbox::take(tx, worker, now, AT_ONCE).await })).await?;
        let count = rows.len();
        let mut telling = JoinSet::new();
        for row in rows {
            let worker = self.clone();
            telling.spawn(async move {
                let id = row.id;
                if let Err(error) = worker.tell(row).await {
                    // Its lease ends, and it comes back.
                    tracing::error!(outbox.id = %id, error = &error as &dyn std::error::Error, "a row was not ended");
                }
            });
        }
        while telling.join_next().await.is_some() {}
        Ok(count)
    }
}
