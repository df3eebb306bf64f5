//! Events near by: cards, a reminder if wanted, and a person who helps where a place has to be booked.

use super::{Form, Kind, List, Slot};
use crate::domain::taxonomy::OpportunityKind;

pub(super) static FORM: Form = Form {
    id: "events",
    finds: Some(OpportunityKind::Event),
    together: &[],
    slots: &[
        Slot::new("where", Kind::Place),
        Slot::new("matches", Kind::Matches).fills("chosen"),
        Slot::new("when", Kind::Several(List::When)).offered().in_words_of("volunteering"),
        Slot::new("interests", Kind::Several(List::Interests)).offered().in_words_of("volunteering"),
        Slot::new("languages", Kind::Languages).offered().in_words_of("volunteering"),
        Slot::new("access", Kind::Several(List::Access)).offered().in_words_of("volunteering").health(),
    ],
};
