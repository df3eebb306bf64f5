//! Times of day: `3pm`, `10:30`, `10.30`, "half past three", "quarter to 4", "الساعة الثالثة والنصف". An hour from 1 to 7 without
//! a mark is the afternoon, and is shown back. A span ("from 9 to 5") is no time.

use super::Reader;
use crate::domain::taxonomy::PartOfDay;
use crate::understanding::lexicon::{Cue, Sense};
use crate::understanding::normalise::{Joint, Kind};
use crate::understanding::reading::Details;
use jiff::civil::Time;

/// A time as said, before it is known which half of the day.
struct Said {
    hour: i8,
    minute: i8,
    /// The token after it.
    to: usize,
    /// Written as on a 24-hour clock.
    is_24_hours: bool,
    mark: Option<Cue>,
}

pub(super) fn read(reader: &mut Reader<'_>, details: &mut Details) {
    let mut index = 0;
    while index < reader.len() {
        let Some(said) = at(reader, index).filter(|_| reader.free(index)) else {
            index += 1;
            continue;
        };
        let from = index;
        index = said.to.max(from + 1);
        if let Some(end) = end_of_range(reader, from, &said) {
            index = end;
            continue;
        }
        if details.time.is_none() {
            details.time = settle(reader, from, &said);
        }
        // "8 in the morning" is a time, and says nothing about mornings.
        let half = reader.marks.starting(index).find(|one| matches!(one.sense, Sense::Part(_))).map(|one| one.to);
        if let Some(to) = half {
            reader.take(index, to);
        }
    }
}

/// The time that begins at a token.
fn at(reader: &Reader<'_>, index: usize) -> Option<Said> {
    on_the_clock(reader, index)
        .or_else(|| before_the_hour(reader, index))
        .or_else(|| by_the_hour(reader, index))
        .or_else(|| named(reader, index))
        .map(|said| Said { mark: said.mark.or_else(|| half_of_day(reader, said.to)), ..said })
}

/// Before or after noon, as said just behind a time.
fn half_of_day(reader: &Reader<'_>, token: usize) -> Option<Cue> {
    [Cue::Am, Cue::Pm].into_iter().find(|cue| reader.marks.cue(token, *cue).is_some())
}

/// `10:30`, `10.30`, `10h30`, `1030am`.
fn on_the_clock(reader: &Reader<'_>, index: usize) -> Option<Said> {
    let text = reader.text;
    let hour = text.number(index)?;
    let written = text.at(index);
    let before = matches!(reader.joint(index), Joint::Mark('/' | '-' | ':' | '.'));
    let minutes = |token: usize| text.number(token).filter(|minute| *minute < 60 && text.at(token).len() == 2);
    let clock = |minute: u32, to: usize| {
        let is_24_hours = hour > 12 || hour == 0 || hour == 7 && written == "07";
        Some(Said { hour: hour as i8, minute: minute as i8, to, is_24_hours, mark: None })
    };
    if hour < 24 && written.len() <= 2 && !before {
        if let Joint::Mark(mark @ (':' | '.')) = reader.joint(index + 1)
            && let Some(minute) = minutes(index + 1)
        {
            let longer = reader.joint(index + 2) == Joint::Mark(mark) && text.number(index + 2).is_some();
            return if longer && mark == '.' { None } else { clock(minute, index + 2 + usize::from(longer)) };
        }
        if reader.joint(index + 1) == Joint::Glued
            && let Some(minute) = text.at(index + 1).strip_prefix('h')
        {
            let minute = if minute.is_empty() { Some(0) } else { minute.parse().ok().filter(|minute| *minute < 60) };
            return clock(minute?, index + 2);
        }
    }
    // `at 1430`, `1030am`.
    let (hours, minute) = (hour / 100, hour % 100);
    let marked = half_of_day(reader, index + 1).is_some() || reader.marks.ends_at(index, &[Cue::At, Cue::Hour]);
    let four = matches!(written.len(), 3 | 4) && (1..24).contains(&hours) && minute < 60;
    (four && marked && !(2020..2040).contains(&hour)).then_some(Said {
        hour: hours as i8,
        minute: minute as i8,
        to: index + 1,
        is_24_hours: hours > 12,
        mark: None,
    })
}

/// An hour in digits or words, and the token after it; whether it was in words.
fn hour(reader: &Reader<'_>, index: usize) -> Option<(i8, usize, bool)> {
    if let Some(hour) = reader.text.number(index) {
        return (hour < 24 && reader.free(index) && reader.text.at(index).len() <= 2).then_some((
            hour as i8,
            index + 1,
            false,
        ));
    }
    // "الاثنين" is a day before it is the number two.
    if reader.marks.starting(index).any(|one| matches!(one.sense, Sense::Days(_) | Sense::EachDay(_))) {
        return None;
    }
    let mut starting = reader.marks.starting(index);
    starting.find_map(|one| match one.sense {
        Sense::HourWord(hour) => Some((*hour, one.to, true)),
        Sense::Number(number) => Some((*number as i8, one.to, true)).filter(|_| (1..=12).contains(number)),
        _ => None,
    })
}

/// So many minutes: half, a quarter, a third, a number.
fn minutes(reader: &Reader<'_>, index: usize) -> Option<(i8, usize)> {
    for (cue, minutes) in [(Cue::Half, 30), (Cue::Quarter, 15), (Cue::Third, 20)] {
        if let Some(to) = reader.marks.cue(index, cue) {
            return Some((minutes, to));
        }
    }
    let mut starting = reader.marks.starting(index);
    starting.find_map(|one| match one.sense {
        Sense::Number(number) if matches!(number, 5 | 10 | 20 | 25) => Some((*number as i8, one.to)),
        _ => None,
    })
}

/// "Half past three", "quarter to 4", "twenty past two", "wpół do trzeciej", "za kwadrans trzecia"; "half 3" is half past.
fn before_the_hour(reader: &Reader<'_>, index: usize) -> Option<Said> {
    let said = |(hour, to, _): (i8, usize, bool), minute: i8| {
        let hour = if minute < 0 { (hour + 11) % 12 } else { hour };
        let hour = if hour == 0 { 12 } else { hour };
        let minute = if minute < 0 { minute + 60 } else { minute };
        (1..=12).contains(&hour).then_some(Said { hour, minute, to, is_24_hours: false, mark: None })
    };
    if let Some(at) = reader.marks.cue(index, Cue::HalfTo) {
        return said(hour(reader, at)?, -30);
    }
    let digits = reader.text.number(index).filter(|number| matches!(number, 5 | 10 | 15 | 20 | 25));
    let (minute, after) = match digits {
        Some(number) => (number as i8, index + 1),
        None => minutes(reader, index)?,
    };
    // Without a word between them, the hour must be one in words: "za 10 8" may be anything.
    if reader.marks.ends_at(index, &[Cue::ShortOf])
        && let Some(hour) = hour(reader, after).filter(|(.., in_words)| *in_words || digits.is_none())
    {
        return said(hour, -minute);
    }
    // "15 to 20" is a span.
    if digits == Some(15) {
        return None;
    }
    if let Some(at) = reader.marks.cue(after, Cue::Past) {
        return said(hour(reader, at)?, minute);
    }
    if let Some(at) = reader.marks.cue(after, Cue::Less) {
        // "10 to 4" is a span.
        return if digits.is_some_and(|number| number <= 12) { None } else { said(hour(reader, at)?, -minute) };
    }
    let half = reader.marks.cue(index, Cue::Half).is_some();
    hour(reader, after).filter(|(hour, ..)| half && (1..=12).contains(hour)).and_then(|hour| said(hour, minute))
}

/// An hour, with what tells that it is one: "at", "the hour", "o'clock", pm, a fraction or a part of the day behind it.
fn by_the_hour(reader: &Reader<'_>, index: usize) -> Option<Said> {
    let (hour, after, in_words) = hour(reader, index)?;
    if matches!(reader.joint(index), Joint::Mark('/' | ':' | '.'))
        || matches!(reader.joint(after), Joint::Mark('/' | ':' | '.')) && reader.text.number(after).is_some()
    {
        return None;
    }
    let said = |hour: i8, minute: i8, to: usize| {
        Some(Said { hour, minute, to, is_24_hours: hour > 12 || hour == 0, mark: None })
    };
    let the_hour = reader.marks.ends_at(index, &[Cue::Hour]);
    let at = reader.marks.ends_at(index, &[Cue::At]);
    if let Some(to) = reader.marks.cue(after, Cue::Oclock) {
        return said(hour, 0, to);
    }
    if (1..=12).contains(&hour) {
        if half_of_day(reader, after).is_some() {
            return said(hour, 0, after);
        }
        // "3 ونصف", "4 إلا ربع", "3 and a half hours" has no such form.
        if let Some(minus) = reader.marks.cue(after, Cue::Less)
            && let Some((minute, to)) = minutes(reader, minus)
            && (the_hour
                || at
                || reader.marks.cue(minus, Cue::Quarter).or(reader.marks.cue(minus, Cue::Third)).is_some())
        {
            let hour = if hour == 1 { 12 } else { hour - 1 };
            return said(hour, 60 - minute, to);
        }
        if let Some((minute, to)) = minutes(reader, after) {
            let counted = reader.marks.cue(to, Cue::Past).or(reader.marks.cue(to, Cue::Less)).is_some();
            if !counted
                && (the_hour
                    || at
                    || reader.marks.cue(after, Cue::Half).or(reader.marks.cue(after, Cue::Quarter)).is_some())
            {
                return said(hour, minute, to);
            }
        }
    }
    if the_hour {
        return said(hour, 0, after);
    }
    let part_follows = reader.marks.starting(after).any(|one| matches!(one.sense, Sense::Part(_)));
    if part_follows && (1..=12).contains(&hour) && !(in_words && hour == 1) {
        return said(hour, 0, after);
    }
    let ended = reader.stops_before(after)
        || reader.joint(after) == Joint::Comma
        || reader.text.tokens.get(after).is_some_and(|token| token.kind == Kind::Emoji)
        || reader.marks.starting(after).any(|one| {
            !matches!(one.sense, Sense::Number(_) | Sense::Cue(Cue::DayUnit | Cue::WeekUnit | Cue::Street | Cue::Of))
        });
    (at && ended && hour > 0).then(|| said(hour, 0, after)).flatten()
}

/// Noon and midnight.
fn named(reader: &Reader<'_>, index: usize) -> Option<Said> {
    let said = |hour: i8, to: usize| Said { hour, minute: 0, to, is_24_hours: true, mark: None };
    let noon = reader.marks.cue(index, Cue::Noon).map(|to| said(12, to));
    noon.or_else(|| reader.marks.cue(index, Cue::Midnight).map(|to| said(0, to)))
}

/// Where the second time of a span ends, if this is the first: "9 to 5", "between 10 and 12", "2-4pm".
fn end_of_range(reader: &Reader<'_>, from: usize, said: &Said) -> Option<usize> {
    let after = half_of_day(reader, said.to).and_then(|cue| reader.marks.cue(said.to, cue)).unwrap_or(said.to);
    let second = |token: usize| {
        let clock = on_the_clock(reader, token).map(|said| said.to);
        clock.or_else(|| hour(reader, token).map(|(_, to, _)| to))
    };
    let gap = match (reader.text.tokens.get(after.wrapping_sub(1)), reader.text.tokens.get(after)) {
        (Some(before), Some(next)) => &reader.text.original[before.to..next.from],
        _ => "",
    };
    if gap.contains(['-', '–', '—']) {
        return second(after);
    }
    if reader.marks.ends_at(from, &[Cue::Between]) {
        return second(reader.marks.cue(after, Cue::And).unwrap_or(after));
    }
    second(reader.marks.cue(after, Cue::Until)?)
}

/// Puts a time into its half of the day, by its own mark or by the one part of the day its sentence names.
fn settle(reader: &Reader<'_>, from: usize, said: &Said) -> Option<Time> {
    let start = reader.sentence_start(from);
    let mut parts = reader.marks.iter().filter_map(|one| match one.sense {
        Sense::Part(part) | Sense::EachPart(part) if one.from >= start => Some(*part),
        _ => None,
    });
    let part = parts.next().filter(|part| parts.all(|other| other == *part));
    let hour = match (said.mark, part) {
        _ if said.is_24_hours => said.hour,
        (Some(Cue::Am), _) => said.hour % 12,
        (Some(_), _) => said.hour % 12 + 12,
        (None, Some(PartOfDay::Morning)) => said.hour,
        (None, Some(PartOfDay::Evening)) => said.hour % 12 + 12,
        (None, Some(PartOfDay::Night)) if said.hour >= 6 => (said.hour + 12) % 24,
        (None, Some(PartOfDay::Night)) => said.hour,
        _ if (1..=7).contains(&said.hour) => said.hour + 12,
        _ => said.hour,
    };
    Time::new(hour, said.minute, 0, 0).ok()
}
