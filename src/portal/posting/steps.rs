//! The steps of the form: which fields each asks, for which kind of opportunity.

use crate::domain::posting::Field;
use crate::domain::taxonomy::OpportunityKind;

/// A step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Step {
    What,
    Where,
    Who,
    More,
    Support,
}

impl Step {
    /// Every step, in order.
    const ALL: [Self; 5] = [Self::What, Self::Where, Self::Who, Self::More, Self::Support];

    /// The steps of a kind, in order: those that ask it something.
    pub(super) fn of_kind(kind: OpportunityKind) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |step| !step.fields(kind).is_empty())
    }

    /// As an address has it.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::What => "what",
            Self::Where => "where",
            Self::Who => "who",
            Self::More => "more",
            Self::Support => "support",
        }
    }

    /// The step of a kind with this id.
    pub(super) fn parse(id: &str, kind: OpportunityKind) -> Option<Self> {
        Self::of_kind(kind).find(|step| step.id() == id)
    }

    /// Its heading.
    pub(super) fn heading(self, kind: OpportunityKind) -> &'static str {
        match (self, kind) {
            (Self::What, _) => "What it is",
            (Self::Where, _) => "Where and when",
            (Self::Who, _) => "Who can do it",
            (Self::More, OpportunityKind::Job) => "Pay and criteria",
            (Self::More, OpportunityKind::Event) => "What there will be",
            (Self::More, OpportunityKind::Companion) => "What companions do",
            (Self::More, OpportunityKind::Volunteering) => "More",
            (Self::Support, _) => "Access and support",
        }
    }

    /// Its number, from 1.
    pub(super) fn number(self, kind: OpportunityKind) -> usize {
        Self::of_kind(kind).take_while(|step| *step != self).count() + 1
    }

    pub(super) fn next(self, kind: OpportunityKind) -> Option<Self> {
        Self::of_kind(kind).skip_while(|step| *step != self).nth(1)
    }

    pub(super) fn before(self, kind: OpportunityKind) -> Option<Self> {
        Self::of_kind(kind).take_while(|step| *step != self).last()
    }

    /// The step that asks a field.
    pub(super) fn of(field: Field, kind: OpportunityKind) -> Self {
        Self::of_kind(kind).find(|step| step.fields(kind).contains(&field)).unwrap_or(Self::What)
    }

    /// What it asks.
    pub(super) fn fields(self, kind: OpportunityKind) -> &'static [Field] {
        use OpportunityKind::{Companion, Event, Job, Volunteering};
        match (self, kind) {
            (Self::What, Volunteering | Companion) => &[Field::RoleKind, Field::Title, Field::Summary],
            (Self::What, Job) => &[Field::JobFamily, Field::Title, Field::Summary],
            (Self::What, Event) => &[Field::EventKind, Field::Title, Field::Summary],
            (Self::Where, Event) => &[
                Field::Postcode,
                Field::Borough,
                Field::Place,
                Field::Date,
                Field::StartTime,
                Field::EndTime,
                Field::Closing,
            ],
            (Self::Where, Job) => &[
                Field::Postcode,
                Field::Borough,
                Field::Place,
                Field::Pattern,
                Field::Days,
                Field::PartsOfDay,
                Field::Hours,
                Field::Closing,
            ],
            (Self::Where, Volunteering | Companion) => &[
                Field::Postcode,
                Field::Borough,
                Field::Place,
                Field::Pattern,
                Field::Days,
                Field::PartsOfDay,
                Field::Hours,
                Field::Commitment,
                Field::Closing,
            ],
            (Self::Who, Event) => {
                &[Field::Capacity, Field::MinimumAge, Field::LanguagesOffered, Field::Checks, Field::Interests]
            }
            // Where to apply stands here: a step for one question would be one press more.
            (Self::Who, Volunteering) => &[
                Field::Capacity,
                Field::MinimumAge,
                Field::NoExperience,
                Field::TrainingGiven,
                Field::Checks,
                Field::ApplyUrl,
                Field::LanguagesWanted,
                Field::Interests,
                Field::Skills,
            ],
            (Self::Who, Companion | Job) => &[
                Field::Capacity,
                Field::MinimumAge,
                Field::NoExperience,
                Field::TrainingGiven,
                Field::Checks,
                Field::LanguagesWanted,
                Field::Interests,
                Field::Skills,
            ],
            (Self::More, Volunteering) => &[],
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
    fn a_role_is_four_steps_and_nothing_has_more_than_five() {
        let count = |kind| Step::of_kind(kind).count();
        assert_eq!((count(OpportunityKind::Volunteering), count(OpportunityKind::Job)), (4, 5));
        let first = Step::What;
        let second = first.next(OpportunityKind::Volunteering).expect("a second step");
        assert_eq!(
            (second.number(OpportunityKind::Volunteering), second.before(OpportunityKind::Volunteering)),
            (2, Some(first))
        );
        assert_eq!(Step::Who.next(OpportunityKind::Volunteering), Some(Step::Support), "an empty step is none");
        assert_eq!(
            (Step::parse("more", OpportunityKind::Volunteering), Step::Support.next(OpportunityKind::Job)),
            (None, None)
        );
    }

    #[test]
    fn every_field_is_asked_of_some_kind_and_never_twice_of_one() {
        for field in Field::ALL.iter().filter(|field| **field != Field::Kind) {
            let mut asked = false;
            for kind in OpportunityKind::ALL {
                let times = Step::of_kind(*kind).filter(|step| step.fields(*kind).contains(field)).count();
                assert!(times <= 1, "{field:?} of {kind}");
                asked |= times == 1;
            }
            assert!(asked, "{field:?}");
        }
    }
}
