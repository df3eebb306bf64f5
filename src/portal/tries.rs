//! Writing down a try to reach someone: how, what came of it, the day of the next.

use super::PortalState;
use super::action::{ActionPage, Field, Kind};
use super::days::day;
use super::english::English;
use super::lead::{lead_id, mine};
use super::leads::Choice;
use super::problem::Problem;
use crate::clock::day_in_london;
use crate::desk::{Actor, follow_up};
use crate::domain::follow_up::{AttemptHow, NewAttempt};
use crate::domain::promise::promised_day;
use crate::domain::taxonomy::{AttemptResult, Code};
use axum::Extension;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::civil::Date;
use serde::Deserialize;

/// Working days that are offered for the next try.
const OFFERED: u32 = 10;
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
    page(&state, &actor, &view.lead.id.to_string(), &view.lead.reference.to_string(), &Tried::default(), false)
}

/// Keeps it.
pub(super) async fn save(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    form: Result<Form<Tried>, FormRejection>,
) -> Result<Response, Problem> {
    let tried = form.map(|Form(tried)| tried).unwrap_or_default();
    let today = day_in_london(state.desk.now());
    let next = next(&tried.next, today);
    let next_on = if let Next::On(day) = next { Some(day) } else { None };
    let read = (AttemptHow::parse(&tried.how), AttemptResult::parse(&tried.result), next);
    let (Some(how), Some(result), Next::On(_) | Next::Never) = read else {
        let view = mine(&state, &actor, &id).await?;
        return page(&state, &actor, &id, &view.lead.reference.to_string(), &tried, true);
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

fn next(text: &str, today: Date) -> Next {
    let offered = |day: &Date| (1..=OFFERED).any(|days| promised_day(today, days) == *day);
    match text.parse().ok().filter(offered) {
        Some(day) => Next::On(day),
        None if text == NONE => Next::Never,
        None => Next::Unread,
    }
}

fn page(
    state: &PortalState,
    actor: &Actor,
    id: &str,
    reference: &str,
    tried: &Tried,
    wrong: bool,
) -> Result<Response, Problem> {
    let english = &state.english;
    let today = day_in_london(state.desk.now());
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
    let mut days: Vec<Choice> = (1..=OFFERED)
        .map(|days| promised_day(today, days))
        .map(|next| Choice { value: next.to_string(), label: day(next), chosen: tried.next == next.to_string() })
        .collect();
    days.push(Choice { value: NONE.to_owned(), label: "No next try".to_owned(), chosen: tried.next == NONE });
    let how = unread(AttemptHow::parse(&tried.how).is_some(), "Choose how you tried");
    let result = unread(AttemptResult::parse(&tried.result).is_some(), "Choose what came of it");
    let next = unread(
        !matches!(next(&tried.next, today), Next::Unread),
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
            Field::new("next", "When do you try again?", Kind::Select(days)).wrong(next),
        ],
        ..ActionPage::about(actor, id, reference, "try")
    }
    .answer()
}

/// With a capital letter.
pub(super) fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
