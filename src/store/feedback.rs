//! Feedback without a name. Nothing ties it to a resident: no id, no day, only the month it came in. The words are sealed with a
//! key of the installation, because there is no person whose key it could be. What was done about it has its month alone, too.

use super::audit::{self, Action, NewEntry};
use super::codec::row_id_of_chance;
use super::error::StoreError;
use super::feedback_numbers::{self, Piece};
use super::sealing::Place;
use super::tx::{Tx, on};
use crate::clock::day_in_london;
use crate::domain::feedback::{FeedbackDone, NewFeedback, RemovedWhy, months_until};
use crate::domain::taxonomy::{Code as _, FeedbackKind};
use crate::ids::{OrganisationId, StaffId};
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
    /// The person's own words, or why they were erased.
    pub words: Result<String, RemovedWhy>,
    /// What was done about it, in the order of the codes.
    pub done: Vec<FeedbackDone>,
}

/// What of it is looked for; nothing set is all.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Asked {
    /// Of this kind.
    pub kind: Option<FeedbackKind>,
    /// Of this month.
    pub month: Option<String>,
    /// About which nothing was done yet.
    pub undone: bool,
}

/// The place of a piece in the list: months from the newest on, within a month in an order that tells nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Key {
    /// Its month.
    pub month: String,
    /// Its id.
    pub id: Uuid,
}

fn place(row: Uuid) -> Place {
    Place { row, column: "feedback.words" }
}

/// Keeps feedback for an organisation, and counts it.
pub async fn save(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    feedback: &NewFeedback,
    now: Timestamp,
) -> Result<(), StoreError> {
    let id = row_id_of_chance()?;
    let words = tx.keyring.seal_for_nobody(place(id), feedback.words.as_bytes())?;
    let month = month_of(now);
    on!(tx, c => sqlx::query(
        "INSERT INTO feedback (id, organisation_id, month, kind, language, words) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(organisation)
    .bind(&month)
    .bind(feedback.kind)
    .bind(feedback.language)
    .bind(words.0)
    .execute(c)
    .await?);
    let piece = Piece { organisation, month: &month, kind: feedback.kind, named: false };
    feedback_numbers::count_received(tx, &piece).await
}

type Row = (Uuid, String, FeedbackKind, Language, Vec<u8>, Option<RemovedWhy>);

/// An organisation's feedback that fits, newest month first, after a place. Within a month the order says nothing about when it
/// came.
pub async fn page(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    asked: &Asked,
    after: Option<&Key>,
    limit: u32,
) -> Result<Vec<Feedback>, StoreError> {
    // Every month sorts before this one.
    let (month, id) = after.map_or(("9999-99", Uuid::nil()), |after| (after.month.as_str(), after.id));
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "SELECT id, month, kind, language, words, removed FROM feedback
          WHERE organisation_id = $1 AND ($2 OR kind = $3) AND ($4 OR month = $5)
            AND ($6 OR NOT EXISTS (SELECT 1 FROM feedback_marks m WHERE m.feedback_id = feedback.id))
            AND (month < $7 OR (month = $7 AND id > $8))
          ORDER BY month DESC, id LIMIT $9",
    )
    .bind(organisation)
    .bind(asked.kind.is_none())
    .bind(asked.kind.unwrap_or(FeedbackKind::Praise))
    .bind(asked.month.is_none())
    .bind(asked.month.as_deref().unwrap_or_default())
    .bind(!asked.undone)
    .bind(month)
    .bind(id)
    .bind(i64::from(limit))
    .fetch_all(c)
    .await?);
    let mut pieces = Vec::with_capacity(rows.len());
    for row in rows {
        pieces.push(opened(tx, row).await?);
    }
    Ok(pieces)
}

/// One piece of an organisation's.
pub async fn find(tx: &mut Tx<'_>, organisation: &OrganisationId, id: Uuid) -> Result<Option<Feedback>, StoreError> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "SELECT id, month, kind, language, words, removed FROM feedback WHERE organisation_id = $1 AND id = $2",
    )
    .bind(organisation)
    .bind(id)
    .fetch_optional(c)
    .await?);
    match row {
        Some(row) => Ok(Some(opened(tx, row).await?)),
        None => Ok(None),
    }
}

async fn opened(tx: &mut Tx<'_>, (id, month, kind, language, sealed, removed): Row) -> Result<Feedback, StoreError> {
    let words = if let Some(why) = removed {
        Err(why)
    } else {
        let words = tx.keyring.open_of_nobody(place(id), &sealed)?;
        Ok(String::from_utf8(words).map_err(|_| StoreError::Sealed("feedback.words"))?)
    };
    Ok(Feedback { id, month, kind, language, words, done: marks(tx, id).await? })
}

async fn marks(tx: &mut Tx<'_>, id: Uuid) -> Result<Vec<FeedbackDone>, StoreError> {
    let mut done: Vec<FeedbackDone> = on!(tx, c => sqlx::query_scalar("SELECT done FROM feedback_marks WHERE feedback_id = $1")
            .bind(id)
            .fetch_all(c)
            .await?);
    done.sort_unstable();
    Ok(done)
}

/// The months in which an organisation's feedback came, newest first.
pub async fn months(tx: &mut Tx<'_>, organisation: &OrganisationId) -> Result<Vec<String>, StoreError> {
    Ok(
        on!(tx, c => sqlx::query_scalar("SELECT DISTINCT month FROM feedback WHERE organisation_id = $1 ORDER BY month DESC")
        .bind(organisation)
        .fetch_all(c)
        .await?),
    )
}

/// Who does something with a piece.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct By {
    /// The member of staff.
    pub staff: StaffId,
    /// Their organisation, whose feedback it is.
    pub organisation: OrganisationId,
}

/// Writes down what was done about a piece; what is written down already is not written twice. False if there is no such piece.
pub async fn mark(
    tx: &mut Tx<'_>,
    by: &By,
    id: Uuid,
    done: &[FeedbackDone],
    now: Timestamp,
) -> Result<bool, StoreError> {
    let Some((came, kind)) = held(tx, by, id).await? else { return Ok(false) };
    let before = marks(tx, id).await?;
    let mut fresh: Vec<FeedbackDone> = done.iter().copied().filter(|done| !before.contains(done)).collect();
    fresh.sort_unstable();
    fresh.dedup();
    if fresh.is_empty() {
        return Ok(true);
    }
    let month = month_of(now);
    for done in &fresh {
        on!(tx, c => sqlx::query("INSERT INTO feedback_marks (feedback_id, done, month) VALUES ($1, $2, $3)")
            .bind(id)
            .bind(*done)
            .bind(&month)
            .execute(c)
            .await?);
    }
    let codes: Vec<&str> = fresh.iter().map(|done| done.id()).collect();
    record(tx, by, Action::FeedbackDone, &codes.join(" "), now).await?;
    feedback_numbers::count_done(tx, &by.organisation, &month, &fresh).await?;
    if before.is_empty() {
        let piece = Piece { organisation: &by.organisation, month: &came, kind, named: false };
        feedback_numbers::count_answered(tx, &piece, months_until(&came, &month)).await?;
    }
    Ok(true)
}

/// Erases the words of a piece; that it came in, and what was done, stays. False if there is no such piece, or its words are gone
/// already.
pub async fn remove_words(
    tx: &mut Tx<'_>,
    by: &By,
    id: Uuid,
    why: RemovedWhy,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let removed = on!(tx, c => sqlx::query(
        "UPDATE feedback SET words = $3, removed = $4 WHERE organisation_id = $1 AND id = $2 AND removed IS NULL",
    )
    .bind(&by.organisation)
    .bind(id)
    .bind(Vec::<u8>::new())
    .bind(why)
    .execute(c)
    .await?
    .rows_affected());
    if removed > 0 {
        record(tx, by, Action::WordsRemoved, why.id(), now).await?;
    }
    Ok(removed > 0)
}

/// Holds a piece, so that of two who write down what was done the second sees what the first wrote.
async fn held(tx: &mut Tx<'_>, by: &By, id: Uuid) -> Result<Option<(String, FeedbackKind)>, StoreError> {
    Ok(on!(tx, c => sqlx::query_as(
        "UPDATE feedback SET kind = kind WHERE organisation_id = $1 AND id = $2 RETURNING month, kind",
    )
    .bind(&by.organisation)
    .bind(id)
    .fetch_optional(c)
    .await?))
}

async fn record(tx: &mut Tx<'_>, by: &By, action: Action, detail: &str, at: Timestamp) -> Result<(), StoreError> {
    let entry = NewEntry {
        at,
        staff: Some(by.staff),
        organisation: Some(by.organisation.clone()),
        action,
        lead: None,
        detail: Some(detail.to_owned()),
    };
    audit::record(tx, &entry).await
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
