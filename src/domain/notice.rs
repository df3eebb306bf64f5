//! Notices: what must be told to a resident outside a turn. A notice holds ids and days, never an address, a name or words; who
//! it is for and how they are reached is looked up when it is sent.

use crate::domain::feedback::FeedbackDone;
use crate::domain::prompt::PromptKind;
use crate::domain::reminder::ReminderAbout;
use crate::domain::taxonomy::{LeadOutcome, Phrase, RedirectReason};
use crate::ids::{LeadId, OpportunityId, PhraseId, ReturnCodeId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What must be told.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Notice {
    /// A request is with us: its reference, who answers, by which day.
    LeadSaved {
        /// The request.
        lead: LeadId,
    },
    /// The promised day has passed and nobody answered; a new day is offered.
    PromiseMissed {
        /// The request.
        lead: LeadId,
        /// The day that was promised.
        missed: Date,
        /// The day that is offered now.
        offered: Date,
    },
    /// The promised day was closed since; a later one is offered.
    DayMoved {
        /// The request.
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
    /// What was done about feedback that came with a name.
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
        /// The day, as it stood when the reminder was asked for.
        on: Date,
        /// How many days before it this one comes.
        days_before: u8,
    },
    /// What someone asked to be reminded of is closed.
    Closed {
        /// What.
        opportunity: OpportunityId,
    },
    /// What someone chose is closed; their request stays.
    ChosenClosed {
        /// The request.
        lead: LeadId,
        /// What they chose.
        opportunity: OpportunityId,
    },
    /// A coordinator looked at a request for a companion.
    Screened {
        /// The request.
        lead: LeadId,
        /// What helps better; nothing if we go on with the request.
        redirected: Option<RedirectReason>,
    },
    /// Staff sent a phrase; what fills its blanks is kept with it.
    Phrase {
        /// The request.
        lead: LeadId,
        /// Which sentence.
        phrase: Phrase,
        /// The one that was sent.
        sent: PhraseId,
    },
    /// A one-time code for someone who comes back from another phone.
    ReturnCode {
        /// The request whose address it is sent to.
        lead: LeadId,
        /// Which code.
        code: ReturnCodeId,
    },
    /// Someone wants to come back from another phone, and we hold only a telephone.
    ReturnCall {
        /// The request whose number is rung.
        lead: LeadId,
    },
}

impl Notice {
    /// As it is stored.
    pub fn id(&self) -> &'static str {
        match self {
            Self::LeadSaved { .. } => "lead_saved",
            Self::PromiseMissed { .. } => "promise_missed",
            Self::DayMoved { .. } => "day_moved",
            Self::Outcome { .. } => "outcome",
            Self::FeedbackDone { .. } => "feedback_done",
            Self::Reminder { .. } => "reminder",
            Self::Closed { .. } => "closed",
            Self::ChosenClosed { .. } => "chosen_closed",
            Self::Screened { .. } => "screened",
            Self::Phrase { .. } => "phrase",
            Self::ReturnCode { .. } => "return_code",
            Self::ReturnCall { .. } => "return_call",
        }
    }

    /// The id of what it is about: a request, an opportunity, or the phrase that was sent.
    pub fn subject(&self) -> String {
        match self {
            Self::LeadSaved { lead }
            | Self::PromiseMissed { lead, .. }
            | Self::DayMoved { lead, .. }
            | Self::Screened { lead, .. }
            | Self::Outcome { lead, .. }
            | Self::FeedbackDone { lead, .. }
            | Self::ReturnCode { lead, .. }
            | Self::ReturnCall { lead } => lead.to_string(),
            Self::Reminder { opportunity, .. }
            | Self::Closed { opportunity }
            | Self::ChosenClosed { opportunity, .. } => opportunity.to_string(),
            Self::Phrase { sent, .. } => sent.to_string(),
        }
    }

    /// How it can wait.
    pub fn urgency(&self) -> Urgency {
        match self {
            // Someone sits before the chat and waits for it.
            Self::ReturnCode { .. } => Urgency::Urgent,
            Self::LeadSaved { .. }
            | Self::PromiseMissed { .. }
            | Self::DayMoved { .. }
            | Self::Outcome { .. }
            | Self::FeedbackDone { .. }
            | Self::Reminder { .. }
            | Self::Closed { .. }
            | Self::ChosenClosed { .. }
            | Self::Screened { .. }
            | Self::Phrase { .. }
            | Self::ReturnCall { .. } => Urgency::Ordinary,
        }
    }

    /// Whether it waits for the day if it falls into the night. The answer to what someone just did does not.
    pub fn keeps_hours(&self) -> bool {
        !matches!(self, Self::LeadSaved { .. } | Self::ReturnCode { .. })
    }

    /// Whether a person rings where there is only a telephone. A new request needs no call of its own: its recruiter rings anyway.
    /// A code is over before anyone could ring. Who could not be reached by telephone is not rung a fourth time, and who said no
    /// knows it.
    pub fn is_told_by_telephone(&self) -> bool {
        !matches!(
            self,
            Self::LeadSaved { .. }
                | Self::ReturnCode { .. }
                | Self::Outcome { outcome: LeadOutcome::CouldNotReach | LeadOutcome::PersonDeclined, .. }
        )
    }

    /// As it enters the conversation; none for what was said there already.
    pub fn as_prompt(&self) -> Option<PromptKind> {
        match self {
            Self::LeadSaved { .. } | Self::ReturnCode { .. } | Self::ReturnCall { .. } => None,
            Self::PromiseMissed { lead, missed, offered } => {
                Some(PromptKind::PromiseMissed { lead: *lead, missed: *missed, offered: *offered })
            }
            Self::DayMoved { lead, closed, offered } => {
                Some(PromptKind::DayMoved { lead: *lead, closed: *closed, offered: *offered })
            }
            Self::Outcome { lead, outcome } => Some(PromptKind::Outcome { lead: *lead, outcome: *outcome }),
            Self::FeedbackDone { lead, done } => Some(PromptKind::FeedbackDone { lead: *lead, done: done.clone() }),
            Self::Reminder { opportunity, about, on, .. } => {
                Some(PromptKind::Reminder { opportunity: opportunity.clone(), about: *about, on: *on })
            }
            Self::Closed { opportunity } => Some(PromptKind::Closed { opportunity: opportunity.clone() }),
            Self::Screened { lead, redirected } => Some(PromptKind::Screened { lead: *lead, redirected: *redirected }),
            Self::Phrase { lead, phrase, sent } => {
                Some(PromptKind::Phrase { lead: *lead, phrase: *phrase, sent: *sent })
            }
            Self::ChosenClosed { opportunity, .. } => {
                Some(PromptKind::ChosenClosed { opportunity: opportunity.clone() })
            }
        }
    }
}

/// Urgent before ordinary before bulk.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Urgency {
    /// Someone stands at a hospital door.
    Urgent,
    /// Someone waits.
    Ordinary,
    /// Many are told the same.
    Bulk,
}

impl Urgency {
    /// As it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Urgent => "urgent",
            Self::Ordinary => "ordinary",
            Self::Bulk => "bulk",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        [Self::Urgent, Self::Ordinary, Self::Bulk].into_iter().find(|urgency| urgency.id() == id)
    }
}

/// How a notice travels.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Route {
    /// As a prompt in the conversation.
    Conversation,
    /// By e-mail, or by a person's call where we know only a telephone.
    Email,
}

impl Route {
    /// As it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Conversation => "conversation",
            Self::Email => "email",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        [Self::Conversation, Self::Email].into_iter().find(|route| route.id() == id)
    }
}

/// Why a person has to ring.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CallWhy {
    /// We know only a telephone.
    OnlyTelephone,
    /// They could not be reached by e-mail.
    EmailFailed,
}

impl CallWhy {
    /// As it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::OnlyTelephone => "only_telephone",
            Self::EmailFailed => "email_failed",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        [Self::OnlyTelephone, Self::EmailFailed].into_iter().find(|why| why.id() == id)
    }
}
