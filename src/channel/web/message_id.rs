//! What a page calls a message before it is sent: made when the page is, so that a double click or a reload is the same message
//! and gets the stored reply again. A program may name its messages itself.

use crate::ids::MessageId;
use crate::turn::Said;
use std::fmt::Write;

/// Characters of the longest id we take.
const LONGEST: usize = 64;

/// A new id: 128 random bits.
pub(crate) fn fresh() -> String {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("the machine's source of randomness never fails once it has started");
    bytes.iter().fold(String::with_capacity(32), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// An id that someone sent, if it can be one.
pub(crate) fn read(text: &str) -> Option<&str> {
    let sound = (8..=LONGEST).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':'));
    sound.then_some(text)
}

/// The id of a message from a page. All buttons of a page share its id; pressing another one is another message, so the choice
/// is part of it.
pub(crate) fn of_page(id: &str, said: &Said) -> MessageId {
    MessageId(match said {
        Said::Choice(choice) => format!("{id}/{choice}"),
        Said::Choices(_) => format!("{id}/choices"),
        Said::Fields(_) => format!("{id}/fields"),
        Said::Text(_) | Said::Answer { .. } | Said::Unreadable => id.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_plain_and_not_too_long() {
        assert!(read(&fresh()).is_some());
        assert!(read("0190a7c2-0000-7000-8000-000000000001").is_some());
        for wrong in ["", "short", "with a space", "línea-de-texto", &"a".repeat(65)] {
            assert!(read(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn another_button_of_the_same_page_is_another_message() {
        let press = |choice: &str| of_page("page-one", &Said::Choice(choice.to_owned()));
        assert_eq!(press("any.back"), press("any.back"));
        assert_ne!(press("any.back"), press("any.skip"));
    }
}
