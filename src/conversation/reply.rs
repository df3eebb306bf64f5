//! What we say, before it has words: message ids with arguments, choices with stable ids, fields and cards. Rendering belongs
//! to `words`, laying out to each channel. What is said is kept in this form, so that an old reply can be shown again in
//! another language.

use crate::domain::spoken::Spoken;
use crate::domain::taxonomy::Code;
use crate::ids::{OpportunityId, OrganisationId, Reference};
use crate::language::Language;
use crate::matching::Reason;
use crate::understanding::Safety;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An argument of a message: a value that each language writes in its own way.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// Words someone typed, or a name: shown as they are, isolated.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Day(Date),
    /// A time of day.
    Time(Time),
    /// Another message, such as the name of a code.
    Message(String),
    /// Several messages, joined as a list.
    Messages(Vec<String>),
    /// Several words or names, joined as a list.
    Texts(Vec<String>),
    /// Spoken languages, by their names.
    Languages(Vec<Spoken>),
    /// A language we write, by its own name for itself.
    Endonym(Language),
    /// A telephone number, an address or a link: shown as it is, without isolation marks, so that it can be copied (P51).
    Exact(String),
    /// What is shown this once, as it is: the words that are kept of the conversation hold none of it.
    Once(String),
    /// A reference, in two groups of four.
    Reference(Reference),
    /// An organisation, by its name.
    Organisation(OrganisationId),
    /// Opportunities, by their titles.
    Opportunities(Vec<OpportunityId>),
}

impl Arg {
    /// The names of codes, as a list.
    pub fn codes<C: Code>(codes: impl IntoIterator<Item = C>) -> Self {
        Self::Messages(codes.into_iter().map(Code::message).collect())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

/// The arguments of a message by name.
pub type Args = BTreeMap<String, Arg>;

/// A message id with its arguments.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Line {
    /// The message.
    #[serde(rename = "m")]
    pub message: String,
    /// Its arguments.
    #[serde(rename = "a", default, skip_serializing_if = "Args::is_empty")]
    pub args: Args,
}

impl Line {
    /// A message without arguments.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), args: Args::new() }
    }

    /// With one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, arg: impl Into<Arg>) -> Self {
        self.args.insert(name.to_owned(), arg.into());
        self
    }
}

impl From<&str> for Line {
    fn from(message: &str) -> Self {
        Self::new(message)
    }
}

/// Something to press.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Choice {
    /// Its stable id, never the words shown.
    pub id: String,
    /// What it says.
    pub label: Line,
    /// Whether it is chosen already, where several may be.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub chosen: bool,
}

impl Choice {
    /// A choice with a label.
    pub fn new(id: impl Into<String>, label: impl Into<Line>) -> Self {
        Self { id: id.into(), label: label.into(), chosen: false }
    }
}

/// What a field takes, so that a channel can offer the right keyboard.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// A name.
    Name,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A place or postcode.
    Place,
    /// Several lines.
    Words,
    /// One of its options.
    One,
    /// Any of its options.
    Several,
    /// One of its options, or words: a list to pick from.
    Choose,
    /// A day; it is filled with an ISO date or with words.
    Day,
    /// A time of day; it is filled with HH:MM or with words.
    Time,
    /// What no browser may keep or complete: a word to come back with, a code, a reference.
    Private,
}

/// Something to fill in.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Field {
    /// Its stable id.
    pub id: String,
    /// What it asks.
    pub label: Line,
    /// What it takes.
    pub kind: FieldKind,
    /// What can be ticked, where it takes that; their ids are what the field is filled with, joined by commas.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Choice>,
    /// What was typed before, so that nothing is lost when something else has to be put right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// What has to be put right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<Line>,
}

/// A thing shown by itself, with choices of its own.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Card {
    /// An opportunity with the reasons for it.
    Opportunity {
        /// Which.
        id: OpportunityId,
        /// Why it is shown, the most telling first.
        reasons: Vec<Reason>,
        /// What can be done with it.
        choices: Vec<Choice>,
    },
    /// A heading, some lines under it, and choices: a line of a summary, a request, a signpost.
    Note {
        /// Its stable id.
        id: String,
        /// The heading.
        title: Line,
        /// What stands under it.
        lines: Vec<Line>,
        /// What can be done with it.
        choices: Vec<Choice>,
    },
    /// What we hold about the person: filled by `turn`, which can read it.
    Held,
}

/// Why a reply is special to whoever lays it out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// An ordinary reply.
    #[default]
    Plain,
    /// A safety card: first, large, with the English under it where the language is another.
    Safety,
    /// The wording of a consent: the English stands under it where nobody has checked the language.
    Consent,
    /// The question that is open.
    Question,
}

/// A one-time link to the web page, where the same conversation goes on. Whoever has it opens the conversation, so it is never
/// printed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Link {
    /// Its whole address.
    pub url: String,
}

impl std::fmt::Debug for Link {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Link([hidden])")
    }
}

/// One thing we say.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Reply {
    /// The message.
    #[serde(flatten)]
    pub line: Line,
    /// The language it is said in, where that is not the conversation's.
    #[serde(rename = "l", default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// How it is laid out.
    #[serde(rename = "t", default, skip_serializing_if = "is_plain")]
    pub tone: Tone,
    /// What can be pressed.
    #[serde(rename = "c", default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
    /// Whether several choices may be taken at once.
    #[serde(rename = "s", default, skip_serializing_if = "std::ops::Not::not")]
    pub several: bool,
    /// What can be filled in.
    #[serde(rename = "f", default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// What is shown by itself.
    #[serde(rename = "k", default, skip_serializing_if = "Vec::is_empty")]
    pub cards: Vec<Card>,
    /// Where it goes on, on the web page.
    #[serde(rename = "u", default, skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_plain(tone: &Tone) -> bool {
    *tone == Tone::Plain
}

impl Reply {
    /// A reply that only says something.
    pub fn say(line: impl Into<Line>) -> Self {
        Self {
            line: line.into(),
            language: None,
            tone: Tone::Plain,
            choices: Vec::new(),
            several: false,
            fields: Vec::new(),
            cards: Vec::new(),
            link: None,
        }
    }

    /// The open question.
    pub fn ask(line: impl Into<Line>) -> Self {
        Self { tone: Tone::Question, ..Self::say(line) }
    }

    /// With choices.
    #[must_use]
    pub fn choices(mut self, choices: impl IntoIterator<Item = Choice>) -> Self {
        self.choices.extend(choices);
        self
    }

    /// With a link to the web page.
    #[must_use]
    pub fn link(self, link: Option<Link>) -> Self {
        Self { link, ..self }
    }

    /// With cards.
    #[must_use]
    pub fn cards(mut self, cards: impl IntoIterator<Item = Card>) -> Self {
        self.cards.extend(cards);
        self
    }

    /// The safety card for a category (S37 to S45), with its one button (S4). One that is shown again soon says it in other
    /// words.
    pub fn safety(category: Option<Safety>, again: bool) -> Self {
        let message = match category {
            None | Some(Safety::Medical999) => "emergency",
            Some(Safety::SuicideSelfharm) => "suicide",
            Some(Safety::Abuse) => "abuse",
            Some(Safety::Trafficking) => "trafficking",
            Some(Safety::Child) => "child",
            Some(Safety::Sexual) => "sexual",
            Some(Safety::Violence) => "violence",
            Some(Safety::Scam) => "scam",
        };
        let message = if again { format!("safety-repeat-{message}") } else { format!("safety-{message}") };
        let mut reply = Self { tone: Tone::Safety, ..Self::say(message.as_str()) };
        if category.is_none() {
            // An emergency without a category: the card, and the way to the others.
            for other in Safety::ALL.iter().filter(|other| **other != Safety::Medical999) {
                let label = format!("safety-choice-{}", other.id().replace('_', "-"));
                reply.choices.push(Choice::new(format!("any.safety_{}", other.id()), label.as_str()));
            }
        }
        reply.choices(std::iter::once(Choice::new("any.safe", "safety-choice-safe")))
    }
}
