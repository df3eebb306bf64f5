//! Contact: age first, then who may make contact about what, then how. Nothing that names a person is asked before the yes.

use super::{Condition, Form, Kind, List, Slot};
use crate::domain::consent::Purpose;

pub(super) static FORM: Form = Form {
    id: "contact",
    finds: None,
    // Name, contact and the rest have fields of their own, checked together (`conversation::sending`).
    together: &[],
    slots: &[
        Slot::new("question", Kind::Words).when(Condition::Is("service", "question")),
        Slot::new("age", Kind::One(&["16_or_over", "under_16"])),
        Slot::new("volunteering", Kind::Consent(Purpose::ContactVolunteering))
            .fills("consent_contact_volunteering")
            .when(Condition::Is("service", "volunteering")),
        Slot::new("jobs", Kind::Consent(Purpose::ContactJobs))
            .fills("consent_contact_jobs")
            .when(Condition::Is("service", "jobs")),
        // An appointment says something about health: these two are explicit (L12, C45).
        Slot::new("visit", Kind::Consent(Purpose::ArrangeVisits))
            .fills("consent_arrange_visits")
            .when(Condition::Is("service", "companion")),
        Slot::new("check_in", Kind::Consent(Purpose::CheckInAfterHospital))
            .fills("consent_check_in_after_hospital")
            .when(Condition::Is("service", "check_in")),
        Slot::new("answer", Kind::Consent(Purpose::ContactQuestion))
            .fills("consent_contact_question")
            .when(Condition::Is("service", "question")),
        Slot::new("event", Kind::Consent(Purpose::ContactQuestion))
            .fills("consent_contact_question")
            .when(Condition::Is("service", "event")),
        Slot::new("feedback", Kind::Consent(Purpose::KeepFeedback))
            .fills("consent_keep_feedback")
            .when(Condition::Is("service", "feedback")),
        // What would help is health-like: it goes into the lead only with an explicit yes (L20).
        Slot::new("needs", Kind::Consent(Purpose::KeepNeeds))
            .fills("consent_keep_needs")
            .when(Condition::Has("access")),
        Slot::new("share", Kind::Consent(Purpose::ShareWithOrganisation))
            .fills("consent_share")
            .when(Condition::Has("other_organisations")),
        Slot::new("name", Kind::Name),
        Slot::new("contact", Kind::Contact),
        Slot::new("good_times", Kind::Several(List::PartsOfDay)).while_asking(),
        // Only a telephone can be heard by others.
        Slot::new("message_safe", Kind::One(&["yes", "no"])).while_asking().when(Condition::Has("phone_given")),
        Slot::new("note", Kind::Words).offered(),
        Slot::new("summary", Kind::Summary),
    ],
};
