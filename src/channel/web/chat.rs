//! The conversation's own page: opening it, sending something, asking for news. Opening is no turn; every form posts here and
//! is answered with a redirect, so that a reload sends nothing twice.

use crate::channel::web::client::Client;
use crate::channel::web::form::Posted;
use crate::channel::web::limits::Wait;
use crate::channel::web::page::{ChatPage, Frame, Notice, View, page};
use crate::channel::web::session::{self, Token};
use crate::channel::web::{Web, hint, message_id};
use crate::conversation::Line;
use crate::language::Language;
use crate::turn::{Answer, Said, Shown};
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, Query, State};
use axum::http::{Extensions, HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::sync::Arc;

/// Set by our script: the page itself is wanted, not a redirect to it.
const WANTS_PAGE: &str = "x-wants-page";

/// What may stand in the address of a page. Never anything about a person.
#[derive(Default, Deserialize)]
pub(crate) struct Asked {
    pub(crate) lang: Option<String>,
    after: Option<String>,
}

impl Web {
    pub(crate) fn hint(&self, headers: &HeaderMap, named: Option<&str>) -> Option<Language> {
        hint::of(headers, named, &self.offered)
    }

    pub(crate) fn token(&self, headers: &HeaderMap) -> Option<Token> {
        self.settings.token_key.read_cookie(headers, self.settings.is_secure())
    }

    /// The page of a conversation, or the greeting.
    fn chat_page(&self, shown: Option<Shown>, hint: Option<Language>) -> ChatPage<'_> {
        if let Some(shown) = shown {
            return ChatPage { frame: Frame::new(self, shown.language, shown.easy), view: View::of(shown) };
        }
        let language = hint.unwrap_or(Language::SOURCE);
        ChatPage { frame: Frame::new(self, language, false), view: View::empty(language) }
    }
}

/// `GET /`: the conversation behind the cookie, or the greeting.
pub(crate) async fn open(
    State(web): State<Arc<Web>>,
    asked: Result<Query<Asked>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let hint = web.hint(&headers, asked.lang.as_deref());
    let Some(token) = web.token(&headers) else {
        return page(StatusCode::OK, &web.chat_page(None, hint));
    };
    match web.conversations.show(&token.address(), hint).await {
        Ok(Some(shown)) => page(StatusCode::OK, &web.chat_page(Some(shown), hint)),
        Ok(None) => {
            let mut chat = web.chat_page(None, hint);
            chat.view.notices.push(Notice::problem(&chat.frame, &Line::new("page-error-gone")));
            with_cookie(page(StatusCode::OK, &chat), session::no_cookie(web.settings.is_secure()))
        }
        Err(_) => away(&web, hint),
    }
}

/// `GET /chat/updates?after=…`: the page again if something was said since, such as a prompt.
pub(crate) async fn updates(
    State(web): State<Arc<Web>>,
    asked: Result<Query<Asked>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let hint = web.hint(&headers, asked.lang.as_deref());
    let Some(token) = web.token(&headers) else { return StatusCode::NO_CONTENT.into_response() };
    match web.conversations.show(&token.address(), hint).await {
        Ok(Some(shown)) => {
            let last = shown.exchanges.last().map(|exchange| exchange.message.as_str());
            if last == asked.after.as_deref() {
                StatusCode::NO_CONTENT.into_response()
            } else {
                page(StatusCode::OK, &web.chat_page(Some(shown), hint))
            }
        }
        Ok(None) | Err(_) => StatusCode::NO_CONTENT.into_response(),
    }
}

/// `POST /chat`: one message.
pub(crate) async fn send(
    State(web): State<Arc<Web>>,
    extensions: Extensions,
    headers: HeaderMap,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Response {
    let client = web.settings.trusted_proxies.client(&extensions, &headers);
    let posted = match form {
        Ok(Form(pairs)) => Posted::read(pairs),
        Err(FormRejection::BytesRejection(rejection)) => {
            let too_large = rejection.status() == StatusCode::PAYLOAD_TOO_LARGE;
            let message = if too_large { too_long() } else { Line::new("page-error-empty") };
            return refuse(&web, &headers, Posted::read(Vec::new()), rejection.status(), &message).await;
        }
        Err(_) => {
            let nothing = Posted::read(Vec::new());
            return refuse(&web, &headers, nothing, StatusCode::BAD_REQUEST, &Line::new("page-error-empty")).await;
        }
    };
    let Some(said) = posted.said.clone() else {
        return refuse(&web, &headers, posted, StatusCode::OK, &Line::new("page-error-empty")).await;
    };
    let hint = web.hint(&headers, posted.language.as_deref());
    let token = match admit(&web, web.token(&headers), client) {
        Ok(token) => token,
        Err(wait) => return limited(&web, &headers, posted, &said, hint, wait).await,
    };
    let message = message_id::of_page(&posted.id, &said);
    let answer = web.conversations.take(web.incoming(token.address(), message, said, hint)).await;
    let wants_page = headers.contains_key(WANTS_PAGE);
    if !answer.stored {
        return unstored(&web, &token, answer, posted, hint).await;
    }
    if answer.effects.contains(&"Erase") {
        // Nothing is left to show again: this page is the only place where the last words can be read.
        let frame = Frame::new(&web, answer.language, answer.easy);
        let view = View::farewell(answer, posted.id);
        let response = page(StatusCode::OK, &ChatPage { frame, view });
        return with_cookie(response, session::no_cookie(web.settings.is_secure()));
    }
    let cookie = token.cookie(web.settings.is_secure());
    if wants_page && let Ok(Some(shown)) = web.conversations.show(&token.address(), hint).await {
        return with_cookie(page(StatusCode::OK, &web.chat_page(Some(shown), hint)), cookie);
    }
    with_cookie(Redirect::to("/#latest").into_response(), cookie)
}

/// Counts a message, and the conversation that it begins if it begins one.
fn admit(web: &Web, token: Option<Token>, client: Client) -> Result<Token, Wait> {
    let token = if let Some(token) = token {
        token
    } else {
        web.limits.conversation(client)?;
        web.settings.token_key.mint()
    };
    web.limits.turn(&token, client)?;
    Ok(token)
}

/// More than is read at once: says how long to wait and keeps the words. Safety is never limited.
async fn limited(
    web: &Web,
    headers: &HeaderMap,
    posted: Posted,
    said: &Said,
    hint: Option<Language>,
    wait: Wait,
) -> Response {
    let line = Line::new("page-error-wait").with("seconds", wait.seconds);
    let mut chat = current(web, web.token(headers).as_ref(), hint).await;
    let safety = web.conversations.safety_card(said, Some(chat.frame.language));
    chat.view.notices.extend(safety.map(Notice::reply));
    chat.view.notices.push(Notice::problem(&chat.frame, &line));
    keep_typed(&mut chat, posted);
    let mut response = page(StatusCode::TOO_MANY_REQUESTS, &chat);
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait.seconds));
    response
}

/// The store is away: what we can still say, and the words kept in the box under the same message id.
async fn unstored(web: &Web, token: &Token, answer: Answer, posted: Posted, hint: Option<Language>) -> Response {
    let mut chat = current(web, Some(token), hint.or(Some(answer.language))).await;
    chat.view.notices.extend(answer.replies.into_iter().map(Notice::reply));
    keep_typed(&mut chat, posted);
    page(StatusCode::SERVICE_UNAVAILABLE, &chat)
}

/// A form that says nothing we can take.
async fn refuse(web: &Web, headers: &HeaderMap, posted: Posted, status: StatusCode, line: &Line) -> Response {
    let hint = web.hint(headers, posted.language.as_deref());
    let mut chat = current(web, web.token(headers).as_ref(), hint).await;
    chat.view.notices.push(Notice::problem(&chat.frame, line));
    page(status, &chat)
}

/// The conversation as it stands, with what went wrong to be added.
async fn current<'a>(web: &'a Web, token: Option<&Token>, hint: Option<Language>) -> ChatPage<'a> {
    let Some(token) = token else { return web.chat_page(None, hint) };
    if let Ok(shown) = web.conversations.show(&token.address(), hint).await {
        return web.chat_page(shown, hint);
    }
    let mut chat = web.chat_page(None, hint);
    chat.view.greets = false;
    chat
}

fn keep_typed(chat: &mut ChatPage<'_>, posted: Posted) {
    posted.typed().clone_into(&mut chat.view.typed);
    chat.view.id = posted.id;
}

/// The store is away and nothing was sent.
fn away(web: &Web, hint: Option<Language>) -> Response {
    let mut chat = web.chat_page(None, hint);
    chat.view.greets = false;
    chat.view.notices.push(Notice::problem(&chat.frame, &Line::new("page-error-ours")));
    page(StatusCode::SERVICE_UNAVAILABLE, &chat)
}

/// The kind line for a form larger than any message of ours.
pub(crate) fn too_long() -> Line {
    Line::new("page-error-too-long").with("limit", crate::channel::web::LONGEST_MESSAGE)
}

fn with_cookie(mut response: Response, cookie: HeaderValue) -> Response {
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response
}
