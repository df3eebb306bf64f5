//! Reminders: what someone asked to be reminded of, when each is due, and the hours in which we may send. Adverts may close
//! early when many people apply (J13), so the first reminder comes a week before the closing day. All days and hours are London's.

use crate::clock::{day_in_london, in_london, london};
use crate::ids::OpportunityId;
use jiff::civil::{Date, Time, time};
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

/// What a reminder is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReminderAbout {
    /// The last day to apply.
    Closing,
    /// The day of an event.
    Event,
}

impl ReminderAbout {
    /// As it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Closing => "closing",
            Self::Event => "event",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        [Self::Closing, Self::Event].into_iter().find(|about| about.id() == id)
    }

    /// How many days before the day each reminder comes.
    fn days_before(self) -> &'static [u8] {
        match self {
            Self::Closing => &[7, 3, 1],
            Self::Event => &[2, 0],
        }
    }
}

/// A reminder that someone asked for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct NewReminder {
    /// Of what.
    pub opportunity: OpportunityId,
    /// Of which of its days.
    pub about: ReminderAbout,
}

/// When we may first send in a day (C59).
pub const FIRST_HOUR: Time = time(9, 0, 0, 0);
/// From when on we may not send any more that day (C59).
pub const LAST_HOUR: Time = time(20, 0, 0, 0);

/// When to remind of something on this day: each reminder still ahead, with how many days before the day it comes. None if the
/// day is too near.
pub fn due_times(about: ReminderAbout, on: Date, now: Timestamp) -> Vec<(u8, Timestamp)> {
    let due = |days: &u8| {
        let day = on.checked_sub(i64::from(*days).days()).ok()?;
        let due = at_nine(day)?;
        (due > now).then_some((*days, due))
    };
    about.days_before().iter().filter_map(due).collect()
}

/// Whether we may send now: from 9 in the morning until 8 in the evening.
pub fn may_send(now: Timestamp) -> bool {
    let clock = in_london(now).time();
    (FIRST_HOUR..LAST_HOUR).contains(&clock)
}

/// The first moment from `at` on at which we may send: `at` itself in the day, else the next 9 in the morning.
pub fn next_allowed(at: Timestamp) -> Timestamp {
    if may_send(at) {
        return at;
    }
    let today = day_in_london(at);
    let day = if in_london(at).time() < FIRST_HOUR { today } else { today.saturating_add(1.day()) };
    at_nine(day).unwrap_or(at)
}

/// Since when we may send on the day of `now`; `now` itself before nine.
pub fn opened_at(now: Timestamp) -> Timestamp {
    at_nine(day_in_london(now)).map_or(now, |nine| nine.min(now))
}

/// Nine in the morning of that day. The clocks change in the night, so there always is one.
fn at_nine(day: Date) -> Option<Timestamp> {
    Some(day.to_datetime(FIRST_HOUR).to_zoned(london()).ok()?.timestamp())
}

/// The longest pause between two tries.
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_hours(6);
/// How long we try before a person takes over.
pub const TRY_FOR: SignedDuration = SignedDuration::from_hours(3 * 24);

/// How long to wait after this many failed tries: a minute, then twice as long each time, up to six hours.
pub fn pause_after(tries: u32) -> SignedDuration {
    let doubled = 1_i64 << tries.saturating_sub(1).min(9);
    SignedDuration::from_mins(doubled).min(LONGEST_PAUSE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_closing_day_is_told_of_seven_three_and_one_days_before_and_only_what_is_ahead() {
        let on = date(2026, 11, 30);
        let due = |now| due_times(ReminderAbout::Closing, on, at(now));
        let all = [(7, at("2026-11-23T09:00:00Z")), (3, at("2026-11-27T09:00:00Z")), (1, at("2026-11-29T09:00:00Z"))];
        assert_eq!(due("2026-11-20T12:00:00Z"), all);
        assert_eq!(due("2026-11-23T09:00:00Z"), all[1..], "what is due this very moment is no longer ahead");
        assert_eq!(due("2026-11-29T10:00:00Z"), [], "the day is too near");
    }

    #[test]
    fn an_event_is_told_of_two_days_before_and_on_the_morning_of_the_day() {
        let due = due_times(ReminderAbout::Event, date(2026, 10, 26), at("2026-10-01T00:00:00Z"));
        let expected = [(2, at("2026-10-24T08:00:00Z")), (0, at("2026-10-26T09:00:00Z"))];
        assert_eq!(due, expected, "summer time ends between them, and both come at nine");
    }

    #[test]
    fn nothing_is_sent_at_night_on_the_nights_the_clocks_change() {
        for (asked, allowed) in [
            ("2026-10-24T18:59:59Z", "2026-10-24T18:59:59Z"),
            ("2026-10-24T19:00:00Z", "2026-10-25T09:00:00Z"),
            ("2026-10-25T08:59:59Z", "2026-10-25T09:00:00Z"),
            ("2026-10-25T19:59:00Z", "2026-10-25T19:59:00Z"),
            ("2026-03-28T20:00:00Z", "2026-03-29T08:00:00Z"),
            ("2026-03-29T07:59:00Z", "2026-03-29T08:00:00Z"),
            ("2026-03-29T19:00:00Z", "2026-03-30T08:00:00Z"),
        ] {
            assert_eq!(next_allowed(at(asked)), at(allowed), "asked at {asked}");
        }
    }

    #[test]
    fn pauses_grow_from_a_minute_to_six_hours() {
        let minutes: Vec<i64> = (1..=12).map(|tries| pause_after(tries).as_mins()).collect();
        assert_eq!(minutes, [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360]);
        assert_eq!(pause_after(u32::MAX), LONGEST_PAUSE);
    }

    proptest! {
        #[test]
        fn the_next_allowed_moment_is_allowed_not_before_and_within_a_day(
            second in at("2026-01-01T00:00:00Z").as_second()..at("2031-01-01T00:00:00Z").as_second()
        ) {
            let asked = Timestamp::from_second(second).unwrap();
            let allowed = next_allowed(asked);
            prop_assert!(may_send(allowed));
            prop_assert!(allowed >= asked);
            // The longest night: 13 hours, and one more when summer time ends.
            prop_assert!(allowed.duration_since(asked) <= SignedDuration::from_hours(14));
            prop_assert_eq!(next_allowed(allowed), allowed);
        }
    }
}
