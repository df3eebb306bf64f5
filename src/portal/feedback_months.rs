//! The numbers of feedback by month, as a page of tables and as a file. Every number has come through the disclosure gate.

use super::PortalState;
use super::days::month;
use super::english::English;
use super::page::{FeedbackLink, Page, html};
use super::problem::Problem;
use crate::desk::Actor;
use crate::desk::feedback::record_taken;
use crate::domain::taxonomy::FeedbackKind;
use crate::language::Language;
use crate::report::feedback::{Months, PROMISED, Soon, Table, months};
use crate::report::gate::{Median, Shown};
use askama::Template;
use axum::Extension;
use axum::extract::State;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

/// What the marks mean: on the page, and in the file.
const MEANING: &str = "* stands for a number from 1 to 7. Other numbers are rounded to the nearest 5. Totals may not add up. \
                       \"Not shown\" stands where a number would tell one that is hidden.";

#[derive(Template)]
#[template(path = "feedback_months.html", config = "src/portal/askama.toml")]
struct MonthsPage {
    page: Page,
    until: String,
    meaning: &'static str,
    tables: Vec<Figures>,
}

/// A table in words.
struct Figures {
    caption: String,
    rows_are: &'static str,
    columns: Vec<String>,
    rows: Vec<(String, Vec<String>)>,
}

/// The page.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
) -> Result<Response, Problem> {
    let months = read(&state, &actor).await?;
    html(&MonthsPage {
        page: Page { feedback: FeedbackLink::Here, ..Page::of(&actor) },
        until: month(&months.until),
        meaning: MEANING,
        tables: tables(&months, &state.english),
    })
}

/// Whether a browser loads ahead: nobody takes the file yet, and what is recorded would never have been.
fn loads_ahead(headers: &HeaderMap) -> bool {
    headers.contains_key("sec-purpose")
}

/// The file: a line a number.
pub(super) async fn download(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    if loads_ahead(&headers) {
        return Ok(StatusCode::SERVICE_UNAVAILABLE.into_response());
    }
    let months = read(&state, &actor).await?;
    record_taken(&state.desk, &actor).await?;
    let file = write(&months, &tables(&months, &state.english)).map_err(|error| Problem::ours(&error))?;
    let name = format!("attachment; filename=\"feedback-until-{}.csv\"", months.until);
    Ok(([(CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, name)], file).into_response())
}

async fn read(state: &PortalState, actor: &Actor) -> Result<Months, Problem> {
    let mut languages: Vec<Language> = state.english.languages().collect();
    languages.sort_by_key(|language| state.english.language(*language));
    Ok(months(&state.desk, actor, &languages).await?)
}

fn write(months: &Months, tables: &[Figures]) -> Result<Vec<u8>, csv::Error> {
    // The mark at the beginning tells spreadsheets that names are in UTF-8.
    let mut file = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    file.write_record(["Table", "Row", "Column", "Number"])?;
    for table in tables {
        for (row, cells) in &table.rows {
            for (column, cell) in table.columns.iter().zip(cells) {
                file.write_record([&table.caption, row, column, cell])?;
            }
        }
    }
    let about = [
        ("Counted until the end of", month(&months.until)),
        ("What the marks mean", MEANING.to_owned()),
        ("Program", format!("Alongside {}", env!("CARGO_PKG_VERSION"))),
    ];
    for (name, value) in about {
        file.write_record(["About this file", name, "", &value])?;
    }
    file.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

fn tables(months: &Months, english: &English) -> Vec<Figures> {
    let kinds = |table: &Table<String, FeedbackKind>, caption: &str| {
        let mut columns: Vec<String> = table.columns.iter().map(|kind| english.code(*kind)).collect();
        columns.push("All kinds".to_owned());
        figures(caption, "Month", columns, table, |name| month(name))
    };
    let or = |name: Option<String>, none: &str| name.unwrap_or_else(|| none.to_owned());
    let quarters = months.done.columns.iter().map(|quarter| {
        let from = ["January to March", "April to June", "July to September", "October to December"];
        format!("{} {}", from[usize::try_from(quarter.number - 1).unwrap_or_default().min(3)], quarter.year)
    });
    let services = &months.erased_by_service;
    let languages = &months.erased_by_language;
    vec![
        kinds(&months.named, "Feedback with a name, by the month it came in"),
        kinds(&months.unnamed, "Feedback without a name, by the month it came in"),
        kinds(&months.both, "With a name and without, by the month it came in"),
        soon(&months.soon),
        figures(
            "What was done, by quarters that are over",
            "What was done",
            quarters.collect(),
            &months.done,
            |done| English::feedback_done(*done).to_owned(),
        ),
        figures(
            "People who were erased, by what they had asked for",
            "Month",
            services.columns.iter().map(|service| or(service.map(|one| english.code(one)), "Only a chat")).collect(),
            services,
            |name| month(name),
        ),
        figures(
            "People who were erased, by language",
            "Month",
            languages.columns.iter().map(|one| or(one.map(|one| english.language(one)), "Not known")).collect(),
            languages,
            |name| month(name),
        ),
    ]
}

fn figures<R, C>(
    caption: &str,
    rows_are: &'static str,
    columns: Vec<String>,
    table: &Table<R, C>,
    name: impl Fn(&R) -> String,
) -> Figures {
    let rows = table.rows.iter().map(|row| {
        let cells = row.cells.iter().chain(&row.total).map(Shown::to_string);
        (name(&row.name), cells.collect())
    });
    Figures { caption: caption.to_owned(), rows_are, columns, rows: rows.collect() }
}

fn soon(months: &[Soon]) -> Figures {
    let within = |median: Median, one: &str, unit: &str, same: &str| match median {
        Median::Within(0) => same.to_owned(),
        Median::Within(1) => one.to_owned(),
        Median::Within(time) => format!("{time} {unit}"),
        Median::NotYet => "Fewer than half so far".to_owned(),
        Median::TooFew => "Too few to say".to_owned(),
    };
    let rows = months.iter().map(|soon| {
        let cells = vec![
            within(soon.named, "1 working day", "working days", "The same day"),
            soon.kept.to_string(),
            within(soon.unnamed, "1 month", "months", "The same month"),
        ];
        (month(&soon.month), cells)
    });
    Figures {
        caption: "How soon something was done about racism, by the month it came in".to_owned(),
        rows_are: "Month",
        columns: vec![
            "With a name: half within".to_owned(),
            format!("With a name: within {PROMISED} working days"),
            "Without a name: half within".to_owned(),
        ],
        rows: rows.collect(),
    }
}
