//! Spreadsheets: the template, reading a file, writing one, and the open standard. A file that has anything wrong is refused
//! whole, with every bad line and what to do.

use super::super::PortalState;
use super::super::page::{Page, html_with};
use super::super::problem::Problem;
use super::upload::{Upload, read_upload};
use crate::desk::sheets::{Counted, Imported};
use crate::desk::{Actor, sheets};
use crate::domain::posting::{RowFault, template};
use askama::Template;
use axum::Extension;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

/// Bytes of a file.
pub(in crate::portal) const LONGEST_FILE: usize = 1024 * 1024;
/// Bad lines that one page shows.
const SHOWN: usize = 100;

#[derive(Template)]
#[template(path = "posting_sheets.html", config = "src/portal/askama.toml")]
struct SheetsPage {
    page: Page,
    said: Option<String>,
    wrong: Option<&'static str>,
    faults: Vec<RowFault>,
    /// Bad lines beyond those shown.
    more: usize,
}

/// The page.
pub(in crate::portal) async fn show(Extension(actor): Extension<Actor>) -> Result<Response, Problem> {
    page(&actor, StatusCode::OK, None, None, Vec::new())
}

/// Reads a file.
pub(in crate::portal) async fn import(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let refused = |text| page(&actor, StatusCode::UNPROCESSABLE_ENTITY, None, Some(text), Vec::new());
    let Ok(body) = body else { return refused("Choose a file of at most 1 MB") };
    let Some(Upload { file, publish }) = read_upload(&headers, &body) else { return refused("Choose a CSV file") };
    if file.is_empty() {
        return refused("Choose a CSV file");
    }
    match sheets::import(&state.desk, &actor, file, publish, &state.areas).await? {
        Imported::Done(counted) => page(&actor, StatusCode::OK, Some(said(counted, publish)), None, Vec::new()),
        Imported::Refused(faults) => {
            let text = "Nothing was imported. Put these lines right and send the file again";
            page(&actor, StatusCode::UNPROCESSABLE_ENTITY, None, Some(text), faults)
        }
    }
}

fn said(Counted { new, changed, same }: Counted, publish: bool) -> String {
    let how = if publish { "Residents see them now." } else { "They are drafts: look at them and publish." };
    if new + changed == 0 {
        return format!("Nothing has changed: all {same} rows were there just so.");
    }
    format!("{new} new, {changed} changed, {same} as they were. {how}")
}

fn page(
    actor: &Actor,
    status: StatusCode,
    said: Option<String>,
    wrong: Option<&'static str>,
    mut faults: Vec<RowFault>,
) -> Result<Response, Problem> {
    let more = faults.len().saturating_sub(SHOWN);
    faults.truncate(SHOWN);
    html_with(status, &SheetsPage { page: Page::of(actor), said, wrong, faults, more })
}

/// A file to begin with.
pub(in crate::portal) async fn template_file() -> Response {
    file("text/csv; charset=utf-8", "alongside-template.csv", spreadsheet(&template()))
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
