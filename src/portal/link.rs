//! Coming in by a one-time link, as in a demo. Opening the link changes nothing, because mail and chat programs open links to show
//! what is there; pressing its one button uses it.

use super::PortalState;
use super::cookies::Kind;
use super::landing;
use super::page::{Page, html};
use super::problem::Problem;
use crate::desk::links;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;

#[derive(Template)]
#[template(path = "link.html", config = "src/portal/askama.toml")]
struct LinkPage {
    page: Page,
    token: String,
}

/// The page behind a link: one button. It does not say whether the link is still good, and looks nothing up.
pub(super) async fn show(Path(token): Path<String>) -> Result<Response, Problem> {
    html(&LinkPage { page: Page::open(), token })
}

/// Uses the link and begins a session.
pub(super) async fn redeem(
    State(state): State<PortalState>,
    Path(token): Path<String>,
    jar: CookieJar,
) -> Result<Response, Problem> {
    let session = links::redeem(&state.desk, &token).await?.ok_or(Problem::DeadLink)?;
    let jar = jar.add(Kind::Session.holding(&session, state.secure));
    Ok(landing::arrive(&state, jar, &session).await?.into_response())
}
