//! What `alongside check` says of the wording: files with mistakes, messages that a language lacks or that the source does not
//! have, and the labels that must fit on a button. `tests/locales.rs` looks at much more.

use super::Words;
use super::catalogue::ids_of;
use crate::language::{Folder, Language};
use fluent::FluentResource;
use std::collections::BTreeSet;

/// Parts of the ids of messages that stand on buttons.
const LABELS: [&str; 7] = ["-choice-", "-card-", "-matches-add", "-matches-more", "-summary-send", "-summary-later", "consent-"];

impl Words {
    /// Everything that is wrong with the wording, one line each.
    pub fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let source = self.locales.get(Language::SOURCE).map(ids_in).unwrap_or_default();
        for folder in self.locales.iter() {
            let language = folder.language;
            for (name, text) in folder.fluent().chain(folder.easy_fluent()) {
                if let Err((_, mistakes)) = FluentResource::try_new(text.to_owned()) {
                    problems.extend(mistakes.iter().map(|mistake| format!("locales/{language}/{name}: {mistake}")));
                }
            }
            let own = ids_in(folder);
            problems.extend(source.difference(&own).map(|id| format!("locales/{language}: {id} is missing")));
            problems.extend(own.difference(&source).map(|id| format!("locales/{language}: {id} is not in the source")));
        }
        problems
    }

    /// The words of every button that needs no arguments: language, message, words.
    pub fn labels(&self) -> Vec<(Language, String, String)> {
        let mut labels = Vec::new();
        for folder in self.locales.iter() {
            let catalogue = self.catalogue(folder.language, false);
            for id in ids_in(folder) {
                let on_a_button = LABELS.iter().any(|part| id.contains(part));
                let asks = id.starts_with("consent-") && !id.ends_with("-yes") && !id.ends_with("-no");
                if on_a_button
                    && !asks
                    && let Some(words) = catalogue.fixed(&id)
                {
                    labels.push((folder.language, id, words.to_string()));
                }
            }
        }
        labels
    }
}

fn ids_in(folder: &Folder) -> BTreeSet<String> {
    folder.fluent().flat_map(|(_, text)| ids_of(text)).map(str::to_owned).collect()
}
