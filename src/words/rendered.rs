//! What rendering gives: replies in words, for a channel to lay out. Also the shape of the interface for programs, whose keys
//! are fixed; what only pages need is left out there.

use crate::conversation::{FieldKind, Tone};
use crate::language::{Direction, Language};
use serde::Serialize;

/// A choice in words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct RenderedChoice {
    /// Its stable id.
    pub id: String,
    /// What it says.
    pub label: String,
    /// Whether it is chosen already.
    #[serde(skip)]
    pub chosen: bool,
}

/// A field in words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct RenderedField {
    /// Its stable id.
    pub id: String,
    /// What it asks.
    pub label: String,
    /// What it takes.
    #[serde(skip)]
    pub kind: FieldKind,
    /// What can be ticked, where it takes that; the field is filled with their ids, joined by commas.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<RenderedChoice>,
    /// What was typed before.
    #[serde(skip)]
    pub value: Option<String>,
    /// What has to be put right, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// A card in words. Its text is plain, one line a line.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct RenderedCard {
    /// Its stable id: an opportunity's, or a line's of a summary.
    pub id: String,
    /// The heading.
    pub title: String,
    /// What stands under it: lines joined by line breaks.
    pub text: String,
    /// How many of its lines help to choose; the rest may be folded away where that can be.
    #[serde(skip)]
    pub brief_lines: usize,
    /// Whether the heading and summary were typed by a coordinator in English while the reader's language is another.
    #[serde(skip)]
    pub title_language: Language,
    /// What can be done with it.
    pub choices: Vec<RenderedChoice>,
}

/// A one-time link in words, for a button. It opens the conversation, so it is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct RenderedLink {
    /// Its whole address.
    pub url: String,
    /// What its button says.
    pub label: String,
}

impl std::fmt::Debug for RenderedLink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RenderedLink([hidden], {:?})", self.label)
    }
}

/// A reply in words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct RenderedReply {
    /// The message id.
    pub message: String,
    /// The words: sentences, with line breaks between paragraphs.
    pub text: String,
    /// The language of the words.
    #[serde(skip)]
    pub language: Language,
    /// Which way it runs.
    #[serde(skip)]
    pub direction: Direction,
    /// The English to stand under it, for consents and safety cards in a language that nobody has checked.
    #[serde(skip)]
    pub english: Option<String>,
    /// How it is laid out.
    #[serde(skip)]
    pub tone: Tone,
    /// Whether several choices may be taken at once.
    #[serde(skip)]
    pub several: bool,
    /// What can be pressed.
    pub choices: Vec<RenderedChoice>,
    /// What can be filled in.
    pub fields: Vec<RenderedField>,
    /// What is shown by itself.
    pub cards: Vec<RenderedCard>,
    /// Where it goes on, on the web page. Only channels where some questions are not asked have one.
    #[serde(skip)]
    pub link: Option<RenderedLink>,
}
