//! Volunteering, match first: one question (where), three matches at once; everything else is offered, and each answer visibly
//! improves the matches.

use super::{Condition, Form, Kind, List, Slot};
use crate::domain::taxonomy::OpportunityKind;

pub(super) static FORM: Form = Form {
    id: "volunteering",
    finds: Some(OpportunityKind::Volunteering),
    together: &[],
    slots: &[
        Slot::new("where", Kind::Place),
        Slot::new("matches", Kind::Matches).fills("chosen"),
        Slot::new("interests", Kind::Several(List::Interests)).offered(),
        Slot::new("when", Kind::Several(List::When)).offered(),
        Slot::new("languages", Kind::Languages).offered(),
        Slot::new("access", Kind::Several(List::Access)).offered().health(),
        // Only where a chosen role needs it; it answers the contact form's question as well.
        Slot::new("adult", Kind::One(&["18_or_over", "16_or_17", "under_16"]))
            .fills("age")
            .when(Condition::Is("role_age", "18")),
    ],
};
