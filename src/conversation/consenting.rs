//! Consents: asked one purpose at a time, in words that are kept. A no is as short as a yes, keeps nothing, and still gives
//! something useful.

use super::anywhere::intent_choice;
use super::turn::Turn;
use super::{Arg, Args, Card, Choice, Effect, Given, Line, PendingConsent, Reply, Tone};
use crate::domain::consent::{Purpose, Wording};
use crate::domain::taxonomy::{Access, AgeBand, CodeSet};
use crate::forms::{FormId, Slot, Value};
use crate::ids::{OpportunityId, OrganisationId};
use crate::language::Language;
use crate::understanding::Intent;

/// For how many months a consent lasts (L25).
const MONTHS: usize = 12;

impl Turn<'_> {
    /// Asks for a consent: who, about what, for how long, in plain words (L18). Puts the words into the state, so that the yes
    /// can be held against them.
    pub(super) fn ask_consent(&mut self, form: FormId, slot: &'static Slot, purpose: Purpose) {
        let organisation = self.organisation_for(purpose);
        let message = self.consent_message(purpose);
        let language = self.state.language.unwrap_or(Language::SOURCE);
        let easy = self.state.easy;
        let line = Line { args: self.consent_args(purpose, &organisation), message: message.clone() };
        let version = self.known.wordings.version(&message, language, easy);
        self.state.pending = Some(PendingConsent {
            purpose,
            organisations: vec![organisation],
            wording: Wording { id: message.clone(), version, language, easy },
            args: line.args.clone(),
        });
        let choice = |answer: &str| {
            Choice::new(format!("{}.{}.{answer}", form.id(), slot.id), format!("{message}-{answer}").as_str())
        };
        self.say(Reply { tone: Tone::Consent, ..Reply::ask(line) }.choices([choice("yes"), choice("no")]));
    }

    /// The words of a consent. The same purpose is asked for in other words where something else is meant by it.
    pub(super) fn consent_message(&self, purpose: Purpose) -> String {
        match (purpose, self.state.answers.one("service")) {
            (Purpose::ContactQuestion, Some("event")) => "consent-contact-event".to_owned(),
            _ => format!("consent-{}", purpose.id().replace('_', "-")),
        }
    }

    fn organisation_for(&self, purpose: Purpose) -> OrganisationId {
        let other = self.state.answers.ids("other_organisations").first();
        match other {
            Some(id) if purpose == Purpose::ShareWithOrganisation => OrganisationId(id.clone()),
            _ => self.known.host.id.clone(),
        }
    }

    fn consent_args(&self, purpose: Purpose, organisation: &OrganisationId) -> Args {
        let mut args = Args::new();
        args.insert("organisation".to_owned(), Arg::Organisation(organisation.clone()));
        args.insert("months".to_owned(), Arg::from(MONTHS));
        match purpose {
            Purpose::ContactQuestion if self.state.answers.one("service") != Some("event") => {}
            Purpose::ContactVolunteering | Purpose::ContactJobs | Purpose::ContactQuestion | Purpose::Reminders => {
                let asked_for = if purpose == Purpose::Reminders { "remind" } else { "chosen" };
                let roles = self.state.answers.opportunities(asked_for).to_vec();
                let roles = if roles.is_empty() && purpose == Purpose::ContactJobs {
                    Arg::Message("jobs-found-by-you".to_owned())
                } else {
                    Arg::Opportunities(roles)
                };
                args.insert("roles".to_owned(), roles);
            }
            Purpose::ArrangeVisits => {
                // What exactly is kept is shown with the question: an explicit yes needs it (L20).
                let shown = |fact: &str| self.visit_answer(fact);
                args.insert("hospital".to_owned(), shown("hospital"));
                args.insert("day".to_owned(), shown("day"));
            }
            Purpose::ShareWithOrganisation => {
                args.insert("roles".to_owned(), Arg::Opportunities(self.roles_of(organisation)));
            }
            Purpose::KeepNeeds => {
                let needs: CodeSet<Access> = self.state.answers.codes("access");
                args.insert("needs".to_owned(), Arg::codes(needs.iter()));
            }
            _ => {}
        }
        args
    }

    /// The chosen roles of one organisation.
    pub(super) fn roles_of(&self, organisation: &OrganisationId) -> Vec<OpportunityId> {
        let chosen = self.state.answers.opportunities("chosen").iter();
        chosen
            .filter(|id| self.opportunity(id).is_some_and(|role| role.organisation == *organisation))
            .cloned()
            .collect()
    }

    /// A yes. If the words have changed since they were shown, they are shown anew and nothing is recorded.
    pub(super) fn give_consent(&mut self, purpose: Purpose) {
        let Some(pending) = self.state.pending.take().filter(|pending| pending.purpose == purpose) else {
            self.ask_current();
            return;
        };
        let wording = &pending.wording;
        if self.known.wordings.version(&wording.id, wording.language, wording.easy) != wording.version {
            self.tell("consent-changed");
            self.ask_current();
            return;
        }
        let given = Given { purpose, organisations: pending.organisations.clone() };
        self.effects.push(Effect::GiveConsent {
            purpose,
            organisations: pending.organisations,
            wording: pending.wording,
            args: pending.args,
            how: self.how,
            age_band: self.state.age_band().unwrap_or(AgeBand::From16),
        });
        self.state.given.push(given);
        self.settle_consent(purpose, "yes");
    }

    /// A no.
    pub(super) fn refuse_consent(&mut self, purpose: Purpose) {
        self.state.pending = None;
        let organisations = vec![self.organisation_for(purpose)];
        let before = self.state.given.len();
        self.state.given.retain(|given| given.purpose != purpose || given.organisations != organisations);
        if self.state.given.len() < before {
            // They had said yes in this form and went back to say no.
            self.effects.push(Effect::Withdraw { purpose: Some(purpose), how: self.how });
        }
        match purpose {
            Purpose::KeepNeeds => {
                self.tell("consent-keep-needs-refused");
                self.settle_consent(purpose, "no");
            }
            Purpose::Reminders => self.refuse_reminders(),
            Purpose::ShareWithOrganisation => {
                let args = self.consent_args(purpose, &organisations[0]);
                self.say(Reply::say(Line { message: "consent-share-with-organisation-refused".to_owned(), args }));
                self.settle_consent(purpose, "no");
            }
            _ => self.leave_contact("contact-refused"),
        }
    }

    fn settle_consent(&mut self, purpose: Purpose, answer: &str) {
        if purpose == Purpose::ShareWithOrganisation {
            let mut others = self.state.answers.ids("other_organisations").to_vec();
            if !others.is_empty() {
                others.remove(0);
            }
            if others.is_empty() {
                self.state.answers.set("consent_share", Value::One(answer.to_owned()));
            } else {
                // The next organisation is asked for by itself.
                self.state.answers.set("other_organisations", Value::Ids(others));
            }
        } else {
            self.state.answers.set(&format!("consent_{}", purpose.id()), Value::One(answer.to_owned()));
        }
        self.accept();
    }

    /// Opens the contact form for a service.
    pub(super) fn begin_contact(&mut self, service: &str) {
        if self.state.answers.one("service") != Some(service) {
            let answers = &mut self.state.answers;
            answers.clear("question");
            answers.clear("note");
            answers.set("service", Value::One(service.to_owned()));
        }
        if service == "question" {
            self.tell("contact-person-begins");
        }
        let first = FormId::Contact.form().next(&self.state.answers).map_or("summary", |slot| slot.id);
        self.open(FormId::Contact, first);
        self.ask_current();
    }

    /// Leaves the contact form without sending: nothing about the person is kept, and there is still something to do.
    pub(super) fn leave_contact(&mut self, why: &str) {
        let given = std::mem::take(&mut self.state.given);
        for given in given {
            self.effects.push(Effect::Withdraw { purpose: Some(given.purpose), how: self.how });
        }
        self.forget_contact();
        self.state.open.retain(|place| place.form != FormId::Contact);
        self.state.path.retain(|place| place.form != FormId::Contact);
        self.tell(why);
        self.apply_yourself();
        self.state.open.clear();
        self.state.answers.clear("chosen");
        let mut choices = Vec::new();
        if self.state.answers.has("where") && self.state.answers.has("finding") {
            choices.push(Choice::new("any.matches", self.finds("choose-another")));
        }
        choices.push(intent_choice(Intent::Menu));
        self.say(Reply::ask("general-what-next").choices(choices));
    }

    /// How to go on without us: the chosen roles with their own addresses.
    pub(super) fn apply_yourself(&mut self) {
        let chosen = self.state.answers.opportunities("chosen").to_vec();
        let cards: Vec<Card> = chosen
            .iter()
            .filter_map(|id| self.opportunity(id))
            .map(|role| Card::Note {
                id: format!("apply.{}", role.id),
                title: Line::new("general-roles").with("roles", Arg::Opportunities(vec![role.id.clone()])),
                lines: vec![Line::new("contact-apply-yourself").with("link", Arg::Exact(role.apply_url.clone()))],
                choices: Vec::new(),
            })
            .collect();
        if !cards.is_empty() {
            self.say(Reply::say("contact-apply-yourself-intro").cards(cards));
        }
    }

    /// Forgets what names or reaches the person, and raises the effect that takes it out of the words we keep.
    pub(super) fn forget_contact(&mut self) {
        const CONTACT: [&str; 11] = [
            "feedback",
            "name",
            "contact",
            "phone",
            "email",
            "phone_given",
            "told_unasked",
            "good_times",
            "message_safe",
            "note",
            "question",
        ];
        let held = CONTACT.iter().any(|fact| self.state.answers.has_value(fact));
        for fact in CONTACT {
            self.state.answers.clear(fact);
        }
        for purpose in Purpose::ALL {
            self.state.answers.clear(&format!("consent_{}", purpose.id()));
        }
        self.state.answers.clear("consent_share");
        self.state.pending = None;
        self.state.doubtful_email = None;
        if held {
            self.effects.push(Effect::ForgetContact);
        }
    }

    /// Under 16: nothing is recorded, and other places to go are shown (L31).
    pub(super) fn turn_away_under_16(&mut self) {
        self.forget_contact();
        self.state.open.clear();
        self.state.path.clear();
        for fact in ["chosen", "age", "remind", "feedback_kind", "feedback_named"] {
            self.state.answers.clear(fact);
        }
        self.tell("contact-under-16");
        self.say(Reply::ask("contact-under-16-places").choices([intent_choice(Intent::Menu)]));
    }
}
