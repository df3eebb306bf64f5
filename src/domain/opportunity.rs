//! An opportunity: a volunteering role, a job, a companion role or an event. What can be a code is a code, so that it can be
//! shown in the resident's language; only title, summary and the texts of criteria are words. The JSON of this type is stored.
//! How the form in which opportunities are written (sample data, imports) becomes this type stands in `opportunity/written.rs`.

mod written;

pub use written::{SampleError, Samples};

use crate::area::{Point, Postcode};
use crate::domain::spoken::SpokenSet;
use crate::domain::taxonomy::{
    Access, Booking, Check, CodeSet, Commitment, Contract, CriterionKind, Day, Effort, EventFeature, EventKind,
    Interest, JobFamily, OpportunityKind, PartOfDay, Pattern, RoleKind, Shift, Skill, VisitKind,
};
use crate::ids::{OpportunityId, OrganisationId};
use crate::language::Language;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A volunteering role, a job, a companion role or an event.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Opportunity {
    /// Its id.
    pub id: OpportunityId,
    /// What it is.
    pub kind: OpportunityKind,
    /// Who posts it.
    pub organisation: OrganisationId,
    /// The id of the area it lies in.
    pub area: String,
    /// Its title, in English words.
    pub title: String,
    /// Two to five short sentences, in English words.
    pub summary: String,
    /// The shape of the role, for volunteering and companion roles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role_kind: Option<RoleKind>,
    /// The family of the job, for jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_family: Option<JobFamily>,
    /// The kind of event, for events.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_kind: Option<EventKind>,
    /// The borough's official name.
    pub borough: String,
    /// The place's official name.
    pub place: String,
    /// Its postcode.
    pub postcode: Postcode,
    /// Where it is.
    pub point: Point,
    /// When it is.
    pub when: When,
    /// Spoken languages that help; never required.
    #[serde(default)]
    pub languages_wanted: SpokenSet,
    /// Spoken languages one is received in, mostly at events.
    #[serde(default)]
    pub languages_offered: SpokenSet,
    /// What people who like it like.
    #[serde(default)]
    pub interests: CodeSet<Interest>,
    /// What it uses.
    #[serde(default)]
    pub skills: CodeSet<Skill>,
    /// What it offers.
    #[serde(default)]
    pub access: CodeSet<Access>,
    /// What it asks of the body.
    #[serde(default)]
    pub effort: CodeSet<Effort>,
    /// The checks before starting.
    #[serde(default)]
    pub checks: CodeSet<Check>,
    /// Years. We ask only the age band, so more than 18 is shown and not tested.
    pub minimum_age: u8,
    /// Whether it asks for no experience.
    #[serde(default)]
    pub no_experience_needed: bool,
    /// Whether what is needed is taught.
    #[serde(default)]
    pub training_given: bool,
    /// How long it asks people to stay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commitment: Option<Commitment>,
    /// How many people it has room for.
    pub capacity: u32,
    /// The last day to say yes.
    pub closing: Date,
    /// Where to apply.
    pub apply_url: String,
    /// How someone with a learning disability could do it; absent where nobody was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inclusion: Option<Inclusion>,
    /// Title and summary in other languages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub translations: BTreeMap<Language, Translation>,
    /// What only a job has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job: Option<JobDetails>,
    /// What only an event has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<EventDetails>,
    /// What only a companion role has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub companion: Option<CompanionDetails>,
}

impl Opportunity {
    /// Whether one may still say yes on this day.
    pub fn is_open_on(&self, today: Date) -> bool {
        self.closing >= today && self.event.as_ref().is_none_or(|event| event.date >= today)
    }

    /// Its title as a reader of this language sees it, and the language it is in.
    pub fn title_in(&self, language: Language) -> (&str, Language) {
        match self.translations.get(&language) {
            Some(translation) => (&translation.title, language),
            None => (&self.title, Language::SOURCE),
        }
    }
}

/// How someone with a learning disability could do a role, as its coordinator answered. Without ways and words: it is worked out
/// with the person.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inclusion {
    /// What makes it possible.
    #[serde(default)]
    pub ways: CodeSet<Access>,
    /// More, in English words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// Who supports people in it, in English words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supporter: Option<String>,
}

/// Title and summary in a language, written by a person.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Translation {
    /// The title.
    pub title: String,
    /// The summary.
    pub summary: String,
    /// Who wrote them; for staff.
    pub by: String,
}

/// When an opportunity is.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// The days it happens on.
    pub days: CodeSet<Day>,
    /// The parts of those days.
    pub parts_of_day: CodeSet<PartOfDay>,
    /// A named shift.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shift: Option<Shift>,
    /// Hours a week; 0 for an event.
    pub hours_per_week: f32,
    /// How the times repeat.
    pub pattern: Pattern,
}

impl When {
    /// Whether the person has a say in the times, so that the days listed bind nobody.
    pub fn is_flexible(&self) -> bool {
        matches!(self.pattern, Pattern::Flexible | Pattern::ChooseShifts | Pattern::AsNeeded)
    }
}

/// What only a job has.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct JobDetails {
    /// The Agenda for Change band.
    pub band: u8,
    /// The band after the training, for trainees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub band_after_training: Option<u8>,
    /// Pounds a year, full-time, with the London supplement.
    pub salary_min: u32,
    /// Pounds a year, full-time, with the London supplement.
    pub salary_max: u32,
    /// Whose supplement is in the salary.
    pub salary_zone: SalaryZone,
    /// Whether it is paid for fewer hours than full-time.
    pub part_time: bool,
    /// The contract.
    pub contract: Contract,
    /// How long a contract with an end lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contract_months: Option<u16>,
    /// What an applicant must show.
    pub essential_criteria: Vec<Criterion>,
}

/// The London supplement that a salary includes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SalaryZone {
    /// Inner London.
    Inner,
    /// Outer London.
    Outer,
    /// The fringe.
    Fringe,
    /// None.
    None,
}

/// One line of a person specification.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Its kind.
    pub kind: CriterionKind,
    /// Its words in this advert.
    pub text: String,
}

/// What only an event has.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct EventDetails {
    /// The day.
    pub date: Date,
    /// When it begins, London time.
    pub start_time: Time,
    /// When it ends, London time.
    pub end_time: Time,
    /// What it offers.
    pub features: CodeSet<EventFeature>,
    /// Whether a place must be booked.
    pub booking: Booking,
}

/// What only a companion role has.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CompanionDetails {
    /// What companions do.
    pub visit_kinds: CodeSet<VisitKind>,
    /// The hospitals they go to, by official name.
    pub hospitals: Vec<String>,
    /// Days between a request and a visit.
    pub notice_days: u8,
    /// Hours of training before the first visit.
    pub training_hours: u8,
}
