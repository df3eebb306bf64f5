//! One's own claimed leads for a file. Names and contact only when asked for: each is then an opening, on record for the resident
//! and counted.

use super::queue::{QueuedLead, everything, queued};
use super::{Actor, Desk, DeskError, limits};
use crate::domain::lead::ContactDetails;
use crate::ids::LeadId;
use crate::store::audit::{self, Action, NewEntry};
use crate::store::claims;
use crate::store::queue::{self, Asked, Held};

/// Leads that one file holds at most; nobody holds as many.
const MOST: u32 = 1000;

/// A lead for the file.
#[derive(Debug)]
pub struct Exported {
    /// The lead.
    pub lead: QueuedLead,
    /// How to reach the person: only where it was asked for and a consent carries it.
    pub contact: Option<ContactDetails>,
}

/// The leads that the actor has, by the day each is due.
pub async fn mine(desk: &Desk, actor: &Actor, with_contact: bool) -> Result<Vec<Exported>, DeskError> {
    actor.must_follow_up()?;
    let (actor, now, most) = (actor.clone(), desk.now(), desk.limits);
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let asked = Asked { held: Held::By(actor.staff.id), ..everything(&actor) };
                let leads = queue::page(tx, &asked, None, MOST).await?;
                let ids: Vec<LeadId> = leads.iter().map(|lead| lead.id).collect();
                let mut opened = Vec::new();
                if with_contact && !ids.is_empty() {
                    let openings = u32::try_from(ids.len()).unwrap_or(u32::MAX);
                    if let Err(full) = limits::room_to_open(tx, &actor.staff, most, openings, now).await? {
                        return Ok(Err(full));
                    }
                    opened = claims::open_all(tx, actor.staff.id, &ids, now).await?;
                    let entry = NewEntry {
                        at: now,
                        staff: Some(actor.staff.id),
                        organisation: Some(actor.staff.organisation.clone()),
                        action: Action::ContactExported,
                        lead: None,
                        detail: Some(opened.len().to_string()),
                    };
                    audit::record(tx, &entry).await?;
                }
                let mut exported = Vec::with_capacity(leads.len());
                for lead in queued(tx, &actor, leads).await? {
                    let at = opened.iter().position(|(id, _)| *id == lead.lead.id);
                    exported.push(Exported { contact: at.map(|at| opened.swap_remove(at).1), lead });
                }
                Ok(Ok(exported))
            })
        })
        .await?
}
