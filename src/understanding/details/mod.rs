//! What else a text says: one extractor a file, each over the senses that the lexicon found. Extractors know grammar (what a
//! negation covers, what makes a weekday a date); all words come from `locales/`.

mod contact;
mod date;
mod days;
mod interests;
mod name;
mod place;
mod spoken;
mod time;

use super::lexicon::{Cue, Found, Sense};
use super::normalise::{Joint, Text};
use super::reading::Details;
use crate::area::Areas;
use crate::domain::spoken::Spoken;
use jiff::civil::Date;

/// What the extractors read.
pub(super) struct Context<'a> {
    /// The text.
    pub text: &'a Text,
    /// Every sense found, in the order of first tokens.
    pub found: &'a [Found<'a>],
    /// The day it is written.
    pub today: Date,
    /// The names of places.
    pub areas: &'a Areas,
    /// Whether a word is in any list, so not a name.
    pub knows: &'a dyn Fn(&str) -> bool,
}

/// What a bare answer may mean, if a question is open.
#[derive(Clone, Debug, Default)]
pub(super) struct Bare {
    /// The coming day of a weekday that was not clearly a date.
    pub date: Option<Date>,
    /// Languages named without a verb.
    pub spoken: Vec<Spoken>,
    /// The whole text, if it could be a name.
    pub name: Option<String>,
}

impl Context<'_> {
    /// The senses that begin at this token.
    fn at(&self, token: usize) -> impl Iterator<Item = &Found<'_>> {
        let start = self.found.partition_point(|one| one.from < token);
        self.found[start..].iter().take_while(move |one| one.from == token)
    }

    /// The end of the longest cue of this kind that begins at this token.
    fn cue(&self, token: usize, cue: Cue) -> Option<usize> {
        self.at(token).filter(|one| matches!(one.meant.sense, Sense::Cue(c) if c == cue)).map(|one| one.to).max()
    }

    /// Whether a cue of this kind ends just before this token.
    fn cue_before(&self, token: usize, cue: Cue) -> bool {
        self.found.iter().any(|one| one.to == token && matches!(one.meant.sense, Sense::Cue(c) if c == cue))
    }

    /// Whether an exception that begins here is a mere "but": it takes days out of "any day", and elsewhere only turns.
    fn cue_is_but(&self, token: usize, to: usize) -> bool {
        self.found
            .iter()
            .any(|one| (one.from, one.to) == (token, to) && matches!(one.meant.sense, Sense::Cue(Cue::But)))
    }

    /// Whether the text has such a cue anywhere.
    fn has(&self, cue: Cue) -> bool {
        self.found.iter().any(|one| matches!(one.meant.sense, Sense::Cue(c) if c == cue))
    }

    /// Whether a sentence or a line ends before this token.
    fn stops_before(&self, token: usize) -> bool {
        self.text.tokens.get(token).is_none_or(|token| token.joint == Joint::Stop)
    }

    /// A number, in digits or in words, and the token after it.
    fn number(&self, token: usize) -> Option<(u32, usize)> {
        if let Some(number) = self.text.number(token) {
            return Some((number, token + 1));
        }
        let words = self.at(token).filter_map(|one| match one.meant.sense {
            Sense::Number(number) => Some((u32::from(number), one.to)),
            _ => None,
        });
        words.max_by_key(|(_, to)| *to)
    }
}

/// Reads all details.
pub(super) fn read(context: &Context<'_>) -> (Details, Bare) {
    let mut details = Details::default();
    let mut bare = Bare::default();
    let mut taken = vec![false; context.text.tokens.len()];
    contact::read(context, &mut details, &mut taken);
    place::read(context, &mut details, &mut taken);
    time::read(context, &mut details, &mut taken);
    date::read(context, &mut details, &mut bare, &mut taken);
    days::read(context, &mut details, &taken);
    spoken::read(context, &mut details, &mut bare);
    interests::read(context, &mut details);
    name::read(context, &mut details, &mut bare);
    (details, bare)
}

/// Takes tokens, so that no later extractor reads them again.
fn take(taken: &mut [bool], from: usize, to: usize) {
    for token in taken.iter_mut().take(to).skip(from) {
        *token = true;
    }
}
