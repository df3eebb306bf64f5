//! What the demo's opportunities promise to whoever looks at them: enough in every borough, of every kind, in plain words, and
//! nothing that could be taken for real.

use super::load_samples;
use crate::area::{Areas, EntryKind};
use crate::clock::SystemClock;
use crate::domain::opportunity::{Opportunity, Samples};
use crate::domain::posting::plain;
use crate::domain::spoken::Spoken;
use crate::domain::taxonomy::{Code, CodeSet, Day, JobFamily, OpportunityKind, PartOfDay, RoleKind};
use crate::store::opportunities::OpportunityState;
use crate::store::{Keyring, Store, opportunities};
use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

const TODAY: Date = date(2026, 11, 23);

/// What a borough has at least. Jobs count up to band 4: one needs no profession for them.
const AT_LEAST: [(OpportunityKind, usize); 4] = [
    (OpportunityKind::Volunteering, 5),
    (OpportunityKind::Job, 2),
    (OpportunityKind::Companion, 1),
    (OpportunityKind::Event, 1),
];

fn counts(one: &Opportunity) -> bool {
    one.job.as_ref().is_none_or(|job| job.band <= 4)
}

fn sentences(text: &str) -> Vec<&str> {
    text.split_inclusive(['.', '?', '!']).map(str::trim).filter(|sentence| !sentence.is_empty()).collect()
}

#[test]
fn every_borough_has_five_roles_two_jobs_a_companion_role_and_an_event() {
    let areas = Areas::embedded().unwrap();
    let all = Samples::demo(TODAY).opportunities;
    let mut too_few = Vec::new();
    for area in areas.all() {
        for borough in &area.boroughs {
            let name = &areas.borough(*borough).name;
            for (kind, least) in AT_LEAST {
                let here = |one: &&Opportunity| one.kind == kind && one.borough == *name && counts(one);
                let open = all.iter().filter(here).filter(|one| one.is_open_on(TODAY)).count();
                if open < least {
                    too_few.push(format!("{name}: {open} of {kind}, not {least}"));
                }
            }
            let young = |one: &&Opportunity| one.borough == *name && one.kind == OpportunityKind::Volunteering;
            if !all.iter().filter(young).any(|one| one.minimum_age <= 16) {
                too_few.push(format!("{name}: nothing for people of 16"));
            }
        }
    }
    assert_eq!(too_few, [] as [String; 0]);
}

#[test]
fn every_borough_has_something_for_each_language_of_the_demo_and_for_those_who_work_on_weekdays() {
    let areas = Areas::embedded().unwrap();
    let all = Samples::demo(TODAY).opportunities;
    for (_, borough) in areas.boroughs().filter(|(_, borough)| borough.area.is_some()) {
        let here: Vec<&Opportunity> = all.iter().filter(|one| one.borough == borough.name).collect();
        for language in ["ar", "pl", "so"].map(|code| Spoken::parse(code).unwrap()) {
            let wanted = here.iter().any(|one| one.languages_wanted.contains(language));
            assert!(wanted, "{}: nobody asks for {}", borough.name, language.code());
        }
        let roles = || here.iter().filter(|one| one.kind == OpportunityKind::Volunteering);
        assert!(roles().any(|one| one.when.parts_of_day.contains(PartOfDay::Evening)), "{}: evening", borough.name);
        let weekend = |one: &&&Opportunity| one.when.days.contains(Day::Sat) || one.when.days.contains(Day::Sun);
        assert!(roles().any(|one| weekend(&one)), "{}: weekend", borough.name);
    }
}

#[test]
fn the_sixty_come_first_as_they_are_and_no_id_comes_twice() {
    let sixty = Samples::embedded(TODAY);
    let all = Samples::demo(TODAY);
    assert_eq!(all.organisations, sixty.organisations);
    assert_eq!(all.opportunities[..60], sixty.opportunities[..]);
    let ids: HashSet<&str> = all.opportunities.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids.len(), all.opportunities.len());
}

#[test]
fn all_is_open_whatever_the_weekday_on_which_a_demo_begins() {
    for days in 0..7 {
        let today = TODAY.checked_add(i64::from(days).days()).unwrap();
        for one in Samples::demo(today).opportunities {
            assert!(one.is_open_on(today), "{}", one.id);
            assert!(
                one.event.is_none_or(|event| event.date > today && event.start_time < event.end_time),
                "{}",
                one.id
            );
        }
    }
}

#[test]
fn everything_lies_where_it_says() {
    let areas = Areas::embedded().unwrap();
    let samples = Samples::demo(TODAY);
    for one in &samples.opportunities {
        let borough = areas.borough_named(&one.borough).unwrap_or_else(|| panic!("{}: {}", one.id, one.borough));
        assert_eq!(areas.borough(borough).area.as_deref(), Some(one.area.as_str()), "{}", one.id);
        let organisation = samples.organisations.iter().find(|known| known.id == one.organisation);
        assert_eq!(organisation.map(|known| &known.area), Some(&one.area), "{}", one.id);
        let mut places = areas.gazetteer().entries().iter().filter(|entry| entry.kind == EntryKind::Place);
        let place = places.find(|entry| entry.name == one.place && entry.boroughs.contains(&borough));
        let point = place.and_then(|place| place.point).unwrap_or_else(|| panic!("{}: {}", one.id, one.place));
        assert!(one.point.miles_to(point) < 1.2, "{}: {} miles", one.id, one.point.miles_to(point));
        let shares = areas.outcode(one.postcode.outcode()).unwrap_or_else(|| panic!("{}: the outcode", one.id));
        let share = shares.shares.iter().find(|(in_borough, _)| *in_borough == borough);
        assert!(share.is_some_and(|(_, share)| *share > 0.03), "{}: {}", one.id, one.postcode);
    }
}

#[test]
fn a_companion_role_names_hospitals_of_its_area() {
    let areas = Areas::embedded().unwrap();
    for one in Samples::demo(TODAY).opportunities {
        for hospital in one.companion.iter().flat_map(|companion| &companion.hospitals) {
            let found = areas.locate_hospital(hospital);
            assert!(found.is_some_and(|found| found.is_in(&one.area)), "{}: {hospital}", one.id);
        }
    }
}

#[test]
fn nothing_can_be_taken_for_real() {
    let samples = Samples::demo(TODAY);
    assert!(samples.organisations.iter().all(|organisation| organisation.name.ends_with("(sample)")));
    for one in &samples.opportunities {
        assert!(one.apply_url.starts_with("https://example.org/"), "{}", one.id);
        assert!(one.apply_url.ends_with(one.id.as_str()), "{}", one.id);
    }
}

#[test]
fn each_area_has_every_kind_of_role_and_every_family_of_jobs_up_to_band_4() {
    for area in ["nwl", "nel"] {
        let here = || Samples::demo(TODAY).opportunities.into_iter().filter(|one| one.area == area);
        let roles: CodeSet<RoleKind> = here().filter_map(|one| one.role_kind).collect();
        let missing: Vec<&RoleKind> = RoleKind::ALL.iter().filter(|kind| !roles.contains(**kind)).collect();
        assert!(missing.is_empty(), "{area}: {missing:?}");
        let families: CodeSet<JobFamily> = here().filter(counts).filter_map(|one| one.job_family).collect();
        let missing = JobFamily::ALL.iter().filter(|family| !families.contains(**family));
        // A registered profession begins at band 5.
        assert_eq!(missing.collect::<Vec<_>>(), [&JobFamily::Registered], "{area}");
    }
}

#[test]
fn titles_and_summaries_are_short_plain_and_all_different() {
    let mut summaries = BTreeSet::new();
    for one in Samples::demo(TODAY).opportunities {
        assert!(one.title.chars().count() <= 60, "{}: {}", one.id, one.title);
        let said = sentences(&one.summary);
        assert!((2..=5).contains(&said.len()), "{}: {} sentences", one.id, said.len());
        for sentence in said {
            // Chat aims at 12 words a sentence (P2); Easy Read bears 15 (P11).
            assert!(sentence.split_whitespace().count() <= 15, "{}: {sentence}", one.id);
        }
        assert!(summaries.insert(one.summary.clone()), "{} has another's summary", one.id);
    }
}

#[test]
fn a_band_has_one_salary_in_inner_and_one_in_outer_london() {
    let mut pay = BTreeMap::new();
    for job in Samples::demo(TODAY).opportunities.into_iter().filter_map(|one| one.job) {
        assert!(!job.essential_criteria.is_empty());
        let salary = (job.salary_min, job.salary_max);
        let known = *pay.entry((job.band, format!("{:?}", job.salary_zone))).or_insert(salary);
        assert_eq!(known, salary, "band {}", job.band);
    }
}

#[test]
fn every_sample_says_in_plain_words_how_someone_with_a_learning_disability_could_do_it() {
    for one in Samples::demo(TODAY).opportunities {
        let said = one.inclusion.as_ref().and_then(|inclusion| inclusion.words.clone()).unwrap_or_default();
        assert!(sentences(&said).len() <= 2 && !said.is_empty(), "{}: {said}", one.id);
        assert_eq!(plain(&said).advice, Vec::<String>::new(), "{}: {said}", one.id);
        assert!(!one.inclusion.expect("it was asked").ways.is_empty(), "{}", one.id);
    }
}

#[tokio::test]
async fn what_a_person_closed_is_not_opened_when_its_file_is_loaded_again() {
    let store = Store::in_memory(Keyring::generate().unwrap(), Arc::new(SystemClock)).await.unwrap();
    assert_eq!(load_samples(&store, Samples::embedded(TODAY)).await.unwrap(), 0);
    let now = store.clock().now();
    let close = store.write(move |tx| {
        Box::pin(async move { opportunities::close_opportunity(tx, &"vol-001".into(), false, None, now).await })
    });
    close.await.unwrap();
    assert_eq!(load_samples(&store, Samples::embedded(TODAY)).await.unwrap(), 1);
    let found = store.read(|tx| Box::pin(async move { opportunities::find(tx, &"vol-001".into()).await }));
    assert_eq!(found.await.unwrap().unwrap().state, OpportunityState::Closed);
}
