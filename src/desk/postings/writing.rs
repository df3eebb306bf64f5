//! Writing: begin, save, publish, copy, throw away, close.

use super::{Outcome, body, posted_of};
use crate::area::Areas;
use crate::clock::day_in_london;
use crate::desk::{Actor, Desk, DeskError};
use crate::domain::opportunity::Opportunity;
use crate::domain::posting::{Fault, Field, Under, Written, read, write};
use crate::domain::taxonomy::{Code as _, OpportunityKind};
use crate::ids::{OpportunityId, fresh_uuid};
use crate::store::drafts::{self, Change, Deed, Entry, Saving};
use crate::store::opportunities::{self, OpportunityRow, OpportunityState};
use crate::store::{StoreError, Tx, interested};
use jiff::Timestamp;
use std::sync::Arc;

/// Characters of a field that a history keeps.
const KEPT: usize = 300;

/// What saving came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Saved {
    /// It is saved, as this version.
    As(i64),
    /// A colleague saved it meanwhile, as this version; nothing was written.
    Moved(i64),
}

/// What publishing came to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Published {
    /// Residents see it within a second.
    Yes,
    /// It needs more; nothing was published.
    NotYet(Vec<Fault>),
}

fn fresh_id(now: Timestamp) -> OpportunityId {
    OpportunityId(format!("opp-{}", fresh_uuid(now).simple()))
}

/// Begins to write an opportunity of this kind. Gives its id.
pub async fn begin(desk: &Desk, actor: &Actor, kind: OpportunityKind) -> Result<OpportunityId, DeskError> {
    let mut written = Written::default();
    written.set(Field::Kind, [kind.id()]);
    begin_with(desk, actor, written, Deed::Begun).await
}

/// Begins a copy of an opportunity, as it is written or published. Its last day is left open, so that no old one is copied.
pub async fn copy(desk: &Desk, actor: &Actor, from: &OpportunityId) -> Result<OpportunityId, DeskError> {
    let found = super::look(desk, actor, from).await?;
    let written = found.draft.map(|draft| draft.written).or_else(|| found.posted.as_ref().map(write));
    let mut written = written.ok_or(DeskError::NotFound)?;
    written.clear(Field::Closing);
    written.clear(Field::Date);
    begin_with(desk, actor, written, Deed::Copied).await
}

async fn begin_with(desk: &Desk, actor: &Actor, written: Written, deed: Deed) -> Result<OpportunityId, DeskError> {
    actor.must_post()?;
    let (actor, now) = (actor.clone(), desk.now());
    let id = fresh_id(now);
    Ok(desk
        .store
        .write(move |tx| {
            Box::pin(async move {
                let (organisation, by) = (&actor.staff.organisation, actor.staff.id);
                drafts::save(tx, &id, organisation, &written, 0, by, now).await?;
                record(tx, &id, &actor, deed, Vec::new(), now).await?;
                Ok(id)
            })
        })
        .await?)
}

/// What is being written, and its version: the draft, or what is published, of which no draft is there yet.
pub async fn edit(desk: &Desk, actor: &Actor, id: &OpportunityId) -> Result<(Written, i64), DeskError> {
    let found = super::look(desk, actor, id).await?;
    match (found.draft, found.posted) {
        (Some(draft), _) => Ok((draft.written, draft.version)),
        (None, Some(posted)) => Ok((write(&posted), 0)),
        (None, None) => Err(DeskError::NotFound),
    }
}

/// Saves what is being written, wrong or right: nothing is judged before it is published. `seen` is the version it was written
/// over.
pub async fn save(
    desk: &Desk,
    actor: &Actor,
    id: &OpportunityId,
    written: Written,
    seen: i64,
) -> Result<Saved, DeskError> {
    actor.must_post()?;
    let (actor, id, now) = (actor.clone(), id.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                if !is_theirs(tx, &actor, &id).await? {
                    return Ok(Err(DeskError::NotFound));
                }
                let by = actor.staff.id;
                Ok(Ok(match drafts::save(tx, &id, &actor.staff.organisation, &written, seen, by, now).await? {
                    Saving::Saved(version) => Saved::As(version),
                    Saving::Moved(version) => Saved::Moved(version),
                }))
            })
        })
        .await?
}

/// Whether the organisation has a draft or an opportunity with this id.
async fn is_theirs(tx: &mut Tx<'_>, actor: &Actor, id: &OpportunityId) -> Result<bool, StoreError> {
    let draft = drafts::find(tx, id).await?;
    let theirs = draft.is_some_and(|draft| draft.organisation == actor.staff.organisation);
    Ok(theirs || posted_of(tx, actor, id).await?.is_some())
}

/// Publishes what is written. A closed opportunity is open again.
pub async fn publish(
    desk: &Desk,
    actor: &Actor,
    id: &OpportunityId,
    areas: &Arc<Areas>,
) -> Result<Published, DeskError> {
    actor.must_post()?;
    let (actor, id, areas, now) = (actor.clone(), id.clone(), Arc::clone(areas), desk.now());
    desk.store.write(move |tx| Box::pin(async move { publish_in(tx, &actor, &id, &areas, now).await })).await?
}

/// The same, inside a transaction.
async fn publish_in(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: &OpportunityId,
    areas: &Areas,
    now: Timestamp,
) -> Outcome<Published> {
    let organisation = &actor.staff.organisation;
    let before = posted_of(tx, actor, id).await?;
    let draft = drafts::find(tx, id).await?.filter(|draft| draft.organisation == *organisation);
    let draft = match (draft, &before) {
        (Some(draft), _) => draft,
        // Pressed twice: it is published already.
        (None, Some(before)) if before.state == OpportunityState::Open => return Ok(Ok(Published::Yes)),
        (None, _) => return Ok(Err(DeskError::NotFound)),
    };
    let under = Under { id, organisation, area: &actor.organisation.area, areas, today: day_in_london(now) };
    let opportunity = match read(&draft.written, &under) {
        Ok(opportunity) => opportunity,
        Err(faults) => return Ok(Ok(Published::NotYet(faults))),
    };
    let (deed, changes) = match &before {
        Some(before) if before.state == OpportunityState::Open => {
            (Deed::Changed, recorded_changes(&write(&body(before)?), &write(&opportunity)))
        }
        Some(before) => (Deed::Published, recorded_changes(&write(&body(before)?), &write(&opportunity))),
        None => (Deed::Published, Vec::new()),
    };
    opportunities::upsert(tx, &row_of(&opportunity), Some(actor.staff.id), now).await?;
    drafts::delete(tx, id).await?;
    record(tx, id, actor, deed, changes, now).await?;
    Ok(Ok(Published::Yes))
}

/// An opportunity as it is stored.
pub(in crate::desk) fn row_of(opportunity: &Opportunity) -> OpportunityRow {
    OpportunityRow {
        id: opportunity.id.clone(),
        organisation: opportunity.organisation.clone(),
        kind: opportunity.kind,
        area: opportunity.area.clone(),
        capacity: Some(opportunity.capacity),
        closing: Some(opportunity.closing),
        body: serde_json::to_string(opportunity).expect("an opportunity holds nothing that JSON cannot write"),
    }
}

/// What changed between two forms, field by field.
pub(in crate::desk) fn recorded_changes(before: &Written, after: &Written) -> Vec<Change> {
    let said = |written: &Written, key: &str| -> String {
        let answers = written.iter().find(|(known, _)| *known == key).map(|(_, answers)| answers.join("; "));
        answers.unwrap_or_default().chars().take(KEPT).collect()
    };
    let differences = before.differences(after);
    differences.into_iter().map(|key| Change { from: said(before, &key), to: said(after, &key), field: key }).collect()
}

/// Throws away what is written and not published. What residents read stays.
pub async fn discard(desk: &Desk, actor: &Actor, id: &OpportunityId) -> Result<(), DeskError> {
    actor.must_post()?;
    let (actor, id, now) = (actor.clone(), id.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                if !is_theirs(tx, &actor, &id).await? {
                    return Ok(Err(DeskError::NotFound));
                }
                if drafts::delete(tx, &id).await? {
                    record(tx, &id, &actor, Deed::Discarded, Vec::new(), now).await?;
                }
                Ok(Ok(()))
            })
        })
        .await?
}

/// Closes an opportunity: nobody can choose it from now on, and those who chose it or asked to be reminded are told. Gives how many
/// are told. One that is closed already stays so, and nobody is told twice.
pub async fn close(desk: &Desk, actor: &Actor, id: &OpportunityId) -> Result<u64, DeskError> {
    actor.must_post()?;
    let (actor, id, now) = (actor.clone(), id.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                if posted_of(tx, &actor, &id).await?.is_none() {
                    return Ok(Err(DeskError::NotFound));
                }
                // Residents are locked before anything shared.
                let told = interested::tell_closed(tx, &id, now).await?;
                let closed = opportunities::close_opportunity(tx, &id, false, Some(actor.staff.id), now).await?;
                if closed.is_some() {
                    record(tx, &id, &actor, Deed::Closed, Vec::new(), now).await?;
                }
                Ok(Ok(told))
            })
        })
        .await?
}

/// Writes down what was done.
async fn record(
    tx: &mut Tx<'_>,
    id: &OpportunityId,
    actor: &Actor,
    deed: Deed,
    changes: Vec<Change>,
    now: Timestamp,
) -> Result<(), StoreError> {
    drafts::record(tx, id, &Entry { at: now, staff: Some(actor.staff.id), deed, changes }).await
}
