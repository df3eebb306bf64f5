//! What we ask, as data: forms made of slots. A form says what is asked, in which order and when; the engine in `conversation`
//! knows how each kind of slot is asked and answered. Adding a question is one entry here and one message in each language.

pub mod answers;
mod check;
mod contact;
mod privacy;
mod slot;
mod start;
mod volunteering;

pub use answers::{Answers, Value, Where};
pub use check::{Fault, check, choices_of};
pub use slot::{Ask, Condition, Kind, List, Slot};

use serde::{Deserialize, Serialize};

/// Which form.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FormId {
    /// Which language to use.
    Start,
    /// A volunteering role that fits.
    Volunteering,
    /// Who may make contact, and how.
    Contact,
    /// Deleting what is held.
    Privacy,
}

impl FormId {
    /// Every form.
    pub const ALL: [Self; 4] = [Self::Start, Self::Volunteering, Self::Contact, Self::Privacy];

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
            Self::Contact => &contact::FORM,
            Self::Privacy => &privacy::FORM,
        }
    }
}

/// Some questions in their order.
#[derive(Debug)]
pub struct Form {
    /// The fixed id.
    pub id: &'static str,
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
