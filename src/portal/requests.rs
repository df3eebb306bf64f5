//! Requests for a companion that nobody has looked at: a list, and a page for each, on which someone goes on with it or says what
//! helps better. The person reads the answer in their language, which stands beside it. Pages go by key, as those of the queue do, and whoever decides stays on theirs.

use super::PortalState;
use super::days::{Due, day};
use super::filters::{key_text, parse_key};
use super::lead::lead_id;
use super::leads::number;
use super::page::{CoordinatorsList, Fact, Page, html, html_with};
use super::problem::Problem;
use crate::desk::screening::{Count, Decided, QueueKey};
use crate::desk::{Actor, screening};
use crate::domain::lead::LeadSummary;
use crate::domain::taxonomy::{Code, RedirectReason};
use crate::ids::{LeadId, Reference};
use crate::language::{Direction, Language};
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
    said: Option<String>,
    count: Option<String>,
    requests: Vec<Request>,
    /// What follows the address of an action, so that it leads back to this page.
    here: String,
    first: Option<&'static str>,
    next: Option<String>,
}

#[derive(Template)]
#[template(path = "request.html", config = "src/portal/askama.toml")]
struct RequestPage {
    page: Page,
    request: Request,
    /// What follows the address of an action, and of the list, so that they lead back to its page.
    here: String,
    reasons: Vec<Reason>,
    tag: String,
    direction: Direction,
    /// Whether no reason was chosen.
    wrong: bool,
}

/// What helps better, as both of us read it.
struct Reason {
    value: &'static str,
    english: String,
    /// In the resident's language, where that is another.
    theirs: Option<String>,
}

/// A request.
struct Request {
    id: String,
    reference: String,
    promised: String,
    due: Due,
    wants: String,
    needs: Vec<Fact>,
}

impl Request {
    fn of(lead: &LeadSummary, state: &PortalState) -> Self {
        Self {
            id: lead.id.to_string(),
            reference: lead.reference.to_string(),
            promised: day(lead.due_on),
            due: Due::of(lead.due_on, state.desk.now()),
            wants: state.english.wants(lead, &[]),
            needs: state.english.needs(lead, &[]),
        }
    }
}

/// The address, after the question mark.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Asked {
    after: String,
    said: String,
    reference: String,
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
    let said = Reference::parse(&asked.reference).and_then(|reference| decided(&asked.said, reference));
    let after = asked.after();
    let found = screening::undecided(&state.desk, &actor, after).await?;
    html(&RequestsPage {
        page: Page { list: Some(CoordinatorsList::Requests), ..Page::of(&actor) },
        said,
        count: counted(found.count),
        requests: found.requests.iter().map(|lead| Request::of(lead, &state)).collect(),
        here: after_in_address(after),
        first: after.map(|_| HERE),
        next: found.next.map(|key| format!("{HERE}{}", after_in_address(Some(key)))),
    })
}

/// What came of a decision, and what follows.
fn decided(said: &str, reference: Reference) -> Option<String> {
    Some(match said {
        "accepted" => format!(
            "Lead {reference} is accepted. We tell the person in their language that we look for a companion. The lead stays in the \
             queue until one is found."
        ),
        "redirected" => format!(
            "Lead {reference} is closed. We tell the person in their language what helps better. There is nothing more to do."
        ),
        "already" => format!("A colleague had decided on lead {reference} already. Their decision stands."),
        _ => return None,
    })
}

fn after_in_address(after: Option<QueueKey>) -> String {
    after.map(|key| format!("?after={}", key_text(key))).unwrap_or_default()
}

/// One request, to be decided on.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    asked: Address,
) -> Result<Response, Problem> {
    page(&state, &actor, lead_id(&id)?, asked, false).await
}

async fn page(
    state: &PortalState,
    actor: &Actor,
    id: LeadId,
    asked: Address,
    wrong: bool,
) -> Result<Response, Problem> {
    let (lead, language) = screening::look(&state.desk, actor, id).await?;
    let english = &state.english;
    let reasons = RedirectReason::ALL.iter().map(|reason| Reason {
        value: reason.id(),
        english: english.code(*reason),
        theirs: (language != Language::SOURCE).then(|| english.code_in(*reason, language)),
    });
    let page = RequestPage {
        page: Page::of(actor),
        request: Request::of(&lead, state),
        here: after_in_address(asked.map(|Query(asked)| asked).unwrap_or_default().after()),
        reasons: reasons.collect(),
        tag: language.tag().to_owned(),
        direction: english.direction(language),
        wrong,
    };
    html_with(if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }, &page)
}

/// Goes on with a request.
pub(super) async fn accept(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    asked: Address,
) -> Result<Response, Problem> {
    let (decided, reference) = screening::decide(&state.desk, &actor, lead_id(&id)?, None).await?;
    Ok(back(decided, "accepted", reference, asked))
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
    let Some(reason) = reason else { return page(&state, &actor, id, asked, true).await };
    let (decided, reference) = screening::decide(&state.desk, &actor, id, Some(reason)).await?;
    Ok(back(decided, "redirected", reference, asked))
}

/// To the page of the list from which it was decided.
fn back(decided: Decided, said: &str, reference: Reference, asked: Address) -> Response {
    let said = if decided == Decided::Now { said } else { "already" };
    let after = asked.map(|Query(asked)| asked).unwrap_or_default().after();
    let after = after.map(|key| format!("&after={}", key_text(key))).unwrap_or_default();
    Redirect::to(&format!("{HERE}?said={said}&reference={}{after}", reference.compact())).into_response()
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
