//! A stand-in with one server, one channel and one person, and serenity's REST client to write whatever a test likes.

use super::echo;
use crate::discord::{Channel, Discord, Person, Server};
use serde_json::{Value, json};
use serenity::all::{ChannelId, InteractionId};
use serenity::http::{Http, HttpError};

/// All of it.
pub(crate) struct Desk {
    pub(crate) discord: Discord,
    pub(crate) http: Http,
    pub(crate) server: Server,
    pub(crate) channel: Channel,
    pub(crate) anna: Person,
    /// Anna's direct-message channel.
    pub(crate) direct: u64,
}

/// What a call came to: nothing, or a status and Discord's code.
pub(crate) type Outcome = Result<(), (u16, isize)>;

impl Desk {
    pub(crate) async fn new() -> Self {
        let discord = Discord::start().await;
        let http = echo::http(&discord);
        let server = discord.server("Brent");
        let channel = server.channel("general");
        let anna = discord.person("Anna", "en-GB");
        anna.joins(&server);
        http.create_global_commands(&json!([{"name": "start", "description": "Start"}])).await.unwrap();
        let direct = http.create_private_channel(&json!({"recipient_id": anna.id.to_string()})).await.unwrap();
        Self { discord, http, server, channel, anna, direct: direct.id.get() }
    }

    /// Writes this into a channel.
    pub(crate) async fn write(&self, channel: u64, body: Value) -> Outcome {
        outcome(self.http.send_message(ChannelId::new(channel), Vec::new(), &body).await)
    }

    /// Anna runs `/start` in the channel; gives the interaction.
    pub(crate) fn begin(&self) -> (u64, String) {
        self.anna.runs_in(&self.channel, "start");
        self.discord.last_interaction()
    }

    /// Answers an interaction first.
    pub(crate) async fn first(&self, (id, token): &(u64, String), body: Value) -> Outcome {
        outcome(self.http.create_interaction_response(InteractionId::new(*id), token, &body, Vec::new()).await)
    }

    /// Edits its `@original`.
    pub(crate) async fn edit(&self, (_, token): &(u64, String), body: Value) -> Outcome {
        outcome(self.http.edit_original_interaction_response(token, &body, Vec::new()).await)
    }

    /// Follows it up.
    pub(crate) async fn follow_up(&self, (_, token): &(u64, String), body: Value) -> Outcome {
        outcome(self.http.create_followup_message(token, &body, Vec::new()).await)
    }

    /// The one fault there is, taken.
    pub(crate) fn fault(&self) -> String {
        let mut faults = self.discord.takes_faults();
        assert_eq!(faults.len(), 1, "one fault: {faults:?}");
        faults.remove(0)
    }
}

/// A text that calls nobody.
pub(crate) fn plain(text: &str) -> Value {
    json!({"content": text, "allowed_mentions": {"parse": []}})
}

pub(crate) fn outcome<T>(result: serenity::Result<T>) -> Outcome {
    match result {
        Ok(_) => Ok(()),
        Err(serenity::Error::Http(HttpError::UnsuccessfulRequest(refused))) => {
            Err((refused.status_code.as_u16(), refused.error.code))
        }
        Err(other) => panic!("not an answer: {other}"),
    }
}
