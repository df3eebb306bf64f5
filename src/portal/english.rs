//! Codes, languages and deeds in the English that staff read. Names of codes are the residents' own, so that both speak of the
//! same thing; what residents never read is written here. What a lead wants stands in `wanted`.

use super::days::day;
use crate::desk::calls::{CallTask, Facts};
use crate::desk::leads::{Action, HistoryEntry};
use crate::domain::consent::Purpose;
use crate::domain::feedback::{FeedbackDone, RemovedWhy};
use crate::domain::follow_up::{AttemptHow, NotSuitable};
use crate::domain::opportunity::Opportunity;
use crate::domain::organisation::Organisation;
use crate::domain::phrase::Filled;
use crate::domain::spoken::Spoken;
use crate::domain::staff::ReturnedWhy;
use crate::domain::taxonomy::{AttemptResult, Code, LeadOutcome, Phrase, PhraseAnswer, RedirectReason, ReleaseReason};
use crate::language::{Direction, Language};
use crate::outbox::{Note, note, outcome_in_words, phrase_in_words, phrase_with_gaps};
use crate::words::{RenderedCard, Words};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Speaks English for the staff pages.
#[derive(Clone)]
pub(super) struct English(Arc<Words>);

impl English {
    pub(super) fn new(words: Arc<Words>) -> Self {
        Self(words)
    }

    /// The name of a code.
    pub(super) fn code<C: Code>(&self, code: C) -> String {
        self.0.text(&code.message(), &BTreeMap::new(), Language::SOURCE)
    }

    /// The name of a code, as residents of a language read it.
    pub(super) fn code_in<C: Code>(&self, code: C, language: Language) -> String {
        self.0.text(&code.message(), &BTreeMap::new(), language)
    }

    /// Whether a named person has checked a language.
    pub(super) fn is_checked(&self, language: Language) -> bool {
        self.0.is_checked(language)
    }

    /// A phrase in a language as its reader sees it: who writes, and the words.
    pub(super) fn filled(&self, filled: &Filled, language: Language, easy: bool) -> (String, String) {
        phrase_in_words(&self.0, filled, language, easy)
    }

    /// A phrase in English, with what fills its blanks named in brackets.
    pub(super) fn phrase_with_gaps(&self, phrase: Phrase) -> String {
        phrase_with_gaps(&self.0, phrase)
    }

    /// The names of codes with commas, or what stands for none.
    pub(super) fn codes_or<C: Code>(&self, codes: impl IntoIterator<Item = C>, none: &str) -> String {
        or(&codes.into_iter().map(|code| self.code(code)).collect::<Vec<_>>(), none)
    }

    /// The name of a spoken language.
    pub(super) fn spoken(&self, language: Spoken) -> String {
        self.0.spoken(language, Language::SOURCE)
    }

    /// The name of a language we write: "Arabic", "Chinese (zh-Hant)".
    pub(super) fn language(&self, language: Language) -> String {
        let name = Spoken::parse(language.primary()).map(|spoken| self.spoken(spoken));
        match name {
            Some(name) if language == Language::SOURCE || language.tag() == language.primary() => name,
            Some(name) => format!("{name} ({language})"),
            None => language.to_string(),
        }
    }

    /// The languages that residents can be answered in.
    pub(super) fn languages(&self) -> impl Iterator<Item = Language> {
        self.0.languages().map(|(language, _)| language)
    }

    /// The words of every language.
    pub(super) fn words(&self) -> &Words {
        &self.0
    }

    /// Which way a language runs.
    pub(super) fn direction(&self, language: Language) -> Direction {
        self.0.direction(language)
    }

    /// An opportunity's card, as residents of a language see it.
    pub(super) fn preview(&self, shown: &Opportunity, by: &Organisation, language: Language) -> RenderedCard {
        self.0.preview(shown, by, language)
    }

    /// What is said on the telephone, in English and in the resident's language; one of them where they are the same.
    pub(super) fn notes(&self, task: &CallTask, facts: &Facts, organisation: &str) -> Vec<Note> {
        let said = |spoken| note(&self.0, &task.notice, facts, organisation, spoken);
        let english = said((Language::SOURCE, false));
        if task.language == Language::SOURCE && !task.easy {
            return vec![english];
        }
        vec![english, said((task.language, task.easy))]
    }

    /// A line of a lead's history.
    pub(super) fn action(&self, entry: &HistoryEntry) -> String {
        let who = entry.by.as_deref().unwrap_or("Someone");
        match entry.action {
            Action::LeadSaved => "The person asked for contact".to_owned(),
            Action::LeadClaimed => format!("{who} claimed the lead"),
            Action::LeadReleased => match entry.detail.as_deref().and_then(ReleaseReason::parse) {
                Some(reason) => format!("{who} gave the lead back: {}", self.code(reason)),
                None => format!("{who} gave the lead back"),
            },
            Action::LeadReturned => format!("The lead went back to the queue: {}", Self::returned(who, entry)),
            Action::CallReturned => format!("A call went back to the queue: {}", Self::returned(who, entry)),
            Action::LeadScreened => match entry.detail.as_deref().and_then(RedirectReason::parse) {
                Some(reason) => format!("{who} said what helps better: {}", self.code(reason)),
                None => format!("{who} accepted the request for a companion"),
            },
            Action::LeadHandedOn => {
                format!("{who} handed the lead on to {}", entry.detail.as_deref().unwrap_or("a colleague"))
            }
            Action::NoteWritten => format!("{who} wrote a note"),
            Action::NoteRemoved => format!("{who} removed a note of theirs"),
            Action::ToldByTelephone => format!("{who} recorded what the person said on the telephone"),
            Action::ContactOpened => format!("{who} opened the name and contact"),
            Action::CallTaken => format!("{who} took a call"),
            Action::CallReleased => match entry.detail.as_deref().and_then(ReleaseReason::parse) {
                Some(reason) => format!("{who} gave a call back: {}", self.code(reason)),
                None => format!("{who} gave a call back"),
            },
            Action::CallMade => format!("{who} told the person by telephone"),
            Action::CallTried => {
                let came = entry.detail.as_deref().and_then(|detail| self.call_try(detail));
                let came = came.map(|came| format!(": {came}")).unwrap_or_default();
                format!("{who} rang to tell the person something{came}")
            }
            Action::Attempted => self.tried(who, entry.detail.as_deref().unwrap_or_default()),
            Action::LeadClosed => match entry.detail.as_deref().and_then(LeadOutcome::parse) {
                Some(outcome) if outcome.is_on_the_way() => {
                    format!("{who} closed the lead for now: {}", Self::ended(outcome))
                }
                Some(outcome) => format!("{who} closed the lead: {}", Self::ended(outcome)),
                None => format!("{who} closed the lead"),
            },
            Action::FeedbackDone => {
                format!(
                    "{who} wrote down what was done: {}",
                    Self::feedback_done_of(entry.detail.as_deref().unwrap_or_default())
                )
            }
            Action::LeadWithdrawn => "The person took the consent back".to_owned(),
            Action::LeadLapsed => "The consent lapsed".to_owned(),
            Action::CameBack => "The person came back to the chat from another phone".to_owned(),
            Action::RequestCancelled => "The person no longer needs it".to_owned(),
            Action::PhraseSent => match entry.detail.as_deref().and_then(Phrase::parse) {
                Some(phrase) => format!("{who} sent a ready-made message: {}", super::phrases::name(phrase)),
                None => format!("{who} sent a ready-made message"),
            },
            Action::PhraseAnswered => {
                let answer = entry.detail.as_deref().and_then(PhraseAnswer::parse).map(|answer| self.code(answer));
                let took = entry.by.as_ref().map(|name| format!(", as {name} wrote down")).unwrap_or_default();
                format!("The person answered: {}{took}", answer.unwrap_or_default())
            }
            Action::PromiseMissed => "Nobody answered by the promised day; a new day was offered".to_owned(),
            Action::DayMoved => Self::moved(entry.detail.as_deref().unwrap_or_default()),
            Action::LeadErased => "Everything about the person was deleted".to_owned(),
            Action::OpportunitySaved
            | Action::OpportunityClosed
            | Action::OrganisationSaved
            | Action::PromisesSet
            | Action::ClockConfirmed
            | Action::StaffSaved
            | Action::StaffDeactivated
            | Action::DiscordLinked
            | Action::DiscordUnlinked
            | Action::ContactExported
            | Action::LimitReached
            | Action::StaffInvited
            | Action::AccountSetUp
            | Action::PasswordChanged
            | Action::SecondStepRenewed
            | Action::WordsRemoved
            | Action::NumbersTaken
            | Action::SignedIn => format!("{who} changed something else"),
        }
    }

    /// A promise that was moved, from its detail in the audit: the closed day and the new one.
    fn moved(detail: &str) -> String {
        let mut days = detail.split(' ').map(|date| date.parse().ok().map(day));
        match (days.next().flatten(), days.next().flatten()) {
            (Some(closed), Some(offered)) => {
                format!("The person is told {offered} in the place of {closed}, when we are closed")
            }
            _ => "The person is told a later day, as we are closed on the promised one".to_owned(),
        }
    }

    /// Why something went back to the queue, of the one who had it.
    fn returned(who: &str, entry: &HistoryEntry) -> String {
        match entry.detail.as_deref().and_then(ReturnedWhy::parse) {
            Some(why) => format!("{who} had it. {}", Self::returned_why(why)),
            None => format!("{who} had it"),
        }
    }

    /// Why someone has no longer what they had claimed.
    pub(super) fn returned_why(why: ReturnedWhy) -> &'static str {
        match why {
            ReturnedWhy::SwitchedOff => "Their account was switched off",
            ReturnedWhy::Unused => "Their account was switched off because nobody had used it",
            ReturnedWhy::RoleChanged => "They have another role now",
        }
    }

    /// A try, as a line of a lead's history.
    fn tried(&self, who: &str, detail: &str) -> String {
        let how = self.attempt(detail).map(|how| format!(" {how}")).unwrap_or_default();
        format!("{who} tried to reach the person{how}")
    }

    /// A try, from its detail in the audit: how, what came of it, the day of the next. None if it cannot be read.
    pub(super) fn attempt(&self, detail: &str) -> Option<String> {
        let mut parts = detail.split(' ');
        let result = self.code(AttemptResult::parse(parts.next()?)?);
        let how = match parts.next() {
            Some(how) => format!("{}: ", Self::how(AttemptHow::parse(how)?)),
            None => String::new(),
        };
        let next = match parts.next() {
            Some(next) => format!(". Next try: {}", day(next.parse().ok()?)),
            None => String::new(),
        };
        Some(format!("{how}{result}{next}"))
    }

    /// A call that told nothing, from its detail in the audit: what came of it, the day by which it is rung again.
    pub(super) fn call_try(&self, detail: &str) -> Option<String> {
        let (result, again) = detail.split_once(' ').map_or((detail, None), |(result, again)| (result, Some(again)));
        let result = self.code(AttemptResult::parse(result)?);
        Some(match again {
            Some(again) => format!("{result}. Ring again by {}", day(again.parse().ok()?)),
            None => format!("{result}. The call is off the list"),
        })
    }

    /// How someone was tried.
    pub(super) fn how(how: AttemptHow) -> &'static str {
        match how {
            AttemptHow::Telephone => "by telephone",
            AttemptHow::Email => "by e-mail",
            AttemptHow::Text => "by text message",
            AttemptHow::InPerson => "face to face",
        }
    }

    /// How a lead ended, or how it goes on, as staff say it.
    pub(super) fn ended(outcome: LeadOutcome) -> &'static str {
        match outcome {
            LeadOutcome::Placed => "They have a place (not started)",
            LeadOutcome::Started => "They have started",
            LeadOutcome::Applied => "They applied",
            LeadOutcome::Interview => "They have an interview",
            LeadOutcome::Offer => "They have an offer",
            LeadOutcome::NotThisTime => "They were not chosen",
            LeadOutcome::WaitingList => "They are on a waiting list",
            LeadOutcome::HelpedAnotherWay => "Something else helps them better",
            LeadOutcome::Answered => "They have their answer",
            LeadOutcome::NotSuitableNow => "Nothing fits them now",
            LeadOutcome::PersonDeclined => "They do not want it now",
            LeadOutcome::CouldNotReach => "We could not reach them",
            LeadOutcome::AskedToStop => "They asked us to stop",
            LeadOutcome::Duplicate => "They asked for the same thing twice",
        }
    }

    /// Why nothing fits someone now.
    pub(super) fn not_suitable(reason: NotSuitable) -> &'static str {
        match reason {
            NotSuitable::TooFar => "Nothing is near enough",
            NotSuitable::Days => "Nothing is on the days they can do",
            NotSuitable::Language => "Nothing has people who speak their language",
            NotSuitable::Support => "Nothing has the support they asked for",
            NotSuitable::Checks => "A check or a paper is missing",
            NotSuitable::Age => "Nothing is for their age",
            NotSuitable::NothingOpen => "Nothing of the kind they look for is open",
        }
    }

    /// What was done about feedback.
    pub(super) fn feedback_done(done: FeedbackDone) -> &'static str {
        match done {
            FeedbackDone::PassedOn => "Passed on to the team it is about",
            FeedbackDone::ThankedStaff => "Thanked the people it praises",
            FeedbackDone::SaidSorry => "Said sorry to the person",
            FeedbackDone::SeniorLooked => "Someone senior looked at it",
            FeedbackDone::SpokeWithStaff => "Someone senior spoke with those who were there",
            FeedbackDone::Investigating => "A formal investigation has begun",
            FeedbackDone::FairTreatment => "Passed on to the team for fair treatment",
            FeedbackDone::TeamTalked => "The whole team talked about it",
            FeedbackDone::Changed => "Something was changed because of it",
            FeedbackDone::WillTry => "The idea will be tried",
            FeedbackDone::ToldPals => "Told the person how PALS helps to complain",
            FeedbackDone::ToldCrimeReport => "Told the person how to report a crime",
            FeedbackDone::DoneAlready => "It is done already",
            FeedbackDone::NotWanted => "Nothing more: the person wants no more done",
            FeedbackDone::NotOurs => "Nothing more: it is about another service, which was told without the name",
            FeedbackDone::TooLittleKnown => "Nothing more: too little is known of what happened",
            FeedbackDone::NoMoney => "Nothing more: there is no money for it",
            FeedbackDone::AgainstRules => "Nothing more: a law or a rule is against it",
        }
    }

    /// The same, from the detail of an entry of the audit.
    pub(super) fn feedback_done_of(detail: &str) -> String {
        let done = detail.split(' ').map(|id| match FeedbackDone::parse(id) {
            Some(done) => Self::feedback_done(done),
            None => id,
        });
        done.collect::<Vec<_>>().join("; ")
    }

    /// Why words are removed.
    pub(super) fn removed_why(why: RemovedWhy) -> &'static str {
        match why {
            RemovedWhy::NamesSomeone => "They name or describe someone else",
            RemovedWhy::TellsWhoWrote => "They tell who wrote them",
        }
    }

    /// What a resident reads of an outcome, in a language.
    pub(super) fn outcome(&self, outcome: LeadOutcome, language: Language, easy: bool) -> String {
        outcome_in_words(&self.0, outcome, language, easy)
    }

    /// What a consent is for.
    pub(super) fn purpose(purpose: Purpose) -> &'static str {
        match purpose {
            Purpose::ContactVolunteering => "Contact about volunteering",
            Purpose::ContactJobs => "Contact about NHS jobs",
            Purpose::ArrangeVisits => "Arrange someone to go with them",
            Purpose::KeepNeeds => "Keep what would help",
            Purpose::CheckInAfterHospital => "Ask after them when they are home",
            Purpose::SaveDraft => "Keep a draft",
            Purpose::ShareDraft => "Read their draft",
            Purpose::NewOpportunities => "Write about new opportunities",
            Purpose::ContactQuestion => "Answer their question",
            Purpose::KeepFeedback => "Keep feedback with their name",
            Purpose::Reminders => "Send reminders",
            Purpose::ShareWithOrganisation => "Share with another organisation",
            Purpose::Equality => "Count equality answers",
        }
    }
}

/// Words with commas, or what stands for none.
pub(super) fn or(words: &[String], none: &str) -> String {
    or_joined(words, ", ", none)
}

/// Words with something between them, or what stands for none.
pub(super) fn or_joined(words: &[String], between: &str, none: &str) -> String {
    if words.is_empty() { none.to_owned() } else { words.join(between) }
}
