//! The blanks of a phrase as fields of a form, and what was typed into them. What is wrong comes back with what was typed, a
//! summary on top and a sentence at the field.

use super::PortalState;
use super::days::day;
use super::form::Wrong as WrongAt;
use super::leads::Choice;
use super::page::Page;
use super::phrases::name;
use super::role_finder::{RoleFinder, Search};
use super::tries::sentence;
use crate::desk::Actor;
use crate::desk::phrases::Known;
use crate::desk::roles::{Role, Roles};
use crate::domain::lead::LeadSummary;
use crate::domain::phrase::{Blank, Blanks, Fault, LONGEST_PLACE, Meets, Tells};
use crate::domain::promise::is_bank_holiday;
use crate::domain::taxonomy::{Code, Document, Phrase};
use crate::domain::typed_day::typed_day;
use crate::domain::typed_time::{NoTime, typed_time};
use crate::ids::OpportunityId;
use askama::Template;
use jiff::civil::{Date, Time};

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
    room: String,
    documents: Vec<String>,
    role: String,
}

/// What is wrong with it.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Wrong {
    /// It cannot be sent so.
    Fault(Fault),
    /// There is no such day.
    NoSuchDay,
    /// It is no time of day, or can be two.
    NoTime(NoTime),
    /// Another place was chosen and not named.
    UnnamedPlace,
    /// A hospital was chosen and another place named.
    TwoPlaces,
}

impl Wrong {
    fn blank(&self) -> Blank {
        match self {
            Self::Fault(fault) => fault.blank(),
            Self::NoSuchDay => Blank::Day,
            Self::NoTime(_) => Blank::Time,
            Self::UnnamedPlace | Self::TwoPlaces => Blank::Place,
        }
    }

    fn says(&self) -> String {
        match self {
            Self::NoSuchDay => "Enter a real day, for example 27 11 2026".to_owned(),
            Self::NoTime(why) => why.to_string(),
            Self::UnnamedPlace => "Write the other place".to_owned(),
            Self::TwoPlaces => {
                "Choose a hospital or write another place, not both. A building or a room goes into its own field"
                    .to_owned()
            }
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
            Self::Fault(Fault::NotOnDuty(shut, next)) => {
                format!("Your organisation does not work on {}. The next working day is {}", day(*shut), day(*next))
            }
            Self::Fault(Fault::TooLong(last)) => format!("Choose a working day up to {}", day(*last)),
            Self::Fault(Fault::NotLater(told)) => {
                format!("They were told {} already. Choose a later day", day(*told))
            }
            Self::Fault(Fault::NobodyMeets(shut)) if is_bank_holiday(*shut) => {
                format!("{} is a bank holiday. Choose another day", day(*shut))
            }
            Self::Fault(Fault::NobodyMeets(shut)) => format!("Nobody is met on {}. Choose another day", day(*shut)),
            Self::Fault(Fault::WrongHours(first, last)) => {
                format!("Enter a time from {} to {}", hour(*first), hour(*last))
            }
            Self::Fault(Fault::TimePassed) => "This time has passed. Enter a later one, or another day".to_owned(),
            Self::Fault(Fault::RoleGone) => {
                "This role is over, full, or not one for this person. Choose a role that is open".to_owned()
            }
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
            room: first("room"),
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
            ("room", &self.room),
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
        let time = match typed_time(&self.time) {
            Ok(time) => Some(time),
            Err(why) => {
                if asks(Blank::Time) && !self.time.is_empty() {
                    wrong.push(Wrong::NoTime(why));
                }
                None
            }
        };
        let is_other = self.place == OTHER;
        if asks(Blank::Place) && is_other && self.other_place.is_empty() {
            wrong.push(Wrong::UnnamedPlace);
        }
        if asks(Blank::Place) && !is_other && !self.place.is_empty() && !self.other_place.is_empty() {
            wrong.push(Wrong::TwoPlaces);
        }
        let blanks = Blanks {
            day,
            time,
            place: self.whole_place(),
            documents: self.documents.iter().filter_map(|id| Document::parse(id)).collect(),
            role: self.named_role(),
        };
        (blanks, wrong)
    }

    /// The place as the person reads it: the hospital or another place, then the building and room.
    fn whole_place(&self) -> Option<String> {
        let place = if self.place.is_empty() || self.place == OTHER { &self.other_place } else { &self.place };
        let parts: Vec<&str> =
            [place, &self.room].into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        (!place.is_empty()).then(|| parts.join(", "))
    }
}

/// Without what would not show: line ends and zero bytes, which PostgreSQL does not keep.
fn clean(value: &str) -> String {
    value.replace(['\r', '\n'], " ").replace('\0', "").trim().to_owned()
}

fn read_day(day: &str, month: &str, year: &str) -> Option<Date> {
    typed_day(&[day, month, year].join("/"))
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
    hint: Option<String>,
    wrong: Option<String>,
    choices: Vec<Choice>,
    /// What was typed: the day in its three parts, the time, the place that is not in the list and the room.
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
        (found, known): (Option<(&Search, &Roles)>, &Known),
    ) -> Self {
        let path = format!("/staff/leads/{}/phrases/{}", lead.id, phrase.id());
        let field = |blank: &Blank| {
            let wrong = wrong.iter().find(|wrong| wrong.blank() == *blank).map(Wrong::says);
            let (label, hint) = (question(phrase, *blank), hint(state, phrase, *blank, known));
            let choices = match blank {
                Blank::Day | Blank::Time => Vec::new(),
                Blank::Place => places(state, actor, typed),
                Blank::Documents => documents(state, typed),
                Blank::Role => found.map_or_else(Vec::new, |(_, roles)| offered(roles, typed)),
            };
            let typed = match blank {
                Blank::Day => vec![typed.day.clone(), typed.month.clone(), typed.year.clone()],
                Blank::Time => vec![typed.time.clone()],
                Blank::Place => vec![typed.other_place.clone(), typed.room.clone()],
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

    /// What is wrong, for the summary.
    fn wrong(&self) -> Vec<WrongAt> {
        let at = |field: &Field| field.wrong.clone().map(|error| WrongAt { at: field.target(), error });
        self.fields.iter().filter_map(at).collect()
    }
}

fn question(phrase: Phrase, blank: Blank) -> &'static str {
    match blank {
        Blank::Day if phrase.looks_back() => "On which day did you call?",
        Blank::Day if phrase.tells() == Some(Tells::Answer) => "By which day do you write or call?",
        Blank::Day => "On which day?",
        Blank::Time => "At what time?",
        Blank::Place => "Where?",
        Blank::Documents => "What do they bring?",
        Blank::Role => "Which role?",
    }
}

/// What helps to fill it in: an example, and what it can be.
fn hint(state: &PortalState, phrase: Phrase, blank: Blank, known: &Known) -> Option<String> {
    let with = |example: &str, rest: Option<String>| {
        Some(rest.map_or_else(|| example.to_owned(), |rest| format!("{example} {rest}")))
    };
    match blank {
        Blank::Day => with(
            "For example, 27 11 2026.",
            match (phrase.tells(), phrase.meets()) {
                (Some(_), _) => Some(format!("A day when your organisation works, up to {}.", day(known.last_day))),
                (_, Some(Meets::WithUs)) => Some("No Sunday and no bank holiday.".to_owned()),
                (_, Some(Meets::ForWork)) => Some("No bank holiday.".to_owned()),
                (None, None) => None,
            },
        ),
        Blank::Time => {
            let hours = phrase.hours().map(|(first, last)| format!("From {} to {}.", hour(first), hour(last)));
            let said = match known.good_times.iter().map(|part| state.english.code(part)).collect::<Vec<_>>() {
                said if said.is_empty() => "They did not say when a call suits them.".to_owned(),
                said => format!("They said: {}.", said.join(", ")),
            };
            let said = (phrase.tells() == Some(Tells::Call)).then_some(said);
            let rest: Vec<String> = hours.into_iter().chain(said).collect();
            with("For example, 10:30am or 2:30pm.", (!rest.is_empty()).then(|| rest.join(" ")))
        }
        Blank::Place => None,
        Blank::Documents if phrase.may_leave_empty(blank) => {
            with("Leave all empty if they bring nothing.", Some("Never ask for a share code.".to_owned()))
        }
        Blank::Documents => with("Never ask for a share code.", None),
        Blank::Role => with("What the person chose comes first.", None),
    }
}

/// A full hour as people say it: `9am`.
fn hour(time: Time) -> String {
    time.strftime("%-I%P").to_string()
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
        assert_eq!(read_day("27", "November", "2026"), Some(date(2026, 11, 27)));
        assert_eq!(read_day("27", "nov", "2026"), Some(date(2026, 11, 27)));
        assert_eq!(read_day("31", "11", "2026"), None);
        assert_eq!(read_day("", "11", "2026"), None);
    }

    #[test]
    fn a_room_is_added_to_the_place_and_nothing_that_was_typed_is_left_out() {
        let typed = |place: &str, other: &str, room: &str| Typed {
            place: place.to_owned(),
            other_place: other.to_owned(),
            room: room.to_owned(),
            ..Typed::default()
        };
        let read = |typed: Typed| {
            let (blanks, wrong) = typed.blanks(Phrase::StartDate);
            (blanks.place.unwrap_or_default(), wrong.first().map(Wrong::says))
        };
        let whole = "Ealing Hospital, Grosvenor Wing".to_owned();
        assert_eq!(read(typed("Ealing Hospital", "", "Grosvenor Wing")), (whole, None));
        assert_eq!(read(typed("other", "12 High Street", "Room 4")).0, "12 High Street, Room 4");
        assert_eq!(read(typed("", "", "Room 4")), (String::new(), None), "the place is missing, which is said");
        assert!(read(typed("Ealing Hospital", "Grosvenor Wing", "")).1.is_some_and(|says| says.contains("not both")));
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
