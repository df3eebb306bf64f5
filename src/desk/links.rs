//! One-time links by which staff sign in: no password to forget. A link works once, for 24 hours; only its hash is kept.

use super::{Desk, DeskError, here};
use crate::domain::staff::Staff;
use crate::ids::StaffId;
use crate::store::audit::{self, Action, NewEntry};
use crate::store::staff::{self, Token};
use zeroize::Zeroizing;

/// Makes a sign-in link for a member of staff: its path under the program's address, `/staff/link/…`. Who may ask for one is
/// the caller's to know: the command line on the machine itself. Not found if there is no such active member of staff.
pub async fn make_sign_in_link(desk: &Desk, staff: StaffId) -> Result<Zeroizing<String>, DeskError> {
    let now = desk.now();
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                if staff::find(tx, staff).await?.is_none() {
                    return Ok(Err(DeskError::NotFound));
                }
                let token = staff::invite(tx, staff, now).await?;
                Ok(Ok(Zeroizing::new(format!("/staff/link/{}", token.reveal().as_str()))))
            })
        })
        .await?
}

/// Uses a link and begins a session, whose token it gives. Nothing if the link was used, is too old, or never was.
pub async fn redeem(desk: &Desk, link: &str) -> Result<Option<Zeroizing<String>>, DeskError> {
    let Some(link) = Token::parse(link) else { return Ok(None) };
    let (now, host) = (desk.now(), desk.host.clone());
    Ok(desk
        .store
        .write(move |tx| {
            Box::pin(async move {
                let whose = staff::whose_link(tx, &link, now).await?;
                if !here::works(tx, whose, host.as_ref()).await? {
                    return Ok(None);
                }
                let Some((Staff { id, organisation, .. }, session)) = staff::redeem(tx, &link, now).await? else {
                    return Ok(None);
                };
                let organisation = Some(organisation);
                let entry = NewEntry {
                    at: now,
                    staff: Some(id),
                    organisation,
                    action: Action::SignedIn,
                    lead: None,
                    detail: None,
                };
                audit::record(tx, &entry).await?;
                Ok(Some(session.reveal()))
            })
        })
        .await?)
}
