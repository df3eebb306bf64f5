//! The registry behind the measures, and their text as Prometheus reads it.

use super::{
    DATABASE_UP, DISCORD_LAST_EVENT, DISCORD_LEADING, DISCORD_SHARDS, Health, Kind, MEASURES, OUTBOX_OLDEST,
    OUTBOX_WAITING, OVERDUE, UNDELIVERED, UNDELIVERED_OLDEST, Waiting,
};
use metrics::{describe_counter, describe_gauge, describe_histogram, gauge};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle, PrometheusRecorder};

/// The upper ends of the buckets, in seconds: from a fast turn to an answer that waited out an outage of an hour.
const BUCKETS: &[f64] = &[
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0, 5.0, 10.0, 30.0, 60.0, 300.0, 900.0, 3600.0,
];

/// Measures are recorded already, by something else in this process.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("measures are recorded already")]
pub struct Taken;

/// Measures are recorded from here to the end of the process.
#[derive(Clone)]
pub struct Recording(PrometheusHandle);

impl Recording {
    /// Begins to record. Once in a process.
    pub fn start() -> Result<Self, Taken> {
        let recorder = recorder();
        let recording = Self(recorder.handle());
        metrics::set_global_recorder(recorder).map_err(|_| Taken)?;
        describe();
        Ok(recording)
    }

    /// Everything counted and timed so far, and how things stand now, as Prometheus reads it.
    pub fn text(&self, health: &Health) -> String {
        tell(health);
        self.0.render()
    }

    /// Sums up what was timed. Called every few seconds, or single times pile up where nobody asks for the text.
    pub fn sum_up(&self) {
        self.0.run_upkeep();
    }
}

fn recorder() -> PrometheusRecorder {
    let builder = PrometheusBuilder::new().set_buckets(BUCKETS);
    builder.expect("set_buckets refuses nothing but an empty list").build_recorder()
}

fn describe() {
    for (name, kind, meaning) in MEASURES {
        match kind {
            Kind::Counter => describe_counter!(*name, *meaning),
            Kind::Gauge => describe_gauge!(*name, *meaning),
            Kind::Histogram => describe_histogram!(*name, *meaning),
        }
    }
}

/// What is not counted but looked up is told in the moment someone asks. While the database is away, what was last seen to wait
/// stands, and only `database_up` says that it is old.
fn tell(health: &Health) {
    gauge!(DATABASE_UP).set(one_if(health.is_up()));
    if let Some(backlog) = &health.backlog {
        let waits = |count: &'static str, oldest: &'static str, waiting: Waiting| {
            gauge!(count).set(waiting.count as f64);
            gauge!(oldest).set(waiting.seconds(health.at).unwrap_or(0) as f64);
        };
        waits(OUTBOX_WAITING, OUTBOX_OLDEST, backlog.outbox);
        waits(UNDELIVERED, UNDELIVERED_OLDEST, backlog.replies);
        gauge!(OVERDUE).set(backlog.leads_overdue as f64);
    }
    let discord = health.discord;
    if discord.configured {
        gauge!(DISCORD_LEADING).set(one_if(discord.leading));
        gauge!(DISCORD_SHARDS).set(f64::from(discord.connected_shards));
        if let Some(age) = discord.last_event {
            gauge!(DISCORD_LAST_EVENT).set(age.as_secs_f64().floor());
        }
    }
}

fn one_if(yes: bool) -> f64 {
    if yes { 1.0 } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;
    use crate::domain::consent::Channel;
    use crate::domain::notice::Route;
    use jiff::Timestamp;
    use std::time::Duration;

    /// The text after this was counted, in a registry of its own.
    fn after(count: impl FnOnce(), health: &Health) -> String {
        let recorder = recorder();
        let recording = Recording(recorder.handle());
        metrics::with_local_recorder(&recorder, || {
            describe();
            count();
            recording.text(health)
        })
    }

    fn health() -> Health {
        let since = Some("2026-11-23T08:59:00Z".parse::<Timestamp>().unwrap());
        Health {
            at: "2026-11-23T09:00:00Z".parse().unwrap(),
            backlog: Some(Backlog {
                outbox: Waiting { count: 4, since },
                replies: Waiting { count: 1, since },
                leads_overdue: 7,
            }),
            discord: DiscordStanding {
                configured: true,
                leading: true,
                connected_shards: 2,
                last_event: Some(Duration::from_secs(3)),
            },
        }
    }

    fn everything() {
        turn(Channel::Discord, TurnOutcome::Answered, Duration::from_millis(4));
        turn(Channel::Web, TurnOutcome::NotStored, Duration::from_secs(1));
        repeated(Channel::Discord);
        written(Write::Transaction, Duration::from_millis(2));
        written(Write::Disk, Duration::from_millis(2));
        notice(Route::Email, NoticeOutcome::Later);
        discord_event();
        discord_unknown_event("NEW_THING");
        discord_acknowledged(Duration::from_millis(80));
        discord_replied(Duration::from_millis(300));
        discord_send_failed("closed");
    }

    #[test]
    fn every_measure_is_in_the_text_with_its_meaning_under_the_name_and_kind_it_is_described_by() {
        let text = after(everything, &health());
        for (name, kind, meaning) in MEASURES {
            let kind = match kind {
                Kind::Counter => "counter",
                Kind::Gauge => "gauge",
                Kind::Histogram => "histogram",
            };
            assert!(text.contains(&format!("# HELP {name} {meaning}\n")), "{name}\n{text}");
            assert!(text.contains(&format!("# TYPE {name} {kind}\n")), "{name}\n{text}");
        }
        for line in text.lines().filter(|line| line.starts_with("# TYPE ")) {
            let name = line.split(' ').nth(2).unwrap();
            assert!(MEASURES.iter().any(|(known, ..)| *known == name), "{name} is not described");
        }
    }

    #[test]
    fn counts_times_and_how_things_stand_are_told_as_they_are() {
        let text = after(everything, &health());
        for line in [
            "alongside_turns_total{channel=\"discord\",outcome=\"answered\"} 1",
            "alongside_turns_total{channel=\"web\",outcome=\"not_stored\"} 1",
            "alongside_turn_seconds_bucket{channel=\"discord\",le=\"0.0025\"} 0",
            "alongside_turn_seconds_bucket{channel=\"discord\",le=\"0.005\"} 1",
            "alongside_notices_total{route=\"email\",outcome=\"later\"} 1",
            "alongside_database_up 1",
            "alongside_outbox_waiting 4",
            "alongside_outbox_oldest_seconds 60",
            "alongside_replies_undelivered 1",
            "alongside_leads_overdue 7",
            "alongside_discord_connected_shards 2",
            "alongside_discord_last_event_seconds 3",
            "alongside_discord_events_not_understood_total{kind=\"NEW_THING\"} 1",
            "alongside_discord_send_failures_total{kind=\"closed\"} 1",
        ] {
            assert!(text.lines().any(|told| told == line), "{line}\n{text}");
        }
    }

    #[test]
    fn while_the_database_is_away_that_is_told_and_nothing_is_said_to_be_empty() {
        let text = after(|| (), &Health { backlog: None, ..health() });
        assert!(text.contains("alongside_database_up 0\n"), "{text}");
        assert!(!text.contains("alongside_outbox_waiting"), "{text}");
    }

    #[test]
    fn without_discord_nothing_is_told_of_it() {
        let text = after(|| (), &Health { discord: DiscordStanding::default(), ..health() });
        assert!(!text.contains("discord"), "{text}");
    }

    #[test]
    fn the_operators_page_names_every_measure() {
        let page = include_str!("../../docs/operating.md");
        for (name, ..) in MEASURES {
            assert!(page.contains(&format!("| `{name}` |")), "docs/operating.md lacks {name}");
        }
    }
}
