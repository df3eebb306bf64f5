//! What fills the blanks of a phrase, and what keeps it from being sent on an occasion: a day that has passed, on which nobody works,
//! or further away than we promise; a time at night; a role that is not open any more.

use super::{Blank, Meets, Tells};
use crate::clock::{day_in_london, in_london};
use crate::domain::duty::Duty;
use crate::domain::promise::{MOST_WORKING_DAYS, is_bank_holiday};
use crate::domain::taxonomy::{CodeSet, Document, Phrase};
use crate::ids::OpportunityId;
use jiff::civil::{Date, Time, Weekday};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The longest place, in characters.
pub const LONGEST_PLACE: usize = 120;
/// How far back a day may lie on which we rang.
const RANG_WITHIN_DAYS: i32 = 14;
/// How many working days ahead a day of ours can be promised: who needs longer than two weeks says so on the telephone.
const PROMISED_WITHIN: u32 = MOST_WORKING_DAYS;

/// When a phrase is sent, by what its days and times are measured.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Occasion {
    /// Now.
    pub now: Timestamp,
    /// When the organisation works.
    pub duty: Duty,
    /// The day by which they were promised an answer, while nobody has tried to reach them.
    pub told: Option<Date>,
}

impl Occasion {
    fn today(&self) -> Date {
        day_in_london(self.now)
    }

    /// The last day that can be promised.
    pub fn last_day(&self) -> Date {
        self.duty.days_later(self.today(), PROMISED_WITHIN)
    }
}

/// What fills the blanks of a phrase. Sealed at rest: a day and a place tell where someone will be.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Blanks {
    /// The day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
    /// The time of day, London's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Time>,
    /// The place, as staff wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The papers to bring.
    #[serde(default)]
    pub documents: CodeSet<Document>,
    /// The role or job.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<OpportunityId>,
}

impl fmt::Debug for Blanks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Blanks([hidden])")
    }
}

/// What is wrong with what fills a blank.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// It is empty and may not be.
    Missing(Blank),
    /// The day has passed.
    DayPassed,
    /// The day is too soon to promise.
    DayTooSoon,
    /// We cannot have rung on a day that is still to come, and one long ago says nothing to anyone.
    NotADayWeRang,
    /// The day is more than a year away.
    DayTooFar,
    /// The organisation does not work on this day; on that it does again.
    NotOnDuty(Date, Date),
    /// The day is further away than can be promised: this is the last.
    TooLong(Date),
    /// They were promised an answer by this day already, which is not earlier.
    NotLater(Date),
    /// Nobody meets anyone on this day: it is a Sunday or a bank holiday.
    NobodyMeets(Date),
    /// The time is not from the first to the last that it can be.
    WrongHours(Time, Time),
    /// The time has passed today.
    TimePassed,
    /// The role is not open to them: it is over, full, of another kind or in another area.
    RoleGone,
    /// The place has this many characters.
    PlaceTooLong(usize),
}

impl Fault {
    /// The blank it is about.
    pub fn blank(self) -> Blank {
        match self {
            Self::Missing(blank) => blank,
            Self::DayPassed
            | Self::DayTooSoon
            | Self::NotADayWeRang
            | Self::DayTooFar
            | Self::NotOnDuty(..)
            | Self::TooLong(_)
            | Self::NotLater(_)
            | Self::NobodyMeets(_) => Blank::Day,
            Self::WrongHours(..) | Self::TimePassed => Blank::Time,
            Self::RoleGone => Blank::Role,
            Self::PlaceTooLong(_) => Blank::Place,
        }
    }
}

impl Blanks {
    /// The same without what this phrase has no blank for.
    #[must_use]
    pub fn only_for(self, phrase: Phrase) -> Self {
        let has = |blank| phrase.blanks().contains(&blank);
        Self {
            day: self.day.filter(|_| has(Blank::Day)),
            time: self.time.filter(|_| has(Blank::Time)),
            place: self.place.filter(|_| has(Blank::Place)),
            documents: if has(Blank::Documents) { self.documents } else { CodeSet::EMPTY },
            role: self.role.filter(|_| has(Blank::Role)),
        }
    }

    fn is_empty(&self, blank: Blank) -> bool {
        match blank {
            Blank::Day => self.day.is_none(),
            Blank::Time => self.time.is_none(),
            Blank::Place => self.place.as_ref().is_none_or(|place| place.trim().is_empty()),
            Blank::Documents => self.documents.is_empty(),
            Blank::Role => self.role.is_none(),
        }
    }

    /// What keeps this phrase from being sent on this occasion, blank by blank.
    pub fn faults(&self, phrase: Phrase, occasion: &Occasion) -> Vec<Fault> {
        let mut faults: Vec<Fault> = phrase
            .blanks()
            .iter()
            .filter(|blank| self.is_empty(**blank) && !phrase.may_leave_empty(**blank))
            .map(|blank| Fault::Missing(*blank))
            .collect();
        if let Some(day) = self.day.filter(|_| phrase.blanks().contains(&Blank::Day)) {
            faults.extend(day_fault(phrase, day, occasion));
        }
        if let Some(time) = self.time.filter(|_| phrase.blanks().contains(&Blank::Time)) {
            faults.extend(time_fault(phrase, self.day, time, occasion.now));
        }
        let length = self.place.as_ref().map_or(0, |place| place.chars().count());
        if length > LONGEST_PLACE {
            faults.push(Fault::PlaceTooLong(length));
        }
        faults
    }
}

fn day_fault(phrase: Phrase, day: Date, occasion: &Occasion) -> Option<Fault> {
    let today = occasion.today();
    if phrase.looks_back() {
        let oldest = today.saturating_sub(RANG_WITHIN_DAYS.days());
        return (day > today || day < oldest).then_some(Fault::NotADayWeRang);
    }
    if day < today {
        return Some(Fault::DayPassed);
    }
    match (phrase.tells(), phrase.meets()) {
        (Some(tells), _) => promised_day_fault(tells, day, occasion),
        (_, Some(meets)) if is_bank_holiday(day) || (meets == Meets::WithUs && day.weekday() == Weekday::Sunday) => {
            Some(Fault::NobodyMeets(day))
        }
        _ => (day > today.saturating_add(1.year())).then_some(Fault::DayTooFar),
    }
}

/// What is wrong with a day of ours.
fn promised_day_fault(tells: Tells, day: Date, occasion: &Occasion) -> Option<Fault> {
    let last = occasion.last_day();
    if tells == Tells::Answer && day == occasion.today() {
        return Some(Fault::DayTooSoon);
    }
    if day > last {
        return Some(Fault::TooLong(last));
    }
    if !occasion.duty.is_open(day) {
        return Some(Fault::NotOnDuty(day, occasion.duty.days_later(day, 1)));
    }
    let told = occasion.told.filter(|told| tells == Tells::Answer && day <= *told);
    told.map(Fault::NotLater)
}

fn time_fault(phrase: Phrase, day: Option<Date>, time: Time, now: Timestamp) -> Option<Fault> {
    if let Some((first, last)) = phrase.hours().filter(|(first, last)| !(*first..=*last).contains(&time)) {
        return Some(Fault::WrongHours(first, last));
    }
    let now = in_london(now);
    (day == Some(now.date()) && time <= now.time()).then_some(Fault::TimePassed)
}
