//! How an organisation's staff get on, for its administrators: who holds how much, who gave leads back and why, who came to a
//! limit. It names staff and counts; no lead and no resident.

use super::{Actor, Desk, DeskError, rights};
use crate::clock::in_london;
use crate::store::{allowances, audit};
use jiff::Timestamp;

pub use crate::store::allowances::{Limited, Workload};

/// How many times that someone came to a limit are shown.
const SHOWN: u32 = 50;

/// What administrators see.
#[derive(Clone, Debug)]
pub struct WorkloadPage {
    /// Each active member of staff who follows leads up, by name.
    pub staff: Vec<Workload>,
    /// Who came to a limit, newest first.
    pub reached: Vec<Reached>,
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

/// The workload of the actor's organisation this month.
pub async fn look(desk: &Desk, actor: &Actor) -> Result<WorkloadPage, DeskError> {
    if !rights::sees_workload(actor.staff.role) {
        return Err(DeskError::NotAllowed);
    }
    let (organisation, now) = (actor.staff.organisation.clone(), desk.now());
    let month = in_london(now).strftime("%Y-%m").to_string();
    Ok(desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let mut staff = allowances::workloads(tx, &organisation, &month, now).await?;
                let reached = audit::limits_reached(tx, &organisation, SHOWN).await?;
                let name = |id| staff.iter().find(|one| Some(one.staff.id) == id).map(|one| one.staff.name.clone());
                let reached = reached
                    .into_iter()
                    .filter_map(|entry| {
                        let limited = Limited::parse(entry.detail.as_deref()?)?;
                        let by = name(entry.staff).unwrap_or_else(|| "A former colleague".to_owned());
                        Some(Reached { at: entry.at, by, limited })
                    })
                    .collect();
                staff.retain(|one| rights::follows_up(one.staff.role));
                Ok(WorkloadPage { staff, reached })
            })
        })
        .await?)
}
