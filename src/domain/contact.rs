//! Contact details people type: telephone numbers and e-mail addresses, parsed once at the edge and believed afterwards.
//! Both print as `[hidden]` in logs and errors.

use email_address::Options;
use serde::{Deserialize, Serialize};
use std::fmt;
use unicode_segmentation::UnicodeSegmentation;

/// A telephone number in E.164 form (`+447700900123`).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PhoneNumber(String);

/// An e-mail address.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EmailAddress(String);

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

/// The digits after the country code or the leading 0.
const NATIONAL_DIGITS: usize = 10;
/// Fewer digits than this are no attempt at a telephone number.
const FEWEST_DIGITS: usize = 6;

impl PhoneNumber {
    /// Reads a British number as people write it: 0, 44 or +44 in front, then ten digits that start with 1, 2, 3 or 7; spaces,
    /// brackets, hyphens, the digits of any script, an O for a 0. The numbers reserved for fiction (07700 900000 to 900999)
    /// count as numbers.
    pub fn parse(text: &str) -> Result<Self, PhoneProblem> {
        let mut digits = String::with_capacity(16);
        let mut international = false;
        for c in text.chars() {
            if let Some(digit) = digit_of(c) {
                digits.push(char::from(b'0' + digit));
            } else if matches!(c, '+' | '＋') && digits.is_empty() && !international {
                international = true;
            } else if matches!(c, 'o' | 'O') {
                digits.push('0');
            } else if !is_between_digits(c) {
                return Err(PhoneProblem::NotANumber);
            }
        }
        Self::from_digits(&digits, international)
    }

    /// Reads a number whose digits are already plain; `international` if a `+` stood before them.
    pub(crate) fn from_digits(digits: &str, international: bool) -> Result<Self, PhoneProblem> {
        let national = if let Some(rest) = digits.strip_prefix("0044") {
            rest
        } else if let Some(rest) = digits.strip_prefix("44").filter(|_| international || digits.len() > NATIONAL_DIGITS)
        {
            rest
        } else if let Some(rest) = digits.strip_prefix('0').filter(|_| !international) {
            rest
        } else if !international
            && digits.starts_with('7')
            && (NATIONAL_DIGITS - 1..=NATIONAL_DIGITS).contains(&digits.len())
        {
            // A mobile number without its 0.
            return Err(PhoneProblem::TooShort);
        } else {
            return Err(PhoneProblem::NotANumber);
        };
        // `+44 (0)7700 …`
        let national = national.strip_prefix('0').filter(|_| digits.len() > NATIONAL_DIGITS + 1).unwrap_or(national);
        if !national.starts_with(['1', '2', '3', '7']) || digits.len() < FEWEST_DIGITS {
            return Err(PhoneProblem::NotANumber);
        }
        match national.len() {
            NATIONAL_DIGITS => Ok(Self(format!("+44{national}"))),
            length if length < NATIONAL_DIGITS => Err(PhoneProblem::TooShort),
            _ => Err(PhoneProblem::TooLong),
        }
    }

    /// The number in E.164 form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What people put between the digits of one number, invisible marks of direction included.
fn is_between_digits(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '(' | ')' | '.' | '/' | '‐' | '‑' | '–' | '—' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// The value of a decimal digit of any script people here type in.
pub(crate) fn digit_of(c: char) -> Option<u8> {
    /// Latin, Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Malayalam, Ethiopic (which has no zero:
    /// its digits count from one), full width.
    const ZEROS: [u32; 12] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xBE6, 0xC66, 0xD66, 0x1369 - 1, 0xFF10];
    let code = u32::from(c);
    if code < 0x80 {
        return c.is_ascii_digit().then(|| c as u8 - b'0');
    }
    if code == 0x1368 {
        return None;
    }
    ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)).map(|zero| (code - zero) as u8)
}

/// Domains that are real though they look like slips of others.
const REAL_DOMAINS: &[&str] = &[
    "aol.co.uk",
    "aol.com",
    "btinternet.com",
    "email.com",
    "fmail.com",
    "gmail.com",
    "gmx.co.uk",
    "gmx.com",
    "googlemail.com",
    "hotmail.co.uk",
    "hotmail.com",
    "icloud.com",
    "live.co.uk",
    "live.com",
    "mail.com",
    "me.com",
    "msn.com",
    "nhs.net",
    "ntlworld.com",
    "outlook.com",
    "proton.me",
    "protonmail.com",
    "rocketmail.com",
    "sky.com",
    "talktalk.net",
    "virginmedia.com",
    "yahoo.co.uk",
    "yahoo.com",
    "ymail.com",
    "zoho.com",
];

/// Providers whose names are mistyped most, long enough to tell a slip from another name.
const PROVIDERS: &[&str] =
    &["gmail", "hotmail", "yahoo", "outlook", "icloud", "googlemail", "btinternet", "virginmedia", "protonmail"];

/// Endings that do not exist, with what was meant.
const WRONG_ENDINGS: &[(&str, &str)] = &[
    ("con", "com"),
    ("cmo", "com"),
    ("comm", "com"),
    ("vom", "com"),
    ("ocm", "com"),
    ("coom", "com"),
    ("xom", "com"),
    ("cim", "com"),
    ("cpm", "com"),
    ("comn", "com"),
    ("coml", "com"),
    ("couk", "co.uk"),
    ("co.ku", "co.uk"),
    ("co.ukk", "co.uk"),
    ("co.k", "co.uk"),
    ("co.u", "co.uk"),
    ("con.uk", "co.uk"),
    ("c.uk", "co.uk"),
    ("cou.k", "co.uk"),
    ("nett", "net"),
    ("ne", "net"),
    ("ogr", "org"),
];

/// Endings that exist, but never after the name of one of [`PROVIDERS`].
const WRONG_AFTER_PROVIDER: &[&str] = &["co", "cm", "om", "c", "m", "co.com", "uk"];

impl EmailAddress {
    /// Reads an address of at most 254 characters (P25). The domain comes back in small letters.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.len() > 254 {
            return None;
        }
        let options = Options::default().with_required_tld().without_domain_literal().without_display_text();
        let address = email_address::EmailAddress::parse_with_options(text, options).ok()?;
        Some(Self(format!("{}@{}", address.local_part(), address.domain().to_lowercase())))
    }

    /// The address the person likely meant, if the domain looks mistyped (`gmial.com`).
    pub fn likely_meant(&self) -> Option<Self> {
        let (local, domain) = self.0.rsplit_once('@')?;
        if REAL_DOMAINS.contains(&domain) {
            return None;
        }
        let (name, ending) = domain.split_once('.')?;
        let ending_meant = WRONG_ENDINGS.iter().find(|(wrong, _)| *wrong == ending).map_or(ending, |(_, meant)| meant);
        let meant = if let Some(provider) = provider_meant(name) {
            let british = ending_meant == "co.uk" && matches!(provider, "hotmail" | "yahoo");
            let ending = match ending_meant {
                _ if british => "co.uk",
                "co.uk" | "net" | "org" => "com",
                wrong if WRONG_AFTER_PROVIDER.contains(&wrong) => "com",
                other => other,
            };
            format!("{provider}.{ending}")
        } else {
            format!("{name}.{ending_meant}")
        };
        (meant != domain).then(|| Self(format!("{local}@{meant}")))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The provider whose name this is, or is one slip away from: a letter missing, added, wrong, or two that changed places.
fn provider_meant(name: &str) -> Option<&'static str> {
    const OTHERS: [&str; 5] = ["mail", "email", "ymail", "fmail", "rmail"];
    if OTHERS.contains(&name) {
        return None;
    }
    let distance = |provider: &&&str| strsim::osa_distance(name, provider);
    PROVIDERS.iter().min_by_key(distance).filter(|provider| distance(provider) <= 1).copied()
}

/// The end of a number or an address: enough to know it again, too little to use it (S68).
pub fn ending(contact: &str) -> String {
    let shown = contact.split_once('@').map_or_else(
        || contact.chars().skip(contact.chars().count().saturating_sub(2)).collect::<String>(),
        |(_, domain)| format!("@{domain}"),
    );
    format!("…{shown}")
}

/// The beginning of a name: enough to know one's own.
pub fn initial(name: &str) -> String {
    let initial: String = name.graphemes(true).take(1).collect();
    format!("{initial}…")
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
    use proptest::prelude::*;

    #[test]
    fn a_number_is_read_however_it_is_written() {
        for text in [
            "07700 900123",
            "07700900123",
            "+447700900123",
            "+44 7700 900 123",
            "0044 7700 900123",
            "447700900123",
            "(07700) 900-123",
            "+44 (0)7700 900123",
            "٠٧٧٠٠ ٩٠٠١٢٣",
            "۰۷۷۰۰۹۰۰۱۲۳",
            "০৭৭০০৯০০১২৩",
            "०७७००९००१२३",
            "O77OO 9OO123",
            "07700\u{a0}900\u{200f}123",
            "07700.900.123",
        ] {
            assert_eq!(PhoneNumber::parse(text).as_ref().map(PhoneNumber::as_str), Ok("+447700900123"), "{text}");
        }
        assert_eq!(PhoneNumber::parse("020 7946 0018").unwrap().as_str(), "+442079460018");
        assert_eq!(PhoneNumber::parse("0300 123 4567").unwrap().as_str(), "+443001234567");
    }

    #[test]
    fn what_is_no_number_says_why() {
        for (text, why) in [
            ("07700 90012", PhoneProblem::TooShort),
            ("0770090", PhoneProblem::TooShort),
            ("+44 7700 90012", PhoneProblem::TooShort),
            ("7700 900123", PhoneProblem::TooShort),
            ("07700 9001234", PhoneProblem::TooLong),
            ("+44 7700 900 1234", PhoneProblem::TooLong),
            ("943 476 5919", PhoneProblem::NotANumber),
            ("12345678", PhoneProblem::NotANumber),
            ("+48 512 345 678", PhoneProblem::NotANumber),
            ("0800 1111", PhoneProblem::NotANumber),
            ("call me", PhoneProblem::NotANumber),
            ("", PhoneProblem::NotANumber),
            ("999", PhoneProblem::NotANumber),
        ] {
            assert_eq!(PhoneNumber::parse(text), Err(why), "{text}");
        }
    }

    #[test]
    fn an_address_is_read_and_a_wrong_one_is_not() {
        assert_eq!(EmailAddress::parse(" Amina.Y@Example.ORG ").unwrap().as_str(), "Amina.Y@example.org");
        for text in ["", "amina", "amina@", "@example.org", "amina@example", "a b@example.org", "amina@@example.org"] {
            assert_eq!(EmailAddress::parse(text), None, "{text}");
        }
        assert_eq!(EmailAddress::parse(&format!("{}@example.org", "a".repeat(250))), None);
    }

    #[test]
    fn a_mistyped_domain_is_put_right_and_a_real_one_is_left_alone() {
        for (typed, meant) in [
            ("gmial.com", "gmail.com"),
            ("gamil.com", "gmail.com"),
            ("gmail.con", "gmail.com"),
            ("gmail.co", "gmail.com"),
            ("gmai.com", "gmail.com"),
            ("gmail.cmo", "gmail.com"),
            ("gnail.com", "gmail.com"),
            ("gmail.co.uk", "gmail.com"),
            ("hotmial.com", "hotmail.com"),
            ("hotmal.co.uk", "hotmail.co.uk"),
            ("hotmail.couk", "hotmail.co.uk"),
            ("yaho.com", "yahoo.com"),
            ("yahooo.co.uk", "yahoo.co.uk"),
            ("outlok.com", "outlook.com"),
            ("outlook.con", "outlook.com"),
            ("iclod.com", "icloud.com"),
            ("icloud.om", "icloud.com"),
            ("example.con", "example.com"),
            ("btinternet.cm", "btinternet.com"),
        ] {
            let typed = EmailAddress::parse(&format!("amina@{typed}")).unwrap();
            let expected = format!("amina@{meant}");
            assert_eq!(typed.likely_meant().map(|email| email.0), Some(expected));
        }
        for real in [
            "gmail.com",
            "yahoo.fr",
            "hotmail.de",
            "mail.com",
            "ymail.com",
            "email.com",
            "nhs.net",
            "example.org",
            "live.co.uk",
            "outlook.es",
            "talktalk.net",
            "kcl.ac.uk",
            "me.com",
            "ealing.gov.uk",
        ] {
            let typed = EmailAddress::parse(&format!("amina@{real}")).unwrap();
            assert_eq!(typed.likely_meant(), None, "{real}");
        }
    }

    #[test]
    fn nothing_of_it_is_printed() {
        let phone = PhoneNumber::parse("07700 900123").unwrap();
        let email = EmailAddress::parse("amina@example.org").unwrap();
        assert_eq!(format!("{phone:?} {email:?}"), "[hidden] [hidden]");
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_harm_and_a_number_reads_back(text in ".{0,60}", number in "[0-9+() -]{6,20}") {
            let _ = EmailAddress::parse(&text).and_then(|email| email.likely_meant());
            let _ = PhoneNumber::parse(&text);
            if let Ok(phone) = PhoneNumber::parse(&number) {
                prop_assert_eq!(PhoneNumber::parse(phone.as_str()), Ok(phone.clone()));
            }
        }
    }
}
