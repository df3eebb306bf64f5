//! Feedback: believed, thanked, passed on, and answered with what happens next (S43). Without a name no resident is kept with it.

use super::anywhere::{intent_choice, person_choice};
use super::turn::Turn;
use super::{Effect, Reply};
use crate::domain::feedback::NewFeedback;
use crate::domain::taxonomy::{Code, FeedbackKind};
use crate::forms::{FormId, Value};
use crate::language::Language;
use crate::understanding::Intent;

/// What was typed counts as the feedback itself from so many words on; fewer only say that there is some.
const WORDS_THAT_SAY_IT: usize = 5;

impl Turn<'_> {
    /// Begins. What they wrote to say so is kept as their words, to be shown before anything is sent.
    pub(super) fn begin_feedback(&mut self) {
        self.state.open.clear();
        self.state.answers.set("service", Value::One("feedback".to_owned()));
        if let Some(typed) = self.typed.clone()
            && typed.split_whitespace().count() >= WORDS_THAT_SAY_IT
        {
            self.state.answers.set("feedback", Value::Text(typed));
        }
        self.tell("feedback-thanks-for-saying");
        self.open(FormId::Feedback, "about");
        self.ask_current();
    }

    /// What kind it is: racism is believed before anything else is asked.
    pub(super) fn answer_feedback_kind(&mut self, choice: &str) {
        self.state.answers.set("feedback_kind", Value::One(choice.to_owned()));
        if choice == FeedbackKind::Racism.id() {
            self.tell("feedback-racism-heard");
        }
        self.accept();
    }

    /// All is said: with a name through the contact form, without one at once.
    pub(super) fn finish_feedback(&mut self) {
        if self.state.answers.one("feedback_named") == Some("yes") {
            self.begin_contact("feedback");
            return;
        }
        let kind = self.feedback_kind();
        let words = self.state.answers.text("feedback").map(str::to_owned);
        self.state.open.clear();
        if let (Some(kind), Some(words)) = (kind, words) {
            let language = self.state.language.unwrap_or(Language::SOURCE);
            self.effects.push(Effect::SaveFeedback(NewFeedback { kind, words, language }));
            self.tell("feedback-kept-without-name");
            self.say_what_happens_next(kind);
            self.forget_feedback();
        } else {
            self.leave_feedback();
            return;
        }
        // Their words leave the conversation too: nothing ties them to this person.
        self.effects.push(Effect::ForgetContact);
        self.say(Reply::ask("general-what-next").choices([intent_choice(Intent::Menu), person_choice()]));
    }

    /// They would rather not go on: nothing is kept, and a person can still hear it.
    pub(super) fn leave_feedback(&mut self) {
        self.state.open.clear();
        self.forget_feedback();
        self.tell("feedback-nothing-kept");
        self.say(Reply::ask("general-what-next").choices([intent_choice(Intent::Menu), person_choice()]));
    }

    fn forget_feedback(&mut self) {
        for fact in ["feedback", "feedback_kind", "feedback_named"] {
            self.state.answers.clear(fact);
        }
    }

    /// What happens next, and where else it can be said.
    pub(super) fn say_what_happens_next(&mut self, kind: FeedbackKind) {
        self.tell(format!("feedback-next-{}", kind.id()).as_str());
    }

    /// What kind was chosen.
    pub(super) fn feedback_kind(&self) -> Option<FeedbackKind> {
        self.state.answers.one("feedback_kind").and_then(FeedbackKind::parse)
    }
}
