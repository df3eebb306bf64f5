//! A lead: a resident who said yes, for a recruiter to follow up by the promised day.
//!
//! | state | who may see what | next |
//! |---|---|---|
//! | open | structured needs only (blind first look) | claimed, withdrawn, closed |
//! | claimed | all, by the one who claimed it; each opening is recorded | open (released), withdrawn, closed |
//! | closed | nothing but that it was | |
//! | withdrawn | nothing: it leaves every list at once | |

use crate::domain::contact::{EmailAddress, PhoneNumber};
use crate::domain::spoken::Spoken;
use crate::domain::taxonomy::{
    Access, AgeBand, CheckPoint, CodeSet, Day, FeedbackKind, Interest, JobFamily, PartOfDay, Service, Skill, VisitKind,
};
use crate::ids::{LeadId, OpportunityId, OrganisationId, Reference, StaffId};
use crate::language::Language;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Where a lead stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeadState {
    /// Waiting for a recruiter.
    Open,
    /// A recruiter has it.
    Claimed,
    /// It has an outcome.
    Closed,
    /// The resident took the consent back.
    Withdrawn,
}

impl LeadState {
    /// As it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Claimed => "claimed",
            Self::Closed => "closed",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        [Self::Open, Self::Claimed, Self::Closed, Self::Withdrawn].into_iter().find(|state| state.id() == id)
    }
}

/// What a recruiter may see before the claim: codes and places, no names, no contact, no words.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Needs {
    /// The borough, by its official name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub borough: Option<String>,
    /// The opportunities chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub opportunities: Vec<OpportunityId>,
    /// What they like.
    #[serde(default)]
    pub interests: CodeSet<Interest>,
    /// Days they can do.
    #[serde(default)]
    pub days: CodeSet<Day>,
    /// Parts of the day they can do.
    #[serde(default)]
    pub parts_of_day: CodeSet<PartOfDay>,
    /// Languages they speak.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Spoken>,
    /// What would help: only with `keep_needs`, or as part of a visit that the person agreed to.
    #[serde(default)]
    pub access: CodeSet<Access>,
    /// The families of jobs they look for.
    #[serde(default)]
    pub job_families: CodeSet<JobFamily>,
    /// What they have done before, paid or not.
    #[serde(default)]
    pub skills: CodeSet<Skill>,
    /// Full-time or part-time, where it matters to them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// The visit that a companion is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<VisitNeeds>,
    /// The check-ins that are asked for after a stay in hospital.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_ins: Option<CheckInNeeds>,
    /// What kind of feedback it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feedback: Option<FeedbackKind>,
}

/// Hours a week of a full-time NHS job (J22).
const FULL_TIME: f32 = 37.5;

/// How many hours someone wants to work.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hours {
    /// 37.5 hours a week.
    FullTime,
    /// Fewer.
    PartTime,
}

impl Hours {
    /// Hours a week, as they are matched: about half of them for part-time.
    pub fn a_week(self) -> f32 {
        match self {
            Self::FullTime => FULL_TIME,
            Self::PartTime => FULL_TIME / 2.0,
        }
    }
}

/// Whom someone wants as a companion, where it matters to them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CompanionGender {
    /// A woman.
    Woman,
    /// A man.
    Man,
}

/// The visit that a companion is asked for: what is needed to find one (C36), nothing about why.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct VisitNeeds {
    /// Whether it is for someone whom the resident cares for, who has agreed.
    pub for_someone_else: bool,
    /// The hospital, by its official name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hospital: Option<String>,
    /// The day of the appointment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
    /// When it begins, London time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Time>,
    /// What the companion does.
    pub kinds: CodeSet<VisitKind>,
    /// The first part of the postcode that the way begins at, for a companion who travels along.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// A woman or a man, if it matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub companion: Option<CompanionGender>,
    /// Whether there were fewer working days than a companion usually takes to find, when it was asked for.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub short_notice: bool,
}

/// The check-ins that are asked for after a stay in hospital.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CheckInNeeds {
    /// Whether they are for someone whom the resident cares for, who has agreed.
    pub for_someone_else: bool,
    /// The day of coming home.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home_on: Option<Date>,
    /// When to ask.
    pub points: CodeSet<CheckPoint>,
    /// By a call rather than a message.
    pub by_call: bool,
}

/// How and when to reach someone. Sealed at rest, opened only for the recruiter who claimed the lead.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ContactDetails {
    /// The name they want used, as typed (P23).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<PhoneNumber>,
    /// An e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAddress>,
    /// Good times to call.
    #[serde(default)]
    pub good_times: CodeSet<PartOfDay>,
    /// Whether a message may be left, or someone else may answer (P24, S9). Not said means no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_is_safe: Option<bool>,
    /// Their own words, as they saw them in the summary.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_words: Option<String>,
}

impl fmt::Debug for ContactDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ContactDetails([hidden])")
    }
}

/// A lead to be stored.
#[derive(Clone, PartialEq, Debug)]
pub struct NewLead {
    /// Its id.
    pub id: LeadId,
    /// The organisation whose lead it is.
    pub organisation: OrganisationId,
    /// What it is about.
    pub service: Service,
    /// What names it on the telephone.
    pub reference: Reference,
    /// What may be seen before the claim.
    pub needs: Needs,
    /// What may not.
    pub contact: ContactDetails,
    /// The age band said.
    pub age_band: AgeBand,
    /// The language to answer in.
    pub language: Language,
    /// When it was made.
    pub created_at: Timestamp,
    /// The day by which a person answers.
    pub promised_on: Date,
}

/// A lead in the queue.
#[derive(Clone, PartialEq, Debug)]
pub struct LeadSummary {
    /// Its id.
    pub id: LeadId,
    /// The organisation whose lead it is.
    pub organisation: OrganisationId,
    /// What it is about.
    pub service: Service,
    /// What names it on the telephone.
    pub reference: Reference,
    /// Where it stands.
    pub state: LeadState,
    /// What may be seen before the claim.
    pub needs: Needs,
    /// The age band said.
    pub age_band: AgeBand,
    /// The language to answer in.
    pub language: Language,
    /// When it was made.
    pub created_at: Timestamp,
    /// The day by which a person answers.
    pub promised_on: Date,
    /// Who has it.
    pub claimed_by: Option<StaffId>,
    /// The day on which it stands in the queue: the promised one until someone tried, then that of the next try.
    pub due_on: Date,
    /// When someone last tried to reach the person.
    pub tried_at: Option<Timestamp>,
}

/// What a resident is told of their own request.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OwnRequest {
    /// The lead.
    pub lead: LeadId,
    /// What it is about.
    pub service: Service,
    /// What names it on the telephone.
    pub reference: Reference,
    /// Where it stands.
    pub state: LeadState,
    /// The day by which a person answers.
    pub promised_on: Date,
    /// What was chosen.
    pub opportunities: Vec<OpportunityId>,
}
