//! Which languages are offered, and why the others are not (design 5): a resident must not consent in words, or be helped in
//! danger by words, that nobody has checked without knowing it.

use crate::language::{Folder, Language, Locales};
use icu::collator::Collator;
use icu::collator::options::CollatorOptions;

/// Whose wording residents may see.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Offer {
    /// Every language, each with its status: to show what there is.
    All,
    /// Those whose consent and safety wording a named person has checked, the source, and those listed.
    Checked {
        /// Languages that the operator offers with a notice and the English under every consent and safety message.
        also: Vec<Language>,
    },
}

/// What is offered.
pub(crate) struct Offered {
    /// The languages, in the order of their own names.
    pub(crate) languages: Vec<Language>,
    /// Why the others are not, one sentence each, for the log.
    pub(crate) notices: Vec<String>,
}

impl Offer {
    pub(crate) fn apply(&self, locales: &Locales) -> Offered {
        let mut languages: Vec<&Folder> = Vec::new();
        let mut notices = Vec::new();
        for folder in locales.iter() {
            match self.refuses(folder) {
                None => languages.push(folder),
                Some(why) => notices.push(why),
            }
        }
        if let Self::Checked { also } = self {
            let unknown = also.iter().filter(|language| locales.get(**language).is_none());
            notices.extend(unknown.map(|language| format!("{language} is listed, but there is no such language")));
        }
        let collator = Collator::try_new(icu::locale::Locale::UNKNOWN.into(), CollatorOptions::default())
            .expect("the root order is compiled in");
        languages.sort_by(|a, b| collator.compare(&a.about.endonym, &b.about.endonym));
        Offered { languages: languages.into_iter().map(|folder| folder.language).collect(), notices }
    }

    /// Why a language is not offered; nothing if it is.
    fn refuses(&self, folder: &Folder) -> Option<String> {
        let Self::Checked { also } = self else { return None };
        let checked = &folder.about.checked;
        let unchecked = match (&checked.consent, &checked.safety) {
            (Some(_), Some(_)) => return None,
            (None, Some(_)) => "consent",
            (Some(_), None) => "safety",
            (None, None) => "consent and safety",
        };
        let language = folder.language;
        let offered = language == Language::SOURCE || also.contains(&language);
        (!offered).then(|| format!("{language} is not offered: nobody has checked its {unchecked} wording"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_checked_and_listed_languages_are_offered() {
        let locales = Locales::embedded().unwrap();
        let arabic = Language::parse("ar").unwrap();
        let strict = Offer::Checked { also: Vec::new() }.apply(&locales);
        assert!(strict.languages.contains(&Language::SOURCE));
        if locales.get(arabic).unwrap().about.checked.consent.is_none() {
            assert!(!strict.languages.contains(&arabic));
            assert!(strict.notices.iter().any(|notice| notice.starts_with("ar is not offered")));
        }
        let listed = Offer::Checked { also: vec![arabic] }.apply(&locales);
        assert!(listed.languages.contains(&arabic));
        assert_eq!(Offer::All.apply(&locales).notices, Vec::<String>::new());
    }
}
