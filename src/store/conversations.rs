//! Conversations: one row each, found by the keyed hash of its address, with one blob sealed under the resident's key. What the
//! blob holds is the business of `turn`. Loaded and saved for a whole batch at once.

use super::batches::{look_ups, pieces, push_list};
use super::codec::Time;
use super::error::StoreError;
use super::locks;
use super::residents::{self, OwnSummary, Owner};
use super::sealing::{AddressHash, Place, Sealed};
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
    /// How its replies are pushed; on channels that do not push, as it begins.
    pub pushing: Pushing,
    /// What to seal.
    pub plain: Vec<u8>,
}

/// How far the replies of a conversation are pushed. What is out is noted by `store::delivering`, never by saving.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Pushing {
    /// Since when replies wait.
    pub unsent_since: Option<Timestamp>,
    /// The newest version whose replies are pushed; 0 where none ever was.
    pub version: i64,
    /// The newest version whose replies are out.
    pub sent: i64,
    /// Since when the person cannot be reached there.
    pub closed_at: Option<Timestamp>,
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

/// A row as [`select!`] gives it, with its owner's wrapped key.
pub(super) type Row = (
    ConversationId,
    ResidentId,
    AddressHash,
    Channel,
    Language,
    bool,
    i64,
    Time,
    Time,
    Option<Time>,
    i64,
    i64,
    Option<Time>,
    Vec<u8>,
    Vec<u8>,
);

/// Selects whole conversations with their owners' keys; the rest of the text says which.
macro_rules! select {
    ($which:literal) => {
        concat!(
            "SELECT c.id, c.resident_id, c.address_hash, c.channel, c.language, c.easy, c.version, c.created_at, c.updated_at,
                    c.unsent_since, c.reply_version, c.sent_version, c.closed_at, c.blob, r.wrapped_key
               FROM conversations c JOIN residents r ON r.id = c.resident_id ",
            $which
        )
    };
}
pub(super) use select;

fn place(id: ConversationId) -> Place {
    Place { row: id.0, column: "conversations.blob" }
}

/// Loads the conversations at these addresses with their people's summaries, in one query and three, whatever their number
/// (up to 256).
pub async fn load_many(tx: &mut Tx<'_>, addresses: &[AddressHash], now: Timestamp) -> Result<Found, StoreError> {
    let mut rows: Vec<Row> = Vec::with_capacity(addresses.len());
    for list in look_ups(addresses) {
        on!(tx, c => {
            let mut query = QueryBuilder::new(select!("WHERE c.address_hash IN ("));
            push_list!(query, &list);
            rows.extend(query.build_query_as::<Row>().fetch_all(c).await?);
        });
    }
    open_rows(tx, rows, now).await
}

/// All conversations of one resident, for "what do you hold".
pub async fn of_resident(tx: &mut Tx<'_>, resident: ResidentId, now: Timestamp) -> Result<Found, StoreError> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(select!(
        "WHERE c.resident_id = $1 ORDER BY c.created_at"
    ))
    .bind(resident)
    .fetch_all(c)
    .await?);
    open_rows(tx, rows, now).await
}

async fn open_rows(tx: &mut Tx<'_>, rows: Vec<Row>, now: Timestamp) -> Result<Found, StoreError> {
    let people: Vec<ResidentId> = rows.iter().map(|row| row.1).collect::<BTreeSet<_>>().into_iter().collect();
    let summaries = residents::summaries(tx, &people, now).await?;
    let mut found = Found::default();
    for row in rows {
        match open(tx, row) {
            Ok(row) => {
                let summary = summaries.get(&row.owner.resident).cloned().unwrap_or_default();
                found.loaded.push(Loaded { row, summary });
            }
            Err(address) => found.unreadable.push(address),
        }
    }
    Ok(found)
}

/// Opens a row; the address of one that cannot be opened.
pub(super) fn open(tx: &Tx<'_>, row: Row) -> Result<ConversationRow, AddressHash> {
    let (
        id,
        resident,
        address,
        channel,
        language,
        easy,
        version,
        created,
        updated,
        unsent,
        reply,
        sent,
        closed,
        blob,
        key,
    ) = row;
    let opened = tx.keyring.unwrap(resident, &key).and_then(|key| Ok((key.open(place(id), &blob)?, key)));
    let Ok((plain, key)) = opened else { return Err(address) };
    let (unsent_since, closed_at) = (unsent.map(|time| time.0), closed.map(|time| time.0));
    Ok(ConversationRow {
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
        pushing: Pushing { unsent_since, version: reply, sent, closed_at },
        plain,
    })
}

/// Writes conversations, and the owners of new ones, in multi-row statements: one row an ordinary turn. An id may stand in
/// `rows` only once. Owners of rows that are not new must still be stored.
pub async fn save_many(tx: &mut Tx<'_>, rows: &[ConversationRow]) -> Result<(), StoreError> {
    let fresh: Vec<&ConversationRow> = rows.iter().filter(|row| row.new).collect();
    if let Some(first) = fresh.first() {
        let owners: Vec<&Owner> = fresh.iter().map(|row| &row.owner).collect();
        residents::insert_many(tx, &owners, first.updated_at).await?;
    }
    // Those that push have a text of their own, so that the others, which are the many, carry nothing of it.
    let (pushed, others): (Vec<&ConversationRow>, Vec<&ConversationRow>) =
        rows.iter().partition(|row| row.pushing != Pushing::default());
    for piece in pieces(&others) {
        let sealed = seal(piece)?;
        on!(tx, c => {
            let mut query = QueryBuilder::new(
                "INSERT INTO conversations (id, resident_id, address_hash, channel, language, easy, version, created_at,
                                            updated_at, blob) ",
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
                    .push_bind(sealed.0);
            });
            // Columns with an index stay out of the update: SQLite rewrites the index of each column named, changed or not.
            query.push(
                " ON CONFLICT (id) DO UPDATE SET language = excluded.language, easy = excluded.easy,
                  version = excluded.version, updated_at = excluded.updated_at, blob = excluded.blob",
            );
            query.build().execute(c).await?;
        });
    }
    for piece in pieces(&pushed) {
        let sealed = seal(piece)?;
        on!(tx, c => {
            let mut query = QueryBuilder::new(
                "INSERT INTO conversations (id, resident_id, address_hash, channel, language, easy, version, created_at,
                                            updated_at, unsent_since, reply_version, closed_at, blob) ",
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
                    .push_bind(row.pushing.unsent_since.map(Time))
                    .push_bind(row.pushing.version)
                    .push_bind(row.pushing.closed_at.map(Time))
                    .push_bind(sealed.0);
            });
            query.push(
                " ON CONFLICT (id) DO UPDATE SET language = excluded.language, easy = excluded.easy,
                  version = excluded.version, updated_at = excluded.updated_at, unsent_since = excluded.unsent_since,
                  reply_version = excluded.reply_version, closed_at = excluded.closed_at, blob = excluded.blob",
            );
            query.build().execute(c).await?;
        });
    }
    Ok(())
}

fn seal(rows: &[&ConversationRow]) -> Result<Vec<Sealed>, StoreError> {
    rows.iter().map(|row| row.owner.key.seal(place(row.id), &row.plain)).collect()
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
