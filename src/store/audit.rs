//! What staff and the product did, append-only. An entry names staff, an organisation and a lead, never a resident.

use super::codec::{Time, row_id};
use super::error::StoreError;
use super::locks;
use super::tx::{Tx, on};
use crate::ids::{LeadId, OrganisationId, StaffId};
use jiff::Timestamp;
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
    /// A recruiter opened the contact details.
    ContactOpened = "contact_opened",
    /// A recruiter tried to reach the person.
    Attempted = "attempted",
    /// A member of staff told by telephone what could not be told otherwise.
    CallMade = "call_made",
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
    /// The person was erased, and the lead with them.
    LeadErased = "lead_erased",
    /// An opportunity was made or changed.
    OpportunitySaved = "opportunity_saved",
    /// An opportunity was closed or deleted.
    OpportunityClosed = "opportunity_closed",
    /// An organisation was made or changed.
    OrganisationSaved = "organisation_saved",
    /// Someone joined the staff, or their role changed.
    StaffSaved = "staff_saved",
    /// Someone left the staff.
    StaffDeactivated = "staff_deactivated",
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
    let entry = |(id, at, staff, organisation, action, lead, detail): Row| Entry {
        id,
        entry: NewEntry { at: at.0, staff, organisation, action, lead, detail },
    };
    Ok(rows.into_iter().map(entry).collect())
}

/// What was done with one lead, oldest first.
pub async fn list_about(tx: &mut Tx<'_>, lead: LeadId) -> Result<Vec<NewEntry>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "SELECT id, at, staff_id, organisation_id, action, lead_id, detail FROM audit WHERE lead_id = $1 ORDER BY id",
    )
    .bind(lead)
    .fetch_all(c)
    .await?);
    let entry = |(_, at, staff, organisation, action, lead, detail): Row| NewEntry {
        at: at.0,
        staff,
        organisation,
        action,
        lead,
        detail,
    };
    Ok(rows.into_iter().map(entry).collect())
}

/// Deletes up to `limit` entries older than this; says how many.
pub(super) async fn delete_before(tx: &mut Tx<'_>, before: Timestamp, limit: i64) -> Result<u64, StoreError> {
    locks::shared(tx).await?;
    Ok(
        on!(tx, c => sqlx::query("DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE at < $1 ORDER BY at LIMIT $2)")
        .bind(Time(before))
        .bind(limit)
        .execute(c)
        .await?
        .rows_affected()),
    )
}
