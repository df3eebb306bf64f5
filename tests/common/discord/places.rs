//! Servers, channels and what the bot may do in them.

use super::objects;
use super::sessions::{Event, Scope};
use super::state::{Shared, State};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A permission, as its bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Permission {
    ViewChannel = 1 << 10,
    SendMessages = 1 << 11,
    EmbedLinks = 1 << 14,
    ReadMessageHistory = 1 << 16,
}

/// What a bot that was invited as our guide says may do in a channel.
const INVITED_WITH: u64 = Permission::ViewChannel as u64
    | Permission::SendMessages as u64
    | Permission::EmbedLinks as u64
    | Permission::ReadMessageHistory as u64;

/// A server, inside.
pub(super) struct ServerRecord {
    pub(super) name: String,
    pub(super) members: BTreeSet<u64>,
    pub(super) administrators: BTreeSet<u64>,
    pub(super) has_bot: bool,
    pub(super) locale: String,
}

/// A channel, inside.
pub(super) struct ChannelRecord {
    pub(super) name: String,
    pub(super) server: Option<u64>,
    /// The other side of a direct-message channel.
    pub(super) with: Option<u64>,
    /// The bot's permissions, as bits.
    pub(super) bot_may: u64,
    pub(super) gone: bool,
}

impl ChannelRecord {
    pub(super) fn direct(person: u64) -> Self {
        Self { name: String::new(), server: None, with: Some(person), bot_may: INVITED_WITH, gone: false }
    }

    pub(super) fn bot_may(&self, permission: Permission) -> bool {
        self.bot_may & permission as u64 != 0
    }
}

/// Someone, inside.
pub(super) struct PersonRecord {
    pub(super) name: String,
    pub(super) locale: String,
    pub(super) takes_direct_messages: bool,
    /// What they did, each at its place in the order of things.
    pub(super) did: Vec<(u64, String)>,
    /// The place of the last thing they did.
    pub(super) last_act: u64,
    /// The place before it, which counts again when a form is put away.
    pub(super) act_before: u64,
    /// The form that is open before them.
    pub(super) form: Option<OpenForm>,
}

/// A form that was opened for someone.
#[derive(Clone, Debug)]
pub(super) struct OpenForm {
    pub(super) form: serde_json::Value,
    pub(super) channel: u64,
    pub(super) message: Option<u64>,
}

/// A server with the bot in it.
#[derive(Clone)]
pub(crate) struct Server {
    shared: Arc<Shared>,
    pub(crate) id: u64,
}

impl Server {
    pub(super) fn new(shared: &Arc<Shared>, name: &str) -> Self {
        let id = shared.change(|state| {
            let id = state.clock.next_server();
            let record = ServerRecord {
                name: name.to_owned(),
                members: BTreeSet::new(),
                administrators: BTreeSet::new(),
                has_bot: true,
                locale: "en-GB".to_owned(),
            };
            state.servers.insert(id, record);
            let data = objects::server(state, id);
            state.happens(Event { kind: "GUILD_CREATE", data, scope: Scope::Server(id) });
            id
        });
        Self { shared: Arc::clone(shared), id }
    }

    /// A text channel where the bot may read, write and show embeds.
    pub(crate) fn channel(&self, name: &str) -> Channel {
        let id = self.shared.change(|state| {
            let id = state.clock.next_id();
            let record = ChannelRecord {
                name: name.to_owned(),
                server: Some(self.id),
                with: None,
                bot_may: INVITED_WITH,
                gone: false,
            };
            state.channels.insert(id, record);
            let data = objects::channel(state, id);
            state.happens(Event { kind: "CHANNEL_CREATE", data, scope: Scope::Server(self.id) });
            id
        });
        Channel { shared: Arc::clone(&self.shared), id, server: self.id }
    }

    /// The bot is removed from the server.
    pub(crate) fn removes_the_bot(&self) {
        self.shared.change(|state| {
            let data = serde_json::json!({"id": self.id.to_string()});
            state.happens(Event { kind: "GUILD_DELETE", data, scope: Scope::Server(self.id) });
            record(state, self.id).has_bot = false;
        });
    }

    /// The bot is invited again.
    pub(crate) fn invites_the_bot(&self) {
        self.shared.change(|state| {
            record(state, self.id).has_bot = true;
            let data = objects::server(state, self.id);
            state.happens(Event { kind: "GUILD_CREATE", data, scope: Scope::Server(self.id) });
        });
    }
}

fn record(state: &mut State, server: u64) -> &mut ServerRecord {
    state.servers.get_mut(&server).expect("a server that was made")
}

/// A text channel of a server.
#[derive(Clone)]
pub(crate) struct Channel {
    shared: Arc<Shared>,
    pub(crate) id: u64,
    pub(crate) server: u64,
}

impl Channel {
    /// The bot may no longer do this here.
    pub(crate) fn forbids(&self, permission: Permission) {
        self.change(|channel| channel.bot_may &= !(permission as u64));
    }

    /// The bot may do this here again.
    pub(crate) fn allows(&self, permission: Permission) {
        self.change(|channel| channel.bot_may |= permission as u64);
    }

    /// The channel is deleted.
    pub(crate) fn vanishes(&self) {
        self.shared.change(|state| {
            let data = objects::channel(state, self.id);
            state.happens(Event { kind: "CHANNEL_DELETE", data, scope: Scope::Server(self.server) });
        });
        self.change(|channel| channel.gone = true);
    }

    fn change(&self, change: impl FnOnce(&mut ChannelRecord)) {
        self.shared.change(|state| change(state.channels.get_mut(&self.id).expect("a channel that was made")));
    }
}
