//! How things stand: what waits to be told, and how Discord is connected. Times of the wall clock, so that an age goes on growing
//! when nobody can look any more.

use jiff::Timestamp;
use serde::Serialize;
use std::time::Duration;

/// What waits.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Waiting {
    /// How many.
    pub count: u64,
    /// Since when the oldest of them waits.
    pub since: Option<Timestamp>,
}

impl Waiting {
    /// For how many seconds the oldest has been waiting; none where nothing waits.
    pub fn seconds(self, now: Timestamp) -> Option<u64> {
        let since = self.since?;
        Some(u64::try_from(now.duration_since(since).as_secs()).unwrap_or(0))
    }
}

/// What residents wait for, counted in the database.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Backlog {
    /// Notices that should have been told by now.
    pub outbox: Waiting,
    /// Conversations with replies that are stored and not delivered.
    pub replies: Waiting,
    /// Leads that wait beyond their promised day, and nobody has tried.
    pub leads_overdue: u64,
}

/// How Discord is connected.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct DiscordStanding {
    /// Whether this process was given a token.
    pub configured: bool,
    /// Whether it is the one that holds the connection; another may, and this one stands by.
    pub leading: bool,
    /// How many shards are connected.
    pub connected_shards: u32,
    /// For how many seconds nothing has come; none before the first event.
    #[serde(rename = "last_event_seconds", serialize_with = "whole_seconds")]
    pub last_event: Option<Duration>,
}

/// How the whole process stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Health {
    /// When it was looked at.
    pub at: Timestamp,
    /// What waits; none while the database cannot be read.
    pub backlog: Option<Backlog>,
    /// How Discord is connected.
    pub discord: DiscordStanding,
}

impl Health {
    /// Whether turns can be stored.
    pub fn is_up(&self) -> bool {
        self.backlog.is_some()
    }

    /// For programs that watch: `{"status", "database", "discord": {…}, "outbox": {…}, "undelivered": {…}}`.
    pub fn to_json(&self) -> serde_json::Value {
        let waiting = |waiting: Option<Waiting>| {
            let oldest = waiting.and_then(|waiting| waiting.seconds(self.at));
            serde_json::json!({ "waiting": waiting.map(|waiting| waiting.count), "oldest_seconds": oldest })
        };
        serde_json::json!({
            "status": if self.is_up() { "ok" } else { "away" },
            "database": self.is_up(),
            "discord": self.discord,
            "outbox": waiting(self.backlog.map(|backlog| backlog.outbox)),
            "undelivered": waiting(self.backlog.map(|backlog| backlog.replies)),
        })
    }
}

#[expect(clippy::ref_option, reason = "serde hands a reference")]
fn whole_seconds<S: serde::Serializer>(age: &Option<Duration>, serializer: S) -> Result<S::Ok, S::Error> {
    age.map(|age| age.as_secs()).serialize(serializer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn how_it_stands_is_told_in_json_with_ages_in_whole_seconds() {
        let health = Health {
            at: at("2026-11-23T09:01:30.9Z"),
            backlog: Some(Backlog {
                outbox: Waiting { count: 2, since: Some(at("2026-11-23T09:00:00Z")) },
                replies: Waiting::default(),
                leads_overdue: 3,
            }),
            discord: DiscordStanding {
                configured: true,
                leading: true,
                connected_shards: 1,
                last_event: Some(Duration::from_millis(12_900)),
            },
        };
        assert_eq!(
            health.to_json(),
            json!({
                "status": "ok",
                "database": true,
                "discord": { "configured": true, "leading": true, "connected_shards": 1, "last_event_seconds": 12 },
                "outbox": { "waiting": 2, "oldest_seconds": 90 },
                "undelivered": { "waiting": 0, "oldest_seconds": null },
            })
        );
    }

    #[test]
    fn while_the_database_is_away_nothing_is_said_about_what_waits() {
        let away = Health { at: Timestamp::UNIX_EPOCH, backlog: None, discord: DiscordStanding::default() };
        let told = away.to_json();
        assert_eq!((&told["status"], &told["database"]), (&json!("away"), &json!(false)));
        assert_eq!(told["outbox"], json!({ "waiting": null, "oldest_seconds": null }));
        assert_eq!(told["discord"]["configured"], json!(false));
    }

    #[test]
    fn a_clock_that_stands_behind_another_makes_no_negative_age() {
        let waiting = Waiting { count: 1, since: Some(at("2026-11-23T09:00:01Z")) };
        assert_eq!(waiting.seconds(at("2026-11-23T09:00:00Z")), Some(0));
    }
}
