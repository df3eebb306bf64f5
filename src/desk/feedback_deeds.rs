//! What was done about a lead of the service `feedback`: written down by the one who has it, and told to the resident.

use super::leads::seen;
use super::{Actor, Desk, DeskError};
use crate::domain::feedback::FeedbackDone;
use crate::domain::lead::{LeadState, LeadSummary};
use crate::domain::taxonomy::Service;
use crate::ids::LeadId;
use crate::store::{StoreError, Tx, feedback_deeds};

pub use crate::store::feedback_deeds::NewDeeds;

/// A lead about feedback, with what was done.
#[derive(Clone, Debug)]
pub struct Deeds {
    /// The lead.
    pub lead: LeadSummary,
    /// What was done, in the order of the codes.
    pub done: Vec<FeedbackDone>,
    /// What else can be done.
    pub offered: Vec<FeedbackDone>,
}

/// What was done about a lead that the actor has, and what can be. A lead of another service has no such page.
pub async fn look(desk: &Desk, actor: &Actor, lead: LeadId) -> Result<Deeds, DeskError> {
    actor.must_follow_up()?;
    let actor = actor.clone();
    desk.store.read(move |tx| Box::pin(async move { found(tx, &actor, lead).await })).await?
}

/// Writes down what was done. What cannot be done about its kind is left out.
pub async fn write_down(desk: &Desk, actor: &Actor, lead: LeadId, new: NewDeeds) -> Result<(), DeskError> {
    actor.must_follow_up()?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let found = match found(tx, &actor, lead).await? {
                    Ok(found) => found,
                    Err(why) => return Ok(Err(why)),
                };
                let done = new.done.into_iter().filter(|done| found.offered.contains(done)).collect();
                let new = NewDeeds { done, ..new };
                let written = feedback_deeds::write_down(tx, &found.lead, actor.staff.id, &new, now).await?;
                Ok(if written { Ok(()) } else { Err(DeskError::NotYours) })
            })
        })
        .await?
}

async fn found(tx: &mut Tx<'_>, actor: &Actor, lead: LeadId) -> Result<Result<Deeds, DeskError>, StoreError> {
    let lead = match seen(tx, actor, lead).await? {
        Ok(lead) if lead.service != Service::Feedback => return Ok(Err(DeskError::NotFound)),
        Ok(lead) if lead.state != LeadState::Claimed || lead.claimed_by != Some(actor.staff.id) => {
            return Ok(Err(DeskError::NotYours));
        }
        Ok(lead) => lead,
        Err(why) => return Ok(Err(why)),
    };
    let done = feedback_deeds::list(tx, lead.id).await?;
    let mut offered = FeedbackDone::offered(lead.needs.feedback, true);
    offered.retain(|one| !done.contains(one));
    Ok(Ok(Deeds { lead, done, offered }))
}
