//! Someone to ask after a person who comes home from hospital: when, and by message or call (C62). The coordinator answers.

use super::{Condition, Form, Kind, List, Slot, Span};

pub(super) static FORM: Form = Form {
    id: "checkin",
    finds: None,
    together: &["home_on", "points", "by"],
    slots: &[
        Slot::new("whom", Kind::One(&["me", "someone"])).health(),
        Slot::new("agreed", Kind::One(&["yes", "no"]))
            .when(Condition::Is("whom", "someone"))
            .health()
            .in_words_of("companion"),
        Slot::new("home_on", Kind::Day(Span::GoingHome)).health(),
        Slot::new("points", Kind::Several(List::CheckPoints)).health(),
        Slot::new("by", Kind::One(&["message", "call"])).health(),
    ],
};
