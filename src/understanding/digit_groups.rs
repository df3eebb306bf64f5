//! Runs of digit groups in a text as typed: `07700 900 123`, `943-476-5919`, `٤٩٢٩ …`. Telephone numbers and private numbers
//! are both found as whole groups of such a run, so that no number is cut out of a longer one.

use crate::domain::contact::{PhoneNumber, digit_of};

/// Digits without anything between them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Group {
    /// Where it begins in the text, in bytes.
    from: usize,
    /// Where it ends.
    to: usize,
    /// Where its digits begin in those of the run.
    start: usize,
    /// Where they end.
    end: usize,
}

/// Digit groups with at most a space, a hyphen or a bracket between them.
#[derive(Clone, Default, Debug)]
pub(super) struct Run {
    groups: Vec<Group>,
    digits: String,
    /// Whether a `+` stands before the first group.
    plus: bool,
    /// Where the `+` or the first digit stands.
    from: usize,
}

/// Some groups of a run that are one number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Found {
    /// The first group.
    pub first: usize,
    /// The group after the last.
    pub last: usize,
}

impl Run {
    /// How many groups there are.
    pub(super) fn len(&self) -> usize {
        self.groups.len()
    }

    /// The digits of some groups, 0 to 9.
    pub(super) fn digits(&self, found: &Found) -> &str {
        &self.digits[self.groups[found.first].start..self.groups[found.last - 1].end]
    }

    /// How many digits one group has.
    pub(super) fn length(&self, group: usize) -> usize {
        self.groups[group].end - self.groups[group].start
    }

    /// Where some groups stand in the text.
    pub(super) fn span(&self, found: &Found) -> (usize, usize) {
        let from = if found.first == 0 { self.from } else { self.groups[found.first].from };
        (from, self.groups[found.last - 1].to)
    }

    /// The groups from `first` on that together have this many digits.
    pub(super) fn window(&self, first: usize, digits: usize) -> Option<Found> {
        let start = self.groups.get(first)?.start;
        let last = (first..self.len()).find(|group| self.groups[*group].end - start >= digits)? + 1;
        (self.groups[last - 1].end - start == digits).then_some(Found { first, last })
    }

    /// The telephone number that begins with this group.
    pub(super) fn phone_at(&self, first: usize) -> Option<(Found, PhoneNumber)> {
        let plus = self.plus && first == 0;
        let rest = &self.digits[self.groups.get(first)?.start..];
        let lengths: &[usize] = if rest.starts_with("0044") {
            &[14, 15]
        } else if rest.starts_with("44") {
            &[12, 13]
        } else if rest.starts_with('0') && !plus {
            &[11]
        } else {
            &[]
        };
        lengths.iter().find_map(|length| {
            let found = self.window(first, *length)?;
            let number = PhoneNumber::from_digits(self.digits(&found), plus).ok()?;
            Some((found, number))
        })
    }
}

/// Whether a text has any digit; most have none.
pub(super) fn any_digit(text: &str) -> bool {
    if text.is_ascii() {
        text.bytes().any(|byte| byte.is_ascii_digit())
    } else {
        text.chars().any(|c| digit_of(c).is_some())
    }
}

/// Every run of a text, in order.
pub(super) fn runs(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut run = Run::default();
    let mut between = 0;
    let mut plus_at = None;
    for (at, c) in text.char_indices() {
        if let Some(digit) = digit_of(c) {
            if run.groups.is_empty() {
                run.plus = plus_at.is_some();
                run.from = plus_at.unwrap_or(at);
            }
            let joined = run.groups.last().is_some_and(|group| group.to == at);
            if !joined {
                let start = run.digits.len();
                run.groups.push(Group { from: at, to: at, start, end: start });
            }
            run.digits.push(char::from(b'0' + digit));
            let end = run.digits.len();
            if let Some(group) = run.groups.last_mut() {
                (group.to, group.end) = (at + c.len_utf8(), end);
            }
            between = 0;
            plus_at = None;
            continue;
        }
        let invisible = super::normalise::is_transparent(c);
        if !invisible {
            let joins = c.is_whitespace() && c != '\n' || matches!(c, '-' | '(' | ')' | '‐' | '‑' | '–' | '.');
            between += 1;
            if (!joins || between > 2) && !run.groups.is_empty() {
                runs.push(std::mem::take(&mut run));
            }
        }
        plus_at =
            if matches!(c, '+' | '＋') { Some(at) } else { plus_at.filter(|_| invisible || c == ' ' || c == '(') };
    }
    if !run.groups.is_empty() {
        runs.push(run);
    }
    runs
}
