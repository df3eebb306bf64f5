//! The Discord channel from the settings: its bot, its sender, its notes in the store, and the task that leads.

use super::building::Parts;
use super::leading;
use crate::channel::discord::{ApiUrl, Discord, DiscordSettings, Notebook, Pending, Token};
use crate::config;
use crate::desk::Desk;
use crate::measures;
use crate::outbox::{Conversations, Deliver};
use crate::store::{Store, installation};
use anyhow::Context;
use std::sync::Arc;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// The bot of this process, where a token is given.
pub(super) struct Bot {
    discord: Discord,
    store: Store,
}

/// A bot that leads, or stands by.
pub(super) struct Running {
    stop: watch::Sender<bool>,
    running: JoinHandle<()>,
}

impl Bot {
    /// By the settings; none without a token.
    pub(super) fn by_settings(settings: &config::Discord, parts: &Parts) -> anyhow::Result<Option<Self>> {
        let Some(token) = &settings.token else { return Ok(None) };
        let api = settings.api_url.as_deref().map(|url| ApiUrl::parse(url, settings.elsewhere)).transpose()?;
        let (shards, staff_channel) = (settings.shards, settings.staff_channel);
        let settings = DiscordSettings { token: Token::parse(token.reveal())?, api, shards, staff_channel };
        let world = parts.turns.world();
        let desk = Desk::new(parts.store.clone(), Arc::clone(&world.clock))
            .with_limits(parts.staff_limits)
            .with_host(world.host.id.clone());
        let notebook = Arc::new(Notes(parts.store.clone()));
        let discord = Discord::new(settings, parts.turns.clone(), desk, Arc::clone(&parts.words), notebook)
            .context("the Discord channel")?;
        measures::discord_configured();
        Ok(Some(Self { discord, store: parts.store.clone() }))
    }

    /// The sender that also tells on Discord.
    pub(super) fn notices(&self, conversation: Conversations) -> Arc<dyn Deliver> {
        Arc::new(self.discord.notices(conversation))
    }

    /// Leads whenever nobody else does.
    pub(super) fn start(self) -> Running {
        let (stop, stopped) = watch::channel(false);
        let running = tokio::spawn(async move {
            if let Err(error) = leading::lead(&self.discord, &self.store, stopped).await {
                // The page goes on without it: residents there must not pay for a wrong token.
                tracing::error!(
                    "{error}. The web page goes on; Discord does not until this is put right and restarted"
                );
            }
            self.discord.stop().await;
        });
        Running { stop, running }
    }
}

impl Running {
    /// Hears nobody new, answers those who were heard, and ends.
    pub(super) async fn stop(self) {
        let _ = self.stop.send(true);
        let _ = self.running.await;
    }
}

/// Notes in the store.
struct Notes(Store);

impl Notebook for Notes {
    fn read<'a>(&'a self, name: &'a str) -> Pending<'a, Option<String>> {
        let name = name.to_owned();
        Box::pin(async move {
            let held = self.0.read(move |tx| Box::pin(async move { installation::get(tx, &name).await })).await;
            held.unwrap_or_else(|error| {
                tracing::warn!(error = &error as &dyn std::error::Error, "a note cannot be read");
                None
            })
        })
    }

    fn write<'a>(&'a self, name: &'a str, value: &'a str) -> Pending<'a, ()> {
        let (name, value) = (name.to_owned(), value.to_owned());
        Box::pin(async move {
            let written =
                self.0.write(move |tx| Box::pin(async move { installation::set(tx, &name, &value).await })).await;
            if let Err(error) = written {
                tracing::warn!(error = &error as &dyn std::error::Error, "a note cannot be kept");
            }
        })
    }
}
