//! Languages: those a person (or someone asked for) speaks, and the one they ask us to write. "I speak Somali" is the first,
//! "in Somali, please" and "can we speak Somali?" the second; a language that is denied ("I don't speak English") is neither.

use super::{Bare, Context};
use crate::understanding::lexicon::{Cue, Sense};
use crate::understanding::normalise::Joint;
use crate::understanding::reading::Details;

pub(super) fn read(context: &Context<'_>, details: &mut Details, bare: &mut Bare) {
    let tokens = context.text.tokens.len();
    let speaks = context.has(Cue::Speak);
    let changes = context.has(Cue::Change);
    for one in context.found {
        let Sense::Spoken(language) = one.meant.sense else { continue };
        // A longer sense that holds this one wins: "Sri Lankan Tamil".
        let covered = context.found.iter().any(|other| {
            matches!(other.meant.sense, Sense::Spoken(_))
                && other.from <= one.from
                && one.to <= other.to
                && other.to - other.from > one.to - one.from
        });
        if covered {
            continue;
        }
        let clause = (0..=one.from).rev().find(|at| context.text.tokens[*at].joint == Joint::Stop).unwrap_or(0);
        let denied = (clause.max(one.from.saturating_sub(4))..one.from).any(|at| {
            context.cue(at, Cue::Not).is_some()
                && !(at..one.from).any(|between| context.cue(between, Cue::Except).is_some())
        });
        let changed = (clause..=one.from).any(|at| context.cue(at, Cue::Change).is_some_and(|to| to <= one.from));
        let into = context.cue_before(one.from, Cue::IntoLanguage);
        let speaker = context.cue(one.to, Cue::Speak).is_some();
        let spoken_before = (clause..one.from).any(|at| context.cue(at, Cue::Speak).is_some());
        if denied {
            continue;
        }
        if changed || (into && !spoken_before && !speaker) {
            details.to = Some(language.code().to_owned());
        } else if speaks && (spoken_before || speaker || !changes) {
            if !details.languages.contains(&language) {
                details.languages.push(language);
            }
        } else if tokens <= 3 {
            details.to.get_or_insert_with(|| language.code().to_owned());
        }
        if !bare.spoken.contains(&language) {
            bare.spoken.push(language);
        }
    }
}
