//! What will be erased when, as the host's administrators read it: numbers by kind and day, as last counted. They name nobody.

use super::{Actor, Desk, DeskError};
use crate::store::retention_ahead;
use jiff::Timestamp;

pub use crate::store::retention_ahead::{Ahead, Kind};

/// The numbers, and when they were counted; nothing before the first time.
pub async fn ahead(desk: &Desk, actor: &Actor) -> Result<Option<(Timestamp, Ahead)>, DeskError> {
    actor.must_manage_installation()?;
    Ok(desk.store.read(|tx| Box::pin(retention_ahead::list(tx))).await?)
}
