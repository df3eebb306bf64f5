//! Several things as one phrase: "Monday, Tuesday and Friday".

use crate::language::Language;
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};

/// Joins things in one language.
pub(crate) struct Lists {
    and: ListFormatter,
}

impl Lists {
    pub(crate) fn new(language: Language) -> Self {
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        let preferences = (&crate::words::locale(language)).into();
        let and = ListFormatter::try_new_and(preferences, options);
        Self { and: and.expect("the lists of every language are compiled in") }
    }

    /// All of them.
    pub(crate) fn and(&self, items: &[String]) -> String {
        self.and.format_to_string(items.iter().map(String::as_str))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_joined_as_each_language_joins_them() {
        let items = |items: &[&str]| items.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>();
        let english = Lists::new(Language::SOURCE);
        assert_eq!(english.and(&items(&["Monday", "Tuesday", "Friday"])), "Monday, Tuesday and Friday");
        assert_eq!(english.and(&items(&["Monday"])), "Monday");
        let arabic = Lists::new(Language::parse("ar").unwrap());
        assert_eq!(arabic.and(&items(&["الاثنين", "الجمعة"])), "الاثنين والجمعة");
    }
}
