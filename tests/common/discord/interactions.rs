//! Commands, presses and forms after they reached the bot: one first answer within three seconds, then edits and
//! follow-ups by the token, for fifteen minutes, private or not as the first answer said.

use super::channels::{appear, change, fill, vanish};
use super::clock::made_at;
use super::objects;
use super::places::OpenForm;
use super::routes::{Call, Refusal, Reply, id, sound};
use super::rules::{self, Body};
use super::state::{Begun, First, Interaction, Message, State};
use serde_json::{Value, json};

/// Within how many milliseconds the first answer has to come.
const FIRST_ANSWER: i64 = 3_000;

/// For how many milliseconds a token holds.
const TOKEN_HOLDS: i64 = 15 * 60 * 1000;

/// The flag of a message for one person's eyes.
const EPHEMERAL: u64 = 1 << 6;

/// “Thinking…”
const LOADING: u64 = 1 << 7;

/// `POST /interactions/{id}/{token}/callback`
pub(super) fn first(state: &mut State, interaction: u64, token: &str, call: &Call) -> Result<Reply, Refusal> {
    let found = state.interactions.get(&interaction).filter(|found| found.token == token).cloned();
    let Some(found) = found else {
        return Err(Refusal::fault(404, 10062, "Unknown interaction: no such id with this token".to_owned()));
    };
    if found.first.is_some() {
        return Err(Refusal::fault(400, 40060, "Interaction has already been acknowledged".to_owned()));
    }
    let late = state.clock.now() - made_at(interaction);
    if late > FIRST_ANSWER {
        return Err(Refusal::fault(404, 10062, format!("Unknown interaction: {late} ms is too late")));
    }
    let data = &call.body["data"];
    let wrong = |words: &str| Refusal::form_body(&[format!("type: {words}")]);
    let from_message = match &found.begun {
        Begun::Command => None,
        Begun::Press { message } => Some(*message),
        Begun::Form { message } => *message,
    };
    let (first, original) = match call.body["type"].as_u64() {
        Some(4) => {
            sound(&rules::message(data, Body::Answer))?;
            let mut message = of(state, &found, data["flags"].as_u64().unwrap_or_default());
            fill(&mut message, data);
            let id = message.id;
            appear(state, message);
            (First::Said, Some(id))
        }
        Some(5) => {
            sound(&rules::deferred(data))?;
            let mut message = of(state, &found, data["flags"].as_u64().unwrap_or_default());
            message.thinking = true;
            message.flags |= LOADING;
            let id = message.id;
            appear(state, message);
            (First::Deferred, Some(id))
        }
        Some(6) => (First::DeferredUpdate, Some(from_message.ok_or_else(|| wrong("6 needs a message it came from"))?)),
        Some(7) => {
            let message = from_message.ok_or_else(|| wrong("7 needs a message it came from"))?;
            sound(&rules::message(data, Body::Edit))?;
            change(state, message, data)?;
            (First::Updated, Some(message))
        }
        Some(9) => {
            if matches!(found.begun, Begun::Form { .. }) {
                return Err(wrong("a form cannot answer a form"));
            }
            sound(&rules::form(data))?;
            let person = state.people.get_mut(&found.person).expect("someone who is here");
            person.form = Some(OpenForm { form: data.clone(), channel: found.channel, message: from_message });
            (First::Form, None)
        }
        _ => return Err(wrong("4, 5, 6, 7 or 9")),
    };
    let kept = state.interactions.get_mut(&interaction).expect("found above");
    kept.first = Some(first);
    kept.original = original;
    if call.asked("with_response") == Some("true") {
        let body = json!({"interaction": {"id": interaction.to_string(), "type": 2}});
        return Ok(Reply::ok(body));
    }
    Ok(Reply::nothing())
}

/// A message that answers this interaction.
fn of(state: &mut State, interaction: &Interaction, flags: u64) -> Message {
    let bot = state.bot;
    let mut message = state.blank(interaction.channel, bot);
    message.flags = flags;
    message.answers = Some(interaction.id);
    message.only_for = (flags & EPHEMERAL != 0).then_some(interaction.person);
    message
}

/// The interaction of this token, as long as the token holds and after a first answer.
fn by_token(state: &State, token: &str) -> Result<Interaction, Refusal> {
    let Some(found) = state.interactions.values().find(|found| found.token == token) else {
        return Err(Refusal::fault(401, 50027, "Invalid Webhook Token: never given out".to_owned()));
    };
    if state.clock.now() - made_at(found.id) > TOKEN_HOLDS {
        return Err(Refusal::fault(401, 50027, "Invalid Webhook Token: fifteen minutes are over".to_owned()));
    }
    if found.first.is_none() {
        return Err(Refusal::fault(404, 10015, "Unknown Webhook: nothing before the first answer".to_owned()));
    }
    Ok(found.clone())
}

/// The message that `@original` or an id means with this token.
fn meant(state: &State, interaction: &Interaction, message: &str) -> Result<u64, Refusal> {
    let unknown = || Refusal::fault(404, 10008, format!("Unknown Message: {message} with this token"));
    if message == "@original" {
        let original = interaction.original.ok_or_else(unknown)?;
        // A press may have come from a message that was deleted since.
        return state
            .message(original)
            .map(|found| found.id)
            .ok_or_else(|| Refusal::life(404, 10008, "Unknown Message"));
    }
    let meant = state.message(id(message)?).ok_or_else(unknown)?;
    if meant.answers != Some(interaction.id) {
        return Err(unknown());
    }
    Ok(meant.id)
}

/// `POST /webhooks/{application}/{token}`
pub(super) fn follow_up(state: &mut State, token: &str, body: &Value) -> Result<Reply, Refusal> {
    let interaction = by_token(state, token)?;
    sound(&rules::message(body, Body::FollowUp))?;
    let waiting = interaction.original.and_then(|id| state.message(id)).is_some_and(|original| original.thinking);
    if waiting && interaction.first == Some(First::Deferred) {
        // The first follow-up takes the place of “thinking…”, private or not as the deferral said.
        return change(state, interaction.original.expect("found above"), body);
    }
    let mut message = of(state, &interaction, body["flags"].as_u64().unwrap_or_default());
    fill(&mut message, body);
    Ok(Reply::ok(appear(state, message)))
}

/// `GET /webhooks/{application}/{token}/messages/{message}`
pub(super) fn show(state: &State, token: &str, message: &str) -> Result<Reply, Refusal> {
    let interaction = by_token(state, token)?;
    let id = meant(state, &interaction, message)?;
    Ok(Reply::ok(objects::message(state, state.message(id).expect("just found"), true)))
}

/// `PATCH /webhooks/{application}/{token}/messages/{message}`
pub(super) fn edit(state: &mut State, token: &str, message: &str, body: &Value) -> Result<Reply, Refusal> {
    let interaction = by_token(state, token)?;
    let id = meant(state, &interaction, message)?;
    sound(&rules::message(body, Body::Edit))?;
    change(state, id, body)
}

/// `DELETE /webhooks/{application}/{token}/messages/{message}`
pub(super) fn delete(state: &mut State, token: &str, message: &str) -> Result<Reply, Refusal> {
    let interaction = by_token(state, token)?;
    let id = meant(state, &interaction, message)?;
    vanish(state, id);
    Ok(Reply::nothing())
}
