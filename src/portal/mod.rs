//! Staff pages: rendered on the server, working without scripts. A page is a handler, a view struct and a template named alike.
//! The portal adds no rules of its own: `routes` says who may come to a page, `desk` checks every action again.

mod action;
mod account;
mod audit;
mod audit_words;
mod calls;
mod contact;
mod cookies;
mod discord;
mod english;
mod export;
mod feedback;
mod feedback_deeds;
mod feedback_done;
mod feedback_months;
mod filters;
mod form;
mod gate;
mod give_back;
mod hand_on;
mod kept;
mod landing;
mod lead;
mod leads;
mod note;
mod outcome;
mod link;
mod matches;
mod member;
mod organisations;
mod page;
mod people;
mod phrase_form;
mod phrases;
mod posting;
mod problem;
mod promises;
mod promises_form;
mod qr;
mod requests;
mod retention;
mod ringing;
mod role_finder;
mod routes;
mod set_up;
mod settings;
mod sign_in;
mod stands;
mod table;
mod told;
mod tries;
mod wanted;
mod workload;

pub use routes::{ROUTES, Route, Who};
pub use settings::{Setting, Source};

use crate::area::Areas;
use crate::desk::{Desk, days};
use crate::domain::colour::Colour;
use crate::words::Words;
use axum::Router;
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{DefaultBodyLimit, RawPathParams, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use axum::http::{Extensions, HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use english::English;
use problem::Problem;
use std::sync::Arc;
use std::time::Duration;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;

/// Nothing from elsewhere, forms only to ourselves, in nobody's frame; no script but on a page that says so.
const CONTENT_SECURITY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; \
                                base-uri 'none'; frame-ancestors 'none'";
/// The same for a page with a script of ours, which fetches from us alone.
const WITH_SCRIPT: &str = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; \
                           form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/// Bytes of a form; the longest are the steps in which an opportunity is written.
const LONGEST_FORM: usize = 64 * 1024;
/// How long a page may take.
const LONGEST_WAIT: Duration = Duration::from_secs(20);

/// Tells the address in the network that a request comes from.
pub type ClientOf = Arc<dyn Fn(&Extensions, &HeaderMap) -> String + Send + Sync>;

/// What the pages need.
#[derive(Clone)]
pub struct PortalState {
    desk: Desk,
    english: English,
    areas: Arc<Areas>,
    secure: bool,
    client: ClientOf,
    boroughs: Arc<[String]>,
    address: Arc<str>,
    settings: Arc<[Setting]>,
    colour: Colour,
}

impl PortalState {
    /// `secure` says that the pages are served over https: the session's cookie is then for https alone.
    pub fn new(desk: Desk, words: Arc<Words>, areas: Arc<Areas>, secure: bool) -> Self {
        let client: ClientOf = Arc::new(|_, _| String::new());
        let english = English::new(words);
        Self {
            desk,
            english,
            areas,
            secure,
            client,
            boroughs: Arc::new([]),
            address: "".into(),
            settings: Arc::new([]),
            colour: Colour::default(),
        }
    }

    /// With what tells where a request comes from, so that tries to sign in are counted by address too.
    #[must_use]
    pub fn with_client(self, client: ClientOf) -> Self {
        Self { client, ..self }
    }

    /// With the boroughs of the area, to which recruiters can be limited.
    #[must_use]
    pub fn with_boroughs(self, boroughs: Vec<String>) -> Self {
        Self { boroughs: boroughs.into(), ..self }
    }

    /// With the settings in force. What is secret in them is not in here.
    #[must_use]
    pub fn with_settings(self, settings: Vec<Setting>) -> Self {
        Self { settings: settings.into(), ..self }
    }

    /// With the organisation's colour, behind the head of each page.
    #[must_use]
    pub fn with_colour(self, colour: Colour) -> Self {
        Self { colour, ..self }
    }

    /// With the program's address, without a slash at its end: what stands before the path of an invitation.
    #[must_use]
    pub fn with_address(self, address: &str) -> Self {
        Self { address: address.trim_end_matches('/').into(), ..self }
    }
}

/// All staff pages, with their addresses in full (`/staff/…`): merge it into the program's router.
pub fn router(state: PortalState) -> Router {
    let csrf = trusting(&state.address).with_rejection_response(|_| Problem::Foreign.into_response());
    let layers = ServiceBuilder::new()
        .layer(SetResponseHeaderLayer::if_not_present(
            CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(CONTENT_SECURITY),
        ))
        .layer(header_of(X_CONTENT_TYPE_OPTIONS, "nosniff"))
        // Not `no-referrer`: browsers would then send `Origin: null`, which the check against other sites refuses.
        .layer(header_of(REFERRER_POLICY, "same-origin"))
        .layer(header_of(header::X_FRAME_OPTIONS, "DENY"))
        .layer(SetResponseHeaderLayer::if_not_present(CACHE_CONTROL, HeaderValue::from_static("no-store")))
        .layer(CatchPanicLayer::custom(|_: Box<dyn std::any::Any + Send>| Problem::stopped().into_response()))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST_WAIT))
        .layer(csrf)
        .layer(from_fn(legible))
        .layer(DefaultBodyLimit::max(LONGEST_FORM));
    routes::router(&state).layer(layers).with_state(state)
}

/// What refuses forms of other sites. Behind a proxy that writes another `Host`, browsers that do not say where a form comes from
/// (`Sec-Fetch-Site`) are known by our own address alone.
fn trusting(address: &str) -> CsrfLayer {
    // Where no address is known, or none that a browser could send, `Host` decides.
    CsrfLayer::new().add_trusted_origin(address).unwrap_or_default()
}

/// An address whose parts are no text leads nowhere, and is told so on a page of ours.
async fn legible(parts: Result<RawPathParams, RawPathParamsRejection>, request: Request, next: Next) -> Response {
    match parts {
        Err(RawPathParamsRejection::InvalidUtf8InPathParam(_)) => Problem::NotFound.into_response(),
        _ => next.run(request).await,
    }
}

fn header_of(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
}

/// A page that one of our scripts makes better. It works without.
fn with_script(mut page: Response) -> Response {
    page.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(WITH_SCRIPT));
    page
}

/// The queue's script, kept as the stylesheet is.
async fn queue_script() -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    (headers, page::QUEUE_SCRIPT).into_response()
}

/// The organisation's colour, which may be another after the next start: kept for an hour.
async fn colour(State(state): State<PortalState>) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (CACHE_CONTROL, "public, max-age=3600")];
    (headers, format!(":root{{--organisation:{}}}", state.colour)).into_response()
}

/// The stylesheet, kept by browsers for a year: its address changes with its content.
async fn stylesheet() -> Response {
    let headers =
        [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (CACHE_CONTROL, "public, max-age=31536000, immutable")];
    (headers, page::STYLESHEET).into_response()
}
