//! The commands in Discord's menu: told in one request, and only when they are not what was told last.

use super::api::Api;
use super::failure::Failure;
use super::settings::DiscordSettings;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::future::Future;
use std::pin::Pin;

/// Something that will be there.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Small notes that outlive the process: `app` keeps them in the store.
pub trait Notebook: Send + Sync + 'static {
    /// What stands under a name; nothing where nothing does or it cannot be read.
    fn read<'a>(&'a self, name: &'a str) -> Pending<'a, Option<String>>;
    /// Writes it down. Where it cannot be written, the next start does the work again.
    fn write<'a>(&'a self, name: &'a str, value: &'a str) -> Pending<'a, ()>;
}

/// Registers the commands if they changed. `application` is known by now.
pub(super) async fn register(
    api: &Api,
    settings: &DiscordSettings,
    notebook: &dyn Notebook,
    commands: &impl Serialize,
) -> Result<(), Failure> {
    let Some(application) = api.application() else { return Ok(()) };
    let elsewhere = settings.api.as_ref().map_or("", |api| api.base());
    let name = format!("discord.commands {application} {elsewhere}");
    // As a value its keys are sorted; serenity's own order of localisations differs from run to run.
    let written = serde_json::to_value(commands).map_err(|_| Failure::Refused { status: 0, code: 0 })?;
    let now = hash(written.to_string().as_bytes());
    if notebook.read(name.trim_end()).await.as_deref() == Some(now.as_str()) {
        return Ok(());
    }
    api.register(commands).await?;
    notebook.write(name.trim_end(), &now).await;
    tracing::info!("the commands are registered");
    Ok(())
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}
