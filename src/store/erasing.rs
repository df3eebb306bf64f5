//! Erasing someone: their rows and their wrapped key, in one DELETE. Older backups still hold both, so each erasure adds a keyed
//! hash to `erased.log` beside the database, on disk before the commit; restoring a backup replays it. What else stays is a
//! monthly count by service and language, and audit entries that name a lead but no person.

use super::audit::{self, Action, NewEntry};
use super::error::StoreError;
use super::tx::{Tx, on};
use super::{Store, leads, locks, residents};
use crate::clock::in_london;
use crate::domain::counted::Counted;
use crate::domain::taxonomy::{Code as _, Service};
use crate::ids::{LeadId, OrganisationId, ResidentId};
use crate::language::Language;
use jiff::Timestamp;
use std::collections::HashSet;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Residents that a replay looks at in one transaction.
const PAGE: i64 = 500;

/// Why someone is erased.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// They asked.
    Asked,
    /// The time for keeping is over.
    Retention,
}

impl Why {
    /// As it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Retention => "retention",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        [Self::Asked, Self::Retention].into_iter().find(|why| why.id() == id)
    }
}

/// Erases a resident. False if they are not there. Their conversations go too: saving one afterwards in
/// the same transaction needs a fresh owner.
pub async fn erase(tx: &mut Tx<'_>, resident: ResidentId, why: Why, now: Timestamp) -> Result<bool, StoreError> {
    locks::residents(tx, &[resident]).await?;
    locks::shared(tx).await?;
    let known: Vec<(LeadId, OrganisationId, Service, Language)> = on!(tx, c => sqlx::query_as(
        "SELECT id, organisation_id, service, language FROM leads WHERE resident_id = $1",
    )
    .bind(resident)
    .fetch_all(c)
    .await?);
    let language: Option<Language> = on!(tx, c => sqlx::query_scalar(
        "SELECT language FROM conversations WHERE resident_id = $1 ORDER BY updated_at DESC LIMIT 1",
    )
    .bind(resident)
    .fetch_optional(c)
    .await?);
    for (lead, ..) in &known {
        leads::free_places(tx, *lead).await?;
    }
    let deleted = on!(tx, c => sqlx::query("DELETE FROM residents WHERE id = $1")
        .bind(resident)
        .execute(c)
        .await?
        .rows_affected());
    if deleted == 0 {
        return Ok(false);
    }
    let hash = tx.keyring.erased_hash(resident);
    tx.erased.push(format!("{now} {hash}\n"));
    let month = in_london(now).strftime("%Y-%m").to_string();
    if known.is_empty() {
        count(tx, &month, why, "none", language).await?;
    }
    for (lead, organisation, service, language) in known {
        count(tx, &month, why, &service.to_string(), Some(language)).await?;
        let organisation = Some(organisation);
        let entry =
            NewEntry { at: now, staff: None, organisation, action: Action::LeadErased, lead: Some(lead), detail: None };
        audit::record(tx, &entry).await?;
    }
    Ok(true)
}

async fn count(
    tx: &mut Tx<'_>,
    month: &str,
    why: Why,
    service: &str,
    language: Option<Language>,
) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(
        "INSERT INTO erasures (month, why, service, language, count) VALUES ($1, $2, $3, $4, 1)
         ON CONFLICT (month, why, service, language) DO UPDATE SET count = erasures.count + 1",
    )
    .bind(month)
    .bind(why)
    .bind(service)
    .bind(language.map_or_else(|| "none".to_owned(), |language| language.to_string()))
    .execute(c)
    .await?);
    Ok(())
}

/// So many erasures, by what the person had asked for and the language they spoke with us.
#[derive(Clone, Debug)]
pub struct Erased {
    /// In which month, as `2026-11`.
    pub month: String,
    /// Of requests of which service; none where there was only a conversation.
    pub service: Option<Service>,
    /// In which language, if it is known.
    pub language: Option<Language>,
    /// How many.
    pub count: Counted,
}

/// The erasures from a month on and before another, both as `2026-11`. Whoever had several requests counts for each.
pub async fn counted_between(tx: &mut Tx<'_>, from: &str, before: &str) -> Result<Vec<Erased>, StoreError> {
    let rows: Vec<(String, String, String, Counted)> = on!(tx, c => sqlx::query_as(
        "SELECT month, service, language, CAST(SUM(count) AS BIGINT) FROM erasures
          WHERE month >= $1 AND month < $2 GROUP BY month, service, language",
    )
    .bind(from)
    .bind(before)
    .fetch_all(c)
    .await?);
    Ok(rows
        .into_iter()
        .map(|(month, service, language, count)| Erased {
            month,
            service: Service::parse(&service),
            language: Language::parse(&language),
            count,
        })
        .collect())
}

/// Where the erasures of a database are noted.
pub fn log_beside(database: &Path) -> PathBuf {
    database.with_file_name("erased.log")
}

/// Adds lines and waits until they are on disk.
pub(super) async fn append(path: PathBuf, lines: Vec<String>) -> Result<(), StoreError> {
    let written = tokio::task::spawn_blocking(move || -> std::io::Result<()> {
        let made = !path.exists();
        let mut file = std::fs::OpenOptions::new().read(true).append(true).create(true).open(&path)?;
        let mut text = lines.concat();
        if file.metadata()?.len() > 0 {
            // A line that a crash cut short must not swallow the next one.
            let mut last = [0];
            file.seek(SeekFrom::End(-1))?;
            file.read_exact(&mut last)?;
            if last != *b"\n" {
                text.insert(0, '\n');
            }
        }
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        if made && let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            // A new file is there after a power cut only if its folder is on disk too.
            std::fs::File::open(folder)?.sync_all()?;
        }
        Ok(())
    });
    match written.await {
        Ok(result) => result.map_err(|error| StoreError::ErasedLog(Arc::new(error))),
        Err(_) => Err(StoreError::Stopped),
    }
}

/// Makes the log if there is none: that it cannot be written is better known at start than at the first erasure.
pub(super) async fn check_log(path: &Path) -> Result<(), StoreError> {
    append(path.to_owned(), Vec::new()).await
}

/// Erases again everyone whom `log` names and the database still holds: after a backup was restored. Gives how many.
/// [`StoreError::ErasedLog`] if there is no log: then it is not known who must not come back.
pub async fn replay_erased(store: &Store, log: &Path) -> Result<usize, StoreError> {
    let text = std::fs::read_to_string(log).map_err(|error| StoreError::ErasedLog(Arc::new(error)))?;
    let erased: Arc<HashSet<String>> =
        Arc::new(text.lines().filter_map(|line| line.split_once(' ')).map(|(_, hash)| hash.to_owned()).collect());
    let mut total = 0;
    let mut after = None;
    loop {
        let now = store.clock().now();
        let erased = Arc::clone(&erased);
        let (count, last) = store
            .write(move |tx| {
                Box::pin(async move {
                    let mut page = residents::page_after(tx, after, PAGE).await?;
                    let last = page.last().copied();
                    page.retain(|resident| erased.contains(&tx.keyring.erased_hash(*resident)));
                    locks::residents(tx, &page).await?;
                    let mut count = 0;
                    for resident in page {
                        count += usize::from(erase(tx, resident, Why::Asked, now).await?);
                    }
                    Ok((count, last))
                })
            })
            .await?;
        total += count;
        if last.is_none() {
            return Ok(total);
        }
        after = last;
    }
}
