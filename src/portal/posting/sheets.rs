//! Spreadsheets: the template, reading a file, writing one, and the open standard. A file that has anything wrong is refused
//! whole, with every bad line and what to do.

use super::super::PortalState;
use super::super::leads::Choice;
use super::super::page::{Page, html_with};
use super::super::problem::Problem;
use super::options::{more_options, options};
use super::upload::{Upload, read_upload};
use super::{kind_word, questions};
use crate::clock::day_in_london;
use crate::desk::sheets::{Counted, Imported};
use crate::desk::{Actor, sheets};
use crate::domain::posting::{Field, RowFault, Written, left_out, template};
use crate::domain::taxonomy::{Code as _, CriterionKind, OpportunityKind};
use askama::Template;
use axum::Extension;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

/// Bytes of a file.
pub(in crate::portal) const LONGEST_FILE: usize = 2 * 1024 * 1024;
#[derive(Template)]
#[template(path = "posting_sheets.html", config = "src/portal/askama.toml")]
struct SheetsPage {
    page: Page,
    said: Option<String>,
    wrong: Option<&'static str>,
    faults: Vec<RowFault>,
    columns: Vec<Column>,
    /// What the open standard has no place for.
    left_out: Vec<&'static str>,
}

/// A column of a file, and what it takes.
struct Column {
    id: &'static str,
    name: &'static str,
    /// Codes with their meaning; none for what is typed.
    codes: Vec<Choice>,
}

/// The columns, for who writes a file by hand.
fn columns(state: &PortalState, actor: &Actor) -> Vec<Column> {
    let none = Written::default();
    let column = |field: &Field| {
        let codes = match field {
            Field::Kind => OpportunityKind::ALL
                .iter()
                .map(|kind| Choice { value: kind.id().to_owned(), label: kind_word(*kind).to_owned(), chosen: false })
                .collect(),
            // Their answers are names, which stand for themselves.
            Field::Borough | Field::Hospitals => Vec::new(),
            // Kinds with words after them.
            Field::Criteria => CriterionKind::ALL
                .iter()
                .map(|kind| Choice {
                    value: format!("{}: …", kind.id()),
                    label: state.english.code(*kind),
                    chosen: false,
                })
                .collect(),
            field => {
                let more = more_options(state, &actor.organisation.area, *field, &none);
                options(state, &actor.organisation.area, *field, &none).into_iter().chain(more).collect()
            }
        };
        Column { id: field.id(), name: questions::name(*field), codes }
    };
    Field::ALL.iter().map(column).collect()
}

/// The page.
pub(in crate::portal) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
) -> Result<Response, Problem> {
    page(&state, &actor, StatusCode::OK, None, None, Vec::new())
}

/// Reads a file.
pub(in crate::portal) async fn import(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let refused = |text| page(&state, &actor, StatusCode::UNPROCESSABLE_ENTITY, None, Some(text), Vec::new());
    let Ok(body) = body else { return refused("Choose a file of at most 2 MB and 1,000 rows") };
    let Some(Upload { file, publish }) = read_upload(&headers, &body) else { return refused("Choose a CSV file") };
    if file.is_empty() {
        return refused("Choose a CSV file");
    }
    match sheets::import(&state.desk, &actor, file, publish, &state.areas).await? {
        Imported::Done(counted) => page(&state, &actor, StatusCode::OK, Some(said(counted, publish)), None, Vec::new()),
        Imported::Refused(faults) => {
            let text = "Nothing was imported. Put these lines right and send the file again";
            page(&state, &actor, StatusCode::UNPROCESSABLE_ENTITY, None, Some(text), faults)
        }
    }
}

fn said(Counted { new, changed, same, over }: Counted, publish: bool) -> String {
    let stay = match over {
        0 => String::new(),
        1 => " 1 of them is closed or past its last day, and stays so.".to_owned(),
        over => format!(" {over} of them are closed or past their last day, and stay so."),
    };
    if new + changed == 0 {
        return format!("Nothing has changed: all {same} rows were there just so.{stay}");
    }
    let how = if publish {
        "Residents see what is new and changed now."
    } else {
        "New and changed ones are drafts: look at them and publish."
    };
    format!("{new} new, {changed} changed, {same} as they were.{stay} {how}")
}

fn page(
    state: &PortalState,
    actor: &Actor,
    status: StatusCode,
    said: Option<String>,
    wrong: Option<&'static str>,
    faults: Vec<RowFault>,
) -> Result<Response, Problem> {
    let (columns, left_out) = (columns(state, actor), left_out());
    html_with(status, &SheetsPage { page: Page::of(actor), said, wrong, faults, columns, left_out })
}

/// A file to begin with.
pub(in crate::portal) async fn template_file(State(state): State<PortalState>) -> Response {
    file("text/csv; charset=utf-8", "alongside-template.csv", spreadsheet(&template(day_in_london(state.desk.now()))))
}

/// The organisation's opportunities as a spreadsheet.
pub(in crate::portal) async fn export(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
) -> Result<Response, Problem> {
    let written = sheets::export_sheet(&state.desk, &actor).await?;
    Ok(file("text/csv; charset=utf-8", "alongside-opportunities.csv", spreadsheet(&written)))
}

/// The organisation's roles in the open standard.
pub(in crate::portal) async fn export_standard(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
) -> Result<Response, Problem> {
    let written = sheets::export_standard(&state.desk, &actor).await?;
    Ok(file("application/ld+json", "alongside-opportunities.jsonld", written))
}

/// With the mark by which spreadsheet programs know UTF-8.
fn spreadsheet(written: &str) -> String {
    format!("\u{feff}{written}")
}

fn file(kind: &'static str, name: &str, content: String) -> Response {
    let headers = [(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))];
    (headers, content).into_response()
}
