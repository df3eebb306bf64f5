//! The interface for programs: each path as its description tells it, and what goes wrong told plainly.

use crate::front_door::{Came, FrontDoor, few};
use axum::body::Body;
use axum::http::{Method, StatusCode};
use serde_json::{Value, json};
use std::sync::atomic::Ordering;

struct Program {
    door: FrontDoor,
    token: String,
}

impl Program {
    async fn new(mut door: FrontDoor) -> Self {
        let came = door.send(Method::POST, "/api/conversations", &[], "").await;
        assert_eq!(came.status, StatusCode::CREATED);
        let token = parse(&came)["token"].as_str().unwrap().to_owned();
        Self { door, token }
    }

    async fn send(&mut self, body: impl Into<Body>) -> Came {
        let bearer = format!("Bearer {}", self.token);
        let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
        self.door.send(Method::POST, "/api/chat", &headers, body).await
    }

    async fn say(&mut self, body: Value) -> Came {
        self.send(body.to_string()).await
    }
}

fn parse(came: &Came) -> Value {
    serde_json::from_str(&came.body).unwrap_or_else(|_| panic!("no JSON: {}", came.body))
}

#[tokio::test]
async fn a_program_holds_a_conversation() {
    let mut program = Program::new(FrontDoor::new()).await;
    let answer = parse(&program.say(json!({"text": "hello"})).await);
    assert_eq!(answer["language"], "en-GB");
    assert_eq!(answer["replies"][1]["choices"][0], json!({"id": "contact.age.16_or_over", "label": "16 or over"}));
    let keys: Vec<&String> = answer.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["form", "language", "replies", "slot"]);
    let keys: Vec<&String> = answer["replies"][0].as_object().unwrap().keys().collect();
    assert_eq!(keys, ["cards", "choices", "fields", "message", "text"]);
    for said in
        [json!({"choice": "any.back"}), json!({"choices": ["a.b.c"]}), json!({"fields": {"name": "Sam Example"}})]
    {
        assert_eq!(program.say(said).await.status, StatusCode::OK);
    }
    assert_eq!(program.door.fake.conversations(), 1);
    assert_eq!(program.door.cookie, None, "a program has no cookie");
}

#[tokio::test]
async fn a_message_sent_twice_is_one_message() {
    let mut program = Program::new(FrontDoor::new()).await;
    let message = json!({"text": "hello", "message_id": "0190a7c2-0000-7000-8000-000000000001"});
    let first = program.say(message.clone()).await.body;
    assert_eq!(program.say(message).await.body, first);
    let address = &program.door.fake.taken.lock().unwrap()[0].message;
    assert_eq!(address.as_str(), "0190a7c2-0000-7000-8000-000000000001");
}

#[tokio::test]
async fn what_a_program_does_wrong_is_told_in_a_sentence() {
    let mut program = Program::new(FrontDoor::new()).await;
    let bodies = [
        String::new(),
        "{".to_owned(),
        "[]".to_owned(),
        "{}".to_owned(),
        r#"{"text":"a","choice":"b"}"#.to_owned(),
        r#"{"text":1}"#.to_owned(),
        r#"{"text":"a","message_id":"no spaces please"}"#.to_owned(),
        r#"{"fields":{"name":5}}"#.to_owned(),
        "[".repeat(50_000),
    ];
    for body in bodies {
        let came = program.send(body.clone()).await;
        assert_eq!(came.status, StatusCode::BAD_REQUEST, "{body:.40}");
        assert!(parse(&came)["error"].as_str().unwrap().ends_with('.'));
    }
    let private = program.send(r#"{"text":{"phone":"07700 900123"}}"#).await;
    assert!(!private.has("07700"), "an error quotes nothing");
    let invalid = program.send(vec![b'{', 0xff, 0xfe]).await;
    assert_eq!(invalid.status, StatusCode::BAD_REQUEST);
    let large = program.send("a".repeat(70_000)).await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(parse(&large)["error"].is_string());
    assert_eq!(program.door.fake.said().len(), 0);
}

#[tokio::test]
async fn only_a_token_of_ours_is_taken() {
    let mut program = Program::new(FrontDoor::new()).await;
    let token = std::mem::replace(&mut program.token, "made-up".to_owned());
    let came = program.say(json!({"text": "hello"})).await;
    assert_eq!((came.status, came.header("www-authenticate")), (StatusCode::UNAUTHORIZED, "Bearer"));
    assert!(parse(&came)["error"].is_string());
    program.door.cookie = Some(format!("alongside={token}"));
    assert_eq!(
        program.say(json!({"text": "hello"})).await.status,
        StatusCode::UNAUTHORIZED,
        "a cookie does not count here"
    );
}

#[tokio::test]
async fn a_program_from_anywhere_may_post_for_it_has_no_cookie() {
    let mut door = FrontDoor::new().header("sec-fetch-site", "cross-site");
    assert_eq!(door.send(Method::POST, "/api/conversations", &[], "").await.status, StatusCode::CREATED);
}

#[tokio::test]
async fn too_many_messages_are_refused_but_danger_is_answered() {
    let mut program = Program::new(FrontDoor::with(few(1, 300))).await;
    program.say(json!({"text": "hello"})).await;
    let came = program.say(json!({"text": "hello"})).await;
    assert_eq!(came.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(came.header("retry-after").parse::<u32>().unwrap() >= 1);
    assert!(parse(&came)["replies"].is_null());
    let came = program.say(json!({"text": "I am in danger"})).await;
    assert_eq!(came.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(parse(&came)["replies"][0]["message"], "safety-emergency");
}

#[tokio::test]
async fn a_store_that_is_away_is_told_with_what_can_still_be_said() {
    let mut program = Program::new(FrontDoor::new()).await;
    program.door.fake.away.store(true, Ordering::Relaxed);
    let came = program.say(json!({"text": "hello"})).await;
    assert_eq!(came.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(parse(&came)["replies"][0]["text"].as_str().unwrap().contains("our problem"));
    assert_eq!(program.door.get("/healthz").await.status, StatusCode::SERVICE_UNAVAILABLE);
}

#[tokio::test]
async fn what_the_interface_lacks_is_told_in_json() {
    let mut door = FrontDoor::new();
    assert!(parse(&door.get("/api/nothing").await)["error"].is_string());
    let came = door.get("/api/chat").await;
    assert_eq!(came.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(parse(&came)["error"].is_string());
}

/// Whether a value is as a schema of ours says. Knows the words that `openapi.json` uses, and no others.
fn check(schema: &Value, value: &Value, all: &Value, at: &str) {
    for word in schema.as_object().unwrap().keys() {
        let known = ["$ref", "type", "required", "properties", "items", "additionalProperties", "description", "enum"];
        assert!(known.contains(&word.as_str()), "{at}: the check does not know {word}");
    }
    if let Some(name) = schema["$ref"].as_str() {
        return check(all.pointer(name.trim_start_matches('#')).unwrap(), value, all, at);
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::Array(types) => types.iter().map(|name| name.as_str().unwrap()).collect(),
        name => vec![name.as_str().unwrap()],
    };
    let is = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_u64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    assert!(types.contains(&is), "{at} is {is}, not {types:?}");
    if let Some(object) = value.as_object() {
        for name in schema["required"].as_array().into_iter().flatten() {
            assert!(object.contains_key(name.as_str().unwrap()), "{at} lacks {name}");
        }
        for (name, value) in object {
            let known = schema["properties"].get(name);
            assert!(known.is_some(), "{at}.{name} is not described");
            check(known.unwrap(), value, all, &format!("{at}.{name}"));
        }
    }
    for (number, item) in value.as_array().into_iter().flatten().enumerate() {
        check(&schema["items"], item, all, &format!("{at}[{number}]"));
    }
}

#[tokio::test]
async fn every_path_answers_as_it_is_described() {
    let mut program = Program::new(FrontDoor::with(few(5, 3))).await;
    let all = parse(&program.door.get("/api/openapi.json").await);
    let bearer = format!("Bearer {}", program.token);
    let authorized = [("authorization", bearer.as_str())];
    let large = "a".repeat(70_000);
    type Call<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)], &'a str, u16);
    let calls: Vec<Call<'_>> = vec![
        ("post", "/api/conversations", &[], "", 201),
        ("post", "/api/chat", &authorized, r#"{"text":"hello"}"#, 200),
        ("post", "/api/chat", &authorized, r#"{"text":"fields"}"#, 200),
        ("post", "/api/chat", &authorized, r#"{"fields":{"name":""}}"#, 200),
        ("post", "/api/chat", &authorized, r#"{"text":"cards"}"#, 200),
        ("post", "/api/chat", &authorized, r#"{"choices":["a.b.c"]}"#, 200),
        ("post", "/api/chat", &authorized, "{}", 400),
        ("post", "/api/chat", &[], r#"{"text":"hello"}"#, 401),
        ("post", "/api/chat", &authorized, &large, 413),
        ("get", "/api/openapi.json", &[], "", 200),
        ("get", "/healthz", &[("accept", "application/json")], "", 200),
        ("post", "/api/conversations", &[], "", 201),
        ("post", "/api/conversations", &[], "", 429),
        ("post", "/api/chat", &authorized, r#"{"text":"danger"}"#, 429),
    ];
    let mut called = std::collections::BTreeSet::new();
    for (method, path, headers, body, status) in calls {
        called.insert((path, status));
        let request = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
        let came = program.door.send(request, path, headers, body.to_owned()).await;
        assert_eq!(came.status.as_u16(), status, "{method} {path} {:.60}: {:.200}", body, came.body);
        let described = &all["paths"][path][method]["responses"][status.to_string()];
        assert!(described.is_object(), "{method} {path} {status} is not described");
        for name in described["headers"].as_object().into_iter().flat_map(|headers| headers.keys()) {
            assert!(!came.header(name).is_empty(), "{path} {status} has no {name}");
        }
        if let Some(schema) = described.pointer("/content/application~1json/schema") {
            check(schema, &parse(&came), &all, path);
        }
    }
    program.door.fake.away.store(true, Ordering::Relaxed);
    let json = [("accept", "application/json")];
    let came = program.door.send(Method::GET, "/healthz", &json, String::new()).await;
    check(&all["components"]["schemas"]["Health"], &parse(&came), &all, "/healthz");
    called.insert(("/healthz", came.status.as_u16()));
    let mut other = Program::new(FrontDoor::new()).await;
    other.door.fake.away.store(true, Ordering::Relaxed);
    let came = other.say(json!({"text": "hello"})).await;
    check(&all["components"]["schemas"]["Problem"], &parse(&came), &all, "/api/chat");
    called.insert(("/api/chat", came.status.as_u16()));
    for (path, methods) in all["paths"].as_object().unwrap() {
        for responses in methods.as_object().unwrap().values() {
            for status in responses["responses"].as_object().unwrap().keys() {
                assert!(called.contains(&(path.as_str(), status.parse().unwrap())), "{path} {status} was never called");
            }
        }
    }
}
