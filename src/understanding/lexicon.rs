//! The words of every language as senses: concepts for the model, fixed phrases that are a whole message, and the words that
//! details are made of (days, months, languages, places …). All of them come from the folders of `locales/`: a new language is
//! a vocabulary, not code.

use super::lists::{Lists, UnderstandingError, add, problem};
use super::normalise::Text;
use super::pattern::{Builder, Match, hash_of};
use super::reading::{Command, Intent};
use crate::area::{Areas, Entry, key};
use crate::domain::spoken::Spoken;
use crate::domain::taxonomy::{Code, CodeSet, Day, Interest, PartOfDay};
use crate::language::{Folder, Language, Locales};
use std::sync::Arc;

/// The files that hold senses. Missing ones are empty.
const FILES: [&str; 3] = ["concepts.toml", "details.toml", "phrases.toml"];

/// Words that only mean something beside others.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Cue {
    Not,
    Except,
    Every,
    Next,
    This,
    Today,
    Tonight,
    Tomorrow,
    AfterTomorrow,
    InTime,
    DayUnit,
    WeekUnit,
    Half,
    Quarter,
    Past,
    To,
    Oclock,
    Am,
    Pm,
    Noon,
    Midnight,
    NameIs,
    IAm,
    Speak,
    IntoLanguage,
    Change,
    At,
    Care,
    Free,
    Booked,
    Greeting,
    Polite,
    CallMe,
    Link,
    Clock,
    But,
    Filler,
}

impl Cue {
    fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "not" => Self::Not,
            "except" => Self::Except,
            "every" => Self::Every,
            "next" => Self::Next,
            "this" => Self::This,
            "today" => Self::Today,
            "tonight" => Self::Tonight,
            "tomorrow" => Self::Tomorrow,
            "after_tomorrow" => Self::AfterTomorrow,
            "in_time" => Self::InTime,
            "day_unit" => Self::DayUnit,
            "week_unit" => Self::WeekUnit,
            "half" => Self::Half,
            "quarter" => Self::Quarter,
            "past" => Self::Past,
            "to" => Self::To,
            "oclock" => Self::Oclock,
            "am" => Self::Am,
            "pm" => Self::Pm,
            "noon" => Self::Noon,
            "midnight" => Self::Midnight,
            "name_is" => Self::NameIs,
            "i_am" => Self::IAm,
            "speak" => Self::Speak,
            "into_language" => Self::IntoLanguage,
            "change" => Self::Change,
            "at" => Self::At,
            "care" => Self::Care,
            "free" => Self::Free,
            "booked" => Self::Booked,
            "greeting" => Self::Greeting,
            "polite" => Self::Polite,
            "call_me" => Self::CallMe,
            "link" => Self::Link,
            "clock" => Self::Clock,
            "but" => Self::But,
            "filler" => Self::Filler,
            _ => return None,
        })
    }
}

/// What a word or phrase means.
#[derive(Clone, Debug)]
pub(super) enum Sense {
    /// A language-neutral concept: only the model sees which.
    Concept,
    /// A whole message.
    Fixed(Intent),
    /// A whole message that moves through the questions.
    Command(Command),
    /// Days, and whether each such day is meant (`Mondays`) or perhaps only one.
    Days(CodeSet<Day>, bool),
    Part(PartOfDay),
    Month(i8),
    Number(u8),
    Spoken(Spoken),
    Interest(Interest),
    Cue(Cue),
    /// A name of the gazetteer in another script.
    Place(Arc<Entry>),
}

/// A sense and whose it is.
pub(super) struct Meant {
    /// What it means.
    pub sense: Sense,
    /// The language of the list.
    pub language: Language,
    /// What the model calls it; nothing for what the model does not see.
    pub feature: Option<u64>,
}

/// Where a sense was found.
#[derive(Clone, Copy)]
pub(super) struct Found<'a> {
    /// What was found.
    pub meant: &'a Meant,
    /// The first token.
    pub from: usize,
    /// The token after the last.
    pub to: usize,
}

/// All senses; their patterns live in the one matcher, with meanings from `first` up.
pub(super) struct Lexicon {
    first: usize,
    meant: Vec<Meant>,
}

impl Lexicon {
    /// Reads every language's words and adds their patterns.
    pub(super) fn read(
        locales: &Locales,
        areas: &Areas,
        builder: &mut Builder,
        first: usize,
    ) -> Result<Self, UnderstandingError> {
        let mut meant = Vec::new();
        for folder in locales.iter() {
            for file in FILES {
                let lists = Lists::read(folder, file)?;
                builder.new_classes();
                for (section, named) in &lists.sections {
                    for (name, patterns) in named {
                        let sense = sense(section, name, areas)
                            .ok_or_else(|| problem(folder, file, format!("[{section}] {name} is not known")))?;
                        let whole = matches!(sense, Sense::Fixed(_) | Sense::Command(_));
                        meant.push(Meant { feature: feature(section, name), sense, language: folder.language });
                        for pattern in patterns {
                            let meaning = first + meant.len() - 1;
                            add(builder, folder, file, &lists.classes, pattern, meaning, whole)?;
                        }
                    }
                }
            }
            endonyms(folder, builder, &mut meant, first)?;
        }
        Ok(Self { first, meant })
    }

    /// What a match means, if it is one of ours.
    pub(super) fn found(&self, one: Match) -> Option<Found<'_>> {
        let index = (one.meaning as usize).checked_sub(self.first)?;
        Some(Found { meant: self.meant.get(index)?, from: one.from, to: one.to })
    }
}

/// A language's own name for itself names it in every text.
fn endonyms(
    folder: &Folder,
    builder: &mut Builder,
    meant: &mut Vec<Meant>,
    first: usize,
) -> Result<(), UnderstandingError> {
    let spoken = Spoken::parse(folder.language.primary());
    let words: Vec<String> = {
        let text = Text::new(&folder.about.endonym);
        text.tokens.iter().map(|token| text.word(token).to_owned()).collect()
    };
    if let (Some(spoken), false) = (spoken, words.is_empty()) {
        meant.push(Meant {
            sense: Sense::Spoken(spoken),
            language: folder.language,
            feature: Some(hash_of("LANGUAGE")),
        });
        let pattern = words.join(" ");
        add(builder, folder, "about.toml", &super::pattern::Classes::new(), &pattern, first + meant.len() - 1, false)?;
    }
    Ok(())
}

fn sense(section: &str, name: &str, areas: &Areas) -> Option<Sense> {
    Some(match section {
        "concepts" => Sense::Concept,
        "days" => Sense::Days(days(name)?, false),
        "each_day" => Sense::Days(days(name)?, true),
        "parts_of_day" => Sense::Part(PartOfDay::parse(name)?),
        "months" => Sense::Month(name.parse().ok().filter(|month| (1..=12).contains(month))?),
        "numbers" => Sense::Number(name.parse().ok()?),
        "spoken" => Sense::Spoken(Spoken::parse(name)?),
        "interests" => Sense::Interest(Interest::parse(name)?),
        "cues" => Sense::Cue(Cue::parse(name)?),
        "places" => Sense::Place(place(name, areas)?),
        "fixed" => Sense::Fixed(Intent::parse(name)?),
        "commands" => Sense::Command(Command::parse(name)?),
        _ => return None,
    })
}

/// What the model sees: the concept itself, or the kind of detail.
fn feature(section: &str, name: &str) -> Option<u64> {
    match section {
        "concepts" => Some(hash_of(name)),
        "days" | "each_day" => Some(hash_of("DAY")),
        "parts_of_day" => Some(hash_of("PART_OF_DAY")),
        "months" => Some(hash_of("MONTH")),
        "spoken" => Some(hash_of("LANGUAGE")),
        "interests" => Some(hash_of("INTEREST")),
        "places" => Some(hash_of("PLACE")),
        "cues" if matches!(name, "tomorrow" | "today" | "tonight" | "after_tomorrow") => Some(hash_of("RELATIVE_DAY")),
        _ => None,
    }
}

fn days(name: &str) -> Option<CodeSet<Day>> {
    Some(match name {
        "weekend" => [Day::Sat, Day::Sun].into_iter().collect(),
        "weekday" => CodeSet::all().without([Day::Sat, Day::Sun].into_iter().collect()),
        "all" => CodeSet::all(),
        _ => std::iter::once(Day::parse(name)?).collect(),
    })
}

/// Boroughs stand before places, places before hospitals, unless the name is a hospital's own.
fn place(name: &str, areas: &Areas) -> Option<Arc<Entry>> {
    let meanings = areas.gazetteer().find(&key(name));
    let official = meanings.iter().filter(|meaning| meaning.official).min_by_key(|meaning| meaning.entry.kind);
    official.or_else(|| meanings.first()).map(|meaning| Arc::clone(&meaning.entry))
}
