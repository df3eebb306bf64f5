//! The queue: leads by the day each is due, the missed ones first. Filters and the place in the queue stand in the address; pages
//! go by key, so that the last costs what the first does. New leads appear by themselves where scripts run.

use super::days::{Due, age, day};
use super::english::English;
use super::filters::{Asked, Select, address, selects};
use super::page::{Page, QUEUE_SCRIPT_ADDRESS, html};
use super::problem::Problem;
use super::{PortalState, with_script};
use crate::desk::queue::{self, Count, DeskCounts, Filter, QueueState, QueuedLead};
use crate::desk::{Actor, rights, telephone};
use askama::Template;
use axum::Extension;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::{Redirect, Response};
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
    desk: Vec<Standing>,
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

/// A number of the desk, and the way to its leads.
struct Standing {
    words: String,
    address: String,
}

struct Row {
    id: String,
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
}

/// The queue as this member of staff sees it.
pub(super) async fn queue(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Problem> {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let filter = asked.filter();
    let after = asked.after();
    let found = queue::list(&state.desk, &actor, &filter, after).await?;
    let now = state.desk.now();
    let rows = found.leads.iter().map(|lead| Row::new(lead, &actor, now, &state.english)).collect();
    let page = Page { at_leads: true, ..Page::of(&actor) };
    let page = html(&LeadsPage {
        page,
        said: said(&asked.said),
        selects: selects(&actor, &filter, &found.boroughs, &state.english),
        exports: filter.state == Some(QueueState::Mine) && rights::follows_up(actor.staff.role),
        filtered: filter != Filter::default(),
        count: count(found.count),
        desk: standings(&found.desk),
        script: &QUEUE_SCRIPT_ADDRESS,
        rows,
        first: after.map(|_| address(&filter, None)),
        next: found.next.map(|key| address(&filter, Some(key))),
    })?;
    Ok(with_script(page))
}

impl Row {
    fn new(queued: &QueuedLead, actor: &Actor, now: Timestamp, english: &English) -> Self {
        let lead = &queued.lead;
        let holder = match (&queued.holder, lead.claimed_by) {
            (_, None) => "Nobody yet".to_owned(),
            (_, Some(id)) if id == actor.staff.id => "You".to_owned(),
            (Some(name), _) => name.clone(),
            (None, _) => "A colleague".to_owned(),
        };
        Self {
            id: lead.id.to_string(),
            reference: lead.reference.to_string(),
            answer: if lead.tried_at.is_some() { "Try again on" } else { "Answer by" },
            due_on: day(lead.due_on),
            due: Due::of(lead.due_on, now),
            tag: English::first_tag(lead),
            wants: english.wants(lead, &queued.titles),
            service: english.code(lead.service),
            language: english.language(lead.language),
            borough: lead.needs.borough.clone().unwrap_or_else(|| "Not said".to_owned()),
            age: age(lead.created_at, now),
            holder,
        }
    }
}

/// What has just happened, by a code in the address: never words, which could be anyone's.
fn said(code: &str) -> Option<String> {
    let words = match code {
        "given-back" => "You gave the lead back. It is in the queue again.",
        "handed-on" => "You handed the lead on. Your colleague has it now.",
        "closed" => "The lead is closed.",
        "stopped" => "It is recorded. Nobody contacts the person about it any more.",
        "deleted" => "It is recorded. Everything about the person is deleted.",
        "not-found" => "No request of your desk has this reference. Ask the person to read it out again.",
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

/// To the lead that a reference names.
pub(super) async fn find(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    sought: Result<Query<Sought>, QueryRejection>,
) -> Result<Redirect, Problem> {
    let sought = sought.map(|Query(sought)| sought).unwrap_or_default();
    Ok(match telephone::find(&state.desk, &actor, &sought.reference).await? {
        Some(lead) => Redirect::to(&format!("/staff/leads/{lead}")),
        None => Redirect::to("/staff/leads?said=not-found"),
    })
}

/// How the desk stands, in words, each with the way to its leads.
fn standings(desk: &DeskCounts) -> Vec<Standing> {
    let standing = |count: Count, what: &str, state: Option<QueueState>| Standing {
        words: match count {
            Count::Exactly(leads) => format!("{leads} {what}"),
            Count::MoreThan(leads) => format!("more than {leads} {what}"),
        },
        address: address(&Filter { state, ..Filter::default() }, None),
    };
    let mut standings = vec![
        standing(desk.overdue, "overdue", Some(QueueState::Overdue)),
        standing(desk.today, "due today", None),
        standing(desk.open, "that nobody has", Some(QueueState::Open)),
    ];
    standings.extend(desk.mine.map(|mine| standing(mine, "yours", Some(QueueState::Mine))));
    standings
}

fn count(count: Count) -> String {
    match count {
        Count::Exactly(1) => "1 lead".to_owned(),
        Count::Exactly(leads) => format!("{leads} leads"),
        Count::MoreThan(leads) => format!("More than {leads} leads"),
    }
}
