//! How the staff of an organisation get on, for its administrators: which promised days were missed, who has how many leads, who gave leads back after they had
//! seen the name, and who came to a limit.

use super::PortalState;
use super::days::{day, moment};
use super::english::English;
use super::page::{Page, html};
use super::problem::Problem;
use crate::desk::Actor;
use crate::desk::workload::{Count, Limited, MissedLead, PutOffLead, Released, look};
use askama::Template;
use axum::Extension;
use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;

#[derive(Template)]
#[template(path = "workload.html", config = "src/portal/askama.toml")]
struct WorkloadPage {
    page: Page,
    claims: u32,
    openings: u32,
    missed_count: String,
    missed: Vec<Missed>,
    put_off: Vec<PutOff>,
    rows: Vec<Row>,
    reached: Vec<String>,
}

/// A lead whose promised day was missed.
struct Missed {
    id: String,
    reference: String,
    service: String,
    promised: String,
    offered: String,
    holder: String,
}

/// A lead whose person was told a later day more than once.
struct PutOff {
    id: String,
    reference: String,
    service: String,
    first: String,
    stands: String,
    times: u32,
    holder: String,
}

struct Row {
    name: String,
    held: u32,
    opened: u32,
    /// By month.
    released: Vec<String>,
}

/// The page.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
) -> Result<Response, Problem> {
    let found = look(&state.desk, &actor).await?;
    let limits = state.desk.limits();
    let rows = found.staff.into_iter().map(|one| Row {
        released: released(&one.released, &state.english),
        name: if one.active { one.staff.name } else { format!("{} (left)", one.staff.name) },
        held: one.held,
        opened: one.opened,
    });
    let reached = found.reached.iter().map(|one| {
        let what = limited(one.limited);
        format!("{}: {} {what}", moment(one.at), one.by)
    });
    let missed = found.missed.into_iter().map(|MissedLead { lead, holder }| Missed {
        id: lead.lead.to_string(),
        reference: lead.reference.to_string(),
        service: state.english.code(lead.service),
        promised: day(lead.promised_on),
        offered: lead.offered_on.map_or_else(|| "Not yet".to_owned(), day),
        holder: holder.unwrap_or_else(|| "Nobody yet".to_owned()),
    });
    let put_off = found.put_off.into_iter().map(|PutOffLead { lead, holder }| PutOff {
        id: lead.lead.to_string(),
        reference: lead.reference.to_string(),
        service: state.english.code(lead.service),
        first: day(lead.first),
        stands: day(lead.stands),
        times: lead.times,
        holder: holder.unwrap_or_else(|| "Nobody yet".to_owned()),
    });
    html(&WorkloadPage {
        page: Page { at_workload: true, ..Page::of(&actor) },
        claims: limits.open_claims,
        openings: limits.openings_an_hour,
        missed_count: match found.missed_count {
            Count::Exactly(0) => "Every promised day has been kept, or is still to come.".to_owned(),
            Count::Exactly(1) => "1 person waits although the day they were promised is over.".to_owned(),
            Count::Exactly(count) => format!("{count} people wait although the day they were promised is over."),
            Count::MoreThan(count) => {
                format!("More than {count} people wait although the day they were promised is over.")
            }
        },
        missed: missed.collect(),
        put_off: put_off.collect(),
        rows: rows.collect(),
        reached: reached.collect(),
    })
}

/// What someone gave back, a line a month: `November 2026: 3 (I am away: 2, …)`.
fn released(all: &[Released], english: &English) -> Vec<String> {
    let months = all.chunk_by(|one, next| one.month == next.month).filter_map(|month| {
        let name =
            format!("{}-01", month.first()?.month).parse().map(|first: Date| first.strftime("%B %Y").to_string());
        let count: u32 = month.iter().map(|one| one.count).sum();
        let reasons: Vec<String> =
            month.iter().map(|one| format!("{}: {}", english.code(one.reason), one.count)).collect();
        Some(format!("{}: {count} ({})", name.ok()?, reasons.join(", ")))
    });
    let months: Vec<String> = months.collect();
    if months.is_empty() { vec!["None".to_owned()] } else { months }
}

/// What someone wanted who came to a limit.
pub(super) fn limited(limited: Limited) -> &'static str {
    match limited {
        Limited::Claims => "wanted to claim more leads and calls than one person may have",
        Limited::Openings => "wanted to open more names in an hour than one person may",
    }
}
