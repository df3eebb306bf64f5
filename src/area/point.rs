//! Points on the map and the distance between them, with what a straight line hides: the Thames and the Lea valley.

use serde::{Deserialize, Serialize};

/// A point, in degrees (WGS 84).
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct Point {
    /// Latitude, north positive.
    pub lat: f64,
    /// Longitude, east positive.
    pub lon: f64,
}

/// The earth's mean radius in miles.
const EARTH_MILES: f64 = 3958.76;

impl Point {
    /// Miles in a straight line (haversine).
    pub fn miles_to(self, other: Self) -> f64 {
        let (lat_a, lat_b) = (self.lat.to_radians(), other.lat.to_radians());
        let half = |a: f64, b: f64| ((b - a) / 2.0).sin().powi(2);
        let chord =
            half(lat_a, lat_b) + lat_a.cos() * lat_b.cos() * half(self.lon.to_radians(), other.lon.to_radians());
        2.0 * EARTH_MILES * chord.sqrt().min(1.0).asin()
    }
}

/// A side of London's rivers. What lies on another side is further by bus than the map says.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bank {
    /// North of the Thames, west of the Lea.
    #[default]
    West,
    /// North of the Thames, east of the Lea.
    East,
    /// South of the Thames.
    South,
}

impl Bank {
    /// Miles to add for crossing from one side to the other: the Thames has few bridges and, east of the Tower, hardly any;
    /// the Lea valley is crossed at a few roads.
    pub fn crossing_miles(self, other: Self) -> f64 {
        match (self, other) {
            _ if self == other => 0.0,
            (Self::South, _) | (_, Self::South) => 3.0,
            _ => 1.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_miles() {
        let southall = Point { lat: 51.5060, lon: -0.3787 };
        let ealing = Point { lat: 51.5149, lon: -0.3020 };
        let miles = southall.miles_to(ealing);
        assert!((3.2..3.5).contains(&miles), "{miles}");
        assert!(southall.miles_to(southall) < 1e-9);
    }

    #[test]
    fn another_side_of_the_thames_counts_as_further_than_another_side_of_the_lea() {
        assert!(Bank::West.crossing_miles(Bank::South) > Bank::West.crossing_miles(Bank::East));
        assert!(Bank::East.crossing_miles(Bank::East).abs() < f64::EPSILON);
    }
}
