//! `alongside check --database-url …`: the audit of an installation, from its first entry to its last seal. It names what was changed
//! and what is missing.

use crate::clock::{SharedClock, SystemClock};
use crate::config::Audited;
use crate::store::{Keyring, Store, audit_chain};
use anyhow::{Context, bail};
use std::path::Path;
use std::sync::Arc;

/// What is wrong with the audit, one line each; nothing where no database is named. Says on standard output how far it goes.
pub(super) async fn check(asked: &Audited) -> anyhow::Result<Vec<String>> {
    let Some(address) = &asked.database_url else {
        if asked.audit_seal.is_some() {
            bail!("--audit-seal: a seal is checked against a database; name it with --database-url");
        }
        return Ok(Vec::new());
    };
    let file = address.strip_prefix("sqlite:").map(|path| path.trim_start_matches("//"));
    let file = file.map(|path| path.split('?').next().unwrap_or(path));
    if let Some(file) = file.filter(|file| !Path::new(file).exists()) {
        bail!("DATABASE_URL: there is no database {file}");
    }
    let key_file = asked.key_file.as_ref().context("ALONGSIDE_KEY_FILE: checking a database needs its master key")?;
    let keyring = Keyring::from_file(key_file)
        .with_context(|| format!("ALONGSIDE_KEY_FILE: the key in {} cannot be used", key_file.display()))?;
    let clock: SharedClock = Arc::new(SystemClock);
    let store = Store::open_with_log(address, asked.erased_log.clone(), keyring, clock)
        .await
        .context("the database (DATABASE_URL)")?;
    let noted = asked.audit_seal;
    let verified = store
        .read(move |tx| Box::pin(async move { audit_chain::verify(tx, noted.as_ref()).await }))
        .await
        .context("the audit")?;
    let beginning = if verified.faults.is_empty() {
        store.read(|tx| Box::pin(audit_chain::verify_beginning(tx))).await.context("the audit")?
    } else {
        // What is wrong is known by name already.
        None
    };
    let dropped = store.read(|tx| Box::pin(audit_chain::checkpoints(tx))).await.context("the audit")?;
    let head = store.read(|tx| Box::pin(audit_chain::head(tx))).await;
    store.close().await;
    println!("The audit: {} sealed entries, {} not sealed yet.", verified.entries, verified.waiting);
    if let Some(last) = dropped.last() {
        println!("Entries 1 to {} were dropped in their time: they are from before {}.", last.last.number, last.before);
    }
    if let Ok(Some(head)) = head {
        println!("Its last seal is {head}.");
    }
    if noted.is_none() {
        println!(
            "This does not find an older copy of the database put in its place: compare it with the last seal in the log, with \
             --audit-seal."
        );
    }
    Ok(verified.faults.iter().chain(&beginning).map(ToString::to_string).collect())
}
