//! What an organisation promises, for its administrators: working days until the answer, leads a week, days when nobody is on duty;
//! and what residents hear from it now.

use super::PortalState;
use super::filters::address;
use super::form::{Field, Wrong};
use super::page::{Fact, Page, html_with};
use super::problem::Problem;
use super::promises_form::{Refused, Typed, closing_fields, name, read_day, read_terms, terms_fields, typed_of};
use crate::desk::Actor;
use crate::desk::days::day;
use crate::desk::promises::{self, Closing, Standing};
use crate::desk::queue::{Count, Filter};
use crate::domain::duty::{Duty, Promise, Team, monday};
use crate::domain::taxonomy::{Code as _, Service};
use crate::ids::OrganisationId;
use askama::Template;
use axum::Extension;
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, FromRequest, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

/// Where it is.
const HERE: &str = "/staff/promises";
/// Weeks that are looked ahead.
const WEEKS: i64 = 6;

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

/// What was posted about an organisation.
#[derive(FromRequest)]
#[from_request(state(PortalState))]
pub(super) struct Posted {
    #[from_request(via(State))]
    state: PortalState,
    #[from_request(via(Extension))]
    actor: Actor,
    #[from_request(via(Path))]
    id: String,
    typed: Result<Form<Typed>, FormRejection>,
}

/// The same, once it is sure that the sender may set what it is about.
struct Allowed {
    state: PortalState,
    actor: Actor,
    standing: Standing,
    typed: Typed,
}

impl Posted {
    async fn allowed(self) -> Result<Allowed, Problem> {
        let Self { state, actor, id, typed } = self;
        let standing = promises::find(&state.desk, &actor, OrganisationId(id)).await?;
        let Form(typed) = typed.unwrap_or_default();
        Ok(Allowed { state, actor, standing, typed })
    }
}

impl Allowed {
    fn id(&self) -> OrganisationId {
        self.standing.organisation.id.clone()
    }

    /// The first and the last day, if both can be read.
    fn days(&self) -> Option<(Date, Date)> {
        Some((read_day(&self.typed, "from")?, read_day(&self.typed, "to")?))
    }

    /// Back to the page, which says what was done.
    fn done(&self, said: &str) -> Response {
        Redirect::to(&format!("{HERE}/{}{said}", self.standing.organisation.id)).into_response()
    }

    fn refuse_closing(&self, why: Refused) -> Result<Response, Problem> {
        let terms = terms_fields(&typed_of(&self.standing.duty.terms), false);
        page(&self.actor, &self.standing, (None, None), terms, closing_fields(&self.typed, Some(why)))
    }
}

/// Saves working days and limits.
pub(super) async fn save(posted: Posted) -> Result<Response, Problem> {
    let sent = posted.allowed().await?;
    let Some(terms) = read_terms(&sent.typed) else {
        let closing = closing_fields(&Typed::new(), None);
        return page(&sent.actor, &sent.standing, (None, None), terms_fields(&sent.typed, true), closing);
    };
    promises::set(&sent.state.desk, &sent.actor, sent.id(), terms).await?;
    Ok(sent.done("?said=saved"))
}

/// Closes days.
pub(super) async fn close(posted: Posted) -> Result<Response, Problem> {
    let sent = posted.allowed().await?;
    let Some((from, to)) = sent.days() else { return sent.refuse_closing(Refused::Unread) };
    match promises::close(&sent.state.desk, &sent.actor, sent.id(), from, to).await? {
        Closing::Closed => Ok(sent.done(&format!("?said=closed&from={from}&to={to}"))),
        why => sent.refuse_closing(Refused::Closing(why)),
    }
}

/// Opens days again.
pub(super) async fn open_again(posted: Posted) -> Result<Response, Problem> {
    let sent = posted.allowed().await?;
    let opened = match sent.days() {
        Some((from, to)) => promises::open_again(&sent.state.desk, &sent.actor, sent.id(), from, to).await?,
        None => false,
    };
    Ok(sent.done(if opened { "?said=opened" } else { "" }))
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
