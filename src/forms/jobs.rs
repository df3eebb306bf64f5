//! NHS jobs, match first like volunteering: one question (where), three jobs at once, and whatever else is said improves them.
//! Someone who has an advert already gets the steps for it. Right to work is explained, never asked (J40 to J43). The guided
//! statement (supporting information) will stand between the steps and the contact form.

use super::{Condition, Form, Kind, List, Slot};
use crate::domain::taxonomy::OpportunityKind;

pub(super) static FORM: Form = Form {
    id: "jobs",
    finds: Some(OpportunityKind::Job),
    together: &[],
    slots: &[
        Slot::new("where", Kind::Place).when(Condition::IsNot("advert", "yes")),
        Slot::new("matches", Kind::Matches).fills("chosen").when(Condition::IsNot("advert", "yes")),
        Slot::new("families", Kind::Several(List::JobFamilies)).offered(),
        Slot::new("when", Kind::Several(List::When)).offered(),
        Slot::new("hours", Kind::One(&["full_time", "part_time", "any"])).offered(),
        // "Experience" sounds like paid work; caring for family and helping neighbours count (J27).
        Slot::new("experience", Kind::Several(List::Skills)).offered(),
        Slot::new("languages", Kind::Languages).offered().in_words_of("volunteering"),
        Slot::new("access", Kind::Several(List::Access)).offered().health().in_words_of("volunteering"),
        Slot::new("adult", Kind::One(&["18_or_over", "16_or_17", "under_16"]))
            .fills("age")
            .when(Condition::Is("role_age", "18"))
            .in_words_of("volunteering"),
    ],
};
