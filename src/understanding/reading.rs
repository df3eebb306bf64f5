//! What reading a text gives: the categories, the details, and what the engine sees of them.

use super::details::Bare;
use super::tongue::Tongue;
use crate::domain::contact::{EmailAddress, PhoneNumber};
use crate::domain::spoken::Spoken;
use crate::domain::taxonomy::{CodeSet, Day, Interest, PartOfDay};
use crate::language::Language;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

macro_rules! labels {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $id:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        pub enum $name { $($(#[$doc])* #[serde(rename = $id)] $variant,)* }

        impl $name {
            /// Every one.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The fixed id.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// The one with this id.
            pub fn parse(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.id() == id)
            }
        }
    };
}

labels! {
    /// What someone wants. Ids are fixed.
    Intent {
        /// Hello.
        Greet = "greet",
        /// What can you do, help, start again.
        Menu = "menu",
        /// A volunteering role.
        FindVolunteering = "find_volunteering",
        /// Job, application, CV, statement, interview.
        JobHelp = "job_help",
        /// Someone to come to an appointment, or help after discharge, for me or mine.
        NeedCompanion = "need_companion",
        /// I could go with patients.
        OfferCompanion = "offer_companion",
        /// Events, health checks, listening circles, meetings.
        FindEvents = "find_events",
        /// A person.
        TalkToPerson = "talk_to_person",
        /// Where my request stands.
        RequestStatus = "request_status",
        /// One request is no longer wanted.
        CancelRequest = "cancel_request",
        /// Stop writing, stop calling.
        StopContact = "stop_contact",
        /// Delete what you hold.
        DeleteMyData = "delete_my_data",
        /// What do you hold.
        SeeMyData = "see_my_data",
        /// Another language.
        ChangeLanguage = "change_language",
        /// I do not understand, simpler.
        EasierWords = "easier_words",
        /// Danger, now.
        Emergency = "emergency",
        /// Praise, complaint, racism, an idea.
        Feedback = "feedback",
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Thanks and bye.
        Thanks = "thanks",
        /// Nothing we do.
        Other = "other",
    }
}

labels! {
    /// A category of danger (S46). Ids are fixed.
    Safety {
        /// Life in danger.
        Medical999 = "medical_999",
        /// Wanting to die, hurting oneself.
        SuicideSelfharm = "suicide_selfharm",
        /// Violence at home, family pressure, forced marriage.
        Abuse = "abuse",
        /// Forced work, a passport withheld.
        Trafficking = "trafficking",
        /// A child in danger.
        Child = "child",
        /// Sexual violence.
        Sexual = "sexual",
        /// A threat of violence.
        Violence = "violence",
        /// A scam. The only one that is not an emergency.
        Scam = "scam",
    }
}

/// Something that may be said anywhere, any time. Only fixed phrases are commands: "stop", "go back", "delete my data".
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    /// Stop contact: every consent is taken back.
    Stop,
    /// Delete what you hold.
    Delete,
    /// What do you hold.
    MyData,
    /// The question before.
    Back,
    /// Pass this question over.
    Skip,
    /// Start again.
    Restart,
    /// What can you do.
    Help,
    /// Another language.
    Language,
    /// Easier words.
    Easy,
    /// A person.
    Person,
    /// Where my request stands.
    Status,
    /// Other matches than these.
    More,
    /// That is all: on with what was chosen or written.
    Done,
    /// I was here before.
    Returning,
    /// Remind me of it.
    Remind,
    /// The web page, to go on there.
    Page,
}

impl Command {
    /// Every command.
    pub const ALL: [Self; 16] = [
        Self::Stop,
        Self::Delete,
        Self::MyData,
        Self::Back,
        Self::Skip,
        Self::Restart,
        Self::Help,
        Self::Language,
        Self::Easy,
        Self::Person,
        Self::Status,
        Self::More,
        Self::Done,
        Self::Returning,
        Self::Remind,
        Self::Page,
    ];

    /// The fixed id, the last part of its choice id (`any.stop`).
    pub fn id(self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::Delete => "delete",
            Self::MyData => "mydata",
            Self::Back => "back",
            Self::Skip => "skip",
            Self::Restart => "restart",
            Self::Help => "help",
            Self::Language => "language",
            Self::Easy => "easy",
            Self::Person => "person",
            Self::Status => "status",
            Self::More => "more",
            Self::Done => "done",
            Self::Returning => "returning",
            Self::Remind => "remind",
            Self::Page => "page",
        }
    }

    /// The command with this id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|command| command.id() == id)
    }
}

impl Command {
    /// The command that a fixed phrase with this intent is.
    fn of(intent: Intent) -> Option<Self> {
        Some(match intent {
            Intent::StopContact => Self::Stop,
            Intent::DeleteMyData => Self::Delete,
            Intent::SeeMyData => Self::MyData,
            Intent::Menu => Self::Help,
            Intent::ChangeLanguage => Self::Language,
            Intent::EasierWords => Self::Easy,
            Intent::TalkToPerson => Self::Person,
            Intent::RequestStatus => Self::Status,
            _ => return None,
        })
    }
}

/// What the open question waits for, so that a bare word can be taken as its answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Expecting {
    /// Yes or no.
    YesNo,
    /// One of some choices, or several.
    Choice,
    /// A borough, a place, a postcode.
    Place,
    /// Days and parts of days.
    When,
    /// Spoken languages.
    Languages,
    /// What someone likes to do.
    Interests,
    /// A name: nearly any words.
    Name,
    /// A telephone number or an e-mail address.
    Contact,
    /// A day.
    Date,
    /// The person's own words.
    FreeText,
}

/// What was said besides what is wanted.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Details {
    /// Days that suit.
    pub days: CodeSet<Day>,
    /// Days that do not suit.
    pub not_days: CodeSet<Day>,
    /// Parts of the day that suit.
    pub parts_of_day: CodeSet<PartOfDay>,
    /// A borough, by its official name; may lie outside the area.
    pub borough: Option<String>,
    /// A place, by its official name; may lie outside the area.
    pub place: Option<String>,
    /// A postcode or its first part, in capitals (`UB1 3HW`, `UB1`).
    pub postcode: Option<String>,
    /// A hospital, by its official name.
    pub hospital: Option<String>,
    /// Languages the person speaks.
    pub languages: Vec<Spoken>,
    /// A telephone number.
    pub phone: Option<PhoneNumber>,
    /// An e-mail address.
    pub email: Option<EmailAddress>,
    /// A day.
    pub date: Option<Date>,
    /// A time. An hour from 1 to 7 without a mark is taken as afternoon and shown back.
    pub time: Option<Time>,
    /// A name, as typed.
    pub name: Option<String>,
    /// The language asked for.
    pub to: Option<String>,
    /// What the person likes to do. Not part of the `slots` of `alongside understand`.
    pub interests: CodeSet<Interest>,
}

/// A text read without knowing the conversation. [`Reading::settle`] makes it one answer.
#[derive(Clone, Debug)]
pub struct Reading {
    /// What it may be written in.
    pub(super) tongue: Tongue,
    /// How likely each intent is, read as each likely language, the likeliest first.
    pub(super) scores: Vec<(Language, [f32; Intent::ALL.len()])>,
    /// A fixed phrase that is the whole text and no intent: back, skip, start again.
    pub(super) command: Option<Command>,
    /// A fixed phrase that is the whole text.
    pub(super) fixed: Option<Intent>,
    /// Danger.
    pub(super) safety: Option<Safety>,
    /// What is said besides.
    pub(super) details: Details,
    /// What it may mean as a bare answer.
    pub(super) bare: Bare,
    /// Bare numbers.
    pub(super) numbers: Vec<u8>,
    /// Numbers in figures, wherever they stand.
    pub(super) figures: Vec<u8>,
    /// The part of the words that some list knows.
    pub(super) known: f32,
    /// How many words it has.
    pub(super) words: usize,
}

/// From here on the bot acts on a guess; below it asks, with its three best guesses as choices. Chosen on scores from
/// cross-validation, with room for texts that are stranger than our examples.
const ACT: f32 = 0.70;
/// What cannot be taken back, withdraws something or answers a question needs more certainty.
const ACT_WEIGHTY: f32 = 0.80;
/// Missing an emergency is worse than a false alarm.
const ACT_EMERGENCY: f32 = 0.55;
/// What a fixed phrase or a rule of safety counts.
const SURE: f32 = 0.98;

impl Reading {
    /// One answer: in the conversation's language where the text itself does not tell, with a bare word taken as the answer to
    /// the open question.
    pub fn settle(&self, conversation: Option<Language>, open: Option<Expecting>) -> Understood {
        let told = self.tongue.likely.first().copied().filter(|_| self.tongue.certain);
        let shared = conversation.filter(|language| self.tongue.likely.contains(language));
        let language = match (told, shared) {
            (Some(_), Some(shared)) if self.words <= 2 => Some(shared),
            (Some(told), _) => Some(told),
            (None, _) => conversation.filter(|_| self.words <= 2 || self.tongue.likely.is_empty()).or(shared),
        };
        let scores = self.scores.iter().find(|one| Some(one.0) == language).or(self.scores.first());
        let mut ranked: Vec<(Intent, f32)> = Intent::ALL.iter().map(|intent| (*intent, 0.0)).collect();
        if let Some((_, scores)) = scores {
            // Words that nobody knows say that we may be wrong, more than the model has learnt from examples it knows.
            let trust = 0.7 + 0.3 * self.known;
            for (rank, score) in ranked.iter_mut().zip(scores) {
                rank.1 = score * trust;
            }
        }
        let danger = self.safety.filter(|safety| *safety != Safety::Scam);
        let settled = danger.map(|_| Intent::Emergency).or(self.fixed);
        if let Some(settled) = settled {
            for rank in &mut ranked {
                rank.1 = if rank.0 == settled { SURE } else { rank.1 * (1.0 - SURE) };
            }
        }
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
        let (intent, confidence) = ranked[0];
        let threshold = certainty_for(intent);
        Understood {
            language,
            command: self.command.or_else(|| self.fixed.and_then(Command::of)),
            intent,
            confidence,
            guesses: [ranked[0], ranked[1], ranked[2]],
            act: confidence >= threshold,
            safety: self.safety,
            details: self.details_for(open),
            numbers: self.numbers.clone(),
            figures: self.figures.clone(),
        }
    }

    fn details_for(&self, open: Option<Expecting>) -> Details {
        let mut details = self.details.clone();
        match open {
            Some(Expecting::Name) if details.name.is_none() && self.fixed.is_none() && self.safety.is_none() => {
                details.name.clone_from(&self.bare.name);
            }
            Some(Expecting::Date) if details.date.is_none() => details.date = self.bare.date,
            Some(Expecting::Interests) => details.interests = self.bare.interests,
            Some(Expecting::Languages) if details.languages.is_empty() => {
                details.languages.clone_from(&self.bare.spoken);
                details.to = None;
            }
            _ => {}
        }
        details
    }
}

/// How sure the bot must be of an intent to act on it.
fn certainty_for(intent: Intent) -> f32 {
    match intent {
        Intent::Emergency => ACT_EMERGENCY,
        Intent::DeleteMyData | Intent::StopContact | Intent::CancelRequest | Intent::Yes | Intent::No => ACT_WEIGHTY,
        _ => ACT,
    }
}

/// What was understood, for the engine.
#[derive(Clone, PartialEq, Debug)]
pub struct Understood {
    /// The language it is written in, if that can be told.
    pub language: Option<Language>,
    /// A fixed phrase that works anywhere, if the whole text is one.
    pub command: Option<Command>,
    /// What is most likely wanted.
    pub intent: Intent,
    /// How sure, from 0 to 1.
    pub confidence: f32,
    /// The three best guesses, best first.
    pub guesses: [(Intent, f32); 3],
    /// Whether to act on it, or to ask.
    pub act: bool,
    /// Danger.
    pub safety: Option<Safety>,
    /// What else was said.
    pub details: Details,
    /// A bare number, as an answer to numbered choices (`2`, `٢`), or several (`1, 3`).
    pub numbers: Vec<u8>,
    /// Numbers in figures, wherever they stand in the text, up to 255: an age, as an answer to how old someone is.
    pub figures: Vec<u8>,
}

impl Understood {
    /// Whether it plainly wishes for something, rather than telling something.
    pub fn act_on_wish(&self) -> bool {
        let telling = [Intent::Other, Intent::Yes, Intent::No, Intent::FindVolunteering, Intent::Greet, Intent::Thanks];
        self.act && !telling.contains(&self.intent)
    }
}
