//! The second step of signing in: codes that an app on the staff's telephone makes from a secret and the time (TOTP, RFC 6238), and
//! recovery codes for when there is no telephone. Both are digits alone, so that one field takes either.

use super::contact::digit_of;
use jiff::Timestamp;
use std::fmt;
use totp_rs::{Builder, Secret, Totp};
use zeroize::Zeroizing;

/// How many recovery codes someone gets.
pub const RECOVERY_CODES: usize = 10;
/// Digits of a code that an app makes.
const APP_DIGITS: usize = 6;
/// Digits of a recovery code.
const RECOVERY_DIGITS: usize = 12;
/// Seconds that a code of an app lasts. One before and one after count too: clocks differ, and people type slowly.
const STEP: u64 = 30;

/// What an app makes its codes from: 160 bits, as RFC 4226 asks. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct AppSecret(Zeroizing<[u8; 20]>);

impl AppSecret {
    /// The secret of these random bytes.
    pub fn from_random(bytes: [u8; 20]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The bytes, to be sealed.
    pub fn bytes(&self) -> &[u8; 20] {
        &self.0
    }

    /// The step of time that a code was made for, if it is right now. Each step may be used once, which is the store's to hold.
    pub fn step_of(&self, code: &AppCode, now: Timestamp) -> Option<i64> {
        let seconds = u64::try_from(now.as_second()).ok()?;
        self.totp().check(&code.0, seconds).and_then(|step| i64::try_from(step).ok())
    }

    /// The code that an app shows at this time: for tests, which have no telephone.
    pub fn code_at(&self, now: Timestamp) -> Option<String> {
        Some(self.totp().generate(u64::try_from(now.as_second()).ok()?).to_string())
    }

    fn totp(&self) -> Totp {
        Builder::new().with_secret(Secret::new_stack(*self.0)).with_step_duration(STEP).build_noncompliant()
    }

    /// The secret as apps take it typed: base 32 (RFC 4648), in groups of four.
    pub fn to_type(&self) -> Zeroizing<String> {
        let base32 = self.base32();
        let groups: Vec<&str> = (0..base32.len()).step_by(4).map(|at| &base32[at..at + 4]).collect();
        Zeroizing::new(groups.join(" "))
    }

    /// The address that a QR code carries to an app: whose account it is, at which service.
    pub fn address(&self, service: &str, account: &str) -> Zeroizing<String> {
        let [service, account] = [service, account].map(percent_encode);
        let secret = self.base32();
        Zeroizing::new(format!("otpauth://totp/{service}:{account}?secret={}&issuer={service}", *secret))
    }

    fn base32(&self) -> Zeroizing<String> {
        const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        // 20 bytes are 32 letters of 5 bits exactly: nothing is left over to pad.
        let letters = self.0.chunks_exact(5).flat_map(|five| {
            let bits = five.iter().fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
            (0..8).rev().map(move |at| char::from(LETTERS[(bits >> (5 * at) & 31) as usize]))
        });
        Zeroizing::new(letters.collect())
    }
}

impl fmt::Debug for AppSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

/// Everything but letters, digits and `-._~` as `%XX` (RFC 3986).
fn percent_encode(text: &str) -> String {
    let encode = |byte: u8| match byte {
        byte if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(encode).collect()
}

/// A code as an app shows it. Wiped when dropped.
#[derive(Clone)]
pub struct AppCode(Zeroizing<String>);

/// A recovery code: good once, in place of the app's. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(Zeroizing<String>);

/// When a step of time begins; none for a step that cannot be.
pub fn step_begins(step: i64) -> Option<Timestamp> {
    Timestamp::from_second(step.checked_mul(i64::try_from(STEP).ok()?)?).ok()
}

/// What someone typed as their second step.
#[derive(Clone)]
pub enum SecondStep {
    /// A code of their app.
    App(AppCode),
    /// One of their recovery codes.
    Recovery(RecoveryCode),
}

impl SecondStep {
    /// Reads a code as people type it: digits of any script, with spaces or hyphens; how many tells which kind it is.
    pub fn parse(text: &str) -> Option<Self> {
        let mut digits = Zeroizing::new(String::with_capacity(RECOVERY_DIGITS));
        for c in text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.')).take(RECOVERY_DIGITS + 1) {
            digits.push(char::from(b'0' + digit_of(c)?));
        }
        match digits.len() {
            APP_DIGITS => Some(Self::App(AppCode(digits))),
            RECOVERY_DIGITS => Some(Self::Recovery(RecoveryCode(digits))),
            _ => None,
        }
    }
}

impl fmt::Debug for SecondStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

impl RecoveryCode {
    /// The code of these random bytes.
    pub fn from_random(bytes: [u8; 8]) -> Self {
        // 2^64 is so much larger than 10^12 that no code is likelier than another by more than one in ten million.
        Self(Zeroizing::new(format!("{:012}", u64::from_be_bytes(bytes) % 1_000_000_000_000)))
    }

    /// The digits without spaces, to be hashed.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// The digits in groups of four, for the one page that shows them.
    pub fn to_keep(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("{} {} {}", &self.0[..4], &self.0[4..8], &self.0[8..]))
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of RFC 6238's test values.
    fn secret() -> AppSecret {
        AppSecret::from_random(*b"12345678901234567890")
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn app_code(text: &str) -> AppCode {
        let Some(SecondStep::App(code)) = SecondStep::parse(text) else { panic!("{text} is no code of an app") };
        code
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        for (second, code) in [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")] {
            assert_eq!(secret().code_at(at(second)).unwrap(), code);
            assert_eq!(secret().step_of(&app_code(code), at(second)), Some(second / 30));
        }
    }

    #[test]
    fn a_code_counts_half_a_minute_early_and_late_and_no_longer() {
        let code = app_code("287082");
        for second in [30, 59, 60, 89] {
            assert_eq!(secret().step_of(&code, at(second)), Some(1), "{second}");
        }
        assert_eq!(secret().step_of(&code, at(90)), None);
        assert_eq!(secret().step_of(&app_code("287083"), at(59)), None);
    }

    #[test]
    fn the_secret_is_shown_as_apps_take_it() {
        assert_eq!(*secret().to_type(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert_eq!(
            *secret().address("Alongside, Westway", "ada@example.org"),
            "otpauth://totp/Alongside%2C%20Westway:ada%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
             &issuer=Alongside%2C%20Westway"
        );
        assert_eq!(format!("{:?}", secret()), "[hidden]");
    }

    #[test]
    fn one_field_takes_a_code_of_the_app_or_a_recovery_code_however_they_are_spaced() {
        assert!(matches!(SecondStep::parse(" 287 082 "), Some(SecondStep::App(_))));
        assert!(matches!(SecondStep::parse("٢٨٧٠٨٢"), Some(SecondStep::App(_))));
        let code = RecoveryCode::from_random([1; 8]);
        let Some(SecondStep::Recovery(read)) = SecondStep::parse(&code.to_keep()) else { panic!("not read") };
        assert_eq!(read, code);
        for wrong in ["", "28708", "2870823", "28708a", "1234 5678 9012 3"] {
            assert!(SecondStep::parse(wrong).is_none(), "{wrong}");
        }
    }
}
