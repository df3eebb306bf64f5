//! Working through leads: claimed by exactly one recruiter, for whom alone the contact details open, each time on record for the
//! resident; given back, handed on or closed by them. Tries and notes are in `following_up.rs`.

use super::audit::{self, Action, NewEntry};
use super::codec::{OnDay, Time};
use super::error::StoreError;
use super::in_work::{in_work, on_the_way};
use super::leads::Silenced;
use super::tx::{Tx, on};
use super::{call_tasks, leads, locks, residents, staff};
use crate::clock::{day_in_london, in_london};
use crate::domain::lead::ContactDetails;
use crate::domain::taxonomy::{LeadOutcome, ReleaseReason};
use crate::ids::{LeadId, OrganisationId, Reference, ResidentId, StaffId};
use jiff::{SignedDuration, Timestamp};

/// For how long one opening shows the contact details to whoever opened them: as long as a session lives without use. By then they
/// have left their desk, and to look again is to open again; until then a page that is loaded again, or gone back to, is not another.
pub const SHOWN: SignedDuration = staff::IDLE;

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
        call_tasks::go_with_lead(tx, lead, Some(staff)).await?;
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

/// Gives a claimed lead back to the queue, with its calls, for a reason that the audit keeps; one given back after its name was
/// seen is counted. False if it was not theirs.
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
    call_tasks::go_with_lead(tx, lead, None).await?;
    if has_opened(tx, lead, staff).await? {
        count_release(tx, staff, reason, now).await?;
    }
    record(tx, Action::LeadReleased, lead, staff, organisation, Some(reason.to_string()), now).await?;
    Ok(true)
}

/// Whether someone has ever opened this lead's contact details, for itself or for a call.
pub async fn has_opened(tx: &mut Tx<'_>, lead: LeadId, staff: StaffId) -> Result<bool, StoreError> {
    let opened: Option<LeadId> = on!(tx, c => sqlx::query_scalar(
        "SELECT lead_id FROM lead_openings WHERE lead_id = $1 AND staff_id = $2 LIMIT 1",
    )
    .bind(lead)
    .bind(staff)
    .fetch_optional(c)
    .await?);
    Ok(opened.is_some())
}

/// Counts that someone gave back what they had seen the name of.
pub(super) async fn count_release(
    tx: &mut Tx<'_>,
    staff: StaffId,
    reason: ReleaseReason,
    now: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(
        "INSERT INTO releases (month, staff_id, reason, count) VALUES ($1, $2, $3, 1)
         ON CONFLICT (month, staff_id, reason) DO UPDATE SET count = releases.count + 1",
    )
    .bind(in_london(now).strftime("%Y-%m").to_string())
    .bind(staff)
    .bind(reason)
    .execute(c)
    .await?);
    Ok(())
}

/// Hands a lead that someone works on over to an active colleague of the same organisation. False if it was not theirs, or the colleague is none.
pub async fn hand_on(
    tx: &mut Tx<'_>,
    lead: LeadId,
    from: StaffId,
    to: StaffId,
    now: Timestamp,
) -> Result<bool, StoreError> {
    locks::staff(tx, &[from, to]).await?;
    let handed: Option<OrganisationId> = on!(tx, c => sqlx::query_scalar(concat!(
        "UPDATE leads SET claimed_by = $3 WHERE id = $1 AND claimed_by = $2 AND ",
        in_work!("leads"),
        " AND organisation_id = (SELECT organisation_id FROM staff WHERE id = $3 AND active) RETURNING organisation_id",
    ))
    .bind(lead)
    .bind(from)
    .bind(to)
    .fetch_optional(c)
    .await?);
    let Some(organisation) = handed else { return Ok(false) };
    call_tasks::go_with_lead(tx, lead, Some(to)).await?;
    record(tx, Action::LeadHandedOn, lead, from, organisation, Some(to.to_string()), now).await?;
    Ok(true)
}

/// Opens the contact details for the one who works on the lead, while a consent carries it, and puts the opening on record for
/// the resident. Nothing for anyone else.
pub async fn open_contact(
    tx: &mut Tx<'_>,
    lead: LeadId,
    staff: StaffId,
    now: Timestamp,
) -> Result<Option<ContactDetails>, StoreError> {
    locks::lead(tx, lead).await?;
    let Some((organisation, contact)) = contact_of_held(tx, lead, staff, now).await? else { return Ok(None) };
    record_opening(tx, lead, staff, organisation, now).await?;
    Ok(Some(contact))
}

/// What someone sees of contact details without opening them.
#[derive(Debug)]
pub enum Look {
    /// They opened them lately: to look again is no other opening.
    Open(ContactDetails),
    /// They have to open them first.
    Closed,
    /// They are not theirs to open, or no consent carries them any more.
    NotCarried,
}

/// What the one who works on a lead sees of its contact details without opening them.
pub async fn look(tx: &mut Tx<'_>, lead: LeadId, staff: StaffId, now: Timestamp) -> Result<Look, StoreError> {
    let Some((_, contact)) = contact_of_held(tx, lead, staff, now).await? else { return Ok(Look::NotCarried) };
    let opened = opened_lately(tx, lead, staff, now).await?;
    Ok(opened.map_or(Look::Closed, |_| Look::Open(contact)))
}

/// When someone last opened this lead's contact details, if they still see them by that opening.
pub async fn opened_lately(
    tx: &mut Tx<'_>,
    lead: LeadId,
    staff: StaffId,
    now: Timestamp,
) -> Result<Option<Timestamp>, StoreError> {
    let last: Option<Time> = on!(tx, c => sqlx::query_scalar(
        "SELECT at FROM lead_openings WHERE lead_id = $1 AND staff_id = $2 AND at > $3 ORDER BY at DESC LIMIT 1",
    )
    .bind(lead)
    .bind(staff)
    .bind(Time(now.saturating_sub(SHOWN).unwrap_or(Timestamp::MIN)))
    .fetch_optional(c)
    .await?);
    Ok(last.map(|at| at.0))
}

/// The contact details of a lead that someone works on and a consent carries, with whose lead it is.
async fn contact_of_held(
    tx: &mut Tx<'_>,
    lead: LeadId,
    staff: StaffId,
    now: Timestamp,
) -> Result<Option<(OrganisationId, ContactDetails)>, StoreError> {
    let row: Option<(ResidentId, OrganisationId, Vec<u8>)> = on!(tx, c => sqlx::query_as(concat!(
        "SELECT l.resident_id, l.organisation_id, l.contact FROM leads l
          WHERE l.id = $1 AND l.claimed_by = $2 AND l.contact IS NOT NULL AND ",
        in_work!("l"),
        " AND EXISTS (SELECT 1 FROM lead_consents lc JOIN consents c ON c.id = lc.consent_id
                       WHERE lc.lead_id = l.id AND c.expires_at > $3
                         AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))",
    ))
    .bind(lead)
    .bind(staff)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    let Some((resident, organisation, sealed)) = row else { return Ok(None) };
    let owner = residents::get(tx, resident).await?;
    let plain = zeroize::Zeroizing::new(owner.key.open(leads::contact_place(lead), &sealed)?);
    let contact = serde_json::from_slice(&plain).map_err(|_| leads::UNREADABLE_CONTACT)?;
    Ok(Some((organisation, contact)))
}

/// Opens the contact details of every lead that someone holds and a consent still carries, each on record.
pub async fn open_all(
    tx: &mut Tx<'_>,
    staff: StaffId,
    leads: &[LeadId],
    now: Timestamp,
) -> Result<Vec<(LeadId, ContactDetails)>, StoreError> {
    // Several leads may be one resident's: whoever ends them holds the resident.
    locks::residents_claimed_by(tx, staff).await?;
    let mut opened = Vec::with_capacity(leads.len());
    for lead in leads {
        if let Some(contact) = open_contact(tx, *lead, staff, now).await? {
            opened.push((*lead, contact));
        }
    }
    Ok(opened)
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

/// Closes a claimed lead with its outcome, or says how one went on that its holder had closed on the way: applied, then an
/// interview. Places are freed unless the outcome keeps one. On the way, phrases that were sent stay true and are still told and
/// answered; after the end nothing more is said. False if the lead is not theirs.
pub async fn close(
    tx: &mut Tx<'_>,
    lead: LeadId,
    staff: StaffId,
    outcome: LeadOutcome,
    now: Timestamp,
) -> Result<bool, StoreError> {
    locks::residents_of_leads(tx, &[lead]).await?;
    let organisation: Option<OrganisationId> = on!(tx, c => sqlx::query_scalar(concat!(
        "UPDATE leads SET state = 'closed', outcome = $3, outcome_reason = NULL, ended_at = $4 WHERE id = $1 AND claimed_by = $2 AND ",
        in_work!("leads"),
        " RETURNING organisation_id",
    ))
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
    let silenced = if outcome.is_on_the_way() { Silenced::AllButPhrases } else { Silenced::All };
    leads::silence(tx, lead, silenced, now).await?;
    record(tx, Action::LeadClosed, lead, staff, organisation, Some(outcome.to_string()), now).await?;
    Ok(true)
}

fn keeps_place(outcome: LeadOutcome) -> bool {
    outcome.is_on_the_way() || outcome == LeadOutcome::Started
}

/// A lead that was closed on the way wants someone again: it is back in the queue, with whoever closed it, or with nobody if they
/// are not on the staff any more, and due today. What it was closed with stays beside it. Who was told an outcome was contacted by then.
pub(super) async fn take_up_again(tx: &mut Tx<'_>, lead: LeadId, now: Timestamp) -> Result<(), StoreError> {
    let taken: Option<Option<StaffId>> = on!(tx, c => sqlx::query_scalar(concat!(
        "UPDATE leads SET last_contact_at = COALESCE(last_contact_at, ended_at), ended_at = NULL, due_on = $2,
                state = CASE WHEN EXISTS (SELECT 1 FROM staff s WHERE s.id = leads.claimed_by AND s.active)
                             THEN 'claimed' ELSE 'open' END,
                claimed_by = (SELECT s.id FROM staff s WHERE s.id = leads.claimed_by AND s.active)
          WHERE id = $1 AND ",
        on_the_way!("leads"),
        " RETURNING claimed_by",
    ))
    .bind(lead)
    .bind(OnDay(day_in_london(now)))
    .fetch_optional(c)
    .await?);
    if let Some(holder) = taken {
        call_tasks::go_with_lead(tx, lead, holder).await?;
    }
    Ok(())
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
