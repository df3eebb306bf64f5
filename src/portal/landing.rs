//! Where someone lands who has signed in: on the page that they asked for without a session, or on the first page of their role. The
//! page is remembered in a cookie of the browser's own, never in an address: so it outlives a wrong password and the second step, no
//! link can name it, and no log has it. What is remembered is the address of a page of the table and nothing that was typed.

use super::PortalState;
use super::cookies::Kind;
use super::filters::{Asked, address};
use super::problem::Problem;
use super::routes::{ROUTES, Route, Who};
use crate::desk::sessions;
use crate::domain::staff::Role;
use axum::extract::Query;
use axum::http::{Method, Uri};
use axum::response::Redirect;
use axum_extra::extract::CookieJar;

/// The queue, whose filters are remembered with it: they are codes.
const QUEUE: &str = "/staff/leads";
/// Pages on which nobody lands: what they show is in what was typed, which is not remembered.
const BY_WHAT_WAS_TYPED: [&str; 1] = ["/staff/leads/find"];

/// Remembers the page that was asked for, if it is one. A form's page is where the form stands.
pub(super) fn remember(state: &PortalState, jar: CookieJar, asked: &Uri) -> CookieJar {
    match page(state, asked) {
        Some((_, address)) => jar.add(Kind::Wanted.holding(&address, state.secure)),
        None => jar,
    }
}

/// Forgets it.
pub(super) fn forget(state: &PortalState, jar: CookieJar) -> CookieJar {
    match Kind::Wanted.read(&jar, state.secure) {
        Some(_) => jar.add(Kind::Wanted.gone(state.secure)),
        None => jar,
    }
}

/// Leads who has this session to the page that they asked for, if their role may see it, or to the first page of their role; everyone
/// else to the door.
pub(super) async fn arrive(
    state: &PortalState,
    jar: CookieJar,
    session: &str,
) -> Result<(CookieJar, Redirect), Problem> {
    let Some(actor) = sessions::recognise(&state.desk, session, true).await? else {
        return Ok((jar, Redirect::to("/staff/sign-in")));
    };
    let role = actor.staff.role;
    let wanted = Kind::Wanted.read(&jar, state.secure).and_then(|kept| kept.parse().ok());
    let wanted = wanted.and_then(|kept| page(state, &kept)).filter(|(route, _)| route.is_for(role));
    let to = wanted.map_or_else(|| first_page(role).to_owned(), |(_, address)| address);
    Ok((forget(state, jar), Redirect::to(&to)))
}

/// The first page of a role: where someone waits for those who follow leads up; how that goes for those who look after it.
fn first_page(role: Role) -> &'static str {
    match role {
        Role::Recruiter | Role::Coordinator => QUEUE,
        Role::Administrator => "/staff/workload",
    }
}

/// The page of staff at this address, and the address as we write it. Whatever is no path of the table in plain letters is none: not
/// another host, nothing encoded, no file.
fn page(state: &PortalState, asked: &Uri) -> Option<(&'static Route, String)> {
    let path = asked.path();
    let plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    let parts: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
    if !parts.iter().all(|part| plain(part)) {
        return None;
    }
    let leads_here = |route: &&Route| {
        let named: Vec<&str> = route.path.split('/').skip(1).collect();
        let same = |(named, part): (&&str, &&str)| named.starts_with('{') || named == part;
        route.method == Method::GET && named.len() == parts.len() && named.iter().zip(&parts).all(same)
    };
    // A path without a gap goes before one with, as it does in the router.
    let route = ROUTES.iter().filter(leads_here).min_by_key(|route| route.path.matches('{').count())?;
    if route.who == Who::Anyone || BY_WHAT_WAS_TYPED.contains(&route.path) {
        return None;
    }
    if route.path != QUEUE {
        return Some((route, path.to_owned()));
    }
    let mut filter = Query::<Asked>::try_from_uri(asked).map(|Query(asked)| asked.filter()).unwrap_or_default();
    // The one filter that can be typed.
    filter.borough = filter.borough.filter(|borough| state.boroughs.contains(borough));
    Some((route, address(&filter, None)))
}
