//! Leads: saved only on a live consent and where there is room, listed by the promised day, ended by the resident. What staff do
//! with one they claimed is in `claims.rs`.

use super::audit::{self, Action, NewEntry};
use super::batches::push_list;
use super::codec::{OnDay, Time};
use super::error::StoreError;
use super::feedback_numbers::{self, Piece};
use super::in_work::{goes_on, on_the_way};
use super::outbox::NewNotice;
use super::residents::Owner;
use super::sealing::Place;
use super::tx::{Tx, on};
use super::{consents, following_up, locks, opportunities, outbox, phrases, residents};
use crate::clock::{day_in_london, in_london};
use crate::domain::consent::{NewConsent, Purpose};
use crate::domain::lead::{ContactDetails, LeadState, LeadSummary, Needs, NewLead, OwnRequest};
use crate::domain::notice::{Notice, Route};
use crate::domain::taxonomy::{AgeBand, CodeSet, LeadOutcome, Service};
use crate::ids::{ConsentId, LeadId, OpportunityId, OrganisationId, Reference, ResidentId, StaffId};
use crate::language::Language;
use crate::store::opportunities::OpportunityState;
use jiff::Timestamp;
use sqlx::QueryBuilder;
use sqlx::types::Json;
use std::collections::BTreeMap;

/// Why a lead was not saved. Nothing was written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refused {
    /// All places of a chosen opportunity are taken.
    Full(OpportunityId),
    /// A chosen opportunity is closed, or its last day is over.
    Closed(OpportunityId),
    /// No live consent covers it.
    Withdrawn,
}

/// Whether a consent for this purpose lets a lead of this service exist.
pub fn carries(purpose: Purpose, service: Service) -> bool {
    use Purpose::{
        ArrangeVisits, CheckInAfterHospital, ContactJobs, ContactQuestion, ContactVolunteering, KeepFeedback,
        ShareWithOrganisation,
    };
    purpose == ShareWithOrganisation
        || match service {
            Service::Volunteering => purpose == ContactVolunteering,
            Service::Jobs => purpose == ContactJobs,
            Service::Companion => matches!(purpose, ArrangeVisits | CheckInAfterHospital | ContactVolunteering),
            Service::Event => matches!(purpose, ContactVolunteering | ContactQuestion),
            Service::Question => purpose == ContactQuestion,
            Service::Feedback => matches!(purpose, KeepFeedback | ContactQuestion),
        }
}

pub(super) fn contact_place(lead: LeadId) -> Place {
    Place { row: lead.0, column: "leads.contact" }
}

/// Saves a lead with the consents given for it. Consent, closing and room are checked here, in the transaction in which
/// someone chooses. What would help is kept only with `keep_needs`.
pub async fn save_lead(
    tx: &mut Tx<'_>,
    resident: ResidentId,
    lead: &NewLead,
    given: &[NewConsent],
) -> Result<Result<(), Refused>, StoreError> {
    let now = lead.created_at;
    locks::residents(tx, &[resident]).await?;
    let live = consents::live_for(tx, resident, now).await?;
    let living: Vec<(ConsentId, Purpose, &[OrganisationId])> = live
        .iter()
        .map(|consent| (consent.id, consent.purpose, consent.organisations.as_slice()))
        .chain(given.iter().map(|consent| (consent.id, consent.purpose, consent.organisations.as_slice())))
        .collect();
    let carrying: Vec<ConsentId> = living
        .iter()
        .filter(|(_, purpose, named)| carries(*purpose, lead.service) && named.contains(&lead.organisation))
        .map(|(id, ..)| *id)
        .collect();
    if carrying.is_empty() {
        return Ok(Err(Refused::Withdrawn));
    }
    let mut needs = lead.needs.clone();
    if !living.iter().any(|(_, purpose, _)| *purpose == Purpose::KeepNeeds) {
        needs.access = CodeSet::EMPTY;
    }
    tx.savepoint().await?;
    for consent in given {
        consents::give(tx, resident, consent).await?;
    }
    insert(tx, resident, lead, &needs).await?;
    for consent in carrying {
        on!(tx, c => sqlx::query("INSERT INTO lead_consents (lead_id, consent_id) VALUES ($1, $2)")
            .bind(lead.id)
            .bind(consent)
            .execute(c)
            .await?);
    }
    let organisation = Some(lead.organisation.clone());
    let entry =
        NewEntry { at: now, staff: None, organisation, action: Action::LeadSaved, lead: Some(lead.id), detail: None };
    audit::record(tx, &entry).await?;
    if lead.contact.email.is_some() {
        confirm(tx, resident, lead).await?;
    }
    // Last, because everyone else who wants a place waits from here to the commit.
    let taken = take_places(tx, lead.id, &needs.opportunities, now).await?;
    if taken.is_ok() {
        if let (Service::Feedback, Some(kind)) = (lead.service, needs.feedback) {
            let month = in_london(now).strftime("%Y-%m").to_string();
            let piece = Piece { organisation: &lead.organisation, month: &month, kind, named: true };
            feedback_numbers::count_received(tx, &piece).await?;
        }
        tx.release().await?;
    } else {
        tx.rollback().await?;
    }
    Ok(taken)
}

/// Takes a place of each opportunity, or none.
async fn take_places(
    tx: &mut Tx<'_>,
    lead: LeadId,
    chosen: &[OpportunityId],
    now: Timestamp,
) -> Result<Result<(), Refused>, StoreError> {
    if chosen.is_empty() {
        return Ok(Ok(()));
    }
    // Nobody takes the last place between our looking and our taking it.
    locks::shared(tx).await?;
    let mut counted = Vec::new();
    for opportunity in chosen {
        match room(tx, opportunity, now).await? {
            Ok(limited) => counted.extend(limited.then(|| opportunity.clone())),
            Err(refused) => return Ok(Err(refused)),
        }
    }
    for opportunity in chosen {
        on!(tx, c => sqlx::query(
            "INSERT INTO lead_opportunities (lead_id, opportunity_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        )
        .bind(lead)
        .bind(opportunity)
        .execute(c)
        .await?);
    }
    opportunities::places_changed(tx, &counted).await?;
    Ok(Ok(()))
}

/// Who gave an e-mail address is told there once: the reference, who answers, by which day, and how to stop.
async fn confirm(tx: &mut Tx<'_>, resident: ResidentId, lead: &NewLead) -> Result<(), StoreError> {
    let (language, easy) = outbox::spoken_to(tx, resident, lead.language).await?;
    let row = NewNotice {
        resident,
        lead: Some(lead.id),
        purpose: None,
        route: Route::Email,
        notice: Notice::LeadSaved { lead: lead.id },
        language: lead.language,
        easy: easy && language == lead.language,
        due_at: lead.created_at,
    };
    outbox::enqueue(tx, &row, lead.created_at).await
}

async fn insert(tx: &mut Tx<'_>, resident: ResidentId, lead: &NewLead, needs: &Needs) -> Result<(), StoreError> {
    let owner = residents::get(tx, resident).await?;
    let contact = zeroize::Zeroizing::new(serde_json::to_vec(&lead.contact).map_err(|_| UNREADABLE_CONTACT)?);
    let sealed = owner.key.seal(contact_place(lead.id), &contact)?;
    on!(tx, c => sqlx::query(
        "INSERT INTO leads (id, resident_id, organisation_id, service, reference, state, needs, contact, age_band, language,
                            created_at, promised_on, due_on, borough, undecided)
         VALUES ($1, $2, $3, $4, $5, 'open', $6, $7, $8, $9, $10, $11, $11, $12, $13)",
    )
    .bind(lead.id)
    .bind(resident)
    .bind(&lead.organisation)
    .bind(lead.service)
    .bind(lead.reference)
    .bind(Json(needs))
    .bind(sealed.0)
    .bind(lead.age_band)
    .bind(lead.language)
    .bind(Time(lead.created_at))
    .bind(OnDay(lead.promised_on))
    .bind(&needs.borough)
    .bind(lead.service == Service::Companion && needs.visit.is_some())
    .execute(c)
    .await?);
    Ok(())
}

/// What was sealed is not contact details, or cannot be.
pub(super) const UNREADABLE_CONTACT: StoreError =
    StoreError::Value { column: "leads.contact", problem: "not contact details" };

/// Whether one more may choose it; if so, whether its places are counted at all.
async fn room(tx: &mut Tx<'_>, id: &OpportunityId, now: Timestamp) -> Result<Result<bool, Refused>, StoreError> {
    let row: Option<(OpportunityState, Option<i64>, Option<OnDay>, i64)> = on!(tx, c => sqlx::query_as(
        "SELECT o.state, o.capacity, o.closing, (SELECT COUNT(*) FROM lead_opportunities t WHERE t.opportunity_id = o.id)
           FROM opportunities o WHERE o.id = $1",
    )
    .bind(id)
    .fetch_optional(c)
    .await?);
    let Some((OpportunityState::Open, capacity, closing, taken)) = row else {
        return Ok(Err(Refused::Closed(id.clone())));
    };
    if closing.is_some_and(|last| last.0 < day_in_london(now)) {
        return Ok(Err(Refused::Closed(id.clone())));
    }
    Ok(match capacity {
        Some(capacity) if taken >= capacity => Err(Refused::Full(id.clone())),
        limit => Ok(limit.is_some()),
    })
}

/// The contact details of the resident's own open and claimed requests, for themselves.
pub async fn own_contacts(tx: &mut Tx<'_>, owner: &Owner) -> Result<Vec<(OwnRequest, ContactDetails)>, StoreError> {
    let mut own = kept_contacts(tx, owner).await?;
    own.retain(|(request, _)| matches!(request.state, LeadState::Open | LeadState::Claimed));
    Ok(own)
}

type KeptRow = (LeadId, Service, Reference, LeadState, OnDay, Json<Needs>, Vec<u8>);

/// All contact details of the resident that are kept, oldest first, for themselves: those of requests that have an outcome too.
pub async fn kept_contacts(tx: &mut Tx<'_>, owner: &Owner) -> Result<Vec<(OwnRequest, ContactDetails)>, StoreError> {
    let rows: Vec<KeptRow> = on!(tx, c => sqlx::query_as(
        "SELECT id, service, reference, state, COALESCE(offered_on, promised_on), needs, contact FROM leads
          WHERE resident_id = $1 AND contact IS NOT NULL ORDER BY created_at, id",
    )
    .bind(owner.resident)
    .fetch_all(c)
    .await?);
    let mut kept = Vec::with_capacity(rows.len());
    for (lead, service, reference, state, promised, needs, sealed) in rows {
        let plain = zeroize::Zeroizing::new(owner.key.open(contact_place(lead), &sealed)?);
        let contact = serde_json::from_slice(&plain).map_err(|_| UNREADABLE_CONTACT)?;
        let opportunities = needs.0.opportunities;
        kept.push((OwnRequest { lead, service, reference, state, promised_on: promised.0, opportunities }, contact));
    }
    Ok(kept)
}

type OwnRow = (ResidentId, LeadId, Service, Reference, LeadState, OnDay, Json<Needs>);

/// The open and claimed requests of many residents, oldest first.
pub(super) async fn requests_of(
    tx: &mut Tx<'_>,
    residents: &[ResidentId],
) -> Result<Vec<(ResidentId, OwnRequest)>, StoreError> {
    let rows: Vec<OwnRow> = on!(tx, c => {
        let mut query = QueryBuilder::new(
            "SELECT resident_id, id, service, reference, state, COALESCE(offered_on, promised_on), needs FROM leads
              WHERE state IN ('open', 'claimed') AND resident_id IN (",
        );
        push_list!(query, residents);
        query.push(" ORDER BY created_at, id");
        query.build_query_as().fetch_all(c).await?
    });
    Ok(rows
        .into_iter()
        .map(|(resident, lead, service, reference, state, promised, needs)| {
            let opportunities = needs.0.opportunities;
            (resident, OwnRequest { lead, service, reference, state, promised_on: promised.0, opportunities })
        })
        .collect())
}

pub(super) type SummaryRow = (
    LeadId,
    OrganisationId,
    Service,
    Reference,
    LeadState,
    Json<Needs>,
    AgeBand,
    Language,
    Time,
    OnDay,
    Option<StaffId>,
    OnDay,
    Option<Time>,
);

pub(super) fn lead_summary(row: SummaryRow) -> LeadSummary {
    let (
        id,
        organisation,
        service,
        reference,
        state,
        needs,
        age_band,
        language,
        created,
        promised,
        claimed_by,
        due,
        tried,
    ) = row;
    LeadSummary {
        id,
        organisation,
        service,
        reference,
        state,
        needs: needs.0,
        age_band,
        language,
        created_at: created.0,
        promised_on: promised.0,
        claimed_by,
        due_on: due.0,
        tried_at: tried.map(|tried| tried.0),
    }
}

/// One lead, in whatever state.
pub async fn get_summary(tx: &mut Tx<'_>, lead: LeadId) -> Result<Option<LeadSummary>, StoreError> {
    let row: Option<SummaryRow> = on!(tx, c => sqlx::query_as(
        "SELECT id, organisation_id, service, reference, state, needs, age_band, language, created_at, promised_on, claimed_by,
                due_on, last_contact_at
           FROM leads WHERE id = $1",
    )
    .bind(lead)
    .fetch_optional(c)
    .await?);
    Ok(row.map(lead_summary))
}

/// When a lead ended and with what, if it has an outcome; `going_on` if that is on the way and its holder helps the person on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ended {
    /// When.
    pub at: Timestamp,
    /// With what.
    pub outcome: LeadOutcome,
    /// Whether it is closed for now alone.
    pub going_on: bool,
}

/// How a closed lead ended; nothing for one that has not.
pub async fn ended(tx: &mut Tx<'_>, lead: LeadId) -> Result<Option<Ended>, StoreError> {
    let row: Option<(Time, LeadOutcome, bool)> = on!(tx, c => sqlx::query_as(concat!(
        "SELECT l.ended_at, l.outcome, ",
        on_the_way!("l"),
        " FROM leads l WHERE l.id = $1 AND l.state = 'closed' AND l.ended_at IS NOT NULL AND l.outcome IS NOT NULL",
    ))
    .bind(lead)
    .fetch_optional(c)
    .await?);
    Ok(row.map(|(at, outcome, going_on)| Ended { at: at.0, outcome, going_on }))
}

/// The references of those of these leads that are still kept.
pub async fn references_of(
    tx: &mut Tx<'_>,
    leads: impl IntoIterator<Item = LeadId>,
) -> Result<BTreeMap<LeadId, Reference>, StoreError> {
    let mut references = BTreeMap::new();
    for lead in leads {
        let found: Option<Reference> = on!(tx, c => sqlx::query_scalar("SELECT reference FROM leads WHERE id = $1")
            .bind(lead)
            .fetch_optional(c)
            .await?);
        references.extend(found.map(|reference| (lead, reference)));
    }
    Ok(references)
}

/// The lead with this reference, as someone says it on the telephone.
pub async fn find_by_reference(tx: &mut Tx<'_>, reference: Reference) -> Result<Option<LeadSummary>, StoreError> {
    let id: Option<LeadId> = on!(tx, c => sqlx::query_scalar("SELECT id FROM leads WHERE reference = $1")
        .bind(reference)
        .fetch_optional(c)
        .await?);
    match id {
        Some(id) => get_summary(tx, id).await,
        None => Ok(None),
    }
}

/// Whose lead it is: for staff who record a withdrawal or an erasure told by telephone.
pub async fn resident_of(tx: &mut Tx<'_>, lead: LeadId) -> Result<Option<ResidentId>, StoreError> {
    Ok(
        on!(tx, c => sqlx::query_scalar("SELECT resident_id FROM leads WHERE id = $1").bind(lead).fetch_optional(c).await?),
    )
}

/// The resident no longer needs it: the lead is closed, its contact details destroyed, its places freed, its prompts over.
/// False if it was over already.
pub async fn cancel_request(tx: &mut Tx<'_>, lead: LeadId, now: Timestamp) -> Result<bool, StoreError> {
    locks::residents_of_leads(tx, &[lead]).await?;
    end(tx, lead, LeadState::Closed, LeadOutcome::PersonDeclined, Action::RequestCancelled, now).await
}

/// Ends a lead that goes on from the resident's side and destroys what is personal in it.
pub(super) async fn end(
    tx: &mut Tx<'_>,
    lead: LeadId,
    state: LeadState,
    outcome: LeadOutcome,
    action: Action,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let organisation: Option<OrganisationId> = on!(tx, c => sqlx::query_scalar(concat!(
        "UPDATE leads SET state = $2, outcome = $3, ended_at = $4, contact = NULL, needs = '{}', borough = NULL, claimed_by = NULL
          WHERE id = $1 AND ",
        goes_on!("leads"),
        " RETURNING organisation_id",
    ))
    .bind(lead)
    .bind(state)
    .bind(outcome)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    let Some(organisation) = organisation else { return Ok(false) };
    following_up::forget_notes(tx, lead).await?;
    phrases::forget(tx, lead).await?;
    free_places(tx, lead).await?;
    silence(tx, lead, Silenced::All, now).await?;
    let organisation = Some(organisation);
    audit::record(tx, &NewEntry { at: now, staff: None, organisation, action, lead: Some(lead), detail: None }).await?;
    Ok(true)
}

pub(super) async fn free_places(tx: &mut Tx<'_>, lead: LeadId) -> Result<(), StoreError> {
    let freed: Vec<OpportunityId> = on!(tx, c => sqlx::query_scalar(
        "DELETE FROM lead_opportunities WHERE lead_id = $1 RETURNING opportunity_id",
    )
    .bind(lead)
    .fetch_all(c)
    .await?);
    opportunities::places_changed(tx, &freed).await
}

/// What is no longer said about a request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Silenced {
    /// Nothing is any more.
    All,
    /// What staff sent as a phrase still is: the interview is on that day, though the request is closed for now.
    AllButPhrases,
    /// That a promised day was missed or moved, because someone has spoken with the person since.
    MissedPromises,
}

/// What is not to be said about a request any more is over: its prompts, notices not told yet, and calls not made yet.
pub(super) async fn silence(
    tx: &mut Tx<'_>,
    lead: LeadId,
    silenced: Silenced,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (kinds, but): (&[Option<&str>], _) = match silenced {
        Silenced::All => (&[None], None),
        Silenced::AllButPhrases => (&[None], Some("phrase")),
        Silenced::MissedPromises => (&[Some("promise_missed"), Some("day_moved")], None),
    };
    for kind in kinds {
        for statement in [
            "UPDATE outbox SET state = 'cancelled', ended_at = $2
              WHERE lead_id = $1 AND state IN ('ready', 'sending') AND kind = COALESCE($3, kind) AND kind <> COALESCE($4, '')",
            "UPDATE call_tasks SET state = 'dropped', ended_at = $2, borough = NULL
              WHERE lead_id = $1 AND state = 'open' AND kind = COALESCE($3, kind) AND kind <> COALESCE($4, '')",
        ] {
            on!(tx, c => sqlx::query(statement).bind(lead).bind(Time(now)).bind(*kind).bind(but).execute(c).await?);
        }
        on!(tx, c => sqlx::query(
            "UPDATE prompts SET state = 'expired'
              WHERE lead_id = $1 AND state IN ('waiting', 'shown') AND kind = COALESCE($2, kind) AND kind <> COALESCE($3, '')",
        )
        .bind(lead)
        .bind(*kind)
        .bind(but)
        .execute(c)
        .await?);
    }
    Ok(())
}
