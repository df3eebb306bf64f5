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

const TODAY: Date = date(2026, 11, 23);
static AREAS: LazyLock<Areas> = LazyLock::new(|| Areas::embedded().expect("the areas are sound"));

fn read_in(written: &Written, area: &str) -> Result<Opportunity, Vec<Fault>> {
    let (id, organisation) = (OpportunityId::from("x"), OrganisationId::from("westway_hospitals"));
    read(written, &Under { id: &id, organisation: &organisation, area, areas: &AREAS, today: TODAY })
}

/// The template's example, typed.
fn garden() -> Written {
    let file = template().replace("\nexample,", "\ngarden,");
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
    assert_eq!((read.capacity, read.minimum_age, read.closing), (4, 16, date(2026, 12, 14)));
    assert!(read.access.contains(Access::EasyRead), "what was answered about learning disability is offered");
    assert_eq!(read.inclusion.expect("it was asked").supporter.as_deref(), Some("Anna, the gardener"));
}

#[test]
fn every_sample_can_be_typed_again_and_reads_back_as_it_was() {
    for mut sample in Samples::demo(TODAY).opportunities {
        let mut written = write(&sample);
        written.set(Field::LearningWays, [TOGETHER]);
        let read = read_in(&written, &sample.area).unwrap_or_else(|faults| panic!("{}: {faults:?}", sample.id));
        // A postcode gives the middle of its first part, or the place's point; samples were placed by hand.
        sample.point = read.point;
        sample.id = read.id.clone();
        sample.organisation = read.organisation.clone();
        sample.inclusion = read.inclusion.clone();
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
fn each_fault_stands_at_its_field_and_says_what_to_do() {
    let postcode = fault_of(|written| written.set(Field::Postcode, ["UB1"]));
    assert_eq!(postcode, [(Field::Postcode, "Enter a full postcode, like UB1 3HW".to_owned())]);
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
    let activities = written["graph"][0]["activity"].as_array().expect("activities");
    assert_eq!(activities.len(), roles);
    let garden = read_in(&garden(), "nwl").expect("it reads");
    let one = &standard(&organisation, [&garden])["graph"][0]["activity"][0];
    assert_eq!(one["role"][0]["minimumAge"], "16");
    assert_eq!(one["role"][0]["reward"][0], "https://ns.volunteeringdata.io/TrainingProvided");
    assert_eq!(one["session"][0]["time"][0], "https://ns.volunteeringdata.io/TuesdayMorning");
    assert_eq!(one["session"][0]["location"]["name"], "Southall");
}
