//! Beginning: choosing what to post.

use super::super::PortalState;
use super::super::leads::Choice;
use super::super::page::{Page, html_with};
use super::super::problem::Problem;
use super::a_kind;
use super::steps::Step;
use crate::desk::{Actor, postings};
use crate::domain::taxonomy::{Code as _, OpportunityKind};
use askama::Template;
use axum::Extension;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "posting_begin.html", config = "src/portal/askama.toml")]
struct BeginPage {
    page: Page,
    kinds: Vec<Choice>,
    wrong: bool,
}

/// What is chosen.
#[derive(Deserialize, Default)]
pub(in crate::portal) struct Chosen {
    #[serde(default)]
    kind: String,
}

/// Asks what to post.
pub(in crate::portal) async fn choose(Extension(actor): Extension<Actor>) -> Result<Response, Problem> {
    page(&actor, StatusCode::OK)
}

/// Begins a draft and goes to its first step.
pub(in crate::portal) async fn begin(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    form: Result<Form<Chosen>, FormRejection>,
) -> Result<Response, Problem> {
    let kind = form.ok().and_then(|Form(form)| OpportunityKind::parse(&form.kind));
    let Some(kind) = kind else { return page(&actor, StatusCode::UNPROCESSABLE_ENTITY) };
    let begun = postings::begin(&state.desk, &actor, kind).await?;
    let said = if begun.filled { "?said=filled" } else { "" };
    Ok(Redirect::to(&format!("/staff/opportunities/{}/edit/{}{said}", begun.id, Step::What.id())).into_response())
}

fn page(actor: &Actor, status: StatusCode) -> Result<Response, Problem> {
    let choice = |kind: &OpportunityKind| Choice { value: kind.id().to_owned(), label: a_kind(*kind), chosen: false };
    let kinds = OpportunityKind::ALL.iter().map(choice).collect();
    html_with(status, &BeginPage { page: Page::of(actor), kinds, wrong: status != StatusCode::OK })
}
