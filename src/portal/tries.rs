//! Writing down a try to reach someone: how, what came of it, the day of the next, which is one on which the organisation works.

use super::PortalState;
use super::action::{ActionPage, Field, Kind};
use super::days::day;
use super::english::English;
use super::lead::{lead_id, mine};
use super::leads::Choice;
use super::problem::Problem;
use crate::desk::{Actor, follow_up};
use crate::domain::follow_up::{AttemptHow, NewAttempt};
use crate::domain::lead::LeadSummary;
use crate::domain::taxonomy::{AttemptResult, Code};
use axum::Extension;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::civil::Date;
use serde::Deserialize;

/// The choice of no next try.
const NONE: &str = "none";

/// A try as the form sends it.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Tried {
    how: String,
    result: String,
    next: String,
}

/// The form.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let view = mine(&state, &actor, &id).await?;
    let days = follow_up::next_days(&state.desk, &actor).await?;
    page(&state, &actor, &view.lead, &days, &Tried::default(), false)
}

/// Keeps it.
pub(super) async fn save(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    form: Result<Form<Tried>, FormRejection>,
) -> Result<Response, Problem> {
    let tried = form.map(|Form(tried)| tried).unwrap_or_default();
    let days = follow_up::next_days(&state.desk, &actor).await?;
    let next = next(&tried.next, &days);
    let next_on = if let Next::On(day) = next { Some(day) } else { None };
    let read = (AttemptHow::parse(&tried.how), AttemptResult::parse(&tried.result), next);
    let (Some(how), Some(result), Next::On(_) | Next::Never) = read else {
        let view = mine(&state, &actor, &id).await?;
        return page(&state, &actor, &view.lead, &days, &tried, true);
    };
    let id = lead_id(&id)?;
    follow_up::attempt(&state.desk, &actor, id, NewAttempt { how, result, next_on }).await?;
    let to = match result {
        // It works at once only when it is recorded as what it is.
        AttemptResult::AskedToStop => format!("/staff/leads/{id}/told"),
        _ => format!("/staff/leads/{id}?said=tried"),
    };
    Ok(Redirect::to(&to).into_response())
}

/// Whether there is a next try.
enum Next {
    /// On one of the days offered.
    On(Date),
    /// There is none.
    Never,
    /// Not said, or no day that is offered.
    Unread,
}

fn next(text: &str, days: &[Date]) -> Next {
    match text.parse().ok().filter(|day| days.contains(day)) {
        Some(day) => Next::On(day),
        None if text == NONE => Next::Never,
        None => Next::Unread,
    }
}

fn page(
    state: &PortalState,
    actor: &Actor,
    lead: &LeadSummary,
    days: &[Date],
    tried: &Tried,
    wrong: bool,
) -> Result<Response, Problem> {
    let english = &state.english;
    let unread = |read: bool, says: &'static str| (wrong && !read).then_some(says);
    let hows = AttemptHow::ALL.map(|how| Choice {
        value: how.id().to_owned(),
        label: sentence(English::how(how)),
        chosen: tried.how == how.id(),
    });
    let results = AttemptResult::ALL.iter().map(|result| Choice {
        value: result.id().to_owned(),
        label: english.code(*result),
        chosen: tried.result == result.id(),
    });
    let choice = |value: String, label: String| Choice { chosen: value == tried.next, value, label };
    // The first says nothing, so that no day is written down that nobody chose.
    let mut nexts = vec![choice(String::new(), "Choose".to_owned())];
    nexts.extend(days.iter().map(|next| choice(next.to_string(), day(*next))));
    nexts.push(choice(NONE.to_owned(), "No next try".to_owned()));
    let how = unread(AttemptHow::parse(&tried.how).is_some(), "Choose how you tried");
    let result = unread(AttemptResult::parse(&tried.result).is_some(), "Choose what came of it");
    let next = unread(
        !matches!(next(&tried.next, days), Next::Unread),
        "Choose the day of the next try, or that there is none",
    );
    ActionPage {
        heading: "Record a call or message",
        before: vec![
            "Trying keeps our promise. The lead then stands in the queue by the day of the next try.".to_owned(),
            "If someone else answers, do not say what it is about.".to_owned(),
        ],
        fields: vec![
            Field::new("how", "How did you try?", Kind::One(hows.into())).wrong(how),
            Field::new("result", "What came of it?", Kind::One(results.collect())).wrong(result),
            Field::new("next", "When do you try again?", Kind::Select(nexts))
                .hint("Only days on which your organisation works.")
                .wrong(next),
        ],
        ..ActionPage::about(actor, lead.id.to_string(), &lead.reference.to_string(), "try")
    }
    .answer()
}

/// With a capital letter.
pub(super) fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
