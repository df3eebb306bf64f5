//! Many opportunities laid out for going through them fast: one column a property, grouped into cells (kind, borough, a square
//! mile) that each know the best they could possibly score. A cell that cannot reach the ten best is never looked at.

use super::index::{Posted, Standing};
use super::leads_to::leading_to;
use super::wanted::{BENDS, Query, on_flat_map, ordinal, sort_of};
use super::weights;
use crate::area::{Areas, Bank, Postcode};
use crate::domain::opportunity::Opportunity;
use crate::domain::taxonomy::{Access, Check, Code as _, CodeSet, OpportunityKind};
use std::collections::HashMap;

/// How many rows are scored at once: their scores stay in the nearest cache.
const BLOCK: usize = 256;

/// The score of what a hard rule leaves out.
const LEFT_OUT: i32 = i32::MIN / 2;

/// Columns over opportunities that may still be open, and behind them those that are closed or full.
#[derive(Default, Debug)]
pub(super) struct Segment {
    /// Every opportunity, in the order of the columns; those from `base.len()` on have no columns.
    pub posted: Vec<Posted>,
    /// Where each row would stand if they were in the order of their ids.
    pub rank: Vec<u32>,
    by_id: Vec<u32>,
    cells: Vec<Cell>,
    base: Vec<i32>,
    until: Vec<i32>,
    minimum_age: Vec<u8>,
    east: Vec<f32>,
    north: Vec<f32>,
    spoken_low: Vec<u64>,
    spoken_high: Vec<u64>,
    days: Vec<u8>,
    parts: Vec<u8>,
    interests: Vec<u16>,
    leading: Vec<u16>,
    skills: Vec<u32>,
    access: Vec<u32>,
    sort: Vec<u8>,
    half_hours: Vec<u8>,
    effort: Vec<u8>,
    hospitals: HashMap<String, Vec<u32>>,
}

/// Rows of one kind in one square mile of one borough, or from home.
#[derive(Debug)]
pub(super) struct Cell {
    rows: std::ops::Range<usize>,
    key: CellKey,
    bank: Bank,
    west: f32,
    south: f32,
    /// The largest east and north.
    east: f32,
    north: f32,
    base: i32,
    spoken: u128,
    interests: u16,
    skills: u32,
    access: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct CellKey {
    kind: OpportunityKind,
    from_home: bool,
    borough: u8,
    east: i16,
    north: i16,
}

impl Segment {
    pub(super) fn new(areas: &Areas, posted: Vec<Posted>) -> Self {
        let mut keyed: Vec<(Option<CellKey>, Posted)> =
            posted.into_iter().map(|posted| (cell_key(areas, &posted), posted)).collect();
        // Rows without a cell come last; within a cell the order of ids makes the whole layout the same each time.
        keyed.sort_by(|(a, one), (b, other)| {
            (a.is_none(), a).cmp(&(b.is_none(), b)).then_with(|| one.opportunity.id.cmp(&other.opportunity.id))
        });
        let mut at_postcode: HashMap<Postcode, Vec<&str>> = HashMap::new();
        for entry in areas.gazetteer().entries() {
            if let Some(postcode) = entry.hospital.as_ref().and_then(|hospital| hospital.postcode) {
                at_postcode.entry(postcode).or_default().push(&entry.name);
            }
        }
        let mut segment = Self::default();
        for (key, posted) in keyed {
            if let Some(key) = key {
                segment.add_row(areas, key, &posted.opportunity, &at_postcode);
            }
            segment.posted.push(posted);
        }
        segment.by_id = (0..segment.posted.len() as u32).collect();
        segment.by_id.sort_unstable_by(|a, b| segment.posted[*a as usize].id().cmp(segment.posted[*b as usize].id()));
        segment.rank = vec![0; segment.posted.len()];
        for (rank, row) in segment.by_id.iter().enumerate() {
            segment.rank[*row as usize] = rank as u32;
        }
        segment
    }

    /// The row of the opportunity with this id.
    pub(super) fn row_of(&self, id: &str) -> Option<u32> {
        let found = self.by_id.binary_search_by(|row| self.posted[*row as usize].id().as_str().cmp(id)).ok()?;
        Some(self.by_id[found])
    }

    fn add_row(&mut self, areas: &Areas, key: CellKey, one: &Opportunity, at_postcode: &HashMap<Postcode, Vec<&str>>) {
        let row = self.base.len();
        let (east, north) = on_flat_map(one.point);
        let spoken = one.languages_wanted.or(one.languages_offered).bits();
        let bends = if one.when.is_flexible() { BENDS } else { 0 };
        let last_day = one.event.as_ref().map_or(one.closing, |event| one.closing.min(event.date));
        let (interests, leading) = (one.interests.bits() as u16, leading_to(one).bits() as u16);
        self.base.push(base_points(one));
        self.until.push(ordinal(last_day));
        self.minimum_age.push(one.minimum_age);
        self.east.push(east);
        self.north.push(north);
        self.spoken_low.push(spoken as u64);
        self.spoken_high.push((spoken >> 64) as u64);
        self.days.push(one.when.days.bits() as u8 | bends);
        self.parts.push(one.when.parts_of_day.bits() as u8 | bends);
        self.interests.push(interests);
        self.leading.push(leading);
        self.skills.push(one.skills.bits());
        self.access.push(one.access.bits());
        self.sort.push(sort_of(one.role_kind, one.job_family));
        self.half_hours.push((one.when.hours_per_week * 2.0).clamp(0.0, 255.0) as u8);
        self.effort.push(one.effort.iter().map(|effort| effort.index() as u8).max().unwrap_or(0));
        let named = one.companion.iter().flat_map(|companion| companion.hospitals.iter().map(String::as_str));
        for hospital in named.chain(at_postcode.get(&one.postcode).into_iter().flatten().copied()) {
            let rows = self.hospitals.entry(hospital.to_owned()).or_default();
            if rows.last() != Some(&(row as u32)) {
                rows.push(row as u32);
            }
        }
        if self.cells.last().is_none_or(|cell| cell.key != key) {
            let bank = areas.borough_named(&one.borough).map_or(Bank::West, |id| areas.borough(id).bank);
            self.cells.push(Cell {
                rows: row..row,
                key,
                bank,
                west: east,
                south: north,
                east,
                north,
                base: 0,
                spoken: 0,
                interests: 0,
                skills: 0,
                access: 0,
            });
        }
        if let Some(cell) = self.cells.last_mut() {
            cell.rows.end = row + 1;
            cell.west = cell.west.min(east);
            cell.east = cell.east.max(east);
            cell.south = cell.south.min(north);
            cell.north = cell.north.max(north);
            cell.base = cell.base.max(self.base[row]);
            cell.spoken |= spoken;
            cell.interests |= interests | leading;
            cell.skills |= one.skills.bits();
            cell.access |= one.access.bits();
        }
    }

    /// The cells that may hold something, each with the best that anything in it could score.
    pub(super) fn bounds<'s>(&'s self, query: &Query) -> impl Iterator<Item = (i32, &'s Cell)> {
        // What is the same for every cell: the best of each table.
        let best = |points: Option<&[i32]>| points.and_then(|points| points.iter().copied().max()).unwrap_or(0);
        let anywhere = best(query.by_days.as_ref().map(<[i32; 256]>::as_slice))
            + best(query.by_parts.as_ref().map(<[i32; 256]>::as_slice))
            + best(query.by_sort.as_ref().map(<[i32; 64]>::as_slice))
            + best(query.by_half_hours.as_ref().map(<[i32; 256]>::as_slice))
            + if query.effort.is_some() { weights::EFFORT_FITS } else { 0 }
            + if query.wanted.hospital.is_some() { weights::HOSPITAL_FITS } else { 0 };
        let asked = query.wanted.kind;
        let (shared, close) = (query.shared, query.close);
        let (interests, skills, access) = (query.interests, query.skills, query.access);
        let near: Box<dyn Fn(&Cell) -> i32> = match query.place {
            None => Box::new(|_| 0),
            Some((east, north, bank)) => {
                let borough_points = query.borough_points;
                Box::new(move |cell| {
                    let miles = if cell.key.from_home {
                        weights::FROM_HOME_MILES
                    } else {
                        let aside = (cell.west - east).max(east - cell.east).max(0.0);
                        let along = (cell.south - north).max(north - cell.north).max(0.0);
                        aside.hypot(along) + bank.crossing_miles(cell.bank) as f32
                    };
                    // One for rounding, so that a bound is never below what it bounds.
                    Query::near(miles) + 1 + borough_points[usize::from(cell.key.borough)]
                })
            }
        };
        self.cells.iter().filter(move |cell| asked.is_none_or(|kind| kind == cell.key.kind)).map(move |cell| {
            let language = match () {
                () if cell.spoken & shared != 0 => weights::SHARED_LANGUAGE,
                () if cell.spoken & close != 0 => weights::CLOSE_LANGUAGE,
                () => 0,
            };
            let counted = |mask: u32, each: i32, most: i32| (mask.count_ones() as i32 * each).min(most);
            let bound = cell.base
                + anywhere
                + near(cell)
                + language
                + counted(u32::from(cell.interests & interests), weights::INTEREST, weights::INTERESTS_AT_MOST)
                + counted(cell.skills & skills, weights::SKILL, weights::SKILLS_AT_MOST)
                + counted(cell.access & access, weights::ACCESS, i32::MAX);
            (bound, cell)
        })
    }

    /// Scores the rows of a cell and hands on each that reaches the mark, which may rise meanwhile. Each property is one plain
    /// pass over a block, which the compiler turns into wide instructions; what was not said costs nothing.
    pub(super) fn scan(&self, cell: &Cell, query: &Query, mut mark: i32, mut take: impl FnMut(i32, u32) -> i32) {
        let mut scores = [0_i32; BLOCK];
        let mut from = cell.rows.start;
        while from < cell.rows.end {
            let to = (from + BLOCK).min(cell.rows.end);
            let scores = &mut scores[..to - from];
            self.score(from, cell, query, scores);
            for (offset, score) in scores.iter().enumerate() {
                if *score >= mark && *score > LEFT_OUT / 2 {
                    mark = take(*score, (from + offset) as u32);
                }
            }
            from = to;
        }
    }

    fn score(&self, from: usize, cell: &Cell, query: &Query, scores: &mut [i32]) {
        let rows = from..from + scores.len();
        let columns =
            self.base[rows.clone()].iter().zip(&self.until[rows.clone()]).zip(&self.minimum_age[rows.clone()]);
        for (score, ((base, until), age)) in scores.iter_mut().zip(columns) {
            let open = *until >= query.today && *age <= query.certain_age;
            *score = if open { *base } else { LEFT_OUT };
        }
        if let Some((east, north, bank)) = query.place {
            let borough = query.borough_points[usize::from(cell.key.borough)];
            if cell.key.from_home {
                let points = Query::near(weights::FROM_HOME_MILES) + borough;
                for score in &mut *scores {
                    *score += points;
                }
            } else {
                let crossing = bank.crossing_miles(cell.bank) as f32;
                let points = self.east[rows.clone()].iter().zip(&self.north[rows.clone()]);
                for (score, (x, y)) in scores.iter_mut().zip(points) {
                    let (aside, along) = (x - east, y - north);
                    *score += Query::near((aside * aside + along * along).sqrt() + crossing) + borough;
                }
            }
        }
        if (query.shared | query.close) & cell.spoken != 0 {
            let (shared_low, shared_high) = (query.shared as u64, (query.shared >> 64) as u64);
            let (close_low, close_high) = (query.close as u64, (query.close >> 64) as u64);
            let columns = self.spoken_low[rows.clone()].iter().zip(&self.spoken_high[rows.clone()]);
            for (score, (low, high)) in scores.iter_mut().zip(columns) {
                let shared = (low & shared_low) | (high & shared_high) != 0;
                let close = (low & close_low) | (high & close_high) != 0;
                let otherwise = if close { weights::CLOSE_LANGUAGE } else { 0 };
                *score += if shared { weights::SHARED_LANGUAGE } else { otherwise };
            }
        }
        for (table, column) in [(&query.by_days, &self.days), (&query.by_parts, &self.parts)] {
            if let Some(points) = table {
                add_from(points, scores, &column[rows.clone()]);
            }
        }
        if query.interests & cell.interests != 0 {
            let columns = self.interests[rows.clone()].iter().zip(&self.leading[rows.clone()]);
            for (score, (interests, leading)) in scores.iter_mut().zip(columns) {
                let named = (interests & query.interests).count_ones() as i32 * weights::INTEREST;
                let leading = (leading & query.interests).count_ones() as i32 * weights::LEADING_INTEREST;
                *score += (named + leading).min(weights::INTERESTS_AT_MOST);
            }
        }
        if query.skills & cell.skills != 0 {
            for (score, skills) in scores.iter_mut().zip(&self.skills[rows.clone()]) {
                let points = (skills & query.skills).count_ones() as i32 * weights::SKILL;
                *score += points.min(weights::SKILLS_AT_MOST);
            }
        }
        if query.access & cell.access != 0 {
            for (score, access) in scores.iter_mut().zip(&self.access[rows.clone()]) {
                *score += (access & query.access).count_ones() as i32 * weights::ACCESS;
            }
        }
        self.score_rarely_said(from, query, scores);
    }

    fn score_rarely_said(&self, from: usize, query: &Query, scores: &mut [i32]) {
        let rows = from..from + scores.len();
        if let Some(points) = &query.by_sort {
            for (score, sort) in scores.iter_mut().zip(&self.sort[rows.clone()]) {
                *score += points[usize::from(*sort & 63)];
            }
        }
        if let Some(points) = &query.by_half_hours {
            add_from(points, scores, &self.half_hours[rows.clone()]);
        }
        if let Some(hardest) = query.effort {
            for (score, effort) in scores.iter_mut().zip(&self.effort[rows.clone()]) {
                *score += if *effort <= hardest { weights::EFFORT_FITS } else { 0 };
            }
        }
        if let Some(at) = query.wanted.hospital.as_ref().and_then(|hospital| self.hospitals.get(hospital)) {
            let first = at.partition_point(|row| (*row as usize) < from);
            for row in at[first..].iter().map(|row| *row as usize).take_while(|row| rows.contains(row)) {
                scores[row - from] += weights::HOSPITAL_FITS;
            }
        }
    }
}

fn add_from(points: &[i32; 256], scores: &mut [i32], column: &[u8]) {
    for (score, value) in scores.iter_mut().zip(column) {
        *score += points[usize::from(*value)];
    }
}

/// The cell of an opportunity; none if nobody can choose it any more, whatever the day.
fn cell_key(areas: &Areas, posted: &Posted) -> Option<CellKey> {
    let Standing::Open { places_left: 1.. } = posted.standing else { return None };
    let one = &posted.opportunity;
    let (east, north) = on_flat_map(one.point);
    let from_home = one.access.contains(Access::FromHome);
    Some(CellKey {
        kind: one.kind,
        from_home,
        borough: areas.borough_named(&one.borough).map_or(u8::MAX, |id| id.0),
        east: if from_home { 0 } else { east.floor() as i16 },
        north: if from_home { 0 } else { north.floor() as i16 },
    })
}

/// What counts for everyone.
fn base_points(one: &Opportunity) -> i32 {
    let mut points = 0;
    let no_check = one.checks == [Check::None].into_iter().collect::<CodeSet<Check>>();
    for (holds, worth) in [
        (one.no_experience_needed, weights::NO_EXPERIENCE_NEEDED),
        (one.training_given, weights::TRAINING_GIVEN),
        (no_check, weights::NO_CHECK_NEEDED),
        (one.access.contains(Access::TravelMoney), weights::EXPENSES_PAID),
        (one.access.contains(Access::TravelMoneyFirst), weights::EXPENSES_PAID_FIRST),
    ] {
        if holds {
            points += worth;
        }
    }
    points
}
