//! One conversation, two doors: one-time links from a channel such as Discord to the web page, and the pages they opened. Of a
//! link only the keyed hash of its secret is kept, of a page the keyed hash of its address. Looking at a link changes nothing.

use super::codec::Time;
use super::error::StoreError;
use super::locks;
use super::sealing::AddressHash;
use super::staff::Token;
use super::tx::{Tx, on};
use crate::ids::ConversationId;
use crate::language::Language;
use jiff::{SignedDuration, Timestamp};

/// How long a link works. The words around it name this time.
pub const HAND_OVER: SignedDuration = SignedDuration::from_mins(15);

/// A link as its page needs it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HandOver {
    /// The language of the conversation it opens.
    pub language: Language,
    /// Whether it is held in easy wording.
    pub easy: bool,
    /// Whether it still opens it: not used, and not over.
    pub opens: bool,
}

/// Keeps a link to a conversation. A second time it is the same one.
pub async fn hand_over(
    tx: &mut Tx<'_>,
    token: &Token,
    conversation: ConversationId,
    now: Timestamp,
) -> Result<(), StoreError> {
    let hash = token.hash(tx.keyring, "hand over");
    on!(tx, c => sqlx::query(
        "INSERT INTO hand_overs (token_hash, conversation_id, expires_at) VALUES ($1, $2, $3)
         ON CONFLICT (token_hash) DO NOTHING",
    )
    .bind(hash)
    .bind(conversation)
    .bind(Time(now.saturating_add(HAND_OVER).unwrap_or(Timestamp::MAX)))
    .execute(c)
    .await?);
    Ok(())
}

/// What a link would open. Nothing if there never was one, or its conversation is gone.
pub async fn look(tx: &mut Tx<'_>, token: &Token, now: Timestamp) -> Result<Option<HandOver>, StoreError> {
    let hash = token.hash(tx.keyring, "hand over");
    let row: Option<(Language, bool, bool)> = on!(tx, c => sqlx::query_as(
        "SELECT v.language, v.easy, h.used_at IS NULL AND h.expires_at > $2
           FROM hand_overs h JOIN conversations v ON v.id = h.conversation_id
          WHERE h.token_hash = $1",
    )
    .bind(hash)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    Ok(row.map(|(language, easy, opens)| HandOver { language, easy, opens }))
}

/// Uses a link: from now on the conversation is found at this page's address too. False if it was used before, is over, or never
/// was; of two who use it at once, one does.
pub async fn open(tx: &mut Tx<'_>, token: &Token, page: AddressHash, now: Timestamp) -> Result<bool, StoreError> {
    let hash = token.hash(tx.keyring, "hand over");
    let conversation: Option<ConversationId> = on!(tx, c => sqlx::query_scalar(
        "SELECT conversation_id FROM hand_overs WHERE token_hash = $1",
    )
    .bind(&hash)
    .fetch_optional(c)
    .await?);
    let Some(conversation) = conversation else { return Ok(false) };
    // Whoever erases this person waits, or has gone before.
    locks::residents_of_conversations(tx, &[conversation]).await?;
    let used = on!(tx, c => sqlx::query(
        "UPDATE hand_overs SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2",
    )
    .bind(&hash)
    .bind(Time(now))
    .execute(c)
    .await?
    .rows_affected());
    if used == 0 {
        return Ok(false);
    }
    on!(tx, c => sqlx::query("INSERT INTO pages (address_hash, conversation_id, opened_at) VALUES ($1, $2, $3)")
        .bind(page)
        .bind(conversation)
        .bind(Time(now))
        .execute(c)
        .await?);
    Ok(true)
}

/// The address of the conversation that a page shows. Nothing if it is gone.
pub async fn address_of(tx: &mut Tx<'_>, page: AddressHash) -> Result<Option<AddressHash>, StoreError> {
    Ok(on!(tx, c => sqlx::query_scalar(
        "SELECT v.address_hash FROM pages p JOIN conversations v ON v.id = p.conversation_id WHERE p.address_hash = $1",
    )
    .bind(page)
    .fetch_optional(c)
    .await?))
}

/// When the last page of a conversation was opened.
pub async fn opened(tx: &mut Tx<'_>, conversation: ConversationId) -> Result<Option<Timestamp>, StoreError> {
    let last: Option<Time> = on!(tx, c => sqlx::query_scalar(
        "SELECT opened_at FROM pages WHERE conversation_id = $1 ORDER BY opened_at DESC LIMIT 1",
    )
    .bind(conversation)
    .fetch_optional(c)
    .await?);
    Ok(last.map(|time| time.0))
}

/// Deletes links that are over; says how many.
pub(super) async fn delete_expired(tx: &mut Tx<'_>, now: Timestamp) -> Result<u64, StoreError> {
    Ok(
        on!(tx, c => sqlx::query("DELETE FROM hand_overs WHERE expires_at <= $1").bind(Time(now)).execute(c).await?.rows_affected()),
    )
}
