//! Linking one's Discord account: a code is made here and typed there, once. The link ends here, or with the account.

use super::PortalState;
use super::days::moment;
use super::page::{JustDone, Page, html};
use super::problem::Problem;
use crate::clock::in_london;
use crate::desk::on_discord::{self, CODE, Link};
use crate::desk::{Actor, rights};
use askama::Template;
use axum::Extension;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};

#[derive(Template)]
#[template(path = "discord.html", config = "src/portal/askama.toml")]
struct DiscordPage {
    page: Page,
    said: Option<&'static str>,
    linked_since: Option<String>,
    code: Option<FreshCode>,
    claims: bool,
}

/// A code, shown once.
struct FreshCode {
    code: String,
    until: String,
}

/// How one's account stands.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    asked: Result<Query<JustDone>, QueryRejection>,
) -> Result<Response, Problem> {
    let Query(asked) = asked.unwrap_or_default();
    let said = (asked.said == "unlinked").then_some("Your Discord account is not linked any more.");
    render(&state, &actor, said, None).await
}

/// Makes a code and shows it. Nothing but this page ever holds it.
pub(super) async fn make_code(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
) -> Result<Response, Problem> {
    let code = on_discord::make_code(&state.desk, &actor).await?;
    let until = state.desk.now().saturating_add(CODE).unwrap_or(jiff::Timestamp::MAX);
    let until = in_london(until).strftime("%H:%M").to_string();
    render(&state, &actor, None, Some(FreshCode { code: code.to_string(), until })).await
}

/// Ends the link.
pub(super) async fn unlink(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
) -> Result<Response, Problem> {
    on_discord::unlink(&state.desk, &actor).await?;
    Ok(Redirect::to("/staff/discord?said=unlinked").into_response())
}

async fn render(
    state: &PortalState,
    actor: &Actor,
    said: Option<&'static str>,
    code: Option<FreshCode>,
) -> Result<Response, Problem> {
    let linked_since = match on_discord::linked(&state.desk, actor).await? {
        Link::Since(since) => Some(moment(since)),
        Link::None => None,
    };
    let claims = rights::follows_up(actor.staff.role);
    html(&DiscordPage { page: Page::of(actor), said, linked_since, code, claims })
}
