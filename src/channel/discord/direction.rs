//! Which way a line runs. Discord asks nobody: a line follows its first strong letter (P52), so a line of an Arabic text that
//! begins with an English name would turn round. Such lines get an invisible mark in front. Clients differ in whether they look
//! into isolates, so a line must begin rightly both ways.
//!
//! A line that is a value alone (a telephone number, a link, an address, a reference) gets none: it would be copied along, and
//! in a line from right to left the groups of a number change places (P51, P53).

use crate::language::Direction;
use icu::properties::{CodePointMapData, props::BidiClass};

const LEFT_TO_RIGHT_MARK: char = '\u{200e}';
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

/// The mark that a line needs in front to run this way, if it needs one.
pub(super) fn mark(line: &str, direction: Direction) -> Option<char> {
    match direction {
        // A line without letters runs left to right by itself.
        Direction::Ltr => firsts(line).contains(&Some(Direction::Rtl)).then_some(LEFT_TO_RIGHT_MARK),
        Direction::Rtl if is_value(line) => None,
        // Digits, bullets and emoji in front get one too, although no letter has been read yet (P52, P54).
        Direction::Rtl => (strong(line.chars().next()?) != Some(Direction::Rtl)).then_some(RIGHT_TO_LEFT_MARK),
    }
}

/// The first strong letter's direction, isolates left out and not.
fn firsts(line: &str) -> [Option<Direction>; 2] {
    let mut depth = 0_usize;
    let outside = line.chars().find_map(|c| {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        strong(c).filter(|_| depth == 0)
    });
    [outside, line.chars().find_map(strong)]
}

fn strong(c: char) -> Option<Direction> {
    match CodePointMapData::<BidiClass>::new().get(c) {
        BidiClass::LeftToRight => Some(Direction::Ltr),
        BidiClass::RightToLeft | BidiClass::ArabicLetter => Some(Direction::Rtl),
        _ => None,
    }
}

/// Whether a line is something to copy: no letter at all, one word from left to right, or a reference in its groups.
fn is_value(line: &str) -> bool {
    let bare: String = line.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
    if bare.chars().any(|c| strong(c) == Some(Direction::Rtl)) {
        return false;
    }
    let mut words = bare.split_whitespace();
    let is_code = |word: &str| word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    let alone = words.clone().count() <= 1 && bare.contains(['.', '@', ':']);
    alone || bare.chars().all(|c| strong(c).is_none()) || words.all(is_code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn led(line: &str, direction: Direction) -> String {
        mark(line, direction).into_iter().collect::<String>() + line
    }

    proptest! {
        #[test]
        fn a_line_begins_the_way_its_text_runs(
            line in "[a-zA-Zابتثजकা0-9 .,•:;()\u{2066}-\u{2069}😀]{0,40}",
            rtl in any::<bool>(),
        ) {
            let direction = if rtl { Direction::Rtl } else { Direction::Ltr };
            let shown = led(&line, direction);
            for first in firsts(&shown) {
                match (direction, first) {
                    (Direction::Ltr, first) => prop_assert_ne!(first, Some(Direction::Rtl)),
                    (Direction::Rtl, Some(Direction::Rtl)) => {}
                    (Direction::Rtl, _) => prop_assert!(is_value(&line), "{}", shown),
                }
            }
        }
    }

    #[test]
    fn a_name_a_number_or_a_bullet_in_front_does_not_turn_an_arabic_line_round() {
        for line in
            ["Southall قريب", "3 أماكن", "• قريب", "\u{2068}Amina\u{2069} هنا", "Domestic assistant", "🙂 Brent"]
        {
            assert_eq!(mark(line, Direction::Rtl), Some(RIGHT_TO_LEFT_MARK), "{line}");
        }
        for line in ["مرحبًا", "\u{200f}• قريب"] {
            assert_eq!(mark(line, Direction::Rtl), None, "{line}");
        }
    }

    #[test]
    fn an_arabic_name_in_front_does_not_turn_an_english_line_round() {
        assert_eq!(mark("\u{2068}أمينة\u{2069} is here", Direction::Ltr), Some(LEFT_TO_RIGHT_MARK));
        assert_eq!(mark("Hello أمينة", Direction::Ltr), None);
        assert_eq!(mark("07700 900123", Direction::Ltr), None);
    }

    #[test]
    fn what_is_copied_stands_alone() {
        for value in ["07700 900123", "999", "https://example.org/x", "amina@example.org", "\u{2066}ACDE FGHJ\u{2069}"]
        {
            assert_eq!(mark(value, Direction::Rtl), None, "{value}");
        }
    }
}
