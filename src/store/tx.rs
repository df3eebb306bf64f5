//! A transaction on either database: every store function takes `&mut Tx`, the caller owns it. It carries the keys that seal and
//! remembers whom it erased, so that `erased.log` is written before the commit.

use super::error::StoreError;
use super::sealing::Keyring;
use sqlx::{PgConnection, SqliteConnection};

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
    Postgres(&'c mut PgConnection),
}

/// Runs one body on whichever database it is: `on!(tx, c => query.fetch_all(c).await?)`. A plain statement, whose result each
/// database gives in a type of its own, gives nothing.
macro_rules! on {
    ($tx:expr, $connection:ident =>
        sqlx::query($($sql:tt)*) $(.bind($($bound:tt)*))* .execute($same:ident) .await?) => {
        $crate::store::tx::on!($tx, $connection => {
            sqlx::query($($sql)*) $(.bind($($bound)*))* .execute($same).await?;
        })
    };
    ($tx:expr, $connection:ident => $body:expr) => {
        match &mut $tx.connection {
            $crate::store::tx::Connection::Sqlite(connection) => {
                let $connection = &mut **connection;
                $body
            }
            $crate::store::tx::Connection::Postgres(connection) => {
                let $connection = &mut **connection;
                $body
            }
        }
    };
}
pub(super) use on;

/// Runs a body on PostgreSQL and nothing on SQLite, whose one writer needs no locks.
macro_rules! on_postgres {
    ($tx:expr, $connection:ident => $body:expr) => {
        if let $crate::store::tx::Connection::Postgres(connection) = &mut $tx.connection {
            let $connection = &mut **connection;
            $body
        }
    };
}
pub(super) use on_postgres;

impl<'c> Tx<'c> {
    pub(super) fn sqlite(connection: &'c mut SqliteConnection, keyring: &'c Keyring) -> Self {
        Self::new(Connection::Sqlite(connection), keyring)
    }

    pub(super) fn postgres(connection: &'c mut PgConnection, keyring: &'c Keyring) -> Self {
        Self::new(Connection::Postgres(connection), keyring)
    }

    fn new(connection: Connection<'c>, keyring: &'c Keyring) -> Self {
        Self { connection, keyring, erased: Vec::new(), savepoints: Vec::new() }
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

/// How SQLite goes about a statement that begins with EXPLAIN QUERY PLAN: what it reads within which index.
#[cfg(test)]
pub(super) async fn plan_on_sqlite(explain: &'static str) -> String {
    use crate::clock::StillClock;
    let keyring = Keyring::generate().expect("the machine gives chance");
    let clock = std::sync::Arc::new(StillClock::at(jiff::Timestamp::UNIX_EPOCH));
    let store = super::Store::in_memory(keyring, clock).await.expect("memory is there");
    let steps: Result<Vec<(i64, i64, i64, String)>, StoreError> = store
        .read(move |tx| Box::pin(async move { Ok(on!(tx, c => sqlx::query_as(explain).fetch_all(c).await?)) }))
        .await;
    steps.expect("a plan").into_iter().map(|(.., step)| step + "\n").collect()
}
