//! The connection to Discord's gateway: built so that it goes where the settings say and nowhere else, watched so that it does not
//! stay deaf. Only intents that need no permission of Discord's are asked for: direct messages, mentions, commands and buttons.

use super::api;
use super::failure::Failure;
use super::settings::DiscordSettings;
use crate::measures;
use serenity::all::{GatewayIntents, RawEventHandler, ShardManager};
use serenity::gateway::{ConnectionStage, GatewayError};
use serenity::http::Http;
use serenity::{Client, Error};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What we ask to hear. Words in servers come only where the bot is mentioned.
pub(super) const INTENTS: GatewayIntents =
    GatewayIntents::GUILDS.union(GatewayIntents::GUILD_MESSAGES).union(GatewayIntents::DIRECT_MESSAGES);

/// How often the shards are looked at.
const LOOK: Duration = Duration::from_secs(2);
/// How long a shard may try to connect before it is begun anew: one that waits for an answer to "resume" waits for ever.
const DEAF: Duration = Duration::from_secs(30);
/// The hosts of the public service.
const PUBLIC: [&str; 5] = ["discord.com", "discord.gg", "discordapp.com", "discordapp.net", "discord.media"];

/// Why there is no connection.
#[derive(Debug, thiserror::Error)]
pub enum NotConnected {
    /// Discord does not know the token.
    #[error("Discord refuses the bot's token (DISCORD_TOKEN)")]
    Token,
    /// An intent was asked for that is not switched on, or the sharding is wrong: trying again changes nothing.
    #[error("Discord refuses the connection: {0}")]
    Refused(&'static str),
    /// The other server names the public service as its gateway.
    #[error("the server of DISCORD_API_URL names Discord's own gateway; the bot's token does not go there")]
    Public,
    /// It may work later.
    #[error("Discord cannot be reached now")]
    Away,
}

/// Builds the client, connected to nothing yet.
pub(super) async fn client(
    settings: &DiscordSettings,
    handler: impl RawEventHandler + 'static,
) -> Result<Client, NotConnected> {
    let http = api::http(settings).map_err(|_| NotConnected::Away)?;
    let gateway = gateway(&http).await?;
    if settings.api.is_some() && is_public(&gateway) {
        return Err(NotConnected::Public);
    }
    let builder = serenity::client::ClientBuilder::new_with_http(http, INTENTS).raw_event_handler(handler);
    let client = builder.await.map_err(|_| NotConnected::Away)?;
    // While it is built serenity asks for the gateway once more, and takes the public one if nobody answers.
    *client.ws_url.lock().await = gateway;
    Ok(client)
}

/// The gateway's address. Asked for in the bot's name first, so that a wrong token shows before anything connects; a server that
/// speaks only part of Discord's protocol may know one way of asking and not the other.
async fn gateway(http: &Http) -> Result<String, NotConnected> {
    let asked = match http.get_bot_gateway().await.map_err(Failure::from) {
        Ok(gateway) => return Ok(gateway.url),
        Err(Failure::Token) => Err(Failure::Token),
        Err(_) => http.get_gateway().await.map_err(Failure::from),
    };
    match asked {
        Ok(gateway) => Ok(gateway.url),
        Err(Failure::Token) => Err(NotConnected::Token),
        Err(_) => Err(NotConnected::Away),
    }
}

/// Whether an address is the public service's.
fn is_public(address: &str) -> bool {
    let host = reqwest::Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
    host.is_some_and(|host| {
        PUBLIC
            .iter()
            .any(|public| host.strip_suffix(public).is_some_and(|before| before.is_empty() || before.ends_with('.')))
    })
}

/// Why a connection ended.
pub(super) fn ended(error: &Error) -> NotConnected {
    match error {
        Error::Gateway(GatewayError::InvalidAuthentication) => NotConnected::Token,
        Error::Gateway(GatewayError::DisallowedGatewayIntents | GatewayError::InvalidGatewayIntents) => {
            NotConnected::Refused("its intents")
        }
        Error::Gateway(GatewayError::InvalidShardData | GatewayError::OverloadedShard) => {
            NotConnected::Refused("the number of shards (DISCORD_SHARDS)")
        }
        _ => NotConnected::Away,
    }
}

/// Counts the connected shards, and begins those anew that stay deaf. Runs until it is dropped.
pub(super) async fn watch(shards: Arc<ShardManager>) {
    let mut since: HashMap<serenity::all::ShardId, Instant> = HashMap::new();
    loop {
        tokio::time::sleep(LOOK).await;
        let stages: Vec<_> = shards.runners.lock().await.iter().map(|(id, runner)| (*id, runner.stage)).collect();
        let connected = stages.iter().filter(|(_, stage)| *stage == ConnectionStage::Connected).count();
        measures::discord_connected(u32::try_from(connected).unwrap_or(u32::MAX));
        for (id, stage) in stages {
            if stage == ConnectionStage::Connected {
                since.remove(&id);
            } else if since.entry(id).or_insert_with(Instant::now).elapsed() > DEAF {
                tracing::warn!(shard = id.0, "a shard stays without a connection and is begun anew");
                since.remove(&id);
                shards.restart(id).await;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_public_gateway_is_known_by_its_host() {
        assert!(is_public("wss://gateway.discord.gg"));
        assert!(is_public("wss://discord.com/ws"));
        assert!(!is_public("ws://127.0.0.1:4000/ws"));
        assert!(!is_public("wss://notdiscord.gg"));
        assert!(!is_public("wss://discord.gg.example.org"));
    }

    #[test]
    fn no_intent_is_asked_for_that_needs_permission() {
        assert!(!INTENTS.intersects(GatewayIntents::privileged()));
    }
}
