//! What was typed becomes an opportunity, or a list of what to put right. What kinds have in common is read here, what only one
//! has in `kinds`. Sentences are for staff, in English: what to do, in the words of the question (P32, P33).

mod answers;
mod kinds;

use super::{Field, Written};
use crate::area::{Areas, EntryKind, Outcode, Point, Postcode};
use crate::domain::opportunity::{Inclusion, Opportunity, Translation, When};
use crate::domain::taxonomy::{Access, Check, CodeSet, OpportunityKind, Pattern};
use crate::ids::{OpportunityId, OrganisationId};
use crate::language::Language;
use answers::Answers;
use jiff::ToSpan as _;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Characters of a title.
pub const LONGEST_TITLE: usize = 80;
/// Characters of a description: five short sentences (P2).
pub const LONGEST_SUMMARY: usize = 600;
/// Characters of other words.
const LONGEST_WORDS: usize = 200;
/// The answer that nothing is fixed yet: coordinator and person work it out.
pub const TOGETHER: &str = "together";
/// What makes a role possible for someone with a learning disability: a buddy, one task at a time, pictures, shorter shifts.
pub const WAYS: [Access; 6] = [
    Access::SomeoneToStartWith,
    Access::SupportedRole,
    Access::EasyRead,
    Access::ShortShifts,
    Access::QuietPlace,
    Access::FlexibleHours,
];

/// What is wrong with a field, and what to do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// The field.
    pub field: Field,
    /// What to do.
    pub text: String,
}

/// What an opportunity is read under: whose it is, where, and when.
#[derive(Clone, Copy)]
pub struct Under<'a> {
    /// Its id.
    pub id: &'a OpportunityId,
    /// Who posts it.
    pub organisation: &'a OrganisationId,
    /// The id of the area that organisation serves.
    pub area: &'a str,
    /// All areas.
    pub areas: &'a Areas,
    /// Today, in London.
    pub today: Date,
}

/// Reads what was typed. Every fault is told at once, in the order of the fields.
pub fn read(written: &Written, under: &Under<'_>) -> Result<Opportunity, Vec<Fault>> {
    let mut answers = Answers::new(written);
    let Some(kind) = answers.code::<OpportunityKind>(Field::Kind, "Choose what you are posting") else {
        return Err(answers.faults());
    };
    let place = place(&mut answers, under);
    let role = matches!(kind, OpportunityKind::Volunteering | OpportunityKind::Companion);
    let title = answers.words(Field::Title, LONGEST_TITLE, "Enter a title");
    let summary = answers.words(Field::Summary, LONGEST_SUMMARY, "Describe what people do");
    let role_kind = role.then(|| answers.code(Field::RoleKind, "Choose the kind of role")).flatten();
    let job_family =
        (kind == OpportunityKind::Job).then(|| answers.code(Field::JobFamily, "Choose the kind of job")).flatten();
    let event_kind =
        (kind == OpportunityKind::Event).then(|| answers.code(Field::EventKind, "Choose the kind of event")).flatten();
    let event = (kind == OpportunityKind::Event).then(|| kinds::event(&mut answers, under.today)).flatten();
    let when = match &event {
        Some(event) => Some(kinds::when_of(event)),
        None if kind == OpportunityKind::Event => None,
        None => when(&mut answers),
    };
    let commitment = role.then(|| answers.optional_code(Field::Commitment)).flatten();
    let capacity = answers.number(Field::Capacity, 1, 500, "Enter how many people there is room for, from 1 to 500");
    let checks = checks(&mut answers);
    let minimum_age = age(&mut answers, kind);
    let closing = closing(&mut answers, under.today, event.as_ref().map(|event| event.date));
    let job = (kind == OpportunityKind::Job).then(|| kinds::job(&mut answers)).flatten();
    let companion = (kind == OpportunityKind::Companion).then(|| kinds::companion(&mut answers, under));
    let apply_url = answers.link(Field::ApplyUrl, kind);
    let mut access: CodeSet<Access> = answers.codes(Field::Access);
    let inclusion = inclusion(&mut answers);
    access = access.or(inclusion.ways);
    let (languages_wanted, languages_offered) =
        (answers.spoken(Field::LanguagesWanted), answers.spoken(Field::LanguagesOffered));
    let (interests, skills, effort) =
        (answers.codes(Field::Interests), answers.codes(Field::Skills), answers.codes(Field::Effort));
    let (no_experience_needed, training_given) = (answers.yes(Field::NoExperience), answers.yes(Field::TrainingGiven));
    let translations = translations(&mut answers);
    let faults = answers.faults();
    let (Some(place), Some(when), true) = (place, when, faults.is_empty()) else { return Err(faults) };
    Ok(Opportunity {
        id: under.id.clone(),
        kind,
        organisation: under.organisation.clone(),
        area: under.area.to_owned(),
        title,
        summary,
        role_kind,
        job_family,
        event_kind,
        borough: place.borough,
        place: place.name,
        postcode: place.postcode,
        point: place.point,
        when,
        languages_wanted,
        languages_offered,
        interests,
        skills,
        access,
        effort,
        checks,
        minimum_age,
        no_experience_needed,
        training_given,
        commitment,
        capacity,
        closing,
        apply_url,
        inclusion: Some(inclusion),
        translations,
        job,
        event,
        companion,
    })
}

/// Where it is.
struct Placed {
    postcode: Postcode,
    borough: String,
    name: String,
    point: Point,
}

/// The postcode finds borough and point; where its first part lies in several boroughs, the borough is asked.
fn place(answers: &mut Answers<'_>, under: &Under<'_>) -> Option<Placed> {
    let (typed, areas) = (answers.first(Field::Postcode), under.areas);
    let Some(postcode) = postcode(typed) else {
        let text = match meant(typed, areas) {
            Some(meant) => format!("Enter a full postcode. Did you mean {meant}?"),
            None if Outcode::parse(typed).is_some() => {
                format!("Enter the whole postcode. {} is its first part", typed.to_uppercase())
            }
            None => "Enter a full postcode, like UB1 3HW".to_owned(),
        };
        return answers.fault(Field::Postcode, text);
    };
    let Some(found) = areas.locate_postcode(&postcode.to_string()) else {
        let text = match meant(typed, areas) {
            Some(meant) => format!("We do not know this postcode. Did you mean {meant}?"),
            None => "We do not know this postcode. Enter the postcode of a place in your area".to_owned(),
        };
        return answers.fault(Field::Postcode, text);
    };
    let named = answers.first(Field::Borough);
    let borough = match (named.is_empty(), found.borough) {
        (true, Some(borough)) => borough,
        (false, _) if found.boroughs.iter().any(|id| areas.borough(*id).name == named) => areas.borough_named(named)?,
        _ => {
            let names: Vec<&str> = found.boroughs.iter().map(|id| areas.borough(*id).name.as_str()).collect();
            let text = format!(
                "Choose the borough. Postcodes that begin with {} are in {}",
                postcode.outcode(),
                names.join(" or ")
            );
            return answers.fault(Field::Borough, text);
        }
    };
    let of = areas.borough(borough);
    if of.area.as_deref() != Some(under.area) {
        let text = format!("{} is in {}, outside your area. Enter a postcode in your area", postcode, of.name);
        return answers.fault(Field::Postcode, text);
    }
    let typed_place = answers.optional_words(Field::Place, 60);
    let known =
        typed_place.as_deref().and_then(|name| areas.locate_place(name).or_else(|| areas.locate_hospital(name)));
    // A place of that name on the other side of London is another one.
    let near = known.filter(|known| known.point.miles_to(found.point) < 3.0);
    let point = near.as_ref().map_or(found.point, |near| near.point);
    let name = match (near, typed_place) {
        (Some(near), _) => near.name,
        (None, Some(typed)) => typed,
        (None, None) => nearest(areas, borough, point).unwrap_or_else(|| of.name.clone()),
    };
    Some(Placed { postcode, borough: of.name.clone(), name, point })
}

/// A postcode in any case; a hyphen or a full stop in it is no mistake.
pub fn postcode(typed: &str) -> Option<Postcode> {
    let kept: String = typed.chars().filter(|one| !matches!(one, '-' | '.' | ',' | '\u{2013}')).collect();
    Postcode::parse(&kept)
}

/// The known postcode that someone meant who took a digit for the letter that looks like it.
fn meant(typed: &str, areas: &Areas) -> Option<Postcode> {
    let typed: Vec<char> =
        typed.chars().filter(char::is_ascii_alphanumeric).map(|one| one.to_ascii_uppercase()).collect();
    if !(5..=7).contains(&typed.len()) {
        return None;
    }
    let twin = |one: char| match one {
        'O' => '0',
        '0' => 'O',
        'I' | 'L' => '1',
        '1' => 'I',
        'S' => '5',
        '5' => 'S',
        other => other,
    };
    // Each of up to seven letters as it is, or as its twin: the one that changes least.
    let mut changes: Vec<u8> = (1..1 << typed.len()).collect();
    changes.sort_by_key(|change| change.count_ones());
    changes.into_iter().find_map(|change| {
        let letters = typed.iter().enumerate();
        let text: String = letters.map(|(at, one)| if change >> at & 1 == 1 { twin(*one) } else { *one }).collect();
        Postcode::parse(&text).filter(|postcode| areas.outcode(postcode.outcode()).is_some())
    })
}

/// The name of the nearest place in a borough.
fn nearest(areas: &Areas, borough: crate::area::BoroughId, from: Point) -> Option<String> {
    let places = areas.gazetteer().entries().iter();
    places
        .filter(|entry| entry.kind == EntryKind::Place && entry.borough == Some(borough))
        .filter_map(|entry| Some((entry.point?.miles_to(from), &entry.name)))
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name.clone())
}

/// Days, parts of day, hours and how they repeat.
fn when(answers: &mut Answers<'_>) -> Option<When> {
    let pattern = answers.code(Field::Pattern, "Choose how often it happens");
    let hours = answers.decimal(Field::Hours, 0.5, 40.0, "Enter how many hours a week, from 0.5 to 40");
    let (days, parts_of_day) = (answers.codes(Field::Days), answers.codes(Field::PartsOfDay));
    if days.is_empty() {
        answers.wrong(Field::Days, "Choose the days. If people agree them with you, choose all");
    }
    if parts_of_day.is_empty() {
        answers.wrong(Field::PartsOfDay, "Choose the times of day");
    }
    let pattern: Pattern = pattern?;
    Some(When { days, parts_of_day, shift: None, hours_per_week: hours?, pattern })
}

/// "No check" beside a check is a mistake that would frighten or mislead.
fn checks(answers: &mut Answers<'_>) -> CodeSet<Check> {
    let checks: CodeSet<Check> = answers.codes(Field::Checks);
    if checks.is_empty() {
        answers.wrong(Field::Checks, "Choose the checks before starting, or ‘No check’");
    } else if checks.contains(Check::None) && checks.len() > 1 {
        answers.wrong(Field::Checks, "Choose either ‘No check’ or the checks");
    }
    checks
}

/// Nobody under 16 is asked for contact; companions are adults (C20).
fn age(answers: &mut Answers<'_>, kind: OpportunityKind) -> u8 {
    let (least, text) = match kind {
        OpportunityKind::Event => (0, "Enter the age from which people can come, or 0 for everyone"),
        OpportunityKind::Companion => (18, "Enter an age from 18: companions are adults"),
        OpportunityKind::Volunteering | OpportunityKind::Job => (16, "Enter an age from 16 to 25"),
    };
    answers.number(Field::MinimumAge, least, 25, text) as u8
}

/// The last day to say yes: from today to a year from now, and not after the event.
fn closing(answers: &mut Answers<'_>, today: Date, event: Option<Date>) -> Date {
    let asked = "Enter the last day to say yes, like 14 December 2026";
    let Some(day) = answers.day(Field::Closing, asked) else { return today };
    let latest = today.checked_add(1.year()).unwrap_or(Date::MAX);
    if day < today {
        answers.wrong(Field::Closing, "The last day to say yes must be today or after");
    } else if day > latest {
        answers.wrong(Field::Closing, "The last day to say yes must be within a year");
    } else if event.is_some_and(|event| day > event) {
        answers.wrong(Field::Closing, "The last day to say yes cannot be after the event");
    }
    day
}

/// How someone with a learning disability could do it: asked for every role.
fn inclusion(answers: &mut Answers<'_>) -> Inclusion {
    let together = answers.all(Field::LearningWays).iter().any(|way| way == TOGETHER);
    let ways: CodeSet<Access> = answers.codes_besides(Field::LearningWays, TOGETHER);
    let words = answers.optional_words(Field::LearningWords, LONGEST_WORDS);
    let supporter = answers.optional_words(Field::Supporter, LONGEST_TITLE);
    if ways.is_empty() && words.is_none() && !together {
        answers.wrong(Field::LearningWays, "Choose how someone with a learning disability could do this");
    }
    if ways.iter().any(|way| !WAYS.contains(&way)) {
        answers.wrong(Field::LearningWays, "Choose from the list how someone with a learning disability could do this");
    }
    Inclusion { ways, words, supporter }
}

/// Title and description in other languages: both or none, and who wrote them.
fn translations(answers: &mut Answers<'_>) -> BTreeMap<Language, Translation> {
    let mut found = BTreeMap::new();
    for language in answers.languages() {
        let text = |part: &str| answers.translated(part, language);
        let (title, summary, by) = (text("title"), text("summary"), text("translator"));
        if title.is_empty() || summary.is_empty() || by.is_empty() {
            let text = format!("In {language}: enter title, description and who wrote them, or none of the three");
            answers.wrong(Field::Title, text);
        } else if title.chars().count() > LONGEST_TITLE * 2
            || summary.chars().count() > LONGEST_SUMMARY * 2
            || by.chars().count() > LONGEST_TITLE
        {
            let text = format!("In {language}: the title, the description or the name of who wrote them is too long");
            answers.wrong(Field::Title, text);
        } else {
            found.insert(language, Translation { title, summary, by });
        }
    }
    found
}

/// The id of a code, for lists in sentences.
fn known<C: crate::domain::taxonomy::Code>() -> String {
    C::ALL.iter().map(|code| code.id()).collect::<Vec<_>>().join(", ")
}
