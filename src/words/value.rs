//! How a value stands inside a sentence: isolated, so that a Latin name does not turn an Arabic line round (P51), and never
//! able to turn it round itself.

use fluent::types::FluentType;
use fluent::{FluentArgs, FluentValue};
use std::borrow::Cow;

/// Whether inserted values are wrapped in the invisible marks that keep directions apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Isolation {
    /// Web and Discord, which know the marks.
    Marks,
    /// Terminals, plain text, interfaces for programs.
    None,
}

/// A number with its text: Fluent prints the text, `PLURAL` reads the number.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Count {
    pub(crate) value: f64,
    pub(crate) text: String,
}

impl FluentType for Count {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.text.clone().into()
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.text.clone().into()
    }
}

impl Isolation {
    /// The value between first-strong isolate and its end.
    pub(crate) fn wrap(self, value: &str) -> String {
        match self {
            Self::Marks => format!("\u{2068}{value}\u{2069}"),
            Self::None => value.to_owned(),
        }
    }

    /// The value, which is always read from left to right, in a language that runs the other way.
    pub(crate) fn wrap_left_to_right(self, value: &str) -> String {
        match self {
            Self::Marks => format!("\u{2066}{value}\u{2069}"),
            Self::None => value.to_owned(),
        }
    }

    /// What was typed by someone, without marks of their own that would reach beyond it.
    pub(crate) fn typed(self, words: &str) -> String {
        let is_mark = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if words.contains(is_mark) { self.wrap(&words.replace(is_mark, "")) } else { self.wrap(words) }
    }
}

/// Adds a number to the arguments of a message.
pub(crate) fn set_number(args: &mut FluentArgs<'_>, name: &str, value: f64, text: String) {
    args.set(name.to_owned(), FluentValue::Custom(Box::new(Count { value, text })));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_marks_cannot_reach_beyond_the_value() {
        assert_eq!(Isolation::Marks.typed("Amina\u{202e}\u{2067}"), "\u{2068}Amina\u{2069}");
        assert_eq!(Isolation::None.typed("Amina"), "Amina");
    }
}
