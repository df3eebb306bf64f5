//! How much danger is heard, and how often it is heard where there is none, on the reviewed sets of `tests/safety/` (S50). Each
//! file has a table for each category and one, `none`, of near misses; each table has lists by kind of spelling.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use alongside::area::Areas;
use alongside::language::Locales;
use alongside::understanding::{Safety, Understanding};
use std::collections::BTreeMap;
use std::path::Path;

/// Of the messages that tell of danger, at least this share must bring the card (S50).
const RECALL: f64 = 0.98;
/// Of the near misses, at most this share may.
const FALSE_ALARMS: f64 = 0.03;

/// Category or `none` -> kind of spelling -> messages.
type Set = BTreeMap<String, BTreeMap<String, Vec<String>>>;

#[test]
fn danger_is_heard_in_every_reviewed_message_and_near_misses_stay_quiet() {
    let understanding = Understanding::new(&Locales::embedded().unwrap(), &Areas::embedded().unwrap()).unwrap();
    let mut faults = Vec::new();
    for language in ["en-GB", "ar", "pl", "so"] {
        let file = Path::new("tests/safety").join(language).with_extension("toml");
        let set: Set = toml::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        let (mut heard, mut missed, mut quiet, mut alarmed) = (0.0, Vec::new(), 0.0, Vec::new());
        for (category, lists) in &set {
            assert!(category == "none" || Safety::parse(category).is_some(), "{category} is no category");
            for message in lists.values().flatten() {
                match (category.as_str(), understanding.safety(message)) {
                    ("none", None) => quiet += 1.0,
                    ("none", Some(found)) => alarmed.push(format!("{} heard in: {message}", found.rule)),
                    (_, Some(_)) => heard += 1.0,
                    (_, None) => missed.push(format!("{category} missed in: {message}")),
                }
            }
        }
        let recall = heard / (heard + missed.len() as f64);
        let false_alarms = alarmed.len() as f64 / (quiet + alarmed.len() as f64);
        println!("{language}: recall {recall:.3}, false alarms {false_alarms:.3}");
        if recall < RECALL {
            faults.append(&mut missed);
        }
        if false_alarms > FALSE_ALARMS {
            faults.append(&mut alarmed);
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn names_and_parts_of_london_bring_no_card() {
    let understanding = Understanding::new(&Locales::embedded().unwrap(), &Areas::embedded().unwrap()).unwrap();
    let set: BTreeMap<String, Vec<String>> =
        toml::from_str(&std::fs::read_to_string("tests/safety/names.toml").unwrap()).unwrap();
    let alarmed: Vec<String> = set
        .values()
        .flatten()
        .filter_map(|name| Some(format!("{} heard in: {name}", understanding.safety(name)?.rule)))
        .collect();
    assert!(alarmed.is_empty(), "{}", alarmed.join("\n"));
}
