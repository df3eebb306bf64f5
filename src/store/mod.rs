//! What is kept: all SQL and all sealing, one file a noun. Every store function takes `&mut Tx`; a [`Store`] hands one out, for
//! reading and for writing, and answers only after the commit. The SQL is one text for SQLite and PostgreSQL; how each is opened,
//! written and shared is in a file of its own. It knows nothing of turns, pages or channels.

pub mod allowances;
pub mod announcements;
pub mod audit;
pub mod audit_chain;
pub mod backlog;
mod batches;
pub mod call_tasks;
pub mod call_tries;
pub mod claims;
mod codec;
pub mod consents;
pub mod conversations;
pub mod delivering;
pub mod drafts;
pub mod erasing;
mod error;
pub mod feedback;
pub mod feedback_deeds;
pub mod feedback_numbers;
pub mod following_up;
pub mod imports;
mod in_work;
pub mod installation;
pub mod interested;
pub mod known_time;
mod lane;
pub mod leads;
pub mod leases;
mod locks;
pub mod mornings;
pub mod moving;
pub mod opportunities;
pub mod organisations;
pub mod outbox;
pub mod outcomes;
pub mod phrase_answers;
pub mod phrases;
pub mod pages;
mod postgres;
pub mod posted;
pub mod promises;
pub mod prompts;
pub mod queue;
pub mod reach;
pub mod reaching;
pub mod reminders;
pub mod residents;
pub mod retention_ahead;
pub mod returning;
pub mod screening;
pub mod sharing;
mod sealing;
mod shards;
mod sqlite;
pub mod staff;
pub mod staff_on_discord;
pub mod staff_accounts;
pub mod staff_steps;
pub mod staff_tries;
pub mod stop_links;
pub mod sweep;
pub mod telling;
pub mod told_days;
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
use postgres::Postgres;
use shards::Shards;
use sqlite::Sqlite;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;

/// A future in a box, as closures over `&mut Tx` give it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The database, open. Cloning shares it; it closes with [`Store::close`] or when the last clone is dropped.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    database: Database,
    keyring: Keyring,
    clock: SharedClock,
}

enum Database {
    Sqlite(Sqlite),
    Postgres(Postgres),
}

impl Store {
    /// Opens a SQLite file, by path or `sqlite:` address; makes it if there is none, brings its tables up to date, and checks
    /// that the key is the one it was made with. `erased.log` stands beside it.
    pub async fn open(address: &str, keyring: Keyring, clock: SharedClock) -> Result<Self, StoreError> {
        Self::open_with_log(address, None, keyring, clock).await
    }

    /// The same for PostgreSQL too, by `postgres:` address, with the file in which erasures are noted: a database elsewhere has
    /// no place beside it, so there it must be named.
    pub async fn open_with_log(
        address: &str,
        erased_log: Option<PathBuf>,
        keyring: Keyring,
        clock: SharedClock,
    ) -> Result<Self, StoreError> {
        let database = match address.split_once(':') {
            Some(("sqlite", ":memory:")) => return Self::in_memory(keyring, clock).await,
            Some(("postgres" | "postgresql", _)) => {
                let erased_log = erased_log.ok_or(StoreError::NoErasedLog)?;
                Database::Postgres(Postgres::open(address, erased_log, &keyring).await?)
            }
            _ => Database::Sqlite(Sqlite::open(address, erased_log, &keyring).await?),
        };
        Ok(Self(Arc::new(Inner { database, keyring, clock })))
    }

    /// A database that is gone when the store is closed: for tests and `chat`.
    pub async fn in_memory(keyring: Keyring, clock: SharedClock) -> Result<Self, StoreError> {
        let database = Database::Sqlite(Sqlite::in_memory(&keyring).await?);
        Ok(Self(Arc::new(Inner { database, keyring, clock })))
    }

    /// Does the work in a transaction and answers after the commit. An error undoes this work alone. The work goes on if the
    /// caller stops waiting.
    pub async fn write<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        F: for<'a> FnOnce(&'a mut Tx<'_>) -> BoxFuture<'a, Result<T, StoreError>> + Send + 'static,
        T: Send + 'static,
    {
        match &self.0.database {
            Database::Sqlite(sqlite) => sqlite.write(work).await,
            Database::Postgres(postgres) => postgres.write(work).await,
        }
    }

    /// Does the work on one unchanging view of the database; writing is refused, except in memory, where there is one connection.
    pub async fn read<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        F: for<'a> FnOnce(&'a mut Tx<'_>) -> BoxFuture<'a, Result<T, StoreError>> + Send + 'static,
        T: Send + 'static,
    {
        match &self.0.database {
            Database::Sqlite(sqlite) => sqlite.read(&self.0.keyring, work).await,
            Database::Postgres(postgres) => postgres.read(work).await,
        }
    }

    /// Waits until everything that a read has seen is on disk: on PostgreSQL turns are seen a moment before that. For whoever
    /// acts on what was read without writing.
    pub async fn on_disk(&self) -> Result<(), StoreError> {
        match &self.0.database {
            Database::Sqlite(_) => Ok(()),
            Database::Postgres(postgres) => postgres.on_disk().await,
        }
    }

    /// Where turns wait to be done together by this batch.
    pub fn turn_lane<B: Batch>(&self, batch: B) -> TurnLane<B> {
        match &self.0.database {
            Database::Sqlite(sqlite) => TurnLane::sqlite(batch, sqlite.writer.clone()),
            Database::Postgres(postgres) => TurnLane::postgres(Shards::new(batch, postgres.clone())),
        }
    }

    /// The hash by which the conversation at this address is found.
    pub fn address_hash(&self, channel: Channel, address: &str) -> AddressHash {
        self.0.keyring.address_hash(channel, address)
    }

    /// The installation's key for the hashes of words to come back with.
    pub fn return_word_key(&self) -> zeroize::Zeroizing<[u8; 32]> {
        self.0.keyring.return_word_key()
    }

    /// The installation's key for the hashes of staff's passwords.
    pub fn password_key(&self) -> zeroize::Zeroizing<[u8; 32]> {
        self.0.keyring.password_key()
    }

    /// The clock it was opened with.
    pub fn clock(&self) -> &SharedClock {
        &self.0.clock
    }

    /// The database file, if it is one.
    pub fn path(&self) -> Option<&Path> {
        match &self.0.database {
            Database::Sqlite(sqlite) => sqlite.path.as_deref(),
            Database::Postgres(_) => None,
        }
    }

    /// Finishes what is in hand, then closes the database. Later work is refused.
    pub async fn close(&self) {
        match &self.0.database {
            Database::Sqlite(sqlite) => sqlite.close().await,
            Database::Postgres(postgres) => postgres.close().await,
        }
    }
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
