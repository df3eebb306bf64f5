//! Keeping the snapshot of the opportunities up to date: every process asks for changes above the number it has, and patches its
//! own right after its own commit.

use super::World;
use crate::domain::opportunity::Opportunity;
use crate::matching::{Posted, Standing};
use crate::store::opportunities::{Changed, OpportunityState, changed_since};
use crate::store::{Store, StoreError};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// Changes read at once.
const AT_ONCE: u32 = 1000;

/// Follows the changes of the opportunities.
pub struct Follower {
    latest: AtomicI64,
}

impl Default for Follower {
    /// Has seen nothing yet.
    fn default() -> Self {
        Self { latest: AtomicI64::new(0) }
    }
}

impl Follower {
    /// Brings the world's snapshot up to date. Gives how many changes there were.
    pub async fn follow(&self, store: &Store, world: &World) -> Result<usize, StoreError> {
        let mut total = 0;
        loop {
            let since = self.latest.load(Ordering::Acquire);
            let changes =
                store.read(move |tx| Box::pin(async move { changed_since(tx, since, AT_ONCE).await })).await?;
            let Some(last) = changes.last().map(|change| change.number) else { return Ok(total) };
            // A number that a crash of the server undid would be given again, to another change, and that one be missed.
            store.on_disk().await?;
            total += changes.len();
            let here = changes.into_iter().filter(|change| change.row.area == world.area);
            let patched = world.index.get().patched(here.filter_map(|change| posted(&change)));
            world.index.set(patched);
            self.latest.store(last, Ordering::Release);
        }
    }
}

fn posted(change: &Changed) -> Option<Posted> {
    let opportunity: Opportunity = match serde_json::from_str(&change.row.body) {
        Ok(opportunity) => opportunity,
        Err(error) => {
            tracing::error!(opportunity.id = %change.row.id, %error, "an opportunity cannot be read and is left out");
            return None;
        }
    };
    let standing = match change.state {
        OpportunityState::Open => {
            Standing::Open { places_left: change.row.capacity.unwrap_or(u32::MAX).saturating_sub(change.taken) }
        }
        OpportunityState::Closed => Standing::Closed,
        OpportunityState::Deleted => Standing::Deleted,
    };
    Some(Posted { opportunity: Arc::new(opportunity), standing })
}
