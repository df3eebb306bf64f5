//! SQLite's one writing connection, in a task of its own. What waits is done together: one `BEGIN IMMEDIATE`, each piece of work
//! in its own savepoint, one commit (one disk sync), and only then the answers. A piece that fails, or panics, is undone alone.

use super::error::StoreError;
use super::sealing::Keyring;
use super::tx::Tx;
use super::{BoxFuture, erasing};
use crate::measures::{self, Write};
use sqlx::{Connection as _, SqliteConnection};
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::time::{Duration, Instant};
use tokio::sync::{mpsc, oneshot};

/// Pieces of work that share a commit at most: rounds of a turn lane count as one.
const PIECES: usize = 64;
/// How long a transaction takes in more work. Another process waits no longer than this and a commit.
const GATHERING: Duration = Duration::from_millis(20);

/// Tells those who wait how it ended; called once the commit is known.
pub(super) type Answer = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

/// Something to be done in a transaction of the writer.
pub(super) trait Work: Send {
    /// Does it. Says whether to keep what was written, and how to answer.
    fn run<'a>(self: Box<Self>, tx: &'a mut Tx<'_>) -> BoxFuture<'a, (bool, Answer)>;
    /// Answers without doing it.
    fn refuse(self: Box<Self>, why: StoreError);
}

/// What the writer is sent.
pub(super) enum Message {
    /// Something to do.
    Work(Box<dyn Work>),
    /// Finish what is in hand, close the database, then tell.
    Close(oneshot::Sender<()>),
}

/// A closure over `&mut Tx` and who waits for its result.
pub(super) struct Piece<F, T> {
    pub(super) work: F,
    pub(super) answer: oneshot::Sender<Result<T, StoreError>>,
}

impl<F, T> Work for Piece<F, T>
where
    F: for<'a> FnOnce(&'a mut Tx<'_>) -> BoxFuture<'a, Result<T, StoreError>> + Send + 'static,
    T: Send + 'static,
{
    fn run<'a>(self: Box<Self>, tx: &'a mut Tx<'_>) -> BoxFuture<'a, (bool, Answer)> {
        let Self { work, answer } = *self;
        let work = work(tx);
        Box::pin(async move {
            let result = work.await;
            let keep = result.is_ok();
            let answer: Answer = Box::new(move |committed| {
                // Nobody waits any more if the caller went away; the work is done all the same.
                let _ = answer.send(result.and_then(|value| committed.map(|()| value)));
            });
            (keep, answer)
        })
    }

    fn refuse(self: Box<Self>, why: StoreError) {
        let _ = self.answer.send(Err(why));
    }
}

/// The task that owns the connection.
pub(super) struct Writer {
    pub(super) connection: SqliteConnection,
    pub(super) keyring: Keyring,
    /// Where erasures are noted; none for a database in memory.
    pub(super) erased_log: Option<PathBuf>,
    pub(super) queue: mpsc::UnboundedReceiver<Message>,
}

impl Writer {
    /// Works until told to close or until nobody can send any more.
    pub(super) async fn run(mut self) {
        let mut closing = None;
        while let Some(message) = self.queue.recv().await {
            match message {
                Message::Work(first) => closing = self.group(first).await,
                Message::Close(done) => closing = Some(done),
            }
            if closing.is_some() {
                break;
            }
        }
        // What was sent before the door closes is still done; what comes after is refused.
        while let Ok(message) = self.queue.try_recv() {
            if let Message::Work(first) = message {
                self.group(first).await;
            }
        }
        self.queue.close();
        while let Some(message) = self.queue.recv().await {
            if let Message::Work(late) = message {
                late.refuse(StoreError::Closed);
            }
        }
        if let Err(error) = self.connection.close().await {
            tracing::warn!(error = &error as &dyn std::error::Error, "the database did not close cleanly");
        }
        if let Some(done) = closing {
            let _ = done.send(());
        }
    }

    /// One transaction: this work and what else is waiting. Gives back a wish to close that came in between.
    async fn group(&mut self, first: Box<dyn Work>) -> Option<oneshot::Sender<()>> {
        let began = Instant::now();
        let mut tx = Tx::sqlite(&mut self.connection, &self.keyring);
        if let Err(error) = tx.statement("BEGIN IMMEDIATE").await {
            first.refuse(error);
            return None;
        }
        let until = Instant::now() + GATHERING;
        let mut answers = Vec::new();
        let mut closing = None;
        let mut next = Some(first);
        let mut broken = None;
        while let Some(work) = next.take() {
            match in_savepoint(&mut tx, work).await {
                Ok(answer) => answers.extend(answer),
                Err(error) => broken = Some(error),
            }
            if broken.is_none() && answers.len() < PIECES && Instant::now() < until {
                match self.queue.try_recv() {
                    Ok(Message::Work(work)) => next = Some(work),
                    Ok(Message::Close(done)) => closing = Some(done),
                    Err(_) => {}
                }
            }
        }
        let erased = !tx.erased.is_empty();
        let ended = match broken {
            Some(error) => Err(error),
            None => commit(&mut tx, self.erased_log.as_ref()).await,
        };
        if ended.is_err() {
            // It may be undone already (a full disk undoes by itself): then there is nothing to undo, and that is no fault.
            let _ = tx.statement("ROLLBACK").await;
        }
        measures::written(Write::Transaction, began.elapsed());
        for answer in answers {
            answer(ended.clone());
        }
        if erased && ended.is_ok() {
            // Until a checkpoint the log beside the database still holds the old pages. A reader may be in the way; then the
            // next one clears it.
            if let Err(error) = tx.statement("PRAGMA wal_checkpoint(TRUNCATE)").await {
                tracing::warn!(error = &error as &dyn std::error::Error, "old pages could not be cleared yet");
            }
        }
        closing
    }
}

/// Erasures are noted on disk first: were it the other way round, a crash between would let a restored backup bring back
/// someone we forgot.
async fn commit(tx: &mut Tx<'_>, erased_log: Option<&PathBuf>) -> Result<(), StoreError> {
    let lines = std::mem::take(&mut tx.erased);
    if let (Some(path), false) = (erased_log, lines.is_empty()) {
        erasing::append(path.clone(), lines).await?;
    }
    tx.statement("COMMIT").await
}

/// Runs one piece of work and undoes it alone if it fails. Gives no answer if it panicked: those who wait see that by
/// themselves. An error means that the whole transaction is broken.
async fn in_savepoint(tx: &mut Tx<'_>, work: Box<dyn Work>) -> Result<Option<Answer>, StoreError> {
    let outside = tx.depth();
    if let Err(error) = tx.savepoint().await {
        work.refuse(error.clone());
        return Err(error);
    }
    let done = without_unwinding(work, tx).await;
    let (keep, answer) = done.map_or((false, None), |(keep, answer)| (keep, Some(answer)));
    while tx.depth() > outside {
        let ended = if keep { tx.release().await } else { tx.rollback().await };
        if let Err(error) = ended {
            if let Some(answer) = answer {
                answer(Err(error.clone()));
            }
            return Err(error);
        }
    }
    Ok(answer)
}

async fn without_unwinding(work: Box<dyn Work>, tx: &mut Tx<'_>) -> Option<(bool, Answer)> {
    let mut running = catch_unwind(AssertUnwindSafe(|| work.run(tx))).ok()?;
    // Whatever the work held is dropped with it, and its savepoint is undone: nothing half-done is seen again.
    poll_fn(move |context| match catch_unwind(AssertUnwindSafe(|| running.as_mut().poll(context))) {
        Ok(poll) => poll.map(Some),
        Err(_) => std::task::Poll::Ready(None),
    })
    .await
}
