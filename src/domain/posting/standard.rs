//! Opportunities in the Volunteering Data Standard (volunteeringdata.io): JSON-LD, an organisation with its activities, each with
//! a role and a session; terms are those of the standard's own lists. It reads the same with any version of the standard's context:
//! what names a term says so itself, and nothing rests on names for keywords. What does not map is said here, field by field: the
//! page beside the file reads it from here, and a test holds it against what is written and against docs/posting.md.

use super::Field;
use crate::domain::opportunity::Opportunity;
use crate::domain::organisation::Organisation;
use crate::domain::taxonomy::{Access, Check, Code as _, Day, OpportunityKind, PartOfDay, Skill};
use serde_json::{Map, Value, json};

/// Where the standard's terms are.
const TERMS: &str = "https://ns.volunteeringdata.io/";

const JOBS_AND_EVENTS: &str = "jobs and events: the standard is for volunteering";
const COMPANIONS: &str =
    "what companions do, at which hospitals, how many days before a visit people ask, and their hours of training";
const LANGUAGES: &str =
    "languages that help or that people are received in: the standard only knows languages that are required";
const LEARNING: &str = "how someone with a learning disability could do it, and who supports people";
/// What no field of a posting holds.
const BESIDES: [&str; 2] =
    ["translations", "the organisation's cause, website and charity number, which we do not hold"];

/// What of a field has no place in the standard; nothing where all of it has.
fn left_out_of(field: Field) -> Option<&'static str> {
    match field {
        Field::Title
        | Field::Summary
        | Field::Postcode
        | Field::Borough
        | Field::Place
        | Field::Days
        | Field::Hours
        | Field::Commitment
        | Field::MinimumAge
        | Field::Closing
        | Field::ApplyUrl
        | Field::TrainingGiven => None,
        Field::Kind
        | Field::JobFamily
        | Field::EventKind
        | Field::Date
        | Field::StartTime
        | Field::EndTime
        | Field::Band
        | Field::BandAfterTraining
        | Field::SalaryMin
        | Field::SalaryMax
        | Field::SalaryZone
        | Field::PartTime
        | Field::Contract
        | Field::ContractMonths
        | Field::Criteria
        | Field::Features
        | Field::Booking => Some(JOBS_AND_EVENTS),
        Field::RoleKind => Some("the kind of role"),
        Field::PartsOfDay => Some("nights"),
        Field::Pattern => Some("how the times repeat"),
        Field::Capacity => Some("how many people there is room for, and how many places are left"),
        Field::LanguagesWanted | Field::LanguagesOffered => Some(LANGUAGES),
        Field::Interests => Some("what people like to do"),
        Field::Skills => Some("all but ten of the skills"),
        Field::Checks => Some("the level of a DBS check, references and the health form"),
        Field::VisitKinds | Field::Hospitals | Field::NoticeDays | Field::TrainingHours => Some(COMPANIONS),
        Field::Access => Some("Easy Read, large print, sign language and the rest of what it offers"),
        Field::Effort => Some("what it asks of the body"),
        Field::NoExperience => Some("that no experience is needed"),
        Field::LearningWays | Field::LearningWords | Field::Supporter => Some(LEARNING),
    }
}

/// What of the organisation's opportunities has no place in the standard, in words for who hands the file on.
pub fn left_out() -> Vec<&'static str> {
    let mut found = Vec::new();
    for words in Field::ALL.iter().copied().filter_map(left_out_of).chain(BESIDES) {
        if !found.contains(&words) {
            found.push(words);
        }
    }
    found
}

/// An organisation's volunteering and companion roles. Jobs and events have no place in the standard and are left out.
pub fn standard<'a>(organisation: &Organisation, posted: impl IntoIterator<Item = &'a Opportunity>) -> Value {
    let roles = |one: &&Opportunity| matches!(one.kind, OpportunityKind::Volunteering | OpportunityKind::Companion);
    let activities: Vec<Value> = posted.into_iter().filter(roles).map(activity).collect();
    json!({
        "@context": "https://api.volunteeringdata.io/context/v1",
        "@type": "Organisation",
        "name": organisation.name,
        "activity": activities,
    })
}

fn activity(posted: &Opportunity) -> Value {
    json!({
        "@type": "Activity",
        "title": posted.title,
        "description": posted.summary,
        "publishEndDate": posted.closing.to_string(),
        "role": [role(posted)],
        "session": [session(posted)],
    })
}

fn role(posted: &Opportunity) -> Value {
    let mut role = Map::new();
    role.insert("@type".to_owned(), json!("Role"));
    role.insert("title".to_owned(), json!(posted.title));
    role.insert("description".to_owned(), json!(posted.summary));
    role.insert("commitment".to_owned(), json!(commitment(posted)));
    role.insert("applyLink".to_owned(), json!(posted.apply_url));
    role.insert("allowsRemoteParticipation".to_owned(), json!(posted.access.contains(Access::FromHome)));
    // The standard's own examples write it as text.
    role.insert("minimumAge".to_owned(), json!(posted.minimum_age.to_string()));
    let mut list = |name: &str, terms: Vec<&str>| {
        if !terms.is_empty() {
            let terms: Vec<Value> = terms.into_iter().map(named).collect();
            role.insert(name.to_owned(), json!(terms));
        }
    };
    let dbs = [Check::DbsBasic, Check::DbsStandard, Check::DbsEnhanced, Check::DbsEnhancedBarred];
    let checked = dbs.into_iter().any(|check| posted.checks.contains(check));
    list("requirement", checked.then_some("DBSCheck").into_iter().collect());
    let paid = posted.access.contains(Access::TravelMoney) || posted.access.contains(Access::TravelMoneyFirst);
    let rewards = [(posted.training_given, "TrainingProvided"), (paid, "ExpensesReimbursed")];
    list("reward", rewards.into_iter().filter(|(given, _)| *given).map(|(_, term)| term).collect());
    let mut skills: Vec<&str> = posted.skills.iter().filter_map(skill).collect();
    skills.dedup();
    list("skill", skills);
    let access = [
        (posted.access.contains(Access::StepFree), "BuildingAccessibilityFeatures"),
        (paid, "ExpensesPaid"),
        (posted.access.contains(Access::FromHome), "RemoteAccessibility"),
    ];
    list("accessibility", access.into_iter().filter(|(given, _)| *given).map(|(_, term)| term).collect());
    Value::Object(role)
}

/// A term of the standard's lists. The context does not say of every property that it names something: written as text alone, a term
/// would be read as text.
fn named(term: &str) -> Value {
    json!({ "@id": format!("{TERMS}{term}") })
}

/// "About 3 hours a week; 6 months", in words as the standard asks.
fn commitment(posted: &Opportunity) -> String {
    let hours = posted.when.hours_per_week;
    let hours = if hours > 0.0 { format!("About {hours} hours a week") } else { "One day".to_owned() };
    match posted.commitment {
        Some(commitment) => format!("{hours}; {}", commitment.id().replace('_', " ")),
        None => hours,
    }
}

fn session(posted: &Opportunity) -> Value {
    let mut times = Vec::new();
    for day in posted.when.days.iter() {
        for part in posted.when.parts_of_day.iter() {
            times.extend(time(day, part).map(|time| named(&time)));
        }
    }
    json!({
        "@type": "Session",
        "location": {
            "@type": "Location",
            "name": posted.place,
            "address": format!("{}, {} {}", posted.place, posted.borough, posted.postcode),
            "latitude": posted.point.lat.to_string(),
            "longitude": posted.point.lon.to_string(),
        },
        "time": times,
    })
}

/// The standard has morning, afternoon and evening of each day; no night.
fn time(day: Day, part: PartOfDay) -> Option<String> {
    let day = match day {
        Day::Mon => "Monday",
        Day::Tue => "Tuesday",
        Day::Wed => "Wednesday",
        Day::Thu => "Thursday",
        Day::Fri => "Friday",
        Day::Sat => "Saturday",
        Day::Sun => "Sunday",
    };
    let part = match part {
        PartOfDay::Morning => "Morning",
        PartOfDay::Afternoon => "Afternoon",
        PartOfDay::Evening => "Evening",
        PartOfDay::Night => return None,
    };
    Some(format!("{day}{part}"))
}

/// The skill of the standard's list that means the same.
fn skill(skill: Skill) -> Option<&'static str> {
    match skill {
        Skill::Listening => Some("ActiveListening"),
        Skill::TalkingWithPeople => Some("PublicEngagement"),
        Skill::CalmAndPatient => Some("PatienceAndUnderstanding"),
        Skill::BeingOnTime => Some("ReliabilityAndTrustworthiness"),
        Skill::TeamWork => Some("CooperativeWork"),
        Skill::UsingAPhone => Some("SmartphoneUse"),
        Skill::UsingAComputer => Some("BasicITSkills"),
        Skill::Driving => Some("Driving"),
        Skill::KnowingMyArea => Some("NavigationAndOrientation"),
        Skill::PlanningAndLeading => Some("LeadingSmallGroups"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{TODAY, garden, read_in};
    use super::*;
    use crate::domain::opportunity::Samples;
    use crate::domain::organisation::OrganisationKind;

    /// What the standard says of one opportunity.
    fn said(posted: &Opportunity) -> Value {
        let organisation = Organisation {
            id: "x".into(),
            name: "X (sample)".into(),
            area: "nwl".into(),
            kind: OrganisationKind::Host,
        };
        standard(&organisation, [posted])
    }

    #[test]
    fn what_is_said_to_be_left_out_is_left_out_and_nothing_else_is() {
        let base = garden();
        let before = said(&read_in(&base, "nwl").expect("it reads"));
        // Another answer for each field of a role; where a part of a field is left out, one that differs in that part.
        let others: [(Field, &[&str]); 25] = [
            (Field::Title, &["Roof gardener"]),
            (Field::Summary, &["You plant on a roof."]),
            (Field::RoleKind, &["welcome_guide"]),
            (Field::Postcode, &["UB2 4AA"]),
            (Field::Place, &["Norwood Green"]),
            (Field::Days, &["mon"]),
            (Field::PartsOfDay, &["morning", "night"]),
            (Field::Hours, &["3"]),
            (Field::Pattern, &["flexible"]),
            (Field::Commitment, &["six_months"]),
            (Field::Capacity, &["5"]),
            (Field::MinimumAge, &["18"]),
            (Field::Closing, &["1 December 2026"]),
            (Field::LanguagesWanted, &["pl"]),
            (Field::LanguagesOffered, &["pl"]),
            (Field::Interests, &["older_people"]),
            (Field::Skills, &["gardening", "cooking_and_food"]),
            (Field::Checks, &["references", "occupational_health"]),
            (Field::ApplyUrl, &["https://example.com/roof"]),
            (Field::Access, &["step_free", "travel_money", "large_print"]),
            (Field::Effort, &["walking"]),
            (Field::NoExperience, &[]),
            (Field::TrainingGiven, &[]),
            (Field::LearningWays, &["quiet_place"]),
            (Field::Supporter, &["Ben"]),
        ];
        for (field, answers) in others {
            let mut written = base.clone();
            written.set(field, answers.iter().copied());
            assert_ne!(written, base, "{field:?} is another answer");
            let after = said(&read_in(&written, "nwl").unwrap_or_else(|faults| panic!("{field:?}: {faults:?}")));
            assert_eq!(after == before, left_out_of(field).is_some(), "{field:?}");
        }
        let levels = ["dbs_basic", "dbs_enhanced"].map(|level| {
            let mut written = base.clone();
            written.set(Field::Checks, [level]);
            said(&read_in(&written, "nwl").expect("it reads"))
        });
        assert!(levels[0] == levels[1] && levels[0] != before, "a check is said, its level is not");
    }

    #[test]
    fn jobs_and_events_are_left_out() {
        for sample in Samples::embedded(TODAY).opportunities {
            let is_role = matches!(sample.kind, OpportunityKind::Volunteering | OpportunityKind::Companion);
            let activities = said(&sample)["activity"].as_array().map(Vec::len);
            assert_eq!(activities, Some(usize::from(is_role)), "{}", sample.id);
        }
    }

    #[test]
    fn the_documentation_lists_all_that_is_left_out() {
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let documented = words(include_str!("../../../docs/posting.md"));
        for left in left_out() {
            assert!(documented.contains(&words(left)), "docs/posting.md does not say: {left}");
        }
    }
}
