//! Prompts: questions that come from outside a turn. One is answered once: by tapping its choice at any time, or in typed words
//! when no other question is open.

use crate::domain::feedback::FeedbackDone;
use crate::domain::phrase::Filled;
use crate::domain::reminder::ReminderAbout;
use crate::domain::taxonomy::{Code, LeadOutcome, Phrase, PhraseAnswer, RedirectReason};
use crate::ids::{LeadId, OpportunityId, PhraseId, PromptId};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// What a prompt asks.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PromptKind {
    /// The promised day has passed and nobody answered; a new day is offered.
    PromiseMissed {
        /// The lead whose promise was missed.
        lead: LeadId,
        /// The day that was promised.
        missed: Date,
        /// The day that is offered now.
        offered: Date,
    },
    /// The promised day was closed since; a later one is offered.
    DayMoved {
        /// The lead whose promise was moved.
        lead: LeadId,
        /// The day that was promised.
        closed: Date,
        /// The day that is offered now.
        offered: Date,
    },
    /// A request has an outcome.
    Outcome {
        /// The request.
        lead: LeadId,
        /// What became of it.
        outcome: LeadOutcome,
    },
    /// What was done about feedback.
    FeedbackDone {
        /// The feedback.
        lead: LeadId,
        /// What was done.
        done: Vec<FeedbackDone>,
    },
    /// What someone asked to be reminded of is near.
    Reminder {
        /// Of what.
        opportunity: OpportunityId,
        /// Of which of its days.
        about: ReminderAbout,
        /// The day.
        on: Date,
    },
    /// What someone asked to be reminded of is closed.
    Closed {
        /// What.
        opportunity: OpportunityId,
    },
    /// A coordinator looked at a request for a companion.
    Screened {
        /// The request.
        lead: LeadId,
        /// What helps better; nothing if we go on with the request.
        redirected: Option<RedirectReason>,
    },
    /// What someone chose is closed; their request stays.
    ChosenClosed {
        /// What.
        opportunity: OpportunityId,
    },
    /// Staff sent a phrase.
    Phrase {
        /// The request it is about.
        lead: LeadId,
        /// Which sentence.
        phrase: Phrase,
        /// The one that was sent.
        sent: PhraseId,
    },
}

/// The message that tells a resident what became of their request.
pub fn outcome_message(outcome: LeadOutcome) -> String {
    format!("outcome-{}", outcome.id().replace('_', "-"))
}

impl PromptKind {
    /// As it is stored.
    pub fn id(&self) -> &'static str {
        match self {
            Self::PromiseMissed { .. } => "promise_missed",
            Self::DayMoved { .. } => "day_moved",
            Self::Outcome { .. } => "outcome",
            Self::FeedbackDone { .. } => "feedback_done",
            Self::Reminder { .. } => "reminder",
            Self::Closed { .. } => "closed",
            Self::ChosenClosed { .. } => "chosen_closed",
            Self::Screened { .. } => "screened",
            Self::Phrase { .. } => "phrase",
        }
    }

    /// The answers it takes.
    pub fn answers(&self) -> Vec<PromptAnswer> {
        match self {
            Self::PromiseMissed { .. } | Self::DayMoved { .. } => vec![PromptAnswer::Accept, PromptAnswer::Cancel],
            Self::Reminder { .. } => vec![PromptAnswer::Done, PromptAnswer::StopReminders],
            Self::Closed { .. }
            | Self::ChosenClosed { .. }
            | Self::Screened { .. }
            | Self::Outcome { .. }
            | Self::FeedbackDone { .. } => vec![PromptAnswer::Done],
            Self::Phrase { phrase, .. } => phrase.answers().iter().copied().map(PromptAnswer::Phrase).collect(),
        }
    }

    /// The message that an answer is called by.
    pub fn answer_message(&self, answer: PromptAnswer) -> String {
        match answer {
            PromptAnswer::Phrase(answer) => answer.message(),
            _ => format!("prompt-{}-{}", self.id().replace('_', "-"), answer.id()),
        }
    }
}

/// Where a prompt stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromptState {
    /// Not yet seen.
    Waiting,
    /// Shown in the conversation.
    Shown,
    /// Answered.
    Answered,
    /// Its time is over.
    Expired,
}

impl PromptState {
    /// As it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Shown => "shown",
            Self::Answered => "answered",
            Self::Expired => "expired",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        [Self::Waiting, Self::Shown, Self::Answered, Self::Expired].into_iter().find(|state| state.id() == id)
    }
}

/// A prompt that can still be answered.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Prompt {
    /// Its id.
    pub id: PromptId,
    /// What it asks.
    pub kind: PromptKind,
    /// Where it stands.
    pub state: PromptState,
    /// When it can no longer be answered.
    pub expires_at: Timestamp,
    /// The phrase it shows, if staff sent one and what filled it is still kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filled: Option<Filled>,
}

/// The answer to a prompt. Each kind takes its own ([`PromptKind::answers`]).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromptAnswer {
    /// The new day is fine.
    Accept,
    /// No longer wanted: the request is cancelled.
    Cancel,
    /// Thank you, or I have done it.
    Done,
    /// No more reminders, of anything.
    StopReminders,
    /// An answer to a phrase.
    Phrase(PhraseAnswer),
}

impl PromptAnswer {
    /// Every answer but those to phrases.
    const OURS: [Self; 4] = [Self::Accept, Self::Cancel, Self::Done, Self::StopReminders];

    /// The last part of its choice id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Cancel => "cancel",
            Self::Done => "done",
            Self::StopReminders => "stop",
            Self::Phrase(answer) => answer.id(),
        }
    }

    /// The answer with this id.
    pub fn parse(id: &str) -> Option<Self> {
        let ours = Self::OURS.into_iter().find(|answer| answer.id() == id);
        ours.or_else(|| PhraseAnswer::parse(id).map(Self::Phrase))
    }
}
