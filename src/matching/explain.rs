//! The reasons for a match, from what the resident said and what the opportunity says. They are given in the order of how much
//! they tell: what answers something the person said comes before what holds for everyone.

use super::close_languages::close_to;
use super::index::{Posted, Standing};
use super::leads_to::leading_to;
use super::reason::Reason;
use super::wanted::{Wanted, hours_fit};
use crate::area::Areas;
use crate::domain::opportunity::Opportunity;
use crate::domain::taxonomy::{Access, AgeBand, Check, Code as _, CodeSet, Contract, Effort, EventFeature, JobFamily};
use jiff::{ToSpan as _, civil::Date};

/// Days before the last day from which on an opportunity is said to close soon.
const CLOSING_SOON_DAYS: i64 = 7;
/// Days before an event from which on it is said to be soon.
const STARTS_SOON_DAYS: i64 = 14;
/// So many places are few enough to say so.
const FEW_PLACES: u32 = 5;

/// Why this opportunity is shown to someone who wants this, the most telling first.
pub(super) fn explain(areas: &Areas, wanted: &Wanted, posted: &Posted) -> Vec<Reason> {
    let one = &*posted.opportunity;
    let mut reasons = Vec::new();
    languages(wanted, one, &mut reasons);
    asked_for(areas, wanted, one, &mut reasons);
    nearness(areas, wanted, one, &mut reasons);
    what_would_help(wanted, one, &mut reasons);
    likes_and_skills(wanted, one, &mut reasons);
    times(wanted, one, &mut reasons);
    dates(wanted.today, one, &mut reasons);
    for_everyone(wanted, posted, &mut reasons);
    borough(areas, wanted, one, &mut reasons);
    reasons
}

fn languages(wanted: &Wanted, one: &Opportunity, reasons: &mut Vec<Reason>) {
    let there = one.languages_wanted.or(one.languages_offered);
    let telling = wanted.telling_languages();
    let shared = telling.and(there);
    reasons.extend(shared.iter().map(|language| Reason::SharedLanguage { language }));
    if shared.is_empty() {
        for language in telling.iter() {
            let offered = close_to(language).and(there);
            reasons.extend(offered.iter().map(|offered| Reason::CloseLanguage { language, offered }));
        }
    }
}

/// Whether the opportunity is at this hospital: it goes there, or has its postcode.
fn is_at(areas: &Areas, one: &Opportunity, hospital: &str) -> bool {
    let goes_there = one.companion.iter().any(|companion| companion.hospitals.iter().any(|known| known == hospital));
    let entries = areas.gazetteer().find(&crate::area::key(hospital)).iter().map(|meaning| &meaning.entry);
    let mut postcodes = entries
        .filter(|entry| entry.name == hospital)
        .filter_map(|entry| entry.hospital.as_ref().and_then(|hospital| hospital.postcode));
    goes_there || postcodes.any(|postcode| postcode == one.postcode)
}

fn asked_for(areas: &Areas, wanted: &Wanted, one: &Opportunity, reasons: &mut Vec<Reason>) {
    if let Some(hospital) = wanted.hospital.as_ref().filter(|hospital| is_at(areas, one, hospital)) {
        reasons.push(Reason::HospitalFits { hospital: hospital.clone() });
    }
    if let Some(role_kind) = one.role_kind.filter(|role| wanted.role_kinds.contains(*role)) {
        reasons.push(Reason::RoleKindFits { role_kind });
    }
    if let Some(job_family) = one.job_family.filter(|family| wanted.job_families.contains(*family)) {
        reasons.push(Reason::JobFamilyFits { job_family });
    }
}

fn nearness(areas: &Areas, wanted: &Wanted, one: &Opportunity, reasons: &mut Vec<Reason>) {
    if one.access.contains(Access::FromHome) {
        reasons.push(Reason::FromHome {});
    } else if let Some(location) = &wanted.location {
        // From the middle of a borough no distance can be told.
        if location.only_borough {
            borough(areas, wanted, one, reasons);
        } else {
            let miles = (location.point.miles_to(one.point) * 10.0).round() / 10.0;
            reasons.push(Reason::Near { place: location.name.clone(), miles });
        }
    }
}

/// The borough, if it has not been told yet.
fn borough(areas: &Areas, wanted: &Wanted, one: &Opportunity, reasons: &mut Vec<Reason>) {
    let told = |reason: &Reason| matches!(reason, Reason::SameBorough { .. } | Reason::NextBorough { .. });
    let Some(home) = wanted.location.as_ref().and_then(|location| location.borough) else { return };
    let Some(there) = areas.borough_named(&one.borough) else { return };
    if reasons.iter().any(told) {
        return;
    }
    if home == there {
        reasons.push(Reason::SameBorough { borough: one.borough.clone() });
    } else if areas.borough(home).neighbours.contains(&there) {
        reasons.push(Reason::NextBorough { borough: one.borough.clone() });
    }
}

fn what_would_help(wanted: &Wanted, one: &Opportunity, reasons: &mut Vec<Reason>) {
    for access in wanted.access.and(one.access).iter() {
        reasons.push(match access {
            Access::StepFree => Reason::StepFree {},
            Access::SupportedRole => Reason::Supported {},
            Access::SomeoneToStartWith => Reason::SomeoneToStartWith {},
            Access::TravelMoney => Reason::ExpensesPaid {},
            Access::TravelMoneyFirst => Reason::ExpensesPaidFirst {},
            // These two are told with the place and the times.
            Access::FromHome | Access::FlexibleHours => continue,
            access => Reason::AccessFits { access },
        });
    }
    if let Some(hardest) = wanted.effort {
        let effort = one.effort.iter().max_by_key(|effort| effort.index()).unwrap_or(Effort::Sitting);
        if effort.index() <= hardest.index() {
            reasons.push(Reason::EffortFits { effort });
        }
    }
}

fn likes_and_skills(wanted: &Wanted, one: &Opportunity, reasons: &mut Vec<Reason>) {
    let named = wanted.interests.and(one.interests);
    let leading = wanted.interests.and(leading_to(one));
    reasons.extend(named.iter().chain(leading.iter()).map(|interest| Reason::InterestFits { interest }));
    reasons.extend(wanted.skills.and(one.skills).iter().map(|skill| Reason::SkillFits { skill }));
}

fn times(wanted: &Wanted, one: &Opportunity, reasons: &mut Vec<Reason>) {
    let days = wanted.days.and(one.when.days).without(wanted.not_days);
    if !days.is_empty() {
        reasons.push(Reason::DayFits { days });
    }
    let parts_of_day = wanted.parts_of_day.and(one.when.parts_of_day);
    if !parts_of_day.is_empty() {
        reasons.push(Reason::PartOfDayFits { parts_of_day });
    }
    if one.when.is_flexible() || one.access.contains(Access::FlexibleHours) {
        reasons.push(Reason::Flexible {});
    }
    if wanted.hours.is_some_and(|said| hours_fit(said, one.when.hours_per_week)) {
        reasons.push(Reason::HoursFit { hours: f64::from(one.when.hours_per_week) });
    }
}

fn dates(today: Date, one: &Opportunity, reasons: &mut Vec<Reason>) {
    let within = |day: Date, days: i64| day >= today && today.checked_add(days.days()).is_ok_and(|last| day <= last);
    if let Some(event) = one.event.as_ref().filter(|event| within(event.date, STARTS_SOON_DAYS)) {
        reasons.push(Reason::StartsSoon { date: event.date });
    } else if one.event.is_none() && within(one.closing, CLOSING_SOON_DAYS) {
        reasons.push(Reason::ClosingSoon { date: one.closing });
    }
}

fn for_everyone(wanted: &Wanted, posted: &Posted, reasons: &mut Vec<Reason>) {
    let one = &*posted.opportunity;
    let not_told = |access: Access| one.access.contains(access) && !wanted.access.contains(access);
    let leads_to_job = one.job_family == Some(JobFamily::TraineeAndApprentice)
        || one
            .job
            .as_ref()
            .is_some_and(|job| job.band_after_training.is_some() || job.contract == Contract::Apprenticeship)
        || one.event.as_ref().is_some_and(|event| {
            event.features.contains(EventFeature::JobsHelp) || event.features.contains(EventFeature::PracticeInterview)
        });
    let welcome_at_16 = wanted.age_band == Some(AgeBand::From16To17) && one.minimum_age <= 16;
    let no_check = one.checks == [Check::None].into_iter().collect::<CodeSet<Check>>();
    for (holds, reason) in [
        (welcome_at_16, Reason::YourAgeWelcome {}),
        (one.no_experience_needed, Reason::NoExperienceNeeded {}),
        (one.training_given, Reason::TrainingGiven {}),
        (not_told(Access::TravelMoneyFirst), Reason::ExpensesPaidFirst {}),
        (not_told(Access::TravelMoney), Reason::ExpensesPaid {}),
        (no_check, Reason::NoCheckNeeded {}),
        (leads_to_job, Reason::LeadsToJob {}),
    ] {
        if holds {
            reasons.push(reason);
        }
    }
    if let Standing::Open { places_left: count @ 1..=FEW_PLACES } = posted.standing {
        reasons.push(Reason::PlacesLeft { count });
    }
}
