//! The list of commands: names, descriptions, their translations, options, where they stand and how long they are together.

use super::{known, list, needed, number, text};
use regex::Regex;
use serde_json::Value;
use std::collections::HashSet;
use std::sync::LazyLock;

/// The languages that Discord itself has: no others may be keys.
pub(in super::super) const LOCALES: [&str; 32] = [
    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR",
    "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
];

/// Names, descriptions and values of one command with its options, in characters; the longest translation counts.
const ALL: usize = 8000;

static NAME: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[-_'\p{L}\p{N}\p{Deva}\p{Thai}]{1,32}$").expect("the rule as Discord documents it"));

/// What is wrong with the list of all commands.
pub(in super::super) fn commands(body: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let Some(commands) = body.as_array() else { return vec!["must be a list".to_owned()] };
    if commands.len() > 100 {
        wrong.push(format!("{} commands, not at most 100", commands.len()));
    }
    for (index, command) in commands.iter().enumerate() {
        one(command, &format!("{index}."), &mut wrong);
    }
    distinct(commands, None, "", &mut wrong);
    for locale in LOCALES {
        distinct(commands, Some(locale), "", &mut wrong);
    }
    wrong
}

/// No two of these have one name, as someone with this language sees them.
fn distinct(named: &[Value], locale: Option<&str>, at: &str, wrong: &mut Vec<String>) {
    let mut names = HashSet::new();
    for one in named {
        let translated = locale.and_then(|locale| one["name_localizations"][locale].as_str());
        let name = translated.or(one["name"].as_str()).unwrap_or_default();
        if !names.insert(name) {
            wrong.push(format!("{at}name: {name} stands twice in {}", locale.unwrap_or("the default")));
        }
    }
}

fn one(command: &Value, at: &str, wrong: &mut Vec<String>) {
    let names = [
        "id",
        "name",
        "name_localizations",
        "description",
        "description_localizations",
        "options",
        "default_member_permissions",
        "type",
        "nsfw",
        "integration_types",
        "contexts",
    ];
    known(command, at, &names, wrong);
    if !matches!(command["type"].as_u64(), None | Some(1)) {
        wrong.push(format!("{at}type: this bot has slash commands only"));
    }
    let mut long = named(command, at, wrong);
    if command["nsfw"] == true {
        wrong.push(format!("{at}nsfw: would close the command to whoever is not found adult"));
    }
    match &command["default_member_permissions"] {
        Value::Null => {}
        Value::String(bits) if bits.parse::<u64>().is_ok() => {}
        _ => wrong.push(format!("{at}default_member_permissions: bits as text")),
    }
    for (name, most) in [("contexts", 2), ("integration_types", 1)] {
        let mut seen = HashSet::new();
        for value in list(command, name, 3, wrong) {
            if value.as_u64().is_none_or(|value| value > most) || !seen.insert(value.to_string()) {
                wrong.push(format!("{at}{name}: {value} is not one of 0 to {most}, once each"));
            }
        }
        if command[name].as_array().is_some_and(Vec::is_empty) {
            wrong.push(format!("{at}{name}: an empty list"));
        }
    }
    let options = list(command, "options", 25, wrong);
    let mut optional = false;
    for (index, option) in options.iter().enumerate() {
        let at = format!("{at}options.{index}.");
        long += self::option(option, &at, wrong);
        if option["required"] == true && optional {
            wrong.push(format!("{at}required: stands after one that is not"));
        }
        optional |= option["required"] != true;
    }
    distinct(options, None, &format!("{at}options."), wrong);
    for locale in LOCALES {
        distinct(options, Some(locale), &format!("{at}options."), wrong);
    }
    if long > ALL {
        wrong.push(format!("{at}{long} characters in all, not at most {ALL}"));
    }
}

/// A name and a description with their translations; gives the characters that count.
fn named(thing: &Value, at: &str, wrong: &mut Vec<String>) -> usize {
    let name = needed(thing, "name", at, 32, wrong);
    let description = needed(thing, "description", at, 100, wrong);
    name_rule(name, &format!("{at}name"), wrong);
    let names = translations(thing, "name_localizations", at, 32, wrong);
    for (locale, name) in &names {
        name_rule(name, &format!("{at}name_localizations.{locale}"), wrong);
    }
    let descriptions = translations(thing, "description_localizations", at, 100, wrong);
    let longest = |default: &str, others: &[(&str, &str)]| {
        let lengths = others.iter().map(|(_, text)| text.chars().count());
        lengths.chain([default.chars().count()]).max().unwrap_or_default()
    };
    longest(name, &names) + longest(description, &descriptions)
}

fn name_rule(name: &str, at: &str, wrong: &mut Vec<String>) {
    if !NAME.is_match(name) {
        wrong.push(format!("{at}: {name} is not 1 to 32 letters, digits, - _ or '"));
    }
    if name.to_lowercase() != name {
        wrong.push(format!("{at}: {name} is not in lower case"));
    }
}

fn translations<'a>(
    thing: &'a Value,
    name: &str,
    at: &str,
    most: usize,
    wrong: &mut Vec<String>,
) -> Vec<(&'a str, &'a str)> {
    let map = match thing.get(name) {
        None | Some(Value::Null) => return Vec::new(),
        Some(Value::Object(map)) => map,
        Some(_) => {
            wrong.push(format!("{at}{name}: must be a map"));
            return Vec::new();
        }
    };
    let at = format!("{at}{name}.");
    for locale in map.keys().filter(|locale| !LOCALES.contains(&locale.as_str())) {
        wrong.push(format!("{at}{locale}: not one of Discord's languages"));
    }
    let text_of = |locale: &'a String, wrong: &mut Vec<String>| {
        text(&thing[name], locale, &at, 1..=most, wrong).map(|text| (locale.as_str(), text))
    };
    map.keys().filter_map(|locale| text_of(locale, wrong)).collect()
}

/// One option; gives the characters that count.
fn option(option: &Value, at: &str, wrong: &mut Vec<String>) -> usize {
    let names = [
        "type",
        "name",
        "name_localizations",
        "description",
        "description_localizations",
        "required",
        "choices",
        "options",
        "channel_types",
        "min_value",
        "max_value",
        "min_length",
        "max_length",
        "autocomplete",
    ];
    known(option, at, &names, wrong);
    if !option["type"].as_u64().is_some_and(|kind| (3..=11).contains(&kind)) {
        wrong.push(format!("{at}type: {}, not 3 to 11 (this bot has no subcommands)", option["type"]));
    }
    number(option, "min_length", at, 0..=6000, wrong);
    number(option, "max_length", at, 1..=6000, wrong);
    let mut long = named(option, at, wrong);
    for (index, choice) in list(option, "choices", 25, wrong).iter().enumerate() {
        let at = format!("{at}choices.{index}.");
        known(choice, &at, &["name", "name_localizations", "value"], wrong);
        let name = needed(choice, "name", &at, 100, wrong);
        let names = translations(choice, "name_localizations", &at, 100, wrong);
        long += names.iter().map(|(_, text)| text.chars().count()).chain([name.chars().count()]).max().unwrap_or(0);
        if let Some(value) = choice["value"].as_str() {
            long += value.chars().count();
            text(choice, "value", &at, 1..=100, wrong);
        }
    }
    long
}
