//! The disclosure gate: the one way out for numbers of people (L60 to L64). 0 is shown as it is, 1 to 7 as `*`, everything else rounded
//! to the nearest 5. A total is worked out before it is rounded, and shown only where none of its parts is hidden: beside rounded parts
//! it could give a hidden one away. So whatever a hidden number is from 1 to 7, the same is shown; a test holds that.

use crate::domain::counted::Counted;
use std::fmt;

/// The largest number that is hidden.
const FEW: u64 = 7;
/// What numbers are rounded to.
const STEP: u64 = 5;
/// No rate and no median under 20 people (M27): 25 as shown is 23 at the least, while 20 may be 18.
const ENOUGH: u64 = 25;

/// A number as it may be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shown {
    /// Nobody, or about so many.
    About(u64),
    /// From 1 to 7.
    Few,
    /// It would tell what is hidden beside it.
    Withheld,
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::About(number) => write!(f, "{number}"),
            Self::Few => f.write_str("*"),
            Self::Withheld => f.write_str("Not shown"),
        }
    }
}

/// A number by itself.
pub fn shown(number: Counted) -> Shown {
    match number.behind_the_gate() {
        0 => Shown::About(0),
        1..=FEW => Shown::Few,
        number => Shown::About(number.saturating_add(STEP / 2) / STEP * STEP),
    }
}

/// The total of numbers that stand beside it.
pub fn total(parts: &[Counted]) -> Shown {
    if any_hidden(parts) { Shown::Withheld } else { shown(parts.iter().copied().sum()) }
}

/// Whether one of these numbers is hidden. Where it is, nothing else is said that counts the same people in another way.
pub fn any_hidden(numbers: &[Counted]) -> bool {
    numbers.iter().any(|number| shown(*number) == Shown::Few)
}

/// A part of a whole in per cent: from the rounded numbers, so that it tells no more than they do (L62).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Share {
    /// So many in a hundred.
    PerCent(u64),
    /// There are too few to say.
    TooFew,
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PerCent(number) => write!(f, "{number}%"),
            Self::TooFew => f.write_str("Too few to say"),
        }
    }
}

/// The share that a part has in the whole it belongs to.
pub fn share(part: Counted, whole: Counted) -> Share {
    match (shown(part), shown(whole)) {
        (Shown::About(part), Shown::About(whole)) if whole >= ENOUGH => {
            Share::PerCent(((200 * part + whole) / (2 * whole)).min(100))
        }
        _ => Share::TooFew,
    }
}

/// The time within which half have happened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Median {
    /// So long.
    Within(u32),
    /// Fewer than half have happened.
    NotYet,
    /// There are too few to say.
    TooFew,
}

/// The median of times, each with how many took so long. What has not happened yet took at least as long as anything (M23).
pub fn median(all: Counted, took: &[(u32, Counted)]) -> Median {
    if !matches!(shown(all), Shown::About(number) if number >= ENOUGH) {
        return Median::TooFew;
    }
    let half = all.behind_the_gate().div_ceil(2);
    let mut took: Vec<(u32, u64)> = took.iter().map(|(time, number)| (*time, number.behind_the_gate())).collect();
    took.sort_unstable();
    let mut happened = 0;
    for (time, number) in took {
        happened += number;
        if happened >= half {
            return Median::Within(time);
        }
    }
    Median::NotYet
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(number: u64) -> Counted {
        Counted::of(number)
    }

    #[test]
    fn the_vectors_of_l61_hold() {
        let vectors = [
            (0, "0"),
            (1, "*"),
            (7, "*"),
            (8, "10"),
            (12, "10"),
            (13, "15"),
            (17, "15"),
            (18, "20"),
            (22, "20"),
            (23, "25"),
            (101, "100"),
        ];
        for (number, expected) in vectors {
            assert_eq!(shown(of(number)).to_string(), expected, "{number}");
        }
    }

    #[test]
    fn a_counted_number_prints_nothing_of_itself() {
        assert_eq!(format!("{:?}", of(3)), "Counted([hidden])");
    }

    #[test]
    fn no_share_and_no_median_come_from_fewer_than_20_people() {
        for whole in 0..20 {
            assert_eq!(share(of(whole), of(whole)), Share::TooFew, "{whole}");
            assert_eq!(median(of(whole), &[(1, of(whole))]), Median::TooFew, "{whole}");
        }
        assert_eq!(share(of(14), of(31)), Share::PerCent(50), "15 of 30 as shown");
        assert_eq!(share(of(3), of(40)), Share::TooFew, "a hidden part");
        assert_eq!(share(of(0), of(40)), Share::PerCent(0));
    }

    #[test]
    fn half_of_all_counts_those_who_still_wait() {
        let took = [(2, of(9)), (0, of(8)), (5, of(10))];
        assert_eq!(median(of(27), &took), Median::Within(2));
        assert_eq!(median(of(40), &took), Median::Within(5));
        assert_eq!(median(of(60), &took), Median::NotYet);
    }

    proptest! {
        #[test]
        fn nothing_from_1_to_7_is_ever_read(number in 0_u64..100_000) {
            match shown(of(number)) {
                Shown::About(read) => {
                    prop_assert!(read == 0 || read > FEW);
                    prop_assert!(read % STEP == 0 && read.abs_diff(number) <= STEP / 2);
                    prop_assert_eq!(read == 0, number == 0);
                }
                other => prop_assert!(other == Shown::Few && (1..=FEW).contains(&number)),
            }
        }

        #[test]
        fn one_person_more_is_read_as_nothing_or_as_a_whole_step(number in 8_u64..100_000) {
            let (Shown::About(before), Shown::About(after)) = (shown(of(number)), shown(of(number + 1))) else {
                return Err(TestCaseError::fail("hidden"));
            };
            prop_assert!(after == before || after == before + STEP);
        }

        /// Whatever the hidden numbers are, the parts and their total read the same: no difference tells one.
        #[test]
        fn a_total_beside_its_parts_tells_nothing_of_a_hidden_one(
            numbers in prop::collection::vec(0_u64..40, 1..6),
            others in prop::collection::vec(1_u64..=7, 6),
        ) {
            let read = |numbers: &[u64]| {
                let counted: Vec<Counted> = numbers.iter().map(|number| of(*number)).collect();
                let parts: Vec<Shown> = counted.iter().map(|number| shown(*number)).collect();
                (parts, total(&counted))
            };
            let hidden = |number: &u64| (1..=FEW).contains(number);
            let swapped: Vec<u64> =
                numbers.iter().zip(&others).map(|(number, other)| if hidden(number) { *other } else { *number }).collect();
            prop_assert_eq!(read(&numbers), read(&swapped));
        }

        /// A share tells no more than the two numbers as they are shown.
        #[test]
        fn a_share_is_the_same_for_all_numbers_that_read_the_same(
            whole in 0_u64..300,
            part in 0_u64..300,
            up in 0_u64..3,
            down in 0_u64..3,
        ) {
            let part = part.min(whole);
            let (other_part, other_whole) = (part.saturating_sub(down), whole + up);
            if shown(of(part)) == shown(of(other_part)) && shown(of(whole)) == shown(of(other_whole)) {
                prop_assert_eq!(share(of(part), of(whole)), share(of(other_part), of(other_whole)));
            }
        }
    }
}
