//! What comes into a turn: what was said, and all that the engine may know of the world.

use crate::conversation::effect::Refused;
use crate::conversation::returning::Checked;
use crate::domain::consent::{Channel, LiveConsent};
use crate::domain::duty::Promises;
use crate::domain::lead::OwnRequest;
use crate::domain::organisation::Organisation;
use crate::domain::prompt::Prompt;
use crate::ids::{LeadId, PromptId, Reference};
use crate::language::Language;
use crate::matching::Index;
use crate::understanding::{Names, Reading, Safety};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// What someone did.
#[derive(Clone, Debug)]
pub enum Input {
    /// They wrote something.
    Text {
        /// What they wrote, with private numbers masked.
        text: String,
        /// What was read in it.
        reading: Box<Reading>,
        /// Whether a private number was masked (L28).
        masked: bool,
    },
    /// They pressed something.
    Choice(String),
    /// They ticked several things at once.
    Choices(Vec<String>),
    /// They filled in fields.
    Fields(BTreeMap<String, FieldText>),
    /// They typed the answer to one question, in a window of its own.
    Answer {
        /// The question: `<form>.<slot>`.
        question: String,
        /// What they typed, as it would be taken if they had simply written it.
        said: Box<Self>,
    },
    /// They sent something we cannot read: a picture, a voice note.
    Unreadable,
    /// They sent nothing, or only characters that cannot be seen.
    Empty,
    /// They sent more than we read at once.
    TooLong,
    /// They came to the web page by the link that was given out elsewhere.
    Arrived,
    /// A prompt enters the conversation.
    Prompt(PromptId),
    /// Danger was read in what they wrote; the words themselves are not kept (S6).
    Safety(Safety),
    /// Danger was read in a word that may as well be what they are called (S51). Where a name is asked for, it is taken and
    /// the card shown above what follows; elsewhere it is danger and nothing else.
    NameOrDanger {
        /// The danger.
        danger: Safety,
        /// What they wrote, as it would be taken without the danger.
        said: Box<Self>,
    },
}

impl Input {
    /// The danger that was read in it.
    pub fn danger(&self) -> Option<Safety> {
        match self {
            Self::Safety(danger) | Self::NameOrDanger { danger, .. } => Some(*danger),
            _ => None,
        }
    }
}

/// What was typed into a field.
#[derive(Clone, Debug)]
pub struct FieldText {
    /// The text, with private numbers masked.
    pub text: String,
    /// What was read in it.
    pub reading: Box<Reading>,
}

/// What the place where someone writes can do.
#[derive(Clone, Debug)]
pub struct Surface {
    /// The channel.
    pub channel: Channel,
    /// The language that the browser or program asks for: an offer only.
    pub language_hint: Option<Language>,
    /// Whether several fields can be filled in at once.
    pub forms: bool,
    /// Whether we can write first.
    pub pushes: bool,
    /// Whether health-like questions may be asked here.
    pub health_allowed: bool,
}

/// The versions of wordings, for consents.
pub trait Wordings {
    /// The version of a message in a language: the first 12 hexadecimal digits of SHA-256 over its source.
    fn version(&self, message: &str, language: Language, easy: bool) -> String;
    /// Whether a language is offered here.
    fn offers(&self, language: Language) -> bool;
    /// The languages offered here, in the order of their own names.
    fn offered(&self) -> &[Language];
    /// What a choice is called.
    fn label(&self, message: &str, language: Language) -> String;
    /// What a choice is called, and the other words that people use for it (the message `…-also`, where there is one): for
    /// someone who types instead of pressing.
    fn names_of(&self, message: &str, language: Language) -> Names;
    /// Whether a language has easy wording of its own; else easy means one sentence a message.
    fn has_easy(&self, language: Language) -> bool;
}

/// All that `advance` may know besides the state and the input.
pub struct Known<'a> {
    /// Now.
    pub now: Timestamp,
    /// Ids for leads this turn may make: the host's, and others' after it.
    pub fresh_leads: [LeadId; 4],
    /// References for them.
    pub spare_references: [Reference; 4],
    /// Where this is said.
    pub surface: &'a Surface,
    /// The person's live consents.
    pub consents: &'a [LiveConsent],
    /// The person's requests.
    pub requests: &'a [OwnRequest],
    /// Live prompts, newest first.
    pub prompts: &'a [Prompt],
    /// The opportunities as they stand.
    pub index: &'a Index,
    /// The areas and their names.
    pub areas: &'a crate::area::Areas,
    /// The area served.
    pub area: &'a str,
    /// The host, whose recruiters get every lead by default.
    pub host: &'a Organisation,
    /// How every organisation promises an answer, as it stood a moment ago. `turn` looks again before a lead is saved.
    pub promises: &'a Promises,
    /// The versions of wordings.
    pub wordings: &'a dyn Wordings,
    /// The safety cards shown within the last ten minutes: one that is shown again says it in other words (S45).
    pub safety_shown: &'a [Safety],
    /// The address of a one-time link to the web page, which this turn may give out. None where the surface needs none, or the
    /// installation has no address that residents can open.
    pub page: Option<&'a str>,
    /// What came of the check this very input asked for.
    pub checked: Option<&'a Checked>,
    /// Why the effect this very input raised before could not be carried out.
    pub refused: Option<Refused>,
}
