//! One question: what it fills, what kind of answer it takes, when it is asked.

use crate::domain::consent::Purpose;
use crate::domain::taxonomy::{Access, CheckPoint, Code, Day, Interest, JobFamily, PartOfDay, Skill, VisitKind};
use crate::forms::Answers;

/// One question.
#[derive(Debug)]
pub struct Slot {
    /// The fixed id within its form.
    pub id: &'static str,
    /// The answer it fills. Forms that share an answer never ask for it twice (WCAG 3.3.7).
    pub fact: &'static str,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// Whether it is asked or offered.
    pub ask: Ask,
    /// When it applies.
    pub when: Condition,
    /// Health-like: asked only where the channel allows it; elsewhere the hand-over card stands in its place.
    pub health: bool,
    /// The form whose words it is asked in, where that is not its own.
    pub words: Option<&'static str>,
}

impl Slot {
    /// A question that fills the answer of its own name, is always asked and is not health-like.
    pub const fn new(id: &'static str, kind: Kind) -> Self {
        Self { id, fact: id, kind, ask: Ask::Demanded, when: Condition::Always, health: false, words: None }
    }

    /// Offered, never demanded.
    #[must_use]
    pub const fn offered(mut self) -> Self {
        self.ask = Ask::Offered;
        self
    }

    /// Asked only of someone whom we are asking anyway.
    #[must_use]
    pub const fn while_asking(mut self) -> Self {
        self.ask = Ask::WhileAsking;
        self
    }

    /// Asked only under a condition.
    #[must_use]
    pub const fn when(mut self, condition: Condition) -> Self {
        self.when = condition;
        self
    }

    /// Fills an answer of another name.
    #[must_use]
    pub const fn fills(mut self, fact: &'static str) -> Self {
        self.fact = fact;
        self
    }

    /// Health-like (design 4, Surface).
    #[must_use]
    pub const fn health(mut self) -> Self {
        self.health = true;
        self
    }

    /// Asked in the words of another form, so that the same question has the same words everywhere.
    #[must_use]
    pub const fn in_words_of(mut self, form: &'static str) -> Self {
        self.words = Some(form);
        self
    }

    /// Whether the engine asks it by itself as things stand.
    pub fn is_demanded(&self, answers: &Answers) -> bool {
        self.when.holds(answers)
            && match self.ask {
                Ask::Demanded => true,
                Ask::Offered => false,
                Ask::WhileAsking => !answers.has("told_unasked"),
            }
    }
}

/// Whether a question is asked or offered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ask {
    /// Asked in its turn.
    Demanded,
    /// Asked only when the person picks it.
    Offered,
    /// Asked in its turn, but not of someone who told everything at once: they find it in the summary, with the safe answer.
    WhileAsking,
}

/// When a question applies.
#[derive(Debug)]
pub enum Condition {
    /// Always.
    Always,
    /// When there is an answer of this name.
    Has(&'static str),
    /// When the answer of this name is this.
    Is(&'static str, &'static str),
    /// When the answer of this name is another, or there is none.
    IsNot(&'static str, &'static str),
    /// When one of these codes is among the answer of this name.
    Includes(&'static str, &'static [&'static str]),
}

impl Condition {
    /// Whether it holds.
    pub fn holds(&self, answers: &Answers) -> bool {
        match self {
            Self::Always => true,
            Self::Has(fact) => answers.has_value(fact),
            Self::Is(fact, value) => answers.one(fact) == Some(value),
            Self::IsNot(fact, value) => answers.one(fact) != Some(value),
            Self::Includes(fact, codes) => answers.holds_one_of(fact, codes),
        }
    }
}

/// A list of codes from which several may be chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum List {
    /// What someone likes to do.
    Interests,
    /// What would help.
    Access,
    /// Days and parts of days.
    When,
    /// Good times to call.
    PartsOfDay,
    /// Families of NHS jobs.
    JobFamilies,
    /// What someone has done before, paid or not (J27).
    Skills,
    /// What would help at an appointment.
    VisitAccess,
    /// What a companion does on the day.
    Visits,
    /// When to ask after someone who came home from hospital (C62).
    CheckPoints,
}

/// What can help on a day at a hospital; the rest of the list is about roles.
const VISIT_ACCESS: [Access; 6] =
    [Access::StepFree, Access::QuietPlace, Access::LargePrint, Access::EasyRead, Access::Bsl, Access::HearingLoop];

impl List {
    /// The ids and the messages that name them.
    pub fn entries(self) -> Vec<(&'static str, String)> {
        fn of<C: Code>(codes: &[C]) -> impl Iterator<Item = (&'static str, String)> {
            codes.iter().map(|code| (code.id(), code.message()))
        }
        match self {
            Self::Interests => of(Interest::ALL).collect(),
            Self::Access => of(Access::ALL).collect(),
            Self::When => of(Day::ALL).chain(of(&PartOfDay::ALL[..3])).collect(),
            // Nobody calls at night.
            Self::PartsOfDay => of(&PartOfDay::ALL[..3]).collect(),
            Self::JobFamilies => of(JobFamily::ALL).collect(),
            Self::Skills => of(Skill::ALL).collect(),
            Self::VisitAccess => of(&VISIT_ACCESS).collect(),
            // Asking after someone at home is a service of its own.
            Self::Visits => of(&VisitKind::ALL[..4]).collect(),
            Self::CheckPoints => of(CheckPoint::ALL).collect(),
        }
    }
}

/// Which days a question takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Span {
    /// From today to a year ahead; sooner than a companion is usually found is said, not refused.
    Appointment,
    /// Around a stay in hospital: from two weeks ago to three months ahead.
    GoingHome,
}

/// Which secret a question takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Secret {
    /// A word that is being chosen to come back with.
    NewWord,
    /// The word that was chosen.
    Word,
    /// A one-time code.
    Code,
}

/// What kind of answer a question takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// One of the languages offered.
    Language,
    /// A place, a borough, the first part of a postcode.
    Place,
    /// The matches: choosing one or several, seeing more, saying more.
    Matches,
    /// Several of a list.
    Several(List),
    /// Spoken languages.
    Languages,
    /// One of these choices.
    One(&'static [&'static str]),
    /// A consent, asked in words that are kept.
    Consent(Purpose),
    /// A name.
    Name,
    /// A telephone number or an e-mail address.
    Contact,
    /// The person's own words.
    Words,
    /// What names a request.
    Reference,
    /// What only the person knows: it is checked, never kept, never shown.
    Secret(Secret),
    /// A hospital of the area.
    Hospital,
    /// A day.
    Day(Span),
    /// A time of day.
    Time,
    /// The summary, before anything is sent (P20).
    Summary,
}
