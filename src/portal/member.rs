//! One member of staff, for administrators: another role, boroughs, a new link, switching off. Nobody does these to themselves.

use super::PortalState;
use super::form::{Choice, Group, Wrong};
use super::page::{JustDone, Page, html, html_with};
use super::people::{roles, show_link, standing, used};
use super::problem::Problem;
use crate::desk::people::{self, Member, State as Standing};
use crate::desk::{Actor, rights};
use crate::domain::staff::Role;
use crate::ids::StaffId;
use askama::Template;
use axum::Extension;
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "member.html", config = "src/portal/askama.toml")]
struct MemberPage {
    page: Page,
    said: Option<&'static str>,
    wrong: Vec<Wrong>,
    id: String,
    name: String,
    email: Option<String>,
    role: &'static str,
    state: &'static str,
    used: String,
    off: bool,
    is_self: bool,
    roles: Group,
    boroughs: Option<Group>,
}

/// One member of staff.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    asked: Result<Query<JustDone>, QueryRejection>,
) -> Result<Response, Problem> {
    let Query(asked) = asked.unwrap_or_default();
    let member = people::find(&state.desk, &actor, staff_id(&id)?).await?;
    let said = match asked.said.as_str() {
        "role" => Some("The role is changed. They sign in again; what they had claimed is in the queue again."),
        "boroughs" => Some("The boroughs are changed."),
        _ => None,
    };
    html(&page(&state, &actor, member, said, None))
}

fn page(
    state: &PortalState,
    actor: &Actor,
    member: Member,
    said: Option<&'static str>,
    wrong: Option<&str>,
) -> MemberPage {
    let role = member.staff.role;
    let at = format!("role-{}", Role::ALL[0].id());
    let off = member.state == Standing::Off;
    let may_have_boroughs = rights::may_have_boroughs(role) && !state.boroughs.is_empty() && !off;
    MemberPage {
        page: Page { at_people: true, ..Page::of(actor) },
        said,
        wrong: wrong.map(|error| Wrong { at, error: error.to_owned() }).into_iter().collect(),
        id: member.staff.id.to_string(),
        role: role.id(),
        state: standing(member.state),
        used: used(&member),
        off,
        is_self: member.is_self,
        roles: roles(Some(role), wrong.map(str::to_owned)),
        boroughs: may_have_boroughs.then(|| boroughs(state, &member)),
        email: member.email.map(|email| email.as_str().to_owned()),
        name: member.staff.name,
    }
}

fn boroughs(state: &PortalState, member: &Member) -> Group {
    let option = |borough: &String| Choice {
        value: borough.clone(),
        label: borough.clone(),
        chosen: member.boroughs.contains(borough),
    };
    Group {
        name: "borough",
        legend: "Boroughs",
        hint: "They see leads from these, and leads that name no borough. Tick none to let them see all.",
        several: true,
        options: state.boroughs.iter().map(option).collect(),
        error: None,
    }
}

/// A new link for someone who lost password and phone, whose link ran out, or who comes back.
pub(super) async fn invite_again(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let made = people::invite_again(&state.desk, &actor, staff_id(&id)?).await?;
    show_link(&state, &actor, &made)
}

/// What changing the role sends.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct TypedRole {
    role: String,
}

/// Changes the role.
pub(super) async fn change_role(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    form: Result<Form<TypedRole>, FormRejection>,
) -> Result<Response, Problem> {
    let id = staff_id(&id)?;
    let Form(typed) = form.unwrap_or_default();
    let Some(role) = Role::parse(&typed.role) else {
        let member = people::find(&state.desk, &actor, id).await?;
        return html_with(StatusCode::UNPROCESSABLE_ENTITY, &page(&state, &actor, member, None, Some("Choose a role")));
    };
    people::change_role(&state.desk, &actor, id, role).await?;
    Ok(Redirect::to(&format!("/staff/people/{id}?said=role")).into_response())
}

/// Limits a recruiter to the ticked boroughs. What is none of the area's is as if it were not ticked.
pub(super) async fn set_boroughs(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Problem> {
    let id = staff_id(&id)?;
    let Form(ticked) = form.unwrap_or_default();
    let ticked = ticked.into_iter().filter(|(name, _)| name == "borough").map(|(_, borough)| borough);
    let boroughs = ticked.filter(|borough| state.boroughs.contains(borough)).collect();
    people::set_boroughs(&state.desk, &actor, id, boroughs).await?;
    Ok(Redirect::to(&format!("/staff/people/{id}?said=boroughs")).into_response())
}

#[derive(Template)]
#[template(path = "switch_off.html", config = "src/portal/askama.toml")]
struct SwitchOffPage {
    page: Page,
    id: String,
    name: String,
}

/// Asks before switching off.
pub(super) async fn show_switch_off(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let member = people::find(&state.desk, &actor, staff_id(&id)?).await?;
    if member.is_self {
        return Err(Problem::NotAllowed);
    }
    html(&SwitchOffPage {
        page: Page { at_people: true, ..Page::of(&actor) },
        id: member.staff.id.to_string(),
        name: member.staff.name,
    })
}

/// Switches the account off.
pub(super) async fn switch_off(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    people::switch_off(&state.desk, &actor, staff_id(&id)?).await?;
    Ok(Redirect::to("/staff/people?said=off").into_response())
}

/// Someone's id as the address has it; anything else is "not found".
fn staff_id(text: &str) -> Result<StaffId, Problem> {
    text.parse().map_err(|_| Problem::NotFound)
}
