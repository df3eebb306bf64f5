//! Passwords against what is kept of them: Argon2id on threads of its own, a few at once, so that a burst of tries neither takes
//! the machine's memory nor holds up the database's writer.

use super::{Desk, DeskError};
use crate::domain::password::{Password, PasswordHash};
use crate::store::{KeyError, StoreError};

/// Runs of Argon2id at once, at 19 MiB each.
pub(super) const AT_ONCE: usize = 2;

impl Desk {
    /// What to keep of a password.
    pub(super) async fn hash(&self, password: Password) -> Result<PasswordHash, DeskError> {
        let (key, salt) = (self.store.password_key(), random()?);
        self.slowly(move || password.hash(&key, salt)).await
    }

    /// Whether it is the password that is kept. It takes as long where none is.
    pub(super) async fn is_password(&self, password: Password, kept: Option<PasswordHash>) -> Result<bool, DeskError> {
        let key = self.store.password_key();
        self.slowly(move || password.is(kept.as_ref(), &key)).await
    }

    async fn slowly<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, DeskError> {
        let _permit = self.hashing.acquire().await.map_err(|_| StoreError::Closed)?;
        Ok(tokio::task::spawn_blocking(work).await.map_err(|_| StoreError::Stopped)?)
    }
}

/// Bytes that nobody can guess.
pub(super) fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| KeyError::Randomness)?;
    Ok(bytes)
}
