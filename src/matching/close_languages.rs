//! Spoken languages whose speakers understand one another well enough to talk. A close language is a reason of its own and
//! counts for less than a shared one.

use crate::domain::spoken::{Spoken, SpokenSet};

/// Pairs, each holding both ways: Dari and Persian, Sylheti and Bengali, the Kurdish languages under their common code, Hindi
/// and Urdu, Pahari-Potwari with Urdu and Punjabi, Serbo-Croatian, Czech and Slovak, Scandinavian.
const PAIRS: &[(&str, &str)] = &[
    ("prs", "fa"),
    ("syl", "bn"),
    ("ku", "ckb"),
    ("ku", "kmr"),
    ("hi", "ur"),
    ("phr", "ur"),
    ("phr", "pa"),
    ("hr", "sr"),
    ("hr", "bs"),
    ("sr", "bs"),
    ("cs", "sk"),
    ("da", "no"),
    ("da", "sv"),
    ("no", "sv"),
];

/// The languages close to this one.
pub(super) fn close_to(language: Spoken) -> SpokenSet {
    let other = |(one, two): &(&str, &str)| match language.code() {
        code if code == *one => Spoken::parse(two),
        code if code == *two => Spoken::parse(one),
        _ => None,
    };
    PAIRS.iter().filter_map(other).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closeness_holds_both_ways_and_every_code_is_known() {
        for (one, two) in PAIRS {
            let (one, two) = (Spoken::parse(one).expect("a code"), Spoken::parse(two).expect("a code"));
            assert!(close_to(one).contains(two) && close_to(two).contains(one), "{one} {two}");
        }
        assert!(close_to(Spoken::ENGLISH).is_empty());
    }
}
