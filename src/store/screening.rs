//! Requests for a companion that nobody has looked at yet, and what was decided: we go on, or something else helps better. The
//! resident is told in the transaction of the decision.

use super::audit::{self, Action, NewEntry};
use super::codec::Time;
use super::error::StoreError;
use super::leads::{SummaryRow, lead_summary};
use super::outbox::{self, NewNotice};
use super::tx::{Tx, on};
use super::{leads, locks};
use crate::domain::lead::{LeadState, LeadSummary};
use crate::domain::notice::{Notice, Route};
use crate::domain::reminder::next_allowed;
use crate::domain::taxonomy::{Code as _, RedirectReason};
use crate::ids::{LeadId, OrganisationId, StaffId};
use jiff::Timestamp;

/// Requests that are looked at for one page; those of them that ask for a visit are shown.
const LOOKED_AT: i64 = 200;

/// The requests for a visit that nobody has decided on, by promised day: at most 200.
pub async fn undecided(tx: &mut Tx<'_>, organisation: &OrganisationId) -> Result<Vec<LeadSummary>, StoreError> {
    let rows: Vec<SummaryRow> = on!(tx, c => sqlx::query_as(
        "SELECT l.id, l.organisation_id, l.service, l.reference, l.state, l.needs, l.age_band, l.language, l.created_at,
                l.promised_on, l.claimed_by, l.due_on, l.last_contact_at
           FROM leads l
          WHERE l.organisation_id = $1 AND l.service = 'companion' AND l.state IN ('open', 'claimed')
            AND NOT EXISTS (SELECT 1 FROM companion_screenings s WHERE s.lead_id = l.id)
          ORDER BY l.promised_on, l.created_at, l.id LIMIT $2",
    )
    .bind(organisation)
    .bind(LOOKED_AT)
    .fetch_all(c)
    .await?);
    Ok(rows.into_iter().map(lead_summary).filter(|lead| lead.needs.visit.is_some()).collect())
}

/// Decides on a request: `None` goes on with it, a reason says what helps better. The resident is told, and that counts as
/// contact by the promised day, but as no try to reach them. False if someone has decided already, or the request is over.
pub async fn decide(
    tx: &mut Tx<'_>,
    lead: LeadId,
    staff: StaffId,
    redirected: Option<RedirectReason>,
    now: Timestamp,
) -> Result<bool, StoreError> {
    locks::residents_of_leads(tx, &[lead]).await?;
    let Some(resident) = leads::resident_of(tx, lead).await? else { return Ok(false) };
    let summary = leads::get_summary(tx, lead).await?;
    let live = |lead: &LeadSummary| matches!(lead.state, LeadState::Open | LeadState::Claimed);
    let Some(summary) = summary.filter(live) else { return Ok(false) };
    let decision = if redirected.is_some() { "redirected" } else { "accepted" };
    let decided = on!(tx, c => sqlx::query(
        "INSERT INTO companion_screenings (lead_id, staff_id, at, decision, reason) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (lead_id) DO NOTHING",
    )
    .bind(lead)
    .bind(staff)
    .bind(Time(now))
    .bind(decision)
    .bind(redirected.map(RedirectReason::id))
    .execute(c)
    .await?
    .rows_affected());
    if decided == 0 {
        return Ok(false);
    }
    on!(tx, c => sqlx::query("UPDATE leads SET last_contact_at = $2 WHERE id = $1")
        .bind(lead)
        .bind(Time(now))
        .execute(c)
        .await?);
    let (language, easy) = outbox::spoken_to(tx, resident, summary.language).await?;
    for route in [Route::Conversation, Route::Email] {
        let row = NewNotice {
            resident,
            lead: Some(lead),
            purpose: None,
            route,
            notice: Notice::Screened { lead, redirected },
            language,
            easy,
            due_at: next_allowed(now),
        };
        outbox::enqueue(tx, &row, now).await?;
    }
    let detail = Some(redirected.map_or(decision, RedirectReason::id).to_owned());
    let organisation = Some(summary.organisation);
    let entry =
        NewEntry { at: now, staff: Some(staff), organisation, action: Action::LeadScreened, lead: Some(lead), detail };
    audit::record(tx, &entry).await?;
    Ok(true)
}
