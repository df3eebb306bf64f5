//! What is kept: all SQL and all sealing, one file a noun. Every store function takes `&mut Tx`; a [`Store`] hands one out, for
//! reading from a few reading connections, for writing from the one writer, which answers only after the commit.
//! It knows nothing of turns, pages or channels.

pub mod audit;
mod batches;
pub mod call_tasks;
pub mod claims;
mod codec;
pub mod consents;
pub mod conversations;
pub mod erasing;
mod error;
pub mod feedback;
mod lane;
pub mod leads;
pub mod moving;
pub mod opportunities;
pub mod organisations;
pub mod outbox;
pub mod prompts;
pub mod queue;
pub mod reaching;
pub mod reminders;
pub mod residents;
pub mod returning;
mod sealing;
pub mod staff;
pub mod stop_links;
pub mod sweep;
pub mod tries;
mod tx;
pub mod withdrawing;
mod writer;

pub use error::{KeyError, StoreError};
pub use lane::{Batch, TurnLane};
pub use sealing::{AddressHash, Keyring};
pub use tx::Tx;

use crate::clock::SharedClock;
use crate::domain::consent::Channel;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, SqliteConnection};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use writer::{Message, Piece, Writer};

/// A future in a box, as closures over `&mut Tx` give it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Reading connections for pages.
const READERS: u32 = 4;
/// How long to wait for another process that writes.
const BUSY: Duration = Duration::from_secs(5);

/// The database, open. Cloning shares it; it closes with [`Store::close`] or when the last clone is dropped.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    writer: mpsc::UnboundedSender<Message>,
    /// None for a database in memory, which has one connection.
    readers: Option<SqlitePool>,
    keyring: Keyring,
    clock: SharedClock,
    path: Option<PathBuf>,
}

impl Store {
    /// Opens a SQLite file, by path or `sqlite:` address; makes it if there is none, brings its tables up to date, and checks
    /// that the key is the one it was made with.
    pub async fn open(address: &str, keyring: Keyring, clock: SharedClock) -> Result<Self, StoreError> {
        let options = match address.split_once(':') {
            Some(("sqlite", ":memory:")) => return Self::in_memory(keyring, clock).await,
            Some(("sqlite", _)) => SqliteConnectOptions::from_str(address).map_err(|_| StoreError::Address)?,
            Some(("postgres" | "postgresql", _)) => return Err(StoreError::Address),
            _ => SqliteConnectOptions::new().filename(address),
        };
        let path = options.get_filename().to_path_buf();
        let options = common(options);
        let writing = options
            .clone()
            .create_if_missing(!address.contains("mode=ro"))
            .journal_mode(SqliteJournalMode::Wal)
            .pragma("wal_autocheckpoint", "4000");
        let mut connection = writing.connect().await.map_err(StoreError::while_opening)?;
        prepare(&mut connection, &keyring).await?;
        let reading = options.pragma("query_only", "ON");
        let readers = SqlitePoolOptions::new().max_connections(READERS).connect_lazy_with(reading);
        Ok(Self::start(connection, Some(readers), keyring, clock, Some(path)))
    }

    /// A database that is gone when the store is closed: for tests and `chat`.
    pub async fn in_memory(keyring: Keyring, clock: SharedClock) -> Result<Self, StoreError> {
        let options = common(SqliteConnectOptions::new().in_memory(true));
        let mut connection = options.connect().await.map_err(StoreError::while_opening)?;
        prepare(&mut connection, &keyring).await?;
        Ok(Self::start(connection, None, keyring, clock, None))
    }

    fn start(
        connection: SqliteConnection,
        readers: Option<SqlitePool>,
        keyring: Keyring,
        clock: SharedClock,
        path: Option<PathBuf>,
    ) -> Self {
        let (writer, queue) = mpsc::unbounded_channel();
        let erased_log = path.as_deref().map(erasing::log_beside);
        tokio::spawn(Writer { connection, keyring: keyring.clone(), erased_log, queue }.run());
        Self(Arc::new(Inner { writer, readers, keyring, clock, path }))
    }

    /// Does the work in a transaction of the writer and answers after the commit. An error undoes this work alone. The work
    /// goes on if the caller stops waiting.
    pub async fn write<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        F: for<'a> FnOnce(&'a mut Tx<'_>) -> BoxFuture<'a, Result<T, StoreError>> + Send + 'static,
        T: Send + 'static,
    {
        let (answer, result) = oneshot::channel();
        let piece = Message::Work(Box::new(Piece { work, answer }));
        self.0.writer.send(piece).map_err(|_| StoreError::Closed)?;
        result.await.unwrap_or(Err(StoreError::Stopped))
    }

    /// Does the work on one unchanging view of the database; writing is refused, except in memory, where there is one connection.
    pub async fn read<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        F: for<'a> FnOnce(&'a mut Tx<'_>) -> BoxFuture<'a, Result<T, StoreError>> + Send + 'static,
        T: Send + 'static,
    {
        let Some(readers) = &self.0.readers else { return self.write(work).await };
        let mut view = readers.begin().await?;
        let mut tx = Tx::sqlite(&mut view, &self.0.keyring);
        work(&mut tx).await
    }

    /// Where turns wait to be done together by this batch.
    pub fn turn_lane<B: Batch>(&self, batch: B) -> TurnLane<B> {
        TurnLane::new(batch, self.0.writer.clone())
    }

    /// The hash by which the conversation at this address is found.
    pub fn address_hash(&self, channel: Channel, address: &str) -> AddressHash {
        self.0.keyring.address_hash(channel, address)
    }

    /// The installation's key for the hashes of words to come back with.
    pub fn return_word_key(&self) -> zeroize::Zeroizing<[u8; 32]> {
        self.0.keyring.return_word_key()
    }

    /// The clock it was opened with.
    pub fn clock(&self) -> &SharedClock {
        &self.0.clock
    }

    /// The database file, if it is one.
    pub fn path(&self) -> Option<&Path> {
        self.0.path.as_deref()
    }

    /// Finishes what is in hand, then closes the database. Later work is refused.
    pub async fn close(&self) {
        if let Some(readers) = &self.0.readers {
            readers.close().await;
        }
        let (done, closed) = oneshot::channel();
        if self.0.writer.send(Message::Close(done)).is_ok() {
            // Dropped unanswered means that it was closed already.
            let _ = closed.await;
        }
    }
}

/// `secure_delete` overwrites what is deleted; FULL survives a power cut.
fn common(options: SqliteConnectOptions) -> SqliteConnectOptions {
    options
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .pragma("secure_delete", "ON")
        .busy_timeout(BUSY)
        .statement_cache_capacity(256)
}

async fn prepare(connection: &mut SqliteConnection, keyring: &Keyring) -> Result<(), StoreError> {
    // A file that may only be read says so now, not at the first resident's first message.
    let mut tx = Tx::sqlite(connection, keyring);
    tx.statement("BEGIN IMMEDIATE").await?;
    tx.statement("ROLLBACK").await?;
    sqlx::migrate!().run(&mut *connection).await.map_err(StoreError::while_migrating)?;
    check_key(&mut Tx::sqlite(connection, keyring)).await
}

/// The first key makes the mark that every later one must know.
async fn check_key(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    let sentinel = tx.keyring.sentinel()?.0;
    tx::on!(tx, c => sqlx::query(
        "INSERT INTO installation (name, value) VALUES ('key_check', $1) ON CONFLICT (name) DO NOTHING"
    ).bind(sentinel).execute(c).await?);
    let kept: Vec<u8> = tx::on!(tx, c => sqlx::query_scalar(
        "SELECT value FROM installation WHERE name = 'key_check'"
    ).fetch_one(c).await?);
    if tx.keyring.knows(&kept) { Ok(()) } else { Err(StoreError::WrongKey) }
}
