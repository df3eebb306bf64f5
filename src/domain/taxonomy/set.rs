//! A set of codes in one machine word, so that matching can compare sets with a single instruction.

use super::Code;
use std::marker::PhantomData;

/// A set of codes of one list (at most 32).
pub struct CodeSet<C> {
    bits: u32,
    list: PhantomData<C>,
}

impl<C: Code> CodeSet<C> {
    /// The set with nothing in it.
    pub const EMPTY: Self = Self { bits: 0, list: PhantomData };

    /// Every code of the list.
    pub fn all() -> Self {
        C::ALL.iter().copied().collect()
    }

    /// Whether the code is in the set.
    pub fn contains(self, code: C) -> bool {
        self.bits & (1 << code.index()) != 0
    }

    /// Adds a code.
    pub fn insert(&mut self, code: C) {
        self.bits |= 1 << code.index();
    }

    /// Takes a code away.
    pub fn remove(&mut self, code: C) {
        self.bits &= !(1 << code.index());
    }

    /// Whether nothing is in it.
    pub fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// How many codes are in it.
    pub fn len(self) -> u32 {
        self.bits.count_ones()
    }

    /// What both sets hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { bits: self.bits & other.bits, list: PhantomData }
    }

    /// What either set holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self { bits: self.bits | other.bits, list: PhantomData }
    }

    /// What this set holds and the other does not.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self { bits: self.bits & !other.bits, list: PhantomData }
    }

    /// The set as bits, by each code's index.
    pub fn bits(self) -> u32 {
        self.bits
    }

    /// The codes, in the order of the list.
    pub fn iter(self) -> impl Iterator<Item = C> {
        C::ALL.iter().copied().filter(move |code| self.contains(*code))
    }
}

impl<C> Clone for CodeSet<C> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<C> Copy for CodeSet<C> {}
impl<C> PartialEq for CodeSet<C> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}
impl<C> Eq for CodeSet<C> {}
impl<C> Default for CodeSet<C> {
    fn default() -> Self {
        Self { bits: 0, list: PhantomData }
    }
}

impl<C: Code> std::fmt::Debug for CodeSet<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl<C: Code> FromIterator<C> for CodeSet<C> {
    fn from_iter<I: IntoIterator<Item = C>>(codes: I) -> Self {
        let mut set = Self::EMPTY;
        for code in codes {
            set.insert(code);
        }
        set
    }
}

impl<C: Code + serde::Serialize> serde::Serialize for CodeSet<C> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de, C: Code + serde::Deserialize<'de>> serde::Deserialize<'de> for CodeSet<C> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Vec::<C>::deserialize(deserializer)?.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::Day;
    use super::*;

    #[test]
    fn a_set_is_written_as_a_list_in_the_order_of_the_codes() {
        let weekend: CodeSet<Day> = [Day::Sun, Day::Sat].into_iter().collect();
        let text = serde_json::to_string(&weekend).expect("a set can be written");
        assert_eq!(text, r#"["sat","sun"]"#);
        assert_eq!(serde_json::from_str::<CodeSet<Day>>(&text).expect("and read"), weekend);
        assert_eq!(CodeSet::<Day>::all().without(weekend).len(), 5);
    }
}
