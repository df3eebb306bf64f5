//! Setting an account up: the page behind an invitation, which one button uses; a password; an app for the second step; and, once,
//! the recovery codes. The last two pages also renew the second step of someone who is signed in.

use super::PortalState;
use super::cookies::Kind as CookieKind;
use super::form::{Field, FormPage, Kind, Wrong};
use super::page::{Page, html, html_with};
use super::problem::Problem;
use super::qr;
use super::sign_in::{TypedCode, signed_in};
use crate::desk::set_up::{self, Chosen, Confirmation, SERVICE, SetUp};
use crate::domain::password::{LONGEST, PasswordFault, SHORTEST};
use crate::domain::second_step::AppSecret;
use askama::Template;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "invitation.html", config = "src/portal/askama.toml")]
struct InvitationPage {
    page: Page,
    token: String,
}

#[derive(Template)]
#[template(path = "app.html", config = "src/portal/askama.toml")]
struct AppPage {
    page: Page,
    wrong: Vec<Wrong>,
    email: String,
    picture: Option<String>,
    key: String,
    code: Field,
}

#[derive(Template)]
#[template(path = "recovery_codes.html", config = "src/portal/askama.toml")]
struct RecoveryCodesPage {
    page: Page,
    codes: Vec<String>,
}

/// The page behind an invitation: one button. It does not say whether the link is still good, and looks nothing up.
pub(super) async fn show_invitation(Path(token): Path<String>) -> Result<Response, Problem> {
    html(&InvitationPage { page: Page::open(), token })
}

/// Uses the invitation.
pub(super) async fn use_invitation(
    State(state): State<PortalState>,
    Path(token): Path<String>,
    jar: CookieJar,
) -> Result<Response, Problem> {
    let step = set_up::use_invitation(&state.desk, &token).await?.ok_or(Problem::DeadLink)?;
    let jar = jar.add(CookieKind::Step.holding(&step, state.secure));
    Ok((jar, Redirect::to("/staff/set-up/password")).into_response())
}

/// What choosing a password sends.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Passwords {
    pub(super) new: String,
    pub(super) again: String,
}

impl Passwords {
    /// What is missing or differs, at each of the two fields.
    pub(super) fn wrong(&self) -> [Option<String>; 2] {
        if self.new.is_empty() {
            [Some("Enter a password".to_owned()), None]
        } else if self.new == self.again {
            [None, None]
        } else {
            [None, Some("Enter the same password in both fields".to_owned())]
        }
    }
}

/// What is wrong with a password, and what to do.
pub(super) fn fault_words(fault: PasswordFault) -> String {
    match fault {
        PasswordFault::Short => format!("Choose a password of {SHORTEST} characters or more"),
        PasswordFault::Long => format!("Choose a password of {LONGEST} characters or fewer"),
        PasswordFault::Common => {
            "Choose another password. This one is easy to guess: it is among those that many people use, \
                                  or made of your name or your organisation's"
                .to_owned()
        }
    }
}

/// The two fields of a new password.
pub(super) fn password_fields([new, again]: [Option<String>; 2]) -> [Field; 2] {
    [
        Field::new("new", "New password", Kind::Password, "new-password")
            .hint("12 characters or more. Three or four words that do not belong together are easy to remember.")
            .wrong(new),
        Field::new("again", "The same password again", Kind::Password, "new-password").wrong(again),
    ]
}

fn password_page(found: &SetUp, wrong: [Option<String>; 2]) -> FormPage {
    FormPage {
        lines: vec![format!("{}, you will sign in with the e-mail address {}.", found.name, found.email.as_str())],
        account: Some(found.email.as_str().to_owned()),
        ..FormPage::new(Page::open(), "Choose a password", "/staff/set-up/password", password_fields(wrong).into())
    }
}

/// What is set up in this browser.
async fn open(state: &PortalState, jar: &CookieJar) -> Result<(String, SetUp), Problem> {
    let step = CookieKind::Step.read(jar, state.secure).ok_or(Problem::StepOver)?;
    let found = set_up::look(&state.desk, &step).await?.ok_or(Problem::StepOver)?;
    Ok((step, found))
}

/// The first page of setting up.
pub(super) async fn show_password(State(state): State<PortalState>, jar: CookieJar) -> Result<Response, Problem> {
    let (_, found) = open(&state, &jar).await?;
    if !found.needs_password {
        return Ok(Redirect::to("/staff/set-up/app").into_response());
    }
    password_page(&found, [None, None]).show()
}

/// Puts the password aside.
pub(super) async fn choose_password(
    State(state): State<PortalState>,
    jar: CookieJar,
    form: Result<Form<Passwords>, FormRejection>,
) -> Result<Response, Problem> {
    let Form(typed) = form.unwrap_or_default();
    let (step, found) = open(&state, &jar).await?;
    let wrong = typed.wrong();
    if wrong.iter().any(Option::is_some) {
        return password_page(&found, wrong).show();
    }
    match set_up::choose_password(&state.desk, &step, &typed.new).await? {
        Chosen::Kept => Ok(Redirect::to("/staff/set-up/app").into_response()),
        Chosen::Fault(fault) => password_page(&found, [Some(fault_words(fault)), None]).show(),
        Chosen::Over => Err(Problem::StepOver),
    }
}

fn app_page(found: &SetUp, secret: &AppSecret, wrong: Option<&str>) -> Result<Response, Problem> {
    let email = found.email.as_str();
    let address = secret.address(&format!("{SERVICE} {}", found.organisation), email);
    let code = Field::new("code", "Code from your app", Kind::Code, "one-time-code")
        .hint("The 6 digits that your app shows for Alongside.")
        .wrong(wrong.map(str::to_owned));
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let wrong = wrong.map(|error| Wrong { at: "code".to_owned(), error: error.to_owned() });
    let page = AppPage {
        page: Page::open(),
        wrong: wrong.into_iter().collect(),
        email: email.to_owned(),
        picture: qr::picture(&address),
        key: secret.to_type().to_string(),
        code,
    };
    html_with(status, &page)
}

/// The app that makes codes: a picture to scan, a key to type, and its first code.
pub(super) async fn show_app(State(state): State<PortalState>, jar: CookieJar) -> Result<Response, Problem> {
    let (_, found) = open(&state, &jar).await?;
    match &found.secret {
        Some(secret) => app_page(&found, secret, None),
        None => Ok(Redirect::to("/staff/set-up/password").into_response()),
    }
}

/// The first code puts all in force; the recovery codes are shown once, here.
pub(super) async fn confirm_app(
    State(state): State<PortalState>,
    jar: CookieJar,
    form: Result<Form<TypedCode>, FormRejection>,
) -> Result<Response, Problem> {
    let Form(typed) = form.unwrap_or_default();
    let (step, found) = open(&state, &jar).await?;
    let Some(secret) = &found.secret else { return Ok(Redirect::to("/staff/set-up/password").into_response()) };
    match set_up::confirm(&state.desk, &step, &typed.code).await? {
        Confirmation::InForce { session, codes } => {
            let codes = codes.iter().map(|code| code.to_keep().to_string()).collect();
            let page = html(&RecoveryCodesPage { page: Page::open(), codes })?;
            Ok((signed_in(jar, &session, state.secure), page).into_response())
        }
        Confirmation::Unreadable => app_page(&found, secret, Some("Enter the 6 digits that your app shows")),
        Confirmation::Wrong => app_page(
            &found,
            secret,
            Some(
                "This is not the code of this account. Check that your phone shows the right time, then enter the code it shows now",
            ),
        ),
        Confirmation::Over => Err(Problem::StepOver),
    }
}
