//! One's own leads as a file for a spreadsheet. Names and contact are in it only when asked for, and each is then an opening.

use super::PortalState;
use super::action::{ActionPage, Field, Kind};
use super::contact::{Telephone, about_messages};
use super::days::{Due, age, day};
use super::english::English;
use super::problem::Problem;
use crate::clock::day_in_london;
use crate::desk::Actor;
use crate::desk::export::{Exported, mine};
use crate::domain::spreadsheet_cell::guarded;
use axum::Extension;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use serde::Deserialize;

const COLUMNS: [&str; 9] =
    ["Lead", "Service", "What they want", "Answer in", "Borough", "Promised for", "Due", "How late", "Asked"];
const CONTACT: [&str; 5] = ["Name", "Telephone", "E-mail", "Good times", "Leaving a message"];

/// What the file holds, as the form sends it.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Asked {
    contact: String,
}

/// The form.
pub(super) async fn show(Extension(actor): Extension<Actor>) -> Result<Response, Problem> {
    ActionPage {
        heading: "Download my leads",
        address: "/staff/leads/export".to_owned(),
        back: ("/staff/leads?state=mine".to_owned(), "Back to my leads".to_owned()),
        before: vec!["The file opens in a spreadsheet. It holds the leads that you have now.".to_owned()],
        fields: vec![
            Field::new(
                "contact",
                "Names and contact",
                Kind::Tick("Put names, numbers and addresses in the file", false),
            )
            .hint(
                "Each counts as an opening, and the person can see it. Delete the file when you have used it, and \
                     send it to nobody.",
            ),
        ],
        button: "Make the file",
        ..ActionPage::about(&actor, "", "", "")
    }
    .answer()
}

/// The file.
pub(super) async fn download(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    form: Result<Form<Asked>, FormRejection>,
) -> Result<Response, Problem> {
    let with_contact = form.is_ok_and(|Form(asked)| asked.contact == "yes");
    let leads = mine(&state.desk, &actor, with_contact).await?;
    let now = state.desk.now();
    let file = write(&leads, with_contact, now, &state.english).map_err(|error| Problem::ours(&error))?;
    let name = format!("attachment; filename=\"my-leads-{}.csv\"", day_in_london(now));
    let headers = [(CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, name)];
    Ok((headers, file).into_response())
}

fn write(leads: &[Exported], with_contact: bool, now: Timestamp, english: &English) -> Result<Vec<u8>, csv::Error> {
    // The mark at the beginning tells spreadsheets that names are in UTF-8.
    let mut file = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    let contact = CONTACT.into_iter().filter(|_| with_contact);
    file.write_record(COLUMNS.into_iter().chain(contact))?;
    for exported in leads {
        let cells = cells(exported, with_contact, now, english);
        file.write_record(cells.iter().map(|cell| guarded(cell)))?;
    }
    file.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

fn cells(exported: &Exported, with_contact: bool, now: Timestamp, english: &English) -> Vec<String> {
    let lead = &exported.lead.lead;
    let mut cells = vec![
        lead.reference.to_string(),
        english.code(lead.service),
        english.wants(lead, &exported.lead.titles),
        english.language(lead.language),
        lead.needs.borough.clone().unwrap_or_else(|| "Not said".to_owned()),
        day(lead.promised_on),
        day(lead.due_on),
        Due::of(lead.due_on, now).to_string(),
        age(lead.created_at, now),
    ];
    if with_contact {
        if let Some(contact) = &exported.contact {
            cells.extend([
                contact.name.clone().unwrap_or_else(|| "Not given".to_owned()),
                contact.phone.as_ref().map(|phone| Telephone::new(phone).read).unwrap_or_default(),
                contact.email.as_ref().map(|email| email.as_str().to_owned()).unwrap_or_default(),
                english.codes_or(contact.good_times.iter(), "Any time"),
                about_messages(contact.message_is_safe).to_owned(),
            ]);
        } else {
            cells.push("No consent lives: do not contact".to_owned());
            cells.extend(std::iter::repeat_n(String::new(), CONTACT.len() - 1));
        }
    }
    cells
}
