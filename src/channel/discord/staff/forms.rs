//! The forms of staff. They open as the first answer, without the store: who may send one is asked when it comes back.

use crate::channel::discord::custom_id::{CustomId, StaffForm};
use crate::channel::discord::modal::{Input, Modal};
use serenity::all::{ActionRow, ActionRowComponent};

const CODE: &str = "code";

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
    }
}
