//! Name, contact and own words of a lead, for the one who claimed it. To open them is a press, recorded and shown to the resident;
//! the page shows them from then on for a while. Without the press it says what the press does, so that nothing is opened unasked by
//! a browser that loads ahead, a tab that comes back, or a link that someone passed on.

use super::PortalState;
use super::days::{day, hour};
use super::english::English;
use super::lead::{CallToMake, Happened, about_told, happened, heading, lead_id};
use super::matches::Fits;
use super::note::Written;
use super::page::{Fact, Page, html};
use super::problem::Problem;
use super::stands::Stands;
use crate::clock::day_in_london;
use crate::desk::leads::{Agreed, LeadContact, SHOWN, Standing, Unshared};
use crate::desk::{Actor, leads};
use crate::domain::contact::PhoneNumber;
use crate::domain::taxonomy::{CodeSet, PartOfDay, Service};
use crate::ids::{CallTaskId, LeadId};
use crate::language::Language;
use askama::Template;
use axum::Extension;
use axum::extract::{Path, State};
use axum::response::{Redirect, Response};
use jiff::Timestamp;

#[derive(Template)]
#[template(path = "contact.html", config = "src/portal/askama.toml")]
struct ContactPage {
    page: Page,
    opening: Opening,
    id: String,
    reference: String,
    stands: Stands,
    /// What became of the day that was promised.
    told: Option<String>,
    goes_on: bool,
    is_feedback: bool,
    name: String,
    phone: Option<Telephone>,
    email: Option<String>,
    good_times: String,
    message: &'static str,
    language: String,
    own_words: Option<String>,
    /// Whether the person writes another language than English.
    foreign: bool,
    about: &'static str,
    needs: Vec<Fact>,
    fitting: Fits,
    calls: Vec<CallToMake>,
    consents: Vec<Consent>,
    /// What they chose of other organisations, to whom they did not say yes.
    unshared: Vec<Unshared>,
    notes: Vec<Written>,
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

struct Consent {
    purpose: &'static str,
    version: String,
    text: String,
    tag: String,
    /// Whether it was shown in another language than English.
    translated: bool,
    /// Its words in English, where they were kept with it.
    english: Option<String>,
    language: String,
    given: String,
    until: String,
}

/// Good times to call, in words. Not said is what was never asked, too.
pub(super) fn good_times(times: CodeSet<PartOfDay>, english: &English) -> String {
    english.codes_or(times.iter(), "Not said")
}

/// Whether a message may be left, in words. Not said means no (P24).
pub(super) fn about_messages(safe: Option<bool>) -> &'static str {
    match safe {
        Some(true) => "A message may be left, and someone else may answer",
        Some(false) => "Do not leave a message. Tell nobody else who answers what it is about",
        None => "They did not say. Do not leave a message, and tell nobody else what it is about",
    }
}

/// The page on which nothing is opened: what opening means, and the button. Of leads and of calls.
#[derive(Template)]
#[template(path = "contact_closed.html", config = "src/portal/askama.toml")]
struct ClosedPage {
    page: Page,
    back: (String, String),
    /// The title and heading, and what it is about.
    heading: String,
    about: String,
    opening: Opening,
}

/// Contact details that are opened by a press, as every page shows it that leads to them.
pub(super) struct Opening {
    /// What is opened: "name and contact", or "name and number".
    pub(super) what: &'static str,
    /// The page that shows them; a form sent there opens them.
    pub(super) address: String,
    /// When they were opened and until when they are shown, if they are open.
    pub(super) open: Option<(String, String)>,
    /// For how many minutes one opening shows them.
    pub(super) minutes: i64,
}

impl Opening {
    /// Of a lead.
    pub(super) fn of_lead(lead: LeadId, opened_at: Option<Timestamp>) -> Self {
        Self::at("name and contact", format!("/staff/leads/{lead}/contact"), opened_at)
    }

    /// Of a call.
    pub(super) fn of_call(call: CallTaskId, opened_at: Option<Timestamp>) -> Self {
        Self::at("name and number", format!("/staff/calls/{call}/contact"), opened_at)
    }

    fn at(what: &'static str, address: String, opened_at: Option<Timestamp>) -> Self {
        let open = opened_at.map(|at| (hour(at), hour(at.saturating_add(SHOWN).unwrap_or(at))));
        Self { what, address, open, minutes: SHOWN.as_mins() }
    }

    /// The page on which they are not open.
    pub(super) fn closed(self, actor: &Actor, back: (String, String), about: String) -> Result<Response, Problem> {
        let heading = format!("Show the {}", self.what);
        html(&ClosedPage { page: Page::of(actor), back, heading, about, opening: self })
    }
}

/// Opens the contact details, and leads to the page that shows them.
pub(super) async fn open(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Redirect, Problem> {
    let id = lead_id(&id)?;
    leads::open_contact(&state.desk, &actor, id).await?;
    Ok(Redirect::to(&format!("/staff/leads/{id}/contact")))
}

/// The contact details, once they are opened.
pub(super) async fn show(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let opened = match leads::contact(&state.desk, &actor, lead_id(&id)?).await? {
        LeadContact::Open(opened) => *opened,
        LeadContact::Closed(view) => {
            let back = (format!("/staff/leads/{}", view.lead.id), format!("Back to lead {}", view.lead.reference));
            let stands = Stands::of(&view, state.desk.now());
            let about = format!("You have lead {}. {}.", view.lead.reference, stands.line);
            return Opening::of_lead(view.lead.id, None).closed(&actor, back, about);
        }
    };
    let english = &state.english;
    let lead = &opened.view.lead;
    let contact = opened.contact;
    let consents = opened
        .consents
        .into_iter()
        .map(|Agreed { consent, text, english: in_english, version }| Consent {
            purpose: English::purpose(consent.purpose),
            text,
            translated: consent.language != Language::SOURCE,
            english: in_english,
            version,
            tag: consent.language.tag().to_owned(),
            language: english.language(consent.language),
            given: day(day_in_london(consent.given_at)),
            until: day(day_in_london(consent.expires_at)),
        })
        .collect();
    html(&ContactPage {
        page: Page::of(&actor),
        opening: Opening::of_lead(lead.id, opened.view.opened_at),
        id: lead.id.to_string(),
        reference: lead.reference.to_string(),
        stands: Stands::of(&opened.view, state.desk.now()),
        told: about_told(&opened.view.told).filter(|_| opened.view.ended.is_none()),
        goes_on: opened.view.standing == Standing::GoingOn,
        is_feedback: lead.service == Service::Feedback,
        name: contact.name.unwrap_or_else(|| "Not given".to_owned()),
        phone: contact.phone.as_ref().map(Telephone::new),
        email: contact.email.map(|email| email.as_str().to_owned()),
        good_times: self::good_times(contact.good_times, english),
        message: about_messages(contact.message_is_safe),
        language: english.language(lead.language),
        own_words: contact.own_words,
        foreign: lead.language != Language::SOURCE,
        about: heading(lead.service),
        needs: english.needs(lead, &opened.view.titles),
        fitting: Fits::new(opened.view.matches, &opened.view.unshared, english),
        calls: CallToMake::all(&opened.view.calls, state.desk.now(), english),
        consents,
        unshared: opened.view.unshared,
        notes: Written::all(opened.view.notes, &actor),
        history: happened(&opened.view.history, english),
    })
}
