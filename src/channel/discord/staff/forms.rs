//! The forms of staff. They open as the first answer, without the store: who may send one is asked when it comes back.

use crate::channel::discord::custom_id::{CustomId, StaffForm};
use crate::channel::discord::modal::{Input, Modal};
use crate::desk::drafts::ShortRole;
use serenity::all::{ActionRow, ActionRowComponent};

const CODE: &str = "code";
const TITLE: &str = "title";
const WHAT: &str = "what";
const PLACE: &str = "place";
const WHEN: &str = "when";
const HOW_MANY: &str = "how_many";

/// The form that takes a code from the staff pages.
pub(super) fn link() -> Modal {
    let code = Input {
        id: CODE,
        label: "Code from the staff pages".to_owned(),
        example: "For example ACDE FGHJ".to_owned(),
        long: false,
        optional: false,
        longest: 20,
    };
    Modal {
        id: CustomId::Staff(StaffForm::Link).to_string(),
        title: "Link your account".to_owned(),
        inputs: vec![code],
    }
}

/// The code that was typed.
pub(super) fn code(rows: &[ActionRow]) -> String {
    typed(rows, CODE)
}

/// The form that takes a role in a few words.
pub(super) fn opportunity() -> Modal {
    let input = |id, label: &str, example: &str, longest| Input {
        id,
        label: label.to_owned(),
        example: example.to_owned(),
        long: id == WHAT,
        optional: id != TITLE && id != WHAT,
        longest,
    };
    Modal {
        id: CustomId::Staff(StaffForm::Opportunity).to_string(),
        title: "A volunteering role, in short".to_owned(),
        inputs: vec![
            input(TITLE, "Title", "For example: Garden helper", 80),
            input(WHAT, "What people do", "Short sentences, plain words. No names of patients or staff.", 500),
            input(PLACE, "Where", "A postcode if you can, such as UB1 3HW", 60),
            input(WHEN, "Days and hours", "For example: Tuesday mornings, 2 hours", 80),
            input(HOW_MANY, "How many people", "For example: 4", 3),
        ],
    }
}

/// The role that was typed.
pub(super) fn role(rows: &[ActionRow]) -> ShortRole {
    ShortRole {
        title: typed(rows, TITLE),
        what: typed(rows, WHAT),
        place: typed(rows, PLACE),
        when: typed(rows, WHEN),
        how_many: typed(rows, HOW_MANY),
    }
}

/// What was typed into an input; nothing if it is not there.
fn typed(rows: &[ActionRow], id: &str) -> String {
    let mut inputs = rows.iter().flat_map(|row| &row.components).filter_map(|component| match component {
        ActionRowComponent::InputText(input) if input.custom_id == id => input.value.clone(),
        _ => None,
    });
    inputs.next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_keep_discords_limits() {
        assert_eq!(link().broken(), Vec::<String>::new());
        assert_eq!(opportunity().broken(), Vec::<String>::new());
    }
}
