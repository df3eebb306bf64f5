//! How the staff of an organisation get on, for its administrators: who has how many leads, who gave leads back after they had
//! seen the name, and who came to a limit.

use super::PortalState;
use super::days::moment;
use super::page::{Page, html};
use super::problem::Problem;
use crate::desk::Actor;
use crate::desk::workload::{Limited, Workload, look};
use askama::Template;
use axum::Extension;
use axum::extract::State;
use axum::response::Response;

#[derive(Template)]
#[template(path = "workload.html", config = "src/portal/askama.toml")]
struct WorkloadPage {
    page: Page,
    claims: u32,
    openings: u32,
    rows: Vec<Row>,
    reached: Vec<String>,
}

struct Row {
    name: String,
    held: u32,
    opened: u32,
    released: String,
}

/// The page.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
) -> Result<Response, Problem> {
    let found = look(&state.desk, &actor).await?;
    let limits = state.desk.limits();
    let rows = found.staff.into_iter().map(|Workload { staff, held, opened, released }| {
        let all: u32 = released.iter().map(|(_, count)| count).sum();
        let reasons: Vec<String> =
            released.iter().map(|(reason, count)| format!("{}: {count}", state.english.code(*reason))).collect();
        let released = if all == 0 { "None".to_owned() } else { format!("{all} ({})", reasons.join(", ")) };
        Row { name: staff.name, held, opened, released }
    });
    let reached = found.reached.iter().map(|one| {
        let what = match one.limited {
            Limited::Claims => "wanted to claim more leads than one person may have",
            Limited::Openings => "wanted to open more names in an hour than one person may",
        };
        format!("{}: {} {what}", moment(one.at), one.by)
    });
    html(&WorkloadPage {
        page: Page { at_workload: true, ..Page::of(&actor) },
        claims: limits.open_claims,
        openings: limits.openings_an_hour,
        rows: rows.collect(),
        reached: reached.collect(),
    })
}
