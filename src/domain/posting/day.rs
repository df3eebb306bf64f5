//! Days and times as people in England type them, and as spreadsheet programs rewrite them: "14 December 2026", "14/12/2026",
//! "2026-12-14", "14-Dec-26"; "2:30pm", "14:30", "14:30:00" (P27).

use jiff::civil::{Date, Time};

/// The months, by the three letters that tell them apart.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// A day.
pub(super) fn day(text: &str) -> Option<Date> {
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let parts: Vec<&str> = text.split([' ', '/', '.', '-', ',']).filter(|part| !part.is_empty()).collect();
    // A weekday before it says nothing that the day does not.
    let parts = match parts.as_slice() {
        [weekday, rest @ ..] if weekday.chars().all(char::is_alphabetic) => rest,
        parts => parts,
    };
    let [day, month, year] = parts else { return None };
    let day = day.trim_end_matches(|letter: char| letter.is_alphabetic()).parse().ok()?;
    let month = month.parse().ok().or_else(|| {
        let short: String = month.to_lowercase().chars().take(3).collect();
        MONTHS.iter().position(|known| *known == short).map(|index| index as i8 + 1)
    })?;
    // Spreadsheet programs write years with two digits. Nothing is posted for another century.
    let century = if year.len() == 2 { 2000 } else { 0 };
    let year = century + year.parse::<i16>().ok()?;
    if !(2000..=9999).contains(&year) {
        return None;
    }
    Date::new(year, month, day).ok()
}

/// A time of day.
pub(super) fn time(text: &str) -> Option<Time> {
    let text = text.trim().to_lowercase().replace(' ', "").replace('.', ":");
    let (digits, after_noon) = match (text.strip_suffix("pm"), text.strip_suffix("am")) {
        (Some(digits), _) => (digits, Some(true)),
        (_, Some(digits)) => (digits, Some(false)),
        _ => (text.as_str(), None),
    };
    let (hour, minute) = digits.split_once(':').unwrap_or((digits, "0"));
    let minute = minute.strip_suffix(":00").unwrap_or(minute);
    let (hour, minute): (i8, i8) = (hour.parse().ok()?, minute.parse().ok()?);
    let hour = match after_noon {
        Some(true) if (1..12).contains(&hour) => hour + 12,
        Some(false) if hour == 12 => 0,
        _ => hour,
    };
    // "14" alone is no time that anyone means; "2pm" is.
    if after_noon.is_none() && !digits.contains(':') {
        return None;
    }
    Time::new(hour, minute, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_is_read_as_people_type_it() {
        for text in [
            "2026-12-14",
            "14 December 2026",
            "14/12/2026",
            "Monday 14 dec 2026",
            "14th December, 2026",
            "14-Dec-26",
            "14/12/26",
        ] {
            assert_eq!(day(text), Some(date(2026, 12, 14)), "{text}");
        }
        for text in ["", "December", "31/2/2026", "12/14/2026", "14/12/026", "14/12/-1", "soon"] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn a_time_is_read_as_people_type_it() {
        for (text, hour, minute) in [
            ("14:30", 14, 30),
            ("2:30pm", 14, 30),
            ("9am", 9, 0),
            ("12 pm", 12, 0),
            ("9.15", 9, 15),
            ("14:30:00", 14, 30),
        ] {
            assert_eq!(time(text), Time::new(hour, minute, 0, 0).ok(), "{text}");
        }
        for text in ["", "14", "25:00", "noon"] {
            assert_eq!(time(text), None, "{text}");
        }
    }
}
