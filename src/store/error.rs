//! What can go wrong in the store, by kind, so that the program can say it in plain sentences. Texts carry no values of rows.

use sqlx::postgres::PgDatabaseError;
use std::sync::Arc;

/// Why the store could not do something. Cheap to clone: one failed commit answers many turns.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreError {
    /// The database cannot be opened or reached.
    #[error("the database cannot be opened")]
    CannotOpen(#[source] Arc<sqlx::Error>),
    /// The address is not one this program can use.
    #[error("the database address is neither a sqlite file nor a postgres database")]
    Address,
    /// A PostgreSQL database was named, but no file in which erasures are noted.
    #[error("a postgres database needs a file in which erasures are noted (ALONGSIDE_ERASED_LOG)")]
    NoErasedLog,
    /// The server cannot be reached, is starting, or went away in the middle. Whether the last change was kept is not known;
    /// trying again will tell.
    #[error("the database cannot be reached now")]
    Away(#[source] Arc<sqlx::Error>),
    /// The file or its folder may not be written.
    #[error("the database can only be read")]
    ReadOnly,
    /// The file is not a database, or it is broken.
    #[error("the database file is damaged, or is not a database")]
    Damaged,
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The master key is not the one the database was made with.
    #[error("the master key does not belong to this database")]
    WrongKey,
    /// A newer version of the program made the database.
    #[error("the database was made by a newer version of this program")]
    Newer,
    /// The tables could not be brought up to date.
    #[error("the tables could not be brought up to date")]
    Migration(#[source] Arc<sqlx::migrate::MigrateError>),
    /// Another process holds the database; trying again may work.
    #[error("the database is busy")]
    Busy,
    /// A rule of the database forbids it: something exists already, or what it hangs on does not.
    #[error("the change conflicts with what is stored")]
    Conflict,
    /// The database holds a value that it should not.
    #[error("{column} holds a value that cannot be read: {problem}")]
    Value {
        /// Table and column.
        column: &'static str,
        /// What is wrong with it, without the value.
        problem: &'static str,
    },
    /// A sealed value was changed, moved to another row, or sealed under another key.
    #[error("the sealed value in {0} cannot be opened")]
    Sealed(&'static str),
    /// Randomness or the key file failed.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// `erased.log` cannot be read or written; without it nobody may be erased.
    #[error("erased.log cannot be used")]
    ErasedLog(#[source] Arc<std::io::Error>),
    /// A program fault stopped this piece of work; what it wrote is undone.
    #[error("the work stopped half-way and is undone")]
    Stopped,
    /// The store is closed.
    #[error("the store is closed")]
    Closed,
    /// Anything else the database says.
    #[error("the database failed")]
    Database(#[source] Arc<sqlx::Error>),
}

/// Why there is no master key.
#[derive(Clone, Debug, thiserror::Error)]
pub enum KeyError {
    /// The key file cannot be read or written.
    #[error("the key file cannot be used")]
    File(#[source] Arc<std::io::Error>),
    /// Others than its owner and group may read the key file, or others than its owner change it.
    #[error(
        "others on this machine may read or change the key file (its mode is {mode:o}): the key is no secret then. Take that from them \
         with `chmod 600`, or 640 for the service's own group"
    )]
    Open {
        /// Its permissions.
        mode: u32,
    },
    /// The key file does not hold 64 hexadecimal digits.
    #[error("the key file does not hold a key of 64 hexadecimal digits")]
    Form,
    /// The machine gives no randomness.
    #[error("the machine gives no randomness")]
    Randomness,
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(database) => {
                let code = database.code();
                let kind = if database.try_downcast_ref::<PgDatabaseError>().is_some() {
                    match code.as_deref() {
                        Some(code) if is_away(code) => return Self::Away(Arc::new(error)),
                        code => postgres_kind(code),
                    }
                } else {
                    sqlite_kind(code.as_deref())
                };
                kind.unwrap_or_else(|| Self::Database(Arc::new(error)))
            }
            sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => Self::Closed,
            sqlx::Error::PoolTimedOut | sqlx::Error::Io(_) | sqlx::Error::Protocol(_) | sqlx::Error::Tls(_) => {
                Self::Away(Arc::new(error))
            }
            _ => Self::Database(Arc::new(error)),
        }
    }
}

/// SQLite's primary result codes (<https://www.sqlite.org/rescode.html>); the extended ones carry them in the lowest byte.
fn sqlite_kind(code: Option<&str>) -> Option<StoreError> {
    match code?.parse::<u32>().ok()? & 0xff {
        5 | 6 => Some(StoreError::Busy),
        8 => Some(StoreError::ReadOnly),
        11 | 26 => Some(StoreError::Damaged),
        13 => Some(StoreError::Full),
        19 => Some(StoreError::Conflict),
        _ => None,
    }
}

/// PostgreSQL's codes for a server that is away (<https://www.postgresql.org/docs/current/errcodes-appendix.html>): the
/// connection failed (08), it is full or stopping or starting (53300, 57P01 to 57P03), we were idle too long (25P03).
fn is_away(code: &str) -> bool {
    code.starts_with("08") || matches!(code, "53300" | "57P01" | "57P02" | "57P03" | "25P03")
}

/// PostgreSQL's other codes that have a name here.
fn postgres_kind(code: Option<&str>) -> Option<StoreError> {
    match code? {
        "25006" => Some(StoreError::ReadOnly),
        "53100" => Some(StoreError::Full),
        // Deadlock, conflict of snapshots, a lock or a statement that took too long.
        "40P01" | "40001" | "55P03" | "57014" => Some(StoreError::Busy),
        "XX001" | "XX002" => Some(StoreError::Damaged),
        code if code.starts_with("23") => Some(StoreError::Conflict),
        _ => None,
    }
}

impl StoreError {
    /// The same, said of opening: what has no name of its own is "cannot open".
    pub(super) fn while_opening(error: sqlx::Error) -> Self {
        match Self::from(error) {
            Self::Database(source) | Self::Away(source) => Self::CannotOpen(source),
            named => named,
        }
    }

    /// A migration that failed for a reason with a name gets that name.
    pub(super) fn while_migrating(error: sqlx::migrate::MigrateError) -> Self {
        use sqlx::migrate::MigrateError;
        match error {
            MigrateError::VersionMissing(_) => Self::Newer,
            MigrateError::Execute(source) => Self::from(source),
            other => Self::Migration(Arc::new(other)),
        }
    }
}
