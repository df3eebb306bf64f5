//! Passwords of staff: at least twelve characters, no rules about which, and not what everybody chooses. In memory only while in
//! hand; what is kept is Argon2id under the installation's own key.

mod common;

use super::slow_hash::SlowHash;
use std::fmt;
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

/// Random bytes that make two hashes of one password differ.
pub use super::slow_hash::Salt;
/// What is kept of a password.
pub use super::slow_hash::SlowHash as PasswordHash;

/// The fewest characters of a password.
pub const SHORTEST: usize = 12;
/// The most: more than any password program makes.
pub const LONGEST: usize = 200;

/// A password. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(Zeroizing<String>);

/// Why something is no password.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PasswordFault {
    /// Fewer than [`SHORTEST`] characters.
    Short,
    /// More than [`LONGEST`] characters.
    Long,
    /// What many people choose, or what others know: the service, the organisation, the person.
    Common,
}

impl Password {
    /// Reads a password that someone chooses; `known` is what others know: names, the e-mail address.
    pub fn choose(text: &str, known: &[&str]) -> Result<Self, PasswordFault> {
        let password = Self::typed(text);
        match password.0.chars().count() {
            length if length < SHORTEST => Err(PasswordFault::Short),
            length if length > LONGEST => Err(PasswordFault::Long),
            _ if common::is_common(&password.0, known) => Err(PasswordFault::Common),
            _ => Ok(password),
        }
    }

    /// A password as someone typed it to sign in. What was chosen on one keyboard is the same from another (NFKC); what is far
    /// too long to be one is cut, so that nobody has us work on it.
    pub fn typed(text: &str) -> Self {
        Self(Zeroizing::new(text.chars().take(4 * LONGEST).nfkc().collect()))
    }

    /// Its hash under this salt and the installation's key: about 30 ms and 19 MiB, never in the database's writer.
    pub fn hash(&self, key: &[u8; 32], salt: Salt) -> PasswordHash {
        SlowHash::of(&self.0, key, salt)
    }

    /// Whether it is the password that was hashed. Where there is no hash the work is done all the same, and the answer is no.
    pub fn is(&self, hash: Option<&PasswordHash>, key: &[u8; 32]) -> bool {
        SlowHash::matches(hash, &self.0, key)
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_twelve_characters_that_nobody_would_guess_are_a_password() {
        for text in ["kettle under rain", "zażółć gęślą jaźń", "شمس فوق الجبل", "8372619402751", "            x7q"]
        {
            assert!(Password::choose(text, &[]).is_ok(), "{text}");
        }
        assert_eq!(Password::choose("kettle rain", &[]), Err(PasswordFault::Short), "eleven characters");
        assert_eq!(Password::choose("𝓴𝓮𝓽𝓽𝓵𝓮", &[]), Err(PasswordFault::Short), "counted as characters, not bytes");
        assert_eq!(Password::choose(&"kettle ".repeat(29), &[]), Err(PasswordFault::Long));
        assert_eq!(Password::choose("Password1234!", &[]), Err(PasswordFault::Common));
    }

    #[test]
    fn a_password_is_known_again_from_another_keyboard_and_no_other_is() {
        let key = [7; 32];
        let hash = Password::typed("Ｋettle under café").hash(&key, [1; 16]);
        assert!(Password::typed("Kettle under cafe\u{301}").is(Some(&hash), &key));
        assert!(!Password::typed("kettle under café").is(Some(&hash), &key), "another case is another password");
        assert!(!Password::typed("Kettle under café").is(Some(&hash), &[8; 32]), "under another key");
        assert!(!Password::typed("Kettle under café").is(None, &key), "where there is no account");
        assert_eq!(format!("{:?} {hash:?}", Password::typed("kettle")), "[hidden] [hidden]");
    }
}
