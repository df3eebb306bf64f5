//! What will be erased when, for the host's administrators: how much of each kind on which day. Numbers alone; they name nobody. While
//! nothing is erased because the clock may be wrong, they say here that it is right.

use super::PortalState;
use super::days::{day, moment};
use super::page::{JustDone, Page, html};
use super::problem::Problem;
use crate::clock::day_in_london;
use crate::desk::Actor;
use crate::desk::retention::{self, Ahead, Kind};
use crate::domain::retention as keeping;
use askama::Template;
use axum::Extension;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::{Redirect, Response};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Where it is.
const HERE: &str = "/staff/retention";
/// Days that are shown one by one; what goes later is added up.
const SHOWN: i32 = 30;

#[derive(Template)]
#[template(path = "retention.html", config = "src/portal/askama.toml")]
struct RetentionPage {
    page: Page,
    said: Option<&'static str>,
    /// The last known time and the clock's, where nothing is erased.
    stopped: Option<[String; 2]>,
    counted: Option<String>,
    shown: i32,
    rules: Vec<Rule>,
    days: Vec<Day>,
}

/// A kind, its rule, and how much of it goes soon and later.
struct Rule {
    kind: &'static str,
    says: String,
    soon: u64,
    later: u64,
}

struct Day {
    day: String,
    lines: Vec<String>,
}

/// The numbers.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    asked: Result<Query<JustDone>, QueryRejection>,
) -> Result<Response, Problem> {
    let standing = retention::look(&state.desk, &actor).await?;
    let now = state.desk.now();
    let today = day_in_london(now);
    let said = asked.map(|Query(asked)| asked.said).unwrap_or_default();
    let (at, ahead) = standing.counted.map_or_else(|| (None, Ahead::new()), |(at, ahead)| (Some(moment(at)), ahead));
    let last = today.saturating_add(SHOWN.days());
    html(&RetentionPage {
        page: Page::of(&actor).at(HERE),
        said: (said == "confirmed").then_some("You said that the clock is right. Erasing goes on within the hour."),
        stopped: standing.left_behind.map(|last| [moment(last), moment(now)]),
        counted: at,
        shown: SHOWN,
        rules: Kind::ALL.into_iter().map(|kind| rule(kind, &ahead, last)).collect(),
        days: days(&ahead, last),
    })
}

/// The clock is right.
pub(super) async fn confirm_clock(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
) -> Result<Redirect, Problem> {
    let confirmed = retention::confirm_clock(&state.desk, &actor).await?;
    Ok(Redirect::to(&format!("{HERE}{}", if confirmed { "?said=confirmed" } else { "" })))
}

fn rule(kind: Kind, ahead: &Ahead, last: Date) -> Rule {
    let sum = |soon: bool| {
        let of_kind = ahead.iter().filter(|((of, day), _)| *of == kind && (*day <= last) == soon);
        of_kind.map(|(_, count)| count).sum()
    };
    Rule { kind: name(kind), says: words(kind), soon: sum(true), later: sum(false) }
}

fn days(ahead: &Ahead, last: Date) -> Vec<Day> {
    let mut by_day: BTreeMap<Date, Vec<String>> = BTreeMap::new();
    for ((kind, on), count) in ahead.iter().filter(|((_, on), _)| *on <= last) {
        by_day.entry(*on).or_default().push(format!("{}: {count}", name(*kind)));
    }
    by_day.into_iter().map(|(on, lines)| Day { day: day(on), lines }).collect()
}

fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Conversations => "People and their conversations",
        Kind::Lapsing => "Leads whose consent lapses",
        Kind::Leads => "Leads with an outcome",
        Kind::Feedback => "Feedback without a name",
        Kind::Told => "Notices sent and calls made",
        Kind::Audit => "Audit entries",
    }
}

fn words(kind: Kind) -> String {
    match kind {
        Kind::Conversations => {
            format!("{} days after the last message, unless a lead or a consent keeps them", keeping::CONVERSATION_DAYS)
        }
        Kind::Lapsing => "They end when the last consent for them lapses, after 12 months".to_owned(),
        Kind::Leads => format!(
            "{} days after the end where it came to nothing, else {} days after the last contact",
            keeping::LEAD_DECLINED_DAYS,
            keeping::LEAD_DAYS
        ),
        Kind::Feedback => format!("{} days after the month it came in", keeping::FEEDBACK_DAYS),
        Kind::Told => format!("{} days after", keeping::TOLD_DAYS),
        Kind::Audit => format!("Whole months, {} days after their end", keeping::AUDIT_DAYS),
    }
}
