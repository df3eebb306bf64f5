//! Someone to come along to an appointment, or to ask after a person who came home. What a companion does and does not do is
//! said in the same words to both sides (C22 to C30); the hospital's free interpreter, help with the fare and patient transport
//! are always named, because they may fit better (C12 to C14).

use super::anywhere::{intent_choice, person_choice};
use super::turn::Turn;
use super::{Arg, Card, Line, Reply};
use crate::domain::lead::{CheckInNeeds, CompanionGender, VisitNeeds};
use crate::domain::taxonomy::{CheckPoint, Code};
use crate::forms::{FormId, Kind, Slot, Value};
use crate::understanding::{Details, Intent, Understood};

impl Turn<'_> {
    /// Begins with what a companion is; what was said already is not asked again.
    pub(super) fn begin_companion(&mut self, details: Option<&Details>) {
        if let Some(details) = details {
            self.absorb_visit(details);
        }
        self.state.answers.set("service", Value::One("companion".to_owned()));
        self.state.open.clear();
        if !self.state.answers.has("for_whom") && !self.keeps_health_out() {
            self.tell("companion-about");
        }
        let first = FormId::Companion.form().next(&self.state.answers).map_or("for_whom", |slot| slot.id);
        self.open(FormId::Companion, first);
        self.ask_current();
    }

    /// Takes from a message what it says of the appointment.
    pub(super) fn absorb_visit(&mut self, details: &Details) {
        if let Some(name) = &details.hospital
            && self.known.areas.locate_hospital(name).is_some_and(|hospital| hospital.is_in(self.known.area))
        {
            self.state.answers.set("hospital", Value::Hospital(name.clone()));
        }
        if let Some(day) = details.date
            && super::when::fits(crate::forms::Span::Appointment, day, self.today())
        {
            self.state.answers.set("day", Value::Day(day));
        }
        if let Some(time) = details.time.filter(|time| !super::when::is_at_night(*time)) {
            self.state.answers.set("time", Value::Time(time));
        }
    }

    /// The same while one of its questions is open: that one judges its own answer.
    pub(super) fn absorb_visit_around(&mut self, details: &Details, open: Option<&Slot>) {
        let asks = |kind: fn(&Kind) -> bool| open.is_some_and(|slot| kind(&slot.kind));
        let mut rest = details.clone();
        if asks(|kind| *kind == Kind::Hospital) {
            rest.hospital = None;
        }
        if asks(|kind| matches!(kind, Kind::Day(_))) {
            rest.date = None;
        }
        if asks(|kind| *kind == Kind::Time) {
            rest.time = None;
        }
        self.absorb_visit(&rest);
        if !details.languages.is_empty() {
            self.state.answers.set("languages", Value::Languages(details.languages.clone()));
        }
    }

    /// Takes a hospital, or says why it cannot be that one.
    pub(super) fn answer_hospital(&mut self, slot: &'static Slot, understood: &Understood, text: &str) -> bool {
        // "Northwick Park" is a place too; here it is the hospital.
        let place = understood.details.place.as_deref();
        let located = |name: &str| self.known.areas.locate_hospital(name).map(|hospital| hospital.name);
        let by_name =
            located(text.trim()).or_else(|| located(place?)).or_else(|| located(&format!("{} Hospital", place?)));
        if let Some(name) = understood.details.hospital.as_ref().or(by_name.as_ref()) {
            let inside = self.known.areas.locate_hospital(name).is_some_and(|hospital| hospital.is_in(self.known.area));
            if inside {
                self.state.answers.set(slot.fact, Value::Hospital(name.clone()));
                self.accept();
            } else {
                let line = Line::new("companion-hospital-outside").with("hospital", Arg::Text(name.clone()));
                self.say(Reply::say(line).choices([person_choice()]));
                self.ask_current();
            }
            return true;
        }
        let says_something_else = understood.act && !matches!(understood.intent, Intent::Other | Intent::NeedCompanion);
        if says_something_else || text.split_whitespace().count() > 6 || self.state.misses > 0 {
            return false;
        }
        self.state.misses = 1;
        self.tell(Line::new("companion-hospital-unknown").with("hospital", Arg::Text(text.trim().to_owned())));
        self.ask_current();
        true
    }

    /// Whom it is for. Someone who wants to be asked after has another form.
    pub(super) fn answer_for_whom(&mut self, choice: &str) {
        if choice == "after_hospital" {
            self.begin_check_in();
            return;
        }
        self.state.answers.set("for_whom", Value::One(choice.to_owned()));
        self.accept();
    }

    pub(super) fn begin_check_in(&mut self) {
        self.state.answers.set("service", Value::One("check_in".to_owned()));
        self.state.open.clear();
        self.tell("checkin-about");
        let first = FormId::Checkin.form().next(&self.state.answers).map_or("whom", |slot| slot.id);
        self.open(FormId::Checkin, first);
        self.ask_current();
    }

    /// The person whose appointment it is has not agreed: nothing goes on without them.
    pub(super) fn leave_without_agreement(&mut self) {
        self.state.open.clear();
        self.state.answers.clear("agreed");
        self.say(Reply::ask("companion-not-agreed").choices([intent_choice(Intent::NeedCompanion), person_choice()]));
    }

    /// No companion under 18: said at once, with who can help instead.
    pub(super) fn leave_companion_too_young(&mut self) {
        self.state.open.clear();
        self.tell("companion-too-young");
        self.say(Reply::ask("general-what-next").choices([person_choice(), intent_choice(Intent::Menu)]));
    }

    /// All is said: what else may help, before the contact form.
    pub(super) fn finish_companion(&mut self) {
        if let Some(day) = self.state.answers.day("day")
            && super::when::is_short_notice(day, self.today())
        {
            self.tell(Line::new("companion-short-notice").with("day", Arg::Day(day)));
        }
        if !self.state.answers.has("told_help") {
            self.state.answers.set("told_help", Value::One("yes".to_owned()));
            let note = |id: &str| Card::Note {
                id: format!("companion.help.{}", id.replace('-', "_")),
                title: Line::new(format!("companion-help-{id}-title")),
                lines: vec![Line::new(format!("companion-help-{id}"))],
                choices: Vec::new(),
            };
            self.say(Reply::say("companion-help").cards(["interpreter", "travel-costs", "transport"].map(note)));
        }
        self.begin_contact("companion");
    }

    /// An answer about the visit as a consent shows it.
    pub(super) fn visit_answer(&self, fact: &str) -> Arg {
        let slot = FormId::Companion.form().slot(fact);
        slot.and_then(|slot| self.answer_shown(FormId::Companion, slot))
            .unwrap_or_else(|| Arg::Message("companion-not-said".to_owned()))
    }

    /// The visit as a lead tells it.
    pub(super) fn visit_needs(&self) -> VisitNeeds {
        let answers = &self.state.answers;
        let day = answers.day("day");
        VisitNeeds {
            for_someone_else: answers.one("for_whom") == Some("someone"),
            hospital: answers.hospital("hospital").map(str::to_owned),
            day,
            time: answers.time("time"),
            kinds: answers.codes("visit"),
            from: answers.place().and_then(|place| place.outcode.clone().or_else(|| place.place.clone())),
            companion: match answers.one("gender") {
                Some("woman") => Some(CompanionGender::Woman),
                Some("man") => Some(CompanionGender::Man),
                _ => None,
            },
            short_notice: day.is_some_and(|day| super::when::is_short_notice(day, self.today())),
        }
    }

    /// The check-ins as a lead tells them.
    pub(super) fn check_in_needs(&self) -> CheckInNeeds {
        let answers = &self.state.answers;
        let points = answers.codes("points");
        CheckInNeeds {
            for_someone_else: answers.one("whom") == Some("someone"),
            home_on: answers.day("home_on"),
            // Nothing picked means the days that matter most (C9, C62).
            points: if points.is_empty() { CheckPoint::ALL[..3].iter().copied().collect() } else { points },
            by_call: answers.one("by") == Some("call"),
        }
    }
}
