//! Conversations: one row each, found by the keyed hash of its address, with one blob sealed under the resident's key. What the
//! blob holds is the business of `turn`. Loaded and saved for a whole batch at once.

use super::batches::{look_ups, pieces, push_list};
use super::codec::Time;
use super::error::StoreError;
use super::locks;
use super::residents::{self, OwnSummary, Owner};
use super::sealing::{AddressHash, Place};
use super::tx::{Tx, on};
use crate::domain::consent::Channel;
use crate::ids::{ConversationId, ResidentId};
use crate::language::Language;
use jiff::Timestamp;
use sqlx::QueryBuilder;
use std::collections::BTreeSet;

/// A conversation to be written: new, or the next version of one that was loaded.
#[derive(Clone)]
pub struct ConversationRow {
    /// Its id.
    pub id: ConversationId,
    /// Whose it is.
    pub owner: Owner,
    /// Whether the conversation, and perhaps its owner, is new. Only then are both stored anew.
    pub new: bool,
    /// Where it is found. Never changes.
    pub address: AddressHash,
    /// The channel. Never changes.
    pub channel: Channel,
    /// The language it is held in.
    pub language: Language,
    /// Whether in easy wording.
    pub easy: bool,
    /// Goes up with each turn.
    pub version: i64,
    /// When it began. Never changes.
    pub created_at: Timestamp,
    /// When its last turn was.
    pub updated_at: Timestamp,
    /// Since when replies wait to be pushed; channels that do not push leave it empty.
    pub unsent_since: Option<Timestamp>,
    /// What to seal.
    pub plain: Vec<u8>,
}

/// A conversation as it was found.
#[derive(Clone)]
pub struct Loaded {
    /// The row, opened; `new` is false.
    pub row: ConversationRow,
    /// What a turn knows of the person.
    pub summary: OwnSummary,
}

/// What was found for a batch, in no order. An address in neither list is new.
#[derive(Default)]
pub struct Found {
    /// The conversations.
    pub loaded: Vec<Loaded>,
    /// Rows that cannot be opened: damaged, or sealed under another key. They must not stop the turns beside them.
    pub unreadable: Vec<AddressHash>,
}

type Row =
    (ConversationId, ResidentId, AddressHash, Channel, Language, bool, i64, Time, Time, Option<Time>, Vec<u8>, Vec<u8>);

fn place(id: ConversationId) -> Place {
    Place { row: id.0, column: "conversations.blob" }
}

/// Loads the conversations at these addresses with their people's summaries, in one query and three, whatever their number
/// (up to 256).
pub async fn load_many(tx: &mut Tx<'_>, addresses: &[AddressHash], now: Timestamp) -> Result<Found, StoreError> {
    let mut rows: Vec<Row> = Vec::with_capacity(addresses.len());
    for list in look_ups(addresses) {
        on!(tx, c => {
            let mut query = QueryBuilder::new(
                "SELECT c.id, c.resident_id, c.address_hash, c.channel, c.language, c.easy, c.version, c.created_at, c.updated_at,
                        c.unsent_since, c.blob, r.wrapped_key
                   FROM conversations c JOIN residents r ON r.id = c.resident_id
                  WHERE c.address_hash IN (",
            );
            push_list!(query, &list);
            rows.extend(query.build_query_as::<Row>().fetch_all(c).await?);
        });
    }
    open_rows(tx, rows, now).await
}

/// Conversations whose replies wait to be pushed since before this time, longest first: found at start and delivered.
pub async fn unsent(tx: &mut Tx<'_>, before: Timestamp, limit: u32, now: Timestamp) -> Result<Found, StoreError> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "SELECT c.id, c.resident_id, c.address_hash, c.channel, c.language, c.easy, c.version, c.created_at, c.updated_at,
                c.unsent_since, c.blob, r.wrapped_key
           FROM conversations c JOIN residents r ON r.id = c.resident_id
          WHERE c.unsent_since IS NOT NULL AND c.unsent_since < $1
          ORDER BY c.unsent_since LIMIT $2",
    )
    .bind(Time(before))
    .bind(i64::from(limit))
    .fetch_all(c)
    .await?);
    open_rows(tx, rows, now).await
}

/// All conversations of one resident, for "what do you hold".
pub async fn of_resident(tx: &mut Tx<'_>, resident: ResidentId, now: Timestamp) -> Result<Found, StoreError> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "SELECT c.id, c.resident_id, c.address_hash, c.channel, c.language, c.easy, c.version, c.created_at, c.updated_at,
                c.unsent_since, c.blob, r.wrapped_key
           FROM conversations c JOIN residents r ON r.id = c.resident_id
          WHERE c.resident_id = $1
          ORDER BY c.created_at",
    )
    .bind(resident)
    .fetch_all(c)
    .await?);
    open_rows(tx, rows, now).await
}

async fn open_rows(tx: &mut Tx<'_>, rows: Vec<Row>, now: Timestamp) -> Result<Found, StoreError> {
    let people: Vec<ResidentId> = rows.iter().map(|row| row.1).collect::<BTreeSet<_>>().into_iter().collect();
    let summaries = residents::summaries(tx, &people, now).await?;
    let mut found = Found::default();
    for (id, resident, address, channel, language, easy, version, created, updated, unsent, blob, wrapped) in rows {
        let opened = tx.keyring.unwrap(resident, &wrapped).and_then(|key| Ok((key.open(place(id), &blob)?, key)));
        let Ok((plain, key)) = opened else {
            found.unreadable.push(address);
            continue;
        };
        let row = ConversationRow {
            id,
            owner: Owner { resident, key },
            new: false,
            address,
            channel,
            language,
            easy,
            version,
            created_at: created.0,
            updated_at: updated.0,
            unsent_since: unsent.map(|time| time.0),
            plain,
        };
        let summary = summaries.get(&resident).cloned().unwrap_or_default();
        found.loaded.push(Loaded { row, summary });
    }
    Ok(found)
}

/// Writes conversations, and the owners of new ones, in multi-row statements: one row an ordinary turn. An id may stand in
/// `rows` only once. Owners of rows that are not new must still be stored.
pub async fn save_many(tx: &mut Tx<'_>, rows: &[ConversationRow]) -> Result<(), StoreError> {
    let fresh: Vec<&ConversationRow> = rows.iter().filter(|row| row.new).collect();
    if let Some(first) = fresh.first() {
        let owners: Vec<&Owner> = fresh.iter().map(|row| &row.owner).collect();
        residents::insert_many(tx, &owners, first.updated_at).await?;
    }
    for piece in pieces(rows) {
        let sealed =
            piece.iter().map(|row| row.owner.key.seal(place(row.id), &row.plain)).collect::<Result<Vec<_>, _>>()?;
        on!(tx, c => {
            let mut query = QueryBuilder::new(
                "INSERT INTO conversations (id, resident_id, address_hash, channel, language, easy, version, created_at,
                                            updated_at, unsent_since, blob) ",
            );
            query.push_values(piece.iter().zip(sealed), |mut tuple, (row, sealed)| {
                tuple
                    .push_bind(row.id)
                    .push_bind(row.owner.resident)
                    .push_bind(row.address)
                    .push_bind(row.channel)
                    .push_bind(row.language)
                    .push_bind(row.easy)
                    .push_bind(row.version)
                    .push_bind(Time(row.created_at))
                    .push_bind(Time(row.updated_at))
                    .push_bind(row.unsent_since.map(Time))
                    .push_bind(sealed.0);
            });
            // Columns with an index stay out of the update: SQLite rewrites the index of each column named, changed or not.
            query.push(
                " ON CONFLICT (id) DO UPDATE SET language = excluded.language, easy = excluded.easy,
                  version = excluded.version, updated_at = excluded.updated_at, unsent_since = excluded.unsent_since,
                  blob = excluded.blob",
            );
            query.build().execute(c).await?;
        });
    }
    Ok(())
}

/// Hands a conversation over to another resident, when someone comes back from another phone, and deletes the one it leaves if
/// nothing hangs on them any more. The row is sealed under the new owner's key.
pub async fn move_to(tx: &mut Tx<'_>, row: &mut ConversationRow, owner: Owner) -> Result<(), StoreError> {
    let left = std::mem::replace(&mut row.owner, owner).resident;
    locks::residents(tx, &[left, row.owner.resident]).await?;
    on!(tx, c => sqlx::query("UPDATE conversations SET resident_id = $2 WHERE id = $1")
        .bind(row.id)
        .bind(row.owner.resident)
        .execute(c)
        .await?);
    save_many(tx, std::slice::from_ref(row)).await?;
    if left != row.owner.resident {
        residents::delete_if_empty(tx, left).await?;
    }
    Ok(())
}

/// Notes that replies were pushed. One whose version moved on has newer replies that still wait.
pub async fn mark_sent(tx: &mut Tx<'_>, sent: &[(ConversationId, i64)]) -> Result<(), StoreError> {
    let conversations: Vec<ConversationId> = sent.iter().map(|(id, _)| *id).collect();
    locks::residents_of_conversations(tx, &conversations).await?;
    for piece in pieces(sent) {
        on!(tx, c => {
            let mut query = QueryBuilder::new("UPDATE conversations SET unsent_since = NULL WHERE (id, version) IN (");
            query.push_values(piece, |mut pair, (id, version)| {
                pair.push_bind(*id).push_bind(*version);
            });
            query.push(")");
            query.build().execute(c).await?;
        });
    }
    Ok(())
}
