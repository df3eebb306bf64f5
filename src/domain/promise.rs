//! The promised day: by when a person answers. Two working days by default, counted over England's bank holidays (design 9). How one
//! organisation promises, and when it rests, is in `duty`.

use jiff::{ToSpan, civil::Date, civil::Weekday};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Working days until the promised day, unless the organisation set another number.
pub const WORKING_DAYS: u32 = 2;
/// The most working days that an organisation can set.
pub const MOST_WORKING_DAYS: u32 = 10;

/// The promised day for something asked on `asked`: the given number of working days later. What is asked on a day of rest
/// counts from the next working day's eve, so that a weekend never shortens the desk's time.
pub fn promised_day(asked: Date, working_days: u32) -> Date {
    days_later(asked, working_days, is_working_day)
}

/// Whether people are at work on that day in England.
pub fn is_working_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !is_bank_holiday(day)
}

/// Whether that day is a bank holiday in England.
pub fn is_bank_holiday(day: Date) -> bool {
    BANK_HOLIDAYS.contains(&day)
}

/// The day so many working days after another, where `works` says which days those are.
pub(super) fn days_later(from: Date, working_days: u32, works: impl Fn(Date) -> bool) -> Date {
    (0..working_days).fold(from, |day, _| first_from(next(day), &works))
}

/// The first working day that is `from` or later.
pub(super) fn first_from(from: Date, works: impl Fn(Date) -> bool) -> Date {
    let mut day = from;
    while !works(day) && day < Date::MAX {
        day = next(day);
    }
    day
}

fn next(day: Date) -> Date {
    day.saturating_add(1.day())
}

/// The days taken off, from the table beside this file (see docs/data-sources.md).
static BANK_HOLIDAYS: LazyLock<BTreeSet<Date>> = LazyLock::new(|| {
    let table = include_str!("bank_holidays_england.csv");
    let days = csv::Reader::from_reader(table.as_bytes())
        .records()
        .map(|row| row.ok()?.get(0)?.parse().ok())
        .collect::<Option<BTreeSet<Date>>>();
    days.expect("the table of bank holidays is checked by a test")
});

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_table_of_bank_holidays_reads() {
        assert_eq!(BANK_HOLIDAYS.len(), 32);
    }

    #[test]
    fn a_weekend_and_a_bank_holiday_are_not_counted() {
        assert_eq!(promised_day(date(2026, 11, 23), 2), date(2026, 11, 25), "Monday to Wednesday");
        assert_eq!(promised_day(date(2026, 11, 26), 2), date(2026, 11, 30), "Thursday to Monday");
        assert_eq!(promised_day(date(2026, 11, 21), 2), date(2026, 11, 24), "Saturday to Tuesday");
        assert_eq!(promised_day(date(2026, 12, 24), 2), date(2026, 12, 30), "over Christmas and its substitute day");
    }
}
