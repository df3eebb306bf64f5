//! Drafts: what coordinators are writing and have not published, field by field as it was typed. And the history of what was done
//! with an opportunity.

use super::batches::push_list;
use super::codec::{Time, row_id};
use super::error::StoreError;
use super::locks;
use super::tx::{Tx, on};
use crate::domain::posting::Written;
use crate::ids::{OpportunityId, OrganisationId, StaffId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::QueryBuilder;
use sqlx::types::Json;

/// A draft.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// The id the opportunity has or will have.
    pub opportunity: OpportunityId,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// What was typed.
    pub written: Written,
    /// Which saving this is. Of two drafts of one opportunity, one after the other, none has a version of the other.
    pub version: i64,
    /// Who saved it last.
    pub changed_by: StaffId,
    /// When.
    pub changed_at: Timestamp,
}

/// What saving a draft came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Saving {
    /// It is saved, as this version.
    Saved(i64),
    /// Someone else saved it meanwhile; nothing was written. Its version now.
    Moved(i64),
}

/// Saves a draft whose last version one has seen: 0 for one that is not there yet.
pub async fn save(
    tx: &mut Tx<'_>,
    opportunity: &OpportunityId,
    organisation: &OrganisationId,
    written: &Written,
    seen: i64,
    by: StaffId,
    now: Timestamp,
) -> Result<Saving, StoreError> {
    let there = find(tx, opportunity).await?.map_or(0, |draft| draft.version);
    if there != seen {
        return Ok(Saving::Moved(there));
    }
    let saved: Option<i64> = on!(tx, c => sqlx::query_scalar(
        "INSERT INTO drafts (opportunity_id, organisation_id, fields, version, changed_by, changed_at)
         VALUES ($1, $2, $3, $7, $5, $6)
         ON CONFLICT (opportunity_id) DO UPDATE SET fields = excluded.fields, version = drafts.version + 1,
            changed_by = excluded.changed_by, changed_at = excluded.changed_at
          WHERE drafts.version = $4 AND drafts.organisation_id = excluded.organisation_id
         RETURNING version",
    )
    .bind(opportunity)
    .bind(organisation)
    .bind(Json(written))
    .bind(seen)
    .bind(by)
    .bind(Time(now))
    // Who still holds a page of an earlier draft, which was published meanwhile, must notice.
    .bind(now.as_microsecond())
    .fetch_optional(c)
    .await?);
    match saved {
        Some(version) => Ok(Saving::Saved(version)),
        None => Ok(Saving::Moved(find(tx, opportunity).await?.map_or(0, |draft| draft.version))),
    }
}

type Row = (OpportunityId, OrganisationId, Json<Written>, i64, StaffId, Time);

fn draft((opportunity, organisation, Json(written), version, changed_by, changed_at): Row) -> Draft {
    Draft { opportunity, organisation, written, version, changed_by, changed_at: changed_at.0 }
}

/// The draft of this opportunity.
pub async fn find(tx: &mut Tx<'_>, opportunity: &OpportunityId) -> Result<Option<Draft>, StoreError> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "SELECT opportunity_id, organisation_id, fields, version, changed_by, changed_at FROM drafts WHERE opportunity_id = $1",
    )
    .bind(opportunity)
    .fetch_optional(c)
    .await?);
    Ok(row.map(draft))
}

/// Whether there is a draft of this opportunity.
pub async fn is_there(tx: &mut Tx<'_>, opportunity: &OpportunityId) -> Result<bool, StoreError> {
    let count: i64 = on!(tx, c => sqlx::query_scalar("SELECT COUNT(*) FROM drafts WHERE opportunity_id = $1")
        .bind(opportunity)
        .fetch_one(c)
        .await?);
    Ok(count > 0)
}

/// Those of these opportunities' drafts that are there.
pub(super) async fn find_many(tx: &mut Tx<'_>, ids: &[&OpportunityId]) -> Result<Vec<Draft>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => {
        let mut query = QueryBuilder::new(
            "SELECT opportunity_id, organisation_id, fields, version, changed_by, changed_at FROM drafts
              WHERE opportunity_id IN (",
        );
        push_list!(query, ids);
        query.build_query_as().fetch_all(c).await?
    });
    Ok(rows.into_iter().map(draft).collect())
}

/// An organisation's drafts, the last saved first, at most `limit` after this one.
pub async fn page(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    before: Option<(Timestamp, OpportunityId)>,
    limit: u32,
) -> Result<Vec<Draft>, StoreError> {
    let (at, id) = before.unwrap_or((Timestamp::MAX, OpportunityId(String::new())));
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "SELECT opportunity_id, organisation_id, fields, version, changed_by, changed_at FROM drafts
          WHERE organisation_id = $1 AND (changed_at < $2 OR (changed_at = $2 AND opportunity_id < $3))
          ORDER BY changed_at DESC, opportunity_id DESC LIMIT $4",
    )
    .bind(organisation)
    .bind(Time(at))
    .bind(id)
    .bind(i64::from(limit))
    .fetch_all(c)
    .await?);
    Ok(rows.into_iter().map(draft).collect())
}

/// How many drafts an organisation has.
pub async fn count(tx: &mut Tx<'_>, organisation: &OrganisationId) -> Result<u64, StoreError> {
    let count: i64 = on!(tx, c => sqlx::query_scalar("SELECT COUNT(*) FROM drafts WHERE organisation_id = $1")
        .bind(organisation)
        .fetch_one(c)
        .await?);
    Ok(count.unsigned_abs())
}

/// Deletes a draft as this version: it is published, or thrown away. False if it is not there, or was saved again meanwhile.
pub async fn delete(tx: &mut Tx<'_>, opportunity: &OpportunityId, version: i64) -> Result<bool, StoreError> {
    Ok(on!(tx, c => sqlx::query("DELETE FROM drafts WHERE opportunity_id = $1 AND version = $2")
        .bind(opportunity)
        .bind(version)
        .execute(c)
        .await?
        .rows_affected())
        > 0)
}

macro_rules! deeds {
    ($($(#[$doc:meta])* $deed:ident = $id:literal,)*) => {
        /// What was done with an opportunity.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum Deed { $($(#[$doc])* $deed,)* }

        impl Deed {
            /// As it is stored.
            pub fn id(self) -> &'static str {
                match self { $(Self::$deed => $id,)* }
            }

            /// The one with this id.
            pub fn parse(id: &str) -> Option<Self> {
                [$(Self::$deed,)*].into_iter().find(|deed| deed.id() == id)
            }
        }
    };
}

deeds! {
    /// Someone began to write it.
    Begun = "begun",
    /// It was begun as a copy of another.
    Copied = "copied",
    /// It came in a file.
    Imported = "imported",
    /// It was shown to residents for the first time, or again.
    Published = "published",
    /// What residents read was changed.
    Changed = "changed",
    /// It was closed.
    Closed = "closed",
    /// What was written and not published was thrown away.
    Discarded = "discarded",
}

/// A field that was changed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Change {
    /// The field's id, or the key of a translation.
    pub field: String,
    /// What it was.
    pub from: String,
    /// What it became.
    pub to: String,
}

/// An entry of the history.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// When.
    pub at: Timestamp,
    /// Who; nobody if the product did.
    pub staff: Option<StaffId>,
    /// What.
    pub deed: Deed,
    /// Which fields it changed.
    pub changes: Vec<Change>,
}

/// Writes down what was done.
pub async fn record(tx: &mut Tx<'_>, opportunity: &OpportunityId, entry: &Entry) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(
        "INSERT INTO opportunity_history (id, opportunity_id, at, staff_id, deed, changes) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(row_id(entry.at)?)
    .bind(opportunity)
    .bind(Time(entry.at))
    .bind(entry.staff)
    .bind(entry.deed)
    .bind(Json(&entry.changes))
    .execute(c)
    .await?);
    Ok(())
}

/// The history of an opportunity, newest first, at most `limit` entries.
pub async fn history(tx: &mut Tx<'_>, opportunity: &OpportunityId, limit: u32) -> Result<Vec<Entry>, StoreError> {
    type Row = (Time, Option<StaffId>, Deed, Json<Vec<Change>>);
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "SELECT at, staff_id, deed, changes FROM opportunity_history WHERE opportunity_id = $1 ORDER BY id DESC LIMIT $2",
    )
    .bind(opportunity)
    .bind(i64::from(limit))
    .fetch_all(c)
    .await?);
    Ok(rows.into_iter().map(|(at, staff, deed, Json(changes))| Entry { at: at.0, staff, deed, changes }).collect())
}

/// Deletes up to `limit` entries older than this; says how many.
pub(super) async fn delete_history_before(tx: &mut Tx<'_>, before: Timestamp, limit: i64) -> Result<u64, StoreError> {
    locks::shared(tx).await?;
    Ok(on!(tx, c => sqlx::query(
        "DELETE FROM opportunity_history
          WHERE id IN (SELECT id FROM opportunity_history WHERE at < $1 ORDER BY at LIMIT $2)",
    )
    .bind(Time(before))
    .bind(limit)
    .execute(c)
    .await?
    .rows_affected()))
}
