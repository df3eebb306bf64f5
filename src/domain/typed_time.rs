//! A time of day as staff type it: `10:30`, `10.30`, `9`, `2pm`, `2:30 p.m.`, and as spreadsheets write it, `14:30:00`.

use jiff::civil::Time;

/// The time that someone typed. An hour from 1 to 6 without a mark is in the afternoon, as it is where residents type one: nobody
/// is invited for half past two at night. Who means that writes `02:30` or `2:30am`. Each page shows the time back.
pub fn typed_time(text: &str) -> Option<Time> {
    let text = text.trim().to_lowercase().replace(char::is_whitespace, "");
    // "p.m." before the dot that some write between hours and minutes.
    let text = text.replace("a.m.", "am").replace("p.m.", "pm").replace('.', ":");
    let (digits, half) = match (text.strip_suffix("pm"), text.strip_suffix("am")) {
        (Some(digits), _) => (digits, Some(12)),
        (_, Some(digits)) => (digits, Some(0)),
        _ => (text.as_str(), None),
    };
    let (hour, minute) = digits.split_once(':').unwrap_or((digits, "0"));
    let minute = minute.strip_suffix(":00").unwrap_or(minute);
    let (number, minute): (i8, i8) = (hour.parse().ok()?, minute.parse().ok()?);
    let number = match half {
        Some(half) if (1..=12).contains(&number) => number % 12 + half,
        Some(_) => return None,
        None if hour.len() == 1 && (1..=6).contains(&number) => number + 12,
        None => number,
    };
    Time::new(number, minute, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_time_is_read_as_people_type_it() {
        for (text, hour, minute) in [
            ("10:30", 10, 30),
            ("10.30", 10, 30),
            ("9", 9, 0),
            ("9am", 9, 0),
            ("14:30", 14, 30),
            ("14:30:00", 14, 30),
            ("2pm", 14, 0),
            ("2:30 PM", 14, 30),
            ("2.30 p.m.", 14, 30),
            ("12 pm", 12, 0),
            ("12 am", 0, 0),
            ("2:30", 14, 30),
            ("02:30", 2, 30),
            ("2:30am", 2, 30),
            ("7:15", 7, 15),
        ] {
            assert_eq!(typed_time(text), Time::new(hour, minute, 0, 0).ok(), "{text}");
        }
        for text in ["", "14pm", "0pm", "25:00", "noon", "10:61", "1:2:3", ":"] {
            assert_eq!(typed_time(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_it_is_a_time_or_none(text in ".{0,12}") {
            let _ = typed_time(&text);
        }

        #[test]
        fn a_time_in_twenty_four_hours_is_itself(hour in 0_i8..24, minute in 0_i8..60) {
            prop_assert_eq!(typed_time(&format!("{hour:02}:{minute:02}")), Time::new(hour, minute, 0, 0).ok());
        }
    }
}
