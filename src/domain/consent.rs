//! Consent: for one purpose, in words that were shown and are kept, for twelve months, taken back in one word.
//!
//! A consent is a row that is never changed; taking it back is another row. Its state is read from both:
//!
//! | row | taken back | today | state |
//! |---|---|---|---|
//! | none | | | not asked, or refused: we keep no difference |
//! | yes | no | before the last day | live |
//! | yes | no | after it | lapsed |
//! | yes | yes | any | withdrawn |

use crate::domain::taxonomy::AgeBand;
use crate::ids::{ConsentId, MessageId, OrganisationId};
use crate::language::Language;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

/// What a consent is for. Ids are fixed; each purpose is asked for alone (L19, L23).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// A recruiter may contact the person about volunteering.
    ContactVolunteering,
    /// A recruiter may contact the person about NHS jobs.
    ContactJobs,
    /// A coordinator may arrange a visit. Explicit: an appointment says something about health (L12, C45).
    ArrangeVisits,
    /// What would help may be kept with the lead. Explicit (L20).
    KeepNeeds,
    /// We may ask after the person when they are home from hospital. Explicit.
    CheckInAfterHospital,
    /// A draft may be kept.
    SaveDraft,
    /// A named recruiter may read the draft.
    ShareDraft,
    /// We may write about new opportunities.
    NewOpportunities,
    /// A person may answer a question.
    ContactQuestion,
    /// Feedback may be kept with the name.
    KeepFeedback,
    /// We may send reminders.
    Reminders,
    /// Another organisation may contact the person.
    ShareWithOrganisation,
    /// Equality answers may be counted. Explicit.
    Equality,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 13] = [
        Self::ContactVolunteering,
        Self::ContactJobs,
        Self::ArrangeVisits,
        Self::KeepNeeds,
        Self::CheckInAfterHospital,
        Self::SaveDraft,
        Self::ShareDraft,
        Self::NewOpportunities,
        Self::ContactQuestion,
        Self::KeepFeedback,
        Self::Reminders,
        Self::ShareWithOrganisation,
        Self::Equality,
    ];

    /// The fixed id.
    pub fn id(self) -> &'static str {
        match self {
            Self::ContactVolunteering => "contact_volunteering",
            Self::ContactJobs => "contact_jobs",
            Self::ArrangeVisits => "arrange_visits",
            Self::KeepNeeds => "keep_needs",
            Self::CheckInAfterHospital => "check_in_after_hospital",
            Self::SaveDraft => "save_draft",
            Self::ShareDraft => "share_draft",
            Self::NewOpportunities => "new_opportunities",
            Self::ContactQuestion => "contact_question",
            Self::KeepFeedback => "keep_feedback",
            Self::Reminders => "reminders",
            Self::ShareWithOrganisation => "share_with_organisation",
            Self::Equality => "equality",
        }
    }

    /// The purpose with this id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.id() == id)
    }

    /// Whether it must be given in words ("Yes, keep …") because it is health-like (L20, L27).
    pub fn is_explicit(self) -> bool {
        matches!(self, Self::ArrangeVisits | Self::KeepNeeds | Self::CheckInAfterHospital | Self::Equality)
    }
}

/// The words a consent was asked in: which message, in which version, in which language, and what they came out as.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Wording {
    /// The message.
    pub id: String,
    /// The first 12 hexadecimal digits of SHA-256 over the message's source in that language.
    pub version: String,
    /// The language it was shown in.
    pub language: Language,
    /// Whether in easy wording.
    pub easy: bool,
}

/// How a consent was given or taken back.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// By pressing a button.
    Button,
    /// In typed words.
    Typed,
    /// On the telephone, recorded by staff.
    Telephone,
}

impl How {
    /// As it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Button => "button",
            Self::Typed => "typed",
            Self::Telephone => "telephone",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        [Self::Button, Self::Typed, Self::Telephone].into_iter().find(|how| how.id() == id)
    }
}

/// A consent to be stored (L22).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewConsent {
    /// Its id.
    pub id: ConsentId,
    /// What for.
    pub purpose: Purpose,
    /// Every organisation that the words named.
    pub organisations: Vec<OrganisationId>,
    /// The words.
    pub wording: Wording,
    /// The text exactly as it was shown; kept once, by its hash.
    pub text: String,
    /// The same in English, where it was shown in another language: for the staff who work by it.
    pub english: Option<String>,
    /// When it was given.
    pub given_at: Timestamp,
    /// How.
    pub how: How,
    /// Through which channel.
    pub channel: Channel,
    /// The message that gave it: evidence without content.
    pub message: MessageId,
    /// The age band said.
    pub age_band: AgeBand,
}

impl NewConsent {
    /// When it lapses: twelve months after it was given (L25).
    pub fn expires_at(&self) -> Timestamp {
        crate::clock::in_london(self.given_at)
            .checked_add(12.months())
            .map_or(Timestamp::MAX, |zoned| zoned.timestamp())
    }
}

/// A consent that lives: not taken back, not lapsed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LiveConsent {
    /// Its id.
    pub id: ConsentId,
    /// What for.
    pub purpose: Purpose,
    /// Who was named.
    pub organisations: Vec<OrganisationId>,
    /// When it was given.
    pub given_at: Timestamp,
    /// When it lapses.
    pub expires_at: Timestamp,
    /// The language it was given in.
    pub language: Language,
}

/// A way in which residents reach us.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Discord.
    Discord,
    /// The web page and its interface for programs.
    Web,
    /// The terminal.
    Terminal,
}

impl Channel {
    /// As it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Discord => "discord",
            Self::Web => "web",
            Self::Terminal => "terminal",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        [Self::Discord, Self::Web, Self::Terminal].into_iter().find(|channel| channel.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_purpose_reads_back_from_its_id() {
        for purpose in Purpose::ALL {
            assert_eq!(Purpose::parse(purpose.id()), Some(purpose));
        }
    }
}
