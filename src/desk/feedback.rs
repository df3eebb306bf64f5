//! Feedback without a name: who may read it. It is the host's, and nothing in it leads to a person.

use super::{Actor, Desk, DeskError, rights};
use crate::store::feedback;

pub use crate::store::feedback::Feedback;

/// The newest pieces that one page shows.
pub const SHOWN: u32 = 100;

/// The newest feedback of the actor's organisation, by month.
pub async fn newest(desk: &Desk, actor: &Actor) -> Result<Vec<Feedback>, DeskError> {
    if !rights::reads_feedback(actor.staff.role) {
        return Err(DeskError::NotAllowed);
    }
    if !rights::keeps_feedback(&actor.organisation) || actor.organisation.id != actor.staff.organisation {
        return Err(DeskError::NotFound);
    }
    let organisation = actor.staff.organisation.clone();
    let read = desk.store.read(move |tx| Box::pin(async move { feedback::newest(tx, &organisation, SHOWN).await }));
    Ok(read.await?)
}
