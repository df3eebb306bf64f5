//! How the connection to Discord fares. How it stands is kept here too, for `/healthz`, whether or not anybody records measures.

use super::{DISCORD_ACKNOWLEDGED, DISCORD_EVENTS, DISCORD_FAILED, DISCORD_REPLIED, DISCORD_UNKNOWN, DiscordStanding};
use metrics::{counter, histogram};
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Different names of events that are told apart; what comes beyond is `other`. Discord has some eighty.
const KINDS: usize = 100;
/// The longest name that is taken as one of Discord's.
const LONGEST_KIND: usize = 60;

static NOW: Mutex<Connection> = Mutex::new(Connection::new());

struct Connection {
    configured: bool,
    leading: bool,
    shards: u32,
    last_event: Option<Instant>,
    unknown: BTreeSet<String>,
}

impl Connection {
    const fn new() -> Self {
        Self { configured: false, leading: false, shards: 0, last_event: None, unknown: BTreeSet::new() }
    }

    /// The name to count an event under. It comes from outside, so there are only so many, and they look like names.
    fn kind(&mut self, told: &str) -> String {
        let is_name =
            |told: &str| told.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_' || byte.is_ascii_digit());
        if told.is_empty() || told.len() > LONGEST_KIND || !is_name(told) {
            return "other".to_owned();
        }
        if !self.unknown.contains(told) {
            if self.unknown.len() >= KINDS {
                return "other".to_owned();
            }
            self.unknown.insert(told.to_owned());
        }
        told.to_owned()
    }
}

fn now<T>(look: impl FnOnce(&mut Connection) -> T) -> T {
    // Whoever panicked with it in hand left it whole: each change is one assignment.
    look(&mut NOW.lock().unwrap_or_else(PoisonError::into_inner))
}

/// How Discord is connected.
pub fn discord() -> DiscordStanding {
    now(|connection| DiscordStanding {
        configured: connection.configured,
        leading: connection.leading,
        connected_shards: connection.shards,
        last_event: connection.last_event.map(|at| at.elapsed()),
    })
}

/// The process was given a token.
pub fn discord_configured() {
    now(|connection| connection.configured = true);
}

/// Whether this process holds the connection, or stands by. One that stands by has no shards.
pub fn discord_leading(leading: bool) {
    now(|connection| {
        connection.leading = leading;
        if !leading {
            connection.shards = 0;
        }
    });
}

/// So many shards are connected now.
pub fn discord_connected(shards: u32) {
    now(|connection| connection.shards = shards);
}

/// Something came from Discord.
pub fn discord_event() {
    now(|connection| connection.last_event = Some(Instant::now()));
    counter!(DISCORD_EVENTS).increment(1);
}

/// An event came that could not be understood: how a change of Discord's API shows. `kind` is Discord's name for it.
pub fn discord_unknown_event(kind: &str) {
    let kind = now(|connection| connection.kind(kind));
    counter!(DISCORD_UNKNOWN, "kind" => kind).increment(1);
}

/// An interaction was acknowledged this long after it was made.
pub fn discord_acknowledged(after: Duration) {
    histogram!(DISCORD_ACKNOWLEDGED).record(after);
}

/// The last post of an answer is out this long after what it answers.
pub fn discord_replied(after: Duration) {
    histogram!(DISCORD_REPLIED).record(after);
}

/// Discord did not take something. `kind` is one of a few words of ours, such as `closed` or `server`.
pub fn discord_send_failed(kind: &'static str) {
    counter!(DISCORD_FAILED, "kind" => kind).increment(1);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_from_outside_become_labels_only_where_they_look_like_names_and_not_without_end() {
        let mut connection = Connection::new();
        assert_eq!(connection.kind("GUILD_SOUNDBOARD_SOUND_CREATE"), "GUILD_SOUNDBOARD_SOUND_CREATE");
        for odd in ["", "call 07700 900123", "a\nb", &"A".repeat(61)] {
            assert_eq!(connection.kind(odd), "other", "{odd}");
        }
        let told: BTreeSet<String> = (0..1000).map(|number| connection.kind(&format!("EVENT_{number}"))).collect();
        assert_eq!(told.len(), KINDS, "99 new ones and the rest together");
        assert_eq!(connection.kind("GUILD_SOUNDBOARD_SOUND_CREATE"), "GUILD_SOUNDBOARD_SOUND_CREATE");
    }
}
