//! The blanks of a phrase as fields of a form, and what was typed into them. What is wrong comes back with what was typed, a
//! summary on top and a sentence at the field.

use super::PortalState;
use super::leads::Choice;
use super::page::Page;
use super::phrases::name;
use super::role_finder::{RoleFinder, Search};
use super::tries::sentence;
use crate::desk::Actor;
use crate::desk::roles::{Role, Roles};
use crate::domain::lead::LeadSummary;
use crate::domain::phrase::{Blank, Blanks, Fault, LONGEST_PLACE};
use crate::domain::taxonomy::{Code, Document, Phrase};
use crate::domain::typed_time::typed_time;
use crate::ids::OpportunityId;
use askama::Template;
use jiff::civil::Date;

/// The choice of a place that is not in the list.
const OTHER: &str = "other";

/// What was typed.
#[derive(Clone, Default)]
pub(super) struct Typed {
    day: String,
    month: String,
    year: String,
    time: String,
    place: String,
    other_place: String,
    documents: Vec<String>,
    role: String,
}

/// What is wrong with it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wrong {
    /// It cannot be sent so.
    Fault(Fault),
    /// There is no such day.
    NoSuchDay,
    /// It is no time of day.
    NoSuchTime,
    /// Another place was chosen and not named.
    UnnamedPlace,
}

impl Wrong {
    fn blank(self) -> Blank {
        match self {
            Self::Fault(fault) => fault.blank(),
            Self::NoSuchDay => Blank::Day,
            Self::NoSuchTime => Blank::Time,
            Self::UnnamedPlace => Blank::Place,
        }
    }

    fn says(self) -> String {
        match self {
            Self::NoSuchDay => "Enter a real day, for example 27 11 2026".to_owned(),
            Self::NoSuchTime => "Enter the time with hours and minutes, for example 10:30".to_owned(),
            Self::UnnamedPlace => "Write the other place".to_owned(),
            Self::Fault(Fault::Missing(blank)) => match blank {
                Blank::Day => "Enter the day",
                Blank::Time => "Enter the time",
                Blank::Place => "Choose the place",
                Blank::Documents => "Choose what they bring",
                Blank::Role => "Choose a role that is open",
            }
            .to_owned(),
            Self::Fault(Fault::DayPassed) => "The day must be today or later".to_owned(),
            Self::Fault(Fault::DayTooSoon) => "The day must be after today".to_owned(),
            Self::Fault(Fault::NotADayWeRang) => "The day must be today or one of the last 14 days".to_owned(),
            Self::Fault(Fault::DayTooFar) => "The day must be within a year".to_owned(),
            Self::Fault(Fault::PlaceTooLong(length)) => {
                format!("The place has {length} characters. Make it {LONGEST_PLACE} or fewer")
            }
        }
    }
}

impl Typed {
    /// Nothing but a role, as a link names it.
    pub(super) fn role(role: String) -> Self {
        Self { role, ..Self::default() }
    }

    /// The role, if one is named.
    pub(super) fn named_role(&self) -> Option<OpportunityId> {
        (!self.role.is_empty()).then(|| self.role.as_str().into())
    }

    /// Reads what the form sent.
    pub(super) fn read(pairs: &[(String, String)]) -> Self {
        let all = |wanted: &str| -> Vec<String> {
            pairs.iter().filter(|(name, _)| name == wanted).map(|(_, value)| clean(value)).collect()
        };
        let first = |wanted: &str| all(wanted).into_iter().next().unwrap_or_default();
        Self {
            day: first("day"),
            month: first("month"),
            year: first("year"),
            time: first("time"),
            place: first("place"),
            other_place: first("other_place"),
            documents: all("documents"),
            role: first("role"),
        }
    }

    /// The same as the form would send it again.
    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let one = [
            ("day", &self.day),
            ("month", &self.month),
            ("year", &self.year),
            ("time", &self.time),
            ("place", &self.place),
            ("other_place", &self.other_place),
            ("role", &self.role),
        ];
        let one = one.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| (name, value.clone()));
        one.chain(self.documents.iter().map(|document| ("documents", document.clone()))).collect()
    }

    /// What it fills, and what of it cannot be read.
    pub(super) fn blanks(&self, phrase: Phrase) -> (Blanks, Vec<Wrong>) {
        let asks = |blank| phrase.blanks().contains(&blank);
        let mut wrong = Vec::new();
        let empty = [&self.day, &self.month, &self.year].iter().all(|part| part.is_empty());
        let day = read_day(&self.day, &self.month, &self.year);
        if asks(Blank::Day) && day.is_none() && !empty {
            wrong.push(Wrong::NoSuchDay);
        }
        let time = typed_time(&self.time);
        if asks(Blank::Time) && time.is_none() && !self.time.is_empty() {
            wrong.push(Wrong::NoSuchTime);
        }
        let place = if self.place == OTHER { &self.other_place } else { &self.place };
        if asks(Blank::Place) && self.place == OTHER && place.is_empty() {
            wrong.push(Wrong::UnnamedPlace);
        }
        let blanks = Blanks {
            day,
            time,
            place: (!place.is_empty()).then(|| place.clone()),
            documents: self.documents.iter().filter_map(|id| Document::parse(id)).collect(),
            role: self.named_role(),
        };
        (blanks, wrong)
    }
}

/// Without what would not show: line ends and zero bytes, which PostgreSQL does not keep.
fn clean(value: &str) -> String {
    value.replace(['\r', '\n'], " ").replace('\0', "").trim().to_owned()
}

fn read_day(day: &str, month: &str, year: &str) -> Option<Date> {
    let year: i16 = year.parse().ok()?;
    let year = if (0..100).contains(&year) { year + 2000 } else { year };
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

/// The page.
#[derive(Template)]
#[template(path = "phrase.html", config = "src/portal/askama.toml")]
pub(super) struct PhraseForm {
    page: Page,
    id: String,
    reference: String,
    name: &'static str,
    words: String,
    fields: Vec<Field>,
    /// What finds a role, where the phrase names one.
    finder: Option<RoleFinder>,
    /// The address to send it to, with what was looked for.
    address: String,
}

/// A blank as a field.
struct Field {
    blank: Blank,
    label: &'static str,
    hint: Option<&'static str>,
    wrong: Option<String>,
    choices: Vec<Choice>,
    /// What was typed: the day in its three parts, the time, the place that is not in the list.
    typed: Vec<String>,
}

impl Field {
    /// The id of what the summary leads to.
    fn target(&self) -> String {
        match self.blank {
            Blank::Day => "day".to_owned(),
            Blank::Time => "time".to_owned(),
            Blank::Place => "place".to_owned(),
            Blank::Documents => {
                self.choices.first().map_or_else(String::new, |choice| format!("documents-{}", choice.value))
            }
            // Where nothing fits, another search helps.
            Blank::Role => {
                self.choices.first().map_or_else(|| "title".to_owned(), |choice| format!("role-{}", choice.value))
            }
        }
    }

    fn name(&self) -> &'static str {
        match self.blank {
            Blank::Day => "day",
            Blank::Time => "time",
            Blank::Place => "place",
            Blank::Documents => "documents",
            Blank::Role => "role",
        }
    }

    /// The ids of what describes it, for whoever hears the page.
    fn described_by(&self) -> String {
        let hint = self.hint.is_some().then(|| format!("{}-hint", self.name()));
        let error = self.wrong.is_some().then(|| format!("{}-error", self.name()));
        [hint, error].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

impl PhraseForm {
    pub(super) fn new(
        state: &PortalState,
        actor: &Actor,
        lead: &LeadSummary,
        phrase: Phrase,
        typed: &Typed,
        wrong: &[Wrong],
        found: Option<(&Search, &Roles)>,
    ) -> Self {
        let path = format!("/staff/leads/{}/phrases/{}", lead.id, phrase.id());
        let field = |blank: &Blank| {
            let wrong = wrong.iter().find(|wrong| wrong.blank() == *blank).map(|wrong| wrong.says());
            let (label, hint) = question(phrase, *blank);
            let choices = match blank {
                Blank::Day | Blank::Time => Vec::new(),
                Blank::Place => places(state, actor, typed),
                Blank::Documents => documents(state, typed),
                Blank::Role => found.map_or_else(Vec::new, |(_, roles)| offered(roles, typed)),
            };
            let typed = match blank {
                Blank::Day => vec![typed.day.clone(), typed.month.clone(), typed.year.clone()],
                Blank::Time => vec![typed.time.clone()],
                Blank::Place => vec![typed.other_place.clone()],
                Blank::Documents | Blank::Role => Vec::new(),
            };
            Field { blank: *blank, label, hint, wrong, choices, typed }
        };
        Self {
            page: Page::of(actor),
            id: lead.id.to_string(),
            reference: lead.reference.to_string(),
            name: name(phrase),
            words: state.english.phrase_with_gaps(phrase),
            fields: phrase.blanks().iter().map(field).collect(),
            address: found.map_or_else(|| path.clone(), |(search, _)| search.address(&path, &search.after)),
            finder: found.map(|(search, roles)| RoleFinder::new(path.clone(), search, roles)),
        }
    }

    fn wrong(&self) -> Vec<&Field> {
        self.fields.iter().filter(|field| field.wrong.is_some()).collect()
    }
}

fn question(phrase: Phrase, blank: Blank) -> (&'static str, Option<&'static str>) {
    const DAY: Option<&str> = Some("For example, 27 11 2026");
    match blank {
        Blank::Day if phrase.looks_back() => ("On which day did you call?", DAY),
        Blank::Day if phrase.promises_a_day() => ("By which day do you write or call?", DAY),
        Blank::Day => ("On which day?", DAY),
        Blank::Time => ("At what time?", Some("For example, 10:30 or 2:30pm")),
        Blank::Place => ("Where?", None),
        Blank::Documents if phrase.may_leave_empty(blank) => {
            ("What do they bring?", Some("Leave all empty if they bring nothing. Never ask for a share code."))
        }
        Blank::Documents => ("What do they bring?", Some("Never ask for a share code.")),
        Blank::Role => ("Which role?", Some("What the person chose comes first.")),
    }
}

fn places(state: &PortalState, actor: &Actor, typed: &Typed) -> Vec<Choice> {
    let choice = |value: &str, label: &str| Choice {
        value: value.to_owned(),
        label: label.to_owned(),
        chosen: typed.place == value,
    };
    let hospitals = state.areas.hospitals(&actor.organisation.area).map(|hospital| choice(hospital, hospital));
    let mut places: Vec<Choice> = std::iter::once(choice("", "Choose")).chain(hospitals).collect();
    places.push(choice(OTHER, "Another place"));
    places
}

fn documents(state: &PortalState, typed: &Typed) -> Vec<Choice> {
    let choice = |document: &Document| Choice {
        value: document.id().to_owned(),
        label: sentence(&state.english.code(*document)),
        chosen: typed.documents.iter().any(|ticked| ticked == document.id()),
    };
    Document::ALL.iter().map(choice).collect()
}

fn offered(roles: &Roles, typed: &Typed) -> Vec<Choice> {
    let role = |role: &Role| {
        let chosen = if role.chosen { " (the person chose it)" } else { "" };
        Choice {
            value: role.id.to_string(),
            label: format!("{}, {}{chosen}", role.title, role.borough),
            chosen: typed.role == role.id.as_str(),
        }
    };
    roles.first.iter().chain(&roles.found).map(role).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_is_read_from_its_three_parts() {
        assert_eq!(read_day("27", "11", "2026"), Some(date(2026, 11, 27)));
        assert_eq!(read_day("27", "11", "26"), Some(date(2026, 11, 27)));
        assert_eq!(read_day("31", "11", "2026"), None);
        assert_eq!(read_day("", "11", "2026"), None);
    }

    #[test]
    fn what_was_typed_comes_back_as_it_was() {
        let pairs: Vec<(String, String)> = [("day", "27"), ("documents", "photo_id"), ("documents", "referees")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into();
        let again = Typed::read(&pairs).pairs();
        assert_eq!(
            again.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>(),
            [("day", "27"), ("documents", "photo_id"), ("documents", "referees")]
        );
    }
}
