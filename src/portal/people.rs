//! The staff of an organisation, for its administrators: who there is, and inviting someone. The link of an invitation is shown
//! once, on the page that made it.

use super::PortalState;
use super::days::day;
use super::form::{Choice, Field, FormPage, Group, Kind, Link};
use super::page::{JustDone, Page, html};
use super::problem::Problem;
use super::table::{Row, Table};
use crate::clock::day_in_london;
use crate::desk::Actor;
use crate::desk::people::{self, Invitation, Invited, Member, NewMember, State as Standing};
use crate::domain::contact::EmailAddress;
use crate::domain::staff::Role;
use askama::Template;
use axum::Extension;
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, Query, State};
use axum::response::Response;
use serde::Deserialize;

const BACK: Link = Link { address: "/staff/people", label: "Back to the staff" };

#[derive(Template)]
#[template(path = "people.html", config = "src/portal/askama.toml")]
struct PeoplePage {
    page: Page,
    said: Option<&'static str>,
    people: Table,
}

/// How an account stands, in words.
pub(super) fn standing(state: Standing) -> &'static str {
    match state {
        Standing::InUse => "In use",
        Standing::Invited => "Invited, not set up yet",
        Standing::InvitationOver => "Not set up, the link has run out",
        Standing::Off => "Switched off",
        Standing::ByLinks => "Signs in by links",
    }
}

/// When an account was last used, in words.
pub(super) fn used(member: &Member) -> String {
    match (member.state, member.used_at) {
        (Standing::ByLinks, _) => "Not recorded".to_owned(),
        (_, Some(at)) => day(day_in_london(at)),
        (_, None) => "Not yet".to_owned(),
    }
}

/// Who there is.
pub(super) async fn list(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    asked: Result<Query<JustDone>, QueryRejection>,
) -> Result<Response, Problem> {
    let Query(asked) = asked.unwrap_or_default();
    let rows = people::list(&state.desk, &actor).await?.into_iter().map(|member| Row {
        address: format!("/staff/people/{}", member.staff.id),
        does: "",
        cells: vec![
            member.staff.role.id().into(),
            member.email.as_ref().map_or("None", EmailAddress::as_str).into(),
            standing(member.state).into(),
            used(&member).into(),
        ],
        name: member.staff.name,
    });
    html(&PeoplePage {
        people: Table {
            caption: "Who works here, and how their accounts stand",
            columns: &["Name", "Role", "E-mail", "Account", "Last signed in"],
            rows: rows.collect(),
        },
        said: (asked.said == "off")
            .then_some("The account is switched off. What they had claimed is in the queue again."),
        page: Page { at_people: true, ..Page::of(&actor) },
    })
}

/// What inviting sends.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Typed {
    email: String,
    name: String,
    role: String,
}

/// The three roles, with what each does.
pub(super) fn roles(chosen: Option<Role>, error: Option<String>) -> Group {
    let label = |role| match role {
        Role::Recruiter => "Recruiter: follows up leads about volunteering, jobs, events and questions",
        Role::Coordinator => "Coordinator: looks after companions and their visits",
        Role::Administrator => "Administrator: looks after staff, and sees where all leads stand",
    };
    let options = Role::ALL.into_iter().map(|role| Choice {
        value: role.id().to_owned(),
        label: label(role).to_owned(),
        chosen: chosen == Some(role),
    });
    Group { name: "role", legend: "Role", hint: "", several: false, options: options.collect(), error }
}

fn invite_page(actor: &Actor, typed: &Typed, [email, name, role]: [Option<String>; 3]) -> FormPage {
    let fields = vec![
        Field::new("email", "Their e-mail address", Kind::Email, "off")
            .hint("They sign in with it. A work address of their own, not one that several people read.")
            .typed(&typed.email)
            .wrong(email),
        Field::new("name", "Their name, as colleagues say it", Kind::Text, "off").typed(&typed.name).wrong(name),
    ];
    FormPage {
        back: Some(BACK),
        lines: vec![format!("They will belong to {}.", actor.organisation.name)],
        group: Some(roles(Role::parse(&typed.role), role)),
        button: "Make a link",
        ..FormPage::new(Page { at_people: true, ..Page::of(actor) }, "Invite someone", "/staff/people/invite", fields)
    }
}

/// The form to invite someone.
pub(super) async fn show_invite(Extension(actor): Extension<Actor>) -> Result<Response, Problem> {
    invite_page(&actor, &Typed::default(), [None, None, None]).show()
}

/// Invites someone.
pub(super) async fn invite(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    form: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Problem> {
    let Form(typed) = form.unwrap_or_default();
    let (email, role) = (EmailAddress::parse(&typed.email), Role::parse(&typed.role));
    let name = typed.name.trim();
    let missing = |is: bool, error: &str| is.then(|| error.to_owned());
    let (Some(email), Some(role), false) = (email.clone(), role, name.is_empty() || name.chars().count() > 100) else {
        let wrong = [
            missing(email.is_none(), "Enter an e-mail address, such as name@example.org"),
            missing(name.is_empty(), "Enter their name")
                .or_else(|| missing(name.chars().count() > 100, "Enter a name of 100 characters or fewer")),
            missing(role.is_none(), "Choose a role"),
        ];
        return invite_page(&actor, &typed, wrong).show();
    };
    let new = NewMember { email, role, name: Some(name.to_owned()) };
    let refuse = |why: &str| invite_page(&actor, &typed, [Some(why.to_owned()), None, None]).show();
    match people::invite(&state.desk, &actor, new).await? {
        Invited::Made(invitation) => show_link(&state, &actor, &invitation),
        Invited::Known(_) => refuse(
            "Someone here has this address already. Choose their name in the list of staff to make them a new link",
        ),
        Invited::Elsewhere => refuse("This address belongs to another organisation's staff. Enter another one"),
    }
}

#[derive(Template)]
#[template(path = "invited.html", config = "src/portal/askama.toml")]
struct InvitedPage {
    page: Page,
    name: String,
    link: String,
}

/// The link, once.
pub(super) fn show_link(state: &PortalState, actor: &Actor, made: &Invitation) -> Result<Response, Problem> {
    html(&InvitedPage {
        page: Page { at_people: true, ..Page::of(actor) },
        name: made.staff.name.clone(),
        link: format!("{}{}", state.address, made.path.as_str()),
    })
}
