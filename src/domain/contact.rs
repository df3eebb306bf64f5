//! Contact details people type: telephone numbers and e-mail addresses, parsed once at the edge and believed afterwards.
//! Both print as `[hidden]` in logs and errors.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A telephone number in E.164 form (`+447700900123`).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PhoneNumber(String);

/// An e-mail address.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EmailAddress(String);

/// Why something is not a telephone number we can call.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum PhoneProblem {
    /// Digits are missing.
    #[error("too few digits")]
    TooShort,
    /// There are too many digits.
    #[error("too many digits")]
    TooLong,
    /// It is something else.
    #[error("not a telephone number")]
    NotANumber,
}

impl PhoneNumber {
    /// Reads a British number as people write it: 0, 44 or +44 in front, then ten digits that start with 1, 2, 3 or 7; spaces,
    /// brackets, hyphens, the digits of any script.
    pub fn parse(_text: &str) -> Result<Self, PhoneProblem> {
        Err(PhoneProblem::NotANumber)
    }

    /// The number in E.164 form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl EmailAddress {
    /// Reads an address of at most 254 characters (P25).
    pub fn parse(_text: &str) -> Option<Self> {
        None
    }

    /// The address the person likely meant, if the domain looks mistyped (`gmial.com`).
    pub fn likely_meant(&self) -> Option<Self> {
        None
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}
