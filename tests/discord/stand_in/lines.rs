//! The gateway with the real client: resumptions, invalid sessions, closes, shards, several sessions, events twice and reordered.

use super::echo::{Echo, INTENTS};
use crate::discord::{Closing, Discord, Person};
use serenity::all::{GatewayError, GatewayIntents};
use std::time::Duration;

/// Someone who shares a server with the bot.
fn anna(discord: &Discord) -> Person {
    let server = discord.server("Brent");
    let anna = discord.person("Anna", "en-GB");
    anna.joins(&server);
    anna
}

/// Waits until the echo answered this.
async fn echoed(anna: &Person, text: &str) {
    let wanted = format!("echo: {text}");
    anna.wait_for(&wanted, |all, _| all.iter().any(|seen| seen.text == wanted).then_some(())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happened_while_the_line_was_cut_comes_after_a_resumption() {
    let discord = Discord::start().await;
    let anna = anna(&discord);
    let echo = Echo::start(&discord).await;
    for (number, break_it) in [
        (|discord: &Discord| discord.cuts_the_line()) as fn(&Discord),
        |discord| discord.closes(Closing::Code(4000)),
        |discord| discord.asks_to_reconnect(),
    ]
    .into_iter()
    .enumerate()
    {
        break_it(&discord);
        let text = format!("while it was broken {number}");
        anna.writes(&text);
        discord.has_resumed(number + 1).await;
        echoed(&anna, &text).await;
    }
    assert_eq!(discord.identified_and_resumed(), (1, 3));
    echo.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_an_invalid_session_what_came_meanwhile_is_never_sent() {
    let discord = Discord::start().await;
    let anna = anna(&discord);
    let echo = Echo::start(&discord).await;
    discord.refuses_resuming(1);
    discord.cuts_the_line();
    anna.writes("missed");
    discord.has_identified(2).await;
    discord.has_lines(1).await;
    anna.writes("heard");
    echoed(&anna, "heard").await;
    assert_eq!(echo.lines().iter().filter(|line| line.starts_with("anna")).collect::<Vec<_>>(), ["anna: heard"]);
    echo.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn events_come_twice_and_backwards_when_a_test_wants_it() {
    let discord = Discord::start().await;
    let anna = anna(&discord);
    let echo = Echo::start(&discord).await;
    discord.repeats_events(1);
    anna.writes("twice");
    discord.waits_for_the_wire(|wire| wire.what == "gateway MESSAGE_CREATE" && wire.body.contains("echo: twice")).await;
    let sent = |text: &str| {
        let wanted = format!("\"content\":\"{text}\"");
        let events = discord.wire().into_iter().filter(|wire| wire.what == "gateway MESSAGE_CREATE");
        events.filter(|wire| wire.body.contains(&wanted)).count()
    };
    assert_eq!(sent("twice"), 2);
    discord.keeps_events_back();
    anna.writes("kept back");
    assert_eq!(sent("kept back"), 0);
    discord.sends_events();
    echoed(&anna, "kept back").await;
    discord.sends_the_last_event_again();
    discord.keeps_events_back();
    anna.writes("first");
    anna.writes("second");
    discord.sends_events_backwards();
    echoed(&anna, "first").await;
    echoed(&anna, "second").await;
    let wire = discord.wire();
    let at = |text: &str| {
        wire.iter()
            .position(|wire| wire.what == "gateway MESSAGE_CREATE" && wire.body.contains(&format!("\"{text}\"")))
            .unwrap()
    };
    assert!(at("second") < at("first"));
    echo.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_privileged_intent_ends_the_client_and_fails_the_test() {
    let discord = Discord::start().await;
    let echo = Echo::start_with(&discord, INTENTS | GatewayIntents::MESSAGE_CONTENT, 1).await;
    let ended = echo.running.await.unwrap();
    assert!(matches!(ended, Err(serenity::Error::Gateway(GatewayError::DisallowedGatewayIntents))), "{ended:?}");
    discord.catches("identify with the intents").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn fewer_intents_than_it_needs_are_a_fault_too() {
    let discord = Discord::start().await;
    let echo = Echo::start_with(&discord, GatewayIntents::GUILDS, 1).await;
    discord.catches("identify with the intents 1,").await;
    echo.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_sessions_of_one_token_both_hear_an_event() {
    let discord = Discord::start().await;
    let anna = anna(&discord);
    let (one, two) = (Echo::start_with(&discord, INTENTS, 1).await, Echo::start_with(&discord, INTENTS, 1).await);
    discord.has_lines(2).await;
    anna.writes("hello");
    discord.has_answered_writes(2).await;
    // Both answer with the same nonce: Anna sees one.
    assert_eq!(anna.sees().len(), 2);
    one.stop().await;
    two.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shard_hears_its_servers_and_the_first_one_direct_messages() {
    let discord = Discord::start().await;
    let anna = anna(&discord);
    let second = discord.server("Ealing");
    let channel = second.channel("general");
    anna.joins(&second);
    let echo = Echo::start_with(&discord, INTENTS, 2).await;
    discord.has_lines(2).await;
    anna.writes("direct");
    echoed(&anna, "direct").await;
    anna.mentions_in(&channel, "in the second server");
    anna.hears("in the second server").await;
    let lines = echo.lines();
    assert_eq!(lines.iter().filter(|line| line.contains("direct")).count(), 1, "{lines:?}");
    assert_eq!(lines.iter().filter(|line| line.contains("second server")).count(), 1, "{lines:?}");
    echo.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn heartbeats_without_an_answer_bring_a_new_line() {
    let discord = Discord::start().await;
    discord.wants_a_heartbeat_every(Duration::from_millis(600));
    discord.answers_heartbeats(false);
    let echo = Echo::start_with(&discord, INTENTS, 1).await;
    discord.has_identified(2).await;
    echo.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_people_at_once_are_each_answered_while_the_line_breaks() {
    let discord = Discord::start().await;
    let server = discord.server("Brent");
    let echo = Echo::start(&discord).await;
    discord.has_registered(1).await;
    let people: Vec<Person> = (0..200).map(|n| discord.person(&format!("P{n}"), "en-GB")).collect();
    for (number, person) in people.iter().enumerate() {
        person.joins(&server);
        person.runs("start");
        if number % 50 == 25 {
            discord.cuts_the_line();
        }
    }
    for person in &people {
        person.hears("And more").await;
        person.presses("Yes").await;
    }
    for person in &people {
        person.hears("Pressed").await;
        assert_eq!(person.sees().len(), 3, "{}", person.transcript());
    }
    discord.has_answered_everyone().await;
    echo.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn serenity_can_read_every_event_there_is() {
    let discord = Discord::start().await;
    let anna = anna(&discord);
    let echo = Echo::start(&discord).await;
    let server = discord.server("Ealing");
    let channel = server.channel("general");
    anna.joins(&server);
    anna.mentions_in(&channel, "hello");
    let answer = anna.hears("hello").await;
    let http = super::echo::http(&discord);
    let changed = super::desk::plain("echo: changed");
    http.edit_message(channel.id.into(), answer.id.into(), &changed, Vec::new()).await.unwrap();
    http.delete_message(channel.id.into(), answer.id.into(), None).await.unwrap();
    let own = anna.writes_in(&channel, "gone soon");
    anna.deletes(own);
    channel.vanishes();
    server.removes_the_bot();
    server.invites_the_bot();
    anna.writes("the end");
    echoed(&anna, "the end").await;
    let told: Vec<String> = discord.wire().into_iter().map(|wire| wire.what).collect();
    for kind in ["GUILD_CREATE", "GUILD_DELETE", "CHANNEL_CREATE", "CHANNEL_DELETE", "MESSAGE_UPDATE", "MESSAGE_DELETE"]
    {
        assert!(told.contains(&format!("gateway {kind}")), "{kind} was told");
    }
    echo.stop().await;
}
