//! Days that suit and days that do not, and parts of the day. A negation covers what follows it up to the end of the clause or
//! a "but"; one that follows the days covers them too ("Mondays I cannot"). Days that do not suit are never turned into
//! those that do, nor the other way round.

use super::Context;
use crate::domain::taxonomy::{Code, CodeSet, Day};
use crate::understanding::lexicon::{Cue, Sense};
use crate::understanding::normalise::Joint;
use crate::understanding::reading::Details;

/// How many words after days a negation may still follow.
const TRAILING: usize = 5;

pub(super) fn read(context: &Context<'_>, details: &mut Details, taken: &[bool]) {
    let count = context.text.tokens.len();
    let mut negated = false;
    let mut all_but = false;
    let mut everything = false;
    let mut token = 0;
    while token < count {
        let joint = context.text.tokens[token].joint;
        if joint == Joint::Stop {
            negated = false;
        }
        if let Some(to) = context.cue(token, Cue::Except) {
            // "But" takes days out of "any day"; elsewhere it ends a negation.
            let not = (token..to).any(|inside| context.cue(inside, Cue::Not).is_some());
            let takes_out = not || everything || !context.cue_is_but(token, to);
            negated = takes_out;
            all_but |= takes_out && everything;
            token = to;
            continue;
        }
        if context.cue(token, Cue::Not).is_some() {
            negated = true;
        } else if negated && context.cue(token, Cue::Free).is_some() && joint == Joint::Comma {
            negated = false;
        }
        let days = context.at(token).filter_map(|one| match one.meant.sense {
            Sense::Days(days, each) => Some((one.to, days, each)),
            _ => None,
        });
        let Some((to, days, _)) = days.max_by_key(|one| one.0).filter(|_| !taken[token]) else {
            token += 1;
            continue;
        };
        let (days, to) = range(context, days, to);
        let after = refused_after(context, to);
        let refused = negated || after.is_some();
        if days == CodeSet::all() {
            everything = !refused;
        }
        if refused {
            details.not_days = details.not_days.or(days);
        } else {
            details.days = details.days.or(days);
        }
        // A negation behind the days is used up.
        token = after.map_or(to, |at| at + 1);
    }
    details.days = details.days.without(details.not_days);
    // "Any day but Friday" says what does not suit, and nothing else.
    if all_but && details.days.len() + details.not_days.len() == 7 {
        details.days = CodeSet::EMPTY;
    }
    parts(context, details, taken);
}

/// `Monday to Friday`, `Mon-Fri`.
fn range(context: &Context<'_>, days: CodeSet<Day>, to: usize) -> (CodeSet<Day>, usize) {
    let dash = context.text.tokens.get(to).is_some_and(|token| token.joint == Joint::Mark('-'));
    let next = if dash { Some(to) } else { context.cue(to, Cue::To) };
    let last = next.and_then(|next| {
        context.at(next).find_map(|one| match one.meant.sense {
            Sense::Days(days, _) if days.len() == 1 => Some((days.iter().next()?, one.to)),
            _ => None,
        })
    });
    let first = days.iter().next().filter(|_| days.len() == 1);
    let (Some(first), Some((last, end))) = (first, last) else { return (days, to) };
    let mut range = CodeSet::EMPTY;
    let mut index = first.index();
    loop {
        range.insert(Day::ALL[index]);
        if index == last.index() {
            return (range, end);
        }
        index = (index + 1) % 7;
    }
}

/// "Mondays I cannot", "Friday is not possible": a negation soon after, in the same clause, with no other days behind it.
/// Gives where it stands.
fn refused_after(context: &Context<'_>, from: usize) -> Option<usize> {
    let mut refused = None;
    for token in from..(from + TRAILING).min(context.text.tokens.len()) {
        let joint = context.text.tokens[token].joint;
        if matches!(joint, Joint::Stop | Joint::Comma) || context.cue(token, Cue::Except).is_some() {
            break;
        }
        let when = context.at(token).any(|one| matches!(one.meant.sense, Sense::Days(..) | Sense::Part(_)));
        if when && refused.is_some() {
            return None;
        }
        if refused.is_none() && context.cue(token, Cue::Not).is_some() {
            refused = Some(token);
        }
    }
    refused
}

/// Parts of the day, unless they are in a greeting, refused, or belong to a time.
fn parts(context: &Context<'_>, details: &mut Details, taken: &[bool]) {
    for one in context.found {
        let Sense::Part(part) = one.meant.sense else { continue };
        let greeting = context.found.iter().any(|other| {
            matches!(other.meant.sense, Sense::Cue(Cue::Greeting)) && other.from <= one.from && one.to <= other.to
        });
        let refused = (one.from.saturating_sub(3)..one.from).any(|token| {
            (context.cue(token, Cue::Not).is_some() || context.cue(token, Cue::Except).is_some())
                && !(token + 1..one.from).any(|between| context.cue(between, Cue::Except).is_some())
        });
        let refused = refused || context.cue(one.to, Cue::Not).is_some() && context.text.tokens.len() <= one.to + 3;
        if !greeting && !refused && !taken[one.from] {
            details.parts_of_day.insert(part);
        }
    }
}
