//! From what someone did to what they read: the turn is taken, laid out, and handed to the courier.

use super::arrival::{Arrival, Destination, first_id_at};
use super::bot::Parts;
use super::courier::Delivery;
use super::failure::Failure;
use super::{Frame, Place, commands, lay_out, public, registering};
use crate::conversation::{Surface, Wordings as _};
use crate::domain::consent::Channel;
use crate::language::Language;
use crate::turn::{Address, Answer, Incoming, LastHeard, Said, Undelivered};
use crate::words::Isolation;
use jiff::SignedDuration;
use serenity::all::{Message, MessageId, UserId};
use std::sync::Arc;
use std::time::Instant;

/// Whose direct messages are fetched after a connection that could not be resumed.
const HEARD_LATELY: SignedDuration = SignedDuration::from_hours(48);

impl Parts {
    /// Puts it into its person's queue.
    pub(super) fn arrive(self: &Arc<Self>, arrival: Arrival) {
        let parts = Arc::clone(self);
        self.people.arrive(arrival, move |arrival| {
            let parts = Arc::clone(&parts);
            async move { parts.answer(arrival).await }
        });
    }

    /// A direct message, the first time it comes.
    pub(super) fn hear(self: &Arc<Self>, message: &Message) {
        if !self.seen.first_time(message.id.get()) {
            return;
        }
        let said = if message.content.trim().is_empty() && !is_empty(message) {
            Said::Unreadable
        } else {
            Said::Text(message.content.clone())
        };
        self.arrive(Arrival {
            person: message.author.id,
            id: message.id.get(),
            said,
            hint: None,
            to: Destination::Channel(message.channel_id),
            about_public_details: false,
            received: Instant::now(),
        });
    }

    async fn answer(self: Arc<Self>, arrival: Arrival) {
        let incoming = Incoming {
            address: address(arrival.person),
            message: arrival.message(),
            at: self.turns.world().clock.now(),
            surface: surface(arrival.hint),
            reply_to: Some(arrival.to.write()),
            said: arrival.said,
        };
        let answer = self.turns.take(incoming, Isolation::Marks).await;
        if answer.receipt.is_some_and(|receipt| receipt.already) {
            return;
        }
        let place = arrival.to.place();
        let mut delivery = self.delivery(arrival.person, arrival.to, arrival.id, &answer);
        if arrival.about_public_details {
            delivery.posts.insert(0, public::details_word(&Frame::of(&self.words, &answer, place)));
        }
        self.courier.bring(delivery);
    }

    /// An answer on its way to someone.
    pub(super) fn delivery(&self, person: UserId, to: Destination, answers: u64, answer: &Answer) -> Delivery {
        let frame = Frame::of(&self.words, answer, to.place());
        Delivery {
            person,
            to,
            answers,
            posts: lay_out(answer, &frame),
            out: 0,
            apology: Some(public::apology(&frame)),
            urgent: answer.receipt.is_some_and(|receipt| receipt.urgent),
            receipt: answer.receipt,
            recovered: false,
        }
    }

    /// The frame of our own words in a language, or in English where it is not offered.
    pub(super) fn frame(&self, language: Option<Language>, place: Place) -> Frame<'_> {
        let language = language.filter(|language| self.words.offers(*language)).unwrap_or(Language::SOURCE);
        Frame::new(&self.words, language, false, place)
    }

    /// Brings what was answered but not brought: by a process that ended in between, or while Discord was away.
    pub(super) async fn bring_what_is_left(&self) {
        match self.turns.undelivered(Channel::Discord, Isolation::Marks).await {
            Ok(left) => left.iter().for_each(|left| self.bring_again(left, true)),
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "what waits for Discord cannot be read");
            }
        }
    }

    /// Brings an answer that was not thought here and now.
    pub(super) fn bring_again(&self, left: &Undelivered, recovered: bool) {
        let Some(person) = person(&left.address) else { return };
        let to = left.reply_to.as_deref().and_then(Destination::parse).unwrap_or(Destination::Person);
        let answers = left.message.0.parse().unwrap_or_else(|_| first_id_at(left.at.as_millisecond()));
        self.courier.bring(Delivery { recovered, ..self.delivery(person, to, answers, &left.answer) });
    }

    /// What was written to us while nobody was connected is never told again: it is fetched, for everyone who wrote lately.
    pub(super) async fn catch_up(self: &Arc<Self>) {
        let since = self.turns.world().clock.now().saturating_sub(HEARD_LATELY).unwrap_or(jiff::Timestamp::MIN);
        let heard = match self.turns.last_heard(Channel::Discord, since).await {
            Ok(heard) => heard,
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "who wrote lately cannot be read");
                return;
            }
        };
        for last in heard {
            if let Err(failure) = self.fetch_after(&last).await {
                tracing::info!(%failure, "direct messages could not be fetched");
            }
        }
    }

    /// What someone wrote to us since the last message we know.
    async fn fetch_after(self: &Arc<Self>, last: &LastHeard) -> Result<(), Failure> {
        let known = last.reply_to.as_deref().and_then(Destination::parse).and_then(|to| to.direct_channel());
        let channel = match (known, person(&last.address)) {
            (Some(channel), _) => channel,
            (None, Some(person)) => self.api.direct_channel(person).await?,
            (None, None) => return Ok(()),
        };
        let after = last.message.as_ref().and_then(|message| message.0.parse().ok());
        let after = after.unwrap_or_else(|| first_id_at(last.at.as_millisecond()));
        let said = self.api.said_after(channel, MessageId::new(after.max(1))).await?;
        said.iter().filter(|message| !message.author.bot).for_each(|message| self.hear(message));
        Ok(())
    }

    pub(super) async fn register_commands(&self) {
        let commands = commands::commands(&self.words);
        let done = registering::register(&self.api, &self.settings, &*self.notebook, &commands).await;
        if let Err(failure) = done {
            tracing::error!(%failure, "the commands could not be registered");
        }
    }
}

/// The conversation of an account: one, wherever on Discord they write.
pub(super) fn address(person: UserId) -> Address {
    Address { channel: Channel::Discord, value: person.to_string() }
}

fn person(address: &Address) -> Option<UserId> {
    address.value.parse::<u64>().ok().filter(|id| *id != 0).map(UserId::new)
}

/// What Discord can do, and what may not pass through it: health details (its developer policy, rule 16).
pub(super) fn surface(hint: Option<Language>) -> Surface {
    Surface { channel: Channel::Discord, language_hint: hint, forms: false, pushes: true, health_allowed: false }
}

/// Whether there is nothing in a message at all.
fn is_empty(message: &Message) -> bool {
    message.attachments.is_empty() && message.sticker_items.is_empty() && message.poll.is_none()
}
