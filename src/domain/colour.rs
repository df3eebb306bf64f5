//! The organisation's colour, behind white words on the page and on the staff pages: one that nobody could read them on is refused,
//! with a darker one that will do.

use std::fmt;
use std::str::FromStr;

/// The contrast that words need (WCAG 2.2, 1.4.3).
const NEEDED: f64 = 4.5;

/// A colour on which white words can be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Colour([u8; 3]);

/// Why something is no such colour.
#[derive(Clone, PartialEq, Debug, thiserror::Error)]
pub enum ColourFault {
    /// It is no colour.
    #[error("{0} is not a colour written #rrggbb, such as #005eb8")]
    Unreadable(String),
    /// White words on it cannot be read.
    #[error(
        "white words on {colour} are hard to read: the contrast is {contrast:.1}, and 4.5 is needed. {darker} is the same, darker, and will do"
    )]
    Pale {
        /// The colour.
        colour: String,
        /// Its contrast with white, from 1 to 21.
        contrast: f64,
        /// The same colour, as much darker as is needed.
        darker: Colour,
    },
}

impl Default for Colour {
    /// The blue of the NHS service manual.
    fn default() -> Self {
        Self([0x00, 0x5e, 0xb8])
    }
}

impl FromStr for Colour {
    type Err = ColourFault;

    fn from_str(text: &str) -> Result<Self, ColourFault> {
        let colour = parts(text).map(Self).ok_or_else(|| ColourFault::Unreadable(text.to_owned()))?;
        let contrast = colour.contrast_with_white();
        if contrast >= NEEDED {
            return Ok(colour);
        }
        Err(ColourFault::Pale { colour: text.to_owned(), contrast, darker: colour.darker() })
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Colour {
    /// WCAG's contrast with white, from 1 to 21.
    fn contrast_with_white(self) -> f64 {
        let [red, green, blue] = self.0.map(|value| {
            let value = f64::from(value) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        });
        1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
    }

    /// The same colour in hundredths of its strength, the most that can be read.
    fn darker(self) -> Self {
        let at = |percent: u16| Self(self.0.map(|value| (u16::from(value) * percent / 100) as u8));
        (0..100).rev().map(at).find(|colour| colour.contrast_with_white() >= NEEDED).unwrap_or_default()
    }
}

fn parts(text: &str) -> Option<[u8; 3]> {
    let digits =
        text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.bytes().all(|d| d.is_ascii_hexdigit()))?;
    let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_one_that_carries_white_words() {
        for text in ["#005eb8", "#000000", "#767676", "#B71C1C"] {
            assert_eq!(text.parse::<Colour>().map(|colour| colour.to_string()), Ok(text.to_lowercase()));
        }
        for pale in ["#ffffff", "#ffcc00", "#777777", "#00a499"] {
            let Err(ColourFault::Pale { contrast, darker, .. }) = pale.parse::<Colour>() else { panic!("{pale}") };
            assert!((1.0..4.5).contains(&contrast), "{pale}");
            assert_eq!(darker.to_string().parse(), Ok(darker), "{pale}: what is offered will do");
        }
        for wrong in ["", "005eb8", "#05b", "red;}", "#+1+1+1", "#005eb8;", "#ééé"] {
            assert_eq!(wrong.parse::<Colour>(), Err(ColourFault::Unreadable(wrong.to_owned())));
        }
    }

    #[test]
    fn a_pale_colour_is_refused_with_a_darker_one() {
        let refused = "#ffcc00".parse::<Colour>().unwrap_err().to_string();
        assert_eq!(
            refused,
            "white words on #ffcc00 are hard to read: the contrast is 1.5, and 4.5 is needed. #8e7200 is the same, darker, and will do"
        );
    }
}
