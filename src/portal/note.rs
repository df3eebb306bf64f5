//! Writing a note for whoever has the lead next. It is sealed, opens with the contact details, and is no place for health details.

use super::PortalState;
use super::action::{ActionPage, Field, Kind};
use super::lead::{lead_id, mine};
use super::problem::Problem;
use crate::desk::Actor;
use crate::desk::follow_up::{LONGEST_NOTE, write_note};
use axum::Extension;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// A note as the form sends it.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Written {
    words: String,
}

/// The form.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    page(&state, &actor, &id, String::new(), None).await
}

/// Keeps it.
pub(super) async fn save(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    form: Result<Form<Written>, FormRejection>,
) -> Result<Response, Problem> {
    let words = form.map(|Form(written)| written.words).unwrap_or_default();
    // Browsers end lines with two characters, and PostgreSQL keeps no zero byte; sealed, neither would show.
    let words = words.replace("\r\n", "\n").replace('\0', "").trim().to_owned();
    let length = words.chars().count();
    if length == 0 {
        return page(&state, &actor, &id, words, Some("Write the note".to_owned())).await;
    }
    if length > LONGEST_NOTE {
        let wrong = format!("The note has {length} characters. Make it {LONGEST_NOTE} or fewer");
        return page(&state, &actor, &id, words, Some(wrong)).await;
    }
    let id = lead_id(&id)?;
    write_note(&state.desk, &actor, id, words).await?;
    Ok(Redirect::to(&format!("/staff/leads/{id}?said=noted")).into_response())
}

async fn page(
    state: &PortalState,
    actor: &Actor,
    id: &str,
    words: String,
    wrong: Option<String>,
) -> Result<Response, Problem> {
    let view = mine(state, actor, id).await?;
    ActionPage {
        heading: "Write a note",
        before: vec!["A colleague who has this lead after you reads it, beside the name and contact.".to_owned()],
        fields: vec![
            Field::new("words", "Your note", Kind::Words(words))
                .hint(
                    "Do not write about health, a diagnosis, benefits, money or immigration. Write what helps the next \
                     call: \"Speaks slowly. Mornings are best.\" The person can read what you write: we show it to them when \
                     they ask what we hold.",
                )
                .wrong(wrong),
        ],
        button: "Save the note",
        ..ActionPage::about(actor, view.lead.id, &view.lead.reference.to_string(), "note")
    }
    .answer()
}
