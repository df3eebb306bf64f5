//! The queue: leads by the day we promised an answer. Filters and the place in the queue stand in the address, so that they
//! survive a reload and can be kept as a bookmark; pages go by key, so that the last costs what the first does.

use super::PortalState;
use super::days::{Due, age, day};
use super::english::English;
use super::page::{Page, html};
use super::problem::Problem;
use crate::desk::leads::{Count, Filter, Holding, QueueKey, QueuedLead};
use crate::desk::{Actor, leads, rights};
use crate::domain::taxonomy::{Code, Service};
use crate::language::Language;
use askama::Template;
use axum::Extension;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::Response;
use jiff::Timestamp;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "leads.html", config = "src/portal/askama.toml")]
struct LeadsPage {
    page: Page,
    said: Option<String>,
    selects: Vec<Select>,
    filtered: bool,
    count: String,
    rows: Vec<Row>,
    first: Option<String>,
    next: Option<String>,
}

struct Select {
    name: &'static str,
    label: &'static str,
    options: Vec<Choice>,
}

/// One of several things to choose.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) chosen: bool,
}

struct Row {
    id: String,
    reference: String,
    promised: String,
    due: Due,
    wants: String,
    service: String,
    language: String,
    borough: String,
    age: String,
    holder: String,
}

/// The address of the queue, after the question mark. What cannot be read filters nothing.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Asked {
    service: String,
    language: String,
    state: String,
    after: String,
    said: String,
}

/// The queue as this member of staff sees it.
pub(super) async fn queue(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Problem> {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let filter = Filter {
        service: Service::parse(&asked.service),
        language: Language::parse(&asked.language),
        holding: Holding::parse(&asked.state),
    };
    let after = parse_key(&asked.after);
    let found = leads::queue(&state.desk, &actor, &filter, after).await?;
    let now = state.desk.now();
    let rows = found.leads.iter().map(|lead| Row::new(lead, &actor, now, &state.english)).collect();
    let page = Page { at_leads: true, ..Page::of(&actor) };
    html(&LeadsPage {
        page,
        said: said(&asked.said),
        selects: selects(&actor, &filter, &state.english),
        filtered: filter != Filter::default(),
        count: count(found.count),
        rows,
        first: after.map(|_| address(&filter, None)),
        next: found.next.map(|key| address(&filter, Some(key))),
    })
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
            promised: day(lead.promised_on),
            due: Due::of(lead.promised_on, now),
            wants: english.wants(lead, &queued.titles),
            service: english.code(lead.service),
            language: english.language(lead.language),
            borough: lead.needs.borough.clone().unwrap_or_else(|| "Not said".to_owned()),
            age: age(lead.created_at, now),
            holder,
        }
    }
}

fn selects(actor: &Actor, filter: &Filter, english: &English) -> Vec<Select> {
    let services = rights::services(actor.staff.role).iter().map(|service| Choice {
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
    let holdings = Holding::offered(actor.staff.role).iter().map(|holding| Choice {
        value: holding.id().to_owned(),
        label: match holding {
            Holding::Nobody => "Nobody has it yet".to_owned(),
            Holding::Mine => "I have it".to_owned(),
            Holding::Anyone => "Someone has it".to_owned(),
        },
        chosen: filter.holding == Some(*holding),
    });
    vec![
        select("service", "Service", "All services", services.collect()),
        select("language", "Language", "All languages", languages),
        select("state", "Who has it", "All", holdings.collect()),
    ]
}

fn select(name: &'static str, label: &'static str, all: &'static str, mut options: Vec<Choice>) -> Select {
    let chosen = !options.iter().any(|option| option.chosen);
    options.insert(0, Choice { value: String::new(), label: all.to_owned(), chosen });
    Select { name, label, options }
}

/// What has just happened, by a code in the address: never words, which could be anyone's.
fn said(code: &str) -> Option<String> {
    (code == "given-back").then(|| "You gave the lead back. It is in the queue again.".to_owned())
}

fn count(count: Count) -> String {
    match count {
        Count::Exactly(1) => "1 lead".to_owned(),
        Count::Exactly(leads) => format!("{leads} leads"),
        Count::MoreThan(leads) => format!("More than {leads} leads"),
    }
}

/// The place in the queue after which a page begins: `2026-11-25_1763978400000000_<id>`.
fn key_text(key: QueueKey) -> String {
    format!("{}_{}_{}", key.promised_on, key.created_at.as_microsecond(), key.lead)
}

fn parse_key(text: &str) -> Option<QueueKey> {
    let mut parts = text.split('_');
    let promised_on = parts.next()?.parse().ok()?;
    let created_at = Timestamp::from_microsecond(parts.next()?.parse().ok()?).ok()?;
    Some(QueueKey { promised_on, created_at, lead: parts.next()?.parse().ok()? })
}

fn address(filter: &Filter, after: Option<QueueKey>) -> String {
    let mut parts = Vec::new();
    if let Some(service) = filter.service {
        parts.push(format!("service={}", service.id()));
    }
    if let Some(language) = filter.language {
        parts.push(format!("language={language}"));
    }
    if let Some(holding) = filter.holding {
        parts.push(format!("state={}", holding.id()));
    }
    if let Some(key) = after {
        parts.push(format!("after={}", key_text(key)));
    }
    if parts.is_empty() { "/staff/leads".to_owned() } else { format!("/staff/leads?{}", parts.join("&")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_queue_reads_back_from_the_address() {
        let key = QueueKey {
            promised_on: jiff::civil::date(2026, 11, 25),
            created_at: "2026-11-23T10:00:00.000001Z".parse().unwrap(),
            lead: crate::ids::LeadId(uuid::Uuid::from_u128(7)),
        };
        assert_eq!(parse_key(&key_text(key)), Some(key));
        assert_eq!(parse_key("2026-11-25_x"), None);
        assert_eq!(parse_key(""), None);
    }
}
