//! Sealing: XChaCha20-Poly1305 with a random nonce, bound to its row and column, so that a sealed value moved elsewhere does not
//! open. Each resident has a data key, wrapped by the master key; destroying the wrapped key destroys what it sealed. Secret
//! look-up values (addresses, tokens, erased residents) are HMAC-SHA256 under keys derived from the master key.

use super::error::{KeyError, StoreError};
use crate::domain::consent::Channel;
use crate::ids::ResidentId;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::fmt;
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;
use std::sync::Arc;
use uuid::Uuid;
use zeroize::Zeroizing;

type Key = Zeroizing<[u8; 32]>;

const NONCE: usize = 24;

/// Where a sealed value lies: part of what is sealed, so that it opens nowhere else.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The row's id.
    pub(super) row: Uuid,
    /// Table and column.
    pub(super) column: &'static str,
}

impl Place {
    fn bytes(self) -> Vec<u8> {
        let mut bytes = self.row.as_bytes().to_vec();
        bytes.extend_from_slice(self.column.as_bytes());
        bytes
    }
}

/// A sealed value: nonce, then ciphertext with its tag.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Sealed(pub(super) Vec<u8>);

/// A resident's data key, in memory only while their rows are in hand. Wiped when dropped.
#[derive(Clone)]
pub(super) struct DataKey(Key);

impl DataKey {
    pub(super) fn generate() -> Result<Self, StoreError> {
        Ok(Self(Zeroizing::new(random()?)))
    }

    pub(super) fn seal(&self, place: Place, plain: &[u8]) -> Result<Sealed, StoreError> {
        seal(&self.0, place, plain)
    }

    pub(super) fn open(&self, place: Place, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        open(&self.0, place, sealed)
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

/// A keyed hash of a channel and an address there: finds a conversation without saying whose it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AddressHash(pub(super) [u8; 32]);

impl fmt::Debug for AddressHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

/// The master key and what is derived from it. Cloning shares it; the memory is wiped with the last clone.
#[derive(Clone)]
pub struct Keyring(Arc<Keys>);

struct Keys {
    web: Key,
    wrapping: Key,
    addresses: Key,
    tokens: Key,
    return_words: Key,
    passwords: Key,
    erased: Key,
    audit: Key,
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keyring([hidden])")
    }
}

impl Keyring {
    /// Reads the master key from a file of 64 hexadecimal digits, which only its owner, and at most its group, may read.
    pub fn from_file(path: &Path) -> Result<Self, KeyError> {
        let failed = |error| KeyError::File(Arc::new(error));
        let mut file = File::open(path).map_err(failed)?;
        refuse_if_open(&file.metadata().map_err(failed)?)?;
        let mut text = Zeroizing::new(String::new());
        file.read_to_string(&mut text).map_err(failed)?;
        Ok(Self::from_master(&parse_hex(text.trim()).ok_or(KeyError::Form)?))
    }

    /// Makes a new master key and writes it to a file that only its owner may read. Refuses to replace a file: what the old
    /// key sealed would be lost.
    pub fn generate_file(path: &Path) -> Result<Self, KeyError> {
        let master: Key = Zeroizing::new(random()?);
        let text = Zeroizing::new(hex(&*master) + "\n");
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let written = options.open(path).and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.sync_all()
        });
        written.map_err(|error| KeyError::File(Arc::new(error)))?;
        Ok(Self::from_master(&master))
    }

    /// A key that lives in memory only, for `chat` and tests.
    pub fn generate() -> Result<Self, KeyError> {
        Ok(Self::from_master(&Zeroizing::new(random()?)))
    }

    fn from_master(master: &Key) -> Self {
        let derive = |label: &str| Zeroizing::new(keyed_hash(master, &[label.as_bytes()]));
        Self(Arc::new(Keys {
            web: derive("alongside web tokens 1"),
            wrapping: derive("alongside wrapping 1"),
            addresses: derive("alongside addresses 1"),
            tokens: derive("alongside tokens 1"),
            return_words: derive("alongside words to come back with 1"),
            passwords: derive("alongside passwords of staff 1"),
            erased: derive("alongside erased 1"),
            audit: derive("alongside audit 1"),
        }))
    }

    /// The hash by which a conversation is found: the same for the same address in the same channel.
    pub fn address_hash(&self, channel: Channel, address: &str) -> AddressHash {
        AddressHash(keyed_hash(&self.0.addresses, &[channel.id().as_bytes(), b"\0", address.as_bytes()]))
    }

    /// The key that signs the tokens of the web channel: derived for that use alone.
    pub fn web_token_key(&self) -> [u8; 32] {
        *self.0.web
    }

    /// The key that is mixed into the hashes of words to come back with: derived for that use alone.
    pub(super) fn return_word_key(&self) -> Key {
        self.0.return_words.clone()
    }

    /// The key that is mixed into the hashes of staff's passwords: derived for that use alone.
    pub(super) fn password_key(&self) -> Key {
        self.0.passwords.clone()
    }

    pub(super) fn token_hash(&self, kind: &str, token: &[u8]) -> Vec<u8> {
        keyed_hash(&self.0.tokens, &[kind.as_bytes(), b"\0", token]).to_vec()
    }

    pub(super) fn erased_hash(&self, resident: ResidentId) -> String {
        hex(&keyed_hash(&self.0.erased, &[resident.0.as_bytes()]))
    }

    /// The hash that seals the audit's entries and signs what holds them together.
    pub(super) fn audit_hash(&self, parts: &[&[u8]]) -> [u8; 32] {
        keyed_hash(&self.0.audit, parts)
    }

    pub(super) fn wrap(&self, resident: ResidentId, key: &DataKey) -> Result<Sealed, StoreError> {
        seal(&self.0.wrapping, wrapping_place(resident), &*key.0)
    }

    pub(super) fn unwrap(&self, resident: ResidentId, wrapped: &[u8]) -> Result<DataKey, StoreError> {
        let plain = Zeroizing::new(open(&self.0.wrapping, wrapping_place(resident), wrapped)?);
        let key = <[u8; 32]>::try_from(plain.as_slice()).map_err(|_| StoreError::Sealed("residents.wrapped_key"))?;
        Ok(DataKey(Zeroizing::new(key)))
    }

    /// Seals what belongs to no resident.
    pub(super) fn seal_for_nobody(&self, place: Place, plain: &[u8]) -> Result<Sealed, StoreError> {
        seal(&self.0.wrapping, place, plain)
    }

    /// Opens what belongs to no resident.
    pub(super) fn open_of_nobody(&self, place: Place, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        open(&self.0.wrapping, place, sealed)
    }

    /// A sealed known text: whoever opens it has the right master key.
    pub(super) fn sentinel(&self) -> Result<Sealed, StoreError> {
        seal(&self.0.wrapping, SENTINEL, b"alongside")
    }

    pub(super) fn knows(&self, sentinel: &[u8]) -> bool {
        open(&self.0.wrapping, SENTINEL, sentinel).is_ok_and(|plain| plain == b"alongside")
    }
}

/// As ssh does with its keys; but a group may read it, because that is how a service is handed a key that it cannot change.
#[cfg(unix)]
fn refuse_if_open(file: &std::fs::Metadata) -> Result<(), KeyError> {
    use std::os::unix::fs::PermissionsExt as _;
    const MORE_THAN_GROUP_READS: u32 = 0o037;
    let mode = file.permissions().mode() & 0o777;
    if mode & MORE_THAN_GROUP_READS == 0 { Ok(()) } else { Err(KeyError::Open { mode }) }
}

/// Elsewhere files have no such mode.
#[cfg(not(unix))]
fn refuse_if_open(_: &std::fs::Metadata) -> Result<(), KeyError> {
    Ok(())
}

const SENTINEL: Place = Place { row: Uuid::nil(), column: "installation.value" };

fn wrapping_place(resident: ResidentId) -> Place {
    Place { row: resident.0, column: "residents.wrapped_key" }
}

fn seal(key: &Key, place: Place, plain: &[u8]) -> Result<Sealed, StoreError> {
    let nonce: [u8; NONCE] = random()?;
    let aad = place.bytes();
    let sealed = XChaCha20Poly1305::new((&**key).into())
        .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: &aad })
        .map_err(|_| StoreError::Sealed(place.column))?;
    let mut bytes = Vec::with_capacity(NONCE + sealed.len());
    bytes.extend_from_slice(&nonce);
    bytes.extend_from_slice(&sealed);
    Ok(Sealed(bytes))
}

fn open(key: &Key, place: Place, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
    let (nonce, text) = sealed.split_first_chunk::<NONCE>().ok_or(StoreError::Sealed(place.column))?;
    let aad = place.bytes();
    XChaCha20Poly1305::new((&**key).into())
        .decrypt(&XNonce::from(*nonce), Payload { msg: text, aad: &aad })
        .map_err(|_| StoreError::Sealed(place.column))
}

fn keyed_hash(key: &Key, parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&**key).expect("HMAC takes a key of any length");
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// Bytes that nobody can guess.
pub(super) fn random<const N: usize>() -> Result<[u8; N], KeyError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| KeyError::Randomness)?;
    Ok(bytes)
}

/// Bytes as lower-case hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| char::from(DIGITS[usize::from(value & 15)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(*byte)]).collect()
}

/// 32 bytes from 64 hexadecimal digits.
pub(super) fn parse_hex(text: &str) -> Option<Key> {
    let digits = text.as_bytes();
    if digits.len() != 64 {
        return None;
    }
    let mut bytes = Zeroizing::new([0; 32]);
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        let high = char::from(pair[0]).to_digit(16)?;
        let low = char::from(pair[1]).to_digit(16)?;
        *byte = (high * 16 + low) as u8;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(row: u128, column: &'static str) -> Place {
        Place { row: Uuid::from_u128(row), column }
    }

    #[test]
    fn a_sealed_value_opens_only_in_its_own_row_and_column_and_unchanged() {
        let key = DataKey::generate().unwrap();
        let sealed = key.seal(place(1, "leads.contact"), b"07700 900123").unwrap();
        assert_eq!(key.open(place(1, "leads.contact"), &sealed.0).unwrap(), b"07700 900123");
        assert!(key.open(place(2, "leads.contact"), &sealed.0).is_err(), "another row");
        assert!(key.open(place(1, "conversations.blob"), &sealed.0).is_err(), "another column");
        let mut changed = sealed.0.clone();
        changed[30] ^= 1;
        assert!(key.open(place(1, "leads.contact"), &changed).is_err(), "changed");
        assert!(key.open(place(1, "leads.contact"), &sealed.0[..10]).is_err(), "cut short");
        assert!(DataKey::generate().unwrap().open(place(1, "leads.contact"), &sealed.0).is_err(), "another key");
    }

    #[test]
    fn a_wrapped_key_opens_for_its_own_resident_only() {
        let keyring = Keyring::generate().unwrap();
        let [one, two] = [1, 2].map(|n| ResidentId(Uuid::from_u128(n)));
        let key = DataKey::generate().unwrap();
        let wrapped = keyring.wrap(one, &key).unwrap();
        assert_eq!(keyring.unwrap(one, &wrapped.0).unwrap().0, key.0);
        assert!(keyring.unwrap(two, &wrapped.0).is_err());
        assert!(Keyring::generate().unwrap().unwrap(one, &wrapped.0).is_err());
    }

    #[test]
    fn a_key_file_is_for_its_owner_alone_reads_back_and_is_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        let made = Keyring::generate_file(&path).unwrap();
        let read = Keyring::from_file(&path).unwrap();
        assert_eq!(made.address_hash(Channel::Web, "a"), read.address_hash(Channel::Web, "a"));
        assert_ne!(made.address_hash(Channel::Web, "a"), made.address_hash(Channel::Discord, "a"));
        assert!(matches!(Keyring::generate_file(&path), Err(KeyError::File(_))));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        std::fs::write(&path, "short").unwrap();
        assert!(matches!(Keyring::from_file(&path), Err(KeyError::Form)));
    }

    #[cfg(unix)]
    #[test]
    fn a_key_file_that_others_may_read_or_change_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        Keyring::generate_file(&path).unwrap();
        for (mode, taken) in [
            (0o600, true),
            (0o400, true),
            (0o640, true),
            (0o644, false),
            (0o604, false),
            (0o660, false),
            (0o602, false),
        ] {
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
            let read = Keyring::from_file(&path);
            assert_eq!(read.is_ok(), taken, "{mode:o}");
            assert!(taken || matches!(read, Err(KeyError::Open { mode: told }) if told == mode), "{mode:o}");
        }
    }
}
