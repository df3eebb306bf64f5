//! The e-mail that staff get each morning: who gets one today, and that each is sent once. A row a member of staff and day is written
//! in the transaction that takes it; whoever takes it again, because the one before died or the mail server was away, sends the same
//! message under the same name.

use super::codec::{OnDay, Time, row_id};
use super::error::StoreError;
use super::staff_accounts;
use super::tx::{Tx, on};
use crate::domain::contact::EmailAddress;
use crate::domain::staff::{Role, Staff};
use crate::ids::{OrganisationId, StaffId};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

/// How long whoever took one has to send it, before another may.
pub const LEASE: SignedDuration = SignedDuration::from_mins(10);

/// One that was taken, to be sent now.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Whose.
    pub staff: Staff,
    /// Their address.
    pub email: EmailAddress,
    /// Of which day.
    pub day: Date,
    /// Names the e-mail: the same however often it is sent.
    pub id: Uuid,
    /// The how manieth try it is.
    pub tries: u32,
}

/// How one ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    /// It is out.
    Sent,
    /// There was nothing to tell.
    Nothing,
    /// It could not be sent while it was worth reading.
    GivenUp,
}

impl End {
    /// As it is stored.
    fn id(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Nothing => "nothing",
            Self::GivenUp => "given_up",
        }
    }
}

/// Staff of an area, or of all, who can sign in, want the e-mail, and had none of this day, or whose is to be tried again; some of
/// them.
pub async fn due(
    tx: &mut Tx<'_>,
    area: Option<&str>,
    day: Date,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<Staff>, StoreError> {
    let rows: Vec<(StaffId, OrganisationId, Role, String)> = on!(tx, c => sqlx::query_as(
        "SELECT s.id, s.organisation_id, s.role, s.name
           FROM staff s JOIN staff_accounts a ON a.staff_id = s.id JOIN organisations o ON o.id = s.organisation_id
          WHERE ($4 OR o.area = $5) AND s.active AND a.morning_mail AND a.password_hash IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM staff_mornings m WHERE m.staff_id = s.id AND m.day = $1
                               AND (m.state <> 'sending' OR m.due_at > $2))
          ORDER BY s.organisation_id, s.id LIMIT $3",
    )
    .bind(OnDay(day))
    .bind(Time(now))
    .bind(i64::from(limit))
    .bind(area.is_none())
    .bind(area.unwrap_or_default())
    .fetch_all(c)
    .await?);
    Ok(rows.into_iter().map(|(id, organisation, role, name)| Staff { id, organisation, role, name }).collect())
}

/// Takes one: of several processes at once exactly one gets it, until the lease is over.
pub async fn take(tx: &mut Tx<'_>, staff: &Staff, day: Date, now: Timestamp) -> Result<Option<Taken>, StoreError> {
    let Some(account) = staff_accounts::find(tx, staff.id).await?.filter(|account| account.active) else {
        return Ok(None);
    };
    let taken: Option<(Uuid, i64)> = on!(tx, c => sqlx::query_as(
        "INSERT INTO staff_mornings (staff_id, day, id, state, tries, due_at) VALUES ($1, $2, $3, 'sending', 1, $4)
         ON CONFLICT (staff_id, day) DO UPDATE SET tries = staff_mornings.tries + 1, due_at = excluded.due_at
           WHERE staff_mornings.state = 'sending' AND staff_mornings.due_at <= $5
         RETURNING id, tries",
    )
    .bind(staff.id)
    .bind(OnDay(day))
    .bind(row_id(now)?)
    .bind(Time(now.saturating_add(LEASE).unwrap_or(Timestamp::MAX)))
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    Ok(taken.map(|(id, tries)| {
        let tries = u32::try_from(tries).unwrap_or(u32::MAX);
        Taken { staff: account.staff, email: account.email, day, id, tries }
    }))
}

/// Notes how one ended. Nothing if another took it over meanwhile and ended it.
pub async fn end(tx: &mut Tx<'_>, staff: StaffId, day: Date, end: End) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("UPDATE staff_mornings SET state = $3 WHERE staff_id = $1 AND day = $2 AND state = 'sending'")
        .bind(staff)
        .bind(OnDay(day))
        .bind(end.id())
        .execute(c)
        .await?);
    Ok(())
}

/// One could not be sent now: it is tried again from `at` on.
pub async fn again(tx: &mut Tx<'_>, staff: StaffId, day: Date, at: Timestamp) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("UPDATE staff_mornings SET due_at = $3 WHERE staff_id = $1 AND day = $2 AND state = 'sending'")
        .bind(staff)
        .bind(OnDay(day))
        .bind(Time(at))
        .execute(c)
        .await?);
    Ok(())
}

/// Whether someone wants the e-mail; none for those who have no account.
pub async fn is_wanted(tx: &mut Tx<'_>, staff: StaffId) -> Result<Option<bool>, StoreError> {
    Ok(on!(tx, c => sqlx::query_scalar("SELECT morning_mail FROM staff_accounts WHERE staff_id = $1")
        .bind(staff)
        .fetch_optional(c)
        .await?))
}

/// Notes whether someone wants it.
pub async fn set_wanted(tx: &mut Tx<'_>, staff: StaffId, wanted: bool) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("UPDATE staff_accounts SET morning_mail = $2 WHERE staff_id = $1")
        .bind(staff)
        .bind(wanted)
        .execute(c)
        .await?);
    Ok(())
}

/// Forgets those of days before this; says how many.
pub(super) async fn delete_before(tx: &mut Tx<'_>, day: Date) -> Result<u64, StoreError> {
    Ok(
        on!(tx, c => sqlx::query("DELETE FROM staff_mornings WHERE day < $1").bind(OnDay(day)).execute(c).await?.rows_affected()),
    )
}
