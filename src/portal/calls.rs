//! One call: what to say, in English and in the resident's language, by when, and who makes it. Calls stand in the queue. The name
//! and number are on a page of their own, for whoever rings; to open them is a press, recorded and shown to the resident.

use super::PortalState;
use super::contact::{Opening, Telephone, about_messages};
use super::days::{Due, day};
use super::english::English;
use super::filters::address;
use super::give_back::{GiveBack, GivenBack, reason};
use super::leads::Choice;
use super::page::{Page, html, html_with};
use super::phrases;
use super::problem::Problem;
use crate::desk::calls::{CallContact, CallView, Standing};
use crate::desk::queue::{Filter, What};
use crate::desk::{Actor, DeskError, calls};
use crate::domain::notice::{CallWhy, Notice};
use crate::domain::taxonomy::{Code as _, PhraseAnswer};
use crate::ids::CallTaskId;
use crate::outbox::Note;
use askama::Template;
use axum::Extension;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "call.html", config = "src/portal/askama.toml")]
struct CallPage {
    page: Page,
    opening: Opening,
    said: Option<String>,
    call: Call,
    standing: Standing,
    give_back: GiveBack,
}

#[derive(Template)]
#[template(path = "call_contact.html", config = "src/portal/askama.toml")]
struct CallContactPage {
    page: Page,
    opening: Opening,
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
    about: String,
    due_on: String,
    due: Due,
    why: &'static str,
    language: String,
    notes: Vec<Note>,
    /// The answers that whoever rings may hear.
    answers: Vec<Choice>,
}

impl Call {
    fn new(view: &CallView, now: Timestamp, english: &English) -> Self {
        let CallView { task, facts, .. } = view;
        Self {
            id: task.id.to_string(),
            lead: task.lead.to_string(),
            reference: task.reference.to_string(),
            about: english.rings(&task.notice),
            due_on: day(task.due_on),
            due: Due::of(task.due_on, now),
            why: match task.why {
                CallWhy::OnlyTelephone => "We have only a telephone number",
                CallWhy::EmailFailed => "They could not be reached by e-mail",
            },
            language: english.language(task.language),
            notes: english.notes(task, facts),
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

/// What the page says beside the call.
enum Beside {
    Nothing,
    TakenMeanwhile,
    NoReason,
}

/// Calls stand in the queue; this is where they were listed.
pub(super) async fn list() -> Redirect {
    Redirect::to(&address(&Filter { what: Some(What::Calls), ..Filter::default() }, None))
}

/// The first look: what to say, and who rings.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    render(&state, &actor, task_id(&id)?, Beside::Nothing).await
}

/// Takes a call; of two at once one gets it, and the other reads who rings.
pub(super) async fn claim(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id = task_id(&id)?;
    match calls::claim(&state.desk, &actor, id).await {
        Ok(()) => Ok(Redirect::to(&format!("/staff/calls/{id}/contact")).into_response()),
        Err(DeskError::NotYours) => render(&state, &actor, id, Beside::TakenMeanwhile).await,
        Err(error) => Err(error.into()),
    }
}

/// Gives a taken call back to the queue.
pub(super) async fn release(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    form: Result<Form<GivenBack>, FormRejection>,
) -> Result<Response, Problem> {
    let id = task_id(&id)?;
    let Some(reason) = reason(form) else { return render(&state, &actor, id, Beside::NoReason).await };
    calls::release(&state.desk, &actor, id, reason).await?;
    Ok(Redirect::to("/staff/leads?said=call-given-back").into_response())
}

/// Opens name and number, and leads to the page that shows them.
pub(super) async fn open(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Redirect, Problem> {
    let id = task_id(&id)?;
    calls::open(&state.desk, &actor, id).await?;
    Ok(Redirect::to(&format!("/staff/calls/{id}/contact")))
}

/// Name and number, once they are opened.
pub(super) async fn show_contact(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let opened = match calls::contact(&state.desk, &actor, task_id(&id)?).await? {
        CallContact::Open(opened) => opened,
        CallContact::Closed(CallView { task, .. }) => {
            let back = (format!("/staff/calls/{}", task.id), "Back to the call".to_owned());
            let about = format!("The call about lead {} is yours. Ring by {}.", task.reference, day(task.due_on));
            return Opening::of_call(task.id, None).closed(&actor, back, about);
        }
    };
    html(&CallContactPage {
        page: Page::of(&actor),
        opening: Opening::of_call(opened.view.task.id, opened.view.opened_at),
        call: Call::new(&opened.view, state.desk.now(), &state.english),
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
    Ok(Redirect::to("/staff/leads?said=call-done").into_response())
}

async fn render(state: &PortalState, actor: &Actor, id: CallTaskId, beside: Beside) -> Result<Response, Problem> {
    let view = calls::look(&state.desk, actor, id).await?;
    let (status, said, unsaid) = match (beside, &view.standing) {
        (Beside::Nothing, _) => (StatusCode::OK, None, false),
        (Beside::TakenMeanwhile, Standing::Others(name)) => {
            (StatusCode::CONFLICT, Some(format!("{name} was faster and makes this call.")), false)
        }
        (Beside::TakenMeanwhile, _) => (StatusCode::CONFLICT, None, false),
        (Beside::NoReason, Standing::Mine) => (StatusCode::UNPROCESSABLE_ENTITY, None, true),
        (Beside::NoReason, _) => return Err(Problem::NotYours),
    };
    let page = CallPage {
        page: Page::of(actor),
        opening: Opening::of_call(id, view.opened_at),
        said,
        call: Call::new(&view, state.desk.now(), &state.english),
        give_back: GiveBack::new("call", format!("/staff/calls/{id}/release"), unsaid, &state.english),
        standing: view.standing,
    };
    html_with(status, &page)
}

fn task_id(text: &str) -> Result<CallTaskId, Problem> {
    text.parse().map_err(|_| Problem::NotFound)
}
