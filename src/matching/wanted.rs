//! What a resident wants, as far as they said: everything may be absent but the day.

use super::close_languages::close_to;
use super::weights;
use crate::area::{Areas, Bank, Location};
use crate::domain::spoken::{Spoken, SpokenSet};
use crate::domain::taxonomy::{
    Access, AgeBand, Code, CodeSet, Day, Effort, Interest, JobFamily, OpportunityKind, PartOfDay, RoleKind, Skill,
};
use jiff::civil::Date;

/// What a resident wants, as far as they said.
#[derive(Clone, PartialEq, Debug)]
pub struct Wanted {
    /// What kind of opportunity; any if not said.
    pub kind: Option<OpportunityKind>,
    /// The languages they speak.
    pub languages: SpokenSet,
    /// Where they are.
    pub location: Option<Location>,
    /// The hospital they named, by official name.
    pub hospital: Option<String>,
    /// Days they can do.
    pub days: CodeSet<Day>,
    /// Days they cannot do.
    pub not_days: CodeSet<Day>,
    /// Parts of the day they can do.
    pub parts_of_day: CodeSet<PartOfDay>,
    /// Hours a week.
    pub hours: Option<f32>,
    /// The kinds of role they asked for.
    pub role_kinds: CodeSet<RoleKind>,
    /// The families of jobs they asked for.
    pub job_families: CodeSet<JobFamily>,
    /// What they like.
    pub interests: CodeSet<Interest>,
    /// What they can do.
    pub skills: CodeSet<Skill>,
    /// What would help. It only ever adds.
    pub access: CodeSet<Access>,
    /// The hardest effort that suits them.
    pub effort: Option<Effort>,
    /// Their age band.
    pub age_band: Option<AgeBand>,
    /// The day.
    pub today: Date,
}

impl Wanted {
    /// Someone who has said nothing yet.
    pub fn on(today: Date) -> Self {
        Self {
            kind: None,
            languages: SpokenSet::default(),
            location: None,
            hospital: None,
            days: CodeSet::EMPTY,
            not_days: CodeSet::EMPTY,
            parts_of_day: CodeSet::EMPTY,
            hours: None,
            role_kinds: CodeSet::EMPTY,
            job_families: CodeSet::EMPTY,
            interests: CodeSet::EMPTY,
            skills: CodeSet::EMPTY,
            access: CodeSet::EMPTY,
            effort: None,
            age_band: None,
            today,
        }
    }

    /// The languages that can be a reason: nobody is told that they share English.
    pub(super) fn telling_languages(&self) -> SpokenSet {
        self.languages.without(SpokenSet::from_iter([Spoken::ENGLISH]))
    }

    /// The highest minimum age that this person certainly reaches. A minimum above 18 is shown to an adult and not tested,
    /// because only the band is asked (L31).
    pub(super) fn certain_age(&self) -> u8 {
        match self.age_band {
            None | Some(AgeBand::Adult) => u8::MAX,
            Some(AgeBand::From16 | AgeBand::From16To17) => 16,
            Some(AgeBand::Under16) => 0,
        }
    }
}

/// A day as a number that compares like the day.
pub(super) fn ordinal(day: Date) -> i32 {
    (i32::from(day.year()) * 16 + i32::from(day.month())) * 32 + i32::from(day.day())
}

/// Miles east and north of a point in London, on a flat map: half a percent wrong at its edges, which no ranking notices.
pub(super) fn on_flat_map(point: crate::area::Point) -> (f32, f32) {
    const MILES_A_DEGREE: f64 = 69.09;
    const MIDDLE_LAT: f64 = 51.52;
    let east = point.lon * MILES_A_DEGREE * MIDDLE_LAT.to_radians().cos();
    (east as f32, ((point.lat - MIDDLE_LAT) * MILES_A_DEGREE) as f32)
}

/// The bit in a day mask or a part-of-day mask that says: the person has a say in the times.
pub(super) const BENDS: u8 = 0x80;

/// The code of a role kind or a family of jobs in one list: roles first.
pub(super) fn sort_of(role: Option<RoleKind>, family: Option<JobFamily>) -> u8 {
    let family = family.map(|family| RoleKind::ALL.len() + family.index());
    role.map(Code::index).or(family).map_or(NO_SORT, |index| index as u8)
}

/// Neither a role nor a job.
pub(super) const NO_SORT: u8 = 63;

/// [`Wanted`] made ready for going through many opportunities: masks, and a small table for what is not a mask.
pub(super) struct Query<'a> {
    pub wanted: &'a Wanted,
    pub today: i32,
    pub certain_age: u8,
    pub place: Option<(f32, f32, Bank)>,
    pub borough_points: [i32; 256],
    pub shared: u128,
    pub close: u128,
    pub by_days: Option<[i32; 256]>,
    pub by_parts: Option<[i32; 256]>,
    pub interests: u16,
    pub skills: u32,
    pub access: u32,
    pub by_sort: Option<[i32; 64]>,
    pub by_half_hours: Option<[i32; 256]>,
    pub effort: Option<u8>,
}

impl<'a> Query<'a> {
    pub(super) fn new(wanted: &'a Wanted, areas: &Areas) -> Self {
        let telling = wanted.telling_languages();
        let close: SpokenSet = telling.iter().map(close_to).fold(SpokenSet::default(), SpokenSet::or).without(telling);
        let mut borough_points = [0; 256];
        if let Some(home) = wanted.location.as_ref().and_then(|location| location.borough) {
            for next in &areas.borough(home).neighbours {
                borough_points[usize::from(next.0)] = weights::NEXT_BOROUGH;
            }
            borough_points[usize::from(home.0)] = weights::SAME_BOROUGH;
        }
        Self {
            wanted,
            today: ordinal(wanted.today),
            certain_age: wanted.certain_age(),
            place: wanted.location.as_ref().map(|location| {
                let (east, north) = on_flat_map(location.point);
                (east, north, location.bank)
            }),
            borough_points,
            shared: telling.bits(),
            close: close.bits(),
            by_days: by_days(wanted),
            by_parts: by_parts(wanted),
            interests: wanted.interests.bits() as u16,
            skills: wanted.skills.bits(),
            access: wanted.access.bits(),
            by_sort: by_sort(wanted),
            by_half_hours: wanted.hours.map(by_half_hours),
            effort: wanted.effort.map(|effort| effort.index() as u8),
        }
    }

    /// Points for being this many miles away.
    pub(super) fn near(miles: f32) -> i32 {
        (weights::NEAR * (weights::NEAR_HALVES_AT_MILES / (weights::NEAR_HALVES_AT_MILES + miles))) as i32
    }
}

/// The points of every set of days.
fn by_days(wanted: &Wanted) -> Option<[i32; 256]> {
    if wanted.days.is_empty() && wanted.not_days.is_empty() {
        return None;
    }
    let (can, cannot) = (wanted.days.bits() as u8, wanted.not_days.bits() as u8);
    Some(std::array::from_fn(|days| {
        let days = days as u8;
        let usable = days & !cannot;
        match days {
            _ if days & BENDS != 0 => weights::TIMES_BEND,
            0 => 0,
            _ if usable == 0 => weights::ONLY_DAYS_THEY_CANNOT,
            _ if can == 0 => 0,
            _ if usable & can != 0 => weights::DAY_FITS,
            _ => weights::NO_DAY_FITS,
        }
    }))
}

/// The points of every set of parts of the day.
fn by_parts(wanted: &Wanted) -> Option<[i32; 256]> {
    let can = wanted.parts_of_day.bits() as u8;
    (can != 0).then(|| {
        std::array::from_fn(|parts| match parts as u8 {
            0 => 0,
            parts if parts & can != 0 => weights::PART_OF_DAY_FITS,
            parts if parts & BENDS != 0 => 0,
            _ => weights::NO_PART_OF_DAY_FITS,
        })
    })
}

/// The points of every kind of role and family of jobs.
fn by_sort(wanted: &Wanted) -> Option<[i32; 64]> {
    if wanted.role_kinds.is_empty() && wanted.job_families.is_empty() {
        return None;
    }
    let mut points = [0; 64];
    let roles = wanted.role_kinds.iter().map(|role| sort_of(Some(role), None));
    for sort in roles.chain(wanted.job_families.iter().map(|family| sort_of(None, Some(family)))) {
        points[usize::from(sort)] = weights::KIND_ASKED_FOR;
    }
    Some(points)
}

/// Whether an opportunity takes about as many hours as someone said: within two, or a quarter.
pub(super) fn hours_fit(said: f32, hours: f32) -> bool {
    hours > 0.0 && (hours - said).abs() <= (said * 0.25).max(2.0)
}

/// The points of every number of half hours.
fn by_half_hours(said: f32) -> [i32; 256] {
    std::array::from_fn(|half| if hours_fit(said, half as f32 / 2.0) { weights::HOURS_FIT } else { 0 })
}
