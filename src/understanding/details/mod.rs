//! Details: what was said besides what is wanted. One extractor a file; the words come from `locales/`, names of places from the
//! gazetteer. Each extractor reads the same marks and looks past the tokens that a number or an address has taken.

mod contact;
mod date;
mod days;
mod interests;
mod languages;
mod marks;
mod name;
mod places;
mod postcode;
mod time;

use super::lexicon::{Cue, Found, Sense};
use super::normalise::{Joint, Text};
use super::reading::Details;
use crate::area::Areas;
use crate::domain::spoken::Spoken;
use crate::domain::taxonomy::{CodeSet, Interest};
use jiff::civil::Date;
use marks::Marks;

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
    /// Whether a word is in any list, so neither misspelt nor a name.
    pub knows: &'a dyn Fn(&str) -> bool,
}

/// What a bare answer may mean, if a question is open.
#[derive(Clone, Debug, Default)]
pub(super) struct Bare {
    /// The coming day of a weekday that was not clearly a date.
    pub date: Option<Date>,
    /// Languages named without a verb.
    pub spoken: Vec<Spoken>,
    /// Interests named, whether or not the text speaks of liking.
    pub interests: CodeSet<Interest>,
    /// The whole text, if it could be a name.
    pub name: Option<String>,
}

/// A text on its way through the extractors.
struct Reader<'a> {
    text: &'a Text,
    marks: Marks<'a>,
    /// Tokens that belong to something read already.
    taken: Vec<bool>,
    today: Date,
    areas: &'a Areas,
    knows: &'a dyn Fn(&str) -> bool,
}

/// Everything a text says besides what is wanted.
pub(super) fn read(context: &Context<'_>) -> (Details, Bare) {
    let (mut details, mut bare) = (Details::default(), Bare::default());
    let text = context.text;
    if text.tokens.is_empty() {
        return (details, bare);
    }
    let taken = vec![false; text.tokens.len()];
    let marks = Marks::new(context.found);
    let mut reader = Reader { text, marks, taken, today: context.today, areas: context.areas, knows: context.knows };
    contact::read(&mut reader, &mut details);
    postcode::read(&mut reader, &mut details);
    name::read(&mut reader, &mut details, &mut bare);
    places::read(&mut reader, &mut details);
    let mut said = days::said(&reader);
    date::on_the_calendar(&mut reader, &mut said, &mut details);
    time::read(&mut reader, &mut details);
    date::of_a_weekday(&reader, &mut said, &mut details, &mut bare);
    date::gone_by(&reader, &mut bare);
    days::fill(&reader, &said, &mut details);
    languages::read(&reader, &mut details, &mut bare);
    interests::read(&reader, &mut details, &mut bare);
    (details, bare)
}

impl Reader<'_> {
    fn len(&self) -> usize {
        self.text.tokens.len()
    }

    /// Whether a token is there and free.
    fn free(&self, token: usize) -> bool {
        self.taken.get(token).is_some_and(|taken| !taken)
    }

    fn take(&mut self, from: usize, to: usize) {
        for taken in &mut self.taken[from..to] {
            *taken = true;
        }
    }

    /// Takes the tokens that lie in these bytes of the text as typed.
    fn take_bytes(&mut self, from: usize, to: usize) {
        for (token, taken) in self.text.tokens.iter().zip(&mut self.taken) {
            *taken |= token.from < to && from < token.to;
        }
    }

    fn joint(&self, token: usize) -> Joint {
        self.text.tokens.get(token).map_or(Joint::Stop, |token| token.joint)
    }

    /// Whether a sentence begins with this token, or the text has ended before it.
    fn stops_before(&self, token: usize) -> bool {
        self.joint(token) == Joint::Stop
    }

    /// The first token of the sentence this one stands in.
    fn sentence_start(&self, token: usize) -> usize {
        (0..=token).rev().find(|index| self.joint(*index) == Joint::Stop).unwrap_or(0)
    }

    /// Whether a text is little more than a bare answer.
    fn is_short(&self, words: usize) -> bool {
        let polite = self.marks.iter().filter(|one| matches!(one.sense, Sense::Cue(Cue::Polite))).count();
        self.len() <= words + polite
    }
}
