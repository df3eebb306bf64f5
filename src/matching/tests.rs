//! Matching as a whole: what holds for any opportunities and any wish, and what the samples give to some plain wishes.

use super::*;
use crate::area::Areas;
use crate::domain::opportunity::{Opportunity, Samples};
use crate::domain::spoken::Spoken;
use crate::domain::taxonomy::{
    Access, AgeBand, Code as _, CodeSet, Day, Effort, Interest, JobFamily, OpportunityKind, PartOfDay, Pattern,
    RoleKind, Skill,
};
use crate::ids::OpportunityId;
use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::sync::{Arc, LazyLock};

const TODAY: Date = date(2026, 11, 23);

static AREAS: LazyLock<Arc<Areas>> = LazyLock::new(|| Arc::new(Areas::embedded().expect("the areas are sound")));
static SAMPLES: LazyLock<Vec<Opportunity>> = LazyLock::new(|| Samples::embedded(TODAY).opportunities);

fn samples() -> Index {
    Index::new(AREAS.clone(), SAMPLES.iter().cloned().map(Posted::open))
}

fn set<C: crate::domain::taxonomy::Code>() -> impl Strategy<Value = CodeSet<C>> {
    prop_oneof![
        Just(CodeSet::EMPTY),
        proptest::collection::vec(proptest::sample::select(C::ALL), 0..4).prop_map(|codes| codes.into_iter().collect()),
    ]
}

fn spoken() -> impl Strategy<Value = crate::domain::spoken::SpokenSet> {
    let all: Vec<Spoken> = Spoken::all().collect();
    let common = proptest::sample::select(all[..24].to_vec());
    let any = proptest::sample::select(all);
    proptest::collection::vec(prop_oneof![common, any], 0..4).prop_map(|list| list.into_iter().collect())
}

fn location() -> impl Strategy<Value = Option<crate::area::Location>> {
    let places: Vec<_> = AREAS.gazetteer().entries().iter().filter_map(|entry| AREAS.location(entry)).collect();
    proptest::option::of(proptest::sample::select(places))
}

/// A sample moved somewhere else and changed in what matching looks at.
fn posted(number: usize) -> impl Strategy<Value = Posted> {
    let told = (location(), spoken(), spoken(), set::<Day>(), set::<PartOfDay>());
    let asked = (set::<Interest>(), set::<Skill>(), set::<Access>(), set::<Effort>());
    let rules = (0..20_u8, -3..30_i64, 0..3_u32, 0..4_u8, proptest::sample::select(Pattern::ALL));
    (0..SAMPLES.len(), told, asked, rules).prop_map(move |(template, told, asked, rules)| {
        let mut one = SAMPLES[template].clone();
        one.id = OpportunityId(format!("made-{number:03}"));
        if let Some(location) = told.0 {
            one.point = location.point;
            one.borough = AREAS.borough(location.boroughs[0]).name.clone();
        }
        (one.languages_wanted, one.languages_offered) = (told.1, told.2);
        (one.when.days, one.when.parts_of_day) = (told.3, told.4);
        (one.interests, one.skills, one.access, one.effort) = asked;
        one.minimum_age = rules.0;
        one.closing = TODAY.checked_add(rules.1.days()).expect("a day");
        one.when.pattern = rules.4;
        let standing = match rules.3 {
            0 => Standing::Closed,
            _ => Standing::Open { places_left: rules.2 },
        };
        Posted { opportunity: Arc::new(one), standing }
    })
}

fn all_posted() -> impl Strategy<Value = Vec<Posted>> {
    (0..60_usize).prop_flat_map(|count| (0..count).map(posted).collect::<Vec<_>>())
}

fn wanted() -> impl Strategy<Value = Wanted> {
    let hospital =
        proptest::option::of(proptest::sample::select(vec!["Ealing Hospital", "Newham University Hospital"]));
    let rare = (hospital, proptest::option::of(0.0..40.0_f32), set::<RoleKind>(), set::<JobFamily>());
    let kind = proptest::option::of(proptest::sample::select(OpportunityKind::ALL));
    let age_band = proptest::option::of(proptest::sample::select(AgeBand::ALL));
    let effort = proptest::option::of(proptest::sample::select(Effort::ALL));
    let said = (kind, spoken(), location(), set::<Day>(), set::<Day>(), set::<PartOfDay>());
    (said, rare, (set::<Interest>(), set::<Skill>(), set::<Access>()), effort, age_band).prop_map(
        |(said, rare, liked, effort, age_band)| Wanted {
            kind: said.0,
            languages: said.1,
            location: said.2,
            days: said.3,
            not_days: said.4,
            parts_of_day: said.5,
            hospital: rare.0.map(str::to_owned),
            hours: rare.1,
            role_kinds: rare.2,
            job_families: rare.3,
            interests: liked.0,
            skills: liked.1,
            access: liked.2,
            effort,
            age_band,
            today: TODAY,
        },
    )
}

fn ids(matches: &[Match]) -> Vec<&str> {
    matches.iter().map(|one| one.id.as_str()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_cannot_be_chosen_is_never_a_match_and_all_else_of_the_kind_is(posted in all_posted(), wanted in wanted()) {
        let index = Index::new(AREAS.clone(), posted.clone());
        let matches = index.best(&wanted, &[], usize::MAX);
        let limit = match wanted.age_band {
            Some(AgeBand::Under16) => 0,
            Some(AgeBand::From16 | AgeBand::From16To17) => 16,
            _ => u8::MAX,
        };
        let mut expected: Vec<&str> = posted
            .iter()
            .filter(|one| one.can_be_chosen(TODAY) && one.opportunity.minimum_age <= limit)
            .filter(|one| wanted.kind.is_none_or(|kind| kind == one.opportunity.kind))
            .map(|one| one.id().as_str())
            .collect();
        let mut found = ids(&matches);
        expected.sort_unstable();
        found.sort_unstable();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn matches_are_in_the_order_of_their_scores_then_ids(posted in all_posted(), wanted in wanted()) {
        let matches = Index::new(AREAS.clone(), posted).best(&wanted, &[], usize::MAX);
        for pair in matches.windows(2) {
            let equal_in_order = (pair[0].score - pair[1].score).abs() < 0.001 && pair[0].id < pair[1].id;
            prop_assert!(pair[0].score > pair[1].score || equal_in_order);
        }
    }

    #[test]
    fn the_few_best_are_the_first_of_all(posted in all_posted(), wanted in wanted(), count in 1..8_usize) {
        let index = Index::new(AREAS.clone(), posted);
        let mut all = index.best(&wanted, &[], usize::MAX);
        all.truncate(count);
        prop_assert_eq!(index.best(&wanted, &[], count), all);
    }

    #[test]
    fn asking_for_help_never_takes_a_match_away_nor_lowers_it(
        posted in all_posted(),
        wanted in wanted(),
        need in proptest::sample::select(Access::ALL),
    ) {
        let index = Index::new(AREAS.clone(), posted);
        let before = index.best(&wanted, &[], usize::MAX);
        let mut asking = wanted.clone();
        asking.access.insert(need);
        let after = index.best(&asking, &[], usize::MAX);
        prop_assert_eq!(before.len(), after.len());
        for one in &before {
            let same = after.iter().find(|other| other.id == one.id);
            prop_assert!(same.is_some_and(|same| same.score >= one.score));
        }
    }

    #[test]
    fn a_patched_index_gives_what_a_new_one_gives(
        posted in all_posted(),
        changes in (0..20_usize, 0..50_usize).prop_flat_map(|(count, from)| (from..from + count).map(posted).collect::<Vec<_>>()),
        wanted in wanted(),
    ) {
        let patched = Index::new(AREAS.clone(), posted.clone()).patched(changes.clone());
        let fresh = Index::new(AREAS.clone(), posted.into_iter().chain(changes));
        prop_assert_eq!(patched.len(), fresh.len());
        prop_assert_eq!(patched.best(&wanted, &[], 10), fresh.best(&wanted, &[], 10));
    }

    #[test]
    fn what_was_seen_is_skipped_and_the_rest_stays(posted in all_posted(), wanted in wanted()) {
        let index = Index::new(AREAS.clone(), posted);
        let all = index.best(&wanted, &[], usize::MAX);
        let seen: Vec<OpportunityId> = all.iter().take(3).map(|one| one.id.clone()).collect();
        prop_assert_eq!(&index.best(&wanted, &seen, usize::MAX)[..], &all[seen.len()..]);
    }
}

#[test]
fn however_many_share_a_square_mile_the_nearest_are_found() {
    let template = opportunity("vol-001");
    let middle = template.point;
    let scattered = (0..900_u32).map(|number| {
        let mut one = template.clone();
        one.id = OpportunityId(format!("made-{number:03}"));
        // 521 shares no factor with 900: each point of the square once, in no order.
        let shuffled = number * 521 % 900;
        one.point.lat = middle.lat + f64::from(shuffled % 30) * 0.002 - 0.03;
        one.point.lon = middle.lon + f64::from(shuffled / 30) * 0.003 - 0.045;
        Posted::open(one)
    });
    let index = Index::new(AREAS.clone(), scattered);
    for (north, east) in [(0.0, 0.0), (0.05, 0.0), (-0.05, 0.0), (0.0, 0.08), (0.0, -0.08), (0.011, -0.017)] {
        let mut wanted = volunteering_in("Wembley");
        let home = wanted.location.as_mut().expect("a place");
        home.point = crate::area::Point { lat: middle.lat + north, lon: middle.lon + east };
        let mut all = index.best(&wanted, &[], usize::MAX);
        all.truncate(5);
        assert_eq!(index.best(&wanted, &[], 5), all);
    }
}

fn volunteering_in(place: &str) -> Wanted {
    Wanted { kind: Some(OpportunityKind::Volunteering), location: AREAS.locate(place), ..Wanted::on(TODAY) }
}

fn opportunity(id: &str) -> &'static Opportunity {
    SAMPLES.iter().find(|one| one.id.as_str() == id).expect("a sample")
}

#[test]
fn with_only_a_place_the_first_is_near_and_says_so_and_the_three_differ() {
    let matches = samples().varied(&volunteering_in("Southall"), &[], 3);
    assert_eq!(matches.len(), 3);
    assert!(
        matches[0]
            .reasons
            .iter()
            .any(|reason| matches!(reason, Reason::Near { place, miles } if place == "Southall" && *miles < 2.0)),
        "{:?}",
        matches[0]
    );
    let roles: std::collections::BTreeSet<_> =
        matches.iter().map(|one| opportunity(one.id.as_str()).role_kind).collect();
    assert_eq!(roles.len(), 3, "{:?}", ids(&matches));
}

#[test]
fn a_shared_language_is_the_first_reason_and_english_is_none() {
    let mut wanted = volunteering_in("Southall");
    wanted.languages = [Spoken::ENGLISH, Spoken::parse("pa").expect("a code")].into_iter().collect();
    let first = &samples().best(&wanted, &[], 1)[0];
    assert_eq!(first.reasons[0], Reason::SharedLanguage { language: Spoken::parse("pa").expect("a code") });
    wanted.languages = [Spoken::ENGLISH].into_iter().collect();
    let english = samples().best(&wanted, &[], usize::MAX);
    assert_eq!(english, samples().best(&volunteering_in("Southall"), &[], usize::MAX), "English changes nothing");
}

#[test]
fn a_close_language_counts_for_less_than_a_shared_one_and_names_both() {
    let score = |code: &str| {
        let languages = [Spoken::parse(code).expect("a code")].into_iter().collect();
        let wanted = Wanted { languages, ..volunteering_in("Southall") };
        let found = samples().best(&wanted, &[], usize::MAX);
        found.into_iter().find(|one| one.id.as_str() == "vol-003").expect("it is open")
    };
    let (shared, close, none) = (score("ur"), score("phr"), score("fi"));
    assert!(shared.score > close.score && close.score > none.score);
    let (language, offered) = (Spoken::parse("phr").expect("a code"), Spoken::parse("pa").expect("a code"));
    assert!(close.reasons.contains(&Reason::CloseLanguage { language, offered }), "{:?}", close.reasons);
}

#[test]
fn what_is_only_on_days_they_cannot_do_sinks_and_what_bends_does_not() {
    let mut wanted = volunteering_in("Acton");
    wanted.not_days = [Day::Sat].into_iter().collect();
    let all = samples().best(&wanted, &[], usize::MAX);
    let place = |id: &str| all.iter().position(|one| one.id.as_str() == id).expect("it is open");
    let only_saturday = |one: &Opportunity| one.when.days == wanted.not_days && !one.when.is_flexible();
    let sunk: Vec<&Opportunity> =
        SAMPLES.iter().filter(|one| one.kind == OpportunityKind::Volunteering && only_saturday(one)).collect();
    assert!(opportunity("vol-005").place == "Acton" && !sunk.is_empty());
    for one in &sunk {
        assert!(place(one.id.as_str()) >= all.len() - sunk.len(), "{} is among the last", one.id);
    }
}

#[test]
fn a_hospital_named_brings_up_who_goes_there() {
    let mut wanted = Wanted { kind: Some(OpportunityKind::Companion), ..Wanted::on(TODAY) };
    wanted.hospital = Some("Newham University Hospital".to_owned());
    let first = &samples().best(&wanted, &[], 1)[0];
    let companion = opportunity(first.id.as_str()).companion.as_ref().expect("a companion role");
    assert!(companion.hospitals.contains(&"Newham University Hospital".to_owned()));
    assert!(first.reasons.contains(&Reason::HospitalFits { hospital: "Newham University Hospital".to_owned() }));
}

#[test]
fn an_unpaid_day_from_home_needs_no_travel() {
    let found = samples().best(&volunteering_in("Chingford"), &[], usize::MAX);
    let at_home = found.iter().find(|one| one.id.as_str() == "vol-004").expect("it is open");
    assert!(at_home.reasons.contains(&Reason::FromHome {}));
    assert!(!at_home.reasons.iter().any(|reason| matches!(reason, Reason::Near { .. })));
}

#[test]
fn someone_of_sixteen_sees_only_what_takes_them_and_is_told_so() {
    let wanted = Wanted { age_band: Some(AgeBand::From16To17), ..volunteering_in("Harrow") };
    let found = samples().best(&wanted, &[], usize::MAX);
    assert!(!found.is_empty());
    for one in found {
        assert!(opportunity(one.id.as_str()).minimum_age <= 16 && one.reasons.contains(&Reason::YourAgeWelcome {}));
    }
}

#[test]
fn whoever_said_only_sixteen_or_over_is_kept_from_roles_for_adults_and_not_taken_for_sixteen() {
    let wanted = Wanted { age_band: Some(AgeBand::From16), ..volunteering_in("Harrow") };
    let found = samples().best(&wanted, &[], usize::MAX);
    assert!(!found.is_empty());
    for one in found {
        assert!(opportunity(one.id.as_str()).minimum_age <= 16 && !one.reasons.contains(&Reason::YourAgeWelcome {}));
    }
}

#[test]
fn a_known_borough_is_a_reason_without_a_distance() {
    let wanted = Wanted { location: AREAS.locate_borough("Ealing"), ..volunteering_in("Ealing") };
    let found = samples().best(&wanted, &[], usize::MAX);
    let reasons: Vec<&Reason> = found.iter().flat_map(|one| &one.reasons).collect();
    assert!(reasons.iter().any(|reason| matches!(reason, Reason::SameBorough { borough } if borough == "Ealing")));
    assert!(reasons.iter().any(|reason| matches!(reason, Reason::NextBorough { .. })));
    assert!(!reasons.iter().any(|reason| matches!(reason, Reason::Near { .. })));
}

#[test]
fn a_closed_opportunity_stays_known_as_closed() {
    let index = samples();
    let id = OpportunityId::from("vol-001");
    let closed = Posted { standing: Standing::Closed, ..index.get(&id).expect("a sample").clone() };
    let patched = index.patched([closed]);
    assert_eq!(patched.get(&id).map(|posted| posted.standing), Some(Standing::Closed));
    assert!(index.get(&id).is_some_and(|posted| posted.can_be_chosen(TODAY)), "the snapshot before is unchanged");
    assert!(!ids(&patched.best(&volunteering_in("Wembley"), &[], usize::MAX)).contains(&"vol-001"));
    assert_eq!((patched.len(), patched.get(&OpportunityId::from("vol-999"))), (60, None));
}
