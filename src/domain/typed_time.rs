//! A time of day as staff type it: `10:30`, `10.30`, `9am`, `2pm`, `2:30 p.m.`, and as spreadsheets write it, `14:30:00`.

use jiff::civil::Time;
use std::fmt;

/// Why what was typed is no time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NoTime {
    /// It is none.
    Unread,
    /// It can be in the morning and in the afternoon; both as they would be typed.
    Either(String, String),
}

impl fmt::Display for NoTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unread => f.write_str("Enter the time with hours and minutes, for example 10:30am or 2:30pm"),
            Self::Either(morning, afternoon) => write!(f, "Enter {morning} or {afternoon}"),
        }
    }
}

/// The time that someone typed. What can be two times is not guessed: a bare hour from 1 to 11, and one from 1 to 6 with minutes and
/// without a mark (`2:30`). From 7 on nobody writes minutes so for the evening; who writes two digits (`02:30`) counts to 24.
pub fn typed_time(text: &str) -> Result<Time, NoTime> {
    let text = text.trim().to_lowercase().replace(char::is_whitespace, "");
    // "p.m." before the dot that some write between hours and minutes.
    let text = text.replace("a.m.", "am").replace("p.m.", "pm").replace('.', ":");
    let (digits, half) = match (text.strip_suffix("pm"), text.strip_suffix("am")) {
        (Some(digits), _) => (digits, Some(12)),
        (_, Some(digits)) => (digits, Some(0)),
        _ => (text.as_str(), None),
    };
    let (hour, minute) = digits.split_once(':').unwrap_or((digits, "0"));
    let is_bare = !digits.contains(':');
    let minute = minute.strip_suffix(":00").unwrap_or(minute);
    let read = hour.parse::<i8>().ok().zip(minute.parse::<i8>().ok());
    let (number, minute) = read.ok_or(NoTime::Unread)?;
    let unclear = match number {
        1..=6 => hour.len() == 1,
        7..=11 => is_bare && !hour.starts_with('0'),
        _ => false,
    };
    let number = match half {
        Some(half) if (1..=12).contains(&number) => number % 12 + half,
        Some(_) => return Err(NoTime::Unread),
        None => number,
    };
    let time = Time::new(number, minute, 0, 0).map_err(|_| NoTime::Unread)?;
    if half.is_none() && unclear {
        return Err(NoTime::Either(format!("{digits}am"), format!("{digits}pm")));
    }
    Ok(time)
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
            ("12", 12, 0),
            ("09", 9, 0),
            ("14", 14, 0),
            ("9am", 9, 0),
            ("14:30", 14, 30),
            ("14:30:00", 14, 30),
            ("2pm", 14, 0),
            ("2:30 PM", 14, 30),
            ("2.30 p.m.", 14, 30),
            ("12 pm", 12, 0),
            ("12 am", 0, 0),
            ("02:30", 2, 30),
            ("2:30am", 2, 30),
            ("7:15", 7, 15),
        ] {
            assert_eq!(typed_time(text).ok(), Time::new(hour, minute, 0, 0).ok(), "{text}");
        }
        for text in ["", "14pm", "0pm", "25:00", "noon", "10:61", "1:2:3", ":"] {
            assert_eq!(typed_time(text), Err(NoTime::Unread), "{text}");
        }
    }

    #[test]
    fn what_can_be_two_times_is_not_guessed() {
        for (text, asks) in [
            ("3", "Enter 3am or 3pm"),
            ("9", "Enter 9am or 9pm"),
            ("11", "Enter 11am or 11pm"),
            ("2:30", "Enter 2:30am or 2:30pm"),
            ("2.30", "Enter 2:30am or 2:30pm"),
        ] {
            assert_eq!(typed_time(text).unwrap_err().to_string(), asks, "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_it_is_a_time_or_none(text in ".{0,12}") {
            let _ = typed_time(&text);
        }

        #[test]
        fn a_time_in_twenty_four_hours_is_itself(hour in 0_i8..24, minute in 0_i8..60) {
            prop_assert_eq!(typed_time(&format!("{hour:02}:{minute:02}")).ok(), Time::new(hour, minute, 0, 0).ok());
        }
    }
}
