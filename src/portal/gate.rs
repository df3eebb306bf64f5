//! The gate before a staff page: which session the cookie names, and whether its role may come in. Also the cookie itself.

use super::PortalState;
use super::problem::Problem;
use crate::desk::sessions;
use crate::domain::staff::Role;
use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::middleware::Next;
use axum::response::Response;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};

/// The cookie over https: browsers take the prefix only for this host, this whole host, and https.
const SECURE_NAME: &str = "__Host-alongside-staff";
/// The cookie over http, on the machine itself.
const PLAIN_NAME: &str = "alongside-staff";

/// Lets the request through with its [`Actor`](crate::desk::Actor), or says why not.
pub(super) async fn admit(
    State((state, roles)): State<(PortalState, &'static [Role])>,
    jar: CookieJar,
    mut request: Request,
    next: Next,
) -> Result<Response, Problem> {
    let token = token(&jar, state.secure).ok_or(Problem::SignedOut)?;
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

/// The session's token, if the browser sent one.
pub(super) fn token(jar: &CookieJar, secure: bool) -> Option<String> {
    jar.get(name(secure)).map(|cookie| cookie.value().to_owned())
}

/// The cookie that carries a session. It ends with the browser; the session itself ends sooner or later in the store.
pub(super) fn cookie(token: String, secure: bool) -> Cookie<'static> {
    Cookie::build((name(secure), token)).http_only(true).same_site(SameSite::Lax).path("/").secure(secure).build()
}

/// The same cookie, to be taken away.
pub(super) fn no_cookie(secure: bool) -> Cookie<'static> {
    let mut cookie = cookie(String::new(), secure);
    cookie.make_removal();
    cookie
}

fn name(secure: bool) -> &'static str {
    if secure { SECURE_NAME } else { PLAIN_NAME }
}
