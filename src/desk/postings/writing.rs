//! Writing: begin, save, publish, copy, throw away, close.

use super::{Outcome, body, posted_of};
use crate::area::Areas;
use crate::clock::day_in_london;
use crate::desk::{Actor, Desk, DeskError};
use crate::domain::opportunity::Opportunity;
use crate::domain::posting::{Fault, Field, Under, Written, read, write};
use crate::domain::taxonomy::{Code as _, OpportunityKind};
use crate::ids::{OpportunityId, fresh_uuid};
use crate::store::drafts::{self, Change, Deed, Draft, Entry, Saving};
use crate::store::opportunities::{self, Changed, OpportunityRow, OpportunityState};
use crate::store::{StoreError, Tx, interested, posted};
use jiff::Timestamp;
use sha2::{Digest as _, Sha256};
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
    /// A colleague saved it meanwhile; nothing was published.
    Moved,
}

/// What throwing a draft away came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Discarded {
    /// It is gone, and residents still read what was published.
    Posted,
    /// It is gone, and was all there was.
    Gone,
    /// A colleague saved it meanwhile; nothing was thrown away.
    Moved,
}

fn fresh_id(now: Timestamp) -> OpportunityId {
    OpportunityId(format!("opp-{}", fresh_uuid(now).simple()))
}

/// What of the organisation's last posting of a kind is most likely the same in the next one. Never how someone with a learning
/// disability could do it, nor the checks: these are asked for every role.
fn lasting(kind: OpportunityKind) -> &'static [Field] {
    match kind {
        OpportunityKind::Volunteering => {
            &[Field::Postcode, Field::Borough, Field::Place, Field::MinimumAge, Field::Access]
        }
        OpportunityKind::Job => &[
            Field::Postcode,
            Field::Borough,
            Field::Place,
            Field::MinimumAge,
            Field::SalaryZone,
            Field::Contract,
            Field::ContractMonths,
            Field::Access,
        ],
        OpportunityKind::Companion => &[
            Field::Postcode,
            Field::Borough,
            Field::Place,
            Field::MinimumAge,
            Field::Access,
            Field::VisitKinds,
            Field::Hospitals,
            Field::NoticeDays,
            Field::TrainingHours,
        ],
        OpportunityKind::Event => &[Field::Postcode, Field::Borough, Field::Place, Field::MinimumAge, Field::Access],
    }
}

/// What was begun.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Begun {
    /// Its id.
    pub id: OpportunityId,
    /// Whether some answers are those of the organisation's last posting.
    pub filled: bool,
}

/// Begins to write an opportunity of this kind, with what is most likely as in the last one.
pub async fn begin(desk: &Desk, actor: &Actor, kind: OpportunityKind) -> Result<Begun, DeskError> {
    actor.must_post()?;
    let organisation = actor.staff.organisation.clone();
    let last =
        desk.store.read(move |tx| Box::pin(async move { posted::last_two(tx, &organisation, kind).await })).await?;
    // One that cannot be read, or was never whole, helps nobody.
    let mut last = last.iter().filter_map(|body| serde_json::from_str::<Opportunity>(body).ok());
    let (last, before) = (last.next().map(|last| write(&last)), last.next());
    let mut written = Written::default();
    written.set(Field::Kind, [kind.id()]);
    if let Some(last) = &last {
        for field in lasting(kind) {
            written.set(*field, last.all(*field).iter().map(String::as_str));
        }
        // A link that two share is the organisation's; any other would send people to another role.
        if kind != OpportunityKind::Job && before.is_some_and(|before| before.apply_url == last.first(Field::ApplyUrl))
        {
            written.set(Field::ApplyUrl, [last.first(Field::ApplyUrl)]);
        }
    }
    let id = begin_with(desk, actor, written, Deed::Begun).await?;
    Ok(Begun { id, filled: last.is_some() })
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

/// Begins a draft with what is written already; gives its id.
pub(in crate::desk) async fn begin_with(
    desk: &Desk,
    actor: &Actor,
    written: Written,
    deed: Deed,
) -> Result<OpportunityId, DeskError> {
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
        (None, Some(posted)) => Ok((write(&posted), stamp(&posted))),
        (None, None) => Err(DeskError::NotFound),
    }
}

/// Stands for the version of what is published while there is no draft: who began to write over it notices when a colleague has
/// published something else meanwhile, and not when only a place was taken. Never the version of a draft, which is above nothing.
fn stamp(posted: &Opportunity) -> i64 {
    let digest = Sha256::digest(OpportunityRow::of(posted).body.as_bytes());
    let mut first = [0; 8];
    first.copy_from_slice(&digest[..8]);
    i64::MIN | i64::from_be_bytes(first)
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
                let (draft, posted) = theirs(tx, &actor, &id).await?;
                let (there, over) = match (&draft, &posted) {
                    (Some(draft), _) => (draft.version, draft.version),
                    (None, Some(posted)) => (stamp(&body(posted)?), 0),
                    (None, None) => return Ok(Err(DeskError::NotFound)),
                };
                if there != seen {
                    return Ok(Ok(Saved::Moved(there)));
                }
                let by = actor.staff.id;
                Ok(Ok(match drafts::save(tx, &id, &actor.staff.organisation, &written, over, by, now).await? {
                    Saving::Saved(version) => Saved::As(version),
                    Saving::Moved(version) => Saved::Moved(version),
                }))
            })
        })
        .await?
}

/// The organisation's draft and opportunity with this id, where there is one.
async fn theirs(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: &OpportunityId,
) -> Result<(Option<Draft>, Option<Changed>), StoreError> {
    let draft = drafts::find(tx, id).await?.filter(|draft| draft.organisation == actor.staff.organisation);
    Ok((draft, posted_of(tx, actor, id).await?))
}

/// Publishes what is written, as the version that was `seen` if one is given. A closed opportunity is open again.
pub async fn publish(
    desk: &Desk,
    actor: &Actor,
    id: &OpportunityId,
    areas: &Arc<Areas>,
    seen: Option<i64>,
) -> Result<Published, DeskError> {
    actor.must_post()?;
    let (actor, id, areas, now) = (actor.clone(), id.clone(), Arc::clone(areas), desk.now());
    desk.store.write(move |tx| Box::pin(async move { publish_in(tx, &actor, &id, &areas, seen, now).await })).await?
}

/// The same, inside a transaction.
async fn publish_in(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: &OpportunityId,
    areas: &Areas,
    seen: Option<i64>,
    now: Timestamp,
) -> Outcome<Published> {
    let organisation = &actor.staff.organisation;
    let (draft, before) = theirs(tx, actor, id).await?;
    let written = match (&draft, &before) {
        (Some(draft), _) => draft.written.clone(),
        // Pressed twice: it is published already.
        (None, Some(before)) if before.state == OpportunityState::Open => return Ok(Ok(Published::Yes)),
        // Closed, and to be open again as it was.
        (None, Some(before)) => write(&body(before)?),
        (None, None) => return Ok(Err(DeskError::NotFound)),
    };
    let version = draft.as_ref().map(|draft| draft.version);
    if version.is_some() && seen.is_some() && seen != version {
        return Ok(Ok(Published::Moved));
    }
    let under = Under { id, organisation, area: &actor.organisation.area, areas, today: day_in_london(now) };
    let opportunity = match read(&written, &under) {
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
    if let Some(version) = version
        && !drafts::delete(tx, id, version).await?
    {
        return Ok(Ok(Published::Moved));
    }
    opportunities::upsert(tx, &OpportunityRow::of(&opportunity), Some(actor.staff.id), now).await?;
    record(tx, id, actor, deed, changes, now).await?;
    Ok(Ok(Published::Yes))
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

/// Throws away what is written and not published, as the version that was `seen` if one is given. What residents read stays.
pub async fn discard(
    desk: &Desk,
    actor: &Actor,
    id: &OpportunityId,
    seen: Option<i64>,
) -> Result<Discarded, DeskError> {
    actor.must_post()?;
    let (actor, id, now) = (actor.clone(), id.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let (draft, posted) = theirs(tx, &actor, &id).await?;
                if draft.is_none() && posted.is_none() {
                    return Ok(Err(DeskError::NotFound));
                }
                if let Some(draft) = draft {
                    let is_seen = seen.is_none_or(|seen| seen == draft.version);
                    if !is_seen || !drafts::delete(tx, &id, draft.version).await? {
                        return Ok(Ok(Discarded::Moved));
                    }
                    record(tx, &id, &actor, Deed::Discarded, Vec::new(), now).await?;
                }
                Ok(Ok(if posted.is_some() { Discarded::Posted } else { Discarded::Gone }))
            })
        })
        .await?
}

/// Closes an opportunity: nobody can choose it from now on, and those who chose it or asked to be reminded are told, soon after and
/// some at a time. Gives how many they are. One that is closed already stays so, and nobody is told twice.
pub async fn close(desk: &Desk, actor: &Actor, id: &OpportunityId) -> Result<u64, DeskError> {
    actor.must_post()?;
    let (actor, id, now) = (actor.clone(), id.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                if posted_of(tx, &actor, &id).await?.is_none() {
                    return Ok(Err(DeskError::NotFound));
                }
                let closed = opportunities::close_opportunity(tx, &id, false, Some(actor.staff.id), now).await?;
                if closed.is_none() {
                    return Ok(Ok(0));
                }
                interested::closing(tx, &id, now).await?;
                record(tx, &id, &actor, Deed::Closed, Vec::new(), now).await?;
                Ok(Ok(interested::count(tx, &id, now).await?))
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
