//! One's own account: what it holds, another password, another app for the second step.

use super::PortalState;
use super::cookies::Kind as CookieKind;
use super::form::{Field, FormPage, Kind, Link, wait_words};
use super::page::{JustDone, Page, html};
use super::problem::Problem;
use super::set_up::{Passwords, fault_words, password_fields};
use super::sign_in::{TypedCode, UNREADABLE, WRONG_CODE, signed_in};
use crate::desk::Actor;
use crate::desk::account::{self, Change, Own, Renewal};
use crate::desk::morning;
use askama::Template;
use axum::Extension;
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

const BACK: Link = Link { address: "/staff/account", label: "Back to your account" };

#[derive(Template)]
#[template(path = "account.html", config = "src/portal/askama.toml")]
struct AccountPage {
    page: Page,
    said: Option<&'static str>,
    /// Whether they come from the sign-in, on the way to somewhere else.
    on_the_way: bool,
    name: String,
    role: &'static str,
    organisation: String,
    boroughs: String,
    own: Option<OwnView>,
    morning: Option<bool>,
}

struct OwnView {
    email: String,
    recovery_codes_left: i64,
}

/// What the account holds.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    asked: Result<Query<JustDone>, QueryRejection>,
) -> Result<Response, Problem> {
    let Query(asked) = asked.unwrap_or_default();
    let own = account::own(&state.desk, &actor).await?;
    let morning = morning::is_wanted(&state.desk, &actor).await?;
    let said = match asked.said.as_str() {
        "password" => Some(
            "Your password is changed. You are signed out everywhere else, and no Discord account is linked any more.",
        ),
        "morning" => Some("It is saved."),
        "recovery" => Some("You signed in with a recovery code, which does not work again."),
        _ => None,
    };
    html(&AccountPage {
        page: Page::of(&actor),
        said,
        on_the_way: asked.said == "recovery",
        name: actor.staff.name,
        role: actor.staff.role.id(),
        organisation: actor.organisation.name,
        boroughs: actor.boroughs.join(", "),
        own: own.map(|Own { email, recovery_codes_left }| OwnView {
            email: email.as_str().to_owned(),
            recovery_codes_left,
        }),
        morning,
    })
}

/// What the choice of the morning's e-mail sends.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct TypedMorning {
    wanted: String,
}

/// Wants the e-mail of the morning, or not.
pub(super) async fn set_morning(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    form: Result<Form<TypedMorning>, FormRejection>,
) -> Result<Response, Problem> {
    let Form(typed) = form.unwrap_or_default();
    morning::set_wanted(&state.desk, &actor, typed.wanted == "yes").await?;
    Ok(Redirect::to("/staff/account?said=morning").into_response())
}

/// Whoever signs in by links has nothing to change.
async fn own(state: &PortalState, actor: &Actor) -> Result<Own, Problem> {
    account::own(&state.desk, actor).await?.ok_or(Problem::NotFound)
}

/// What changing the password sends.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Typed {
    present: String,
    new: String,
    again: String,
}

fn password_page(actor: &Actor, own: &Own, present: Option<String>, new: [Option<String>; 2]) -> FormPage {
    let present = Field::new("present", "Your password now", Kind::Password, "current-password").wrong(present);
    let mut fields = vec![present];
    fields.extend(password_fields(new));
    FormPage {
        back: Some(BACK),
        lines: vec![
            "You will be signed out everywhere else. A linked Discord account will not be linked any more.".to_owned(),
        ],
        account: Some(own.email.as_str().to_owned()),
        button: "Change password",
        ..FormPage::new(Page::of(actor), "Change your password", "/staff/account/password", fields)
    }
}

/// The form for another password.
pub(super) async fn show_password(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
) -> Result<Response, Problem> {
    let own = own(&state, &actor).await?;
    password_page(&actor, &own, None, [None, None]).show()
}

/// Changes the password.
pub(super) async fn change_password(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    jar: CookieJar,
    form: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Problem> {
    let Form(Typed { present, new, again }) = form.unwrap_or_default();
    let own = own(&state, &actor).await?;
    let missing = present.is_empty().then(|| "Enter the password you have now".to_owned());
    let new = Passwords { new, again };
    let wrong = new.wrong();
    if missing.is_some() || wrong.iter().any(Option::is_some) {
        return password_page(&actor, &own, missing, wrong).show();
    }
    match account::change_password(&state.desk, &actor, &present, &new.new).await? {
        Change::Changed(session) => {
            let jar = signed_in(jar, &session, state.secure);
            Ok((jar, Redirect::to("/staff/account?said=password")).into_response())
        }
        Change::WrongPresent => {
            let wrong = "This is not your password. Type the one you have now".to_owned();
            password_page(&actor, &own, Some(wrong), [None, None]).show()
        }
        Change::Fault(fault) => password_page(&actor, &own, None, [Some(fault_words(fault)), None]).show(),
        Change::Wait { minutes } => {
            password_page(&actor, &own, Some(wait_words(minutes)), [None, None]).show_wait(minutes)
        }
    }
}

fn second_step_page(actor: &Actor, wrong: Option<String>) -> FormPage {
    let code = Field::new("code", "Code from your app now", Kind::Code, "one-time-code")
        .hint("6 digits. If you do not have it any more, enter one of your recovery codes instead: 12 digits.")
        .wrong(wrong);
    FormPage {
        back: Some(BACK),
        lines: vec![
            "Connect another phone or app. The one you have now, and all your recovery codes, stop working when the new one is \
             connected. You get new recovery codes."
                .to_owned(),
        ],
        ..FormPage::new(Page::of(actor), "Connect another app", "/staff/account/second-step", vec![code])
    }
}

/// The form that asks for the old second step.
pub(super) async fn show_second_step(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
) -> Result<Response, Problem> {
    own(&state, &actor).await?;
    second_step_page(&actor, None).show()
}

/// Begins to renew the second step.
pub(super) async fn renew_second_step(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    jar: CookieJar,
    form: Result<Form<TypedCode>, FormRejection>,
) -> Result<Response, Problem> {
    let Form(typed) = form.unwrap_or_default();
    match account::renew_second_step(&state.desk, &actor, &typed.code).await? {
        Renewal::Begun(step) => {
            let jar = jar.add(CookieKind::Step.holding(&step, state.secure));
            Ok((jar, Redirect::to("/staff/set-up/app")).into_response())
        }
        Renewal::Unreadable => second_step_page(&actor, Some(UNREADABLE.to_owned())).show(),
        Renewal::Wrong => second_step_page(&actor, Some(WRONG_CODE.to_owned())).show(),
        Renewal::Wait { minutes } => second_step_page(&actor, Some(wait_words(minutes))).show_wait(minutes),
    }
}
