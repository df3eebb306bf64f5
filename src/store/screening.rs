//! Requests for a companion that nobody has looked at yet, and what was decided: we go on, or something else helps better. The
//! resident is told in the transaction of the decision.

use super::audit::Action;
use super::codec::Time;
use super::error::StoreError;
use super::leads::{Silenced, SummaryRow, lead_summary};
use super::outbox::{self, NewNotice};
use super::tx::{Tx, on};
use super::{claims, leads, locks};
use crate::domain::lead::{LeadState, LeadSummary};
use crate::domain::notice::{Notice, Route};
use crate::domain::reminder::next_allowed;
use crate::domain::taxonomy::{Code as _, LeadOutcome, RedirectReason};
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

/// Decides on a request: `None` goes on with it, a reason says what helps better and closes it. The resident is told, and that counts as
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
    if redirected.is_some() {
        end(tx, &summary, staff, now).await?;
    } else {
        leads::silence(tx, lead, Silenced::MissedPromises, now).await?;
    }
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
    claims::record(tx, Action::LeadScreened, lead, staff, summary.organisation.clone(), detail, now).await?;
    if redirected.is_some() {
        let ended = Some(LeadOutcome::HelpedAnotherWay.to_string());
        claims::record(tx, Action::LeadClosed, lead, staff, summary.organisation, ended, now).await?;
    }
    Ok(true)
}

/// Something else helps better: the request is closed by whoever says so, and nothing but that is told about it any more.
async fn end(tx: &mut Tx<'_>, lead: &LeadSummary, staff: StaffId, now: Timestamp) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(
        "UPDATE leads SET state = 'closed', outcome = $2, outcome_reason = NULL, ended_at = $3, claimed_by = $4 WHERE id = $1",
    )
    .bind(lead.id)
    .bind(LeadOutcome::HelpedAnotherWay)
    .bind(Time(now))
    .bind(staff)
    .execute(c)
    .await?);
    leads::free_places(tx, lead.id).await?;
    leads::silence(tx, lead.id, Silenced::All, now).await
}

/// Whether someone has decided on a request.
pub(super) async fn is_decided(tx: &mut Tx<'_>, lead: LeadId) -> Result<bool, StoreError> {
    let decided: Option<LeadId> = on!(tx, c => sqlx::query_scalar("SELECT lead_id FROM companion_screenings WHERE lead_id = $1")
        .bind(lead)
        .fetch_optional(c)
        .await?);
    Ok(decided.is_some())
}
