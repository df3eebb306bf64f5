//! Whether a row of a file says what is posted already. It is asked before the row is judged, because what was right when it was posted
//! stays as it is: its last day passes, and questions are asked that nobody asked then.

use super::read::{Under, read};
use super::{Field, Written, parse_translation_key, write};
use crate::domain::opportunity::Opportunity;
use crate::domain::typed_day::typed_day;
use crate::domain::typed_time::typed_time;

/// Whether reading this row would change nothing. Either it says, answer by answer, what would have been typed for the opportunity, or on
/// the last day of the opportunity it would have been read as just that: a row may leave to us what follows from the rest.
pub fn is_as_posted(row: &Written, posted: &Opportunity, under: &Under<'_>) -> bool {
    let then = Under { today: posted.closing, ..*under };
    says_the_same(row, &write(posted)) || read(row, &then).is_ok_and(|read| read == *posted)
}

/// Whether two forms differ in nothing but how spreadsheet programs write it.
fn says_the_same(one: &Written, other: &Written) -> bool {
    let same = |key: &String| match Field::parse(key) {
        Some(field) => meant(field, one.all(field)) == meant(field, other.all(field)),
        None => parse_translation_key(key).is_none() || one.text(key) == other.text(key),
    };
    one.differences(other).iter().all(same)
}

/// What answers mean, in one form: a day however it is written, a number with or without a comma, a list in any order.
fn meant(field: Field, answers: &[String]) -> Vec<String> {
    let one = |answer: &String| match field {
        Field::Closing | Field::Date => typed_day(answer).map(|day| day.to_string()),
        Field::StartTime | Field::EndTime => typed_time(answer).ok().map(|time| time.to_string()),
        Field::Hours | Field::SalaryMin | Field::SalaryMax => {
            answer.replace([',', ' ', '£'], "").parse().ok().map(|number: f64| number.to_string())
        }
        _ => None,
    };
    let mut meant: Vec<String> = answers.iter().map(|answer| one(answer).unwrap_or_else(|| answer.clone())).collect();
    match field {
        Field::PartTime | Field::NoExperience | Field::TrainingGiven => meant.retain(|answer| answer != "no"),
        // The order of criteria is that of the advert.
        Field::Criteria => {}
        _ => meant.sort(),
    }
    meant
}
