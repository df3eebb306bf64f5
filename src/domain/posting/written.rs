//! What was typed, field by field, as it was typed: nothing is lost by being wrong. Translations of title and description stand
//! beside the fields, under keys such as `title@pl`.

use super::Field;
use crate::language::Language;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What was typed.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Written(BTreeMap<String, Vec<String>>);

/// What is written per language: title, description, and who wrote them.
const TRANSLATED: [&str; 3] = ["title", "summary", "translator"];

/// The key of a translated text: `title@pl`.
pub fn translation_key(part: &str, language: Language) -> String {
    format!("{part}@{language}")
}

/// Reads such a key; nothing for any other.
pub fn parse_translation_key(key: &str) -> Option<(&'static str, Language)> {
    let (part, tag) = key.split_once('@')?;
    let part = TRANSLATED.into_iter().find(|known| *known == part)?;
    Some((part, Language::parse(tag).filter(|language| *language != Language::SOURCE)?))
}

impl Written {
    /// The answer of a field; empty if there is none.
    pub fn first(&self, field: Field) -> &str {
        self.text(field.id())
    }

    /// All answers of a field.
    pub fn all(&self, field: Field) -> &[String] {
        self.0.get(field.id()).map_or(&[], Vec::as_slice)
    }

    /// What stands under a key; empty if nothing does.
    pub fn text(&self, key: &str) -> &str {
        self.0.get(key).and_then(|answers| answers.first()).map_or("", String::as_str)
    }

    /// Writes a field anew.
    pub fn set(&mut self, field: Field, answers: impl IntoIterator<Item = impl Into<String>>) {
        self.set_key(field.id(), answers);
    }

    /// Writes what stands under a key anew. Control characters are left out; blanks around are cut; nothing is no answer.
    pub fn set_key(&mut self, key: &str, answers: impl IntoIterator<Item = impl Into<String>>) {
        let mut kept: Vec<String> = answers.into_iter().map(|answer| clean(&answer.into())).collect();
        kept.retain(|answer| !answer.is_empty());
        if kept.is_empty() {
            self.0.remove(key);
        } else {
            self.0.insert(key.to_owned(), kept);
        }
    }

    /// Forgets a field.
    pub fn clear(&mut self, field: Field) {
        self.0.remove(field.id());
    }

    /// The languages in which something is written, besides English.
    pub fn languages(&self) -> BTreeSet<Language> {
        self.0.keys().filter_map(|key| parse_translation_key(key)).map(|(_, language)| language).collect()
    }

    /// Every key with its answers.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.0.iter().map(|(key, answers)| (key.as_str(), answers.as_slice()))
    }

    /// The keys under which this and another differ.
    pub fn differences(&self, other: &Self) -> BTreeSet<String> {
        let keys = self.0.keys().chain(other.0.keys());
        keys.filter(|key| self.0.get(*key) != other.0.get(*key)).cloned().collect()
    }
}

/// Line ends as one character, no other control characters, no blanks around.
fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = text.chars().filter(|one| *one == '\n' || !one.is_control()).collect();
    kept.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_kept_without_what_no_database_takes() {
        let mut written = Written::default();
        written.set(Field::Title, ["  Garden\u{0} helper\r\n"]);
        written.set(Field::Days, ["mon", "", "tue"]);
        assert_eq!(written.first(Field::Title), "Garden helper");
        assert_eq!(written.all(Field::Days), ["mon", "tue"]);
        written.set(Field::Title, [" "]);
        assert_eq!(written.iter().count(), 1, "nothing is no answer");
    }

    #[test]
    fn a_translation_has_a_language_that_is_not_english() {
        assert_eq!(parse_translation_key("title@pl").map(|(part, _)| part), Some("title"));
        assert_eq!(parse_translation_key("title@en-GB"), None);
        assert_eq!(parse_translation_key("band@pl"), None);
    }
}
