//! The staff channel is told that leads wait, each once: what is to be told, and what was.

use super::{Desk, DeskError};
use crate::ids::OrganisationId;
use crate::store::announcements;
use jiff::Timestamp;

pub use crate::store::announcements::Announcement;

/// What is to be told now of an organisation's leads that came after `since`, oldest first.
pub async fn to_tell(
    desk: &Desk,
    organisation: &OrganisationId,
    since: Timestamp,
) -> Result<Vec<Announcement>, DeskError> {
    let (asked, now) = (organisation.clone(), desk.now());
    let needed =
        desk.store.read(move |tx| Box::pin(async move { announcements::is_needed(tx, &asked, since, now).await }));
    if !needed.await? {
        return Ok(Vec::new());
    }
    let organisation = organisation.clone();
    Ok(desk
        .store
        .write(move |tx| {
            Box::pin(async move {
                announcements::gather(tx, &organisation, since, now).await?;
                announcements::to_tell(tx, now).await
            })
        })
        .await?)
}

/// Notes that one is being sent: from now on it may be out.
pub async fn trying(desk: &Desk, announcement: &Announcement) -> Result<(), DeskError> {
    let (id, now) = (announcement.id, desk.now());
    Ok(desk.store.write(move |tx| Box::pin(async move { announcements::trying(tx, id, now).await })).await?)
}

/// Notes that one is out.
pub async fn told(desk: &Desk, announcement: &Announcement) -> Result<(), DeskError> {
    let (id, now) = (announcement.id, desk.now());
    Ok(desk.store.write(move |tx| Box::pin(async move { announcements::told(tx, id, now).await })).await?)
}
