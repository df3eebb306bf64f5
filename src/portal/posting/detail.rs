//! One opportunity as its coordinators see it: where it stands, what is still needed, who is interested as counts, its history;
//! publish, copy, close, throw the draft away.

use super::super::PortalState;
use super::super::days::{day, moment};
use super::super::english::English;
use super::super::page::{Fact, Page, html_with};
use super::super::problem::Problem;
use super::edit::all_faults;
use super::steps::Step;
use super::{key_words, kind_word, opportunity_id};
use crate::desk::postings::{Deed, HistoryLine, InDetail, PostedStanding, Published};
use crate::desk::{Actor, postings};
use crate::domain::posting::{Fault, Field};
use crate::domain::taxonomy::{Code as _, OpportunityKind};
use crate::ids::OpportunityId;
use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "posting_detail.html", config = "src/portal/askama.toml")]
struct DetailPage {
    page: Page,
    said: Option<String>,
    id: String,
    title: String,
    kind: &'static str,
    standing: &'static str,
    colour: &'static str,
    facts: Vec<Fact>,
    draft: Option<String>,
    needed: Vec<Needed>,
    refused: bool,
    is_posted: bool,
    is_open: bool,
    steps: Vec<(&'static str, &'static str)>,
    history: Vec<Line>,
}

/// Something that is still needed, and the step that asks it.
struct Needed {
    step: &'static str,
    text: String,
}

/// A line of the history.
struct Line {
    when: String,
    what: String,
    changes: Vec<String>,
}

/// What has just happened, by a code in the address: never words, which could be anyone's.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(in crate::portal) struct Asked {
    said: String,
    told: u64,
}

/// The page.
pub(in crate::portal) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    asked: Result<Query<Asked>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, Problem> {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let said = match asked.said.as_str() {
        "saved" => Some("Saved. Nobody but your colleagues sees it before you publish.".to_owned()),
        "published" => Some("Published. Residents see it now.".to_owned()),
        "discarded" => Some("Your changes are thrown away. Residents see what they saw before.".to_owned()),
        "closed" => Some(match asked.told {
            0 => "Closed. Nobody had chosen it.".to_owned(),
            1 => "Closed. We tell 1 person who was interested, in their language.".to_owned(),
            told => format!("Closed. We tell {told} people who were interested, in their languages."),
        }),
        _ => None,
    };
    render(&state, &actor, &opportunity_id(&id)?, StatusCode::OK, said).await
}

/// Publishes what is written, or says what is still needed.
pub(in crate::portal) async fn publish(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id = opportunity_id(&id)?;
    match postings::publish(&state.desk, &actor, &id, &state.areas).await? {
        Published::Yes => Ok(Redirect::to(&format!("/staff/opportunities/{id}?said=published")).into_response()),
        Published::NotYet(_) => render(&state, &actor, &id, StatusCode::UNPROCESSABLE_ENTITY, None).await,
    }
}

/// Begins a copy and goes to its first step.
pub(in crate::portal) async fn copy(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let copy = postings::copy(&state.desk, &actor, &opportunity_id(&id)?).await?;
    Ok(Redirect::to(&format!("/staff/opportunities/{copy}/edit/{}", Step::What.id())).into_response())
}

/// Throws away what is written and not published.
pub(in crate::portal) async fn discard(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id = opportunity_id(&id)?;
    postings::discard(&state.desk, &actor, &id).await?;
    let found = postings::look(&state.desk, &actor, &id).await;
    let to = if found.is_ok() {
        format!("/staff/opportunities/{id}?said=discarded")
    } else {
        "/staff/opportunities".to_owned()
    };
    Ok(Redirect::to(&to).into_response())
}

/// Closes it; those who were interested are told.
pub(in crate::portal) async fn close(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id = opportunity_id(&id)?;
    let told = postings::close(&state.desk, &actor, &id).await?;
    Ok(Redirect::to(&format!("/staff/opportunities/{id}?said=closed&told={told}")).into_response())
}

async fn render(
    state: &PortalState,
    actor: &Actor,
    id: &OpportunityId,
    status: StatusCode,
    said: Option<String>,
) -> Result<Response, Problem> {
    let found = postings::look(&state.desk, actor, id).await?;
    let kind = kind(&found)?;
    let faults = found.draft.as_ref().map(|draft| all_faults(state, actor, id, &draft.written)).unwrap_or_default();
    let title = title(&found);
    let (standing, colour) = standing_words(found.standing);
    let page = DetailPage {
        page: Page::of(actor),
        said,
        id: id.to_string(),
        title,
        kind: kind_word(kind),
        standing,
        colour,
        facts: facts(&found),
        draft: found.draft.as_ref().map(|draft| {
            let by = found.saved_by.as_deref().unwrap_or("A colleague");
            format!("{by} saved it on {}.", moment(draft.changed_at))
        }),
        needed: faults.into_iter().map(|fault| needed(fault, kind)).collect(),
        refused: status != StatusCode::OK,
        is_posted: found.posted.is_some(),
        is_open: matches!(
            found.standing,
            Some(PostedStanding::Published | PostedStanding::Full | PostedStanding::Expired)
        ),
        steps: Step::ALL.into_iter().map(|step| (step.id(), step.heading(kind))).collect(),
        history: found.history.into_iter().map(|line| history_line(line, &state.english)).collect(),
    };
    html_with(status, &page)
}

fn kind(found: &InDetail) -> Result<OpportunityKind, Problem> {
    let drafted = found.draft.as_ref().and_then(|draft| OpportunityKind::parse(draft.written.first(Field::Kind)));
    drafted.or_else(|| found.posted.as_ref().map(|posted| posted.kind)).ok_or(Problem::NotFound)
}

/// Its title as it will be, or as residents see it.
pub(super) fn title(found: &InDetail) -> String {
    let drafted = found.draft.as_ref().map(|draft| draft.written.first(Field::Title)).filter(|title| !title.is_empty());
    let posted = found.posted.as_ref().map(|posted| posted.title.as_str());
    drafted.or(posted).unwrap_or("Without a title yet").to_owned()
}

fn needed(fault: Fault, kind: OpportunityKind) -> Needed {
    Needed { step: Step::of(fault.field, kind).id(), text: fault.text }
}

/// Where it stands, in words, and the colour that adds nothing to them.
pub(super) fn standing_words(standing: Option<PostedStanding>) -> (&'static str, &'static str) {
    match standing {
        None => ("Draft", "grey"),
        Some(PostedStanding::Published) => ("Published", "green"),
        Some(PostedStanding::Full) => ("Full", "yellow"),
        Some(PostedStanding::Closed) => ("Closed", "grey"),
        Some(PostedStanding::Expired) => ("Expired", "red"),
    }
}

fn facts(found: &InDetail) -> Vec<Fact> {
    let Some(posted) = &found.posted else { return Vec::new() };
    let chosen = match found.chosen {
        0 => "Nobody yet".to_owned(),
        1 => format!("1 person, of {} places", posted.capacity),
        chosen => format!("{chosen} people, of {} places", posted.capacity),
    };
    let mut facts = vec![
        Fact { name: "Where", value: format!("{}, {}", posted.place, posted.borough) },
        Fact { name: "Last day to say yes", value: day(posted.closing) },
        Fact { name: "Said yes", value: chosen },
    ];
    if found.reminded > 0 {
        facts.push(Fact { name: "Asked to be reminded", value: found.reminded.to_string() });
    }
    facts
}

fn history_line(line: HistoryLine, english: &English) -> Line {
    let who = line.by.as_deref().unwrap_or("Someone");
    let what = match line.deed {
        Deed::Begun => format!("{who} began to write it"),
        Deed::Copied => format!("{who} began it as a copy"),
        Deed::Imported => format!("{who} imported it from a file"),
        Deed::Published => format!("{who} published it"),
        Deed::Changed => format!("{who} published changes"),
        Deed::Closed => format!("{who} closed it"),
        Deed::Discarded => format!("{who} threw changes away that were not published"),
    };
    let changes = line
        .changes
        .into_iter()
        .map(|change| {
            let field = key_words(&change.field, english);
            let empty = |text: String| if text.is_empty() { "nothing".to_owned() } else { format!("‘{text}’") };
            format!("{field}: {}, before {}", empty(change.to), empty(change.from))
        })
        .collect();
    Line { when: moment(line.at), what, changes }
}
