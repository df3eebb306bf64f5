//! Coming back from another phone. The reference opens nothing; the word or the code is checked by `turn`, which counts each try
//! first. Whether a reference exists is never said: every answer before the last is the same for one that does not.

use super::anywhere::{person_choice, skip_choice};
use super::turn::Turn;
use super::{Choice, Effect, Field, FieldKind, Line, Refused, Reply};
use crate::domain::lead::OwnRequest;
use crate::domain::return_code::ReturnCode;
use crate::domain::return_word::ReturnWord;
use crate::forms::{FormId, Kind, Secret, Slot, Value};
use crate::ids::Reference;
use crate::understanding::{Intent, Understood};
use zeroize::Zeroizing;

/// Answers that live only while someone comes back.
const FACTS: [&str; 4] = ["return_own", "return_mine", "return_reference", "return_how"];

/// What has to be checked with the world before a turn can be thought: slow, or in need of what the store holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Check {
    /// Whether a word may be theirs, and its hash.
    NewWord(ReturnWord),
    /// A word made by us, and its hash.
    MakeWord,
    /// Whether this is the word of whom the reference names.
    Word(Reference, ReturnWord),
    /// Whether this is the code that was sent to whom the reference names.
    Code(Reference, ReturnCode),
}

/// What came of a check.
#[derive(Clone, Debug)]
pub enum Checked {
    /// The word may be kept.
    WordFits,
    /// It says no more than what others know of the person.
    WordOfTheirs,
    /// A word was made; it is shown once.
    WordMade(Zeroizing<String>),
    /// It is them.
    Right {
        /// Their requests.
        requests: Vec<OwnRequest>,
        /// Whether this conversation is theirs already.
        here: bool,
    },
    /// It is not right, or no such reference is known.
    Wrong {
        /// How many tries are left.
        left: u8,
        /// How many minutes to wait, where none is left.
        minutes: u16,
    },
    /// It was tried too often; nothing was looked at.
    Wait {
        /// For how many minutes.
        minutes: u16,
    },
}

/// The choice that begins; it works any time.
pub(super) fn returning_choice() -> Choice {
    Choice::new("any.returning", "returning-choice-start")
}

impl Turn<'_> {
    /// "I was here before".
    pub(super) fn begin_returning(&mut self) {
        self.forget_returning();
        if !self.known.requests.is_empty() || !self.known.consents.is_empty() {
            self.state.answers.set("return_own", Value::One("yes".to_owned()));
        }
        let first = FormId::Returning.form().next(&self.state.answers).map_or("reference", |slot| slot.id);
        self.open(FormId::Returning, first);
        self.ask_current();
    }

    /// A question for a reference, a word or a code: one field that no browser keeps, and what else can be done.
    pub(super) fn ask_private(&mut self, slot: &'static Slot, question: Line) {
        let field = Field::new(slot.id, question.clone(), FieldKind::Private);
        let reply = Reply { fields: vec![field], ..Reply::ask(question) };
        let choices = match slot.kind {
            Kind::Secret(Secret::NewWord) => Self::new_word_choices(),
            Kind::Secret(Secret::Word) => vec![
                Choice::new("returning.word.code", "returning-how-code"),
                Choice::new("returning.word.reference", "returning-choice-reference"),
                person_choice(),
                skip_choice(),
            ],
            Kind::Secret(Secret::Code) => vec![
                Choice::new("returning.code.again", "returning-choice-code-again"),
                Choice::new("returning.code.word", "returning-how-word"),
                Choice::new("returning.code.reference", "returning-choice-reference"),
                person_choice(),
                skip_choice(),
            ],
            _ => vec![person_choice(), skip_choice()],
        };
        self.say(reply.choices(choices));
    }

    /// A reference that was typed: spaces, case and look-alikes do not count.
    pub(super) fn answer_reference(&mut self, slot: &Slot, text: &str, understood: &Understood) -> bool {
        if let Some(reference) = Reference::parse_as_typed(text) {
            self.state.answers.set(slot.fact, Value::Text(reference.compact().to_owned()));
            self.state.answers.clear("return_how");
            self.accept();
            return true;
        }
        let about_request = matches!(understood.intent, Intent::RequestStatus | Intent::CancelRequest);
        if understood.act_on_wish() && !about_request {
            return false;
        }
        self.tell("returning-reference-shape");
        self.ask_current();
        true
    }

    /// Something secret that was typed. It is never taken for anything else.
    pub(super) fn answer_secret(&mut self, secret: Secret, text: &str, understood: &Understood) -> bool {
        // What was covered is not what was typed: two covered numbers would be the same word.
        if crate::understanding::is_masked(text) {
            self.ask_current();
            return true;
        }
        if let [number] = understood.numbers.as_slice()
            && text.trim().chars().count() < 3
            && let Some((form, slot)) = self.state.current()
            && let Some(id) = usize::from(*number)
                .checked_sub(1)
                .and_then(|index| crate::forms::choices_of(form, slot).into_iter().nth(index))
        {
            // The number of a choice, in a terminal; no secret is that short.
            let choice = id.rsplit_once('.').map(|(_, choice)| choice.to_owned()).unwrap_or_default();
            return self.take_secret_choice(secret, &choice);
        }
        match secret {
            Secret::NewWord => self.answer_new_word(text),
            Secret::Word => self.answer_known(|reference| Check::Word(reference, ReturnWord::typed(text)), secret),
            Secret::Code => {
                if let Some(code) = ReturnCode::parse(text) {
                    self.answer_known(|reference| Check::Code(reference, code), secret);
                } else {
                    self.tell("returning-code-shape");
                    self.ask_current();
                }
            }
        }
        true
    }

    /// A press below a question for something secret.
    pub(super) fn take_secret_choice(&mut self, secret: Secret, choice: &str) -> bool {
        match (secret, choice) {
            (Secret::NewWord, "make") => self.make_word(),
            (Secret::Word, "code") | (Secret::Code, "again") => self.send_code(),
            (Secret::Code, "word") => {
                self.state.answers.set("return_how", Value::One("word".to_owned()));
                self.accept();
            }
            (Secret::Word | Secret::Code, "reference") => self.ask_reference_again(),
            _ => return false,
        }
        true
    }

    fn ask_reference_again(&mut self) {
        self.state.answers.clear("return_reference");
        self.state.answers.clear("return_how");
        self.open(FormId::Returning, "reference");
        self.ask_current();
    }

    fn return_reference(&self) -> Option<Reference> {
        self.state.answers.text("return_reference").and_then(Reference::parse)
    }

    /// Has a code sent, and asks for it. What is said is the same whether there is anyone to send it to.
    pub(super) fn send_code(&mut self) {
        let Some(reference) = self.return_reference() else { return self.ask_reference_again() };
        self.state.answers.set("return_how", Value::One("code".to_owned()));
        match self.known.refused {
            Some(Refused::Wait { minutes }) => {
                self.tell(Line::new("returning-wait-code").with("minutes", usize::from(minutes)));
            }
            Some(_) => self.tell("returning-gone"),
            None => {
                self.effects.push(Effect::SendReturnCode(reference));
                self.tell("returning-code-asked");
            }
        }
        self.open(FormId::Returning, "code");
        self.ask_current();
    }

    fn answer_known(&mut self, check: impl FnOnce(Reference) -> Check, secret: Secret) {
        let Some(reference) = self.return_reference() else { return self.ask_reference_again() };
        match self.known.checked {
            None => self.check = Some(check(reference)),
            Some(Checked::Right { requests, here }) => self.come_back(reference, requests, *here),
            Some(Checked::Wrong { left, minutes }) => {
                self.tell(if secret == Secret::Code { "returning-wrong-code" } else { "returning-wrong-word" });
                if *left == 0 {
                    self.say_wait(*minutes);
                } else {
                    self.tell(Line::new("returning-tries-left").with("count", usize::from(*left)));
                    self.ask_current();
                }
            }
            Some(Checked::Wait { minutes }) => self.say_wait(*minutes),
            Some(Checked::WordFits | Checked::WordOfTheirs | Checked::WordMade(_)) => self.ask_current(),
        }
    }

    /// The question stays open for when the wait is over; a person is there at once.
    fn say_wait(&mut self, minutes: u16) {
        let line = Line::new("returning-wait").with("minutes", usize::from(minutes));
        self.say(Reply::say(line).choices([person_choice(), skip_choice()]));
    }

    fn come_back(&mut self, reference: Reference, requests: &[OwnRequest], here: bool) {
        if self.known.refused.is_some() {
            // Used, changed or erased between the check and now.
            self.tell("returning-gone");
            self.ask_reference_again();
            return;
        }
        let brings_own = self.state.answers.one("return_mine") != Some("no");
        self.effects.push(Effect::ComeBack { reference, brings_own });
        self.forget_form_answers();
        self.tell(if here { "returning-already-here" } else { "returning-welcome" });
        if !here && !brings_own {
            self.tell("returning-others-hidden");
        }
        self.list_requests(requests);
        if !here {
            self.tell("returning-shared-phone");
        }
        let mut choices = super::anywhere::menu_choices();
        choices.push(super::anywhere::intent_choice(Intent::RequestStatus));
        self.say(Reply::ask("general-menu").choices(choices));
    }

    /// They would rather not: nothing was opened, and what was open before goes on.
    pub(super) fn leave_returning(&mut self) {
        self.forget_returning();
        self.tell("returning-left");
        self.ask_or_menu();
    }

    fn forget_returning(&mut self) {
        self.state.open.retain(|place| place.form != FormId::Returning);
        self.state.path.retain(|place| place.form != FormId::Returning);
        for fact in FACTS {
            self.state.answers.clear(fact);
        }
    }
}
