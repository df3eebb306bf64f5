//! How an organisation's staff get on, for its administrators: which promised days were missed, who holds how much, who gave leads
//! back and why, who came to a limit. It names staff and the references of missed leads, and no resident.

use super::leads::FORMER;
use super::{Actor, Desk, DeskError, rights};
use crate::clock::{day_in_london, in_london};
use crate::ids::StaffId;
use crate::store::{allowances, audit, queue, told_days};
use jiff::{Timestamp, ToSpan};

pub use crate::store::allowances::{Limited, Released, Workload};
pub use crate::store::queue::{Count, Missed};
pub use crate::store::told_days::PutOff;

/// How many missed days, and times that someone came to a limit, are shown.
const SHOWN: u32 = 50;
/// Months before this one of which is told what was given back.
const MONTHS_BEFORE: i64 = 2;

/// What administrators see.
#[derive(Clone, Debug)]
pub struct WorkloadPage {
    /// How many leads nobody has answered by their promised day.
    pub missed_count: Count,
    /// The longest missed of them.
    pub missed: Vec<MissedLead>,
    /// Leads whose person was told a later day more than once.
    pub put_off: Vec<PutOffLead>,
    /// Each member of staff who follows leads up, and whoever gave something back of late, by name.
    pub staff: Vec<Workload>,
    /// Who came to a limit, newest first.
    pub reached: Vec<Reached>,
}

/// A lead that nobody answered by its promised day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MissedLead {
    /// The lead.
    pub lead: Missed,
    /// The name of the one who has it.
    pub holder: Option<String>,
}

/// A lead whose person was told a later day more than once.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PutOffLead {
    /// The lead.
    pub lead: PutOff,
    /// The name of the one who has it.
    pub holder: Option<String>,
}

/// Someone came to a limit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reached {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: String,
    /// Which.
    pub limited: Limited,
}

/// The workload of the actor's organisation, with what was given back this month and in the two before.
pub async fn look(desk: &Desk, actor: &Actor) -> Result<WorkloadPage, DeskError> {
    if !rights::sees_workload(actor.staff.role) {
        return Err(DeskError::NotAllowed);
    }
    let (organisation, now) = (actor.staff.organisation.clone(), desk.now());
    let since = in_london(now).date().first_of_month().saturating_sub(MONTHS_BEFORE.months());
    let since = since.strftime("%Y-%m").to_string();
    let services = rights::services_of(actor);
    Ok(desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let mut staff = allowances::workloads(tx, &organisation, &since, now).await?;
                let reached = audit::limits_reached(tx, &organisation, SHOWN).await?;
                let name = |id| staff.iter().find(|one| Some(one.staff.id) == id).map(|one| one.staff.name.clone());
                let reached = reached
                    .into_iter()
                    .filter_map(|entry| {
                        let limited = Limited::parse(entry.detail.as_deref()?)?;
                        let by = name(entry.staff).unwrap_or_else(|| FORMER.to_owned());
                        Some(Reached { at: entry.at, by, limited })
                    })
                    .collect();
                let today = day_in_london(now);
                let missed_count = queue::count_missed(tx, &organisation, services, today).await?;
                let missed = queue::missed(tx, &organisation, services, today, SHOWN).await?;
                let holder = |held: Option<StaffId>| held.map(|id| name(Some(id)).unwrap_or_else(|| FORMER.to_owned()));
                let missed =
                    missed.into_iter().map(|lead| MissedLead { holder: holder(lead.claimed_by), lead }).collect();
                let put_off = told_days::put_off(tx, &organisation, services, SHOWN).await?;
                let put_off =
                    put_off.into_iter().map(|lead| PutOffLead { holder: holder(lead.claimed_by), lead }).collect();
                staff.retain(|one| one.active && rights::follows_up(one.staff.role) || !one.released.is_empty());
                Ok(WorkloadPage { missed_count, missed, put_off, staff, reached })
            })
        })
        .await?)
}
