//! Identity. Every kind of thing has its own id type, so that one cannot be passed for another. Ids are made at the edge
//! (`turn`, `desk`) from time and randomness and handed in; nothing below makes one.

use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

macro_rules! uuid_ids {
    ($($(#[$meta:meta])* $name:ident,)*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.as_hyphenated().fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )*};
}

uuid_ids! {
    /// A person who writes to us.
    ResidentId,
    /// One conversation at one address.
    ConversationId,
    /// One consent given for one purpose.
    ConsentId,
    /// A consented resident for a recruiter to follow up.
    LeadId,
    /// A question that came from outside a turn.
    PromptId,
    /// A notice on its way by one route.
    OutboxId,
    /// A phrase that was sent.
    PhraseId,
    /// A call that a person has to make.
    CallTaskId,
    /// A person who works here.
    StaffId,
    /// A one-time code that was sent.
    ReturnCodeId,
}

macro_rules! text_ids {
    ($($(#[$meta:meta])* $name:ident,)*) => {$(
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
    )*};
}

text_ids! {
    /// An organisation: the host, or one that posts opportunities.
    OrganisationId,
    /// A volunteering role, a job, a companion role or an event. ASCII, at most 40 characters, so that it fits into a choice id.
    OpportunityId,
    /// What a channel calls a message, so that one that comes twice is recognised.
    MessageId,
}

/// A fresh id that sorts by time, for the edges that make ids.
pub fn fresh_uuid(now: jiff::Timestamp) -> Uuid {
    let seconds = u64::try_from(now.as_second()).unwrap_or_default();
    Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, seconds, now.subsec_nanosecond().unsigned_abs()))
}

/// Names a lead on the telephone and opens nothing: eight characters, without those that look or sound alike.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Reference([u8; 8]);

/// No 0 O, 1 I L, 2 Z, 5 S, 8 B, U: what people misread or mishear.
const REFERENCE_LETTERS: &[u8; 24] = b"ACDEFGHJKMNPQRTVWXY34679";

impl Reference {
    /// Makes one from eight random bytes.
    pub fn from_random(bytes: [u8; 8]) -> Self {
        Self(bytes.map(|byte| REFERENCE_LETTERS[usize::from(byte) % REFERENCE_LETTERS.len()]))
    }

    /// Reads one as people type it: any case, with spaces or hyphens.
    pub fn parse(text: &str) -> Option<Self> {
        let mut letters = [0; 8];
        let mut count = 0;
        for character in text.chars().filter(|c| !c.is_whitespace() && *c != '-') {
            let letter = u8::try_from(character.to_ascii_uppercase()).ok()?;
            *letters.get_mut(count)? = REFERENCE_LETTERS.contains(&letter).then_some(letter)?;
            count += 1;
        }
        (count == 8).then_some(Self(letters))
    }

    /// Reads one from another's hand: as [`Reference::parse`] does, with any marks between, and with what never stands in a reference
    /// taken for what it was misread from. Cyrillic and Greek letters that look the same are theirs.
    pub fn parse_as_typed(text: &str) -> Option<Self> {
        let folded: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.' | ',' | '_' | '/' | '"' | '\'' | '#' | ':'))
            .flat_map(char::to_uppercase)
            .map(looks_like)
            .collect();
        Self::parse(&folded)
    }

    /// The eight letters without the space.
    pub fn compact(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a reference is made of ASCII letters")
    }
}

/// The letter of a reference that a digit of another script was most likely read from.
fn digit(c: char, zero: u32) -> char {
    char::from_digit(u32::from(c) - zero, 10).map_or(c, looks_like)
}

/// The letter of a reference that a character was most likely read from.
fn looks_like(c: char) -> char {
    match c {
        'O' | '0' | 'Ο' | 'О' => 'Q',
        'U' => 'V',
        'Z' | '2' | '1' | 'I' | 'L' => '7',
        'S' | '5' => '6',
        'B' | '8' => '3',
        'А' | 'Α' => 'A',
        'С' => 'C',
        'Е' | 'Ε' => 'E',
        'Н' | 'Η' => 'H',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'Р' | 'Ρ' => 'P',
        'Т' | 'Τ' => 'T',
        'Х' | 'Χ' => 'X',
        'У' | 'Υ' => 'Y',
        'Ν' => 'N',
        // Arabic, Persian and full-width digits.
        '\u{660}'..='\u{669}' => digit(c, 0x660),
        '\u{6F0}'..='\u{6F9}' => digit(c, 0x6F0),
        '\u{FF10}'..='\u{FF19}' => digit(c, 0xFF10),
        other => other,
    }
}

impl fmt::Display for Reference {
    /// In two groups of four, as people read it aloud.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, second) = self.compact().split_at(4);
        write!(f, "{first} {second}")
    }
}

impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Reference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.compact())
    }
}

impl<'de> Deserialize<'de> for Reference {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not a reference"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_reads_back_as_people_type_it() {
        let reference = Reference::from_random([0, 1, 2, 3, 250, 251, 252, 253]);
        let spoken = reference.to_string().to_lowercase().replace(' ', "-");
        assert_eq!(Reference::parse(&spoken), Some(reference));
        assert_eq!(Reference::parse("ACDE FGH"), None);
        assert_eq!(Reference::parse("ACDE FGH0"), None, "0 looks like O and is never used");
        assert_eq!(Reference::parse("ACDE FGHJK"), None);
    }

    #[test]
    fn a_reference_is_read_from_anothers_hand() {
        let reference = Reference::parse("QV7A 63EC");
        for typed in ["qv7a 63ec", "Q-V-7-A 63EC.", "OU2A 5BEC", "0vza s8ес", "qv٧a ٦٣ec", " QV7A63EC "] {
            assert_eq!(Reference::parse_as_typed(typed), reference, "{typed}");
        }
        assert_eq!(Reference::parse_as_typed("I do not know it"), None);
        assert_eq!(Reference::parse_as_typed("QV7A"), None);
    }
}
