//! What residents read of each message in each language, for the other files here to look at.

use alongside::conversation::{Arg, Args};
use alongside::language::{Folder, Language, Locales};
use alongside::words::{Offer, Words};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Numbers that between them need every plural of every language.
pub(crate) const SAMPLES: [u32; 8] = [0, 1, 2, 3, 5, 11, 21, 100];

pub(crate) fn locales() -> Arc<Locales> {
    Arc::new(Locales::embedded().unwrap())
}

pub(crate) fn words() -> Words {
    Words::new(locales(), &Offer::All)
}

/// The messages of some files: each id with its source, comments left out.
pub(crate) fn messages<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> BTreeMap<String, String> {
    let start = Regex::new(r"^([a-z][a-z0-9-]*) *=").unwrap();
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for (_, text) in files {
        let mut open: Option<String> = None;
        for line in text.lines() {
            if let Some(id) = start.captures(line).map(|found| found[1].to_owned()) {
                open = Some(id);
            } else if !line.is_empty() && !line.starts_with([' ', '}']) {
                open = None;
            }
            if let Some(id) = &open {
                let source = found.entry(id.clone()).or_default();
                source.push_str(line);
                source.push('\n');
            }
        }
    }
    found
}

pub(crate) fn english_messages() -> BTreeMap<String, String> {
    messages(locales().get(Language::SOURCE).unwrap().fluent())
}

/// Arguments for a message: the number, or words where the file says that words come.
pub(crate) fn sample_args(source: &str, number: u32) -> Args {
    let variable = Regex::new(r"\$([a-z_]+)").unwrap();
    let counted = Regex::new(r"PLURAL\(\$([a-z_]+)\)").unwrap();
    let numbers: BTreeSet<String> = counted.captures_iter(source).map(|found| found[1].to_owned()).collect();
    let mut args = Args::new();
    for found in variable.captures_iter(source) {
        let arg =
            if numbers.contains(&found[1]) { Arg::Number(f64::from(number)) } else { Arg::Exact("Amina".to_owned()) };
        args.insert(found[1].to_owned(), arg);
    }
    args
}

/// What residents read of each message in one language, in all its plurals.
pub(crate) fn said(words: &Words, folder: &Folder, easy: bool) -> Vec<(String, String)> {
    let own = messages(folder.fluent());
    let easy_own = messages(folder.easy_fluent());
    let mut texts = Vec::new();
    for (id, source) in &own {
        let source = easy_own.get(id).filter(|_| easy).unwrap_or(source);
        let mut seen = BTreeSet::new();
        for number in SAMPLES {
            let args = sample_args(source, number);
            let text =
                if easy { words.easy_text(id, &args, folder.language) } else { words.text(id, &args, folder.language) };
            let text = text.replace(['\u{2068}', '\u{2069}'], "");
            if seen.insert(text.clone()) {
                texts.push((id.clone(), text));
            }
        }
    }
    texts
}

pub(crate) fn assert_none(found: &[String], what: &str) {
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}
