//! Call tasks: what a person tells by telephone because nothing else reaches someone. Of one organisation's staff, done by one of
//! them; the name and number open only for whoever took the task or holds the request, each time on record for the resident.

use super::audit::Action;
use super::batches::push_list;
use super::codec::{OnDay, Time, row_id};
use super::error::StoreError;
use super::tx::{Tx, on};
use super::{claims, locks, promises, reaching};
use crate::clock::day_in_london;
use crate::domain::consent::Purpose;
use crate::domain::lead::ContactDetails;
use crate::domain::notice::{CallWhy, Notice};
use crate::domain::taxonomy::Service;
use crate::ids::{CallTaskId, LeadId, OrganisationId, Reference, ResidentId, StaffId};
use crate::language::Language;
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::QueryBuilder;
use sqlx::types::Json;

/// Working days in which a call is to be made, where what it tells has no day of its own.
const WORKING_DAYS: u32 = 1;

/// A call to be made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewCallTask {
    /// Whom to ring.
    pub resident: ResidentId,
    /// The request it is about, if it is about one.
    pub lead: Option<LeadId>,
    /// The consent it stands on, where it is not the request's.
    pub purpose: Option<Purpose>,
    /// Why a person has to.
    pub why: CallWhy,
    /// What to say.
    pub notice: Notice,
    /// The language to say it in.
    pub language: Language,
    /// Whether in easy wording.
    pub easy: bool,
}

/// A call as staff see it in their list. Nothing personal is in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CallTask {
    /// Its id.
    pub id: CallTaskId,
    /// Whose staff make it.
    pub organisation: OrganisationId,
    /// The request whose number is rung.
    pub lead: LeadId,
    /// What that request is about: whose desk rings.
    pub service: Service,
    /// What names that request on the telephone.
    pub reference: Reference,
    /// Why a person has to.
    pub why: CallWhy,
    /// What to say.
    pub notice: Notice,
    /// The language to say it in.
    pub language: Language,
    /// Whether in easy wording.
    pub easy: bool,
    /// By when.
    pub due_on: Date,
    /// Who took it.
    pub claimed_by: Option<StaffId>,
    /// Who holds the request.
    pub lead_held_by: Option<StaffId>,
}

/// Makes a call task for the staff of the request whose number we hold; one that says the same is not made twice. False if no
/// live request holds any contact any more: then nobody may ring.
pub async fn make(tx: &mut Tx<'_>, new: &NewCallTask, now: Timestamp) -> Result<bool, StoreError> {
    let Some(held) = reaching::contact_to_tell(tx, &new.notice, new.resident, new.lead, new.purpose, now).await? else {
        return Ok(false);
    };
    let open: Option<CallTaskId> = on!(tx, c => sqlx::query_scalar(
        "SELECT id FROM call_tasks WHERE resident_id = $1 AND kind = $2 AND subject = $3 AND state = 'open'",
    )
    .bind(new.resident)
    .bind(new.notice.id())
    .bind(new.notice.subject())
    .fetch_optional(c)
    .await?);
    if open.is_some() {
        return Ok(true);
    }
    let today = day_in_london(now);
    let next = promises::rests_of(tx, &held.organisation, today).await?.days_later(today, WORKING_DAYS);
    let due = match &new.notice {
        // A day that is told of must not be over before the call.
        Notice::Reminder { on, .. } => next.min(*on).max(today),
        _ => next,
    };
    on!(tx, c => sqlx::query(
        "INSERT INTO call_tasks (id, organisation_id, resident_id, lead_id, purpose, why, kind, subject, args, language, easy,
                                 due_on, state, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'open', $13)",
    )
    .bind(CallTaskId(row_id(now)?))
    .bind(&held.organisation)
    .bind(new.resident)
    .bind(held.lead)
    .bind(new.purpose)
    .bind(new.why)
    .bind(new.notice.id())
    .bind(new.notice.subject())
    .bind(Json(&new.notice))
    .bind(new.language)
    .bind(new.easy)
    .bind(OnDay(due))
    .bind(Time(now))
    .execute(c)
    .await?);
    Ok(true)
}

type Row = (
    CallTaskId,
    OrganisationId,
    LeadId,
    Service,
    Reference,
    CallWhy,
    Json<Notice>,
    Language,
    bool,
    OnDay,
    Option<StaffId>,
    Option<StaffId>,
);

fn call_task(row: Row) -> CallTask {
    let (id, organisation, lead, service, reference, why, notice, language, easy, due_on, claimed_by, lead_held_by) =
        row;
    CallTask {
        id,
        organisation,
        lead,
        service,
        reference,
        why,
        notice: notice.0,
        language,
        easy,
        due_on: due_on.0,
        claimed_by,
        lead_held_by,
    }
}

/// Where a page of the list begins: after this task.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CallKey {
    /// By when it is to be made.
    pub due_on: Date,
    /// Its id.
    pub task: CallTaskId,
}

impl CallKey {
    /// The key of the page after this task.
    pub fn after(task: &CallTask) -> Self {
        Self { due_on: task.due_on, task: task.id }
    }
}

/// A page of an organisation's open calls about requests of these services, by the day they are due.
pub async fn page(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    services: &[Service],
    after: Option<CallKey>,
    limit: u32,
) -> Result<Vec<CallTask>, StoreError> {
    if services.is_empty() {
        return Ok(Vec::new());
    }
    let after = after.unwrap_or(CallKey { due_on: Date::MIN, task: CallTaskId(uuid::Uuid::nil()) });
    let rows: Vec<Row> = on!(tx, c => {
        let mut query = QueryBuilder::new(
            "SELECT t.id, t.organisation_id, l.id, l.service, l.reference, t.why, t.args, t.language, t.easy, t.due_on,
                    t.claimed_by, l.claimed_by
               FROM call_tasks t JOIN leads l ON l.id = t.lead_id
              WHERE t.state = 'open' AND t.organisation_id = ",
        );
        query.push_bind(organisation).push(" AND (t.due_on, t.id) > (").push_bind(OnDay(after.due_on));
        query.push(", ").push_bind(after.task).push(") AND l.service IN (");
        push_list!(query, services);
        query.push(" ORDER BY t.due_on, t.id LIMIT ").push_bind(i64::from(limit));
        query.build_query_as().fetch_all(c).await?
    });
    Ok(rows.into_iter().map(call_task).collect())
}

/// How many open calls about requests of these services a member of staff could make: nobody else took them, and nobody else holds
/// their request.
pub async fn count_for(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    services: &[Service],
    staff: StaffId,
) -> Result<u32, StoreError> {
    if services.is_empty() {
        return Ok(0);
    }
    let count: i64 = on!(tx, c => {
        let mut query = QueryBuilder::new(
            "SELECT COUNT(*) FROM call_tasks t JOIN leads l ON l.id = t.lead_id
              WHERE t.state = 'open' AND t.organisation_id = ",
        );
        query.push_bind(organisation).push(" AND COALESCE(l.claimed_by, t.claimed_by, ").push_bind(staff);
        query.push(") = ").push_bind(staff).push(" AND l.service IN (");
        push_list!(query, services);
        query.build_query_scalar().fetch_one(c).await?
    });
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// One open call of this organisation.
pub async fn find(
    tx: &mut Tx<'_>,
    task: CallTaskId,
    organisation: &OrganisationId,
) -> Result<Option<CallTask>, StoreError> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "SELECT t.id, t.organisation_id, l.id, l.service, l.reference, t.why, t.args, t.language, t.easy, t.due_on, t.claimed_by,
                l.claimed_by
           FROM call_tasks t JOIN leads l ON l.id = t.lead_id
          WHERE t.id = $1 AND t.organisation_id = $2 AND t.state = 'open'",
    )
    .bind(task)
    .bind(organisation)
    .fetch_optional(c)
    .await?);
    Ok(row.map(call_task))
}

/// Takes a call: of several at once exactly one wins. Nobody takes it while someone holds its request: that one rings. True if it
/// is theirs, now or already.
pub async fn claim(tx: &mut Tx<'_>, task: CallTaskId, staff: StaffId) -> Result<bool, StoreError> {
    locks::staff_unchanged(tx, staff).await?;
    let claimed = on!(tx, c => sqlx::query(
        "UPDATE call_tasks SET claimed_by = $2
          WHERE id = $1 AND state = 'open' AND (claimed_by IS NULL OR claimed_by = $2)
            AND organisation_id = (SELECT organisation_id FROM staff WHERE id = $2 AND active)
            AND NOT EXISTS (SELECT 1 FROM leads l WHERE l.id = call_tasks.lead_id AND l.claimed_by <> $2)",
    )
    .bind(task)
    .bind(staff)
    .execute(c)
    .await?
    .rows_affected());
    Ok(claimed > 0)
}

/// Opens name and number for whoever took the call or holds its request, and puts the opening on record for the resident.
/// Nothing for anyone else, or where no consent carries it any more.
pub async fn open_contact(
    tx: &mut Tx<'_>,
    task: CallTaskId,
    staff: StaffId,
    now: Timestamp,
) -> Result<Option<ContactDetails>, StoreError> {
    let row: Option<(ResidentId, LeadId, Option<Purpose>, Json<Notice>)> = on!(tx, c => sqlx::query_as(
        "SELECT t.resident_id, l.id, t.purpose, t.args FROM call_tasks t JOIN leads l ON l.id = t.lead_id
          WHERE t.id = $1 AND t.state = 'open' AND COALESCE(l.claimed_by, t.claimed_by) = $2
            AND t.organisation_id = (SELECT organisation_id FROM staff WHERE id = $2 AND active)",
    )
    .bind(task)
    .bind(staff)
    .fetch_optional(c)
    .await?);
    let Some((resident, lead, purpose, notice)) = row else { return Ok(None) };
    let Some(held) = reaching::contact_to_tell(tx, &notice.0, resident, Some(lead), purpose, now).await? else {
        return Ok(None);
    };
    claims::record_opening(tx, lead, staff, held.organisation, now).await?;
    Ok(Some(held.contact))
}

/// The call was made. False if it is not theirs.
pub async fn done(tx: &mut Tx<'_>, task: CallTaskId, staff: StaffId, now: Timestamp) -> Result<bool, StoreError> {
    let row: Option<(OrganisationId, Option<LeadId>)> = on!(tx, c => sqlx::query_as(
        "UPDATE call_tasks SET state = 'done', claimed_by = $2, ended_at = $3
          WHERE id = $1 AND state = 'open'
            AND organisation_id = (SELECT organisation_id FROM staff WHERE id = $2 AND active)
            AND COALESCE((SELECT l.claimed_by FROM leads l WHERE l.id = call_tasks.lead_id), claimed_by) = $2
          RETURNING organisation_id, lead_id",
    )
    .bind(task)
    .bind(staff)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    let Some((organisation, lead)) = row else { return Ok(false) };
    if let Some(lead) = lead {
        claims::record(tx, Action::CallMade, lead, staff, organisation, None, now).await?;
    }
    Ok(true)
}

/// Deletes up to `limit` calls that ended before this; says how many.
pub(super) async fn delete_ended(tx: &mut Tx<'_>, before: Timestamp, limit: i64) -> Result<u64, StoreError> {
    Ok(on!(tx, c => sqlx::query(
        "DELETE FROM call_tasks WHERE id IN (SELECT id FROM call_tasks WHERE ended_at < $1 ORDER BY ended_at LIMIT $2)",
    )
    .bind(Time(before))
    .bind(limit)
    .execute(c)
    .await?
    .rows_affected()))
}
