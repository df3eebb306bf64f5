//! Channels and the messages that a bot writes into them: what it may do where, and what it is told when it may not.

use super::clock::made_at;
use super::objects;
use super::places::{ChannelRecord, Permission};
use super::routes::{Call, Refusal, Reply, id, sound};
use super::rules::{self, Body};
use super::sessions::{Event, Scope};
use super::state::{Message, State};
use serde_json::Value;

/// For how long a nonce gives back the first message, in milliseconds.
const NONCE_HOLDS: i64 = 3 * 60 * 1000;

/// Where events of this channel are heard.
pub(super) fn scope(state: &State, channel: u64) -> Scope {
    state.channels[&channel].server.map_or(Scope::First, Scope::Server)
}

/// The channel, if it is there and the bot may see it.
fn visible(state: &State, channel: u64) -> Result<&ChannelRecord, Refusal> {
    let record = state.channels.get(&channel).filter(|record| !record.gone);
    let record = record.ok_or_else(|| Refusal::life(404, 10003, "Unknown Channel"))?;
    let has_bot = record.server.is_none_or(|server| state.servers[&server].has_bot);
    if !has_bot || !record.bot_may(Permission::ViewChannel) {
        return Err(Refusal::life(403, 50001, "Missing Access"));
    }
    Ok(record)
}

/// The channel, if the bot may write there now.
fn writable(state: &State, channel: u64) -> Result<&ChannelRecord, Refusal> {
    let record = visible(state, channel)?;
    if let Some(person) = record.with {
        if !state.people[&person].takes_direct_messages {
            return Err(Refusal::life(403, 50007, "Cannot send messages to this user"));
        }
        if !state.shares_a_server(person) {
            let words = "Cannot send messages to this user due to having no mutual guilds";
            return Err(Refusal::life(403, 50278, words));
        }
    }
    if !record.bot_may(Permission::SendMessages) {
        return Err(Refusal::life(403, 50013, "Missing Permissions"));
    }
    Ok(record)
}

/// The bot's own message in this channel. An ephemeral one is not to be had here, only by its token.
fn own(state: &State, channel: u64, message: u64) -> Result<&Message, Refusal> {
    let found = state.message(message).filter(|found| found.channel == channel && found.only_for.is_none());
    found.ok_or_else(|| Refusal::life(404, 10008, "Unknown Message"))
}

/// `POST /users/@me/channels`
pub(super) fn open_direct(state: &mut State, body: &Value) -> Result<Reply, Refusal> {
    let person = id(body["recipient_id"].as_str().unwrap_or_default())?;
    if !state.people.contains_key(&person) {
        return Err(Refusal::fault(400, 50033, "Invalid Recipient(s)".to_owned()));
    }
    let channel = state.direct_channel(person);
    Ok(Reply::ok(objects::channel(state, channel)))
}

/// `GET /channels/{id}`
pub(super) fn show(state: &State, channel: u64) -> Result<Reply, Refusal> {
    visible(state, channel)?;
    Ok(Reply::ok(objects::channel(state, channel)))
}

/// `GET /channels/{id}/messages?after=&before=&limit=`, the newest first.
pub(super) fn list(state: &State, channel: u64, call: &Call) -> Result<Reply, Refusal> {
    let record = visible(state, channel)?;
    if !record.bot_may(Permission::ReadMessageHistory) {
        return Ok(Reply::ok(Value::Array(Vec::new())));
    }
    let limit: usize = call.asked("limit").map_or(Ok(50), str::parse).unwrap_or(0);
    if !(1..=100).contains(&limit) {
        return Err(Refusal::form_body(&["limit: between 1 and 100".to_owned()]));
    }
    if let Some((name, _)) = call.query.iter().find(|(name, _)| !["limit", "after", "before"].contains(&name.as_str()))
    {
        return Err(Refusal::form_body(&[format!("{name}: not known here")]));
    }
    let after = call.asked("after").map(id).transpose()?;
    let before = call.asked("before").map(id).transpose()?;
    let there = |message: &&Message| {
        message.channel == channel
            && !message.deleted
            && message.only_for.is_none()
            && after.is_none_or(|after| message.id > after)
            && before.is_none_or(|before| message.id < before)
    };
    let mut found: Vec<&Message> = state.messages.iter().filter(there).collect();
    found.sort_by_key(|message| message.id);
    // With `after` Discord gives the oldest of those that follow, else the newest.
    let skipped = if after.is_some() { 0 } else { found.len().saturating_sub(limit) };
    let mut page: Vec<Value> =
        found.into_iter().skip(skipped).take(limit).map(|message| objects::message(state, message, true)).collect();
    page.reverse();
    Ok(Reply::ok(Value::Array(page)))
}

/// `GET /channels/{id}/messages/{id}`
pub(super) fn one(state: &State, channel: u64, message: u64) -> Result<Reply, Refusal> {
    if !visible(state, channel)?.bot_may(Permission::ReadMessageHistory) {
        return Err(Refusal::life(403, 50013, "Missing Permissions"));
    }
    Ok(Reply::ok(objects::message(state, own(state, channel, message)?, true)))
}

/// `POST /channels/{id}/messages`
pub(super) fn write(state: &mut State, channel: u64, body: &Value) -> Result<Reply, Refusal> {
    sound(&rules::message(body, Body::Message))?;
    let record = writable(state, channel)?;
    let embeds = body["embeds"].as_array().is_some_and(|embeds| !embeds.is_empty());
    if embeds && !record.bot_may(Permission::EmbedLinks) {
        return Err(Refusal::life(403, 50013, "Missing Permissions (EMBED_LINKS)"));
    }
    let nonce = match &body["nonce"] {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    };
    let bot = state.bot;
    let mut message = state.blank(channel, bot);
    if let Some(nonce) = nonce.as_ref().filter(|_| body["enforce_nonce"] == true) {
        let oldest = state.clock.now() - NONCE_HOLDS;
        let same = |first: &&Message| {
            first.author == bot && first.nonce.as_ref() == Some(nonce) && made_at(first.id) >= oldest
        };
        if let Some(first) = state.messages.iter().rev().find(same) {
            let content = body["content"].as_str().unwrap_or_default();
            if first.channel != channel || first.content != content {
                let words = format!("the nonce {nonce} stood on another message: this one is never seen");
                return Err(Refusal::fault(400, 50035, words));
            }
            return Ok(Reply::ok(objects::message(state, first, true)));
        }
    }
    if let Some(referred) = body["message_reference"]["message_id"].as_str() {
        let referred = id(referred)?;
        if own(state, channel, referred).is_err() && body["message_reference"]["fail_if_not_exists"] != false {
            return Err(Refusal::form_body(&["message_reference: Unknown message".to_owned()]));
        }
        message.replies_to = Some(referred);
    }
    message.nonce = nonce;
    fill(&mut message, body);
    Ok(Reply::ok(appear(state, message)))
}

/// `PATCH /channels/{id}/messages/{id}`
pub(super) fn edit(state: &mut State, channel: u64, message: u64, body: &Value) -> Result<Reply, Refusal> {
    visible(state, channel)?;
    sound(&rules::message(body, Body::Edit))?;
    if own(state, channel, message)?.author != state.bot {
        return Err(Refusal::fault(403, 50005, "Cannot edit a message authored by another user".to_owned()));
    }
    change(state, message, body)
}

/// `DELETE /channels/{id}/messages/{id}`
pub(super) fn delete(state: &mut State, channel: u64, message: u64) -> Result<Reply, Refusal> {
    visible(state, channel)?;
    if own(state, channel, message)?.author != state.bot {
        return Err(Refusal::life(403, 50013, "Missing Permissions"));
    }
    vanish(state, message);
    Ok(Reply::nothing())
}

/// `POST /channels/{id}/typing`
pub(super) fn typing(state: &State, channel: u64) -> Result<Reply, Refusal> {
    writable(state, channel)?;
    Ok(Reply::nothing())
}

/// Takes what a body says into a message; what it does not name stays.
pub(super) fn fill(message: &mut Message, body: &Value) {
    if let Some(content) = body["content"].as_str() {
        content.trim().clone_into(&mut message.content);
    } else if body.get("content").is_some_and(Value::is_null) {
        message.content.clear();
    }
    for (name, part) in [("embeds", &mut message.embeds), ("components", &mut message.components)] {
        if let Some(value) = body.get(name) {
            *part = if value.is_null() { Value::Array(Vec::new()) } else { value.clone() };
        }
    }
}

/// A message is there for its readers, and told where it is not for someone's eyes only.
pub(super) fn appear(state: &mut State, message: Message) -> Value {
    let object = objects::message(state, &message, true);
    if message.only_for.is_none() && !message.thinking {
        let data = objects::heard(state, &message);
        let scope = scope(state, message.channel);
        state.happens(Event { kind: "MESSAGE_CREATE", data, scope });
    }
    state.messages.push(message);
    object
}

/// An edit that keeps what it does not name. What would be left empty is refused.
pub(super) fn change(state: &mut State, message: u64, body: &Value) -> Result<Reply, Refusal> {
    let (place, now) = (state.next_place(), state.clock.now());
    let found = state.message_mut(message).ok_or_else(|| Refusal::life(404, 10008, "Unknown Message"))?;
    let mut changed = found.clone();
    fill(&mut changed, body);
    let empty = |part: &Value| part.as_array().is_none_or(Vec::is_empty);
    if changed.content.is_empty() && empty(&changed.embeds) && empty(&changed.components) {
        return Err(Refusal::fault(400, 50006, "Cannot send an empty message".to_owned()));
    }
    changed.changed = place;
    if !changed.thinking {
        changed.edited = Some(now);
    }
    let first_said = std::mem::replace(&mut changed.thinking, false);
    *found = changed.clone();
    let object = objects::message(state, &changed, true);
    if changed.only_for.is_none() {
        let kind = if first_said { "MESSAGE_CREATE" } else { "MESSAGE_UPDATE" };
        let (data, scope) = (objects::heard(state, &changed), scope(state, changed.channel));
        state.happens(Event { kind, data, scope });
    }
    Ok(Reply::ok(object))
}

/// A message is deleted.
pub(super) fn vanish(state: &mut State, message: u64) {
    let Some(found) = state.message_mut(message) else { return };
    found.deleted = true;
    let (channel, hidden) = (found.channel, found.only_for.is_some());
    if !hidden {
        let scope = scope(state, channel);
        let mut data = serde_json::json!({"id": message.to_string(), "channel_id": channel.to_string()});
        if let Scope::Server(server) = scope {
            data["guild_id"] = Value::String(server.to_string());
        }
        state.happens(Event { kind: "MESSAGE_DELETE", data, scope });
    }
}
