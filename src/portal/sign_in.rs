//! Coming in by a one-time link, and going out. Opening the link changes nothing, because mail and chat programs open links to
//! show what is there; pressing its one button uses it.

use super::PortalState;
use super::gate;
use super::page::{Page, html};
use super::problem::{PlainPage, Problem};
use crate::desk::{links, sessions};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;

#[derive(Template)]
#[template(path = "sign_in.html", config = "src/portal/askama.toml")]
struct SignInPage {
    page: Page,
    token: String,
}

/// `/staff`: to the queue, which sends those who are not signed in away.
pub(super) async fn door() -> Redirect {
    Redirect::to("/staff/leads")
}

/// The page behind a link: one button. It does not say whether the link is still good, and looks nothing up.
pub(super) async fn show_link(Path(token): Path<String>) -> Result<Response, Problem> {
    html(&SignInPage { page: Page::open(), token })
}

/// Uses the link and begins a session.
pub(super) async fn redeem_link(
    State(state): State<PortalState>,
    Path(token): Path<String>,
    jar: CookieJar,
) -> Result<Response, Problem> {
    let session = links::redeem(&state.desk, &token).await?.ok_or(Problem::DeadLink)?;
    let jar = jar.add(gate::cookie(session.to_string(), state.secure));
    Ok((jar, Redirect::to("/staff/leads")).into_response())
}

/// Ends the session.
pub(super) async fn sign_out(State(state): State<PortalState>, jar: CookieJar) -> Result<Response, Problem> {
    if let Some(token) = gate::token(&jar, state.secure) {
        sessions::end(&state.desk, &token).await?;
    }
    let jar = jar.add(gate::no_cookie(state.secure));
    Ok((jar, Redirect::to("/staff/signed-out")).into_response())
}

/// What is shown after signing out.
pub(super) async fn signed_out() -> Result<Response, Problem> {
    html(&PlainPage {
        page: Page::open(),
        heading: "You have signed out",
        lines: vec!["You can close this page.".to_owned()],
        to_leads: false,
    })
}
