//! What is counted and timed while the program runs, for whoever watches it: never who wrote, what, or about whom. Without
//! [`Recording::start`] every function here costs next to nothing and keeps nothing but how Discord stands. Names and meanings
//! stand once, in [`MEASURES`]; docs/operating.md tells the same.

mod discord;
mod health;
mod recording;

pub use discord::{
    discord, discord_acknowledged, discord_configured, discord_connected, discord_event, discord_leading,
    discord_replied, discord_send_failed, discord_unknown_event,
};
pub use health::{Backlog, DiscordStanding, Health, Waiting};
pub use recording::{Recording, Taken};

use crate::domain::consent::Channel;
use crate::domain::notice::Route;
use metrics::{counter, histogram};
use std::time::Duration;

/// How a measure behaves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Only ever grows, from nought at the start of the process.
    Counter,
    /// How it stands now.
    Gauge,
    /// How long things took, in buckets.
    Histogram,
}

/// Every measure: its name, how it behaves, what it means.
pub const MEASURES: &[(&str, Kind, &str)] = &[
    (TURNS, Kind::Counter, "Messages of residents, by channel and by how they ended"),
    (TURN_SECONDS, Kind::Histogram, "From a message in to its answer, stored and in words, by channel"),
    (REPEATED, Kind::Counter, "Messages that came a second time and got the stored answer again, by channel"),
    (
        WRITE_SECONDS,
        Kind::Histogram,
        "A transaction from its beginning to its commit; on PostgreSQL also a wait for the disk",
    ),
    (DATABASE_UP, Kind::Gauge, "1 while the database can be read, else 0"),
    (NOTICES, Kind::Counter, "Notices of the outbox that were handed to a sender, by route and by how it ended"),
    (OUTBOX_WAITING, Kind::Gauge, "Notices that should have been told by now and are not"),
    (OUTBOX_OLDEST, Kind::Gauge, "For how long the oldest of them has been waiting"),
    (UNDELIVERED, Kind::Gauge, "Conversations whose last replies are stored and not yet delivered"),
    (UNDELIVERED_OLDEST, Kind::Gauge, "For how long the oldest of them has been waiting"),
    (OVERDUE, Kind::Gauge, "Leads whose promised day went by and nobody has tried to reach their person"),
    (DISCORD_LEADING, Kind::Gauge, "1 in the process that holds the connection to Discord, 0 in one that stands by"),
    (DISCORD_SHARDS, Kind::Gauge, "Shards that are connected to Discord now"),
    (DISCORD_LAST_EVENT, Kind::Gauge, "For how long nothing has come from Discord"),
    (DISCORD_EVENTS, Kind::Counter, "Events that came from Discord"),
    (DISCORD_UNKNOWN, Kind::Counter, "Events that could not be understood, by Discord's name for them"),
    (DISCORD_ACKNOWLEDGED, Kind::Histogram, "From a press or command to its acknowledgement; Discord allows 3 seconds"),
    (DISCORD_REPLIED, Kind::Histogram, "From a message, press or command to the last post of its answer"),
    (DISCORD_FAILED, Kind::Counter, "What Discord did not take, by kind of failure"),
];

const TURNS: &str = "alongside_turns_total";
const TURN_SECONDS: &str = "alongside_turn_seconds";
const REPEATED: &str = "alongside_messages_repeated_total";
const WRITE_SECONDS: &str = "alongside_write_seconds";
const DATABASE_UP: &str = "alongside_database_up";
const NOTICES: &str = "alongside_notices_total";
const OUTBOX_WAITING: &str = "alongside_outbox_waiting";
const OUTBOX_OLDEST: &str = "alongside_outbox_oldest_seconds";
const UNDELIVERED: &str = "alongside_replies_undelivered";
const UNDELIVERED_OLDEST: &str = "alongside_replies_undelivered_oldest_seconds";
const OVERDUE: &str = "alongside_leads_overdue";
const DISCORD_LEADING: &str = "alongside_discord_leading";
const DISCORD_SHARDS: &str = "alongside_discord_connected_shards";
const DISCORD_LAST_EVENT: &str = "alongside_discord_last_event_seconds";
const DISCORD_EVENTS: &str = "alongside_discord_events_total";
const DISCORD_UNKNOWN: &str = "alongside_discord_events_not_understood_total";
const DISCORD_ACKNOWLEDGED: &str = "alongside_discord_acknowledge_seconds";
const DISCORD_REPLIED: &str = "alongside_discord_reply_seconds";
const DISCORD_FAILED: &str = "alongside_discord_send_failures_total";

/// How a message of a resident ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TurnOutcome {
    /// Its answer is stored.
    Answered,
    /// Nothing of it is stored: the store was away, or it failed.
    NotStored,
}

/// One turn ended.
pub fn turn(channel: Channel, outcome: TurnOutcome, took: Duration) {
    let outcome = match outcome {
        TurnOutcome::Answered => "answered",
        TurnOutcome::NotStored => "not_stored",
    };
    counter!(TURNS, "channel" => channel.id(), "outcome" => outcome).increment(1);
    histogram!(TURN_SECONDS, "channel" => channel.id()).record(took);
}

/// A message came again.
pub fn repeated(channel: Channel) {
    counter!(REPEATED, "channel" => channel.id()).increment(1);
}

/// What part of writing was timed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Write {
    /// A transaction with its commit. On SQLite the commit waits for the disk.
    Transaction,
    /// The wait for the disk that several transactions share (PostgreSQL).
    Disk,
}

/// Something was written.
pub fn written(what: Write, took: Duration) {
    let step = match what {
        Write::Transaction => "transaction",
        Write::Disk => "disk",
    };
    histogram!(WRITE_SECONDS, "step" => step).record(took);
}

/// How a notice ended at its sender.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoticeOutcome {
    /// It is told.
    Sent,
    /// It failed and is tried again.
    Later,
    /// It failed for good: a person rings.
    GivenUp,
}

/// A notice was handed to its sender.
pub fn notice(route: Route, outcome: NoticeOutcome) {
    let outcome = match outcome {
        NoticeOutcome::Sent => "sent",
        NoticeOutcome::Later => "later",
        NoticeOutcome::GivenUp => "given_up",
    };
    counter!(NOTICES, "route" => route.id(), "outcome" => outcome).increment(1);
}
