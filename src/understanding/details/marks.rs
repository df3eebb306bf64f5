//! The senses that details are made of, in order, the longest only where one lies within another. What they mean together is for
//! the extractors; concepts and whole messages are not among them.

use crate::understanding::lexicon::{Cue, Found as Any, Sense};

/// Where a sense was found.
#[derive(Clone, Copy)]
pub(super) struct Found<'a> {
    /// What was found.
    pub sense: &'a Sense,
    /// The first token.
    pub from: usize,
    /// The token after the last.
    pub to: usize,
}

/// The senses of one text.
pub(super) struct Marks<'a> {
    found: Vec<Found<'a>>,
}

impl<'a> Marks<'a> {
    /// Those of all senses of a text that details are made of.
    pub(super) fn new(all: &[Any<'a>]) -> Self {
        let detail = |one: &&Any<'a>| {
            !matches!(one.meant.sense, Sense::Concept | Sense::Fixed(_) | Sense::Command(_) | Sense::Choice(_))
        };
        let mut found: Vec<Found<'a>> = Vec::with_capacity(all.len());
        found.extend(all.iter().filter(detail).map(|one| Found {
            sense: &one.meant.sense,
            from: one.from,
            to: one.to,
        }));
        found.sort_by_key(|one| (one.from, std::cmp::Reverse(one.to)));
        // In this order whatever contains another comes before it, so that the furthest end so far tells.
        let mut furthest = (0, 0);
        found.retain(|one| {
            let inside = one.to <= furthest.1 && (one.from, one.to) != furthest;
            if one.to > furthest.1 {
                furthest = (one.from, one.to);
            }
            !inside
        });
        Self { found }
    }

    /// All of them, in order.
    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = &Found<'a>> {
        self.found.iter()
    }

    /// Those that begin at a token.
    pub(super) fn starting(&self, token: usize) -> impl Iterator<Item = &Found<'a>> {
        let first = self.found.partition_point(|one| one.from < token);
        self.found[first..].iter().take_while(move |one| one.from == token)
    }

    /// Where a cue that begins at a token ends.
    pub(super) fn cue(&self, token: usize, cue: Cue) -> Option<usize> {
        self.starting(token).find(|one| matches!(one.sense, Sense::Cue(known) if *known == cue)).map(|one| one.to)
    }

    /// Whether a cue ends just before a token.
    pub(super) fn ends_at(&self, token: usize, cues: &[Cue]) -> bool {
        let before = self.found.partition_point(|one| one.from < token);
        let near = self.found[..before].iter().rev().take_while(|one| one.from + 6 >= token);
        near.into_iter().any(|one| one.to == token && matches!(one.sense, Sense::Cue(known) if cues.contains(known)))
    }

    /// The nearest of some cues that ends at or before a token, at most so many tokens back: the cue and where it ends.
    pub(super) fn before(&self, token: usize, reach: usize, cues: &[Cue]) -> Option<(Cue, usize)> {
        let before = self.found.partition_point(|one| one.from < token);
        let near = self.found[..before].iter().rev().filter(|one| one.to <= token && one.to + reach >= token);
        near.filter_map(|one| match one.sense {
            Sense::Cue(known) if cues.contains(known) => Some((*known, one.to)),
            _ => None,
        })
        .max_by_key(|(_, to)| *to)
    }

    /// Whether a phrase that means nothing here covers these tokens.
    pub(super) fn nothing(&self, from: usize, to: usize) -> bool {
        self.found.iter().any(|one| matches!(one.sense, Sense::Nothing) && one.from <= from && to <= one.to)
    }

    /// Whether a text says one of some cues anywhere.
    pub(super) fn any(&self, cues: &[Cue]) -> bool {
        self.found.iter().any(|one| matches!(one.sense, Sense::Cue(known) if cues.contains(known)))
    }
}
