//! Where health-like questions may not be asked (Discord): they are handed over to the web page, where the same conversation goes
//! on, and nothing that was answered there is said back here. What is said here stays neutral; the page says the rest.

use super::anywhere::{intent_choice, person_choice, skip_choice};
use super::turn::Turn;
use super::{Arg, Card, Choice, Effect, Line, Link, Reply};
use crate::domain::contact::{ending, initial};
use crate::domain::prompt::{Prompt, PromptKind, PromptState};
use crate::domain::taxonomy::{OpportunityKind, Service};
use crate::forms::{FormId, Kind, Slot};
use crate::ids::{OpportunityId, PromptId};
use crate::matching::Reason;
use crate::understanding::{Intent, Understood};

/// What messages begin with that speak of someone's health, or of what they answered about it.
const SPEAK_OF_HEALTH: [&str; 5] =
    ["companion-", "checkin-", "consent-arrange-visits", "consent-check-in-after-hospital", "consent-keep-needs"];
/// What begins like them and says nothing.
const SAY_NOTHING: [&str; 1] = ["consent-keep-needs-refused"];

impl Turn<'_> {
    /// Whether nothing about health may be asked or said here.
    pub(super) fn keeps_health_out(&self) -> bool {
        !self.known.surface.health_allowed
    }

    /// Whether this question is asked on the web page only: the companion form and the check-ins with what follows from them, and
    /// what would help.
    pub(super) fn is_handed_over(&self, form: FormId, slot: &Slot) -> bool {
        self.keeps_health_out()
            && (slot.health
                || is_about_health(form)
                || matches!(slot.kind, Kind::Consent(purpose) if purpose.is_explicit())
                || slot.kind == Kind::Summary && self.service_form().is_some())
    }

    /// A link to the page, if there is one. However often it is shown in a turn, it is the same.
    pub(super) fn link(&mut self) -> Option<Link> {
        let url = self.known.page?.to_owned();
        if !self.effects.contains(&Effect::HandOver) {
            self.effects.push(Effect::HandOver);
        }
        Some(Link { url })
    }

    /// The choice that gives a link, where there is a page.
    pub(super) fn page_choice(&self) -> Option<Choice> {
        self.known.page.map(|_| Choice::new("any.page", "handover-choice"))
    }

    /// The card in the place of a question that is not asked here.
    pub(super) fn hand_over(&mut self, form: FormId, slot: &Slot) {
        let link = self.link();
        let card = Reply::ask(if link.is_some() { "handover-health" } else { "handover-health-person" });
        let again = link.is_some().then(|| Choice::new("any.page", "handover-choice-again"));
        // Without these answers nobody can be found: there is only one way on.
        let skip = (!self.needs_the_page(form, slot)).then(skip_choice);
        self.say(card.link(link).choices(again.into_iter().chain(skip).chain([person_choice()])));
    }

    /// Whether what is asked for cannot be had without the page.
    fn needs_the_page(&self, form: FormId, slot: &Slot) -> bool {
        is_about_health(form) || slot.kind == Kind::Summary || self.service_form().is_some()
    }

    /// A handed-over question that is passed over: a single one is, a whole form is put away with its answers.
    /// False if the question is passed over as anywhere.
    pub(super) fn put_away(&mut self, form: FormId, slot: &Slot) -> bool {
        if !self.is_handed_over(form, slot) || !self.needs_the_page(form, slot) {
            return false;
        }
        self.state.open.clear();
        self.say(Reply::ask("general-what-next").choices([person_choice(), intent_choice(Intent::Menu)]));
        true
    }

    /// Words typed to a question that is not asked here. What they say goes along to the page; here it is not taken as an answer
    /// and not repeated. False if they plainly wish for something else.
    pub(super) fn turn_away(&mut self, form: FormId, understood: &Understood) -> bool {
        let same = understood.intent == Intent::NeedCompanion;
        match understood.intent {
            Intent::No if understood.act => {
                self.take_anywhere("skip");
                return true;
            }
            Intent::Yes if understood.act => {}
            Intent::Greet | Intent::Thanks if understood.act => return false,
            _ if understood.act_on_wish() && !same => return false,
            _ => {
                if form == FormId::Companion {
                    self.absorb(&understood.details, None);
                }
                self.tell("handover-not-here");
            }
        }
        self.ask_current();
        true
    }

    /// "Answer on the web page", anywhere. The open question stays open, here and there.
    pub(super) fn give_page(&mut self) {
        if !self.keeps_health_out() {
            self.tell("handover-here");
            self.ask_or_menu();
            return;
        }
        if let Some((form, slot)) = self.state.current()
            && self.is_handed_over(form, slot)
        {
            self.ask_current();
            return;
        }
        match self.link() {
            Some(link) => self.say(Reply::say("handover-link").link(Some(link))),
            None => self.say(Reply::say("handover-no-page").choices([person_choice()])),
        }
    }

    /// Someone came to the web page by the link: what was open is asked there.
    pub(super) fn arrive(&mut self) {
        self.greet_first();
        self.tell("handover-arrived");
        match self.state.current() {
            Some((FormId::Companion, _)) if !self.state.answers.has("for_whom") => self.tell("companion-about"),
            Some((FormId::Checkin, _)) if !self.state.answers.has("whom") => self.tell("checkin-about"),
            _ => {}
        }
        self.ask_or_menu();
    }

    /// In the place of a prompt that may not enter here: once, that there is a message. The prompt itself waits for the page.
    pub(super) fn announce(&mut self, prompt: &Prompt) {
        let live = |id: &PromptId| self.known.prompts.iter().any(|prompt| prompt.id == *id);
        self.state.announced.retain(live);
        if prompt.state != PromptState::Waiting || self.state.announced.contains(&prompt.id) {
            return;
        }
        self.state.announced.push(prompt.id);
        match self.link() {
            Some(link) => self.say(Reply::say("handover-message").link(Some(link))),
            None => self.say(Reply::say("handover-message-person").choices([person_choice()])),
        }
    }

    /// Whether a prompt may say something about health: what someone wanted to be reminded of, an event or a companion role.
    pub(super) fn is_health_like(&self, kind: &PromptKind) -> bool {
        match kind {
            // The words for an outcome name no service.
            PromptKind::PromiseMissed { .. }
            | PromptKind::DayMoved { .. }
            | PromptKind::Outcome { .. }
            | PromptKind::FeedbackDone { .. } => false,
            PromptKind::Phrase { phrase, .. } => !phrase.names_no_health(),
            PromptKind::Reminder { .. } | PromptKind::Screened { .. } => true,
            PromptKind::Closed { opportunity } | PromptKind::ChosenClosed { opportunity } => !self.is_work(opportunity),
        }
    }

    fn is_work(&self, id: &OpportunityId) -> bool {
        let kind = self.opportunity(id).map(|opportunity| opportunity.kind);
        matches!(kind, Some(OpportunityKind::Volunteering | OpportunityKind::Job))
    }

    /// An answer as it may be shown here: one about health, or in someone's own words, stays on the page.
    pub(super) fn shown_here(&self, value: Option<Arg>, in_its_place: &str) -> Option<Arg> {
        if self.keeps_health_out() { value.map(|_| Arg::Message(in_its_place.to_owned())) } else { value }
    }

    /// A number or an address as it may be shown here: where others keep what is said, by its end alone. It may have been given on
    /// the page, and is not passed on from there.
    pub(super) fn contact_here(&self, contact: &str) -> String {
        if self.keeps_health_out() { ending(contact) } else { contact.to_owned() }
    }

    /// A name as it may be shown here, in the same way.
    pub(super) fn name_here(&self, name: &str) -> String {
        if self.keeps_health_out() { initial(name) } else { name.to_owned() }
    }

    /// The title of a request's card.
    pub(super) fn request_title(&self, service: Service) -> Line {
        use crate::domain::taxonomy::Code as _;
        let neutral = self.keeps_health_out() && !names_no_health(service);
        if neutral { Line::new("handover-request") } else { Line::new(service.message()) }
    }

    /// The opportunities that a request's card may name here.
    pub(super) fn may_name_roles(&self, service: Service) -> bool {
        !self.keeps_health_out() || names_no_health(service)
    }

    /// The last look before anything is said here: whatever speaks of someone's health stays out, and so do the reasons that only
    /// someone's needs can give.
    pub(super) fn keep_health_out(&mut self) {
        if !self.keeps_health_out() {
            return;
        }
        let before = self.replies.len();
        self.replies.retain(|reply| !speaks_of_health(&reply.line));
        for reply in &mut self.replies {
            reply.cards.retain(|card| match card {
                Card::Note { title, lines, .. } => !std::iter::once(title).chain(lines).any(speaks_of_health),
                Card::Opportunity { .. } | Card::Held => true,
            });
            for card in &mut reply.cards {
                if let Card::Opportunity { reasons, .. } = card {
                    reasons.retain(|reason| !comes_of_needs(reason));
                }
            }
        }
        if self.replies.is_empty() && before > 0 {
            self.give_page();
        }
    }
}

/// The forms that are about health as a whole.
fn is_about_health(form: FormId) -> bool {
    matches!(form, FormId::Companion | FormId::Checkin)
}

/// Services whose name and opportunities say nothing about health.
pub fn names_no_health(service: Service) -> bool {
    match service {
        Service::Volunteering | Service::Jobs | Service::Question | Service::Feedback => true,
        Service::Companion | Service::Event => false,
    }
}

fn speaks_of_health(line: &Line) -> bool {
    let says = |message: &str| {
        SPEAK_OF_HEALTH.iter().any(|start| message.starts_with(start)) && !SAY_NOTHING.contains(&message)
    };
    says(&line.message)
        || line.args.values().any(|arg| match arg {
            Arg::Message(message) => says(message),
            Arg::Messages(messages) => messages.iter().any(|message| says(message)),
            _ => false,
        })
}

/// Whether only someone's needs can give this reason.
fn comes_of_needs(reason: &Reason) -> bool {
    matches!(
        reason,
        Reason::StepFree {}
            | Reason::Supported {}
            | Reason::SomeoneToStartWith {}
            | Reason::AccessFits { .. }
            | Reason::EffortFits { .. }
    )
}
