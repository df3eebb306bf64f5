//! One call: what to say, in English and in the resident's language, by when, and who makes it. Calls stand in the queue. The name
//! and number are on a page of their own, for whoever rings; to open them is a press, recorded and shown to the resident.

use super::PortalState;
use super::contact::Opening;
use super::days::{Due, day};
use super::english::English;
use super::filters::address;
use super::give_back::{GiveBack, GivenBack, reason};
use super::page::{JustDone, Page, html_with};
use super::problem::Problem;
use crate::desk::calls::{CallView, Standing};
use crate::desk::queue::{Filter, What};
use crate::desk::{Actor, DeskError, calls};
use crate::domain::notice::CallWhy;
use crate::ids::CallTaskId;
use crate::outbox::Note;
use askama::Template;
use axum::Extension;
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;

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

/// A call as both pages show it.
pub(super) struct Call {
    pub(super) id: String,
    pub(super) lead: String,
    pub(super) reference: String,
    pub(super) about: String,
    pub(super) due_on: String,
    pub(super) due: Due,
    pub(super) why: &'static str,
    pub(super) language: String,
    pub(super) notes: Vec<Note>,
}

impl Call {
    pub(super) fn new(view: &CallView, organisation: &str, now: Timestamp, english: &English) -> Self {
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
            notes: english.notes(task, facts, organisation),
        }
    }
}

/// What the page says beside the call.
enum Beside {
    Nothing,
    /// A try of it was noted.
    Tried,
    /// The same, and it needs an interpreter.
    NeedsInterpreter,
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
    asked: Result<Query<JustDone>, QueryRejection>,
) -> Result<Response, Problem> {
    let beside = match asked.map(|Query(asked)| asked).unwrap_or_default().said.as_str() {
        "tried" => Beside::Tried,
        "interpreter" => Beside::NeedsInterpreter,
        _ => Beside::Nothing,
    };
    render(&state, &actor, task_id(&id)?, beside).await
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

async fn render(state: &PortalState, actor: &Actor, id: CallTaskId, beside: Beside) -> Result<Response, Problem> {
    let view = calls::look(&state.desk, actor, id).await?;
    let (status, said, unsaid) = match (beside, &view.standing) {
        (Beside::Nothing, _) => (StatusCode::OK, None, false),
        (Beside::Tried, _) => {
            (StatusCode::OK, Some(format!("Your try is saved. Ring again by {}.", day(view.task.due_on))), false)
        }
        (Beside::NeedsInterpreter, _) => {
            let language = state.english.language(view.task.language);
            let due = day(view.task.due_on);
            let said = format!("Your try is saved. Book an interpreter for {language}, then ring again by {due}.");
            (StatusCode::OK, Some(said), false)
        }
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
        call: Call::new(&view, &actor.organisation.name, state.desk.now(), &state.english),
        give_back: GiveBack::new("call", format!("/staff/calls/{id}/release"), unsaid, &state.english),
        standing: view.standing,
    };
    html_with(status, &page)
}

pub(super) fn task_id(text: &str) -> Result<CallTaskId, Problem> {
    text.parse().map_err(|_| Problem::NotFound)
}
