//! Why an opportunity is shown, as a sentence: one message a kind of reason, with its arguments as variables.

use crate::conversation::{Arg, Line};
use crate::domain::taxonomy::Code;
use crate::matching::Reason;

/// The sentence for a reason.
pub(super) fn line(reason: &Reason) -> Line {
    let line = Line::new(reason.kind().message());
    let text = |text: &String| Arg::Text(text.clone());
    match reason {
        Reason::SharedLanguage { language } => line.with("language", Arg::Languages(vec![*language])),
        Reason::CloseLanguage { language, offered } => {
            line.with("language", Arg::Languages(vec![*language])).with("offered", Arg::Languages(vec![*offered]))
        }
        // "About 0 miles" is no distance.
        Reason::Near { place, miles } if *miles < 1.0 => Line::new("reason-kind-near-here").with("place", text(place)),
        Reason::Near { place, miles } => line.with("place", text(place)).with("miles", Arg::Number(*miles)),
        Reason::SameBorough { borough } | Reason::NextBorough { borough } => line.with("borough", text(borough)),
        Reason::HospitalFits { hospital } => line.with("hospital", text(hospital)),
        Reason::DayFits { days } => line.with("days", Arg::codes(days.iter())),
        Reason::PartOfDayFits { parts_of_day } => line.with("parts_of_day", Arg::codes(parts_of_day.iter())),
        Reason::HoursFit { hours } => line.with("hours", Arg::Number(*hours)),
        Reason::InterestFits { interest } => line.with("interest", Arg::Message(interest.message())),
        Reason::SkillFits { skill } => line.with("skill", Arg::Message(skill.message())),
        Reason::JobFamilyFits { job_family } => line.with("job_family", Arg::Message(job_family.message())),
        Reason::RoleKindFits { role_kind } => line.with("role_kind", Arg::Message(role_kind.message())),
        Reason::AccessFits { access } => line.with("access", Arg::Message(access.message())),
        Reason::EffortFits { effort } => line.with("effort", Arg::Message(effort.message())),
        Reason::ClosingSoon { date } | Reason::StartsSoon { date } => line.with("date", Arg::Day(*date)),
        Reason::PlacesLeft { count } => line.with("count", Arg::Number(f64::from(*count))),
        Reason::FromHome {}
        | Reason::Flexible {}
        | Reason::StepFree {}
        | Reason::Supported {}
        | Reason::SomeoneToStartWith {}
        | Reason::ExpensesPaid {}
        | Reason::ExpensesPaidFirst {}
        | Reason::NoExperienceNeeded {}
        | Reason::TrainingGiven {}
        | Reason::NoCheckNeeded {}
        | Reason::YourAgeWelcome {}
        | Reason::LeadsToJob {} => line,
    }
}
