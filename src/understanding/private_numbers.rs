//! Numbers that we never want and never keep: NHS and National Insurance numbers, passports, payment cards. They are masked
//! before anything is stored or shown. Telephone numbers are wanted, and stay.

use super::normalise::digit_of;
use crate::domain::contact::PhoneNumber;

/// What kind of number was masked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PrivateNumber {
    /// Ten digits with the check digit of modulus 11.
    Nhs,
    /// Two letters, six digits, A to D.
    NationalInsurance,
    /// Nine digits, or a letter and eight, beside the word passport.
    Passport,
    /// 13 to 19 digits that satisfy Luhn.
    PaymentCard,
}

/// What stands where a number stood.
const MASK: &str = "[…]";

/// The text with private numbers masked, and what they were.
pub fn mask(text: &str) -> (String, Vec<PrivateNumber>) {
    let passport = speaks_of_a_passport(text);
    let mut masked = String::with_capacity(text.len());
    let mut kinds = Vec::new();
    let mut from = 0;
    for (start, end) in stretches(text) {
        let Some((kind, begin, stop)) = private(&text[start..end], passport) else { continue };
        let (begin, stop) = (start + begin, start + stop);
        masked.push_str(&text[from..begin]);
        masked.push_str(MASK);
        kinds.push(kind);
        from = stop;
    }
    masked.push_str(&text[from..]);
    (masked, kinds)
}

fn speaks_of_a_passport(text: &str) -> bool {
    let text = text.to_lowercase();
    ["passport", "pasport", "جواز", "باسبور", "پاسپورت"].iter().any(|word| text.contains(word))
}

/// Stretches of letters and digits that may be one number, with the spaces and hyphens that people put in.
fn stretches(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let (mut start, mut end, mut gap, mut digits) = (None, 0, 0, 0);
    for (at, c) in text.char_indices().chain([(text.len(), '\n')]) {
        let digit = digit_of(c).is_some();
        if digit || c.is_ascii_uppercase() || (c.is_ascii_lowercase() && is_lone_letter(text, at)) {
            start.get_or_insert(at);
            end = at + c.len_utf8();
            gap = 0;
            digits += usize::from(digit);
        } else if c == '+' && start.is_none() {
            start = Some(at);
        } else if start.is_some() {
            gap += 1;
            let joins =
                matches!(c, ' ' | '-' | '\u{a0}' | '‑' | '.' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
            if !joins || gap > 2 {
                if let Some(start) = start.take().filter(|_| digits >= 6) {
                    found.push((start, end));
                }
                (gap, digits) = (0, 0);
            }
        }
    }
    found
}

/// A small letter that could belong to a number: a letter or two beside digits (`qq 12 34 56 c`).
fn is_lone_letter(text: &str, at: usize) -> bool {
    let letters = |c: char| c.is_alphabetic();
    let before = text[..at].chars().rev().take_while(|c| letters(*c)).count();
    let after = text[at..].chars().take_while(|c| letters(*c)).count();
    before + after <= 2
}

/// Which private number a stretch holds, and where in it.
fn private(stretch: &str, passport: bool) -> Option<(PrivateNumber, usize, usize)> {
    let symbols: Vec<(usize, char)> = stretch
        .char_indices()
        .filter_map(|(at, c)| match digit_of(c) {
            Some(digit) => Some((at, char::from(b'0' + digit))),
            None => c.is_ascii_alphabetic().then(|| (at, c.to_ascii_uppercase())),
        })
        .collect();
    let plain: String = symbols.iter().map(|(_, c)| *c).collect();
    let span = |from: usize, to: usize| {
        let last = symbols[to - 1].0;
        let width = stretch[last..].chars().next().map_or(1, char::len_utf8);
        (symbols[from].0, last + width)
    };
    if let Some((from, to)) = national_insurance(&plain) {
        let (begin, stop) = span(from, to);
        return Some((PrivateNumber::NationalInsurance, begin, stop));
    }
    let from = plain.find(|c: char| c.is_ascii_digit())?;
    let length = plain[from..].find(|c: char| !c.is_ascii_digit()).unwrap_or(plain.len() - from);
    let digits = &plain[from..from + length];
    let whole = span(from, from + length);
    if PhoneNumber::parse(stretch.trim_start_matches(|c: char| c.is_ascii_alphabetic())).is_ok() {
        return None;
    }
    if (13..=19).contains(&digits.len()) && luhn(digits) {
        return Some((PrivateNumber::PaymentCard, whole.0, whole.1));
    }
    if digits.len() == 10 && nhs(digits) {
        return Some((PrivateNumber::Nhs, whole.0, whole.1));
    }
    if passport && digits.len() == 9 {
        return Some((PrivateNumber::Passport, whole.0, whole.1));
    }
    if passport && digits.len() >= 7 && digits.len() <= 8 && from > 0 {
        let begin = span(from - 1, from).0;
        return Some((PrivateNumber::Passport, begin, whole.1));
    }
    None
}

/// Two letters of those in use, six digits, one of A to D.
fn national_insurance(plain: &str) -> Option<(usize, usize)> {
    let bytes = plain.as_bytes();
    (0..bytes.len().saturating_sub(8)).find_map(|from| {
        let number = &bytes[from..from + 9];
        let prefix = number[..2].iter().all(|b| b.is_ascii_uppercase() && !b"DFIUV".contains(b)) && number[1] != b'O';
        let sound = prefix && number[2..8].iter().all(u8::is_ascii_digit) && (b'A'..=b'D').contains(&number[8]);
        sound.then_some((from, from + 9))
    })
}

fn values(digits: &str) -> impl DoubleEndedIterator<Item = u32> {
    digits.bytes().map(|b| u32::from(b - b'0'))
}

/// The check digit of an NHS number: modulus 11 over the first nine.
fn nhs(digits: &str) -> bool {
    let sum: u32 = values(digits).take(9).zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
    let check = (11 - sum % 11) % 11;
    check != 10 && values(digits).next_back() == Some(check) && digits.bytes().any(|b| b != digits.as_bytes()[0])
}

fn luhn(digits: &str) -> bool {
    let sum: u32 = values(digits)
        .rev()
        .enumerate()
        .map(|(index, digit)| if index % 2 == 0 { digit } else { digit * 2 / 10 + digit * 2 % 10 })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_numbers_are_masked_in_any_digits() {
        for (text, kind) in [
            ("my NHS number is 943 476 5919 ok", PrivateNumber::Nhs),
            ("رقمي ٩٤٣ ٤٧٦ ٥٩١٩", PrivateNumber::Nhs),
            ("NI: QQ 12 34 56 C", PrivateNumber::NationalInsurance),
            ("ni ab123456c", PrivateNumber::NationalInsurance),
            ("passport 123456789", PrivateNumber::Passport),
            ("جواز السفر A1234567", PrivateNumber::Passport),
            ("card 4111 1111 1111 1111 please", PrivateNumber::PaymentCard),
        ] {
            let (masked, kinds) = mask(text);
            let expected = vec![kind];
            assert_eq!(kinds, expected, "{text}");
            assert!(
                masked.contains(MASK) && masked.chars().filter(|c| digit_of(*c).is_some()).count() == 0,
                "{masked}"
            );
        }
    }

    #[test]
    fn telephone_numbers_and_dates_stay() {
        for text in ["07700 900123", "+44 7700 900123", "call 020 7946 0000 on 14/01/2027", "order 123456789"] {
            assert_eq!(mask(text), (text.to_owned(), Vec::new()));
        }
    }
}
