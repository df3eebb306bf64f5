//! `alongside import`: puts the organisations and opportunities of a file into the database that `serve` runs on. What is there
//! already under the same id is brought up to date; running processes see it within a second.

use super::{building, load_samples};
use crate::clock::{Clock, SharedClock, SystemClock, day_in_london};
use crate::config::Import;
use crate::domain::opportunity::Samples;
use crate::domain::organisation::OrganisationKind;
use crate::store::{Keyring, Store};
use anyhow::{Context, ensure};
use std::sync::Arc;

/// Reads the file, says what is wrong with it before anything is written, and writes it in one transaction.
pub async fn import(settings: Import) -> anyhow::Result<()> {
    let text =
        std::fs::read_to_string(&settings.file).with_context(|| format!("cannot read {}", settings.file.display()))?;
    let mut found = Samples::parse(&text, day_in_london(SystemClock.now()))
        .with_context(|| format!("{} is not a file of opportunities", settings.file.display()))?;
    if let Some(area) = &settings.area {
        building::known_area(&*building::areas(settings.areas.as_deref())?, area)?;
        found.organisations.retain(|organisation| organisation.area == *area);
        found.opportunities.retain(|opportunity| opportunity.area == *area);
    }
    ensure!(!found.organisations.is_empty(), "{} names no organisation of that area", settings.file.display());
    let keyring = Keyring::from_file(&settings.key_file)
        .with_context(|| format!("ALONGSIDE_KEY_FILE: the key in {} cannot be used", settings.key_file.display()))?;
    let clock: SharedClock = Arc::new(SystemClock);
    let store = Store::open_with_log(&settings.database_url, settings.erased_log, keyring, clock)
        .await
        .context("the database (DATABASE_URL)")?;
    let (organisations, opportunities) = (found.organisations.len(), found.opportunities.len());
    let hosts: Vec<String> = found
        .organisations
        .iter()
        .filter(|organisation| organisation.kind == OrganisationKind::Host)
        .map(|organisation| organisation.id.to_string())
        .collect();
    let loaded = load_samples(&store, found).await.context("nothing was imported");
    store.close().await;
    let closed = loaded?;
    println!("{organisations} organisations and {opportunities} opportunities. Hosts: {}", hosts.join(", "));
    if closed > 0 {
        println!("Closed by coordinators, and left so until they open them: {closed}.");
    }
    Ok(())
}
