//! What the form asks, in words: each field's name, its question, and the line that helps.

use crate::domain::posting::Field;
use crate::domain::taxonomy::OpportunityKind;

/// A field's name, as histories and summaries have it.
pub(super) fn name(field: Field) -> &'static str {
    match field {
        Field::Kind => "What it is",
        Field::Title => "Title",
        Field::Summary => "Description",
        Field::RoleKind => "Kind of role",
        Field::JobFamily => "Kind of job",
        Field::EventKind => "Kind of event",
        Field::Postcode => "Postcode",
        Field::Borough => "Borough",
        Field::Place => "Place",
        Field::Date => "Day",
        Field::StartTime => "Begins",
        Field::EndTime => "Ends",
        Field::Days => "Days",
        Field::PartsOfDay => "Times of day",
        Field::Hours => "Hours a week",
        Field::Pattern => "How often",
        Field::Commitment => "For how long",
        Field::Capacity => "How many people",
        Field::MinimumAge => "Age",
        Field::Closing => "Last day to say yes",
        Field::LanguagesWanted => "Languages that help",
        Field::LanguagesOffered => "Languages spoken there",
        Field::Interests => "Interests",
        Field::Skills => "Skills",
        Field::Checks => "Checks",
        Field::ApplyUrl => "Where to apply",
        Field::Band => "Band",
        Field::BandAfterTraining => "Band after training",
        Field::SalaryMin => "Lowest pay",
        Field::SalaryMax => "Highest pay",
        Field::SalaryZone => "London supplement",
        Field::PartTime => "Part-time",
        Field::Contract => "Contract",
        Field::ContractMonths => "Months of the contract",
        Field::Criteria => "Essential criteria",
        Field::Features => "What there will be",
        Field::Booking => "Booking",
        Field::VisitKinds => "What companions do",
        Field::Hospitals => "Hospitals",
        Field::NoticeDays => "Days of notice",
        Field::TrainingHours => "Hours of training",
        Field::Access => "Access",
        Field::Effort => "What it asks of the body",
        Field::NoExperience => "No experience needed",
        Field::TrainingGiven => "Training given",
        Field::LearningWays => "With a learning disability",
        Field::LearningWords => "With a learning disability, in your words",
        Field::Supporter => "Who supports people",
    }
}

/// The question.
pub(super) fn question(field: Field, kind: OpportunityKind) -> &'static str {
    match field {
        Field::Summary if kind == OpportunityKind::Event => "What happens there?",
        Field::Summary => "What do people do?",
        Field::RoleKind => "What kind of role is it?",
        Field::JobFamily => "What kind of job is it?",
        Field::EventKind => "What kind of event is it?",
        Field::Borough => "Which borough is it in?",
        Field::Place => "What do people call the place? (optional)",
        Field::Date => "Which day is it on?",
        Field::StartTime => "When does it begin?",
        Field::EndTime => "When does it end?",
        Field::Days => "Which days?",
        Field::PartsOfDay => "Which times of day?",
        Field::Hours => "How many hours a week?",
        Field::Pattern => "How often?",
        Field::Commitment => "How long do you ask people to stay? (optional)",
        Field::Capacity => "How many people is there room for?",
        Field::MinimumAge => "From what age?",
        Field::Closing if kind == OpportunityKind::Job => "What is the last day to apply?",
        Field::Closing => "What is the last day to say yes?",
        Field::LanguagesWanted => "Which languages help? (optional)",
        Field::LanguagesOffered => "Which languages do people there speak? (optional)",
        Field::Interests => "Who would like it? (optional)",
        Field::Skills => "Which skills does it use? (optional)",
        Field::Checks => "Which checks come before the start?",
        Field::ApplyUrl if kind == OpportunityKind::Job => "Link to the advert",
        Field::ApplyUrl if kind == OpportunityKind::Event => "Link to the event",
        Field::ApplyUrl => "Link to where people can apply",
        Field::Band => "Pay band",
        Field::BandAfterTraining => "Pay band after training (optional)",
        Field::SalaryMin => "Lowest pay, pounds a year, full-time (optional for bands 2 to 5)",
        Field::SalaryMax => "Highest pay, pounds a year, full-time (optional)",
        Field::SalaryZone => "Which London supplement is in the pay?",
        Field::PartTime => "It is paid for fewer hours than full-time",
        Field::Contract => "What contract is it?",
        Field::ContractMonths => "How many months does the contract last? (optional)",
        Field::Criteria => "What must people show?",
        Field::Features => "What will there be? (optional)",
        Field::Booking => "Do people need to book?",
        Field::VisitKinds => "What do companions do?",
        Field::Hospitals => "Which hospitals do companions go to?",
        Field::NoticeDays => "How many days before a visit must people ask?",
        Field::TrainingHours => "How many hours of training come first?",
        Field::Access => "What do you offer? (optional)",
        Field::Effort => "What does it ask of the body? (optional)",
        Field::NoExperience => "It needs no experience",
        Field::TrainingGiven => "We teach what is needed",
        Field::LearningWays => "How could someone with a learning disability do this?",
        Field::LearningWords => "Say more in your own words (optional)",
        Field::Supporter => "Who supports people in it? (optional)",
        Field::Kind => "What do you want to post?",
        Field::Title | Field::Postcode => name(field),
    }
}

/// The line that helps; empty where none is needed.
pub(super) fn hint(field: Field, kind: OpportunityKind) -> &'static str {
    match field {
        Field::Title => "Short and plain, like ‘Garden helper’. Up to 80 characters.",
        Field::Summary => {
            "Two to five short sentences. Say ‘you’. Say what people do, with whom, and what they need not know. Up to 600 characters."
        }
        Field::Postcode => "We find the borough and the place from it, like UB1 3HW.",
        Field::Place => "The name of the place or hospital, like Southall. If you leave it empty, we use the nearest.",
        Field::Date => "For example, 14 December 2026.",
        Field::StartTime => "For example, 10am.",
        Field::EndTime => "For example, 2:30pm.",
        Field::Days => "If people agree the days with you, choose all.",
        Field::Hours => "On average, like 2.5.",
        Field::Capacity => "When so many people have said yes, it is shown as full.",
        Field::MinimumAge => match kind {
            OpportunityKind::Event => "0 if everyone can come.",
            OpportunityKind::Companion => "18 or over: companions are adults.",
            OpportunityKind::Volunteering | OpportunityKind::Job => "16 or over. Choose the lowest that is possible.",
        },
        Field::Closing => "For example, 14 December 2026. After it, residents do not see it.",
        Field::LanguagesWanted => "They help people find it. They are never a condition.",
        Field::Interests => "Residents who like this see it first.",
        Field::Skills => "Choose few: each one that is not needed keeps people away.",
        Field::Checks => {
            "Your DBS lead decides the level. To ask for a higher check than the role allows is against the law."
        }
        Field::ApplyUrl if kind == OpportunityKind::Job => "On NHS Jobs or Trac. It begins with https://",
        Field::ApplyUrl => "For people who do not want to give us their contact details. It begins with https://",
        Field::SalaryMin => {
            "With the London supplement, like 30,142. For bands 2 to 5 leave it empty: we take the pay from the national table."
        }
        Field::SalaryMax => "Leave it empty if the pay is one sum, or from the table.",
        Field::Criteria => {
            "One line each, in the words of the advert. Choose the kind, so that residents can read it as a question in their language."
        }
        Field::Access => "Residents who need it see it first. Choose only what is certain.",
        Field::LearningWays => {
            "We ask this for every role, and publish the answer with it. A buddy, a task list with pictures or a shorter shift is often enough."
        }
        Field::LearningWords => "In plain English. Residents read it as you write it.",
        Field::Supporter => "A first name or a job title, like ‘Anna, the gardener’. Residents read it.",
        _ => "",
    }
}
