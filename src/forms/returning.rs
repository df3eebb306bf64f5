//! Coming back from another phone: a reference, which opens nothing, and then a word or a code (design 8).

use super::{Condition, Form, Kind, Secret, Slot};

pub(super) static FORM: Form = Form {
    id: "returning",
    finds: None,
    together: &[],
    slots: &[
        // On a shared phone, requests in this chat may be someone else's: those stay with them.
        Slot::new("mine", Kind::One(&["yes", "no"])).fills("return_mine").when(Condition::Is("return_own", "yes")),
        Slot::new("reference", Kind::Reference).fills("return_reference"),
        Slot::new("how", Kind::One(&["word", "code"])).fills("return_how"),
        Slot::new("word", Kind::Secret(Secret::Word)).fills("return_word").when(Condition::Is("return_how", "word")),
        Slot::new("code", Kind::Secret(Secret::Code)).fills("return_code").when(Condition::Is("return_how", "code")),
    ],
};
