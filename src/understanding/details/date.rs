//! Dates: written out, in numbers (day first), counted from today, or a weekday. "Next Tuesday" is that day of next week; a bare
//! weekday is the next one, never today; a day and month that have passed are next year's; what is on no calendar is no date.

use super::days::Said;
use super::{Bare, Reader};
use crate::domain::taxonomy::Code;
use crate::understanding::lexicon::{Cue, Sense};
use crate::understanding::normalise::Joint;
use crate::understanding::reading::Details;
use jiff::ToSpan as _;
use jiff::civil::Date;

/// A date found and the tokens it covers.
struct Found {
    date: Date,
    from: usize,
    to: usize,
}

/// Reads a date that says more than a weekday. The weekday beside it ("Tuesday 14 January") is part of it.
pub(super) fn on_the_calendar(reader: &mut Reader<'_>, said: &mut [Said], details: &mut Details) {
    let mut first: Option<Found> = None;
    let mut index = 0;
    while index < reader.len() {
        let found = if reader.free(index) { at(reader, index) } else { None };
        let Some((date, to)) = found else {
            index += 1;
            continue;
        };
        reader.take(index, to);
        if let Some(date) = date.filter(|_| first.is_none()) {
            first = Some(Found { date, from: index, to });
        }
        index = to;
    }
    let Some(found) = first else { return };
    details.date = Some(found.date);
    for day in said.iter_mut().filter(|day| !day.each && !day.not) {
        let weekday = day.days.iter().next().is_some_and(|one| one.index() == monday_based(found.date));
        let beside =
            day.to <= found.from && day.to + 3 >= found.from || found.to <= day.from && found.to + 2 >= day.from;
        day.only_date |= weekday && beside && day.days.len() == 1;
    }
}

/// "Yesterday" alone, where a day is asked for: elsewhere it tells of what happened, and is no date for anything.
pub(super) fn gone_by(reader: &Reader<'_>, bare: &mut Bare) {
    let said = (0..reader.len()).filter(|index| reader.free(*index)).flat_map(|index| reader.marks.starting(index));
    let ago = said.into_iter().find_map(|one| match one.sense {
        Sense::DaysAgo(days) => Some(*days),
        _ => None,
    });
    if let Some(days) = ago {
        bare.date = bare.date.or(reader.today.checked_sub(days.days()).ok());
    }
}

/// What begins at a token: a date and the token after it; no date if it looks like one but is on no calendar.
fn at(reader: &Reader<'_>, index: usize) -> Option<(Option<Date>, usize)> {
    if let Some(first) = reader.text.number(index)
        && let Some(found) = in_numbers(reader, index, first)
    {
        return Some(found);
    }
    if let Some(found) = day_and_month(reader, index).or_else(|| month_and_day(reader, index)) {
        return Some(found);
    }
    for one in reader.marks.starting(index) {
        match one.sense {
            Sense::FromToday(days) => return Some((reader.today.checked_add(days.days()).ok(), one.to)),
            Sense::Cue(Cue::InTime) => {
                if let Some((days, to)) = span(reader, one.to) {
                    return Some((reader.today.checked_add(days.days()).ok(), to));
                }
            }
            _ => {}
        }
    }
    if let Some((days, to)) = span(reader, index)
        && let Some(to) = reader.marks.cue(to, Cue::InTime)
    {
        return Some((reader.today.checked_add(days.days()).ok(), to));
    }
    day_of_month(reader, index)
}

/// `27/3`, `27/03/2026`, `27.3.26`, `2026-03-27`.
fn in_numbers(reader: &Reader<'_>, index: usize, first: u32) -> Option<(Option<Date>, usize)> {
    let Joint::Mark(mark) = reader.joint(index + 1) else { return None };
    let second = reader.text.number(index + 1).filter(|_| matches!(mark, '/' | '-' | '.'))?;
    if reader.joint(index + 2) == Joint::Mark(mark)
        && let Some(third) = reader.text.number(index + 2)
    {
        let (day, month, year) = if first > 31 { (third, second, first) } else { (first, second, third) };
        let year = if year < 100 { year + 2000 } else { year };
        return Some((exact(reader.today, day, month, year), index + 3));
    }
    let round_the_clock = (first, second) == (24, 7);
    let meant = match mark {
        '/' => !round_the_clock,
        '.' => first > 23 || reader.marks.ends_at(index, &[Cue::On, Cue::Dated]),
        _ => false,
    };
    let possible = (1..=31).contains(&first) && (1..=12).contains(&second);
    meant.then(|| (next(reader.today, first, second).filter(|_| possible), index + 2))
}

/// The day of a month that stands at a token, and the token after it.
fn day_number(reader: &Reader<'_>, index: usize) -> Option<(u32, usize)> {
    if let Some(number) = reader.text.number(index).filter(|number| (1..=31).contains(number) && reader.free(index)) {
        let suffix =
            reader.joint(index + 1) == Joint::Glued && matches!(reader.text.at(index + 1), "st" | "nd" | "rd" | "th");
        return Some((number, index + 1 + usize::from(suffix)));
    }
    let mut starting = reader.marks.starting(index);
    let ordinal = starting.find_map(|one| match one.sense {
        Sense::Ordinal(number) => Some((u32::from(*number), one.to)),
        _ => None,
    });
    ordinal.or_else(|| word_number(reader, index)).filter(|(number, _)| (1..=31).contains(number))
}

fn word_number(reader: &Reader<'_>, index: usize) -> Option<(u32, usize)> {
    let mut starting = reader.marks.starting(index);
    starting.find_map(|one| match one.sense {
        Sense::Number(number) => Some((u32::from(*number), one.to)),
        _ => None,
    })
}

fn month(reader: &Reader<'_>, index: usize) -> Option<(u32, usize)> {
    let mut starting = reader.marks.starting(index);
    starting.find_map(|one| match one.sense {
        Sense::Month(month) => Some((month.unsigned_abs().into(), one.to)),
        _ => None,
    })
}

fn year(reader: &Reader<'_>, index: usize) -> Option<u32> {
    let digits = |year: &u32| (1900..2200).contains(year) && reader.joint(index) != Joint::Stop;
    reader.text.number(index).filter(digits)
}

/// `14 January`, `14th of January 2027`.
fn day_and_month(reader: &Reader<'_>, index: usize) -> Option<(Option<Date>, usize)> {
    let (day, after) = day_number(reader, index)?;
    let after = reader.marks.cue(after, Cue::Of).unwrap_or(after);
    let (month, to) = month(reader, after)?;
    Some(dated(reader, day, month, to))
}

/// `January 14th`.
fn month_and_day(reader: &Reader<'_>, index: usize) -> Option<(Option<Date>, usize)> {
    let (month, after) = month(reader, index)?;
    let after = reader.marks.cue(after, Cue::DayOfMonth).unwrap_or(after);
    let (day, to) = day_number(reader, after)?;
    // "In March 10 people": a day stands at the end, before a mark, or has its suffix.
    Some(dated(reader, day, month, to))
}

fn dated(reader: &Reader<'_>, day: u32, month: u32, to: usize) -> (Option<Date>, usize) {
    match year(reader, to) {
        Some(year) => (exact(reader.today, day, month, year), to + 1),
        None => (next(reader.today, day, month), to),
    }
}

/// `in 3 days`, `بعد ٣ أيام`: so many days, and the token after.
fn span(reader: &Reader<'_>, index: usize) -> Option<(i16, usize)> {
    let digits = reader.text.number(index).filter(|_| reader.free(index)).map(|number| (number, index + 1));
    let (number, unit) = digits.or_else(|| word_number(reader, index))?;
    let number = i16::try_from(number).ok().filter(|number| (1..=60).contains(number))?;
    let (days, to) = match reader.marks.cue(unit, Cue::DayUnit) {
        Some(to) => (1, to),
        None => (7, reader.marks.cue(unit, Cue::WeekUnit)?),
    };
    Some((number * days, to))
}

/// `on the 14th`, `يوم ١٤`: the next such day of a month, today included.
fn day_of_month(reader: &Reader<'_>, index: usize) -> Option<(Option<Date>, usize)> {
    let (day, to) = day_number(reader, index)?;
    let ordinal = to > index + 1 && reader.text.number(index).is_some();
    let ended =
        reader.stops_before(to) || reader.joint(to) == Joint::Comma || reader.marks.starting(to).next().is_some();
    let meant = if ordinal {
        reader.marks.ends_at(index, &[Cue::DayOfMonth, Cue::On, Cue::Dated]) && ended
    } else {
        let unit = reader.marks.cue(to, Cue::DayUnit).or(reader.marks.cue(to, Cue::WeekUnit)).is_some();
        reader.text.number(index).is_some() && reader.marks.ends_at(index, &[Cue::Dated]) && ended && !unit
    };
    if !meant {
        return None;
    }
    let mut month = reader.today.first_of_month();
    for _ in 0..3 {
        let date = Date::new(month.year(), month.month(), i8::try_from(day).ok()?).ok();
        if let Some(date) = date.filter(|date| *date >= reader.today) {
            return Some((Some(date), to));
        }
        month = month.checked_add(1.month()).ok()?;
    }
    None
}

/// The next time this day of a month comes, today included.
fn next(today: Date, day: u32, month: u32) -> Option<Date> {
    let (day, month) = (i8::try_from(day).ok()?, i8::try_from(month).ok()?);
    let this_year = Date::new(today.year(), month, day).ok();
    this_year.filter(|date| *date >= today).or_else(|| Date::new(today.year() + 1, month, day).ok())
}

/// A date with its year, if it can be one that someone plans or tells of: a date of birth is none of our business.
fn exact(today: Date, day: u32, month: u32, year: u32) -> Option<Date> {
    let year = i16::try_from(year).ok().filter(|year| (today.year() - 1..=today.year() + 5).contains(year))?;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn monday_based(date: Date) -> usize {
    date.weekday().to_monday_zero_offset().unsigned_abs().into()
}

/// A single weekday as a date: "next Tuesday", "my appointment is on Tuesday". Where it may be either ("Tuesday"), it stays a day
/// of the week as well; beside free time it is only that.
pub(super) fn of_a_weekday(reader: &Reader<'_>, said: &mut [Said], details: &mut Details, bare: &mut Bare) {
    if details.date.is_some() {
        return;
    }
    let mut single = said.iter_mut().filter(|day| !day.not && !day.each);
    let (Some(day), None) = (single.next(), single.next()) else { return };
    let Some(weekday) = day.days.iter().next().filter(|_| day.days.len() == 1) else { return };
    let next_week = reader.marks.ends_at(day.from, &[Cue::Next])
        || reader.marks.before(day.from, 3, &[Cue::NextWeek]).is_some()
        || reader.marks.cue(day.to, Cue::Next).is_some()
        || (day.to..day.to + 3).any(|token| reader.marks.cue(token, Cue::NextWeek).is_some());
    let this = reader.marks.ends_at(day.from, &[Cue::This]) || reader.marks.cue(day.to, Cue::This).is_some();
    let nearest = reader.marks.before(day.from, 12, &[Cue::Booked, Cue::Regular]).map(|(cue, _)| cue);
    let booked = match nearest {
        Some(cue) => cue == Cue::Booked,
        None => reader.marks.any(&[Cue::Booked]) || details.time.is_some() || details.hospital.is_some(),
    };
    let offset = weekday.index() as i64;
    let today = monday_based(reader.today) as i64;
    let days = if next_week {
        7 - today + offset
    } else {
        let ahead = (offset - today).rem_euclid(7);
        if ahead == 0 && !this { 7 } else { ahead }
    };
    bare.date = reader.today.checked_add(days.days()).ok();
    if booked || next_week || this {
        details.date = bare.date;
        day.only_date = true;
    }
}
