//! What stands on a button, typed word for word, is a press on it. This comes before everything else that may be read in the
//! words: "No, do not leave a message" is no wish to stop everything, and "I am under 16" is not the age of sixteen.

use super::anywhere::menu_choices;
use super::turn::Turn;
use crate::forms::{Ask, FormId, Kind, List, Slot};
use crate::language::Language;
use crate::understanding::{Names, picked_one, picked_several, typed_in_full};

/// Labels have fewer words than this.
const LONGEST_LABEL: usize = 16;

impl Turn<'_> {
    /// Takes typed words that are the label of something that can be pressed now. False if they are none.
    pub(super) fn take_label(&mut self, text: &str) -> bool {
        if text.split_whitespace().count() > LONGEST_LABEL {
            return false;
        }
        let open = self.state.current();
        let mut labels = match open {
            None => menu_choices()
                .into_iter()
                .chain([super::returning::returning_choice()])
                .map(|choice| (choice.id, choice.label.message))
                .collect(),
            Some((form, slot)) => self.labels_of(form, slot),
        };
        let language = self.state.language.unwrap_or(Language::SOURCE);
        let said = labels.iter().map(|(_, message)| self.known.wordings.label(message, language));
        let Some(named) = typed_in_full(text, said) else { return false };
        let (id, _) = labels.swap_remove(named);
        match open {
            Some((form, slot)) if matches!(slot.kind, Kind::Several(_)) => {
                // Typed, it is the whole answer; pressed, others may follow.
                let done = format!("{}.{}.done", form.id(), slot.id);
                self.take_slot_choices(&[&id, &done]);
            }
            _ => self.take_choice(&id),
        }
        true
    }

    /// What can be pressed at a question, each choice id with the message that names it. What has other labels from time to time (places,
    /// days, languages) is understood without them.
    fn labels_of(&self, form: FormId, slot: &'static Slot) -> Vec<(String, String)> {
        let named = |choice: &str, message: String| (format!("{}.{}.{choice}", form.id(), slot.id), message);
        match slot.kind {
            Kind::One(choices) => {
                choices.iter().map(|choice| named(choice, form.choice_message(slot, choice))).collect()
            }
            Kind::Several(list) => list.entries().into_iter().map(|(id, message)| named(id, message)).collect(),
            Kind::Consent(purpose) => {
                let message = self.consent_message(purpose);
                ["yes", "no"].map(|answer| named(answer, format!("{message}-{answer}"))).to_vec()
            }
            Kind::Summary => ["send", "later"].map(|id| named(id, format!("contact-summary-{id}"))).to_vec(),
            Kind::Matches => {
                let mut labels: Vec<(String, String)> = ["continue", "more", "again"]
                    .map(|id| named(id, self.finds(&format!("matches-{id}")).message))
                    .to_vec();
                labels.push(named("change", "volunteering-matches-change".to_owned()));
                if form == FormId::Events {
                    labels.push(named("book", "events-ask-for-place".to_owned()));
                }
                let offered = form.form().slots.iter().filter(|slot| slot.ask == Ask::Offered);
                labels.extend(
                    offered.map(|other| named(&format!("add_{}", other.id), form.message("matches-add", other))),
                );
                labels
            }
            _ => Vec::new(),
        }
    }

    /// The codes of a list whose names stand in a text.
    pub(super) fn named_in(&self, list: List, text: &str) -> Vec<String> {
        let (ids, names): (Vec<&str>, Vec<Names>) =
            list.entries().into_iter().map(|(id, message)| (id, self.names_of(&message))).unzip();
        picked_several(text, &names).into_iter().filter_map(|index| ids.get(index)).map(|id| (*id).to_owned()).collect()
    }

    /// The one choice whose name a text is.
    pub(super) fn named_one(
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
}
