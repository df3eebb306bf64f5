//! Opportunities in files: reading a spreadsheet, all of it or nothing; writing one; writing the open standard.

use super::days::day;
use super::postings::recorded_changes;
use super::{Actor, Desk, DeskError};
use crate::area::Areas;
use crate::clock::day_in_london;
use crate::domain::opportunity::Opportunity;
use crate::domain::posting::{
    RowFault, SheetRow, Under, Written, is_as_posted, read, read_sheet, standard, write, write_sheet,
};
use crate::ids::{OpportunityId, OrganisationId};
use crate::store::imports::{self, Import, There, To};
use crate::store::opportunities::{self, Changed, OpportunityRow, OpportunityState};
use crate::store::posted::PostedStanding;
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
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
    /// How many of those no resident can choose: they are closed, or their last day is over.
    pub over: u32,
}

/// Reads a file of the actor's organisation: as drafts, or published at once. The same file read twice changes nothing the second
/// time, whatever the day is; and what a person closed is opened by no file. Rows are judged outside the writer, and all written in one transaction if nothing has moved meanwhile.
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
    let organisation = &actor.staff.organisation;
    let mut ids: Vec<OpportunityId> = rows.iter().map(|row| OpportunityId::from(row.reference.as_str())).collect();
    ids.extend(rows.iter().map(|row| id_of(organisation, &row.reference)));
    let ids = Arc::new(ids);
    loop {
        let (now, asked) = (desk.now(), Arc::clone(&ids));
        let found = desk.store.read(move |tx| Box::pin(async move { imports::there(tx, &asked).await })).await?;
        let (planned, counted) = match plan(actor, &rows, &found, publish, areas, now) {
            Ok(plan) => plan,
            Err(faults) => return Ok(Imported::Refused(faults)),
        };
        if planned.is_empty() {
            return Ok(Imported::Done(counted));
        }
        let (actor, asked) = (actor.clone(), Arc::clone(&ids));
        let written = desk
            .store
            .write(move |tx| {
                Box::pin(async move {
                    imports::hold(tx).await?;
                    let still = imports::there(tx, &asked).await?;
                    let none = There::default();
                    let of = |all: &BTreeMap<OpportunityId, There>, id| all.get(id).unwrap_or(&none).clone();
                    if !asked.iter().all(|id| of(&still, id).is_as(&of(&found, id))) {
                        return Ok(false);
                    }
                    imports::put(tx, &actor.staff.organisation, &planned, actor.staff.id, now).await?;
                    Ok(true)
                })
            })
            .await?;
        // A colleague was faster: it is judged again, over what is there now.
        if written {
            return Ok(Imported::Done(counted));
        }
    }
}

/// What the rows of a file change, or everything that is wrong with them.
fn plan(
    actor: &Actor,
    rows: &[SheetRow],
    found: &BTreeMap<OpportunityId, There>,
    publish: bool,
    areas: &Areas,
    now: Timestamp,
) -> Result<(Vec<Import>, Counted), Vec<RowFault>> {
    let (mut planned, mut faults, mut counted) = (Vec::new(), Vec::new(), Counted::default());
    let mut lines: BTreeMap<OpportunityId, u64> = BTreeMap::new();
    let organisation = &actor.staff.organisation;
    for row in rows {
        // What was exported carries its own id as its reference.
        let named = OpportunityId::from(row.reference.as_str());
        let theirs = |there: &There| {
            let posted = there.posted.as_ref().is_some_and(|one| one.row.organisation == *organisation);
            posted || there.draft.as_ref().is_some_and(|draft| draft.organisation == *organisation)
        };
        let id = if found.get(&named).is_some_and(theirs) { named } else { id_of(organisation, &row.reference) };
        let fault = |column: &str, reason: String| RowFault { line: row.line, column: Some(column.to_owned()), reason };
        if let Some(first) = lines.insert(id.clone(), row.line) {
            faults
                .push(fault("reference", format!("Line {first} is about the same opportunity. Use one line for each")));
            continue;
        }
        let none = There::default();
        let there = found.get(&id).unwrap_or(&none);
        let under = Under { id: &id, organisation, area: &actor.organisation.area, areas, today: day_in_london(now) };
        let posted = there.posted.as_ref().filter(|one| one.state != OpportunityState::Deleted);
        let before = posted.and_then(readable);
        if is_there(there, before.as_ref(), &row.written, publish, &under) {
            counted.same += 1;
            let standing = posted.and_then(|one| PostedStanding::of(one, under.today));
            counted.over += u32::from(matches!(standing, Some(PostedStanding::Closed | PostedStanding::Expired)));
            continue;
        }
        let is_closed = publish && posted.is_some_and(|one| one.state == OpportunityState::Closed);
        if is_closed {
            let on = there.closed_at.map(|at| format!(" on {}", day(day_in_london(at)))).unwrap_or_default();
            let text = format!("Closed on the pages{on}. Open it again there first, then read the file again");
            faults.push(fault("reference", text));
        }
        let opportunity = match read(&row.written, &under) {
            Ok(opportunity) => opportunity,
            Err(wrong) => {
                faults.extend(wrong.into_iter().map(|wrong| fault(wrong.field.id(), wrong.text)));
                continue;
            }
        };
        if is_closed {
            continue;
        }
        match planned_row(there, before.as_ref(), opportunity, &row.written, publish) {
            Planned::New(import) => {
                counted.new += 1;
                planned.push(import);
            }
            Planned::Changed(import) => {
                counted.changed += 1;
                planned.push(import);
            }
            Planned::InHand => {
                let text = "A colleague is changing this on the pages. Publish those changes, or throw them away, then read \
                            the file again";
                faults.push(fault("reference", text.to_owned()));
            }
        }
    }
    if faults.is_empty() { Ok((planned, counted)) } else { Err(faults) }
}

/// Whether what a row says is there already, so that nothing needs to be judged or written. What a colleague is writing on the pages
/// loses nothing by a row of what residents read.
fn is_there(there: &There, before: Option<&Opportunity>, row: &Written, publish: bool, under: &Under<'_>) -> bool {
    let is_drafted = !publish && there.draft.as_ref().is_some_and(|draft| draft.written == *row);
    let may_stay = there.draft.is_none() || !there.draft_is_a_files;
    is_drafted || (may_stay && before.is_some_and(|before| is_as_posted(row, before, under)))
}

/// What one row is that changes something.
enum Planned {
    New(Import),
    Changed(Import),
    /// Someone wrote a draft of it by hand, which the row would throw away unseen.
    InHand,
}

fn planned_row(
    there: &There,
    before: Option<&Opportunity>,
    opportunity: Opportunity,
    written: &Written,
    publish: bool,
) -> Planned {
    if there.draft.as_ref().is_some_and(|draft| draft.written != *written && !there.draft_is_a_files) {
        return Planned::InHand;
    }
    let import = if publish {
        let changes = before.map(|before| recorded_changes(&write(before), &write(&opportunity)));
        Import { to: To::Posted(OpportunityRow::of(&opportunity)), changes: changes.unwrap_or_default() }
    } else {
        Import { to: To::Draft(opportunity.id, written.clone()), changes: Vec::new() }
    };
    let is_new =
        there.draft.is_none() && there.posted.as_ref().is_none_or(|one| one.state == OpportunityState::Deleted);
    if is_new { Planned::New(import) } else { Planned::Changed(import) }
}

/// The id that belongs to an organisation's own reference: always the same.
fn id_of(organisation: &OrganisationId, reference: &str) -> OpportunityId {
    let digest = Sha256::digest(format!("{organisation}/{reference}").as_bytes());
    let mut first = [0; 16];
    first.copy_from_slice(&digest[..16]);
    OpportunityId(format!("imp-{:032x}", u128::from_be_bytes(first)))
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

/// The actor's organisation's opportunities that are not closed, as a spreadsheet that [`import`] reads. Those whose last day is over are
/// among them: a later day in the file publishes them again.
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
    let stands = |one: &&Changed| PostedStanding::of(one, today).is_some_and(wanted);
    Ok(found.iter().filter(stands).filter_map(readable).collect())
}
