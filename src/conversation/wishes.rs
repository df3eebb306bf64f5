//! What someone may wish for, and "did you mean" when we are not sure.

use super::anywhere::{intent_choice, person_choice};
use super::turn::Turn;
use super::{Choice, Line, Reply};
use crate::forms::{FormId, Kind, List, Slot, Value};
use crate::language::Language;
use crate::understanding::{Details, Intent, Safety, Understood};

impl Turn<'_> {
    /// Takes what was understood as a wish. False if we are not sure enough.
    pub(super) fn take_wish(&mut self, understood: &Understood) -> bool {
        if let Some(tag) = understood.details.to.as_deref()
            && understood.intent == Intent::ChangeLanguage
        {
            return self.switch_language(tag);
        }
        if !understood.act || understood.intent == Intent::Other && self.state.current().is_some() {
            // With a question open, what we cannot place is more likely an answer we did not understand.
            return self.take_bare_details(understood);
        }
        if self.state.current().is_some_and(|(form, _)| is_wish_of(form, understood.intent)) {
            // They are in the middle of it: an answer that we did not understand, not a new beginning.
            return false;
        }
        if self.state.current().is_none() && matches!(understood.intent, Intent::Yes | Intent::No) {
            // Nothing was asked but what to do next: a no is a good-bye, a yes wants to see what there is.
            self.state.misses = 0;
            let offered_delete = self.state.answers.has("offered_delete");
            self.state.answers.clear("offered_delete");
            if understood.intent == Intent::No {
                self.tell("general-thanks");
            } else if offered_delete {
                self.ask_to_delete();
            } else {
                self.menu();
            }
            return true;
        }
        if matches!(understood.intent, Intent::Yes | Intent::No)
            || understood.intent == Intent::Other && self.take_bare_details(understood)
        {
            return understood.intent == Intent::Other;
        }
        self.take_intent(understood.intent, Some(&understood.details));
        true
    }

    /// A place alone, with nothing open, is where someone wants to help.
    fn take_bare_details(&mut self, understood: &Understood) -> bool {
        if self.state.current().is_some() || understood.guesses[0].0 == Intent::Emergency {
            return false;
        }
        if super::places::place_of(&understood.details, self.known).is_none() {
            return false;
        }
        self.absorb(&understood.details, None);
        self.begin_finding(FormId::Volunteering);
        true
    }

    /// Does what is wished.
    pub(super) fn take_intent(&mut self, intent: Intent, details: Option<&Details>) {
        if intent != Intent::Other {
            self.state.misses = 0;
        }
        match intent {
            Intent::FindVolunteering => self.find_with(FormId::Volunteering, details),
            Intent::Greet => {
                self.tell("general-hello");
                self.ask_or_menu();
            }
            Intent::Menu => self.take_anywhere("help"),
            Intent::TalkToPerson => self.take_anywhere("person"),
            Intent::RequestStatus => self.show_requests(),
            Intent::CancelRequest => self.cancel_request(),
            Intent::StopContact => self.take_anywhere("stop"),
            Intent::DeleteMyData => self.take_anywhere("delete"),
            Intent::SeeMyData => self.take_anywhere("mydata"),
            Intent::ChangeLanguage => self.take_anywhere("language"),
            Intent::EasierWords => self.take_anywhere("easy"),
            Intent::Emergency => {
                // An emergency without a category: the card, with the choice of the others (S37).
                self.say(Reply::safety(None, self.known.safety_shown.contains(&Safety::Medical999)));
                if self.state.current().is_some() {
                    self.ask_again();
                }
            }
            Intent::Thanks => {
                self.tell("general-thanks");
                if self.state.current().is_some() {
                    self.ask_again();
                }
            }
            Intent::JobHelp => self.find_with(FormId::Jobs, details),
            Intent::OfferCompanion => self.find_with(FormId::Offer, details),
            Intent::FindEvents => self.find_with(FormId::Events, details),
            Intent::NeedCompanion => self.begin_companion(details),
            Intent::Feedback => self.begin_feedback(),
            Intent::Yes | Intent::No | Intent::Other => {
                // Never the same line twice (P35).
                self.state.misses = self.state.misses.saturating_add(1);
                let again = self.state.misses > 1;
                if again {
                    self.state.misses = 0;
                    self.tell("general-not-understood-person");
                } else {
                    self.tell("general-not-ours");
                    self.say(Reply::say("general-signpost-other").choices([person_choice()]));
                }
                self.ask_or_menu();
            }
        }
    }

    /// Begins to find something, with what was said of it already.
    fn find_with(&mut self, form: FormId, details: Option<&Details>) {
        if let Some(details) = details {
            self.absorb(details, None);
        }
        if form == FormId::Jobs
            && let Some(typed) = self.typed.clone()
        {
            // "I want to work as a cleaner" says what kind of work it is.
            let families = self.named_in(List::JobFamilies, &typed);
            if !families.is_empty() {
                self.state.answers.set("families", Value::Codes(families));
            }
        }
        self.begin_finding(form);
    }

    /// Changes to the language that was asked for, if we have it.
    pub(super) fn switch_language(&mut self, tag: &str) -> bool {
        let found =
            self.known.wordings.offered().iter().find(|language| language.primary() == tag || language.tag() == tag);
        let Some(language) = found.copied() else {
            self.tell("start-language-not-here");
            self.ask_for_language();
            return true;
        };
        if self.state.current().is_some_and(|(form, _)| form == FormId::Start) {
            self.state.open.pop();
        }
        self.set_language(language);
        true
    }

    fn set_language(&mut self, language: Language) {
        self.state.language = Some(language);
        self.state.language_chosen = true;
        self.tell("start-language-changed");
        self.ask_or_menu();
    }

    /// Not sure: first the open question in another way, or "did you mean" with three choices.
    pub(super) fn not_understood(&mut self, understood: &Understood) {
        if self.state.current().is_some() {
            self.say_not_understood();
            self.ask_again();
            return;
        }
        self.state.misses = self.state.misses.saturating_add(1);
        let guesses: Vec<Choice> = understood
            .guesses
            .iter()
            .map(|(intent, _)| *intent)
            .filter(|intent| {
                !matches!(intent, Intent::Yes | Intent::No | Intent::Other | Intent::Thanks | Intent::Greet)
            })
            .map(intent_choice)
            .collect();
        if guesses.is_empty() || self.state.misses > 2 {
            self.state.misses = 0;
            self.tell(Line::new("general-not-understood-person"));
            self.menu();
            return;
        }
        let message = if self.state.misses == 1 { "general-did-you-mean" } else { "general-did-you-mean-again" };
        self.say(Reply::ask(message).choices(guesses).choices([person_choice()]));
    }
}

/// The forms that serve a wish; none for what no form serves.
fn forms_for(intent: Intent) -> &'static [FormId] {
    match intent {
        Intent::FindVolunteering => &[FormId::Volunteering],
        Intent::JobHelp => &[FormId::Jobs],
        Intent::NeedCompanion => &[FormId::Companion, FormId::Checkin],
        Intent::OfferCompanion => &[FormId::Offer],
        Intent::FindEvents => &[FormId::Events],
        Intent::Feedback => &[FormId::Feedback],
        _ => &[],
    }
}

/// Whether typed words plainly ask for another service than the open one, so that they are no answer.
pub(super) fn is_another_wish(form: FormId, slot: &Slot, understood: &Understood) -> bool {
    if matches!(slot.kind, Kind::Words | Kind::Name | Kind::Reference | Kind::Secret(_)) || !understood.act {
        return false;
    }
    if matches!(understood.intent, Intent::RequestStatus | Intent::CancelRequest) {
        return true;
    }
    let forms = forms_for(understood.intent);
    !forms.is_empty() && !forms.contains(&form) && slot.kind != Kind::Summary
}

/// Whether a wish is what this form is for already. A form that finds something begins anew with what was said.
fn is_wish_of(form: FormId, intent: Intent) -> bool {
    form.form().finds.is_none() && forms_for(intent).contains(&form)
}
