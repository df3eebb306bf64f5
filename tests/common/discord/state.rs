//! All that the stand-in knows, behind one lock, and a bell that rings at each change.

use super::PATIENCE;
use super::clock::{Clock, TimeKeeping, made_at};
use super::places::{ChannelRecord, PersonRecord, ServerRecord};
use super::sessions::{Event, Session};
use super::trouble::Order;
use super::wire::{Direction, Wire};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};
use tokio::sync::watch;

/// The state and its bell.
pub(super) struct Shared {
    state: Mutex<State>,
    bell: watch::Sender<u64>,
}

impl Shared {
    pub(super) fn new(state: State) -> Arc<Self> {
        Arc::new(Self { state: Mutex::new(state), bell: watch::Sender::new(0) })
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A test that panicked while it looked must not hide why.
        self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    pub(super) fn look<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        look(&self.lock())
    }

    pub(super) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let given = change(&mut self.lock());
        self.bell.send_modify(|rung| *rung += 1);
        given
    }

    /// Looks at each change until there is something, and gives up when patience ends.
    pub(super) async fn wait<T>(&self, look: impl Fn(&State) -> Option<T>) -> Option<T> {
        let mut bell = self.bell.subscribe();
        let looking = async {
            loop {
                if let Some(found) = self.look(&look) {
                    return Some(found);
                }
                if bell.changed().await.is_err() {
                    return None;
                }
            }
        };
        tokio::time::timeout(PATIENCE, looking).await.ok().flatten()
    }
}

/// One message, in a channel or only for someone's eyes.
#[derive(Clone, Debug)]
pub(super) struct Message {
    pub(super) id: u64,
    pub(super) channel: u64,
    pub(super) author: u64,
    pub(super) content: String,
    pub(super) embeds: Value,
    pub(super) components: Value,
    pub(super) flags: u64,
    /// An ephemeral message: only this person sees it.
    pub(super) only_for: Option<u64>,
    /// The interaction it answers.
    pub(super) answers: Option<u64>,
    /// “Thinking…”: deferred, and not yet said.
    pub(super) thinking: bool,
    pub(super) mentions: Vec<u64>,
    pub(super) replies_to: Option<u64>,
    pub(super) nonce: Option<String>,
    pub(super) deleted: bool,
    pub(super) edited: Option<i64>,
    /// Its place in what its readers saw: new at each edit, kept in `first`.
    pub(super) changed: u64,
    pub(super) first: u64,
}

/// What was done to begin an interaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Begun {
    Command,
    Press { message: u64 },
    Form { message: Option<u64> },
}

/// The first answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum First {
    Said,
    Deferred,
    DeferredUpdate,
    Updated,
    Form,
}

/// A command, a press or a form that was sent.
#[derive(Clone, Debug)]
pub(super) struct Interaction {
    pub(super) id: u64,
    pub(super) token: String,
    pub(super) person: u64,
    pub(super) channel: u64,
    pub(super) server: Option<u64>,
    pub(super) begun: Begun,
    pub(super) first: Option<First>,
    pub(super) original: Option<u64>,
}

/// Faults, and the words of those a test means.
#[derive(Default)]
pub(super) struct Faults {
    all: Vec<String>,
    forgiven: Vec<String>,
}

impl Faults {
    pub(super) fn add(&mut self, words: String) {
        self.all.push(words);
    }

    pub(super) fn forgive(&mut self, words: &str) {
        self.forgiven.push(words.to_owned());
    }

    pub(super) fn take(&mut self, meant: impl Fn(&str) -> bool) -> Vec<String> {
        let standing = self.standing();
        let (taken, left) = standing.into_iter().partition(|fault| meant(fault));
        self.all = left;
        taken
    }

    pub(super) fn standing(&self) -> Vec<String> {
        let forgiven = |fault: &&String| self.forgiven.iter().any(|words| fault.contains(words));
        self.all.iter().filter(|fault| !forgiven(fault)).cloned().collect()
    }
}

/// Everything.
pub(super) struct State {
    pub(super) port: u16,
    pub(super) clock: Clock,
    /// The bot's own id, which is its application's too.
    pub(super) bot: u64,
    pub(super) servers: BTreeMap<u64, ServerRecord>,
    pub(super) channels: BTreeMap<u64, ChannelRecord>,
    pub(super) people: BTreeMap<u64, PersonRecord>,
    pub(super) messages: Vec<Message>,
    pub(super) interactions: BTreeMap<u64, Interaction>,
    pub(super) commands: Vec<Value>,
    pub(super) registrations: usize,
    pub(super) faults: Faults,
    pub(super) refusals: Vec<(String, u32)>,
    pub(super) wire: Vec<Wire>,
    pub(super) orders: Vec<Order>,
    /// The waits that 429 told: for a request, or for all of them.
    pub(super) waits: Vec<(Option<String>, Instant)>,
    /// Requests that came before their wait was over.
    pub(super) hurried: Vec<String>,
    pub(super) let_go: u64,
    pub(super) held_requests: usize,
    pub(super) sessions: Vec<Session>,
    pub(super) lines_made: u64,
    pub(super) identified: usize,
    pub(super) resumed: usize,
    pub(super) refuse_resuming: usize,
    pub(super) answers_heartbeats: bool,
    pub(super) heartbeat: Duration,
    pub(super) shards: u64,
    pub(super) twice: usize,
    pub(super) kept_back: Option<Vec<Event>>,
    pub(super) last_event: Option<Event>,
    order: u64,
}

impl State {
    pub(super) fn new(time: TimeKeeping, port: u16) -> Self {
        let mut clock = Clock::new(time);
        let bot = clock.next_id();
        Self {
            port,
            clock,
            bot,
            servers: BTreeMap::new(),
            channels: BTreeMap::new(),
            people: BTreeMap::new(),
            messages: Vec::new(),
            interactions: BTreeMap::new(),
            commands: Vec::new(),
            registrations: 0,
            faults: Faults::default(),
            refusals: Vec::new(),
            wire: Vec::new(),
            orders: Vec::new(),
            waits: Vec::new(),
            hurried: Vec::new(),
            let_go: 0,
            held_requests: 0,
            sessions: Vec::new(),
            lines_made: 0,
            identified: 0,
            resumed: 0,
            refuse_resuming: 0,
            answers_heartbeats: true,
            heartbeat: Duration::from_millis(41_250),
            shards: 1,
            twice: 0,
            kept_back: None,
            last_event: None,
            order: 0,
        }
    }

    /// The next place in the order of what people did and saw.
    pub(super) fn next_place(&mut self) -> u64 {
        self.order += 1;
        self.order
    }

    pub(super) fn log(&mut self, direction: Direction, what: String, body: String) {
        self.wire.push(Wire { direction, what, body });
    }

    pub(super) fn message(&self, id: u64) -> Option<&Message> {
        // They are kept in the order of their ids.
        let at = self.messages.binary_search_by_key(&id, |message| message.id).ok()?;
        Some(&self.messages[at]).filter(|message| !message.deleted)
    }

    pub(super) fn message_mut(&mut self, id: u64) -> Option<&mut Message> {
        let at = self.messages.binary_search_by_key(&id, |message| message.id).ok()?;
        Some(&mut self.messages[at]).filter(|message| !message.deleted)
    }

    /// A fresh message, which nobody has seen yet.
    pub(super) fn blank(&mut self, channel: u64, author: u64) -> Message {
        let (id, place) = (self.clock.next_id(), self.next_place());
        Message {
            id,
            channel,
            author,
            content: String::new(),
            embeds: Value::Array(Vec::new()),
            components: Value::Array(Vec::new()),
            flags: 0,
            only_for: None,
            answers: None,
            thinking: false,
            mentions: Vec::new(),
            replies_to: None,
            nonce: None,
            deleted: false,
            edited: None,
            changed: place,
            first: place,
        }
    }

    /// Whether this message can be read by this person now.
    pub(super) fn sees(&self, person: u64, message: &Message) -> bool {
        !message.deleted
            && message.only_for.is_none_or(|only| only == person)
            && self.may_look_into(person, message.channel)
    }

    /// Whether this channel is open to this person.
    pub(super) fn may_look_into(&self, person: u64, channel: u64) -> bool {
        let Some(channel) = self.channels.get(&channel).filter(|channel| !channel.gone) else { return false };
        match (channel.server, channel.with) {
            (Some(server), _) => self.servers.get(&server).is_some_and(|server| server.members.contains(&person)),
            (None, with) => with == Some(person),
        }
    }

    /// Whether the bot shares a server with this person.
    pub(super) fn shares_a_server(&self, person: u64) -> bool {
        self.servers.values().any(|server| server.has_bot && server.members.contains(&person))
    }

    /// The direct-message channel with this person, made when there is none.
    pub(super) fn direct_channel(&mut self, person: u64) -> u64 {
        let found = self.channels.iter().find(|(_, channel)| channel.server.is_none() && channel.with == Some(person));
        if let Some((id, _)) = found {
            return *id;
        }
        let id = self.clock.next_id();
        self.channels.insert(id, ChannelRecord::direct(person));
        id
    }

    /// Interactions without a first answer, in words.
    pub(super) fn unanswered(&self) -> Vec<String> {
        let open = self.interactions.values().filter(|interaction| interaction.first.is_none());
        open.map(|open| format!("{:?} of {} at {}", open.begun, self.people[&open.person].name, made_at(open.id)))
            .collect()
    }

    /// Whoever still reads “thinking…”, in words.
    pub(super) fn left_thinking(&self) -> Vec<String> {
        let thinking = self.messages.iter().filter(|message| message.thinking && !message.deleted);
        let whose = thinking.filter_map(|message| self.interactions.get(&message.answers?));
        whose.map(|its| format!("{} reads “thinking…”", self.people[&its.person].name)).collect()
    }
}
