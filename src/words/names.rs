//! The names of spoken languages in each language, from ICU. What ICU lacks or names oddly is a message of `taxonomy.ftl`
//! (`spoken-syl`), which is looked for first.

use crate::domain::spoken::Spoken;
use crate::language::Language;
use icu::experimental::displaynames::DisplayNamesOptions;
use icu::experimental::displaynames::multi::LanguageDisplayNames;

/// Names languages in one language.
pub(crate) struct Names(LanguageDisplayNames);

impl Names {
    pub(crate) fn new(language: Language) -> Self {
        let preferences = (&crate::words::locale(language)).into();
        let names = LanguageDisplayNames::try_new(preferences, DisplayNamesOptions::default());
        Self(names.expect("the names of languages are compiled in"))
    }

    /// ICU's name for a spoken language, if it has one.
    pub(crate) fn of(&self, spoken: Spoken) -> Option<&str> {
        self.0.of(spoken.code().parse().ok()?)
    }
}

/// The message that names a spoken language where ICU does not.
pub(crate) fn message(spoken: Spoken) -> String {
    format!("spoken-{}", spoken.code())
}
