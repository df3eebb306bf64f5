//! How it is said: short sentences, one question, no word that talks down, numbers and directions that hold.

use crate::said::{assert_none, english_messages, locales, said, words};
use alongside::conversation::Args;
use alongside::language::Language;
use regex::Regex;
use std::collections::BTreeSet;
use unicode_segmentation::UnicodeSegmentation;

/// Sentences as a reader meets them: a colon or a line ends one too.
fn sentences(text: &str) -> Vec<String> {
    let lines = text.lines().flat_map(|line| line.unicode_sentences().collect::<Vec<_>>());
    lines.flat_map(|sentence| sentence.split(": ").map(str::to_owned).collect::<Vec<_>>()).collect()
}

fn word_count(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// Words that English to residents avoids (P3, P4, P33), with the messages that may use them, and why.
const BANNED: &[(&str, &[&str])] = &[
    // S39 and what we did wrong: there it is meant.
    (
        "sorry",
        &[
            "safety-abuse",
            "safety-sexual",
            "prompt-promise-missed",
            "email-promise-missed",
            "feedback-done-said-sorry",
            "phrase-feedback-sorry",
        ],
    ),
    ("please", &[]),
    ("valid", &[]),
    ("invalid", &[]),
    ("oops", &[]),
    ("easy", &[]),
    ("simple", &[]),
    ("simply", &[]),
    ("just", &[]),
    ("should", &[]),
    ("forbidden", &[]),
    ("forgot", &[]),
    ("BAME", &[]),
    ("BME", &[]),
];

/// Labels of staff pages, which residents do not read.
fn is_for_staff(id: &str) -> bool {
    ["criterion-kind-", "lead-outcome-", "attempt-result-", "release-reason-"].iter().any(|list| id.starts_with(list))
}

#[test]
fn english_uses_no_word_that_talks_down_or_blames() {
    let words = words();
    let locales = locales();
    let folder = locales.get(Language::SOURCE).unwrap();
    let mut found = Vec::new();
    for easy in [false, true] {
        for (id, text) in said(&words, folder, easy) {
            for (banned, allowed) in BANNED {
                let is_there = text.unicode_words().any(|word| word.eq_ignore_ascii_case(banned));
                if is_there && !allowed.contains(&id.as_str()) && !is_for_staff(&id) {
                    found.push(format!("{id}: {banned}"));
                }
            }
        }
    }
    assert_none(&found, "banned words");
}

#[test]
fn sentences_are_short_in_every_language() {
    let words = words();
    let mut found = Vec::new();
    for folder in locales().iter() {
        for (easy, most) in [(false, 20), (true, 12)] {
            if easy && folder.easy.is_none() {
                continue;
            }
            // What is only there to be recognised is shown to nobody.
            for (id, text) in said(&words, folder, easy).into_iter().filter(|(id, _)| !id.ends_with("-also")) {
                for sentence in sentences(&text) {
                    let count = word_count(&sentence);
                    if count > most {
                        found.push(format!("{} {id}: {count} words: {sentence}", folder.language));
                    }
                }
            }
        }
    }
    assert_none(&found, "long sentences");
}

#[test]
fn a_message_asks_one_thing_and_never_shouts() {
    // The safety cards are worded by S37 to S41, which ask to find out what helps.
    let words = words();
    let mut found = Vec::new();
    for folder in locales().iter() {
        for easy in [false, true] {
            for (id, text) in said(&words, folder, easy) {
                let questions = text.chars().filter(|c| matches!(c, '?' | '؟' | '？')).count();
                if questions > 1 && !id.starts_with("safety-") {
                    found.push(format!("{} {id}: {questions} questions", folder.language));
                }
                if text.contains(['!', '！']) {
                    found.push(format!("{} {id}: it shouts", folder.language));
                }
            }
        }
    }
    assert_none(&found, "more than one question, or shouting");
}

#[test]
fn ranges_are_written_with_words_and_nothing_is_in_capitals() {
    let words = words();
    let range = Regex::new(r"\d\s?[-–]\s?\d").unwrap();
    // STOP and SHOUT are words that people are asked to write.
    let capitals = ["STOP", "SHOUT", "NHS", "DBS", "NSPCC", "BSL", "PALS", "GCSE", "USA", "UB1", "WCAG"];
    let mut found = Vec::new();
    for folder in locales().iter() {
        for (id, text) in said(&words, folder, false) {
            if range.is_match(&text) {
                found.push(format!("{} {id}: a range with a dash", folder.language));
            }
            for word in text.unicode_words().filter(|word| word.chars().count() > 2) {
                let shouted = word.chars().all(|c| c.is_uppercase() || c.is_numeric())
                    && word.chars().any(char::is_uppercase)
                    && !capitals.contains(&word);
                if shouted {
                    found.push(format!("{} {id}: {word}", folder.language));
                }
            }
        }
    }
    assert_none(&found, "ranges and capitals");
}

/// What stays in Latin letters in a language of another script: P42, names of services, addresses, and what people type.
const STAYS_LATIN: &[&str] = &[
    "NHS",
    "GP",
    "A",
    "E",
    "DBS",
    "BSL",
    "Band",
    "Alongside",
    "Discord",
    // Its own name for what people press there.
    "Delete",
    "Message",
    "Samaritans",
    "Childline",
    "NSPCC",
    "PALS",
    "SHOUT",
    "Arabic",
    "Shift",
    "cookie",
    "Southall",
    "UB1",
    "GCSE",
    "level",
    "Level",
    "Care",
    "Certificate",
    "www.jobs.nhs.uk",
    "name",
    "example.org",
    "Information",
    "Commission",
    "ico.org.uk",
    "Amina",
    "WCAG",
    "AA",
    "www.equalityadvisoryservice.com",
    // What people meet in adverts and forms for NHS jobs, each with its gloss, and the places to go.
    "Trac",
    "person",
    "specification",
    "Essential",
    "essential",
    "supporting",
    "information",
    "junk",
    "AI",
    "Citizens",
    "Advice",
    "www.gov.uk",
    "prove",
    "right",
    "to",
    "work",
    "www.report",
    "it.org.uk",
];

#[test]
fn no_english_is_left_over_in_arabic() {
    let locales = locales();
    let arabic = locales.get(Language::parse("ar").unwrap()).unwrap();
    let words = words();
    let mut found = Vec::new();
    for (id, text) in said(&words, arabic, false) {
        // The licences want their own words.
        for word in text.unicode_words().filter(|_| id != "credits-data") {
            let latin = word.chars().any(|c| c.is_ascii_alphabetic());
            if latin && !STAYS_LATIN.contains(&word) {
                found.push(format!("{id}: {word}"));
            }
        }
    }
    assert_none(&found, "English words in Arabic");
}

#[test]
fn arabic_lines_start_with_arabic_and_use_the_digits_of_tickets() {
    let locales = locales();
    let arabic = locales.get(Language::parse("ar").unwrap()).unwrap();
    let words = words();
    let mut found = Vec::new();
    for (id, text) in said(&words, arabic, false) {
        // A line that is a value alone is laid out by itself.
        for line in text.lines().filter(|line| *line != "Amina" && *line != "Alongside") {
            let first = line.chars().find(|c| c.is_alphabetic());
            if first.is_some_and(|first| first.is_ascii()) {
                found.push(format!("{id}: {line}"));
            }
        }
        if text.chars().any(|c| matches!(c, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')) {
            found.push(format!("{id}: digits of another script"));
        }
    }
    assert_none(&found, "lines that would turn round");
}

#[test]
fn telephone_numbers_are_the_same_in_every_language() {
    let words = words();
    let number = Regex::new(r"\b[0-9][0-9 ]*[0-9]\b").unwrap();
    let numbers = |text: &str| number.find_iter(text).map(|found| found.as_str().to_owned()).collect::<BTreeSet<_>>();
    let english = english_messages();
    let mut found = Vec::new();
    for folder in locales().iter() {
        for easy in [false, true] {
            for id in english.keys().filter(|id| id.starts_with("safety-")) {
                let ours = numbers(&words.text(id, &Args::new(), Language::SOURCE));
                let said = if easy {
                    words.easy_text(id, &Args::new(), folder.language)
                } else {
                    words.text(id, &Args::new(), folder.language)
                };
                if numbers(&said) != ours {
                    found.push(format!("{} {id}: {:?} where en-GB has {ours:?}", folder.language, numbers(&said)));
                }
            }
        }
    }
    assert_none(&found, "numbers that differ");
}
