//! The forms of what an organisation promises: their fields, what was typed into them, and what to do where it cannot be read.

use super::form::{Field, Kind};
use crate::desk::promises::{Closing, MOST_A_WEEK, MOST_CLOSED};
use crate::domain::duty::{Duty, Team, Terms};
use crate::domain::promise::MOST_WORKING_DAYS;
use crate::domain::taxonomy::{Code as _, Service};
use crate::domain::typed_day::typed_day;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What a form sends, by the names of its fields.
pub(super) type Typed = BTreeMap<String, String>;

/// Why days are not closed.
#[derive(Clone, Copy)]
pub(super) enum Refused {
    /// A day cannot be read.
    Unread,
    /// They cannot be closed.
    Closing(Closing),
}

/// A service, as administrators read it.
pub(super) fn name(service: Service) -> &'static str {
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
pub(super) fn typed_of(terms: &Terms) -> Typed {
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
pub(super) fn read_terms(typed: &Typed) -> Option<Terms> {
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
pub(super) fn terms_fields(typed: &Typed, refused: bool) -> [Vec<Field>; 2] {
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
pub(super) fn read_day(typed: &Typed, id: &str) -> Option<Date> {
    typed_day(text(typed, id))
}

/// The fields for days that are closed, with what to do where they were refused.
pub(super) fn closing_fields(typed: &Typed, refused: Option<Refused>) -> [Field; 2] {
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
