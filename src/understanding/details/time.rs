//! A time of day. An hour from 1 to 7 without a mark (am, in the morning, a leading zero) is afternoon: appointments are, and
//! the time is shown back. A bare number is a time only after "at" or the like.

use super::{Context, take};
use crate::domain::taxonomy::PartOfDay;
use crate::understanding::lexicon::{Cue, Sense};
use crate::understanding::normalise::Joint;
use crate::understanding::reading::Details;
use jiff::civil::Time;

/// An hour and minutes as said, and how far it reaches.
struct Said {
    hour: u32,
    minute: u32,
    /// Whether the way it is written fixes the half of the day.
    fixed: bool,
    to: usize,
}

pub(super) fn read(context: &Context<'_>, details: &mut Details, taken: &mut [bool]) {
    for token in 0..context.text.tokens.len() {
        if taken[token] || details.time.is_some() {
            continue;
        }
        for (cue, hour) in [(Cue::Noon, 12), (Cue::Midnight, 0)] {
            if let Some(to) = context.cue(token, cue) {
                details.time = Time::new(hour, 0, 0, 0).ok();
                take(taken, token, to);
            }
        }
        let Some(said) = said(context, token, taken) else { continue };
        if let Some((time, to)) = settle(context, &said) {
            details.time = Some(time);
            take(taken, token, to);
        }
    }
}

fn said(context: &Context<'_>, token: usize, taken: &[bool]) -> Option<Said> {
    let text = context.text;
    // "half past two", "quarter to ten", "ten past three"
    let minutes = match (context.cue(token, Cue::Half), context.cue(token, Cue::Quarter)) {
        (Some(to), _) => Some((30, to)),
        (_, Some(to)) => Some((15, to)),
        _ => context.number(token).filter(|(number, _)| (1..=59).contains(number)),
    };
    if let Some((minute, to)) = minutes {
        if let Some((hour, end)) = context.cue(to, Cue::Past).and_then(|at| hour_at(context, at)) {
            return Some(Said { hour, minute, fixed: false, to: end });
        }
        let before =
            context.cue(to, Cue::To).filter(|_| !context.at(token).any(is_day)).and_then(|at| hour_at(context, at));
        if let Some((hour, end)) = before.filter(|_| minute < 30 && text.number(token).is_none_or(|_| minute % 5 == 0))
        {
            let spoken = context.cue(token, Cue::Quarter).is_some() || text.number(token).is_none();
            if spoken {
                return Some(Said {
                    hour: if hour == 1 { 12 } else { hour - 1 },
                    minute: 60 - minute,
                    fixed: false,
                    to: end,
                });
            }
        }
    }
    let led = context.cue_before(token, Cue::Clock) || context.cue_before(token, Cue::Oclock);
    let (hour, mut to) = hour_at(context, token)?;
    let digits = text.number(token).is_some();
    if digits && text.tokens[token].joint == Joint::Mark('/') {
        return None;
    }
    let mut minute = 0;
    let mut clear = led;
    let fixed = digits && text.at(token).len() == 2 && text.at(token).starts_with('0');
    let joint = text.tokens.get(to).map(|token| token.joint);
    if digits && matches!(joint, Some(Joint::Mark(':' | '.'))) && text.at(to).len() == 2 && !taken[to] {
        minute = text.number(to).filter(|minute| *minute < 60)?;
        to += 1;
        // A third part makes it a date or a version, not a time.
        if text.number(to).is_some() && matches!(text.tokens[to].joint, Joint::Mark('.')) {
            return None;
        }
        clear = true;
    }
    if let Some(end) = context.cue(to, Cue::Oclock) {
        (to, clear) = (end, true);
    }
    // "three thirty", "الساعة ٣ ونص", "الا ربع"
    if led || clear {
        if let Some(end) = context.cue(to, Cue::Half) {
            (minute, to) = (30, end);
        } else if let Some(end) = context.cue(to, Cue::Quarter) {
            (minute, to) = (15, end);
        } else if let Some(end) = context.cue(to, Cue::Except).and_then(|at| context.cue(at, Cue::Quarter)) {
            return Some(Said { hour: if hour == 1 { 12 } else { hour.max(1) - 1 }, minute: 45, fixed, to: end });
        } else if let Some((30 | 15 | 45, end)) = context.number(to).filter(|_| minute == 0 && led) {
            (minute, to) = (context.number(to)?.0, end);
        }
    }
    let marked = context.cue(to, Cue::Am).is_some() || context.cue(to, Cue::Pm).is_some();
    let parted = part_after(context, to).is_some() && (digits || led);
    (clear || marked || parted).then_some(Said { hour, minute, fixed, to })
}

fn hour_at(context: &Context<'_>, token: usize) -> Option<(u32, usize)> {
    let short = context.text.tokens.get(token).is_some() && context.text.at(token).len() <= 2;
    context.number(token).filter(|(hour, to)| *hour <= 23 && (short || context.text.number(to - 1).is_none()))
}

fn is_day(found: &crate::understanding::lexicon::Found<'_>) -> bool {
    matches!(found.meant.sense, Sense::Days(..))
}

/// "in the afternoon", "at night": a part of the day within three words.
fn part_after(context: &Context<'_>, from: usize) -> Option<(PartOfDay, usize)> {
    for token in from..(from + 3).min(context.text.tokens.len()) {
        if matches!(context.text.tokens[token].joint, Joint::Stop | Joint::Comma) {
            return None;
        }
        let part = context.at(token).find_map(|one| match one.meant.sense {
            Sense::Part(part) => Some((part, one.to)),
            _ => None,
        });
        if part.is_some() {
            return part;
        }
        // Only small words may stand between: "in the", "بعد".
        context.cue(token, Cue::Filler)?;
    }
    None
}

fn settle(context: &Context<'_>, said: &Said) -> Option<(Time, usize)> {
    let Said { mut hour, minute, fixed, mut to } = *said;
    if let Some(end) = context.cue(to, Cue::Am) {
        hour = if hour == 12 { 0 } else { hour };
        to = end;
    } else if let Some(end) = context.cue(to, Cue::Pm) {
        hour = if hour < 12 { hour + 12 } else { hour };
        to = end;
    } else if let Some((part, end)) = part_after(context, to).filter(|_| hour <= 12) {
        hour = match part {
            PartOfDay::Morning => hour % 12 + if hour == 12 { 12 } else { 0 },
            PartOfDay::Night if hour <= 4 || hour == 12 => hour % 12,
            _ => hour % 12 + 12,
        };
        to = end;
    } else if !fixed && (1..=7).contains(&hour) {
        hour += 12;
    }
    Time::new(i8::try_from(hour).ok()?, i8::try_from(minute).ok()?, 0, 0).ok().map(|time| (time, to))
}
