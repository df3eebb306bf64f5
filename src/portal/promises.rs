//! What an organisation promises, for its administrators: working days until the answer, leads a week, days when nobody is on duty;
//! and what residents hear from it now.

use super::PortalState;
use super::filters::address;
use super::form::{Field, Kind, Wrong};
use super::page::{Fact, Page, html_with};
use super::problem::Problem;
use crate::desk::Actor;
use crate::desk::days::day;
use crate::desk::promises::{self, Closing, MOST_A_WEEK, MOST_CLOSED, Standing};
use crate::desk::queue::{Count, Filter};
use crate::domain::duty::{Duty, Promise, Team, Terms, monday};
use crate::domain::promise::MOST_WORKING_DAYS;
use crate::domain::taxonomy::{Code as _, Service};
use crate::domain::typed_day::typed_day;
use crate::ids::OrganisationId;
use askama::Template;
use axum::Extension;
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Where it is.
const HERE: &str = "/staff/promises";
/// Weeks that are looked ahead.
const WEEKS: i64 = 6;

/// What a form sends, by the names of its fields.
type Typed = BTreeMap<String, String>;

#[derive(Template)]
#[template(path = "promises.html", config = "src/portal/askama.toml")]
struct PromisesPage {
    page: Page,
    said: Option<&'static str>,
    moved: Option<Moved>,
    wrong: Vec<Wrong>,
    id: String,
    name: String,
    heard: Vec<Fact>,
    days: Vec<Field>,
    limits: Vec<Field>,
    closed: Vec<Closed>,
    closing: [Field; 2],
    weeks: Vec<Week>,
}

/// Those whose promise was moved off days that were just closed, and the way to them.
struct Moved {
    words: String,
    address: Option<String>,
}

impl Moved {
    fn new(actor: &Actor, organisation: &OrganisationId, days: (Date, Date), count: Count) -> Self {
        let words = match count {
            Count::Exactly(0) => "Nobody was promised an answer on these days.".to_owned(),
            Count::Exactly(1) => "1 person was promised an answer on these days. They are told a later day.".to_owned(),
            Count::Exactly(count) => {
                format!("{count} people were promised an answer on these days. They are told a later day.")
            }
            Count::MoreThan(count) => {
                format!("More than {count} people were promised an answer on these days. They are told a later day.")
            }
        };
        // Another organisation's leads are not in one's own queue.
        let is_theirs = *organisation == actor.staff.organisation && count != Count::Exactly(0);
        let filter = Filter { moved_from: Some(days), ..Filter::default() };
        Self { words, address: is_theirs.then(|| address(&filter, None)) }
    }
}

/// What has just happened, by the address.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Happened {
    said: String,
    from: String,
    to: String,
}

/// Days in a row when nobody is on duty.
struct Closed {
    from: Date,
    to: Date,
    words: String,
}

/// Why days are not closed.
#[derive(Clone, Copy)]
enum Refused {
    /// A day cannot be read.
    Unread,
    /// They cannot be closed.
    Closing(Closing),
}

/// How full a week is.
struct Week {
    begins: String,
    recruiters: String,
    coordinators: String,
}

/// The page of one's own organisation.
pub(super) async fn own(Extension(actor): Extension<Actor>) -> Response {
    Redirect::to(&format!("{HERE}/{}", actor.staff.organisation)).into_response()
}

/// What an organisation promises.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    asked: Result<Query<Happened>, QueryRejection>,
) -> Result<Response, Problem> {
    let Query(asked) = asked.unwrap_or_default();
    let id = OrganisationId(id);
    let standing = promises::find(&state.desk, &actor, id.clone()).await?;
    let moved = match (asked.said.as_str(), asked.from.parse(), asked.to.parse()) {
        ("closed", Ok(from), Ok(to)) => {
            let count = promises::moved(&state.desk, &actor, id.clone(), (from, to)).await?;
            Some(Moved::new(&actor, &id, (from, to), count))
        }
        _ => None,
    };
    let said = match asked.said.as_str() {
        "saved" => Some("It is saved. Whoever writes from now on hears the new day; what was promised stays."),
        "closed" => Some("The days are closed. Nobody is promised an answer on them from now on."),
        "opened" => Some("The days are open again."),
        _ => None,
    };
    let terms = terms_fields(&typed_of(&standing.duty.terms), false);
    page(&actor, &standing, (said, moved), terms, closing_fields(&Typed::new(), None))
}

/// Saves working days and limits.
pub(super) async fn save(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    typed: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Problem> {
    let Form(typed) = typed.unwrap_or_default();
    let id = OrganisationId(id);
    let standing = promises::find(&state.desk, &actor, id.clone()).await?;
    match read_terms(&typed) {
        Some(terms) => {
            promises::set(&state.desk, &actor, id.clone(), terms).await?;
            Ok(Redirect::to(&format!("{HERE}/{id}?said=saved")).into_response())
        }
        None => page(&actor, &standing, (None, None), terms_fields(&typed, true), closing_fields(&Typed::new(), None)),
    }
}

/// Closes days.
pub(super) async fn close(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    typed: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Problem> {
    let Form(typed) = typed.unwrap_or_default();
    let id = OrganisationId(id);
    let standing = promises::find(&state.desk, &actor, id.clone()).await?;
    let (Some(from), Some(to)) = (read_day(&typed, "from"), read_day(&typed, "to")) else {
        return refuse_closing(&actor, &standing, &typed, Refused::Unread);
    };
    match promises::close(&state.desk, &actor, id.clone(), from, to).await? {
        Closing::Closed => Ok(Redirect::to(&format!("{HERE}/{id}?said=closed&from={from}&to={to}")).into_response()),
        why => refuse_closing(&actor, &standing, &typed, Refused::Closing(why)),
    }
}

/// Opens days again.
pub(super) async fn open_again(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    typed: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Problem> {
    let Form(typed) = typed.unwrap_or_default();
    let id = OrganisationId(id);
    promises::find(&state.desk, &actor, id.clone()).await?;
    let opened = match (read_day(&typed, "from"), read_day(&typed, "to")) {
        (Some(from), Some(to)) => promises::open_again(&state.desk, &actor, id.clone(), from, to).await?,
        _ => false,
    };
    let said = if opened { "?said=opened" } else { "" };
    Ok(Redirect::to(&format!("{HERE}/{id}{said}")).into_response())
}

fn refuse_closing(actor: &Actor, standing: &Standing, typed: &Typed, why: Refused) -> Result<Response, Problem> {
    let terms = terms_fields(&typed_of(&standing.duty.terms), false);
    page(actor, standing, (None, None), terms, closing_fields(typed, Some(why)))
}

fn page(
    actor: &Actor,
    standing: &Standing,
    (said, moved): (Option<&'static str>, Option<Moved>),
    [days, limits]: [Vec<Field>; 2],
    closing: [Field; 2],
) -> Result<Response, Problem> {
    let Standing { organisation, duty, today } = standing;
    let wrong: Vec<Wrong> = days
        .iter()
        .chain(&limits)
        .chain(&closing)
        .filter_map(|field| field.error.clone().map(|error| Wrong { at: field.id.to_owned(), error }))
        .collect();
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = PromisesPage {
        page: Page::of(actor).at(HERE),
        said,
        moved,
        wrong,
        id: organisation.id.to_string(),
        name: organisation.name.clone(),
        heard: Service::ALL.iter().map(|service| heard(duty, *service, *today)).collect(),
        days,
        limits,
        closed: in_rows(duty, *today),
        closing,
        weeks: weeks(duty, *today),
    };
    html_with(status, &page)
}

/// What someone hears who writes now.
fn heard(duty: &Duty, service: Service, today: Date) -> Fact {
    let Promise { day: promised, is_far } = duty.promise(service, today);
    let far = if is_far { ": people are told that they wait longer than usual" } else { "" };
    Fact { name: name(service), value: format!("{}{far}", day(promised)) }
}

/// Days in a row, from today on.
fn in_rows(duty: &Duty, today: Date) -> Vec<Closed> {
    let mut rows: Vec<(Date, Date)> = Vec::new();
    for closed in duty.closed.range(today..) {
        match rows.last_mut() {
            Some((_, to)) if to.saturating_add(1.day()) == *closed => *to = *closed,
            _ => rows.push((*closed, *closed)),
        }
    }
    let row = |(from, to)| Closed {
        from,
        to,
        words: if from == to { day(from) } else { format!("{} to {}", day(from), day(to)) },
    };
    rows.into_iter().map(row).collect()
}

/// How full this week and the next are, where there is a limit.
fn weeks(duty: &Duty, today: Date) -> Vec<Week> {
    if duty.terms.a_week.is_empty() {
        return Vec::new();
    }
    let week = |number: i64| {
        let begins = monday(today).saturating_add((7 * number).days());
        let of = |team| match duty.terms.a_week.get(&team) {
            Some(limit) => format!("{} of {limit}", duty.promised.get(&(team, begins)).unwrap_or(&0)),
            None => "No limit".to_owned(),
        };
        Week { begins: day(begins), recruiters: of(Team::Recruiters), coordinators: of(Team::Coordinators) }
    };
    (0..WEEKS).map(week).collect()
}

fn name(service: Service) -> &'static str {
    match service {
        Service::Volunteering => "Volunteering",
        Service::Jobs => "Jobs",
        Service::Companion => "Companions",
        Service::Event => "Events",
        Service::Question => "Questions",
        Service::Feedback => "Feedback",
    }
}

/// A service's field.
fn days_id(service: Service) -> &'static str {
    match service {
        Service::Volunteering => "days_volunteering",
        Service::Jobs => "days_jobs",
        Service::Companion => "days_companion",
        Service::Event => "days_event",
        Service::Question => "days_question",
        Service::Feedback => "days_feedback",
    }
}

/// A team's field, and what it asks.
fn limit_id(team: Team) -> (&'static str, &'static str) {
    match team {
        Team::Recruiters => ("limit_recruiters", "New leads a week that recruiters can answer"),
        Team::Coordinators => {
            ("limit_coordinators", "New requests for a companion a week that coordinators can answer")
        }
    }
}

/// The terms as the form shows them.
fn typed_of(terms: &Terms) -> Typed {
    let duty = Duty { terms: terms.clone(), ..Duty::default() };
    let days = Service::ALL.iter().map(|service| (days_id(*service), duty.working_days(*service)));
    let limits = terms.a_week.iter().map(|(team, limit)| (limit_id(*team).0, *limit));
    days.chain(limits).map(|(id, number)| (id.to_owned(), number.to_string())).collect()
}

fn text<'a>(typed: &'a Typed, id: &str) -> &'a str {
    typed.get(id).map_or("", |text| text.trim())
}

fn number(typed: &Typed, id: &str, most: u32) -> Option<u32> {
    text(typed, id).parse().ok().filter(|number| (1..=most).contains(number))
}

/// What the form says, if all of it can be read. An empty limit is none.
fn read_terms(typed: &Typed) -> Option<Terms> {
    let mut terms = Terms::default();
    for service in Service::ALL {
        terms.working_days.insert(*service, number(typed, days_id(*service), MOST_WORKING_DAYS)?);
    }
    for team in Team::ALL {
        let (id, _) = limit_id(team);
        if !text(typed, id).is_empty() {
            terms.a_week.insert(team, number(typed, id, MOST_A_WEEK)?);
        }
    }
    Some(terms)
}

/// The fields of the terms, with what to do where one cannot be read.
fn terms_fields(typed: &Typed, refused: bool) -> [Vec<Field>; 2] {
    let days = Service::ALL.iter().map(|service| {
        let (id, name) = (days_id(*service), name(*service));
        let read = number(typed, id, MOST_WORKING_DAYS).is_some();
        let error = (refused && !read).then(|| format!("{name}: enter a number from 1 to {MOST_WORKING_DAYS}"));
        Field::new(id, name, Kind::Text, "off").typed(text(typed, id)).wrong(error)
    });
    let limits = Team::ALL.into_iter().map(|team| {
        let (id, label) = limit_id(team);
        let read = text(typed, id).is_empty() || number(typed, id, MOST_A_WEEK).is_some();
        let error = (refused && !read).then(|| format!("Enter a number from 1 to {MOST_A_WEEK}, or nothing"));
        Field::new(id, label, Kind::Text, "off")
            .hint("Leave it empty if there is no limit.")
            .typed(text(typed, id))
            .wrong(error)
    });
    [days.collect(), limits.collect()]
}

/// A day as people write it, or as a page has it.
fn read_day(typed: &Typed, id: &str) -> Option<Date> {
    typed_day(text(typed, id))
}

/// The fields for days that are closed, with what to do where they were refused.
fn closing_fields(typed: &Typed, refused: Option<Refused>) -> [Field; 2] {
    let unread = |id: &str, name: &str| {
        read_day(typed, id).is_none().then(|| format!("Enter the {name} day, such as 24 December 2026"))
    };
    let (from, to) = match refused {
        None | Some(Refused::Closing(Closing::Closed)) => (None, None),
        Some(Refused::Unread) => (unread("from", "first"), unread("to", "last")),
        Some(Refused::Closing(Closing::Backwards)) => {
            (None, Some("The last day is before the first. Enter a later one".to_owned()))
        }
        Some(Refused::Closing(Closing::OutOfReach)) => {
            (None, Some("Enter days from today on, up to a year ahead".to_owned()))
        }
        Some(Refused::Closing(Closing::TooMany)) => (None, Some(format!("Enter at most {MOST_CLOSED} days at once"))),
    };
    let field = |id, label, error| {
        Field::new(id, label, Kind::Text, "off")
            .hint("For example, 24 December 2026 or 24/12/2026.")
            .typed(text(typed, id))
            .wrong(error)
    };
    [field("from", "First day", from), field("to", "Last day", to)]
}
