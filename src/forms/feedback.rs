//! What was good, what was wrong, racism, an idea. Without a name no resident is kept with it (design 8).

use super::{Form, Kind, Slot};

pub(super) static FORM: Form = Form {
    id: "feedback",
    finds: None,
    together: &[],
    slots: &[
        Slot::new("about", Kind::One(&["praise", "complaint", "racism", "idea"])).fills("feedback_kind"),
        Slot::new("age", Kind::One(&["16_or_over", "under_16"])).in_words_of("contact"),
        Slot::new("words", Kind::Words).fills("feedback"),
        Slot::new("named", Kind::One(&["no", "yes"])).fills("feedback_named"),
    ],
};
