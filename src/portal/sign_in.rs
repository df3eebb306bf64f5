//! Signing in with e-mail address, password and second step, and signing out. What is shown does not tell whether an account
//! exists.

use super::PortalState;
use super::cookies::Kind as CookieKind;
use super::form::{Field, FormPage, Kind, Link, wait_words};
use super::gate::Client;
use super::landing;
use super::page::{Page, html};
use super::problem::{PlainPage, Problem};
use crate::desk::sessions;
use crate::desk::sign_in::{self, CodeStep, FirstStep, Origin, SignedIn};
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

const WRONG: &str = "The e-mail address or the password is not right. Check both, then type the password again";

/// `/staff`: on to where they want to go for who is signed in, to the sign-in for everyone else.
pub(super) async fn door(State(state): State<PortalState>, jar: CookieJar) -> Result<Response, Problem> {
    let session = CookieKind::Session.read(&jar, state.secure).unwrap_or_default();
    Ok(landing::arrive(&state, jar, &session).await?.into_response())
}

/// What the first step sends.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Typed {
    email: String,
    password: String,
}

fn first_page(email: &str, wrong: [Option<String>; 2]) -> FormPage {
    let [email_wrong, password_wrong] = wrong;
    let fields = vec![
        Field::new("email", "E-mail address", Kind::Email, "username").typed(email).wrong(email_wrong),
        Field::new("password", "Password", Kind::Password, "current-password").wrong(password_wrong),
    ];
    FormPage {
        after: vec![
            "New here, or lost your password? An administrator of your organisation can send you a link.".to_owned(),
        ],
        ..FormPage::new(Page::open(), "Sign in", "/staff/sign-in", fields)
    }
}

/// The first step.
pub(super) async fn show() -> Result<Response, Problem> {
    first_page("", [None, None]).show()
}

/// Checks address and password.
pub(super) async fn with_password(
    State(state): State<PortalState>,
    Client(address): Client,
    jar: CookieJar,
    form: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Problem> {
    let Form(typed) = form.unwrap_or_default();
    let missing = |text: &str, error: &str| text.is_empty().then(|| error.to_owned());
    let wrong =
        [missing(typed.email.trim(), "Enter your e-mail address"), missing(&typed.password, "Enter your password")];
    if wrong.iter().any(Option::is_some) {
        return first_page(&typed.email, wrong).show();
    }
    let origin = Origin { address, browser: CookieKind::Browser.read(&jar, state.secure) };
    match sign_in::with_password(&state.desk, &typed.email, &typed.password, &origin).await? {
        FirstStep::Right(step) => {
            let jar = jar.add(CookieKind::Step.holding(&step, state.secure));
            Ok((jar, Redirect::to("/staff/sign-in/code")).into_response())
        }
        FirstStep::Wrong => first_page(&typed.email, [Some(WRONG.to_owned()), None]).show(),
        FirstStep::Wait { minutes } => first_page(&typed.email, [Some(wait_words(minutes)), None]).show_wait(minutes),
    }
}

/// What the second step sends.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct TypedCode {
    pub(super) code: String,
}

fn code_page(wrong: Option<String>) -> FormPage {
    let code = Field::new("code", "Code from your app", Kind::Code, "one-time-code")
        .hint("6 digits. If you do not have your phone, enter one of your recovery codes instead: 12 digits.")
        .wrong(wrong);
    FormPage {
        back: Some(Link { address: "/staff/sign-in", label: "Back to e-mail address and password" }),
        button: "Sign in",
        after: vec![
            "Lost your phone and your recovery codes? An administrator of your organisation can send you a link."
                .to_owned(),
        ],
        ..FormPage::new(Page::open(), "Enter your code", "/staff/sign-in/code", vec![code])
    }
}

/// The second step. From the beginning for who has no first one behind them.
pub(super) async fn show_code(State(state): State<PortalState>, jar: CookieJar) -> Result<Response, Problem> {
    let step = CookieKind::Step.read(&jar, state.secure).unwrap_or_default();
    if sign_in::is_open(&state.desk, &step).await? {
        code_page(None).show()
    } else {
        Ok(Redirect::to("/staff/sign-in").into_response())
    }
}

/// Checks the code and begins a session.
pub(super) async fn with_code(
    State(state): State<PortalState>,
    Client(address): Client,
    jar: CookieJar,
    form: Result<Form<TypedCode>, FormRejection>,
) -> Result<Response, Problem> {
    let Form(typed) = form.unwrap_or_default();
    let step = CookieKind::Step.read(&jar, state.secure).unwrap_or_default();
    let before = CookieKind::Session.read(&jar, state.secure);
    let origin = Origin { address, browser: CookieKind::Browser.read(&jar, state.secure) };
    match sign_in::with_code(&state.desk, &step, &typed.code, &origin, before.as_deref()).await? {
        CodeStep::SignedIn { session, recovery_codes_left } => {
            let jar = signed_in(jar, &session, state.secure);
            match recovery_codes_left {
                // How many are left is told first; from there the door leads on.
                Some(_) => Ok((jar, Redirect::to("/staff/account?said=recovery")).into_response()),
                None => Ok(landing::arrive(&state, jar, &session.session).await?.into_response()),
            }
        }
        CodeStep::Unreadable => code_page(Some(UNREADABLE.to_owned())).show(),
        CodeStep::Wrong => code_page(Some(WRONG_CODE.to_owned())).show(),
        CodeStep::Wait { minutes } => code_page(Some(wait_words(minutes))).show_wait(minutes),
        CodeStep::Over => Err(Problem::StepOver),
    }
}

/// What someone reads whose code is no code.
pub(super) const UNREADABLE: &str = "Enter the 6 digits that your app shows, or a recovery code of 12 digits";
/// What someone reads whose code is not right.
pub(super) const WRONG_CODE: &str =
    "This code is not right, or was used already. Wait until your app shows the next one, then enter that";

/// The cookies of someone who has just signed in.
pub(super) fn signed_in(jar: CookieJar, session: &SignedIn, secure: bool) -> CookieJar {
    jar.add(CookieKind::Session.holding(&session.session, secure))
        .add(CookieKind::Browser.holding(&session.browser, secure))
        .add(CookieKind::Step.gone(secure))
}

/// Ends the session.
pub(super) async fn sign_out(State(state): State<PortalState>, jar: CookieJar) -> Result<Response, Problem> {
    if let Some(token) = CookieKind::Session.read(&jar, state.secure) {
        sessions::end(&state.desk, &token).await?;
    }
    let jar = landing::forget(&state, jar).add(CookieKind::Session.gone(state.secure));
    Ok((jar, Redirect::to("/staff/signed-out")).into_response())
}

/// What is shown after signing out.
pub(super) async fn signed_out() -> Result<Response, Problem> {
    html(&PlainPage {
        page: Page::open(),
        heading: "You have signed out",
        lines: vec!["You can close this page.".to_owned()],
        next: Some(Link { address: "/staff/sign-in", label: "Sign in again" }),
    })
}
