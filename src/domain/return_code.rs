//! One-time codes: six digits, sent to the contact we hold, good once for ten minutes.

use super::contact::digit_of;
use jiff::SignedDuration;
use std::fmt;
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

/// How long a code works.
pub const CODE_LASTS: SignedDuration = SignedDuration::from_mins(10);
/// How many digits it has.
const DIGITS: usize = 6;

/// A code, in hand only while it is sent or compared. Wiped when dropped.
#[derive(Clone)]
pub struct ReturnCode(Zeroizing<String>);

impl ReturnCode {
    /// The code that follows from a secret of 32 bytes.
    pub fn of_secret(secret: &[u8; 32]) -> Self {
        let mut eight = [0; 8];
        eight.copy_from_slice(&secret[..8]);
        // 2^64 is so much larger than a million that no code is likelier than another by more than one in 10^13.
        Self(Zeroizing::new(format!("{:06}", u64::from_be_bytes(eight) % 1_000_000)))
    }

    /// Reads a code as people type it: digits of any script, with spaces or hyphens.
    pub fn parse(text: &str) -> Option<Self> {
        let mut digits = Zeroizing::new(String::with_capacity(DIGITS));
        for c in text.trim().chars().filter(|c| !c.is_whitespace() && *c != '-' && *c != '.') {
            digits.push(char::from(b'0' + digit_of(c)?));
        }
        (digits.len() == DIGITS).then_some(Self(digits))
    }

    /// The digits, for the one message that carries them. Never for a log.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl PartialEq for ReturnCode {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl Eq for ReturnCode {}

impl fmt::Debug for ReturnCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_six_digits_and_reads_back_in_any_script() {
        let code = ReturnCode::of_secret(&[0; 32]);
        assert_eq!(code.reveal(), "000000");
        let code = ReturnCode::parse("12 34-56.").unwrap();
        assert_eq!(ReturnCode::parse("١٢٣٤٥٦").unwrap(), code);
        assert!(ReturnCode::parse("12345").is_none() && ReturnCode::parse("1234567").is_none());
        assert!(ReturnCode::parse("my code").is_none());
        assert_eq!(format!("{code:?}"), "[hidden]");
    }
}
