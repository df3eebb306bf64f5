//! What is said where everyone reads: one neutral line and a button, never a word of what was written to us. Danger is answered by
//! a direct message at once, as far as that is possible.

use super::Place;
use super::arrival::Destination;
use super::bot::Parts;
use super::courier::Delivery;
use super::public::{self, Welcomed};
use crate::clock::day_in_london;
use crate::language::Language;
use crate::measures;
use crate::turn::Turns;
use crate::words::Isolation;
use serenity::all::{ChannelId, Message};

/// What a message in public tells us about itself.
struct Glance {
    /// What it is written in, as far as that is sure.
    language: Option<Language>,
    /// Whether it holds what nobody should leave standing in public.
    details: bool,
}

impl Parts {
    /// Answers a message in a server that mentions us.
    pub(super) async fn answer_in_public(&self, message: &Message) {
        let text = without_mentions(&message.content);
        let glance = glance(&self.turns, &text);
        let frame = self.frame(glance.language, Place::Server);
        let line = public::public_line(&frame, glance.details).answer_to(message, format!("p{}", message.id));
        if let Err(failure) = self.api.send(message.channel_id, &line).await {
            measures::discord_send_failed(failure.kind());
            tracing::info!(%failure, "a mention could not be answered");
        }
        if let Some(card) = self.turns.safety_answer(&text, glance.language, Isolation::Marks) {
            let (person, id) = (message.author.id, message.id.get());
            self.courier.bring(Delivery { urgent: true, ..self.delivery(person, Destination::Person, id, &card) });
        }
    }

    /// Posts the welcome message in a channel.
    pub(super) async fn post_welcome(&self, channel: ChannelId, asked: u64) -> Welcomed {
        let frame = self.frame(None, Place::Server);
        for (part, post) in public::welcome(&self.words, &frame).iter().enumerate() {
            if let Err(failure) = self.api.send(channel, &post.message(format!("w{asked}.{part}"))).await {
                measures::discord_send_failed(failure.kind());
                tracing::info!(%failure, "the welcome message could not be posted");
                return Welcomed::NotAllowed;
            }
        }
        Welcomed::Posted
    }
}

fn glance(turns: &Turns, text: &str) -> Glance {
    let world = turns.world();
    let (masked, private) = crate::understanding::mask(text);
    let understood = world.understanding.read(&masked, day_in_london(world.clock.now())).settle(None, None);
    let said = &understood.details;
    let details = !private.is_empty()
        || said.phone.is_some()
        || said.email.is_some()
        || said.name.is_some()
        || said.postcode.is_some()
        || said.hospital.is_some()
        || world.understanding.safety(text).is_some();
    Glance { language: understood.language, details }
}

/// The words without `<@123>`.
fn without_mentions(text: &str) -> String {
    let mut words = Vec::new();
    for word in text.split_whitespace() {
        let mention = word.starts_with("<@") && word.ends_with('>');
        if !mention {
            words.push(word);
        }
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mention_is_no_word() {
        assert_eq!(without_mentions("<@42> I want  to help <@!7>"), "I want to help");
        assert_eq!(without_mentions("<@42>"), "");
    }
}
