//! What a resident says on the telephone, recorded by whoever hears it: stop, or delete. It works at once, as in the chat. The
//! request is named by its reference, which opens nothing.

use super::leads::seen;
use super::{Actor, Desk, DeskError};
use crate::domain::consent::How;
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

/// The lead that a reference names, if the actor may know of it.
pub async fn find(desk: &Desk, actor: &Actor, reference: &str) -> Result<Option<LeadId>, DeskError> {
    let Some(reference) = Reference::parse(reference) else { return Ok(None) };
    let actor = actor.clone();
    Ok(desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let Some(lead) = leads::find_by_reference(tx, reference).await? else { return Ok(None) };
                Ok(seen(tx, &actor, lead.id).await?.ok().map(|lead| lead.id))
            })
        })
        .await?)
}

/// Records what a resident said and does it, in one transaction: anyone who may know of the lead can.
pub async fn record(desk: &Desk, actor: &Actor, lead: LeadId, told: Told) -> Result<(), DeskError> {
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                if let Err(why) = seen(tx, &actor, lead).await? {
                    return Ok(Err(why));
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
