//! Argon2id under the installation's own key: what is kept of words and passwords, so that a stolen database alone cannot be
//! guessed at. One run takes about 30 ms and 19 MiB: never in the database's writer, and not many at once.

use argon2::{Algorithm, Argon2, Params, Version};
use std::fmt;
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

/// Memory in KiB, passes, lanes: what OWASP's password storage cheat sheet asks of Argon2id.
const COST: (u32, u32, u32) = (19_456, 2, 1);
/// The first byte of a hash: which cost it was made with.
const COST_ID: u8 = 1;
const TAG: usize = 32;

/// Random bytes that make two hashes of one text differ.
pub type Salt = [u8; 16];

/// What is kept of a secret text: which cost, salt, Argon2id's tag.
#[derive(Clone, PartialEq, Eq)]
pub struct SlowHash(pub Vec<u8>);

impl SlowHash {
    /// The hash of a text under this salt and the installation's key.
    pub(super) fn of(text: &str, key: &[u8; 32], salt: Salt) -> Self {
        let mut bytes = vec![COST_ID];
        bytes.extend_from_slice(&salt);
        bytes.extend_from_slice(&*tag(text, key, &salt));
        Self(bytes)
    }

    /// Whether it is the text that was hashed. Where there is no hash the work is done all the same, and the answer is no.
    pub(super) fn matches(hash: Option<&Self>, text: &str, key: &[u8; 32]) -> bool {
        let held = hash.and_then(Self::parts);
        let (salt, kept) = held.unwrap_or_default();
        bool::from(tag(text, key, &salt).ct_eq(&kept)) && held.is_some()
    }

    fn parts(&self) -> Option<(Salt, [u8; TAG])> {
        let (cost, rest) = self.0.split_first()?;
        let (salt, tag) = rest.split_first_chunk()?;
        (*cost == COST_ID).then_some((*salt, tag.try_into().ok()?))
    }
}

fn tag(text: &str, key: &[u8; 32], salt: &Salt) -> Zeroizing<[u8; TAG]> {
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, Some(TAG)).expect("the cost is within Argon2's bounds");
    let argon2 = Argon2::new_with_secret(key, Algorithm::Argon2id, Version::V0x13, params)
        .expect("32 bytes are within Argon2's bounds for a key");
    let mut tag = Zeroizing::new([0; TAG]);
    argon2.hash_password_into(text.as_bytes(), salt, &mut *tag).expect("salt and tag are within Argon2's bounds");
    tag
}

impl fmt::Debug for SlowHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}
