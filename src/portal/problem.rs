//! The pages that say no: not found, not allowed, signed out, taken back, and our fault. They tell what to do next and nothing
//! of why; what went wrong is in the log, under the reference that the page shows.

use super::form::Link;
use super::page::Page;
use crate::desk::DeskError;
use crate::ids::Reference;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use std::error::Error;

/// Why a page cannot be shown.
#[derive(Debug)]
pub(super) enum Problem {
    /// There is no such thing, or not for this reader: both look the same.
    NotFound,
    /// The reader's role may not do this.
    NotAllowed,
    /// The form came from another site.
    Foreign,
    /// Nobody is signed in.
    SignedOut,
    /// The session has ended.
    Ended,
    /// The sign-in link was used, is too old, or never was.
    DeadLink,
    /// What was half done took too long, or was never begun in this browser.
    StepOver,
    /// The resident took the consent back, or it lapsed.
    ConsentEnded,
    /// The resident no longer needs it and said so.
    Cancelled,
    /// The lead has come to its end.
    LeadEnded,
    /// What a call was to say does not hold any more.
    NothingToTell,
    /// Another took the lead, or it was given back, while the page was open.
    NotYours,
    /// The reader holds as many leads as one person may.
    ClaimsFull(u32),
    /// The reader opened as many contact details as one person may in an hour.
    OpeningsFull(u32),
    /// More was sent than a form takes.
    TooLong,
    /// It is our fault; the log has more under this reference.
    Ours(Reference),
}

impl Problem {
    /// Writes the error with all its causes into the log, once, and gives the page that names it.
    pub(super) fn ours(error: &(dyn Error + 'static)) -> Self {
        let mut chain = error.to_string();
        let mut cause = error.source();
        while let Some(inner) = cause {
            chain = format!("{chain}: {inner}");
            cause = inner.source();
        }
        let reference = fresh_reference();
        tracing::error!(error.reference = %reference.compact(), error.chain = %chain, "a staff page failed");
        Self::Ours(reference)
    }

    /// The page after a fault of the program that stopped a request.
    pub(super) fn stopped() -> Self {
        let reference = fresh_reference();
        tracing::error!(error.reference = %reference.compact(), "a staff page stopped half-way");
        Self::Ours(reference)
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::NotAllowed | Self::Foreign => StatusCode::FORBIDDEN,
            Self::SignedOut | Self::Ended => StatusCode::UNAUTHORIZED,
            Self::DeadLink | Self::StepOver | Self::ConsentEnded | Self::Cancelled | Self::NothingToTell => {
                StatusCode::GONE
            }
            Self::NotYours | Self::LeadEnded | Self::ClaimsFull(_) => StatusCode::CONFLICT,
            Self::TooLong => StatusCode::PAYLOAD_TOO_LARGE,
            Self::OpeningsFull(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Ours(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn words(&self) -> (&'static str, Vec<String>) {
        let (heading, lines): (_, &[&str]) = match self {
            Self::NotFound => (
                "Page not found",
                &["There is nothing at this address that you can see. A lead may also have been deleted because the \
                   person asked for it."],
            ),
            Self::NotAllowed => {
                ("You cannot do this", &["Your role does not include this page. Ask an administrator if you need it."])
            }
            Self::Foreign => {
                ("You cannot do this", &["This form came from another site. Open the staff pages and do it there."])
            }
            Self::SignedOut => ("You are not signed in", &["Sign in to see this page."]),
            Self::Ended => (
                "You have been signed out",
                &[
                    "Staff pages sign you out after 30 minutes without use, after 8 hours, and when your password or your role \
                   changes. Sign in again to go on.",
                ],
            ),
            Self::DeadLink => (
                "This link no longer works",
                &[
                    "A link works once, for 24 hours. If you used it already, you may still be signed in. If not, ask an \
                   administrator for a new one.",
                ],
            ),
            Self::StepOver => (
                "This took too long",
                &[
                    "What you began here has ended, or was begun in another browser. Nothing has changed. If you came by a \
                   link to set up your account, ask an administrator for a new link. If not, sign in again.",
                ],
            ),
            Self::ConsentEnded => (
                "The consent for this lead has ended",
                &[
                    "The person took it back, or its 12 months are over. Do not contact them. Nothing about them is shown \
                   any more.",
                ],
            ),
            Self::Cancelled => (
                "The person no longer needs this",
                &[
                    "They told us so, and the lead is closed. Do not contact them about it. Nothing about them is shown any more.",
                ],
            ),
            Self::LeadEnded => (
                "This lead is closed",
                &["It has come to its end, so there is nothing more to do with it. The lead's page says how it ended."],
            ),
            Self::NothingToTell => (
                "There is nothing to tell any more",
                &[
                    "What this call was to say is over: someone has spoken with the person since, or its day has passed. Do not ring \
                     about it. The call is off the list.",
                ],
            ),
            Self::NotYours => (
                "You do not have this lead",
                &[
                    "It was given back, or a colleague has it now. Only the person who has a lead or a call can do this.",
                ],
            ),
            Self::TooLong => (
                "This is too long to send",
                &[
                    "Nothing was saved. Go back to the page before: what you typed may still be there. Make it shorter, then send it \
                   again.",
                ],
            ),
            Self::ClaimsFull(most) => {
                let lines = vec![
                    format!(
                        "One person has at most {most} leads and calls at a time, so that nobody waits behind too many."
                    ),
                    "Close one, hand one on, or give one back. Then you can take this one.".to_owned(),
                    "If you need more, talk to your administrator, who has been told.".to_owned(),
                ];
                return ("You have as many leads and calls as one person can follow up", lines);
            }
            Self::OpeningsFull(most) => {
                let lines = vec![
                    format!(
                        "One person opens a name and contact at most {most} times an hour. It keeps people's details safe."
                    ),
                    "Nothing you did is lost. Try again in a while.".to_owned(),
                    "If you need more, talk to your administrator, who has been told.".to_owned(),
                ];
                return ("You have opened many names in the last hour", lines);
            }
            Self::Ours(reference) => {
                let named = format!("If you tell someone about this, give the reference {reference}.");
                let lines = vec!["The fault is ours. What you did may not be saved. Try again soon.".to_owned(), named];
                return ("Something went wrong", lines);
            }
        };
        (heading, lines.iter().map(|line| (*line).to_owned()).collect())
    }
}

impl From<DeskError> for Problem {
    fn from(error: DeskError) -> Self {
        match error {
            DeskError::NotFound => Self::NotFound,
            DeskError::NotAllowed => Self::NotAllowed,
            DeskError::ConsentEnded => Self::ConsentEnded,
            DeskError::Cancelled => Self::Cancelled,
            DeskError::Ended => Self::LeadEnded,
            DeskError::NothingToTell => Self::NothingToTell,
            DeskError::NotYours => Self::NotYours,
            DeskError::ClaimsFull(most) => Self::ClaimsFull(most),
            DeskError::OpeningsFull(most) => Self::OpeningsFull(most),
            // Pages with a form say these at its field.
            DeskError::ColleagueFull
            | DeskError::NoSuchColleague
            | DeskError::TriedTooLittle(_)
            | DeskError::EnoughPhrases
            | DeskError::NotOpened
            | DeskError::OnlyANumber
            | DeskError::ToldBefore
            | DeskError::StillToDo(_) => Self::NotFound,
            DeskError::Store(_) => Self::ours(&error),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let (heading, lines) = self.words();
        let next = match self {
            Self::SignedOut | Self::Ended | Self::StepOver => Link { address: "/staff/sign-in", label: "Sign in" },
            _ => Link { address: "/staff/leads", label: "Go to the queue" },
        };
        let page = PlainPage { page: Page::open(), heading, lines, next: Some(next) };
        let body = page.render().unwrap_or_else(|_| heading.to_owned());
        (self.status(), Html(body)).into_response()
    }
}

/// A page of a heading and a few sentences.
#[derive(Template)]
#[template(path = "plain.html", config = "src/portal/askama.toml")]
pub(super) struct PlainPage {
    pub(super) page: Page,
    pub(super) heading: &'static str,
    pub(super) lines: Vec<String>,
    /// Where to go from here.
    pub(super) next: Option<Link>,
}

fn fresh_reference() -> Reference {
    let mut bytes = [0; 8];
    // Without randomness the page still comes; its reference then only says less.
    let _ = getrandom::fill(&mut bytes);
    Reference::from_random(bytes)
}
