//! The card of an opportunity as residents will see it, in any of their languages.

use super::super::PortalState;
use super::super::leads::Choice;
use super::super::page::{Page, html};
use super::super::problem::Problem;
use super::detail::title;
use super::opportunity_id;
use crate::clock::day_in_london;
use crate::desk::{Actor, postings};
use crate::domain::posting::{Under, read};
use crate::language::Language;
use askama::Template;
use axum::Extension;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "posting_preview.html", config = "src/portal/askama.toml")]
struct PreviewPage {
    page: Page,
    id: String,
    title: String,
    languages: Vec<Choice>,
    card: Option<Card>,
    /// Whether it shows what is published, not what is being written.
    is_published: bool,
    /// The version of what is being written.
    version: i64,
}

/// The card in words.
struct Card {
    tag: String,
    direction: &'static str,
    title_tag: String,
    title: String,
    brief: Vec<String>,
    more: Vec<String>,
}

/// Which language is asked for.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(in crate::portal) struct Asked {
    language: String,
}

/// The preview.
pub(in crate::portal) async fn preview(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Problem> {
    let id = opportunity_id(&id)?;
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let language = state.english.languages().find(|language| language.tag() == asked.language);
    let language = language.unwrap_or(Language::SOURCE);
    let found = postings::look(&state.desk, &actor, &id).await?;
    let under = Under {
        id: &id,
        organisation: &actor.staff.organisation,
        area: &actor.organisation.area,
        areas: &state.areas,
        today: day_in_london(state.desk.now()),
    };
    let shown = match &found.draft {
        Some(draft) => read(&draft.written, &under).ok(),
        None => found.posted.clone(),
    };
    let card = shown.map(|opportunity| {
        let card = state.english.preview(&opportunity, &actor.organisation, language);
        let mut lines = card.text.lines().map(str::to_owned);
        Card {
            tag: language.tag().to_owned(),
            direction: state.english.direction(language).as_str(),
            title_tag: card.title_language.tag().to_owned(),
            title: card.title,
            brief: lines.by_ref().take(card.brief_lines).collect(),
            more: lines.collect(),
        }
    });
    let mut languages: Vec<Choice> = state
        .english
        .languages()
        .map(|one| Choice { value: one.tag().to_owned(), label: state.english.language(one), chosen: one == language })
        .collect();
    languages.sort_by(|a, b| a.label.cmp(&b.label));
    html(&PreviewPage {
        page: Page::of(&actor),
        id: id.to_string(),
        title: title(&found),
        languages,
        card,
        is_published: found.draft.is_none(),
        version: found.draft.as_ref().map_or(0, |draft| draft.version),
    })
}
