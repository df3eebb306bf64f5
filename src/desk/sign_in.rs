//! Signing in: e-mail address and password, then a code of the app or a recovery code. The answer, and the work behind it, are the
//! same whether there is such an account or not, and whether it is one of this installation; tries are counted before they are looked at.

use super::{Desk, DeskError, here, proof};
use crate::domain::password::Password;
use crate::domain::second_step::SecondStep;
use crate::store::audit::Action;
use crate::store::staff::{self, Token};
use crate::store::staff_accounts;
use crate::store::staff_steps::{self, Stage};
use crate::store::staff_tries::{self, Pace, Tried};
use zeroize::Zeroizing;

pub use super::proof::{Origin, SignedIn};

/// What a password came to.
pub enum FirstStep {
    /// It is right: the token with which the second step goes on.
    Right(Zeroizing<String>),
    /// There is no such account, or it is not its password: nobody can tell which.
    Wrong,
    /// Too many tries: so many minutes to wait.
    Wait {
        /// Whole minutes.
        minutes: u16,
    },
}

/// What a second step came to.
pub enum CodeStep {
    /// Signed in.
    SignedIn {
        /// For the browser.
        session: SignedIn,
        /// How many recovery codes are left, if it was one.
        recovery_codes_left: Option<i64>,
    },
    /// It is neither six digits nor twelve.
    Unreadable,
    /// It is wrong, or was used before.
    Wrong,
    /// Too many tries: so many minutes to wait.
    Wait {
        /// Whole minutes.
        minutes: u16,
    },
    /// It took too long, or was never begun: from the beginning.
    Over,
}

/// The first step.
pub async fn with_password(desk: &Desk, email: &str, password: &str, origin: &Origin) -> Result<FirstStep, DeskError> {
    let (now, email, origin, host) = (desk.now(), email.to_owned(), origin.clone(), desk.host.clone());
    let (account, tried, pace) = desk
        .store
        .write(move |tx| {
            Box::pin(async move {
                let found = staff_accounts::find_by_email(tx, &email).await?;
                // Asked for nobody too. Of another area's organisation: to this installation there is no such account.
                let whose = found.as_ref().map_or_else(|| "".into(), |account| account.staff.organisation.clone());
                let is_here = here::organisation(tx, &whose, host.as_ref()).await?.is_some();
                let account = found.filter(|_| is_here);
                let known = account.as_ref().and_then(|account| proof::known_browser(tx, account, &origin));
                let tried = match known {
                    Some(browser) => vec![Tried::Browser(browser)],
                    None => vec![Tried::From(origin.address), Tried::Account(email)],
                };
                let pace = staff_tries::count(tx, &tried, now).await?;
                Ok((account, tried, pace))
            })
        })
        .await?;
    if let Pace::Wait { minutes } = pace {
        return Ok(FirstStep::Wait { minutes });
    }
    let account = account.filter(|account| account.active);
    let kept = account.as_ref().and_then(|account| account.keys.as_ref()).map(|keys| keys.password.clone());
    let right = desk.is_password(Password::typed(password), kept).await?;
    let Some(account) = account.filter(|_| right) else { return Ok(FirstStep::Wrong) };
    let token = desk
        .store
        .write(move |tx| {
            Box::pin(async move {
                staff_tries::forgive(tx, &tried).await?;
                staff_steps::begin(tx, account.staff.id, Stage::SecondStep, None, now).await
            })
        })
        .await?;
    Ok(FirstStep::Right(token.reveal()))
}

/// Whether the second step of this token is open.
pub async fn is_open(desk: &Desk, step: &str) -> Result<bool, DeskError> {
    let Some(token) = Token::parse(step) else { return Ok(false) };
    let now = desk.now();
    let found = desk.store.read(move |tx| Box::pin(async move { staff_steps::find(tx, &token, now).await })).await?;
    Ok(found.is_some_and(|step| step.stage == Stage::SecondStep))
}

/// The second step. `before` is the session that the browser had, which ends.
pub async fn with_code(
    desk: &Desk,
    step: &str,
    code: &str,
    origin: &Origin,
    before: Option<&str>,
) -> Result<CodeStep, DeskError> {
    let Some(token) = Token::parse(step) else { return Ok(CodeStep::Over) };
    let Some(typed) = SecondStep::parse(code) else {
        return Ok(if is_open(desk, step).await? { CodeStep::Unreadable } else { CodeStep::Over });
    };
    let (now, origin, before) = (desk.now(), origin.clone(), before.and_then(Token::parse));
    let host = desk.host.clone();
    Ok(desk
        .store
        .write(move |tx| {
            Box::pin(async move {
                let found = staff_steps::find(tx, &token, now).await?;
                let Some(step) = found.filter(|step| step.stage == Stage::SecondStep) else {
                    return Ok(CodeStep::Over);
                };
                if !here::works(tx, Some(step.staff), host.as_ref()).await? {
                    return Ok(CodeStep::Over);
                }
                let Some(account) = staff_accounts::find(tx, step.staff).await? else { return Ok(CodeStep::Over) };
                let known = proof::known_browser(tx, &account, &origin);
                let tried = [known.map_or(Tried::Code(step.staff), Tried::CodeIn)];
                if let Pace::Wait { minutes } = staff_tries::count(tx, &tried, now).await? {
                    return Ok(CodeStep::Wait { minutes });
                }
                if !proof::use_second_step(tx, &account, &typed, now).await? {
                    return Ok(CodeStep::Wrong);
                }
                staff_tries::forgive(tx, &tried).await?;
                staff_steps::end(tx, &token).await?;
                if let Some(before) = before {
                    staff::end_session(tx, &before).await?;
                }
                let recovery_codes_left = match typed {
                    SecondStep::App(_) => None,
                    SecondStep::Recovery(_) => Some(staff_accounts::recovery_codes_left(tx, step.staff).await?),
                };
                let more = recovery_codes_left.map(|left| format!("recovery_code {left}")).unwrap_or_default();
                proof::record(tx, Some(&account.staff), &account.staff, Action::SignedIn, &more, now).await?;
                let session = proof::begin_session(tx, &account, now).await?;
                Ok(CodeStep::SignedIn { session, recovery_codes_left })
            })
        })
        .await?)
}
