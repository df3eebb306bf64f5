//! Which address leads where, and what stands around all of them: limits, headers, and who may post.

use crate::channel::web::assets::Assets;
use crate::channel::web::conversations::Conversations;
use crate::channel::web::limits::Limiter;
use crate::channel::web::settings::{SettingsError, WebSettings};
use crate::channel::web::{Web, api, chat, continuing, headers, pages, reply_by_link, stop};
use crate::clock::SharedClock;
use crate::conversation::Line;
use crate::language::Language;
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{DefaultBodyLimit, RawPathParams, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use axum::{Json, Router};
use std::sync::Arc;
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::{CsrfLayer, ProtectionError};
use tower_http::timeout::TimeoutLayer;

/// The largest body that is read, in bytes: far above any message, far below what hurts.
const LARGEST_BODY: usize = 64 * 1024;

/// How long anyone is kept waiting. What was stored by then is found again by its message id.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// The web channel: pages at `/`, the interface for programs at `/api`, `/healthz`. Serve it with
/// `into_make_service_with_connect_info::<SocketAddr>()`, or nobody can be told from anybody when new conversations are counted.
///
/// # Errors
/// A setting that cannot be served, by its name.
pub fn router(
    conversations: Arc<dyn Conversations>,
    clock: SharedClock,
    settings: WebSettings,
) -> Result<Router, SettingsError> {
    let settings = settings.checked()?;
    let mut csrf = CsrfLayer::new();
    if let Some(url) = &settings.public_url {
        let wrong = |_| SettingsError::PublicUrl(url.origin.clone());
        csrf = csrf.add_trusted_origin(&url.origin).map_err(wrong)?;
    }
    let limits = Limiter::new(settings.limits);
    let assets = Assets::new(settings.colour);
    let offered = conversations.standing(Language::SOURCE, false).languages;
    let offered = offered.into_iter().map(|offer| offer.language).collect();
    let web = Arc::new(Web { conversations, clock, settings, offered, limits, assets });

    let pages = Router::new()
        .route("/", get(chat::open).post(chat::send))
        .route("/chat", get(chat::open).post(chat::send))
        .route("/chat/updates", get(chat::updates))
        .route("/leave", get(pages::left).post(pages::leave))
        .route("/left", get(pages::left))
        .route("/stop/{token}", get(stop::ask).post(stop::stop))
        .route("/answer/{token}", get(reply_by_link::ask).post(reply_by_link::answer))
        .route("/answered/{answer}", get(reply_by_link::thank))
        .route("/continue/{token}", get(continuing::ask).post(continuing::go_on))
        .route("/privacy", get(pages::privacy))
        .route("/accessibility", get(pages::accessibility))
        .route("/assets/{name}", get(pages::asset))
        .fallback(pages::not_found)
        .method_not_allowed_fallback(pages::not_found)
        .layer(csrf)
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST_WAIT))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(Arc::clone(&web), explain))
        .layer(CompressionLayer::new());
    let programs = Router::new()
        .route("/api/conversations", post(api::begin))
        .route("/api/chat", post(api::send))
        .route("/api/openapi.json", get(api::description))
        .method_not_allowed_fallback(api::wrong_method)
        .route("/api/{*rest}", any(api::unknown))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST_WAIT))
        .layer(CatchPanicLayer::new())
        .layer(from_fn(api::explain));
    let router = pages.merge(programs).route("/healthz", get(health)).layer(DefaultBodyLimit::max(LARGEST_BODY));
    Ok(headers::add(router).with_state(web))
}

/// `GET /healthz`: whether turns can be stored. Two words for a balancer; how everything stands for who accepts JSON.
async fn health(State(web): State<Arc<Web>>, headers: HeaderMap) -> Response {
    let health = web.conversations.health().await;
    let status = if health.is_up() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let accepts = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if accepts.contains("application/json") {
        (status, Json(health.to_json())).into_response()
    } else {
        (status, if health.is_up() { "ok" } else { "the store is away" }).into_response()
    }
}

/// What was refused, took too long or broke before a page was made: a person reads why in their language, never a bare status.
async fn explain(
    State(web): State<Arc<Web>>,
    parts: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
    next: Next,
) -> Response {
    let headers = request.headers().clone();
    if let Err(RawPathParamsRejection::InvalidUtf8InPathParam(_)) = parts {
        // An address whose parts are no text leads nowhere.
        return pages::not_found(State(web), headers).await;
    }
    let response = next.run(request).await;
    let status = response.status();
    if response.extensions().get::<ProtectionError>().is_some() {
        pages::problem(&web, &headers, StatusCode::FORBIDDEN, &Line::new("page-error-refused"))
    } else if status.is_server_error() && !is(&response, "text/html") {
        pages::problem(&web, &headers, status, &Line::new("page-error-ours"))
    } else {
        response
    }
}

/// Whether an answer is of this type.
pub(crate) fn is(response: &Response, content_type: &str) -> bool {
    let found = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    found.is_some_and(|found| found.starts_with(content_type))
}
