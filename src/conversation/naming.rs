//! What stands on a button, typed word for word, is a press on it. This comes before everything else that may be read in the
//! words: "No, do not leave a message" is no wish to stop everything, and "I am under 16" is not the age of sixteen.

use super::anywhere::menu_choices;
use super::turn::Turn;
use crate::forms::{Ask, FormId, Kind, Slot};
use crate::language::Language;
use crate::understanding::same_words;

/// Labels have fewer words than this.
const LONGEST_LABEL: usize = 16;

impl Turn<'_> {
    /// Takes typed words that are the label of something that can be pressed now. False if they are none.
    pub(super) fn take_label(&mut self, text: &str) -> bool {
        if text.split_whitespace().count() > LONGEST_LABEL {
            return false;
        }
        let named = match self.state.current() {
            None => menu_choices()
                .into_iter()
                .chain([super::returning::returning_choice()])
                .map(|choice| (choice.id, choice.label.message))
                .find(|(_, message)| self.is_called(message, text)),
            Some((form, slot)) => self
                .labels_of(form, slot)
                .into_iter()
                .map(|(choice, message)| (format!("{}.{}.{choice}", form.id(), slot.id), message))
                .find(|(_, message)| self.is_called(message, text)),
        };
        let Some((id, _)) = named else { return false };
        match self.state.current() {
            Some((form, slot)) if matches!(slot.kind, Kind::Several(_)) => {
                // Typed, it is the whole answer; pressed, others may follow.
                let done = format!("{}.{}.done", form.id(), slot.id);
                self.take_slot_choices(&[&id, &done]);
            }
            _ => self.take_choice(&id),
        }
        true
    }

    /// What can be pressed at a question, each with the message that names it. What has other labels from time to time (places,
    /// days, languages) is understood without them.
    fn labels_of(&self, form: FormId, slot: &'static Slot) -> Vec<(String, String)> {
        let named = |id: &str, message: String| (id.to_owned(), message);
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
                labels.extend(offered.map(|slot| (format!("add_{}", slot.id), form.message("matches-add", slot))));
                labels
            }
            _ => Vec::new(),
        }
    }

    fn is_called(&self, message: &str, text: &str) -> bool {
        let names = self.known.wordings.names_of(message, self.state.language.unwrap_or(Language::SOURCE));
        same_words(&names.label, text)
    }
}
