//! Invitations, and what is half done in one browser: an account that is being set up, a sign-in that waits for its second step, a
//! second step that is being renewed. Tokens are random; only their hashes are kept.

use super::codec::Time;
use super::error::StoreError;
use super::sealing::Place;
use super::staff::{LINK, Token};
use super::staff_accounts::{open_secret, seal_secret};
use super::tx::{Tx, on};
use crate::domain::password::PasswordHash;
use crate::domain::second_step::AppSecret;
use crate::ids::StaffId;
use jiff::{SignedDuration, Timestamp};

macro_rules! stages {
    ($($(#[$doc:meta])* $stage:ident = $id:literal for $minutes:literal minutes,)*) => {
        /// What is half done.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum Stage { $($(#[$doc])* $stage,)* }

        impl Stage {
            /// Every stage.
            pub const ALL: &'static [Self] = &[$(Self::$stage,)*];

            /// As it is stored.
            pub fn id(self) -> &'static str {
                match self { $(Self::$stage => $id,)* }
            }

            /// The one with this id.
            pub fn parse(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|stage| stage.id() == id)
            }

            /// How long it can be taken up again.
            pub fn lasts(self) -> SignedDuration {
                match self { $(Self::$stage => SignedDuration::from_mins($minutes),)* }
            }
        }
    };
}

stages! {
    /// An invited person sets an account up, or anew.
    SetUp = "set_up" for 60 minutes,
    /// The password was right; the second step is open.
    SecondStep = "second_step" for 10 minutes,
    /// Someone signed in renews their second step.
    Renew = "renew" for 30 minutes,
}

/// Something half done.
#[derive(Clone, Debug)]
pub struct Step {
    /// Whose; they work here.
    pub staff: StaffId,
    /// What.
    pub stage: Stage,
    /// The password that was chosen and is not in force yet.
    pub password: Option<PasswordHash>,
    /// The secret that was made and is not in force yet.
    pub secret: Option<AppSecret>,
}

/// Makes an invitation, good once, for 24 hours. Earlier ones end, and with them what was begun by one: whoever got hold of a link
/// must not keep the account that a new link is to give to its owner.
pub async fn invite(tx: &mut Tx<'_>, id: StaffId, now: Timestamp) -> Result<Token, StoreError> {
    // In this order: whoever uses an earlier link in this moment is waited for, and what they begin is there to be ended.
    on!(tx, c => sqlx::query("DELETE FROM staff_invitations WHERE staff_id = $1").bind(id).execute(c).await?);
    on!(tx, c => sqlx::query("DELETE FROM staff_steps WHERE staff_id = $1 AND stage = 'set_up'").bind(id).execute(c).await?);
    let token = Token::generate()?;
    let hash = token.hash(tx.keyring, "invitation");
    on!(tx, c => sqlx::query("INSERT INTO staff_invitations (token_hash, staff_id, expires_at) VALUES ($1, $2, $3)")
        .bind(hash)
        .bind(id)
        .bind(Time(now.saturating_add(LINK).unwrap_or(Timestamp::MAX)))
        .execute(c)
        .await?);
    Ok(token)
}

/// Whom an invitation invites, without using it; nobody if it was used, is over, never was, or its person was switched off.
pub async fn whose_invitation(
    tx: &mut Tx<'_>,
    invitation: &Token,
    now: Timestamp,
) -> Result<Option<StaffId>, StoreError> {
    let hash = invitation.hash(tx.keyring, "invitation");
    Ok(on!(tx, c => sqlx::query_scalar(
        "SELECT i.staff_id FROM staff_invitations i JOIN staff s ON s.id = i.staff_id
          WHERE i.token_hash = $1 AND i.expires_at > $2 AND s.active",
    )
    .bind(hash)
    .bind(Time(now))
    .fetch_optional(c)
    .await?))
}

/// Uses an invitation and begins setting up. Nothing if it was used, is over, never was, or its person was switched off.
pub async fn use_invitation(tx: &mut Tx<'_>, invitation: &Token, now: Timestamp) -> Result<Option<Token>, StoreError> {
    let hash = invitation.hash(tx.keyring, "invitation");
    let invited: Option<StaffId> = on!(tx, c => sqlx::query_scalar(
        "DELETE FROM staff_invitations WHERE token_hash = $1 AND expires_at > $2
            AND staff_id IN (SELECT id FROM staff WHERE active) RETURNING staff_id",
    )
    .bind(hash)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    match invited {
        Some(id) => begin(tx, id, Stage::SetUp, None, now).await.map(Some),
        None => Ok(None),
    }
}

/// Begins something; `secret` is what a renewal is to put in force.
pub async fn begin(
    tx: &mut Tx<'_>,
    id: StaffId,
    stage: Stage,
    secret: Option<&AppSecret>,
    now: Timestamp,
) -> Result<Token, StoreError> {
    let token = Token::generate()?;
    let hash = token.hash(tx.keyring, "step");
    let sealed = secret.map(|secret| seal_secret(tx, place(id), secret)).transpose()?;
    on!(tx, c => sqlx::query(
        "INSERT INTO staff_steps (token_hash, staff_id, stage, app_secret, expires_at) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(hash)
    .bind(id)
    .bind(stage)
    .bind(sealed)
    .bind(Time(now.saturating_add(stage.lasts()).unwrap_or(Timestamp::MAX)))
    .execute(c)
    .await?);
    Ok(token)
}

/// What this token has half done, if it is not over and its person works here.
pub async fn find(tx: &mut Tx<'_>, token: &Token, now: Timestamp) -> Result<Option<Step>, StoreError> {
    type Row = (StaffId, Stage, Option<Vec<u8>>, Option<Vec<u8>>);
    let hash = token.hash(tx.keyring, "step");
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "SELECT n.staff_id, n.stage, n.password_hash, n.app_secret FROM staff_steps n JOIN staff s ON s.id = n.staff_id
          WHERE n.token_hash = $1 AND n.expires_at > $2 AND s.active",
    )
    .bind(hash)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    let Some((staff, stage, password, sealed)) = row else { return Ok(None) };
    let secret = sealed.map(|sealed| open_secret(tx, place(staff), &sealed)).transpose()?;
    Ok(Some(Step { staff, stage, password: password.map(PasswordHash), secret }))
}

/// Puts the chosen password aside, with the secret that is to go with it.
pub async fn keep_password(
    tx: &mut Tx<'_>,
    token: &Token,
    id: StaffId,
    password: &PasswordHash,
    secret: &AppSecret,
) -> Result<(), StoreError> {
    let hash = token.hash(tx.keyring, "step");
    let sealed = seal_secret(tx, place(id), secret)?;
    on!(tx, c => sqlx::query("UPDATE staff_steps SET password_hash = $2, app_secret = $3 WHERE token_hash = $1")
        .bind(hash)
        .bind(&password.0)
        .bind(sealed)
        .execute(c)
        .await?);
    Ok(())
}

/// Ends what is half done. False if it was ended meanwhile: of two at once exactly one goes on.
pub async fn end(tx: &mut Tx<'_>, token: &Token) -> Result<bool, StoreError> {
    let hash = token.hash(tx.keyring, "step");
    let ended = on!(tx, c => sqlx::query("DELETE FROM staff_steps WHERE token_hash = $1")
        .bind(hash)
        .execute(c)
        .await?
        .rows_affected());
    Ok(ended == 1)
}

/// Ends everything that someone has half done, and their invitations.
pub async fn end_all_of(tx: &mut Tx<'_>, id: StaffId) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("DELETE FROM staff_steps WHERE staff_id = $1").bind(id).execute(c).await?);
    on!(tx, c => sqlx::query("DELETE FROM staff_invitations WHERE staff_id = $1").bind(id).execute(c).await?);
    Ok(())
}

/// Whether someone has an invitation that they can still use.
pub async fn is_invited(tx: &mut Tx<'_>, id: StaffId, now: Timestamp) -> Result<bool, StoreError> {
    let found: i64 = on!(tx, c => sqlx::query_scalar(
        "SELECT COUNT(*) FROM staff_invitations WHERE staff_id = $1 AND expires_at > $2",
    )
    .bind(id)
    .bind(Time(now))
    .fetch_one(c)
    .await?);
    Ok(found > 0)
}

/// Deletes what is over; says how many.
pub(super) async fn delete_expired(tx: &mut Tx<'_>, now: Timestamp) -> Result<u64, StoreError> {
    let steps = on!(tx, c => sqlx::query("DELETE FROM staff_steps WHERE expires_at <= $1")
        .bind(Time(now))
        .execute(c)
        .await?
        .rows_affected());
    let invitations = on!(tx, c => sqlx::query("DELETE FROM staff_invitations WHERE expires_at <= $1")
        .bind(Time(now))
        .execute(c)
        .await?
        .rows_affected());
    Ok(steps + invitations)
}

fn place(id: StaffId) -> Place {
    Place { row: id.0, column: "staff_steps.app_secret" }
}
