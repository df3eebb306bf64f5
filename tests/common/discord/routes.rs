//! Which request is answered where. A request that is not here is a fault: either the bot is wrong, or the stand-in has to grow.

use super::state::State;
use super::{channels, interactions, objects, rules};
use serde_json::{Value, json};

/// A request that was read.
pub(super) struct Call {
    pub(super) method: String,
    pub(super) parts: Vec<String>,
    pub(super) query: Vec<(String, String)>,
    pub(super) body: Value,
}

impl Call {
    pub(super) fn asked(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(its, _)| its == name).map(|(_, value)| value.as_str())
    }
}

/// What is given back.
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) body: Option<Value>,
}

impl Reply {
    pub(super) fn ok(body: Value) -> Self {
        Self { status: 200, body: Some(body) }
    }

    pub(super) fn nothing() -> Self {
        Self { status: 204, body: None }
    }
}

/// What is refused, and whether the bot could have known.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) status: u16,
    pub(super) code: u32,
    pub(super) words: String,
    pub(super) fault: bool,
}

impl Refusal {
    /// Something that the bot must never do.
    pub(super) fn fault(status: u16, code: u32, words: String) -> Self {
        Self { status, code, words, fault: true }
    }

    /// Something that happens in life, and that the bot has to live with.
    pub(super) fn life(status: u16, code: u32, words: &str) -> Self {
        Self { status, code, words: words.to_owned(), fault: false }
    }

    /// 50035, with all that is wrong with the body.
    pub(super) fn form_body(problems: &[String]) -> Self {
        Self::fault(400, 50035, format!("Invalid Form Body: {}", problems.join("; ")))
    }
}

/// Refuses a body with problems.
pub(super) fn sound(problems: &[String]) -> Result<(), Refusal> {
    if problems.is_empty() { Ok(()) } else { Err(Refusal::form_body(problems)) }
}

/// Reads an id.
pub(super) fn id(part: &str) -> Result<u64, Refusal> {
    part.parse().map_err(|_| Refusal::form_body(&[format!("{part} is not a snowflake")]))
}

/// Answers a request.
pub(super) fn answer(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let parts: Vec<&str> = call.parts.iter().map(String::as_str).collect();
    match (call.method.as_str(), parts.as_slice()) {
        ("GET", ["gateway"]) => Ok(Reply::ok(json!({"url": format!("ws://127.0.0.1:{}", state.port)}))),
        ("GET", ["gateway", "bot"]) => Ok(Reply::ok(json!({
            "url": format!("ws://127.0.0.1:{}", state.port),
            "shards": state.shards,
            "session_start_limit": {
                "total": 1000, "remaining": 1000 - state.identified, "reset_after": 86_400_000, "max_concurrency": 1
            },
        }))),
        ("GET", ["users", "@me"]) => Ok(Reply::ok(objects::user(state, state.bot))),
        ("GET", ["applications", "@me"] | ["oauth2", "applications", "@me"]) => {
            Ok(Reply::ok(objects::application(state)))
        }
        ("GET", ["applications", application, "commands"]) => {
            own(state, application)?;
            Ok(Reply::ok(Value::Array(state.commands.clone())))
        }
        ("PUT", ["applications", application, "commands"]) => {
            own(state, application)?;
            register(state, &call.body)
        }
        ("POST", ["users", "@me", "channels"]) => channels::open_direct(state, &call.body),
        ("GET", ["channels", channel]) => channels::show(state, id(channel)?),
        ("GET", ["channels", channel, "messages"]) => channels::list(state, id(channel)?, call),
        ("GET", ["channels", channel, "messages", message]) => channels::one(state, id(channel)?, id(message)?),
        ("POST", ["channels", channel, "messages"]) => channels::write(state, id(channel)?, &call.body),
        ("PATCH", ["channels", channel, "messages", message]) => {
            channels::edit(state, id(channel)?, id(message)?, &call.body)
        }
        ("DELETE", ["channels", channel, "messages", message]) => channels::delete(state, id(channel)?, id(message)?),
        ("POST", ["channels", channel, "typing"]) => channels::typing(state, id(channel)?),
        ("POST", ["interactions", interaction, token, "callback"]) => {
            interactions::first(state, id(interaction)?, token, call)
        }
        ("POST", ["webhooks", application, token]) => {
            own(state, application)?;
            interactions::follow_up(state, token, &call.body)
        }
        ("GET", ["webhooks", application, token, "messages", message]) => {
            own(state, application)?;
            interactions::show(state, token, message)
        }
        ("PATCH", ["webhooks", application, token, "messages", message]) => {
            own(state, application)?;
            interactions::edit(state, token, message, &call.body)
        }
        ("DELETE", ["webhooks", application, token, "messages", message]) => {
            own(state, application)?;
            interactions::delete(state, token, message)
        }
        _ => Err(Refusal::fault(404, 0, "unknown route".to_owned())),
    }
}

/// Refuses what is asked for another application.
fn own(state: &State, application: &str) -> Result<(), Refusal> {
    if id(application)? == state.bot {
        return Ok(());
    }
    Err(Refusal::fault(403, 20012, format!("application {application} is not this bot's")))
}

/// PUT of the whole list: a command keeps its id as long as its name.
fn register(state: &mut State, body: &Value) -> Result<Reply, Refusal> {
    sound(&rules::commands(body))?;
    let new = body.as_array().expect("checked to be a list").clone();
    let mut commands = Vec::new();
    for command in new {
        let before = state.commands.iter().find(|before| before["name"] == command["name"]);
        let id = before.map(|before| before["id"].clone());
        let id = id.unwrap_or_else(|| Value::String(state.clock.next_id().to_string()));
        commands.push(objects::command(state, &id, &command));
    }
    state.commands.clone_from(&commands);
    state.registrations += 1;
    Ok(Reply::ok(Value::Array(commands)))
}
