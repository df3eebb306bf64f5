//! What we ask, as data: forms made of slots. A form says what is asked, in which order and when; the engine in `conversation`
//! knows how each kind of slot is asked and answered. Adding a question is one entry here and one message in each language.

pub mod answers;
mod check;
mod checkin;
mod companion;
mod contact;
mod events;
mod feedback;
mod jobs;
mod offer;
mod privacy;
mod reminder;
mod return_word;
mod returning;
mod slot;
mod start;
mod volunteering;

pub use answers::{Answers, Value, Where};
pub use check::{Fault, check, choices_of};
pub use slot::{Ask, Condition, Kind, List, Secret, Slot, Span};

use crate::domain::taxonomy::OpportunityKind;

use serde::{Deserialize, Serialize};

/// Which form.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FormId {
    /// Which language to use.
    Start,
    /// A volunteering role that fits.
    Volunteering,
    /// An NHS job, and what applying takes.
    Jobs,
    /// A role as someone who goes to hospital with others.
    Offer,
    /// Events near by.
    Events,
    /// Someone to come along to an appointment.
    Companion,
    /// Someone to ask after a person who came home from hospital.
    Checkin,
    /// Praise, a complaint, racism, an idea.
    Feedback,
    /// Whether to be reminded.
    Reminder,
    /// Who may make contact, and how.
    Contact,
    /// Deleting what is held.
    Privacy,
    /// A word to come back with.
    ReturnWord,
    /// Coming back from another phone.
    Returning,
}

impl FormId {
    /// Every form.
    pub const ALL: [Self; 13] = [
        Self::Start,
        Self::Volunteering,
        Self::Jobs,
        Self::Offer,
        Self::Events,
        Self::Companion,
        Self::Checkin,
        Self::Feedback,
        Self::Reminder,
        Self::Contact,
        Self::Privacy,
        Self::ReturnWord,
        Self::Returning,
    ];

    /// The fixed id, with which its choice ids and messages begin.
    pub fn id(self) -> &'static str {
        self.form().id
    }

    /// The form with this id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.id() == id)
    }

    /// The form itself.
    pub fn form(self) -> &'static Form {
        match self {
            Self::Start => &start::FORM,
            Self::Volunteering => &volunteering::FORM,
            Self::Jobs => &jobs::FORM,
            Self::Offer => &offer::FORM,
            Self::Events => &events::FORM,
            Self::Companion => &companion::FORM,
            Self::Checkin => &checkin::FORM,
            Self::Feedback => &feedback::FORM,
            Self::Reminder => &reminder::FORM,
            Self::Contact => &contact::FORM,
            Self::Privacy => &privacy::FORM,
            Self::ReturnWord => &return_word::FORM,
            Self::Returning => &returning::FORM,
        }
    }
}

impl FormId {
    /// The message of a question of this form: `part` is `ask`, `title`, `add` or the like.
    pub fn message(self, part: &str, slot: &Slot) -> String {
        format!("{}-{part}-{}", slot.words.unwrap_or(self.id()), slot.id.replace('_', "-"))
    }

    /// The message that names a choice of a question of this form.
    pub fn choice_message(self, slot: &Slot, choice: &str) -> String {
        format!("{}-{}-{choice}", slot.words.unwrap_or(self.id()), slot.id).replace('_', "-")
    }

    /// The form that finds opportunities of this kind.
    pub fn that_finds(kind: OpportunityKind) -> Self {
        match kind {
            OpportunityKind::Volunteering => Self::Volunteering,
            OpportunityKind::Job => Self::Jobs,
            OpportunityKind::Companion => Self::Offer,
            OpportunityKind::Event => Self::Events,
        }
    }
}

/// Some questions in their order.
#[derive(Debug)]
pub struct Form {
    /// The fixed id.
    pub id: &'static str,
    /// What kind of opportunity it finds, if it finds any: such a form asks where, shows matches and offers what improves them.
    pub finds: Option<OpportunityKind>,
    /// Questions that can be filled in together where the channel has fields; the first one opens them.
    pub together: &'static [&'static str],
    /// The questions.
    pub slots: &'static [Slot],
}

impl Form {
    /// The slot with this id.
    pub fn slot(&self, id: &str) -> Option<&'static Slot> {
        self.slots.iter().find(|slot| slot.id == id)
    }

    /// The next question that is demanded and has no answer yet.
    pub fn next(&self, answers: &Answers) -> Option<&'static Slot> {
        self.slots.iter().find(|slot| slot.is_demanded(answers) && !answers.has(slot.fact))
    }
}
