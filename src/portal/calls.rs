//! Calls to make: what to say, in English and in the resident's language, by when, and who makes it. The name and number stand on
//! the call's own page, for whoever makes it; opening that page is recorded and shown to the resident.

use super::PortalState;
use super::contact::{Telephone, about_messages, loads_ahead};
use super::days::{Due, day};
use super::english::English;
use super::leads::Choice;
use super::page::{Page, html};
use super::phrases;
use super::problem::Problem;
use crate::desk::calls::{CallKey, CallView, Standing};
use crate::desk::{Actor, calls};
use crate::domain::notice::{CallWhy, Notice};
use crate::domain::taxonomy::{Code as _, PhraseAnswer};
use crate::ids::CallTaskId;
use crate::outbox::Note;
use askama::Template;
use axum::Extension;
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "calls.html", config = "src/portal/askama.toml")]
struct CallsPage {
    page: Page,
    said: Option<&'static str>,
    calls: Vec<Call>,
    next: Option<String>,
}

#[derive(Template)]
#[template(path = "call.html", config = "src/portal/askama.toml")]
struct CallPage {
    page: Page,
    call: Call,
    name: String,
    phone: Option<Telephone>,
    email: Option<String>,
    message: &'static str,
}

/// A call as both pages show it.
struct Call {
    id: String,
    lead: String,
    reference: String,
    due_on: String,
    due: Due,
    why: &'static str,
    language: String,
    notes: Vec<Note>,
    standing: Standing,
    /// The answers that whoever rings may hear.
    answers: Vec<Choice>,
}

impl Call {
    fn new(view: CallView, now: Timestamp, english: &English) -> Self {
        let CallView { task, facts, standing } = view;
        Self {
            id: task.id.to_string(),
            lead: task.lead.to_string(),
            reference: task.reference.to_string(),
            due_on: day(task.due_on),
            due: Due::of(task.due_on, now),
            why: match task.why {
                CallWhy::OnlyTelephone => "We have only a telephone number",
                CallWhy::EmailFailed => "They could not be reached by e-mail",
            },
            language: english.language(task.language),
            notes: english.notes(&task, &facts),
            standing,
            answers: match &task.notice {
                Notice::Phrase { phrase, .. } => phrases::answers(*phrase, english),
                _ => Vec::new(),
            },
        }
    }
}

impl Call {
    /// Whether one of the answers ends the request.
    fn cancels(&self) -> bool {
        self.answers.iter().any(|answer| answer.value == PhraseAnswer::NoLongerWanted.id())
    }
}

/// The address of the list, after the question mark. What cannot be read is as if it were not there.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Asked {
    after: String,
    said: String,
}

/// The calls to make.
pub(super) async fn list(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Problem> {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let found = calls::list(&state.desk, &actor, parse_key(&asked.after)).await?;
    let now = state.desk.now();
    html(&CallsPage {
        page: Page { at_calls: true, ..Page::of(&actor) },
        said: (asked.said == "done").then_some("The call is off the list."),
        calls: found.calls.into_iter().map(|call| Call::new(call, now, &state.english)).collect(),
        next: found.next.map(|key| format!("/staff/calls?after={}_{}", key.due_on, key.task)),
    })
}

/// Takes a call.
pub(super) async fn claim(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id = task_id(&id)?;
    calls::claim(&state.desk, &actor, id).await?;
    Ok(Redirect::to(&format!("/staff/calls/{id}")).into_response())
}

/// Opens name and number.
pub(super) async fn open(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let id = task_id(&id)?;
    if loads_ahead(&headers) {
        return Ok(StatusCode::SERVICE_UNAVAILABLE.into_response());
    }
    let opened = calls::open(&state.desk, &actor, id).await?;
    html(&CallPage {
        page: Page::of(&actor),
        call: Call::new(opened.view, state.desk.now(), &state.english),
        name: opened.name.unwrap_or_else(|| "Not given".to_owned()),
        phone: opened.phone.as_ref().map(Telephone::new),
        email: opened.email.map(|email| email.as_str().to_owned()),
        message: about_messages(opened.message_is_safe),
    })
}

/// What came of a call, as the form sends it.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Rung {
    answer: String,
}

/// The call was made.
pub(super) async fn done(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    form: Result<Form<Rung>, FormRejection>,
) -> Result<Response, Problem> {
    let rung = form.map(|Form(rung)| rung).unwrap_or_default();
    calls::done(&state.desk, &actor, task_id(&id)?, PhraseAnswer::parse(&rung.answer)).await?;
    Ok(Redirect::to("/staff/calls?said=done").into_response())
}

fn task_id(text: &str) -> Result<CallTaskId, Problem> {
    text.parse().map_err(|_| Problem::NotFound)
}

fn parse_key(text: &str) -> Option<CallKey> {
    let (due_on, task) = text.split_once('_')?;
    Some(CallKey { due_on: due_on.parse().ok()?, task: task.parse().ok()? })
}
