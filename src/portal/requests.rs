//! Requests for a companion that nobody has looked at: go on with one, or say what helps better. The person reads the answer in
//! their language.

use super::PortalState;
use super::days::{Due, day};
use super::lead::lead_id;
use super::leads::Choice;
use super::page::{CoordinatorsList, Fact, JustDone, Page, html_with};
use super::problem::Problem;
use crate::desk::screening::Decided;
use crate::desk::{Actor, screening};
use crate::domain::taxonomy::{Code, RedirectReason};
use crate::ids::LeadId;
use askama::Template;
use axum::Extension;
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "requests.html", config = "src/portal/askama.toml")]
struct RequestsPage {
    page: Page,
    said: Option<&'static str>,
    requests: Vec<Request>,
    reasons: Vec<Choice>,
    /// The request for which no reason was chosen.
    wrong: Option<String>,
}

/// A request.
struct Request {
    id: String,
    reference: String,
    promised: String,
    due: Due,
    wants: String,
    needs: Vec<Fact>,
    wrong: bool,
}

/// Why it is redirected, as the form sends it.
#[derive(Deserialize, Default)]
pub(super) struct Redirected {
    #[serde(default)]
    reason: String,
}

/// The list.
pub(super) async fn list(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    asked: Result<Query<JustDone>, QueryRejection>,
) -> Result<Response, Problem> {
    let said = match asked.map(|Query(asked)| asked.said).unwrap_or_default().as_str() {
        "accepted" => {
            Some("Accepted. We tell the person in their language. It stays among the leads until a companion is found.")
        }
        "redirected" => Some("We tell the person in their language what helps better."),
        "already" => Some("A colleague had decided on this request already. Their decision stands."),
        _ => None,
    };
    render(&state, &actor, StatusCode::OK, said, None).await
}

/// Goes on with a request.
pub(super) async fn accept(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let decided = screening::decide(&state.desk, &actor, lead_id(&id)?, None).await?;
    Ok(back(decided, "accepted"))
}

/// Says what helps better.
pub(super) async fn redirect(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    form: Result<Form<Redirected>, FormRejection>,
) -> Result<Response, Problem> {
    let id = lead_id(&id)?;
    let reason = form.ok().and_then(|Form(form)| RedirectReason::parse(&form.reason));
    let Some(reason) = reason else {
        return render(&state, &actor, StatusCode::UNPROCESSABLE_ENTITY, None, Some(id)).await;
    };
    let decided = screening::decide(&state.desk, &actor, id, Some(reason)).await?;
    Ok(back(decided, "redirected"))
}

fn back(decided: Decided, said: &str) -> Response {
    let said = if decided == Decided::Now { said } else { "already" };
    Redirect::to(&format!("/staff/requests?said={said}")).into_response()
}

async fn render(
    state: &PortalState,
    actor: &Actor,
    status: StatusCode,
    said: Option<&'static str>,
    wrong: Option<LeadId>,
) -> Result<Response, Problem> {
    let found = screening::undecided(&state.desk, actor).await?;
    if wrong.is_some_and(|wrong| !found.iter().any(|lead| lead.id == wrong)) {
        return Err(Problem::NotFound);
    }
    let english = &state.english;
    let now = state.desk.now();
    let requests = found
        .iter()
        .map(|lead| Request {
            id: lead.id.to_string(),
            reference: lead.reference.to_string(),
            promised: day(lead.promised_on),
            due: Due::of(lead.promised_on, now),
            wants: english.wants(lead, &[]),
            needs: english.needs(lead, &[]),
            wrong: wrong == Some(lead.id),
        })
        .collect();
    let reasons = RedirectReason::ALL
        .iter()
        .map(|reason| Choice { value: reason.id().to_owned(), label: english.code(*reason), chosen: false })
        .collect();
    let page = RequestsPage {
        page: Page { list: Some(CoordinatorsList::Requests), ..Page::of(actor) },
        said,
        requests,
        reasons,
        wrong: wrong.map(|id| id.to_string()),
    };
    html_with(status, &page)
}
