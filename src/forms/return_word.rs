//! A word with which someone comes back from another phone: offered after a request is sent, never demanded (design 8).

use super::{Form, Kind, Secret, Slot};

pub(super) static FORM: Form = Form {
    id: "word",
    finds: None,
    together: &[],
    slots: &[Slot::new("choose", Kind::Secret(Secret::NewWord)).in_words_of("returning")],
};
