//! A name, as typed, after words that announce one. In Latin letters "I am Fatima" is enough, if the word is in no list.

use super::{Bare, Context};
use crate::understanding::lexicon::{Cue, Sense};
use crate::understanding::normalise::{Joint, Kind};
use crate::understanding::reading::Details;

/// The most words of a name.
const LONGEST: usize = 4;

pub(super) fn read(context: &Context<'_>, details: &mut Details, bare: &mut Bare) {
    let tokens = &context.text.tokens;
    for token in 0..tokens.len() {
        if let Some(after) = context.cue(token, Cue::NameIs) {
            details.name = words(context, after);
        } else if let Some(after) = context.cue(token, Cue::IAm).or_else(|| context.cue(token, Cue::CallMe)) {
            let next = tokens.get(after);
            let capital = next.is_some_and(|next| {
                next.joint == Joint::Space
                    && context.text.typed(next).starts_with(|c: char| c.is_uppercase())
                    && context.text.typed(next).chars().any(char::is_lowercase)
                    && !(context.knows)(context.text.word(next))
            });
            if capital && details.name.is_none() {
                details.name = words(context, after);
            }
        }
        if details.name.is_some() {
            break;
        }
    }
    let wordy = tokens.iter().all(|token| token.kind == Kind::Word);
    if wordy && (1..=LONGEST + 1).contains(&tokens.len()) {
        bare.name = Some(context.text.original.trim().trim_end_matches(['.', '!', ',']).to_owned());
    }
}

fn words(context: &Context<'_>, from: usize) -> Option<String> {
    let tokens = &context.text.tokens;
    let mut to = from;
    while to < tokens.len() && to - from < LONGEST {
        let token = &tokens[to];
        let breaks = matches!(token.joint, Joint::Stop | Joint::Comma) && to > from;
        let small = [Cue::Link, Cue::IAm, Cue::Polite, Cue::Not, Cue::At, Cue::Speak, Cue::NameIs];
        let ends = small.iter().any(|cue| context.cue(to, *cue).is_some());
        // A known concept after the first word is the sentence going on ("my name is Ali need help").
        let goes_on = to > from && context.at(to).any(|one| matches!(one.meant.sense, Sense::Concept));
        if breaks || ends || goes_on || token.kind != Kind::Word {
            break;
        }
        to += 1;
    }
    let (first, last) = (tokens.get(from)?, tokens.get(to.checked_sub(1)?)?);
    (to > from).then(|| context.text.original[first.from..last.to].to_owned())
}
