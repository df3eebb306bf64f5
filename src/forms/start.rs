//! Which language to use: asked when it cannot be told, and whenever someone wants another.

use super::{Form, Kind, Slot};

pub(super) static FORM: Form =
    Form { id: "start", finds: None, together: &[], slots: &[Slot::new("language", Kind::Language)] };
