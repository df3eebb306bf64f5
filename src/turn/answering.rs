//! Answering a phrase by the link in an e-mail: the resident answers without a conversation. Looking changes nothing.

use super::{AnswerLink, Turns};
use crate::domain::taxonomy::PhraseAnswer;
use crate::store::staff::Token;
use crate::store::{StoreError, phrase_answers};

impl Turns {
    /// What a link answers. Nothing if it is over, never was, or is nonsense.
    pub async fn answer_link(&self, token: &str) -> Result<Option<AnswerLink>, StoreError> {
        let Some(token) = Token::parse(token) else { return Ok(None) };
        let now = self.world.clock.now();
        self.store.read(move |tx| Box::pin(async move { phrase_answers::look(tx, &token, now).await })).await
    }

    /// Answers, once. What was answered before stays.
    pub async fn answer_by_link(&self, token: &str, given: PhraseAnswer) -> Result<Option<AnswerLink>, StoreError> {
        let Some(token) = Token::parse(token) else { return Ok(None) };
        let now = self.world.clock.now();
        self.store
            .write(move |tx| Box::pin(async move { phrase_answers::answer_by_link(tx, &token, given, now).await }))
            .await
    }
}
