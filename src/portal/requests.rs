//! Requests for a companion that nobody has looked at: go on with one, or say what helps better. The person reads the answer in
//! their language. Pages go by key, as those of the queue do, and whoever decides stays on theirs.

use super::PortalState;
use super::days::{Due, day};
use super::filters::{key_text, parse_key};
use super::lead::lead_id;
use super::leads::{Choice, number};
use super::page::{CoordinatorsList, Fact, Page, html_with};
use super::problem::Problem;
use crate::desk::screening::{Count, Decided, QueueKey};
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

/// Where it is.
const HERE: &str = "/staff/requests";

#[derive(Template)]
#[template(path = "requests.html", config = "src/portal/askama.toml")]
struct RequestsPage {
    page: Page,
    said: Option<&'static str>,
    count: Option<String>,
    requests: Vec<Request>,
    /// What follows the address of an action, so that it leads back to this page.
    here: String,
    first: Option<&'static str>,
    next: Option<String>,
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

/// The address, after the question mark.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Asked {
    after: String,
    said: String,
}

impl Asked {
    fn after(&self) -> Option<QueueKey> {
        parse_key(&self.after)
    }
}

type Address = Result<Query<Asked>, QueryRejection>;

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
    asked: Address,
) -> Result<Response, Problem> {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let said = match asked.said.as_str() {
        "accepted" => {
            Some("Accepted. We tell the person in their language. It stays among the leads until a companion is found.")
        }
        "redirected" => Some("We tell the person in their language what helps better."),
        "already" => Some("A colleague had decided on this request already. Their decision stands."),
        _ => None,
    };
    render(&state, &actor, asked.after(), said, None).await
}

/// Goes on with a request.
pub(super) async fn accept(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    asked: Address,
) -> Result<Response, Problem> {
    let decided = screening::decide(&state.desk, &actor, lead_id(&id)?, None).await?;
    Ok(back(decided, "accepted", asked))
}

/// Says what helps better.
pub(super) async fn redirect(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    asked: Address,
    form: Result<Form<Redirected>, FormRejection>,
) -> Result<Response, Problem> {
    let id = lead_id(&id)?;
    let reason = form.ok().and_then(|Form(form)| RedirectReason::parse(&form.reason));
    let Some(reason) = reason else {
        let after = asked.map(|Query(asked)| asked).unwrap_or_default().after();
        return render(&state, &actor, after, None, Some(id)).await;
    };
    let decided = screening::decide(&state.desk, &actor, id, Some(reason)).await?;
    Ok(back(decided, "redirected", asked))
}

/// To the page on which it was decided.
fn back(decided: Decided, said: &str, asked: Address) -> Response {
    let said = if decided == Decided::Now { said } else { "already" };
    let after = asked.map(|Query(asked)| asked).unwrap_or_default().after();
    let after = after.map(|key| format!("&after={}", key_text(key))).unwrap_or_default();
    Redirect::to(&format!("{HERE}?said={said}{after}")).into_response()
}

/// How many there are, in words.
fn counted(count: Count) -> Option<String> {
    match count {
        Count::Exactly(0) => None,
        Count::Exactly(1) => Some("1 request waits for a decision".to_owned()),
        count => {
            let words = format!("{} requests wait for a decision", number(count));
            Some(words.replacen("more", "More", usize::from(words.starts_with("more"))))
        }
    }
}

async fn render(
    state: &PortalState,
    actor: &Actor,
    after: Option<QueueKey>,
    said: Option<&'static str>,
    wrong: Option<LeadId>,
) -> Result<Response, Problem> {
    let found = screening::undecided(&state.desk, actor, after).await?;
    if wrong.is_some_and(|wrong| !found.requests.iter().any(|lead| lead.id == wrong)) {
        return Err(Problem::NotFound);
    }
    let english = &state.english;
    let now = state.desk.now();
    let requests = found
        .requests
        .iter()
        .map(|lead| Request {
            id: lead.id.to_string(),
            reference: lead.reference.to_string(),
            promised: day(lead.due_on),
            due: Due::of(lead.due_on, now),
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
        count: counted(found.count),
        requests,
        here: after.map(|key| format!("?after={}", key_text(key))).unwrap_or_default(),
        first: after.map(|_| HERE),
        next: found.next.map(|key| format!("{HERE}?after={}", key_text(key))),
        reasons,
        wrong: wrong.map(|id| id.to_string()),
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    html_with(status, &page)
}
