//! Understanding: text in any of our languages becomes safety, language, intent and details. No model is downloaded, nothing
//! leaves the machine, and every result can be explained (design 6).

mod command;
mod details;
mod digit_groups;
mod features;
mod labels;
mod lexicon;
mod lists;
mod model;
mod normalise;
mod pattern;
mod private_numbers;
mod reader;
mod reading;
mod safety;
mod spelling;
mod tongue;
mod train;

use crate::area::Areas;
use crate::language::{Language, Locales};
use jiff::civil::Date;
use lexicon::{Found, Sense};
use model::Model;
use normalise::Kind;
use reader::Reader;

pub use command::understand;
pub use labels::{Names, picked_one, picked_several, typed_in_full};
pub use lists::UnderstandingError;
pub use private_numbers::{PrivateNumber, is_masked, mask};
pub use reading::{Command, Details, Expecting, Intent, Reading, Safety, Understood};
pub use safety::SafetyMatch;
pub use train::train;

/// The trained weights; `alongside train` writes the file.
const MODEL: &[u8] = include_bytes!("model.bin");

/// All that is needed to read a text. Built once; reading needs no state.
pub struct Understanding {
    reader: Reader,
    model: Model,
}

impl Understanding {
    /// Builds it from the word lists of every language and the trained model.
    pub fn new(locales: &Locales, areas: &Areas) -> Result<Self, UnderstandingError> {
        Self::with_model(locales, areas, MODEL)
    }

    /// The same with another model: what [`train`] gave for languages read from a folder.
    pub fn with_model(locales: &Locales, areas: &Areas, model: &[u8]) -> Result<Self, UnderstandingError> {
        let model = Model::read(model).ok_or(UnderstandingError::Model)?;
        Ok(Self { reader: Reader::new(locales, areas)?, model })
    }

    /// Danger in a text, in any language. Needs nothing else and comes before everything else.
    pub fn safety(&self, text: &str) -> Option<SafetyMatch> {
        let seen = self.reader.see(text);
        self.reader.safety.judge(&seen.text, &seen.found)
    }

    /// Reads a text on this day, without knowing the conversation.
    pub fn read(&self, text: &str, today: Date) -> Reading {
        let seen = self.reader.see(text);
        let safety = self.reader.safety.judge(&seen.text, &seen.found).map(|found| found.category);
        let all = self.reader.senses(&seen);
        let tongue = self.reader.tongue(&seen, &all);
        let fixed = self.reader.fixed(&seen, &all);
        let mut features = Vec::with_capacity(192);
        let unknown = self.reader.unknown(&seen);
        let mut likely: Vec<Language> = tongue.likely.clone();
        if likely.is_empty() {
            likely.push(Language::SOURCE);
        }
        let mut scores = Vec::with_capacity(likely.len());
        for language in likely {
            let senses = Reader::senses_in(&seen, &all, language);
            features::features(&seen.text, &senses, &unknown, &mut features);
            scores.push((language, self.model.judge(&features)));
        }
        let (details, bare) = self.reader.details(&seen, &Reader::senses_of_details(&seen, &all, &tongue), today);
        let count = seen.text.tokens.iter().filter(|token| token.kind == Kind::Word).count();
        let known = count - unknown.iter().filter(|unknown| **unknown).count();
        Reading {
            numbers: numbers(&seen.text, &all),
            figures: figures(&seen.text),
            known: if count == 0 { 1.0 } else { known as f32 / count as f32 },
            words: count,
            tongue,
            scores,
            command: self.reader.command(&seen, &all),
            fixed,
            safety,
            details,
            bare,
        }
    }
}

/// Every number written in figures, up to 255: an age in a sentence.
fn figures(text: &normalise::Text) -> Vec<u8> {
    (0..text.tokens.len()).filter_map(|token| u8::try_from(text.number(token)?).ok()).collect()
}

/// Bare numbers as an answer to numbered choices: `2`, `٢`, `1, 3`, `one and three`. Nothing if anything else is said.
fn numbers(text: &normalise::Text, found: &[Found<'_>]) -> Vec<u8> {
    let mut numbers = Vec::new();
    let mut token = 0;
    while token < text.tokens.len() {
        let here = found.iter().filter(|one| one.from == token);
        // The longest: "the second one" is 2, not 2 and 1.
        let word = here
            .filter_map(|one| match one.meant.sense {
                Sense::Number(number) | Sense::Ordinal(number) | Sense::Choice(number) => Some((Some(number), one.to)),
                Sense::HourWord(number) => Some((u8::try_from(number).ok(), one.to)),
                Sense::Cue(lexicon::Cue::Link) => Some((None, one.to)),
                _ => None,
            })
            .max_by_key(|(_, to)| *to);
        let digits = text.number(token).map(|number| (u8::try_from(number).ok(), token + 1));
        let Some((number, to)) = digits.or(word) else { return Vec::new() };
        numbers.extend(number);
        token = to;
    }
    numbers
}
