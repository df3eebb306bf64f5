//! How each kind of question takes an answer that was pressed or ticked. What is typed stands in `answering`.

use super::places::{borough_of_choice, slug};
use super::turn::Turn;
use crate::domain::spoken::Spoken;
use crate::forms::{FormId, Kind, Slot, Value};
use crate::ids::OpportunityId;

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

    pub(super) fn answer_choices(&mut self, form: FormId, slot: &'static Slot, taken: &[&str]) -> bool {
        if self.is_handed_over(form, slot) {
            self.ask_current();
            return true;
        }
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

    pub(super) fn answer_one(&mut self, form: FormId, slot: &'static Slot, choice: &str) {
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

    pub(super) fn answer_age(&mut self, choice: &str) {
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
