//! SQLite: a file with one writing connection and a few that read, or a database in memory with one for both.

use super::error::StoreError;
use super::sealing::Keyring;
use super::tx::Tx;
use super::writer::{Message, Piece, Writer};
use super::{BoxFuture, check_key, erasing};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, SqliteConnection};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// Reading connections for pages.
const READERS: u32 = 4;
/// How long to wait for another process that writes.
const BUSY: Duration = Duration::from_secs(5);

/// Makes the file for its owner alone where there is none: names of staff stand in it in clear. SQLite gives the files beside it
/// the same rights. What goes wrong here goes wrong again when it is opened, and is told there.
fn make_private(path: &Path) {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    drop(options.open(path));
}

/// A SQLite database, open.
pub(super) struct Sqlite {
    pub(super) writer: mpsc::UnboundedSender<Message>,
    /// None for a database in memory, which has one connection.
    readers: Option<SqlitePool>,
    pub(super) path: Option<PathBuf>,
}

impl Sqlite {
    /// Opens a file by path or `sqlite:` address.
    pub(super) async fn open(
        address: &str,
        erased_log: Option<PathBuf>,
        keyring: &Keyring,
    ) -> Result<Self, StoreError> {
        let options = if address.starts_with("sqlite:") {
            SqliteConnectOptions::from_str(address).map_err(|_| StoreError::Address)?
        } else {
            SqliteConnectOptions::new().filename(address)
        };
        let path = options.get_filename().to_path_buf();
        let options = common(options);
        let makes = !address.contains("mode=ro");
        if makes {
            make_private(&path);
        }
        let writing = options
            .clone()
            .create_if_missing(makes)
            .journal_mode(SqliteJournalMode::Wal)
            .pragma("wal_autocheckpoint", "4000");
        let mut connection = writing.connect().await.map_err(StoreError::while_opening)?;
        prepare(&mut connection, keyring).await?;
        let reading = options.pragma("query_only", "ON");
        let readers = SqlitePoolOptions::new().max_connections(READERS).connect_lazy_with(reading);
        let erased_log = erased_log.unwrap_or_else(|| erasing::log_beside(&path));
        let writer = start(connection, keyring, Some(erased_log));
        Ok(Self { writer, readers: Some(readers), path: Some(path) })
    }

    /// A database that is gone when it is closed.
    pub(super) async fn in_memory(keyring: &Keyring) -> Result<Self, StoreError> {
        let options = common(SqliteConnectOptions::new().in_memory(true));
        let mut connection = options.connect().await.map_err(StoreError::while_opening)?;
        prepare(&mut connection, keyring).await?;
        Ok(Self { writer: start(connection, keyring, None), readers: None, path: None })
    }

    /// Hands the work to the writer and waits for the commit.
    pub(super) async fn write<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        F: for<'a> FnOnce(&'a mut Tx<'_>) -> BoxFuture<'a, Result<T, StoreError>> + Send + 'static,
        T: Send + 'static,
    {
        let (answer, result) = oneshot::channel();
        let piece = Message::Work(Box::new(Piece { work, answer }));
        self.writer.send(piece).map_err(|_| StoreError::Closed)?;
        result.await.unwrap_or(Err(StoreError::Stopped))
    }

    /// Does the work on a reading connection; in memory on the one there is.
    pub(super) async fn read<T, F>(&self, keyring: &Keyring, work: F) -> Result<T, StoreError>
    where
        F: for<'a> FnOnce(&'a mut Tx<'_>) -> BoxFuture<'a, Result<T, StoreError>> + Send + 'static,
        T: Send + 'static,
    {
        let Some(readers) = &self.readers else { return self.write(work).await };
        let mut view = readers.begin().await?;
        let mut tx = Tx::sqlite(&mut view, keyring);
        work(&mut tx).await
    }

    /// Finishes what is in hand, then closes the file.
    pub(super) async fn close(&self) {
        if let Some(readers) = &self.readers {
            readers.close().await;
        }
        let (done, closed) = oneshot::channel();
        if self.writer.send(Message::Close(done)).is_ok() {
            // Dropped unanswered means that it was closed already.
            let _ = closed.await;
        }
    }
}

fn start(
    connection: SqliteConnection,
    keyring: &Keyring,
    erased_log: Option<PathBuf>,
) -> mpsc::UnboundedSender<Message> {
    let (writer, queue) = mpsc::unbounded_channel();
    tokio::spawn(Writer { connection, keyring: keyring.clone(), erased_log, queue }.run());
    writer
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
