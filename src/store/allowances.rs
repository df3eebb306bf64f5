//! How much someone of the staff holds and has opened, counted while nobody else acts for them; and that they came to a limit,
//! for the administrator.

use super::audit::{self, Action, NewEntry};
use super::codec::Time;
use super::error::StoreError;
use super::locks;
use super::tx::{Tx, on};
use crate::domain::staff::Staff;
use crate::domain::taxonomy::ReleaseReason;
use crate::ids::{LeadId, OrganisationId, StaffId};
use jiff::{SignedDuration, Timestamp};

/// In what time openings are counted.
const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// What there is a limit of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Limited {
    /// Claimed leads and taken calls at once.
    Claims,
    /// Openings an hour.
    Openings,
}

impl Limited {
    /// As the audit has it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Claims => "claims",
            Self::Openings => "openings",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        [Self::Claims, Self::Openings].into_iter().find(|limited| limited.id() == id)
    }
}

/// How many leads someone holds, and calls that they took without the lead. What they have of the lead `besides` is not counted: it
/// would be one with it. Whoever else acts for them waits until this transaction ends.
pub async fn claims_held(tx: &mut Tx<'_>, staff: StaffId, besides: Option<LeadId>) -> Result<u32, StoreError> {
    locks::staff(tx, &[staff]).await?;
    let held: i64 = on!(tx, c => sqlx::query_scalar(
        "SELECT (SELECT COUNT(*) FROM leads WHERE state = 'claimed' AND claimed_by = $1 AND id <> $2)
              + (SELECT COUNT(*) FROM call_tasks t WHERE t.state = 'open' AND t.claimed_by = $1 AND t.lead_id <> $2
                    AND NOT EXISTS (SELECT 1 FROM leads l WHERE l.id = t.lead_id AND l.state = 'claimed'))",
    )
    .bind(staff)
    .bind(besides.unwrap_or(LeadId(uuid::Uuid::nil())))
    .fetch_one(c)
    .await?);
    Ok(u32::try_from(held).unwrap_or(u32::MAX))
}

/// How often someone opened contact details in the hour before `now`. Whoever else acts for them waits.
pub async fn opened_lately(tx: &mut Tx<'_>, staff: StaffId, now: Timestamp) -> Result<u32, StoreError> {
    locks::staff(tx, &[staff]).await?;
    let opened: i64 = on!(tx, c => sqlx::query_scalar("SELECT COUNT(*) FROM lead_openings WHERE staff_id = $1 AND at > $2")
            .bind(staff)
            .bind(Time(now.saturating_sub(HOUR).unwrap_or(Timestamp::MIN)))
            .fetch_one(c)
            .await?);
    Ok(u32::try_from(opened).unwrap_or(u32::MAX))
}

/// Puts on record that someone came to a limit, once an hour.
pub async fn record_reached(
    tx: &mut Tx<'_>,
    staff: &Staff,
    limited: Limited,
    now: Timestamp,
) -> Result<(), StoreError> {
    let lately = now.saturating_sub(HOUR).unwrap_or(Timestamp::MIN);
    let known = audit::limits_reached(tx, &staff.organisation, 100).await?;
    let told = |entry: &NewEntry| {
        entry.staff == Some(staff.id) && entry.at > lately && entry.detail.as_deref() == Some(limited.id())
    };
    if known.iter().any(told) {
        return Ok(());
    }
    let entry = NewEntry {
        at: now,
        staff: Some(staff.id),
        organisation: Some(staff.organisation.clone()),
        action: Action::LimitReached,
        lead: None,
        detail: Some(limited.id().to_owned()),
    };
    audit::record(tx, &entry).await
}

/// What someone of the staff holds, opened and gave back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Workload {
    /// Who.
    pub staff: Staff,
    /// Whether they work here still.
    pub active: bool,
    /// Leads they hold now, and calls they took without the lead.
    pub held: u32,
    /// Openings in the last hour.
    pub opened: u32,
    /// What they gave back after they had seen the name, the newest month first.
    pub released: Vec<Released>,
}

/// How often someone gave something back for a reason after they had seen the name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Released {
    /// In which month, as `2026-11`.
    pub month: String,
    /// Why.
    pub reason: ReleaseReason,
    /// How often.
    pub count: u32,
}

/// How many leads, and calls taken without the lead, each of an organisation's staff holds who holds any.
pub async fn held_by_each(tx: &mut Tx<'_>, organisation: &OrganisationId) -> Result<Vec<(StaffId, u32)>, StoreError> {
    let held: Vec<(StaffId, i64)> = on!(tx, c => sqlx::query_as(
        "SELECT s.id, (SELECT COUNT(*) FROM leads l WHERE l.state = 'claimed' AND l.claimed_by = s.id)
                    + (SELECT COUNT(*) FROM call_tasks t WHERE t.state = 'open' AND t.claimed_by = s.id
                          AND NOT EXISTS (SELECT 1 FROM leads l WHERE l.id = t.lead_id AND l.state = 'claimed'))
           FROM staff s WHERE s.organisation_id = $1",
    )
    .bind(organisation)
    .fetch_all(c)
    .await?);
    Ok(held
        .into_iter()
        .filter(|(_, held)| *held > 0)
        .map(|(id, held)| (id, u32::try_from(held).unwrap_or(u32::MAX)))
        .collect())
}

/// The workload of everyone who is or was an organisation's staff, by name, with what they gave back from this month on (`2026-11`):
/// what someone gave back is told after they left too.
pub async fn workloads(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    since: &str,
    now: Timestamp,
) -> Result<Vec<Workload>, StoreError> {
    let held = held_by_each(tx, organisation).await?;
    let opened: Vec<(StaffId, i64)> = on!(tx, c => sqlx::query_as(
        "SELECT s.id, COUNT(*) FROM staff s JOIN lead_openings p ON p.staff_id = s.id AND p.at > $2
          WHERE s.organisation_id = $1 GROUP BY s.id",
    )
    .bind(organisation)
    .bind(Time(now.saturating_sub(HOUR).unwrap_or(Timestamp::MIN)))
    .fetch_all(c)
    .await?);
    let released: Vec<(StaffId, String, ReleaseReason, i64)> = on!(tx, c => sqlx::query_as(
        "SELECT s.id, r.month, r.reason, r.count FROM staff s JOIN releases r ON r.staff_id = s.id
          WHERE s.organisation_id = $1 AND r.month >= $2 ORDER BY r.month DESC, r.reason",
    )
    .bind(organisation)
    .bind(since)
    .fetch_all(c)
    .await?);
    let number = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    let everyone = super::staff::everyone_of(tx, organisation).await?;
    Ok(everyone
        .into_iter()
        .map(|(staff, active)| Workload {
            active,
            held: held.iter().find(|(id, _)| *id == staff.id).map_or(0, |(_, held)| *held),
            opened: opened.iter().find(|(id, _)| *id == staff.id).map_or(0, |(_, opened)| number(*opened)),
            released: released
                .iter()
                .filter(|(id, ..)| *id == staff.id)
                .map(|(_, month, reason, count)| Released {
                    month: month.clone(),
                    reason: *reason,
                    count: number(*count),
                })
                .collect(),
            staff,
        })
        .collect())
}
