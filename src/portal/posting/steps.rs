//! The steps of the form: which fields each asks, for which kind of opportunity.

use crate::domain::posting::Field;
use crate::domain::taxonomy::OpportunityKind;

/// A step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Step {
    What,
    Where,
    When,
    Who,
    More,
    Support,
}

impl Step {
    /// Every step, in order.
    pub(super) const ALL: [Self; 6] = [Self::What, Self::Where, Self::When, Self::Who, Self::More, Self::Support];

    /// As an address has it.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::What => "what",
            Self::Where => "where",
            Self::When => "when",
            Self::Who => "who",
            Self::More => "more",
            Self::Support => "support",
        }
    }

    pub(super) fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.id() == id)
    }

    /// Its heading.
    pub(super) fn heading(self, kind: OpportunityKind) -> &'static str {
        match (self, kind) {
            (Self::What, _) => "What it is",
            (Self::Where, _) => "Where it is",
            (Self::When, _) => "When it is",
            (Self::Who, _) => "Who can do it",
            (Self::More, OpportunityKind::Job) => "Pay and criteria",
            (Self::More, OpportunityKind::Event) => "What there will be",
            (Self::More, OpportunityKind::Companion) => "What companions do",
            (Self::More, OpportunityKind::Volunteering) => "How to apply",
            (Self::Support, _) => "Access and support",
        }
    }

    /// Its number, from 1.
    pub(super) fn number(self) -> usize {
        self as usize + 1
    }

    pub(super) fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    pub(super) fn before(self) -> Option<Self> {
        (self as usize).checked_sub(1).map(|index| Self::ALL[index])
    }

    /// The step that asks a field.
    pub(super) fn of(field: Field, kind: OpportunityKind) -> Self {
        Self::ALL.into_iter().find(|step| step.fields(kind).contains(&field)).unwrap_or(Self::What)
    }

    /// What it asks.
    pub(super) fn fields(self, kind: OpportunityKind) -> &'static [Field] {
        use OpportunityKind::{Companion, Event, Job, Volunteering};
        match (self, kind) {
            (Self::What, Volunteering | Companion) => &[Field::RoleKind, Field::Title, Field::Summary],
            (Self::What, Job) => &[Field::JobFamily, Field::Title, Field::Summary],
            (Self::What, Event) => &[Field::EventKind, Field::Title, Field::Summary],
            (Self::Where, _) => &[Field::Postcode, Field::Borough, Field::Place],
            (Self::When, Event) => &[Field::Date, Field::StartTime, Field::EndTime, Field::Closing],
            (Self::When, Job) => &[Field::Pattern, Field::Days, Field::PartsOfDay, Field::Hours, Field::Closing],
            (Self::When, Volunteering | Companion) => {
                &[Field::Pattern, Field::Days, Field::PartsOfDay, Field::Hours, Field::Commitment, Field::Closing]
            }
            (Self::Who, Event) => {
                &[Field::Capacity, Field::MinimumAge, Field::LanguagesOffered, Field::Checks, Field::Interests]
            }
            (Self::Who, Volunteering | Companion | Job) => &[
                Field::Capacity,
                Field::MinimumAge,
                Field::NoExperience,
                Field::TrainingGiven,
                Field::Checks,
                Field::LanguagesWanted,
                Field::Interests,
                Field::Skills,
            ],
            (Self::More, Volunteering) => &[Field::ApplyUrl],
            (Self::More, Job) => &[
                Field::Band,
                Field::BandAfterTraining,
                Field::SalaryMin,
                Field::SalaryMax,
                Field::SalaryZone,
                Field::PartTime,
                Field::Contract,
                Field::ContractMonths,
                Field::Criteria,
                Field::ApplyUrl,
            ],
            (Self::More, Event) => &[Field::Features, Field::Booking, Field::ApplyUrl],
            (Self::More, Companion) => {
                &[Field::VisitKinds, Field::Hospitals, Field::NoticeDays, Field::TrainingHours, Field::ApplyUrl]
            }
            (Self::Support, _) => {
                &[Field::LearningWays, Field::LearningWords, Field::Supporter, Field::Access, Field::Effort]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::taxonomy::Code as _;

    #[test]
    fn every_field_is_asked_of_some_kind_and_never_twice_of_one() {
        for field in Field::ALL.iter().filter(|field| **field != Field::Kind) {
            let mut asked = false;
            for kind in OpportunityKind::ALL {
                let times = Step::ALL.into_iter().filter(|step| step.fields(*kind).contains(field)).count();
                assert!(times <= 1, "{field:?} of {kind}");
                asked |= times == 1;
            }
            assert!(asked, "{field:?}");
        }
    }
}
