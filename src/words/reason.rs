//! Why an opportunity is shown, as a sentence: one message a kind of reason, with its arguments as variables.

use crate::conversation::Line;
use crate::domain::taxonomy::Code;
use crate::matching::Reason;

/// The sentence for a reason.
pub(super) fn line(reason: &Reason) -> Line {
    Line::new(reason.kind.message())
}
