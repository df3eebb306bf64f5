//! How far a lead is, as its pages say it on top: by when someone answers, that someone has and what comes next, or how it ended.

use super::days::{Due, day};
use super::english::English;
use crate::clock::day_in_london;
use crate::desk::leads::{Ended, LeadView, Tried};
use crate::domain::lead::LeadSummary;
use jiff::Timestamp;

/// How far a lead is.
pub(super) struct Stands {
    /// In words.
    pub(super) line: String,
    /// How the day lies on which it stands in the queue, while it does.
    pub(super) due: Option<Due>,
    /// Whether someone was tried and no further try is planned: nothing but its end comes next.
    pub(super) unplanned: bool,
}

impl Stands {
    /// As it stands now.
    pub(super) fn of(LeadView { lead, told, tried, ended, .. }: &LeadView, now: Timestamp) -> Self {
        let (tried, ended) = (*tried, *ended);
        if let Some(Ended { at, outcome, going_on }) = ended {
            let closed = if going_on { "Closed for now" } else { "Closed" };
            let line = format!("{closed} on {}: {}", day(day_in_london(at)), English::ended(outcome));
            return Self { line, due: None, unplanned: false };
        }
        let promised = format!("Answer by {}", day(told.counts()));
        let moved = lead.due_on != lead.promised_on && lead.tried_at.is_some();
        let Step { what, day: on, due } = Step::of(lead, now);
        let (line, unplanned) = match tried {
            Some(Tried { reached_at: Some(at), next_on }) => {
                let answered = format!("Answered on {}", day(day_in_london(at)));
                match next_on {
                    Some(_) => (format!("{answered}. {what} {on}"), false),
                    None => (format!("{answered}. No next try is planned"), true),
                }
            }
            Some(Tried { reached_at: None, next_on: None }) => (format!("{promised}. No next try is planned"), true),
            Some(_) | None if moved => (format!("{promised}. {what} {on}"), false),
            Some(_) | None => (promised, false),
        };
        Self { line, due: Some(due), unplanned }
    }
}

/// What comes next about a lead, and by when: the same words in a list and on its page.
pub(super) struct Step {
    /// "Answer by" or "Next step by".
    pub(super) what: &'static str,
    /// The day.
    pub(super) day: String,
    /// How it lies.
    pub(super) due: Due,
}

impl Step {
    pub(super) fn of(lead: &LeadSummary, now: Timestamp) -> Self {
        let what = if lead.tried_at.is_none() { "Answer by" } else { "Next step by" };
        Self { what, day: day(lead.due_on), due: Due::of(lead.due_on, now) }
    }
}
