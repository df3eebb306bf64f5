//! One opportunity as its coordinators see it: where it stands, what is still needed, who is interested as counts, its history;
//! publish, copy, close, throw the draft away.

use super::super::PortalState;
use super::super::days::{day, moment};
use super::super::english::English;
use super::super::page::{Fact, Page, html_with};
use super::super::problem::Problem;
use super::edit::all_faults;
use super::options::in_words;
use super::steps::Step;
use super::{a_kind, key_words, opportunity_id};
use crate::desk::postings::{Deed, Discarded, HistoryLine, InDetail, PostedStanding, Published};
use crate::desk::{Actor, postings};
use crate::domain::posting::{Fault, Field, Written, parse_translation_key, plain, write};
use crate::domain::taxonomy::{Code as _, OpportunityKind};
use crate::ids::OpportunityId;
use askama::Template;
use axum::Extension;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, Query, State};
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
    kind: String,
    standing: &'static str,
    colour: &'static str,
    facts: Vec<Fact>,
    draft: Option<String>,
    /// The version of the draft that the page shows.
    version: i64,
    needed: Vec<Needed>,
    /// How many hints on plain words there are.
    hints: usize,
    /// Languages whose translation is as it was, though the English changed.
    left_behind: String,
    refused: bool,
    is_posted: bool,
    offered: Offered,
    steps: Vec<(&'static str, &'static str)>,
    history: Vec<Line>,
}

/// What the page offers to do with where it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Offered {
    Closing,
    Opening,
    Neither,
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
        "moved" => Some("A colleague changed this while you looked, so nothing was done. Look at it again.".to_owned()),
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

/// The version that someone saw who publishes or throws away.
#[derive(Deserialize, Default)]
pub(in crate::portal) struct Seen {
    version: Option<i64>,
}

fn moved(id: &OpportunityId) -> Response {
    Redirect::to(&format!("/staff/opportunities/{id}?said=moved")).into_response()
}

/// Publishes what is written, or says what is still needed.
pub(in crate::portal) async fn publish(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    seen: Result<Form<Seen>, FormRejection>,
) -> Result<Response, Problem> {
    let id = opportunity_id(&id)?;
    let seen = seen.ok().and_then(|Form(seen)| seen.version);
    match postings::publish(&state.desk, &actor, &id, &state.areas, seen).await? {
        Published::Yes => Ok(Redirect::to(&format!("/staff/opportunities/{id}?said=published")).into_response()),
        Published::Moved => Ok(moved(&id)),
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
    seen: Result<Form<Seen>, FormRejection>,
) -> Result<Response, Problem> {
    let id = opportunity_id(&id)?;
    let seen = seen.ok().and_then(|Form(seen)| seen.version);
    Ok(match postings::discard(&state.desk, &actor, &id, seen).await? {
        Discarded::Posted => Redirect::to(&format!("/staff/opportunities/{id}?said=discarded")).into_response(),
        Discarded::Gone => Redirect::to("/staff/opportunities").into_response(),
        Discarded::Moved => moved(&id),
    })
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
    let is_refused = status == StatusCode::UNPROCESSABLE_ENTITY;
    let posted = found.posted.as_ref().map(write);
    let drafted = found.draft.as_ref().map(|draft| &draft.written);
    let judged = drafted.or(posted.as_ref().filter(|_| is_refused));
    let faults = judged.map(|written| all_faults(state, actor, id, written)).unwrap_or_default();
    let hints =
        [Field::Title, Field::Summary].map(|field| drafted.map_or(0, |draft| plain(draft.first(field)).advice.len()));
    let left_behind = match (drafted, &posted) {
        (Some(draft), Some(posted)) => left_behind(draft, posted, &state.english),
        _ => String::new(),
    };
    let title = title(&found);
    let (standing, colour) = standing_words(found.standing);
    let page = DetailPage {
        page: Page::of(actor),
        said,
        id: id.to_string(),
        title,
        kind: a_kind(kind),
        standing,
        colour,
        facts: facts(&found),
        draft: found.draft.as_ref().map(|draft| {
            let by = found.saved_by.as_deref().unwrap_or("A colleague");
            format!("{by} saved it on {}.", moment(draft.changed_at))
        }),
        version: found.draft.as_ref().map_or(0, |draft| draft.version),
        hints: hints.iter().sum(),
        left_behind,
        needed: faults.into_iter().map(|fault| needed(fault, kind)).collect(),
        refused: is_refused,
        is_posted: found.posted.is_some(),
        offered: match found.standing {
            Some(PostedStanding::Published | PostedStanding::Full | PostedStanding::Expired) => Offered::Closing,
            Some(PostedStanding::Closed) if found.draft.is_none() => Offered::Opening,
            Some(PostedStanding::Closed) | None => Offered::Neither,
        },
        steps: Step::of_kind(kind).map(|step| (step.id(), step.heading(kind))).collect(),
        history: found.history.into_iter().map(|line| history_line(line, state, &actor.organisation.area)).collect(),
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

/// The languages in which title and description are as they were, though the English ones changed.
fn left_behind(draft: &Written, posted: &Written, english: &English) -> String {
    let changed = draft.differences(posted);
    let is_changed = |field: Field| changed.contains(field.id());
    if !is_changed(Field::Title) && !is_changed(Field::Summary) {
        return String::new();
    }
    let translated = |key: &String| parse_translation_key(key).map(|(_, language)| language);
    let touched: Vec<_> = changed.iter().filter_map(translated).collect();
    let left = draft.languages().into_iter().filter(|language| !touched.contains(language));
    left.map(|language| english.language(language)).collect::<Vec<_>>().join(", ")
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

fn history_line(line: HistoryLine, state: &PortalState, area: &str) -> Line {
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
            let field = key_words(&change.field, &state.english);
            let said = |text: String| match Field::parse(&change.field) {
                _ if text.is_empty() => "nothing".to_owned(),
                Some(field) if field.is_list() => {
                    let answers: Vec<String> = text.split("; ").map(str::to_owned).collect();
                    format!("‘{}’", in_words(state, area, field, &answers))
                }
                Some(field) => format!("‘{}’", in_words(state, area, field, &[text])),
                None => format!("‘{text}’"),
            };
            format!("{field}: {}, before {}", said(change.to), said(change.from))
        })
        .collect();
    Line { when: moment(line.at), what, changes }
}
