//! Reminders of a closing day or an event: only with a yes of their own, and told honestly where they can reach someone.

use super::anywhere::intent_choice;
use super::turn::Turn;
use super::{Arg, Choice, Effect, Line, Refused, Reply};
use crate::domain::consent::{Channel, Purpose};
use crate::domain::opportunity::Opportunity;
use crate::domain::reminder::{NewReminder, ReminderAbout};
use crate::domain::taxonomy::OpportunityKind;
use crate::forms::{FormId, Value};
use crate::ids::OpportunityId;
use crate::understanding::Intent;

/// Whether what a form finds has a day worth a reminder.
pub(super) fn may_remind(form: FormId) -> bool {
    matches!(form, FormId::Jobs | FormId::Events)
}

/// The choice that asks for a reminder. It works any time.
pub(super) fn remind_choice(id: &OpportunityId) -> Choice {
    Choice::new(format!("card.{id}.remind"), "reminder-choice")
}

impl Turn<'_> {
    /// "Remind me", typed: of what was chosen last, or of the one that is shown.
    pub(super) fn remind_of_what_was_chosen(&mut self) {
        let chosen = ["chosen", "may_remind"].into_iter().flat_map(|fact| self.state.answers.opportunities(fact));
        let only = self.state.shown.first().filter(|_| self.state.shown.len() == 1);
        let dated = |id: &&OpportunityId| {
            let kind = self.opportunity(id).map(|opportunity| opportunity.kind);
            kind.is_some_and(|kind| may_remind(FormId::that_finds(kind)))
        };
        let Some(id) = chosen.chain(only).find(dated).cloned() else {
            self.tell("reminder-of-what");
            self.ask_or_menu();
            return;
        };
        self.take_remind_choice(&id.to_string());
    }

    /// A press on "Remind me".
    pub(super) fn take_remind_choice(&mut self, id: &str) {
        let id = OpportunityId(id.to_owned());
        let Some(opportunity) = self.open_opportunity(&id) else {
            self.tell("reminder-closed");
            self.ask_or_menu();
            return;
        };
        self.state.answers.set("remind", Value::Opportunities(vec![opportunity.id.clone()]));
        if self.known.consents.iter().any(|consent| consent.purpose == Purpose::Reminders) {
            self.state.answers.set("consent_reminders", Value::One("yes".to_owned()));
        }
        let first = FormId::Reminder.form().next(&self.state.answers).map(|slot| slot.id);
        match first {
            Some(slot) => {
                self.open(FormId::Reminder, slot);
                self.ask_current();
            }
            None => self.set_reminders(),
        }
    }

    /// The yes is there: the reminder is set, and the question that was open before is open again.
    pub(super) fn set_reminders(&mut self) {
        let asked_for = self.state.answers.opportunities("remind").to_vec();
        self.close_reminder_form();
        if let Some(refused) = self.known.refused {
            // It closed, or the yes was taken back, between two presses.
            self.tell(match refused {
                Refused::Withdrawn => "contact-consent-gone",
                Refused::TooLate => "reminder-too-near",
                Refused::Full | Refused::Closed | Refused::Done | Refused::Wait { .. } => "reminder-closed",
            });
            self.ask_or_menu();
            return;
        }
        let open: Vec<&Opportunity> = asked_for.iter().filter_map(|id| self.open_opportunity(id)).collect();
        for opportunity in open {
            let (about, day) = match &opportunity.event {
                Some(event) if opportunity.kind == OpportunityKind::Event => (ReminderAbout::Event, event.date),
                _ => (ReminderAbout::Closing, opportunity.closing),
            };
            self.effects.push(Effect::Remind(NewReminder { opportunity: opportunity.id.clone(), about }));
            let message = match about {
                ReminderAbout::Event => "reminder-set-event",
                ReminderAbout::Closing => "reminder-set-closing",
            };
            self.tell(
                Line::new(message)
                    .with("role", Arg::Opportunities(vec![opportunity.id.clone()]))
                    .with("day", Arg::Day(day)),
            );
        }
        if self.known.surface.channel != Channel::Discord {
            // A closed page cannot be reached (design 8).
            self.tell("reminder-where");
        }
        self.after_reminder();
    }

    /// A no to reminders: nothing is sent, and what was open goes on.
    pub(super) fn refuse_reminders(&mut self) {
        self.close_reminder_form();
        self.tell("reminder-refused");
        self.after_reminder();
    }

    fn after_reminder(&mut self) {
        if self.state.current().is_some() {
            self.ask_again();
        } else {
            self.say(Reply::ask("general-what-next").choices([intent_choice(Intent::Menu)]));
        }
    }

    fn close_reminder_form(&mut self) {
        self.state.open.retain(|place| place.form != FormId::Reminder);
        self.state.path.retain(|place| place.form != FormId::Reminder);
        self.state.answers.clear("remind");
        self.state.answers.clear("consent_reminders");
        self.state.given.retain(|given| given.purpose != Purpose::Reminders);
    }
}
