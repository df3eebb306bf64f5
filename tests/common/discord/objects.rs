//! Discord's objects as JSON, with every field that serenity cannot do without.

use super::clock::{made_at, written};
use super::state::{Interaction, Message, State};
use serde_json::{Value, json};

/// A user, or the bot.
pub(super) fn user(state: &State, id: u64) -> Value {
    let name = state.people.get(&id).map_or("Alongside", |person| person.name.as_str());
    json!({
        "id": id.to_string(), "username": name.to_lowercase(), "global_name": name, "discriminator": "0",
        "avatar": null, "bot": id == state.bot, "public_flags": 0, "flags": 0,
    })
}

/// Someone in a server.
fn member(state: &State, server: u64, id: u64) -> Value {
    json!({
        "nick": null, "roles": [], "joined_at": written(made_at(server)), "deaf": false, "mute": false, "flags": 0,
        "avatar": null, "pending": false, "permissions": permissions(state, server, id).to_string(),
    })
}

/// What someone may do in a server: an administrator everything, others what members do.
fn permissions(state: &State, server: u64, id: u64) -> u64 {
    const MEMBER: u64 = 1 << 10 | 1 << 11 | 1 << 16 | 1 << 31;
    const ADMINISTRATOR: u64 = 1 << 3 | 1 << 5;
    if state.servers[&server].administrators.contains(&id) { MEMBER | ADMINISTRATOR } else { MEMBER }
}

/// A channel.
pub(super) fn channel(state: &State, id: u64) -> Value {
    let record = &state.channels[&id];
    if let Some(person) = record.with {
        return json!({
            "id": id.to_string(), "type": 1, "last_message_id": null, "recipients": [user(state, person)], "flags": 0
        });
    }
    json!({
        "id": id.to_string(), "type": 0, "guild_id": record.server.map(|server| server.to_string()),
        "name": record.name, "position": 0, "permission_overwrites": [], "nsfw": false, "parent_id": null,
        "topic": null, "last_message_id": null, "rate_limit_per_user": 0, "flags": 0,
    })
}

/// A server, as GUILD_CREATE tells it.
pub(super) fn server(state: &State, id: u64) -> Value {
    let record = &state.servers[&id];
    let channels: Vec<Value> = state
        .channels
        .iter()
        .filter(|(_, channel)| channel.server == Some(id) && !channel.gone)
        .map(|(channel, _)| self::channel(state, *channel))
        .collect();
    let mut bot = member(state, id, state.bot);
    bot["user"] = user(state, state.bot);
    json!({
        "id": id.to_string(), "name": record.name, "icon": null, "splash": null, "discovery_splash": null,
        "owner_id": id.to_string(), "afk_channel_id": null, "afk_timeout": 300, "verification_level": 0,
        "default_message_notifications": 0, "explicit_content_filter": 0, "emojis": [], "features": [],
        "roles": [{
            "id": id.to_string(), "name": "@everyone", "color": 0,
            "colors": {"primary_color": 0, "secondary_color": null, "tertiary_color": null}, "hoist": false,
            "position": 0, "permissions": "2147552256", "managed": false, "mentionable": false, "flags": 0,
        }],
        "mfa_level": 0, "application_id": null, "system_channel_id": null, "system_channel_flags": 0,
        "rules_channel_id": null, "vanity_url_code": null, "description": null, "banner": null, "premium_tier": 0,
        "preferred_locale": record.locale, "public_updates_channel_id": null, "nsfw_level": 0, "stickers": [],
        "premium_progress_bar_enabled": false, "joined_at": written(made_at(id)), "large": false,
        "unavailable": false, "member_count": record.members.len() + 1, "voice_states": [], "members": [bot],
        "channels": channels, "threads": [], "presences": [], "stage_instances": [], "guild_scheduled_events": [],
        "soundboard_sounds": [],
    })
}

/// A message as REST gives it (`whole`), or without what a bot may not read.
pub(super) fn message(state: &State, message: &Message, whole: bool) -> Value {
    let mentions: Vec<Value> = message.mentions.iter().map(|id| user(state, *id)).collect();
    let nothing = Value::Array(Vec::new());
    let (content, embeds, components) =
        if whole { (message.content.as_str(), &message.embeds, &message.components) } else { ("", &nothing, &nothing) };
    let mut object = json!({
        "id": message.id.to_string(), "channel_id": message.channel.to_string(),
        "author": user(state, message.author), "content": content, "embeds": embeds, "components": components,
        "timestamp": written(made_at(message.id)), "edited_timestamp": message.edited.map(written), "tts": false,
        "mention_everyone": false, "mentions": mentions, "mention_roles": [], "attachments": [], "pinned": false,
        "type": 0, "flags": message.flags & !(1 << 7) | if message.thinking { 1 << 7 } else { 0 },
    });
    if let Some(nonce) = &message.nonce {
        object["nonce"] = Value::String(nonce.clone());
    }
    if message.answers.is_some() {
        object["type"] = json!(20);
        object["webhook_id"] = Value::String(state.bot.to_string());
        object["application_id"] = Value::String(state.bot.to_string());
    }
    if let Some(referred) = message.replies_to {
        object["type"] = json!(19);
        object["message_reference"] =
            json!({"message_id": referred.to_string(), "channel_id": message.channel.to_string()});
    }
    object
}

/// A message as the gateway tells it: without MESSAGE_CONTENT what is said in servers stays empty, but for the bot's own messages
/// and those that mention it.
pub(super) fn heard(state: &State, message: &Message) -> Value {
    let server = state.channels[&message.channel].server;
    let whole = server.is_none() || message.author == state.bot || message.mentions.contains(&state.bot);
    let mut object = self::message(state, message, whole);
    if let Some(server) = server {
        object["guild_id"] = Value::String(server.to_string());
        object["member"] = member(state, server, message.author);
    }
    object
}

/// READY.
pub(super) fn ready(state: &State, session: &str, shard: (u64, u64), servers: &[u64]) -> Value {
    let servers: Vec<Value> =
        servers.iter().map(|server| json!({"id": server.to_string(), "unavailable": true})).collect();
    json!({
        "v": 10, "user": user(state, state.bot), "guilds": servers, "session_id": session,
        "resume_gateway_url": format!("ws://127.0.0.1:{}", state.port), "shard": [shard.0, shard.1],
        "application": {"id": state.bot.to_string(), "flags": 0},
    })
}

/// The bot's application.
pub(super) fn application(state: &State) -> Value {
    json!({
        "id": state.bot.to_string(), "name": "Alongside", "icon": null, "description": "", "bot_public": false,
        "bot_require_code_grant": false, "verify_key": "00", "team": null, "owner": user(state, state.bot), "flags": 0,
        "rpc_origins": [], "tags": [], "summary": "",
    })
}

/// A command as it was registered.
pub(super) fn command(state: &State, id: &Value, command: &Value) -> Value {
    let mut object = command.clone();
    object["id"] = id.clone();
    object["application_id"] = Value::String(state.bot.to_string());
    object["version"] = id.clone();
    for (name, otherwise) in [
        ("type", json!(1)),
        ("options", json!([])),
        ("default_member_permissions", Value::Null),
        ("nsfw", json!(false)),
        ("integration_types", json!([0])),
        ("contexts", Value::Null),
        ("name_localizations", Value::Null),
        ("description_localizations", Value::Null),
    ] {
        if object.get(name).is_none_or(Value::is_null) {
            object[name] = otherwise;
        }
    }
    object
}

/// An interaction as the gateway tells it.
pub(super) fn interaction(state: &State, interaction: &Interaction, kind: u64, data: &Value) -> Value {
    let person = &state.people[&interaction.person];
    let owner = interaction.server.map_or("0".to_owned(), |server| server.to_string());
    let mut object = json!({
        "id": interaction.id.to_string(), "application_id": state.bot.to_string(), "type": kind, "data": data,
        "channel_id": interaction.channel.to_string(), "channel": channel(state, interaction.channel),
        "token": interaction.token, "version": 1, "locale": person.locale, "entitlements": [],
        "attachment_size_limit": 10_485_760, "authorizing_integration_owners": {"0": owner},
        "context": u8::from(interaction.server.is_none()),
        "app_permissions": state.channels[&interaction.channel].bot_may.to_string(),
    });
    if let Some(server) = interaction.server {
        let mut member = member(state, server, interaction.person);
        member["user"] = user(state, interaction.person);
        object["member"] = member;
        object["guild_id"] = Value::String(server.to_string());
        object["guild_locale"] = Value::String(state.servers[&server].locale.clone());
    } else {
        object["user"] = user(state, interaction.person);
    }
    let message = match interaction.begun {
        super::state::Begun::Press { message } => Some(message),
        super::state::Begun::Form { message } => message,
        super::state::Begun::Command => None,
    };
    if let Some(message) = message.and_then(|id| state.message(id)) {
        object["message"] = self::message(state, message, true);
    }
    object
}
