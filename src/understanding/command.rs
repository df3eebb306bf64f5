//! `alongside understand`: one JSON object in, one out (design 10). Pure: the command line reads and writes the lines.

use super::{Intent, Understanding, Understood};
use crate::domain::taxonomy::{Code, CodeSet};
use crate::language::Locales;
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Map, Value, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    text: String,
    #[serde(default)]
    lang: Option<String>,
}

/// Answers one line. What cannot be read gives `{"error": …}`, which never repeats the line.
pub fn understand(understanding: &Understanding, locales: &Locales, today: Date, line: &str) -> Value {
    let asked: Asked = match serde_json::from_str(line) {
        Ok(asked) => asked,
        Err(error) => return json!({ "error": format!("not an object with \"text\": {:?}", error.classify()) }),
    };
    let conversation = match asked.lang.as_deref().map(|tag| locales.find(tag)) {
        Some(None) => return json!({ "error": "\"lang\" is not one of our languages" }),
        Some(found) => found,
        None => None,
    };
    answer(&understanding.read(&asked.text, today).settle(conversation, None))
}

fn answer(understood: &Understood) -> Value {
    let rounded = |score: f32| (f64::from(score) * 1000.0).round() / 1000.0;
    let guess = |(intent, score): &(Intent, f32)| json!([intent.id(), rounded(*score)]);
    json!({
        "language": understood.language.map(|language| language.tag().to_owned()),
        "intent": understood.intent.id(),
        "confidence": rounded(understood.confidence),
        "guesses": understood.guesses.iter().map(guess).collect::<Vec<_>>(),
        "act": understood.act,
        "safety": understood.safety.map(super::Safety::id),
        "slots": slots(understood),
    })
}

fn slots(understood: &Understood) -> Map<String, Value> {
    let details = &understood.details;
    let mut slots = Map::new();
    let mut list = |key: &str, codes: Vec<&str>| {
        if !codes.is_empty() {
            slots.insert(key.to_owned(), json!(codes));
        }
    };
    list("days", codes(details.days));
    list("not_days", codes(details.not_days));
    list("part_of_day", codes(details.parts_of_day));
    list("languages", details.languages.iter().map(|language| language.code()).collect());
    let mut text = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            slots.insert(key.to_owned(), Value::String(value));
        }
    };
    text("borough", details.borough.clone());
    text("place", details.place.clone());
    text("postcode", details.postcode.clone());
    text("hospital", details.hospital.clone());
    text("phone", details.phone.as_ref().map(|phone| phone.as_str().to_owned()));
    text("email", details.email.as_ref().map(|email| email.as_str().to_owned()));
    text("date", details.date.map(|date| date.to_string()));
    text("time", details.time.map(|time| time.strftime("%H:%M").to_string()));
    text("name", details.name.clone());
    text("to", details.to.clone());
    slots
}

fn codes<C: Code>(set: CodeSet<C>) -> Vec<&'static str> {
    set.iter().map(Code::id).collect()
}
