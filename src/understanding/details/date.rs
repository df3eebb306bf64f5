//! The day someone means. "Next Tuesday" is that day of next week, which begins on Monday; "Tuesday" by itself is the first one
//! after today, so on a Tuesday it is next week's; a day and a month without a year are the next such day. A day that does not
//! exist is no date. A weekday is a date beside an appointment, and a day of the week when someone says when they are free.

use super::{Bare, Context, take};
use crate::domain::taxonomy::{Code, Day};
use crate::understanding::lexicon::{Cue, Sense};
use crate::understanding::normalise::Joint;
use crate::understanding::reading::Details;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

pub(super) fn read(context: &Context<'_>, details: &mut Details, bare: &mut Bare, taken: &mut [bool]) {
    for token in 0..context.text.tokens.len() {
        if taken[token] {
            continue;
        }
        let found = numeric(context, token).or_else(|| with_month(context, token)).or_else(|| relative(context, token));
        if let Some((date, to)) = found {
            details.date = details.date.or(date);
            take(taken, token, to);
        }
    }
    if details.date.is_none() {
        weekday(context, details, bare, taken);
    }
}

/// `27/3`, `27/3/2027`, `27-3-27`, `2026-12-05`. The outer option says whether it looked like a date, the inner whether it is.
fn numeric(context: &Context<'_>, token: usize) -> Option<(Option<Date>, usize)> {
    let text = context.text;
    let first = text.number(token)?;
    let mark = |index: usize| text.tokens.get(index).map(|token| token.joint);
    let Joint::Mark(joint @ ('/' | '-' | '.')) = mark(token + 1)? else { return None };
    let second = text.number(token + 1)?;
    let third = text.number(token + 2).filter(|_| mark(token + 2) == Some(Joint::Mark(joint)));
    if text.at(token).len() == 4 {
        return Some((date(i32::try_from(first).ok()?, second, third?), token + 3));
    }
    if text.at(token).len() > 2 || text.at(token + 1).len() > 2 {
        return None;
    }
    match third {
        Some(year) => Some((date(full_year(year)?, second, first), token + 3)),
        // Two numbers are a date only with a slash; `24/7` is not one.
        None if joint == '/' && (first, second) != (24, 7) => Some((coming(context.today, second, first), token + 2)),
        None => None,
    }
}

/// `14 January`, `January 14th`, `the 14th of January 2027`.
fn with_month(context: &Context<'_>, token: usize) -> Option<(Option<Date>, usize)> {
    let month_at = |token: usize| {
        context.at(token).find_map(|one| match one.meant.sense {
            Sense::Month(month) => Some((month as u32, one.to)),
            _ => None,
        })
    };
    let skip = |mut token: usize| {
        while let Some(after) = context.cue(token, Cue::Filler) {
            token = after;
        }
        token
    };
    let (day, month, end) = if let Some((month, after)) = month_at(token) {
        let at = skip(after);
        let day = context.text.number(at).filter(|day| (1..=31).contains(day) && !context.stops_before(at))?;
        (day, month, skip(at + 1))
    } else {
        let (day, after) = context.number(token).filter(|(day, _)| (1..=31).contains(day))?;
        let (month, after) = month_at(skip(after))?;
        (day, month, after)
    };
    let year = context.text.number(end).filter(|year| (2020..2100).contains(year));
    let found = match year {
        Some(year) => date(i32::try_from(year).ok()?, month, day),
        None => coming(context.today, month, day),
    };
    Some((found, end + usize::from(year.is_some())))
}

/// `tomorrow`, `in three days`, `in two weeks`.
fn relative(context: &Context<'_>, token: usize) -> Option<(Option<Date>, usize)> {
    for (cue, days) in [(Cue::AfterTomorrow, 2), (Cue::Tomorrow, 1), (Cue::Today, 0), (Cue::Tonight, 0)] {
        let Some(to) = context.cue(token, cue) else { continue };
        // "Not today", "any day except tomorrow" name no day that is meant.
        let excluded = context.cue_before(token, Cue::Not) || context.cue_before(token, Cue::Except);
        // A part of the day that follows still belongs to `part_of_day`.
        return Some(((!excluded).then(|| context.today.checked_add(days.days()).ok()).flatten(), to));
    }
    let after = context.cue(token, Cue::InTime)?;
    let (count, unit) = context.number(after).unwrap_or((1, after));
    let count = i64::from(count.min(400));
    let days = if let Some(to) = context.cue(unit, Cue::DayUnit) {
        (count, to)
    } else {
        (count * 7, context.cue(unit, Cue::WeekUnit)?)
    };
    Some((context.today.checked_add(days.0.days()).ok(), days.1))
}

/// A weekday that is a date: `next Tuesday`, or a plain one beside an appointment.
fn weekday(context: &Context<'_>, details: &mut Details, bare: &mut Bare, taken: &mut [bool]) {
    let booked = context.has(Cue::Booked) || details.time.is_some() || details.hospital.is_some();
    let single = context.found.iter().filter_map(|one| match one.meant.sense {
        Sense::Days(days, false) if days.len() == 1 && !taken[one.from] => days.iter().next().map(|day| (one, day)),
        _ => None,
    });
    let all: Vec<_> = single.collect();
    let distinct = all.iter().map(|(_, day)| *day).collect::<std::collections::BTreeSet<_>>().len();
    let Some((one, day)) = all.first() else { return };
    let near = |token: usize, cue| context.cue(token, cue).is_some() || context.cue_before(token, cue);
    let next = near(one.from, Cue::Next) || near(one.to, Cue::Next) && context.cue(one.to, Cue::Next).is_some();
    let next_week = (0..context.text.tokens.len()).any(|token| {
        context.cue(token, Cue::Next).is_some_and(|after| context.cue(after, Cue::WeekUnit).is_some())
            || context.cue(token, Cue::WeekUnit).is_some_and(|after| context.cue(after, Cue::Next).is_some())
    });
    let this = context.cue_before(one.from, Cue::This) || context.cue(one.to, Cue::This).is_some();
    let refused = context.cue_before(one.from, Cue::Not)
        || context.cue_before(one.from, Cue::Except)
        || context.cue_before(one.from, Cue::Every);
    let plain = first_after(context.today, *day);
    let date = if next || next_week {
        that_day_next_week(context.today, *day)
    } else if this {
        from_today(context.today, *day)
    } else {
        plain
    };
    bare.date = date;
    let free = context.has(Cue::Free) && !context.has(Cue::Booked);
    if !refused && (next || next_week || this || (booked && distinct == 1 && !free)) {
        details.date = date;
        for (one, other) in &all {
            if other == day {
                take(taken, one.from, one.to);
            }
        }
    }
}

fn full_year(year: u32) -> Option<i32> {
    match year {
        0..=99 => Some(2000 + year as i32),
        1900..=2199 => Some(year as i32),
        _ => None,
    }
}

fn date(year: i32, month: u32, day: u32) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// The next such day; 29 February may be some years away.
fn coming(today: Date, month: u32, day: u32) -> Option<Date> {
    let year = i32::from(today.year());
    (year..year + 5).filter_map(|year| date(year, month, day)).find(|date| *date >= today)
}

fn weekday_of(day: Day) -> Weekday {
    Weekday::from_monday_zero_offset(day.index() as i8).expect("there are seven days")
}

fn first_after(today: Date, day: Day) -> Option<Date> {
    today.nth_weekday(1, weekday_of(day)).ok()
}

fn from_today(today: Date, day: Day) -> Option<Date> {
    if today.weekday() == weekday_of(day) { Some(today) } else { first_after(today, day) }
}

fn that_day_next_week(today: Date, day: Day) -> Option<Date> {
    let to_monday = 7 - i64::from(today.weekday().to_monday_zero_offset());
    today.checked_add((to_monday + day.index() as i64).days()).ok()
}
