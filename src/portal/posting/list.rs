//! The list of an organisation's opportunities, by where they stand. Filter and place stand in the address.

use super::super::PortalState;
use super::super::days::{day, moment};
use super::super::page::{CoordinatorsList, Page, html};
use super::super::problem::Problem;
use super::a_kind;
use super::detail::standing_words;
use crate::desk::postings::{Listed, Listing, ListingKey, PostedStanding};
use crate::desk::{Actor, postings};
use crate::domain::posting::Field;
use crate::domain::taxonomy::{Code as _, OpportunityKind};
use crate::ids::OpportunityId;
use askama::Template;
use axum::Extension;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::Response;
use jiff::Timestamp;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "postings.html", config = "src/portal/askama.toml")]
struct PostingsPage {
    page: Page,
    tabs: Vec<Tab>,
    heading: String,
    rows: Vec<Row>,
    next: Option<String>,
    first: Option<String>,
}

/// A way to one part of the list.
struct Tab {
    id: &'static str,
    label: String,
    here: bool,
}

struct Row {
    id: String,
    title: String,
    kind: String,
    note: String,
    has_draft: bool,
}

/// The address after the question mark. What cannot be read is as if it were not there.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(in crate::portal) struct Asked {
    state: String,
    after: String,
}

const DRAFTS: &str = "draft";

/// The list.
pub(in crate::portal) async fn list(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Problem> {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let listing = match asked.state.as_str() {
        DRAFTS => Listing::Drafts,
        other => Listing::Posted(PostedStanding::parse(other).unwrap_or(PostedStanding::Published)),
    };
    let after = parse_key(listing, &asked.after);
    let is_first = after.is_none();
    let found = postings::list(&state.desk, &actor, listing, after).await?;
    let count = |standing| found.counts.iter().find(|(known, _)| *known == standing).map_or(0, |(_, count)| *count);
    let standings = PostedStanding::ALL.iter().map(|standing| Tab {
        id: standing.id(),
        label: format!("{} ({})", standing_words(Some(*standing)).0, count(*standing)),
        here: listing == Listing::Posted(*standing),
    });
    let drafts = Tab { id: DRAFTS, label: format!("Draft ({})", found.drafts), here: listing == Listing::Drafts };
    let tabs: Vec<Tab> = std::iter::once(drafts).chain(standings).collect();
    let here = tabs.iter().find(|tab| tab.here).map_or(DRAFTS, |tab| tab.id);
    let address = |after: Option<String>| match after {
        Some(after) => format!("/staff/opportunities?state={here}&after={after}"),
        None => format!("/staff/opportunities?state={here}"),
    };
    let page = PostingsPage {
        page: Page { list: Some(CoordinatorsList::Opportunities), ..Page::of(&actor) },
        heading: tabs.iter().find(|tab| tab.here).map(|tab| tab.label.clone()).unwrap_or_default(),
        rows: found.lines.iter().map(row).collect(),
        next: found.next.as_ref().map(|key| address(Some(key_text(key)))),
        first: (!is_first).then(|| address(None)),
        tabs,
    };
    html(&page)
}

fn row(line: &Listed) -> Row {
    match line {
        Listed::Draft(draft, known) => {
            let title = draft.written.first(Field::Title);
            let kind = OpportunityKind::parse(draft.written.first(Field::Kind));
            Row {
                id: draft.opportunity.to_string(),
                title: if title.is_empty() { "Without a title yet".to_owned() } else { title.to_owned() },
                kind: kind.map(a_kind).unwrap_or_default(),
                note: format!("Saved on {}", moment(draft.changed_at)),
                has_draft: *known,
            }
        }
        Listed::Posted(posted) => {
            let places = posted.capacity.map_or_else(String::new, |capacity| format!(" of {capacity}"));
            let until = posted.closing.map_or_else(String::new, |closing| format!(", until {}", day(closing)));
            Row {
                id: posted.id.to_string(),
                title: posted.title.clone(),
                kind: a_kind(posted.kind),
                note: format!("{}{places} said yes{until}", posted.taken),
                has_draft: posted.has_draft,
            }
        }
    }
}

/// The place in the list after which a page begins.
fn key_text(key: &ListingKey) -> String {
    match key {
        ListingKey::Draft(at, id) => format!("{}_{id}", at.as_microsecond()),
        ListingKey::Posted(number) => number.to_string(),
    }
}

fn parse_key(listing: Listing, text: &str) -> Option<ListingKey> {
    match listing {
        Listing::Drafts => {
            let (at, id) = text.split_once('_')?;
            let at = Timestamp::from_microsecond(at.parse().ok()?).ok()?;
            Some(ListingKey::Draft(at, OpportunityId::from(id)))
        }
        Listing::Posted(_) => text.parse().ok().map(ListingKey::Posted),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_list_reads_back_from_the_address() {
        let key = ListingKey::Draft("2026-11-23T10:00:00.000001Z".parse().expect("a time"), "opp-1".into());
        assert_eq!(parse_key(Listing::Drafts, &key_text(&key)), Some(key));
        let key = ListingKey::Posted(7);
        assert_eq!(parse_key(Listing::Posted(PostedStanding::Full), &key_text(&key)), Some(key));
        assert_eq!(parse_key(Listing::Drafts, "x"), None);
    }
}
