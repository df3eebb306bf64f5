//! Writing down a try to reach someone: how, what came of it, the day of the next, which is one on which the organisation works.

use super::PortalState;
use super::action::{ActionPage, Field, Kind};
use super::days::day;
use super::english::English;
use super::lead::mine;
use super::leads::Choice;
use super::problem::Problem;
use crate::desk::leads::{LeadView, Standing};
use crate::desk::{Actor, DeskError, follow_up};
use crate::domain::follow_up::{AttemptHow, NewAttempt};
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
    page(&state, &actor, &view, &days, &Tried::default(), Wrong::Nothing)
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
    let view = mine(&state, &actor, &id).await?;
    let result = AttemptResult::parse(&tried.result);
    // Who asked us to stop is not tried again; what is closed for now is in no queue that a day could bring back.
    let next = match result {
        Some(AttemptResult::AskedToStop) => Next::Never,
        _ if view.standing == Standing::GoingOn => Next::Never,
        _ => next(&tried.next, &days),
    };
    let next_on = if let Next::On(day) = next { Some(day) } else { None };
    let (Some(how), Some(result), Next::On(_) | Next::Never) = (AttemptHow::parse(&tried.how), result, next) else {
        return page(&state, &actor, &view, &days, &tried, Wrong::Unread);
    };
    let id = view.lead.id;
    match follow_up::attempt(&state.desk, &actor, id, NewAttempt { how, result, next_on }).await {
        Ok(()) => {}
        Err(DeskError::NotOpened) => return page(&state, &actor, &view, &days, &tried, Wrong::NotOpened),
        Err(error) => return Err(error.into()),
    }
    let to = match result {
        // It has stopped; they may have asked for more than that.
        AttemptResult::AskedToStop => format!("/staff/leads/{id}/told?said=try"),
        _ => format!("/staff/leads/{id}?said=tried"),
    };
    Ok(Redirect::to(&to).into_response())
}

/// What is wrong with what was sent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wrong {
    Nothing,
    /// Something was not chosen, or cannot be.
    Unread,
    /// The name and contact were not opened.
    NotOpened,
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
    view: &LeadView,
    days: &[Date],
    tried: &Tried,
    wrong: Wrong,
) -> Result<Response, Problem> {
    let (english, lead) = (&state.english, &view.lead);
    let going_on = view.standing == Standing::GoingOn;
    let unread = |read: bool, says: &'static str| (wrong == Wrong::Unread && !read).then_some(says);
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
    let how = unread(AttemptHow::parse(&tried.how).is_some(), "Choose how you tried").or((wrong == Wrong::NotOpened)
        .then_some("You have not opened the name and contact of this lead. Open them first, then write down the try"));
    let result = unread(AttemptResult::parse(&tried.result).is_some(), "Choose what came of it");
    let next = unread(
        !matches!(next(&tried.next, days), Next::Unread),
        "Choose the day of the next try, or that there is none",
    );
    let first = if going_on {
        "This lead is closed for now, so nothing reminds you of a next try."
    } else {
        "Trying keeps our promise. The lead then stands in the queue by the day of the next try."
    };
    let before = [first, "If someone else answers, do not say what it is about."].map(str::to_owned).into();
    let mut fields = vec![
        Field::new("how", "How did you try?", Kind::One(hows.into())).wrong(how),
        Field::new("result", "What came of it?", Kind::One(results.collect())).wrong(result),
    ];
    if !going_on {
        let field = Field::new("next", "When do you try again?", Kind::Select(nexts));
        let hint = "Only days on which your organisation works. If they asked us to stop, leave it as it is.";
        fields.push(field.hint(hint).wrong(next));
    }
    ActionPage {
        heading: "Record a call or message",
        before,
        way: (wrong == Wrong::NotOpened)
            .then(|| (format!("/staff/leads/{}/contact", lead.id), "Open the name and contact")),
        fields,
        ..ActionPage::about(actor, lead.id.to_string(), &lead.reference.to_string(), "try")
    }
    .answer()
}

/// With a capital letter.
pub(super) fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
