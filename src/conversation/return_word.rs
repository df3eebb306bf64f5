//! Choosing a word to come back with: offered once a request is sent, never demanded. The word is checked outside this engine and
//! is in no state, no reply and no effect.

use super::anywhere::skip_choice;
use super::turn::Turn;
use super::{Arg, Check, Checked, Choice, Effect, Line, Reply};
use crate::domain::return_word::{LONGEST, ReturnWord, WordFault};
use crate::forms::FormId;

/// The choice that begins; it works any time.
fn word_choice() -> Choice {
    Choice::new("any.word", "returning-choice-word")
}

impl Turn<'_> {
    /// Said once, after a request is sent.
    pub(super) fn offer_return_word(&mut self) {
        self.say(Reply::say("returning-offer").choices([word_choice()]));
    }

    /// "Choose a word to come back with". Without a request there is nothing to come back to.
    pub(super) fn begin_return_word(&mut self) {
        if self.known.requests.is_empty() {
            self.tell("returning-word-no-request");
            self.ask_or_menu();
            return;
        }
        self.open(FormId::ReturnWord, "choose");
        self.ask_current();
    }

    /// The choices under the question for a new word.
    pub(super) fn new_word_choices() -> Vec<Choice> {
        vec![Choice::new("word.choose.make", "returning-choose-make"), skip_choice()]
    }

    /// Later, or never: nothing depends on it.
    pub(super) fn leave_return_word(&mut self) {
        self.state.open.retain(|place| place.form != FormId::ReturnWord);
        self.tell("returning-word-left");
        self.ask_or_menu();
    }

    /// A word that was typed.
    pub(super) fn answer_new_word(&mut self, text: &str) {
        let word = match ReturnWord::choose(text) {
            Ok(word) => word,
            Err(fault) => return self.refuse_word(fault_line(fault)),
        };
        let mut references = self.known.requests.iter().map(|request| request.reference);
        if references.any(|reference| word.is_known_of(reference.compact())) {
            return self.refuse_word(Line::new("returning-word-reference"));
        }
        match self.known.checked {
            None => self.check = Some(Check::NewWord(word)),
            Some(Checked::WordOfTheirs) => self.refuse_word(Line::new("returning-word-yours")),
            Some(_) => self.keep_word(),
        }
    }

    /// "Make one for me".
    pub(super) fn make_word(&mut self) {
        match self.known.checked {
            Some(Checked::WordMade(word)) => {
                let shown = Line::new("returning-word-made").with("word", Arg::Once(word.to_string()));
                self.tell(shown);
                self.keep_word();
            }
            _ => self.check = Some(Check::MakeWord),
        }
    }

    fn keep_word(&mut self) {
        self.effects.push(Effect::KeepReturnWord);
        self.state.open.retain(|place| place.form != FormId::ReturnWord);
        self.tell("returning-word-kept");
        self.tell("returning-word-replaces");
        self.ask_or_menu();
    }

    fn refuse_word(&mut self, why: Line) {
        self.tell(why);
        self.open(FormId::ReturnWord, "choose");
        self.ask_current();
    }
}

fn fault_line(fault: WordFault) -> Line {
    match fault {
        WordFault::Short => Line::new("returning-word-short"),
        WordFault::Long => Line::new("returning-word-long").with("count", LONGEST),
        WordFault::Common => Line::new("returning-word-common"),
    }
}
