//! One's own account: what it holds, another password, another second step.

use super::hashing::random;
use super::proof::{self, SignedIn};
use super::set_up::SERVICE;
use super::{Actor, Desk, DeskError, on_discord};
use crate::domain::contact::EmailAddress;
use crate::domain::password::{Password, PasswordFault};
use crate::domain::second_step::{AppSecret, SecondStep};
use crate::store::audit::Action;
use crate::store::staff_accounts::{self, Account, Keys};
use crate::store::staff_steps::{self, Stage};
use crate::store::staff_tries::{self, Pace, Tried};
use crate::store::{StoreError, staff};
use zeroize::Zeroizing;

/// What someone sees of their own account.
#[derive(Clone, Debug)]
pub struct Own {
    /// The address they sign in with.
    pub email: EmailAddress,
    /// How many recovery codes are left.
    pub recovery_codes_left: i64,
}

/// What a change of password came to.
pub enum Change {
    /// Changed. Every session ended; this is a new one.
    Changed(SignedIn),
    /// The present password is wrong.
    WrongPresent,
    /// The new one is none.
    Fault(PasswordFault),
    /// Too many tries: so many minutes to wait.
    Wait {
        /// Whole minutes.
        minutes: u16,
    },
}

/// What asking for another second step came to.
pub enum Renewal {
    /// The token with which it goes on.
    Begun(Zeroizing<String>),
    /// It is neither six digits nor twelve.
    Unreadable,
    /// It is wrong, or was used before.
    Wrong,
    /// Too many tries: so many minutes to wait.
    Wait {
        /// Whole minutes.
        minutes: u16,
    },
}

/// One's own account. None for those who sign in by links, as in a demo.
pub async fn own(desk: &Desk, actor: &Actor) -> Result<Option<Own>, DeskError> {
    let id = actor.staff.id;
    Ok(desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let Some(account) = staff_accounts::find(tx, id).await? else { return Ok(None) };
                let recovery_codes_left = staff_accounts::recovery_codes_left(tx, id).await?;
                Ok(Some(Own { email: account.email, recovery_codes_left }))
            })
        })
        .await?)
}

/// Changes the password and signs out everywhere else, on Discord too. Not found for those who have no account.
pub async fn change_password(desk: &Desk, actor: &Actor, present: &str, new: &str) -> Result<Change, DeskError> {
    let (account, pace) = counted(desk, actor).await?;
    if let Pace::Wait { minutes } = pace {
        return Ok(Change::Wait { minutes });
    }
    let kept = account.keys.as_ref().map(|keys| keys.password.clone());
    if !desk.is_password(Password::typed(present), kept).await? {
        return Ok(Change::WrongPresent);
    }
    let known = [SERVICE, &actor.organisation.name, &account.staff.name, account.email.as_str()];
    let new = match Password::choose(new, &known) {
        Ok(new) => desk.hash(new).await?,
        Err(fault) => {
            forgive(desk, actor).await?;
            return Ok(Change::Fault(fault));
        }
    };
    let now = desk.now();
    let session = desk
        .store
        .write(move |tx| {
            Box::pin(async move {
                let id = account.staff.id;
                staff_tries::forgive(tx, &[Tried::OwnPassword(id)]).await?;
                staff_accounts::set_password(tx, id, &new).await?;
                staff::end_sessions_of(tx, id).await?;
                staff_steps::end_all_of(tx, id).await?;
                on_discord::end_link(tx, id, &account.staff.organisation, now).await?;
                proof::record(tx, Some(&account.staff), &account.staff, Action::PasswordChanged, "", now).await?;
                let keys = account.keys.map(|keys| Keys { password: new, ..keys });
                proof::begin_session(tx, &Account { keys, ..account }, now).await
            })
        })
        .await?;
    Ok(Change::Changed(session))
}

/// Begins to renew the second step, for who has the old one or a recovery code. Not found for those who have no account.
pub async fn renew_second_step(desk: &Desk, actor: &Actor, code: &str) -> Result<Renewal, DeskError> {
    let Some(typed) = SecondStep::parse(code) else {
        return match own(desk, actor).await? {
            Some(_) => Ok(Renewal::Unreadable),
            None => Err(DeskError::NotFound),
        };
    };
    let (id, now, secret) = (actor.staff.id, desk.now(), AppSecret::from_random(random()?));
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let Some(account) = staff_accounts::find(tx, id).await? else { return Ok(Err(DeskError::NotFound)) };
                let tried = [Tried::OwnCode(id)];
                if let Pace::Wait { minutes } = staff_tries::count(tx, &tried, now).await? {
                    return Ok(Ok(Renewal::Wait { minutes }));
                }
                if !proof::use_second_step(tx, &account, &typed, now).await? {
                    return Ok(Ok(Renewal::Wrong));
                }
                staff_tries::forgive(tx, &tried).await?;
                let token = staff_steps::begin(tx, id, Stage::Renew, Some(&secret), now).await?;
                Ok(Ok(Renewal::Begun(token.reveal())))
            })
        })
        .await?
}

/// The account, and one try of its password counted.
async fn counted(desk: &Desk, actor: &Actor) -> Result<(Account, Pace), DeskError> {
    let (id, now) = (actor.staff.id, desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let Some(account) = staff_accounts::find(tx, id).await? else { return Ok(Err(DeskError::NotFound)) };
                let pace = staff_tries::count(tx, &[Tried::OwnPassword(id)], now).await?;
                Ok(Ok((account, pace)))
            })
        })
        .await?
}

async fn forgive(desk: &Desk, actor: &Actor) -> Result<(), StoreError> {
    let id = actor.staff.id;
    desk.store.write(move |tx| Box::pin(async move { staff_tries::forgive(tx, &[Tried::OwnPassword(id)]).await })).await
}
