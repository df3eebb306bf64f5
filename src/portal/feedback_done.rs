//! What was done about feedback without a name, and words that are removed because they name someone. Both are one form each.

use super::PortalState;
use super::action::{ActionPage, Field, Kind, Quote};
use super::english::English;
use super::feedback::Piece;
use super::feedback_deeds::{Ticked, done_choices, wrong_deeds};
use super::leads::Choice;
use super::page::{FeedbackLink, Page};
use super::problem::Problem;
use crate::desk::Actor;
use crate::desk::feedback::{look, mark, remove_words};
use crate::domain::feedback::{FeedbackDone, RemovedWhy};
use axum::Extension;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use uuid::Uuid;

/// The form for what was done.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    done_page(&state, &actor, piece_id(&id)?, &[], None).await
}

/// Writes it down.
pub(super) async fn save(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    form: Result<Form<Ticked>, FormRejection>,
) -> Result<Response, Problem> {
    let id = piece_id(&id)?;
    let (done, _) = form.map(|Form(ticked)| ticked.read()).unwrap_or_default();
    if let Some(wrong) = wrong_deeds(&done) {
        return done_page(&state, &actor, id, &done, Some(wrong)).await;
    }
    mark(&state.desk, &actor, id, done).await?;
    Ok(Redirect::to("/staff/feedback?said=done").into_response())
}

/// Why words are removed, as the form sends it.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Removed {
    why: String,
}

/// The form that removes words.
pub(super) async fn show_words(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    words_page(&state, &actor, piece_id(&id)?, false).await
}

/// Removes them.
pub(super) async fn remove(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    form: Result<Form<Removed>, FormRejection>,
) -> Result<Response, Problem> {
    let id = piece_id(&id)?;
    let why = form.ok().and_then(|Form(removed)| RemovedWhy::parse(&removed.why));
    let Some(why) = why else { return words_page(&state, &actor, id, true).await };
    remove_words(&state.desk, &actor, id, why).await?;
    Ok(Redirect::to("/staff/feedback?said=removed").into_response())
}

fn piece_id(text: &str) -> Result<Uuid, Problem> {
    text.parse().map_err(|_| Problem::NotFound)
}

async fn done_page(
    state: &PortalState,
    actor: &Actor,
    id: Uuid,
    chosen: &[FeedbackDone],
    wrong: Option<&'static str>,
) -> Result<Response, Problem> {
    let found = look(&state.desk, actor, id).await?;
    let mut offered = FeedbackDone::offered(Some(found.kind), false);
    offered.retain(|done| !found.done.contains(done));
    let piece = Piece::new(found, &state.english);
    ActionPage {
        heading: "What was done about this feedback?",
        fields: vec![
            Field::new("done", "What was done?", Kind::Several(done_choices(&offered, chosen)))
                .hint("Choose all that was done. It is counted by month, and nobody can be told.")
                .wrong(wrong),
        ],
        ..page(actor, piece, id, "done")
    }
    .answer()
}

async fn words_page(state: &PortalState, actor: &Actor, id: Uuid, wrong: bool) -> Result<Response, Problem> {
    let piece = Piece::new(look(&state.desk, actor, id).await?, &state.english);
    let choices = RemovedWhy::ALL.map(|why| Choice {
        value: why.id().to_owned(),
        label: English::removed_why(why).to_owned(),
        chosen: false,
    });
    let mut page = page(actor, piece, id, "words");
    page.before
        .push("The words are gone for good. That the feedback came in, and what was done, still counts.".to_owned());
    ActionPage {
        heading: "Remove the words",
        fields: vec![
            Field::new("why", "Why do you remove them?", Kind::One(choices.into()))
                .wrong(wrong.then_some("Choose why you remove the words")),
        ],
        button: "Remove the words",
        ..page
    }
    .answer()
}

/// A page about a piece of feedback: its words, and what was done so far.
fn page(actor: &Actor, piece: Piece, id: Uuid, way: &str) -> ActionPage {
    let mut before = vec![format!("{}, {}, {}.", piece.kind, piece.month, piece.language)];
    let quote = match piece.words {
        Ok(words) => Some(Quote { tag: piece.tag, words }),
        Err(removed) => {
            before.push(removed.to_owned());
            None
        }
    };
    before.push(format!("What was done so far: {}.", piece.done));
    ActionPage {
        page: Page { feedback: FeedbackLink::Here, ..Page::of(actor) },
        address: format!("/staff/feedback/{id}/{way}"),
        back: ("/staff/feedback".to_owned(), "Back to the feedback".to_owned()),
        before,
        quote,
        ..ActionPage::about(actor, id, "", way)
    }
}
