//! How replies, choices and fields look in HTML: the small decisions that templates ask for.

use crate::conversation::{FieldKind, Tone};
use crate::words::{RenderedCard, RenderedChoice, RenderedField, RenderedReply};
use jiff::civil::{Date, Time};

/// From how many options on a list of ticks is folded: all of them would push the next question off a phone.
const FOLDED_FROM: usize = 6;

/// From how many choices on short names stand in two columns: boroughs, hospitals.
const COLUMNS_FROM: usize = 8;

/// The longest label, in characters, that half the width of a small phone holds in three lines.
const COLUMN_LABEL: usize = 36;

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

/// Whether a list of ticks is folded under its label.
pub(crate) fn is_folded(field: &RenderedField) -> bool {
    field.options.len() >= FOLDED_FROM
}

/// How many of its options are ticked already.
pub(crate) fn count_chosen(field: &RenderedField) -> usize {
    field.options.iter().filter(|option| is_chosen(field, option)).count()
}

/// What an input is filled with. A day or a time that was written in words cannot stand in a browser's own field for it: its
/// error, which repeats it, stands beside the field.
pub(crate) fn value(field: &RenderedField) -> Option<&str> {
    let value = field.value.as_deref()?;
    let fits = match field.kind {
        FieldKind::Day => value.parse::<Date>().is_ok(),
        FieldKind::Time => value.parse::<Time>().is_ok(),
        _ => true,
    };
    fits.then_some(value)
}

/// Whether choices are many short names, which fit in two columns.
pub(crate) fn fits_columns(choices: &[RenderedChoice]) -> bool {
    let names = || choices.iter().filter(|choice| !stands_alone(choice));
    names().count() >= COLUMNS_FROM && names().all(|choice| choice.label.chars().count() <= COLUMN_LABEL)
}

/// Whether cards are steps to be taken one after the other.
pub(crate) fn are_steps(cards: &[RenderedCard]) -> bool {
    cards.len() > 1 && cards.iter().all(|card| card.id.contains(".step."))
}

/// The first line of a card.
pub(crate) fn first_line(card: &RenderedCard) -> &str {
    card.text.lines().next().unwrap_or_default()
}

/// What stands under it.
pub(crate) fn rest(card: &RenderedCard) -> &str {
    card.text.split_once('\n').map_or("", |(_, rest)| rest)
}

/// The lines that help to choose.
pub(crate) fn brief(card: &RenderedCard) -> String {
    card.text.lines().take(card.brief_lines).collect::<Vec<_>>().join("\n")
}

/// The lines that are folded away until they are asked for.
pub(crate) fn folded(card: &RenderedCard) -> String {
    card.text.lines().skip(card.brief_lines).collect::<Vec<_>>().join("\n")
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
        FieldKind::Private => r#"type="text" autocomplete="off" autocapitalize="none" spellcheck="false" dir="auto""#,
        FieldKind::Words | FieldKind::One | FieldKind::Several | FieldKind::Choose => r#"type="text" dir="auto""#,
    }
}

/// Whether a field asks only what the reply above it asks already: then its label is heard, not seen twice.
pub(crate) fn repeats(reply: &RenderedReply, field: &RenderedField) -> bool {
    field.label == reply.text
}
