//! Handing a lead on to a colleague of the same desk, who has room for it.

use super::PortalState;
use super::action::{ActionPage, Field, Kind};
use super::lead::{lead_id, mine};
use super::leads::Choice;
use super::problem::Problem;
use crate::desk::follow_up::Taker;
use crate::desk::{Actor, DeskError, follow_up};
use crate::ids::StaffId;
use axum::Extension;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// To whom, as the form sends it.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct HandedOn {
    to: String,
}

/// The form.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    page(&state, &actor, &id, "", None).await
}

/// Hands it on.
pub(super) async fn save(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    form: Result<Form<HandedOn>, FormRejection>,
) -> Result<Response, Problem> {
    let to = form.map(|Form(handed)| handed.to).unwrap_or_default();
    let Ok(colleague) = to.parse::<StaffId>() else {
        return page(&state, &actor, &id, &to, Some("Choose a colleague")).await;
    };
    let lead = lead_id(&id)?;
    match follow_up::hand_on(&state.desk, &actor, lead, colleague).await {
        Ok(()) => Ok(Redirect::to("/staff/leads?said=handed-on").into_response()),
        Err(DeskError::NoSuchColleague) => page(&state, &actor, &id, &to, Some("Choose a colleague")).await,
        Err(DeskError::ColleagueFull) => {
            let full = "This colleague has as many leads as one person may. Choose another colleague";
            page(&state, &actor, &id, &to, Some(full)).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn page(
    state: &PortalState,
    actor: &Actor,
    id: &str,
    to: &str,
    wrong: Option<&'static str>,
) -> Result<Response, Problem> {
    let view = mine(state, actor, id).await?;
    let colleagues = follow_up::colleagues(&state.desk, actor, view.lead.id).await?;
    let nobody = colleagues.is_empty();
    let choices: Vec<Choice> = colleagues
        .into_iter()
        .map(|one| Choice {
            chosen: to == one.staff.id.to_string(),
            value: one.staff.id.to_string(),
            label: described(&one),
        })
        .collect();
    let mut before = vec!["The promised day stays. You do not see the name and contact any more.".to_owned()];
    if nobody {
        before.push("No colleague of your desk works on leads like it. You can give it back.".to_owned());
    }
    let mut fields = Vec::new();
    if !choices.is_empty() {
        fields.push(Field::new("to", "Who takes it?", Kind::One(choices)).wrong(wrong));
    }
    ActionPage {
        heading: "Hand the lead on",
        before,
        way: nobody.then(|| (format!("/staff/leads/{}#give-back", view.lead.id), "Give the lead back")),
        fields,
        button: "Hand on",
        ..ActionPage::about(actor, view.lead.id, &view.lead.reference.to_string(), "hand-on")
    }
    .answer()
}

/// A colleague with what helps to choose: where they work, and how much they have.
fn described(taker: &Taker) -> String {
    let leads = match taker.held {
        1 => "has 1 lead".to_owned(),
        held => format!("has {held} leads"),
    };
    let boroughs = if taker.boroughs.is_empty() { "all boroughs".to_owned() } else { taker.boroughs.join(", ") };
    format!("{}: {leads}, {boroughs}", taker.staff.name)
}
