//! Deleting what is held: the one thing that cannot be taken back, so it is asked once more.

use super::{Form, Kind, Slot};

pub(super) static FORM: Form = Form { id: "mine", slots: &[Slot::new("delete", Kind::One(&["yes", "no"]))] };
