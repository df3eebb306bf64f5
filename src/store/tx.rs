//! A transaction on either database: every store function takes `&mut Tx`, the caller owns it. It carries the keys that seal and
//! remembers whom it erased, so that `erased.log` is written before the commit.

use super::error::StoreError;
use super::sealing::Keyring;
use sqlx::SqliteConnection;

/// A transaction in hand.
pub struct Tx<'c> {
    pub(super) connection: Connection<'c>,
    pub(super) keyring: &'c Keyring,
    /// Lines for `erased.log`.
    pub(super) erased: Vec<String>,
    /// How many lines there were at each savepoint that is open.
    savepoints: Vec<usize>,
}

/// The databases we speak to, on their native drivers.
pub(super) enum Connection<'c> {
    Sqlite(&'c mut SqliteConnection),
}

/// Runs one body on whichever database it is: `on!(tx, c => query.execute(c).await)`.
macro_rules! on {
    ($tx:expr, $connection:ident => $body:expr) => {
        match &mut $tx.connection {
            $crate::store::tx::Connection::Sqlite(connection) => {
                let $connection = &mut **connection;
                $body
            }
        }
    };
}
pub(super) use on;

impl<'c> Tx<'c> {
    pub(super) fn sqlite(connection: &'c mut SqliteConnection, keyring: &'c Keyring) -> Self {
        Self { connection: Connection::Sqlite(connection), keyring, erased: Vec::new(), savepoints: Vec::new() }
    }

    /// Begins a part that can be undone alone. Parts nest; each is ended by [`Tx::release`] or [`Tx::rollback`].
    pub async fn savepoint(&mut self) -> Result<(), StoreError> {
        self.statement("SAVEPOINT part").await?;
        self.savepoints.push(self.erased.len());
        Ok(())
    }

    /// Ends the newest part and keeps what it did.
    pub async fn release(&mut self) -> Result<(), StoreError> {
        self.statement("RELEASE SAVEPOINT part").await?;
        self.savepoints.pop();
        Ok(())
    }

    /// Ends the newest part and undoes what it did.
    pub async fn rollback(&mut self) -> Result<(), StoreError> {
        self.statement("ROLLBACK TO SAVEPOINT part").await?;
        self.statement("RELEASE SAVEPOINT part").await?;
        if let Some(lines) = self.savepoints.pop() {
            self.erased.truncate(lines);
        }
        Ok(())
    }

    /// How many parts are open.
    pub(super) fn depth(&self) -> usize {
        self.savepoints.len()
    }

    pub(super) async fn statement(&mut self, sql: &'static str) -> Result<(), StoreError> {
        on!(self, c => sqlx::query(sql).execute(c).await?);
        Ok(())
    }
}
