//! Feedback without a name. Nothing ties it to a resident: no id, no day, only the month it came in. The words are sealed with a
//! key of the installation, because there is no person whose key it could be.

use super::codec::row_id_of_chance;
use super::error::StoreError;
use super::sealing::Place;
use super::tx::{Tx, on};
use crate::clock::day_in_london;
use crate::domain::feedback::NewFeedback;
use crate::domain::taxonomy::FeedbackKind;
use crate::ids::OrganisationId;
use crate::language::Language;
use jiff::Timestamp;
use uuid::Uuid;

/// Feedback as staff read it.
#[derive(Clone, PartialEq, Eq)]
pub struct Feedback {
    /// Its id.
    pub id: Uuid,
    /// The month it came in, as `2026-11`.
    pub month: String,
    /// What kind it is.
    pub kind: FeedbackKind,
    /// The language it is most likely in.
    pub language: Language,
    /// The person's own words.
    pub words: String,
}

fn place(row: Uuid) -> Place {
    Place { row, column: "feedback.words" }
}

/// Keeps feedback for an organisation.
pub async fn save(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    feedback: &NewFeedback,
    now: Timestamp,
) -> Result<(), StoreError> {
    let id = row_id_of_chance()?;
    let words = tx.keyring.seal_for_nobody(place(id), feedback.words.as_bytes())?;
    on!(tx, c => sqlx::query(
        "INSERT INTO feedback (id, organisation_id, month, kind, language, words) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(organisation)
    .bind(month_of(now))
    .bind(feedback.kind)
    .bind(feedback.language)
    .bind(words.0)
    .execute(c)
    .await?);
    Ok(())
}

/// The newest feedback of an organisation, by month. Within a month the order says nothing about when it came.
pub async fn newest(tx: &mut Tx<'_>, organisation: &OrganisationId, limit: u32) -> Result<Vec<Feedback>, StoreError> {
    let rows: Vec<(Uuid, String, FeedbackKind, Language, Vec<u8>)> = on!(tx, c => sqlx::query_as(
        "SELECT id, month, kind, language, words FROM feedback WHERE organisation_id = $1 ORDER BY month DESC, id LIMIT $2",
    )
    .bind(organisation)
    .bind(i64::from(limit))
    .fetch_all(c)
    .await?);
    rows.into_iter()
        .map(|(id, month, kind, language, sealed)| {
            let words = tx.keyring.open_of_nobody(place(id), &sealed)?;
            let words = String::from_utf8(words).map_err(|_| StoreError::Sealed("feedback.words"))?;
            Ok(Feedback { id, month, kind, language, words })
        })
        .collect()
}

/// Deletes what came in before the month of this moment; gives how many.
pub async fn delete_before(tx: &mut Tx<'_>, before: Timestamp) -> Result<u64, StoreError> {
    Ok(on!(tx, c => sqlx::query("DELETE FROM feedback WHERE month < $1")
        .bind(month_of(before))
        .execute(c)
        .await?
        .rows_affected()))
}

fn month_of(at: Timestamp) -> String {
    day_in_london(at).strftime("%Y-%m").to_string()
}
