//! Spoken languages, as the census and residents name them: what people speak, apart from what they read.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A spoken language, by its primary subtag.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spoken(u8);

/// Every code, those spoken most in the two areas first (census table TS024); at most 128, so that a set fits one word.
const CODES: &[&str] = &[
    "en", "ro", "bn", "syl", "pa", "gu", "pl", "ar", "ur", "pt", "es", "ta", "it", "fr", "so", "lt", "tr", "bg", "fa",
    "prs", "ru", "hi", "zh", "yue", "el", "fil", "sq", "ps", "ne", "hu", "de", "ml", "ja", "te", "ku", "ckb", "kmr",
    "uk", "hr", "sr", "bs", "ti", "ak", "yi", "am", "nl", "vi", "sv", "si", "sk", "mr", "sw", "th", "bfi", "cs", "lv",
    "ig", "yo", "he", "ln", "ko", "da", "ms", "fi", "lg", "af", "cy", "sn", "et", "sl", "phr", "mt", "kri", "ga",
    "jam", "rom", "sco", "gd", "kw", "no", "mk", "ka", "hy", "az", "kk", "uz", "mn", "my", "id", "ha", "ff", "wo",
    "om", "rw", "kn", "sd", "kok", "rme",
];

impl Spoken {
    /// English.
    pub const ENGLISH: Self = Self(0);

    /// The language with this code.
    pub fn parse(code: &str) -> Option<Self> {
        CODES.iter().position(|known| *known == code).map(|index| Self(index as u8))
    }

    /// The code.
    pub fn code(self) -> &'static str {
        CODES[usize::from(self.0)]
    }

    /// Every language.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..CODES.len() as u8).map(Self)
    }
}

impl fmt::Display for Spoken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Spoken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Spoken {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Spoken {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Self::parse(&code).ok_or_else(|| serde::de::Error::custom(format!("{code} is not a language we know")))
    }
}

/// A set of spoken languages in one machine word.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct SpokenSet(u128);

impl SpokenSet {
    /// Whether the language is in it.
    pub fn contains(self, language: Spoken) -> bool {
        self.0 & (1 << language.0) != 0
    }

    /// What both hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What either holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What this set holds and the other does not.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The set as bits, by each language's place in the list.
    pub fn bits(self) -> u128 {
        self.0
    }

    /// Whether nothing is in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Adds a language.
    pub fn insert(&mut self, language: Spoken) {
        self.0 |= 1 << language.0;
    }

    /// The languages, in the order of the list.
    pub fn iter(self) -> impl Iterator<Item = Spoken> {
        Spoken::all().filter(move |language| self.contains(*language))
    }
}

impl FromIterator<Spoken> for SpokenSet {
    fn from_iter<I: IntoIterator<Item = Spoken>>(languages: I) -> Self {
        let mut set = Self::default();
        for language in languages {
            set.insert(language);
        }
        set
    }
}

impl Serialize for SpokenSet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for SpokenSet {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Vec::<Spoken>::deserialize(deserializer)?.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_reads_back_and_a_set_holds_them_all() {
        let all: SpokenSet = Spoken::all().collect();
        for language in Spoken::all() {
            assert_eq!(Spoken::parse(language.code()), Some(language));
            assert!(all.contains(language));
        }
        assert!(CODES.len() <= 128);
    }
}
