//! Requests for a companion that nobody has looked at yet, and what was decided: we go on, or something else helps better. The
//! resident is told in the transaction of the decision.

use super::audit::Action;
use super::codec::{OnDay, Time};
use super::error::StoreError;
use super::leads::{Silenced, SummaryRow, lead_summary};
use super::outbox::{self, NewNotice};
use super::queue::{COUNTED, Count, QueueKey};
use super::tx::{Tx, on};
use super::{claims, leads, locks};
use crate::domain::lead::{LeadState, LeadSummary};
use crate::domain::notice::{Notice, Route};
use crate::domain::reminder::next_allowed;
use crate::domain::taxonomy::{Code as _, LeadOutcome, RedirectReason};
use crate::ids::{LeadId, OrganisationId, StaffId};
use jiff::Timestamp;
use jiff::civil::date;
use uuid::Uuid;

/// The query of a page; a macro, so that a test can have its plan explained.
macro_rules! page_of_undecided {
    () => {
        "SELECT id, organisation_id, service, reference, state, needs, age_band, language, created_at, promised_on, claimed_by,
                due_on, last_contact_at
           FROM leads
          WHERE undecided AND state IN ('open', 'claimed') AND organisation_id = $1 AND (promised_on, created_at, id) > ($2, $3, $4)
          ORDER BY promised_on, created_at, id LIMIT $5"
    };
}

/// The key of the page after this request: the promised day stands for the day it is due.
pub fn after(lead: &LeadSummary) -> QueueKey {
    QueueKey { due_on: lead.promised_on, ..QueueKey::after(lead) }
}

/// A page of the requests for a visit that nobody has decided on, by promised day, then by age.
pub async fn undecided(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    after: Option<QueueKey>,
    limit: u32,
) -> Result<Vec<LeadSummary>, StoreError> {
    let first = QueueKey { due_on: date(1970, 1, 1), made_at: Timestamp::UNIX_EPOCH, id: Uuid::nil() };
    let after = after.unwrap_or(first);
    let rows: Vec<SummaryRow> = on!(tx, c => sqlx::query_as(page_of_undecided!())
        .bind(organisation)
        .bind(OnDay(after.due_on))
        .bind(Time(after.made_at))
        .bind(after.id)
        .bind(i64::from(limit))
        .fetch_all(c)
        .await?);
    Ok(rows.into_iter().map(lead_summary).collect())
}

/// How many of them there are on all pages.
pub async fn count_undecided(tx: &mut Tx<'_>, organisation: &OrganisationId) -> Result<Count, StoreError> {
    let found: i64 = on!(tx, c => sqlx::query_scalar(
        "SELECT COUNT(*) FROM (SELECT 1 AS one FROM leads
          WHERE undecided AND state IN ('open', 'claimed') AND organisation_id = $1 LIMIT $2) AS counted",
    )
    .bind(organisation)
    .bind(i64::from(COUNTED) + 1)
    .fetch_one(c)
    .await?);
    Ok(Count::of(found))
}

/// Decides on a request: `None` goes on with it, a reason says what helps better and closes it. The resident is told, and that counts as
/// contact by the promised day, but as no try to reach them. False if someone has decided already, or the request is over.
pub async fn decide(
    tx: &mut Tx<'_>,
    lead: LeadId,
    staff: StaffId,
    redirected: Option<RedirectReason>,
    now: Timestamp,
) -> Result<bool, StoreError> {
    locks::residents_of_leads(tx, &[lead]).await?;
    let Some(resident) = leads::resident_of(tx, lead).await? else { return Ok(false) };
    let summary = leads::get_summary(tx, lead).await?;
    let live = |lead: &LeadSummary| matches!(lead.state, LeadState::Open | LeadState::Claimed);
    let Some(summary) = summary.filter(live) else { return Ok(false) };
    let decision = if redirected.is_some() { "redirected" } else { "accepted" };
    let decided = on!(tx, c => sqlx::query(
        "INSERT INTO companion_screenings (lead_id, staff_id, at, decision, reason) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (lead_id) DO NOTHING",
    )
    .bind(lead)
    .bind(staff)
    .bind(Time(now))
    .bind(decision)
    .bind(redirected.map(RedirectReason::id))
    .execute(c)
    .await?
    .rows_affected());
    if decided == 0 {
        return Ok(false);
    }
    on!(tx, c => sqlx::query("UPDATE leads SET last_contact_at = $2, undecided = FALSE WHERE id = $1")
        .bind(lead)
        .bind(Time(now))
        .execute(c)
        .await?);
    if redirected.is_some() {
        end(tx, &summary, staff, now).await?;
    } else {
        leads::silence(tx, lead, Silenced::MissedPromises, now).await?;
    }
    let (language, easy) = outbox::spoken_to(tx, resident, summary.language).await?;
    for route in [Route::Conversation, Route::Email] {
        let row = NewNotice {
            resident,
            lead: Some(lead),
            purpose: None,
            route,
            notice: Notice::Screened { lead, redirected },
            language,
            easy,
            due_at: next_allowed(now),
        };
        outbox::enqueue(tx, &row, now).await?;
    }
    let detail = Some(redirected.map_or(decision, RedirectReason::id).to_owned());
    claims::record(tx, Action::LeadScreened, lead, staff, summary.organisation.clone(), detail, now).await?;
    if redirected.is_some() {
        let ended = Some(LeadOutcome::HelpedAnotherWay.to_string());
        claims::record(tx, Action::LeadClosed, lead, staff, summary.organisation, ended, now).await?;
    }
    Ok(true)
}

/// Something else helps better: the request is closed by whoever says so, and nothing but that is told about it any more.
async fn end(tx: &mut Tx<'_>, lead: &LeadSummary, staff: StaffId, now: Timestamp) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(
        "UPDATE leads SET state = 'closed', outcome = $2, outcome_reason = NULL, ended_at = $3, claimed_by = $4 WHERE id = $1",
    )
    .bind(lead.id)
    .bind(LeadOutcome::HelpedAnotherWay)
    .bind(Time(now))
    .bind(staff)
    .execute(c)
    .await?);
    leads::free_places(tx, lead.id).await?;
    leads::silence(tx, lead.id, Silenced::All, now).await
}

/// Whether someone has decided on a request.
pub(super) async fn is_decided(tx: &mut Tx<'_>, lead: LeadId) -> Result<bool, StoreError> {
    let decided: Option<LeadId> = on!(tx, c => sqlx::query_scalar("SELECT lead_id FROM companion_screenings WHERE lead_id = $1")
        .bind(lead)
        .fetch_optional(c)
        .await?);
    Ok(decided.is_some())
}

#[cfg(test)]
mod tests {
    use crate::store::tx::plan_on_sqlite;

    #[tokio::test]
    async fn the_list_is_read_within_its_index_and_in_its_order() {
        let plan = plan_on_sqlite(concat!("EXPLAIN QUERY PLAN ", page_of_undecided!())).await;
        assert!(plan.contains("USING INDEX leads_undecided (organisation_id=? AND "), "{plan}");
        assert!(!plan.contains("TEMP B-TREE"), "{plan}");
    }
}
