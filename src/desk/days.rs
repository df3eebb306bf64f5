//! Days and times as staff read them: in English, London's clocks. How late a lead is stands in words, so that its colour adds
//! nothing that a reader could miss.

use crate::clock::{day_in_london, in_london};
use jiff::{Timestamp, civil::Date};
use std::fmt;

/// "Wednesday 25 November 2026".
pub fn day(date: Date) -> String {
    date.strftime("%A %-d %B %Y").to_string()
}

/// "November 2026", from `2026-11`. What is no month stays as it is.
pub fn month(text: &str) -> String {
    let first: Result<Date, _> = format!("{text}-01").parse();
    first.map_or_else(|_| text.to_owned(), |first| first.strftime("%B %Y").to_string())
}

/// "Wednesday 25 November 2026 at 09:05".
pub fn moment(time: Timestamp) -> String {
    in_london(time).strftime("%A %-d %B %Y at %H:%M").to_string()
}

/// "09:05".
pub fn hour(time: Timestamp) -> String {
    in_london(time).strftime("%H:%M").to_string()
}

/// How long ago something was asked, as roughly as a queue needs it.
pub fn age(asked: Timestamp, now: Timestamp) -> String {
    let days = days_between(day_in_london(asked), day_in_london(now));
    let hours = now.duration_since(asked).as_hours();
    match (days, hours) {
        (..=0, ..=0) => "Less than an hour ago".to_owned(),
        (..=0, 1) => "1 hour ago".to_owned(),
        (..=0, hours) => format!("{hours} hours ago"),
        (1, _) => "Yesterday".to_owned(),
        (days, _) => format!("{days} days ago"),
    }
}

/// How a promised day lies to today.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Due {
    /// It has passed, this many days ago.
    Overdue(i32),
    /// It is today.
    Today,
    /// It is tomorrow.
    Tomorrow,
    /// It is in this many days.
    In(i32),
}

impl Due {
    /// How it lies, by London's day.
    pub fn of(promised: Date, now: Timestamp) -> Self {
        match days_between(day_in_london(now), promised) {
            days @ ..=-1 => Self::Overdue(-days),
            0 => Self::Today,
            1 => Self::Tomorrow,
            days => Self::In(days),
        }
    }

    /// The name of its colour in the stylesheet.
    pub fn colour(self) -> &'static str {
        match self {
            Self::Overdue(_) => "red",
            Self::Today => "yellow",
            Self::Tomorrow | Self::In(_) => "grey",
        }
    }
}

impl fmt::Display for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Overdue(1) => f.write_str("Overdue by 1 day"),
            Self::Overdue(days) => write!(f, "Overdue by {days} days"),
            Self::Today => f.write_str("Today"),
            Self::Tomorrow => f.write_str("Tomorrow"),
            Self::In(days) => write!(f, "In {days} days"),
        }
    }
}

fn days_between(from: Date, to: Date) -> i32 {
    from.duration_until(to).as_hours().div_euclid(24) as i32
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_promised_day_is_overdue_only_when_london_has_left_it() {
        let promised = date(2026, 7, 1);
        assert_eq!(Due::of(promised, at("2026-07-01T22:59:00Z")), Due::Today);
        assert_eq!(Due::of(promised, at("2026-07-01T23:01:00Z")), Due::Overdue(1));
        assert_eq!(Due::of(promised, at("2026-06-30T12:00:00Z")), Due::Tomorrow);
        assert_eq!(Due::of(promised, at("2026-06-28T12:00:00Z")).to_string(), "In 3 days");
    }

    #[test]
    fn the_age_of_a_lead_goes_from_hours_to_days() {
        let asked = at("2026-11-23T09:00:00Z");
        assert_eq!(age(asked, at("2026-11-23T09:59:00Z")), "Less than an hour ago");
        assert_eq!(age(asked, at("2026-11-23T14:00:00Z")), "5 hours ago");
        assert_eq!(age(asked, at("2026-11-24T08:00:00Z")), "Yesterday");
        assert_eq!(age(asked, at("2026-11-27T08:00:00Z")), "4 days ago");
    }

    #[test]
    fn times_are_londons() {
        assert_eq!(moment(at("2026-07-01T23:05:00Z")), "Thursday 2 July 2026 at 00:05");
    }
}
