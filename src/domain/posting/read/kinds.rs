//! What only a job, an event or a companion role has.

use super::answers::Answers;
use super::{LONGEST_WORDS, Under, known};
use crate::domain::opportunity::{CompanionDetails, Criterion, EventDetails, JobDetails, SalaryZone, When};
use crate::domain::posting::Field;
use crate::domain::posting::pay::{Pay, parse_zone, pay};
use crate::domain::taxonomy::{Code as _, CodeSet, Contract, CriterionKind, Day, PartOfDay, Pattern};
use jiff::ToSpan as _;
use jiff::civil::{Date, Time};

/// Criteria of one advert.
const MOST_CRITERIA: usize = 20;

/// Band, pay, contract and essential criteria.
pub(super) fn job(answers: &mut Answers<'_>) -> Option<JobDetails> {
    let band = answers.number(Field::Band, 2, 9, "Enter the band, from 2 to 9") as u8;
    let after = answers.optional_number(Field::BandAfterTraining, 2, 9, "Enter the band after training, from 2 to 9");
    let zone = parse_zone(answers.first(Field::SalaryZone));
    if zone.is_none() {
        answers.wrong(Field::SalaryZone, "Choose which London supplement the pay includes");
    }
    let salary_zone = zone.unwrap_or(SalaryZone::None);
    let (salary_min, salary_max) = salary(answers, zone.and_then(|zone| pay(band, zone)));
    let contract = answers.code(Field::Contract, "Choose the contract");
    let months = answers.optional_number(Field::ContractMonths, 1, 60, "Enter how many months, from 1 to 60");
    if contract == Some(Contract::FixedTerm) && months.is_none() {
        answers.wrong(Field::ContractMonths, "Enter how many months the contract lasts");
    }
    Some(JobDetails {
        band,
        band_after_training: after.map(|band| band as u8),
        salary_min,
        salary_max,
        salary_zone,
        part_time: answers.yes(Field::PartTime),
        essential_criteria: criteria(answers),
        contract: contract?,
        contract_months: months.map(|months| months as u16),
    })
}

/// The pay that is typed; where nothing is, that of the band.
fn salary(answers: &mut Answers<'_>, table: Option<Pay>) -> (u32, u32) {
    let typed = |field| !answers.first(field).is_empty();
    match (typed(Field::SalaryMin), typed(Field::SalaryMax), table) {
        (false, false, Some(pay)) => return (pay.least, pay.most),
        (false, false, None) => {
            let text = "Enter pounds a year for full-time hours, like 26,500. We know the pay of bands 2 to 5 only";
            answers.wrong(Field::SalaryMin, text);
            return (0, 0);
        }
        _ => {}
    }
    let asked = "Enter pounds a year for full-time hours, like 26,500";
    let least = answers.number(Field::SalaryMin, 10_000, 200_000, asked);
    let most = match answers.first(Field::SalaryMax) {
        "" => least,
        _ => answers.number(Field::SalaryMax, 10_000, 200_000, asked),
    };
    if most < least {
        answers.wrong(Field::SalaryMax, "The highest pay cannot be less than the lowest");
    }
    (least, most)
}

/// Each criterion is written `kind: words`.
fn criteria(answers: &mut Answers<'_>) -> Vec<Criterion> {
    let mut found = Vec::new();
    for line in answers.all(Field::Criteria) {
        let (kind, text) = line.split_once(':').map_or(("", line.as_str()), |(kind, text)| (kind.trim(), text.trim()));
        match CriterionKind::parse(kind) {
            _ if text.is_empty() => answers.wrong(Field::Criteria, "Write what each criterion asks, in one line"),
            _ if text.chars().count() > LONGEST_WORDS => {
                answers.wrong(Field::Criteria, format!("Use {LONGEST_WORDS} characters or fewer for each criterion"));
            }
            // The mark stands between criteria in a file.
            Some(kind) => found.push(Criterion { kind, text: text.replace('|', "/") }),
            None if kind.is_empty() => {
                answers.wrong(Field::Criteria, format!("Choose the kind of criterion for ‘{text}’"));
            }
            None => {
                answers.wrong(Field::Criteria, format!("‘{kind}’ is not in the list: {}", known::<CriterionKind>()));
            }
        }
    }
    if answers.all(Field::Criteria).is_empty() {
        answers.wrong(Field::Criteria, "Enter what people must show, as a list: at least 1");
    } else if found.len() > MOST_CRITERIA {
        answers.wrong(Field::Criteria, format!("Use {MOST_CRITERIA} criteria or fewer"));
    }
    found
}

/// Day, times, what there is, and whether to book.
pub(super) fn event(answers: &mut Answers<'_>, today: Date) -> Option<EventDetails> {
    let date = answers.day(Field::Date, "Enter the day of the event, like 14 December 2026");
    let latest = today.checked_add(1.year()).unwrap_or(Date::MAX);
    if date.is_some_and(|date| date < today || date > latest) {
        answers.wrong(Field::Date, "The event must be today or within a year");
    }
    let start_time = answers.time(Field::StartTime, "Enter when it begins, like 2:30pm");
    let end_time = answers.time(Field::EndTime, "Enter when it ends, like 4pm");
    if let (Some(start), Some(end)) = (start_time, end_time)
        && end <= start
    {
        answers.wrong(Field::EndTime, "It must end after it begins");
    }
    let booking = answers.code(Field::Booking, "Choose whether people need to book");
    let features = answers.codes(Field::Features);
    Some(EventDetails { date: date?, start_time: start_time?, end_time: end_time?, features, booking: booking? })
}

/// When an event is, as all opportunities say it.
pub(super) fn when_of(event: &EventDetails) -> When {
    let day = Day::ALL[event.date.weekday().to_monday_zero_offset() as usize];
    let part = |time: Time| match time.hour() {
        7..12 => PartOfDay::Morning,
        12..17 => PartOfDay::Afternoon,
        17..22 => PartOfDay::Evening,
        _ => PartOfDay::Night,
    };
    let parts: CodeSet<PartOfDay> = [part(event.start_time)].into_iter().collect();
    let days = [day].into_iter().collect();
    When { days, parts_of_day: parts, shift: None, hours_per_week: 0.0, pattern: Pattern::OneOff }
}

/// What companions do, where, and what they learn first.
pub(super) fn companion(answers: &mut Answers<'_>, under: &Under<'_>) -> CompanionDetails {
    let visit_kinds = answers.codes(Field::VisitKinds);
    if visit_kinds.is_empty() {
        answers.wrong(Field::VisitKinds, "Choose what companions do");
    }
    let mut hospitals = Vec::new();
    for typed in answers.all(Field::Hospitals) {
        if let Some(hospital) = under.areas.locate_hospital(typed) {
            hospitals.push(hospital.name);
        } else {
            let text = format!("We do not know the hospital ‘{typed}’. Use its full name");
            answers.wrong(Field::Hospitals, text);
        }
    }
    if answers.all(Field::Hospitals).is_empty() {
        answers.wrong(Field::Hospitals, "Choose the hospitals that companions go to");
    }
    let notice =
        answers.number(Field::NoticeDays, 0, 30, "Enter how many days before a visit people must ask, from 0 to 30");
    let training =
        answers.number(Field::TrainingHours, 0, 100, "Enter hours of training before the first visit, from 0 to 100");
    CompanionDetails { visit_kinds, hospitals, notice_days: notice as u8, training_hours: training as u8 }
}
