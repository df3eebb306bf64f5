//! What `demo` and `chat` begin with: sample opportunities, sample staff, and fictional leads (`samples/leads.rs`). Loaded once, into
//! a store that has none; a store that is opened again is left as it was.

mod leads;
#[cfg(test)]
mod tests;

pub(super) use leads::load_leads;

use crate::clock::{SharedClock, day_in_london};
use crate::domain::opportunity::Samples;
use crate::domain::organisation::Organisation;
use crate::domain::staff::{Role, Staff};
use crate::ids::{StaffId, fresh_uuid};
use crate::store::audit::{self, Action, NewEntry};
use crate::store::opportunities::{OpportunityRow, OpportunityState};
use crate::store::{Keyring, Store, StoreError, opportunities, organisations, staff};
use anyhow::Context;
use jiff::Timestamp;
use std::path::Path;

/// A store in a folder, and its key.
pub(super) struct Opened {
    pub(super) store: Store,
    pub(super) keyring: Keyring,
}

/// Opens the store in a folder that only its owner may enter; makes folder, key and store where they are missing.
pub(super) async fn open_folder_with_key(folder: &Path, clock: SharedClock) -> anyhow::Result<Opened> {
    make_private_folder(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    let key_file = folder.join("key");
    let keyring = if key_file.exists() {
        Keyring::from_file(&key_file).with_context(|| format!("the key in {}", key_file.display()))?
    } else {
        Keyring::generate_file(&key_file).with_context(|| format!("a key in {}", key_file.display()))?
    };
    let file = folder.join("alongside.db");
    let address = file.to_str().context("the name of the folder is not text")?;
    let store = Store::open(address, keyring.clone(), clock)
        .await
        .with_context(|| format!("the database {}", file.display()))?;
    Ok(Opened { store, keyring })
}

/// As above, for those who need no key.
pub(super) async fn open_folder(folder: &Path, clock: SharedClock) -> anyhow::Result<Store> {
    Ok(open_folder_with_key(folder, clock).await?.store)
}

fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Loads the demo's organisations and opportunities into a store without any. True if it did.
pub(super) async fn load_opportunities(store: &Store) -> anyhow::Result<bool> {
    let known = store.read(|tx| Box::pin(organisations::list(tx))).await?;
    if !known.is_empty() {
        return Ok(false);
    }
    load_samples(store, Samples::demo(day_in_london(store.clock().now()))).await?;
    Ok(true)
}

/// Puts organisations and what they post into a store, all or nothing. What is there by the same id is replaced, but what a person closed
/// stays as it is until a person opens it: says how many.
pub async fn load_samples(store: &Store, samples: Samples) -> Result<usize, StoreError> {
    let now = store.clock().now();
    store
        .write(move |tx| {
            Box::pin(async move {
                for organisation in &samples.organisations {
                    organisations::upsert(tx, organisation).await?;
                }
                let mut closed = 0;
                for opportunity in &samples.opportunities {
                    let there = opportunities::find(tx, &opportunity.id).await?;
                    if there.is_some_and(|there| there.state == OpportunityState::Closed) {
                        closed += 1;
                    } else {
                        opportunities::upsert(tx, &OpportunityRow::of(opportunity), None, now).await?;
                    }
                }
                Ok(closed)
            })
        })
        .await
}

/// The sample staff, one of each role; made where they are missing.
pub(super) async fn ensure_staff(store: &Store, host: &Organisation, now: Timestamp) -> anyhow::Result<Vec<Staff>> {
    let organisation = host.id.clone();
    let known = store.read(move |tx| Box::pin(async move { staff::list_of(tx, &organisation).await })).await?;
    if !known.is_empty() {
        return Ok(known);
    }
    let names = [
        ("Rosa Recruiter (sample)", Role::Recruiter),
        ("Carl Coordinator (sample)", Role::Coordinator),
        ("Ada Administrator (sample)", Role::Administrator),
    ];
    let made: Vec<Staff> = names
        .into_iter()
        .map(|(name, role)| Staff {
            id: StaffId(fresh_uuid(now)),
            organisation: host.id.clone(),
            role,
            name: name.to_owned(),
        })
        .collect();
    let stored = made.clone();
    store
        .write(move |tx| {
            Box::pin(async move {
                for member in &stored {
                    staff::upsert(tx, member, now).await?;
                    let entry = NewEntry {
                        at: now,
                        staff: None,
                        organisation: Some(member.organisation.clone()),
                        action: Action::StaffSaved,
                        lead: None,
                        detail: Some(format!("{} {}", member.id, member.role.id())),
                    };
                    audit::record(tx, &entry).await?;
                }
                Ok(())
            })
        })
        .await?;
    Ok(made)
}
