//! Telling in the conversation: the notice becomes a prompt that shows at the next visit. A channel that pushes brings its own
//! sender, which lets the notice enter by this one and then pushes the prompt.

use super::{Deliver, Failed, Message};
use crate::ids::PromptId;
use crate::store::{BoxFuture, Store, prompts};

/// Makes prompts.
#[derive(Clone)]
pub struct Conversations(Store);

impl Conversations {
    /// In this store.
    pub fn new(store: Store) -> Self {
        Self(store)
    }

    /// The notice becomes a prompt, the same one however often. None for what was said in the conversation already.
    pub async fn enter(&self, message: &Message) -> Result<Option<PromptId>, Failed> {
        let Some(kind) = message.notice.as_prompt() else { return Ok(None) };
        let (row, resident, now) = (message.row.id, message.row.resident, self.0.clock().now());
        Ok(self.0.write(move |tx| Box::pin(async move { prompts::make(tx, row, resident, &kind, now).await })).await?)
    }
}

impl Deliver for Conversations {
    fn deliver<'a>(&'a self, message: &'a Message) -> BoxFuture<'a, Result<(), Failed>> {
        Box::pin(async move { self.enter(message).await.map(drop) })
    }
}
