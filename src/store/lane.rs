//! The turn lane: turns that wait are thought and written together, in one round, one commit, then all are answered. How turns
//! are thought is a [`Batch`], which `turn` implements. SQLite's lane is here; PostgreSQL's, of several workers, in `shards.rs`.

use super::BoxFuture;
use super::error::StoreError;
use super::sealing::AddressHash;
use super::shards::Shards;
use super::tx::Tx;
use super::writer::{Answer, Message, Work};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};
use tokio::sync::{mpsc, oneshot};

/// Turns a round takes at most.
const ROUND: usize = 256;

/// How waiting turns are done: load their rows, think, write their rows.
pub trait Batch: Send + Sync + 'static {
    /// One turn.
    type Turn: Send;
    /// What it comes to.
    type Answer: Send;

    /// Which conversation the turn belongs to: turns of one conversation are done in their order.
    fn address(turn: &Self::Turn) -> AddressHash;

    /// Does the turns in their order and gives as many answers, in the same order. An error undoes and answers them all; what
    /// concerns one turn alone belongs into its answer. A turn with effects takes its own [`Tx::savepoint`].
    fn run<'a>(
        &'a self,
        tx: &'a mut Tx<'_>,
        turns: Vec<Self::Turn>,
    ) -> BoxFuture<'a, Result<Vec<Self::Answer>, StoreError>>;
}

/// Where turns wait to be done. Cloning shares it.
pub struct TurnLane<B: Batch>(Arc<Kind<B>>);

enum Kind<B: Batch> {
    Sqlite(Arc<Lane<B>>),
    Postgres(Shards<B>),
}

impl<B: Batch> Clone for TurnLane<B> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

struct Lane<B: Batch> {
    batch: B,
    waiting: Mutex<VecDeque<Waiting<B>>>,
    writer: mpsc::UnboundedSender<Message>,
}

pub(super) type Reply<B> = oneshot::Sender<Result<<B as Batch>::Answer, StoreError>>;

struct Waiting<B: Batch> {
    turn: B::Turn,
    reply: Reply<B>,
}

impl<B: Batch> TurnLane<B> {
    pub(super) fn sqlite(batch: B, writer: mpsc::UnboundedSender<Message>) -> Self {
        Self(Arc::new(Kind::Sqlite(Arc::new(Lane { batch, waiting: Mutex::default(), writer }))))
    }

    pub(super) fn postgres(shards: Shards<B>) -> Self {
        Self(Arc::new(Kind::Postgres(shards)))
    }

    /// Hands in one turn and waits until it is committed. Dropping the future does not undo the turn.
    pub async fn take(&self, turn: B::Turn) -> Result<B::Answer, StoreError> {
        match &*self.0 {
            Kind::Sqlite(lane) => Lane::take(lane, turn).await,
            Kind::Postgres(shards) => shards.take(turn).await,
        }
    }
}

impl<B: Batch> Lane<B> {
    async fn take(lane: &Arc<Self>, turn: B::Turn) -> Result<B::Answer, StoreError> {
        let (reply, answer) = oneshot::channel();
        let first = {
            let mut waiting = lane.waiting();
            waiting.push_back(Waiting { turn, reply });
            waiting.len() == 1
        };
        if first {
            Self::call(lane);
        }
        answer.await.unwrap_or(Err(StoreError::Stopped))
    }

    fn waiting(&self) -> MutexGuard<'_, VecDeque<Waiting<B>>> {
        self.waiting.lock().expect("nothing panics while holding the waiting turns")
    }

    /// Asks the writer for a round; is it closed, those who wait are told.
    fn call(lane: &Arc<Self>) {
        if lane.writer.send(Message::Work(Box::new(Round(Arc::clone(lane))))).is_err() {
            lane.refuse(&StoreError::Closed);
        }
    }

    fn refuse(&self, why: &StoreError) {
        for waiting in self.waiting().drain(..) {
            let _ = waiting.reply.send(Err(why.clone()));
        }
    }
}

/// One round of a lane: what waits when its time comes.
struct Round<B: Batch>(Arc<Lane<B>>);

impl<B: Batch> Work for Round<B> {
    fn run<'a>(self: Box<Self>, tx: &'a mut Tx<'_>) -> BoxFuture<'a, (bool, Answer)> {
        let lane = self.0;
        let (turns, replies): (Vec<B::Turn>, Vec<Reply<B>>) = {
            let mut waiting = lane.waiting();
            let count = waiting.len().min(ROUND);
            waiting.drain(..count).map(|one| (one.turn, one.reply)).unzip()
        };
        if !lane.waiting().is_empty() {
            // Those who came when others were waiting called nobody.
            Lane::call(&lane);
        }
        Box::pin(async move {
            let result = lane.batch.run(tx, turns).await;
            let keep = result.is_ok();
            let answer: Answer =
                Box::new(move |committed| match result.and_then(|answers| committed.map(|()| answers)) {
                    Ok(answers) => {
                        // Were there fewer answers than turns, the rest would see their reply dropped: `Stopped`.
                        for (reply, answer) in replies.into_iter().zip(answers) {
                            let _ = reply.send(Ok(answer));
                        }
                    }
                    Err(error) => {
                        for reply in replies {
                            let _ = reply.send(Err(error.clone()));
                        }
                    }
                });
            (keep, answer)
        })
    }

    fn refuse(self: Box<Self>, why: StoreError) {
        self.0.refuse(&why);
    }
}
