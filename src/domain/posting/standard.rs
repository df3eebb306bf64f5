//! Opportunities in the Volunteering Data Standard (volunteeringdata.io): JSON-LD, an organisation with its activities, each with
//! a role and a session. What does not map is listed in docs/posting.md; terms are those of the standard's own lists. It reads the
//! same with any version of the standard's context: what names a term says so itself, and nothing rests on names for keywords.

use crate::domain::opportunity::Opportunity;
use crate::domain::organisation::Organisation;
use crate::domain::taxonomy::{Access, Check, Code as _, Day, OpportunityKind, PartOfDay, Skill};
use serde_json::{Map, Value, json};

/// Where the standard's terms are.
const TERMS: &str = "https://ns.volunteeringdata.io/";

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
