//! Whether words fit into Discord's own means.

use serenity::constants::MESSAGE_CODE_LIMIT;

/// The longest label of a button, in characters; Discord refuses the whole message over it.
pub const BUTTON: usize = 80;

/// Whether a label fits on a button.
pub fn label(text: &str) -> Result<(), String> {
    at_most(text, BUTTON, "a button's label")
}

/// Whether a text fits into one message.
pub fn message(text: &str) -> Result<(), String> {
    at_most(text, MESSAGE_CODE_LIMIT, "a message")
}

fn at_most(text: &str, limit: usize, what: &str) -> Result<(), String> {
    let length = text.chars().count();
    if length <= limit { Ok(()) } else { Err(format!("{length} characters, where {what} holds {limit}")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_character_too_many_does_not_fit() {
        assert!(label(&"ع".repeat(80)).is_ok());
        assert!(label(&"ع".repeat(81)).is_err());
        assert!(message(&"a".repeat(2001)).is_err());
    }
}
