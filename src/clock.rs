//! Time, always passed in: the product asks a [`Clock`], tests hold one still or move it. Cut to microseconds, which is what
//! both databases keep.

use jiff::{Timestamp, Zoned, civil::Date, tz::TimeZone};
use std::sync::{Arc, Mutex};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Now, cut to microseconds.
    fn now(&self) -> Timestamp;
}

/// A clock that parts of the program share.
pub type SharedClock = Arc<dyn Clock>;

/// The machine's own clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the wall clock")]
    fn now(&self) -> Timestamp {
        to_microseconds(Timestamp::now())
    }
}

/// A clock that stands still until it is moved: for tests, and for `--now` on the command line.
#[derive(Debug)]
pub struct StillClock(Mutex<Timestamp>);

impl StillClock {
    /// A clock that shows this time.
    pub fn at(time: Timestamp) -> Self {
        Self(Mutex::new(to_microseconds(time)))
    }

    /// Sets it to this time.
    pub fn set(&self, time: Timestamp) {
        *self.0.lock().expect("nothing panics while holding the time") = to_microseconds(time);
    }

    /// Moves it on.
    pub fn advance(&self, by: jiff::SignedDuration) {
        let mut time = self.0.lock().expect("nothing panics while holding the time");
        *time = time.checked_add(by).unwrap_or(Timestamp::MAX);
    }
}

impl Clock for StillClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().expect("nothing panics while holding the time")
    }
}

/// The machine's clock until it is set; from then on it stands still until it is set again. For `chat`, where each line may
/// say when it was written.
#[derive(Debug, Default)]
pub struct SettableClock(Mutex<Option<Timestamp>>);

impl SettableClock {
    /// Sets it to this time.
    pub fn set(&self, time: Timestamp) {
        *self.0.lock().expect("nothing panics while holding the time") = Some(to_microseconds(time));
    }
}

impl Clock for SettableClock {
    fn now(&self) -> Timestamp {
        let set = *self.0.lock().expect("nothing panics while holding the time");
        set.unwrap_or_else(|| SystemClock.now())
    }
}

/// What London's clocks show at this time. All days and hours that people read are London's.
pub fn in_london(time: Timestamp) -> Zoned {
    time.to_zoned(london())
}

/// London's day at this time.
pub fn day_in_london(time: Timestamp) -> Date {
    in_london(time).date()
}

/// The time zone of the people we serve. Its data is compiled in.
pub fn london() -> TimeZone {
    static LONDON: std::sync::LazyLock<TimeZone> =
        std::sync::LazyLock::new(|| TimeZone::get("Europe/London").expect("the zone is compiled in"));
    LONDON.clone()
}

fn to_microseconds(time: Timestamp) -> Timestamp {
    Timestamp::from_microsecond(time.as_microsecond()).unwrap_or(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_londons_day_even_in_summer() {
        let late: Timestamp = "2026-07-01T23:30:00Z".parse().expect("a time");
        assert_eq!(day_in_london(late).to_string(), "2026-07-02");
    }
}
