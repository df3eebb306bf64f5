//! An opportunity becomes what can be typed again: for editing, copying, exporting, and for saying what a change changed.

use super::read::{TOGETHER, WAYS};
use super::{Field, Written, translation_key};
use crate::domain::opportunity::{Opportunity, SalaryZone};
use crate::domain::spoken::Spoken;
use crate::domain::taxonomy::{Access, Code, CodeSet, OpportunityKind};
use jiff::civil::{Date, Time};

/// What would have been typed for this opportunity.
pub fn write(posted: &Opportunity) -> Written {
    let mut to = Written::default();
    to.set(Field::Kind, [posted.kind.id()]);
    to.set(Field::Title, [&posted.title]);
    to.set(Field::Summary, [&posted.summary]);
    to.set(Field::RoleKind, posted.role_kind.map(Code::id));
    to.set(Field::JobFamily, posted.job_family.map(Code::id));
    to.set(Field::EventKind, posted.event_kind.map(Code::id));
    to.set(Field::Postcode, [posted.postcode.to_string()]);
    to.set(Field::Borough, [&posted.borough]);
    to.set(Field::Place, [&posted.place]);
    if posted.kind != OpportunityKind::Event {
        codes(&mut to, Field::Days, posted.when.days);
        codes(&mut to, Field::PartsOfDay, posted.when.parts_of_day);
        to.set(Field::Hours, [posted.when.hours_per_week.to_string()]);
        to.set(Field::Pattern, [posted.when.pattern.id()]);
    }
    to.set(Field::Commitment, posted.commitment.map(Code::id));
    to.set(Field::Capacity, [posted.capacity.to_string()]);
    to.set(Field::MinimumAge, [posted.minimum_age.to_string()]);
    to.set(Field::Closing, [day(posted.closing)]);
    to.set(Field::LanguagesWanted, posted.languages_wanted.iter().map(Spoken::code));
    to.set(Field::LanguagesOffered, posted.languages_offered.iter().map(Spoken::code));
    codes(&mut to, Field::Interests, posted.interests);
    codes(&mut to, Field::Skills, posted.skills);
    codes(&mut to, Field::Checks, posted.checks);
    to.set(Field::ApplyUrl, [&posted.apply_url]);
    codes(&mut to, Field::Effort, posted.effort);
    yes(&mut to, Field::NoExperience, posted.no_experience_needed);
    yes(&mut to, Field::TrainingGiven, posted.training_given);
    inclusion(&mut to, posted);
    for (language, translation) in &posted.translations {
        let mut set = |part, text: &String| to.set_key(&translation_key(part, *language), [text]);
        set("title", &translation.title);
        set("summary", &translation.summary);
        set("translator", &translation.by);
    }
    kind(&mut to, posted);
    to
}

/// What only a job, an event or a companion role has.
fn kind(to: &mut Written, posted: &Opportunity) {
    if let Some(job) = &posted.job {
        to.set(Field::Band, [job.band.to_string()]);
        to.set(Field::BandAfterTraining, job.band_after_training.map(|band| band.to_string()));
        to.set(Field::SalaryMin, [job.salary_min.to_string()]);
        to.set(Field::SalaryMax, [job.salary_max.to_string()]);
        let zone = match job.salary_zone {
            SalaryZone::Inner => "inner",
            SalaryZone::Outer => "outer",
            SalaryZone::Fringe => "fringe",
            SalaryZone::None => "none",
        };
        to.set(Field::SalaryZone, [zone]);
        yes(to, Field::PartTime, job.part_time);
        to.set(Field::Contract, [job.contract.id()]);
        to.set(Field::ContractMonths, job.contract_months.map(|months| months.to_string()));
        let criteria = job.essential_criteria.iter();
        to.set(Field::Criteria, criteria.map(|criterion| format!("{}: {}", criterion.kind, criterion.text)));
    }
    if let Some(event) = &posted.event {
        to.set(Field::Date, [day(event.date)]);
        to.set(Field::StartTime, [time(event.start_time)]);
        to.set(Field::EndTime, [time(event.end_time)]);
        codes(to, Field::Features, event.features);
        to.set(Field::Booking, [event.booking.id()]);
    }
    if let Some(companion) = &posted.companion {
        codes(to, Field::VisitKinds, companion.visit_kinds);
        to.set(Field::Hospitals, &companion.hospitals);
        to.set(Field::NoticeDays, [companion.notice_days.to_string()]);
        to.set(Field::TrainingHours, [companion.training_hours.to_string()]);
    }
}

/// What was answered about learning disability. An answer that was never given is not made up.
fn inclusion(to: &mut Written, posted: &Opportunity) {
    let ways: CodeSet<Access> = WAYS.into_iter().collect();
    let answered = posted.inclusion.as_ref();
    codes(to, Field::Access, posted.access.without(answered.map(|one| one.ways).unwrap_or_default()));
    match answered {
        Some(inclusion) if inclusion.ways.is_empty() && inclusion.words.is_none() => {
            to.set(Field::LearningWays, [TOGETHER]);
        }
        Some(inclusion) => codes(to, Field::LearningWays, inclusion.ways.and(ways)),
        None => {}
    }
    to.set(Field::LearningWords, answered.and_then(|one| one.words.clone()));
    to.set(Field::Supporter, answered.and_then(|one| one.supporter.clone()));
}

fn codes<C: Code>(to: &mut Written, field: Field, codes: CodeSet<C>) {
    to.set(field, codes.iter().map(Code::id));
}

fn yes(to: &mut Written, field: Field, answer: bool) {
    to.set(field, answer.then_some("yes"));
}

/// As people read and type it; [`typed_day`](crate::domain::typed_day::typed_day) reads it back.
pub(super) fn day(day: Date) -> String {
    day.strftime("%-d %B %Y").to_string()
}

fn time(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}
