//! What a resident says on the telephone, recorded by whoever hears it: stop, or delete. It works at once, as in the chat. The
//! request is named by its reference, which opens nothing. Anyone of its organisation can record it, and after "stop" too: whoever
//! stopped may want to be deleted.

use super::{Actor, Desk, DeskError, rights};
use crate::domain::consent::How;
use crate::domain::lead::{LeadState, LeadSummary};
use crate::ids::{LeadId, Reference};
use crate::store::audit::{self, Action, NewEntry};
use crate::store::erasing::{self, Why};
use crate::store::withdrawing::{self, Which};
use crate::store::{StoreError, Tx, leads};
use jiff::Timestamp;

/// What was said.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Told {
    /// Stop this request.
    Request,
    /// Stop everything: every consent is taken back.
    Everything,
    /// Delete everything.
    Delete,
}

impl Told {
    /// Everything that can be said.
    pub const ALL: [Self; 3] = [Self::Request, Self::Everything, Self::Delete];

    /// As a form has it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Everything => "everything",
            Self::Delete => "delete",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|told| told.id() == id)
    }
}

/// A request that someone speaks of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Named {
    /// Its lead.
    pub lead: LeadId,
    /// What names it on the telephone.
    pub reference: Reference,
    /// Whether the actor may see the lead; if not, its reference is all there is for them.
    pub is_seen: bool,
    /// Whether nobody contacts the person about it any more.
    pub is_stopped: bool,
}

impl Named {
    fn of(actor: &Actor, lead: &LeadSummary) -> Self {
        let is_stopped = lead.state == LeadState::Withdrawn;
        let is_seen = rights::may_see(actor, lead) && !is_stopped;
        Self { lead: lead.id, reference: lead.reference, is_seen, is_stopped }
    }

    /// What can still be said about it.
    pub fn sayable(&self) -> impl Iterator<Item = Told> {
        let is_stopped = self.is_stopped;
        Told::ALL.into_iter().filter(move |told| !is_stopped || *told != Told::Request)
    }
}

/// The request of the actor's organisation that a reference names.
pub async fn find(desk: &Desk, actor: &Actor, reference: &str) -> Result<Option<Named>, DeskError> {
    let Some(reference) = Reference::parse(reference) else { return Ok(None) };
    let actor = actor.clone();
    Ok(desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let found = leads::find_by_reference(tx, reference).await?;
                Ok(found.filter(|lead| rights::may_record_told(&actor, lead)).map(|lead| Named::of(&actor, &lead)))
            })
        })
        .await?)
}

/// The request of this lead, if it is one of the actor's organisation.
pub async fn look(desk: &Desk, actor: &Actor, lead: LeadId) -> Result<Named, DeskError> {
    let actor = actor.clone();
    let found = desk.store.read(move |tx| Box::pin(async move { named(tx, &actor, lead).await })).await?;
    found.ok_or(DeskError::NotFound)
}

async fn named(tx: &mut Tx<'_>, actor: &Actor, lead: LeadId) -> Result<Option<Named>, StoreError> {
    let found = leads::get_summary(tx, lead).await?;
    Ok(found.filter(|lead| rights::may_record_told(actor, lead)).map(|lead| Named::of(actor, &lead)))
}

/// Records what a resident said and does it, in one transaction: anyone of the lead's organisation can.
pub async fn record(desk: &Desk, actor: &Actor, lead: LeadId, told: Told) -> Result<(), DeskError> {
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                if named(tx, &actor, lead).await?.is_none() {
                    return Ok(Err(DeskError::NotFound));
                }
                let Some(resident) = leads::resident_of(tx, lead).await? else { return Ok(Err(DeskError::NotFound)) };
                put_on_record(tx, &actor, lead, told.id(), now).await?;
                match told {
                    Told::Request => {
                        withdrawing::withdraw(tx, resident, Which::Lead(lead), How::Telephone, now).await?;
                    }
                    Told::Everything => {
                        withdrawing::withdraw(tx, resident, Which::All, How::Telephone, now).await?;
                    }
                    Told::Delete => {
                        erasing::erase(tx, resident, Why::Asked, now).await?;
                    }
                }
                Ok(Ok(()))
            })
        })
        .await?
}

/// Who recorded it, and what.
pub(super) async fn put_on_record(
    tx: &mut Tx<'_>,
    actor: &Actor,
    lead: LeadId,
    what: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let entry = NewEntry {
        at: now,
        staff: Some(actor.staff.id),
        organisation: Some(actor.staff.organisation.clone()),
        action: Action::ToldByTelephone,
        lead: Some(lead),
        detail: Some(what.to_owned()),
    };
    audit::record(tx, &entry).await
}
