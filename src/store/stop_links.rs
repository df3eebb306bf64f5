//! The links in e-mails that take a consent back without signing in. A link's secret follows from the master key and the delivery,
//! so that a repeated e-mail is the same e-mail; only its hash is kept here. Looking at a link changes nothing.

use super::codec::Time;
use super::error::StoreError;
use super::staff::Token;
use super::tx::{Tx, on};
use super::withdrawing::{self, Which};
use crate::domain::consent::{How, Purpose};
use crate::ids::{LeadId, Reference, ResidentId};
use crate::language::Language;
use jiff::{SignedDuration, Timestamp};

/// How long a link works.
pub const STOP_LINK: SignedDuration = SignedDuration::from_hours(60 * 24);

/// A link to be made.
pub(super) struct NewStopLink<'a> {
    pub(super) delivery: &'a str,
    pub(super) resident: ResidentId,
    pub(super) lead: Option<LeadId>,
    pub(super) purpose: Option<Purpose>,
    pub(super) language: Language,
    pub(super) easy: bool,
}

/// What a link would stop, for its page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StopLink {
    /// What.
    pub stops: Stops,
    /// The language of the e-mail.
    pub language: Language,
    /// Whether it was in easy wording.
    pub easy: bool,
    /// Whether it was used already.
    pub used: bool,
}

/// What a link stops.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stops {
    /// Contact about one request.
    Request(Reference),
    /// Every message for one purpose.
    Purpose(Purpose),
}

/// Makes the link of a delivery; a second time it is the same one.
pub(super) async fn make(tx: &mut Tx<'_>, new: &NewStopLink<'_>, now: Timestamp) -> Result<Token, StoreError> {
    let token = Token::derive(tx.keyring, "stop link", new.delivery.as_bytes());
    let hash = token.hash(tx.keyring, "stop");
    on!(tx, c => sqlx::query(
        "INSERT INTO stop_links (token_hash, resident_id, lead_id, purpose, language, easy, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (token_hash) DO NOTHING",
    )
    .bind(hash)
    .bind(new.resident)
    .bind(new.lead)
    .bind(new.purpose)
    .bind(new.language)
    .bind(new.easy)
    .bind(Time(now.saturating_add(STOP_LINK).unwrap_or(Timestamp::MAX)))
    .execute(c)
    .await?);
    Ok(token)
}

type Row = (ResidentId, Option<LeadId>, Option<Purpose>, Option<Reference>, Language, bool, bool);

async fn row(tx: &mut Tx<'_>, token: &Token, now: Timestamp) -> Result<Option<Row>, StoreError> {
    let hash = token.hash(tx.keyring, "stop");
    Ok(on!(tx, c => sqlx::query_as(
        "SELECT s.resident_id, s.lead_id, s.purpose, l.reference, s.language, s.easy, s.used_at IS NOT NULL
           FROM stop_links s LEFT JOIN leads l ON l.id = s.lead_id
          WHERE s.token_hash = $1 AND s.expires_at > $2",
    )
    .bind(hash)
    .bind(Time(now))
    .fetch_optional(c)
    .await?))
}

/// What a link would stop. Nothing if it is over, or never was.
pub async fn look(tx: &mut Tx<'_>, token: &Token, now: Timestamp) -> Result<Option<StopLink>, StoreError> {
    Ok(row(tx, token, now).await?.and_then(|(_, _, purpose, reference, language, easy, used)| {
        let stops = reference.map(Stops::Request).or_else(|| purpose.map(Stops::Purpose))?;
        Some(StopLink { stops, language, easy, used })
    }))
}

/// Takes the consent back that the e-mail stood on. Using it again changes nothing. Nothing if it is over, or never was.
pub async fn stop(tx: &mut Tx<'_>, token: &Token, now: Timestamp) -> Result<Option<StopLink>, StoreError> {
    let Some(found) = look(tx, token, now).await? else { return Ok(None) };
    let Some((resident, lead, purpose, ..)) = row(tx, token, now).await? else { return Ok(None) };
    let which = match (lead, purpose) {
        (Some(lead), _) => Which::Lead(lead),
        (None, Some(purpose)) => Which::Purpose(purpose),
        (None, None) => return Ok(None),
    };
    withdrawing::withdraw(tx, resident, which, How::Button, now).await?;
    let hash = token.hash(tx.keyring, "stop");
    on!(tx, c => sqlx::query("UPDATE stop_links SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL")
        .bind(hash)
        .bind(Time(now))
        .execute(c)
        .await?);
    Ok(Some(StopLink { used: true, ..found }))
}

/// Deletes links that are over; says how many.
pub(super) async fn delete_expired(tx: &mut Tx<'_>, now: Timestamp) -> Result<u64, StoreError> {
    Ok(
        on!(tx, c => sqlx::query("DELETE FROM stop_links WHERE expires_at <= $1").bind(Time(now)).execute(c).await?.rows_affected()),
    )
}
