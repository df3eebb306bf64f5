//! The word with which someone comes back from another phone: what may be one, and its hash. The word itself lives only while it
//! is in hand; what is kept is Argon2id under the installation's own key, so that a stolen database alone cannot be guessed at.

use super::contact::digit_of;
use super::slow_hash::{Salt, SlowHash};
use std::fmt;
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

/// The fewest letters and digits of a word, spaces left out.
pub const SHORTEST: usize = 6;
/// The most characters of a word.
pub const LONGEST: usize = 100;

/// What everyone tries first: common passwords and pet words of English, and what stands in this very conversation.
const COMMON: &str = include_str!("common_words.txt");

/// A word as it is compared: case, width and spaces do not count. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct ReturnWord(Zeroizing<String>);

/// Why something is no word to come back with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WordFault {
    /// Fewer than [`SHORTEST`] letters and digits.
    Short,
    /// More than [`LONGEST`] characters.
    Long,
    /// Among what many people choose.
    Common,
}

impl ReturnWord {
    /// Reads a word that someone chooses.
    pub fn choose(text: &str) -> Result<Self, WordFault> {
        if text.trim().chars().count() > LONGEST {
            return Err(WordFault::Long);
        }
        let word = Self::typed(text);
        let bare = bare(&word.0);
        if bare.chars().count() < SHORTEST {
            return Err(WordFault::Short);
        }
        let mut letters: Vec<char> = bare.chars().collect();
        letters.sort_unstable();
        letters.dedup();
        if letters.len() < 3 || COMMON.lines().any(|common| common == *bare) {
            return Err(WordFault::Common);
        }
        Ok(word)
    }

    /// A word as someone typed it to come back: any text is compared, so that none is told apart from a wrong one.
    pub fn typed(text: &str) -> Self {
        let folded: Zeroizing<String> = Zeroizing::new(
            text.nfkc()
                .flat_map(char::to_lowercase)
                .map(|c| digit_of(c).map_or(c, |digit| char::from(b'0' + digit)))
                .collect(),
        );
        Self(Zeroizing::new(folded.split_whitespace().collect::<Vec<_>>().join(" ")))
    }

    /// Whether it is no more than something others know of the person: a name or a part of it, a number, an address, a reference.
    /// Digits put behind a name do not hide it.
    pub fn is_known_of(&self, own: &str) -> bool {
        let word = bare(&self.0);
        let own = Self::typed(own);
        let whole = bare(&own.0);
        if whole.is_empty() {
            return false;
        }
        let digits = word.chars().all(|c| c.is_ascii_digit());
        if digits && whole.chars().filter(char::is_ascii_digit).count() >= SHORTEST {
            // 07700 900123 and +44 7700 900123 end alike.
            return whole.ends_with(word.trim_start_matches('0'));
        }
        let core = word.trim_matches(|c: char| c.is_ascii_digit());
        let local = whole.split_once('@').map(|(local, _)| local);
        *word == *whole
            || (!core.is_empty() && *core == *whole)
            || local.is_some_and(|local| *word == *local)
            || own.0.split(' ').any(|part| part.chars().count() > 2 && *core == *bare(part))
    }

    /// Its hash under this salt and the installation's key: about 30 ms and 19 MiB, never in the database's writer.
    pub fn hash(&self, key: &[u8; 32], salt: Salt) -> WordHash {
        SlowHash::of(&self.0, key, salt)
    }

    /// Whether it is the word that was hashed. Where there is no hash the work is done all the same, and the answer is no.
    pub fn is(&self, hash: Option<&WordHash>, key: &[u8; 32]) -> bool {
        SlowHash::matches(hash, &self.0, key)
    }
}

impl fmt::Debug for ReturnWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

/// What is kept of a word.
pub use super::slow_hash::SlowHash as WordHash;

/// A word without its spaces and hyphens.
fn bare(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '_' | '.' | '+')).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_refused_when_it_is_short_long_or_common() {
        for (text, fault) in [
            ("river", WordFault::Short),
            ("  r i v e r ", WordFault::Short),
            ("Password1", WordFault::Common),
            ("pass word", WordFault::Common),
            ("aaaaaaab", WordFault::Common),
            ("١٢٣٤٥٦", WordFault::Common),
        ] {
            assert_eq!(ReturnWord::choose(text), Err(fault), "{text}");
        }
        assert_eq!(ReturnWord::choose(&"lemon ".repeat(20)), Err(WordFault::Long));
        for text in ["river lemon 47", "شمس وبحر", "zażółć gęślą", "blue-kettle"] {
            assert!(ReturnWord::choose(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn what_others_know_of_someone_is_told_apart_from_their_own_word() {
        let known = |word: &str, own: &str| ReturnWord::typed(word).is_known_of(own);
        assert!(
            known("amina yusuf", "Amina Yusuf")
                && known("Yusuf1985", "Amina Yusuf")
                && known("AMINAYUSUF", "Amina Yusuf")
        );
        assert!(known("07700900123", "+447700900123") && known("900123", "+447700900123"));
        assert!(known("amina.yusuf", "amina.yusuf@example.org"));
        assert!(known("acde fghj", "ACDEFGHJ"));
        assert!(!known("amina drinks tea", "Amina Yusuf") && !known("123987", "Amina Yusuf") && !known("river", ""));
    }

    #[test]
    fn a_word_is_known_again_however_it_is_spaced_or_written_large_and_no_other_is() {
        let (key, other) = ([7; 32], [8; 32]);
        let hash = ReturnWord::typed("River  Lemon 47").hash(&key, [1; 16]);
        assert!(ReturnWord::typed(" river lemon ٤٧ ").is(Some(&hash), &key));
        assert!(!ReturnWord::typed("river lemon 48").is(Some(&hash), &key));
        assert!(!ReturnWord::typed("river lemon 47").is(Some(&hash), &other), "under another key");
        assert!(!ReturnWord::typed("river lemon 47").is(None, &key), "where nothing is held");
        assert!(!ReturnWord::typed("river lemon 47").is(Some(&WordHash(vec![1, 2, 3])), &key), "where it is damaged");
        assert_ne!(
            hash,
            ReturnWord::typed("river lemon 47").hash(&key, [2; 16]),
            "two people's hashes never look alike"
        );
        assert_eq!(format!("{:?} {hash:?}", ReturnWord::typed("river")), "[hidden] [hidden]");
    }
}
