//! The token that a conversation is found by: 256 random bits and a signature, so that nobody can make one up and each new one
//! is counted. One that a link from another channel opened is signed in another way: its conversation is looked up first. On the page it lives in a cookie that scripts cannot read, for programs in `Authorization: Bearer`.

use crate::domain::consent::Channel;
use crate::turn::Address;
use axum::http::{HeaderMap, HeaderValue, header};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// Bytes of randomness: 264 bits, which base64 writes without padding.
const RANDOM: usize = 33;
/// Bytes of the signature: 120 bits.
const SIGNATURE: usize = 15;
/// Letters of a whole token.
const LETTERS: usize = (RANDOM + SIGNATURE) / 3 * 4;
/// How long the cookie stays after the last message: as long as the conversation is kept.
const COOKIE_SECONDS: i64 = crate::domain::retention::CONVERSATION_DAYS as i64 * 24 * 60 * 60;

/// What tokens are signed with. Another key forgets all conversations on the web.
#[derive(Clone)]
pub struct TokenKey(Zeroizing<[u8; 32]>);

impl TokenKey {
    /// A key from 32 bytes that nobody can guess, derived from the master key for this use alone.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    fn sign(&self, kind: Kind, random: &str) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.0.as_slice()).expect("a key of any length is taken");
        mac.update(kind.tag());
        mac.update(random.as_bytes());
        base64url(&mac.finalize().into_bytes()[..SIGNATURE])
    }

    /// A new token.
    pub(crate) fn mint(&self) -> Token {
        self.mint_of(Kind::Own)
    }

    /// A new token for a page that a link opens.
    pub(crate) fn mint_for_link(&self) -> Token {
        self.mint_of(Kind::OpenedByLink)
    }

    fn mint_of(&self, kind: Kind) -> Token {
        let mut bytes = [0; RANDOM];
        getrandom::fill(&mut bytes).expect("the machine's source of randomness never fails once it has started");
        let random = base64url(&bytes);
        let signature = self.sign(kind, &random);
        Token { kind, text: random + &signature }
    }

    /// A token that we made.
    fn read(&self, text: &str) -> Option<Token> {
        if text.len() != LETTERS || !text.is_ascii() {
            return None;
        }
        let (random, signature) = text.split_at(RANDOM / 3 * 4);
        let is = |kind: &Kind| -> bool { self.sign(*kind, random).as_bytes().ct_eq(signature.as_bytes()).into() };
        let kind = [Kind::Own, Kind::OpenedByLink].into_iter().find(is)?;
        Some(Token { kind, text: text.to_owned() })
    }

    /// The token of a page's request.
    pub(crate) fn read_cookie(&self, headers: &HeaderMap, secure: bool) -> Option<Token> {
        self.read(CookieJar::from_headers(headers).get(cookie_name(secure))?.value())
    }

    /// The token of a program's request.
    pub(crate) fn read_bearer(&self, headers: &HeaderMap) -> Option<Token> {
        let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
        if !scheme.eq_ignore_ascii_case("bearer") {
            return None;
        }
        self.read(token.trim())
    }
}

impl fmt::Debug for TokenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

/// How a page came to its conversation.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// It began it.
    Own,
    /// A one-time link from another channel opened it.
    OpenedByLink,
}

impl Kind {
    /// What is signed before the random part, whose letters hold no colon.
    fn tag(self) -> &'static [u8] {
        match self {
            Self::Own => b"",
            Self::OpenedByLink => b"link:",
        }
    }
}

/// A secret that opens one conversation.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Token {
    kind: Kind,
    text: String,
}

impl Token {
    /// The address it stands for.
    pub(crate) fn address(&self) -> Address {
        match self.kind {
            Kind::Own => Address { channel: Channel::Web, value: self.text.clone() },
            Kind::OpenedByLink => Address::page(&self.text),
        }
    }

    /// Its letters, for the one who gets it.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// The cookie that carries it.
    pub(crate) fn cookie(&self, secure: bool) -> HeaderValue {
        set_cookie(self.text.clone(), secure, COOKIE_SECONDS)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token([hidden])")
    }
}

/// A cookie that takes the token away.
pub(crate) fn no_cookie(secure: bool) -> HeaderValue {
    set_cookie(String::new(), secure, 0)
}

/// Browsers keep `__Host-` to one host and TLS; a page on this machine has no TLS.
fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-alongside" } else { "alongside" }
}

fn set_cookie(value: String, secure: bool, seconds: i64) -> HeaderValue {
    let mut cookie = Cookie::new(cookie_name(secure), value);
    cookie.set_path("/");
    cookie.set_http_only(true);
    cookie.set_secure(secure);
    cookie.set_same_site(SameSite::Lax);
    let written = format!("{cookie}; Max-Age={seconds}");
    HeaderValue::try_from(written).expect("a cookie of ours is ASCII")
}

/// Base64 in the letters of addresses. The bytes come in threes, so there is no padding.
fn base64url(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::with_capacity(bytes.len() / 3 * 4);
    for three in bytes.chunks_exact(3) {
        let number = u32::from_be_bytes([0, three[0], three[1], three[2]]);
        for shift in [18, 12, 6, 0] {
            text.push(char::from(LETTERS[(number >> shift) as usize & 63]));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_written_as_others_write_it() {
        assert_eq!(base64url(b"Alongside!??"), "QWxvbmdzaWRlIT8_");
        assert_eq!(base64url(&[0xfb, 0xef, 0xbe]), "----");
    }

    #[test]
    fn a_token_that_someone_made_up_opens_nothing() {
        let key = TokenKey::from_bytes([1; 32]);
        let token = key.mint();
        assert_eq!(token.as_str().len(), LETTERS);
        assert!(key.read(token.as_str()).is_some());
        assert!(TokenKey::from_bytes([2; 32]).read(token.as_str()).is_none(), "another key");
        let mut changed = token.as_str().to_owned();
        changed.replace_range(0..1, if changed.starts_with('A') { "B" } else { "A" });
        assert!(key.read(&changed).is_none());
        assert!(key.read("").is_none());
        assert!(key.read(&"é".repeat(LETTERS / 2)).is_none());
    }

    #[test]
    fn a_page_that_a_link_opened_is_found_at_an_address_of_its_own() {
        let key = TokenKey::from_bytes([1; 32]);
        let (own, opened) = (key.mint(), key.mint_for_link());
        assert_eq!(own.as_str().len(), opened.as_str().len());
        let read = |token: &Token| key.read(token.as_str()).unwrap().address();
        assert!(read(&own) == own.address() && own.address().value == own.as_str());
        assert!(read(&opened) == opened.address() && opened.address() == Address::page(opened.as_str()));
    }

    #[test]
    fn a_token_is_never_printed() {
        let key = TokenKey::from_bytes([1; 32]);
        assert_eq!(format!("{:?} {key:?}", key.mint()), "Token([hidden]) [hidden]");
    }
}
