//! Calls that told nothing: nobody answered, the number is not theirs, or the person wants no more. Whoever rang notes it; the audit
//! keeps what came of it, by its code.

use super::audit::Action;
use super::codec::{OnDay, Time};
use super::error::StoreError;
use super::tx::{Tx, on};
use super::{call_tasks, claims, locks};
use crate::clock::day_in_london;
use crate::domain::consent::Purpose;
use crate::domain::notice::Notice;
use crate::domain::taxonomy::AttemptResult;
use crate::ids::{CallTaskId, LeadId, OrganisationId, ResidentId, StaffId};
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::types::Json;

/// The person was not told: the call stays with whoever rang, and is due again on the day that this gives. Nothing if it is not
/// theirs.
pub async fn ring_again(
    tx: &mut Tx<'_>,
    task: CallTaskId,
    staff: StaffId,
    result: AttemptResult,
    now: Timestamp,
) -> Result<Option<Date>, StoreError> {
    let row: Option<(OrganisationId, LeadId, Json<Notice>)> = on!(tx, c => sqlx::query_as(
        "SELECT organisation_id, lead_id, args FROM call_tasks WHERE id = $1 AND state = 'open' AND claimed_by = $2",
    )
    .bind(task)
    .bind(staff)
    .fetch_optional(c)
    .await?);
    let Some((organisation, lead, Json(notice))) = row else { return Ok(None) };
    let due = call_tasks::due_on(tx, &notice, &organisation, day_in_london(now)).await?;
    let moved: Option<CallTaskId> = on!(tx, c => sqlx::query_scalar(
        "UPDATE call_tasks SET due_on = $3
          WHERE id = $1 AND state = 'open' AND claimed_by = $2
            AND organisation_id = (SELECT organisation_id FROM staff WHERE id = $2 AND active)
          RETURNING id",
    )
    .bind(task)
    .bind(staff)
    .bind(OnDay(due))
    .fetch_optional(c)
    .await?);
    if moved.is_none() {
        return Ok(None);
    }
    claims::record(tx, Action::CallTried, lead, staff, organisation, Some(format!("{result} {due}")), now).await?;
    Ok(Some(due))
}

/// The number is not theirs, or does not work: the call ends, for nobody can make it. False if it is not theirs.
pub async fn end_at_wrong_number(
    tx: &mut Tx<'_>,
    task: CallTaskId,
    staff: StaffId,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let Some((organisation, lead, ..)) = dropped(tx, task, staff, now).await? else { return Ok(false) };
    let detail = Some(AttemptResult::WrongNumber.to_string());
    claims::record(tx, Action::CallTried, lead, staff, organisation, detail, now).await?;
    Ok(true)
}

/// What a call stood on that ended because the person wants no more of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stopped {
    /// Whose it was.
    pub resident: ResidentId,
    /// The request whose number was rung.
    pub lead: LeadId,
    /// The consent of its own that the call stood on, if it was not the request's.
    pub purpose: Option<Purpose>,
}

/// The person wants no more of it: the call ends, and what is taken back with it is the caller's to do. Nothing if it is not theirs.
pub async fn end_asked_to_stop(
    tx: &mut Tx<'_>,
    task: CallTaskId,
    staff: StaffId,
    now: Timestamp,
) -> Result<Option<Stopped>, StoreError> {
    let resident: Option<ResidentId> = on!(tx, c => sqlx::query_scalar("SELECT resident_id FROM call_tasks WHERE id = $1")
        .bind(task)
        .fetch_optional(c)
        .await?);
    let Some(resident) = resident else { return Ok(None) };
    // As whatever else takes back what someone agreed to: the person first, then what hangs on it.
    locks::residents(tx, &[resident]).await?;
    let Some((organisation, lead, purpose)) = dropped(tx, task, staff, now).await? else { return Ok(None) };
    let detail = Some(AttemptResult::AskedToStop.to_string());
    claims::record(tx, Action::CallTried, lead, staff, organisation, detail, now).await?;
    Ok(Some(Stopped { resident, lead, purpose }))
}

async fn dropped(
    tx: &mut Tx<'_>,
    task: CallTaskId,
    staff: StaffId,
    now: Timestamp,
) -> Result<Option<(OrganisationId, LeadId, Option<Purpose>)>, StoreError> {
    Ok(on!(tx, c => sqlx::query_as(
        "UPDATE call_tasks SET state = 'dropped', ended_at = $3, borough = NULL
          WHERE id = $1 AND state = 'open' AND claimed_by = $2
            AND organisation_id = (SELECT organisation_id FROM staff WHERE id = $2 AND active)
          RETURNING organisation_id, lead_id, purpose",
    )
    .bind(task)
    .bind(staff)
    .bind(Time(now))
    .fetch_optional(c)
    .await?))
}
