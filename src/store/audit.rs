//! What staff and the product did, append-only. An entry names staff, an organisation and a lead, never a resident.

use super::batches::pieces;
use super::codec::{Time, row_id};
use super::error::StoreError;
use super::tx::{Tx, on};
use crate::ids::{LeadId, OrganisationId, StaffId};
use jiff::Timestamp;
use sqlx::QueryBuilder;
use uuid::Uuid;

macro_rules! actions {
    ($($(#[$doc:meta])* $action:ident = $id:literal,)*) => {
        /// What was done.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum Action { $($(#[$doc])* $action,)* }

        impl Action {
            /// Every action.
            pub const ALL: &'static [Self] = &[$(Self::$action,)*];

            /// As it is stored.
            pub fn id(self) -> &'static str {
                match self { $(Self::$action => $id,)* }
            }

            /// The one with this id.
            pub fn parse(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|action| action.id() == id)
            }
        }
    };
}

actions! {
    /// A resident asked for contact.
    LeadSaved = "lead_saved",
    /// A recruiter took a lead.
    LeadClaimed = "lead_claimed",
    /// A coordinator decided on a request for a companion.
    LeadScreened = "lead_screened",
    /// A recruiter gave it back.
    LeadReleased = "lead_released",
    /// It went back to the queue because the one who had it, whom the entry names, was switched off or got another role; the detail
    /// says which.
    LeadReturned = "lead_returned",
    /// A recruiter handed it on to a colleague, whom the detail names by id.
    LeadHandedOn = "lead_handed_on",
    /// A recruiter opened the contact details.
    ContactOpened = "contact_opened",
    /// A recruiter tried to reach the person.
    Attempted = "attempted",
    /// A recruiter wrote a note.
    NoteWritten = "note_written",
    /// They removed a note of theirs.
    NoteRemoved = "note_removed",
    /// A recruiter took the contact details of their leads in a file; the detail says of how many.
    ContactExported = "contact_exported",
    /// A member of staff recorded what a resident said on the telephone: to stop, or to delete.
    ToldByTelephone = "told_by_telephone",
    /// A member of staff came to a limit of what one person may hold or open.
    LimitReached = "limit_reached",
    /// A member of staff took a call.
    CallTaken = "call_taken",
    /// A member of staff gave a call back; the detail says why.
    CallReleased = "call_released",
    /// A call went back to the queue because the one who had it, whom the entry names, was switched off or got another role.
    CallReturned = "call_returned",
    /// A member of staff told by telephone what could not be told otherwise.
    CallMade = "call_made",
    /// A member of staff rang and could not tell it; the detail says why, and by which day it is rung again.
    CallTried = "call_tried",
    /// A member of staff wrote down what was done about feedback; the detail says what.
    FeedbackDone = "feedback_done",
    /// A member of staff erased the words of feedback without a name; the detail says why.
    WordsRemoved = "words_removed",
    /// A member of staff took the numbers of feedback in a file.
    NumbersTaken = "numbers_taken",
    /// A recruiter sent a phrase, which the detail names.
    PhraseSent = "phrase_sent",
    /// The resident answered a phrase, as the detail says.
    PhraseAnswered = "phrase_answered",
    /// The lead has an outcome.
    LeadClosed = "lead_closed",
    /// The resident took the consent back.
    LeadWithdrawn = "lead_withdrawn",
    /// The consent lapsed.
    LeadLapsed = "lead_lapsed",
    /// The resident came back from another phone, by this request.
    CameBack = "came_back",
    /// The resident no longer needs it.
    RequestCancelled = "request_cancelled",
    /// Nobody answered by the promised day.
    PromiseMissed = "promise_missed",
    /// The promised day was closed, and the promise moved: the detail says from which day to which.
    DayMoved = "day_moved",
    /// The person was erased, and the lead with them.
    LeadErased = "lead_erased",
    /// An opportunity was made or changed.
    OpportunitySaved = "opportunity_saved",
    /// An opportunity was closed or deleted.
    OpportunityClosed = "opportunity_closed",
    /// An organisation was made or changed.
    OrganisationSaved = "organisation_saved",
    /// An administrator set what an organisation promises, or when nobody is on duty.
    PromisesSet = "promises_set",
    /// An administrator said that the machine's clock is right, though it is far ahead of the last known time; the detail is that
    /// time's day.
    ClockConfirmed = "clock_confirmed",
    /// Someone joined the staff, or their role changed.
    StaffSaved = "staff_saved",
    /// Someone left the staff.
    StaffDeactivated = "staff_deactivated",
    /// Someone linked their Discord account.
    DiscordLinked = "discord_linked",
    /// Someone's Discord account is theirs no more.
    DiscordUnlinked = "discord_unlinked",
    /// Someone was sent a link to set an account up, for the first time or anew.
    StaffInvited = "staff_invited",
    /// Someone set their account up.
    AccountSetUp = "account_set_up",
    /// Someone changed their password.
    PasswordChanged = "password_changed",
    /// Someone renewed their second step.
    SecondStepRenewed = "second_step_renewed",
    /// Someone signed in.
    SignedIn = "signed_in",
}

/// An entry to be written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewEntry {
    /// When.
    pub at: Timestamp,
    /// Who; nobody if the resident or the product itself did it.
    pub staff: Option<StaffId>,
    /// Whose audit it belongs to.
    pub organisation: Option<OrganisationId>,
    /// What.
    pub action: Action,
    /// The lead it was done to.
    pub lead: Option<LeadId>,
    /// Codes and ids only, such as an outcome or an opportunity.
    pub detail: Option<String>,
}

/// An entry as it is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its id, in the order of time: the key of the next page.
    pub id: Uuid,
    /// What was written.
    pub entry: NewEntry,
}

/// Adds an entry.
pub async fn record(tx: &mut Tx<'_>, entry: &NewEntry) -> Result<(), StoreError> {
    let id = row_id(entry.at)?;
    on!(tx, c => sqlx::query(
        "INSERT INTO audit (id, at, staff_id, organisation_id, action, lead_id, detail) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id)
    .bind(Time(entry.at))
    .bind(entry.staff)
    .bind(&entry.organisation)
    .bind(entry.action)
    .bind(entry.lead)
    .bind(&entry.detail)
    .execute(c)
    .await?);
    Ok(())
}

/// Adds many entries.
pub(super) async fn record_many(tx: &mut Tx<'_>, entries: &[NewEntry]) -> Result<(), StoreError> {
    for piece in pieces(entries) {
        let ids = piece.iter().map(|entry| row_id(entry.at)).collect::<Result<Vec<_>, _>>()?;
        on!(tx, c => {
            let mut query =
                QueryBuilder::new("INSERT INTO audit (id, at, staff_id, organisation_id, action, lead_id, detail) ");
            query.push_values(piece.iter().zip(&ids), |mut tuple, (entry, id)| {
                tuple
                    .push_bind(*id)
                    .push_bind(Time(entry.at))
                    .push_bind(entry.staff)
                    .push_bind(&entry.organisation)
                    .push_bind(entry.action)
                    .push_bind(entry.lead)
                    .push_bind(&entry.detail);
            });
            query.build().execute(c).await?;
        });
    }
    Ok(())
}

/// What of an organisation's audit is looked for; nothing set is all of it.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Search {
    /// What this member of staff did.
    pub staff: Option<StaffId>,
    /// What was done with this lead.
    pub lead: Option<LeadId>,
    /// What was done from this time on and before that one.
    pub between: Option<(Timestamp, Timestamp)>,
}

type Row = (Uuid, Time, Option<StaffId>, Option<OrganisationId>, Action, Option<LeadId>, Option<String>);

/// An organisation's entries, newest first, before the given one.
pub async fn list_of(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    before: Option<Uuid>,
    limit: u32,
) -> Result<Vec<Entry>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "SELECT id, at, staff_id, organisation_id, action, lead_id, detail FROM audit
          WHERE organisation_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3",
    )
    .bind(organisation)
    .bind(before.unwrap_or(Uuid::max()))
    .bind(i64::from(limit))
    .fetch_all(c)
    .await?);
    Ok(rows.into_iter().map(entry).collect())
}

fn entry((id, at, staff, organisation, action, lead, detail): Row) -> Entry {
    Entry { id, entry: NewEntry { at: at.0, staff, organisation, action, lead, detail } }
}

/// An organisation's entries that fit a search, newest first, before the given one. Ids are in the order of time, so a day is a range
/// of ids.
pub async fn search(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    asked: &Search,
    before: Option<Uuid>,
    limit: u32,
) -> Result<Vec<Entry>, StoreError> {
    let (from, until) =
        asked.between.map_or((Uuid::nil(), Uuid::max()), |(from, until)| (first_at(from), first_at(until)));
    let until = before.map_or(until, |before| before.min(until));
    let rows: Vec<Row> = match (asked.lead, asked.staff) {
        (Some(lead), staff) => on!(tx, c => sqlx::query_as(
            "SELECT id, at, staff_id, organisation_id, action, lead_id, detail FROM audit
              WHERE lead_id = $1 AND organisation_id = $2 AND id >= $3 AND id < $4 AND ($5 OR staff_id = $6)
              ORDER BY id DESC LIMIT $7",
        )
        .bind(lead)
        .bind(organisation)
        .bind(from)
        .bind(until)
        .bind(staff.is_none())
        .bind(staff.unwrap_or(StaffId(Uuid::nil())))
        .bind(i64::from(limit))
        .fetch_all(c)
        .await?),
        (None, Some(staff)) => on!(tx, c => sqlx::query_as(
            "SELECT id, at, staff_id, organisation_id, action, lead_id, detail FROM audit
              WHERE staff_id = $1 AND organisation_id = $2 AND id >= $3 AND id < $4 ORDER BY id DESC LIMIT $5",
        )
        .bind(staff)
        .bind(organisation)
        .bind(from)
        .bind(until)
        .bind(i64::from(limit))
        .fetch_all(c)
        .await?),
        (None, None) => on!(tx, c => sqlx::query_as(
            "SELECT id, at, staff_id, organisation_id, action, lead_id, detail FROM audit
              WHERE organisation_id = $1 AND id >= $2 AND id < $3 ORDER BY id DESC LIMIT $4",
        )
        .bind(organisation)
        .bind(from)
        .bind(until)
        .bind(i64::from(limit))
        .fetch_all(c)
        .await?),
    };
    Ok(rows.into_iter().map(entry).collect())
}

/// The first id of all that can be made at this time.
fn first_at(time: Timestamp) -> Uuid {
    let millis = u64::try_from(time.as_millisecond()).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(millis, &[0; 10]).into_uuid()
}

/// What was done with one lead, oldest first.
pub async fn list_about(tx: &mut Tx<'_>, lead: LeadId) -> Result<Vec<NewEntry>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "SELECT id, at, staff_id, organisation_id, action, lead_id, detail FROM audit WHERE lead_id = $1 ORDER BY id",
    )
    .bind(lead)
    .fetch_all(c)
    .await?);
    Ok(rows.into_iter().map(|row| entry(row).entry).collect())
}

/// When members of an organisation's staff last came to a limit, newest first.
pub async fn limits_reached(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    limit: u32,
) -> Result<Vec<NewEntry>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "SELECT id, at, staff_id, organisation_id, action, lead_id, detail FROM audit
          WHERE action = 'limit_reached' AND organisation_id = $1 ORDER BY id DESC LIMIT $2",
    )
    .bind(organisation)
    .bind(i64::from(limit))
    .fetch_all(c)
    .await?);
    Ok(rows.into_iter().map(|row| entry(row).entry).collect())
}

/// The query of [`count_since`]; a macro, so that a test can have its plan explained. Ids are in the order of time, so that only what
/// is newer than the id of a time is read.
macro_rules! counted_since {
    () => {
        "SELECT COUNT(*) FROM audit WHERE organisation_id = $1 AND id >= $2 AND action = $3 AND at > $4"
    };
}

/// How often something was done in an organisation since a time, that time not included.
pub async fn count_since(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    action: Action,
    since: Timestamp,
) -> Result<u32, StoreError> {
    let count: i64 = on!(tx, c => sqlx::query_scalar(counted_since!())
        .bind(organisation)
        .bind(first_at(since))
        .bind(action)
        .bind(Time(since))
        .fetch_one(c)
        .await?);
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Whether this lead of this organisation went with its person, who was erased.
pub async fn was_erased(tx: &mut Tx<'_>, lead: LeadId, organisation: &OrganisationId) -> Result<bool, StoreError> {
    let found: Option<Uuid> = on!(tx, c => sqlx::query_scalar(
        "SELECT id FROM audit WHERE lead_id = $1 AND action = 'lead_erased' AND organisation_id = $2 LIMIT 1",
    )
    .bind(lead)
    .bind(organisation)
    .fetch_optional(c)
    .await?);
    Ok(found.is_some())
}

#[cfg(test)]
mod tests {
    use crate::store::tx::plan_on_sqlite;

    #[tokio::test]
    async fn what_was_done_since_is_counted_without_what_is_older() {
        let plan = plan_on_sqlite(concat!("EXPLAIN QUERY PLAN ", counted_since!())).await;
        assert!(plan.contains("USING INDEX audit_organisation (organisation_id=? AND id>?)"), "{plan}");
    }
}
