//! Discord's languages and ours. Discord has 32 and lacks Arabic, Somali and many others: its setting is a first guess at what
//! someone reads, never more, and commands are named in the languages that it has.

use crate::language::Language;
use crate::words::Words;

/// The locales that Discord takes.
const LOCALES: [&str; 32] = [
    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR",
    "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
];

/// The language we offer to someone with this setting: the same, or one with the same first part.
pub fn language_of_locale(words: &Words, locale: &str) -> Option<Language> {
    let offered = || words.languages().map(|(language, _)| language);
    let exact = offered().find(|language| language.tag().eq_ignore_ascii_case(locale));
    exact.or_else(|| offered().find(|language| locales_of(*language).contains(&locale)))
}

/// The settings of Discord whose commands are named in a language. Another one may have a name of its own for some of them.
pub(super) fn locales_of(language: Language) -> Vec<&'static str> {
    let exact: Vec<&str> = LOCALES.into_iter().filter(|locale| locale.eq_ignore_ascii_case(language.tag())).collect();
    let scripts = match language.tag() {
        "zh-Hans" => vec!["zh-CN"],
        "zh-Hant" => vec!["zh-TW"],
        "nb" | "nn" => vec!["no"],
        // English in any spelling is read by all who read English; Spanish and Portuguese alike.
        _ => {
            LOCALES.into_iter().filter(|locale| first(locale) == language.primary() && first(locale) != "zh").collect()
        }
    };
    if language == Language::SOURCE || exact.is_empty() { scripts } else { exact }
}

fn first(locale: &str) -> &str {
    locale.split('-').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Locales;
    use crate::words::Offer;
    use std::sync::Arc;

    fn of(tag: &str) -> Vec<&'static str> {
        locales_of(Language::parse(tag).unwrap())
    }

    #[test]
    fn english_names_both_of_discords_and_what_discord_lacks_names_none() {
        assert_eq!(of("en-GB"), ["en-GB", "en-US"]);
        assert_eq!(of("pl"), ["pl"]);
        assert_eq!(of("pt-PT"), ["pt-BR"]);
        assert_eq!(of("es"), ["es-ES", "es-419"]);
        assert_eq!(of("zh-Hant"), ["zh-TW"]);
        assert_eq!(of("ar"), Vec::<&str>::new());
    }

    #[test]
    fn a_setting_leads_to_a_language_that_is_offered() {
        let locales = Arc::new(Locales::embedded().unwrap());
        let all = Words::new(Arc::clone(&locales), &Offer::All);
        let tag = |words: &Words, locale| language_of_locale(words, locale).map(|language| language.tag().to_owned());
        assert_eq!(tag(&all, "pl").as_deref(), Some("pl"));
        assert_eq!(tag(&all, "en-US").as_deref(), Some("en-GB"));
        assert_eq!(tag(&all, "ja"), None);
        let checked = Words::new(locales, &Offer::Checked { also: Vec::new() });
        assert_eq!(tag(&checked, "pl"), None);
    }
}
