//! The queue: leads and calls by the day each is due, the missed ones first. Filters and the place in the queue stand in the
//! address; pages go by key, so that the last costs what the first does. What is new appears by itself where scripts run.

use super::days::{Due, age, day};
use super::english::English;
use super::filters::{Asked, Select, address, selects};
use super::page::{Page, QUEUE_SCRIPT_ADDRESS, html_with};
use super::problem::Problem;
use super::stands::Step;
use super::{PortalState, with_script};
use crate::desk::queue::{self, Count, DeskCounts, Filter, QueueState, Queued, QueuedCall, QueuedLead, What};
use crate::desk::telephone::{self, Named};
use crate::desk::{Actor, rights};
use crate::ids::{Reference, StaffId};
use askama::Template;
use axum::Extension;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "leads.html", config = "src/portal/askama.toml")]
struct LeadsPage {
    page: Page,
    said: Option<String>,
    selects: Vec<Select>,
    filtered: bool,
    exports: bool,
    count: String,
    /// Whose numbers come first: "This desk", or "Yours and free".
    whose: &'static str,
    desk: Vec<Standing>,
    /// The numbers of what colleagues have.
    elsewhere: Option<Standing>,
    /// What was typed to find a lead, and what is wrong with it.
    sought: Sought,
    not_found: Option<&'static str>,
    script: &'static str,
    rows: Vec<Row>,
    first: Option<String>,
    next: Option<String>,
}

/// One of several things to choose.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) chosen: bool,
}

/// A number of the desk, and the way to what it counts.
struct Standing {
    words: String,
    address: String,
}

struct Row {
    id: String,
    /// "lead" or "call".
    what: &'static str,
    address: String,
    reference: String,
    answer: &'static str,
    due_on: String,
    due: Due,
    tag: Option<&'static str>,
    wants: String,
    service: String,
    language: String,
    borough: String,
    age: String,
    holder: String,
    answered: bool,
}

/// The queue as this member of staff sees it.
pub(super) async fn queue(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Problem> {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    render(&state, &actor, &asked, Sought::default(), None).await
}

async fn render(
    state: &PortalState,
    actor: &Actor,
    asked: &Asked,
    sought: Sought,
    not_found: Option<&'static str>,
) -> Result<Response, Problem> {
    let filter = asked.filter();
    let after = asked.after();
    let found = queue::list(&state.desk, actor, &filter, after).await?;
    let now = state.desk.now();
    let rows = found.queued.iter().map(|queued| Row::new(queued, actor, now, &state.english)).collect();
    let page = Page { at_leads: true, ..Page::of(actor) };
    let follows = rights::follows_up(actor.staff.role);
    let elsewhere = found.desk.overdue_elsewhere.map(|count| Standing {
        words: format!("{} overdue", number(count)),
        address: address(&Filter { state: Some(QueueState::OverdueElsewhere), ..Filter::default() }, None),
    });
    let status = if not_found.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = LeadsPage {
        page,
        said: said(asked),
        selects: selects(actor, &filter, &found.boroughs, &state.english),
        exports: filter.state == Some(QueueState::Mine) && follows,
        filtered: filter != Filter::default(),
        count: counted(found.leads, found.calls, filter.what),
        whose: if follows { "Yours and free" } else { "This desk" },
        desk: standings(&found.desk),
        elsewhere,
        sought,
        not_found,
        script: &QUEUE_SCRIPT_ADDRESS,
        rows,
        first: after.map(|_| address(&filter, None)),
        next: found.next.map(|key| address(&filter, Some(key))),
    };
    Ok(with_script(html_with(status, &page)?))
}

impl Row {
    fn new(queued: &Queued, actor: &Actor, now: Timestamp, english: &English) -> Self {
        match queued {
            Queued::Lead(queued) => Self::lead(queued, actor, now, english),
            Queued::Call(queued) => Self::call(queued, actor, now, english),
        }
    }

    fn lead(queued: &QueuedLead, actor: &Actor, now: Timestamp, english: &English) -> Self {
        let lead = &queued.lead;
        let Step { what, day: due_on, due } = Step::of(lead, now);
        Self {
            id: lead.id.to_string(),
            what: "lead",
            address: format!("/staff/leads/{}", lead.id),
            reference: lead.reference.to_string(),
            answer: what,
            due_on,
            due,
            tag: English::first_tag(lead),
            wants: english.wants(lead, &queued.titles),
            service: english.code(lead.service),
            language: english.language(lead.language),
            borough: borough(lead.needs.borough.as_ref()),
            age: age(lead.created_at, now),
            holder: holder(lead.claimed_by, queued.holder.as_ref(), actor),
            answered: queued.answered,
        }
    }

    fn call(queued: &QueuedCall, actor: &Actor, now: Timestamp, english: &English) -> Self {
        let task = &queued.task;
        Self {
            id: task.id.to_string(),
            what: "call",
            address: format!("/staff/calls/{}", task.id),
            reference: task.reference.to_string(),
            answer: "Ring by",
            due_on: day(task.due_on),
            due: Due::of(task.due_on, now),
            tag: None,
            wants: english.rings(&task.notice),
            service: english.code(task.service),
            language: english.language(task.language),
            borough: borough(task.borough.as_ref()),
            age: age(task.made_at, now),
            holder: holder(task.claimed_by, queued.holder.as_ref(), actor),
            answered: false,
        }
    }
}

fn borough(named: Option<&String>) -> String {
    named.cloned().unwrap_or_else(|| "Not said".to_owned())
}

fn holder(claimed_by: Option<StaffId>, name: Option<&String>, actor: &Actor) -> String {
    match (name, claimed_by) {
        (_, None) => "Nobody yet".to_owned(),
        (_, Some(id)) if id == actor.staff.id => "You".to_owned(),
        (Some(name), _) => name.clone(),
        (None, _) => "A colleague".to_owned(),
    }
}

/// What has just happened, by a code in the address: never words, which could be anyone's.
fn said(asked: &Asked) -> Option<String> {
    let words = match asked.said.as_str() {
        // The reference is read as one: what stands in the address is not repeated.
        "closed" => match Reference::parse(&asked.lead) {
            Some(reference) => return Some(format!("Lead {reference} is closed.")),
            None => "The lead is closed.",
        },
        "given-back" => "You gave the lead back. It is in the queue again.",
        "handed-on" => "You handed the lead on. Your colleague has it now.",
        "call-given-back" => "You gave the call back. It is in the queue again.",
        "call-done" => "The call is made and off the list.",
        "stopped" => "It is recorded. Nobody contacts the person about it any more.",
        "deleted" => "It is recorded. Everything about the person is deleted.",
        _ => return None,
    };
    Some(words.to_owned())
}

/// A reference as someone reads it out.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Sought {
    reference: String,
}

/// To the lead that a reference names; where the reader may not see it, to what the person can say about it; where there is none, the
/// queue again, which says at the field what to do.
pub(super) async fn find(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    sought: Result<Query<Sought>, QueryRejection>,
) -> Result<Response, Problem> {
    let sought = sought.map(|Query(sought)| sought).unwrap_or_default();
    let wrong = match telephone::find(&state.desk, &actor, &sought.reference).await? {
        Some(Named { lead, is_seen: true, .. }) => {
            return Ok(Redirect::to(&format!("/staff/leads/{lead}")).into_response());
        }
        // Nothing of it is shown here; what the person says can still be written down.
        Some(Named { lead, .. }) => return Ok(Redirect::to(&format!("/staff/leads/{lead}/told")).into_response()),
        None if sought.reference.trim().is_empty() => "Enter the reference",
        None if Reference::parse(&sought.reference).is_none() => {
            "Enter a reference of 8 letters and numbers, such as 7KQM 4XHP"
        }
        None => "No request of your organisation has this reference. Ask the person to read it out again",
    };
    render(&state, &actor, &Asked::default(), sought, Some(wrong)).await
}

/// How the desk stands, in words, each with the way to what is counted.
fn standings(desk: &DeskCounts) -> Vec<Standing> {
    let standing = |count: Count, what: &str, filter: Filter| Standing {
        words: format!("{} {what}", number(count)),
        address: address(&filter, None),
    };
    let state = |state| Filter { state: Some(state), ..Filter::default() };
    let mut standings = vec![
        standing(desk.overdue, "overdue", state(QueueState::Overdue)),
        standing(desk.today, "due today", state(QueueState::Today)),
        standing(
            desk.replied,
            if desk.replied == Count::Exactly(1) { "reply to read" } else { "replies to read" },
            state(QueueState::Replied),
        ),
        standing(desk.open, "that nobody has", state(QueueState::Open)),
    ];
    standings.extend(desk.mine.map(|mine| standing(mine, "yours", state(QueueState::Mine))));
    let calls = if desk.calls == Count::Exactly(1) { "call to make" } else { "calls to make" };
    standings.push(standing(desk.calls, calls, Filter { what: Some(What::Calls), ..Filter::default() }));
    standings
}

/// How many: "12", "more than 1000".
pub(super) fn number(count: Count) -> String {
    match count {
        Count::Exactly(count) => count.to_string(),
        Count::MoreThan(count) => format!("more than {count}"),
    }
}

/// How many leads and calls the filter leaves.
fn counted(leads: Count, calls: Count, what: Option<What>) -> String {
    let counted = |count: Count, one: &str| match count {
        Count::Exactly(1) => format!("1 {one}"),
        count => format!("{} {one}s", number(count)),
    };
    let words = match what {
        Some(What::Leads) => counted(leads, "lead"),
        Some(What::Calls) => counted(calls, "call"),
        None if calls == Count::Exactly(0) => counted(leads, "lead"),
        None => format!("{} and {}", counted(leads, "lead"), counted(calls, "call")),
    };
    words.replacen("more", "More", usize::from(words.starts_with("more")))
}
