//! The page on which the link in an e-mail answers a phrase, for someone who has nothing but the e-mail. Opening it changes nothing,
//! because mail programs open links by themselves; each answer is one button. Cancelling the request asks once more. What was
//! answered is said at a clean address; the link itself then shows nothing of the phrase.

use crate::channel::web::Web;
use crate::channel::web::chat::Asked;
use crate::channel::web::headers::unlisted;
use crate::channel::web::page::{Frame, page};
use crate::channel::web::pages;
use crate::channel::web::prose::Span;
use crate::conversation::{Arg, Line, after_answer, phrase_from, phrase_line};
use crate::domain::phrase::Filled;
use crate::domain::taxonomy::{Code as _, PhraseAnswer};
use crate::turn::{AnswerLink, Shows};
use askama::Template;
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::sync::Arc;

/// The page.
#[derive(Template)]
#[template(path = "answer.html", config = "src/channel/web/askama.toml")]
struct AnswerPage<'a> {
    frame: Frame<'a>,
    title: String,
    paragraphs: Vec<String>,
    buttons: Vec<Button>,
    /// Whether this is asked once more.
    sure: bool,
}

/// An answer to press.
struct Button {
    answer: &'static str,
    label: String,
}

/// An answer as the page sends it.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Given {
    answer: String,
    sure: String,
}

/// `GET /answer/…`: the phrase, and a button for each answer.
pub(crate) async fn ask(State(web): State<Arc<Web>>, Path(token): Path<String>, headers: HeaderMap) -> Response {
    match web.conversations.answer_link(&token, None).await {
        Ok(Some(link)) => unlisted(show(&web, &link)),
        Ok(None) => over(&web, &headers),
        Err(_) => away(&web, &headers),
    }
}

/// `POST /answer/…`: it is answered, once.
pub(crate) async fn answer(
    State(web): State<Arc<Web>>,
    Path(token): Path<String>,
    headers: HeaderMap,
    form: Result<Form<Given>, FormRejection>,
) -> Response {
    let given = form.map(|Form(given)| given).unwrap_or_default();
    let link = match web.conversations.answer_link(&token, None).await {
        Ok(Some(link)) => link,
        Ok(None) => return over(&web, &headers),
        Err(_) => return away(&web, &headers),
    };
    let Shows::Asks(filled) = &link.shows else { return unlisted(show(&web, &link)) };
    let Some(answer) = PhraseAnswer::parse(&given.answer).filter(|answer| filled.phrase.answers().contains(answer))
    else {
        return unlisted(show(&web, &link));
    };
    if answer == PhraseAnswer::NoLongerWanted && given.sure != "yes" {
        return unlisted(ask_again(&web, &link));
    }
    match web.conversations.answer_link(&token, Some(answer)).await {
        Ok(Some(AnswerLink { shows: Shows::Answered(first), language, .. })) => {
            unlisted(Redirect::to(&format!("/answered/{}?lang={language}", first.id())).into_response())
        }
        Ok(Some(link)) => unlisted(show(&web, &link)),
        Ok(None) => over(&web, &headers),
        Err(_) => away(&web, &headers),
    }
}

/// `GET /answered/…`: what follows from an answer. It says nothing about anyone.
pub(crate) async fn thank(
    State(web): State<Arc<Web>>,
    Path(answer): Path<String>,
    asked: Result<Query<Asked>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let Some(answer) = PhraseAnswer::parse(&answer) else { return pages::not_found(State(web), headers).await };
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let frame = web.frame(&headers, asked.lang.as_deref());
    let title = frame.text("phrase-answered-title");
    let paragraphs = vec![frame.line(&after_answer(answer))];
    unlisted(page(StatusCode::OK, &AnswerPage { frame, title, paragraphs, buttons: Vec::new(), sure: false }))
}

/// The phrase with its answers, or what was answered.
fn show(web: &Web, link: &AnswerLink) -> Response {
    let frame = Frame::new(web, link.language, link.easy);
    let (title, paragraphs, buttons) = match &link.shows {
        Shows::Asks(filled) => {
            let title = frame.text("phrase-answer-title");
            (title, vec![frame.line(&phrase_from(filled)), frame.line(&phrase_line(filled))], buttons(&frame, filled))
        }
        Shows::Answered(answer) => {
            let paragraphs = vec![frame.text("prompt-answered-already"), frame.line(&after_answer(*answer))];
            (frame.text("phrase-answered-title"), paragraphs, Vec::new())
        }
    };
    page(StatusCode::OK, &AnswerPage { frame, title, paragraphs, buttons, sure: false })
}

fn buttons(frame: &Frame<'_>, filled: &Filled) -> Vec<Button> {
    let button = |answer: &PhraseAnswer| Button { answer: answer.id(), label: frame.text(&answer.message()) };
    filled.phrase.answers().iter().map(button).collect()
}

/// Cancelling destroys the contact details with the request, so one press by mistake is not enough.
fn ask_again(web: &Web, link: &AnswerLink) -> Response {
    let frame = Frame::new(web, link.language, link.easy);
    let asked = Line::new("email-stop-ask-request").with("reference", Arg::Reference(link.reference));
    let cancel = Button { answer: PhraseAnswer::NoLongerWanted.id(), label: frame.text("email-stop-press-request") };
    let (title, paragraphs) = (frame.text("phrase-answer-title"), vec![frame.line(&asked)]);
    page(StatusCode::OK, &AnswerPage { frame, title, paragraphs, buttons: vec![cancel], sure: true })
}

fn over(web: &Web, headers: &HeaderMap) -> Response {
    unlisted(pages::problem(web, headers, StatusCode::GONE, &Line::new("phrase-answer-over")))
}

fn away(web: &Web, headers: &HeaderMap) -> Response {
    unlisted(pages::problem(web, headers, StatusCode::SERVICE_UNAVAILABLE, &Line::new("page-error-ours")))
}
