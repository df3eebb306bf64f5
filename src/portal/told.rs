//! What someone said on the telephone: stop, or delete. It is recorded and works at once; then nothing is shown any more. Whoever may
//! not see the lead, or nobody since it was stopped, sees its reference alone.

use super::PortalState;
use super::action::{ActionPage, Field, Kind};
use super::lead::lead_id;
use super::leads::Choice;
use super::page::JustDone;
use super::problem::Problem;
use crate::desk::Actor;
use crate::desk::telephone::{Named, Told, look, record};
use axum::Extension;
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// What is said first after a try in which they asked us to stop.
const AFTER_TRY: &str = "Your try is saved, and nobody contacts them about this request again. Did they ask for more? If not, you are done \
                         here.";

/// What was said, as the form sends it.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Said {
    what: String,
    sure: String,
    #[serde(skip)]
    after_try: bool,
}

/// The form; after a try in which they asked us to stop, that this is done already.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    asked: Result<Query<JustDone>, QueryRejection>,
) -> Result<Response, Problem> {
    let after_try = asked.is_ok_and(|Query(asked)| asked.said == "try");
    page(&state, &actor, &id, &Said { after_try, ..Said::default() }, false).await
}

/// Does it.
pub(super) async fn save(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    form: Result<Form<Said>, FormRejection>,
) -> Result<Response, Problem> {
    let said = form.map(|Form(said)| said).unwrap_or_default();
    let (Some(told), "yes") = (Told::parse(&said.what), said.sure.as_str()) else {
        return page(&state, &actor, &id, &said, true).await;
    };
    record(&state.desk, &actor, lead_id(&id)?, told).await?;
    let done = match told {
        Told::Request | Told::Everything => "stopped",
        Told::Delete => "deleted",
    };
    Ok(Redirect::to(&format!("/staff/leads?said={done}")).into_response())
}

async fn page(state: &PortalState, actor: &Actor, id: &str, said: &Said, wrong: bool) -> Result<Response, Problem> {
    let named = look(&state.desk, actor, lead_id(id)?).await?;
    let choices = named.sayable().map(|told| Choice {
        value: told.id().to_owned(),
        label: words(told).to_owned(),
        chosen: said.what == told.id(),
    });
    let what = (wrong && Told::parse(&said.what).is_none()).then_some("Choose what the person said");
    let sure = (wrong && said.sure != "yes").then_some("Read it back to the person, then tick the box");
    let about = ActionPage::about(actor, named.lead, &named.reference.to_string(), "told");
    let back = if named.is_seen { about.back } else { ("/staff/leads".to_owned(), "Back to the queue".to_owned()) };
    ActionPage {
        back,
        heading: "Stop contact, or delete details",
        before: vec![
            if said.after_try { AFTER_TRY.to_owned() } else { which(&named) },
            "It works at once and cannot be taken back here. Ask for nothing more: nobody has to say why.".to_owned(),
            "Your name is kept with it.".to_owned(),
        ],
        fields: vec![
            Field::new("what", "What did they say?", Kind::One(choices.collect())).wrong(what),
            Field::new(
                "sure",
                "Are you sure?",
                Kind::Tick("I read it back to the person, and they said yes", said.sure == "yes"),
            )
            .wrong(sure),
        ],
        button: "Record it",
        ..about
    }
    .answer()
}

/// Which request it is, and how much of it the reader sees.
fn which(Named { reference, is_seen, is_stopped, .. }: &Named) -> String {
    match (is_stopped, is_seen) {
        (true, _) => format!(
            "This is request {reference}. The person took the consent back: nobody contacts them about it any more. They may still \
             want all contact to stop, or everything to be deleted."
        ),
        (false, true) => format!("This is request {reference}."),
        (false, false) => format!(
            "This is request {reference}. Colleagues of yours look after it, so you see nothing else of it. You can still record \
             what the person says."
        ),
    }
}

/// What someone said.
pub(super) fn words(told: Told) -> &'static str {
    match told {
        Told::Request => "Stop contact about this request",
        Told::Everything => "Stop all contact, about everything",
        Told::Delete => "Delete everything about me",
    }
}
