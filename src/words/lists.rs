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

/// Labels begin with a capital letter. In a list all but the first go on in small letters, unless they hold a name
/// ("British Sign Language", "NHS jobs"). Days stay as their language labels them: some write them large, some small.
pub(crate) fn continue_in_small_letters(items: &mut [String]) {
    for item in items.iter_mut().skip(1) {
        let mut letters = item.chars();
        let first = letters.next();
        // One letter may be a whole word ("A quiet place"), and the English "I" is large without being a name.
        let goes_on = letters.clone().next().is_some_and(|next| next.is_lowercase() || next == ' ');
        let is_name = |word: &str| word != "I" && word.contains(char::is_uppercase);
        let plain = goes_on && !letters.as_str().split(' ').any(is_name);
        if let Some(first) = first.filter(|_| plain) {
            *item = first.to_lowercase().chain(letters).collect();
        }
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
        let mut labels =
            items(&["Food", "A quiet place", "Hours I can change", "A&E", "British Sign Language", "NHS jobs"]);
        continue_in_small_letters(&mut labels);
        let joined = "Food, a quiet place, hours I can change, A&E, British Sign Language and NHS jobs";
        assert_eq!(english.and(&labels), joined);
        assert_eq!(arabic.and(&items(&["الاثنين", "الجمعة"])), "الاثنين والجمعة");
        let polish = Lists::new(Language::parse("pl").unwrap());
        let mut labels = items(&["Bez schodów", "Ciche miejsce", "Opieka nad dzieckiem"]);
        continue_in_small_letters(&mut labels);
        assert_eq!(polish.and(&labels), "Bez schodów, ciche miejsce i opieka nad dzieckiem");
    }
}
