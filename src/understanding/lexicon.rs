//! The words of every language as senses: concepts for the model, fixed phrases that are a whole message, and the words that
//! details are made of (days, months, languages, places …). All of them come from the folders of `locales/`: a new language is
//! a vocabulary, not code.

use super::lists::{Lists, UnderstandingError, add, problem};
use super::normalise::Text;
use super::pattern::{Builder, Match, hash_of};
use super::reading::{Command, Intent};
use crate::area::{Areas, Meaning, key};
use crate::domain::spoken::Spoken;
use crate::domain::taxonomy::{Code, CodeSet, Day, Interest, PartOfDay};
use crate::language::{Folder, Language, Locales};
use std::sync::Arc;

/// The files that hold senses. Missing ones are empty.
const FILES: [&str; 3] = ["concepts.toml", "details.toml", "phrases.toml"];

macro_rules! cues {
    ($($(#[$doc:meta])* $variant:ident = $id:literal,)*) => {
        /// Words that only mean something beside others.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(super) enum Cue { $($(#[$doc])* $variant,)* }

        impl Cue {
            fn parse(name: &str) -> Option<Self> {
                Some(match name { $($id => Self::$variant,)* _ => return None })
            }
        }
    };
}

cues! {
    /// Not, never, cannot.
    Not = "not",
    /// All but.
    Except = "except",
    /// What turns a sentence: but, however.
    Contrast = "contrast",
    /// Can, free, available.
    Can = "can",
    /// Said of days before it: "is no good".
    Unsuitable = "unsuitable",
    /// Said of days before it: "is fine".
    Suitable = "suitable",
    /// I work, I am busy: the days beside it do not suit.
    Busy = "busy",
    /// On, every: a day follows.
    On = "on",
    /// Every such day.
    Each = "each",
    /// To, until: between the two ends of a range.
    Until = "until",
    /// And, or.
    And = "and",
    /// Next.
    Next = "next",
    /// This.
    This = "this",
    /// Next week, said beside a day.
    NextWeek = "next_week",
    /// In, after: a span of time follows.
    InTime = "in_time",
    /// Days, as a unit.
    DayUnit = "day_unit",
    /// Weeks, as a unit.
    WeekUnit = "week_unit",
    /// What makes an ordinal a day of the month: "the 14th".
    DayOfMonth = "day_of_month",
    /// What makes even a bare number a day of the month: "يوم 14".
    Dated = "dated",
    /// Between: a range follows.
    Between = "between",
    /// What may stand between a day and its month.
    Of = "of",
    /// At, before an hour.
    At = "at",
    /// The hour: what follows is a time.
    Hour = "hour",
    /// O'clock.
    Oclock = "oclock",
    /// Before noon.
    Am = "am",
    /// After noon.
    Pm = "pm",
    /// Half past, "ونصف".
    Half = "half",
    /// A quarter.
    Quarter = "quarter",
    /// A third of an hour.
    Third = "third",
    /// Past, before the hour.
    Past = "past",
    /// To, before the hour; less, after it.
    Less = "less",
    /// Half an hour before the hour that follows: "wpół do".
    HalfTo = "half_to",
    /// Before the minutes that an hour lacks: "za kwadrans trzecia".
    ShortOf = "short_of",
    /// Noon.
    Noon = "noon",
    /// Midnight.
    Midnight = "midnight",
    /// What may follow a bare hour.
    Filler = "filler",
    /// An appointment, a scan: a single day is a date.
    Booked = "booked",
    /// Free time, volunteering: a single day is a day of the week.
    Regular = "regular",
    /// A hospital, just before or after its name.
    Hospital = "hospital",
    /// Appointment, clinic, ward: care somewhere.
    Care = "care",
    /// At, to: before where care is.
    AtSite = "at_site",
    /// I live in, near, from: before where someone is.
    LivesIn = "lives_in",
    /// I live in, near, from: after where someone is, in languages whose verb stands last.
    LivesAfter = "lives_after",
    /// In: before a place.
    InPlace = "in_place",
    /// A name of a place that is an ordinary word too.
    OrdinaryPlace = "ordinary_place",
    /// An ordinary word one slip away from a place.
    NoPlace = "no_place",
    /// Street, road: the name before it is no place of ours.
    Street = "street",
    /// Bus, ward, band: the code beside it is no postcode.
    NoPostcode = "no_postcode",
    /// Postcode.
    Postcode = "postcode",
    /// I speak, my language is.
    Speak = "speak",
    /// Write, reply, switch to: a language is asked for.
    Ask = "ask",
    /// In, into: before a language asked for.
    Into = "into",
    /// After a language: speaker, interpreter.
    Speaker = "speaker",
    /// After a language: "would be better", "is possible?": it is asked for.
    AskAfter = "ask_after",
    /// A language being learned is not yet spoken.
    Learn = "learn",
    /// After a language: food, people; the word before is then no language.
    NotSpoken = "not_spoken",
    /// After a language: badly, not good.
    Badly = "badly",
    /// Please.
    Polite = "polite",
    /// My name is.
    NameIs = "name_is",
    /// I am, call me: a name may follow.
    MaybeName = "maybe_name",
    /// What ends a name.
    NameEnd = "name_end",
    /// A part of a name in small letters: bin, al, de.
    NamePart = "name_part",
    /// A common given name.
    GivenName = "given_name",
    /// I like.
    Like = "like",
    /// What may stand between answers: and, also, my.
    Link = "link",
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
    /// One of numbered choices, in words: "the second one".
    Choice(u8),
    /// Days of the week.
    Days(CodeSet<Day>),
    /// Each such day (`Mondays`), never one date.
    EachDay(CodeSet<Day>),
    /// A short form that is a day only beside something that says so (`sat`, `sun`).
    ShortDay(CodeSet<Day>),
    /// A day with "to" glued to it: the end of a range, if another day stands before it.
    UntilDay(CodeSet<Day>),
    /// A part of the day.
    Part(PartOfDay),
    /// Each such part (`mornings`), never beside an hour.
    EachPart(PartOfDay),
    /// A month.
    Month(i8),
    /// A number in words.
    Number(u8),
    /// A day of the month in words.
    Ordinal(u8),
    /// An hour in words that cannot be read as another number.
    HourWord(i8),
    /// So many days from today.
    FromToday(i16),
    /// So many days ago.
    DaysAgo(i16),
    /// A spoken language.
    Spoken(Spoken),
    /// A language with "in" glued to it.
    SpokenIn(Spoken),
    /// What someone likes to do.
    Interest(Interest),
    /// A small word.
    Cue(Cue),
    /// A name of the gazetteer in another script, with all that it may mean.
    Place(Arc<[Meaning]>),
    /// A phrase whose words do not mean what they mean elsewhere ("good morning").
    Nothing,
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

/// Sections, and how the names in them are read.
fn sense(section: &str, name: &str, areas: &Areas) -> Option<Sense> {
    let number =
        |range: std::ops::RangeInclusive<i16>| name.parse::<i16>().ok().filter(|number| range.contains(number));
    Some(match section {
        "concepts" => Sense::Concept,
        "days" => Sense::Days(days(name)?),
        "each_day" => Sense::EachDay(days(name)?),
        "short_days" => Sense::ShortDay(days(name)?),
        "until_days" => Sense::UntilDay(days(name)?),
        "parts_of_day" => Sense::Part(PartOfDay::parse(name)?),
        "each_part" => Sense::EachPart(PartOfDay::parse(name)?),
        "months" => Sense::Month(number(1..=12)? as i8),
        "numbers" => Sense::Number(number(0..=59)? as u8),
        "choices" => Sense::Choice(number(1..=31)? as u8),
        "ordinals" => Sense::Ordinal(number(1..=31)? as u8),
        "hours" => Sense::HourWord(number(0..=23)? as i8),
        "from_today" => Sense::FromToday(number(0..=366)?),
        "days_ago" => Sense::DaysAgo(number(1..=31)?),
        "spoken" => Sense::Spoken(Spoken::parse(name)?),
        "spoken_in" => Sense::SpokenIn(Spoken::parse(name)?),
        "interests" => Sense::Interest(Interest::parse(name)?),
        "cues" => Sense::Cue(Cue::parse(name)?),
        "nothing" => Sense::Nothing,
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
        "days" | "each_day" | "short_days" | "until_days" => Some(hash_of("DAY")),
        "parts_of_day" | "each_part" => Some(hash_of("PART_OF_DAY")),
        "months" => Some(hash_of("MONTH")),
        "spoken" | "spoken_in" => Some(hash_of("LANGUAGE")),
        "interests" => Some(hash_of("INTEREST")),
        "places" => Some(hash_of("PLACE")),
        "from_today" => Some(hash_of("RELATIVE_DAY")),
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

/// All that a name of the gazetteer may mean: "Charing Cross" is a place and a hospital.
fn place(name: &str, areas: &Areas) -> Option<Arc<[Meaning]>> {
    let meanings = areas.gazetteer().find(&key(name));
    (!meanings.is_empty()).then(|| meanings.into())
}
