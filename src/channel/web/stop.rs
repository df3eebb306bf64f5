//! The page that a link in an e-mail leads to. Opening it changes nothing, because mail programs open links by themselves; its one
//! button stops. The same address takes a mail program's own "unsubscribe" (RFC 8058), which asks for nothing but a POST.

use crate::channel::web::Web;
use crate::channel::web::page::{Frame, page};
use crate::channel::web::pages;
use crate::channel::web::prose::Span;
use crate::conversation::{Arg, Line};
use crate::turn::{StopLink, Stops};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use std::sync::Arc;

/// The page.
#[derive(Template)]
#[template(path = "stop.html", config = "src/channel/web/askama.toml")]
struct StopPage<'a> {
    frame: Frame<'a>,
    title: String,
    paragraph: String,
    /// What the button says; none when it is done.
    press: Option<String>,
}

/// `GET /stop/…`: what the button would do.
pub(crate) async fn ask(State(web): State<Arc<Web>>, Path(token): Path<String>, headers: HeaderMap) -> Response {
    answer(&web, &token, false, &headers).await
}

/// `POST /stop/…`: it is done.
pub(crate) async fn stop(State(web): State<Arc<Web>>, Path(token): Path<String>, headers: HeaderMap) -> Response {
    answer(&web, &token, true, &headers).await
}

async fn answer(web: &Web, token: &str, press: bool, headers: &HeaderMap) -> Response {
    match web.conversations.stop_link(token, press).await {
        Ok(Some(link)) => {
            let frame = Frame::new(web, link.language, link.easy);
            let (line, press) = said(&link);
            let (title, paragraph) = (frame.text("email-stop-title"), frame.line(&line));
            let press = press.map(|id| frame.text(id));
            page(StatusCode::OK, &StopPage { frame, title, paragraph, press })
        }
        Ok(None) => pages::problem(web, headers, StatusCode::GONE, &Line::new("email-stop-over")),
        Err(_) => pages::problem(web, headers, StatusCode::SERVICE_UNAVAILABLE, &Line::new("page-error-ours")),
    }
}

/// What the page says, and what its button says while there is something to stop.
fn said(link: &StopLink) -> (Line, Option<&'static str>) {
    match (link.stops, link.used) {
        (Stops::Request(reference), used) => {
            let id = if used { "email-stopped-request" } else { "email-stop-ask-request" };
            let line = Line::new(id).with("reference", Arg::Reference(reference));
            (line, (!used).then_some("email-stop-press-request"))
        }
        (Stops::Purpose(_), false) => (Line::new("email-stop-ask-reminders"), Some("email-stop-press-reminders")),
        (Stops::Purpose(_), true) => (Line::new("email-stopped-reminders"), None),
    }
}
