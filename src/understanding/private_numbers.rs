//! Numbers that nobody should send us: NHS, National Insurance, passport and payment card numbers are covered before a text is
//! read, kept or logged. The product has no use for them (design 8: no column). Telephone numbers and postcodes stay.

use super::digit_groups::{Found, Run, any_digit, runs};
use super::normalise::is_transparent;

/// A kind of number that was covered.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum PrivateNumber {
    /// An NHS number: ten digits, the last a check digit.
    Nhs,
    /// A National Insurance number.
    NationalInsurance,
    /// A passport number.
    Passport,
    /// The number of a payment card.
    Card,
}

/// What stands in its place.
const COVER: &str = "[•••]";

/// Passport, in the languages of London; privacy does not wait for a language to have a folder. Found inside longer words.
const PASSPORT: &[&str] = &[
    "passport",
    "pasport",
    "pasaport",
    "pașaport",
    "paszport",
    "passaport",
    "pasaporte",
    "passeport",
    "pasaporti",
    "pasas",
    "útlevél",
    "dhaaf",
    "baasaboor",
    "baasboor",
    "hộ chiếu",
    "διαβατήρι",
    "паспорт",
    "جواز",
    "باسبور",
    "بسبور",
    "پاسپور",
    "گذرنامه",
    "পাসপোর্ট",
    "ਪਾਸਪੋਰਟ",
    "પાસપોર્ટ",
    "पासपोर्ट",
    "राहदानी",
    "பாஸ்போர்ட்",
    "கடவுச்சீட்டு",
    "പാസ്‌പോർട്ട്",
    "పాస్‌పోర్ట్",
    "ፓስፖርት",
    "护照",
    "護照",
    "パスポート",
    "여권",
];
/// How far from its number the word passport may stand, in bytes.
const NEARBY: usize = 48;

/// The text with every private number covered, and which kinds were found, in order.
pub fn mask(text: &str) -> (String, Vec<PrivateNumber>) {
    if !any_digit(text) {
        return (text.to_owned(), Vec::new());
    }
    let mut covered: Vec<(usize, usize, PrivateNumber)> = Vec::new();
    lettered(text, &mut covered);
    for run in runs(text) {
        in_run(text, &run, &mut covered);
    }
    covered.sort_unstable_by_key(|(from, to, _)| (*from, *to));
    let mut out = String::with_capacity(text.len());
    let mut kinds = Vec::new();
    let mut at = 0;
    for (from, to, kind) in covered {
        if from >= at {
            out.push_str(&text[at..from]);
            out.push_str(COVER);
            kinds.push(kind);
            at = to;
        }
    }
    out.push_str(&text[at..]);
    (out, kinds)
}

/// Whether a private number was covered in this text.
pub fn is_masked(text: &str) -> bool {
    text.contains(COVER)
}

/// Looks through a run from left to right: a card, else a telephone number (left alone), else the shorter ones.
fn in_run(text: &str, run: &Run, covered: &mut Vec<(usize, usize, PrivateNumber)>) {
    let mut first = 0;
    while first < run.len() {
        if let Some(found) = card_at(run, first) {
            let (from, to) = run.span(&found);
            covered.push((from, to, PrivateNumber::Card));
            first = found.last;
        } else if let Some((found, _)) = run.phone_at(first) {
            first = found.last;
        } else if let Some((found, kind)) = short_at(text, run, first) {
            let (from, to) = run.span(&found);
            covered.push((from, to, kind));
            first = found.last;
        } else {
            first += 1;
        }
    }
}

/// 13 to 19 digits that pass Luhn's check, in one group or in groups as they stand on cards.
fn card_at(run: &Run, first: usize) -> Option<Found> {
    (13..=19).rev().find_map(|digits| {
        let found = run.window(first, digits)?;
        let groups = || found.first..found.last;
        let as_on_cards = found.last - found.first == 1
            || groups().take(found.last - found.first - 1).all(|group| run.length(group) == 4)
            || groups().map(|group| run.length(group)).eq([4, 6, 5]);
        (as_on_cards && !run.digits(&found).starts_with('0') && luhn(run.digits(&found))).then_some(found)
    })
}

fn short_at(text: &str, run: &Run, first: usize) -> Option<(Found, PrivateNumber)> {
    if let Some(found) = run.window(first, 10).filter(|found| nhs(run.digits(found))) {
        return Some((found, PrivateNumber::Nhs));
    }
    let found = run.window(first, 9)?;
    let (from, to) = run.span(&found);
    near_passport(text, from, to).then_some((found, PrivateNumber::Passport))
}

/// National Insurance numbers (two letters, six digits, a letter) and passports that begin with letters.
fn lettered(text: &str, covered: &mut Vec<(usize, usize, PrivateNumber)>) {
    let mut before = None;
    for (at, c) in text.char_indices() {
        if c.is_ascii_alphabetic() && !before.is_some_and(char::is_alphanumeric) {
            if let Some(to) = national_insurance(&text[at..]) {
                covered.push((at, at + to, PrivateNumber::NationalInsurance));
            } else if let Some((to, one_letter)) = lettered_passport(&text[at..])
                && (one_letter || near_passport(text, at, at + to))
            {
                covered.push((at, at + to, PrivateNumber::Passport));
            }
        }
        if !is_transparent(c) {
            before = Some(c);
        }
    }
}

/// Where a National Insurance number that begins here ends: `QQ 12 34 56 C`, with the prefixes that are never given out
/// left aside (HMRC, NIM39110).
fn national_insurance(text: &str) -> Option<usize> {
    let mut form = Form::default();
    for (at, c) in text.char_indices() {
        let Some(c) = plain(c) else {
            if is_transparent(c) || c == ' ' || c == '-' {
                continue;
            }
            break;
        };
        form.push(c)?;
        if form.length == 9 {
            let follows = text[at + 1..].chars().find(|c| !is_transparent(*c));
            return (form.is_sound() && !follows.is_some_and(char::is_alphanumeric)).then_some(at + 1);
        }
    }
    None
}

/// The nine signs of a National Insurance number, as far as read.
#[derive(Default)]
struct Form {
    signs: [u8; 9],
    length: usize,
}

impl Form {
    /// Takes one more sign; nothing if it cannot stand there.
    fn push(&mut self, sign: u8) -> Option<()> {
        let fits = if matches!(self.length, 2..=7) { sign.is_ascii_digit() } else { sign.is_ascii_uppercase() };
        *self.signs.get_mut(self.length).filter(|_| fits)? = sign;
        self.length += 1;
        Some(())
    }

    fn is_sound(&self) -> bool {
        const NEVER: [&[u8]; 7] = [b"BG", b"GB", b"NK", b"KN", b"TN", b"NT", b"ZZ"];
        let [first, second, .., last] = self.signs;
        !b"DFIQUV".contains(&first)
            && !b"DFIOQUV".contains(&second)
            && !NEVER.contains(&&self.signs[..2])
            && matches!(last, b'A'..=b'D')
    }
}

/// Where one or two letters and digits, nine signs in all, end, and whether it was one letter.
fn lettered_passport(text: &str) -> Option<(usize, bool)> {
    let mut letters = 0;
    let mut length = 0;
    for (at, c) in text.char_indices() {
        let Some(sign) = plain(c) else {
            if is_transparent(c) {
                continue;
            }
            return (length == 9).then_some((at, letters == 1));
        };
        let is_letter = sign.is_ascii_uppercase();
        if is_letter && (length > 1 || letters < length) || length == 9 {
            return None;
        }
        letters += usize::from(is_letter);
        length += 1;
    }
    (length == 9).then_some((text.len(), letters == 1))
}

/// A letter in capitals or a digit of any script.
fn plain(c: char) -> Option<u8> {
    let digit = crate::domain::contact::digit_of(c).map(|digit| b'0' + digit);
    digit.or_else(|| c.is_ascii_alphabetic().then(|| c.to_ascii_uppercase() as u8))
}

fn near_passport(text: &str, from: usize, to: usize) -> bool {
    let mut start = from.saturating_sub(NEARBY);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    let mut end = (to + NEARBY).min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let around = text[start..end].to_lowercase();
    PASSPORT.iter().any(|word| around.contains(word))
}

/// The NHS number's check digit: weights 10 to 2, modulo 11; all digits the same is no number.
fn nhs(digits: &str) -> bool {
    let digits = digits.as_bytes();
    let sum: u32 = digits.iter().zip((2..=10).rev()).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    let check = (11 - sum % 11) % 11;
    digits.windows(2).any(|pair| pair[0] != pair[1]) && check < 10 && u32::from(digits[9] - b'0') == check
}

fn luhn(digits: &str) -> bool {
    let doubled = |(index, byte): (usize, u8)| {
        let digit = u32::from(byte - b'0');
        if index % 2 == 0 {
            digit
        } else if digit > 4 {
            digit * 2 - 9
        } else {
            digit * 2
        }
    };
    let any = digits.bytes().any(|byte| byte != b'0');
    any && digits.bytes().rev().enumerate().map(doubled).sum::<u32>() % 10 == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn private_numbers_are_covered_in_the_digits_of_any_script() {
        use PrivateNumber::{Card, NationalInsurance, Nhs, Passport};
        for (text, masked, kind) in [
            ("my nhs number is 943 476 5919 thanks", "my nhs number is [•••] thanks", Nhs),
            ("9434765919", "[•••]", Nhs),
            ("943-476-5919", "[•••]", Nhs),
            ("رقمي ٩٤٣ ٤٧٦ ٥٩١٩", "رقمي [•••]", Nhs),
            ("۹۴۳۴۷۶۵۹۱۹", "[•••]", Nhs),
            ("NI no is AB 12 34 56 C ok", "NI no is [•••] ok", NationalInsurance),
            ("ab123456c", "[•••]", NationalInsurance),
            ("Passport 123456789", "Passport [•••]", Passport),
            ("123456789 is my passport number", "[•••] is my passport number", Passport),
            ("رقم جواز السفر ١٢٣٤٥٦٧٨٩", "رقم جواز السفر [•••]", Passport),
            ("my passport is AB1234567", "my passport is [•••]", Passport),
            ("card 4111 1111 1111 1111 exp", "card [•••] exp", Card),
            ("4111111111111111", "[•••]", Card),
            ("٤١١١ ١١١١ ١١١١ ١١١١", "[•••]", Card),
            ("3782-822463-10005", "[•••]", Card),
        ] {
            assert_eq!(mask(text), (masked.to_owned(), vec![kind]), "{text}");
        }
    }

    #[test]
    fn several_numbers_are_all_covered() {
        let (masked, kinds) = mask("nhs 943 476 5919, ni AB123456C");
        assert_eq!(masked, "nhs [•••], ni [•••]");
        assert_eq!(kinds, [PrivateNumber::Nhs, PrivateNumber::NationalInsurance]);
    }

    #[test]
    fn what_we_need_stays() {
        for text in [
            "call 07700 900123",
            "+44 7700 900123",
            "0044 7700 900 123",
            "020 7946 0018",
            "UB1 3HW",
            "943 476 5918",
            "order 123456789",
            "2026-11-24 10:30",
            "",
            "no digits",
            "GB 12 34 56 C",
            "QQ123456C",
            "AB123456E",
            "07700 900123 or 07700 900456",
            "٠٧٧٠٠ ٩٠٠١٢٣",
            "0000000000",
            "AB1234567",
            "447700900123",
        ] {
            assert_eq!(mask(text), (text.to_owned(), Vec::new()), "{text}");
        }
    }

    #[test]
    fn every_number_reserved_for_fiction_stays() {
        for last in 0..1000 {
            for form in [format!("07700 900{last:03}"), format!("+44 7700 900{last:03}"), format!("447700900{last:03}")]
            {
                assert_eq!(mask(&form).0, form);
            }
        }
    }

    proptest! {
        #[test]
        fn covering_twice_changes_nothing_more(text in "[ -~٠-٩\u{200f}é]{0,80}|.{0,40}|([0-9]{1,5}[ -]){0,8}") {
            let (once, _) = mask(&text);
            prop_assert_eq!(mask(&once).0.clone(), once);
        }
    }
}
