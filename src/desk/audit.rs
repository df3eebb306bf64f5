//! The audit, as an organisation's administrators look through it: by member of staff, by lead, by day. It names staff and leads, never
//! a resident.

use super::{Actor, Desk, DeskError};
use crate::clock::london;
use crate::domain::staff::Staff;
use crate::ids::{LeadId, OpportunityId, OrganisationId, Reference, StaffId};
use crate::store::audit::{self, Search};
use crate::store::{leads, opportunities, organisations, staff};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

pub use crate::store::audit::Action;

/// Entries on one page.
const PAGE: u32 = 50;

/// What is looked for; nothing set is everything of the organisation.
#[derive(Clone, Default, Debug)]
pub struct Asked {
    /// What this member of staff did.
    pub staff: Option<StaffId>,
    /// What was done with this lead.
    pub lead: Option<Lead>,
    /// What was done on this day of London's.
    pub day: Option<Date>,
}

/// A lead, as someone names it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lead {
    /// By its reference, as long as it is kept.
    Reference(Reference),
    /// By its id, which the audit keeps longer.
    Id(LeadId),
}

/// A page of the audit.
#[derive(Clone, Debug)]
pub struct AuditPage {
    /// The entries, newest first.
    pub entries: Vec<Line>,
    /// Everyone who ever worked here, and whether they still do.
    pub staff: Vec<(Staff, bool)>,
    /// The titles of the opportunities that details name, as far as they are kept.
    pub titles: BTreeMap<OpportunityId, String>,
    /// The names of organisations.
    pub organisations: BTreeMap<OrganisationId, String>,
    /// After which entry the next page begins, if there is one.
    pub next: Option<Uuid>,
}

/// An entry.
#[derive(Clone, Debug)]
pub struct Line {
    /// When.
    pub at: Timestamp,
    /// What.
    pub action: Action,
    /// Who; nobody if a resident or the program itself did it.
    pub staff: Option<StaffId>,
    /// The lead, with its reference if it is still kept.
    pub lead: Option<(LeadId, Option<Reference>)>,
    /// Codes and ids that say more.
    pub detail: Option<String>,
}

/// A page of the entries of the actor's organisation that fit.
pub async fn search(desk: &Desk, actor: &Actor, asked: &Asked, after: Option<Uuid>) -> Result<AuditPage, DeskError> {
    actor.must_manage_staff()?;
    let (organisation, asked) = (actor.staff.organisation.clone(), asked.clone());
    Ok(desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let mut page = AuditPage {
                    entries: Vec::new(),
                    staff: staff::everyone_of(tx, &organisation).await?,
                    titles: BTreeMap::new(),
                    organisations: organisations::list(tx).await?.into_iter().map(|one| (one.id, one.name)).collect(),
                    next: None,
                };
                let lead = match asked.lead {
                    None => None,
                    Some(Lead::Id(id)) => Some(id),
                    Some(Lead::Reference(reference)) => match leads::find_by_reference(tx, reference).await? {
                        Some(lead) => Some(lead.id),
                        None => return Ok(page),
                    },
                };
                let search = Search { staff: asked.staff, lead, between: asked.day.and_then(whole) };
                let mut found = audit::search(tx, &organisation, &search, after, PAGE + 1).await?;
                let more = found.len() > PAGE as usize;
                found.truncate(PAGE as usize);
                page.next = found.last().filter(|_| more).map(|last| last.id);
                page.titles = opportunities::titles_of(tx, &opportunities_in(&found)).await?;
                let mut named: Vec<LeadId> = found.iter().filter_map(|one| one.entry.lead).collect();
                named.sort();
                named.dedup();
                let references = leads::references_of(tx, named).await?;
                let line = |one: audit::Entry| Line {
                    at: one.entry.at,
                    action: one.entry.action,
                    staff: one.entry.staff,
                    lead: one.entry.lead.map(|lead| (lead, references.get(&lead).copied())),
                    detail: one.entry.detail,
                };
                page.entries = found.into_iter().map(line).collect();
                Ok(page)
            })
        })
        .await?)
}

/// The opportunities that the details of these entries name.
fn opportunities_in(found: &[audit::Entry]) -> Vec<OpportunityId> {
    let about = |one: &&audit::Entry| matches!(one.entry.action, Action::OpportunitySaved | Action::OpportunityClosed);
    let named: BTreeSet<&str> = found.iter().filter(about).filter_map(|one| one.entry.detail.as_deref()).collect();
    named.into_iter().map(OpportunityId::from).collect()
}

/// From the first moment of a day to the first of the next.
fn whole(day: Date) -> Option<(Timestamp, Timestamp)> {
    let begins = |day: Date| day.to_zoned(london()).ok().map(|begins| begins.timestamp());
    Some((begins(day)?, begins(day.saturating_add(1.day()))?))
}
