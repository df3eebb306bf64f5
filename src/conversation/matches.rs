//! Match first: three matches as soon as we know where, each further answer improves them, and choosing one leads on. The same
//! for every form that finds something: volunteering, jobs, companion roles, events.

use super::anywhere::person_choice;
use super::places::location_of;
use super::turn::Turn;
use super::{Arg, Card, Choice, Line, Reply};
use crate::clock::day_in_london;
use crate::domain::lead::Hours;
use crate::domain::opportunity::Opportunity;
use crate::domain::taxonomy::{Access, AgeBand, Interest};
use crate::forms::{Ask, FormId, Kind, Slot, Value};
use crate::ids::OpportunityId;
use crate::matching::{Match, Wanted};

/// How many matches are shown at once.
const SHOWN_AT_ONCE: usize = 3;
/// How many opportunities one lead may name.
const MOST_CHOSEN: usize = 6;
impl<'a> Turn<'a> {
    /// The form that finds: the open one, or the one that was open last.
    pub(super) fn finding(&self) -> FormId {
        let open = self.state.open.iter().rev().map(|place| place.form).find(|form| form.form().finds.is_some());
        let last = || self.state.answers.one("finding").and_then(FormId::parse);
        open.or_else(last).unwrap_or(FormId::Volunteering)
    }

    /// Begins to find something, where it is not begun: what was found before is another matter.
    pub(super) fn begin_finding(&mut self, form: FormId) {
        if self.finding() != form {
            self.keep_chosen(Vec::new());
            self.state.shown.clear();
            self.state.passed.clear();
        }
        self.state.answers.set("finding", Value::One(form.id().to_owned()));
        self.state.answers.set("service", Value::One(service_of(form).to_owned()));
        // What was laid over it (a contact form, a question about language) is put away.
        self.state.open.clear();
        let first = form.form().slots.iter().find(|slot| slot.kind == Kind::Place);
        match first.filter(|slot| !self.state.answers.has(slot.fact)) {
            Some(slot) => self.open(form, slot.id),
            None => self.open(form, "matches"),
        }
        self.ask_current();
    }

    /// What a form that finds says in words of its own.
    pub(super) fn finds(&self, part: &str) -> Line {
        Line::new(format!("{}-{part}", self.finding().id()))
    }

    /// What may be said besides, in the order of the form.
    fn offered(&self) -> impl Iterator<Item = &'static Slot> + use<> {
        self.finding().form().slots.iter().filter(|slot| slot.ask == Ask::Offered)
    }

    /// Shows the matches for what is known, and offers what would improve them.
    pub(super) fn show_matches(&mut self) {
        let wanted = self.wanted();
        let found = self.known.index.varied(&wanted, &self.state.passed, SHOWN_AT_ONCE);
        if let Some(place) = self.state.answers.place()
            && !place.inside
        {
            let place = Arg::Text(place.label.clone());
            self.tell(self.finds("outside").with("place", place));
        }
        if found.is_empty() {
            self.no_more_matches();
            return;
        }
        let before = std::mem::take(&mut self.state.shown);
        self.state.shown = found.iter().map(|found| found.id.clone()).collect();
        let line = match self.state.answers.place() {
            Some(place) if place.inside => {
                self.finds("matches-near").with("count", found.len()).with("place", Arg::Text(place.label.clone()))
            }
            _ => self.finds("matches").with("count", found.len()),
        };
        let chosen = self.state.answers.opportunities("chosen").to_vec();
        let same = !before.is_empty() && before == self.state.shown;
        let line = if same { self.finds("matches-same").with("count", found.len()) } else { line };
        let cards: Vec<Card> = found.into_iter().map(|found| self.match_card(found, &chosen)).collect();
        self.say(Reply::say(line).cards(cards));
        self.offer_more(chosen.is_empty());
    }

    fn offer_more(&mut self, nothing_chosen: bool) {
        let form = self.finding();
        let hub = format!("{}.matches", form.id());
        let mut choices = Vec::new();
        if !nothing_chosen {
            choices.push(Choice::new(format!("{hub}.continue"), self.finds("matches-continue")));
        }
        choices.push(Choice::new(format!("{hub}.more"), self.finds("matches-more")));
        for slot in self.offered().filter(|slot| !self.state.answers.has(slot.fact)) {
            choices.push(Choice::new(format!("{hub}.add_{}", slot.id), form.message("matches-add", slot).as_str()));
        }
        choices.push(Choice::new(format!("{hub}.change"), "volunteering-matches-change"));
        self.say(Reply::ask(self.finds("ask-matches")).choices(choices));
    }

    fn no_more_matches(&mut self) {
        let hub = format!("{}.matches", self.finding().id());
        let mut choices = Vec::new();
        if !self.state.passed.is_empty() {
            choices.push(Choice::new(format!("{hub}.again"), self.finds("matches-again")));
        }
        choices.push(Choice::new(format!("{hub}.change"), "volunteering-matches-change"));
        choices.push(person_choice());
        let line = if self.state.passed.is_empty() { self.finds("none") } else { self.finds("no-more") };
        self.say(Reply::ask(line).choices(choices));
    }

    /// What the answers say of what is wanted. Ethnicity, health and disability are not among them.
    pub(super) fn wanted(&self) -> Wanted {
        let answers = &self.state.answers;
        let mut days = answers.codes("when");
        days = days.or(answers.codes("days"));
        Wanted {
            kind: self.finding().form().finds,
            languages: answers.languages().iter().copied().collect(),
            location: answers.place().and_then(|place| location_of(place, self.known)),
            days,
            not_days: answers.codes("not_days"),
            parts_of_day: answers.codes("when"),
            interests: answers.codes::<Interest>("interests"),
            access: answers.codes::<Access>("access"),
            job_families: answers.codes("families"),
            skills: answers.codes("experience"),
            hours: match answers.one("hours") {
                Some("full_time") => Some(Hours::FullTime.a_week()),
                Some("part_time") => Some(Hours::PartTime.a_week()),
                _ => None,
            },
            age_band: self.state.age_band().filter(|band| *band != AgeBand::From16),
            ..Wanted::on(day_in_london(self.known.now))
        }
    }

    /// A press below the matches.
    pub(super) fn take_matches_choice(&mut self, choice: &str) -> bool {
        match choice {
            "more" => {
                let shown = std::mem::take(&mut self.state.shown);
                self.state.passed.extend(shown);
                self.ask_current();
            }
            "again" => {
                self.state.passed.clear();
                self.ask_current();
            }
            "continue" => self.go_on_with_chosen(),
            "change" => self.show_finding_answers(),
            "book" => self.begin_contact("event"),
            other => {
                let form = self.finding();
                let slot = other.strip_prefix("add_").or_else(|| other.strip_prefix("change_"));
                let Some(slot) = slot.and_then(|id| form.form().slot(id)) else { return false };
                self.remember_path();
                self.open(form, slot.id);
                self.ask_current();
            }
        }
        true
    }

    /// The answers so far, each with a way to change it.
    fn show_finding_answers(&mut self) {
        let form = self.finding();
        let hub = format!("{}.matches", form.id());
        let place = form.form().slots.iter().filter(|slot| slot.kind == Kind::Place);
        let cards: Vec<Card> = place.chain(self.offered()).map(|slot| self.answer_card(&hub, form, slot)).collect();
        self.say(Reply::ask("volunteering-your-answers").cards(cards));
    }

    /// A question's answer as it is shown back.
    pub(super) fn answer_shown(&self, form: FormId, slot: &Slot) -> Option<Arg> {
        Some(match self.state.answers.get(slot.fact)? {
            Value::Skipped => return None,
            _ if slot.health && self.keeps_health_out() => Arg::Message("handover-kept".to_owned()),
            Value::Place(place) => Arg::Text(place.label.clone()),
            Value::Languages(languages) => Arg::Languages(languages.clone()),
            Value::Codes(_) => self.code_names(slot.fact),
            Value::One(choice) => Arg::Message(form.choice_message(slot, choice)),
            Value::Text(words) => Arg::Text(words.clone()),
            Value::Day(day) => Arg::Day(*day),
            Value::Time(time) => Arg::Time(*time),
            Value::Hospital(name) => Arg::Text(name.clone()),
            _ => return None,
        })
    }

    /// The chosen codes of a question by their names.
    pub(super) fn code_names(&self, fact: &str) -> Arg {
        let Some(Value::Codes(ids)) = self.state.answers.get(fact) else { return Arg::Messages(Vec::new()) };
        let entries = FormId::ALL
            .iter()
            .flat_map(|form| form.form().slots)
            .find_map(|slot| match slot.kind {
                crate::forms::Kind::Several(list) if slot.fact == fact => Some(list.entries()),
                _ => None,
            })
            .unwrap_or_default();
        Arg::Messages(
            entries.into_iter().filter(|(id, _)| ids.iter().any(|taken| taken == id)).map(|(_, name)| name).collect(),
        )
    }

    /// A question's line with a way to change it.
    pub(super) fn answer_card(&self, hub: &str, form: FormId, slot: &Slot) -> Card {
        Self::line_card(hub, slot.id, form.message("title", slot).as_str(), self.answer_shown(form, slot))
    }

    /// A line of a summary with a way to change it.
    pub(super) fn line_card(hub: &str, slot: &str, title: &str, value: Option<Arg>) -> Card {
        let (line, change) = match value {
            Some(value) => (Line::new("general-answer").with("answer", value), "general-choice-change"),
            None => (Line::new("general-no-answer"), "general-choice-add"),
        };
        Card::Note {
            id: format!("{hub}.{slot}"),
            title: Line::new(title),
            lines: vec![line],
            choices: vec![Choice::new(format!("{hub}.change_{slot}"), change)],
        }
    }

    /// A press on a card. A card from earlier works as long as its opportunity is open.
    pub(super) fn take_card_choice(&mut self, id: &str) {
        let id = OpportunityId(id.to_owned());
        let Some(opportunity) = self.open_opportunity(&id) else {
            self.tell(self.finds("closed"));
            self.back_to_matches();
            return;
        };
        let form = FormId::that_finds(opportunity.kind);
        if form != self.finding() {
            // A card from something that was looked for earlier: they are back at that.
            self.keep_chosen(Vec::new());
            self.state.open.clear();
            self.state.answers.set("finding", Value::One(form.id().to_owned()));
        }
        let mut chosen = self.state.answers.opportunities("chosen").to_vec();
        if chosen.contains(&id) {
            chosen.retain(|other| *other != id);
            let title = Arg::Opportunities(vec![id]);
            self.keep_chosen(chosen);
            self.tell(Line::new("volunteering-unchosen").with("roles", title));
            self.back_to_matches();
            return;
        }
        if chosen.len() >= MOST_CHOSEN {
            self.tell(self.finds("enough").with("count", MOST_CHOSEN));
            self.back_to_matches();
            return;
        }
        chosen.push(opportunity.id.clone());
        self.choose(chosen);
    }

    /// Goes on with these opportunities chosen.
    pub(super) fn choose(&mut self, chosen: Vec<OpportunityId>) {
        if !self.state.answers.has("where") {
            // They chose from a card before saying where: it is not asked any more.
            self.state.answers.set("where", Value::Skipped);
        }
        self.open(self.finding(), "matches");
        self.remember_path();
        self.keep_chosen(chosen);
        self.go_on_with_chosen();
    }

    fn go_on_with_chosen(&mut self) {
        let form = self.finding();
        let chosen = self.state.answers.opportunities("chosen").to_vec();
        let another = Choice::new("any.matches", self.finds("choose-another"));
        let line = Line::new("volunteering-chosen").with("roles", Arg::Opportunities(chosen));
        self.state.answers.set("service", Value::One(service_of(form).to_owned()));
        if form == FormId::Events {
            self.say(Reply::say(line));
            self.say_how_to_come(another);
            return;
        }
        self.say(Reply::say(line).choices([another]));
        if form == FormId::Jobs {
            self.tell_steps();
        }
        self.proceed();
    }

    /// Keeps what is chosen, and what follows from it: whose roles they are, and whether one needs 18 years.
    pub(super) fn keep_chosen(&mut self, chosen: Vec<OpportunityId>) {
        for fact in ["chosen", "role_age", "other_organisations", "consent_share"] {
            self.state.answers.clear(fact);
        }
        if chosen.is_empty() {
            return;
        }
        let roles: Vec<&Opportunity> = chosen.iter().filter_map(|id| self.opportunity(id)).collect();
        let answers = &mut self.state.answers;
        let needs_adult = roles.iter().any(|role| role.minimum_age >= 18);
        if needs_adult {
            answers.set("role_age", Value::One("18".to_owned()));
            if answers.one("age") == Some("16_or_over") {
                answers.clear("age");
            }
        }
        let mut others: Vec<String> = Vec::new();
        for role in &roles {
            if role.organisation != self.known.host.id && !others.contains(&role.organisation.0) {
                others.push(role.organisation.0.clone());
            }
        }
        if !others.is_empty() {
            answers.set("other_organisations", Value::Ids(others));
        }
        answers.set("chosen", Value::Opportunities(chosen));
    }

    /// The matches again, from anywhere.
    pub(super) fn back_to_matches(&mut self) {
        let form = self.finding();
        if self.state.answers.has("where") {
            self.open(form, "matches");
            self.ask_current();
        } else {
            self.begin_finding(form);
        }
    }

    /// The opportunity, if it can still be chosen.
    pub(super) fn open_opportunity(&self, id: &OpportunityId) -> Option<&'a Opportunity> {
        let today = day_in_london(self.known.now);
        self.known.index.get(id).filter(|posted| posted.can_be_chosen(today)).map(|posted| &*posted.opportunity)
    }

    /// The opportunity, open or not.
    pub(super) fn opportunity(&self, id: &OpportunityId) -> Option<&'a Opportunity> {
        self.known.index.get(id).map(|posted| &*posted.opportunity)
    }

    /// Someone turned out to be too young for what they chose.
    pub(super) fn drop_roles_for_adults(&mut self) {
        let kept: Vec<OpportunityId> = self
            .state
            .answers
            .opportunities("chosen")
            .iter()
            .filter(|id| self.opportunity(id).is_some_and(|role| role.minimum_age < 18))
            .cloned()
            .collect();
        let nothing_left = kept.is_empty();
        self.keep_chosen(kept);
        if nothing_left && self.state.age_band() == Some(AgeBand::From16To17) {
            self.tell(self.finds("too-young"));
            self.state.passed.clear();
            if self.finding() == FormId::Offer {
                self.begin_finding(FormId::Volunteering);
            } else {
                self.back_to_matches();
            }
        } else {
            self.proceed();
        }
    }
}

impl Turn<'_> {
    fn match_card(&self, found: Match, chosen: &[OpportunityId]) -> Card {
        let taken = chosen.contains(&found.id);
        let label = self.finds(if taken { "card-unchoose" } else { "card-choose" });
        let choose = Choice { chosen: taken, ..Choice::new(format!("card.{}.choose", found.id), label) };
        let remind = super::reminding::may_remind(self.finding()).then(|| super::reminding::remind_choice(&found.id));
        let choices = std::iter::once(choose).chain(remind).collect();
        Card::Opportunity { id: found.id, reasons: found.reasons, choices }
    }
}

/// The service whose lead comes of what a form finds. Someone who offers to go with patients is a volunteer.
fn service_of(form: FormId) -> &'static str {
    match form {
        FormId::Jobs => "jobs",
        FormId::Events => "event",
        _ => "volunteering",
    }
}
