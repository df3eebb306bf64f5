//! Name, contact and own words of a lead, for the one who claimed it. Every opening of this page is recorded and shown to the
//! resident.

use super::PortalState;
use super::days::{Due, day, moment};
use super::english::English;
use super::lead::{CallToMake, Happened, about_told, happened, heading, lead_id};
use super::matches::Fitting;
use super::page::{Fact, Page, html};
use super::problem::Problem;
use crate::clock::day_in_london;
use crate::desk::leads::{Agreed, WrittenNote};
use crate::desk::{Actor, leads};
use crate::domain::contact::PhoneNumber;
use crate::domain::taxonomy::Service;
use askama::Template;
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

#[derive(Template)]
#[template(path = "contact.html", config = "src/portal/askama.toml")]
struct ContactPage {
    page: Page,
    id: String,
    reference: String,
    promised: String,
    /// What became of the day that was promised.
    told: Option<String>,
    due: Due,
    is_feedback: bool,
    name: String,
    phone: Option<Telephone>,
    email: Option<String>,
    good_times: String,
    message: &'static str,
    language: String,
    own_words: Option<String>,
    about: &'static str,
    needs: Vec<Fact>,
    fitting: Vec<Fitting>,
    calls: Vec<CallToMake>,
    consents: Vec<Consent>,
    notes: Vec<Note>,
    history: Vec<Happened>,
}

/// A number to press, and as people in England read it.
pub(super) struct Telephone {
    pub(super) dialled: String,
    pub(super) read: String,
}

impl Telephone {
    pub(super) fn new(number: &PhoneNumber) -> Self {
        let dialled = number.as_str().to_owned();
        let read = match dialled.strip_prefix("+44") {
            // Mobile numbers are read as five digits and six; others group by area, so they stay in one piece.
            Some(rest) if rest.starts_with('7') && rest.len() == 10 => format!("0{} {}", &rest[..4], &rest[4..]),
            Some(rest) => format!("0{rest}"),
            None => dialled.clone(),
        };
        Self { dialled, read }
    }
}

/// A note with who wrote it, and when.
struct Note {
    when: String,
    by: String,
    words: String,
}

struct Consent {
    purpose: &'static str,
    version: String,
    text: String,
    tag: String,
    language: String,
    given: String,
    until: String,
}

/// Whether a message may be left, in words. Not said means no (P24).
pub(super) fn about_messages(safe: Option<bool>) -> &'static str {
    match safe {
        Some(true) => "A message may be left, and someone else may answer",
        Some(false) => "Do not leave a message. Tell nobody else who answers what it is about",
        None => "They did not say. Do not leave a message, and tell nobody else what it is about",
    }
}

/// Whether a browser loads ahead: nobody is reading yet, and it would record an opening that never was.
pub(super) fn loads_ahead(headers: &HeaderMap) -> bool {
    headers.contains_key("sec-purpose")
}

/// Opens the contact details.
pub(super) async fn open(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let id = lead_id(&id)?;
    if loads_ahead(&headers) {
        return Ok(StatusCode::SERVICE_UNAVAILABLE.into_response());
    }
    let opened = leads::open_contact(&state.desk, &actor, id).await?;
    let english = &state.english;
    let lead = &opened.view.lead;
    let contact = opened.contact;
    let consents = opened
        .consents
        .into_iter()
        .map(|Agreed { consent, text, version }| Consent {
            purpose: English::purpose(consent.purpose),
            text,
            version,
            tag: consent.language.tag().to_owned(),
            language: english.language(consent.language),
            given: day(day_in_london(consent.given_at)),
            until: day(day_in_london(consent.expires_at)),
        })
        .collect();
    let notes =
        opened.notes.into_iter().map(|WrittenNote { note, by }| Note { when: moment(note.at), by, words: note.words });
    let notes = notes.collect();
    html(&ContactPage {
        page: Page::of(&actor),
        id: lead.id.to_string(),
        reference: lead.reference.to_string(),
        promised: day(opened.view.told.counts()),
        told: about_told(&opened.view.told),
        due: Due::of(lead.due_on, state.desk.now()),
        is_feedback: lead.service == Service::Feedback,
        name: contact.name.unwrap_or_else(|| "Not given".to_owned()),
        phone: contact.phone.as_ref().map(Telephone::new),
        email: contact.email.map(|email| email.as_str().to_owned()),
        good_times: english.codes_or(contact.good_times.iter(), "Any time"),
        message: about_messages(contact.message_is_safe),
        language: english.language(lead.language),
        own_words: contact.own_words,
        about: heading(lead.service),
        needs: english.needs(lead, &opened.view.titles),
        fitting: Fitting::all(opened.view.matches, english),
        calls: CallToMake::all(&opened.view.calls, state.desk.now(), english),
        consents,
        notes,
        history: happened(&opened.view.history, english),
    })
}
