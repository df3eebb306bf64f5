//! Setting an account up by an invitation: a password, then an app for the second step, whose first code puts both in force and
//! brings the recovery codes. The same last part renews the second step of someone who is signed in.

use super::hashing::random;
use super::proof::{self, SignedIn};
use super::{Desk, DeskError, here, on_discord};
use crate::domain::contact::EmailAddress;
use crate::domain::password::{Password, PasswordFault};
use crate::domain::second_step::{AppSecret, RECOVERY_CODES, RecoveryCode, SecondStep};
use crate::ids::OrganisationId;
use crate::store::audit::Action;
use crate::store::staff::{self, Token};
use crate::store::staff_accounts::{self, Account};
use crate::store::staff_steps::{self, Stage, Step};
use crate::store::staff_tries::{self, Tried};
use crate::store::{StoreError, Tx, organisations};
use zeroize::Zeroizing;

/// What the service is called, which is no secret and so no password.
pub const SERVICE: &str = "Alongside";

/// An account that is being set up, or whose second step is renewed.
#[derive(Clone, Debug)]
pub struct SetUp {
    /// Whose: what they are called.
    pub name: String,
    /// Their address.
    pub email: EmailAddress,
    /// Their organisation's name.
    pub organisation: String,
    /// Whether a password has to be chosen first.
    pub needs_password: bool,
    /// What their app is to make codes from, once there is a password.
    pub secret: Option<AppSecret>,
}

/// What a chosen password came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Chosen {
    /// It is put aside until the second step is there.
    Kept,
    /// It is none.
    Fault(PasswordFault),
    /// It took too long, or was never begun.
    Over,
}

/// What the first code of an app came to.
pub enum Confirmation {
    /// All is in force, and the person signed in.
    InForce {
        /// For the browser.
        session: SignedIn,
        /// The recovery codes, to be shown once.
        codes: Vec<RecoveryCode>,
    },
    /// It is not six digits.
    Unreadable,
    /// It is not what the app shows now.
    Wrong,
    /// It took too long, or was never begun.
    Over,
}

/// Uses an invitation: the token with which setting up goes on. Nothing if it was used, is too old, or never was.
pub async fn use_invitation(desk: &Desk, invitation: &str) -> Result<Option<Zeroizing<String>>, DeskError> {
    let Some(invitation) = Token::parse(invitation) else { return Ok(None) };
    let (now, host) = (desk.now(), desk.host.clone());
    let step = desk.store.write(move |tx| {
        Box::pin(async move {
            let invited = staff_steps::whose_invitation(tx, &invitation, now).await?;
            if !here::works(tx, invited, host.as_ref()).await? {
                return Ok(None);
            }
            staff_steps::use_invitation(tx, &invitation, now).await
        })
    });
    Ok(step.await?.map(|step| step.reveal()))
}

/// What this token sets up, if it is not over.
pub async fn look(desk: &Desk, step: &str) -> Result<Option<SetUp>, DeskError> {
    let Some(token) = Token::parse(step) else { return Ok(None) };
    let (now, host) = (desk.now(), desk.host.clone());
    Ok(desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let Some((step, account)) = open(tx, &token, host.as_ref(), now).await? else { return Ok(None) };
                let organisation = organisations::find(tx, &account.staff.organisation).await?;
                Ok(Some(SetUp {
                    name: account.staff.name,
                    email: account.email,
                    organisation: organisation.map(|one| one.name).unwrap_or_default(),
                    needs_password: step.stage == Stage::SetUp,
                    secret: step.secret,
                }))
            })
        })
        .await?)
}

/// Chooses the password. It can be chosen again until the second step is there.
pub async fn choose_password(desk: &Desk, step: &str, password: &str) -> Result<Chosen, DeskError> {
    let Some(found) = look(desk, step).await?.filter(|found| found.needs_password) else { return Ok(Chosen::Over) };
    let known = [SERVICE, &found.organisation, &found.name, found.email.as_str()];
    let password = match Password::choose(password, &known) {
        Ok(password) => password,
        Err(fault) => return Ok(Chosen::Fault(fault)),
    };
    let hash = desk.hash(password).await?;
    // A second choice keeps the secret: an app that knows it already goes on working.
    let secret = match found.secret {
        Some(secret) => secret,
        None => AppSecret::from_random(random()?),
    };
    let Some(token) = Token::parse(step) else { return Ok(Chosen::Over) };
    let (now, host) = (desk.now(), desk.host.clone());
    Ok(desk
        .store
        .write(move |tx| {
            Box::pin(async move {
                let Some((step, _)) = open(tx, &token, host.as_ref(), now).await? else { return Ok(Chosen::Over) };
                staff_steps::keep_password(tx, &token, step.staff, &hash, &secret).await?;
                Ok(Chosen::Kept)
            })
        })
        .await?)
}

/// The app's first code: puts password and second step in force, ends every session there was, and signs in.
pub async fn confirm(desk: &Desk, step: &str, code: &str) -> Result<Confirmation, DeskError> {
    let Some(token) = Token::parse(step) else { return Ok(Confirmation::Over) };
    let typed = match SecondStep::parse(code) {
        Some(SecondStep::App(code)) => Some(code),
        _ => None,
    };
    let codes: Vec<RecoveryCode> =
        (0..RECOVERY_CODES).map(|_| random().map(RecoveryCode::from_random)).collect::<Result<_, _>>()?;
    let (now, host) = (desk.now(), desk.host.clone());
    Ok(desk
        .store
        .write(move |tx| {
            Box::pin(async move {
                let Some((Step { stage, password, secret: Some(secret), .. }, mut account)) =
                    open(tx, &token, host.as_ref(), now).await?
                else {
                    return Ok(Confirmation::Over);
                };
                let Some(typed) = typed else { return Ok(Confirmation::Unreadable) };
                let Some(used) = secret.step_of(&typed, now) else { return Ok(Confirmation::Wrong) };
                let id = account.staff.id;
                // First, because it takes the lock that all share.
                let email = account.email.as_str().to_owned();
                let tried = [Tried::Account(email), Tried::Code(id), Tried::OwnPassword(id), Tried::OwnCode(id)];
                staff_tries::forgive(tx, &tried).await?;
                if !staff_steps::end(tx, &token).await? {
                    return Ok(Confirmation::Over);
                }
                let action = match (stage, password) {
                    (Stage::SetUp, Some(password)) => {
                        staff_accounts::set_up(tx, id, &password, &secret, used, &codes).await?;
                        account.keys = Some(staff_accounts::Keys { password, secret });
                        on_discord::end_link(tx, id, &account.staff.organisation, now).await?;
                        Action::AccountSetUp
                    }
                    (Stage::Renew, _) => {
                        staff_accounts::set_secret(tx, id, &secret, used, &codes).await?;
                        Action::SecondStepRenewed
                    }
                    _ => return Ok(Confirmation::Over),
                };
                staff::end_sessions_of(tx, id).await?;
                staff_steps::end_all_of(tx, id).await?;
                proof::record(tx, Some(&account.staff), &account.staff, action, "", now).await?;
                let session = proof::begin_session(tx, &account, now).await?;
                Ok(Confirmation::InForce { session, codes })
            })
        })
        .await?)
}

/// What is half done and whose, if it ends in a new second step.
async fn open(
    tx: &mut Tx<'_>,
    token: &Token,
    host: Option<&OrganisationId>,
    now: jiff::Timestamp,
) -> Result<Option<(Step, Account)>, StoreError> {
    let found = staff_steps::find(tx, token, now).await?;
    let Some(step) = found.filter(|step| matches!(step.stage, Stage::SetUp | Stage::Renew)) else { return Ok(None) };
    if !here::works(tx, Some(step.staff), host).await? {
        return Ok(None);
    }
    let account = staff_accounts::find(tx, step.staff).await?;
    Ok(account.map(|account| (step, account)))
}
