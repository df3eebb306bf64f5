//! Contact details people type: telephone numbers and e-mail addresses, parsed once at the edge and believed afterwards.
//! Both print as `[hidden]` in logs and errors.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A telephone number in E.164 form (`+447700900123`).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PhoneNumber(String);

/// An e-mail address.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EmailAddress(String);

/// The longest address that mail accepts.
const LONGEST_EMAIL: usize = 254;

/// Where most people have their mail.
const DOMAINS: [&str; 22] = [
    "gmail.com", "googlemail.com", "hotmail.com", "hotmail.co.uk", "outlook.com", "yahoo.com", "yahoo.co.uk", "icloud.com",
    "live.com", "live.co.uk", "aol.com", "ymail.com", "btinternet.com", "sky.com", "virginmedia.com", "talktalk.net",
    "protonmail.com", "proton.me", "me.com", "msn.com", "nhs.net", "example.org",
];

/// Endings that are no domains, and what they stand for.
const ENDINGS: [(&str, &str); 8] = [
    (".con", ".com"), (".cmo", ".com"), (".ocm", ".com"), (".vom", ".com"), (".comm", ".com"), (".cim", ".com"),
    (".co.ku", ".co.uk"), (".couk", ".co.uk"),
];

/// Why something is not a telephone number we can call.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum PhoneProblem {
    /// Digits are missing.
    #[error("too few digits")]
    TooShort,
    /// There are too many digits.
    #[error("too many digits")]
    TooLong,
    /// It is something else.
    #[error("not a telephone number")]
    NotANumber,
}

impl PhoneNumber {
    /// Reads a British number as people write it: 0, 44 or +44 in front, then ten digits that start with 1, 2, 3 or 7; spaces,
    /// brackets, hyphens, the digits of any script.
    ///
    /// A general library calls an NHS number and an order number "possible" telephone numbers, and the numbers reserved for
    /// fiction invalid; this rule does neither.
    pub fn parse(text: &str) -> Result<Self, PhoneProblem> {
        let mut digits = String::with_capacity(14);
        let mut plus = false;
        for c in text.trim().chars() {
            match digit_of(c) {
                Some(digit) => digits.push(char::from(b'0' + digit)),
                None if c == '+' && digits.is_empty() && !plus => plus = true,
                None if is_spacing(c) => {}
                None => return Err(PhoneProblem::NotANumber),
            }
        }
        let national = if plus {
            digits.strip_prefix("44")
        } else {
            digits.strip_prefix("0044").or_else(|| digits.strip_prefix("44").filter(|rest| rest.len() >= 8))
        };
        // "+44 (0)20 …" keeps the zero that is dialled at home.
        let national = match national {
            Some(rest) => rest.strip_prefix('0').unwrap_or(rest),
            None if plus => return Err(PhoneProblem::NotANumber),
            None => digits.strip_prefix('0').ok_or(PhoneProblem::NotANumber)?,
        };
        if !national.starts_with(['1', '2', '3', '7']) {
            return Err(if national.len() < 4 { PhoneProblem::TooShort } else { PhoneProblem::NotANumber });
        }
        match national.len() {
            0..10 => Err(PhoneProblem::TooShort),
            10 => Ok(Self(format!("+44{national}"))),
            _ => Err(PhoneProblem::TooLong),
        }
    }

    /// The number in E.164 form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl EmailAddress {
    /// Reads an address of at most 254 characters (P25). The domain comes back in small letters.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (name, domain) = text.rsplit_once('@')?;
        let sound = text.len() <= LONGEST_EMAIL
            && domain.contains('.')
            && !domain.contains('[')
            && email_address::EmailAddress::is_valid(text);
        sound.then(|| Self(format!("{name}@{}", domain.to_lowercase())))
    }

    /// The address the person likely meant, if the domain looks mistyped (`gmial.com`).
    pub fn likely_meant(&self) -> Option<Self> {
        let (name, domain) = self.0.rsplit_once('@')?;
        let domain = domain.to_lowercase();
        if DOMAINS.contains(&domain.as_str()) {
            return None;
        }
        let ending = ENDINGS.iter().find_map(|(typed, meant)| Some(format!("{}{meant}", domain.strip_suffix(typed)?)));
        let mended = ending.as_deref().unwrap_or(&domain);
        let near = DOMAINS.iter().filter(|known| known.len() >= 7).find(|known| strsim::osa_distance(mended, known) <= 1);
        let meant = near.map(|known| (*known).to_owned()).or(ending)?;
        Some(Self(format!("{name}@{meant}")))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The value of a decimal digit of any script that has its ten digits in a row.
fn digit_of(c: char) -> Option<u8> {
    const ZEROS: [char; 11] = ['0', '٠', '۰', '०', '০', '੦', '૦', '௦', '౦', '൦', '０'];
    ZEROS.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        u8::try_from(value).ok().filter(|value| *value < 10)
    })
}

/// Marks between the digits, and marks of direction that nobody sees.
fn is_spacing(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '(' | ')' | '.' | '/' | '‐'..='―' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}')
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_however_it_is_written() {
        for text in
            ["07700 900123", "+44 7700 900123", "0044 7700-900-123", "+44 (0)7700 900123", "447700900123", "٠٧٧٠٠ ٩٠٠١٢٣", "۰۷۷۰۰۹۰۰۱۲۳"]
        {
            assert_eq!(PhoneNumber::parse(text).map(|phone| phone.0), Ok("+447700900123".to_owned()), "{text}");
        }
        assert_eq!(PhoneNumber::parse("020 7946 0000").map(|phone| phone.0), Ok("+442079460000".to_owned()));
    }

    #[test]
    fn what_is_wrong_with_a_number_is_told() {
        assert_eq!(PhoneNumber::parse("07700 90012"), Err(PhoneProblem::TooShort));
        assert_eq!(PhoneNumber::parse("07700 9001234"), Err(PhoneProblem::TooLong));
        assert_eq!(PhoneNumber::parse("943 476 5919"), Err(PhoneProblem::NotANumber));
        assert_eq!(PhoneNumber::parse("+964 770 090 0123"), Err(PhoneProblem::NotANumber));
        assert_eq!(PhoneNumber::parse("call me"), Err(PhoneProblem::NotANumber));
    }

    #[test]
    fn a_mistyped_domain_is_noticed_and_a_right_one_left_alone() {
        let meant = |text: &str| EmailAddress::parse(text).and_then(|email| email.likely_meant()).map(|email| email.0);
        for (typed, right) in [
            ("sam@gmial.com", "sam@gmail.com"),
            ("sam@hotmial.com", "sam@hotmail.com"),
            ("sam@yaho.com", "sam@yahoo.com"),
            ("sam@outlok.com", "sam@outlook.com"),
            ("sam@gmail.con", "sam@gmail.com"),
            ("sam@trust.con", "sam@trust.com"),
        ] {
            assert_eq!(meant(typed).as_deref(), Some(right));
        }
        assert_eq!(meant("sam@gmail.com"), None);
        assert_eq!(meant("sam@example.org"), None);
        assert_eq!(EmailAddress::parse("not an address"), None);
    }

    #[test]
    fn neither_shows_itself() {
        let phone = PhoneNumber::parse("07700 900123").expect("a number");
        assert_eq!(format!("{phone:?}"), "[hidden]");
    }
}
