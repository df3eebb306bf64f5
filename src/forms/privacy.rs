//! Deleting what is held: the one thing that cannot be taken back, so it is asked once more.

use super::{Form, Kind, Slot};

pub(super) static FORM: Form =
    Form { id: "mine", finds: None, together: &[], slots: &[Slot::new("delete", Kind::One(&["yes", "no"]))] };
