//! What every page has in common: who reads it, where the stylesheet is, and how a template becomes an answer.

use super::problem::Problem;
use crate::desk::{Actor, rights};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// The stylesheet.
pub(super) const STYLESHEET: &str = include_str!("portal.css");

/// The script of the queue.
pub(super) const QUEUE_SCRIPT: &str = include_str!("queue.js");

/// Their addresses, which change with their content, so that they can be kept for ever.
static STYLESHEET_ADDRESS: LazyLock<String> = LazyLock::new(|| address("/staff/portal.css", STYLESHEET));
pub(super) static QUEUE_SCRIPT_ADDRESS: LazyLock<String> = LazyLock::new(|| address("/staff/queue.js", QUEUE_SCRIPT));

fn address(path: &str, content: &str) -> String {
    let digest = Sha256::digest(content.as_bytes());
    format!("{path}?v={:02x}{:02x}{:02x}{:02x}", digest[0], digest[1], digest[2], digest[3])
}

/// What has just happened, by a code in the page's address: never words, which could be anyone's. What cannot be read is nothing.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct JustDone {
    pub(super) said: String,
}

/// The frame of a page.
pub(super) struct Page {
    /// Who is signed in.
    pub(super) reader: Option<Reader>,
    /// Whether it is the queue itself.
    pub(super) at_leads: bool,
    /// Which of the coordinators' lists it is, if one.
    pub(super) list: Option<CoordinatorsList>,
    /// Whether it is how the staff get on.
    pub(super) at_workload: bool,
    /// Whether it is the staff, or someone of them.
    pub(super) at_people: bool,
    /// Whether there is a way to the feedback.
    pub(super) feedback: FeedbackLink,
    /// The ways to the pages of administrators.
    pub(super) administration: Vec<Way>,
    /// Where the stylesheet is.
    pub(super) stylesheet: &'static str,
}

/// The lists that only coordinators have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum CoordinatorsList {
    /// Of opportunities.
    Opportunities,
    /// Of requests for a companion.
    Requests,
}

/// A way to a page of administrators.
pub(super) struct Way {
    pub(super) address: &'static str,
    pub(super) label: &'static str,
    /// Whether it is the page itself.
    pub(super) here: bool,
}

impl Way {
    fn to(address: &'static str, label: &'static str) -> Self {
        Self { address, label, here: false }
    }
}

/// The way to the feedback, for those who may read it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum FeedbackLink {
    /// Not shown.
    Hidden,
    /// Shown.
    There,
    /// It is the page itself.
    Here,
}

/// Who is signed in, as the head of the page says it.
pub(super) struct Reader {
    pub(super) name: String,
    pub(super) role: &'static str,
    pub(super) organisation: String,
    /// Whether opportunities are theirs to post.
    pub(super) posts: bool,
    /// Whether they see how the staff get on.
    pub(super) sees_workload: bool,
    /// Whether staff are theirs to look after.
    pub(super) manages: bool,
}

impl Page {
    /// A page for someone who is not signed in, or whom we do not know.
    pub(super) fn open() -> Self {
        Self {
            reader: None,
            at_leads: false,
            list: None,
            at_workload: false,
            at_people: false,
            feedback: FeedbackLink::Hidden,
            administration: Vec::new(),
            stylesheet: &STYLESHEET_ADDRESS,
        }
    }

    /// A page for a member of staff.
    pub(super) fn of(actor: &Actor) -> Self {
        let reader = Reader {
            name: actor.staff.name.clone(),
            role: actor.staff.role.id(),
            organisation: actor.organisation.name.clone(),
            posts: rights::posts(actor.staff.role),
            sees_workload: rights::sees_workload(actor.staff.role),
            manages: rights::manages_staff(actor.staff.role),
        };
        let reads = rights::reads_feedback(actor.staff.role) && rights::keeps_feedback(&actor.organisation);
        let feedback = if reads { FeedbackLink::There } else { FeedbackLink::Hidden };
        let mut administration = Vec::new();
        if rights::manages_staff(actor.staff.role) {
            administration.push(Way::to("/staff/promises", "Promises"));
            administration.push(Way::to("/staff/audit", "Audit"));
        }
        if rights::manages_installation(actor) {
            administration.extend([
                Way::to("/staff/organisations", "Organisations"),
                Way::to("/staff/retention", "Retention"),
                Way::to("/staff/settings", "Settings"),
            ]);
        }
        Self { reader: Some(reader), feedback, administration, ..Self::open() }
    }

    /// The same, where it is this page of administrators, or one that belongs to it.
    pub(super) fn at(mut self, address: &str) -> Self {
        for way in &mut self.administration {
            way.here = way.address == address;
        }
        self
    }
}

impl Page {
    /// Whether the page shows a way to the feedback.
    pub(super) fn shows_feedback(&self) -> bool {
        self.feedback != FeedbackLink::Hidden
    }

    /// Whether it is the list of opportunities.
    pub(super) fn is_opportunities(&self) -> bool {
        self.list == Some(CoordinatorsList::Opportunities)
    }

    /// Whether it is the list of requests for a companion.
    pub(super) fn is_requests(&self) -> bool {
        self.list == Some(CoordinatorsList::Requests)
    }

    /// Whether it is the feedback itself.
    pub(super) fn is_feedback(&self) -> bool {
        self.feedback == FeedbackLink::Here
    }
}

/// A row of a list of facts.
pub(super) struct Fact {
    pub(super) name: &'static str,
    pub(super) value: String,
}

/// A template as an answer.
pub(super) fn html(template: &impl askama::Template) -> Result<Response, Problem> {
    html_with(StatusCode::OK, template)
}

/// A template as an answer with this status.
pub(super) fn html_with(status: StatusCode, template: &impl askama::Template) -> Result<Response, Problem> {
    let body = template.render().map_err(|error| Problem::ours(&error))?;
    Ok((status, Html(body)).into_response())
}
