//! Where a conversation stands: what serde can write, small, with a version. Nothing in it is finished text.

use crate::conversation::reply::Args;
use crate::domain::consent::{Purpose, Wording};
use crate::domain::taxonomy::AgeBand;
use crate::forms::{Answers, FormId, Slot};
use crate::ids::{OpportunityId, OrganisationId, PromptId};
use crate::language::Language;
use crate::understanding::Intent;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of the shape below; `tests/data/states/` holds states of every version.
pub const STATE_VERSION: u8 = 1;

/// A question that is open: a form and one of its slots.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Place {
    /// The form.
    pub form: FormId,
    /// The slot's id.
    pub slot: String,
}

impl Place {
    /// The slot itself; none if the forms have changed since this was written.
    pub fn slot(&self) -> Option<&'static Slot> {
        self.form.form().slot(&self.slot)
    }
}

/// A consent whose question stands open, with the words as they were when it was asked.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct PendingConsent {
    /// What for.
    pub purpose: Purpose,
    /// Who is named.
    pub organisations: Vec<OrganisationId>,
    /// Which words.
    pub wording: Wording,
    /// Their arguments.
    pub args: Args,
}

/// A consent that was given in this conversation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Given {
    /// What for.
    pub purpose: Purpose,
    /// Who was named.
    pub organisations: Vec<OrganisationId>,
}

/// Where a conversation stands.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct State {
    /// The version of this shape.
    pub v: u8,
    /// The language, once it is known.
    pub language: Option<Language>,
    /// Whether the person chose it, rather than we told it from what they wrote.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub language_chosen: bool,
    /// Whether in easy words.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub easy: bool,
    /// Whether we said who we are.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub greeted: bool,
    /// Open questions, the one being asked last; those under it wait.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<Place>,
    /// Questions answered before, for going back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub path: Vec<Place>,
    /// What was answered.
    #[serde(default)]
    pub answers: Answers,
    /// The matches on the page now.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shown: Vec<OpportunityId>,
    /// Matches that were passed over with "more".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passed: Vec<OpportunityId>,
    /// A wish that waits for a language to be chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wish: Option<Intent>,
    /// The consent being asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pending: Option<PendingConsent>,
    /// Consents given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub given: Vec<Given>,
    /// An e-mail address that looked mistyped, as typed: we asked which was meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doubtful_email: Option<String>,
    /// The days by which we said that an answer comes, when the summary was last shown: none is answered later than said without
    /// a word.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub told_days: BTreeMap<OrganisationId, Date>,
    /// Prompts for which only a neutral line stood here: they wait for the web page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub announced: Vec<PromptId>,
    /// How many times in a row we did not understand (P35).
    #[serde(default, skip_serializing_if = "is_zero")]
    pub misses: u8,
    /// When the last turn was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_at: Option<Timestamp>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_zero(number: &u8) -> bool {
    *number == 0
}

impl Default for State {
    fn default() -> Self {
        Self {
            v: STATE_VERSION,
            language: None,
            language_chosen: false,
            easy: false,
            greeted: false,
            open: Vec::new(),
            path: Vec::new(),
            answers: Answers::default(),
            shown: Vec::new(),
            passed: Vec::new(),
            wish: None,
            pending: None,
            given: Vec::new(),
            doubtful_email: None,
            told_days: BTreeMap::new(),
            announced: Vec::new(),
            misses: 0,
            last_at: None,
        }
    }
}

impl State {
    /// The question that is open.
    pub fn current(&self) -> Option<(FormId, &'static Slot)> {
        let place = self.open.last()?;
        Some((place.form, place.slot()?))
    }

    /// The age band as far as it is known. "16 or over" alone is a band of its own, which counts as 16 or 17: the least it can mean.
    pub fn age_band(&self) -> Option<AgeBand> {
        match self.answers.one("age")? {
            "under_16" => Some(AgeBand::Under16),
            "18_or_over" => Some(AgeBand::Adult),
            "16_or_over" => Some(AgeBand::From16),
            _ => Some(AgeBand::From16To17),
        }
    }
}
