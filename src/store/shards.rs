//! The turn lane on PostgreSQL: a few workers side by side. Turns of one conversation always go to the same worker, which keeps
//! their order; what waits for a worker shares a transaction. Other processes' turns of the same conversation wait for its lock.
//!
//! A worker goes on while its last round is still on its way to the disk: the round's locks are gone with its commit, and one
//! task waits for the disk, for all rounds at once, before anyone is answered.

use super::error::StoreError;
use super::lane::{Batch, Reply};
use super::locks;
use super::postgres::{Pass, Postgres};
use super::sealing::AddressHash;
use std::sync::Arc;
use tokio::sync::{mpsc, oneshot};

/// Workers of a process: two, so that one goes on while the other waits for a lock. With more, turns gather in smaller rounds
/// and cost more statements.
const WORKERS: usize = 2;
/// Turns that share a transaction at most.
const ROUND: usize = 64;

/// A round that is committed, and those who wait for it to be on disk.
type Committed<B> = Vec<(Reply<B>, Pass, <B as Batch>::Answer)>;

/// The workers' doors.
pub(super) struct Shards<B: Batch> {
    database: Postgres,
    workers: Vec<mpsc::UnboundedSender<Waiting<B>>>,
}

struct Waiting<B: Batch> {
    turn: B::Turn,
    reply: Reply<B>,
    /// Closing waits for the turns that were let in.
    pass: Pass,
}

impl<B: Batch> Shards<B> {
    pub(super) fn new(batch: B, database: Postgres) -> Self {
        let batch = Arc::new(batch);
        let (committed, rounds) = mpsc::unbounded_channel();
        database.spawn(answer::<B>(database.clone(), rounds));
        let workers = (0..WORKERS)
            .map(|_| {
                let (door, waiting) = mpsc::unbounded_channel();
                database.spawn(work(database.clone(), Arc::clone(&batch), waiting, committed.clone()));
                door
            })
            .collect();
        Self { database, workers }
    }

    pub(super) async fn take(&self, turn: B::Turn) -> Result<B::Answer, StoreError> {
        let pass = self.database.admit()?;
        let (reply, answer) = oneshot::channel();
        let worker = usize::from(B::address(&turn).0[0]) % self.workers.len();
        self.workers[worker].send(Waiting { turn, reply, pass }).map_err(|_| StoreError::Stopped)?;
        answer.await.unwrap_or(Err(StoreError::Stopped))
    }
}

/// One worker: rounds until the lane is dropped.
async fn work<B: Batch>(
    database: Postgres,
    batch: Arc<B>,
    mut waiting: mpsc::UnboundedReceiver<Waiting<B>>,
    committed: mpsc::UnboundedSender<Committed<B>>,
) {
    let mut taken = Vec::with_capacity(ROUND);
    while waiting.recv_many(&mut taken, ROUND).await > 0 {
        let turns = std::mem::take(&mut taken);
        // A fault ends this round alone: those who wait in it see their reply dropped.
        let _ = database.spawn(round(database.clone(), Arc::clone(&batch), turns, committed.clone())).await;
    }
}

async fn round<B: Batch>(
    database: Postgres,
    batch: Arc<B>,
    waiting: Vec<Waiting<B>>,
    committed: mpsc::UnboundedSender<Committed<B>>,
) {
    let addresses: Vec<AddressHash> = waiting.iter().map(|one| B::address(&one.turn)).collect();
    let mut turns = Vec::with_capacity(waiting.len());
    let mut replies = Vec::with_capacity(waiting.len());
    for one in waiting {
        turns.push(one.turn);
        replies.push((one.reply, one.pass));
    }
    let done = database
        .transact_ahead(|tx| {
            Box::pin(async move {
                locks::addresses(tx, &addresses).await?;
                batch.run(tx, turns).await
            })
        })
        .await;
    match done {
        Ok(answers) => {
            let round = replies.into_iter().zip(answers).map(|((reply, pass), answer)| (reply, pass, answer)).collect();
            // Whoever would answer is gone: those who wait see their reply dropped, as if the process had ended here.
            let _ = committed.send(round);
        }
        Err(error) => {
            for (reply, _) in replies {
                let _ = reply.send(Err(error.clone()));
            }
        }
    }
}

/// Answers what is on disk. While the disk is busy with some rounds, the next ones gather.
async fn answer<B: Batch>(database: Postgres, mut rounds: mpsc::UnboundedReceiver<Committed<B>>) {
    let mut taken = Vec::new();
    while rounds.recv_many(&mut taken, ROUND).await > 0 {
        let done = database.on_disk().await;
        for (reply, _, answer) in taken.drain(..).flatten() {
            let _ = reply.send(done.clone().map(|()| answer));
        }
    }
}
