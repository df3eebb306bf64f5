//! What a channel hands in, and what it gets back.

use super::Receipt;
use crate::conversation::Surface;
use crate::domain::consent::Channel;
use crate::ids::MessageId;
use crate::language::{Direction, Language};
use crate::words::RenderedReply;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::fmt;

/// Where someone writes from: a secret token on the web, an account on Discord, a name in the terminal. Only its keyed hash is
/// stored in the open.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Address {
    /// The channel.
    pub channel: Channel,
    /// The token or account.
    pub value: String,
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Address({:?}, [hidden])", self.channel)
    }
}

/// What someone sent.
#[derive(Clone, PartialEq)]
pub enum Said {
    /// Words.
    Text(String),
    /// One press.
    Choice(String),
    /// Several ticks at once.
    Choices(Vec<String>),
    /// Fields that were filled in, by their ids.
    Fields(BTreeMap<String, String>),
    /// Words typed as the answer to one question, in a window of their own. They are taken only while that question is open.
    Answer {
        /// The question: `<form>.<slot>`.
        question: String,
        /// The words.
        text: String,
    },
    /// A picture, a voice note, a sticker.
    Unreadable,
}

impl fmt::Debug for Said {
    /// What people write never reaches a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text([hidden])",
            Self::Choice(_) => "Choice",
            Self::Choices(_) => "Choices",
            Self::Fields(_) => "Fields([hidden])",
            Self::Answer { .. } => "Answer([hidden])",
            Self::Unreadable => "Unreadable",
        })
    }
}

/// One message in.
#[derive(Clone)]
pub struct Incoming {
    /// From where.
    pub address: Address,
    /// What the channel calls it; the same id twice gets the stored reply again.
    pub message: MessageId,
    /// When it came.
    pub at: Timestamp,
    /// What it holds.
    pub said: Said,
    /// What the channel can do.
    pub surface: Surface,
    /// Where the reply goes, in the channel's own words, on channels that push. It may hold a secret: it is sealed with the
    /// exchange until the reply is delivered. None elsewhere.
    pub reply_to: Option<String>,
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { address, message, at, said, surface, reply_to } = self;
        f.debug_struct("Incoming")
            .field("address", address)
            .field("message", message)
            .field("at", at)
            .field("said", said)
            .field("surface", surface)
            .field("reply_to", &reply_to.as_ref().map(|_| "[hidden]"))
            .finish()
    }
}

/// Replies out.
#[derive(Clone, PartialEq, Debug)]
pub struct Answer {
    /// The conversation's language.
    pub language: Language,
    /// Which way it runs.
    pub direction: Direction,
    /// Whether in easy words.
    pub easy: bool,
    /// The form that is open.
    pub form: Option<&'static str>,
    /// The question that is open.
    pub slot: Option<&'static str>,
    /// What we say.
    pub replies: Vec<RenderedReply>,
    /// The names of the effects, for programs that test.
    pub effects: Vec<&'static str>,
    /// Whether the turn was stored. If not (the store is away), the same message may be sent again.
    pub stored: bool,
    /// What to hand back once the reply is out, on channels that push. None where nothing waits for that: elsewhere, for a turn
    /// that was not stored, and after an erasure, which leaves nothing that could wait.
    pub receipt: Option<Receipt>,
}

/// One exchange as it is shown again when a page is loaded.
#[derive(Clone, PartialEq, Debug)]
pub struct ShownExchange {
    /// Which message it was.
    pub message: MessageId,
    /// What the person said, in words: their text, or the label of what they pressed. None where it was a prompt of ours.
    pub said: Option<String>,
    /// What we said.
    pub replies: Vec<RenderedReply>,
}

/// A conversation as a page shows it.
#[derive(Clone, PartialEq, Debug)]
pub struct Shown {
    /// The conversation's language.
    pub language: Language,
    /// Which way it runs.
    pub direction: Direction,
    /// Whether in easy words.
    pub easy: bool,
    /// The form that is open.
    pub form: Option<&'static str>,
    /// The question that is open.
    pub slot: Option<&'static str>,
    /// What was said, oldest first: the last twenty exchanges.
    pub exchanges: Vec<ShownExchange>,
}
