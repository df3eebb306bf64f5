//! Slips of the pen: a word that no list knows is taken for the known word one letter away (two, in long words), if it starts
//! the same. Known words are never changed. The shortlist comes from deleting letters, so a look-up costs a few hashes. Words of
//! a language without a fixed spelling are found by how they sound: Somali `garacay` for `garaacay`, `hanuun` for `xanuun`.

use super::normalise::{Kind, Text, fold, unstretched};
use super::pattern::{ByHash, Matcher, Same, each_form, hash_of};
use std::collections::HashSet;
use std::hash::BuildHasherDefault;

/// Shortest word that is put right, in letters.
const SHORTEST: usize = 5;
/// From this length two slips are forgiven.
const LONG: usize = 9;
/// From this length a word is known by its sound, in letters of the sound.
const SOUNDS: usize = 4;
/// From this length the beginning of a word is.
const SOUNDS_AT_FIRST: usize = 5;

/// The known words.
#[derive(Default)]
pub(super) struct Speller {
    known: HashSet<u64, BuildHasherDefault<Same>>,
    words: Vec<Box<str>>,
    by_deletion: ByHash<Vec<u32>>,
    /// The first of the words that sound alike.
    by_sound: ByHash<u32>,
    /// Words too short for slips are known by their sound alone.
    sounding: Vec<Box<str>>,
}

impl Speller {
    /// Learns the words that a slip may have been meant for, and others that are only known to be right.
    pub(super) fn new(meant: impl Iterator<Item = String>, right: impl Iterator<Item = String>) -> Self {
        let mut words: Vec<String> = meant.collect();
        words.sort_unstable();
        words.dedup();
        let mut speller = Self::default();
        for word in right {
            speller.known.insert(hash_of(&fold(&word)));
        }
        for word in words {
            speller.known.insert(hash_of(&word));
            let sound = sound(&word);
            if sound.len() >= SOUNDS && word.is_ascii() {
                let index = speller.sounding.len() as u32;
                speller.by_sound.entry(hash_of(&sound)).or_insert(index);
                speller.sounding.push(word.as_str().into());
            }
            let letters = word.chars().count();
            if letters < SHORTEST || word.contains(|c: char| c.is_ascii_digit()) {
                continue;
            }
            let index = speller.words.len() as u32;
            let mut add = |key: &str| {
                let list = speller.by_deletion.entry(hash_of(key)).or_default();
                if list.last() != Some(&index) {
                    list.push(index);
                }
            };
            add(&word);
            deletions(&word, &mut |once| {
                add(once);
                if letters >= LONG {
                    deletions(once, &mut |twice| add(twice));
                }
            });
            speller.words.push(word.into());
        }
        speller
    }

    /// Whether a word is known, glued particles aside.
    pub(super) fn knows(&self, word: &str, matcher: &Matcher) -> bool {
        let mut known = self.known.contains(&hash_of(word)) || matcher.knows(word);
        each_form(word, |form| known = known || self.known.contains(&hash_of(form)) || matcher.knows(form));
        known
    }

    /// Puts the words of a text right.
    pub(super) fn correct(&self, text: &mut Text, matcher: &Matcher) {
        for index in 0..text.tokens.len() {
            if text.tokens[index].kind != Kind::Word || self.knows(text.at(index), matcher) {
                continue;
            }
            let word = text.at(index).to_owned();
            if let Some(pair) = unstretched(&word, 2) {
                let single = unstretched(&word, 1).unwrap_or_default();
                let better = if self.knows(&pair, matcher) { pair } else { single };
                text.respell(index, &better);
                if self.knows(&better, matcher) {
                    continue;
                }
            }
            let word = text.at(index).to_owned();
            if let Some(meant) = self.sounds_like(&word).or_else(|| self.nearest(&word)) {
                text.respell(index, meant);
            } else if let Some(meant) = self.begins_like(&word) {
                text.respell(index, &meant);
            }
        }
    }

    /// The known word that sounds the same.
    fn sounds_like(&self, word: &str) -> Option<&str> {
        let sound = sound(word);
        if sound.len() < SOUNDS || !word.is_ascii() || word.contains(|c: char| c.is_ascii_digit()) {
            return None;
        }
        self.by_sound.get(&hash_of(&sound)).map(|index| &*self.sounding[*index as usize])
    }

    /// The word with its beginning spelt as the longest known word or stem that sounds the same: `garacaan` as `garaacan`.
    fn begins_like(&self, word: &str) -> Option<String> {
        let sound = sound(word);
        if !word.is_ascii() || word.contains(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let mut beginnings = (SOUNDS_AT_FIRST..sound.len()).rev();
        let (to, index) = beginnings.find_map(|to| Some((to, self.by_sound.get(&hash_of(&sound[..to]))?)))?;
        Some(format!("{}{}", self.sounding[*index as usize], &sound[to..]))
    }

    fn nearest(&self, word: &str) -> Option<&str> {
        let letters = word.chars().count();
        // Four letters: only two that changed places (`hepl`).
        if letters < SHORTEST - 1 || word.contains(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let allowed = if letters >= LONG { 2 } else { 1 };
        let first = word.chars().next();
        let mut best: Option<(usize, &str)> = None;
        let mut look = |key: &str| {
            for index in self.by_deletion.get(&hash_of(key)).into_iter().flatten() {
                let known = &*self.words[*index as usize];
                if known.chars().next() != first || known.chars().count() < letters.saturating_sub(allowed) {
                    continue;
                }
                let distance = strsim::osa_distance(word, known);
                let close = distance <= allowed && (distance < 2 || known.chars().count() >= LONG);
                if close && best.is_none_or(|(old, name)| (distance, known) < (old, name)) {
                    best = Some((distance, known));
                }
            }
        };
        look(word);
        deletions(word, &mut |once| {
            look(once);
            if letters >= LONG {
                deletions(once, &mut |twice| look(twice));
            }
        });
        best.map(|(_, known)| known)
    }
}

/// How a word sounds where people spell by ear: doubled letters once, `x` as `h`, `dh` as `d`, `ey` as `ay`.
fn sound(word: &str) -> String {
    let mut sound = String::with_capacity(word.len());
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let heard = match letter {
            'x' => 'h',
            'e' if letters.peek() == Some(&'y') => 'a',
            'h' if sound.ends_with('d') => continue,
            other => other,
        };
        if !sound.ends_with(heard) {
            sound.push(heard);
        }
    }
    sound
}

fn deletions(word: &str, each: &mut impl FnMut(&str)) {
    let mut shorter = String::with_capacity(word.len());
    for (at, letter) in word.char_indices() {
        shorter.clear();
        shorter.push_str(&word[..at]);
        shorter.push_str(&word[at + letter.len_utf8()..]);
        each(&shorter);
    }
}

#[cfg(test)]
mod tests {
    use super::super::pattern::Builder;
    use super::*;

    fn corrected(word: &str) -> String {
        let speller = Speller::new(
            ["hospital", "volunteering", "appointment", "help"].map(str::to_owned).into_iter(),
            std::iter::once("apartment".to_owned()),
        );
        let mut text = Text::new(word);
        speller.correct(&mut text, &Builder::default().build());
        text.at(0).to_owned()
    }

    #[test]
    fn a_slip_is_put_right_and_a_known_word_is_left_alone() {
        assert_eq!(corrected("hosptial"), "hospital");
        assert_eq!(corrected("volantering"), "volunteering");
        assert_eq!(corrected("heeelp"), "help");
        assert_eq!(corrected("apartment"), "apartment");
        assert_eq!(corrected("spital"), "spital");
    }

    #[test]
    fn a_word_spelt_by_ear_is_known_by_its_sound() {
        let speller =
            Speller::new(["xanuun", "garaac", "gabadheyda"].map(str::to_owned).into_iter(), std::iter::empty());
        let matcher = Builder::default().build();
        let corrected = |word: &str| {
            let mut text = Text::new(word);
            speller.correct(&mut text, &matcher);
            text.at(0).to_owned()
        };
        assert_eq!(corrected("hanun"), "xanuun");
        assert_eq!(corrected("gabadhayda"), "gabadheyda");
        assert_eq!(corrected("garacaan"), "garaacan");
        assert_eq!(corrected("gar"), "gar");
    }
}
