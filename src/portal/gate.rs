//! The gate before a staff page: which session the cookie names, and whether its role may come in. Who has none reads so, and lands
//! where they wanted to go when they have signed in. And where a request comes from.

use super::PortalState;
use super::cookies::Kind;
use super::landing;
use super::problem::Problem;
use crate::desk::sessions;
use crate::domain::staff::Role;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use std::convert::Infallible;

/// Lets the request through with its [`Actor`](crate::desk::Actor), or says why not.
pub(super) async fn admit(
    State((state, roles)): State<(PortalState, &'static [Role])>,
    jar: CookieJar,
    mut request: Request,
    next: Next,
) -> Result<Response, Problem> {
    let by_itself = looks_by_itself(request.headers());
    let found = match Kind::Session.read(&jar, state.secure) {
        None => Err(Problem::SignedOut),
        Some(token) => sessions::recognise(&state.desk, &token, !by_itself).await?.ok_or(Problem::Ended),
    };
    let actor = match found {
        Ok(actor) => actor,
        Err(problem) if by_itself => return Err(problem),
        Err(problem) => return Ok((landing::remember(&state, jar, request.uri()), problem).into_response()),
    };
    if !roles.contains(&actor.staff.role) {
        return Err(Problem::NotAllowed);
    }
    request.extensions_mut().insert(actor);
    Ok(next.run(request).await)
}

/// Whether the page's own script asks for news, not its reader.
fn looks_by_itself(headers: &HeaderMap) -> bool {
    headers.contains_key("x-alongside-look")
}

/// The address in the network that a request comes from: counted, never kept.
pub(super) struct Client(pub(super) String);

impl FromRequestParts<PortalState> for Client {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &PortalState) -> Result<Self, Infallible> {
        Ok(Self((state.client)(&parts.extensions, &parts.headers)))
    }
}
