//! Small values of this installation, by name: the mark of its key, and what a channel remembers from one start to the next.
//! Nothing personal.

use super::error::StoreError;
use super::tx::{Tx, on};

/// The value of this name, if it was ever set.
pub async fn get(tx: &mut Tx<'_>, name: &str) -> Result<Option<String>, StoreError> {
    let value: Option<Vec<u8>> = on!(tx, c => sqlx::query_scalar("SELECT value FROM installation WHERE name = $1")
        .bind(name)
        .fetch_optional(c)
        .await?);
    let text = value.map(String::from_utf8).transpose();
    text.map_err(|_| StoreError::Value { column: "installation.value", problem: "is not text" })
}

/// Sets the value of this name.
pub async fn set(tx: &mut Tx<'_>, name: &str, value: &str) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(
        "INSERT INTO installation (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    )
    .bind(name)
    .bind(value.as_bytes())
    .execute(c)
    .await?);
    Ok(())
}
