//! How long the ten best of many opportunities take, on one core: `cargo bench --bench matching`. The opportunities are the
//! samples, scattered over both areas' places with everything that matching looks at drawn anew, so that no cell is easy.
//! The largest size takes 1.5 GB.

use alongside::area::{Areas, EntryKind, Point, key};
use alongside::domain::opportunity::{Opportunity, Samples};
use alongside::domain::spoken::Spoken;
use alongside::domain::taxonomy::{
    Access, AgeBand, Code, CodeSet, Day, Interest, OpportunityKind, PartOfDay, Pattern, Skill,
};
use alongside::ids::OpportunityId;
use alongside::matching::{Index, Posted, Wanted};
use divan::{Bencher, black_box};
use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use std::sync::{Arc, LazyLock, Mutex};

fn main() {
    divan::main();
}

const TODAY: Date = date(2026, 11, 23);
const SIZES: [usize; 3] = [10_000, 100_000, 1_000_000];

static AREAS: LazyLock<Arc<Areas>> = LazyLock::new(|| Arc::new(Areas::embedded().expect("the areas are sound")));

/// A small random source, the same each time (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.roll() % end as u64) as usize
    }

    fn some<C: Code>(&mut self, most: usize) -> CodeSet<C> {
        (0..self.below(most + 1)).map(|_| C::ALL[self.below(C::ALL.len())]).collect()
    }
}

fn scattered(size: usize) -> Index {
    let samples = Samples::embedded(TODAY).opportunities;
    let entries = AREAS.gazetteer().entries().iter();
    let places: Vec<_> = entries.filter(|entry| entry.kind == EntryKind::Place && entry.area.is_some()).collect();
    let spoken: Vec<Spoken> = Spoken::all().take(40).collect();
    let mut dice = Dice(7);
    let opportunity = |number: usize| {
        let template = &samples[dice.below(samples.len())];
        let place = places[dice.below(places.len())];
        let aside = |dice: &mut Dice| (dice.below(2_000) as f64 - 1_000.0) / 100_000.0;
        let point = place.point.expect("a place has a point");
        let one = Opportunity {
            id: OpportunityId(format!("made-{number:07}")),
            title: String::new(),
            summary: String::new(),
            apply_url: String::new(),
            place: String::new(),
            borough: place.borough.map(|id| AREAS.borough(id).name.clone()).unwrap_or_default(),
            point: Point { lat: point.lat + aside(&mut dice), lon: point.lon + aside(&mut dice) },
            languages_wanted: (0..dice.below(4)).map(|_| spoken[dice.below(spoken.len())]).collect(),
            interests: dice.some::<Interest>(3),
            skills: dice.some::<Skill>(3),
            access: dice.some::<Access>(6).without([Access::FromHome].into_iter().collect()),
            closing: TODAY.checked_add((dice.below(60) as i64 - 3).days()).expect("a day"),
            ..template.clone()
        };
        let mut one = one;
        one.when.days = dice.some::<Day>(4);
        one.when.parts_of_day = dice.some::<PartOfDay>(2);
        one.when.pattern = Pattern::ALL[dice.below(Pattern::ALL.len())];
        if dice.below(20) == 0 {
            one.access.insert(Access::FromHome);
        }
        Posted::open(one)
    };
    Index::new(AREAS.clone(), (0..size).map(opportunity))
}

/// One index at a time, so that the largest does not stand beside the others.
fn with_index<T>(size: usize, run: impl FnOnce(&Index) -> T) -> T {
    static LAST: Mutex<Option<(usize, Index)>> = Mutex::new(None);
    let mut last = LAST.lock().expect("no bench panics");
    if last.as_ref().is_none_or(|(known, _)| *known != size) {
        *last = None;
        *last = Some((size, scattered(size)));
    }
    let (_, index) = last.as_ref().expect("it was just put there");
    run(index)
}

fn volunteering() -> Wanted {
    Wanted { kind: Some(OpportunityKind::Volunteering), ..Wanted::on(TODAY) }
}

fn where_only() -> Wanted {
    Wanted { location: AREAS.locate("Southall"), ..volunteering() }
}

fn everything_said() -> Wanted {
    let languages = ["en", "pa", "so"].into_iter().filter_map(Spoken::parse).collect();
    Wanted {
        languages,
        days: [Day::Mon, Day::Thu].into_iter().collect(),
        not_days: [Day::Fri].into_iter().collect(),
        parts_of_day: [PartOfDay::Morning].into_iter().collect(),
        interests: [Interest::Food, Interest::OlderPeople].into_iter().collect(),
        skills: [Skill::Listening, Skill::Driving].into_iter().collect(),
        access: [Access::StepFree, Access::EasyRead].into_iter().collect(),
        age_band: Some(AgeBand::Adult),
        ..where_only()
    }
}

fn ten_best(bencher: Bencher, size: usize, wanted: &Wanted) {
    with_index(size, |index| bencher.bench_local(|| index.best(black_box(wanted), &[], 10)));
}

#[divan::bench(args = SIZES)]
fn a_place(bencher: Bencher, size: usize) {
    ten_best(bencher, size, &where_only());
}

#[divan::bench(args = SIZES)]
fn everything(bencher: Bencher, size: usize) {
    ten_best(bencher, size, &everything_said());
}

#[divan::bench(args = SIZES)]
fn everything_but_a_place(bencher: Bencher, size: usize) {
    ten_best(bencher, size, &Wanted { location: None, ..everything_said() });
}

#[divan::bench(args = SIZES)]
fn everything_of_any_kind_without_a_place(bencher: Bencher, size: usize) {
    ten_best(bencher, size, &Wanted { location: None, kind: None, ..everything_said() });
}

#[divan::bench(args = SIZES)]
fn nothing_said(bencher: Bencher, size: usize) {
    ten_best(bencher, size, &Wanted::on(TODAY));
}

#[divan::bench(args = [10_000, 100_000], sample_count = 10)]
fn one_change(bencher: Bencher, size: usize) {
    with_index(size, |index| {
        let changed = index.get(&OpportunityId("made-0000001".to_owned())).expect("it is there").clone();
        bencher.bench_local(|| index.patched([black_box(changed.clone())]));
    });
}

#[divan::bench(args = [10_000, 100_000], sample_count = 3, sample_size = 1)]
fn laying_out_anew(bencher: Bencher, size: usize) {
    with_index(size, |index| {
        let ids = (0..size).map(|number| OpportunityId(format!("made-{number:07}")));
        let all: Vec<Posted> = ids.filter_map(|id| index.get(&id).cloned()).collect();
        bencher.with_inputs(|| all.clone()).bench_local_values(|all| Index::new(AREAS.clone(), all));
    });
}

#[divan::bench]
fn reading_the_areas() -> Areas {
    Areas::embedded().expect("the areas are sound")
}

#[divan::bench]
fn finding_a_name(bencher: Bencher) {
    bencher.bench_local(|| AREAS.gazetteer().find(black_box("northwick park hospital")).len());
}

#[divan::bench]
fn finding_a_name_nearly(bencher: Bencher) {
    bencher.bench_local(|| AREAS.gazetteer().near(black_box("northwick prk")).len());
}

#[divan::bench]
fn making_a_key(bencher: Bencher) {
    bencher.bench_local(|| key(black_box("St. Mary\u{2019}s Hospital")));
}
