//! Taking from a message whatever answers a question, asked or not: one message may answer several.

use super::places::place_of;
use super::turn::Turn;
use crate::domain::taxonomy::{CodeSet, Day, PartOfDay};
use crate::forms::{FormId, Kind, List, Slot, Value};
use crate::understanding::Details;

impl Turn<'_> {
    /// Takes from a message whatever answers a question, asked or not.
    pub(super) fn absorb(&mut self, details: &Details, open: Option<&Slot>) {
        // "Northwick Park" is a hospital where one is asked for, and says nothing of where someone lives.
        let asks_place = open.is_some_and(|slot| matches!(slot.kind, Kind::Place | Kind::Hospital));
        if !asks_place && let Some(place) = place_of(details, self.known) {
            self.state.answers.set("where", Value::Place(place));
            self.state.passed.clear();
        }
        if self.state.open.iter().any(|place| place.form == FormId::Companion) {
            self.absorb_visit_around(details, open);
            self.absorb_contact(details);
            return;
        }
        let days: CodeSet<Day> = details.days;
        let parts: CodeSet<PartOfDay> = details.parts_of_day;
        let good_times = open.is_some_and(|slot| slot.kind == Kind::Several(List::PartsOfDay));
        if !good_times && (!days.is_empty() || !parts.is_empty()) {
            let mut codes: Vec<String> = days.iter().map(|day| day.to_string()).collect();
            codes.extend(parts.iter().map(|part| part.to_string()));
            self.state.answers.set("when", Value::Codes(codes));
        }
        self.state.answers.set_codes("not_days", details.not_days);
        self.state.answers.set_codes("interests", details.interests);
        if !details.languages.is_empty() {
            self.state.answers.set("languages", Value::Languages(details.languages.clone()));
        }
        self.absorb_contact(details);
    }

    /// Contact details told unasked wait in the form until there is a consent; a refusal forgets them.
    pub(super) fn absorb_contact(&mut self, details: &Details) {
        let open = self.state.current();
        let asked = open.is_some_and(|(_, slot)| slot.kind == Kind::Contact);
        if let Some(name) = &details.name {
            self.state.answers.set("name", Value::Text(name.clone()));
        }
        if asked {
            return;
        }
        let email = details.email.clone().filter(|email| email.likely_meant().is_none());
        if details.phone.is_none() && email.is_none() {
            return;
        }
        if let Some(phone) = details.phone.clone() {
            let typed = phone.as_str().to_owned();
            self.keep_phone(phone, &typed);
        }
        if let Some(email) = email {
            self.state.answers.set("email", Value::Email(email));
        }
        self.state.answers.set("contact", Value::One("given".to_owned()));
        if details.name.is_some() {
            self.state.answers.set("told_unasked", Value::One("yes".to_owned()));
        }
    }

    /// Whether the details held something that an open list of matches or a summary takes in.
    pub(super) fn absorbed_anything(&self, details: &Details) -> bool {
        if self.state.open.iter().any(|place| place.form == FormId::Companion) {
            return details.hospital.is_some()
                || details.date.is_some()
                || details.time.is_some()
                || !details.languages.is_empty()
                || details.name.is_some()
                || details.phone.is_some()
                || details.email.is_some();
        }
        place_of(details, self.known).is_some()
            || !details.days.is_empty()
            || !details.not_days.is_empty()
            || !details.parts_of_day.is_empty()
            || !details.interests.is_empty()
            || !details.languages.is_empty()
            || details.name.is_some()
            || details.phone.is_some()
            || details.email.is_some()
    }
}
