//! Every route and who may come to it, in one table. The router is built from the table, so that there is no route without a
//! rule; a test walks it with every role.

use super::problem::Problem;
use super::{
    PortalState, account, audit, calls, colour, contact, discord, export, feedback, feedback_deeds, feedback_done,
    feedback_months, gate, hand_on, kept, lead, leads, link, member, note, organisations, outcome, people, phrases,
    posting, promises, queue_script, requests, retention, ringing, set_up, settings, sign_in, stylesheet, told, tries,
    workload,
};
use crate::domain::staff::Role;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::Method;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::Redirect;
use axum::routing::{MethodRouter, get, post};

/// Who may come to a route.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Who {
    /// Anyone, signed in or not.
    Anyone,
    /// Staff of these roles. What they may do there with which lead is the desk's to say.
    Staff(&'static [Role]),
}

/// A route and its rule.
pub struct Route {
    /// GET or POST.
    pub method: Method,
    /// The address, with `{…}` for what varies.
    pub path: &'static str,
    /// Who may come.
    pub who: Who,
    handler: fn() -> MethodRouter<PortalState>,
}

impl Route {
    /// Whether staff of this role may come.
    pub fn is_for(&self, role: Role) -> bool {
        match self.who {
            Who::Anyone => true,
            Who::Staff(roles) => roles.contains(&role),
        }
    }

    /// Whether what was filled in comes back when the session has ended meanwhile.
    pub fn keeps(&self) -> bool {
        self.method == Method::POST && self.who != Who::Anyone && !NOT_KEPT.contains(&self.path)
    }
}

const EVERY_ROLE: Who = Who::Staff(&Role::ALL);
/// Those who follow leads up.
const WORKING: Who = Who::Staff(&[Role::Recruiter, Role::Coordinator]);

/// Those who read feedback.
const READING_FEEDBACK: Who = Who::Staff(&[Role::Recruiter, Role::Administrator]);

/// Those who post opportunities.
const POSTING: Who = Who::Staff(&[Role::Coordinator]);

/// Staff's forms of which nothing comes back when the session has ended: passwords and codes are never written into a page, and a
/// file is chosen again. Every other form gives back what was filled in.
const NOT_KEPT: [&str; 3] = ["/staff/account/password", "/staff/account/second-step", "/staff/opportunities/files"];

/// Those who look after staff.
const MANAGING: Who = Who::Staff(&[Role::Administrator]);

/// The table.
pub const ROUTES: &[Route] = &[
    route(Method::GET, "/staff", Who::Anyone, || get(sign_in::door)),
    route(Method::GET, "/staff/portal.css", Who::Anyone, || get(stylesheet)),
    route(Method::GET, "/staff/colour.css", Who::Anyone, || get(colour)),
    route(Method::GET, "/staff/queue.js", Who::Anyone, || get(queue_script)),
    route(Method::GET, "/staff/sign-in", Who::Anyone, || get(sign_in::show)),
    route(Method::POST, "/staff/sign-in", Who::Anyone, || post(sign_in::with_password)),
    route(Method::GET, "/staff/sign-in/code", Who::Anyone, || get(sign_in::show_code)),
    route(Method::POST, "/staff/sign-in/code", Who::Anyone, || post(sign_in::with_code)),
    route(Method::GET, "/staff/link/{token}", Who::Anyone, || get(link::show)),
    route(Method::POST, "/staff/link/{token}", Who::Anyone, || post(link::redeem)),
    route(Method::GET, "/staff/invitation/{token}", Who::Anyone, || get(set_up::show_invitation)),
    route(Method::POST, "/staff/invitation/{token}", Who::Anyone, || post(set_up::use_invitation)),
    route(Method::GET, "/staff/set-up/password", Who::Anyone, || get(set_up::show_password)),
    route(Method::POST, "/staff/set-up/password", Who::Anyone, || post(set_up::choose_password)),
    route(Method::GET, "/staff/set-up/app", Who::Anyone, || get(set_up::show_app)),
    route(Method::POST, "/staff/set-up/app", Who::Anyone, || post(set_up::confirm_app)),
    route(Method::POST, "/staff/sign-out", Who::Anyone, || post(sign_in::sign_out)),
    route(Method::GET, "/staff/signed-out", Who::Anyone, || get(sign_in::signed_out)),
    route(Method::GET, "/staff/account", EVERY_ROLE, || get(account::show)),
    route(Method::GET, "/staff/account/password", EVERY_ROLE, || get(account::show_password)),
    route(Method::POST, "/staff/account/password", EVERY_ROLE, || post(account::change_password)),
    route(Method::GET, "/staff/account/second-step", EVERY_ROLE, || get(account::show_second_step)),
    route(Method::POST, "/staff/account/second-step", EVERY_ROLE, || post(account::renew_second_step)),
    route(Method::POST, "/staff/account/morning", EVERY_ROLE, || post(account::set_morning)),
    route(Method::GET, "/staff/people", MANAGING, || get(people::list)),
    route(Method::GET, "/staff/people/invite", MANAGING, || get(people::show_invite)),
    route(Method::POST, "/staff/people/invite", MANAGING, || post(people::invite)),
    route(Method::GET, "/staff/people/{id}", MANAGING, || get(member::show)),
    route(Method::POST, "/staff/people/{id}/invite", MANAGING, || post(member::invite_again)),
    route(Method::POST, "/staff/people/{id}/role", MANAGING, || post(member::change_role)),
    route(Method::POST, "/staff/people/{id}/boroughs", MANAGING, || post(member::set_boroughs)),
    route(Method::GET, "/staff/people/{id}/switch-off", MANAGING, || get(member::show_switch_off)),
    route(Method::POST, "/staff/people/{id}/switch-off", MANAGING, || post(member::switch_off)),
    route(Method::GET, "/staff/audit", MANAGING, || get(audit::search)),
    route(Method::GET, "/staff/organisations", MANAGING, || get(organisations::list)),
    route(Method::GET, "/staff/organisations/new", MANAGING, || get(organisations::show_new)),
    route(Method::POST, "/staff/organisations/new", MANAGING, || post(organisations::create)),
    route(Method::GET, "/staff/organisations/{organisation}", MANAGING, || get(organisations::show)),
    route(Method::POST, "/staff/organisations/{organisation}", MANAGING, || post(organisations::rename)),
    route(Method::GET, "/staff/promises", MANAGING, || get(promises::own)),
    route(Method::GET, "/staff/promises/{organisation}", MANAGING, || get(promises::show)),
    route(Method::POST, "/staff/promises/{organisation}", MANAGING, || post(promises::save)),
    route(Method::POST, "/staff/promises/{organisation}/closed", MANAGING, || post(promises::close)),
    route(Method::POST, "/staff/promises/{organisation}/open", MANAGING, || post(promises::open_again)),
    route(Method::GET, "/staff/retention", MANAGING, || get(retention::show)),
    route(Method::POST, "/staff/retention/clock", MANAGING, || post(retention::confirm_clock)),
    route(Method::GET, "/staff/settings", MANAGING, || get(settings::show)),
    route(Method::GET, "/staff/leads", EVERY_ROLE, || get(leads::queue)),
    route(Method::GET, "/staff/leads/find", EVERY_ROLE, || get(leads::find)),
    route(Method::GET, "/staff/leads/export", WORKING, || get(export::show)),
    route(Method::POST, "/staff/leads/export", WORKING, || post(export::download)),
    route(Method::GET, "/staff/leads/{id}", EVERY_ROLE, || get(lead::show)),
    route(Method::POST, "/staff/leads/{id}/claim", WORKING, || post(lead::claim)),
    route(Method::POST, "/staff/leads/{id}/release", WORKING, || post(lead::release)),
    route(Method::GET, "/staff/leads/{id}/try", WORKING, || get(tries::show)),
    route(Method::POST, "/staff/leads/{id}/try", WORKING, || post(tries::save)),
    route(Method::GET, "/staff/leads/{id}/note", WORKING, || get(note::show)),
    route(Method::POST, "/staff/leads/{id}/note", WORKING, || post(note::save)),
    route(Method::POST, "/staff/leads/{id}/notes/{note}/remove", WORKING, || post(note::remove)),
    route(Method::GET, "/staff/leads/{id}/phrases", WORKING, || get(phrases::list)),
    route(Method::GET, "/staff/leads/{id}/phrases/{phrase}", WORKING, || get(phrases::form)),
    route(Method::POST, "/staff/leads/{id}/phrases/{phrase}", WORKING, || post(phrases::save)),
    route(Method::GET, "/staff/leads/{id}/hand-on", WORKING, || get(hand_on::show)),
    route(Method::POST, "/staff/leads/{id}/hand-on", WORKING, || post(hand_on::save)),
    route(Method::GET, "/staff/leads/{id}/outcome", WORKING, || get(outcome::show)),
    route(Method::POST, "/staff/leads/{id}/outcome", WORKING, || post(outcome::save)),
    route(Method::GET, "/staff/leads/{id}/done", WORKING, || get(feedback_deeds::show)),
    route(Method::POST, "/staff/leads/{id}/done", WORKING, || post(feedback_deeds::save)),
    route(Method::GET, "/staff/leads/{id}/told", EVERY_ROLE, || get(told::show)),
    route(Method::POST, "/staff/leads/{id}/told", EVERY_ROLE, || post(told::save)),
    route(Method::GET, "/staff/workload", MANAGING, || get(workload::show)),
    route(Method::GET, "/staff/calls", EVERY_ROLE, || get(calls::list)),
    route(Method::POST, "/staff/calls/{id}/claim", WORKING, || post(calls::claim)),
    route(Method::GET, "/staff/calls/{id}", EVERY_ROLE, || get(calls::show)),
    route(Method::GET, "/staff/calls/{id}/contact", WORKING, || get(ringing::show)),
    route(Method::POST, "/staff/calls/{id}/contact", WORKING, || post(calls::open)),
    route(Method::POST, "/staff/calls/{id}/release", WORKING, || post(calls::release)),
    route(Method::POST, "/staff/calls/{id}/done", WORKING, || post(ringing::save)),
    route(Method::GET, "/staff/leads/{id}/contact", WORKING, || get(contact::show)),
    route(Method::POST, "/staff/leads/{id}/contact", WORKING, || post(contact::open)),
    route(Method::GET, "/staff/opportunities", POSTING, || get(posting::list)),
    route(Method::POST, "/staff/opportunities", POSTING, || post(posting::begin)),
    route(Method::GET, "/staff/opportunities/new", POSTING, || get(posting::choose)),
    route(Method::GET, "/staff/opportunities/files", POSTING, || get(posting::files)),
    route(Method::POST, "/staff/opportunities/files", POSTING, || {
        post(posting::import).layer(DefaultBodyLimit::max(posting::LONGEST_FILE))
    }),
    route(Method::GET, "/staff/opportunities/template.csv", POSTING, || get(posting::template_file)),
    route(Method::GET, "/staff/opportunities/export.csv", POSTING, || get(posting::export)),
    route(Method::GET, "/staff/opportunities/export.jsonld", POSTING, || get(posting::export_standard)),
    route(Method::GET, "/staff/opportunities/{id}", POSTING, || get(posting::show)),
    route(Method::GET, "/staff/opportunities/{id}/edit/{step}", POSTING, || get(posting::edit)),
    route(Method::POST, "/staff/opportunities/{id}/edit/{step}", POSTING, || post(posting::save)),
    route(Method::GET, "/staff/opportunities/{id}/preview", POSTING, || get(posting::preview)),
    route(Method::GET, "/staff/opportunities/{id}/translations", POSTING, || get(posting::translations)),
    route(Method::POST, "/staff/opportunities/{id}/translations/{language}", POSTING, || post(posting::translate)),
    route(Method::POST, "/staff/opportunities/{id}/publish", POSTING, || post(posting::publish)),
    route(Method::POST, "/staff/opportunities/{id}/copy", POSTING, || post(posting::copy)),
    route(Method::POST, "/staff/opportunities/{id}/discard", POSTING, || post(posting::discard)),
    route(Method::POST, "/staff/opportunities/{id}/close", POSTING, || post(posting::close)),
    route(Method::GET, "/staff/requests", POSTING, || get(requests::list)),
    route(Method::GET, "/staff/requests/{id}", POSTING, || get(requests::show)),
    route(Method::POST, "/staff/requests/{id}/accept", POSTING, || post(requests::accept)),
    route(Method::POST, "/staff/requests/{id}/redirect", POSTING, || post(requests::redirect)),
    route(Method::GET, "/staff/feedback", READING_FEEDBACK, || get(feedback::list)),
    route(Method::GET, "/staff/feedback/months", READING_FEEDBACK, || get(feedback_months::show)),
    route(Method::GET, "/staff/feedback/months.csv", READING_FEEDBACK, || get(feedback_months::download)),
    route(Method::GET, "/staff/feedback/{id}/done", READING_FEEDBACK, || get(feedback_done::show)),
    route(Method::POST, "/staff/feedback/{id}/done", READING_FEEDBACK, || post(feedback_done::save)),
    route(Method::GET, "/staff/feedback/{id}/words", READING_FEEDBACK, || get(feedback_done::show_words)),
    route(Method::POST, "/staff/feedback/{id}/words", READING_FEEDBACK, || post(feedback_done::remove)),
    route(Method::GET, "/staff/discord", EVERY_ROLE, || get(discord::show)),
    route(Method::POST, "/staff/discord/code", EVERY_ROLE, || post(discord::make_code)),
    route(Method::POST, "/staff/discord/unlink", EVERY_ROLE, || post(discord::unlink)),
];

const fn route(method: Method, path: &'static str, who: Who, handler: fn() -> MethodRouter<PortalState>) -> Route {
    Route { method, path, who, handler }
}

/// The routes of the table, each behind its rule; any other address under `/staff` is "not found".
pub(super) fn router(state: &PortalState) -> Router<PortalState> {
    let mut router = Router::new();
    for route in ROUTES {
        let handler = match route.who {
            Who::Anyone => (route.handler)(),
            Who::Staff(roles) => (route.handler)().layer(from_fn_with_state((state.clone(), roles), gate::admit)),
        };
        let handler = if route.keeps() { handler.layer(from_fn(kept::keep)) } else { handler };
        router = router.route(route.path, handler);
    }
    router
        .route("/staff/", axum::routing::any(|| async { Redirect::permanent("/staff") }))
        .route("/staff/{*rest}", axum::routing::any(|| async { Problem::NotFound }))
        .method_not_allowed_fallback(|| async { Problem::NotFound })
}
