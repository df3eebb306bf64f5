//! The commands that take one JSON object a line: `chat --json`, `match`, `understand`.

use crate::running::answers;
use serde_json::{Value, json};

fn parse(line: &str) -> Value {
    serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}"))
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn a_conversation_goes_by_lines_and_a_line_that_is_none_breaks_nothing() {
    let said = answers(
        &["chat", "--json", "--lang", "ar", "--now", "2026-11-23T10:00:00Z"],
        &[
            r#"{"conversation":"c1","choice":"any.find_volunteering","message_id":"m1"}"#,
            "{\"conversation\":",
            r#"{"conversation":"c1","choice":"any.skip","text":"both"}"#,
            r#"{"conversation":"c2","choice":"start.language.en-GB"}"#,
            "",
            r#"{"conversation":"c1","choice":"any.skip","message_id":"m2","at":"2026-11-23T10:01:00Z"}"#,
            r#"{"conversation":"c1","choice":"any.find_volunteering","message_id":"m1"}"#,
        ],
    );
    let said: Vec<Value> = said.iter().map(|line| parse(line)).collect();
    assert_eq!(said.len(), 6, "one line out for each line in, none for an empty one");
    let mut sorted = keys(&said[0]);
    sorted.sort_unstable();
    assert_eq!(sorted, ["conversation", "effects", "form", "language", "replies", "slot"]);
    assert_eq!((&said[0]["language"], &said[0]["slot"]), (&json!("ar"), &json!("where")));
    assert!(said[1]["error"].is_string() && said[2]["error"].is_string());
    assert_eq!((&said[3]["conversation"], &said[3]["language"]), (&json!("c2"), &json!("en-GB")));
    assert_eq!((&said[4]["conversation"], &said[4]["slot"]), (&json!("c1"), &json!("matches")));
    assert_eq!(said[5]["replies"], said[0]["replies"], "a message id seen before gets the stored reply again");
}

#[test]
fn what_matches_comes_best_first_with_its_reasons() {
    let said = answers(
        &["match", "--area", "nwl", "--today", "2026-11-23"],
        &[
            r#"{"kind":"volunteering","place":"Southall","languages":["pa","en"],"days":["sat"]}"#,
            r#"{"kind":"treasure"}"#,
            r#"{"postcode":"UB1"}"#,
        ],
    );
    let matches = parse(&said[0]);
    let matches = matches.as_array().unwrap();
    assert!(matches.len() >= 3);
    let scores: Vec<f64> = matches.iter().map(|one| one["score"].as_f64().unwrap()).collect();
    assert!(scores.is_sorted_by(|one, next| one >= next), "{scores:?}");
    for one in matches {
        assert!(one["id"].is_string());
        let reasons = one["reasons"].as_array().unwrap();
        assert!(reasons.iter().all(|reason| reason["id"].is_string() && reason["args"].is_object()), "{one}");
    }
    let nearby =
        |one: &Value| one["reasons"].as_array().unwrap().iter().any(|reason| reason["args"]["miles"].is_number());
    assert!(matches.iter().any(nearby), "the distance is a number");
    assert!(parse(&said[1])["error"].as_str().unwrap().contains("kind"));
    assert!(!parse(&said[2]).as_array().unwrap().is_empty());
}

#[test]
fn what_is_understood_comes_line_by_line_in_order() {
    let said = answers(
        &["understand", "--today", "2026-11-23"],
        &[
            r#"{"text":"I would like to volunteer in Southall on Tuesday mornings"}"#,
            "not JSON",
            r#"{"text":"أريد أن أتطوع","lang":"ar"}"#,
            r#"{"text":"I cannot breathe and my chest hurts"}"#,
        ],
    );
    assert_eq!(said.len(), 4);
    let first = parse(&said[0]);
    let mut sorted = keys(&first);
    sorted.sort_unstable();
    assert_eq!(sorted, ["act", "confidence", "guesses", "intent", "language", "safety", "slots"]);
    assert_eq!((&first["intent"], &first["act"]), (&json!("find_volunteering"), &json!(true)));
    assert_eq!(first["slots"], json!({"place": "Southall", "days": ["tue"], "part_of_day": ["morning"]}));
    assert_eq!(first["guesses"].as_array().unwrap().len(), 3);
    assert!(parse(&said[1])["error"].is_string());
    assert_eq!((&parse(&said[2])["language"], &parse(&said[2])["intent"]), (&json!("ar"), &json!("find_volunteering")));
    let danger = parse(&said[3]);
    assert_eq!((&danger["intent"], &danger["safety"]), (&json!("emergency"), &json!("medical_999")));
}
