//! Feedback without a name, newest month first: what was good, what was wrong, ideas. The words are shown in the language in
//! which they came; nothing on the page leads to a person.

use super::PortalState;
use super::days::month;
use super::english::English;
use super::page::{FeedbackLink, Page, html};
use super::problem::Problem;
use crate::desk::Actor;
use crate::desk::feedback::{Feedback, SHOWN, newest};
use askama::Template;
use axum::Extension;
use axum::extract::State;
use axum::response::Response;

#[derive(Template)]
#[template(path = "feedback.html", config = "src/portal/askama.toml")]
struct FeedbackPage {
    page: Page,
    shown: u32,
    all: bool,
    pieces: Vec<Piece>,
}

/// One piece of feedback.
struct Piece {
    month: String,
    kind: String,
    language: String,
    tag: String,
    words: String,
}

impl Piece {
    fn new(feedback: Feedback, english: &English) -> Self {
        Self {
            month: month(&feedback.month),
            kind: english.code(feedback.kind),
            language: english.language(feedback.language),
            tag: feedback.language.to_string(),
            words: feedback.words,
        }
    }
}

/// The list.
pub(super) async fn list(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
) -> Result<Response, Problem> {
    let found = newest(&state.desk, &actor).await?;
    let all = found.len() < SHOWN as usize;
    let pieces = found.into_iter().map(|feedback| Piece::new(feedback, &state.english)).collect();
    let page = Page { feedback: FeedbackLink::Here, ..Page::of(&actor) };
    html(&FeedbackPage { page, shown: SHOWN, all, pieces })
}
