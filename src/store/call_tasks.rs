//! Call tasks: what a person tells by telephone because nothing else reaches someone. Of one organisation's staff, done by one of
//! them; the name and number open only for the one who has the call, each time on record for the resident. Whoever holds a request
//! has its calls (`claims.rs` hands them along); otherwise a call is anyone's of the desk who takes it. How calls are listed is in
//! `queue.rs`.

use super::audit::Action;
use super::claims::Look;
use super::codec::{OnDay, Time, row_id};
use super::error::StoreError;
use super::reaching::{self, HeldContact};
use super::tx::{Tx, on};
use super::{claims, locks, phrases, promises};
use crate::clock::day_in_london;
use crate::domain::consent::Purpose;
use crate::domain::lead::ContactDetails;
use crate::domain::notice::{CallWhy, Notice};
use crate::domain::taxonomy::{ReleaseReason, Service};
use crate::ids::{CallTaskId, LeadId, OrganisationId, Reference, ResidentId, StaffId};
use crate::language::Language;
use jiff::Timestamp;
use jiff::civil::Date;
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
    /// The borough that request names.
    pub borough: Option<String>,
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
    /// When it was made.
    pub made_at: Timestamp,
    /// Who has it: whoever took it, or holds the request.
    pub claimed_by: Option<StaffId>,
    /// Whether they have it because they hold the request.
    pub with_lead: bool,
}

/// Makes a call task for the staff of the request whose number we hold; one that says the same is not made twice, and one that is
/// still to say something else of the same says this instead. False if no live request holds any contact any more: then nobody may ring.
pub async fn make(tx: &mut Tx<'_>, new: &NewCallTask, now: Timestamp) -> Result<bool, StoreError> {
    let Some(held) = reaching::contact_to_tell(tx, &new.notice, new.resident, new.lead, new.purpose, now).await? else {
        return Ok(false);
    };
    let open: Option<(CallTaskId, Json<Notice>)> = on!(tx, c => sqlx::query_as(
        "SELECT id, args FROM call_tasks WHERE resident_id = $1 AND kind = $2 AND subject = $3 AND state = 'open'",
    )
    .bind(new.resident)
    .bind(new.notice.id())
    .bind(new.notice.subject())
    .fetch_optional(c)
    .await?);
    if open.as_ref().is_some_and(|(_, Json(says))| *says == new.notice) {
        return Ok(true);
    }
    let due = due_on(tx, &new.notice, &held.organisation, day_in_london(now)).await?;
    if let Some((open, _)) = open {
        // It was to say something else of the same: nobody says what is over.
        on!(tx, c => sqlx::query("UPDATE call_tasks SET args = $2, due_on = $3, language = $4, easy = $5 WHERE id = $1")
            .bind(open)
            .bind(Json(&new.notice))
            .bind(OnDay(due))
            .bind(new.language)
            .bind(new.easy)
            .execute(c)
            .await?);
        return Ok(true);
    }
    // Who claims the request in this moment either is seen here, or sees the call.
    locks::lead(tx, held.lead).await?;
    on!(tx, c => sqlx::query(
        "INSERT INTO call_tasks (id, organisation_id, resident_id, lead_id, purpose, why, kind, subject, args, language, easy,
                                 due_on, state, made_at, service, borough, claimed_by)
         SELECT $1, $2, $3, l.id, $5, $6, $7, $8, $9, $10, $11, $12, 'open', $13, l.service, l.borough,
                (SELECT s.id FROM staff s WHERE s.id = l.claimed_by AND s.active)
           FROM leads l WHERE l.id = $4",
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

/// By when this is told, from today on: the next day on which the organisation works.
pub(super) async fn due_on(
    tx: &mut Tx<'_>,
    notice: &Notice,
    organisation: &OrganisationId,
    today: Date,
) -> Result<Date, StoreError> {
    let next = promises::rests_of(tx, organisation, today).await?.days_later(today, WORKING_DAYS);
    Ok(match notice {
        // A day that is told of must not be over before the call.
        Notice::Reminder { on, .. } => next.min(*on).max(today),
        Notice::Phrase { phrase, sent, .. } if !phrase.looks_back() => {
            let day = phrases::filled_one(tx, *sent).await?.and_then(|filled| filled.blanks.day);
            next.min(day.unwrap_or(Date::MAX)).max(today)
        }
        _ => next,
    })
}

pub(super) type Row = (
    CallTaskId,
    OrganisationId,
    LeadId,
    Service,
    Option<String>,
    Reference,
    CallWhy,
    Json<Notice>,
    Language,
    bool,
    OnDay,
    Time,
    Option<StaffId>,
    bool,
);

pub(super) fn call_task(row: Row) -> CallTask {
    let (
        id,
        organisation,
        lead,
        service,
        borough,
        reference,
        why,
        notice,
        language,
        easy,
        due_on,
        made_at,
        claimed_by,
        with_lead,
    ) = row;
    CallTask {
        id,
        organisation,
        lead,
        service,
        borough,
        reference,
        why,
        notice: notice.0,
        language,
        easy,
        due_on: due_on.0,
        made_at: made_at.0,
        claimed_by,
        with_lead,
    }
}

/// One open call of this organisation.
pub async fn find(
    tx: &mut Tx<'_>,
    task: CallTaskId,
    organisation: &OrganisationId,
) -> Result<Option<CallTask>, StoreError> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "SELECT t.id, t.organisation_id, l.id, t.service, t.borough, l.reference, t.why, t.args, t.language, t.easy, t.due_on,
                t.made_at, t.claimed_by, l.state = 'claimed'
           FROM call_tasks t JOIN leads l ON l.id = t.lead_id
          WHERE t.id = $1 AND t.organisation_id = $2 AND t.state = 'open'",
    )
    .bind(task)
    .bind(organisation)
    .fetch_optional(c)
    .await?);
    Ok(row.map(call_task))
}

/// The calls about a request that are not made yet, by the day they are due.
pub async fn of_lead(tx: &mut Tx<'_>, lead: LeadId) -> Result<Vec<CallTask>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "SELECT t.id, t.organisation_id, l.id, t.service, t.borough, l.reference, t.why, t.args, t.language, t.easy, t.due_on,
                t.made_at, t.claimed_by, l.state = 'claimed'
           FROM call_tasks t JOIN leads l ON l.id = t.lead_id
          WHERE t.lead_id = $1 AND t.state = 'open' ORDER BY t.due_on, t.made_at, t.id",
    )
    .bind(lead)
    .fetch_all(c)
    .await?);
    Ok(rows.into_iter().map(call_task).collect())
}

/// Takes a call: of several at once exactly one wins. Nobody takes it while someone holds its request: that one rings. True if it
/// is theirs, now or already.
pub async fn claim(tx: &mut Tx<'_>, task: CallTaskId, staff: StaffId, now: Timestamp) -> Result<bool, StoreError> {
    locks::staff_unchanged(tx, staff).await?;
    let taken: Option<(OrganisationId, LeadId)> = on!(tx, c => sqlx::query_as(
        "UPDATE call_tasks SET claimed_by = $2
          WHERE id = $1 AND state = 'open' AND claimed_by IS NULL
            AND organisation_id = (SELECT organisation_id FROM staff WHERE id = $2 AND active)
            AND NOT EXISTS (SELECT 1 FROM leads l
                             WHERE l.id = call_tasks.lead_id AND l.state = 'claimed' AND l.claimed_by <> $2)
          RETURNING organisation_id, lead_id",
    )
    .bind(task)
    .bind(staff)
    .fetch_optional(c)
    .await?);
    if let Some((organisation, lead)) = taken {
        claims::record(tx, Action::CallTaken, lead, staff, organisation, None, now).await?;
        return Ok(true);
    }
    let theirs: Option<CallTaskId> = on!(tx, c => sqlx::query_scalar(
        "SELECT id FROM call_tasks WHERE id = $1 AND state = 'open' AND claimed_by = $2",
    )
    .bind(task)
    .bind(staff)
    .fetch_optional(c)
    .await?);
    Ok(theirs.is_some())
}

/// Gives a taken call back to the queue, for a reason that the audit keeps; one given back after its name was seen is counted as
/// leads are. False if it was not theirs, or is theirs because they hold its request: that is given back as a whole.
pub async fn release(
    tx: &mut Tx<'_>,
    task: CallTaskId,
    staff: StaffId,
    reason: ReleaseReason,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let released: Option<(OrganisationId, LeadId)> = on!(tx, c => sqlx::query_as(
        "UPDATE call_tasks SET claimed_by = NULL
          WHERE id = $1 AND state = 'open' AND claimed_by = $2
            AND NOT EXISTS (SELECT 1 FROM leads l WHERE l.id = call_tasks.lead_id AND l.state = 'claimed')
          RETURNING organisation_id, lead_id",
    )
    .bind(task)
    .bind(staff)
    .fetch_optional(c)
    .await?);
    let Some((organisation, lead)) = released else { return Ok(false) };
    if claims::has_opened(tx, lead, staff).await? {
        claims::count_release(tx, staff, reason, now).await?;
    }
    claims::record(tx, Action::CallReleased, lead, staff, organisation, Some(reason.to_string()), now).await?;
    Ok(true)
}

/// The calls not made yet about a request go to whoever has it now; to nobody, if nobody has.
pub(super) async fn go_with_lead(tx: &mut Tx<'_>, lead: LeadId, holder: Option<StaffId>) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("UPDATE call_tasks SET claimed_by = $2 WHERE lead_id = $1 AND state = 'open'")
        .bind(lead)
        .bind(holder)
        .execute(c)
        .await?);
    Ok(())
}

/// Opens name and number for the one who has the call, and puts the opening on record for the resident.
/// Nothing for anyone else, or where no consent carries it any more.
pub async fn open_contact(
    tx: &mut Tx<'_>,
    task: CallTaskId,
    staff: StaffId,
    now: Timestamp,
) -> Result<Option<ContactDetails>, StoreError> {
    let Some((lead, held)) = contact_of_taken(tx, task, staff, now).await? else { return Ok(None) };
    claims::record_opening(tx, lead, staff, held.organisation, now).await?;
    Ok(Some(held.contact))
}

/// What the one who has a call sees of name and number without opening them.
pub async fn look(tx: &mut Tx<'_>, task: CallTaskId, staff: StaffId, now: Timestamp) -> Result<Look, StoreError> {
    let Some((lead, held)) = contact_of_taken(tx, task, staff, now).await? else { return Ok(Look::NotCarried) };
    let opened = claims::opened_lately(tx, lead, staff, now).await?;
    Ok(opened.map_or(Look::Closed, |_| Look::Open(held.contact)))
}

/// The request of a call that someone has taken, with the contact by which it is made, while a consent carries it.
async fn contact_of_taken(
    tx: &mut Tx<'_>,
    task: CallTaskId,
    staff: StaffId,
    now: Timestamp,
) -> Result<Option<(LeadId, HeldContact)>, StoreError> {
    let row: Option<(ResidentId, LeadId, Option<Purpose>, Json<Notice>)> = on!(tx, c => sqlx::query_as(
        "SELECT t.resident_id, l.id, t.purpose, t.args FROM call_tasks t JOIN leads l ON l.id = t.lead_id
          WHERE t.id = $1 AND t.state = 'open' AND t.claimed_by = $2
            AND t.organisation_id = (SELECT organisation_id FROM staff WHERE id = $2 AND active)",
    )
    .bind(task)
    .bind(staff)
    .fetch_optional(c)
    .await?);
    let Some((resident, lead, purpose, notice)) = row else { return Ok(None) };
    let held = reaching::contact_to_tell(tx, &notice.0, resident, Some(lead), purpose, now).await?;
    Ok(held.map(|held| (lead, held)))
}

/// The call was made. False if it is not theirs.
pub async fn done(tx: &mut Tx<'_>, task: CallTaskId, staff: StaffId, now: Timestamp) -> Result<bool, StoreError> {
    let row: Option<(OrganisationId, Option<LeadId>)> = on!(tx, c => sqlx::query_as(
        "UPDATE call_tasks SET state = 'done', ended_at = $3, borough = NULL
          WHERE id = $1 AND state = 'open' AND claimed_by = $2
            AND organisation_id = (SELECT organisation_id FROM staff WHERE id = $2 AND active)
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

/// There is nothing to tell any more: the call is off every list.
pub async fn drop_untrue(tx: &mut Tx<'_>, task: CallTaskId, now: Timestamp) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(
        "UPDATE call_tasks SET state = 'dropped', ended_at = $2, borough = NULL WHERE id = $1 AND state = 'open'",
    )
    .bind(task)
    .bind(Time(now))
    .execute(c)
    .await?);
    Ok(())
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
