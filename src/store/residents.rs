//! Residents: an id, a wrapped data key and a time, and what hangs on them. A row is made with the first saved turn.

use super::batches::{look_ups, pieces};
use super::codec::Time;
use super::error::StoreError;
use super::sealing::{DataKey, Sealed};
use super::tx::{Tx, on};
use super::{consents, leads, prompts};
use crate::domain::consent::LiveConsent;
use crate::domain::lead::OwnRequest;
use crate::domain::prompt::Prompt;
use crate::ids::ResidentId;
use jiff::Timestamp;
use sqlx::QueryBuilder;
use std::collections::BTreeMap;

/// A resident with the key that seals what is theirs. In memory only while their rows are in hand.
#[derive(Clone, Debug)]
pub struct Owner {
    /// Who.
    pub resident: ResidentId,
    pub(super) key: DataKey,
}

impl Owner {
    /// Someone new, with a new key. They are stored by [`insert_many`], or together with their first conversation.
    pub fn fresh(resident: ResidentId) -> Result<Self, StoreError> {
        Ok(Self { resident, key: DataKey::generate()? })
    }
}

/// What a turn knows of the person it is for. Most people have none of it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct OwnSummary {
    /// Consents that live, oldest first.
    pub consents: Vec<LiveConsent>,
    /// Requests that are open or claimed, oldest first.
    pub requests: Vec<OwnRequest>,
    /// Prompts that can still be answered, newest first.
    pub prompts: Vec<Prompt>,
}

/// Stores new residents, many in one statement; those already stored stay as they are.
pub async fn insert_many(tx: &mut Tx<'_>, owners: &[&Owner], now: Timestamp) -> Result<(), StoreError> {
    for piece in pieces(owners) {
        let wrapped: Vec<Sealed> =
            piece.iter().map(|owner| tx.keyring.wrap(owner.resident, &owner.key)).collect::<Result<_, _>>()?;
        on!(tx, c => {
            let mut query = QueryBuilder::new("INSERT INTO residents (id, wrapped_key, created_at) ");
            query.push_values(piece.iter().zip(wrapped), |mut row, (owner, wrapped)| {
                row.push_bind(owner.resident).push_bind(wrapped.0).push_bind(Time(now));
            });
            query.push(" ON CONFLICT (id) DO NOTHING");
            query.build().execute(c).await?;
        });
    }
    Ok(())
}

/// The resident with their key, if they are stored.
pub async fn find(tx: &mut Tx<'_>, resident: ResidentId) -> Result<Option<Owner>, StoreError> {
    let wrapped: Option<Vec<u8>> = on!(tx, c => sqlx::query_scalar("SELECT wrapped_key FROM residents WHERE id = $1")
        .bind(resident)
        .fetch_optional(c)
        .await?);
    let key = wrapped.map(|wrapped| tx.keyring.unwrap(resident, &wrapped)).transpose()?;
    Ok(key.map(|key| Owner { resident, key }))
}

/// As [`find`], where they must be stored: [`StoreError::Conflict`] if they were erased meanwhile.
pub async fn get(tx: &mut Tx<'_>, resident: ResidentId) -> Result<Owner, StoreError> {
    find(tx, resident).await?.ok_or(StoreError::Conflict)
}

/// The resident's own summary.
pub async fn summary(tx: &mut Tx<'_>, resident: ResidentId, now: Timestamp) -> Result<OwnSummary, StoreError> {
    Ok(summaries(tx, &[resident], now).await?.remove(&resident).unwrap_or_default())
}

/// The summaries of many in three queries. Who has nothing is not in the map.
pub async fn summaries(
    tx: &mut Tx<'_>,
    residents: &[ResidentId],
    now: Timestamp,
) -> Result<BTreeMap<ResidentId, OwnSummary>, StoreError> {
    let mut summaries: BTreeMap<ResidentId, OwnSummary> = BTreeMap::new();
    for list in look_ups(residents) {
        for (resident, consent) in consents::live_of(tx, &list, now).await? {
            summaries.entry(resident).or_default().consents.push(consent);
        }
        for (resident, request) in leads::requests_of(tx, &list).await? {
            summaries.entry(resident).or_default().requests.push(request);
        }
        for (resident, prompt) in prompts::live_of(tx, &list, now).await? {
            summaries.entry(resident).or_default().prompts.push(prompt);
        }
    }
    Ok(summaries)
}

/// Deletes a resident who has nothing left but the row: after their only conversation moved to another one.
/// Says whether it was deleted.
pub async fn delete_if_empty(tx: &mut Tx<'_>, resident: ResidentId) -> Result<bool, StoreError> {
    let deleted = on!(tx, c => sqlx::query(
        "DELETE FROM residents WHERE id = $1
           AND NOT EXISTS (SELECT 1 FROM conversations WHERE resident_id = $1)
           AND NOT EXISTS (SELECT 1 FROM consents WHERE resident_id = $1)
           AND NOT EXISTS (SELECT 1 FROM leads WHERE resident_id = $1)
           AND NOT EXISTS (SELECT 1 FROM prompts WHERE resident_id = $1)",
    )
    .bind(resident)
    .execute(c)
    .await?
    .rows_affected());
    Ok(deleted > 0)
}

/// Residents after this one, in the order of their ids: for walks over all.
pub(super) async fn page_after(
    tx: &mut Tx<'_>,
    after: Option<ResidentId>,
    limit: i64,
) -> Result<Vec<ResidentId>, StoreError> {
    let after = after.unwrap_or(ResidentId(uuid::Uuid::nil()));
    Ok(on!(tx, c => sqlx::query_scalar("SELECT id FROM residents WHERE id > $1 ORDER BY id LIMIT $2")
        .bind(after)
        .bind(limit)
        .fetch_all(c)
        .await?))
}
