//! The languages: messages in words, cards, dates, lists and names of languages. Catalogues are parsed at first use and kept.
//! A reply goes in as message ids with arguments and comes out as words in one language; laying it out belongs to each channel.

mod card;
mod catalogue;
mod check;
mod dates;
mod lists;
mod names;
mod numbers;
mod offer;
mod plain;
mod reason;
mod render;
mod rendered;
mod sentences;
#[cfg(test)]
mod tests;
mod value;

pub use check::{WordingFault, check};
pub use offer::Offer;
pub use render::Lookup;
pub use rendered::{RenderedCard, RenderedChoice, RenderedField, RenderedLink, RenderedReply};
pub use value::Isolation;

use crate::conversation::{Args, Line, Wordings};
use crate::domain::spoken::Spoken;
use crate::language::{Direction, Language, Locales};
use crate::matching::Reason;
use crate::understanding::Names;
use catalogue::Catalogue;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// All languages, ready to speak.
pub struct Words {
    locales: Arc<Locales>,
    voices: BTreeMap<Language, Voice>,
    offered: Vec<Language>,
    notices: Vec<String>,
}

/// One language: what is parsed and built at first use.
#[derive(Default)]
struct Voice {
    ordinary: OnceLock<Catalogue>,
    easy: OnceLock<Catalogue>,
    formats: OnceLock<Formats>,
}

/// What ICU writes in one language.
struct Formats {
    dates: dates::Dates,
    lists: lists::Lists,
    names: names::Names,
    numbers: numbers::Numbers,
}

impl Formats {
    fn new(language: Language) -> Self {
        Self {
            dates: dates::Dates::new(language),
            lists: lists::Lists::new(language),
            names: names::Names::new(language),
            numbers: numbers::Numbers::new(language),
        }
    }
}

impl Words {
    /// The words of these languages, offered as the policy says. Nothing is parsed yet.
    pub fn new(locales: Arc<Locales>, offer: &Offer) -> Self {
        let voices = locales.iter().map(|folder| (folder.language, Voice::default())).collect();
        let offer::Offered { languages, notices } = offer.apply(&locales);
        Self { locales, voices, offered: languages, notices }
    }

    /// Why languages are not offered, one sentence each, for the log at start.
    pub fn not_offered(&self) -> &[String] {
        &self.notices
    }

    /// A message for a page, by its id, with isolation marks.
    pub fn text(&self, id: &str, args: &Args, language: Language) -> String {
        self.page_text(id, args, language, false)
    }

    /// A message for a page in easy wording where it exists, without splitting its sentences.
    pub fn easy_text(&self, id: &str, args: &Args, language: Language) -> String {
        self.page_text(id, args, language, true)
    }

    /// A message that is sent or read aloud outside any page: one sentence a line in easy wording.
    pub fn written(&self, line: &Line, language: Language, easy: bool, isolation: Isolation) -> String {
        let (language, _) = self.voice(language);
        render::Speaker { words: self, language, easy, isolation, lookup: None }.said(line)
    }

    /// Why an opportunity is shown, as its card says it.
    pub fn reason(&self, reason: &Reason, language: Language) -> String {
        self.written(&reason::line(reason), language, false, Isolation::None)
    }

    /// What a language calls itself.
    pub fn endonym(&self, language: Language) -> &str {
        self.locales.get(language).map_or("", |folder| folder.about.endonym.as_str())
    }

    /// Which way a language runs.
    pub fn direction(&self, language: Language) -> Direction {
        self.locales.get(language).map_or(Direction::Ltr, |folder| folder.about.direction)
    }

    /// Whether a named person has checked a language's consent and safety wording. The source needs no translation.
    pub fn is_checked(&self, language: Language) -> bool {
        let checked = self.locales.get(language).map(|folder| &folder.about.checked);
        language == Language::SOURCE || checked.is_some_and(|by| by.consent.is_some() && by.safety.is_some())
    }

    /// The name of a spoken language. Where a language has no name for it, its English name.
    pub fn spoken(&self, spoken: Spoken, language: Language) -> String {
        for language in [language, Language::SOURCE] {
            if let Some(name) = self.catalogue(language, false).fixed(&names::message(spoken)) {
                return name.to_string();
            }
            if let Some(name) = self.formats(language).names.of(spoken) {
                return name.to_owned();
            }
        }
        spoken.code().to_owned()
    }

    /// The languages we write, as their speakers call them, in the order of those names.
    pub fn languages(&self) -> impl Iterator<Item = (Language, &str)> {
        self.offered.iter().map(|language| (*language, self.endonym(*language)))
    }

    fn voice(&self, language: Language) -> (Language, &Voice) {
        let known = self.voices.get_key_value(&language);
        let (language, voice) = known
            .or_else(|| self.voices.get_key_value(&Language::SOURCE))
            .expect("locales without the source are refused");
        (*language, voice)
    }

    fn catalogue(&self, language: Language, easy: bool) -> &Catalogue {
        let (language, voice) = self.voice(language);
        let folder = self.locales.get(language).expect("each voice has a folder");
        if easy && folder.easy.is_some() {
            voice.easy.get_or_init(|| Catalogue::parse(language, folder.fluent().chain(folder.easy_fluent())))
        } else {
            voice.ordinary.get_or_init(|| Catalogue::parse(language, folder.fluent()))
        }
    }

    fn formats(&self, language: Language) -> &Formats {
        let (language, voice) = self.voice(language);
        voice.formats.get_or_init(|| Formats::new(language))
    }
}

impl Wordings for Words {
    fn version(&self, message: &str, language: Language, easy: bool) -> String {
        let own = self.catalogue(language, easy).version(message);
        own.or_else(|| self.catalogue(Language::SOURCE, easy).version(message)).unwrap_or_default().to_owned()
    }

    fn offers(&self, language: Language) -> bool {
        self.offered.contains(&language)
    }

    fn offered(&self) -> &[Language] {
        &self.offered
    }

    fn label(&self, message: &str, language: Language) -> String {
        self.text(message, &Args::new(), language)
    }

    fn names_of(&self, message: &str, language: Language) -> Names {
        let label = self.label(message, language);
        let also = format!("{message}-also");
        let also = self.catalogue(language, false).version(&also).map(|_| self.text(&also, &Args::new(), language));
        Names { label, also }
    }

    fn has_easy(&self, language: Language) -> bool {
        self.locales.get(language).is_some_and(|folder| folder.easy.is_some())
    }
}

/// The language for ICU: Gregorian calendar, digits 0 to 9, 24 hours (P46).
fn locale(language: Language) -> icu::locale::Locale {
    let forced = format!("{language}-u-ca-gregory-hc-h23-nu-latn");
    forced.parse().unwrap_or(icu::locale::Locale::UNKNOWN)
}
