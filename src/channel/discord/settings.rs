//! The settings of the Discord channel. `config` fills them; a wrong one stops the start and names itself, never the token.

use std::fmt;
use std::num::{NonZeroU32, NonZeroU64};
use zeroize::Zeroizing;

/// The settings of the Discord channel.
#[derive(Clone, Debug)]
pub struct DiscordSettings {
    /// The bot's token.
    pub token: Token,
    /// Another server that speaks Discord's protocol; Discord itself if absent.
    pub api: Option<ApiUrl>,
    /// Into how many shards the servers are divided. Direct messages come to the first.
    pub shards: NonZeroU32,
    /// The channel that is told when leads wait, if one is.
    pub staff_channel: Option<NonZeroU64>,
}

/// The token of a bot: whoever holds it is the bot.
#[derive(Clone)]
pub struct Token(Zeroizing<String>);

impl Token {
    /// A token as the developer portal gives it. White space around it comes from files and is dropped.
    pub fn parse(text: &str) -> Result<Self, DiscordSettingsError> {
        let text = text.trim();
        if text.is_empty() || !text.chars().all(|character| character.is_ascii_graphic()) {
            return Err(DiscordSettingsError::Token);
        }
        Ok(Self(Zeroizing::new(text.to_owned())))
    }

    pub(super) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token([hidden])")
    }
}

/// Where another server than Discord's own listens: scheme, host and port, nothing after them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ApiUrl {
    base: String,
    loopback: bool,
}

impl ApiUrl {
    /// Reads `http://127.0.0.1:4000`. Any place but this machine has to be allowed (`elsewhere`), because it gets the token.
    pub fn parse(text: &str, elsewhere: bool) -> Result<Self, DiscordSettingsError> {
        let base = text.trim().trim_end_matches('/');
        let url = reqwest::Url::parse(base).map_err(|_| DiscordSettingsError::Api)?;
        let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
        let plain = url.username().is_empty() && url.password().is_none();
        let host = url.host_str().filter(|_| bare && plain && matches!(url.scheme(), "http" | "https"));
        let host = host.ok_or(DiscordSettingsError::Api)?;
        let loopback = matches!(host, "localhost" | "127.0.0.1" | "[::1]");
        if !loopback && !elsewhere {
            return Err(DiscordSettingsError::Elsewhere);
        }
        Ok(Self { base: base.to_owned(), loopback })
    }

    pub(super) fn base(&self) -> &str {
        &self.base
    }

    /// Whether it is this machine: then no proxy may stand between.
    pub(super) fn is_loopback(&self) -> bool {
        self.loopback
    }
}

/// What is wrong with a setting.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum DiscordSettingsError {
    /// Not a token.
    #[error("DISCORD_TOKEN: this is not a bot's token")]
    Token,
    /// Not an address of a server.
    #[error("DISCORD_API_URL: an address such as http://127.0.0.1:4000 is needed, without a path")]
    Api,
    /// Not on this machine.
    #[error(
        "DISCORD_API_URL: this server is not on this machine and would receive the bot's token; \
         set ALONGSIDE_DISCORD_ELSEWHERE=true if you mean it"
    )]
    Elsewhere,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_server_gets_the_token_only_when_that_is_said() {
        assert!(ApiUrl::parse("http://127.0.0.1:4000/", false).unwrap().is_loopback());
        assert_eq!(ApiUrl::parse("https://spacebar.example.org", false), Err(DiscordSettingsError::Elsewhere));
        assert!(!ApiUrl::parse("https://spacebar.example.org", true).unwrap().is_loopback());
        assert_eq!(ApiUrl::parse("http://localhost.example.org", false), Err(DiscordSettingsError::Elsewhere));
        for wrong in ["", "127.0.0.1:4000", "ftp://127.0.0.1", "http://127.0.0.1/api", "http://me:you@127.0.0.1"] {
            assert_eq!(ApiUrl::parse(wrong, false), Err(DiscordSettingsError::Api), "{wrong}");
        }
    }

    #[test]
    fn a_token_is_never_printed() {
        let token = Token::parse(" abc.def \n").unwrap();
        assert_eq!(token.reveal(), "abc.def");
        assert_eq!(format!("{token:?}"), "Token([hidden])");
        assert!(Token::parse("two words").is_err());
    }
}
