//! What is pushed and what is out: replies are committed with their turn and noted here once they are sent. A conversation whose
//! person cannot be reached there is closed until they write from there again. What a reply says is the business of `turn`.

use super::batches::pieces;
use super::codec::Time;
use super::conversations::{self, ConversationRow, Row, select};
use super::error::StoreError;
use super::locks;
use super::tx::{Tx, on};
use crate::domain::consent::Channel;
use crate::ids::{ConversationId, ResidentId};
use jiff::{SignedDuration, Timestamp};
use sqlx::QueryBuilder;
use std::collections::BTreeMap;

/// Conversations read at once.
const PAGE: i64 = 256;

/// Notes that the replies of these conversations are out up to these versions. Newer ones still wait.
pub async fn sent(tx: &mut Tx<'_>, sent: &[(ConversationId, i64)]) -> Result<(), StoreError> {
    let mut newest: BTreeMap<ConversationId, i64> = BTreeMap::new();
    for (id, version) in sent {
        let known = newest.entry(*id).or_insert(*version);
        *known = (*known).max(*version);
    }
    let (ids, pairs): (Vec<_>, Vec<_>) = newest.into_iter().map(|pair| (pair.0, pair)).unzip();
    locks::residents_of_conversations(tx, &ids).await?;
    for piece in pieces(&pairs) {
        on!(tx, c => {
            let mut query = QueryBuilder::new(
                "UPDATE conversations SET sent_version = s.column2,
                        unsent_since = CASE WHEN reply_version <= s.column2 THEN NULL ELSE unsent_since END
                   FROM (",
            );
            query.push_values(piece, |mut pair, (id, version)| {
                pair.push_bind(*id).push_bind(*version);
            });
            query.push(") AS s WHERE conversations.id = s.column1 AND sent_version < s.column2");
            query.build().execute(c).await?;
        });
    }
    Ok(())
}

/// Conversations read whole, without their people's summaries.
#[derive(Default)]
pub struct Opened {
    /// Those that could be opened, in the order of their ids.
    pub rows: Vec<ConversationRow>,
    /// How many could not: damaged, or sealed under another key.
    pub unreadable: usize,
}

impl Opened {
    /// Takes a page of rows in; gives the last id, after which the next page begins.
    fn add(&mut self, tx: &Tx<'_>, page: Vec<Row>) -> Option<ConversationId> {
        let last = page.last().map(|row| row.0);
        for row in page {
            match conversations::open(tx, row) {
                Ok(row) => self.rows.push(row),
                Err(_) => self.unreadable += 1,
            }
        }
        last
    }
}

/// Every conversation of this channel that has replies waiting to be sent.
pub async fn unsent(tx: &mut Tx<'_>, channel: Channel) -> Result<Opened, StoreError> {
    let mut opened = Opened::default();
    let mut after = Some(ConversationId(uuid::Uuid::nil()));
    while let Some(id) = after {
        let page: Vec<Row> = on!(tx, c => sqlx::query_as(select!(
            "WHERE c.unsent_since IS NOT NULL AND c.channel = $1 AND c.id > $2 ORDER BY c.id LIMIT $3"
        ))
        .bind(channel)
        .bind(id)
        .bind(PAGE)
        .fetch_all(c)
        .await?);
        after = opened.add(tx, page);
    }
    Ok(opened)
}

/// The conversations of a channel that pushes with a turn since then.
pub async fn heard_since(tx: &mut Tx<'_>, channel: Channel, since: Timestamp) -> Result<Opened, StoreError> {
    let mut opened = Opened::default();
    let mut after = Some(ConversationId(uuid::Uuid::nil()));
    while let Some(id) = after {
        let page: Vec<Row> = on!(tx, c => sqlx::query_as(select!(
            "WHERE c.reply_version > 0 AND c.channel = $1 AND c.updated_at >= $2 AND c.id > $3 ORDER BY c.id LIMIT $4"
        ))
        .bind(channel)
        .bind(Time(since))
        .bind(id)
        .bind(PAGE)
        .fetch_all(c)
        .await?);
        after = opened.add(tx, page);
    }
    Ok(opened)
}

/// The conversation in which this resident can be reached on this channel: of several the one they wrote in last, of those that
/// are closed none.
pub async fn open_of(tx: &mut Tx<'_>, resident: ResidentId, channel: Channel) -> Result<Opened, StoreError> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(select!(
        "WHERE c.resident_id = $1 AND c.channel = $2 AND c.reply_version > 0 AND c.closed_at IS NULL
          ORDER BY c.updated_at DESC, c.id DESC LIMIT 1"
    ))
    .bind(resident)
    .bind(channel)
    .fetch_all(c)
    .await?);
    let mut opened = Opened::default();
    opened.add(tx, rows);
    Ok(opened)
}

/// The conversation with this id, held until the end of the transaction. None if it is not there or cannot be opened.
pub async fn find(tx: &mut Tx<'_>, id: ConversationId) -> Result<Option<ConversationRow>, StoreError> {
    locks::residents_of_conversations(tx, &[id]).await?;
    let row: Option<Row> = on!(tx, c => sqlx::query_as(select!("WHERE c.id = $1")).bind(id).fetch_optional(c).await?);
    Ok(row.and_then(|row| conversations::open(tx, row).ok()))
}

/// Notes that the person cannot be reached there, as the reply of this version showed: it and those before it are not tried
/// again. The conversation stays open if a newer turn came from there meanwhile. True if it is closed now.
pub async fn close(tx: &mut Tx<'_>, id: ConversationId, version: i64, now: Timestamp) -> Result<bool, StoreError> {
    locks::residents_of_conversations(tx, &[id]).await?;
    let closed = on!(tx, c => sqlx::query(
        "UPDATE conversations SET closed_at = COALESCE(closed_at, $3), unsent_since = NULL, sent_version = reply_version
          WHERE id = $1 AND reply_version <= $2",
    )
    .bind(id)
    .bind(version)
    .bind(Time(now))
    .execute(c)
    .await?
    .rows_affected());
    if closed == 0 {
        sent(tx, &[(id, version)]).await?;
    }
    Ok(closed > 0)
}

/// How long what is told waits for a reply that was pushed to go out, before it takes another way.
const PATIENCE: SignedDuration = SignedDuration::from_hours(6);

/// How far a resident is reached by pushing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reach {
    /// Not at all: none of their conversations pushes, all that do are closed, or nothing has gone out for hours.
    None,
    /// Some reply still waits to be sent.
    Waiting,
    /// Every reply is out.
    Told,
}

/// How far this resident is reached by pushing.
pub(super) async fn reach(tx: &mut Tx<'_>, resident: ResidentId, now: Timestamp) -> Result<Reach, StoreError> {
    let (open, oldest): (i64, Option<Time>) = on!(tx, c => sqlx::query_as(
        "SELECT COUNT(*), MIN(unsent_since) FROM conversations
          WHERE resident_id = $1 AND reply_version > 0 AND closed_at IS NULL",
    )
    .bind(resident)
    .fetch_one(c)
    .await?);
    Ok(match oldest {
        _ if open == 0 => Reach::None,
        None => Reach::Told,
        Some(Time(oldest)) if now.duration_since(oldest) < PATIENCE => Reach::Waiting,
        Some(_) => Reach::None,
    })
}

/// How many conversations have replies waiting to be sent, and since when the first: for the operator, naming nobody.
pub async fn waiting(tx: &mut Tx<'_>) -> Result<(i64, Option<Timestamp>), StoreError> {
    let (count, oldest): (i64, Option<Time>) = on!(tx, c => sqlx::query_as(
        "SELECT COUNT(*), MIN(unsent_since) FROM conversations WHERE unsent_since IS NOT NULL",
    )
    .fetch_one(c)
    .await?);
    Ok((count, oldest.map(|time| time.0)))
}
