//! What a band pays: Agenda for Change, England, with the supplement for inner or outer London. So that nobody has to look a table
//! up to post a job.

use crate::domain::opportunity::SalaryZone;
use std::sync::LazyLock;

/// `year,band,point,basic,with_inner_london,with_outer_london`: pounds a year, full-time.
const TABLE: &str = include_str!("afc_pay.csv");

/// A point of a band.
struct Point {
    year: &'static str,
    band: u8,
    basic: u32,
    inner: u32,
    outer: u32,
}

static POINTS: LazyLock<Vec<Point>> = LazyLock::new(|| {
    let point = |line: &'static str| {
        let cells: Vec<&'static str> = line.split(',').collect();
        let [year, band, _, basic, inner, outer] = cells.as_slice() else { return None };
        Some(Point {
            year,
            band: band.parse().ok()?,
            basic: basic.parse().ok()?,
            inner: inner.parse().ok()?,
            outer: outer.parse().ok()?,
        })
    };
    TABLE.lines().skip(1).filter_map(point).collect()
});

/// What a band pays.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pay {
    /// Pounds a year, full-time, to begin with.
    pub least: u32,
    /// At the top of the band.
    pub most: u32,
    /// The year of the table.
    pub year: &'static str,
}

/// What a band pays with a supplement; nothing for bands and supplements that the table does not have.
pub fn pay(band: u8, zone: SalaryZone) -> Option<Pay> {
    let pounds = |point: &Point| match zone {
        SalaryZone::Inner => Some(point.inner),
        SalaryZone::Outer => Some(point.outer),
        SalaryZone::None => Some(point.basic),
        SalaryZone::Fringe => None,
    };
    let points: Vec<&Point> = POINTS.iter().filter(|point| point.band == band).collect();
    Some(Pay { least: pounds(points.first()?)?, most: pounds(points.last()?)?, year: points.first()?.year })
}

/// The supplement with this id in forms and files.
pub(super) fn parse_zone(id: &str) -> Option<SalaryZone> {
    match id {
        "inner" => Some(SalaryZone::Inner),
        "outer" => Some(SalaryZone::Outer),
        "fringe" => Some(SalaryZone::Fringe),
        "none" => Some(SalaryZone::None),
        _ => None,
    }
}

/// What the table says of a band and a supplement as they are typed.
pub fn pay_typed(band: &str, zone: &str) -> Option<Pay> {
    pay(band.trim().parse().ok()?, parse_zone(zone)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_pays_what_the_table_says_with_its_supplement() {
        let of = |band, zone| pay(band, zone).map(|pay| (pay.least, pay.most));
        assert_eq!(of(2, SalaryZone::Outer), Some((30_142, 30_142)));
        assert_eq!(of(3, SalaryZone::Inner), Some((31_554, 33_270)));
        assert_eq!(of(5, SalaryZone::None), Some((32_073, 39_043)));
        assert_eq!((of(3, SalaryZone::Fringe), of(7, SalaryZone::Inner)), (None, None));
        assert_eq!(TABLE.lines().count(), POINTS.len() + 1, "every line is read");
        assert_eq!(pay_typed("3", "outer").map(|pay| pay.year), Some("2026/27"));
    }

    #[test]
    fn no_point_pays_less_with_a_supplement() {
        assert!(POINTS.iter().all(|point| point.basic < point.outer && point.outer < point.inner));
    }
}
