//! Questions that are filled in together where the channel has fields: one page instead of eight messages. Each answer is read
//! as if it had been typed to its own question; what is wrong comes back with what was typed (P32).

use super::asking::one_choice;
use super::places::{place_of, slug};
use super::turn::{Turn, expecting};
use super::{Arg, Choice, Field, FieldKind, FieldText, Line, Reply};
use crate::forms::{FormId, Kind, Slot, Value};
use jiff::civil::Time;
use std::collections::BTreeMap;

impl Turn<'_> {
    /// Whether this question opens fields for several at once: the first of them, and none is answered by hand yet.
    pub(super) fn asks_together(&self, form: FormId, slot: &Slot) -> bool {
        let together = form.form().together;
        self.known.surface.forms
            && together.contains(&slot.id)
            && !self.state.answers.ids("filled_in").contains(&form.id().to_owned())
    }

    pub(super) fn ask_together(&mut self, form: FormId) {
        self.say_together(form, &BTreeMap::new(), BTreeMap::new());
    }

    fn say_together(
        &mut self,
        form: FormId,
        typed: &BTreeMap<String, FieldText>,
        mut errors: BTreeMap<&'static str, Line>,
    ) {
        let fields = slots_of(form)
            .map(|slot| Field {
                value: typed.get(slot.id).map(|field| field.text.clone()).or_else(|| self.field_value(slot)),
                error: errors.remove(slot.id),
                ..self.field(form, slot)
            })
            .collect();
        let question = format!("{}-ask-together", form.id());
        self.say(Reply { fields, ..Reply::ask(question.as_str()) }.choices([super::anywhere::skip_choice()]));
    }

    fn field(&self, form: FormId, slot: &'static Slot) -> Field {
        let label = Line::new(form.message("field", slot));
        let options = match slot.kind {
            Kind::One(choices) => choices
                .iter()
                .map(|choice| Choice { id: (*choice).to_owned(), ..one_choice(form, slot, choice) })
                .collect(),
            Kind::Several(list) => {
                list.entries().into_iter().map(|(id, message)| Choice::new(id, message.as_str())).collect()
            }
            Kind::Hospital => {
                let hospitals = self.known.areas.hospitals(self.known.area);
                hospitals
                    .map(|name| {
                        let label = Line::new("general-answer").with("answer", Arg::Text(name.to_owned()));
                        Choice::new(slug(name), label)
                    })
                    .collect()
            }
            _ => Vec::new(),
        };
        let kind = match slot.kind {
            Kind::One(_) => FieldKind::One,
            Kind::Several(_) => FieldKind::Several,
            Kind::Hospital => FieldKind::Choose,
            Kind::Day(_) => FieldKind::Day,
            Kind::Time => FieldKind::Time,
            Kind::Place => FieldKind::Place,
            _ => FieldKind::Words,
        };
        Field { options, ..Field::new(slot.id, label, kind) }
    }

    /// What was said already stands in its field.
    fn field_value(&self, slot: &Slot) -> Option<String> {
        Some(match self.state.answers.get(slot.fact)? {
            Value::One(choice) => choice.clone(),
            Value::Codes(codes) => codes.join(","),
            Value::Hospital(name) => slug(name),
            Value::Day(day) => day.to_string(),
            Value::Time(time) => super::when::shown(*time),
            Value::Place(place) => place.label.clone(),
            _ => return None,
        })
    }

    /// Takes the fields.
    pub(super) fn answer_together(&mut self, form: FormId, typed: &BTreeMap<String, FieldText>) {
        let mut errors = BTreeMap::new();
        for slot in slots_of(form) {
            let Some(field) = typed.get(slot.id).filter(|field| !field.text.trim().is_empty()) else { continue };
            match self.read_field(slot, field) {
                Ok(value) => self.state.answers.set(slot.fact, value),
                Err(line) => drop(errors.insert(slot.id, line)),
            }
        }
        if !errors.is_empty() {
            self.tell("contact-check-fields");
            self.say_together(form, typed, errors);
            return;
        }
        // What was left empty is not asked for once more, unless the rest of the answers needs it.
        for slot in slots_of(form) {
            let answers = &self.state.answers;
            if slot.is_demanded(answers) && !answers.has(slot.fact) && slot.kind != Kind::Place {
                self.state.answers.set(slot.fact, Value::Skipped);
            }
        }
        self.note_filled_in(form);
        self.accept();
    }

    /// Passed over: each question is asked by itself.
    pub(super) fn ask_one_by_one(&mut self, form: FormId) {
        self.note_filled_in(form);
        self.ask_current();
    }

    fn note_filled_in(&mut self, form: FormId) {
        let mut filled = self.state.answers.ids("filled_in").to_vec();
        filled.push(form.id().to_owned());
        self.state.answers.set("filled_in", Value::Ids(filled));
    }

    /// One field as the answer to its question, or what has to be put right.
    fn read_field(&self, slot: &'static Slot, field: &FieldText) -> Result<Value, Line> {
        let text = field.text.trim();
        let understood = field.reading.settle(self.state.language, Some(expecting(slot)));
        let details = &understood.details;
        let unclear = |message: &str| Line::new(message).with("typed", Arg::Text(text.to_owned()));
        match slot.kind {
            Kind::One(choices) if choices.contains(&text) => Ok(Value::One(text.to_owned())),
            Kind::Several(list) => {
                let entries = list.entries();
                let known = |id: &&str| entries.iter().any(|(code, _)| code == id);
                let codes: Vec<String> = text.split(',').map(str::trim).filter(known).map(str::to_owned).collect();
                if codes.is_empty() { Err(Line::new("general-not-understood")) } else { Ok(Value::Codes(codes)) }
            }
            Kind::Hospital => {
                let by_slug = self.known.areas.hospitals(self.known.area).find(|name| slug(name) == text);
                let inside = |name: &&String| {
                    self.known.areas.locate_hospital(name).is_some_and(|hospital| hospital.is_in(self.known.area))
                };
                let named = details.hospital.as_ref().filter(inside).cloned();
                by_slug
                    .map(str::to_owned)
                    .or(named)
                    .map(Value::Hospital)
                    .ok_or_else(|| Line::new("companion-hospital-unknown").with("hospital", Arg::Text(text.to_owned())))
            }
            Kind::Day(span) => {
                let day = text.parse().ok().or(details.date).ok_or_else(|| unclear("companion-day-unclear"))?;
                if super::when::fits(span, day, self.today()) {
                    Ok(Value::Day(day))
                } else {
                    Err(super::when::wrong_day(span, day, self.today()))
                }
            }
            Kind::Time => {
                let time = super::when::parse_time(text).or(details.time).or_else(|| bare_hour(&understood.figures));
                let time = time.ok_or_else(|| unclear("companion-time-unclear"))?;
                // A clock's own field says morning or afternoon; what is typed may have forgotten to.
                if super::when::is_at_night(time) {
                    let line = Line::new("companion-time-at-night");
                    return Err(line.with("time", Arg::Time(time)));
                }
                Ok(Value::Time(time))
            }
            Kind::Place => place_of(details, self.known)
                .map(Value::Place)
                .ok_or_else(|| Line::new("volunteering-place-unknown").with("place", Arg::Text(text.to_owned()))),
            Kind::Languages if !details.languages.is_empty() => Ok(Value::Languages(details.languages.clone())),
            _ => Err(Line::new("general-not-understood")),
        }
    }
}

fn slots_of(form: FormId) -> impl Iterator<Item = &'static Slot> {
    form.form().together.iter().filter_map(move |id| form.form().slot(id))
}

/// "3" to the question for a time is three in the afternoon; "10" is ten in the morning.
pub(super) fn bare_hour(figures: &[u8]) -> Option<Time> {
    let [hour] = figures else { return None };
    let hour = match hour {
        1..=7 => hour + 12,
        8..=21 => *hour,
        _ => return None,
    };
    Time::new(i8::try_from(hour).ok()?, 0, 0, 0).ok()
}
