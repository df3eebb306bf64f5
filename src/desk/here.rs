//! Who belongs to this installation: the organisations of its host's area, and their staff. A database may hold several areas, each
//! with its host and an installation of its own; of another's nothing is seen here, and nobody signs in. Where no host is named, as
//! for the command line on the machine itself, all are here.

use crate::domain::organisation::{Organisation, OrganisationKind};
use crate::ids::{OrganisationId, StaffId};
use crate::store::{StoreError, Tx, organisations, staff};

/// The area of the installation of this host; none where no host is named.
pub(super) async fn area(tx: &mut Tx<'_>, host: Option<&OrganisationId>) -> Result<Option<String>, StoreError> {
    let Some(host) = host else { return Ok(None) };
    // A host that is not there has no area, and nothing is of it.
    Ok(Some(organisations::find(tx, host).await?.map(|host| host.area).unwrap_or_default()))
}

/// An organisation as it counts in the installation of this host: another host of its area only posts here. None of another area.
pub(super) async fn organisation(
    tx: &mut Tx<'_>,
    id: &OrganisationId,
    host: Option<&OrganisationId>,
) -> Result<Option<Organisation>, StoreError> {
    let Some(found) = organisations::find(tx, id).await? else { return Ok(None) };
    if host.is_none_or(|host| *host == found.id) {
        return Ok(Some(found));
    }
    let is_here = area(tx, host).await?.is_none_or(|area| area == found.area);
    Ok(is_here.then_some(Organisation { kind: OrganisationKind::Posting, ..found }))
}

/// Whether someone works here: active, for an organisation of this installation.
pub(super) async fn works(
    tx: &mut Tx<'_>,
    id: Option<StaffId>,
    host: Option<&OrganisationId>,
) -> Result<bool, StoreError> {
    let Some(id) = id else { return Ok(false) };
    match staff::find(tx, id).await? {
        Some(staff) => Ok(organisation(tx, &staff.organisation, host).await?.is_some()),
        None => Ok(false),
    }
}
