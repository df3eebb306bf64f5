//! What someone likes to do: words of interests, when the text speaks of liking, or is nothing else.

use super::{Bare, Reader};
use crate::understanding::lexicon::{Cue, Sense};
use crate::understanding::reading::Details;

/// Whether a text is nothing but interests: an answer to "what do you like to do".
fn is_bare(reader: &Reader<'_>) -> bool {
    let mut covered = 0;
    for one in reader.marks.iter() {
        let fits = matches!(one.sense, Sense::Interest(_) | Sense::Cue(Cue::And | Cue::Polite));
        if fits && one.from <= covered {
            covered = covered.max(one.to);
        }
    }
    covered == reader.len()
}

pub(super) fn read(reader: &Reader<'_>, details: &mut Details, bare: &mut Bare) {
    for one in reader.marks.iter() {
        let Sense::Interest(interest) = one.sense else { continue };
        // "I don't like gardening": the negation may stand before the liking.
        let from = match reader.marks.before(one.from, 3, &[Cue::Like]) {
            Some((_, to)) => to.saturating_sub(1),
            None => one.from,
        };
        let negated = matches!(reader.marks.before(from, 2, &[Cue::Not, Cue::Contrast]), Some((Cue::Not, _)));
        if !negated {
            bare.interests.insert(*interest);
        }
    }
    if reader.marks.any(&[Cue::Like]) || is_bare(reader) {
        details.interests = bare.interests;
    }
}
