//! What the ways into an account share: the second step, once; and a session with what its browser is to remember.

use crate::domain::second_step::SecondStep;
use crate::domain::staff::Staff;
use crate::store::audit::{self, Action, NewEntry};
use crate::store::staff::{self, Token};
use crate::store::staff_accounts::{self, Account};
use crate::store::{StoreError, Tx};
use jiff::Timestamp;
use zeroize::Zeroizing;

/// Where a try comes from.
#[derive(Clone, Default)]
pub struct Origin {
    /// The address in the network.
    pub address: String,
    /// What the browser remembers of an earlier sign-in, as [`SignedIn::browser`] gave it.
    pub browser: Option<String>,
}

/// Someone signed in: two secrets for their browser. Never for a log.
pub struct SignedIn {
    /// The session's token.
    pub session: Zeroizing<String>,
    /// By what the browser is known the next time, so that others who try the account cannot keep its owner out.
    pub browser: Zeroizing<String>,
}

/// Uses a second step. False if it is wrong, or was used before.
pub(super) async fn use_second_step(
    tx: &mut Tx<'_>,
    account: &Account,
    typed: &SecondStep,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let id = account.staff.id;
    match typed {
        SecondStep::App(code) => {
            let step = account.keys.as_ref().and_then(|keys| keys.secret.step_of(code, now));
            match step {
                Some(step) => staff_accounts::use_step(tx, id, step).await,
                None => Ok(false),
            }
        }
        SecondStep::Recovery(code) => staff_accounts::use_recovery_code(tx, id, code).await,
    }
}

/// Begins a session for someone who has proven who they are, and marks the browser as theirs.
pub(super) async fn begin_session(tx: &mut Tx<'_>, account: &Account, now: Timestamp) -> Result<SignedIn, StoreError> {
    staff_accounts::note_use(tx, account.staff.id, now).await?;
    let session = staff::begin_session(tx, account.staff.id, now).await?.reveal();
    let browser = Token::generate()?;
    let mark = staff_accounts::known_browser(tx, account, &browser);
    let browser = Zeroizing::new(format!("{}.{}", browser.reveal().as_str(), mark.reveal().as_str()));
    Ok(SignedIn { session, browser })
}

/// The browser, if it is one in which the owner of this account signed in before.
pub(super) fn known_browser(tx: &Tx<'_>, account: &Account, origin: &Origin) -> Option<Token> {
    let (browser, mark) = origin.browser.as_deref()?.split_once('.')?;
    let browser = Token::parse(browser)?;
    let expected = staff_accounts::known_browser(tx, account, &browser);
    expected.is(&Token::parse(mark)?).then_some(browser)
}

/// Puts on record what was done with an account, by `by` or by the person at the machine.
pub(super) async fn record(
    tx: &mut Tx<'_>,
    by: Option<&Staff>,
    about: &Staff,
    action: Action,
    more: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let entry = NewEntry {
        at: now,
        staff: by.map(|staff| staff.id),
        organisation: Some(about.organisation.clone()),
        action,
        lead: None,
        detail: Some(format!("{} {more}", about.id).trim_end().to_owned()),
    };
    audit::record(tx, &entry).await
}
