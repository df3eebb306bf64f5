//! What fits a lead: the open opportunities that match its codes best, with the reasons. They are asked for as a turn asks, from
//! what the lead keeps for its first look: no name, no words; ethnicity, health and disability are not among it, and what would
//! help is there only where the person said to keep it, and only ever adds.

use crate::domain::lead::{Hours, LeadState, LeadSummary};
use crate::domain::opportunity::Opportunity;
use crate::domain::taxonomy::{OpportunityKind, Service};
use crate::ids::OpportunityId;
use crate::matching::{Index, Posted, Reason, Wanted};
use crate::store::{StoreError, Tx, organisations};
use jiff::civil::Date;
use std::sync::Arc;

/// As many are shown: more are not read (P37).
const SHOWN: usize = 5;

/// An opportunity that fits a lead.
#[derive(Clone, Debug)]
pub struct LeadMatch {
    /// The opportunity.
    pub opportunity: Arc<Opportunity>,
    /// The name of the organisation that posts it.
    pub organisation: String,
    /// Why it fits, the most telling first.
    pub reasons: Vec<Reason>,
    /// Whether the person chose it.
    pub chosen: bool,
}

/// What fits a lead that is not over: what they chose, then the best. Nothing for a service that finds nothing.
pub(super) async fn of_lead(
    tx: &mut Tx<'_>,
    index: &Index,
    lead: &LeadSummary,
    today: Date,
) -> Result<Vec<LeadMatch>, StoreError> {
    let Some(wanted) = wanted(index, lead, today) else { return Ok(Vec::new()) };
    // What they chose stands first, however well it fits, while it can still be had.
    let chosen: Vec<&Posted> = lead
        .needs
        .opportunities
        .iter()
        .filter_map(|id| index.get(id))
        .filter(|posted| posted.can_be_chosen(today))
        .collect();
    let skip: Vec<OpportunityId> = chosen.iter().map(|posted| posted.id().clone()).collect();
    let found = index.best(&wanted, &skip, SHOWN.saturating_sub(chosen.len()));
    if chosen.is_empty() && found.is_empty() {
        return Ok(Vec::new());
    }
    let organisations = organisations::list(tx).await?;
    let shown = |posted: &Posted, reasons: Vec<Reason>, chosen: bool| {
        let opportunity = Arc::clone(&posted.opportunity);
        let by = organisations.iter().find(|organisation| organisation.id == opportunity.organisation);
        let organisation = by.map(|organisation| organisation.name.clone()).unwrap_or_default();
        LeadMatch { opportunity, organisation, reasons, chosen }
    };
    let chosen = chosen.into_iter().map(|posted| shown(posted, index.reasons(&wanted, posted), true));
    let others = found.into_iter().filter_map(|found| Some(shown(index.get(&found.id)?, found.reasons, false)));
    Ok(chosen.chain(others).collect())
}

/// What a lead says of what is wanted.
fn wanted(index: &Index, lead: &LeadSummary, today: Date) -> Option<Wanted> {
    if !matches!(lead.state, LeadState::Open | LeadState::Claimed) {
        return None;
    }
    let needs = &lead.needs;
    let kind = match lead.service {
        Service::Jobs => OpportunityKind::Job,
        Service::Event => OpportunityKind::Event,
        Service::Volunteering => offered_kind(index, lead),
        Service::Companion | Service::Question | Service::Feedback => return None,
    };
    Some(Wanted {
        kind: Some(kind),
        languages: needs.languages.iter().copied().collect(),
        location: needs.borough.as_deref().and_then(|borough| index.areas().locate_borough(borough)),
        days: needs.days,
        parts_of_day: needs.parts_of_day,
        hours: needs.hours.map(Hours::a_week),
        job_families: needs.job_families,
        interests: needs.interests,
        skills: needs.skills,
        access: needs.access,
        age_band: Some(lead.age_band),
        ..Wanted::on(today)
    })
}

/// Someone who offers to go with patients is a volunteer too, and is shown what they asked for.
fn offered_kind(index: &Index, lead: &LeadSummary) -> OpportunityKind {
    let chosen = lead.needs.opportunities.iter().filter_map(|id| index.get(id));
    let mut kinds = chosen.map(|posted| posted.opportunity.kind);
    match kinds.next() {
        Some(OpportunityKind::Companion) => OpportunityKind::Companion,
        _ => OpportunityKind::Volunteering,
    }
}
