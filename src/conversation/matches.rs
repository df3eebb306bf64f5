//! Match first: three matches as soon as we know where, each further answer improves them, and choosing one leads on.

use super::anywhere::person_choice;
use super::places::location_of;
use super::turn::Turn;
use super::{Arg, Card, Choice, Line, Reply};
use crate::clock::day_in_london;
use crate::domain::opportunity::Opportunity;
use crate::domain::taxonomy::{Access, AgeBand, Interest, OpportunityKind};
use crate::forms::{FormId, Value};
use crate::ids::OpportunityId;
use crate::matching::{Match, Wanted};

/// How many matches are shown at once.
const SHOWN_AT_ONCE: usize = 3;
/// How many opportunities one lead may name.
const MOST_CHOSEN: usize = 6;
/// What the volunteering form offers below the matches, in this order.
const OFFERED: [&str; 4] = ["interests", "when", "languages", "access"];

impl<'a> Turn<'a> {
    /// Shows the matches for what is known, and offers what would improve them.
    pub(super) fn show_matches(&mut self) {
        let wanted = self.wanted();
        let found = self.known.index.varied(&wanted, &self.state.passed, SHOWN_AT_ONCE);
        if let Some(place) = self.state.answers.place()
            && !place.inside
        {
            let line = Line::new("volunteering-outside").with("place", Arg::Text(place.label.clone()));
            self.tell(line);
        }
        if found.is_empty() {
            self.no_more_matches();
            return;
        }
        let before = std::mem::take(&mut self.state.shown);
        self.state.shown = found.iter().map(|found| found.id.clone()).collect();
        let line = match self.state.answers.place() {
            Some(place) if place.inside => Line::new("volunteering-matches-near")
                .with("count", found.len())
                .with("place", Arg::Text(place.label.clone())),
            _ => Line::new("volunteering-matches").with("count", found.len()),
        };
        let chosen = self.state.answers.opportunities("chosen").to_vec();
        let same = !before.is_empty() && before == self.state.shown;
        let line = if same { Line::new("volunteering-matches-same").with("count", found.len()) } else { line };
        self.say(Reply::say(line).cards(found.into_iter().map(|found| card(found, &chosen))));
        self.offer_more(chosen.is_empty());
    }

    fn offer_more(&mut self, nothing_chosen: bool) {
        let mut choices = Vec::new();
        if !nothing_chosen {
            choices.push(Choice::new("volunteering.matches.continue", "volunteering-matches-continue"));
        }
        choices.push(Choice::new("volunteering.matches.more", "volunteering-matches-more"));
        for slot in OFFERED {
            if !self.state.answers.has(slot) {
                choices.push(Choice::new(
                    format!("volunteering.matches.add_{slot}"),
                    format!("volunteering-matches-add-{slot}").as_str(),
                ));
            }
        }
        choices.push(Choice::new("volunteering.matches.change", "volunteering-matches-change"));
        self.say(Reply::ask("volunteering-ask-matches").choices(choices));
    }

    fn no_more_matches(&mut self) {
        let message = if self.state.passed.is_empty() { "volunteering-none" } else { "volunteering-no-more" };
        let mut choices = Vec::new();
        if !self.state.passed.is_empty() {
            choices.push(Choice::new("volunteering.matches.again", "volunteering-matches-again"));
        }
        choices.push(Choice::new("volunteering.matches.change", "volunteering-matches-change"));
        choices.push(person_choice());
        self.say(Reply::ask(message).choices(choices));
    }

    /// What the answers say of what is wanted. Ethnicity, health and disability are not among them.
    pub(super) fn wanted(&self) -> Wanted {
        let answers = &self.state.answers;
        let mut days = answers.codes("when");
        days = days.or(answers.codes("days"));
        Wanted {
            kind: Some(OpportunityKind::Volunteering),
            languages: answers.languages().iter().copied().collect(),
            location: answers.place().and_then(|place| location_of(place, self.known)),
            days,
            not_days: answers.codes("not_days"),
            parts_of_day: answers.codes("when"),
            interests: answers.codes::<Interest>("interests"),
            access: answers.codes::<Access>("access"),
            age_band: self.state.age_band().filter(|_| answers.one("age") != Some("16_or_over")),
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
            "change" => self.show_volunteering_answers(),
            other => {
                let slot = other.strip_prefix("add_").or_else(|| other.strip_prefix("change_"));
                let Some(slot) = slot.and_then(|id| FormId::Volunteering.form().slot(id)) else { return false };
                self.remember_path();
                self.open(FormId::Volunteering, slot.id);
                self.ask_current();
            }
        }
        true
    }

    /// The answers so far, each with a way to change it.
    fn show_volunteering_answers(&mut self) {
        let mut cards = Vec::new();
        for (slot, value) in self.volunteering_lines() {
            cards.push(Self::answer_card("volunteering.matches", slot, value));
        }
        self.say(Reply::ask("volunteering-your-answers").cards(cards));
    }

    fn volunteering_lines(&self) -> Vec<(&'static str, Option<Arg>)> {
        let answers = &self.state.answers;
        ["where", "interests", "when", "languages", "access"]
            .into_iter()
            .map(|slot| {
                let value = match answers.get(slot) {
                    Some(Value::Place(place)) => Some(Arg::Text(place.label.clone())),
                    Some(Value::Languages(languages)) => Some(Arg::Languages(languages.clone())),
                    Some(Value::Codes(_)) => Some(self.code_names(slot)),
                    _ => None,
                };
                (slot, value)
            })
            .collect()
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

    /// A line of a summary with a way to change it.
    pub(super) fn answer_card(hub: &str, slot: &str, value: Option<Arg>) -> Card {
        let form = hub.split('.').next().unwrap_or_default();
        let name = slot.replace('_', "-");
        let (line, change) = match value {
            Some(value) => (Line::new("general-answer").with("answer", value), "general-choice-change"),
            None => (Line::new("general-no-answer"), "general-choice-add"),
        };
        Card::Note {
            id: format!("{hub}.{slot}"),
            title: Line::new(format!("{form}-title-{name}")),
            lines: vec![line],
            choices: vec![Choice::new(format!("{hub}.change_{slot}"), change)],
        }
    }

    /// A press on a card. A card from earlier works as long as its opportunity is open.
    pub(super) fn take_card_choice(&mut self, id: &str) {
        let id = OpportunityId(id.to_owned());
        let Some(opportunity) = self.open_opportunity(&id) else {
            self.tell("volunteering-closed");
            self.back_to_matches();
            return;
        };
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
            self.tell(Line::new("volunteering-enough").with("count", MOST_CHOSEN));
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
        self.open(FormId::Volunteering, "matches");
        self.remember_path();
        self.keep_chosen(chosen);
        self.go_on_with_chosen();
    }

    fn go_on_with_chosen(&mut self) {
        let chosen = self.state.answers.opportunities("chosen").to_vec();
        let offer = Choice::new("any.matches", "volunteering-choose-another");
        let line = Line::new("volunteering-chosen").with("roles", Arg::Opportunities(chosen));
        self.say(Reply::say(line).choices([offer]));
        self.state.answers.set("service", Value::One("volunteering".to_owned()));
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
        if self.state.answers.has("where") {
            self.open(FormId::Volunteering, "matches");
            self.ask_current();
        } else {
            self.begin_volunteering();
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
            self.tell("volunteering-too-young");
            self.state.passed.clear();
            self.back_to_matches();
        } else {
            self.proceed();
        }
    }
}

fn card(found: Match, chosen: &[OpportunityId]) -> Card {
    let (label, taken) = if chosen.contains(&found.id) {
        ("volunteering-card-unchoose", true)
    } else {
        ("volunteering-card-choose", false)
    };
    let choice = Choice { chosen: taken, ..Choice::new(format!("card.{}.choose", found.id), label) };
    Card::Opportunity { id: found.id, reasons: found.reasons, choices: vec![choice] }
}
