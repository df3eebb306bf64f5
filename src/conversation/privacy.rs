//! What is ours to give back: stop, delete, what do you hold, where does it stand. All work at once.

use super::anywhere::intent_choice;
use super::turn::Turn;
use super::{Arg, Card, Choice, Effect, Line, Reply};
use crate::domain::lead::{LeadState, OwnRequest};
use crate::forms::{FormId, Value};
use crate::ids::Reference;
use crate::understanding::Intent;

impl Turn<'_> {
    /// Stop: every consent is taken back at once; deleting is offered, not assumed (L24).
    pub(super) fn stop_contact(&mut self) {
        let had = !self.known.consents.is_empty() || !self.known.requests.is_empty() || !self.state.given.is_empty();
        self.effects.push(Effect::Withdraw { purpose: None, how: self.how });
        self.forget_contact();
        self.forget_form_answers();
        self.tell(if had { "mine-stopped" } else { "mine-nothing-to-stop" });
        // A typed yes or no answers this.
        self.state.answers.set("offered_delete", Value::One("yes".to_owned()));
        self.say(
            Reply::ask("mine-stopped-next")
                .choices([Choice::new("any.delete", "general-choice-delete"), intent_choice(Intent::Menu)]),
        );
    }

    /// Delete: asked once more, because it cannot be taken back.
    pub(super) fn ask_to_delete(&mut self) {
        self.open(FormId::Privacy, "delete");
        self.ask_current();
    }

    pub(super) fn delete_everything(&mut self) {
        self.effects.push(Effect::Erase);
        self.forget_form_answers();
        self.state.last_at = None;
        self.say(Reply::say("mine-deleted"));
        self.tell("mine-what-stays");
    }

    pub(super) fn keep_everything(&mut self) {
        self.state.open.retain(|place| place.form != FormId::Privacy);
        self.tell("mine-not-deleted");
        self.ask_or_menu();
    }

    /// What do you hold: `turn` fills the card.
    pub(super) fn show_held(&mut self) {
        let (message, link) =
            if self.keeps_health_out() { ("handover-held", self.link()) } else { ("mine-held", None) };
        self.say(Reply::say(message).link(link).cards([Card::Held]).choices([
            Choice::new("any.stop", "general-choice-stop"),
            Choice::new("any.delete", "general-choice-delete"),
        ]));
        if self.state.current().is_some() {
            self.ask_again();
        }
    }

    /// Where each request stands.
    pub(super) fn show_requests(&mut self) {
        self.list_requests(self.known.requests);
        self.ask_or_menu();
    }

    /// Requests, each with where it stands.
    pub(super) fn list_requests(&mut self, requests: &[OwnRequest]) {
        let cards: Vec<Card> = requests.iter().map(|request| self.request_card(request)).collect();
        if cards.is_empty() {
            self.tell("mine-no-requests");
        } else {
            self.say(Reply::say(Line::new("mine-requests").with("count", cards.len())).cards(cards));
        }
    }

    /// A press on a request's card: `<reference>.cancel`.
    pub(super) fn take_request_choice(&mut self, rest: &str) {
        let request = rest
            .strip_suffix(".cancel")
            .and_then(Reference::parse)
            .and_then(|reference| self.known.requests.iter().find(|request| request.reference == reference));
        match request {
            Some(request) if is_open(request) && self.known.refused.is_none() => {
                self.effects.push(Effect::CancelRequest { lead: request.lead });
                self.tell(Line::new("mine-cancelled").with("reference", Arg::Reference(request.reference)));
                self.ask_or_menu();
            }
            Some(_) => {
                self.tell("mine-cancelled-already");
                self.ask_or_menu();
            }
            None => self.old_button(),
        }
    }

    /// One request is no longer wanted: which, if there are several.
    pub(super) fn cancel_request(&mut self) {
        let open: Vec<&OwnRequest> = self.known.requests.iter().filter(|request| is_open(request)).collect();
        if let [only] = open.as_slice() {
            let id = format!("{}.cancel", only.reference.compact());
            self.say(
                Reply::ask("mine-ask-cancel")
                    .cards([self.request_card(only)])
                    .choices([Choice::new(format!("request.{id}"), "mine-choice-cancel"), intent_choice(Intent::Menu)]),
            );
        } else {
            self.show_requests();
        }
    }
}

fn is_open(request: &OwnRequest) -> bool {
    matches!(request.state, LeadState::Open | LeadState::Claimed)
}

impl Turn<'_> {
    fn request_card(&self, request: &OwnRequest) -> Card {
        let mut lines = vec![Line::new("mine-request-reference").with("reference", Arg::Reference(request.reference))];
        if !request.opportunities.is_empty() && self.may_name_roles(request.service) {
            lines.push(Line::new("general-roles").with("roles", Arg::Opportunities(request.opportunities.clone())));
        }
        let state = match request.state {
            LeadState::Open => Line::new("mine-request-waiting").with("day", Arg::Day(request.promised_on)),
            LeadState::Claimed => Line::new("mine-request-claimed").with("day", Arg::Day(request.promised_on)),
            LeadState::Closed => Line::new("mine-request-closed"),
            LeadState::Withdrawn => Line::new("mine-request-withdrawn"),
        };
        lines.push(state);
        let mut choices = Vec::new();
        if is_open(request) {
            choices.push(Choice::new(format!("request.{}.cancel", request.reference.compact()), "mine-choice-cancel"));
        }
        Card::Note {
            id: format!("request.{}", request.reference.compact()),
            title: self.request_title(request.service),
            lines,
            choices,
        }
    }
}
