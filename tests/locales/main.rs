//! Every language says everything, in plain words, and fits where it is shown. What a program can see of a text is tested here;
//! whether it is well said belongs to the people named in each `about.toml`.
#![expect(clippy::unwrap_used, reason = "a test stops at what is wrong")]

mod ids;
mod plain_words;
mod said;

use alongside::conversation::{Args, Wordings};
use alongside::domain::spoken::Spoken;
use alongside::language::{Language, Locales};
use alongside::words::{Offer, Words, check};
use regex::Regex;
use said::{assert_none, locales, messages, words};
use std::path::Path;
use std::sync::Arc;

#[test]
fn every_language_is_whole() {
    let faults: Vec<String> = check(&locales()).iter().map(ToString::to_string).collect();
    assert_none(&faults, "wording files");
}

#[test]
fn a_message_with_a_variable_says_what_it_holds() {
    let variable = Regex::new(r"\$([a-z_]+)").unwrap();
    let start = Regex::new(r"^-?[a-z][a-z0-9-]* *=").unwrap();
    let mut found = Vec::new();
    for folder in locales().iter() {
        for (name, text) in folder.fluent().chain(folder.easy_fluent()) {
            let mut comment = String::new();
            let mut inside = false;
            for line in text.lines() {
                if line.starts_with("# ") {
                    // A comment belongs to the message right under it.
                    comment = if inside { line.to_owned() } else { format!("{comment}\n{line}") };
                    inside = false;
                } else if start.is_match(line) {
                    if inside {
                        comment.clear();
                    }
                    inside = true;
                } else if line.is_empty() && !inside {
                    comment.clear();
                }
                for used in variable.captures_iter(line).filter(|_| inside) {
                    if !comment.contains(&format!("${} (", &used[1])) {
                        found.push(format!("{} {name}: ${} in {line}", folder.language, &used[1]));
                    }
                }
            }
        }
    }
    assert_none(&found, "variables without a comment");
}

#[test]
fn easy_wording_changes_nothing_that_is_not_there() {
    let locales = locales();
    for folder in locales.iter() {
        let own = messages(folder.fluent());
        for id in messages(folder.easy_fluent()).keys() {
            assert!(own.contains_key(id), "{} has easy words for {id}, which it does not say", folder.language);
        }
    }
}

#[test]
fn a_language_is_a_folder() {
    let scratch = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    for (from, to) in [("en-GB", "en-GB"), ("en-GB", "eo")] {
        let folder = scratch.path().join(to);
        std::fs::create_dir(&folder).unwrap();
        for entry in std::fs::read_dir(root.join(from)).unwrap() {
            let path = entry.unwrap().path();
            std::fs::copy(&path, folder.join(path.file_name().unwrap())).unwrap();
        }
    }
    let made_up = "endonym = \"Esperanto\"\ndirection = \"ltr\"\nform_of_address = \"vi\"\nserves = []\n[checked]\n";
    std::fs::write(scratch.path().join("eo/about.toml"), made_up).unwrap();
    let start = std::fs::read_to_string(scratch.path().join("eo/start.ftl")).unwrap();
    let start = start.replace("Which language do you want to use?", "Kiun lingvon vi volas uzi?");
    std::fs::write(scratch.path().join("eo/start.ftl"), start).unwrap();

    let locales = Arc::new(Locales::from_dir(scratch.path()).unwrap());
    assert_eq!(check(&locales), Vec::new());
    let words = Words::new(locales, &Offer::All);
    let esperanto = Language::parse("eo").unwrap();
    assert!(words.offers(esperanto));
    assert_eq!(words.text("start-ask-language", &Args::new(), esperanto), "Kiun lingvon vi volas uzi?");
    assert_ne!(
        words.version("start-ask-language", esperanto, false),
        words.version("start-ask-language", Language::SOURCE, false)
    );
}

#[test]
fn every_spoken_language_has_a_name_in_every_language() {
    let words = words();
    let mut found = Vec::new();
    for folder in locales().iter() {
        for spoken in Spoken::all() {
            let name = words.spoken(spoken, folder.language);
            let borrowed = folder.language.primary() == "ar" && name.is_ascii();
            if name == spoken.code() || borrowed {
                found.push(format!("{} calls {spoken} {name}", folder.language));
            }
        }
    }
    assert_none(&found, "languages without a name");
}
