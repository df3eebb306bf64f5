//! The audit of an organisation: who of its staff did what, and when. Looked through by member of staff, lead and day; the search stands
//! in the address. It names staff and leads, never a resident.

use super::PortalState;
use super::days::moment;
use super::english::English;
use super::form::{Choice, Field, Kind, Wrong};
use super::page::{Page, html_with};
use super::problem::Problem;
use crate::desk::Actor;
use crate::desk::audit::{self, Action, Asked, Lead, Line};
use crate::domain::feedback::RemovedWhy;
use crate::domain::staff::Staff;
use crate::domain::taxonomy::{Code, LeadOutcome, Phrase, PhraseAnswer, ReleaseReason};
use crate::ids::{LeadId, Reference, StaffId};
use askama::Template;
use axum::Extension;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

/// Where it is.
const HERE: &str = "/staff/audit";

#[derive(Template)]
#[template(path = "audit.html", config = "src/portal/askama.toml")]
struct AuditPage {
    page: Page,
    wrong: Vec<Wrong>,
    staff: Vec<Choice>,
    lead: Field,
    day: Field,
    searched: bool,
    rows: Vec<Row>,
    first: Option<String>,
    next: Option<String>,
}

struct Row {
    when: String,
    who: String,
    what: String,
    lead: Option<LeadCell>,
    detail: String,
}

/// A lead, with the way to it as long as it is kept.
struct LeadCell {
    label: String,
    id: Option<String>,
}

/// The address, after the question mark.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Typed {
    staff: String,
    lead: String,
    day: String,
    after: String,
}

/// The entries that fit.
pub(super) async fn search(
    State(state): State<PortalState>,
    Extension(actor): Extension<Actor>,
    typed: Result<Query<Typed>, QueryRejection>,
) -> Result<Response, Problem> {
    let typed = typed.map(|Query(typed)| typed).unwrap_or_default();
    let (lead, lead_error) = read(&typed.lead, lead, "Enter a reference of 8 letters and numbers, such as 7KQM 4XHP");
    let (day, day_error) = read(&typed.day, day, "Enter a day such as 23/11/2026");
    let asked = Asked { staff: typed.staff.parse().ok(), lead, day };
    let lead = Field::new("lead", "Lead", Kind::Text, "off").hint("Its reference").typed(&typed.lead).wrong(lead_error);
    let day = Field::new("day", "Day", Kind::Text, "off").hint("Such as 23/11/2026").typed(&typed.day).wrong(day_error);
    let wrong: Vec<Wrong> = [&lead, &day]
        .into_iter()
        .filter_map(|field| Some(Wrong { at: field.id.to_owned(), error: field.error.clone()? }))
        .collect();
    let found = audit::search(&state.desk, &actor, &asked, typed.after.parse().ok()).await?;
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    // A search that cannot be read finds nothing, rather than everything.
    let entries = if wrong.is_empty() { found.entries } else { Vec::new() };
    let rows = entries.iter().map(|line| Row::new(line, &found.staff, &state.english)).collect();
    let next = found.next.filter(|_| wrong.is_empty());
    let page = AuditPage {
        page: Page::of(&actor).at(HERE),
        staff: staff(&found.staff, asked.staff),
        searched: asked.staff.is_some() || !typed.lead.trim().is_empty() || !typed.day.trim().is_empty(),
        rows,
        first: (!typed.after.is_empty()).then(|| address(&asked, None)),
        next: next.map(|next| address(&asked, Some(next))),
        wrong,
        lead,
        day,
    };
    html_with(status, &page)
}

/// What was typed, if anything was, and what to do where it cannot be read.
fn read<T>(typed: &str, parse: fn(&str) -> Option<T>, error: &str) -> (Option<T>, Option<String>) {
    let typed = typed.trim();
    if typed.is_empty() {
        return (None, None);
    }
    let parsed = parse(typed);
    let error = parsed.is_none().then(|| error.to_owned());
    (parsed, error)
}

fn lead(typed: &str) -> Option<Lead> {
    let id = || typed.parse::<LeadId>().ok().map(Lead::Id);
    Reference::parse_as_typed(typed).map(Lead::Reference).or_else(id)
}

/// `23/11/2026` or `2026-11-23`.
fn day(typed: &str) -> Option<Date> {
    typed.parse().ok().or_else(|| Date::strptime("%d/%m/%Y", typed).ok())
}

fn staff(everyone: &[(Staff, bool)], chosen: Option<StaffId>) -> Vec<Choice> {
    let option = |(one, active): &(Staff, bool)| Choice {
        value: one.id.to_string(),
        label: if *active { one.name.clone() } else { format!("{} (left)", one.name) },
        chosen: chosen == Some(one.id),
    };
    let all = Choice { value: String::new(), label: "Everyone".to_owned(), chosen: chosen.is_none() };
    std::iter::once(all).chain(everyone.iter().map(option)).collect()
}

fn address(asked: &Asked, after: Option<Uuid>) -> String {
    let mut parts = Vec::new();
    if let Some(staff) = asked.staff {
        parts.push(format!("staff={staff}"));
    }
    match asked.lead {
        Some(Lead::Reference(reference)) => parts.push(format!("lead={}", reference.compact())),
        Some(Lead::Id(id)) => parts.push(format!("lead={id}")),
        None => {}
    }
    if let Some(day) = asked.day {
        parts.push(format!("day={day}"));
    }
    if let Some(after) = after {
        parts.push(format!("after={after}"));
    }
    if parts.is_empty() { HERE.to_owned() } else { format!("{HERE}?{}", parts.join("&")) }
}

impl Row {
    fn new(line: &Line, everyone: &[(Staff, bool)], english: &English) -> Self {
        let name_of = |id: StaffId| everyone.iter().find(|(one, _)| one.id == id).map(|(one, _)| one.name.clone());
        let who = match line.staff {
            Some(id) => name_of(id).unwrap_or_else(|| "Someone of another organisation".to_owned()),
            None => "The person, or the program".to_owned(),
        };
        let lead = line.lead.map(|(id, reference)| LeadCell {
            label: reference.map_or_else(|| format!("No longer kept: {id}"), |reference| reference.to_string()),
            id: reference.map(|_| id.to_string()),
        });
        let named = |word: &str| word.parse().ok().and_then(name_of).unwrap_or_else(|| word.to_owned());
        let detail = line.detail.as_deref().map_or_else(String::new, |detail| match line.action {
            Action::LeadReleased | Action::CallReleased => {
                ReleaseReason::parse(detail).map_or_else(|| detail.to_owned(), |code| english.code(code))
            }
            Action::LeadClosed => {
                LeadOutcome::parse(detail).map_or_else(|| detail.to_owned(), |code| english.code(code))
            }
            Action::FeedbackDone => English::feedback_done_of(detail),
            Action::WordsRemoved => {
                RemovedWhy::parse(detail).map_or_else(|| detail.to_owned(), |why| English::removed_why(why).to_owned())
            }
            Action::PhraseSent => Phrase::parse(detail)
                .map_or_else(|| detail.to_owned(), |phrase| super::phrases::name(phrase).to_owned()),
            Action::PhraseAnswered => {
                PhraseAnswer::parse(detail).map_or_else(|| detail.to_owned(), |code| english.code(code))
            }
            _ => detail.split(' ').map(named).collect::<Vec<_>>().join(", "),
        });
        Self { when: moment(line.at), who, what: deed(line.action).to_owned(), lead, detail }
    }
}

/// What was done, in English.
fn deed(action: Action) -> &'static str {
    match action {
        Action::LeadSaved => "Asked for contact",
        Action::LeadClaimed => "Claimed a lead",
        Action::LeadReleased => "Gave a lead back",
        Action::ContactOpened => "Opened name and contact",
        Action::Attempted => "Tried to reach the person",
        Action::CallTaken => "Took a call",
        Action::CallReleased => "Gave a call back",
        Action::CallMade => "Told the person by telephone",
        Action::CallTried => "Rang, and could not tell the person",
        Action::LeadClosed => "Closed a lead",
        Action::FeedbackDone => "Wrote down what was done about feedback",
        Action::WordsRemoved => "Removed the words of feedback without a name",
        Action::NumbersTaken => "Took the numbers of feedback in a file",
        Action::LeadWithdrawn => "Took the consent back",
        Action::LeadLapsed => "The consent lapsed",
        Action::CameBack => "Came back to the chat from another phone",
        Action::RequestCancelled => "No longer needs it",
        Action::PhraseSent => "Sent a ready-made message",
        Action::PhraseAnswered => "The person answered a message",
        Action::PromiseMissed => "Missed a promised day; offered a new one",
        Action::LeadErased => "Everything about the person was deleted",
        Action::OpportunitySaved => "Made or changed an opportunity",
        Action::OpportunityClosed => "Closed or deleted an opportunity",
        Action::OrganisationSaved => "Made an organisation, or changed its name",
        Action::PromisesSet => "Changed the promised day, or when nobody is on duty",
        Action::StaffSaved => "Added someone to the staff, or changed their role or boroughs",
        Action::StaffDeactivated => "Switched an account off",
        Action::StaffInvited => "Made a link to set an account up",
        Action::AccountSetUp => "Set an account up",
        Action::PasswordChanged => "Changed a password",
        Action::SecondStepRenewed => "Renewed a second step",
        Action::SignedIn => "Signed in",
        Action::LeadScreened => "Accepted or redirected a request",
        Action::LeadHandedOn => "Handed a lead on",
        Action::NoteWritten => "Wrote a note",
        Action::NoteRemoved => "Removed a note of theirs",
        Action::ToldByTelephone => "Recorded what the person said on the telephone",
        Action::ContactExported => "Took contact details out in a file",
        Action::LimitReached => "Came to a limit",
        Action::DiscordLinked => "Linked a Discord account",
        Action::DiscordUnlinked => "Took a Discord account off",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_is_read_as_people_write_it_and_as_the_address_has_it() {
        assert_eq!(day("23/11/2026"), Some(date(2026, 11, 23)));
        assert_eq!(day("2026-11-23"), Some(date(2026, 11, 23)));
        assert_eq!(day("31/02/2026"), None);
        assert_eq!(day("Monday"), None);
    }

    #[test]
    fn every_action_has_words_of_its_own() {
        let words: std::collections::BTreeSet<&str> = Action::ALL.iter().map(|action| deed(*action)).collect();
        assert_eq!(words.len(), Action::ALL.len());
    }
}
