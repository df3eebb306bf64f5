//! Staff accounts: the e-mail address, sealed and found by its keyed hash; what is kept of the password; the sealed secret of the
//! second step, and recovery codes as keyed hashes. Who someone is stands in `staff`.

use super::codec::Time;
use super::error::StoreError;
use super::sealing::Place;
use super::staff::Token;
use super::tx::{Tx, on};
use super::{audit, staff};
use crate::domain::contact::EmailAddress;
use crate::domain::password::PasswordHash;
use crate::domain::second_step::{AppSecret, RecoveryCode};
use crate::domain::staff::{ReturnedWhy, Role, Staff};
use crate::ids::{OrganisationId, StaffId};
use jiff::Timestamp;
use zeroize::Zeroizing;

/// An account.
#[derive(Clone, Debug)]
pub struct Account {
    /// Whose.
    pub staff: Staff,
    /// Whether they work here still.
    pub active: bool,
    /// Their address.
    pub email: EmailAddress,
    /// What is kept of the password, and the app's secret; none until the account is set up.
    pub keys: Option<Keys>,
    /// When it was last used, or its owner invited.
    pub used_at: Timestamp,
}

/// What proves who someone is.
#[derive(Clone, Debug)]
pub struct Keys {
    /// What is kept of the password.
    pub password: PasswordHash,
    /// What their app makes codes from.
    pub secret: AppSecret,
}

/// Makes an account that is not set up. A conflict if the address has one.
pub async fn insert(tx: &mut Tx<'_>, id: StaffId, email: &EmailAddress, now: Timestamp) -> Result<(), StoreError> {
    let sealed = tx.keyring.seal_for_nobody(email_place(id), email.as_str().as_bytes())?.0;
    let hash = email_hash(tx, email.as_str());
    on!(tx, c => sqlx::query(
        "INSERT INTO staff_accounts (staff_id, email_hash, email, used_at) VALUES ($1, $2, $3, $4)",
    )
    .bind(id)
    .bind(hash)
    .bind(sealed)
    .bind(Time(now))
    .execute(c)
    .await?);
    Ok(())
}

type Row = (StaffId, OrganisationId, Role, String, bool, Vec<u8>, Option<Vec<u8>>, Option<Vec<u8>>, Time);

fn account(tx: &Tx<'_>, row: Row) -> Result<Account, StoreError> {
    let (id, organisation, role, name, active, email, password, secret, used_at) = row;
    let keys = match (password, secret) {
        (Some(password), Some(sealed)) => {
            Some(Keys { password: PasswordHash(password), secret: open_secret(tx, secret_place(id), &sealed)? })
        }
        _ => None,
    };
    let email = open_email(tx, id, &email)?;
    Ok(Account { staff: Staff { id, organisation, role, name }, active, email, keys, used_at: used_at.0 })
}

/// The account with this address, whether it is in use or not.
pub async fn find_by_email(tx: &mut Tx<'_>, email: &str) -> Result<Option<Account>, StoreError> {
    let hash = email_hash(tx, email);
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "SELECT s.id, s.organisation_id, s.role, s.name, s.active, a.email, a.password_hash, a.app_secret, a.used_at
           FROM staff_accounts a JOIN staff s ON s.id = a.staff_id WHERE a.email_hash = $1",
    )
    .bind(hash)
    .fetch_optional(c)
    .await?);
    row.map(|row| account(tx, row)).transpose()
}

/// The account of this member of staff.
pub async fn find(tx: &mut Tx<'_>, id: StaffId) -> Result<Option<Account>, StoreError> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "SELECT s.id, s.organisation_id, s.role, s.name, s.active, a.email, a.password_hash, a.app_secret, a.used_at
           FROM staff_accounts a JOIN staff s ON s.id = a.staff_id WHERE a.staff_id = $1",
    )
    .bind(id)
    .fetch_optional(c)
    .await?);
    row.map(|row| account(tx, row)).transpose()
}

/// An organisation's accounts, those in use first, then by name.
pub async fn list_of(tx: &mut Tx<'_>, organisation: &OrganisationId) -> Result<Vec<Account>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "SELECT s.id, s.organisation_id, s.role, s.name, s.active, a.email, a.password_hash, a.app_secret, a.used_at
           FROM staff_accounts a JOIN staff s ON s.id = a.staff_id
          WHERE s.organisation_id = $1 ORDER BY s.active DESC, s.name, s.id",
    )
    .bind(organisation)
    .fetch_all(c)
    .await?);
    rows.into_iter().map(|row| account(tx, row)).collect()
}

/// Sets an account up, or anew: password, secret, recovery codes. `used_step` is the step of the code that proved the secret.
pub async fn set_up(
    tx: &mut Tx<'_>,
    id: StaffId,
    password: &PasswordHash,
    secret: &AppSecret,
    used_step: i64,
    codes: &[RecoveryCode],
) -> Result<(), StoreError> {
    set_password(tx, id, password).await?;
    set_secret(tx, id, secret, used_step, codes).await
}

/// Keeps a password in place of the last.
pub async fn set_password(tx: &mut Tx<'_>, id: StaffId, password: &PasswordHash) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("UPDATE staff_accounts SET password_hash = $2 WHERE staff_id = $1")
        .bind(id)
        .bind(&password.0)
        .execute(c)
        .await?);
    Ok(())
}

/// Keeps a secret and recovery codes in place of the last.
pub async fn set_secret(
    tx: &mut Tx<'_>,
    id: StaffId,
    secret: &AppSecret,
    used_step: i64,
    codes: &[RecoveryCode],
) -> Result<(), StoreError> {
    let sealed = seal_secret(tx, secret_place(id), secret)?;
    on!(tx, c => sqlx::query("UPDATE staff_accounts SET app_secret = $2, used_step = $3 WHERE staff_id = $1")
        .bind(id)
        .bind(sealed)
        .bind(used_step)
        .execute(c)
        .await?);
    on!(tx, c => sqlx::query("DELETE FROM staff_recovery_codes WHERE staff_id = $1").bind(id).execute(c).await?);
    for code in codes {
        let hash = recovery_hash(tx, id, code);
        on!(tx, c => sqlx::query("INSERT INTO staff_recovery_codes (staff_id, code_hash) VALUES ($1, $2)")
            .bind(id)
            .bind(hash)
            .execute(c)
            .await?);
    }
    Ok(())
}

/// Forgets what someone signs in with: password, secret, recovery codes. The account is to be set up anew.
pub async fn forget_keys(tx: &mut Tx<'_>, id: StaffId) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("UPDATE staff_accounts SET password_hash = NULL, app_secret = NULL WHERE staff_id = $1")
        .bind(id)
        .execute(c)
        .await?);
    on!(tx, c => sqlx::query("DELETE FROM staff_recovery_codes WHERE staff_id = $1").bind(id).execute(c).await?);
    Ok(())
}

/// Uses the code of a step of time. False if it was used before: of two at once exactly one wins.
pub async fn use_step(tx: &mut Tx<'_>, id: StaffId, step: i64) -> Result<bool, StoreError> {
    let used = on!(tx, c => sqlx::query(
        "UPDATE staff_accounts SET used_step = $2 WHERE staff_id = $1 AND used_step < $2",
    )
    .bind(id)
    .bind(step)
    .execute(c)
    .await?
    .rows_affected());
    Ok(used == 1)
}

/// Uses a recovery code. False if it was used before, or is none.
pub async fn use_recovery_code(tx: &mut Tx<'_>, id: StaffId, code: &RecoveryCode) -> Result<bool, StoreError> {
    let hash = recovery_hash(tx, id, code);
    let used = on!(tx, c => sqlx::query("DELETE FROM staff_recovery_codes WHERE staff_id = $1 AND code_hash = $2")
        .bind(id)
        .bind(hash)
        .execute(c)
        .await?
        .rows_affected());
    Ok(used == 1)
}

/// How many recovery codes are left.
pub async fn recovery_codes_left(tx: &mut Tx<'_>, id: StaffId) -> Result<i64, StoreError> {
    Ok(on!(tx, c => sqlx::query_scalar("SELECT COUNT(*) FROM staff_recovery_codes WHERE staff_id = $1")
        .bind(id)
        .fetch_one(c)
        .await?))
}

/// Notes that an account is in use.
pub async fn note_use(tx: &mut Tx<'_>, id: StaffId, now: Timestamp) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("UPDATE staff_accounts SET used_at = $2 WHERE staff_id = $1")
        .bind(id)
        .bind(Time(now))
        .execute(c)
        .await?);
    Ok(())
}

/// Switches off up to `limit` accounts that nobody used since `before`; says how many.
pub(super) async fn switch_off_unused(
    tx: &mut Tx<'_>,
    before: Timestamp,
    now: Timestamp,
    limit: i64,
) -> Result<u64, StoreError> {
    let unused: Vec<(StaffId, OrganisationId)> = on!(tx, c => sqlx::query_as(
        "SELECT s.id, s.organisation_id FROM staff_accounts a JOIN staff s ON s.id = a.staff_id
          WHERE s.active AND a.used_at < $1 ORDER BY s.id LIMIT $2",
    )
    .bind(Time(before))
    .bind(limit)
    .fetch_all(c)
    .await?);
    let off = unused.len() as u64;
    for (id, organisation) in unused {
        staff::deactivate(tx, id, ReturnedWhy::Unused, now).await?;
        let entry = audit::NewEntry {
            at: now,
            staff: None,
            organisation: Some(organisation),
            action: audit::Action::StaffDeactivated,
            lead: None,
            detail: Some(format!("{id} unused")),
        };
        audit::record(tx, &entry).await?;
    }
    Ok(off)
}

/// A browser in which someone signed in before: it is told apart from others who try the same account, so that they cannot keep
/// its owner out. Its mark is worth nothing once the password changes.
pub fn known_browser(tx: &Tx<'_>, account: &Account, browser: &Token) -> Token {
    let mut text = browser.reveal().as_bytes().to_vec();
    text.extend_from_slice(account.staff.id.0.as_bytes());
    if let Some(keys) = &account.keys {
        text.extend_from_slice(&keys.password.0);
    }
    Token::derive(tx.keyring, "known browser", &text)
}

fn email_hash(tx: &Tx<'_>, email: &str) -> Vec<u8> {
    tx.keyring.token_hash("staff email", email.trim().to_lowercase().as_bytes())
}

fn recovery_hash(tx: &Tx<'_>, id: StaffId, code: &RecoveryCode) -> Vec<u8> {
    tx.keyring.token_hash("recovery code", &[id.0.as_bytes(), code.digits().as_bytes()].concat())
}

fn email_place(id: StaffId) -> Place {
    Place { row: id.0, column: "staff_accounts.email" }
}

fn secret_place(id: StaffId) -> Place {
    Place { row: id.0, column: "staff_accounts.app_secret" }
}

fn open_email(tx: &Tx<'_>, id: StaffId, sealed: &[u8]) -> Result<EmailAddress, StoreError> {
    let place = email_place(id);
    let plain = Zeroizing::new(tx.keyring.open_of_nobody(place, sealed)?);
    let text = std::str::from_utf8(&plain).ok().and_then(EmailAddress::parse);
    text.ok_or(StoreError::Sealed(place.column))
}

pub(super) fn seal_secret(tx: &Tx<'_>, place: Place, secret: &AppSecret) -> Result<Vec<u8>, StoreError> {
    Ok(tx.keyring.seal_for_nobody(place, secret.bytes())?.0)
}

pub(super) fn open_secret(tx: &Tx<'_>, place: Place, sealed: &[u8]) -> Result<AppSecret, StoreError> {
    let plain = Zeroizing::new(tx.keyring.open_of_nobody(place, sealed)?);
    let bytes = <[u8; 20]>::try_from(plain.as_slice()).map_err(|_| StoreError::Sealed(place.column))?;
    Ok(AppSecret::from_random(bytes))
}
