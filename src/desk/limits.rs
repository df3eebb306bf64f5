//! The limits of what one person may hold and open (design 8): nobody gathers people. Whoever comes to one is on record for the
//! administrator.

use super::DeskError;
use crate::domain::follow_up::Limits;
use crate::domain::staff::Staff;
use crate::ids::LeadId;
use crate::store::allowances::{self, Limited};
use crate::store::{StoreError, Tx};
use jiff::Timestamp;

/// Whether someone may claim one lead or call more; `lead` is the lead, or whose call it is.
pub(super) async fn room_to_claim(
    tx: &mut Tx<'_>,
    staff: &Staff,
    lead: LeadId,
    most: Limits,
    now: Timestamp,
) -> Result<Result<(), DeskError>, StoreError> {
    if allowances::claims_held(tx, staff.id, Some(lead)).await? < most.open_claims {
        return Ok(Ok(()));
    }
    allowances::record_reached(tx, staff, Limited::Claims, now).await?;
    Ok(Err(DeskError::ClaimsFull(most.open_claims)))
}

/// Whether someone may open so many contact details more.
pub(super) async fn room_to_open(
    tx: &mut Tx<'_>,
    staff: &Staff,
    most: Limits,
    openings: u32,
    now: Timestamp,
) -> Result<Result<(), DeskError>, StoreError> {
    let opened = allowances::opened_lately(tx, staff.id, now).await?;
    if opened.saturating_add(openings) <= most.openings_an_hour {
        return Ok(Ok(()));
    }
    allowances::record_reached(tx, staff, Limited::Openings, now).await?;
    Ok(Err(DeskError::OpeningsFull(most.openings_an_hour)))
}
