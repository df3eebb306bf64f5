//! A step's fields as controls of a page: label, hint, what was typed, what is wrong, and advice on plain words.

use super::super::PortalState;
use super::super::leads::Choice;
use super::options::{located, more_options, options};
use super::questions::{hint, question};
use super::steps::Step;
use crate::domain::posting::{Fault, Field, LONGEST_SUMMARY, LONGEST_TITLE, Reading, Written, pay_typed, plain};
use crate::domain::taxonomy::{Code as _, CriterionKind, OpportunityKind};

/// Lines for criteria that are offered beyond those that are filled.
const MORE_CRITERIA: usize = 3;

/// How a control looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Line,
    /// A number or a short code.
    Short,
    Text,
    Select,
    Radios,
    Checks,
    Tick,
    Criteria,
}

/// A control.
pub(super) struct Control {
    pub(super) name: &'static str,
    pub(super) label: &'static str,
    pub(super) hint: &'static str,
    pub(super) shape: Shape,
    pub(super) error: Option<String>,
    pub(super) value: String,
    pub(super) options: Vec<Choice>,
    /// Options that are folded away.
    pub(super) more: Vec<Choice>,
    pub(super) criteria: Vec<CriterionLine>,
    /// Whether all options are folded away: a long list that may stay empty, and does.
    pub(super) folded: bool,
    /// How plain the words are; empty for what is not read by residents.
    pub(super) measure: String,
    pub(super) advice: Vec<String>,
}

/// A line of the list of criteria.
pub(super) struct CriterionLine {
    pub(super) number: usize,
    pub(super) text: String,
    pub(super) kinds: Vec<Choice>,
}

impl Control {
    /// What describes it to a screen reader.
    pub(super) fn described_by(&self) -> Option<String> {
        let parts =
            [(!self.hint.is_empty(), "hint"), (self.error.is_some(), "error"), (!self.measure.is_empty(), "measure")];
        let ids: Vec<String> =
            parts.into_iter().filter(|(there, _)| *there).map(|(_, part)| format!("{}-{part}", self.name)).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// The id to which an error's link leads: the first that can be filled in.
    pub(super) fn first_id(&self) -> String {
        first_id(self.name, self.shape, &self.options)
    }
}

fn first_id(name: &str, shape: Shape, options: &[Choice]) -> String {
    match (shape, options.first()) {
        (Shape::Radios | Shape::Checks, Some(first)) => format!("{name}-{}", first.value),
        (Shape::Criteria, _) => format!("{name}-1"),
        _ => name.to_owned(),
    }
}

/// The controls of a step.
pub(super) fn controls(
    state: &PortalState,
    area: &str,
    step: Step,
    kind: OpportunityKind,
    written: &Written,
    faults: &[Fault],
) -> Vec<Control> {
    let control = |field: &Field| control(state, area, *field, kind, written, faults);
    step.fields(kind).iter().filter(|field| is_asked(state, **field, written)).map(control).collect()
}

/// The borough is asked only where the postcode leaves it open.
fn is_asked(state: &PortalState, field: Field, written: &Written) -> bool {
    field != Field::Borough || located(state, written).is_some_and(|found| found.borough.is_none())
}

fn control(
    state: &PortalState,
    area: &str,
    field: Field,
    kind: OpportunityKind,
    written: &Written,
    faults: &[Fault],
) -> Control {
    let mut control = Control {
        name: field.id(),
        label: question(field, kind),
        hint: hint(field, kind),
        shape: shape(field),
        error: faults.iter().find(|fault| fault.field == field).map(|fault| fault.text.clone()),
        value: written.first(field).to_owned(),
        options: options(state, area, field, written),
        more: more_options(state, area, field, written),
        criteria: Vec::new(),
        folded: matches!(field, Field::Interests | Field::Skills | Field::Effort) && written.all(field).is_empty(),
        measure: String::new(),
        advice: Vec::new(),
    };
    if field == Field::SalaryMin
        && let Some(pay) = pay_typed(written.first(Field::Band), written.first(Field::SalaryZone))
    {
        let (least, most) = (pounds(pay.least), pounds(pay.most));
        let pays = if least == most { least } else { format!("{least} to {most}") };
        control.measure = format!("The band pays {pays} with this supplement ({}).", pay.year);
    }
    if field == Field::Criteria {
        control.criteria = criteria(state, written);
    }
    let longest = match field {
        Field::Title => LONGEST_TITLE,
        Field::Summary => LONGEST_SUMMARY,
        _ => 0,
    };
    if longest > 0 && !control.value.is_empty() {
        let plain = plain(&control.value);
        let reading = match plain.reading {
            Some(Reading::Plain) => " It looks plain enough: a child of 11 could read it.",
            Some(Reading::Hard) => " It looks hard to read.",
            Some(Reading::VeryHard) => " It looks very hard to read.",
            None => "",
        };
        control.measure = format!("{} of {longest} characters.{reading}", plain.characters);
        control.advice = plain.advice;
    }
    control
}

fn shape(field: Field) -> Shape {
    match field {
        Field::Summary | Field::LearningWords => Shape::Text,
        Field::RoleKind | Field::JobFamily | Field::Pattern | Field::Commitment | Field::Borough => Shape::Select,
        Field::EventKind | Field::SalaryZone | Field::Contract | Field::Booking => Shape::Radios,
        Field::NoExperience | Field::TrainingGiven | Field::PartTime => Shape::Tick,
        Field::Criteria => Shape::Criteria,
        Field::Hours
        | Field::Capacity
        | Field::MinimumAge
        | Field::Band
        | Field::BandAfterTraining
        | Field::SalaryMin
        | Field::SalaryMax
        | Field::ContractMonths
        | Field::NoticeDays
        | Field::TrainingHours
        | Field::Postcode
        | Field::StartTime
        | Field::EndTime => Shape::Short,
        field if field.is_list() => Shape::Checks,
        _ => Shape::Line,
    }
}

/// "£30,142".
fn pounds(number: u32) -> String {
    format!("£{},{:03}", number / 1000, number % 1000)
}

/// The criteria that are there, and a few empty lines.
fn criteria(state: &PortalState, written: &Written) -> Vec<CriterionLine> {
    let there = written.all(Field::Criteria);
    let lines = there.iter().map(String::as_str).chain(std::iter::repeat_n("", MORE_CRITERIA));
    lines
        .enumerate()
        .map(|(index, line)| {
            let (kind, text) = line.split_once(':').unwrap_or(("", line));
            let mut kinds: Vec<Choice> = CriterionKind::ALL
                .iter()
                .map(|one| Choice {
                    value: one.id().to_owned(),
                    label: state.english.code(*one),
                    chosen: one.id() == kind.trim(),
                })
                .collect();
            kinds.sort_by(|a, b| a.label.cmp(&b.label));
            CriterionLine { number: index + 1, text: text.trim().to_owned(), kinds }
        })
        .collect()
}

/// Writes what a step's form sent over what was written. What it did not send was left empty.
pub(super) fn absorb(written: &mut Written, step: Step, kind: OpportunityKind, sent: &[(String, String)]) {
    let all =
        |name: &str| -> Vec<&String> { sent.iter().filter(|(key, _)| key == name).map(|(_, value)| value).collect() };
    for field in step.fields(kind) {
        match field {
            Field::Criteria => {
                let lines = all("criterion_kind").into_iter().zip(all("criterion_text"));
                let lines = lines.filter(|(kind, text)| !(kind.trim().is_empty() && text.trim().is_empty()));
                written.set(Field::Criteria, lines.map(|(kind, text)| format!("{kind}: {}", text.trim())));
            }
            // A borough that no longer fits the postcode is not sent, and forgotten.
            field => written.set(*field, all(field.id())),
        }
    }
}
