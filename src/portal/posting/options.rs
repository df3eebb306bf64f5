//! The answers that can be chosen, in the English of the residents' own lists.

use super::super::PortalState;
use super::super::leads::Choice;
use crate::area::Location;
use crate::domain::posting::{Field, TOGETHER, WAYS, Written, postcode};
use crate::domain::spoken::Spoken;
use crate::domain::taxonomy::{
    Access, Booking, Check, Code, Commitment, Contract, Day, Effort, EventFeature, EventKind, Interest, JobFamily,
    PartOfDay, Pattern, RoleKind, Skill, VisitKind,
};

/// Languages that are shown before the others: those spoken most in the area.
const FIRST_LANGUAGES: usize = 12;

/// Where the postcode that is typed is.
pub(super) fn located(state: &PortalState, written: &Written) -> Option<Location> {
    let postcode = postcode(written.first(Field::Postcode))?;
    state.areas.locate_postcode(&postcode.to_string())
}

/// Answers to a field in the words that stand beside their boxes.
pub(super) fn in_words(state: &PortalState, area: &str, field: Field, answers: &[String]) -> String {
    let mut written = Written::default();
    written.set(field, answers.iter().map(String::as_str));
    let known: Vec<Choice> =
        options(state, area, field, &written).into_iter().chain(more_options(state, area, field, &written)).collect();
    let label = |answer: &String| {
        let known = known.iter().find(|choice| choice.value == *answer);
        known.map_or_else(|| answer.clone(), |choice| choice.label.clone())
    };
    answers.iter().map(label).collect::<Vec<_>>().join(", ")
}

/// The answers to a field; none for one that is typed.
pub(super) fn options(state: &PortalState, area: &str, field: Field, written: &Written) -> Vec<Choice> {
    let chosen = written.all(field);
    let is_chosen = |value: &str| chosen.iter().any(|one| one == value);
    let named = |value: &str, label: String| Choice { value: value.to_owned(), label, chosen: is_chosen(value) };
    match field {
        Field::RoleKind => all::<RoleKind>(state, chosen),
        Field::JobFamily => all::<JobFamily>(state, chosen),
        Field::EventKind => all::<EventKind>(state, chosen),
        Field::Days => all::<Day>(state, chosen),
        Field::PartsOfDay => all::<PartOfDay>(state, chosen),
        Field::Pattern => all::<Pattern>(state, chosen),
        Field::Commitment => all::<Commitment>(state, chosen),
        Field::Interests => all::<Interest>(state, chosen),
        Field::Skills => all::<Skill>(state, chosen),
        Field::Checks => all::<Check>(state, chosen),
        Field::Contract => all::<Contract>(state, chosen),
        Field::Features => all::<EventFeature>(state, chosen),
        Field::VisitKinds => all::<VisitKind>(state, chosen),
        Field::Effort => all::<Effort>(state, chosen),
        Field::Booking => {
            let words = |booking| match booking {
                Booking::None => "No, they can just come",
                Booking::Book => "Yes, they book first",
            };
            Booking::ALL.iter().map(|booking| named(booking.id(), words(*booking).to_owned())).collect()
        }
        // What makes it possible with a learning disability is asked by itself.
        Field::Access => {
            let others = Access::ALL.iter().filter(|access| !WAYS.contains(access));
            others.map(|access| named(access.id(), state.english.code(*access))).collect()
        }
        Field::LearningWays => {
            let together = named(TOGETHER, "We work it out together with the person".to_owned());
            WAYS.iter().map(|way| named(way.id(), way_words(*way).to_owned())).chain([together]).collect()
        }
        Field::SalaryZone => {
            [("inner", "Inner London"), ("outer", "Outer London"), ("fringe", "Fringe"), ("none", "None")]
                .into_iter()
                .map(|(value, label)| named(value, label.to_owned()))
                .collect()
        }
        Field::Borough => {
            let found = located(state, written);
            let ids = found.map(|found| found.boroughs).unwrap_or_default();
            ids.into_iter().map(|id| &state.areas.borough(id).name).map(|name| named(name, name.clone())).collect()
        }
        Field::Hospitals => state.areas.hospitals(area).map(|name| named(name, name.to_owned())).collect(),
        Field::LanguagesWanted | Field::LanguagesOffered => languages(state, area, chosen).0,
        _ => Vec::new(),
    }
}

/// More answers, folded away: the languages that fewer people speak.
pub(super) fn more_options(state: &PortalState, area: &str, field: Field, written: &Written) -> Vec<Choice> {
    match field {
        Field::LanguagesWanted | Field::LanguagesOffered => languages(state, area, written.all(field)).1,
        _ => Vec::new(),
    }
}

fn all<C: Code>(state: &PortalState, chosen: &[String]) -> Vec<Choice> {
    C::ALL
        .iter()
        .map(|code| Choice {
            value: code.id().to_owned(),
            label: state.english.code(*code),
            chosen: chosen.iter().any(|one| one == code.id()),
        })
        .collect()
}

/// What a coordinator can offer, in a coordinator's words.
fn way_words(way: Access) -> &'static str {
    match way {
        Access::SomeoneToStartWith => "A buddy at the start",
        Access::SupportedRole => "One task at a time, with a named person",
        Access::EasyRead => "A task list with pictures, papers in Easy Read",
        Access::ShortShifts => "Shorter shifts, 2 hours or less",
        Access::QuietPlace => "A quiet place",
        _ => "Hours that can change",
    }
}

/// Those spoken most in the area and those chosen; then all others by name.
fn languages(state: &PortalState, area: &str, chosen: &[String]) -> (Vec<Choice>, Vec<Choice>) {
    let mut first: Vec<Spoken> = Vec::new();
    let known = state.areas.get(area).map(|area| area.languages.as_slice()).unwrap_or_default();
    let common = known.iter().filter_map(|tag| Spoken::parse(tag)).take(FIRST_LANGUAGES);
    for language in common.chain(chosen.iter().filter_map(|code| Spoken::parse(code))) {
        if language != Spoken::ENGLISH && !first.contains(&language) {
            first.push(language);
        }
    }
    let choice = |language: Spoken| Choice {
        value: language.code().to_owned(),
        label: state.english.spoken(language),
        chosen: chosen.iter().any(|one| one == language.code()),
    };
    let others = Spoken::all().filter(|language| *language != Spoken::ENGLISH && !first.contains(language));
    let mut others: Vec<Choice> = others.map(choice).collect();
    others.sort_by(|a, b| a.label.cmp(&b.label));
    (first.into_iter().map(choice).collect(), others)
}
