//! What laying out needs besides the answer: whose words, in which language, and where they will stand.

use crate::conversation::{Arg, Args};
use crate::language::{Direction, Language};
use crate::turn::Answer;
use crate::words::Words;

/// Where a post stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// A direct message: people may write under it.
    Direct,
    /// An ephemeral answer in a server: only its buttons reach us.
    Server,
}

/// What laying out needs besides the answer.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    words: &'a Words,
    /// The language of our own words around the answer.
    pub language: Language,
    /// Which way it runs.
    pub direction: Direction,
    /// Whether in easy words.
    pub easy: bool,
    /// Where the posts will stand.
    pub place: Place,
}

impl<'a> Frame<'a> {
    /// A frame in a language.
    pub fn new(words: &'a Words, language: Language, easy: bool, place: Place) -> Self {
        Self { words, language, direction: words.direction(language), easy, place }
    }

    /// The frame of an answer.
    pub fn of(words: &'a Words, answer: &Answer, place: Place) -> Self {
        Self::new(words, answer.language, answer.easy, place)
    }

    /// One of our own messages.
    pub fn text(&self, message: &str) -> String {
        self.text_with(message, &Args::new())
    }

    /// Which way a language runs.
    pub(super) fn direction_of(&self, language: Language) -> Direction {
        self.words.direction(language)
    }

    /// A heading that counts: this one of so many.
    pub(super) fn counted(&self, message: &str, number: usize, count: usize) -> String {
        let args = [("number", number), ("count", count)].map(|(name, value)| (name.to_owned(), Arg::from(value)));
        self.text_with(message, &Args::from(args))
    }

    /// Whether residents are told that nobody has checked the language.
    pub(super) fn is_unchecked(&self) -> bool {
        !self.words.is_checked(self.language)
    }

    fn text_with(&self, message: &str, args: &Args) -> String {
        let text = if self.easy { Words::easy_text } else { Words::text };
        text(self.words, message, args, self.language)
    }
}
