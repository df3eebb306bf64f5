//! Going to hospital with other people: the companion roles that fit, what the checks are, and contact.

use super::{Form, Kind, List, Slot};
use crate::domain::taxonomy::OpportunityKind;

pub(super) static FORM: Form = Form {
    id: "offer",
    finds: Some(OpportunityKind::Companion),
    together: &[],
    slots: &[
        Slot::new("where", Kind::Place).in_words_of("volunteering"),
        Slot::new("matches", Kind::Matches).fills("chosen"),
        Slot::new("when", Kind::Several(List::When)).offered().in_words_of("volunteering"),
        Slot::new("languages", Kind::Languages).offered().in_words_of("volunteering"),
        // Companions are adults, as either side (C20).
        Slot::new("adult", Kind::One(&["18_or_over", "16_or_17", "under_16"])).fills("age").in_words_of("volunteering"),
    ],
};
