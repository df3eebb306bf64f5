//! What was done about feedback with a name, as codes, by the one who has the lead: each once, in the lead's history, and told to
//! the resident in their language as long as the consent that carries the lead lives.

use super::audit::Action;
use super::claims::record;
use super::codec::Time;
use super::error::StoreError;
use super::feedback_numbers::{self, Piece};
use super::outbox::{self, NewNotice};
use super::tx::{Tx, on};
use super::{leads, locks};
use crate::clock::{day_in_london, in_london};
use crate::domain::feedback::{FeedbackDone, working_days_until};
use crate::domain::lead::LeadSummary;
use crate::domain::notice::{Notice, Route};
use crate::domain::reminder::next_allowed;
use crate::domain::taxonomy::Code as _;
use crate::ids::{LeadId, ResidentId, StaffId};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// What is written down at once.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewDeeds {
    /// What was done.
    pub done: Vec<FeedbackDone>,
    /// Whether the resident is told; otherwise whoever writes it down has told them.
    pub tell: bool,
}

/// Writes down what was done. False if the lead is not theirs. What is written down already is not written twice.
pub async fn write_down(
    tx: &mut Tx<'_>,
    lead: &LeadSummary,
    staff: StaffId,
    new: &NewDeeds,
    now: Timestamp,
) -> Result<bool, StoreError> {
    locks::residents_of_leads(tx, &[lead.id]).await?;
    let held = on!(tx, c => sqlx::query("UPDATE leads SET state = state WHERE id = $1 AND state = 'claimed' AND claimed_by = $2")
        .bind(lead.id)
        .bind(staff)
        .execute(c)
        .await?
        .rows_affected());
    let Some(resident) = leads::resident_of(tx, lead.id).await?.filter(|_| held > 0) else { return Ok(false) };
    let before = list(tx, lead.id).await?;
    let mut fresh: Vec<FeedbackDone> = new.done.iter().copied().filter(|done| !before.contains(done)).collect();
    fresh.sort_unstable();
    fresh.dedup();
    if fresh.is_empty() {
        return Ok(true);
    }
    for done in &fresh {
        on!(tx, c => sqlx::query(
            "INSERT INTO feedback_deeds (lead_id, done, at, staff_id, told) VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(lead.id)
        .bind(*done)
        .bind(Time(now))
        .bind(staff)
        .bind(new.tell)
        .execute(c)
        .await?);
    }
    let codes: Vec<&str> = fresh.iter().map(|done| done.id()).collect();
    let organisation = lead.organisation.clone();
    record(tx, Action::FeedbackDone, lead.id, staff, organisation, Some(codes.join(" ")), now).await?;
    if new.tell {
        tell(tx, resident, lead, &fresh, now).await?;
    }
    let month = in_london(now).strftime("%Y-%m").to_string();
    feedback_numbers::count_done(tx, &lead.organisation, &month, &fresh).await?;
    if let (true, Some(kind)) = (before.is_empty(), lead.needs.feedback) {
        let came = in_london(lead.created_at).strftime("%Y-%m").to_string();
        let piece = Piece { organisation: &lead.organisation, month: &came, kind, named: true };
        let took = working_days_until(day_in_london(lead.created_at), day_in_london(now));
        feedback_numbers::count_answered(tx, &piece, took).await?;
    }
    Ok(true)
}

/// What was done about a lead, in the order of the codes.
pub async fn list(tx: &mut Tx<'_>, lead: LeadId) -> Result<Vec<FeedbackDone>, StoreError> {
    let mut done: Vec<FeedbackDone> = on!(tx, c => sqlx::query_scalar("SELECT done FROM feedback_deeds WHERE lead_id = $1")
            .bind(lead)
            .fetch_all(c)
            .await?);
    done.sort_unstable();
    Ok(done)
}

/// Closing a lead cancels what was about to be told about it: what was done is still told, what phrases said of it that nobody had
/// heard included (`unheard`). What went out already is not sent twice.
pub async fn tell_after_all(
    tx: &mut Tx<'_>,
    resident: ResidentId,
    lead: &LeadSummary,
    unheard: &BTreeSet<FeedbackDone>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let rows: Vec<(Time, FeedbackDone)> = on!(tx, c => sqlx::query_as(
        "SELECT at, done FROM feedback_deeds WHERE lead_id = $1 AND told",
    )
    .bind(lead.id)
    .fetch_all(c)
    .await?);
    let mut at_once: BTreeMap<Timestamp, Vec<FeedbackDone>> = BTreeMap::new();
    for (at, done) in rows {
        at_once.entry(at.0).or_default().push(done);
    }
    for done in at_once.values_mut() {
        done.sort_unstable();
        tell(tx, resident, lead, done, now).await?;
    }
    if !unheard.is_empty() {
        let unheard: Vec<FeedbackDone> = unheard.iter().copied().collect();
        tell(tx, resident, lead, &unheard, now).await?;
    }
    Ok(())
}

/// What was done about a resident's feedback, oldest first, what was written down at once together: for themselves.
pub async fn of(tx: &mut Tx<'_>, resident: ResidentId) -> Result<Vec<(Timestamp, Vec<FeedbackDone>)>, StoreError> {
    let rows: Vec<(Time, LeadId, FeedbackDone)> = on!(tx, c => sqlx::query_as(
        "SELECT d.at, d.lead_id, d.done FROM feedback_deeds d JOIN leads l ON l.id = d.lead_id WHERE l.resident_id = $1",
    )
    .bind(resident)
    .fetch_all(c)
    .await?);
    let mut at_once: BTreeMap<(Timestamp, LeadId), Vec<FeedbackDone>> = BTreeMap::new();
    for (at, lead, done) in rows {
        at_once.entry((at.0, lead)).or_default().push(done);
    }
    let sorted = at_once.into_iter().map(|((at, _), mut done)| {
        done.sort_unstable();
        (at, done)
    });
    Ok(sorted.collect())
}

async fn tell(
    tx: &mut Tx<'_>,
    resident: ResidentId,
    lead: &LeadSummary,
    done: &[FeedbackDone],
    now: Timestamp,
) -> Result<(), StoreError> {
    let (language, easy) = outbox::spoken_to(tx, resident, lead.language).await?;
    for route in [Route::Conversation, Route::Email] {
        let row = NewNotice {
            resident,
            lead: Some(lead.id),
            purpose: None,
            route,
            notice: Notice::FeedbackDone { lead: lead.id, done: done.to_vec() },
            language,
            easy,
            due_at: next_allowed(now),
        };
        outbox::enqueue(tx, &row, now).await?;
    }
    Ok(())
}
