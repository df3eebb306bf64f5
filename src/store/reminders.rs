//! Reminders that residents asked for: kept only on a live consent, asked once however often, gone with the consent.

use super::codec::{OnDay, Time};
use super::consents;
use super::error::StoreError;
use super::locks;
use super::opportunities::OpportunityState;
use super::outbox::{self, NewNotice};
use super::tx::{Tx, on};
use crate::domain::consent::Purpose;
use crate::domain::notice::{Notice, Route};
use crate::domain::reminder::{NewReminder, ReminderAbout, due_times, next_allowed};
use crate::ids::{OpportunityId, OutboxId, ResidentId};
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::types::Json;

/// Why no reminder was set. Nothing was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// No live consent to reminders.
    Withdrawn,
    /// It is closed, or it has no such day.
    Closed,
    /// The day is too near: no reminder would come before it.
    TooLate,
}

/// A reminder as the person who asked for it sees it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reminder {
    /// Of what.
    pub opportunity: OpportunityId,
    /// Of which of its days.
    pub about: ReminderAbout,
    /// When it was asked for.
    pub asked_at: Timestamp,
}

/// Where an opportunity stands, and its day.
pub(super) struct Remembered {
    pub(super) state: OpportunityState,
    pub(super) on: Option<Date>,
    pub(super) title: String,
}

/// The part of an opportunity's body that a reminder tells.
#[derive(serde::Deserialize)]
struct Body {
    title: String,
    event: Option<EventDay>,
}

#[derive(serde::Deserialize)]
struct EventDay {
    date: Date,
}

/// The opportunity as a reminder tells of it; nothing if there is none.
pub(super) async fn look_up(
    tx: &mut Tx<'_>,
    opportunity: &OpportunityId,
    about: ReminderAbout,
) -> Result<Option<Remembered>, StoreError> {
    let row: Option<(OpportunityState, Option<OnDay>, String)> = on!(tx, c => sqlx::query_as("SELECT state, closing, body FROM opportunities WHERE id = $1")
            .bind(opportunity)
            .fetch_optional(c)
            .await?);
    let Some((state, closing, body)) = row else { return Ok(None) };
    let body: Body = serde_json::from_str(&body)
        .map_err(|_| StoreError::Value { column: "opportunities.body", problem: "has no title" })?;
    let on = match about {
        ReminderAbout::Closing => closing.map(|day| day.0),
        ReminderAbout::Event => body.event.map(|event| event.date),
    };
    Ok(Some(Remembered { state, on, title: body.title }))
}

/// Sets a reminder: from now on it is told in the conversation, and by e-mail or telephone where a live request has one. Asked
/// twice it is one.
pub async fn set(
    tx: &mut Tx<'_>,
    resident: ResidentId,
    reminder: &NewReminder,
    now: Timestamp,
) -> Result<Result<(), Refused>, StoreError> {
    locks::residents(tx, &[resident]).await?;
    let consents = consents::live_for(tx, resident, now).await?;
    let Some(consent) = consents.iter().rfind(|consent| consent.purpose == Purpose::Reminders) else {
        return Ok(Err(Refused::Withdrawn));
    };
    let found = look_up(tx, &reminder.opportunity, reminder.about).await?;
    let Some(Remembered { state: OpportunityState::Open, on: Some(on), .. }) = found else {
        return Ok(Err(Refused::Closed));
    };
    let due = due_times(reminder.about, on, now);
    if due.is_empty() {
        return Ok(Err(Refused::TooLate));
    }
    on!(tx, c => sqlx::query(
        "INSERT INTO reminders (resident_id, opportunity_id, about, asked_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
    )
    .bind(resident)
    .bind(&reminder.opportunity)
    .bind(reminder.about)
    .bind(Time(now))
    .execute(c)
    .await?);
    let (language, easy) = outbox::spoken_to(tx, resident, consent.language).await?;
    for (days_before, due_at) in due {
        let opportunity = reminder.opportunity.clone();
        let notice = Notice::Reminder { opportunity, about: reminder.about, on, days_before };
        for route in [Route::Conversation, Route::Email] {
            let purpose = Some(Purpose::Reminders);
            let (notice, due_at) = (notice.clone(), next_allowed(due_at));
            let row = NewNotice { resident, lead: None, purpose, route, notice, language, easy, due_at };
            outbox::enqueue(tx, &row, now).await?;
        }
    }
    Ok(Ok(()))
}

/// The resident's reminders of what is still open, oldest first.
pub async fn of(tx: &mut Tx<'_>, resident: ResidentId) -> Result<Vec<Reminder>, StoreError> {
    let rows: Vec<(OpportunityId, ReminderAbout, Time)> = on!(tx, c => sqlx::query_as(
        "SELECT r.opportunity_id, r.about, r.asked_at FROM reminders r JOIN opportunities o ON o.id = r.opportunity_id
          WHERE r.resident_id = $1 AND o.state = 'open' ORDER BY r.asked_at, r.opportunity_id, r.about",
    )
    .bind(resident)
    .fetch_all(c)
    .await?);
    Ok(rows.into_iter().map(|(opportunity, about, asked)| Reminder { opportunity, about, asked_at: asked.0 }).collect())
}

/// Cancels one reminder and what it would still have told. False if there was none.
pub async fn cancel(
    tx: &mut Tx<'_>,
    resident: ResidentId,
    reminder: &NewReminder,
    now: Timestamp,
) -> Result<bool, StoreError> {
    locks::residents(tx, &[resident]).await?;
    let deleted = on!(tx, c => sqlx::query(
        "DELETE FROM reminders WHERE resident_id = $1 AND opportunity_id = $2 AND about = $3",
    )
    .bind(resident)
    .bind(&reminder.opportunity)
    .bind(reminder.about)
    .execute(c)
    .await?
    .rows_affected());
    let waiting: Vec<(OutboxId, Json<Notice>)> = on!(tx, c => sqlx::query_as(
        "SELECT id, args FROM outbox
          WHERE resident_id = $1 AND kind = 'reminder' AND subject = $2 AND state IN ('ready', 'sending')",
    )
    .bind(resident)
    .bind(&reminder.opportunity)
    .fetch_all(c)
    .await?);
    for (id, Json(notice)) in waiting {
        if matches!(notice, Notice::Reminder { about, .. } if about == reminder.about) {
            on!(tx, c => sqlx::query(
                "UPDATE outbox SET state = 'cancelled', ended_at = $2 WHERE id = $1 AND state IN ('ready', 'sending')",
            )
            .bind(id)
            .bind(Time(now))
            .execute(c)
            .await?);
        }
    }
    Ok(deleted > 0)
}

/// Without a live consent to reminders none is kept, and none waits in the conversation.
pub(super) async fn drop_unconsented(tx: &mut Tx<'_>, resident: ResidentId, now: Timestamp) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(
        "DELETE FROM reminders
          WHERE resident_id = $1
            AND NOT EXISTS (SELECT 1 FROM consents c
                             WHERE c.resident_id = $1 AND c.purpose = 'reminders' AND c.expires_at > $2
                               AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))",
    )
    .bind(resident)
    .bind(Time(now))
    .execute(c)
    .await?);
    on!(tx, c => sqlx::query(
        "UPDATE prompts SET state = 'expired'
          WHERE resident_id = $1 AND kind IN ('reminder', 'closed') AND state IN ('waiting', 'shown')
            AND NOT EXISTS (SELECT 1 FROM consents c
                             WHERE c.resident_id = $1 AND c.purpose = 'reminders' AND c.expires_at > $2
                               AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))",
    )
    .bind(resident)
    .bind(Time(now))
    .execute(c)
    .await?);
    Ok(())
}

/// Deletes reminders that have nothing left to tell; says how many.
pub(super) async fn delete_told(tx: &mut Tx<'_>) -> Result<u64, StoreError> {
    Ok(on!(tx, c => sqlx::query(
        "DELETE FROM reminders
          WHERE NOT EXISTS (SELECT 1 FROM outbox o
                             WHERE o.resident_id = reminders.resident_id AND o.subject = reminders.opportunity_id
                               AND o.kind = 'reminder' AND o.state IN ('ready', 'sending'))",
    )
    .execute(c)
    .await?
    .rows_affected()))
}
