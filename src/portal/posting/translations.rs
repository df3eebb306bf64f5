//! Title and description in other languages, with the name of who wrote them. Residents of a language without them read English,
//! and a line that says so.

use super::super::PortalState;
use super::super::page::{Page, html_with};
use super::super::problem::Problem;
use super::detail::title;
use super::{key_words, opportunity_id};
use crate::desk::postings::Saved;
use crate::desk::{Actor, postings};
use crate::domain::posting::{Field, Written, translation_key};
use crate::ids::OpportunityId;
use crate::language::Language;
use askama::Template;
use axum::Extension;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "posting_translations.html", config = "src/portal/askama.toml")]
struct TranslationsPage {
    page: Page,
    id: String,
    name: String,
    english_title: String,
    english_summary: String,
    version: i64,
    languages: Vec<Translated>,
    wrong: Option<(String, &'static str)>,
    said: Option<&'static str>,
    /// What a colleague wrote meanwhile where it differs.
    theirs: Vec<String>,
}

/// A language, and what is written in it.
struct Translated {
    tag: String,
    name: String,
    direction: &'static str,
    title: String,
    summary: String,
    by: String,
    /// Whether something is written, so that its form stands open.
    written: bool,
    error: Option<&'static str>,
}

/// What one language's form sends.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(in crate::portal) struct Sent {
    title: String,
    summary: String,
    translator: String,
    version: i64,
}

/// All languages, with what is written in them.
pub(in crate::portal) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id = opportunity_id(&id)?;
    let (written, version) = postings::edit(&state.desk, &actor, &id).await?;
    render(&state, &actor, &id, StatusCode::OK, Shown { written, version, ..Shown::default() }).await
}

/// Saves one language. Nothing in all three fields takes the translation away.
pub(in crate::portal) async fn translate(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path((id, tag)): Path<(String, String)>,
    form: Result<Form<Sent>, FormRejection>,
) -> Result<Response, Problem> {
    let id = opportunity_id(&id)?;
    let offered = |language: &Language| language.tag() == tag && *language != Language::SOURCE;
    let language = state.english.languages().find(offered).ok_or(Problem::NotFound)?;
    let Ok(Form(sent)) = form else { return Err(Problem::NotFound) };
    let (mut written, _) = postings::edit(&state.desk, &actor, &id).await?;
    let before = written.clone();
    for (part, text) in [("title", &sent.title), ("summary", &sent.summary), ("translator", &sent.translator)] {
        written.set_key(&translation_key(part, language), [text]);
    }
    let version = match postings::save(&state.desk, &actor, &id, written.clone(), sent.version).await? {
        Saved::As(version) => version,
        Saved::Moved(version) => {
            let said =
                Some("A colleague saved this while you wrote. Look at it again: ‘Save’ keeps what you see here.");
            let theirs = before.differences(&written).into_iter().map(|key| {
                let (name, text) = (key_words(&key, &state.english), before.text(&key));
                if text.is_empty() { format!("{name}: nothing") } else { format!("{name}: ‘{text}’") }
            });
            let theirs = theirs.collect();
            let shown = Shown { written, version, said, theirs, ..Shown::default() };
            return render(&state, &actor, &id, StatusCode::CONFLICT, shown).await;
        }
    };
    let parts = [&sent.title, &sent.summary, &sent.translator].map(|part| part.trim().is_empty());
    if parts.contains(&true) && parts.contains(&false) {
        let text = "Enter title, description and who wrote them, or none of the three";
        let wrong = Some((tag, text));
        let shown = Shown { written, version, wrong, ..Shown::default() };
        return render(&state, &actor, &id, StatusCode::UNPROCESSABLE_ENTITY, shown).await;
    }
    Ok(Redirect::to(&format!("/staff/opportunities/{id}?said=saved")).into_response())
}

/// What the page shows.
#[derive(Default)]
struct Shown {
    written: Written,
    version: i64,
    wrong: Option<(String, &'static str)>,
    said: Option<&'static str>,
    theirs: Vec<String>,
}

async fn render(
    state: &PortalState,
    actor: &Actor,
    id: &OpportunityId,
    status: StatusCode,
    shown: Shown,
) -> Result<Response, Problem> {
    let Shown { written, version, wrong, said, theirs } = shown;
    let found = postings::look(&state.desk, actor, id).await?;
    let mut languages: Vec<Translated> = state
        .english
        .languages()
        .filter(|language| *language != Language::SOURCE)
        .map(|language| {
            let text = |part: &str| written.text(&translation_key(part, language)).to_owned();
            let (title, summary, by) = (text("title"), text("summary"), text("translator"));
            let error = wrong.as_ref().filter(|(tag, _)| tag == language.tag()).map(|(_, text)| *text);
            Translated {
                tag: language.tag().to_owned(),
                name: state.english.language(language),
                direction: state.english.direction(language).as_str(),
                written: !(title.is_empty() && summary.is_empty() && by.is_empty()) || error.is_some(),
                title,
                summary,
                by,
                error,
            }
        })
        .collect();
    languages.sort_by(|a, b| a.name.cmp(&b.name));
    let page = TranslationsPage {
        page: Page::of(actor),
        id: id.to_string(),
        name: title(&found),
        english_title: written.first(Field::Title).to_owned(),
        english_summary: written.first(Field::Summary).to_owned(),
        version,
        languages,
        wrong,
        said,
        theirs,
    };
    html_with(status, &page)
}
