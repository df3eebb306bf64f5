//! Keeping what administrators set up to date: the organisations with their names, and how they promise an answer. Small enough to be
//! read whole every few seconds, in every process.

use super::World;
use crate::clock::day_in_london;
use crate::store::{Store, StoreError, organisations, promises};

/// Brings the world's organisations and their promises up to date.
pub async fn follow_organisations(store: &Store, world: &World) -> Result<(), StoreError> {
    let today = day_in_london(world.clock.now());
    let (organisations, promises) = store
        .read(move |tx| Box::pin(async move { Ok((organisations::list(tx).await?, promises::all(tx, today).await?)) }))
        .await?;
    world.organisations.set(organisations);
    world.promises.set(promises);
    Ok(())
}
