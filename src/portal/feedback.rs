//! Feedback without a name, newest month first, filtered by what stands in the address: what was good, what was wrong, ideas, and what
//! was done. The words are shown in the language in which they came; nothing on the page leads to a person.

use super::PortalState;
use super::days::month;
use super::english::{English, or_joined};
use super::filters::Select;
use super::leads::Choice;
use super::page::{FeedbackLink, Page, html};
use super::problem::Problem;
use crate::desk::Actor;
use crate::desk::feedback::{self, Asked, Feedback, Key};
use crate::domain::feedback::RemovedWhy;
use crate::domain::taxonomy::{Code, FeedbackKind};
use askama::Template;
use axum::Extension;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

/// The value of the filter for what nothing was done about.
const UNDONE: &str = "nothing";

#[derive(Template)]
#[template(path = "feedback.html", config = "src/portal/askama.toml")]
struct FeedbackPage {
    page: Page,
    said: Option<&'static str>,
    selects: Vec<Select>,
    filtered: bool,
    pieces: Vec<Piece>,
    first: Option<String>,
    next: Option<String>,
}

/// One piece of feedback.
pub(super) struct Piece {
    pub(super) id: String,
    pub(super) month: String,
    pub(super) kind: String,
    pub(super) language: String,
    pub(super) tag: String,
    pub(super) words: Result<String, &'static str>,
    pub(super) done: String,
    pub(super) is_racism: bool,
}

impl Piece {
    pub(super) fn new(feedback: Feedback, english: &English) -> Self {
        let done: Vec<String> = feedback.done.iter().map(|done| English::feedback_done(*done).to_owned()).collect();
        Self {
            id: feedback.id.to_string(),
            month: month(&feedback.month),
            kind: english.code(feedback.kind),
            language: english.language(feedback.language),
            tag: feedback.language.to_string(),
            words: feedback.words.map_err(removed),
            done: or_joined(&done, "; ", "Nothing written down yet"),
            is_racism: feedback.kind == FeedbackKind::Racism,
        }
    }
}

/// What stands in the place of words that were erased.
fn removed(why: RemovedWhy) -> &'static str {
    match why {
        RemovedWhy::NamesSomeone => "The words were removed: they named someone.",
        RemovedWhy::TellsWhoWrote => "The words were removed: they told who wrote them.",
    }
}

/// What stands in the address. What cannot be read filters nothing.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Sought {
    kind: String,
    month: String,
    done: String,
    after: String,
    said: String,
}

impl Sought {
    fn asked(&self) -> Asked {
        Asked {
            kind: FeedbackKind::parse(&self.kind),
            month: Some(self.month.clone()).filter(|month| is_month(month)),
            undone: self.done == UNDONE,
        }
    }

    /// The place after which a page begins: `2026-11_<id>`.
    fn after(&self) -> Option<Key> {
        let (month, id) = self.after.split_once('_')?;
        Some(Key { month: Some(month.to_owned()).filter(|month| is_month(month))?, id: id.parse().ok()? })
    }
}

fn is_month(text: &str) -> bool {
    text.len() == 7 && format!("{text}-01").parse::<jiff::civil::Date>().is_ok()
}

/// The list.
pub(super) async fn list(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    sought: Result<Query<Sought>, QueryRejection>,
) -> Result<Response, Problem> {
    let sought = sought.map(|Query(sought)| sought).unwrap_or_default();
    let (asked, after) = (sought.asked(), sought.after());
    let found = feedback::list(&state.desk, &actor, asked.clone(), after.clone()).await?;
    let pieces = found.pieces.into_iter().map(|feedback| Piece::new(feedback, &state.english)).collect();
    html(&FeedbackPage {
        page: Page { feedback: FeedbackLink::Here, ..Page::of(&actor) },
        said: match sought.said.as_str() {
            "done" => Some("What was done is written down."),
            "removed" => Some("The words are removed. That the feedback came in still counts."),
            _ => None,
        },
        selects: selects(&asked, &found.months, &state.english),
        filtered: asked != Asked::default(),
        pieces,
        first: after.map(|_| address(&asked, None)),
        next: found.next.map(|key| address(&asked, Some(&key))),
    })
}

/// The lists of the filter form. `months` are those in which any feedback came.
fn selects(asked: &Asked, months: &[String], english: &English) -> Vec<Select> {
    let kinds = FeedbackKind::ALL.iter().map(|kind| Choice {
        value: kind.id().to_owned(),
        label: english.code(*kind),
        chosen: asked.kind == Some(*kind),
    });
    // A chosen month may have gone with its last piece: the filter still says what it is.
    let gone = asked.month.iter().filter(|chosen| !months.contains(chosen));
    let months = months.iter().chain(gone).map(|one| Choice {
        value: one.clone(),
        label: month(one),
        chosen: asked.month.as_ref() == Some(one),
    });
    let undone =
        Choice { value: UNDONE.to_owned(), label: "Nothing written down yet".to_owned(), chosen: asked.undone };
    vec![
        Select::new("kind", "Kind", "All kinds", kinds.collect()),
        Select::new("month", "Month", "All months", months.collect()),
        Select::new("done", "What was done", "All", vec![undone]),
    ]
}

fn address(asked: &Asked, after: Option<&Key>) -> String {
    let mut parts = Vec::new();
    parts.extend(asked.kind.map(|kind| format!("kind={}", kind.id())));
    parts.extend(asked.month.as_ref().map(|month| format!("month={month}")));
    parts.extend(asked.undone.then(|| format!("done={UNDONE}")));
    parts.extend(after.map(|after| format!("after={}_{}", after.month, after.id)));
    if parts.is_empty() { "/staff/feedback".to_owned() } else { format!("/staff/feedback?{}", parts.join("&")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_and_the_place_read_back_from_the_address() {
        let asked = Asked { kind: Some(FeedbackKind::Racism), month: Some("2026-10".to_owned()), undone: true };
        let key = Key { month: "2026-10".to_owned(), id: uuid::Uuid::from_u128(7) };
        let address = address(&asked, Some(&key));
        let Query(sought) = Query::<Sought>::try_from_uri(&address.parse().unwrap()).unwrap();
        assert_eq!((sought.asked(), sought.after()), (asked, Some(key)));
        for nonsense in ["2026-13", "2026", "<b>", ""] {
            let sought = Sought { month: nonsense.to_owned(), after: format!("{nonsense}_x"), ..Sought::default() };
            assert_eq!((sought.asked(), sought.after()), (Asked::default(), None), "{nonsense}");
        }
    }
}
