//! PostgreSQL: a pool of connections, and transactions side by side. Several processes may share one database; `locks.rs` says in
//! what order their transactions wait for one another.

use super::error::StoreError;
use super::sealing::Keyring;
use super::tx::Tx;
use super::{BoxFuture, check_key, erasing};
use crate::measures::{self, Write};
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::runtime::Handle;
use tokio::sync::{OwnedRwLockReadGuard, RwLock};

/// Connections a process holds at most: one for each worker of the turn lane, the rest for pages and tasks.
const CONNECTIONS: u32 = 16;
/// How long to wait for a connection, and with it for a server that is starting: a resident waits no longer to be told.
const REACHED_WITHIN: Duration = Duration::from_secs(3);
/// A lock is held for a few milliseconds; who waits this long waits for something that hangs. The other two end what a process
/// that was cut off left behind.
const LIMITS: &str =
    "SET lock_timeout = '5s'; SET statement_timeout = '30s'; SET idle_in_transaction_session_timeout = '60s'";
/// A transaction whose commit does not wait for the disk: others see it, and its locks are gone, before a crash of the server is
/// sure to spare it. Whoever answers for it waits for [`Postgres::on_disk`] first.
const AHEAD_OF_THE_DISK: &str = "BEGIN; SET LOCAL synchronous_commit = off";
/// Commits are on disk in their order, so once this one is, so are all before it. An empty message to nobody: without one, a
/// transaction that wrote nothing would not wait.
const ON_DISK: &str = "SELECT pg_logical_emit_message(true, 'alongside', '')";
/// One unchanging view of the database.
const VIEW: &str = "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";

/// A PostgreSQL database, open. Cloning shares it.
#[derive(Clone)]
pub(super) struct Postgres {
    pool: PgPool,
    keyring: Keyring,
    erased_log: PathBuf,
    /// What is in hand reads it, closing writes it: whether the store is closed.
    closed: Arc<RwLock<bool>>,
    runtime: Handle,
}

/// Lets one piece of work through; closing waits until it is dropped.
pub(super) struct Pass(#[expect(dead_code, reason = "held, never read")] OwnedRwLockReadGuard<bool>);

impl Postgres {
    /// Opens a database by its `postgres:` address. Several processes may do so at once: migrations wait for one another.
    pub(super) async fn open(address: &str, erased_log: PathBuf, keyring: &Keyring) -> Result<Self, StoreError> {
        let options = PgConnectOptions::from_str(address).map_err(|_| StoreError::Address)?;
        let options = options.application_name("alongside").statement_cache_capacity(256);
        let pool = PgPoolOptions::new()
            .max_connections(CONNECTIONS)
            .acquire_timeout(REACHED_WITHIN)
            .after_connect(|connection, _| {
                Box::pin(async move { sqlx::raw_sql(LIMITS).execute(connection).await.map(drop) })
            })
            .connect_with(options)
            .await
            .map_err(StoreError::while_opening)?;
        erasing::check_log(&erased_log).await?;
        sqlx::migrate!().run(&pool).await.map_err(StoreError::while_migrating)?;
        let closed = Arc::new(RwLock::new(false));
        let this = Self { pool, keyring: keyring.clone(), erased_log, closed, runtime: Handle::current() };
        this.transact(|tx| Box::pin(check_key(tx))).await?;
        Ok(this)
    }

    /// Lets work in, unless the store is closed or closing.
    pub(super) fn admit(&self) -> Result<Pass, StoreError> {
        match Arc::clone(&self.closed).try_read_owned() {
            Ok(closed) if !*closed => Ok(Pass(closed)),
            _ => Err(StoreError::Closed),
        }
    }

    /// Runs a task that outlives who asked for it.
    pub(super) fn spawn<T: Send + 'static>(
        &self,
        task: impl Future<Output = T> + Send + 'static,
    ) -> tokio::task::JoinHandle<T> {
        self.runtime.spawn(task)
    }

    /// Does the work in a transaction of its own.
    pub(super) async fn write<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        F: for<'a> FnOnce(&'a mut Tx<'_>) -> BoxFuture<'a, Result<T, StoreError>> + Send + 'static,
        T: Send + 'static,
    {
        let (pass, this) = (self.admit()?, self.clone());
        let done = self.spawn(async move {
            let _pass = pass;
            this.transact(work).await
        });
        // A fault in the work undoes it: the transaction is dropped with it.
        done.await.unwrap_or(Err(StoreError::Stopped))
    }

    /// One transaction. What sees what: each statement sees what was committed before it began (READ COMMITTED), so work that
    /// must not be overtaken takes its locks first.
    pub(super) async fn transact<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        F: for<'a> FnOnce(&'a mut Tx<'_>) -> BoxFuture<'a, Result<T, StoreError>> + Send,
        T: Send,
    {
        let transaction = self.pool.begin().await?;
        self.finish(transaction, work).await
    }

    /// One transaction that gives its locks back before it is on disk. Nobody may be told what came of it before
    /// [`Postgres::on_disk`].
    pub(super) async fn transact_ahead<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        F: for<'a> FnOnce(&'a mut Tx<'_>) -> BoxFuture<'a, Result<T, StoreError>> + Send,
        T: Send,
    {
        let transaction = self.pool.begin_with(AHEAD_OF_THE_DISK).await?;
        self.finish(transaction, work).await
    }

    /// Waits until everything that was committed before is on disk.
    pub(super) async fn on_disk(&self) -> Result<(), StoreError> {
        let began = Instant::now();
        sqlx::query(ON_DISK).execute(&self.pool).await?;
        measures::written(Write::Disk, began.elapsed());
        Ok(())
    }

    async fn finish<T, F>(
        &self,
        mut transaction: sqlx::Transaction<'static, sqlx::Postgres>,
        work: F,
    ) -> Result<T, StoreError>
    where
        F: for<'a> FnOnce(&'a mut Tx<'_>) -> BoxFuture<'a, Result<T, StoreError>> + Send,
        T: Send,
    {
        let began = Instant::now();
        let mut tx = Tx::postgres(&mut transaction, &self.keyring);
        let value = work(&mut tx).await?;
        // After an error that the work did not pass on, COMMIT would quietly undo everything and say nothing. This would fail.
        tx.statement("SELECT 1").await?;
        let lines = std::mem::take(&mut tx.erased);
        if !lines.is_empty() {
            // On disk first: a crash between must not let a restored backup bring back someone we forgot.
            erasing::append(self.erased_log.clone(), lines).await?;
        }
        transaction.commit().await?;
        measures::written(Write::Transaction, began.elapsed());
        Ok(value)
    }

    /// Does the work on one unchanging view.
    pub(super) async fn read<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        F: for<'a> FnOnce(&'a mut Tx<'_>) -> BoxFuture<'a, Result<T, StoreError>> + Send + 'static,
        T: Send + 'static,
    {
        let mut view = self.pool.begin_with(VIEW).await?;
        let mut tx = Tx::postgres(&mut view, &self.keyring);
        work(&mut tx).await
    }

    /// Waits for what is in hand, refuses what comes, closes the connections.
    pub(super) async fn close(&self) {
        *self.closed.write().await = true;
        self.pool.close().await;
    }
}
