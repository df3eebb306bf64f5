//! `alongside serve`: the same for real. No samples, no links; it refuses to start without the key it was given.

use super::discord::Bot;
use super::watching::Measures;
use super::{building, mail, serving};
use crate::channel::web::{Limits, PublicUrl, TokenKey, TrustedProxies, WebSettings};
use crate::clock::{SharedClock, SystemClock};
use crate::config::Serve;
use crate::domain::colour::Colour;
use crate::portal::Setting;
use crate::store::{Keyring, Store};
use crate::words::Offer;
use anyhow::{Context, bail};
use std::sync::Arc;

/// Runs it until it is told to stop.
pub async fn serve(settings: Serve, in_force: Vec<Setting>) -> anyhow::Result<()> {
    let colour: Colour = settings.page.colour.parse().context("ALONGSIDE_COLOUR")?;
    let key_file = settings.key_file.clone().context("ALONGSIDE_KEY_FILE: serve needs the file with its master key")?;
    let keyring = Keyring::from_file(&key_file)
        .with_context(|| format!("ALONGSIDE_KEY_FILE: the key in {} cannot be used", key_file.display()))?;
    let public_url = settings.public_url.as_deref().map(PublicUrl::parse).transpose()?;
    let trusted_proxies = TrustedProxies::parse(&settings.trusted_proxies).context("TRUSTED_PROXIES")?;
    let measures = Measures::by_default(settings.metrics_listen).await?;
    let stop = serving::told_to_stop()?;
    let clock: SharedClock = Arc::new(SystemClock);
    let token_key = TokenKey::from_bytes(keyring.web_token_key());
    let store = Store::open_with_log(&settings.database_url, settings.erased_log.clone(), keyring, Arc::clone(&clock))
        .await
        .context("the database (DATABASE_URL)")?;
    let offer = Offer::Checked { also: settings.also_offer.clone() };
    let mut parts =
        building::parts(&settings.common, store, clock, &offer, Some(&settings.host), settings.public_url.clone())
            .await?;
    parts.measures = measures;
    parts.settings = in_force;
    parts.staff_limits = crate::domain::follow_up::Limits {
        open_claims: settings.open_claims.get(),
        openings_an_hour: settings.openings_an_hour.get(),
    };
    if settings.discord.token.is_some() && public_url.is_none() {
        bail!(
            "PUBLIC_URL: with DISCORD_TOKEN our address is needed, because health questions are asked on the web page"
        );
    }
    let bot = Bot::by_settings(&settings.discord, &parts)?;
    let telling = mail::by_settings(&parts, bot.as_ref(), &settings)?;
    let offered: Vec<String> = parts.words.languages().map(|(language, _)| language.to_string()).collect();
    tracing::info!(languages = offered.join(" "), "these languages are offered");
    let secure = settings.public_url.as_deref().is_some_and(|url| url.starts_with("https://"));
    if !secure && !settings.listen.ip().is_loopback() {
        tracing::warn!(
            "PUBLIC_URL is no https address: staff's cookies are not kept to TLS. Put a proxy with TLS in front and set it"
        );
    }
    let web = WebSettings {
        colour,
        leave_to: settings.page.leave_to,
        public_url,
        trusted_proxies,
        limits: Limits {
            turns_a_minute: settings.turns_a_minute,
            conversations_an_hour: settings.conversations_an_hour,
            loopback: true,
        },
        ..WebSettings::loopback(token_key)
    };
    let listener = serving::listen(settings.listen).await?;
    tracing::info!(address = %listener.local_addr().context("the address we listen on")?, "listening");
    if let Some(measures) = &parts.measures {
        tracing::info!(address = %measures.address()?, "measures are told");
    }
    serving::run(parts, telling, bot, listener, web, secure, stop).await
}
