//! How replies, choices and fields look in HTML: the small decisions that templates ask for.

use crate::conversation::{FieldKind, Tone};
use crate::words::{RenderedChoice, RenderedField, RenderedReply};

/// How a reply looks.
pub(crate) fn class(reply: &RenderedReply) -> &'static str {
    match reply.tone {
        Tone::Plain => "reply",
        Tone::Safety => "reply safety",
        Tone::Consent => "reply consent",
        Tone::Question => "reply question",
    }
}

/// Whether a choice is a way out rather than one of those that may be ticked together.
pub(crate) fn stands_alone(choice: &RenderedChoice) -> bool {
    choice.id.starts_with("any.")
}

/// Whether any of them is.
pub(crate) fn any_stands_alone(choices: &[RenderedChoice]) -> bool {
    choices.iter().any(stands_alone)
}

/// Whether a field is ticked rather than typed into.
pub(crate) fn is_ticked(field: &RenderedField) -> bool {
    matches!(field.kind, FieldKind::One | FieldKind::Several)
}

/// Whether an option is ticked already.
pub(crate) fn is_chosen(field: &RenderedField, option: &RenderedChoice) -> bool {
    let typed = field.value.as_deref().is_some_and(|value| value.split(',').any(|id| id == option.id));
    option.chosen || typed
}

/// The attributes of an input, so that a phone offers the right keyboard and what the browser knows (WCAG 1.3.5).
pub(crate) fn input(field: &RenderedField) -> &'static str {
    match field.kind {
        FieldKind::Name => r#"type="text" autocomplete="name" spellcheck="false" dir="auto""#,
        FieldKind::Phone => r#"type="tel" autocomplete="tel" inputmode="tel" dir="ltr""#,
        FieldKind::Email => r#"type="email" autocomplete="email" inputmode="email" spellcheck="false" dir="ltr""#,
        FieldKind::Place => r#"type="text" autocomplete="postal-code" spellcheck="false" dir="auto""#,
        FieldKind::Day => r#"type="date" dir="ltr""#,
        FieldKind::Time => r#"type="time" dir="ltr""#,
        FieldKind::Words | FieldKind::One | FieldKind::Several | FieldKind::Choose => r#"type="text" dir="auto""#,
    }
}

/// Whether a field asks only what the reply above it asks already: then its label is heard, not seen twice.
pub(crate) fn repeats(reply: &RenderedReply, field: &RenderedField) -> bool {
    field.label == reply.text
}
