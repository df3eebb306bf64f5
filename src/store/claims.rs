//! Working through leads: claimed by exactly one recruiter, for whom alone the contact details open, each time on record for the
//! resident; tried, given back or closed by them.

use super::audit::{self, Action, NewEntry};
use super::codec::Time;
use super::error::StoreError;
use super::tx::{Tx, on};
use super::{leads, locks, residents};
use crate::domain::lead::ContactDetails;
use crate::domain::taxonomy::{AttemptResult, LeadOutcome, ReleaseReason};
use crate::ids::{LeadId, OrganisationId, Reference, ResidentId, StaffId};
use jiff::Timestamp;

/// What came of a claim.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Claim {
    /// It is theirs, now or already.
    Claimed,
    /// A colleague was first.
    AlreadyClaimedBy(String),
    /// It is closed, withdrawn, erased, or of another organisation.
    Gone,
}

/// Claims a lead: of several at once exactly one wins.
pub async fn claim(tx: &mut Tx<'_>, lead: LeadId, staff: StaffId, now: Timestamp) -> Result<Claim, StoreError> {
    locks::staff_unchanged(tx, staff).await?;
    let claimed: Option<OrganisationId> = on!(tx, c => sqlx::query_scalar(
        "UPDATE leads SET state = 'claimed', claimed_by = $2
          WHERE id = $1 AND state = 'open'
            AND organisation_id = (SELECT organisation_id FROM staff WHERE id = $2 AND active)
          RETURNING organisation_id",
    )
    .bind(lead)
    .bind(staff)
    .fetch_optional(c)
    .await?);
    if let Some(organisation) = claimed {
        record(tx, Action::LeadClaimed, lead, staff, organisation, None, now).await?;
        return Ok(Claim::Claimed);
    }
    let holder: Option<(StaffId, String)> = on!(tx, c => sqlx::query_as(
        "SELECT s.id, s.name FROM leads l JOIN staff s ON s.id = l.claimed_by
          WHERE l.id = $1 AND l.state = 'claimed'
            AND l.organisation_id = (SELECT organisation_id FROM staff WHERE id = $2 AND active)",
    )
    .bind(lead)
    .bind(staff)
    .fetch_optional(c)
    .await?);
    Ok(match holder {
        Some((holder, _)) if holder == staff => Claim::Claimed,
        Some((_, name)) => Claim::AlreadyClaimedBy(name),
        None => Claim::Gone,
    })
}

/// Gives a claimed lead back to the queue, for a reason that the audit keeps. False if it was not theirs.
pub async fn release(
    tx: &mut Tx<'_>,
    lead: LeadId,
    staff: StaffId,
    reason: ReleaseReason,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let released: Option<OrganisationId> = on!(tx, c => sqlx::query_scalar(
        "UPDATE leads SET state = 'open', claimed_by = NULL
          WHERE id = $1 AND state = 'claimed' AND claimed_by = $2 RETURNING organisation_id",
    )
    .bind(lead)
    .bind(staff)
    .fetch_optional(c)
    .await?);
    let Some(organisation) = released else { return Ok(false) };
    record(tx, Action::LeadReleased, lead, staff, organisation, Some(reason.to_string()), now).await?;
    Ok(true)
}

/// Opens the contact details for the one who claimed the lead, while a consent carries it, and puts the opening on record for
/// the resident. Nothing for anyone else.
pub async fn open_contact(
    tx: &mut Tx<'_>,
    lead: LeadId,
    staff: StaffId,
    now: Timestamp,
) -> Result<Option<ContactDetails>, StoreError> {
    locks::lead(tx, lead).await?;
    let row: Option<(ResidentId, OrganisationId, Vec<u8>)> = on!(tx, c => sqlx::query_as(
        "SELECT l.resident_id, l.organisation_id, l.contact FROM leads l
          WHERE l.id = $1 AND l.state = 'claimed' AND l.claimed_by = $2 AND l.contact IS NOT NULL
            AND EXISTS (SELECT 1 FROM lead_consents lc JOIN consents c ON c.id = lc.consent_id
                         WHERE lc.lead_id = l.id AND c.expires_at > $3
                           AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))",
    )
    .bind(lead)
    .bind(staff)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    let Some((resident, organisation, sealed)) = row else { return Ok(None) };
    let owner = residents::get(tx, resident).await?;
    let plain = zeroize::Zeroizing::new(owner.key.open(leads::contact_place(lead), &sealed)?);
    let contact = serde_json::from_slice(&plain).map_err(|_| leads::UNREADABLE_CONTACT)?;
    record_opening(tx, lead, staff, organisation, now).await?;
    Ok(Some(contact))
}

/// Puts an opening of contact details on record, for the resident and in the audit.
pub(super) async fn record_opening(
    tx: &mut Tx<'_>,
    lead: LeadId,
    staff: StaffId,
    organisation: OrganisationId,
    now: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("INSERT INTO lead_openings (lead_id, at, staff_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
        .bind(lead)
        .bind(Time(now))
        .bind(staff)
        .execute(c)
        .await?);
    record(tx, Action::ContactOpened, lead, staff, organisation, None, now).await
}

/// One opening of contact details, as the resident is told.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opening {
    /// The lead.
    pub reference: Reference,
    /// The organisation, by its name.
    pub organisation: String,
    /// Who, as colleagues call them.
    pub staff: String,
    /// When.
    pub at: Timestamp,
}

/// Every opening of this resident's contact details, newest first.
pub async fn openings_for(tx: &mut Tx<'_>, resident: ResidentId) -> Result<Vec<Opening>, StoreError> {
    let rows: Vec<(Reference, String, String, Time)> = on!(tx, c => sqlx::query_as(
        "SELECT l.reference, o.name, s.name, p.at
           FROM lead_openings p JOIN leads l ON l.id = p.lead_id
           JOIN staff s ON s.id = p.staff_id JOIN organisations o ON o.id = l.organisation_id
          WHERE l.resident_id = $1 ORDER BY p.at DESC",
    )
    .bind(resident)
    .fetch_all(c)
    .await?);
    let opening =
        |(reference, organisation, staff, at): (_, _, _, Time)| Opening { reference, organisation, staff, at: at.0 };
    Ok(rows.into_iter().map(opening).collect())
}

/// Notes that the claimer tried to reach the person: the promise is kept by trying. False if the lead is not theirs.
pub async fn record_attempt(
    tx: &mut Tx<'_>,
    lead: LeadId,
    staff: StaffId,
    result: AttemptResult,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let organisation: Option<OrganisationId> = on!(tx, c => sqlx::query_scalar(
        "UPDATE leads SET last_contact_at = $3 WHERE id = $1 AND state = 'claimed' AND claimed_by = $2 RETURNING organisation_id",
    )
    .bind(lead)
    .bind(staff)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    let Some(organisation) = organisation else { return Ok(false) };
    on!(tx, c => sqlx::query(
        "INSERT INTO lead_attempts (lead_id, at, staff_id, result) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
    )
    .bind(lead)
    .bind(Time(now))
    .bind(staff)
    .bind(result)
    .execute(c)
    .await?);
    record(tx, Action::Attempted, lead, staff, organisation, Some(result.to_string()), now).await?;
    Ok(true)
}

/// Closes a claimed lead with its outcome. Places are freed unless the outcome keeps one. False if the lead is not theirs.
pub async fn close(
    tx: &mut Tx<'_>,
    lead: LeadId,
    staff: StaffId,
    outcome: LeadOutcome,
    now: Timestamp,
) -> Result<bool, StoreError> {
    locks::residents_of_leads(tx, &[lead]).await?;
    let organisation: Option<OrganisationId> = on!(tx, c => sqlx::query_scalar(
        "UPDATE leads SET state = 'closed', outcome = $3, ended_at = $4
          WHERE id = $1 AND state = 'claimed' AND claimed_by = $2 RETURNING organisation_id",
    )
    .bind(lead)
    .bind(staff)
    .bind(outcome)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    let Some(organisation) = organisation else { return Ok(false) };
    if !keeps_place(outcome) {
        leads::free_places(tx, lead).await?;
    }
    leads::silence(tx, lead, now).await?;
    record(tx, Action::LeadClosed, lead, staff, organisation, Some(outcome.to_string()), now).await?;
    Ok(true)
}

fn keeps_place(outcome: LeadOutcome) -> bool {
    use LeadOutcome::{Applied, Interview, Offer, Placed, Started, WaitingList};
    matches!(outcome, Placed | Started | Applied | Interview | Offer | WaitingList)
}

pub(super) async fn record(
    tx: &mut Tx<'_>,
    action: Action,
    lead: LeadId,
    staff: StaffId,
    organisation: OrganisationId,
    detail: Option<String>,
    at: Timestamp,
) -> Result<(), StoreError> {
    let entry = NewEntry { at, staff: Some(staff), organisation: Some(organisation), action, lead: Some(lead), detail };
    audit::record(tx, &entry).await
}
