//! Notes for whoever has the lead next: shown to whoever claimed it, written with a second look at what is no business of a note,
//! removed by who wrote them. They are sealed.

use super::PortalState;
use super::action::{ActionPage, Field, Kind};
use super::days::moment;
use super::lead::{lead_id, mine};
use super::problem::Problem;
use crate::desk::Actor;
use crate::desk::follow_up::{LONGEST_NOTE, remove_note, write_note};
use crate::desk::leads::WrittenNote;
use crate::domain::note::looks_private;
use axum::Extension;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// What is said once of a note that may hold what is no business of a note.
const LOOKS_PRIVATE: &str = "This looks like a number or a health detail. Take it out, or save it as it is";

/// A note as the form sends it.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Typed {
    words: String,
    /// "yes" where it was asked about, and is to be saved all the same.
    as_it_is: String,
}

/// A note with who wrote it, and when.
pub(super) struct Written {
    pub(super) id: String,
    pub(super) when: String,
    pub(super) by: String,
    pub(super) words: String,
    /// Whether the reader wrote it.
    pub(super) mine: bool,
}

impl Written {
    pub(super) fn all(notes: Vec<WrittenNote>, actor: &Actor) -> Vec<Self> {
        let written = |WrittenNote { note, by }| Self {
            id: note.id.to_string(),
            when: moment(note.at),
            by,
            words: note.words,
            mine: note.by == actor.staff.id,
        };
        notes.into_iter().map(written).collect()
    }
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
    form: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Problem> {
    let Typed { words, as_it_is } = form.map(|Form(typed)| typed).unwrap_or_default();
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
    if as_it_is != "yes" && looks_private(&words) {
        return page(&state, &actor, &id, words, Some(LOOKS_PRIVATE.to_owned())).await;
    }
    let id = lead_id(&id)?;
    write_note(&state.desk, &actor, id, words).await?;
    Ok(Redirect::to(&format!("/staff/leads/{id}?said=noted")).into_response())
}

/// Removes one.
pub(super) async fn remove(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path((id, note)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let id = lead_id(&id)?;
    remove_note(&state.desk, &actor, id, note.parse().map_err(|_| Problem::NotFound)?).await?;
    Ok(Redirect::to(&format!("/staff/leads/{id}?said=note-removed")).into_response())
}

async fn page(
    state: &PortalState,
    actor: &Actor,
    id: &str,
    words: String,
    wrong: Option<String>,
) -> Result<Response, Problem> {
    let view = mine(state, actor, id).await?;
    let other = (wrong.as_deref() == Some(LOOKS_PRIVATE)).then_some(("as_it_is", "yes", "Save it as it is"));
    ActionPage {
        other,
        heading: "Write a note",
        before: vec!["Whoever has this lead after you reads it as soon as they claim it.".to_owned()],
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
