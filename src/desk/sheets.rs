//! Opportunities in files: reading a spreadsheet, all of it or nothing; writing one; writing the open standard.

use super::postings::{Deed, recorded_changes, row_of};
use super::{Actor, Desk, DeskError};
use crate::area::Areas;
use crate::clock::day_in_london;
use crate::domain::opportunity::Opportunity;
use crate::domain::posting::{RowFault, SheetRow, Under, Written, read, read_sheet, standard, write, write_sheet};
use crate::ids::{OpportunityId, OrganisationId};
use crate::store::drafts::{self, Change, Entry, Saving};
use crate::store::opportunities::{self, Changed, OpportunityState};
use crate::store::posted::PostedStanding;
use crate::store::{StoreError, Tx};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// What reading a file came to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Imported {
    /// Every row is in.
    Done(Counted),
    /// Some rows are wrong, and nothing was written.
    Refused(Vec<RowFault>),
}

/// What the rows of a file were.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counted {
    /// New opportunities.
    pub new: u32,
    /// Opportunities that were there and are changed.
    pub changed: u32,
    /// Opportunities that were there just so.
    pub same: u32,
}

/// Reads a file of the actor's organisation: as drafts, or published at once. The same file read twice changes nothing the second
/// time.
pub async fn import(
    desk: &Desk,
    actor: &Actor,
    file: Vec<u8>,
    publish: bool,
    areas: &Arc<Areas>,
) -> Result<Imported, DeskError> {
    actor.must_post()?;
    let rows = match read_sheet(&file) {
        Ok(rows) => rows,
        Err(faults) => return Ok(Imported::Refused(faults)),
    };
    let (actor, areas, now) = (actor.clone(), Arc::clone(areas), desk.now());
    Ok(desk
        .store
        .write(move |tx| {
            Box::pin(async move {
                let mut read = Vec::with_capacity(rows.len());
                let mut faults = Vec::new();
                for row in rows {
                    match read_row(tx, &actor, &row, &areas, now).await? {
                        Ok(opportunity) => read.push((opportunity, row.written)),
                        Err(wrong) => faults.extend(wrong),
                    }
                }
                if !faults.is_empty() {
                    return Ok(Imported::Refused(faults));
                }
                let mut counted = Counted::default();
                for (opportunity, written) in read {
                    match put(tx, &actor, &opportunity, written, publish, now).await? {
                        Put::New => counted.new += 1,
                        Put::Changed => counted.changed += 1,
                        Put::Same => counted.same += 1,
                    }
                }
                Ok(Imported::Done(counted))
            })
        })
        .await?)
}

/// A row as an opportunity, under the id that its reference has.
async fn read_row(
    tx: &mut Tx<'_>,
    actor: &Actor,
    row: &SheetRow,
    areas: &Areas,
    now: Timestamp,
) -> Result<Result<Opportunity, Vec<RowFault>>, StoreError> {
    let organisation = &actor.staff.organisation;
    // What was exported carries its own id as its reference.
    let named = OpportunityId::from(row.reference.as_str());
    let known = opportunities::find(tx, &named).await?.is_some_and(|one| one.row.organisation == *organisation);
    let id = if known { named } else { id_of(organisation, &row.reference) };
    let under = Under { id: &id, organisation, area: &actor.organisation.area, areas, today: day_in_london(now) };
    Ok(read(&row.written, &under).map_err(|faults| {
        let fault = |fault: crate::domain::posting::Fault| RowFault {
            line: row.line,
            column: Some(fault.field.id().to_owned()),
            reason: fault.text,
        };
        faults.into_iter().map(fault).collect()
    }))
}

/// The id that belongs to an organisation's own reference: always the same.
fn id_of(organisation: &OrganisationId, reference: &str) -> OpportunityId {
    let digest = Sha256::digest(format!("{organisation}/{reference}").as_bytes());
    let mut first = [0; 16];
    first.copy_from_slice(&digest[..16]);
    OpportunityId(format!("imp-{:032x}", u128::from_be_bytes(first)))
}

enum Put {
    New,
    Changed,
    Same,
}

async fn put(
    tx: &mut Tx<'_>,
    actor: &Actor,
    opportunity: &Opportunity,
    written: Written,
    publish: bool,
    now: Timestamp,
) -> Result<Put, StoreError> {
    let id = &opportunity.id;
    let posted = opportunities::find(tx, id).await?.filter(|one| one.state != OpportunityState::Deleted);
    let draft = drafts::find(tx, id).await?;
    let before = posted.as_ref().and_then(readable);
    let is_open = posted.as_ref().is_some_and(|one| one.state == OpportunityState::Open);
    let as_posted = is_open && draft.is_none() && before.as_ref() == Some(opportunity);
    let as_drafted = !publish && draft.as_ref().is_some_and(|draft| draft.written == written);
    if as_posted || as_drafted {
        return Ok(Put::Same);
    }
    let is_new = posted.is_none() && draft.is_none();
    let mut changes = Vec::new();
    if publish {
        if let Some(before) = &before {
            changes = recorded_changes(&write(before), &write(opportunity));
        }
        opportunities::upsert(tx, &row_of(opportunity), Some(actor.staff.id), now).await?;
        drafts::delete(tx, id).await?;
    } else {
        let seen = draft.map_or(0, |draft| draft.version);
        let saved = drafts::save(tx, id, &actor.staff.organisation, &written, seen, actor.staff.id, now).await?;
        if let Saving::Moved(_) = saved {
            return Err(StoreError::Value { column: "drafts.version", problem: "moved within one transaction" });
        }
    }
    record(tx, id, actor, changes, now).await?;
    Ok(if is_new { Put::New } else { Put::Changed })
}

async fn record(
    tx: &mut Tx<'_>,
    id: &OpportunityId,
    actor: &Actor,
    changes: Vec<Change>,
    now: Timestamp,
) -> Result<(), StoreError> {
    drafts::record(tx, id, &Entry { at: now, staff: Some(actor.staff.id), deed: Deed::Imported, changes }).await
}

/// An opportunity that can be read. One that cannot is left out of lists and files, as it is left out of every index.
fn readable(changed: &Changed) -> Option<Opportunity> {
    match serde_json::from_str(&changed.row.body) {
        Ok(opportunity) => Some(opportunity),
        Err(error) => {
            tracing::error!(opportunity.id = %changed.row.id, %error, "an opportunity cannot be read and is left out");
            None
        }
    }
}

/// The actor's organisation's opportunities that are not closed, as a spreadsheet that [`import`] reads.
pub async fn export_sheet(desk: &Desk, actor: &Actor) -> Result<String, DeskError> {
    let found = posted(desk, actor, |standing| standing != PostedStanding::Closed).await?;
    let written: Vec<(String, Written)> = found.iter().map(|one| (one.id.to_string(), write(one))).collect();
    Ok(write_sheet(written.iter().map(|(id, written)| (id.as_str(), written))))
}

/// The actor's organisation's roles that residents can choose, in the open standard.
pub async fn export_standard(desk: &Desk, actor: &Actor) -> Result<String, DeskError> {
    let found = posted(desk, actor, |standing| standing == PostedStanding::Published).await?;
    Ok(serde_json::to_string_pretty(&standard(&actor.organisation, &found)).unwrap_or_default())
}

async fn posted(desk: &Desk, actor: &Actor, wanted: fn(PostedStanding) -> bool) -> Result<Vec<Opportunity>, DeskError> {
    actor.must_post()?;
    let (organisation, today) = (actor.staff.organisation.clone(), day_in_london(desk.now()));
    let found =
        desk.store.read(move |tx| Box::pin(async move { opportunities::list_of(tx, &organisation).await })).await?;
    let stands = |one: &&Changed| {
        PostedStanding::of(one.state, one.row.closing, one.row.capacity, one.taken, today).is_some_and(wanted)
    };
    Ok(found.iter().filter(stands).filter_map(readable).collect())
}
