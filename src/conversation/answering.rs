//! How each kind of question takes an answer: pressed, ticked, filled in or typed. One message may answer several questions.

use super::places::{borough_of_choice, place_of, slug};
use super::turn::Turn;
use super::{Arg, FieldText, Line};
use crate::domain::spoken::Spoken;
use crate::forms::{Ask, FormId, Kind, List, Slot, Value};
use crate::ids::OpportunityId;
use crate::language::Language;
use crate::understanding::{Details, Intent, Names, Understood, picked_one, picked_several};
use std::collections::BTreeMap;

/// The longest name (P23).
const LONGEST_NAME: usize = 100;
/// The longest answer in one's own words that goes into a lead.
const LONGEST_WORDS: usize = 1000;

impl Turn<'_> {
    /// One press or several ticks. All belong to the open question, or to cards.
    pub(super) fn take_slot_choices(&mut self, ids: &[&str]) {
        if let [one] = ids
            && let Some(id) = one.strip_prefix("card.").and_then(|rest| rest.strip_suffix(".remind"))
        {
            self.take_remind_choice(id);
            return;
        }
        let cards: Vec<&str> = ids.iter().filter_map(|id| id.strip_prefix("card.")?.strip_suffix(".choose")).collect();
        if !cards.is_empty() {
            self.take_cards(&cards);
            return;
        }
        let Some((form, slot)) = self.state.current() else {
            self.old_button();
            return;
        };
        let mine = format!("{}.{}.", form.id(), slot.id);
        let taken: Option<Vec<&str>> = ids.iter().map(|id| id.strip_prefix(&mine)).collect();
        match taken {
            Some(taken) if self.answer_choices(form, slot, &taken) => {}
            _ => self.old_button(),
        }
    }

    fn take_cards(&mut self, cards: &[&str]) {
        let [one] = cards else {
            let chosen = cards
                .iter()
                .map(|id| OpportunityId::from(*id))
                .filter(|id| self.open_opportunity(id).is_some())
                .collect::<Vec<_>>();
            if chosen.is_empty() {
                self.tell(self.finds("closed"));
                self.back_to_matches();
            } else {
                self.choose(chosen);
            }
            return;
        };
        self.take_card_choice(one);
    }

    fn answer_choices(&mut self, form: FormId, slot: &'static Slot, taken: &[&str]) -> bool {
        match (slot.kind, taken) {
            (Kind::Matches, [choice]) => self.take_matches_choice(choice),
            (Kind::Summary, [choice]) => self.take_summary_choice(choice),
            (Kind::Consent(purpose), ["yes"]) => {
                self.give_consent(purpose);
                true
            }
            (Kind::Consent(purpose), ["no"]) => {
                self.refuse_consent(purpose);
                true
            }
            (Kind::One(choices), [choice]) if choices.contains(choice) => {
                self.answer_one(form, slot, choice);
                true
            }
            (Kind::Place, ["have_advert"]) if form == FormId::Jobs => {
                self.take_own_advert();
                true
            }
            (Kind::Place, [choice]) => match borough_of_choice(choice, self.known) {
                Some(place) => {
                    self.state.answers.set(slot.fact, Value::Place(place));
                    self.state.passed.clear();
                    self.accept();
                    true
                }
                None => false,
            },
            (Kind::Hospital, [choice]) => {
                let hospital = self.known.areas.hospitals(self.known.area).find(|name| slug(name) == **choice);
                let Some(hospital) = hospital else { return false };
                self.state.answers.set(slot.fact, Value::Hospital(hospital.to_owned()));
                self.accept();
                true
            }
            (Kind::Day(span), [choice]) => match choice.parse() {
                Ok(day) => {
                    self.answer_day(slot, span, day);
                    true
                }
                Err(_) => false,
            },
            (Kind::Time, [choice]) => match super::when::parse_time(choice) {
                Some(time) => self.take_time_choice(slot, time),
                None => false,
            },
            (Kind::Secret(secret), [choice]) => self.take_secret_choice(secret, choice),
            (Kind::Contact, [choice]) => self.settle_doubtful_email(choice),
            (Kind::Languages, taken) => {
                let languages: Vec<Spoken> =
                    taken.iter().filter(|id| **id != "done").filter_map(|code| Spoken::parse(code)).collect();
                self.answer_several(slot, taken, Value::Languages(languages))
            }
            (Kind::Several(list), taken) => {
                let known: Vec<&str> = list.entries().into_iter().map(|(id, _)| id).collect();
                let codes: Vec<String> =
                    taken.iter().filter(|id| known.contains(id)).map(|id| (*id).to_owned()).collect();
                self.answer_several(slot, taken, Value::Codes(codes))
            }
            _ => false,
        }
    }

    /// Ticks: several at once are the answer; one alone is added or taken away and the question stays open until "done".
    fn answer_several(&mut self, slot: &'static Slot, taken: &[&str], value: Value) -> bool {
        let only_done = matches!(taken, ["done"]);
        let empty = match &value {
            Value::Codes(codes) => codes.is_empty(),
            Value::Languages(languages) => languages.is_empty(),
            _ => true,
        };
        if empty && !only_done {
            return false;
        }
        if only_done {
            if !self.state.answers.has(slot.fact) {
                self.state.answers.set(slot.fact, Value::Skipped);
            }
            self.accept();
            return true;
        }
        if let [_] = taken {
            self.toggle(slot.fact, value);
            self.ask_current();
            return true;
        }
        self.state.answers.set(slot.fact, value);
        self.accept();
        true
    }

    fn toggle(&mut self, fact: &str, value: Value) {
        let merged = match (self.state.answers.get(fact), value) {
            (Some(Value::Codes(before)), Value::Codes(one)) => Value::Codes(toggled(before, &one)),
            (Some(Value::Languages(before)), Value::Languages(one)) => Value::Languages(toggled(before, &one)),
            (_, value) => value,
        };
        let empty = matches!(&merged, Value::Codes(codes) if codes.is_empty())
            || matches!(&merged, Value::Languages(languages) if languages.is_empty());
        if empty {
            self.state.answers.clear(fact);
        } else {
            self.state.answers.set(fact, merged);
        }
    }

    /// The open question has its answer: on to the next.
    pub(super) fn accept(&mut self) {
        self.remember_path();
        self.proceed();
    }

    fn answer_one(&mut self, form: FormId, slot: &'static Slot, choice: &str) {
        if form == FormId::Privacy {
            if choice == "yes" {
                self.delete_everything();
            } else {
                self.keep_everything();
            }
            return;
        }
        match (slot.fact, choice) {
            ("age", _) => return self.answer_age(choice),
            ("for_whom", _) => return self.answer_for_whom(choice),
            ("agreed", "no") => return self.leave_without_agreement(),
            ("return_how", "code") => return self.send_code(),
            ("feedback_kind", _) => return self.answer_feedback_kind(choice),
            _ => {}
        }
        self.state.answers.set(slot.fact, Value::One(choice.to_owned()));
        self.accept();
    }

    fn answer_age(&mut self, choice: &str) {
        self.remember_path();
        match choice {
            "under_16" => self.turn_away_under_16(),
            "16_or_17" => {
                self.state.answers.set("age", Value::One(choice.to_owned()));
                if self.state.current().is_some_and(|(form, _)| form == FormId::Companion) {
                    self.leave_companion_too_young();
                    return;
                }
                self.drop_roles_for_adults();
            }
            _ => {
                self.state.answers.set("age", Value::One(choice.to_owned()));
                self.proceed();
            }
        }
    }

    /// Whether typed words plainly ask for another service than the open one, so that they are no answer.
    pub(super) fn is_another_wish(form: FormId, slot: &Slot, understood: &Understood) -> bool {
        if matches!(slot.kind, Kind::Words | Kind::Name | Kind::Reference | Kind::Secret(_)) || !understood.act {
            return false;
        }
        let is_theirs = |forms: &[FormId]| forms.contains(&form) || slot.kind == Kind::Summary;
        match understood.intent {
            Intent::FindVolunteering => !is_theirs(&[FormId::Volunteering]),
            Intent::JobHelp => !is_theirs(&[FormId::Jobs]),
            Intent::NeedCompanion => !is_theirs(&[FormId::Companion, FormId::Checkin]),
            Intent::OfferCompanion => !is_theirs(&[FormId::Offer]),
            Intent::FindEvents => !is_theirs(&[FormId::Events]),
            Intent::Feedback => !is_theirs(&[FormId::Feedback]),
            Intent::RequestStatus | Intent::CancelRequest => true,
            _ => false,
        }
    }

    /// Takes typed words as the answer to the open question. False if they are none.
    pub(super) fn answer_text(
        &mut self,
        form: FormId,
        slot: &'static Slot,
        text: &str,
        understood: &Understood,
    ) -> bool {
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

    /// The codes of a list whose names stand in a text.
    pub(super) fn named_in(&self, list: List, text: &str) -> Vec<String> {
        let (ids, names): (Vec<&str>, Vec<Names>) =
            list.entries().into_iter().map(|(id, message)| (id, self.names_of(&message))).unzip();
        picked_several(text, &names).into_iter().filter_map(|index| ids.get(index)).map(|id| (*id).to_owned()).collect()
    }

    /// The one choice whose name a text is.
    fn named_one(
        &self,
        form: FormId,
        slot: &Slot,
        choices: &'static [&'static str],
        text: &str,
    ) -> Option<&'static &'static str> {
        let names: Vec<Names> =
            choices.iter().map(|choice| self.names_of(&form.choice_message(slot, choice))).collect();
        picked_one(text, &names).and_then(|index| choices.get(index))
    }

    /// Whether a text names a choice of the open question, so that it is an answer before it is a wish.
    pub(super) fn names_a_choice(&self, form: FormId, slot: &Slot, text: &str) -> bool {
        match slot.kind {
            Kind::One(choices) => self.named_one(form, slot, choices, text).is_some(),
            Kind::Several(list) => !self.named_in(list, text).is_empty(),
            _ => false,
        }
    }

    /// What a choice is called in the conversation's language.
    fn names_of(&self, message: &str) -> Names {
        self.known.wordings.names_of(message, self.state.language.unwrap_or(Language::SOURCE))
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
        let single = |name: &str| fields.get(name).filter(|field| !field.text.trim().is_empty());
        match slot.kind {
            _ if self.asks_together(form, slot) => self.answer_together(form, fields),
            Kind::Place => self.answer_field(form, slot, single("where")),
            Kind::Words | Kind::Day(_) | Kind::Reference | Kind::Secret(_) => {
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

fn toggled<T: Clone + PartialEq>(before: &[T], one: &[T]) -> Vec<T> {
    let mut after = before.to_vec();
    for item in one {
        match after.iter().position(|other| other == item) {
            Some(index) => drop(after.remove(index)),
            None => after.push(item.clone()),
        }
    }
    after
}
