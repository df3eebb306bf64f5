//! Posting: coordinators write their organisation's opportunities as drafts, look at them, publish, copy and close them. What
//! residents read changes only by publishing; every deed stands in the opportunity's history.

mod looking;
mod writing;

pub use looking::{HistoryLine, InDetail, ListPage, Listed, Listing, ListingKey, list, look};
pub use writing::{Begun, Discarded, Published, Saved, begin, close, copy, discard, edit, publish, save};
pub(super) use writing::{begin_with, recorded_changes};

pub use crate::store::drafts::{Change, Deed, Draft};
pub use crate::store::posted::{Posted, PostedStanding};

use super::{Actor, DeskError};
use crate::domain::opportunity::Opportunity;
use crate::ids::OpportunityId;
use crate::store::opportunities::{self, Changed, OpportunityState};
use crate::store::{StoreError, Tx};

/// A published opportunity of the actor's organisation; closed ones too.
async fn posted_of(tx: &mut Tx<'_>, actor: &Actor, id: &OpportunityId) -> Result<Option<Changed>, StoreError> {
    let found = opportunities::find(tx, id).await?;
    Ok(found.filter(|one| one.row.organisation == actor.staff.organisation && one.state != OpportunityState::Deleted))
}

/// An opportunity as it is stored.
fn body(changed: &Changed) -> Result<Opportunity, StoreError> {
    serde_json::from_str(&changed.row.body)
        .map_err(|_| StoreError::Value { column: "opportunities.body", problem: "is no opportunity" })
}

/// What a write inside a transaction comes to: done, or refused with nothing written.
type Outcome<T> = Result<Result<T, DeskError>, StoreError>;
