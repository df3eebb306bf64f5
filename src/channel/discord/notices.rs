//! What has to be told outside a turn: the notice becomes a prompt as everywhere, and where the person writes to us on Discord, it
//! is brought to them there. Whether they said yes to that was looked at in the moment of sending, by the outbox.

use super::answering::surface;
use super::bot::{Discord, Parts};
use crate::domain::consent::Channel;
use crate::outbox::{Conversations, Deliver, Failed, Message};
use crate::words::Isolation;
use std::pin::Pin;
use std::sync::Arc;

/// Tells in the conversation, and brings it.
pub struct Notices {
    parts: Arc<Parts>,
    conversation: Conversations,
}

impl Discord {
    /// The sender that tells in the conversation: first as `conversation` does, then on Discord.
    pub fn notices(&self, conversation: Conversations) -> Notices {
        Notices { parts: Arc::clone(&self.parts), conversation }
    }
}

impl Deliver for Notices {
    fn deliver<'a>(&'a self, message: &'a Message) -> Pin<Box<dyn Future<Output = Result<(), Failed>> + Send + 'a>> {
        Box::pin(async move {
            let Some(prompt) = self.conversation.enter(message).await? else { return Ok(()) };
            let resident = message.row.resident;
            let turns = &self.parts.turns;
            let pushed =
                turns.push_prompt(resident, prompt, Channel::Discord, &surface(None), Isolation::Marks).await?;
            if let Some(pushed) = pushed {
                self.parts.bring_again(&pushed, false);
            }
            Ok(())
        })
    }
}
