//! The promised day: by when a person answers. Two working days by default, counted over England's bank holidays (design 9).

use jiff::{ToSpan, civil::Date, civil::Weekday};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Working days until the promised day, unless the organisation set another number.
pub const WORKING_DAYS: u32 = 2;

/// The promised day for something asked on `asked`: the given number of working days later. What is asked on a day of rest
/// counts from the next working day's eve, so that a weekend never shortens the desk's time.
pub fn promised_day(asked: Date, working_days: u32) -> Date {
    let mut day = asked;
    for _ in 0..working_days {
        day = next_working_day(day);
    }
    day
}

/// Whether people are at work on that day in England.
pub fn is_working_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !BANK_HOLIDAYS.contains(&day)
}

fn next_working_day(after: Date) -> Date {
    let mut day = after;
    loop {
        day = day.saturating_add(1.day());
        if is_working_day(day) || day == Date::MAX {
            return day;
        }
    }
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
