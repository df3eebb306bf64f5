//! Telephone numbers and e-mail addresses in a sentence. The first of each counts.

use super::Reader;
use crate::domain::contact::EmailAddress;
use crate::understanding::digit_groups::{any_digit, runs};
use crate::understanding::reading::Details;

pub(super) fn read(reader: &mut Reader<'_>, details: &mut Details) {
    let text = &reader.text.original;
    if text.contains(['@', '＠'])
        && let Some((from, to, email)) = email(text)
    {
        details.email = Some(email);
        reader.take_bytes(from, to);
    }
    let text = &reader.text.original;
    if !any_digit(text) {
        return;
    }
    let mut spans = Vec::new();
    for run in runs(text) {
        let mut first = 0;
        while first < run.len() {
            let Some((found, number)) = run.phone_at(first) else {
                first += 1;
                continue;
            };
            first = found.last;
            spans.push(run.span(&found));
            details.phone.get_or_insert(number);
        }
    }
    for (from, to) in spans {
        reader.take_bytes(from, to);
    }
}

/// The first address of a text and where it stands.
fn email(text: &str) -> Option<(usize, usize, EmailAddress)> {
    let local = |c: char| c.is_ascii_alphanumeric() || "._%+-'".contains(c);
    let host = |c: char| c.is_ascii_alphanumeric() || ".-".contains(c);
    text.match_indices('@').find_map(|(at, sign)| {
        let before = text[..at].trim_end_matches(local);
        let after = text[at + sign.len()..].trim_start_matches(host);
        let mut from = before.len();
        let mut to = text.len() - after.len();
        while text[..to].ends_with(['.', '-']) {
            to -= 1;
        }
        while text[from..].starts_with(['.', '\'', '-']) {
            from += 1;
        }
        Some((from, to, EmailAddress::parse(text.get(from..to)?)?))
    })
}
