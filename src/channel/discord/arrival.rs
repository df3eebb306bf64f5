//! What arrived from Discord, and where its answer goes.

use super::Place;
use crate::ids::MessageId;
use crate::language::Language;
use crate::turn::Said;
use serenity::all::{ChannelId, UserId};
use std::fmt;
use std::time::Instant;

/// The first second of Discord's own time, in milliseconds since 1970: ids count from here.
const DISCORD_EPOCH: i64 = 1_420_070_400_000;
/// How long the token of an interaction may be used, in seconds. Discord says fifteen minutes; the last half minute is left out.
const TOKEN_SECONDS: i64 = 14 * 60 + 30;

/// One thing that someone did.
pub(super) struct Arrival {
    /// Who.
    pub(super) person: UserId,
    /// The message's or interaction's id: it tells when, and which came first.
    pub(super) id: u64,
    /// What they said.
    pub(super) said: Said,
    /// The language their Discord is set to: an offer only.
    pub(super) hint: Option<Language>,
    /// Where the answer goes.
    pub(super) to: Destination,
    /// Said before the answer, to this person alone: their message in public may hold details.
    pub(super) about_public_details: bool,
    /// When it came here.
    pub(super) received: Instant,
}

impl Arrival {
    /// The id under which the turn is known.
    pub(super) fn message(&self) -> MessageId {
        MessageId(self.id.to_string())
    }
}

/// Where an answer goes.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Destination {
    /// A channel of direct messages.
    Channel(ChannelId),
    /// The answer to an interaction, as long as its token holds; then a direct message.
    Interaction {
        /// Its token: a secret.
        token: String,
        /// When the token ends, in milliseconds since 1970.
        until: i64,
        /// Whether only this person sees it: in servers.
        ephemeral: bool,
        /// Whether "thinking" still stands there, to be put into words.
        thinking: bool,
        /// The channel of direct messages, where it happened in one.
        direct: Option<ChannelId>,
    },
    /// A direct message to the person; the channel is looked up.
    Person,
}

impl Destination {
    /// The answer to an interaction with this id.
    pub(super) fn interaction(id: u64, token: &str, ephemeral: bool, direct: Option<ChannelId>) -> Self {
        Self::Interaction {
            token: token.to_owned(),
            until: made_at(id) + TOKEN_SECONDS * 1000,
            ephemeral,
            thinking: true,
            direct,
        }
    }

    /// Where it goes without the interaction.
    pub(super) fn without_interaction(&self) -> Self {
        match self {
            Self::Interaction { direct: Some(channel), .. } | Self::Channel(channel) => Self::Channel(*channel),
            Self::Interaction { direct: None, .. } | Self::Person => Self::Person,
        }
    }

    /// Whether it stands in a server, for this person alone, or where they may type.
    pub(super) fn place(&self) -> Place {
        if matches!(self, Self::Interaction { ephemeral: true, .. }) { Place::Server } else { Place::Direct }
    }

    /// In words that `parse` reads; sealed where it is kept, for it may hold a token.
    pub(super) fn write(&self) -> String {
        match self {
            Self::Channel(channel) => format!("c {channel}"),
            Self::Person => "p".to_owned(),
            Self::Interaction { token, until, ephemeral, direct, .. } => {
                let direct = direct.map_or(0, ChannelId::get);
                format!("i {until} {} {direct} {token}", u8::from(*ephemeral))
            }
        }
    }

    /// Reads what `write` wrote.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(' ');
        match parts.next()? {
            "c" => channel(parts.next()?).map(Self::Channel),
            "p" => Some(Self::Person),
            "i" => {
                let until = parts.next()?.parse().ok()?;
                let ephemeral = parts.next()? == "1";
                let direct = channel(parts.next()?);
                let token = parts.next()?.to_owned();
                Some(Self::Interaction { token, until, ephemeral, thinking: true, direct })
            }
            _ => None,
        }
    }

    /// The channel of direct messages, where it is known.
    pub(super) fn direct_channel(&self) -> Option<ChannelId> {
        match self {
            Self::Channel(channel) | Self::Interaction { direct: Some(channel), .. } => Some(*channel),
            Self::Interaction { direct: None, .. } | Self::Person => None,
        }
    }
}

impl fmt::Debug for Destination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Channel(_) => "Channel",
            Self::Interaction { .. } => "Interaction([hidden])",
            Self::Person => "Person",
        })
    }
}

fn channel(text: &str) -> Option<ChannelId> {
    text.parse::<u64>().ok().filter(|id| *id != 0).map(ChannelId::new)
}

/// When an id was made, in milliseconds since 1970.
pub(super) fn made_at(id: u64) -> i64 {
    (id >> 22) as i64 + DISCORD_EPOCH
}

/// The first id that could be made at a time, in milliseconds since 1970.
pub(super) fn first_id_at(milliseconds: i64) -> u64 {
    u64::try_from(milliseconds - DISCORD_EPOCH).unwrap_or(0) << 22
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_an_answer_goes_survives_being_kept() {
        let destinations = [
            Destination::Channel(ChannelId::new(42)),
            Destination::Person,
            Destination::interaction(175_928_847_299_117_063, "aW50ZXJhY3Rpb24", true, None),
            Destination::interaction(175_928_847_299_117_063, "aW50ZXJhY3Rpb24", false, Some(ChannelId::new(7))),
        ];
        for destination in destinations {
            assert_eq!(Destination::parse(&destination.write()), Some(destination));
        }
        assert_eq!(Destination::parse("c 0"), None);
        assert_eq!(Destination::parse("i 1 1"), None);
        assert_eq!(Destination::parse(""), None);
    }

    #[test]
    fn an_id_tells_when_it_was_made() {
        // Discord's own example.
        assert_eq!(made_at(175_928_847_299_117_063), 1_462_015_105_796);
        assert!(first_id_at(1_462_015_105_796) <= 175_928_847_299_117_063);
        assert!(first_id_at(1_462_015_105_797) > 175_928_847_299_117_063);
        assert_eq!(first_id_at(0), 0);
    }
}
