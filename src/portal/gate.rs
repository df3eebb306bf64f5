//! The gate before a staff page: which session the cookie names, and whether its role may come in. And where a request comes from.

use super::PortalState;
use super::cookies::Kind;
use super::problem::Problem;
use crate::desk::sessions;
use crate::domain::staff::Role;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;
use axum_extra::extract::CookieJar;
use std::convert::Infallible;

/// Lets the request through with its [`Actor`](crate::desk::Actor), or says why not.
pub(super) async fn admit(
    State((state, roles)): State<(PortalState, &'static [Role])>,
    jar: CookieJar,
    mut request: Request,
    next: Next,
) -> Result<Response, Problem> {
    let token = Kind::Session.read(&jar, state.secure).ok_or(Problem::SignedOut)?;
    let actor =
        sessions::recognise(&state.desk, &token, !looks_by_itself(request.headers())).await?.ok_or(Problem::Ended)?;
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
