//! Whether our words fit into Discord's own means, in every language. What coordinators and residents write is cut where it must
//! be; what we write must fit as it is.

use super::commands;
use super::custom_id::Question;
use super::frame::{Frame, Place};
use super::limits::{self, at_most};
use super::modal;
use super::pile::plain;
use super::post::Post;
use super::public::{self, Welcomed};
use super::splitting::length;
use crate::conversation::greeting_choices;
use crate::forms::FormId;
use crate::language::Language;
use crate::words::Words;

/// What can be done with a card: named after its number, of which three places are kept.
const ON_CARDS: [&str; 4] = ["general-choice-change", "general-choice-add", "reminder-choice", "mine-choice-cancel"];

/// Everything of ours that Discord would refuse or cut, in every language that is offered.
pub fn check(words: &Words) -> Vec<String> {
    words.languages().flat_map(|(language, _)| check_language(words, language)).collect()
}

/// Whether a label fits on a button.
pub fn label(text: &str) -> Result<(), String> {
    fits(text, limits::BUTTON, "a button's label")
}

/// Whether a text fits into one message.
pub fn message(text: &str) -> Result<(), String> {
    fits(text, limits::CONTENT, "a message")
}

fn fits(text: &str, limit: usize, what: &str) -> Result<(), String> {
    let mut broken = Vec::new();
    at_most(&mut broken, what, length(text), limit);
    broken.pop().map_or(Ok(()), Err)
}

fn check_language(words: &Words, language: Language) -> Vec<String> {
    let mut problems = commands::broken(words, language);
    for form in FormId::ALL {
        for slot in form.form().slots {
            let question = Question::Slot { form: form.id().to_owned(), slot: slot.id.to_owned() };
            let modal = modal::open(language, &question, words);
            problems.extend(modal.iter().flat_map(modal::Modal::broken));
        }
    }
    problems.extend(modal::open(language, &Question::Anything, words).iter().flat_map(modal::Modal::broken));
    for easy in [false, true] {
        let frame = Frame::new(words, language, easy, Place::Server);
        let outcomes = [Welcomed::Posted, Welcomed::NotAllowed, Welcomed::NotYours];
        let mut posts: Vec<Post> = public::welcome(words, &frame);
        posts.extend([false, true].map(|details| public::public_line(&frame, details)));
        posts.push(public::details_word(&frame));
        posts.extend(outcomes.map(|outcome| public::welcomed(&frame, outcome)));
        problems.extend(posts.iter().flat_map(limits::broken));
        for (id, limit) in labels() {
            let text = plain(&frame.text(&id));
            problems.extend(fits(&text, limit, "a label").err().map(|why| format!("{id}: {why}")));
        }
    }
    problems.sort();
    problems.dedup();
    problems.into_iter().map(|problem| format!("{language}, Discord: {problem}")).collect()
}

/// Our labels, with what each may measure.
fn labels() -> Vec<(String, usize)> {
    const NUMBER: usize = 5;
    let mut labels: Vec<(String, usize)> =
        greeting_choices().into_iter().map(|choice| (choice.label.message, limits::BUTTON)).collect();
    labels.extend(["discord-type", "discord-write", "discord-public-button"].map(|id| (id.to_owned(), limits::BUTTON)));
    let menus = ["discord-choose", "discord-choose-several"];
    labels.extend(menus.map(|id| (id.to_owned(), limits::PLACEHOLDER)));
    labels.extend(ON_CARDS.map(|id| (id.to_owned(), limits::BUTTON - NUMBER)));
    let finding = FormId::ALL.into_iter().filter(|form| form.form().finds.is_some());
    let on_roles =
        finding.flat_map(|form| ["card-choose", "card-unchoose"].map(|part| format!("{}-{part}", form.id())));
    labels.extend(on_roles.map(|id| (id, limits::BUTTON - NUMBER)));
    labels
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::Args;
    use crate::language::Locales;
    use crate::words::Offer;
    use std::sync::Arc;

    #[test]
    fn one_character_too_many_does_not_fit() {
        assert!(label(&"ع".repeat(80)).is_ok());
        assert!(label(&"ع".repeat(81)).is_err());
        assert!(message(&"a".repeat(2001)).is_err());
    }

    #[test]
    fn our_words_fit_in_every_language() {
        let words = Words::new(Arc::new(Locales::embedded().unwrap()), &Offer::All);
        assert_eq!(check(&words), Vec::<String>::new());
    }

    #[test]
    fn every_label_that_is_measured_has_words() {
        let words = Words::new(Arc::new(Locales::embedded().unwrap()), &Offer::All);
        for (id, _) in labels() {
            assert!(!words.text(&id, &Args::new(), Language::SOURCE).is_empty(), "{id}");
        }
    }
}
