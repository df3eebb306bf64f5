//! Feedback: without a name no resident is kept with it, only the month it came in (design 8). What was done about it is a code, and
//! feedback about racism is not laid aside before someone senior has looked at it, or a code says why not (S43).

use crate::domain::promise::is_working_day;
use crate::domain::taxonomy::{Code as _, FeedbackKind, LeadOutcome, codes};
use crate::language::Language;
use jiff::ToSpan;
use jiff::civil::Date;
use std::fmt;

/// Feedback to be stored.
#[derive(Clone, PartialEq, Eq)]
pub struct NewFeedback {
    /// What kind it is.
    pub kind: FeedbackKind,
    /// The person's own words. Sealed at rest.
    pub words: String,
    /// The language they are most likely in.
    pub language: Language,
}

impl fmt::Debug for NewFeedback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NewFeedback({})", self.kind)
    }
}

codes! {
    /// What was done about feedback. Its words are whole sentences: the resident reads them.
    FeedbackDone "feedback-done" {
        /// The team it is about has the words.
        PassedOn = "passed_on",
        /// The people it praises were thanked.
        ThankedStaff = "thanked_staff",
        /// We said sorry.
        SaidSorry = "said_sorry",
        /// Someone senior looked at it.
        SeniorLooked = "senior_looked",
        /// Someone senior spoke with those who were there.
        SpokeWithStaff = "spoke_with_staff",
        /// A formal investigation has begun.
        Investigating = "investigating",
        /// The team for fair treatment has it.
        FairTreatment = "fair_treatment",
        /// The whole team talked about it.
        TeamTalked = "team_talked",
        /// Something was changed.
        Changed = "changed",
        /// The idea is tried.
        WillTry = "will_try",
        /// The person knows how PALS helps to complain.
        ToldPals = "told_pals",
        /// The person knows how to report a crime.
        ToldCrimeReport = "told_crime_report",
        /// It is done already.
        DoneAlready = "done_already",
        /// Nothing more: the person wants no more done.
        NotWanted = "not_wanted",
        /// Nothing more: it is about another service, which was told.
        NotOurs = "not_ours",
        /// Nothing more: too little is known of what happened.
        TooLittleKnown = "too_little_known",
        /// Nothing more: there is no money for it.
        NoMoney = "no_money",
        /// Nothing more: a law or a rule is against it.
        AgainstRules = "against_rules",
    }
}

impl FeedbackDone {
    /// What can be done about a kind of feedback, in the order in which it is offered. Without a name there is nobody to speak to.
    pub fn offered(kind: Option<FeedbackKind>, named: bool) -> Vec<Self> {
        Self::ALL.iter().copied().filter(|done| done.fits(kind) && (named || !done.speaks_to_the_person())).collect()
    }

    fn fits(self, kind: Option<FeedbackKind>) -> bool {
        use FeedbackKind::{Complaint, Idea, Praise, Racism};
        let kinds: &[FeedbackKind] = match self {
            Self::PassedOn | Self::TeamTalked | Self::Changed => &[Praise, Complaint, Racism, Idea],
            Self::ThankedStaff => &[Praise],
            Self::SaidSorry
            | Self::SeniorLooked
            | Self::SpokeWithStaff
            | Self::Investigating
            | Self::ToldPals
            | Self::NotWanted
            | Self::TooLittleKnown => &[Complaint, Racism],
            Self::FairTreatment | Self::ToldCrimeReport => &[Racism],
            Self::WillTry | Self::DoneAlready | Self::NoMoney => &[Idea],
            Self::NotOurs => &[Complaint, Racism, Idea],
            Self::AgainstRules => &[Complaint, Idea],
        };
        kind.is_none_or(|kind| kinds.contains(&kind))
    }

    /// Whether it says why nothing more is done.
    fn ends_it(self) -> bool {
        matches!(self, Self::NotWanted | Self::NotOurs | Self::TooLittleKnown | Self::NoMoney | Self::AgainstRules)
    }

    /// Whether these cannot all be written down at once: why nothing more is done is one reason, beside nothing that was done.
    pub fn at_odds(done: &[Self]) -> bool {
        done.len() > 1 && done.iter().any(|done| done.ends_it())
    }

    fn speaks_to_the_person(self) -> bool {
        matches!(self, Self::SaidSorry | Self::ToldPals | Self::ToldCrimeReport | Self::NotWanted)
    }
}

/// What must be done before feedback is laid aside.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StillToDo {
    /// Anything at all.
    Something,
    /// Racism: someone senior looks at it, or a code says why not.
    SeniorLook,
}

/// What must still be done about feedback of this kind before it ends so; nothing if it may. Whoever asked us to stop is left in
/// peace at once, and what another lead covers is dealt with there.
pub fn still_to_do(kind: Option<FeedbackKind>, done: &[FeedbackDone], outcome: LeadOutcome) -> Option<StillToDo> {
    use FeedbackDone::{NotOurs, NotWanted, SeniorLooked, TooLittleKnown};
    let senior = |done: &FeedbackDone| matches!(done, SeniorLooked | NotWanted | NotOurs | TooLittleKnown);
    match outcome {
        LeadOutcome::AskedToStop | LeadOutcome::Duplicate => None,
        _ if kind == Some(FeedbackKind::Racism) && !done.iter().any(senior) => Some(StillToDo::SeniorLook),
        _ if done.is_empty() => Some(StillToDo::Something),
        _ => None,
    }
}

/// Why the words of feedback without a name are erased. That it came in stays.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RemovedWhy {
    /// They name or describe someone else.
    NamesSomeone,
    /// They tell who wrote them.
    TellsWhoWrote,
}

impl RemovedWhy {
    /// Every reason.
    pub const ALL: [Self; 2] = [Self::NamesSomeone, Self::TellsWhoWrote];

    /// As it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::NamesSomeone => "names_someone",
            Self::TellsWhoWrote => "tells_who_wrote",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.id() == id)
    }
}

/// The longest time to an answer that is told apart from longer ones, in working days or months.
pub const LONGEST: u32 = 60;

/// Working days from the day something came in until the day of the answer: 0 on the same day, at most [`LONGEST`].
pub fn working_days_until(came: Date, answered: Date) -> u32 {
    let mut days = 0;
    let mut day = came;
    while day < answered && days < LONGEST {
        day = day.saturating_add(1.day());
        days += u32::from(is_working_day(day));
    }
    days
}

/// Months from the month something came in until the month of the answer, both as `2026-11`; at most [`LONGEST`].
pub fn months_until(came: &str, answered: &str) -> u32 {
    let number = |month: &str| -> Option<i64> {
        let (year, month) = month.split_once('-')?;
        Some(year.parse::<i64>().ok()? * 12 + month.parse::<i64>().ok()?)
    };
    let months = number(answered).zip(number(came)).map_or(0, |(answered, came)| answered - came);
    u32::try_from(months).unwrap_or(0).min(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn racism_is_not_laid_aside_before_someone_senior_looked_or_a_code_says_why_not() {
        let racism = Some(FeedbackKind::Racism);
        let end = |done: &[FeedbackDone]| still_to_do(racism, done, LeadOutcome::Answered);
        assert_eq!(end(&[]), Some(StillToDo::SeniorLook));
        let others: Vec<FeedbackDone> =
            vec![FeedbackDone::PassedOn, FeedbackDone::SaidSorry, FeedbackDone::FairTreatment];
        assert_eq!(end(&others), Some(StillToDo::SeniorLook));
        for enough in [FeedbackDone::SeniorLooked, FeedbackDone::NotWanted, FeedbackDone::TooLittleKnown] {
            assert_eq!(end(&[enough]), None, "{enough}");
        }
        assert_eq!(still_to_do(racism, &[], LeadOutcome::AskedToStop), None, "who asked us to stop is left in peace");
    }

    #[test]
    fn why_nothing_more_is_done_stands_alone() {
        use FeedbackDone::{NoMoney, NotOurs, PassedOn, SaidSorry, TooLittleKnown};
        assert!(FeedbackDone::at_odds(&[NotOurs, TooLittleKnown]) && FeedbackDone::at_odds(&[PassedOn, NoMoney]));
        assert!(!FeedbackDone::at_odds(&[NoMoney]) && !FeedbackDone::at_odds(&[PassedOn, SaidSorry]));
    }

    #[test]
    fn any_other_feedback_needs_something_done() {
        for kind in [None, Some(FeedbackKind::Praise), Some(FeedbackKind::Complaint), Some(FeedbackKind::Idea)] {
            assert_eq!(still_to_do(kind, &[], LeadOutcome::CouldNotReach), Some(StillToDo::Something));
            assert_eq!(still_to_do(kind, &[FeedbackDone::PassedOn], LeadOutcome::Answered), None);
        }
    }

    #[test]
    fn everything_is_offered_for_some_kind_and_nothing_that_speaks_to_a_person_without_a_name() {
        let kinds = || FeedbackKind::ALL.iter().map(|kind| Some(*kind));
        for done in FeedbackDone::ALL {
            assert!(kinds().any(|kind| FeedbackDone::offered(kind, true).contains(done)), "{done}");
        }
        for kind in kinds() {
            let (named, unnamed) = (FeedbackDone::offered(kind, true), FeedbackDone::offered(kind, false));
            assert!(unnamed.iter().all(|done| named.contains(done) && !done.speaks_to_the_person()));
            assert!(unnamed.contains(&FeedbackDone::PassedOn));
        }
    }

    #[test]
    fn the_time_to_an_answer_counts_working_days_or_months() {
        assert_eq!(working_days_until(date(2026, 11, 23), date(2026, 11, 23)), 0);
        assert_eq!(working_days_until(date(2026, 11, 26), date(2026, 11, 30)), 2, "Thursday to Monday");
        assert_eq!(working_days_until(date(2026, 11, 28), date(2026, 11, 29)), 0, "over a weekend");
        assert_eq!(working_days_until(date(2020, 1, 1), date(2026, 1, 1)), LONGEST);
        assert_eq!(months_until("2025-12", "2026-02"), 2);
        assert_eq!(months_until("2026-02", "2026-02"), 0);
        assert_eq!(months_until("2026-03", "2026-02"), 0, "never before it came");
    }
}
