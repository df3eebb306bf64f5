//! The settings of the web channel. `config` fills them; a wrong one stops the start and names itself.

use crate::channel::web::client::TrustedProxies;
use crate::channel::web::session::TokenKey;
use crate::domain::colour::Colour;
use std::num::NonZeroU32;

/// The settings of the web channel.
#[derive(Clone, Debug)]
pub struct WebSettings {
    /// Its colour.
    pub colour: Colour,
    /// Where the page goes from "Leave quickly".
    pub leave_to: String,
    /// The address that residents type, if it is served anywhere but on this machine.
    pub public_url: Option<PublicUrl>,
    /// The proxies in front of us, whose `X-Forwarded-For` is believed.
    pub trusted_proxies: TrustedProxies,
    /// How much one person may write.
    pub limits: Limits,
    /// What tokens are signed with.
    pub token_key: TokenKey,
}

impl WebSettings {
    /// Settings for this machine alone.
    pub fn loopback(token_key: TokenKey) -> Self {
        Self {
            colour: Colour::default(),
            leave_to: "https://www.bbc.co.uk/weather".to_owned(),
            public_url: None,
            trusted_proxies: TrustedProxies::default(),
            limits: Limits::default(),
            token_key,
        }
    }

    /// The settings, if they can be served: an address to leave to.
    pub fn checked(self) -> Result<Self, SettingsError> {
        if !self.leave_to.starts_with("https://") {
            return Err(SettingsError::LeaveTo(self.leave_to));
        }
        Ok(self)
    }

    /// Whether the page is served over TLS.
    pub(crate) fn is_secure(&self) -> bool {
        self.public_url.as_ref().is_some_and(|url| url.origin.starts_with("https://"))
    }
}

/// How much one person may write. Safety cards are never limited.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Messages a minute in one conversation.
    pub turns_a_minute: NonZeroU32,
    /// New conversations an hour from one address.
    pub conversations_an_hour: NonZeroU32,
    /// Whether this machine itself is limited too.
    pub loopback: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            turns_a_minute: NonZeroU32::new(20).expect("20 is not 0"),
            conversations_an_hour: NonZeroU32::new(300).expect("300 is not 0"),
            loopback: true,
        }
    }
}

/// The address that residents type: `https://chat.example.org`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PublicUrl {
    pub(crate) origin: String,
}

impl PublicUrl {
    /// Reads an address without a path: the chat stands at its root.
    pub fn parse(text: &str) -> Result<Self, SettingsError> {
        let wrong = || SettingsError::PublicUrl(text.to_owned());
        let origin = text.strip_suffix('/').unwrap_or(text);
        let uri: axum::http::Uri = origin.parse().map_err(|_| wrong())?;
        let named = matches!(uri.scheme_str(), Some("http" | "https")) && uri.authority().is_some();
        let bare = matches!(uri.path(), "" | "/") && uri.query().is_none() && !origin.ends_with('/');
        if named && bare { Ok(Self { origin: origin.to_owned() }) } else { Err(wrong()) }
    }
}

/// Why the web channel cannot start.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum SettingsError {
    /// PUBLIC_URL is no address.
    #[error("PUBLIC_URL: {0} is not an address such as https://chat.example.org")]
    PublicUrl(String),
    /// The place to leave to is not safe.
    #[error("the page to leave to: {0} does not start with https://")]
    LeaveTo(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_no_path() {
        assert_eq!(PublicUrl::parse("https://chat.example.org/").unwrap().origin, "https://chat.example.org");
        for wrong in ["chat.example.org", "https://example.org/chat", "ftp://example.org", "https://example.org//", ""]
        {
            assert!(PublicUrl::parse(wrong).is_err(), "{wrong}");
        }
    }
}
