//! What may be said anywhere, any time, in any language. It lives here once; every channel shows it in the same order.

use super::turn::{Turn, language_choice};
use super::{Choice, Reply};
use crate::forms::{FormId, Kind, Value};
use crate::understanding::{Intent, Safety};

impl Turn<'_> {
    /// Carries out a command by the last part of its choice id.
    pub(super) fn take_anywhere(&mut self, command: &str) {
        match command {
            "stop" => self.stop_contact(),
            "delete" => self.ask_to_delete(),
            "mydata" => self.show_held(),
            "back" => self.go_back(),
            "skip" => self.skip(),
            "restart" => self.start_again(),
            "help" => self.help(),
            "language" => self.change_language(),
            "easy" => self.easier_words(),
            "ordinary" => self.ordinary_words(),
            "person" => self.talk_to_person(),
            "status" => self.show_requests(),
            "more" => self.more(),
            "done" => self.done(),
            "safe" => self.explain_after_safety(),
            "matches" => self.back_to_matches(),
            "resume" => self.resume(),
            "word" => self.begin_return_word(),
            "returning" => self.begin_returning(),
            "remind" => self.remind_of_what_was_chosen(),
            "page" => self.give_page(),
            other => {
                if let Some(category) = other.strip_prefix("safety_").and_then(Safety::parse) {
                    self.say(Reply::safety(Some(category), false));
                } else if let Some(intent) = Intent::parse(other) {
                    self.take_intent(intent, None);
                } else {
                    self.old_button();
                }
            }
        }
    }

    /// Someone begins, or begins again, by a command or a button: where we are, or the languages as long as none was chosen.
    pub(super) fn begin(&mut self) {
        if self.state.language_chosen || self.state.current().is_some_and(|(form, _)| form != FormId::Start) {
            self.ask_or_menu();
        } else {
            self.ask_for_language();
        }
    }

    /// The menu.
    pub(super) fn menu(&mut self) {
        let mut choices = menu_choices();
        if self.known.requests.is_empty() {
            choices.push(super::returning::returning_choice());
        } else {
            choices.push(intent_choice(Intent::RequestStatus));
        }
        self.say(Reply::ask("general-menu").choices(choices));
    }

    fn help(&mut self) {
        self.tell("general-help");
        if self.state.current().is_some() {
            self.ask_again();
        } else {
            self.menu();
        }
    }

    fn start_again(&mut self) {
        self.forget_form_answers();
        self.tell("general-started-again");
        self.menu();
    }

    /// Empties the forms. What was consented to stays as it is: that is taken back with "stop".
    pub(super) fn forget_form_answers(&mut self) {
        self.state.open.clear();
        self.state.path.clear();
        self.state.answers.clear_but(&[]);
        self.state.shown.clear();
        self.state.passed.clear();
        self.state.pending = None;
        self.state.given.clear();
        self.state.doubtful_email = None;
        self.state.told_days.clear();
        self.state.misses = 0;
    }

    fn go_back(&mut self) {
        // A question laid over the others (language, delete) is put away first.
        if self
            .state
            .current()
            .is_some_and(|(form, _)| matches!(form, FormId::Start | FormId::Privacy | FormId::ReturnWord))
        {
            self.state.open.pop();
            self.ask_or_menu();
            return;
        }
        while let Some(place) = self.state.path.pop() {
            if place.slot().is_some() {
                self.open(place.form, &place.slot);
                self.ask_current();
                return;
            }
        }
        if self.state.current().is_some() {
            // Before the first question is the menu.
            self.state.open.clear();
        }
        self.menu();
    }

    fn skip(&mut self) {
        let Some((form, slot)) = self.state.current() else {
            self.menu();
            return;
        };
        if self.put_away(form, slot) {
            return;
        }
        match slot.kind {
            _ if form == FormId::ReturnWord => self.leave_return_word(),
            _ if form == FormId::Returning => self.leave_returning(),
            Kind::Language | Kind::Matches => {
                self.state.open.pop();
                self.ask_or_menu();
            }
            // Passing over a consent is a no; nothing can be sent without an age or a way to reach someone.
            Kind::Consent(purpose) => self.refuse_consent(purpose),
            Kind::One(_) if slot.fact == "age" && form == FormId::Reminder => self.refuse_reminders(),
            Kind::One(_) if slot.fact == "age" => self.leave_contact("contact-age-needed"),
            // Without the person's own agreement nothing goes on; nothing is worth passing on without its words.
            Kind::One(_) if slot.fact == "agreed" => self.leave_without_agreement(),
            Kind::One(_) | Kind::Words if form == FormId::Feedback && slot.id != "named" => self.leave_feedback(),
            Kind::Contact => self.leave_contact("contact-cannot-reach"),
            Kind::Summary => self.keep_for_later(),
            Kind::One(_) if form == FormId::Privacy => self.keep_everything(),
            _ => {
                if self.asks_together(form, slot) {
                    // All of it at once was too much: one question at a time.
                    self.ask_one_by_one(form);
                    return;
                }
                if !self.state.answers.has(slot.fact) {
                    self.state.answers.set(slot.fact, Value::Skipped);
                }
                self.remember_path();
                self.proceed();
            }
        }
    }

    /// "More", "something else": other matches, where matches are open.
    fn more(&mut self) {
        match self.state.current() {
            Some((_, slot)) if slot.kind == Kind::Matches => {
                self.take_matches_choice("more");
            }
            _ => self.ask_or_menu(),
        }
    }

    /// "Done", "that is all", "send": the way on from the open question.
    fn done(&mut self) {
        match self.state.current() {
            Some((form, slot)) => match slot.kind {
                _ if self.is_handed_over(form, slot) => self.ask_current(),
                Kind::Several(_) | Kind::Languages if self.state.answers.has(slot.fact) => self.accept(),
                Kind::Several(_) | Kind::Languages => self.skip(),
                Kind::Matches if self.state.answers.has("chosen") => self.proceed(),
                Kind::Summary => {
                    self.take_summary_choice("send");
                }
                _ => self.ask_current(),
            },
            None => self.menu(),
        }
    }

    fn change_language(&mut self) {
        let languages: Vec<Choice> =
            self.known.wordings.offered().iter().map(|language| language_choice(*language)).collect();
        self.open(FormId::Start, "language");
        self.say(Reply::ask("start-ask-language").choices(languages));
    }

    fn easier_words(&mut self) {
        if self.state.easy {
            // They are in easy words already: the next thing that can help is a person.
            self.say(Reply::say("general-easy-already").choices([person_choice(), ordinary_choice()]));
        } else {
            self.state.easy = true;
            let language = self.state.language.unwrap_or(crate::language::Language::SOURCE);
            let message =
                if self.known.wordings.has_easy(language) { "general-easy-on" } else { "general-easy-one-sentence" };
            self.say(Reply::say(message).choices([ordinary_choice()]));
        }
        self.ask_or_menu();
    }

    fn ordinary_words(&mut self) {
        self.state.easy = false;
        self.tell("general-easy-off");
        self.ask_or_menu();
    }

    fn talk_to_person(&mut self) {
        self.begin_contact("question");
    }

    fn explain_after_safety(&mut self) {
        self.tell("safety-back");
        self.ask_or_menu();
    }

    /// A button whose question is not open: kindly, with where the conversation is now.
    pub(super) fn old_button(&mut self) {
        self.old = true;
        self.tell("general-old-button");
        self.ask_or_menu();
    }
}

/// The choices of the menu: what can be asked for. Each works anywhere.
pub fn menu_choices() -> Vec<Choice> {
    const WISHES: [Intent; 7] = [
        Intent::FindVolunteering,
        Intent::JobHelp,
        Intent::NeedCompanion,
        Intent::OfferCompanion,
        Intent::FindEvents,
        Intent::Feedback,
        Intent::TalkToPerson,
    ];
    WISHES.map(intent_choice).to_vec()
}

/// What a page offers before anything was said: the menu, easier words, the row that stands everywhere.
pub fn greeting_choices() -> Vec<Choice> {
    const ROW: [(&str, &str); 8] = [
        ("any.back", "general-choice-back"),
        ("any.skip", "general-choice-skip"),
        ("any.stop", "general-choice-stop"),
        ("any.person", "general-choice-talk-to-person"),
        ("any.language", "general-choice-change-language"),
        ("any.help", "general-choice-menu"),
        ("any.easy", "general-choice-easier-words"),
        ("any.ordinary", "general-choice-ordinary"),
    ];
    let back = super::returning::returning_choice();
    menu_choices().into_iter().chain([back]).chain(ROW.map(|(id, label)| Choice::new(id, label))).collect()
}

/// The choice that says a wish.
pub(super) fn intent_choice(intent: Intent) -> Choice {
    Choice::new(format!("any.{}", intent.id()), format!("general-choice-{}", intent.id().replace('_', "-")).as_str())
}

/// The choice that asks for a person.
pub(super) fn person_choice() -> Choice {
    Choice::new("any.person", "general-choice-talk-to-person")
}

/// The choice that passes a question over.
pub(super) fn skip_choice() -> Choice {
    Choice::new("any.skip", "general-choice-skip")
}

fn ordinary_choice() -> Choice {
    Choice::new("any.ordinary", "general-choice-ordinary")
}
