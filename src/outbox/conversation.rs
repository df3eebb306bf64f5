//! Telling in the conversation: the notice becomes a prompt that shows at the next visit. Channels that push bring their own
//! sender.

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
}

impl Deliver for Conversations {
    fn deliver<'a>(&'a self, message: &'a Message) -> BoxFuture<'a, Result<(), Failed>> {
        Box::pin(async move {
            let Some(kind) = message.notice.as_prompt() else { return Ok(()) };
            // The row's own id names the prompt, so that a repeat is the same prompt.
            let (prompt, resident, now) = (PromptId(message.row.id.0), message.row.resident, self.0.clock().now());
            self.0
                .write(move |tx| Box::pin(async move { prompts::make(tx, prompt, resident, &kind, now).await }))
                .await?;
            Ok(())
        })
    }
}
