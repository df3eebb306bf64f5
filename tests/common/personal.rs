//! Whether a page or a message shows what it must not, and nothing that only looks like it.

use regex::Regex;
use std::sync::LazyLock;

/// Tokens, UUIDs and Discord's numbers: what chance made, in which any four digits may stand beside each other. A telephone
/// number is shorter.
static IDENTIFIERS: LazyLock<Regex> = LazyLock::new(|| Regex::new("[0-9a-f-]{17,}").expect("a pattern"));

/// The first of these words that a text shows outside identifiers.
pub(crate) fn shown<'a>(text: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let text = IDENTIFIERS.replace_all(text, "");
    words.into_iter().find(|word| text.contains(word))
}

#[test]
fn a_number_is_seen_in_any_spelling_and_never_in_an_identifier() {
    for text in ["07700 900123", "+447700900123", "tel:+44-7700-900-123", "name=\"phone\" value=\"07700900123\""] {
        assert_eq!(shown(text, ["7700"]), Some("7700"), "{text}");
    }
    let chance =
        "/staff/calls/1c577007-0000-4000-8000-900123aaaaaa <input value=\"77007700900123abcdef\"> 1177007700900123456";
    assert_eq!(shown(chance, ["7700", "900123"]), None);
}
