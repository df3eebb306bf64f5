//! Rows of buttons and menus, and forms: the classic components, which serenity can both send and read.

use super::{address, known, list, needed, number, text};
use serde_json::Value;
use std::collections::HashSet;

/// What is wrong with the rows of a message.
pub(super) fn rows(rows: &[Value], wrong: &mut Vec<String>) {
    let mut ids = HashSet::new();
    for (index, row) in rows.iter().enumerate() {
        let at = format!("components.{index}.");
        known(row, &at, &["type", "components", "id"], wrong);
        if row["type"] != 1 {
            wrong.push(format!("{at}type: {}, and only rows (1) stand in a message here", row["type"]));
            continue;
        }
        let inside = list(row, "components", 5, wrong);
        if inside.is_empty() {
            wrong.push(format!("{at}components: 1 to 5 in a row"));
        }
        if inside.len() > 1 && inside.iter().any(|part| part["type"] != 2) {
            wrong.push(format!("{at}components: a menu stands alone in its row"));
        }
        for (index, part) in inside.iter().enumerate() {
            let at = format!("{at}components.{index}.");
            match part["type"].as_u64() {
                Some(2) => button(part, &at, &mut ids, wrong),
                Some(3) => menu(part, &at, &mut ids, wrong),
                _ => wrong.push(format!("{at}type: {}, not a button (2) or a text menu (3)", part["type"])),
            }
        }
    }
}

fn custom_id<'a>(part: &'a Value, at: &str, ids: &mut HashSet<&'a str>, wrong: &mut Vec<String>) {
    let id = needed(part, "custom_id", at, 100, wrong);
    if !ids.insert(id) {
        wrong.push(format!("{at}custom_id: {id} stands twice (COMPONENT_CUSTOM_ID_DUPLICATED)"));
    }
}

fn button<'a>(part: &'a Value, at: &str, ids: &mut HashSet<&'a str>, wrong: &mut Vec<String>) {
    known(part, at, &["type", "style", "label", "emoji", "custom_id", "url", "disabled", "id"], wrong);
    text(part, "label", at, 1..=80, wrong);
    let emoji = emoji(part, at, wrong);
    if part["label"].is_null() && !emoji {
        wrong.push(format!("{at}label: a button needs a label or an emoji"));
    }
    match part["style"].as_u64() {
        Some(1..=4) => {
            custom_id(part, at, ids, wrong);
            if !part["url"].is_null() {
                wrong.push(format!("{at}url: only a link (style 5) has one"));
            }
        }
        Some(5) => {
            if !part["custom_id"].is_null() {
                wrong.push(format!("{at}custom_id: a link has none"));
            }
            if part["url"].is_null() {
                wrong.push(format!("{at}url: is needed"));
            }
            address(part, "url", at, 512, wrong);
        }
        _ => wrong.push(format!("{at}style: {}, not 1 to 5", part["style"])),
    }
}

/// Whether there is an emoji, which must have a name or an id.
fn emoji(part: &Value, at: &str, wrong: &mut Vec<String>) -> bool {
    let emoji = &part["emoji"];
    if emoji.is_null() {
        return false;
    }
    if emoji["name"].as_str().is_none_or(str::is_empty) && emoji["id"].is_null() {
        wrong.push(format!("{at}emoji: neither a name nor an id"));
    }
    true
}

fn menu<'a>(part: &'a Value, at: &str, ids: &mut HashSet<&'a str>, wrong: &mut Vec<String>) {
    let names = ["type", "custom_id", "options", "placeholder", "min_values", "max_values", "disabled", "id"];
    known(part, at, &names, wrong);
    custom_id(part, at, ids, wrong);
    text(part, "placeholder", at, 0..=150, wrong);
    let options = list(part, "options", 25, wrong);
    if options.is_empty() {
        wrong.push(format!("{at}options: 1 to 25"));
    }
    let mut values = HashSet::new();
    let mut defaults = 0;
    for (index, option) in options.iter().enumerate() {
        let at = format!("{at}options.{index}.");
        known(option, &at, &["label", "value", "description", "emoji", "default"], wrong);
        needed(option, "label", &at, 100, wrong);
        let value = needed(option, "value", &at, 100, wrong);
        if !values.insert(value) {
            wrong.push(format!("{at}value: {value} stands twice"));
        }
        text(option, "description", &at, 1..=100, wrong);
        emoji(option, &at, wrong);
        defaults += u64::from(option["default"] == true);
    }
    let least = number(part, "min_values", at, 0..=25, wrong).unwrap_or(1);
    let most = number(part, "max_values", at, 1..=25, wrong).unwrap_or(1);
    if most > options.len() as u64 || least > most {
        wrong.push(format!("{at}max_values: {least} to {most} of {} options", options.len()));
    }
    if defaults > most {
        wrong.push(format!("{at}options: {defaults} taken beforehand, where at most {most} may be"));
    }
}

/// What is wrong with a form.
pub(in super::super) fn form(data: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    known(data, "", &["custom_id", "title", "components"], &mut wrong);
    needed(data, "custom_id", "", 100, &mut wrong);
    needed(data, "title", "", 45, &mut wrong);
    let rows = list(data, "components", 5, &mut wrong);
    if rows.is_empty() {
        wrong.push("components: 1 to 5 in a form".to_owned());
    }
    let mut ids = HashSet::new();
    for (index, row) in rows.iter().enumerate() {
        let at = format!("components.{index}.");
        let inside = list(row, "components", 1, &mut wrong);
        if row["type"] != 1 || inside.len() != 1 || inside[0]["type"] != 4 {
            wrong.push(format!("{at}a form here has rows (1) of one text input (4) each"));
            continue;
        }
        input(&inside[0], &format!("{at}components.0."), &mut ids, &mut wrong);
    }
    wrong
}

fn input<'a>(part: &'a Value, at: &str, ids: &mut HashSet<&'a str>, wrong: &mut Vec<String>) {
    let names =
        ["type", "custom_id", "style", "label", "min_length", "max_length", "required", "value", "placeholder", "id"];
    known(part, at, &names, wrong);
    custom_id(part, at, ids, wrong);
    needed(part, "label", at, 45, wrong);
    if part["style"].is_null() {
        wrong.push(format!("{at}style: is needed"));
    }
    number(part, "style", at, 1..=2, wrong);
    let least = number(part, "min_length", at, 0..=4000, wrong).unwrap_or(0);
    let most = number(part, "max_length", at, 1..=4000, wrong).unwrap_or(4000);
    if least > most {
        wrong.push(format!("{at}min_length: {least} is above {most}"));
    }
    let before = text(part, "value", at, 0..=4000, wrong).unwrap_or_default().chars().count() as u64;
    if before > most || before > 0 && before < least {
        wrong.push(format!("{at}value: {before} characters, not {least} to {most}"));
    }
    text(part, "placeholder", at, 0..=100, wrong);
}
