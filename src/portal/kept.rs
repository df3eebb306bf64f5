//! A form that is sent after the session has ended: what was typed comes back on a page, with a way to sign in beside it and a
//! button that sends it again. So a lost session in the middle of a long form loses nothing, and nothing of it is kept here.

use super::LONGEST_FORM;
use super::page::{Page, html_with};
use super::problem::Problem;
use askama::Template;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Form, FromRequest, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

#[derive(Template)]
#[template(path = "kept.html", config = "src/portal/askama.toml")]
struct KeptPage {
    page: Page,
    address: String,
    sent: Vec<(String, String)>,
}

/// Hands a form on; where nobody is signed in any more, gives it back.
pub(super) async fn keep(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let address = parts.uri.path().to_owned();
    let Ok(bytes) = to_bytes(body, LONGEST_FORM).await else { return Problem::TooLong.into_response() };
    let response = next.run(Request::from_parts(parts, Body::from(bytes.clone()))).await;
    if response.status() != StatusCode::UNAUTHORIZED || bytes.is_empty() {
        return response;
    }
    match give_back(address, bytes).await {
        Ok(page) => page,
        Err(problem) => problem.into_response(),
    }
}

async fn give_back(address: String, bytes: Bytes) -> Result<Response, Problem> {
    let form = Request::post("/").header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(Body::from(bytes));
    let form = form.map_err(|_| Problem::SignedOut)?;
    let Form(sent) = Form::<Vec<(String, String)>>::from_request(form, &()).await.map_err(|_| Problem::SignedOut)?;
    html_with(StatusCode::UNAUTHORIZED, &KeptPage { page: Page::open(), address, sent })
}
