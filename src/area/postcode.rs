//! Postcodes and outcodes as people type them: `UB1 3HW`, `ub13hw`, `UB1`. Only the form is checked here; whether an outcode is
//! one of ours, and which boroughs it touches, is for [`Areas`](super::Areas) to say.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The first part of a postcode: one or two letters, then a digit, a digit and a digit, or a digit and a letter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Outcode([u8; 4]);

impl Outcode {
    /// Reads an outcode in any case; spaces around it are forgiven.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().as_bytes();
        if !(2..=4).contains(&text.len()) || !text.is_ascii() {
            return None;
        }
        let mut bytes = [0; 4];
        for (to, from) in bytes.iter_mut().zip(text) {
            *to = from.to_ascii_uppercase();
        }
        let letters = bytes.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
        let rest = bytes.get(letters..text.len())?;
        let sound = matches!(letters, 1 | 2)
            && match rest {
                [digit] => digit.is_ascii_digit(),
                [digit, last] => digit.is_ascii_digit() && last.is_ascii_alphanumeric(),
                _ => false,
            };
        sound.then_some(Self(bytes))
    }

    /// In capitals.
    pub fn as_str(&self) -> &str {
        let end = self.0.iter().position(|byte| *byte == 0).unwrap_or(self.0.len());
        std::str::from_utf8(&self.0[..end]).expect("an outcode is ASCII")
    }
}

/// A full postcode.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Postcode {
    outcode: Outcode,
    inward: [u8; 3],
}

impl Postcode {
    /// Reads a full postcode in any case, with or without spaces.
    pub fn parse(text: &str) -> Option<Self> {
        let mut compact = [0_u8; 7];
        let mut length = 0;
        for character in text.chars().filter(|character| !character.is_whitespace()) {
            *compact.get_mut(length)? = u8::try_from(character).ok().filter(u8::is_ascii_alphanumeric)?;
            length += 1;
        }
        let split = length.checked_sub(3)?;
        let outcode = Outcode::parse(std::str::from_utf8(&compact[..split]).ok()?)?;
        let mut inward = [compact[split], compact[split + 1], compact[split + 2]];
        inward.make_ascii_uppercase();
        // Royal Mail leaves C I K M O V out of the last two letters.
        let letter = |byte: u8| byte.is_ascii_uppercase() && !b"CIKMOV".contains(&byte);
        (inward[0].is_ascii_digit() && letter(inward[1]) && letter(inward[2])).then_some(Self { outcode, inward })
    }

    /// Its first part.
    pub fn outcode(&self) -> Outcode {
        self.outcode
    }
}

impl fmt::Display for Outcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Outcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inward = std::str::from_utf8(&self.inward).expect("a postcode is ASCII");
        write!(f, "{} {inward}", self.outcode)
    }
}

impl fmt::Debug for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

macro_rules! as_text {
    ($($name:ident $what:literal)*) => {$(
        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
                Self::parse(&text).ok_or_else(|| serde::de::Error::custom(concat!("this is not ", $what)))
            }
        }
    )*};
}
as_text! { Outcode "an outcode" Postcode "a postcode" }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_is_read_in_any_case_and_spacing() {
        for text in ["UB1 3HW", "ub13hw", " Ub1  3hw ", "u b 1 3 h w"] {
            assert_eq!(Postcode::parse(text).map(|code| code.to_string()).as_deref(), Some("UB1 3HW"), "{text}");
        }
        let code = Postcode::parse("EC1A 1BB").expect("two letters, a digit and a letter");
        assert_eq!(code.outcode().as_str(), "EC1A");
    }

    #[test]
    fn what_only_looks_like_a_postcode_is_refused() {
        for text in ["", "UB1", "UB1 3H", "UB1 3CV", "U11B 3HW", "12 3HW", "UB1 3HWW", "ÜB1 3HW", "UB1-3HW", "3HW"] {
            assert_eq!(Postcode::parse(text), None, "{text}");
        }
        for text in ["", "U", "123", "UBB1", "UB123", "UBX", "é1"] {
            assert_eq!(Outcode::parse(text), None, "{text}");
        }
        assert_eq!(Outcode::parse("w1d").map(|code| code.to_string()).as_deref(), Some("W1D"));
    }
}
