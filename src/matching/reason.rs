//! Why an opportunity is shown: one variant for each reason of the taxonomy, with its arguments as codes, numbers and ISO dates.
//! It is written as `{"id":"near","args":{"place":"Southall","miles":1.2}}`; the words are chosen where it is shown.

use crate::domain::spoken::Spoken;
use crate::domain::taxonomy::{
    Access, CodeSet, Day, Effort, Interest, JobFamily, PartOfDay, ReasonKind, RoleKind, Skill,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Why an opportunity is shown.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(tag = "id", content = "args", rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is documented at its ReasonKind, and its fields at their types")]
pub enum Reason {
    SharedLanguage {
        language: Spoken,
    },
    /// `language` is the person's, `offered` the one close to it.
    CloseLanguage {
        language: Spoken,
        offered: Spoken,
    },
    /// `place` is the person's, `miles` a straight line, to a tenth.
    Near {
        place: String,
        miles: f64,
    },
    SameBorough {
        borough: String,
    },
    NextBorough {
        borough: String,
    },
    FromHome {},
    HospitalFits {
        hospital: String,
    },
    /// The days that both name.
    DayFits {
        days: CodeSet<Day>,
    },
    /// The parts of the day that both name.
    PartOfDayFits {
        parts_of_day: CodeSet<PartOfDay>,
    },
    /// Hours a week.
    HoursFit {
        hours: f64,
    },
    Flexible {},
    InterestFits {
        interest: Interest,
    },
    SkillFits {
        skill: Skill,
    },
    JobFamilyFits {
        job_family: JobFamily,
    },
    RoleKindFits {
        role_kind: RoleKind,
    },
    StepFree {},
    Supported {},
    SomeoneToStartWith {},
    AccessFits {
        access: Access,
    },
    /// The hardest effort it asks for.
    EffortFits {
        effort: Effort,
    },
    ExpensesPaid {},
    ExpensesPaidFirst {},
    NoExperienceNeeded {},
    TrainingGiven {},
    NoCheckNeeded {},
    YourAgeWelcome {},
    LeadsToJob {},
    ClosingSoon {
        date: Date,
    },
    StartsSoon {
        date: Date,
    },
    PlacesLeft {
        count: u32,
    },
}

impl Reason {
    /// Its kind, which is its id.
    pub fn kind(&self) -> ReasonKind {
        match self {
            Self::SharedLanguage { .. } => ReasonKind::SharedLanguage,
            Self::CloseLanguage { .. } => ReasonKind::CloseLanguage,
            Self::Near { .. } => ReasonKind::Near,
            Self::SameBorough { .. } => ReasonKind::SameBorough,
            Self::NextBorough { .. } => ReasonKind::NextBorough,
            Self::FromHome {} => ReasonKind::FromHome,
            Self::HospitalFits { .. } => ReasonKind::HospitalFits,
            Self::DayFits { .. } => ReasonKind::DayFits,
            Self::PartOfDayFits { .. } => ReasonKind::PartOfDayFits,
            Self::HoursFit { .. } => ReasonKind::HoursFit,
            Self::Flexible {} => ReasonKind::Flexible,
            Self::InterestFits { .. } => ReasonKind::InterestFits,
            Self::SkillFits { .. } => ReasonKind::SkillFits,
            Self::JobFamilyFits { .. } => ReasonKind::JobFamilyFits,
            Self::RoleKindFits { .. } => ReasonKind::RoleKindFits,
            Self::StepFree {} => ReasonKind::StepFree,
            Self::Supported {} => ReasonKind::Supported,
            Self::SomeoneToStartWith {} => ReasonKind::SomeoneToStartWith,
            Self::AccessFits { .. } => ReasonKind::AccessFits,
            Self::EffortFits { .. } => ReasonKind::EffortFits,
            Self::ExpensesPaid {} => ReasonKind::ExpensesPaid,
            Self::ExpensesPaidFirst {} => ReasonKind::ExpensesPaidFirst,
            Self::NoExperienceNeeded {} => ReasonKind::NoExperienceNeeded,
            Self::TrainingGiven {} => ReasonKind::TrainingGiven,
            Self::NoCheckNeeded {} => ReasonKind::NoCheckNeeded,
            Self::YourAgeWelcome {} => ReasonKind::YourAgeWelcome,
            Self::LeadsToJob {} => ReasonKind::LeadsToJob,
            Self::ClosingSoon { .. } => ReasonKind::ClosingSoon,
            Self::StartsSoon { .. } => ReasonKind::StartsSoon,
            Self::PlacesLeft { .. } => ReasonKind::PlacesLeft,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::taxonomy::Code as _;
    use jiff::civil::date;
    use std::collections::BTreeSet;

    fn one_of_each() -> Vec<Reason> {
        let language = Spoken::parse("prs").expect("a code");
        let offered = Spoken::parse("fa").expect("a code");
        vec![
            Reason::SharedLanguage { language },
            Reason::CloseLanguage { language, offered },
            Reason::Near { place: "Southall".to_owned(), miles: 1.2 },
            Reason::SameBorough { borough: "Ealing".to_owned() },
            Reason::NextBorough { borough: "Brent".to_owned() },
            Reason::FromHome {},
            Reason::HospitalFits { hospital: "Ealing Hospital".to_owned() },
            Reason::DayFits { days: [Day::Tue, Day::Mon].into_iter().collect() },
            Reason::PartOfDayFits { parts_of_day: [PartOfDay::Morning].into_iter().collect() },
            Reason::HoursFit { hours: 37.5 },
            Reason::Flexible {},
            Reason::InterestFits { interest: Interest::Food },
            Reason::SkillFits { skill: Skill::Driving },
            Reason::JobFamilyFits { job_family: JobFamily::Care },
            Reason::RoleKindFits { role_kind: RoleKind::GardenHelper },
            Reason::StepFree {},
            Reason::Supported {},
            Reason::SomeoneToStartWith {},
            Reason::AccessFits { access: Access::LargePrint },
            Reason::EffortFits { effort: Effort::Standing },
            Reason::ExpensesPaid {},
            Reason::ExpensesPaidFirst {},
            Reason::NoExperienceNeeded {},
            Reason::TrainingGiven {},
            Reason::NoCheckNeeded {},
            Reason::YourAgeWelcome {},
            Reason::LeadsToJob {},
            Reason::ClosingSoon { date: date(2026, 11, 30) },
            Reason::StartsSoon { date: date(2026, 11, 30) },
            Reason::PlacesLeft { count: 3 },
        ]
    }

    #[test]
    fn a_reason_is_written_as_its_id_and_an_object_of_arguments() {
        let written = |reason: &Reason| serde_json::to_string(reason).expect("a reason can be written");
        let all = one_of_each();
        assert_eq!(written(&all[2]), r#"{"id":"near","args":{"place":"Southall","miles":1.2}}"#);
        assert_eq!(written(&all[1]), r#"{"id":"close_language","args":{"language":"prs","offered":"fa"}}"#);
        assert_eq!(written(&all[5]), r#"{"id":"from_home","args":{}}"#);
        assert_eq!(written(&all[7]), r#"{"id":"day_fits","args":{"days":["mon","tue"]}}"#);
        assert_eq!(written(&all[27]), r#"{"id":"closing_soon","args":{"date":"2026-11-30"}}"#);
    }

    #[test]
    fn every_reason_of_the_taxonomy_can_be_given_and_reads_back() {
        let kinds: BTreeSet<&str> = one_of_each().iter().map(|reason| reason.kind().id()).collect();
        assert_eq!(kinds, ReasonKind::ALL.iter().map(|kind| kind.id()).collect());
        for reason in one_of_each() {
            let value = serde_json::to_value(&reason).expect("a reason can be written");
            assert_eq!(value["id"], reason.kind().id());
            assert_eq!(serde_json::from_value::<Reason>(value).expect("and read"), reason);
        }
    }
}
