//! What was decided, not how it is stored. `turn` applies effects in one match without a wildcard arm, so that an effect which
//! nobody carries out does not compile.

use crate::conversation::reply::Args;
use crate::domain::consent::{How, Purpose, Wording};
use crate::domain::feedback::NewFeedback;
use crate::domain::lead::{ContactDetails, Needs};
use crate::domain::prompt::PromptAnswer;
use crate::domain::reminder::NewReminder;
use crate::domain::taxonomy::{AgeBand, Service};
use crate::ids::{LeadId, OrganisationId, PromptId, Reference};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Something that was decided in a turn.
#[derive(Clone, PartialEq, Debug)]
pub enum Effect {
    /// A consent was given, in words that `turn` renders again from the same arguments and keeps.
    GiveConsent {
        /// What for.
        purpose: Purpose,
        /// Who was named.
        organisations: Vec<OrganisationId>,
        /// Which words.
        wording: Wording,
        /// Their arguments.
        args: Args,
        /// How it was given.
        how: How,
        /// The age band said.
        age_band: AgeBand,
    },
    /// A lead is made.
    SaveLead(Box<LeadDraft>),
    /// Consents are taken back.
    Withdraw {
        /// Those for this purpose; all of them where none is named.
        purpose: Option<Purpose>,
        /// How.
        how: How,
    },
    /// One request is no longer wanted.
    CancelRequest {
        /// Which.
        lead: LeadId,
    },
    /// Everything we hold about the person is destroyed.
    Erase,
    /// A prompt was shown.
    ShowPrompt(PromptId),
    /// A prompt was answered.
    AnswerPrompt {
        /// Which.
        id: PromptId,
        /// How.
        answer: PromptAnswer,
    },
    /// Contact details that were said before a refusal leave the words we keep.
    ForgetContact,
    /// A reminder is set.
    Remind(NewReminder),
    /// The word that was checked is kept to come back with; `turn` holds its hash.
    KeepReturnWord,
    /// A code is sent to whoever this reference names, or a person rings them; nothing says which.
    SendReturnCode(Reference),
    /// This conversation moves to the resident who was found.
    ComeBack {
        /// The reference that named them.
        reference: Reference,
        /// Whether what was agreed to in this conversation is theirs too and comes along; else it stays with whom it belongs to,
        /// and what was said leaves this conversation.
        brings_own: bool,
    },
    /// The one-time link that `turn` made up was given out: the web page opens this conversation by it, once. `turn` holds its
    /// hash.
    HandOver,
    /// Feedback without a name is kept; nothing ties it to the person.
    SaveFeedback(NewFeedback),
}

impl Effect {
    /// Its name in the interface for programs.
    pub fn name(&self) -> &'static str {
        match self {
            Self::GiveConsent { .. } => "GiveConsent",
            Self::SaveLead(_) => "SaveLead",
            Self::Withdraw { .. } => "Withdraw",
            Self::CancelRequest { .. } => "CancelRequest",
            Self::Erase => "Erase",
            Self::ShowPrompt(_) => "ShowPrompt",
            Self::AnswerPrompt { .. } => "AnswerPrompt",
            Self::ForgetContact => "ForgetContact",
            Self::Remind(_) => "Remind",
            Self::SaveFeedback(_) => "SaveFeedback",
            Self::KeepReturnWord => "KeepReturnWord",
            Self::SendReturnCode(_) => "SendReturnCode",
            Self::ComeBack { .. } => "ComeBack",
            Self::HandOver => "HandOver",
        }
    }
}

/// A lead as the conversation knows it; `turn` adds time and language.
#[derive(Clone, PartialEq, Debug)]
pub struct LeadDraft {
    /// Its id, fresh for this turn.
    pub id: LeadId,
    /// What names it on the telephone, spare for this turn.
    pub reference: Reference,
    /// Whose lead it is.
    pub organisation: OrganisationId,
    /// What it is about.
    pub service: Service,
    /// What may be seen before the claim.
    pub needs: Needs,
    /// What may not.
    pub contact: ContactDetails,
    /// The age band said.
    pub age_band: AgeBand,
    /// The day by which a person answers.
    pub promised_on: Date,
}

/// Why an effect could not be carried out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refused {
    /// The last place was taken.
    Full,
    /// It is closed.
    Closed,
    /// The consent it stands on was taken back.
    Withdrawn,
    /// It was done already.
    Done,
    /// The day is too near.
    TooLate,
    /// It was tried too often.
    Wait {
        /// For how many minutes it has to rest.
        minutes: u16,
    },
}
