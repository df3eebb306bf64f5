//! The audit of an organisation: who of its staff did what, and when. Looked through by member of staff, lead and day; the search stands
//! in the address. It names staff and leads, never a resident.

use super::PortalState;
use super::audit_words::{deed, more};
use super::days::moment;
use super::english::English;
use super::form::{Choice, Field, Kind, Wrong};
use super::page::{Page, html_with};
use super::problem::Problem;
use crate::desk::Actor;
use crate::desk::audit::{self, Asked, Lead, Line};
use crate::domain::staff::Staff;
use crate::ids::{LeadId, Reference, StaffId};
use askama::Template;
use axum::Extension;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

/// Where it is.
const HERE: &str = "/staff/audit";

#[derive(Template)]
#[template(path = "audit.html", config = "src/portal/askama.toml")]
struct AuditPage {
    page: Page,
    wrong: Vec<Wrong>,
    staff: Vec<Choice>,
    lead: Field,
    day: Field,
    searched: bool,
    rows: Vec<Row>,
    first: Option<String>,
    next: Option<String>,
}

struct Row {
    when: String,
    who: String,
    what: String,
    lead: Option<LeadCell>,
    detail: String,
}

/// A lead, with the way to it as long as it is kept.
struct LeadCell {
    label: String,
    id: Option<String>,
}

/// The address, after the question mark.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Typed {
    staff: String,
    lead: String,
    day: String,
    after: String,
}

/// The entries that fit.
pub(super) async fn search(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    typed: Result<Query<Typed>, QueryRejection>,
) -> Result<Response, Problem> {
    let typed = typed.map(|Query(typed)| typed).unwrap_or_default();
    let (lead, lead_error) = read(&typed.lead, lead, "Enter a reference of 8 letters and numbers, such as 7KQM 4XHP");
    let (day, day_error) = read(&typed.day, day, "Enter a day such as 23/11/2026");
    let asked = Asked { staff: typed.staff.parse().ok(), lead, day };
    let lead = Field::new("lead", "Lead", Kind::Text, "off").hint("Its reference").typed(&typed.lead).wrong(lead_error);
    let day = Field::new("day", "Day", Kind::Text, "off").hint("Such as 23/11/2026").typed(&typed.day).wrong(day_error);
    let wrong: Vec<Wrong> = [&lead, &day]
        .into_iter()
        .filter_map(|field| Some(Wrong { at: field.id.to_owned(), error: field.error.clone()? }))
        .collect();
    let found = audit::search(&state.desk, &actor, &asked, typed.after.parse().ok()).await?;
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    // A search that cannot be read finds nothing, rather than everything.
    let entries: &[Line] = if wrong.is_empty() { &found.entries } else { &[] };
    let rows = entries.iter().map(|line| Row::new(line, &found, &state.english)).collect();
    let next = found.next.filter(|_| wrong.is_empty());
    let page = AuditPage {
        page: Page::of(&actor).at(HERE),
        staff: staff(&found.staff, asked.staff),
        searched: asked.staff.is_some() || !typed.lead.trim().is_empty() || !typed.day.trim().is_empty(),
        rows,
        first: (!typed.after.is_empty()).then(|| address(&asked, None)),
        next: next.map(|next| address(&asked, Some(next))),
        wrong,
        lead,
        day,
    };
    html_with(status, &page)
}

/// What was typed, if anything was, and what to do where it cannot be read.
fn read<T>(typed: &str, parse: fn(&str) -> Option<T>, error: &str) -> (Option<T>, Option<String>) {
    let typed = typed.trim();
    if typed.is_empty() {
        return (None, None);
    }
    let parsed = parse(typed);
    let error = parsed.is_none().then(|| error.to_owned());
    (parsed, error)
}

fn lead(typed: &str) -> Option<Lead> {
    let id = || typed.parse::<LeadId>().ok().map(Lead::Id);
    Reference::parse_as_typed(typed).map(Lead::Reference).or_else(id)
}

/// `23/11/2026` or `2026-11-23`.
fn day(typed: &str) -> Option<Date> {
    typed.parse().ok().or_else(|| Date::strptime("%d/%m/%Y", typed).ok())
}

fn staff(everyone: &[(Staff, bool)], chosen: Option<StaffId>) -> Vec<Choice> {
    let option = |(one, active): &(Staff, bool)| Choice {
        value: one.id.to_string(),
        label: if *active { one.name.clone() } else { format!("{} (left)", one.name) },
        chosen: chosen == Some(one.id),
    };
    let all = Choice { value: String::new(), label: "Everyone".to_owned(), chosen: chosen.is_none() };
    std::iter::once(all).chain(everyone.iter().map(option)).collect()
}

fn address(asked: &Asked, after: Option<Uuid>) -> String {
    let mut parts = Vec::new();
    if let Some(staff) = asked.staff {
        parts.push(format!("staff={staff}"));
    }
    match asked.lead {
        Some(Lead::Reference(reference)) => parts.push(format!("lead={}", reference.compact())),
        Some(Lead::Id(id)) => parts.push(format!("lead={id}")),
        None => {}
    }
    if let Some(day) = asked.day {
        parts.push(format!("day={day}"));
    }
    if let Some(after) = after {
        parts.push(format!("after={after}"));
    }
    if parts.is_empty() { HERE.to_owned() } else { format!("{HERE}?{}", parts.join("&")) }
}

impl Row {
    fn new(line: &Line, page: &audit::AuditPage, english: &English) -> Self {
        let name_of = |id: StaffId| page.staff.iter().find(|(one, _)| one.id == id).map(|(one, _)| one.name.clone());
        let who = match line.staff {
            Some(id) => name_of(id).unwrap_or_else(|| "Someone of another organisation".to_owned()),
            None => "The person, or the program".to_owned(),
        };
        let lead = line.lead.map(|(id, reference)| LeadCell {
            label: reference.map_or_else(|| format!("No longer kept: {id}"), |reference| reference.to_string()),
            id: reference.map(|_| id.to_string()),
        });
        let detail = line.detail.as_deref().map_or_else(String::new, |detail| more(line.action, detail, page, english));
        Self { when: moment(line.at), who, what: deed(line.action).to_owned(), lead, detail }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_is_read_as_people_write_it_and_as_the_address_has_it() {
        assert_eq!(day("23/11/2026"), Some(date(2026, 11, 23)));
        assert_eq!(day("2026-11-23"), Some(date(2026, 11, 23)));
        assert_eq!(day("31/02/2026"), None);
        assert_eq!(day("Monday"), None);
    }
}
