//! Days as people in England type them, and as spreadsheet programs rewrite them: "14 December 2026", "14/12/2026",
//! "2026-12-14", "14-Dec-26" (P27).

use jiff::civil::Date;

/// The months, by the three letters that tell them apart.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The day that someone typed.
pub fn typed_day(text: &str) -> Option<Date> {
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
            assert_eq!(typed_day(text), Some(date(2026, 12, 14)), "{text}");
        }
        for text in ["", "December", "31/2/2026", "12/14/2026", "14/12/026", "14/12/-1", "soon"] {
            assert_eq!(typed_day(text), None, "{text}");
        }
    }
}
