//! Organisations, for the host's administrators: who there is, a new one, another name; and who of the host's recruiters works through
//! which borough.

use super::PortalState;
use super::form::{Field, FormPage, Kind, Link};
use super::page::{JustDone, Page, html};
use super::problem::Problem;
use super::table::{Cell, Row, Table};
use crate::desk::Actor;
use crate::desk::organisations::{self, Coverage, LONGEST_NAME, Named};
use crate::domain::organisation::{Organisation, OrganisationKind};
use crate::ids::OrganisationId;
use askama::Template;
use axum::Extension;
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// Where they are.
const HERE: &str = "/staff/organisations";
const BACK: Link = Link { address: HERE, label: "Back to the organisations" };

#[derive(Template)]
#[template(path = "organisations.html", config = "src/portal/askama.toml")]
struct OrganisationsPage {
    page: Page,
    said: Option<&'static str>,
    organisations: Table,
    boroughs: Vec<Borough>,
}

/// A borough, and who works through it.
struct Borough {
    name: String,
    limited: String,
    nobody: bool,
}

/// Who there is.
pub(super) async fn list(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    asked: Result<Query<JustDone>, QueryRejection>,
) -> Result<Response, Problem> {
    let Query(asked) = asked.unwrap_or_default();
    let known = organisations::list(&state.desk, &actor).await?;
    let coverage = organisations::coverage(&state.desk, &actor).await?;
    let does = |kind| match kind {
        OrganisationKind::Host => "Host: its desk answers by the promised day",
        OrganisationKind::Posting => "Posts opportunities",
    };
    let row = |one: Organisation| Row {
        address: format!("{HERE}/{}", one.id),
        name: one.name,
        does: "change the name",
        cells: vec![
            does(one.kind).into(),
            one.area.into(),
            one.id.as_str().into(),
            Cell::way("Set it", format!("/staff/promises/{}", one.id)),
        ],
    };
    html(&OrganisationsPage {
        page: Page::of(&actor).at(HERE),
        said: match asked.said.as_str() {
            "made" => Some("The organisation is made. It has no staff yet."),
            "renamed" => Some("The organisation has its new name."),
            _ => None,
        },
        organisations: Table {
            caption: "Who is here",
            columns: &["Name", "What it does here", "Area", "Id", "Promised day"],
            rows: known.into_iter().map(row).collect(),
        },
        boroughs: state.boroughs.iter().map(|name| borough(name, &coverage)).collect(),
    })
}

fn borough(name: &str, coverage: &Coverage) -> Borough {
    let limited = coverage.limited.get(name).map(Vec::as_slice).unwrap_or_default();
    let all = coverage.everywhere.iter().map(|name| format!("{name} (all boroughs)"));
    let names: Vec<String> = limited.iter().cloned().chain(all).collect();
    Borough { name: name.to_owned(), nobody: names.is_empty(), limited: names.join(", ") }
}

/// What a form sends.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Typed {
    name: String,
}

fn form(actor: &Actor, heading: &'static str, action: String, button: &'static str, typed: &str) -> FormPage {
    let field = Field::new("name", "Name", Kind::Text, "off").hint("As residents read it.").typed(typed);
    FormPage { back: Some(BACK), button, ..FormPage::new(Page::of(actor).at(HERE), heading, action, vec![field]) }
}

fn new_form(actor: &Actor, typed: &str) -> FormPage {
    let lines = vec![
        "It can post opportunities, and gets the leads of people who agree to be contacted by it.".to_owned(),
        "Its first member of staff is invited on the machine itself, with alongside staff invite.".to_owned(),
    ];
    FormPage { lines, ..form(actor, "New organisation", format!("{HERE}/new"), "Make the organisation", typed) }
}

fn name_form(actor: &Actor, found: &Organisation, typed: &str) -> FormPage {
    let action = format!("{HERE}/{}", found.id);
    let lines = vec![format!("It is called {} now.", found.name)];
    FormPage { lines, ..form(actor, "Change the name", action, "Save the name", typed) }
}

/// The same form with what to do.
fn refuse(mut form: FormPage, why: &Named) -> Result<Response, Problem> {
    let error = match why {
        Named::Taken => "Another organisation has this name. Enter a name that people can tell from it".to_owned(),
        Named::Unfit | Named::Yes(_) => format!("Enter a name of 1 to {LONGEST_NAME} characters"),
    };
    if let Some(field) = form.fields.first_mut() {
        field.error = Some(error);
    }
    form.show()
}

/// The form for a new one.
pub(super) async fn show_new(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
) -> Result<Response, Problem> {
    organisations::list(&state.desk, &actor).await?;
    new_form(&actor, "").show()
}

/// Makes one.
pub(super) async fn create(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    typed: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Problem> {
    let Form(typed) = typed.unwrap_or_default();
    match organisations::create(&state.desk, &actor, &typed.name).await? {
        Named::Yes(_) => Ok(Redirect::to("/staff/organisations?said=made").into_response()),
        why => refuse(new_form(&actor, &typed.name), &why),
    }
}

/// The form for another name.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let found = organisations::find(&state.desk, &actor, OrganisationId(id)).await?;
    name_form(&actor, &found, &found.name).show()
}

/// Changes the name.
pub(super) async fn rename(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    typed: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Problem> {
    let Form(typed) = typed.unwrap_or_default();
    let id = OrganisationId(id);
    let found = organisations::find(&state.desk, &actor, id.clone()).await?;
    match organisations::rename(&state.desk, &actor, id, &typed.name).await? {
        Named::Yes(_) => Ok(Redirect::to("/staff/organisations?said=renamed").into_response()),
        why => refuse(name_form(&actor, &found, &typed.name), &why),
    }
}
