//! The filters of the queue and the place in it, as the address has them: they survive a reload and can be kept as a bookmark.

use super::days::day;
use super::english::English;
use super::leads::Choice;
use crate::desk::queue::{Filter, QueueKey, QueueState, What};
use crate::desk::{Actor, rights};
use crate::domain::taxonomy::{Code, Service};
use crate::language::Language;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use std::fmt::Write;

/// A list to choose from.
pub(super) struct Select {
    pub(super) name: &'static str,
    pub(super) label: &'static str,
    pub(super) options: Vec<Choice>,
}

impl Select {
    /// A list whose first choice is all of it.
    pub(super) fn new(name: &'static str, label: &'static str, all: &'static str, mut options: Vec<Choice>) -> Self {
        let chosen = !options.iter().any(|option| option.chosen);
        options.insert(0, Choice { value: String::new(), label: all.to_owned(), chosen });
        Self { name, label, options }
    }
}

/// The address of the queue, after the question mark. What cannot be read filters nothing.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Asked {
    what: String,
    service: String,
    language: String,
    borough: String,
    state: String,
    moved: String,
    after: String,
    pub(super) said: String,
    /// The reference of the lead that was just closed.
    pub(super) lead: String,
}

impl Asked {
    pub(super) fn filter(&self) -> Filter {
        let borough = self.borough.trim();
        Filter {
            what: What::parse(&self.what),
            service: Service::parse(&self.service),
            language: Language::parse(&self.language),
            borough: (!borough.is_empty()).then(|| borough.to_owned()),
            state: QueueState::parse(&self.state),
            moved_from: parse_days(&self.moved),
        }
    }

    pub(super) fn after(&self) -> Option<QueueKey> {
        parse_key(&self.after)
    }
}

/// The lists of the filter form. `boroughs` are those of what waits.
pub(super) fn selects(actor: &Actor, filter: &Filter, boroughs: &[String], english: &English) -> Vec<Select> {
    let whats = What::ALL.map(|what| Choice {
        value: what.id().to_owned(),
        label: match what {
            What::Leads => "Leads",
            What::Calls => "Calls to make",
        }
        .to_owned(),
        chosen: filter.what == Some(what),
    });
    let services = rights::services_of(actor).iter().map(|service| Choice {
        value: service.id().to_owned(),
        label: english.code(*service),
        chosen: filter.service == Some(*service),
    });
    let mut languages: Vec<Choice> = english
        .languages()
        .map(|language| Choice {
            value: language.tag().to_owned(),
            label: english.language(language),
            chosen: filter.language == Some(language),
        })
        .collect();
    languages.sort_by(|a, b| a.label.cmp(&b.label));
    // The last lead of a chosen borough may have gone: the filter still says what it is.
    let gone = filter.borough.iter().filter(|chosen| !boroughs.contains(chosen));
    let boroughs = boroughs.iter().chain(gone).map(|borough| Choice {
        value: borough.clone(),
        label: borough.clone(),
        chosen: filter.borough.as_ref() == Some(borough),
    });
    let states = QueueState::offered(actor.staff.role).iter().map(|state| Choice {
        value: state.id().to_owned(),
        label: match state {
            QueueState::Open => "Nobody has it yet".to_owned(),
            QueueState::Mine => "I have it".to_owned(),
            QueueState::Claimed => "Someone has it".to_owned(),
            QueueState::Overdue => "Overdue".to_owned(),
            QueueState::Today => "Due today".to_owned(),
            QueueState::Replied => "They replied".to_owned(),
            QueueState::OverdueElsewhere => "Overdue, and a colleague has it".to_owned(),
            QueueState::All => "All".to_owned(),
        },
        chosen: filter.state == Some(*state),
    });
    let usual = if rights::follows_up(actor.staff.role) { "Mine and free" } else { "All" };
    let moved = filter.moved_from.map(|(from, to)| Choice {
        value: format!("{from}_{to}"),
        label: if from == to { day(from) } else { format!("{} to {}", day(from), day(to)) },
        chosen: true,
    });
    let mut selects = vec![
        Select::new("what", "What", "Leads and calls", whats.into()),
        Select::new("service", "Service", "All services", services.collect()),
        Select::new("language", "Language", "All languages", languages),
        Select::new("borough", "Borough", "All boroughs", boroughs.collect()),
        Select::new("state", "How it stands", usual, states.collect()),
    ];
    selects.extend(moved.map(|days| Select::new("moved", "Promised for closed days", "Any day", vec![days])));
    selects
}

/// The place in the queue after which a page begins: `2026-11-25_1763978400000000_<id>`.
pub(super) fn key_text(key: QueueKey) -> String {
    format!("{}_{}_{}", key.due_on, key.made_at.as_microsecond(), key.id)
}

/// The place that an address names, if it names one.
pub(super) fn parse_key(text: &str) -> Option<QueueKey> {
    let mut parts = text.split('_');
    let due_on = parts.next()?.parse().ok()?;
    let made_at = Timestamp::from_microsecond(parts.next()?.parse().ok()?).ok()?;
    Some(QueueKey { due_on, made_at, id: parts.next()?.parse().ok()? })
}

/// Days in a row, both included: `2026-11-24_2026-11-26`.
fn parse_days(text: &str) -> Option<(Date, Date)> {
    let (from, to) = text.split_once('_')?;
    Some((from.parse().ok()?, to.parse().ok()?))
}

/// The address of the queue with this filter, from this place on.
pub(super) fn address(filter: &Filter, after: Option<QueueKey>) -> String {
    let mut parts = Vec::new();
    if let Some(what) = filter.what {
        parts.push(format!("what={}", what.id()));
    }
    if let Some(service) = filter.service {
        parts.push(format!("service={}", service.id()));
    }
    if let Some(language) = filter.language {
        parts.push(format!("language={language}"));
    }
    if let Some(borough) = &filter.borough {
        parts.push(format!("borough={}", encoded(borough)));
    }
    if let Some(state) = filter.state {
        parts.push(format!("state={}", state.id()));
    }
    if let Some((from, to)) = filter.moved_from {
        parts.push(format!("moved={from}_{to}"));
    }
    if let Some(key) = after {
        parts.push(format!("after={}", key_text(key)));
    }
    if parts.is_empty() { "/staff/leads".to_owned() } else { format!("/staff/leads?{}", parts.join("&")) }
}

/// A value as an address has it.
pub(super) fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_queue_reads_back_from_the_address() {
        let key = QueueKey {
            due_on: jiff::civil::date(2026, 11, 25),
            made_at: "2026-11-23T10:00:00.000001Z".parse().unwrap(),
            id: uuid::Uuid::from_u128(7),
        };
        assert_eq!(parse_key(&key_text(key)), Some(key));
        assert_eq!(parse_key("2026-11-25_x"), None);
        assert_eq!(parse_key(""), None);
    }

    #[test]
    fn a_filter_reads_back_from_its_address() {
        let filter = Filter {
            what: Some(What::Calls),
            service: Some(Service::Jobs),
            language: Language::parse("ar"),
            borough: Some("Hammersmith and Fulham & more".to_owned()),
            state: Some(QueueState::Overdue),
            moved_from: Some((jiff::civil::date(2026, 11, 24), jiff::civil::date(2026, 11, 26))),
        };
        let address = address(&filter, None);
        let asked = axum::extract::Query::<Asked>::try_from_uri(&address.parse().unwrap()).unwrap();
        assert_eq!(asked.filter(), filter);
    }
}
