//! `alongside chat`: a conversation in the terminal, over the samples.

use super::{building, samples};
use crate::channel::terminal::Terminal;
use crate::clock::{SettableClock, SharedClock};
use crate::config::Chat;
use crate::store::{Keyring, Store};
use crate::words::Offer;
use anyhow::Context;
use std::io::{stdin, stdout};
use std::sync::Arc;

/// Runs it until the input ends.
pub async fn chat(settings: Chat) -> anyhow::Result<()> {
    let clock = Arc::new(SettableClock::default());
    if let Some(now) = settings.now {
        clock.set(now);
    }
    let shared: SharedClock = clock.clone();
    let store = match &settings.data {
        Some(folder) => samples::open_folder(folder, Arc::clone(&shared)).await?,
        None => {
            Store::in_memory(Keyring::generate().context("a key")?, Arc::clone(&shared)).await.context("a store")?
        }
    };
    samples::load_opportunities(&store).await.context("the samples")?;
    let parts = building::parts(&settings.common, store, shared, &Offer::All, None, None).await?;
    let mut run = [0; 8];
    getrandom::fill(&mut run).map_err(|_| anyhow::anyhow!("the machine gives no randomness"))?;
    let run = u64::from_ne_bytes(run).to_string();
    let terminal = Terminal::new(parts.turns, clock, settings.lang, run);
    let ended = if settings.json {
        terminal.run_json(stdin().lock(), stdout().lock()).await
    } else {
        terminal.run_person(stdin().lock(), stdout().lock()).await
    };
    parts.store.close().await;
    ended.context("standard input and output")
}
