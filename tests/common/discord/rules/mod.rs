//! What Discord takes, and what it refuses with 50035 or 50006: each function gives all that is wrong with a body, in words.
//! Sources: Discord's documentation of messages, components, application commands and of receiving and responding.

mod commands;
mod components;
mod embeds;

pub(super) use commands::{LOCALES, commands};
pub(super) use components::form;

use serde_json::Value;

/// Which body a message comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Body {
    /// A message in a channel.
    Message,
    /// A change of one, in a channel or by a token.
    Edit,
    /// The first answer to an interaction.
    Answer,
    /// A follow-up.
    FollowUp,
}

/// SUPPRESS_EMBEDS and SUPPRESS_NOTIFICATIONS, which any message may have.
const ANY_FLAGS: u64 = 1 << 2 | 1 << 12;

/// EPHEMERAL, which only the answers to interactions may have, and only when they are made.
const EPHEMERAL: u64 = 1 << 6;

/// What is wrong with a message.
pub(super) fn message(body: &Value, kind: Body) -> Vec<String> {
    let mut wrong = Vec::new();
    let common = ["content", "embeds", "allowed_mentions", "components", "attachments", "flags"];
    let own: &[&str] = match kind {
        Body::Message => &["nonce", "enforce_nonce", "tts", "message_reference", "sticker_ids"],
        Body::Edit => &[],
        Body::Answer | Body::FollowUp => &["tts"],
    };
    if !body.is_object() {
        return vec!["the body must be an object".to_owned()];
    }
    known(body, "", &[&common[..], own].concat(), &mut wrong);
    let content = text(body, "content", "", 0..=2000, &mut wrong).unwrap_or_default();
    let embeds = list(body, "embeds", 10, &mut wrong);
    embeds::check(embeds, &mut wrong);
    let rows = list(body, "components", 5, &mut wrong);
    components::rows(rows, &mut wrong);
    if !list(body, "attachments", 10, &mut wrong).is_empty() || !list(body, "sticker_ids", 3, &mut wrong).is_empty() {
        wrong.push("attachments: this bot has no files and no stickers".to_owned());
    }
    if kind != Body::Edit && content.trim().is_empty() && embeds.is_empty() {
        wrong.push("Cannot send an empty message (50006)".to_owned());
    }
    flags(
        body,
        if matches!(kind, Body::Answer | Body::FollowUp) { ANY_FLAGS | EPHEMERAL } else { ANY_FLAGS },
        &mut wrong,
    );
    if !content.is_empty() && !forbids_mentions(&body["allowed_mentions"]) {
        wrong.push("allowed_mentions: must forbid all, as {\"parse\": []}".to_owned());
    }
    match &body["nonce"] {
        Value::Null => {
            if body["enforce_nonce"] == true {
                wrong.push("enforce_nonce: without a nonce".to_owned());
            }
        }
        Value::String(nonce) if (1..=25).contains(&nonce.chars().count()) => {}
        Value::Number(nonce) if nonce.is_u64() => {}
        _ => wrong.push("nonce: 1 to 25 characters, or a number".to_owned()),
    }
    wrong
}

/// What is wrong with a deferral, which takes one flag and nothing else.
pub(super) fn deferred(data: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    if data.is_object() {
        // What else serenity writes into it has no effect: it must be empty.
        for (name, value) in data.as_object().expect("just asked") {
            let empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
            if !empty && name != "flags" && name != "allowed_mentions" {
                wrong.push(format!("{name}: a deferral says nothing"));
            }
        }
        flags(data, EPHEMERAL, &mut wrong);
    } else if !data.is_null() {
        wrong.push("data: must be an object".to_owned());
    }
    wrong
}

/// Whether nobody can be called by this message.
fn forbids_mentions(allowed: &Value) -> bool {
    let none = |name: &str| allowed[name].as_array().is_none_or(Vec::is_empty);
    allowed["parse"].as_array().is_some_and(Vec::is_empty)
        && none("users")
        && none("roles")
        && allowed["replied_user"] != true
}

fn flags(body: &Value, may: u64, wrong: &mut Vec<String>) {
    match &body["flags"] {
        Value::Null => {}
        flags => match flags.as_u64() {
            Some(flags) if flags & !may == 0 => {}
            _ => wrong.push(format!("flags: {flags} may not be set here")),
        },
    }
}

/// Refuses fields that are not known.
fn known(object: &Value, at: &str, names: &[&str], wrong: &mut Vec<String>) {
    let Some(fields) = object.as_object() else {
        wrong.push(format!("{at}must be an object"));
        return;
    };
    for (name, value) in fields {
        if !names.contains(&name.as_str()) && !value.is_null() {
            wrong.push(format!("{at}{name}: not a field that is known here"));
        }
    }
}

/// A text of so many characters, if it is there.
fn text<'a>(
    object: &'a Value,
    name: &str,
    at: &str,
    length: std::ops::RangeInclusive<usize>,
    wrong: &mut Vec<String>,
) -> Option<&'a str> {
    let value = object.get(name).filter(|value| !value.is_null())?;
    let Some(text) = value.as_str() else {
        wrong.push(format!("{at}{name}: must be text"));
        return None;
    };
    let long = text.chars().count();
    if !length.contains(&long) || *length.start() > 0 && text.trim().is_empty() {
        wrong.push(format!("{at}{name}: {long} characters, not {} to {}", length.start(), length.end()));
    }
    Some(text)
}

/// A text that must be there.
fn needed<'a>(object: &'a Value, name: &str, at: &str, most: usize, wrong: &mut Vec<String>) -> &'a str {
    if object.get(name).is_none_or(Value::is_null) {
        wrong.push(format!("{at}{name}: is needed"));
    }
    text(object, name, at, 1..=most, wrong).unwrap_or_default()
}

/// A whole number within bounds, if it is there.
fn number(
    object: &Value,
    name: &str,
    at: &str,
    bounds: std::ops::RangeInclusive<u64>,
    wrong: &mut Vec<String>,
) -> Option<u64> {
    let value = object.get(name).filter(|value| !value.is_null())?;
    let number = value.as_u64();
    if !number.is_some_and(|number| bounds.contains(&number)) {
        wrong.push(format!("{at}{name}: {value}, not {} to {}", bounds.start(), bounds.end()));
    }
    number
}

/// A list of so many at most; nothing counts as an empty one.
fn list<'a>(object: &'a Value, name: &str, most: usize, wrong: &mut Vec<String>) -> &'a [Value] {
    match object.get(name) {
        None | Some(Value::Null) => &[],
        Some(Value::Array(list)) => {
            if list.len() > most {
                wrong.push(format!("{name}: {}, not at most {most}", list.len()));
            }
            list
        }
        Some(_) => {
            wrong.push(format!("{name}: must be a list"));
            &[]
        }
    }
}

/// An address that a link may have.
fn address(object: &Value, name: &str, at: &str, most: usize, wrong: &mut Vec<String>) {
    let address = text(object, name, at, 1..=most, wrong).unwrap_or("https://");
    if !(address.starts_with("https://") || address.starts_with("http://")) {
        wrong.push(format!("{at}{name}: must begin with https:// or http://"));
    }
}
