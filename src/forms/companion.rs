//! Someone to come along to a hospital appointment. All of it says something about health, so it is asked only where that is
//! allowed. Which illness, which clinic and why are never asked (C41).

use super::{Condition, Form, Kind, List, Slot, Span};

pub(super) static FORM: Form = Form {
    id: "companion",
    finds: None,
    together: &["hospital", "day", "time", "visit", "where", "languages", "gender", "access"],
    slots: &[
        Slot::new("for_whom", Kind::One(&["me", "someone", "after_hospital"])).health(),
        // The person whose appointment it is decides (C2).
        Slot::new("agreed", Kind::One(&["yes", "no"])).when(Condition::Is("for_whom", "someone")).health(),
        Slot::new("hospital", Kind::Hospital).health(),
        Slot::new("day", Kind::Day(Span::Appointment)).health(),
        Slot::new("time", Kind::Time).health(),
        Slot::new("visit", Kind::Several(List::Visits)).health(),
        // Only someone who travels along needs to know from where; the first part of a postcode is enough (C36).
        Slot::new("where", Kind::Place).when(Condition::Includes("visit", &["door_to_door", "see_me_home"])).health(),
        Slot::new("languages", Kind::Languages).offered().health(),
        Slot::new("gender", Kind::One(&["any", "woman", "man"])).offered().health(),
        Slot::new("access", Kind::Several(List::VisitAccess)).offered().health(),
        // No companion under 18, as either side.
        Slot::new("adult", Kind::One(&["18_or_over", "16_or_17", "under_16"])).fills("age"),
    ],
};
