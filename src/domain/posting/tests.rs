//! Reading what was typed, over the real areas.

use super::*;
use crate::area::Areas;
use crate::domain::opportunity::{Opportunity, Samples};
use crate::domain::organisation::{Organisation, OrganisationKind};
use crate::domain::taxonomy::{Access, OpportunityKind};
use crate::ids::{OpportunityId, OrganisationId};
use crate::language::Language;
use jiff::civil::{Date, date};
use std::sync::LazyLock;

pub(super) const TODAY: Date = date(2026, 11, 23);
static AREAS: LazyLock<Areas> = LazyLock::new(|| Areas::embedded().expect("the areas are sound"));

pub(super) fn read_in(written: &Written, area: &str) -> Result<Opportunity, Vec<Fault>> {
    let (id, organisation) = (OpportunityId::from("x"), OrganisationId::from("westway_hospitals"));
    read(written, &Under { id: &id, organisation: &organisation, area, areas: &AREAS, today: TODAY })
}

/// The template's example, typed.
pub(super) fn garden() -> Written {
    let file = template(TODAY).replace("\nexample,", "\ngarden,");
    read_sheet(file.as_bytes()).expect("the template reads").remove(0).written
}

fn fault_of(change: impl FnOnce(&mut Written)) -> Vec<(Field, String)> {
    let mut written = garden();
    change(&mut written);
    let faults = read_in(&written, "nwl").expect_err("it is wrong");
    faults.into_iter().map(|fault| (fault.field, fault.text)).collect()
}

#[test]
fn the_example_of_the_template_is_an_opportunity() {
    let read = read_in(&garden(), "nwl").expect("it reads");
    assert_eq!((read.borough.as_str(), read.place.as_str()), ("Ealing", "Southall"));
    assert_eq!((read.capacity, read.minimum_age, read.closing), (4, 16, date(2026, 12, 21)));
    assert!(read.access.contains(Access::EasyRead), "what was answered about learning disability is offered");
    assert_eq!(read.inclusion.expect("it was asked").supporter.as_deref(), Some("Anna, the gardener"));
}

#[test]
fn every_sample_can_be_typed_again_and_reads_back_as_it_was() {
    for mut sample in Samples::demo(TODAY).opportunities {
        let written = write(&sample);
        let read = read_in(&written, &sample.area).unwrap_or_else(|faults| panic!("{}: {faults:?}", sample.id));
        // A postcode gives the middle of its first part, or the place's point; samples were placed by hand.
        sample.point = read.point;
        sample.id = read.id.clone();
        sample.organisation = read.organisation.clone();
        sample.when.shift = None;
        sample.place = read.place.clone();
        if sample.kind == OpportunityKind::Event {
            sample.when = read.when.clone();
            sample.closing = read.closing;
        }
        assert_eq!(read, sample);
        assert!(write(&read).differences(&written).is_empty(), "{}", sample.title);
    }
}

#[test]
fn a_row_that_says_what_is_posted_is_known_on_any_day_and_whatever_was_asked_then() {
    for (number, mut sample) in Samples::demo(TODAY).opportunities.into_iter().enumerate() {
        if number % 2 == 0 {
            sample.inclusion = None;
        }
        let rows = read_sheet(write_sheet([("a", &write(&sample))]).as_bytes()).expect("what we write, we read");
        let today = sample.closing.saturating_add(jiff::ToSpan::days(400));
        let under =
            Under { id: &sample.id, organisation: &sample.organisation, area: &sample.area, areas: &AREAS, today };
        assert!(is_as_posted(&rows[0].written, &sample, &under), "{}", sample.id);
        let mut changed = rows[0].written.clone();
        changed.set(Field::Capacity, [(sample.capacity + 1).to_string()]);
        assert!(!is_as_posted(&changed, &sample, &under), "{}", sample.id);
    }
}

#[test]
fn a_row_that_leaves_out_what_follows_from_the_rest_is_known_in_the_words_of_a_spreadsheet_program() {
    let posted = read_in(&garden(), "nwl").expect("it reads");
    let under = |today| Under { id: &posted.id, organisation: &posted.organisation, area: "nwl", areas: &AREAS, today };
    let later = under(date(2028, 1, 1));
    assert!(is_as_posted(&garden(), &posted, &later), "the borough follows from the postcode");
    let mut rewritten = write(&posted);
    rewritten.set(Field::Closing, ["21-Dec-26"]);
    rewritten.set(Field::Days, ["thu", "tue"]);
    rewritten.set(Field::Hours, ["2.0"]);
    rewritten.set(Field::PartTime, ["no"]);
    assert!(is_as_posted(&rewritten, &posted, &later));
    for (field, answers) in [
        (Field::Closing, vec!["22-Dec-26"]),
        (Field::Days, vec!["thu"]),
        (Field::TrainingGiven, vec!["no"]),
        (Field::Summary, vec!["You plant."]),
    ] {
        let mut other = rewritten.clone();
        other.set(field, answers);
        assert!(!is_as_posted(&other, &posted, &under(TODAY)), "{field:?}");
    }
    rewritten.set_key("title@pl", ["Ogród"]);
    assert!(!is_as_posted(&rewritten, &posted, &later), "a translation is something new");
}

#[test]
fn each_fault_stands_at_its_field_and_says_what_to_do() {
    let postcode = fault_of(|written| written.set(Field::Postcode, ["UB1"]));
    assert_eq!(postcode, [(Field::Postcode, "Enter the whole postcode. UB1 is its first part".to_owned())]);
    let outside = fault_of(|written| {
        written.clear(Field::Borough);
        written.set(Field::Postcode, ["E1 1BB"]);
    });
    assert!(outside[0].1.contains("outside your area"), "{outside:?}");
    let asked = fault_of(|written| {
        written.clear(Field::LearningWays);
        written.clear(Field::LearningWords);
    });
    assert_eq!(asked[0].0, Field::LearningWays);
    let many = fault_of(|written| {
        written.set(Field::Days, ["mon", "someday"]);
        written.set(Field::Closing, ["1 January 2020"]);
        written.set(Field::Title, ["x".repeat(81)]);
        written.set(Field::ApplyUrl, ["javascript:alert(1)"]);
    });
    let fields: Vec<Field> = many.iter().map(|(field, _)| *field).collect();
    assert_eq!(fields, [Field::Title, Field::Days, Field::Closing, Field::ApplyUrl]);
    for (_, text) in many {
        for word in ["please", "invalid", "sorry", "oops", "valid"] {
            assert!(!text.to_lowercase().contains(word), "{text}");
        }
    }
    let nothing = read_in(&Written::default(), "nwl").expect_err("nothing was typed");
    assert_eq!(nothing[0].field, Field::Kind);
}

#[test]
fn a_postcode_is_read_as_people_type_it_and_a_slip_is_met_with_a_guess() {
    let at = |typed: &str| {
        let mut written = garden();
        written.set(Field::Postcode, [typed]);
        read_in(&written, "nwl").map(|read| read.postcode.to_string()).map_err(|faults| faults[0].text.clone())
    };
    for typed in ["ub1 3hw", "UB13HW", "ub1-3hw", " UB1  3HW.", "u b 1 3 h w"] {
        assert_eq!(at(typed).as_deref(), Ok("UB1 3HW"), "{typed}");
    }
    for (typed, meant) in
        [("UBI 3HW", "UB1 3HW"), ("UB1 3HVV", ""), ("W1Z 9ZZ", ""), ("UB1 BHW", ""), ("HA9 OAA", "HA9 0AA")]
    {
        let told = at(typed).expect_err("it is no postcode of ours");
        let guess = told.contains("Did you mean");
        assert!(
            if meant.is_empty() { !guess } else { told.contains(&format!("Did you mean {meant}?")) },
            "{typed}: {told}"
        );
    }
    assert_eq!(at("ub1").expect_err("half of one"), "Enter the whole postcode. UB1 is its first part");
    assert_eq!(at("UB1 3H").expect_err("one letter short"), "Enter a full postcode, like UB1 3HW");
    assert!(at("M1 1AA").expect_err("far away").contains("We do not know this postcode"));
    assert!(at("W1T 9ZZ").expect_err("in two boroughs").contains("Choose the borough"));
}

proptest::proptest! {
    #[test]
    fn nothing_typed_as_a_postcode_makes_a_panic(typed in "\\PC{0,12}") {
        let mut written = garden();
        written.set(Field::Postcode, [typed.as_str()]);
        if let Ok(read) = read_in(&written, "nwl") {
            proptest::prop_assert_eq!(postcode(&read.postcode.to_string()), Some(read.postcode));
        }
    }

    #[test]
    fn nothing_typed_anywhere_makes_a_panic(
        field in proptest::sample::select(Field::ALL),
        kind in proptest::sample::select(vec!["volunteering", "job", "companion", "event"]),
        typed in "(\\PC|\n){0,90}",
    ) {
        let mut written = garden();
        written.set(Field::Kind, [kind]);
        written.set(field, [typed]);
        let _ = read_in(&written, "nwl");
    }
}

#[test]
fn the_pay_of_a_band_is_taken_from_the_table_where_none_is_typed() {
    let mut written = garden();
    for (field, answer) in [
        (Field::Kind, "job"),
        (Field::JobFamily, "cleaning_and_kitchen"),
        (Field::Band, "3"),
        (Field::SalaryZone, "inner"),
        (Field::Contract, "permanent"),
        (Field::Criteria, "reliability: On time | every day"),
    ] {
        written.set(field, [answer]);
    }
    let pay =
        |written: &Written| read_in(written, "nwl").map(|read| read.job.map(|job| (job.salary_min, job.salary_max)));
    assert_eq!(pay(&written), Ok(Some((31_554, 33_270))));
    written.set(Field::SalaryMin, ["32,000"]);
    assert_eq!(pay(&written), Ok(Some((32_000, 32_000))), "what is typed counts");
    written.clear(Field::SalaryMin);
    written.set(Field::Band, ["7"]);
    let faults = pay(&written).expect_err("the table has no band 7");
    assert_eq!(faults[0].field, Field::SalaryMin);
    written.set(Field::Band, ["3"]);
    let criteria = read_in(&written, "nwl").expect("it reads").job.expect("a job").essential_criteria;
    assert_eq!(criteria[0].text, "On time / every day", "the mark between criteria of a file is in none");
}

#[test]
fn an_address_that_nothing_can_open_is_refused() {
    for (typed, sound) in [
        ("https://example.org/a?b=c#d", true),
        ("https://jobs.example.org:8443/", true),
        ("https://example.org", true),
        ("http://example.org", false),
        ("https://example", false),
        ("https://a@example.org", false),
        ("https://exa..mple.org", false),
        ("https://.org", false),
        ("https://example.org/<b>", false),
        ("https://example.org:port/", false),
        ("https://еxample.org", false),
        ("javascript:alert(1)", false),
    ] {
        let mut written = garden();
        written.set(Field::ApplyUrl, [typed]);
        assert_eq!(read_in(&written, "nwl").is_ok(), sound, "{typed}");
    }
}

#[test]
fn a_title_is_one_line() {
    let mut written = garden();
    written.set(Field::Title, ["Garden\nhelper"]);
    written.set(Field::Supporter, ["Anna,\n the gardener"]);
    let read = read_in(&written, "nwl").expect("it reads");
    assert_eq!(
        (read.title.as_str(), read.inclusion.and_then(|one| one.supporter).as_deref()),
        ("Garden helper", Some("Anna, the gardener"))
    );
}

#[test]
fn a_job_needs_band_pay_criteria_and_the_advert() {
    let mut written = garden();
    written.set(Field::Kind, ["job"]);
    written.clear(Field::ApplyUrl);
    let faults = read_in(&written, "nwl").expect_err("a job needs more");
    let fields: Vec<Field> = faults.iter().map(|fault| fault.field).collect();
    for needed in [
        Field::JobFamily,
        Field::ApplyUrl,
        Field::Band,
        Field::SalaryMin,
        Field::SalaryZone,
        Field::Contract,
        Field::Criteria,
    ] {
        assert!(fields.contains(&needed), "{needed:?}");
    }
    assert!(faults.iter().any(|fault| fault.text.contains("link to the advert")));
}

#[test]
fn a_translation_is_whole_or_refused() {
    let polish = Language::parse("pl").expect("a language");
    let half = fault_of(|written| written.set_key(&translation_key("title", polish), ["Ogród"]));
    assert!(half[0].1.contains("or none of the three"), "{half:?}");
    let mut written = garden();
    for (part, text) in [("title", "Ogród"), ("summary", "Sadzisz rośliny."), ("translator", "Ewa")] {
        written.set_key(&translation_key(part, polish), [text]);
    }
    let read = read_in(&written, "nwl").expect("it reads");
    assert_eq!(read.title_in(polish), ("Ogród", polish));
    assert_eq!(read.title_in(Language::SOURCE), ("Garden helper", Language::SOURCE));
}

#[test]
fn the_open_standard_has_roles_and_no_jobs() {
    let organisation = Organisation {
        id: "westway_hospitals".into(),
        name: "Westway".to_owned(),
        area: "nwl".to_owned(),
        kind: OrganisationKind::Host,
    };
    let samples = Samples::embedded(TODAY);
    let roles = samples
        .opportunities
        .iter()
        .filter(|one| matches!(one.kind, OpportunityKind::Volunteering | OpportunityKind::Companion))
        .count();
    let written = standard(&organisation, &samples.opportunities);
    let activities = written["activity"].as_array().expect("activities");
    assert_eq!(activities.len(), roles);
    let garden = read_in(&garden(), "nwl").expect("it reads");
    let one = &standard(&organisation, [&garden])["activity"][0];
    assert_eq!(one["role"][0]["minimumAge"], "16");
    assert_eq!(one["role"][0]["reward"][0]["@id"], "https://ns.volunteeringdata.io/TrainingProvided");
    assert_eq!(one["session"][0]["time"][0]["@id"], "https://ns.volunteeringdata.io/TuesdayMorning");
    assert_eq!(one["session"][0]["location"]["name"], "Southall");
    for object in [&standard(&organisation, &samples.opportunities), one] {
        assert_eq!(strays(object), [] as [String; 0]);
    }
}

/// What the standard's ontology has of what we write; a name beside these would be read as a property that nobody knows.
const PROPERTIES: &[(&str, &[&str])] = &[
    ("Organisation", &["name", "activity"]),
    ("Activity", &["title", "description", "publishEndDate", "role", "session"]),
    (
        "Role",
        &[
            "title",
            "description",
            "commitment",
            "applyLink",
            "allowsRemoteParticipation",
            "minimumAge",
            "requirement",
            "reward",
            "skill",
            "accessibility",
        ],
    ),
    ("Session", &["location", "time"]),
    ("Location", &["name", "address", "latitude", "longitude"]),
];

/// What a reader of JSON-LD would not understand: properties that the class does not have, things without a class, and terms of the
/// standard's lists that stand as text.
fn strays(object: &serde_json::Value) -> Vec<String> {
    use serde_json::Value;
    let Value::Object(fields) = object else { return vec![format!("not an object: {object}")] };
    if fields.len() == 1 && fields.contains_key("@id") {
        return Vec::new();
    }
    let class = fields.get("@type").and_then(Value::as_str).unwrap_or_default();
    let Some((_, known)) = PROPERTIES.iter().find(|(name, _)| *name == class) else {
        return vec![format!("a thing without a class: {object}")];
    };
    let mut found = Vec::new();
    for (name, value) in fields.iter().filter(|(name, _)| !["@type", "@context"].contains(&name.as_str())) {
        if !known.contains(&name.as_str()) {
            found.push(format!("{class} has no {name}"));
        }
        let values = value.as_array().map_or_else(|| vec![value], |values| values.iter().collect());
        for value in values {
            match value {
                Value::Object(_) => found.extend(strays(value)),
                Value::String(text) if text.contains("volunteeringdata.io") => found.push(format!("text: {text}")),
                _ => {}
            }
        }
    }
    found
}
