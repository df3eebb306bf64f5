//! Whether to be reminded of a closing day or an event. The yes is a consent of its own (C59, L19).

use super::{Form, Kind, Slot};
use crate::domain::consent::Purpose;

pub(super) static FORM: Form = Form {
    id: "reminder",
    finds: None,
    together: &[],
    slots: &[
        Slot::new("age", Kind::One(&["16_or_over", "under_16"])).in_words_of("contact"),
        Slot::new("yes", Kind::Consent(Purpose::Reminders)).fills("consent_reminders"),
    ],
};
