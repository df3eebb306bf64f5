//! What is done with a lead by the one who has it: tries, with the day of the next, and notes, which are sealed with the
//! resident's key and go when the lead's contact details go.

use super::audit::Action;
use super::claims::record;
use super::codec::{OnDay, Time, row_id};
use super::error::StoreError;
use super::in_work::in_work;
use super::leads::{self, Silenced};
use super::residents::Owner;
use super::sealing::Place;
use super::tx::{Tx, on};
use super::{locks, residents};
use crate::clock::day_in_london;
use crate::domain::follow_up::{NewAttempt, NotSuitable};
use crate::domain::taxonomy::{AttemptResult, LeadOutcome};
use crate::ids::{LeadId, OrganisationId, ResidentId, StaffId};
use jiff::Timestamp;
use jiff::civil::Date;
use std::fmt;
use uuid::Uuid;
use zeroize::Zeroizing;

/// Notes that whoever works on a lead tried to reach the person: the promise is kept by trying. The lead then stands in the queue by
/// the day of the next try; if none is planned, its next step is due that same day, which is to end it. Who was reached has heard
/// it from a person: that a promised day was missed is not told any more. False if the lead is not theirs.
pub async fn record_attempt(
    tx: &mut Tx<'_>,
    lead: LeadId,
    staff: StaffId,
    attempt: NewAttempt,
    now: Timestamp,
) -> Result<bool, StoreError> {
    locks::residents_of_leads(tx, &[lead]).await?;
    let organisation: Option<OrganisationId> = on!(tx, c => sqlx::query_scalar(concat!(
        "UPDATE leads SET last_contact_at = $3, due_on = COALESCE($4, CASE WHEN due_on < $5 THEN $5 ELSE due_on END)
          WHERE id = $1 AND claimed_by = $2 AND ",
        in_work!("leads"),
        " RETURNING organisation_id",
    ))
    .bind(lead)
    .bind(staff)
    .bind(Time(now))
    .bind(attempt.next_on.map(OnDay))
    .bind(OnDay(day_in_london(now)))
    .fetch_optional(c)
    .await?);
    let Some(organisation) = organisation else { return Ok(false) };
    on!(tx, c => sqlx::query(
        "INSERT INTO lead_attempts (lead_id, at, staff_id, result, how, next_on) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT DO NOTHING",
    )
    .bind(lead)
    .bind(Time(now))
    .bind(staff)
    .bind(attempt.result)
    .bind(attempt.how)
    .bind(attempt.next_on.map(OnDay))
    .execute(c)
    .await?);
    if attempt.result.reached() {
        leads::silence(tx, lead, Silenced::MissedPromises, now).await?;
    }
    let next = attempt.next_on.map(|day| format!(" {day}")).unwrap_or_default();
    let detail = format!("{} {}{next}", attempt.result, attempt.how.id());
    record(tx, Action::Attempted, lead, staff, organisation, Some(detail), now).await?;
    Ok(true)
}

/// How far trying to reach someone got.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tried {
    /// When they were last reached.
    pub reached_at: Option<Timestamp>,
    /// The day of the next try, as the newest try has it; none if that planned none.
    pub next_on: Option<Date>,
}

/// How far trying to reach the person of a lead got; nothing if nobody has tried.
pub async fn tried_about(tx: &mut Tx<'_>, lead: LeadId) -> Result<Option<Tried>, StoreError> {
    let rows: Vec<(Time, AttemptResult, Option<OnDay>)> = on!(tx, c => sqlx::query_as(
        "SELECT at, result, next_on FROM lead_attempts WHERE lead_id = $1 ORDER BY at DESC",
    )
    .bind(lead)
    .fetch_all(c)
    .await?);
    let reached_at = rows.iter().find(|(_, result, _)| result.reached()).map(|(at, ..)| at.0);
    Ok(rows.first().map(|(.., next)| Tried { reached_at, next_on: next.as_ref().map(|day| day.0) }))
}

/// When someone was tried, and what came of it, oldest first.
pub async fn attempts(tx: &mut Tx<'_>, lead: LeadId) -> Result<Vec<(Timestamp, AttemptResult)>, StoreError> {
    let rows: Vec<(Time, AttemptResult)> = on!(tx, c => sqlx::query_as("SELECT at, result FROM lead_attempts WHERE lead_id = $1 ORDER BY at")
            .bind(lead)
            .fetch_all(c)
            .await?);
    Ok(rows.into_iter().map(|(at, result)| (at.0, result)).collect())
}

/// When staff tried to reach a resident about any of their requests, oldest first: for themselves.
pub async fn tried(tx: &mut Tx<'_>, resident: ResidentId) -> Result<Vec<Timestamp>, StoreError> {
    let rows: Vec<Time> = on!(tx, c => sqlx::query_scalar(
        "SELECT a.at FROM lead_attempts a JOIN leads l ON l.id = a.lead_id WHERE l.resident_id = $1 ORDER BY a.at",
    )
    .bind(resident)
    .fetch_all(c)
    .await?);
    Ok(rows.into_iter().map(|at| at.0).collect())
}

/// A note, as whoever has the lead reads it.
#[derive(Clone, PartialEq, Eq)]
pub struct Note {
    /// Its id.
    pub id: Uuid,
    /// When it was written.
    pub at: Timestamp,
    /// By whom.
    pub by: StaffId,
    /// The words.
    pub words: String,
}

impl fmt::Debug for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Note([hidden])")
    }
}

fn place(note: Uuid) -> Place {
    Place { row: note, column: "lead_notes.words" }
}

/// Keeps a note with a lead. False if the lead is not theirs, or holds nothing personal any more.
pub async fn write_note(
    tx: &mut Tx<'_>,
    lead: LeadId,
    staff: StaffId,
    words: &str,
    now: Timestamp,
) -> Result<bool, StoreError> {
    locks::lead(tx, lead).await?;
    let held: Option<(ResidentId, OrganisationId)> = on!(tx, c => sqlx::query_as(
        concat!(
            "SELECT resident_id, organisation_id FROM leads
              WHERE id = $1 AND claimed_by = $2 AND contact IS NOT NULL AND ",
            in_work!("leads"),
        ),
    )
    .bind(lead)
    .bind(staff)
    .fetch_optional(c)
    .await?);
    let Some((resident, organisation)) = held else { return Ok(false) };
    let owner = residents::get(tx, resident).await?;
    let id = row_id(now)?;
    let sealed = owner.key.seal(place(id), words.as_bytes())?;
    on!(tx, c => sqlx::query("INSERT INTO lead_notes (id, lead_id, at, staff_id, words) VALUES ($1, $2, $3, $4, $5)")
        .bind(id)
        .bind(lead)
        .bind(Time(now))
        .bind(staff)
        .bind(sealed.0)
        .execute(c)
        .await?);
    record(tx, Action::NoteWritten, lead, staff, organisation, None, now).await?;
    Ok(true)
}

/// Removes a note for the one who wrote it, while they have its lead; the audit keeps that it was. False if it is none of theirs.
pub async fn remove_note(
    tx: &mut Tx<'_>,
    lead: LeadId,
    staff: StaffId,
    note: Uuid,
    now: Timestamp,
) -> Result<bool, StoreError> {
    locks::lead(tx, lead).await?;
    let organisation: Option<OrganisationId> = on!(tx, c => sqlx::query_scalar(
        concat!(
            "SELECT l.organisation_id FROM lead_notes n JOIN leads l ON l.id = n.lead_id
              WHERE n.id = $1 AND n.lead_id = $2 AND n.staff_id = $3 AND l.claimed_by = $3 AND ",
            in_work!("l"),
        ),
    )
    .bind(note)
    .bind(lead)
    .bind(staff)
    .fetch_optional(c)
    .await?);
    let Some(organisation) = organisation else { return Ok(false) };
    on!(tx, c => sqlx::query("DELETE FROM lead_notes WHERE id = $1").bind(note).execute(c).await?);
    record(tx, Action::NoteRemoved, lead, staff, organisation, None, now).await?;
    Ok(true)
}

/// The notes of a lead, newest first. Whoever may read them is the caller's to know: they are for the one who has claimed it.
pub async fn notes(tx: &mut Tx<'_>, lead: LeadId, resident: ResidentId) -> Result<Vec<Note>, StoreError> {
    let rows = sealed_notes(tx, lead).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let owner = residents::get(tx, resident).await?;
    rows.into_iter()
        .map(|(id, at, by, sealed)| Ok(Note { id, at: at.0, by, words: opened(&owner, id, &sealed)? }))
        .collect()
}

type SealedNote = (Uuid, Time, StaffId, Vec<u8>);

async fn sealed_notes(tx: &mut Tx<'_>, lead: LeadId) -> Result<Vec<SealedNote>, StoreError> {
    Ok(on!(tx, c => sqlx::query_as(
        "SELECT id, at, staff_id, words FROM lead_notes WHERE lead_id = $1 ORDER BY at DESC, id DESC",
    )
    .bind(lead)
    .fetch_all(c)
    .await?))
}

/// All notes about a resident, oldest first, for themselves: the right of access covers what staff write (L34). Who wrote them is
/// not theirs to be told.
pub async fn notes_about(tx: &mut Tx<'_>, owner: &Owner) -> Result<Vec<(Timestamp, String)>, StoreError> {
    let rows: Vec<(Uuid, Time, Vec<u8>)> = on!(tx, c => sqlx::query_as(
        "SELECT n.id, n.at, n.words FROM lead_notes n JOIN leads l ON l.id = n.lead_id
          WHERE l.resident_id = $1 ORDER BY n.at, n.id",
    )
    .bind(owner.resident)
    .fetch_all(c)
    .await?);
    rows.into_iter().map(|(id, at, sealed)| Ok((at.0, opened(owner, id, &sealed)?))).collect()
}

fn opened(owner: &Owner, note: Uuid, sealed: &[u8]) -> Result<String, StoreError> {
    String::from_utf8(owner.key.open(place(note), sealed)?)
        .map_err(|_| StoreError::Value { column: "lead_notes.words", problem: "not text" })
}

/// The lead moves from one resident to another: its notes are sealed with the other's key.
pub(super) async fn seal_anew(tx: &mut Tx<'_>, lead: LeadId, from: &Owner, to: &Owner) -> Result<(), StoreError> {
    for (id, _, _, sealed) in sealed_notes(tx, lead).await? {
        let words = Zeroizing::new(opened(from, id, &sealed)?);
        let sealed = to.key.seal(place(id), words.as_bytes())?;
        on!(tx, c => sqlx::query("UPDATE lead_notes SET words = $2 WHERE id = $1")
            .bind(id)
            .bind(sealed.0)
            .execute(c)
            .await?);
    }
    Ok(())
}

/// A lead that keeps no contact details keeps no notes.
pub(super) async fn forget_notes(tx: &mut Tx<'_>, lead: LeadId) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("DELETE FROM lead_notes WHERE lead_id = $1").bind(lead).execute(c).await?);
    Ok(())
}

/// Keeps why nothing fits someone now, with a lead that was just closed so.
pub async fn keep_reason(tx: &mut Tx<'_>, lead: LeadId, reason: NotSuitable) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("UPDATE leads SET outcome_reason = $2 WHERE id = $1 AND outcome = $3")
        .bind(lead)
        .bind(reason)
        .bind(LeadOutcome::NotSuitableNow)
        .execute(c)
        .await?);
    Ok(())
}
