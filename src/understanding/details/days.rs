//! Days that suit and days that do not, and parts of the day. A negation reaches over the days that follow it until the sentence
//! ends or turns ("but"); what is said of days behind them ("is no good") reaches back. The two sets are not each other's rest.

use super::Reader;
use crate::domain::taxonomy::{Code, CodeSet, Day, PartOfDay};
use crate::understanding::lexicon::{Cue, Sense};
use crate::understanding::reading::Details;

/// Days said together.
#[derive(Clone, Debug)]
pub(super) struct Said {
    /// Which.
    pub days: CodeSet<Day>,
    /// The first token.
    pub from: usize,
    /// The token after the last.
    pub to: usize,
    /// They do not suit.
    pub not: bool,
    /// Each such day is meant, not one.
    pub each: bool,
    /// It only tells a date.
    pub only_date: bool,
}

/// How far a negation reaches, in tokens.
const REACH: usize = 6;

/// What is known at a point of the text.
#[derive(Default)]
struct Mood {
    /// Where the negation in force was last renewed.
    not: Option<usize>,
    /// Where the word of negation itself ended.
    word: usize,
    /// It is "all but", which only the end of the sentence ends.
    except: bool,
    /// The first of the said days that the present clause holds.
    clause: usize,
}

/// Every day a text says, in order.
pub(super) fn said(reader: &Reader<'_>) -> Vec<Said> {
    let mut list: Vec<Said> = Vec::new();
    let mut mood = Mood::default();
    let mut at = 0;
    for one in reader.marks.iter() {
        if (at + 1..=one.from).any(|token| reader.stops_before(token)) {
            mood = Mood { clause: list.len(), ..Mood::default() };
        }
        at = one.from;
        match one.sense {
            Sense::Days(days) => push(reader, &mut list, &mut mood, *days, (one.from, one.to), days.len() > 1),
            Sense::EachDay(days) => push(reader, &mut list, &mut mood, *days, (one.from, one.to), true),
            Sense::UntilDay(days) => {
                let linked = list.last_mut().filter(|last| last.to == one.from);
                match linked.and_then(|last| Some((only(last.days)?, only(*days)?, last))) {
                    Some((first, second, last)) => {
                        (last.days, last.to, last.each) = (between(first, second), one.to, true);
                    }
                    None => push(reader, &mut list, &mut mood, *days, (one.from, one.to), false),
                }
            }
            Sense::ShortDay(days) if is_a_day(reader, &list, one.from, one.to) => {
                push(reader, &mut list, &mut mood, *days, (one.from, one.to), false);
            }
            Sense::Cue(cue) => turn(reader, &mut list, &mut mood, *cue, one.from, one.to),
            _ => {}
        }
    }
    list
}

fn turn(reader: &Reader<'_>, list: &mut Vec<Said>, mood: &mut Mood, cue: Cue, from: usize, to: usize) {
    match cue {
        // "No, Monday is better": an answer, no negation.
        Cue::Not if reader.joint(to) != super::Joint::Comma => (mood.not, mood.word) = (Some(to), to),
        Cue::Busy => {
            // "Mondays I can't, Tuesdays are fine": it looks back where nothing follows it, forward otherwise.
            let ended = to >= reader.len() || matches!(reader.joint(to), super::Joint::Comma | super::Joint::Stop);
            (mood.not, mood.word) = (Some(to).filter(|_| !ended), 0);
            mood.except = false;
            if ended || !day_follows(reader, to) {
                reach_back(list, mood.clause, from, true);
            }
        }
        // "I have no time except Saturdays" turns a refusal round.
        Cue::Except if mood.not.is_some() && !mood.except && list.len() == mood.clause => mood.not = None,
        Cue::Except => {
            (mood.not, mood.except) = (Some(to), true);
            if list.last().is_some_and(|last| last.days == CodeSet::all() && last.to + 4 >= from) {
                list.pop();
            }
        }
        Cue::Contrast => *mood = Mood { clause: list.len(), ..Mood::default() },
        Cue::Can if !mood.except => {
            // "Not really free" goes on; "not Monday, I can Tuesday" turns.
            mood.not = mood.not.filter(|_| from <= mood.word + 1 && from >= mood.word).map(|_| to);
        }
        Cue::Unsuitable => {
            reach_back(list, mood.clause, from, true);
            mood.clause = list.len();
        }
        Cue::Suitable => {
            // Of "not Friday, Saturday is fine" only Saturday is fine.
            let comma = (0..=from).rev().find(|token| reader.joint(*token) == super::Joint::Comma).unwrap_or(0);
            let clause = list.iter().position(|said| said.from >= comma).unwrap_or(list.len()).max(mood.clause);
            if comma > 0 || mood.not.is_none() {
                reach_back(list, clause, from, false);
            }
        }
        _ => {}
    }
}

/// Whether a day is said soon after a token, in the same clause.
fn day_follows(reader: &Reader<'_>, from: usize) -> bool {
    let until = (from + 1..reader.len()).find(|token| reader.stops_before(*token)).unwrap_or(reader.len());
    let near = from..until.min(from + REACH);
    let mut following = reader.marks.iter().filter(|one| near.contains(&one.from));
    let turned = |sense: &Sense| matches!(sense, Sense::Cue(Cue::Contrast));
    let first = following
        .find(|one| turned(one.sense) || matches!(one.sense, Sense::Days(_) | Sense::EachDay(_) | Sense::ShortDay(_)));
    first.is_some_and(|one| !turned(one.sense))
}

/// Says of the days just before what was said behind them.
fn reach_back(list: &mut [Said], clause: usize, from: usize, not: bool) {
    let near = list.last().is_some_and(|last| last.to + 4 >= from);
    for said in list.iter_mut().skip(clause).filter(|_| near) {
        said.not = not;
    }
}

fn push(
    reader: &Reader<'_>,
    list: &mut Vec<Said>,
    mood: &mut Mood,
    days: CodeSet<Day>,
    (from, to): (usize, usize),
    each: bool,
) {
    if list.last().is_some_and(|last| last.to >= to) {
        return;
    }
    let not = mood.not.is_some_and(|not| mood.except || from <= not + REACH);
    if not {
        mood.not = Some(to);
    } else {
        mood.not = None;
    }
    let follows_each = list.last().is_some_and(|last| last.each && last.to + 1 >= from);
    let part_of_each = reader.marks.starting(to).any(|one| matches!(one.sense, Sense::EachPart(_)));
    let each = each || follows_each || part_of_each || reader.marks.before(from, 1, &[Cue::Each]).is_some();
    if let Some(last) = list.last_mut().filter(|last| last.to + 1 >= from) {
        last.each |= each;
    }
    if let Some(last) = list.last_mut()
        && let (Some(first), Some(second)) = (only(last.days), only(days))
        && is_range(reader, (last.from, last.to), from)
    {
        last.days = between(first, second);
        (last.to, last.each) = (to, true);
        return;
    }
    list.push(Said { days, from, to, not, each, only_date: false });
}

fn only(days: CodeSet<Day>) -> Option<Day> {
    days.iter().next().filter(|_| days.len() == 1)
}

/// Monday to Thursday, Saturday to Wednesday: a week is a circle.
fn between(first: Day, last: Day) -> CodeSet<Day> {
    let all = Day::ALL;
    let steps = (last.index() + all.len() - first.index()) % all.len();
    (0..=steps).map(|step| all[(first.index() + step) % all.len()]).collect()
}

/// Whether what stands between two tokens makes them the ends of a range.
fn is_range(reader: &Reader<'_>, (first, end): (usize, usize), start: usize) -> bool {
    if reader.marks.ends_at(first, &[Cue::Between]) {
        return reader.marks.cue(end, Cue::And) == Some(start);
    }
    if start == end {
        let gap = &reader.text.original[reader.text.tokens[end - 1].to..reader.text.tokens[start].from];
        return gap.contains(['-', '–', '—']);
    }
    reader.marks.cue(end, Cue::Until) == Some(start)
}

/// Whether a short form (`sat`, `sun`) is a day here.
fn is_a_day(reader: &Reader<'_>, list: &[Said], from: usize, to: usize) -> bool {
    const BEFORE: [Cue; 9] =
        [Cue::On, Cue::Each, Cue::Next, Cue::This, Cue::Except, Cue::Not, Cue::Until, Cue::Between, Cue::Can];
    let day_after = |token: usize| {
        let mut starting = reader.marks.starting(token);
        starting.any(|one| {
            matches!(
                one.sense,
                Sense::Days(_) | Sense::EachDay(_) | Sense::ShortDay(_) | Sense::Part(_) | Sense::EachPart(_)
            )
        })
    };
    reader.marks.ends_at(from, &BEFORE)
        || list.last().is_some_and(|last| last.to + 2 >= from)
        || day_after(to)
        || half_of_day(reader, to).is_some()
        || (reader.marks.cue(to, Cue::And).or(reader.marks.cue(to, Cue::Until))).is_some_and(day_after)
        || reader.is_short(2)
}

/// Puts the days and the parts of the day among the details.
pub(super) fn fill(reader: &Reader<'_>, said: &[Said], details: &mut Details) {
    for one in said.iter().filter(|one| one.not) {
        details.not_days = details.not_days.or(one.days);
    }
    for one in said.iter().filter(|one| !one.not && !one.only_date) {
        // "Any day, only not Friday" names one day, not six.
        if one.days != CodeSet::all() || details.not_days.is_empty() {
            details.days = details.days.or(one.days);
        }
    }
    if !details.not_days.is_empty() {
        details.days = details.days.without(details.not_days);
    }
    for day in said.iter().filter(|day| !day.not) {
        if let Some(part) = half_of_day(reader, day.to) {
            details.parts_of_day.insert(part);
        }
    }
    for one in reader.marks.iter() {
        let (Sense::Part(part) | Sense::EachPart(part)) = one.sense else { continue };
        if !reader.free(one.from) {
            continue;
        }
        let deciding = reader.marks.before(one.from, 3, &[Cue::Not, Cue::Except, Cue::Can, Cue::Contrast, Cue::Busy]);
        // A day in between takes the negation: "not Monday, Tuesday mornings"; a part belongs to the day before it.
        let day_between = |to: usize| said.iter().any(|day| day.from >= to && day.from < one.from);
        let of_a_day = said.iter().any(|day| day.not && day.to == one.from);
        let after = [Cue::Unsuitable, Cue::Busy].iter().any(|cue| reader.marks.cue(one.to, *cue).is_some());
        let negated = matches!(deciding, Some((Cue::Not | Cue::Except | Cue::Busy, to)) if !day_between(to) && same_sentence(reader, to, one.from));
        if !negated && !of_a_day && !after {
            details.parts_of_day.insert(*part);
        }
    }
}

/// "Monday am": the half of the day said behind a day.
fn half_of_day(reader: &Reader<'_>, token: usize) -> Option<PartOfDay> {
    // "الاثنين مساء" says more than "after noon".
    if reader.marks.starting(token).any(|one| matches!(one.sense, Sense::Part(_) | Sense::EachPart(_))) {
        return None;
    }
    let morning = reader.marks.cue(token, Cue::Am).map(|_| PartOfDay::Morning);
    morning.or_else(|| reader.marks.cue(token, Cue::Pm).map(|_| PartOfDay::Afternoon))
}

fn same_sentence(reader: &Reader<'_>, from: usize, to: usize) -> bool {
    !(from..=to).any(|token| token > 0 && reader.stops_before(token))
}
