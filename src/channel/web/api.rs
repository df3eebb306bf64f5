//! The same conversation for programs: a token instead of a cookie, JSON instead of pages. Described in `openapi.json`; a test
//! holds the two together. Errors are plain English sentences, for those who write programs.

use crate::channel::web::limits::Wait;
use crate::channel::web::router::is;
use crate::channel::web::session::Token;
use crate::channel::web::{Web, message_id};
use crate::ids::MessageId;
use crate::language::Language;
use crate::turn::{Answer, Said};
use crate::words::RenderedReply;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Request, State};
use axum::http::{Extensions, HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a program sends: exactly one of the first four.
#[derive(Deserialize)]
struct Sent {
    text: Option<String>,
    choice: Option<String>,
    choices: Option<Vec<String>>,
    fields: Option<BTreeMap<String, String>>,
    message_id: Option<String>,
}

/// What a program gets.
#[derive(Serialize)]
struct Answered {
    language: Language,
    form: Option<&'static str>,
    slot: Option<&'static str>,
    replies: Vec<RenderedReply>,
}

/// A new conversation.
#[derive(Serialize)]
struct Begun {
    token: String,
}

/// What went wrong, and what must be shown all the same: a safety card.
#[derive(Serialize)]
struct Problem {
    error: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    replies: Vec<RenderedReply>,
}

/// `POST /api/conversations`: a token. Nothing is stored before the first message.
pub(crate) async fn begin(State(web): State<Arc<Web>>, extensions: Extensions, headers: HeaderMap) -> Response {
    match web.limits.conversation(web.settings.trusted_proxies.client(&extensions, &headers)) {
        Ok(()) => {
            let token = web.settings.token_key.mint().as_str().to_owned();
            (StatusCode::CREATED, Json(Begun { token })).into_response()
        }
        Err(wait) => limited(wait, Vec::new()),
    }
}

/// `POST /api/chat`: one message in, replies out.
pub(crate) async fn send(
    State(web): State<Arc<Web>>,
    extensions: Extensions,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let Some(token) = web.settings.token_key.read_bearer(&headers) else {
        let mut response =
            problem(StatusCode::UNAUTHORIZED, "Send the token from POST /api/conversations as Authorization: Bearer.");
        response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        return response;
    };
    let sent = match body {
        Ok(body) => read(&body),
        Err(rejection) if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            return problem(StatusCode::PAYLOAD_TOO_LARGE, "The body is larger than 64 KB.");
        }
        Err(_) => Err("The body could not be read.".to_owned()),
    };
    match sent {
        Ok((said, message)) => {
            let client = web.settings.trusted_proxies.client(&extensions, &headers);
            take(&web, &token, said, message, web.hint(&headers, None), web.limits.turn(&token, client)).await
        }
        Err(why) => problem(StatusCode::BAD_REQUEST, why),
    }
}

async fn take(
    web: &Web,
    token: &Token,
    said: Said,
    message: MessageId,
    hint: Option<Language>,
    admitted: Result<(), Wait>,
) -> Response {
    if let Err(wait) = admitted {
        return limited(wait, web.conversations.safety_card(&said, hint).into_iter().collect());
    }
    let answer = web.conversations.take(web.incoming(token.address(), message, said, hint)).await;
    if !answer.stored {
        let error = "The conversation cannot be stored now. Send the same message again later.".to_owned();
        return (StatusCode::SERVICE_UNAVAILABLE, Json(Problem { error, replies: answer.replies })).into_response();
    }
    let Answer { language, form, slot, replies, .. } = answer;
    Json(Answered { language, form, slot, replies }).into_response()
}

/// Reads a body without trusting it.
fn read(body: &[u8]) -> Result<(Said, MessageId), String> {
    let sent: Sent = serde_json::from_slice(body).map_err(|error| {
        // Only where, never what: the text of the error may quote the body.
        format!("The body is not the JSON we expect, at line {} column {}.", error.line(), error.column())
    })?;
    let said = match (sent.text, sent.choice, sent.choices, sent.fields) {
        (Some(text), None, None, None) => Said::Text(text),
        (None, Some(choice), None, None) => Said::Choice(choice),
        (None, None, Some(choices), None) => Said::Choices(choices),
        (None, None, None, Some(fields)) => Said::Fields(fields),
        _ => return Err("Send exactly one of text, choice, choices and fields.".to_owned()),
    };
    let message = match sent.message_id {
        None => message_id::fresh(),
        Some(id) => message_id::read(&id)
            .ok_or("message_id is 8 to 64 letters, digits or any of - _ . : and no others.")?
            .to_owned(),
    };
    Ok((said, MessageId(message)))
}

/// A plain sentence with a status.
pub(crate) fn problem(status: StatusCode, error: impl Into<String>) -> Response {
    (status, Json(Problem { error: error.into(), replies: Vec::new() })).into_response()
}

fn limited(wait: Wait, replies: Vec<RenderedReply>) -> Response {
    let error = format!("Too many messages. Write again in {} seconds.", wait.seconds);
    let mut response = (StatusCode::TOO_MANY_REQUESTS, Json(Problem { error, replies })).into_response();
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait.seconds));
    response
}

/// `GET /api/openapi.json`.
pub(crate) async fn description() -> Response {
    ([(header::CONTENT_TYPE, "application/json")], include_str!("openapi.json")).into_response()
}

/// A path or method that the interface does not have.
pub(crate) async fn unknown() -> Response {
    problem(StatusCode::NOT_FOUND, "There is no such path. See GET /api/openapi.json.")
}

/// A method that a path does not have.
pub(crate) async fn wrong_method() -> Response {
    problem(StatusCode::METHOD_NOT_ALLOWED, "This path takes another method. See GET /api/openapi.json.")
}

/// What took too long or broke, in the shape of every other problem.
pub(crate) async fn explain(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let status = response.status();
    if status.is_server_error() && !is(&response, "application/json") {
        return problem(status, "This is our fault. Send the same message again later.");
    }
    response
}
