//! The settings in force, for the host's administrators, to look at: they are changed where the program is started. A setting that holds a
//! password, a key or an address with one in it is never here; the page only says that it is set.

use super::PortalState;
use super::page::{Page, html};
use super::problem::Problem;
use crate::clock::day_in_london;
use crate::desk::{Actor, organisations};
use crate::domain::promise::TableEnds;
use askama::Template;
use axum::Extension;
use axum::extract::State;
use axum::response::Response;

/// A setting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Setting {
    /// How it is named, such as `ALONGSIDE_AREA`.
    pub name: String,
    /// What it means.
    pub meaning: String,
    /// What it is; absent where it is secret.
    pub value: Option<String>,
    /// Where it comes from.
    pub source: Source,
}

/// Where a setting comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// It was given when the program was started.
    Given,
    /// Nothing was given, so it is the usual.
    Usual,
    /// Nothing was given, and there is no usual.
    NotSet,
}

#[derive(Template)]
#[template(path = "settings.html", config = "src/portal/askama.toml")]
struct SettingsPage {
    page: Page,
    /// That the table of bank holidays ends.
    table_ends: Option<TableEnds>,
    languages: String,
    rows: Vec<Row>,
}

struct Row {
    name: String,
    meaning: String,
    value: String,
    source: &'static str,
}

/// The settings.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
) -> Result<Response, Problem> {
    // Who may not see the organisations may not see the settings either: both are the installation's.
    organisations::list(&state.desk, &actor).await?;
    let row = |setting: &Setting| Row {
        name: setting.name.clone(),
        meaning: setting.meaning.clone(),
        value: match (&setting.value, setting.source) {
            (_, Source::NotSet) => "Not set".to_owned(),
            (None, _) => "Set; it is secret and not shown".to_owned(),
            (Some(value), _) if value.is_empty() => "Empty".to_owned(),
            (Some(value), _) => value.clone(),
        },
        source: match setting.source {
            Source::Given => "Given at start",
            Source::Usual => "The usual",
            Source::NotSet => "Nowhere",
        },
    };
    let languages: Vec<String> = state.english.languages().map(|language| state.english.language(language)).collect();
    html(&SettingsPage {
        page: Page::of(&actor).at("/staff/settings"),
        table_ends: TableEnds::on(day_in_london(state.desk.now())),
        languages: languages.join(", "),
        rows: state.settings.iter().map(row).collect(),
    })
}
