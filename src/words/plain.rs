//! Plain words of a language, from which a word to come back with is made: `return_words.toml` in its folder, else the English ones.

use super::Words;
use crate::language::Language;
use serde::Deserialize;

const FILE: &str = "return_words.toml";

#[derive(Deserialize)]
struct File {
    words: Vec<String>,
}

impl Words {
    /// The plain words of a language; those of the source where it has none of its own.
    pub fn plain_words(&self, language: Language) -> Vec<String> {
        let folders = [language, Language::SOURCE].into_iter().filter_map(|language| self.locales.get(language));
        let read = |text: &str| toml::from_str::<File>(text).ok().map(|file| file.words);
        folders.filter_map(|folder| folder.files.get(FILE)).find_map(|text| read(text)).unwrap_or_default()
    }
}
