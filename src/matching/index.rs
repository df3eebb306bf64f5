//! The opportunity index: an unchanging snapshot that many turns read at once. A change makes a patched snapshot that shares
//! nearly everything with the one before; what is closed, full or deleted stays known as such.

use super::explain::explain;
use super::reason::Reason;
use super::segment::Segment;
use super::wanted::{Query, Wanted};
use crate::area::Areas;
use crate::domain::opportunity::Opportunity;
use crate::ids::OpportunityId;
use jiff::civil::Date;
use serde::Serialize;
use std::cmp::Ordering;
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

/// Where a posted opportunity stands. That its last day has passed is seen from the day asked about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// It can be chosen while places are left.
    Open {
        /// How many more people it has room for.
        places_left: u32,
    },
    /// The organisation closed it.
    Closed,
    /// The organisation deleted it.
    Deleted,
}

/// An opportunity and where it stands.
#[derive(Clone, PartialEq, Debug)]
pub struct Posted {
    /// The opportunity.
    pub opportunity: Arc<Opportunity>,
    /// Where it stands.
    pub standing: Standing,
}

impl Posted {
    /// An open opportunity with all its places left.
    pub fn open(opportunity: Opportunity) -> Self {
        let standing = Standing::Open { places_left: opportunity.capacity };
        Self { opportunity: Arc::new(opportunity), standing }
    }

    /// Its id.
    pub fn id(&self) -> &OpportunityId {
        &self.opportunity.id
    }

    /// Whether one may still choose it on this day.
    pub fn can_be_chosen(&self, today: Date) -> bool {
        matches!(self.standing, Standing::Open { places_left: 1.. }) && self.opportunity.is_open_on(today)
    }
}

/// An opportunity for a resident, with reasons.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Match {
    /// The opportunity.
    pub id: OpportunityId,
    /// How well it fits; it means something only beside another score for the same resident.
    pub score: f64,
    /// Why it is shown, the most telling first. Four are enough to show.
    pub reasons: Vec<Reason>,
}

/// A snapshot of every opportunity.
#[derive(Clone, Debug)]
pub struct Index {
    areas: Arc<Areas>,
    base: Arc<Segment>,
    /// What changed since `base` was laid out.
    changed: Arc<Segment>,
    /// The rows of `base` that `changed` replaces.
    replaced: Arc<HashSet<u32>>,
}

/// One that may be among the best.
#[derive(Clone, Copy)]
struct Candidate<'a> {
    score: i32,
    segment: &'a Segment,
    row: u32,
}

impl<'a> Candidate<'a> {
    fn posted(&self) -> &'a Posted {
        &self.segment.posted[self.row as usize]
    }

    /// The better first: by score, then by id.
    fn compare(&self, other: &Self) -> Ordering {
        other.score.cmp(&self.score).then_with(|| {
            if std::ptr::eq(self.segment, other.segment) {
                self.segment.rank[self.row as usize].cmp(&other.segment.rank[other.row as usize])
            } else {
                self.posted().id().cmp(other.posted().id())
            }
        })
    }
}

impl Index {
    /// A snapshot of these. Of two with one id the later holds.
    pub fn new(areas: Arc<Areas>, posted: impl IntoIterator<Item = Posted>) -> Self {
        let latest: BTreeMap<OpportunityId, Posted> = posted.into_iter().map(|one| (one.id().clone(), one)).collect();
        let base = Arc::new(Segment::new(&areas, latest.into_values().collect()));
        Self { areas, base, changed: Arc::default(), replaced: Arc::default() }
    }

    /// The snapshot after these changes. It costs as much as there were changes since the last layout; when those grow beyond a
    /// sixteenth of everything, all is laid out anew.
    #[must_use]
    pub fn patched(&self, changes: impl IntoIterator<Item = Posted>) -> Self {
        let mut changed: BTreeMap<OpportunityId, Posted> =
            self.changed.posted.iter().map(|one| (one.id().clone(), one.clone())).collect();
        changed.extend(changes.into_iter().map(|one| (one.id().clone(), one)));
        if changed.len() > (self.base.posted.len() / 16).max(256) {
            return Self::new(self.areas.clone(), self.base.posted.iter().cloned().chain(changed.into_values()));
        }
        let replaced = changed.keys().filter_map(|id| self.base.row_of(id.as_str())).collect();
        Self {
            areas: self.areas.clone(),
            base: self.base.clone(),
            changed: Arc::new(Segment::new(&self.areas, changed.into_values().collect())),
            replaced: Arc::new(replaced),
        }
    }

    /// The opportunity with this id, open or not.
    pub fn get(&self, id: &OpportunityId) -> Option<&Posted> {
        let (segment, row) = self.row_of(id)?;
        Some(&segment.posted[row as usize])
    }

    /// Every opportunity it knows, open or not, in no order that means anything.
    pub fn all(&self) -> impl Iterator<Item = &Posted> {
        let kept = |(row, _): &(usize, _)| u32::try_from(*row).is_ok_and(|row| !self.replaced.contains(&row));
        self.base.posted.iter().enumerate().filter(kept).map(|(_, posted)| posted).chain(&self.changed.posted)
    }

    /// The areas it was made with.
    pub fn areas(&self) -> &Arc<Areas> {
        &self.areas
    }

    /// How many opportunities it knows, open or not.
    pub fn len(&self) -> usize {
        self.base.posted.len() + self.changed.posted.len() - self.replaced.len()
    }

    /// Whether it knows none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The `count` opportunities that fit best, the best first; of equal ones the smaller id first. Closed, full, past and
    /// those with a minimum age that the person may not reach are left out, and so are those of `skip`.
    pub fn best(&self, wanted: &Wanted, skip: &[OpportunityId], count: usize) -> Vec<Match> {
        let found = self.candidates(wanted, skip, count);
        found.into_iter().map(|candidate| self.explained(wanted, candidate)).collect()
    }

    /// Like [`Index::best`], but of the best it prefers different kinds: someone who has said only where they live sees what
    /// there is, not three times the same.
    pub fn varied(&self, wanted: &Wanted, skip: &[OpportunityId], count: usize) -> Vec<Match> {
        let mut left = self.candidates(wanted, skip, count.saturating_mul(6));
        let mut chosen: Vec<Candidate> = Vec::new();
        while chosen.len() < count && !left.is_empty() {
            let is_new = |candidate: &Candidate| {
                let sort = |one: &Candidate| {
                    let one = &one.posted().opportunity;
                    (one.kind, one.role_kind, one.job_family, one.event_kind)
                };
                chosen.iter().all(|known| sort(known) != sort(candidate))
            };
            let next = left.iter().position(is_new).unwrap_or(0);
            chosen.push(left.remove(next));
        }
        chosen.sort_by(Candidate::compare);
        chosen.into_iter().map(|candidate| self.explained(wanted, candidate)).collect()
    }

    /// Why this one fits, whether or not it is among the best.
    pub fn reasons(&self, wanted: &Wanted, posted: &Posted) -> Vec<Reason> {
        explain(&self.areas, wanted, posted)
    }

    fn explained(&self, wanted: &Wanted, candidate: Candidate) -> Match {
        let posted = candidate.posted();
        Match {
            id: posted.id().clone(),
            score: f64::from(candidate.score) / 100.0,
            reasons: explain(&self.areas, wanted, posted),
        }
    }

    fn row_of(&self, id: &OpportunityId) -> Option<(&Segment, u32)> {
        let in_changed = self.changed.row_of(id.as_str()).map(|row| (&*self.changed, row));
        in_changed.or_else(|| self.base.row_of(id.as_str()).map(|row| (&*self.base, row)))
    }

    fn candidates(&self, wanted: &Wanted, skip: &[OpportunityId], count: usize) -> Vec<Candidate<'_>> {
        if count == 0 {
            return Vec::new();
        }
        let query = Query::new(wanted, &self.areas);
        let skipped: Vec<(&Segment, u32)> = skip.iter().filter_map(|id| self.row_of(id)).collect();
        let is_skipped = |segment: &Segment, row: u32| {
            skipped.iter().any(|(known, skipped)| *skipped == row && std::ptr::eq(*known, segment))
        };
        let mut cells: Vec<_> = [&*self.base, &*self.changed]
            .into_iter()
            .flat_map(|segment| segment.bounds(&query).map(move |(bound, cell)| (bound, segment, cell)))
            .collect();
        cells.sort_unstable_by_key(|(bound, _, _)| std::cmp::Reverse(*bound));
        let mut best: Vec<Candidate> = Vec::with_capacity(count.min(1_024) + 1);
        let mut mark = i32::MIN;
        for (bound, segment, cell) in cells {
            // Not `<=`: an equal score with a smaller id still comes first.
            if bound < mark {
                break;
            }
            segment.scan(cell, &query, mark, |score, row| {
                let candidate = Candidate { score, segment, row };
                let gone = std::ptr::eq(segment, Arc::as_ptr(&self.base)) && self.replaced.contains(&row);
                if !gone && !is_skipped(segment, row) {
                    let place = best.partition_point(|known| known.compare(&candidate) == Ordering::Less);
                    if place < count {
                        best.insert(place, candidate);
                        best.truncate(count);
                    }
                }
                if best.len() == count {
                    mark = best[count - 1].score;
                }
                mark
            });
        }
        best
    }
}
