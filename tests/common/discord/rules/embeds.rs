//! Embeds: each within its limits, and all of a message within 6,000 characters together.

use super::{address, known, list, needed, number, text};
use serde_json::Value;

/// Titles, descriptions, fields, footers and authors of all embeds of a message, in characters.
const ALL: usize = 6000;

/// What is wrong with the embeds of a message.
pub(super) fn check(embeds: &[Value], wrong: &mut Vec<String>) {
    let mut all = 0;
    for (index, embed) in embeds.iter().enumerate() {
        all += one(embed, &format!("embeds.{index}."), wrong);
    }
    if all > ALL {
        wrong.push(format!("embeds: {all} characters in all, not at most {ALL}"));
    }
}

/// Checks one and gives the characters that count.
fn one(embed: &Value, at: &str, wrong: &mut Vec<String>) -> usize {
    let names = [
        "title",
        "type",
        "description",
        "url",
        "timestamp",
        "color",
        "footer",
        "image",
        "thumbnail",
        "author",
        "fields",
    ];
    known(embed, at, &names, wrong);
    let mut said = text(embed, "title", at, 0..=256, wrong).unwrap_or_default().chars().count();
    said += text(embed, "description", at, 0..=4096, wrong).unwrap_or_default().chars().count();
    if embed.get("type").is_some_and(|kind| kind != "rich") {
        wrong.push(format!("{at}type: only rich"));
    }
    if embed.get("url").is_some_and(|url| !url.is_null()) {
        address(embed, "url", at, 2048, wrong);
    }
    number(embed, "color", at, 0..=0x00ff_ffff, wrong);
    for (part, name, most) in [("footer", "text", 2048), ("author", "name", 256)] {
        if embed.get(part).is_some_and(|part| !part.is_null()) {
            said += needed(&embed[part], name, &format!("{at}{part}."), most, wrong).chars().count();
        }
    }
    let fields = list(embed, "fields", 25, wrong);
    for (index, field) in fields.iter().enumerate() {
        let at = format!("{at}fields.{index}.");
        known(field, &at, &["name", "value", "inline"], wrong);
        said += needed(field, "name", &at, 256, wrong).chars().count();
        said += needed(field, "value", &at, 1024, wrong).chars().count();
    }
    if said == 0 && embed.get("image").is_none() && embed.get("thumbnail").is_none() {
        wrong.push(format!("{at}an empty embed"));
    }
    said
}
