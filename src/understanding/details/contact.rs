//! Telephone numbers and e-mail addresses inside a sentence.

use super::Reader;
use crate::domain::contact::{EmailAddress, PhoneNumber};
use crate::understanding::normalise::digit_of;
use crate::understanding::reading::Details;

pub(super) fn read(reader: &mut Reader<'_>, details: &mut Details) {
    let original = &reader.text.original;
    let mut spans = Vec::new();
    if original.contains('@') {
        let is_edge = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '(' | ')' | '"' | '،' | ':');
        for word in original.split(is_edge).filter(|word| word.contains('@')) {
            let word = word.trim_end_matches(['.', '!', '?', '؟', '\'']);
            details.email = details.email.take().or_else(|| EmailAddress::parse(word));
            if let Some(from) = original.find(word).filter(|_| word.len() > 1) {
                spans.push((from, from + word.len()));
            }
        }
    }
    for (from, to) in digit_runs(original) {
        if let (None, Ok(phone)) = (&details.phone, PhoneNumber::parse(&original[from..to])) {
            details.phone = Some(phone);
        }
        // Whatever it is: with so many digits it is neither a day nor a time.
        if original[from..to].chars().filter(|c| digit_of(*c).is_some()).count() >= 9 {
            spans.push((from, to));
        }
    }
    for (from, to) in spans {
        reader.take_bytes(from, to);
    }
}

/// Stretches of digits with the marks that people put between the digits of one number.
pub(in crate::understanding) fn digit_runs(text: &str) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    let (mut start, mut end, mut gap, mut digits) = (None, 0, 0, 0);
    for (at, c) in text.char_indices().chain([(text.len(), '\n')]) {
        let digit = digit_of(c).is_some();
        if digit || (c == '+' && start.is_none()) {
            start.get_or_insert(at);
            end = at + c.len_utf8();
            gap = 0;
            digits += usize::from(digit);
        } else if start.is_some() {
            gap += 1;
            let joins = matches!(c, ' ' | '-' | '(' | ')' | '.' | '‑' | '–' | '\u{a0}' | '\u{200e}' | '\u{200f}'
                | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            if !joins || gap > 3 {
                if let Some(start) = start.take().filter(|_| digits >= 6) {
                    runs.push((start, end));
                }
                (gap, digits) = (0, 0);
            }
        }
    }
    runs
}
