//! Every language says everything, in plain words, and fits where it is shown. What a program can see of a text is tested here;
//! whether it is well said belongs to the people named in each `about.toml`.

use alongside::conversation::{Arg, Args, Wordings};
use alongside::domain::consent::Purpose;
use alongside::domain::prompt::PromptAnswer;
use alongside::domain::spoken::Spoken;
use alongside::domain::taxonomy as codes;
use alongside::domain::taxonomy::Code;
use alongside::forms::{FormId, Kind};
use alongside::language::{Folder, Language, Locales};
use alongside::understanding::{Intent, Safety};
use alongside::words::{Offer, Words, check};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use unicode_segmentation::UnicodeSegmentation;

/// Numbers that between them need every plural of every language.
const SAMPLES: [u32; 8] = [0, 1, 2, 3, 5, 11, 21, 100];

fn locales() -> Arc<Locales> {
    Arc::new(Locales::embedded().unwrap())
}

fn words() -> Words {
    Words::new(locales(), &Offer::All)
}

/// The messages of some files: each id with its source, comments left out.
fn messages<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> BTreeMap<String, String> {
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

fn english_messages() -> BTreeMap<String, String> {
    messages(locales().get(Language::SOURCE).unwrap().fluent())
}

/// Arguments for a message: the number, or words where the file says that words come.
fn sample_args(source: &str, number: u32) -> Args {
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
fn said(words: &Words, folder: &Folder, easy: bool) -> Vec<(String, String)> {
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

/// Sentences as a reader meets them: a colon or a line ends one too.
fn sentences(text: &str) -> Vec<String> {
    let lines = text.lines().flat_map(|line| line.unicode_sentences().collect::<Vec<_>>());
    lines.flat_map(|sentence| sentence.split(": ").map(str::to_owned).collect::<Vec<_>>()).collect()
}

fn word_count(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

fn assert_none(found: &[String], what: &str) {
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

#[test]
fn every_language_is_whole() {
    let faults: Vec<String> = check(&locales()).iter().map(ToString::to_string).collect();
    assert_none(&faults, "wording files");
}

/// Every id that the code can ask for, with where it comes from.
fn families() -> BTreeSet<String> {
    fn of<C: Code>(ids: &mut BTreeSet<String>) {
        ids.extend(C::ALL.iter().map(|code| code.message()));
    }
    let mut ids = BTreeSet::new();
    of::<codes::OpportunityKind>(&mut ids);
    of::<codes::RoleKind>(&mut ids);
    of::<codes::JobFamily>(&mut ids);
    of::<codes::Pattern>(&mut ids);
    of::<codes::Commitment>(&mut ids);
    of::<codes::Contract>(&mut ids);
    of::<codes::EventKind>(&mut ids);
    of::<codes::EventFeature>(&mut ids);
    of::<codes::Booking>(&mut ids);
    of::<codes::Shift>(&mut ids);
    of::<codes::Interest>(&mut ids);
    of::<codes::Skill>(&mut ids);
    of::<codes::Access>(&mut ids);
    of::<codes::Effort>(&mut ids);
    of::<codes::Check>(&mut ids);
    of::<codes::AgeBand>(&mut ids);
    of::<codes::ReasonKind>(&mut ids);
    of::<codes::VisitKind>(&mut ids);
    of::<codes::Barrier>(&mut ids);
    of::<codes::Day>(&mut ids);
    of::<codes::PartOfDay>(&mut ids);
    of::<codes::Service>(&mut ids);
    of::<codes::LeadOutcome>(&mut ids);
    of::<codes::AttemptResult>(&mut ids);
    of::<codes::WithdrawReason>(&mut ids);
    of::<codes::FeedbackKind>(&mut ids);
    of::<codes::ReleaseReason>(&mut ids);
    of::<codes::CriterionKind>(&mut ids);
    for form in FormId::ALL {
        for slot in form.form().slots {
            let slot_name = slot.id.replace('_', "-");
            match slot.kind {
                Kind::One(choices) => {
                    let choices = choices.iter().map(|choice| choice.replace('_', "-"));
                    ids.extend(choices.map(|choice| format!("{}-{slot_name}-{choice}", form.id())));
                    ids.insert(format!("{}-ask-{slot_name}", form.id()));
                }
                // Asked in the words of its purpose.
                Kind::Consent(_) => {}
                _ => {
                    ids.insert(format!("{}-ask-{slot_name}", form.id()));
                }
            }
            ids.insert(format!("{}-matches-add-{slot_name}", form.id()));
        }
    }
    for purpose in Purpose::ALL {
        let id = format!("consent-{}", purpose.id().replace('_', "-"));
        ids.extend([format!("{id}-yes"), format!("{id}-no"), id]);
    }
    for intent in Intent::ALL {
        let name = intent.id().replace('_', "-");
        ids.extend(["choice", "not-yet", "signpost"].map(|part| format!("general-{part}-{name}")));
    }
    for safety in Safety::ALL {
        let name = safety.id().replace('_', "-");
        ids.insert(format!("safety-choice-{name}"));
    }
    for answer in PromptAnswer::ALL {
        ids.insert(format!("prompt-promise-missed-{}", answer.id()));
    }
    ids.extend(Spoken::all().map(|spoken| format!("spoken-{}", spoken.code())));
    ids
}

fn sources_under(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources_under(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs" || extension == "html") {
            found.push(path);
        }
    }
}

/// Ids written out in the code or in a page.
fn written_in_code() -> BTreeSet<String> {
    let mut files = Vec::new();
    sources_under(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let literal = Regex::new(r#""([a-z]+(?:-[a-z0-9]+)+)""#).unwrap();
    // A name that the code puts into an id with others: `contact-title-` and "good_times".
    let part = Regex::new(r#""([a-z_]+)""#).unwrap();
    let mut ids = BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        ids.extend(part.captures_iter(text).map(|found| found[1].to_owned()));
        ids.extend(literal.captures_iter(text).map(|found| found[1].to_owned()));
    }
    // Written as the last part of the id, beside the one place that puts "safety-" before it.
    for kind in ["emergency", "suicide", "abuse", "trafficking", "child", "sexual", "violence", "scam"] {
        ids.extend([format!("safety-{kind}"), format!("safety-repeat-{kind}")]);
    }
    ids
}

#[test]
fn no_message_is_unused() {
    let used: BTreeSet<String> = families().union(&written_in_code()).cloned().collect();
    let is_title = |id: &String| {
        let name = id.split_once("-title-").map(|(_, name)| name.replace('-', "_"));
        name.is_some_and(|name| used.contains(&name))
    };
    let unused: Vec<String> = english_messages().into_keys().filter(|id| !used.contains(id) && !is_title(id)).collect();
    assert_none(&unused, "messages that nothing says");
}

#[test]
fn every_message_that_the_code_names_exists() {
    let english = english_messages();
    let prefixes: BTreeSet<String> = locales()
        .get(Language::SOURCE)
        .unwrap()
        .fluent()
        .map(|(name, _)| name.trim_end_matches(".ftl").to_owned())
        .collect();
    let is_message = |id: &String| id.split_once('-').is_some_and(|(first, _)| prefixes.contains(first));
    let missing: Vec<String> =
        written_in_code().into_iter().filter(|id| is_message(id) && !english.contains_key(id)).collect();
    assert_none(&missing, "ids in the code without a message");
}

#[test]
fn every_question_choice_and_code_has_words() {
    let english = english_messages();
    let optional = ["-matches-add-", "spoken-", "consent-", "general-"];
    let missing: Vec<String> = families()
        .into_iter()
        .filter(|id| !english.contains_key(id) && !optional.iter().any(|part| id.contains(part)))
        .filter(|id| !matches!(id.as_str(), "safety-choice-medical-999"))
        .collect();
    assert_none(&missing, "families with a gap");
    for form in FormId::ALL {
        for slot in form.form().slots {
            if let Kind::Consent(purpose) = slot.kind {
                let id = format!("consent-{}", purpose.id().replace('_', "-"));
                for id in [format!("{id}-yes"), format!("{id}-no"), id] {
                    assert!(english.contains_key(&id), "{id}");
                }
            }
        }
    }
}

/// Words that English to residents avoids (P3, P4, P33), with the messages that may use them, and why.
const BANNED: &[(&str, &[&str])] = &[
    // S39 and what we did wrong: there it is meant.
    ("sorry", &["safety-abuse", "safety-sexual", "prompt-promise-missed"]),
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
            for (id, text) in said(&words, folder, easy) {
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

#[test]
fn a_message_with_a_variable_says_what_it_holds() {
    let mut found = Vec::new();
    for folder in locales().iter() {
        for (name, text) in folder.fluent().chain(folder.easy_fluent()) {
            for block in text.split("\n#").filter(|block| block.contains("{ $") || block.contains("PLURAL($")) {
                let variable = Regex::new(r"\$([a-z_]+)").unwrap();
                let (comment, rest) = block.split_once("=\n").or_else(|| block.split_once(" = ")).unwrap();
                for used in variable.captures_iter(rest) {
                    let described = text.contains(&format!("#   ${} (", &used[1]));
                    if !described {
                        found.push(format!("{} {name}: ${} near {}", folder.language, &used[1], comment.trim()));
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
