//! Feedback without a name: no resident is kept with it, only the month it came in (design 8).

use crate::domain::taxonomy::FeedbackKind;
use crate::language::Language;
use std::fmt;

/// Feedback to be stored.
#[derive(Clone, PartialEq, Eq)]
pub struct NewFeedback {
    /// What kind it is.
    pub kind: FeedbackKind,
    /// The person's own words. Sealed at rest.
    pub words: String,
    /// The language they are most likely in.
    pub language: Language,
}

impl fmt::Debug for NewFeedback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NewFeedback({})", self.kind)
    }
}
