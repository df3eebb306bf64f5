//! How each kind of question takes an answer that was typed or filled in. One message may answer several questions. What is
//! pressed or ticked stands in `pressing`.

use super::places::place_of;
use super::turn::Turn;
use super::{Arg, FieldText, Line};
use crate::forms::{Ask, FormId, Kind, List, Slot, Value};
use crate::ids::OpportunityId;
use crate::understanding::{Details, Intent, Understood};
use std::collections::BTreeMap;

/// The longest name (P23).
const LONGEST_NAME: usize = 100;
/// The longest answer in one's own words that goes into a lead.
const LONGEST_WORDS: usize = 1000;

impl Turn<'_> {
    /// The open question has its answer: on to the next.
    pub(super) fn accept(&mut self) {
        self.remember_path();
        self.proceed();
    }

    /// Takes typed words as the answer to the open question. False if they are none.
    pub(super) fn answer_text(
        &mut self,
        form: FormId,
        slot: &'static Slot,
        text: &str,
        understood: &Understood,
    ) -> bool {
        if self.is_handed_over(form, slot) {
            return self.turn_away(form, understood);
        }
        let details = &understood.details;
        if !matches!(slot.kind, Kind::Words | Kind::Name | Kind::Reference | Kind::Secret(_)) {
            self.absorb(details, Some(slot));
        }
        match slot.kind {
            Kind::Language => details.to.as_deref().is_some_and(|tag| self.switch_language(tag)),
            Kind::Place => self.answer_place(understood, text),
            Kind::Hospital => self.answer_hospital(slot, understood, text),
            Kind::Day(span) => match details.date {
                Some(day) => {
                    self.answer_day(slot, span, day);
                    true
                }
                None => false,
            },
            Kind::Time => match details.time.or_else(|| super::together::bare_hour(&understood.figures)) {
                Some(time) => {
                    self.answer_time(slot, time);
                    true
                }
                None if understood.act && understood.intent == Intent::Yes => {
                    // Yes to "did you mean": the likelier of the two, which stands first.
                    let doubted = self.state.answers.time("time_doubted");
                    doubted.is_some_and(|time| self.take_time_choice(slot, super::when::in_the_afternoon(time)))
                }
                None => false,
            },
            Kind::Matches => self.answer_matches(form, text, understood),
            Kind::Several(list) => self.answer_several_text(slot, list, text, understood),
            Kind::Languages => {
                let said = !details.languages.is_empty();
                if said {
                    self.accept();
                }
                said || self.answer_numbers(form, slot, understood)
            }
            Kind::One(choices) => self.answer_one_text(form, slot, choices, text, understood),
            Kind::Consent(purpose) => match understood.intent {
                Intent::Yes if understood.act => {
                    self.give_consent(purpose);
                    true
                }
                Intent::No if understood.act => {
                    self.refuse_consent(purpose);
                    true
                }
                _ => match understood.numbers.as_slice() {
                    [1] => {
                        self.give_consent(purpose);
                        true
                    }
                    [2] => {
                        self.refuse_consent(purpose);
                        true
                    }
                    _ => false,
                },
            },
            Kind::Name => self.answer_name(details, text),
            Kind::Contact => self.answer_contact(details, text),
            Kind::Words => self.answer_words(slot, text),
            Kind::Reference => self.answer_reference(slot, text, understood),
            Kind::Secret(secret) => self.answer_secret(secret, text, understood),
            Kind::Summary => match understood.intent {
                Intent::Yes if understood.act => self.take_summary_choice("send"),
                Intent::No if understood.act => {
                    self.keep_for_later();
                    true
                }
                _ if self.absorbed_anything(details) => {
                    self.ask_current();
                    true
                }
                _ => understood.numbers.as_slice() == [1] && self.take_summary_choice("send"),
            },
        }
    }

    fn answer_place(&mut self, understood: &Understood, text: &str) -> bool {
        let details = &understood.details;
        if let Some(place) = place_of(details, self.known) {
            self.state.answers.set("where", Value::Place(place));
            self.state.passed.clear();
            self.accept();
            return true;
        }
        if let Some(code) = &details.postcode {
            // A postcode we do not know lies far away: said, with what is nearest to the area instead.
            self.tell(Line::new("volunteering-postcode-unknown").with("postcode", Arg::Exact(code.clone())));
            self.ask_current();
            return true;
        }
        if let Some(hospital) = details.hospital.as_deref().and_then(|name| self.known.areas.locate_hospital(name)) {
            let place = crate::forms::Where {
                label: hospital.name.clone(),
                borough: hospital.borough.map(|id| self.known.areas.borough(id).name.clone()),
                place: None,
                outcode: None,
                inside: hospital.is_in(self.known.area),
            };
            self.state.answers.set("where", Value::Place(place));
            self.accept();
            return true;
        }
        if understood.act && understood.intent == Intent::No {
            return false;
        }
        // One or two words we do not know are most likely a place; a sentence is something else.
        let words = text.split_whitespace().count();
        let says_something_else = understood.act && understood.intent != Intent::Other;
        if words <= 2
            && !says_something_else
            && text.chars().any(char::is_alphabetic)
            && self.state.misses == 0
            && *details == Details::default()
        {
            self.state.misses = 1;
            self.tell(Line::new("volunteering-place-unknown").with("place", Arg::Text(text.trim().to_owned())));
            self.ask_current();
            return true;
        }
        false
    }

    fn answer_matches(&mut self, form: FormId, text: &str, understood: &Understood) -> bool {
        if let Some(code) = &understood.details.postcode
            && place_of(&understood.details, self.known).is_none()
        {
            self.tell(Line::new("volunteering-postcode-unknown").with("postcode", Arg::Exact(code.clone())));
            self.ask_current();
            return true;
        }
        if self.absorbed_anything(&understood.details) {
            self.tell("volunteering-noted");
            self.ask_current();
            return true;
        }
        let chosen: Vec<OpportunityId> = understood
            .numbers
            .iter()
            .filter_map(|number| self.state.shown.get(usize::from(*number).checked_sub(1)?))
            .cloned()
            .collect();
        if !chosen.is_empty() {
            let mut all = self.state.answers.opportunities("chosen").to_vec();
            all.extend(chosen.into_iter().filter(|id| !all.contains(id)).collect::<Vec<_>>());
            self.choose(all);
            return true;
        }
        match understood.intent {
            // One match and a yes; with several a yes says nothing yet.
            Intent::Yes if understood.act && self.state.shown.len() == 1 => {
                let only = self.state.shown.clone();
                self.choose(only);
                true
            }
            Intent::No if understood.act => self.take_matches_choice("more"),
            _ if self.take_named(form, text) => {
                self.tell("volunteering-noted");
                self.ask_current();
                true
            }
            _ => false,
        }
    }

    /// Takes the names of choices that are offered beside the matches and known by their labels alone: "part-time", "cleaner".
    fn take_named(&mut self, form: FormId, text: &str) -> bool {
        let mut said = false;
        for slot in form.form().slots.iter().filter(|slot| slot.ask == Ask::Offered) {
            let value = match slot.kind {
                Kind::One(choices) => {
                    self.named_one(form, slot, choices, text).map(|choice| Value::One((*choice).to_owned()))
                }
                Kind::Several(list @ List::JobFamilies) => {
                    Some(self.named_in(list, text)).filter(|named| !named.is_empty()).map(Value::Codes)
                }
                _ => None,
            };
            if let Some(value) = value {
                self.state.answers.set(slot.fact, value);
                said = true;
            }
        }
        said
    }

    fn answer_several_text(&mut self, slot: &'static Slot, list: List, text: &str, understood: &Understood) -> bool {
        let details = &understood.details;
        let said = match list {
            List::Interests => !details.interests.is_empty(),
            List::When | List::PartsOfDay => {
                !details.days.is_empty() || !details.parts_of_day.is_empty() || !details.not_days.is_empty()
            }
            List::Access | List::VisitAccess | List::JobFamilies | List::Skills | List::Visits | List::CheckPoints => {
                let named = self.named_in(list, text);
                let said = !named.is_empty();
                if said {
                    self.state.answers.set(slot.fact, Value::Codes(named));
                }
                said
            }
        };
        if list == List::PartsOfDay && !details.parts_of_day.is_empty() {
            self.state.answers.set_codes(slot.fact, details.parts_of_day);
        }
        if said {
            self.accept();
            return true;
        }
        if understood.act && understood.intent == Intent::No {
            self.state.answers.set(slot.fact, Value::Skipped);
            self.accept();
            return true;
        }
        let form = self.state.open.last().map(|place| place.form);
        form.is_some_and(|form| self.answer_numbers(form, slot, understood))
    }

    /// Numbers that stand before the choices in a terminal.
    fn answer_numbers(&mut self, form: FormId, slot: &'static Slot, understood: &Understood) -> bool {
        let ids = crate::forms::choices_of(form, slot);
        let taken: Vec<&str> = understood
            .numbers
            .iter()
            .filter_map(|number| ids.get(usize::from(*number).checked_sub(1)?))
            .map(String::as_str)
            .collect();
        if taken.is_empty() {
            return false;
        }
        let mine = format!("{}.{}.", form.id(), slot.id);
        let taken: Vec<&str> = taken.iter().filter_map(|id| id.strip_prefix(&mine)).collect();
        self.answer_choices(form, slot, &taken)
    }

    fn answer_one_text(
        &mut self,
        form: FormId,
        slot: &'static Slot,
        choices: &'static [&'static str],
        text: &str,
        understood: &Understood,
    ) -> bool {
        let named = || self.named_one(form, slot, choices, text).copied();
        if slot.fact == "age" && understood.figures.as_slice() == [16] && named() == Some("under_16") {
            // "Under 16" has the figure of those who are.
            self.answer_age("under_16");
            return true;
        }
        if slot.fact == "age"
            && let [years] = understood.figures.as_slice()
            && *years > choices.len() as u8
        {
            let choice = match years {
                0..16 => "under_16",
                16..18 if choices.contains(&"16_or_17") => "16_or_17",
                18..=120 if choices.contains(&"18_or_over") => "18_or_over",
                _ => "16_or_over",
            };
            self.answer_age(choice);
            // A number of years says more than the question asked.
            if (18..=120).contains(years) {
                self.state.answers.set("age", Value::One("18_or_over".to_owned()));
            }
            return true;
        }
        let choice = match (understood.intent, understood.act) {
            (Intent::Yes, true) if choices.contains(&"yes") => choices.iter().find(|choice| **choice == "yes"),
            (Intent::No, true) if choices.contains(&"no") => choices.iter().find(|choice| **choice == "no"),
            // "Are you 16 or over?"
            (Intent::Yes, true) if slot.fact == "age" => choices.first(),
            (Intent::No, true) if slot.fact == "age" && choices.len() == 2 => choices.last(),
            _ => match understood.numbers.as_slice() {
                [number] => usize::from(*number).checked_sub(1).and_then(|index| choices.get(index)),
                _ => None,
            },
        };
        let named = || self.named_one(form, slot, choices, text);
        let Some(choice) = choice.or_else(named) else { return false };
        self.answer_one(form, slot, choice);
        true
    }

    fn answer_name(&mut self, details: &Details, text: &str) -> bool {
        let name = details.name.as_deref().unwrap_or(text).trim();
        if name.is_empty() || !name.chars().any(char::is_alphabetic) {
            return false;
        }
        if name.chars().count() > LONGEST_NAME {
            self.tell(Line::new("contact-name-long").with("count", LONGEST_NAME));
            self.ask_current();
            return true;
        }
        self.state.answers.set("name", Value::Text(name.to_owned()));
        if details.name.is_some() {
            self.absorb_contact(details);
        }
        self.accept();
        true
    }

    fn answer_words(&mut self, slot: &'static Slot, text: &str) -> bool {
        let words = text.trim();
        if words.is_empty() {
            return false;
        }
        if words.chars().count() > LONGEST_WORDS {
            self.tell(Line::new("contact-words-long").with("count", LONGEST_WORDS));
            self.ask_current();
            return true;
        }
        self.state.answers.set(slot.fact, Value::Text(words.to_owned()));
        self.accept();
        true
    }

    /// Fields that were filled in together. False if no question with fields is open.
    pub(super) fn answer_fields(&mut self, fields: &BTreeMap<String, FieldText>) -> bool {
        let Some((form, slot)) = self.state.current() else { return false };
        if self.is_handed_over(form, slot) {
            self.tell("handover-not-here");
            self.ask_current();
            return true;
        }
        let single = |name: &str| fields.get(name).filter(|field| !field.text.trim().is_empty());
        // Filled in for a question that was open before.
        let is_another = |name: &str| !fields.is_empty() && !fields.contains_key(name);
        match slot.kind {
            _ if self.asks_together(form, slot) => self.answer_together(form, fields),
            Kind::Place if !is_another("where") => self.answer_field(form, slot, single("where")),
            Kind::Words | Kind::Day(_) | Kind::Reference | Kind::Secret(_) if !is_another(slot.id) => {
                self.answer_field(form, slot, single(slot.id));
            }
            Kind::Name | Kind::Contact if form == FormId::Contact => self.answer_details(fields),
            _ => return false,
        }
        true
    }

    fn answer_field(&mut self, form: FormId, slot: &'static Slot, field: Option<&FieldText>) {
        let Some(field) = field else {
            self.tell("general-empty");
            self.ask_current();
            return;
        };
        let understood = field.reading.settle(self.state.language, Some(super::turn::expecting(slot)));
        if !self.answer_text(form, slot, &field.text, &understood) {
            self.say_not_understood();
            self.ask_current();
        }
    }
}
