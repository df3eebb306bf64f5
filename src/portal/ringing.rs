//! Ringing someone: name and number for whoever makes the call, what to say, and what came of it. Only who was told ends the call as
//! made; nobody answering is a try, and the call is due again.

use super::PortalState;
use super::calls::{Call, task_id};
use super::contact::{Opening, Telephone, about_messages, good_times};
use super::days::day;
use super::english::English;
use super::leads::Choice;
use super::page::{Page, html_with};
use super::problem::Problem;
use crate::desk::calls::{CallContact, CallView, Rang};
use crate::desk::{Actor, calls};
use crate::domain::follow_up::RUNG;
use crate::domain::notice::Notice;
use crate::domain::taxonomy::{AttemptResult, Code as _, PhraseAnswer};
use crate::ids::CallTaskId;
use crate::language::{Direction, Language};
use askama::Template;
use axum::Extension;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// The choice of no answer yet.
const UNDECIDED: &str = "undecided";

#[derive(Template)]
#[template(path = "call_contact.html", config = "src/portal/askama.toml")]
struct CallContactPage {
    page: Page,
    opening: Opening,
    call: Call,
    name: String,
    phone: Option<Telephone>,
    good_times: String,
    email: Option<String>,
    message: &'static str,
    results: Vec<Choice>,
    /// What they may answer, if the call asks something.
    answers: Vec<Heard>,
    /// The language of the answers as they are read out, and which way it runs.
    tag: String,
    direction: Direction,
    /// What is missing.
    wrong: Wrong,
}

impl CallContactPage {
    fn is_wrong(&self) -> bool {
        self.wrong.result.is_some() || self.wrong.answer.is_some()
    }

    /// The id of the first answer: what the summary leads to.
    fn first_answer(&self) -> String {
        self.answers.first().map(|heard| format!("answer-{}", heard.choice.value)).unwrap_or_default()
    }

    /// The answer that ends the request, if there is one.
    fn cancelling(&self) -> Option<&str> {
        let ends = |heard: &&Heard| heard.choice.value == PhraseAnswer::NoLongerWanted.id();
        self.answers.iter().find(ends).map(|heard| heard.choice.label.as_str())
    }
}

/// An answer to be ticked, in English, and in the person's language where that is another.
struct Heard {
    choice: Choice,
    theirs: Option<String>,
}

/// What is missing in the form.
#[derive(Clone, Copy, Default)]
struct Wrong {
    result: Option<&'static str>,
    answer: Option<&'static str>,
}

/// What came of ringing, as the form sends it.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Rung {
    result: String,
    answer: String,
}

/// Name and number, once they are opened.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    page(&state, &actor, task_id(&id)?, &Rung::default(), Wrong::default()).await
}

/// What came of it.
pub(super) async fn save(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    form: Result<Form<Rung>, FormRejection>,
) -> Result<Response, Problem> {
    let id = task_id(&id)?;
    let rung = form.map(|Form(rung)| rung).unwrap_or_default();
    let asks = asks(&calls::look(&state.desk, &actor, id).await?);
    let Some(result) = AttemptResult::parse(&rung.result).filter(|result| RUNG.contains(result)) else {
        let wrong = Wrong { result: Some("Choose whether you spoke to the person"), ..Wrong::default() };
        return page(&state, &actor, id, &rung, wrong).await;
    };
    let answer = PhraseAnswer::parse(&rung.answer).filter(|answer| asks.contains(answer));
    let heard = asks.is_empty() || answer.is_some() || rung.answer == UNDECIDED;
    if result == AttemptResult::Spoke && !heard {
        let wrong =
            Wrong { answer: Some("Choose what they answered, or that they have not decided yet"), ..Wrong::default() };
        return page(&state, &actor, id, &rung, wrong).await;
    }
    let to = match calls::rung(&state.desk, &actor, id, result, answer).await? {
        Rang::Told => "/staff/leads?said=call-done".to_owned(),
        Rang::Again(_) if result == AttemptResult::NeedsInterpreter => format!("/staff/calls/{id}?said=interpreter"),
        Rang::Again(_) => format!("/staff/calls/{id}?said=tried"),
        Rang::WrongNumber { lead, email: true } => format!("/staff/leads/{lead}?said=wrong-number-email"),
        Rang::WrongNumber { lead, email: false } => format!("/staff/leads/{lead}?said=wrong-number"),
        // They may want more than that: everything to stop, or to be deleted.
        Rang::Stopped { lead } => format!("/staff/leads/{lead}/told?said=try"),
    };
    Ok(Redirect::to(&to).into_response())
}

/// What the person may answer to what the call tells.
fn asks(view: &CallView) -> &'static [PhraseAnswer] {
    match &view.task.notice {
        Notice::Phrase { phrase, .. } => phrase.answers(),
        _ => &[],
    }
}

async fn page(
    state: &PortalState,
    actor: &Actor,
    id: CallTaskId,
    rung: &Rung,
    wrong: Wrong,
) -> Result<Response, Problem> {
    let opened = match calls::contact(&state.desk, actor, id).await? {
        CallContact::Open(opened) => opened,
        CallContact::Closed(CallView { task, .. }) => {
            let back = (format!("/staff/calls/{id}"), "Back to the call".to_owned());
            let about = format!("The call about lead {} is yours. Ring by {}.", task.reference, day(task.due_on));
            return Opening::of_call(id, None).closed(actor, back, about);
        }
    };
    let english = &state.english;
    let language = opened.view.task.language;
    let asks = asks(&opened.view);
    let result = |result: &AttemptResult| Choice {
        value: result.id().to_owned(),
        label: came_of_it(*result).to_owned(),
        chosen: rung.result == result.id(),
    };
    let status = match wrong {
        Wrong { result: None, answer: None } => StatusCode::OK,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = CallContactPage {
        page: Page::of(actor),
        opening: Opening::of_call(id, opened.view.opened_at),
        call: Call::new(&opened.view, &actor.organisation.name, state.desk.now(), english),
        name: opened.name.unwrap_or_else(|| "Not given".to_owned()),
        phone: opened.phone.as_ref().map(Telephone::new),
        good_times: good_times(opened.good_times, english),
        email: opened.email.map(|email| email.as_str().to_owned()),
        message: about_messages(opened.message_is_safe),
        results: RUNG.iter().map(result).collect(),
        answers: heard(asks, language, &rung.answer, english),
        tag: language.tag().to_owned(),
        direction: english.direction(language),
        wrong,
    };
    html_with(status, &page)
}

/// The answers to be ticked, none of them beforehand. That there is none yet is not read out.
fn heard(asks: &[PhraseAnswer], language: Language, chosen: &str, english: &English) -> Vec<Heard> {
    let answer = |answer: &PhraseAnswer| Heard {
        choice: Choice { value: answer.id().to_owned(), label: english.code(*answer), chosen: chosen == answer.id() },
        theirs: (language != Language::SOURCE).then(|| english.code_in(*answer, language)),
    };
    let undecided = Choice {
        value: UNDECIDED.to_owned(),
        label: "They have not decided yet".to_owned(),
        chosen: chosen == UNDECIDED,
    };
    let undecided = (!asks.is_empty()).then_some(Heard { choice: undecided, theirs: None });
    asks.iter().map(answer).chain(undecided).collect()
}

/// What came of ringing, as an answer to whether they spoke.
fn came_of_it(result: AttemptResult) -> &'static str {
    match result {
        AttemptResult::Spoke => "Yes, I told them",
        AttemptResult::LeftMessage => "I left a message",
        AttemptResult::WrongNumber => "Wrong number or not working",
        AttemptResult::NeedsInterpreter => "Needs an interpreter",
        AttemptResult::AskedToStop => "They asked us to stop",
        _ => "No answer",
    }
}
