//! The page that a one-time link from another channel opens. Opening it changes nothing, because programs that show previews of
//! links open them too; its one button uses the link, and the conversation goes on here. Its words say nothing about anyone.

use crate::channel::web::Web;
use crate::channel::web::headers::unlisted;
use crate::channel::web::page::{Frame, page};
use crate::channel::web::pages;
use crate::conversation::Line;
use crate::turn::HandOver;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use std::sync::Arc;

/// The page.
#[derive(Template)]
#[template(path = "continue.html", config = "src/channel/web/askama.toml")]
struct ContinuePage<'a> {
    frame: Frame<'a>,
    paragraph: String,
    /// Whether there is something to open.
    opens: bool,
}

/// `GET /continue/…`: what the button would do.
pub(crate) async fn ask(State(web): State<Arc<Web>>, Path(token): Path<String>, headers: HeaderMap) -> Response {
    match web.conversations.hand_over(&token).await {
        Ok(link) => unlisted(answer(&web, link, &headers)),
        Err(_) => away(&web, &headers),
    }
}

/// `POST /continue/…`: the link is used, and the conversation goes on in this browser.
pub(crate) async fn go_on(State(web): State<Arc<Web>>, Path(token): Path<String>, headers: HeaderMap) -> Response {
    let opened_by_link = web.settings.token_key.mint_for_link();
    let hint = web.hint(&headers, None);
    match web.conversations.continue_on(&token, &opened_by_link.address(), hint).await {
        Ok(true) => {
            let mut response = Redirect::to("/#latest").into_response();
            let cookie = opened_by_link.cookie(web.settings.is_secure());
            response.headers_mut().append(header::SET_COOKIE, cookie);
            unlisted(response)
        }
        Ok(false) => match web.conversations.hand_over(&token).await {
            Ok(link) => unlisted(answer(&web, link.map(|link| HandOver { opens: false, ..link }), &headers)),
            Err(_) => away(&web, &headers),
        },
        Err(_) => away(&web, &headers),
    }
}

/// The button, or how to get a new link: in the conversation's language where it is known, else in the browser's.
fn answer(web: &Web, link: Option<HandOver>, headers: &HeaderMap) -> Response {
    let frame = match link {
        Some(link) => Frame::new(web, link.language, link.easy),
        None => web.frame(headers, None),
    };
    let opens = link.is_some_and(|link| link.opens);
    let status = if opens { StatusCode::OK } else { StatusCode::GONE };
    let paragraph = frame.text(if opens { "handover-ask" } else { "handover-over" });
    page(status, &ContinuePage { frame, paragraph, opens })
}

fn away(web: &Web, headers: &HeaderMap) -> Response {
    unlisted(pages::problem(web, headers, StatusCode::SERVICE_UNAVAILABLE, &Line::new("page-error-ours")))
}
