//! What Discord tells us, each thing once: acknowledged at once where it asks for that, then put into its person's queue. What
//! the channel can answer by itself (a form to fill in, the welcome message, the one public line) is answered here, without the
//! store.

use super::arrival::{Arrival, Destination};
use super::bot::Parts;
use super::commands::Command;
use super::custom_id::{CustomId, whole_answer};
use super::failure::Failure;
use super::modal::{self, Modal, Typed};
use super::public::{self, Welcomed};
use super::staff::StaffCommand;
use super::{Place, language_of_locale};
use crate::language::Language;
use crate::measures;
use crate::turn::Said;
use serenity::all::{
    CommandInteraction, ComponentInteraction, ComponentInteractionDataKind, Context, CreateInteractionResponse, Event,
    Interaction, InteractionId, Message, MessageCreateEvent, MessageType, ModalInteraction, RawEventHandler, Ready,
    UnknownEvent, UserId,
};
use serenity::async_trait;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

/// How long Discord waits for the first answer, with room for the way there.
const FIRST_ANSWER: Duration = Duration::from_millis(2500);
/// Between two tries of the first answer.
const AGAIN: Duration = Duration::from_millis(300);
/// What we press for someone whose button is not one of ours any more: the engine says kindly where we are.
const OLD_BUTTON: &str = "old.button";

/// Hears Discord.
pub(super) struct Events {
    parts: Arc<Parts>,
}

/// An interaction, as far as its first answer needs it.
pub(super) struct Asking<'a> {
    pub(super) id: InteractionId,
    pub(super) token: &'a str,
    pub(super) person: UserId,
    in_server: bool,
    channel: serenity::all::ChannelId,
    hint: Option<Language>,
    received: Instant,
}

impl Events {
    pub(super) fn new(parts: Arc<Parts>) -> Self {
        Self { parts }
    }

    pub(super) fn parts(&self) -> &Parts {
        &self.parts
    }

    /// Whether this came for the first time.
    pub(super) fn is_new(&self, asking: &Asking<'_>) -> bool {
        self.parts.seen.first_time(asking.id.get())
    }

    /// After a new connection: what was missed is fetched, and the commands are registered.
    async fn ready(&self, ready: Ready) {
        self.parts.own.store(ready.user.id.get(), Ordering::Relaxed);
        self.parts.api.set_application(ready.application.id);
        tracing::info!(shard = ready.shard.map_or(0, |shard| shard.id.0), "connected to Discord");
        if ready.shard.is_none_or(|shard| shard.id.0 == 0) {
            self.parts.register_commands().await;
            self.parts.catch_up().await;
        }
    }

    fn offered(&self, locale: &str) -> Option<Language> {
        language_of_locale(&self.parts.words, locale)
    }

    async fn message(&self, message: &Message) {
        let own = self.parts.own.load(Ordering::Relaxed);
        if message.author.bot || message.webhook_id.is_some() || message.author.id.get() == own {
            return;
        }
        if !matches!(message.kind, MessageType::Regular | MessageType::InlineReply) {
            return;
        }
        if message.guild_id.is_some() {
            let named = [format!("<@{own}>"), format!("<@!{own}>")].iter().any(|name| message.content.contains(name));
            let mentioned = named || message.mentions.iter().any(|user| user.id.get() == own);
            if mentioned && self.parts.seen.first_time(message.id.get()) {
                self.parts.answer_in_public(message).await;
            }
            return;
        }
        self.parts.hear(message);
    }

    async fn command(&self, command: &CommandInteraction) {
        let asking = Asking {
            id: command.id,
            token: &command.token,
            person: command.user.id,
            in_server: command.guild_id.is_some(),
            channel: command.channel_id,
            hint: self.offered(&command.locale),
            received: Instant::now(),
        };
        if let Some(named) = StaffCommand::parse(&command.data.name).filter(|_| asking.in_server) {
            self.staff_command(&asking, named).await;
            return;
        }
        match Command::parse(&command.data.name) {
            Some(Command::Welcome) => {
                let may = command.member.as_ref().and_then(|member| member.permissions);
                let may = may.is_some_and(|may| may.manage_guild() || may.administrator());
                self.welcome(&asking, may).await;
            }
            Some(named) => {
                let choice = named.choice().unwrap_or(OLD_BUTTON);
                self.take(&asking, Said::Choice(choice.to_owned()), false).await;
            }
            None => self.take(&asking, Said::Choice(OLD_BUTTON.to_owned()), false).await,
        }
    }

    /// Posts the welcome message where the command was used, and says how that went to whoever used it.
    async fn welcome(&self, asking: &Asking<'_>, may: bool) {
        if !self.is_new(asking) || self.acknowledge(asking).await.is_err() {
            return;
        }
        let outcome =
            if may { self.parts.post_welcome(asking.channel, asking.id.get()).await } else { Welcomed::NotYours };
        let frame = self.parts.frame(asking.hint, Place::Server);
        if let Err(failure) =
            self.parts.api.edit_original(asking.token, &public::welcomed(&frame, outcome).edit()).await
        {
            measures::discord_send_failed(failure.kind());
        }
    }

    async fn component(&self, component: &ComponentInteraction) {
        let asking = Asking {
            id: component.id,
            token: &component.token,
            person: component.user.id,
            in_server: component.guild_id.is_some(),
            channel: component.channel_id,
            hint: self.offered(&component.locale),
            received: Instant::now(),
        };
        let values = match &component.data.kind {
            ComponentInteractionDataKind::StringSelect { values } => values.clone(),
            _ => Vec::new(),
        };
        let mut about_details = false;
        let said = match CustomId::parse(&component.data.custom_id) {
            Some(CustomId::Type { language, question }) => {
                if let Some(modal) = modal::open(language, &question, &self.parts.words) {
                    self.open_modal(&asking, &modal).await;
                    return;
                }
                Said::Choice(OLD_BUTTON.to_owned())
            }
            Some(CustomId::Choice(choice)) => Said::Choice(choice),
            Some(CustomId::One(_)) => Said::Choice(values.into_iter().next().unwrap_or_else(|| OLD_BUTTON.to_owned())),
            Some(CustomId::Several(_)) => Said::Choices(whole_answer(values)),
            Some(CustomId::Private { details }) => {
                about_details = details;
                Said::Choice("any.start".to_owned())
            }
            Some(CustomId::Claim(lead)) => {
                self.staff_claim(&asking, lead).await;
                return;
            }
            Some(CustomId::Staff(form)) => {
                self.staff_form(&asking, form).await;
                return;
            }
            None => Said::Choice(OLD_BUTTON.to_owned()),
        };
        self.take(&asking, said, about_details).await;
    }

    async fn filled_in(&self, modal: &ModalInteraction) {
        let asking = Asking {
            id: modal.id,
            token: &modal.token,
            person: modal.user.id,
            in_server: modal.guild_id.is_some(),
            channel: modal.channel_id,
            hint: self.offered(&modal.locale),
            received: Instant::now(),
        };
        let said = match CustomId::parse(&modal.data.custom_id) {
            Some(CustomId::Type { question, .. }) => match modal::typed(&question, &modal.data.components) {
                Typed::Answer { question, text } => Said::Answer { question, text },
                Typed::Fields(fields) => Said::Fields(fields),
                Typed::Words(words) => Said::Text(words),
            },
            Some(CustomId::Staff(form)) => {
                self.staff_filled_in(&asking, form, &modal.data.components).await;
                return;
            }
            _ => Said::Choice(OLD_BUTTON.to_owned()),
        };
        self.take(&asking, said, false).await;
    }

    /// Acknowledges an interaction, then puts it into its person's queue.
    async fn take(&self, asking: &Asking<'_>, said: Said, about_public_details: bool) {
        if !self.is_new(asking) {
            return;
        }
        let direct = Some(asking.channel).filter(|_| !asking.in_server);
        let to = Destination::interaction(asking.id.get(), asking.token, asking.in_server, direct);
        let to = match self.acknowledge(asking).await {
            Ok(()) | Err(Failure::Over(40060)) => to,
            // Too late for this interaction, but what they did counts: the answer comes as a message.
            Err(_) => to.without_interaction(),
        };
        self.parts.arrive(Arrival {
            person: asking.person,
            id: asking.id.get(),
            said,
            hint: asking.hint,
            to,
            about_public_details,
            received: Instant::now(),
        });
    }

    pub(super) async fn acknowledge(&self, asking: &Asking<'_>) -> Result<(), Failure> {
        let done = loop {
            let done = self.parts.api.defer(asking.id, asking.token, asking.in_server).await;
            match done {
                Err(Failure::Away | Failure::Wait) if asking.received.elapsed() + AGAIN < FIRST_ANSWER => {
                    tokio::time::sleep(AGAIN).await;
                }
                done => break done,
            }
        };
        match done {
            Ok(()) => measures::discord_acknowledged(asking.received.elapsed()),
            Err(failure) => {
                measures::discord_send_failed(failure.kind());
                tracing::warn!(%failure, "an interaction was not acknowledged");
            }
        }
        done
    }

    /// Opens a form as the first answer. What it needs stands in the button's own id.
    pub(super) async fn open_modal(&self, asking: &Asking<'_>, modal: &Modal) {
        self.answer_at_once(asking, &modal.answer()).await;
    }

    /// The first answer, which is all of it. Where it fails Discord says so, and they press again.
    pub(super) async fn answer_at_once(&self, asking: &Asking<'_>, answer: &CreateInteractionResponse) {
        if !self.is_new(asking) {
            return;
        }
        match self.parts.api.answer(asking.id, asking.token, answer).await {
            Ok(()) => measures::discord_acknowledged(asking.received.elapsed()),
            Err(failure) => measures::discord_send_failed(failure.kind()),
        }
    }
}

/// A direct message as some servers tell it: with nothing where the id of a server would be, which serenity cannot read.
fn direct_message(event: &UnknownEvent) -> Option<MessageCreateEvent> {
    let mut told = event.value.clone();
    let fields = told.as_object_mut().filter(|_| event.kind == "MESSAGE_CREATE")?;
    if fields.remove("guild_id")?.as_str() != Some("") {
        return None;
    }
    serde_json::from_value(told).ok()
}

#[async_trait]
impl RawEventHandler for Events {
    async fn raw_event(&self, _: Context, event: Event) {
        measures::discord_event();
        match event {
            Event::Ready(event) => self.ready(event.ready).await,
            Event::MessageCreate(event) => self.message(&event.message).await,
            Event::InteractionCreate(event) => match &event.interaction {
                Interaction::Command(command) => self.command(command).await,
                Interaction::Component(component) => self.component(component).await,
                Interaction::Modal(modal) => self.filled_in(modal).await,
                _ => {}
            },
            Event::Unknown(event) => {
                if let Some(event) = direct_message(&event) {
                    self.message(&event.message).await;
                    return;
                }
                // An API that changed shows here: serenity itself only whispers.
                measures::discord_unknown_event(&event.kind);
                tracing::warn!(kind = event.kind, "an event of Discord could not be read");
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn event(kind: &str, guild: &Value) -> UnknownEvent {
        let message = json!({
            "id": "11", "channel_id": "12", "guild_id": guild, "author": { "id": "13", "username": "amina" }, "content": "hello",
            "timestamp": "2026-11-23T09:00:00+00:00", "edited_timestamp": null, "tts": false, "mention_everyone": false,
            "mentions": [], "mention_roles": [], "attachments": [], "embeds": [], "pinned": false, "type": 0,
        });
        serde_json::from_value(json!({ "t": kind, "d": message })).unwrap()
    }

    #[test]
    fn a_direct_message_with_an_empty_server_is_read_and_nothing_else_that_is_unknown() {
        let message = direct_message(&event("MESSAGE_CREATE", &json!(""))).unwrap().message;
        assert_eq!((message.content.as_str(), message.guild_id), ("hello", None));
        assert!(direct_message(&event("MESSAGE_CREATE", &json!("14"))).is_none(), "that is in a server");
        assert!(direct_message(&event("MESSAGE_CREATE", &json!(null))).is_none());
        assert!(direct_message(&event("MESSAGE_UPDATE", &json!(""))).is_none());
    }
}
