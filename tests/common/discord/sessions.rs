//! Sessions of the gateway: who hears which event, what is kept for a resumption, and what is held back, repeated or reordered.

use super::state::State;
use super::trouble::Closing;
use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

/// Who may hear an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// The shard of this server, as long as the bot is in it.
    Server(u64),
    /// The first shard: direct messages and what belongs to no server.
    First,
}

/// Something that happened and is told at the gateway.
#[derive(Clone, Debug)]
pub(super) struct Event {
    pub(super) kind: &'static str,
    pub(super) data: Value,
    pub(super) scope: Scope,
}

/// What a session's line is told to do.
pub(super) enum ToLine {
    Frame(Value),
    Close(Closing),
}

/// The line that a session has now.
#[derive(Clone)]
pub(super) struct Line {
    pub(super) number: u64,
    pub(super) to: UnboundedSender<ToLine>,
}

/// A session: it outlives its line until it is invalidated or closed for good.
pub(super) struct Session {
    pub(super) id: String,
    pub(super) shard: (u64, u64),
    pub(super) sequence: u64,
    pub(super) sent: Vec<Value>,
    pub(super) line: Option<Line>,
}

impl Session {
    fn hears(&self, scope: Scope) -> bool {
        match scope {
            Scope::Server(server) => (server >> 22) % self.shard.1 == self.shard.0,
            Scope::First => self.shard.0 == 0,
        }
    }

    /// Numbers a frame, keeps it for a resumption and sends it when there is a line.
    pub(super) fn send(&mut self, kind: &str, data: &Value) {
        self.sequence += 1;
        let frame = json!({"op": 0, "t": kind, "s": self.sequence, "d": data});
        self.sent.push(frame.clone());
        if let Some(line) = &self.line {
            // A line that has just gone hears it when it resumes.
            let _ = line.to.send(ToLine::Frame(frame));
        }
    }
}

impl State {
    /// Something happened: it is told now, twice, or when the test lets it out.
    pub(super) fn happens(&mut self, event: Event) {
        if let Some(kept_back) = &mut self.kept_back {
            kept_back.push(event);
            return;
        }
        let twice = self.twice > 0;
        if twice {
            self.twice -= 1;
            self.dispatch(event.clone());
        }
        self.dispatch(event);
    }

    /// Tells every session that hears it.
    pub(super) fn dispatch(&mut self, event: Event) {
        for session in self.sessions.iter_mut().filter(|session| session.hears(event.scope)) {
            session.send(event.kind, &event.data);
        }
        self.last_event = Some(event);
    }

    /// The session that has this line.
    pub(super) fn session_of(&mut self, line: u64) -> Option<&mut Session> {
        self.sessions.iter_mut().find(|session| session.line.as_ref().is_some_and(|its| its.number == line))
    }
}
