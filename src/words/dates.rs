//! Days and times of day as each language writes them: Gregorian calendar, digits 0 to 9, in every language (P46). Persian
//! and Pashto would else name another year, and an appointment would be missed.

use crate::language::Language;
use icu::calendar::{Gregorian, Iso};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{T, YMDE};
use jiff::civil::{Date, Time};
use jiff_icu::ConvertFrom;

/// Writes days and times in one language.
pub(crate) struct Dates {
    english: bool,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    time: FixedCalendarDateTimeFormatter<(), T>,
}

impl Dates {
    pub(crate) fn new(language: Language) -> Self {
        let locale = crate::words::locale(language);
        let day = FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::long());
        let time = FixedCalendarDateTimeFormatter::try_new((&locale).into(), T::hm());
        Self {
            english: language.primary() == "en",
            day: day.expect("the days of every language are compiled in"),
            time: time.expect("the times of every language are compiled in"),
        }
    }

    /// Weekday, day, month in words, year: "Monday 7 December 2026".
    pub(crate) fn day(&self, day: Date) -> String {
        let day = icu::calendar::Date::<Iso>::convert_from(day).to_calendar(Gregorian);
        let written = self.day.format(&day).to_string();
        if self.english { written.replace(',', "") } else { day_first(written) }
    }

    /// "5pm", "5:30pm", "midday" in English (P6); elsewhere by 24 hours.
    pub(crate) fn time(&self, time: Time) -> String {
        if self.english {
            english_time(time)
        } else {
            self.time.format(&icu::time::Time::convert_from(time)).to_string()
        }
    }
}

/// Where a language's own habit is month, day, year (Somali: "Talaado, Noofeembar 24, 2026"), the order is turned to that of every
/// letter that comes from a hospital here.
fn day_first(written: String) -> String {
    let parts: Vec<&str> = written.split(' ').collect();
    if let [weekday, month, day, year] = parts.as_slice()
        && let Some(number) = day.strip_suffix(',')
        && number.bytes().all(|byte| byte.is_ascii_digit())
    {
        let weekday = weekday.trim_end_matches(',');
        return format!("{weekday} {} {month} {year}", number.trim_start_matches('0'));
    }
    written
}

fn english_time(time: Time) -> String {
    let half = if time.hour() < 12 { "am" } else { "pm" };
    let hour = match time.hour() % 12 {
        0 => 12,
        hour => hour,
    };
    match (time.hour(), time.minute()) {
        (0, 0) => "midnight".to_owned(),
        (12, 0) => "midday".to_owned(),
        (_, 0) => format!("{hour}{half}"),
        (_, minute) => format!("{hour}:{minute:02}{half}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn dates(tag: &str) -> Dates {
        Dates::new(Language::parse(tag).unwrap())
    }

    #[test]
    fn english_days_and_times_follow_the_nhs() {
        let dates = dates("en-GB");
        assert_eq!(dates.day(date(2026, 12, 7)), "Monday 7 December 2026");
        assert_eq!(dates.time(time(17, 0, 0, 0)), "5pm");
        assert_eq!(dates.time(time(17, 30, 0, 0)), "5:30pm");
        assert_eq!(dates.time(time(12, 0, 0, 0)), "midday");
        assert_eq!(dates.time(time(0, 15, 0, 0)), "12:15am");
    }

    #[test]
    fn arabic_days_keep_the_digits_that_tickets_show() {
        let dates = dates("ar");
        assert_eq!(dates.day(date(2026, 12, 7)).replace('،', ""), "الاثنين 7 ديسمبر 2026");
        assert_eq!(dates.time(time(17, 30, 0, 0)), "17:30");
    }

    #[test]
    fn somali_days_come_in_the_order_of_the_letters_people_get_here() {
        assert_eq!(dates("so").day(date(2026, 12, 4)), "Jimco 4 Diseembar 2026");
    }

    #[test]
    fn persian_and_pashto_keep_the_gregorian_year() {
        for tag in ["fa", "ps", "bn", "ne"] {
            let day = dates(tag).day(date(2026, 11, 23));
            assert!(day.contains("2026") && day.contains("23"), "{tag}: {day}");
        }
    }
}
