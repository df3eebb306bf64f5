//! Watching the program: its measures on a port of their own, and how it stands.

use crate::http;
use crate::resident::Resident;
use crate::running::{Demo, alongside, stderr};
use serde_json::json;
use std::net::SocketAddr;
use tempfile::TempDir;

/// A demo that tells its measures, and where.
fn watched(data: &TempDir) -> (Demo, SocketAddr) {
    let demo = Demo::start_with(data.path(), &["--metrics-listen", "127.0.0.1:0"]);
    let address = demo.url("Measures:");
    let address = address.strip_prefix("http://").unwrap().strip_suffix("/metrics").unwrap().parse().unwrap();
    (demo, address)
}

#[test]
fn turns_writes_and_what_waits_are_told_on_a_port_of_their_own_and_nobody_is_named() {
    let data = TempDir::new().unwrap();
    let (demo, measures) = watched(&data);
    let mut resident = Resident::new(demo.address);
    resident.finish(demo.address).unwrap();
    let turns = resident.answered.len();
    let (last, _) = resident.answered.last().unwrap().clone();
    resident.send(demo.address, last).unwrap();
    let came = http::get(measures, "/metrics", &[]);
    assert_eq!(came.header("content-type"), Some("text/plain; version=0.0.4; charset=utf-8"));
    let told = |line: String| assert!(came.body.lines().any(|told| told == line), "{line}\n{}", came.body);
    told(format!("alongside_turns_total{{channel=\"web\",outcome=\"answered\"}} {}", turns + 1));
    told(format!("alongside_turn_seconds_count{{channel=\"web\"}} {}", turns + 1));
    told("alongside_messages_repeated_total{channel=\"web\"} 1".to_owned());
    told("alongside_database_up 1".to_owned());
    assert!(came.body.contains("alongside_write_seconds_count{step=\"transaction\"} "), "{}", came.body);
    assert!(!came.body.contains("discord"), "it has no token");
    let labels: Vec<&str> =
        came.body.lines().filter_map(|line| line.split_once('{')?.1.split_once('}')).map(|it| it.0).collect();
    for label in labels.iter().flat_map(|labels| labels.split(',')) {
        let (name, value) = label.split_once('=').unwrap();
        assert!(["channel", "outcome", "step", "route", "kind", "le"].contains(&name), "{label}");
        let plain = value.trim_matches('"').bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        assert!(plain || name == "le", "{label}");
    }
    assert_eq!(http::get(demo.address, "/metrics", &[]).status, 404, "not where residents are");
    assert_eq!(demo.interrupt().0.code(), Some(0));
}

#[test]
fn how_it_stands_is_told_in_two_words_or_in_full() {
    let data = TempDir::new().unwrap();
    let (demo, measures) = watched(&data);
    assert_eq!(http::get(demo.address, "/healthz", &[]).body, "ok");
    let full = http::get(measures, "/healthz", &[]).json();
    assert_eq!(full["status"], "ok");
    assert_eq!(full["database"], true);
    let discord = json!({ "configured": false, "leading": false, "connected_shards": 0, "last_event_seconds": null });
    assert_eq!(full["discord"], discord);
    assert!(full["outbox"]["waiting"].is_u64());
    assert_eq!(full["undelivered"], json!({ "waiting": 0, "oldest_seconds": null }));
    let accepting = http::get(demo.address, "/healthz", &[("accept", "application/json")]).json();
    assert_eq!(accepting["discord"], discord);
    assert_eq!(demo.interrupt().0.code(), Some(0));
}

#[test]
fn a_port_in_use_for_measures_is_refused_before_anything_is_made() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let data = TempDir::new().unwrap();
    let folder = data.path().join("new");
    let arguments = ["demo", "--port", "0", "--metrics-listen", &address, "--data"];
    let output = alongside(&arguments).arg(&folder).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    assert!(said.contains(&format!("ALONGSIDE_METRICS: cannot listen on {address} for measures: is the port in use?")));
    assert!(!folder.exists(), "nothing is made for a port that is not ours");
}
