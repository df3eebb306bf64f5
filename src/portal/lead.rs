//! One lead at first look, blind: what is wanted, in codes and places. No name, no contact, no words. Claiming and giving back.

use super::PortalState;
use super::days::{Due, day, moment};
use super::english::English;
use super::leads::Choice;
use super::page::{Fact, JustDone, Page, html_with};
use super::problem::Problem;
use crate::desk::leads::{ClaimOutcome, HistoryEntry, LeadView, Standing};
use crate::desk::{Actor, leads};
use crate::domain::taxonomy::{Code, ReleaseReason, Service};
use crate::ids::LeadId;
use askama::Template;
use axum::Extension;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "lead.html", config = "src/portal/askama.toml")]
struct LeadPage {
    page: Page,
    said: Option<String>,
    no_reason: bool,
    first_reason: &'static str,
    id: String,
    reference: String,
    promised: String,
    next_try: Option<String>,
    due: Due,
    /// What kind of lead it is, where that is told first.
    tag: Option<&'static str>,
    is_feedback: bool,
    needs: Vec<Fact>,
    standing: Standing,
    history: Vec<Happened>,
    reasons: Vec<Choice>,
}

/// A line of a lead's history.
pub(super) struct Happened {
    pub(super) when: String,
    pub(super) what: String,
}

/// What the page says beside the lead.
enum Beside {
    Nothing,
    Said(&'static str),
    TakenMeanwhile,
    NoReason,
}

/// The blind first look.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    asked: Result<Query<JustDone>, QueryRejection>,
) -> Result<Response, Problem> {
    let said = match asked.map(|Query(asked)| asked).unwrap_or_default().said.as_str() {
        "tried" => Beside::Said("Your try is written down."),
        "done" => Beside::Said("What was done is written down."),
        "noted" => Beside::Said("Your note is saved."),
        _ => Beside::Nothing,
    };
    render(&state, &actor, lead_id(&id)?, said).await
}

/// Claims the lead; of two at once one gets it, and the other reads who has it.
pub(super) async fn claim(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id = lead_id(&id)?;
    match leads::claim(&state.desk, &actor, id).await? {
        ClaimOutcome::Yours => Ok(Redirect::to(&format!("/staff/leads/{id}/contact")).into_response()),
        ClaimOutcome::Another => render(&state, &actor, id, Beside::TakenMeanwhile).await,
    }
}

/// Why a lead is given back, as the form sends it.
#[derive(Deserialize, Default)]
pub(super) struct GivenBack {
    #[serde(default)]
    reason: String,
}

/// Gives the lead back to the queue.
pub(super) async fn release(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    form: Result<Form<GivenBack>, axum::extract::rejection::FormRejection>,
) -> Result<Response, Problem> {
    let id = lead_id(&id)?;
    let reason = form.ok().and_then(|Form(form)| ReleaseReason::parse(&form.reason));
    let Some(reason) = reason else { return render(&state, &actor, id, Beside::NoReason).await };
    leads::release(&state.desk, &actor, id, reason).await?;
    Ok(Redirect::to("/staff/leads?said=given-back").into_response())
}

async fn render(state: &PortalState, actor: &Actor, id: LeadId, beside: Beside) -> Result<Response, Problem> {
    let LeadView { lead, titles, standing, history } = leads::look(&state.desk, actor, id).await?;
    let english = &state.english;
    let (status, said, no_reason) = match (beside, &standing) {
        (Beside::Nothing, _) => (StatusCode::OK, None, false),
        (Beside::Said(words), _) => (StatusCode::OK, Some(words.to_owned()), false),
        (Beside::TakenMeanwhile, Standing::Others(name)) => {
            (StatusCode::CONFLICT, Some(format!("{name} was faster and has this lead now.")), false)
        }
        (Beside::TakenMeanwhile, _) => (StatusCode::CONFLICT, None, false),
        (Beside::NoReason, Standing::Mine) => (StatusCode::UNPROCESSABLE_ENTITY, None, true),
        (Beside::NoReason, _) => return Err(Problem::NotYours),
    };
    let reasons = ReleaseReason::ALL
        .iter()
        .map(|reason| Choice { value: reason.id().to_owned(), label: english.code(*reason), chosen: false })
        .collect();
    let page = LeadPage {
        page: Page::of(actor),
        said,
        no_reason,
        first_reason: ReleaseReason::ALL[0].id(),
        id: lead.id.to_string(),
        reference: lead.reference.to_string(),
        promised: day(lead.promised_on),
        next_try: (lead.due_on != lead.promised_on).then(|| day(lead.due_on)),
        due: Due::of(lead.due_on, state.desk.now()),
        tag: English::first_tag(&lead),
        is_feedback: lead.service == Service::Feedback,
        needs: english.needs(&lead, &titles),
        standing,
        history: happened(&history, english),
        reasons,
    };
    html_with(status, &page)
}

/// The lead of this address, if the reader has it.
pub(super) async fn mine(state: &PortalState, actor: &Actor, id: &str) -> Result<LeadView, Problem> {
    let view = leads::look(&state.desk, actor, lead_id(id)?).await?;
    if view.standing == Standing::Mine { Ok(view) } else { Err(Problem::NotYours) }
}

/// The same, if the reader has it or ended it.
pub(super) async fn mine_or_ended(state: &PortalState, actor: &Actor, id: &str) -> Result<LeadView, Problem> {
    let view = leads::look(&state.desk, actor, lead_id(id)?).await?;
    if matches!(view.standing, Standing::Mine | Standing::EndedByMe) { Ok(view) } else { Err(Problem::NotYours) }
}

/// A lead's id as the address has it; anything else is "not found".
pub(super) fn lead_id(text: &str) -> Result<LeadId, Problem> {
    text.parse().map_err(|_| Problem::NotFound)
}

/// A lead's history in words.
pub(super) fn happened(history: &[HistoryEntry], english: &English) -> Vec<Happened> {
    history.iter().map(|entry| Happened { when: moment(entry.at), what: english.action(entry) }).collect()
}
