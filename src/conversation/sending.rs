//! Name, contact and the rest; the summary before anything is sent; the lead.

use super::anywhere::skip_choice;
use super::promising::Answering;
use super::turn::Turn;
use super::{Arg, Card, Choice, Effect, Field, FieldKind, FieldText, LeadDraft, Line, Refused, Reply};
use crate::domain::consent::Purpose;
use crate::domain::contact::{EmailAddress, PhoneNumber};
use crate::domain::lead::{ContactDetails, Hours, Needs};
use crate::domain::taxonomy::{AgeBand, Code, CodeSet, PartOfDay, Service};
use crate::forms::{FormId, List, Value};
use crate::ids::OrganisationId;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// After a request about jobs, so many reminders are offered.
const REMINDERS_OFFERED: usize = 2;

impl Turn<'_> {
    /// Name, contact, good times and whether a message is safe, where they can be filled in together.
    pub(super) fn ask_details(&mut self) {
        let fields = self.detail_fields(&BTreeMap::new());
        self.say(Reply { fields, ..Reply::ask("contact-ask-details") }.choices([skip_choice()]));
    }

    fn detail_fields(&self, typed: &BTreeMap<String, FieldText>) -> Vec<Field> {
        let value = |id: &str, fallback: Option<String>| typed.get(id).map(|field| field.text.clone()).or(fallback);
        let answers = &self.state.answers;
        let phone = match answers.get("phone") {
            Some(Value::Phone { typed, .. }) => Some(typed.clone()),
            _ => None,
        };
        let email = match answers.get("email") {
            Some(Value::Email(email)) => Some(email.as_str().to_owned()),
            _ => None,
        };
        let times = List::PartsOfDay.entries().into_iter().map(|(id, message)| Choice::new(id, Line::new(message)));
        let safe = ["yes", "no"].map(|id| Choice::new(id, format!("contact-message-safe-{id}").as_str()));
        vec![
            Field {
                value: value("name", answers.text("name").map(str::to_owned)),
                ..Field::new("name", "contact-field-name", FieldKind::Name)
            },
            Field { value: value("phone", phone), ..Field::new("phone", "contact-field-phone", FieldKind::Phone) },
            Field { value: value("email", email), ..Field::new("email", "contact-field-email", FieldKind::Email) },
            Field {
                options: times.collect(),
                value: value("good_times", None),
                ..Field::new("good_times", "contact-field-good-times", FieldKind::Several)
            },
            Field {
                options: safe.to_vec(),
                value: value("message_safe", None),
                ..Field::new("message_safe", "contact-field-message-safe", FieldKind::One)
            },
        ]
    }

    /// Takes the fields. What is wrong comes back with what was typed and a line that says how to put it right (P32).
    pub(super) fn answer_details(&mut self, typed: &BTreeMap<String, FieldText>) {
        let text = |id: &str| typed.get(id).map(|field| field.text.trim()).filter(|text| !text.is_empty());
        let mut errors: BTreeMap<&str, Line> = BTreeMap::new();
        let phone = text("phone").map(|text| (text, PhoneNumber::parse(text)));
        let email = text("email").map(|text| (text, EmailAddress::parse(text)));
        if let Some((text, Err(_))) = &phone {
            let line =
                Line::new(super::reaching::phone_message(text)).with("typed", Arg::Exact(self.contact_here(text)));
            errors.insert("phone", line);
        }
        if let Some((text, None)) = &email {
            errors.insert("email", Line::new("contact-email-wrong").with("typed", Arg::Exact(self.contact_here(text))));
        }
        let asks_contact_only = self.state.current().is_some_and(|(_, slot)| slot.id == "contact");
        if phone.is_none() && email.is_none() {
            errors.insert("phone", Line::new("contact-one-needed"));
        }
        if !errors.is_empty() {
            let mut fields = self.detail_fields(typed);
            if asks_contact_only {
                fields.retain(|field| matches!(field.id.as_str(), "phone" | "email"));
            }
            for field in &mut fields {
                field.error = errors.remove(field.id.as_str());
            }
            let question = if asks_contact_only { "contact-ask-contact" } else { "contact-ask-details" };
            self.tell("contact-check-fields");
            self.say(Reply { fields, ..Reply::ask(question) }.choices([skip_choice()]));
            return;
        }
        if !asks_contact_only {
            let name = text("name").map_or(Value::Skipped, |name| Value::Text(name.chars().take(100).collect()));
            self.state.answers.set("name", name);
            let times = text("good_times").unwrap_or_default();
            let times: Vec<String> = times
                .split(',')
                .filter(|id| List::PartsOfDay.entries().iter().any(|(known, _)| known == id))
                .map(str::to_owned)
                .collect();
            self.state.answers.set("good_times", if times.is_empty() { Value::Skipped } else { Value::Codes(times) });
            // Not said means no: a message may be heard by someone else (S9).
            let safe = if text("message_safe") == Some("yes") { "yes" } else { "no" };
            self.state.answers.set("message_safe", Value::One(safe.to_owned()));
        }
        let typed_phone = phone.as_ref().map(|(text, _)| (*text).to_owned()).unwrap_or_default();
        let phone = phone.and_then(|(_, parsed)| parsed.ok());
        let email = email.and_then(|(_, parsed)| parsed);
        self.keep_contact(phone, email, &typed_phone);
    }

    /// The answers, each with a way to change it, before anything is sent (P20).
    pub(super) fn show_summary(&mut self) {
        let mut cards = self.service_lines();
        cards.extend(self.summary_lines().into_iter().map(|(slot, value)| {
            let title = format!("contact-title-{}", slot.replace('_', "-"));
            Self::line_card("contact.summary", slot, &title, value)
        }));
        self.say_when_they_answer();
        let send = Choice::new("contact.summary.send", "contact-summary-send");
        let later = Choice::new("contact.summary.later", "contact-summary-later");
        self.say(
            Reply::ask(
                Line::new("contact-ask-summary").with("organisation", Arg::Organisation(self.known.host.id.clone())),
            )
            .cards(cards)
            .choices([send, later]),
        );
    }

    /// The answers of a form whose lead is about them: the companion form, the check-ins.
    fn service_lines(&self) -> Vec<Card> {
        let Some(form) = self.service_form() else { return Vec::new() };
        let slots = form.form().slots.iter();
        slots
            .filter(|slot| slot.when.holds(&self.state.answers) && slot.fact != "age" && slot.id != "agreed")
            .map(|slot| self.answer_card("contact.summary", form, slot))
            .collect()
    }

    /// The form whose answers the summary shows in full.
    pub(super) fn service_form(&self) -> Option<FormId> {
        match self.state.answers.one("service") {
            Some("companion") => Some(FormId::Companion),
            Some("check_in") => Some(FormId::Checkin),
            _ => None,
        }
    }

    /// What the lead is about.
    pub(super) fn service(&self) -> Service {
        match self.state.answers.one("service") {
            Some("check_in") => Service::Companion,
            Some(id) => Service::parse(id).unwrap_or(Service::Volunteering),
            None => Service::Volunteering,
        }
    }

    /// Whether the companion's service is to ask after someone at home, rather than to come along.
    fn wants_check_ins(&self) -> bool {
        self.service_form() == Some(FormId::Checkin)
    }

    /// The purpose that the lead stands on.
    fn purpose(&self) -> Purpose {
        match self.service() {
            Service::Volunteering => Purpose::ContactVolunteering,
            Service::Jobs => Purpose::ContactJobs,
            Service::Companion if self.wants_check_ins() => Purpose::CheckInAfterHospital,
            Service::Companion => Purpose::ArrangeVisits,
            Service::Event | Service::Question => Purpose::ContactQuestion,
            Service::Feedback => Purpose::KeepFeedback,
        }
    }

    fn summary_lines(&self) -> Vec<(&'static str, Option<Arg>)> {
        let answers = &self.state.answers;
        let mut lines = Vec::new();
        match self.service() {
            Service::Question => {
                lines.push(("question", self.own_words("question")));
            }
            Service::Feedback => {
                lines.push(("feedback", self.own_words("feedback")));
            }
            // Its own questions stand above, each with a way to change it.
            Service::Companion => {}
            Service::Volunteering | Service::Jobs | Service::Event => {
                let chosen = answers.opportunities("chosen").to_vec();
                lines.push(("roles", (!chosen.is_empty()).then_some(Arg::Opportunities(chosen))));
            }
        }
        lines.push(("name", answers.text("name").map(|name| Arg::Text(self.name_here(name)))));
        let reach: Vec<String> = [answers.get("phone"), answers.get("email")]
            .into_iter()
            .filter_map(|value| match value {
                Some(Value::Phone { typed, .. }) => Some(self.contact_here(typed)),
                Some(Value::Email(email)) => Some(self.contact_here(email.as_str())),
                _ => None,
            })
            .collect();
        lines.push(("contact", (!reach.is_empty()).then(|| Arg::Exact(reach.join("\n")))));
        let times = answers.has_value("good_times").then(|| self.code_names("good_times"));
        lines.push(("good_times", times));
        if answers.has("phone_given") {
            let safe = answers.one("message_safe").unwrap_or("no");
            lines.push(("message_safe", Some(Arg::Message(format!("contact-message-safe-{safe}")))));
        }
        if answers.one("consent_keep_needs") == Some("yes") {
            lines.push(("needs", self.shown_here(Some(self.code_names("access")), "handover-kept")));
        }
        lines.push(("note", self.own_words("note")));
        lines
    }

    /// Someone's own words as the summary shows them.
    fn own_words(&self, fact: &str) -> Option<Arg> {
        let words = self.state.answers.text(fact).map(|text| Arg::Text(text.to_owned()));
        self.shown_here(words, "handover-your-words")
    }

    /// A press in the summary.
    pub(super) fn take_summary_choice(&mut self, choice: &str) -> bool {
        match choice {
            "send" => self.send(),
            "later" => self.keep_for_later(),
            "change_roles" => self.back_to_matches(),
            "change_needs" => {
                self.remember_path();
                self.open(self.finding(), "access");
                self.ask_current();
            }
            other => {
                let Some(id) = other.strip_prefix("change_") else { return false };
                let in_form = |form: FormId, id: &str| form.form().slot(id).map(|slot| (form, slot));
                let feedback = (id == "feedback").then(|| in_form(FormId::Feedback, "words")).flatten();
                let found = feedback
                    .or_else(|| self.service_form().and_then(|form| in_form(form, id)))
                    .or_else(|| in_form(FormId::Contact, id));
                let Some((form, slot)) = found else { return false };
                self.remember_path();
                self.open(form, slot.id);
                self.ask_current();
            }
        }
        true
    }

    /// Not now: nothing is sent, and everything said is still here for 30 days (told, not asked).
    pub(super) fn keep_for_later(&mut self) {
        self.state.open.clear();
        self.say(Reply::ask("contact-kept-for-later").choices([
            Choice::new("any.resume", "contact-summary-resume"),
            Choice::new("any.restart", "general-choice-restart"),
        ]));
    }

    /// The form that was kept for later, or the menu where there is none.
    pub(super) fn resume(&mut self) {
        if self.state.answers.has_value("contact") {
            self.open(FormId::Contact, "summary");
        }
        self.ask_or_menu();
    }

    fn send(&mut self) {
        if let Some(refused) = self.known.refused {
            self.explain_refusal(refused);
            return;
        }
        let service = self.service();
        let purpose = self.purpose();
        let missing = !self.state.given.iter().any(|given| given.purpose == purpose);
        if missing || !self.state.answers.has_value("contact") {
            self.proceed();
            return;
        }
        let names_opportunities = matches!(service, Service::Volunteering | Service::Jobs | Service::Event);
        if names_opportunities && self.state.answers.has("chosen") && !self.roles_still_open() {
            return;
        }
        let answers = self.answering();
        for (index, answer) in answers.iter().enumerate() {
            let draft = self.draft(index, service, &answer.organisation, answer.day);
            self.effects.push(Effect::SaveLead(Box::new(draft)));
        }
        self.tell_sent(&answers);
    }

    fn draft(&self, index: usize, service: Service, organisation: &OrganisationId, promised_on: Date) -> LeadDraft {
        let answers = &self.state.answers;
        let keeps_needs = answers.one("consent_keep_needs") == Some("yes");
        let opportunities =
            if index == 0 { answers.opportunities("chosen").to_vec() } else { self.roles_of(organisation) };
        let days = answers.codes("when");
        LeadDraft {
            id: self.known.fresh_leads[index],
            reference: self.known.spare_references[index],
            organisation: organisation.clone(),
            service,
            needs: Needs {
                borough: answers.place().and_then(|place| place.borough.clone()),
                opportunities: match service {
                    Service::Volunteering | Service::Jobs | Service::Event => opportunities,
                    Service::Companion | Service::Question | Service::Feedback => Vec::new(),
                },
                interests: answers.codes("interests"),
                days,
                parts_of_day: answers.codes("when"),
                languages: answers.languages().to_vec(),
                access: if keeps_needs { answers.codes("access") } else { CodeSet::default() },
                job_families: if service == Service::Jobs { answers.codes("families") } else { CodeSet::default() },
                skills: if service == Service::Jobs { answers.codes("experience") } else { CodeSet::default() },
                hours: match answers.one("hours") {
                    Some("full_time") if service == Service::Jobs => Some(Hours::FullTime),
                    Some("part_time") if service == Service::Jobs => Some(Hours::PartTime),
                    _ => None,
                },
                visit: (service == Service::Companion && !self.wants_check_ins()).then(|| self.visit_needs()),
                check_ins: (self.wants_check_ins()).then(|| self.check_in_needs()),
                feedback: if service == Service::Feedback { self.feedback_kind() } else { None },
            },
            contact: self.contact_details(),
            age_band: self.state.age_band().unwrap_or(AgeBand::From16),
            promised_on,
        }
    }

    fn contact_details(&self) -> ContactDetails {
        let answers = &self.state.answers;
        ContactDetails {
            name: answers.text("name").map(str::to_owned),
            phone: match answers.get("phone") {
                Some(Value::Phone { number, .. }) => Some(number.clone()),
                _ => None,
            },
            email: match answers.get("email") {
                Some(Value::Email(email)) => Some(email.clone()),
                _ => None,
            },
            good_times: answers.codes::<PartOfDay>("good_times"),
            message_is_safe: Some(answers.one("message_safe") == Some("yes")),
            own_words: ["question", "feedback", "note"]
                .into_iter()
                .filter(|fact| *fact != "feedback" || self.service() == Service::Feedback)
                .find_map(|fact| answers.text(fact))
                .map(str::to_owned),
        }
    }

    /// Takes out roles that closed meanwhile. False if the person has to choose again.
    fn roles_still_open(&mut self) -> bool {
        let chosen = self.state.answers.opportunities("chosen").to_vec();
        let open: Vec<_> = chosen.iter().filter(|id| self.open_opportunity(id).is_some()).cloned().collect();
        if open.len() == chosen.len() && !open.is_empty() {
            return true;
        }
        self.keep_chosen(open);
        self.tell(self.finds("closed"));
        self.back_to_matches();
        false
    }

    fn tell_sent(&mut self, answers: &[Answering]) {
        let reference = self.known.spare_references[0];
        let Some((host, others)) = answers.split_first() else { return };
        self.say(Reply::say(Line::new("contact-done").with("day", Arg::Day(host.day))).cards([Card::Note {
            id: "contact.reference".to_owned(),
            title: Line::new("contact-reference-title"),
            lines: vec![Line::new("contact-reference").with("reference", Arg::Reference(reference))],
            choices: Vec::new(),
        }]));
        self.say_other_answers(others);
        if answers.iter().any(|answer| answer.is_later) {
            self.tell("contact-day-later");
        }
        self.say(Reply::say("contact-take-back").choices([
            Choice::new("any.stop", "general-choice-stop"),
            Choice::new("any.mydata", "general-choice-mydata"),
        ]));
        self.say_what_comes_after();
        self.offer_return_word();
        let language = self.state.language;
        let place = self.state.answers.get("where").cloned();
        let chosen = self.state.answers.opportunities("chosen").to_vec();
        self.forget_form_answers();
        if !chosen.is_empty() {
            // "Remind me" may follow.
            self.state.answers.set("may_remind", Value::Opportunities(chosen));
        }
        self.state.language = language;
        if let Some(place) = place {
            self.state.answers.set("where", place);
        }
    }

    /// What is still worth saying once a request is sent.
    fn say_what_comes_after(&mut self) {
        match self.service() {
            Service::Jobs => {
                let chosen = self.state.answers.opportunities("chosen").to_vec();
                for job in chosen.iter().take(REMINDERS_OFFERED) {
                    let line = Line::new("reminder-offer").with("role", Arg::Opportunities(vec![job.clone()]));
                    self.say(Reply::say(line).choices([super::reminding::remind_choice(job)]));
                }
            }
            Service::Feedback => {
                if let Some(kind) = self.feedback_kind() {
                    self.say_what_happens_next(kind);
                }
            }
            Service::Companion => {
                let message = if self.wants_check_ins() { "checkin-after" } else { "companion-after" };
                self.tell(message);
            }
            Service::Volunteering | Service::Event | Service::Question => {}
        }
    }

    /// What could not be carried out, and what is left. The same effect is not raised again.
    fn explain_refusal(&mut self, refused: Refused) {
        match refused {
            Refused::Full | Refused::Closed => {
                let gone = self.state.answers.opportunities("chosen").to_vec();
                self.state.passed.extend(gone);
                self.keep_chosen(Vec::new());
                self.tell(self.finds(if refused == Refused::Full { "full" } else { "closed" }));
                self.back_to_matches();
            }
            Refused::Withdrawn => {
                self.state.given.clear();
                for purpose in Purpose::ALL {
                    self.state.answers.clear(&format!("consent_{}", purpose.id()));
                }
                self.tell("contact-consent-gone");
                self.proceed();
            }
            Refused::Done | Refused::TooLate | Refused::Wait { .. } => {
                self.tell("contact-sent-already");
                self.show_requests();
            }
        }
    }
}
