//! What someone likes to do. What they say they do not like is left out.

use super::Context;
use crate::understanding::lexicon::{Cue, Sense};
use crate::understanding::reading::Details;

pub(super) fn read(context: &Context<'_>, details: &mut Details) {
    for one in context.found {
        let Sense::Interest(interest) = one.meant.sense else { continue };
        let denied = (one.from.saturating_sub(3)..one.from).any(|token| context.cue(token, Cue::Not).is_some());
        if !denied {
            details.interests.insert(interest);
        }
    }
}
