//! Staff, their sessions and their one-time sign-in links. Tokens are 256 random bits; only their hashes are kept, so that
//! whoever reads the database can sign in as nobody.

use super::audit::{self, Action, NewEntry};
use super::codec::Time;
use super::error::{KeyError, StoreError};
use super::sealing::{Keyring, hex, parse_hex, random};
use super::tx::{Tx, on};
use super::{locks, staff_on_discord, staff_steps};
use crate::domain::staff::{ReturnedWhy, Role, Staff};
use crate::ids::{LeadId, OrganisationId, StaffId};
use jiff::{SignedDuration, Timestamp};
use std::fmt;
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

/// A session ends this long after it began, whatever is done in it.
pub const SESSION: SignedDuration = SignedDuration::from_hours(8);
/// A session ends this long after it was last used.
pub const IDLE: SignedDuration = SignedDuration::from_mins(30);
/// A sign-in link can be used for this long.
pub const LINK: SignedDuration = SignedDuration::from_hours(24);
/// A session's last use is noted this often at most, so that reading pages does not write each time.
const NOTED: SignedDuration = SignedDuration::from_mins(1);

/// A secret that stands for someone: the value of a cookie, or the end of a link.
#[derive(Clone)]
pub struct Token(Zeroizing<[u8; 32]>);

impl Token {
    /// A new one.
    pub fn generate() -> Result<Self, KeyError> {
        Ok(Self(Zeroizing::new(random()?)))
    }

    /// The one that follows from the master key and this text.
    pub(super) fn derive(keyring: &Keyring, kind: &str, text: &[u8]) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        bytes.copy_from_slice(&keyring.token_hash(kind, text));
        Self(bytes)
    }

    /// What is kept of it.
    pub(super) fn hash(&self, keyring: &Keyring, kind: &str) -> Vec<u8> {
        keyring.token_hash(kind, &*self.0)
    }

    /// Whether it is the same, in a time that does not tell where they differ.
    pub fn is(&self, other: &Self) -> bool {
        self.0.ct_eq(&*other.0).into()
    }

    /// Reads one as [`Token::reveal`] wrote it.
    pub fn parse(text: &str) -> Option<Self> {
        parse_hex(text).map(Self)
    }

    /// The text for the cookie or the link: 64 hexadecimal digits. Never for a log.
    pub fn reveal(&self) -> Zeroizing<String> {
        Zeroizing::new(hex(&*self.0))
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

/// Makes or changes a member of staff, who is active from then on.
pub async fn upsert(tx: &mut Tx<'_>, staff: &Staff, now: Timestamp) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(
        "INSERT INTO staff (id, organisation_id, role, name, active, created_at) VALUES ($1, $2, $3, $4, TRUE, $5)
         ON CONFLICT (id) DO UPDATE SET organisation_id = excluded.organisation_id, role = excluded.role,
            name = excluded.name, active = TRUE",
    )
    .bind(staff.id)
    .bind(&staff.organisation)
    .bind(staff.role)
    .bind(&staff.name)
    .bind(Time(now))
    .execute(c)
    .await?);
    Ok(())
}

type Row = (StaffId, OrganisationId, Role, String);

fn staff((id, organisation, role, name): Row) -> Staff {
    Staff { id, organisation, role, name }
}

/// The active member of staff with this id.
pub async fn find(tx: &mut Tx<'_>, id: StaffId) -> Result<Option<Staff>, StoreError> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "SELECT id, organisation_id, role, name FROM staff WHERE id = $1 AND active",
    )
    .bind(id)
    .fetch_optional(c)
    .await?);
    Ok(row.map(staff))
}

/// Holds these members of staff until the commit: whoever changes one of them meanwhile waits. Takes its lock first of all.
pub async fn hold(tx: &mut Tx<'_>, ids: &[StaffId]) -> Result<(), StoreError> {
    locks::staff(tx, ids).await
}

/// An organisation's active staff, by name.
pub async fn list_of(tx: &mut Tx<'_>, organisation: &OrganisationId) -> Result<Vec<Staff>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "SELECT id, organisation_id, role, name FROM staff WHERE organisation_id = $1 AND active ORDER BY name, id",
    )
    .bind(organisation)
    .fetch_all(c)
    .await?);
    Ok(rows.into_iter().map(staff).collect())
}

/// Everyone who ever was an organisation's staff, by name, with whether they still are.
pub async fn everyone_of(tx: &mut Tx<'_>, organisation: &OrganisationId) -> Result<Vec<(Staff, bool)>, StoreError> {
    let rows: Vec<(StaffId, OrganisationId, Role, String, bool)> = on!(tx, c => sqlx::query_as(
        "SELECT id, organisation_id, role, name, active FROM staff WHERE organisation_id = $1 ORDER BY name, id",
    )
    .bind(organisation)
    .fetch_all(c)
    .await?);
    let with = |(id, organisation, role, name, active)| (Staff { id, organisation, role, name }, active);
    Ok(rows.into_iter().map(with).collect())
}

/// Ends someone's work here: their sessions and links end, their Discord account is nobody's, the leads they had claimed go back
/// to the queue, each with an entry that says why.
pub async fn deactivate(tx: &mut Tx<'_>, id: StaffId, why: ReturnedWhy, now: Timestamp) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("UPDATE staff SET active = FALSE WHERE id = $1").bind(id).execute(c).await?);
    give_back(tx, id, why, now).await?;
    end_sessions_of(tx, id).await?;
    staff_steps::end_all_of(tx, id).await?;
    staff_on_discord::unlink(tx, id).await?;
    on!(tx, c => sqlx::query("DELETE FROM sign_in_links WHERE staff_id = $1").bind(id).execute(c).await?);
    Ok(())
}

/// Lets someone work here again. True if they were switched off.
pub async fn reactivate(tx: &mut Tx<'_>, id: StaffId) -> Result<bool, StoreError> {
    let back = on!(tx, c => sqlx::query("UPDATE staff SET active = TRUE WHERE id = $1 AND NOT active")
        .bind(id)
        .execute(c)
        .await?
        .rows_affected());
    Ok(back > 0)
}

/// Puts someone into another role. They are signed out; what they had claimed in the last one goes back to the queue; their
/// boroughs end.
pub async fn set_role(tx: &mut Tx<'_>, id: StaffId, role: Role, now: Timestamp) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("UPDATE staff SET role = $2 WHERE id = $1").bind(id).bind(role).execute(c).await?);
    give_back(tx, id, ReturnedWhy::RoleChanged, now).await?;
    end_sessions_of(tx, id).await?;
    set_boroughs(tx, id, &[]).await
}

/// Signs someone out everywhere.
pub async fn end_sessions_of(tx: &mut Tx<'_>, id: StaffId) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("DELETE FROM staff_sessions WHERE staff_id = $1").bind(id).execute(c).await?);
    Ok(())
}

/// The boroughs whose leads a recruiter works through; none stands for all.
pub async fn boroughs_of(tx: &mut Tx<'_>, id: StaffId) -> Result<Vec<String>, StoreError> {
    Ok(on!(tx, c => sqlx::query_scalar("SELECT borough FROM staff_boroughs WHERE staff_id = $1 ORDER BY borough")
        .bind(id)
        .fetch_all(c)
        .await?))
}

/// Sets them.
pub async fn set_boroughs(tx: &mut Tx<'_>, id: StaffId, boroughs: &[String]) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("DELETE FROM staff_boroughs WHERE staff_id = $1").bind(id).execute(c).await?);
    for borough in boroughs {
        on!(tx, c => sqlx::query(
            "INSERT INTO staff_boroughs (staff_id, borough) VALUES ($1, $2) ON CONFLICT (staff_id, borough) DO NOTHING",
        )
        .bind(id)
        .bind(borough)
        .execute(c)
        .await?);
    }
    Ok(())
}

/// The leads and calls that someone had claimed go back to the queue: one entry for each lead, and for each call that was taken without
/// its lead. The entry names whose it was.
async fn give_back(tx: &mut Tx<'_>, id: StaffId, why: ReturnedWhy, now: Timestamp) -> Result<(), StoreError> {
    locks::residents_claimed_by(tx, id).await?;
    locks::shared(tx).await?;
    let leads: Vec<(LeadId, OrganisationId)> = on!(tx, c => sqlx::query_as(
        "UPDATE leads SET state = 'open', claimed_by = NULL WHERE claimed_by = $1 AND state = 'claimed'
          RETURNING id, organisation_id",
    )
    .bind(id)
    .fetch_all(c)
    .await?);
    let mut calls: Vec<(Option<LeadId>, OrganisationId)> = on!(tx, c => sqlx::query_as(
        "UPDATE call_tasks SET claimed_by = NULL WHERE claimed_by = $1 AND state = 'open' RETURNING lead_id, organisation_id",
    )
    .bind(id)
    .fetch_all(c)
    .await?);
    calls.retain(|(lead, _)| leads.iter().all(|(given, _)| Some(*given) != *lead));
    let leads = leads.into_iter().map(|(lead, organisation)| (Action::LeadReturned, Some(lead), organisation));
    let calls = calls.into_iter().map(|(lead, organisation)| (Action::CallReturned, lead, organisation));
    let entries: Vec<NewEntry> = leads
        .chain(calls)
        .map(|(action, lead, organisation)| NewEntry {
            at: now,
            staff: Some(id),
            organisation: Some(organisation),
            action,
            lead,
            detail: Some(why.id().to_owned()),
        })
        .collect();
    audit::record_many(tx, &entries).await
}

/// Makes a link by which someone can sign in once, within 24 hours.
pub async fn invite(tx: &mut Tx<'_>, id: StaffId, now: Timestamp) -> Result<Token, StoreError> {
    let token = Token::generate()?;
    let hash = tx.keyring.token_hash("link", &*token.0);
    on!(tx, c => sqlx::query("INSERT INTO sign_in_links (token_hash, staff_id, expires_at) VALUES ($1, $2, $3)")
        .bind(hash)
        .bind(id)
        .bind(Time(now.saturating_add(LINK).unwrap_or(Timestamp::MAX)))
        .execute(c)
        .await?);
    Ok(token)
}

/// Whom a link would sign in, without using it; nobody if it was used, is over, never was, or its person was switched off.
pub async fn whose_link(tx: &mut Tx<'_>, link: &Token, now: Timestamp) -> Result<Option<StaffId>, StoreError> {
    let hash = tx.keyring.token_hash("link", &*link.0);
    Ok(on!(tx, c => sqlx::query_scalar(
        "SELECT l.staff_id FROM sign_in_links l JOIN staff s ON s.id = l.staff_id
          WHERE l.token_hash = $1 AND l.expires_at > $2 AND s.active",
    )
    .bind(hash)
    .bind(Time(now))
    .fetch_optional(c)
    .await?))
}

/// Uses a link, once, and begins a session. Nothing if it was used, is over, or never was.
pub async fn redeem(tx: &mut Tx<'_>, link: &Token, now: Timestamp) -> Result<Option<(Staff, Token)>, StoreError> {
    let hash = tx.keyring.token_hash("link", &*link.0);
    let used: Option<StaffId> = on!(tx, c => sqlx::query_scalar(
        "DELETE FROM sign_in_links WHERE token_hash = $1 AND expires_at > $2 RETURNING staff_id",
    )
    .bind(hash)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    let Some(id) = used else { return Ok(None) };
    let Some(staff) = find(tx, id).await? else { return Ok(None) };
    let session = begin_session(tx, id, now).await?;
    Ok(Some((staff, session)))
}

/// Begins a session for someone whose identity is proven.
pub async fn begin_session(tx: &mut Tx<'_>, id: StaffId, now: Timestamp) -> Result<Token, StoreError> {
    let token = Token::generate()?;
    let hash = tx.keyring.token_hash("session", &*token.0);
    on!(tx, c => sqlx::query("INSERT INTO staff_sessions (token_hash, staff_id, created_at, seen_at) VALUES ($1, $2, $3, $3)")
        .bind(hash)
        .bind(id)
        .bind(Time(now))
        .execute(c)
        .await?);
    Ok(token)
}

/// Who a session is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Session {
    /// The member of staff.
    pub staff: Staff,
    /// Whether it is time to note the use with [`touch`], which writes.
    pub touch: bool,
}

/// The session of this token, if it lives: not past 8 hours, not idle for 30 minutes, its owner active.
pub async fn session(tx: &mut Tx<'_>, token: &Token, now: Timestamp) -> Result<Option<Session>, StoreError> {
    let hash = tx.keyring.token_hash("session", &*token.0);
    let row: Option<(StaffId, OrganisationId, Role, String, Time)> = on!(tx, c => sqlx::query_as(
        "SELECT s.id, s.organisation_id, s.role, s.name, n.seen_at FROM staff_sessions n JOIN staff s ON s.id = n.staff_id
          WHERE n.token_hash = $1 AND n.created_at > $2 AND n.seen_at > $3 AND s.active",
    )
    .bind(hash)
    .bind(Time(before(now, SESSION)))
    .bind(Time(before(now, IDLE)))
    .fetch_optional(c)
    .await?);
    Ok(row.map(|(id, organisation, role, name, seen)| Session {
        staff: Staff { id, organisation, role, name },
        touch: seen.0 <= before(now, NOTED),
    }))
}

/// Notes that a session is in use.
pub async fn touch(tx: &mut Tx<'_>, token: &Token, now: Timestamp) -> Result<(), StoreError> {
    let hash = tx.keyring.token_hash("session", &*token.0);
    on!(tx, c => sqlx::query("UPDATE staff_sessions SET seen_at = $2 WHERE token_hash = $1")
        .bind(hash)
        .bind(Time(now))
        .execute(c)
        .await?);
    Ok(())
}

/// Signs out.
pub async fn end_session(tx: &mut Tx<'_>, token: &Token) -> Result<(), StoreError> {
    let hash = tx.keyring.token_hash("session", &*token.0);
    on!(tx, c => sqlx::query("DELETE FROM staff_sessions WHERE token_hash = $1").bind(hash).execute(c).await?);
    Ok(())
}

/// Deletes sessions and links that are over.
pub(super) async fn delete_expired(tx: &mut Tx<'_>, now: Timestamp) -> Result<u64, StoreError> {
    locks::shared(tx).await?;
    let sessions = on!(tx, c => sqlx::query("DELETE FROM staff_sessions WHERE created_at <= $1 OR seen_at <= $2")
        .bind(Time(before(now, SESSION)))
        .bind(Time(before(now, IDLE)))
        .execute(c)
        .await?
        .rows_affected());
    let links = on!(tx, c => sqlx::query("DELETE FROM sign_in_links WHERE expires_at <= $1")
        .bind(Time(now))
        .execute(c)
        .await?
        .rows_affected());
    Ok(sessions + links)
}

fn before(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.saturating_sub(by).unwrap_or(Timestamp::MIN)
}
