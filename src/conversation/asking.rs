//! How each kind of question is asked.

use super::anywhere::{person_choice, skip_choice};
use super::places::slug;
use super::turn::{Turn, language_choice};
use super::{Arg, Choice, Field, FieldKind, Line, Place, Reply};
use crate::domain::spoken::Spoken;
use crate::forms::{FormId, Kind, List, Slot, Value};

/// Languages offered as choices; any other can be typed.
const LANGUAGES_SHOWN: [&str; 10] = ["en", "ar", "so", "pl", "ro", "bn", "ur", "gu", "pa", "fa"];

impl Turn<'_> {
    /// Opens a question of a form: in place if the form is open already, on top otherwise.
    pub(super) fn open(&mut self, form: FormId, slot: &str) {
        if let Some(depth) = self.state.open.iter().position(|place| place.form == form) {
            self.state.open.truncate(depth);
        }
        self.state.open.push(Place { form, slot: slot.to_owned() });
    }

    /// Goes on to the next question of the open form, or finishes it.
    pub(super) fn proceed(&mut self) {
        self.state.misses = 0;
        let Some(form) = self.state.open.last().map(|place| place.form) else {
            self.menu();
            return;
        };
        if let Some(slot) = form.form().next(&self.state.answers) {
            self.open(form, slot.id);
            self.ask_current();
            return;
        }
        match form {
            FormId::Volunteering | FormId::Offer => self.begin_contact("volunteering"),
            FormId::Jobs => self.begin_contact("jobs"),
            FormId::Events => self.back_to_matches(),
            FormId::Companion => self.finish_companion(),
            FormId::Checkin => self.begin_contact("check_in"),
            FormId::Feedback => self.finish_feedback(),
            FormId::Reminder => self.set_reminders(),
            // What is left was asked already; what was kept for later waits in the summary.
            FormId::Contact => {
                self.open(FormId::Contact, "summary");
                self.ask_current();
            }
            FormId::Start | FormId::Privacy | FormId::ReturnWord | FormId::Returning => {
                self.state.open.pop();
                self.ask_or_menu();
            }
        }
    }

    /// Remembers the open question for going back to it.
    pub(super) fn remember_path(&mut self) {
        /// More steps back than anyone takes; the state stays small.
        const LONGEST_PATH: usize = 30;
        if let Some(place) = self.state.open.last()
            && self.state.path.last() != Some(place)
        {
            self.state.path.push(place.clone());
            if self.state.path.len() > LONGEST_PATH {
                self.state.path.remove(0);
            }
        }
    }

    /// Asks the open question, or shows the menu where none is.
    pub(super) fn ask_or_menu(&mut self) {
        if self.state.current().is_some() { self.ask_again() } else { self.menu() }
    }

    /// Asks the open question once more, after something else was said.
    pub(super) fn ask_again(&mut self) {
        self.ask_current();
    }

    /// Asks the open question.
    pub(super) fn ask_current(&mut self) {
        let Some((form, slot)) = self.state.current() else {
            self.menu();
            return;
        };
        if self.is_handed_over(form, slot) {
            self.hand_over(form, slot);
            return;
        }
        let question = Line::new(form.message("ask", slot));
        if self.asks_together(form, slot) {
            self.ask_together(form);
            return;
        }
        match slot.kind {
            Kind::Matches => self.show_matches(),
            Kind::Summary => self.show_summary(),
            Kind::Consent(purpose) => self.ask_consent(form, slot, purpose),
            Kind::Language => {
                let languages: Vec<Choice> =
                    self.known.wordings.offered().iter().map(|language| language_choice(*language)).collect();
                self.say(Reply::ask("start-ask-language").choices(languages));
            }
            Kind::Name if self.asks_all_at_once() => self.ask_details(),
            Kind::Place => {
                let field = Field::new("where", question.clone(), FieldKind::Place);
                let choices = self.place_choices(form, slot);
                let reply = Reply { fields: vec![field], ..Reply::ask(question) };
                self.say(reply.choices(choices).choices([skip_choice()]));
            }
            Kind::Hospital => {
                let hospitals = self.known.areas.hospitals(self.known.area).map(|name| {
                    let label = Line::new("general-answer").with("answer", Arg::Text(name.to_owned()));
                    Choice::new(format!("{}.{}.{}", form.id(), slot.id, slug(name)), label)
                });
                self.say(Reply::ask(question).choices(hospitals.collect::<Vec<_>>()).choices([skip_choice()]));
            }
            Kind::Day(span) => {
                let field = Field::new(slot.id, question.clone(), FieldKind::Day);
                let reply = Reply { fields: vec![field], ..Reply::ask(question) };
                self.say(reply.choices(self.day_choices(form, slot, span)).choices([skip_choice()]));
            }
            Kind::Time => {
                let doubted = self.state.answers.time("time_doubted");
                let question = match doubted {
                    Some(time) => Line::new("companion-time-at-night").with("time", Arg::Time(time)),
                    None => question,
                };
                let choices = super::when::time_choices(form, slot, doubted);
                self.say(Reply::ask(question).choices(choices).choices([skip_choice()]));
            }
            Kind::Name => {
                let field = Field::new("name", question.clone(), FieldKind::Name);
                let page = self.page_choice();
                self.say(Reply { fields: vec![field], ..Reply::ask(question) }.choices(page).choices([skip_choice()]));
            }
            Kind::Contact => self.ask_contact(question),
            Kind::Reference | Kind::Secret(_) => self.ask_private(slot, question),
            Kind::Words => {
                let field = Field::new(slot.id, question.clone(), FieldKind::Words);
                let page = self.page_choice();
                self.say(Reply { fields: vec![field], ..Reply::ask(question) }.choices(page).choices([skip_choice()]));
            }
            Kind::One(choices) => {
                let choices = choices.iter().map(|choice| one_choice(form, slot, choice));
                self.say(Reply::ask(question).choices(choices));
            }
            Kind::Several(list) => self.ask_several(form, slot, list, question),
            Kind::Languages => {
                let spoken = self.state.answers.languages().to_vec();
                let choices = LANGUAGES_SHOWN.iter().filter_map(|code| Spoken::parse(code)).map(|language| Choice {
                    id: format!("{}.{}.{language}", form.id(), slot.id),
                    label: Line::new("general-spoken-language").with("language", Arg::Languages(vec![language])),
                    chosen: spoken.contains(&language),
                });
                let done = done_choice(form, slot);
                let reply = Reply { several: true, ..Reply::ask(question) };
                self.say(reply.choices(choices).choices([done, skip_choice()]));
            }
        }
    }

    /// The boroughs, for someone who taps; an advert in hand needs no place.
    fn place_choices(&self, form: FormId, slot: &Slot) -> Vec<Choice> {
        let served = self.known.areas.get(self.known.area);
        let boroughs = served.into_iter().flat_map(|area| &area.boroughs);
        let mut choices: Vec<Choice> = boroughs
            .map(|id| &self.known.areas.borough(*id).name)
            .map(|name| {
                let label = Line::new("general-answer").with("answer", Arg::Text(name.clone()));
                Choice::new(format!("{}.{}.{}", form.id(), slot.id, slug(name)), label)
            })
            .collect();
        if form == FormId::Jobs {
            choices.insert(0, Choice::new("jobs.where.have_advert", "jobs-have-advert"));
        }
        choices
    }

    fn ask_several(&mut self, form: FormId, slot: &'static Slot, list: List, question: Line) {
        let taken: Vec<String> = match self.state.answers.get(slot.fact) {
            Some(Value::Codes(ids)) => ids.clone(),
            _ => Vec::new(),
        };
        let choices = list.entries().into_iter().map(|(id, message)| Choice {
            id: format!("{}.{}.{id}", form.id(), slot.id),
            label: Line::new(message),
            chosen: taken.iter().any(|code| code == id),
        });
        let reply = Reply { several: true, ..Reply::ask(question) };
        self.say(reply.choices(choices).choices([done_choice(form, slot), skip_choice()]));
    }

    /// The question for a telephone number or an e-mail address, or the one about an address that looks mistyped.
    fn ask_contact(&mut self, question: Line) {
        if let Some(typed) = self.state.doubtful_email.clone()
            && let Some(likely) =
                crate::domain::contact::EmailAddress::parse(&typed).and_then(|email| email.likely_meant())
        {
            let reply = Reply::ask(
                Line::new("contact-email-doubtful").with("likely", Arg::Exact(self.contact_here(likely.as_str()))),
            );
            self.say(
                reply.choices([
                    Choice::new(
                        "contact.contact.use_likely",
                        Line::new("contact-email-use-likely")
                            .with("likely", Arg::Exact(self.contact_here(likely.as_str()))),
                    ),
                    Choice::new(
                        "contact.contact.use_typed",
                        Line::new("contact-email-use-typed").with("typed", Arg::Exact(self.contact_here(&typed))),
                    ),
                ]),
            );
            return;
        }
        let fields = vec![
            Field::new("phone", "contact-field-phone", FieldKind::Phone),
            Field::new("email", "contact-field-email", FieldKind::Email),
        ];
        let page = self.page_choice();
        self.say(Reply { fields, ..Reply::ask(question) }.choices(page).choices([skip_choice()]));
    }

    /// Whether name, contact and the rest can be filled in together.
    pub(super) fn asks_all_at_once(&self) -> bool {
        self.known.surface.forms && !self.state.answers.has("contact") && !self.state.answers.has("name")
    }

    /// Says that we did not understand, never twice in the same way (P35).
    pub(super) fn say_not_understood(&mut self) {
        self.state.misses = self.state.misses.saturating_add(1);
        match self.state.misses {
            1 => self.tell("general-not-understood"),
            odd if odd % 2 == 1 => {
                self.say(Reply::say("general-not-understood-person").choices([person_choice(), skip_choice()]));
            }
            _ => self.tell("general-not-understood-again"),
        }
    }
}

impl Field {
    /// A field that asks for words.
    pub fn new(id: &str, label: impl Into<Line>, kind: FieldKind) -> Self {
        Self { id: id.to_owned(), label: label.into(), kind, options: Vec::new(), value: None, error: None }
    }
}

/// A choice of a slot: its label is the message named after form, slot and choice.
pub(super) fn one_choice(form: FormId, slot: &Slot, choice: &str) -> Choice {
    Choice::new(format!("{}.{}.{choice}", form.id(), slot.id), form.choice_message(slot, choice).as_str())
}

fn done_choice(form: FormId, slot: &Slot) -> Choice {
    Choice::new(format!("{}.{}.done", form.id(), slot.id), "general-choice-done")
}
