//! Stopping by the link in an e-mail: the resident says stop without a conversation. Looking changes nothing.

use super::{StopLink, Turns};
use crate::store::staff::Token;
use crate::store::{StoreError, stop_links};

impl Turns {
    /// What a link stops. Nothing if it is over, never was, or is nonsense.
    pub async fn stop_link(&self, token: &str) -> Result<Option<StopLink>, StoreError> {
        let Some(token) = Token::parse(token) else { return Ok(None) };
        let now = self.world.clock.now();
        self.store.read(move |tx| Box::pin(async move { stop_links::look(tx, &token, now).await })).await
    }

    /// Stops it, at once and for every message that waits. Again changes nothing.
    pub async fn stop_by_link(&self, token: &str) -> Result<Option<StopLink>, StoreError> {
        let Some(token) = Token::parse(token) else { return Ok(None) };
        let now = self.world.clock.now();
        self.store.write(move |tx| Box::pin(async move { stop_links::stop(tx, &token, now).await })).await
    }
}
