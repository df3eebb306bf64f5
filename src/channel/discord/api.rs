//! Discord's REST interface, as far as we use it. With another server set, every request goes there: serenity leaves its own
//! limiter and its own address only when it is told both, so both are told here and nowhere else.

use super::failure::Failure;
use super::settings::DiscordSettings;
use serde::Serialize;
use serde_json::json;
use serenity::all::{ApplicationId, ChannelId, InteractionId, Message, MessagePagination, UserId};
use serenity::builder::CreateAllowedMentions;
use serenity::http::{Http, HttpBuilder};
use std::sync::Arc;
use std::time::Duration;

/// How long we wait for any answer. The first answer to an interaction has three seconds in all.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long we wait for a connection.
const CONNECT: Duration = Duration::from_secs(2);

/// The deferred first answer: "thinking", to be edited later.
const DEFERRED: u8 = 5;
/// Seen by the one person only.
const EPHEMERAL: u64 = 1 << 6;

/// The interface.
#[derive(Clone)]
pub(super) struct Api {
    http: Arc<Http>,
}

/// The HTTP client that serenity is given: everything it asks goes where the settings say.
pub(super) fn http(settings: &DiscordSettings) -> Result<Http, reqwest::Error> {
    let client = reqwest::Client::builder().timeout(PATIENCE).connect_timeout(CONNECT);
    let nobody = CreateAllowedMentions::new();
    let builder = HttpBuilder::new(settings.token.reveal()).default_allowed_mentions(nobody);
    Ok(match &settings.api {
        None => builder.client(client.build()?).build(),
        Some(api) => {
            // A proxy of the environment would take loopback requests elsewhere.
            let client = if api.is_loopback() { client.no_proxy() } else { client };
            // With the limiter on, serenity passes over the address and asks Discord itself.
            builder.client(client.build()?).proxy(api.base()).ratelimiter_disabled(true).build()
        }
    })
}

impl Api {
    pub(super) fn new(http: Arc<Http>) -> Self {
        Self { http }
    }

    /// Which application the bot is, known once it is connected.
    pub(super) fn application(&self) -> Option<ApplicationId> {
        self.http.application_id()
    }

    /// Says which application the bot is: addresses of answers need it.
    pub(super) fn set_application(&self, application: ApplicationId) {
        self.http.set_application_id(application);
    }

    /// The first answer: we are thinking. Whether later words are for one person alone is settled here.
    pub(super) async fn defer(&self, id: InteractionId, token: &str, ephemeral: bool) -> Result<(), Failure> {
        let flags = if ephemeral { EPHEMERAL } else { 0 };
        self.answer(id, token, &json!({ "type": DEFERRED, "data": { "flags": flags } })).await
    }

    /// The first answer, whatever it is.
    pub(super) async fn answer(&self, id: InteractionId, token: &str, body: &impl Serialize) -> Result<(), Failure> {
        Ok(self.http.create_interaction_response(id, token, body, Vec::new()).await?)
    }

    /// Puts words in the place of "thinking".
    pub(super) async fn edit_original(&self, token: &str, message: &impl Serialize) -> Result<(), Failure> {
        Ok(self.http.edit_original_interaction_response(token, message, Vec::new()).await.map(drop)?)
    }

    /// Says more after the first answer.
    pub(super) async fn follow_up(&self, token: &str, message: &impl Serialize) -> Result<(), Failure> {
        Ok(self.http.create_followup_message(token, message, Vec::new()).await.map(drop)?)
    }

    /// Writes into a channel.
    pub(super) async fn send(&self, channel: ChannelId, message: &impl Serialize) -> Result<(), Failure> {
        Ok(self.http.send_message(channel, Vec::new(), message).await.map(drop)?)
    }

    /// The channel of direct messages with someone.
    pub(super) async fn direct_channel(&self, person: UserId) -> Result<ChannelId, Failure> {
        let channel = self.http.create_private_channel(&json!({ "recipient_id": person })).await?;
        Ok(channel.id)
    }

    /// What was said in a channel after a message, at most a hundred messages, oldest first.
    pub(super) async fn said_after(
        &self,
        channel: ChannelId,
        after: serenity::all::MessageId,
    ) -> Result<Vec<Message>, Failure> {
        let mut messages = self.http.get_messages(channel, Some(MessagePagination::After(after)), Some(100)).await?;
        messages.sort_by_key(|message| message.id);
        Ok(messages)
    }

    /// Puts the whole list of commands in the place of the one there is.
    pub(super) async fn register(&self, commands: &impl Serialize) -> Result<(), Failure> {
        Ok(self.http.create_global_commands(commands).await.map(drop)?)
    }
}
