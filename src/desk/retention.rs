//! What will be erased when, as the host's administrators read it: numbers by kind and day, as last counted. They name nobody. And
//! what they say when the machine's clock is so far ahead of the last known time that nothing is erased.

use super::{Actor, Desk, DeskError};
use crate::clock::day_in_london;
use crate::store::audit::{self, Action, NewEntry};
use crate::store::{known_time, retention_ahead};
use jiff::Timestamp;

pub use crate::store::retention_ahead::{Ahead, Kind};

/// How erasing stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    /// The numbers, and when they were counted; nothing before the first time.
    pub counted: Option<(Timestamp, Ahead)>,
    /// The last known time, if nothing is erased because the clock is far ahead of it.
    pub left_behind: Option<Timestamp>,
}

/// How erasing stands now.
pub async fn look(desk: &Desk, actor: &Actor) -> Result<Standing, DeskError> {
    actor.must_manage_installation()?;
    let now = desk.now();
    Ok(desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let left_behind = known_time::left_behind(tx, now).await?;
                Ok(Standing { counted: retention_ahead::list(tx).await?, left_behind })
            })
        })
        .await?)
}

/// Says that the machine's clock is right, so that erasing goes on. False if nothing waited for it.
pub async fn confirm_clock(desk: &Desk, actor: &Actor) -> Result<bool, DeskError> {
    actor.must_manage_installation()?;
    let (actor, now) = (actor.clone(), desk.now());
    Ok(desk
        .store
        .write(move |tx| {
            Box::pin(async move {
                let Some(last) = known_time::left_behind(tx, now).await? else { return Ok(false) };
                known_time::keep(tx, now).await?;
                let entry = NewEntry {
                    at: now,
                    staff: Some(actor.staff.id),
                    organisation: Some(actor.staff.organisation.clone()),
                    action: Action::ClockConfirmed,
                    lead: None,
                    detail: Some(day_in_london(last).to_string()),
                };
                audit::record(tx, &entry).await?;
                Ok(true)
            })
        })
        .await?)
}
