//! Trouble on order: statuses, limits, lost requests and lost answers, held requests, a Discord that is away, and the wire log.

use super::desk::{Desk, Outcome, outcome, plain};
use crate::discord::{Direction, Trouble};
use std::time::Duration;

const WRITING: &str = "POST /channels/*/messages";

#[tokio::test(flavor = "multi_thread")]
async fn trouble_comes_to_its_route_as_often_as_it_was_ordered() {
    let desk = Desk::new().await;
    desk.discord.troubles(WRITING, Trouble::Status(502), 2);
    assert!(desk.http.get_current_user().await.is_ok(), "another route is well");
    assert_eq!(desk.write(desk.direct, plain("Hello")).await, Err((502, 0)));
    assert_eq!(desk.write(desk.direct, plain("Hello")).await, Err((502, 0)));
    assert_eq!(desk.write(desk.direct, plain("Hello")).await, Ok(()));
    desk.discord.troubles("*", Trouble::TooMany { after: Duration::ZERO, global: true }, 1);
    assert_eq!(desk.write(desk.direct, plain("Hello")).await, Err((429, -1)));
    assert_eq!(desk.anna.sees().len(), 1, "what met trouble was not done");
    assert!(desk.discord.hurried().is_empty());
    let hour = Duration::from_hours(1);
    desk.discord.troubles(WRITING, Trouble::TooMany { after: hour, global: false }, 1);
    assert_eq!(desk.write(desk.channel.id, plain("Hello")).await, Err((429, -1)));
    assert_eq!(desk.write(desk.direct, plain("Hello")).await, Ok(()), "another channel is another bucket");
    assert!(desk.discord.hurried().is_empty());
    assert_eq!(desk.write(desk.channel.id, plain("Hello")).await, Ok(()));
    assert_eq!(desk.discord.hurried().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_request_was_not_done_and_one_with_a_lost_answer_was() {
    let desk = Desk::new().await;
    desk.discord.troubles(WRITING, Trouble::Lost, 1);
    let lost = desk.http.send_message(desk.direct.into(), Vec::new(), &plain("Hello")).await;
    assert!(lost.is_err() && desk.anna.sees().is_empty());
    desk.discord.troubles(WRITING, Trouble::AnswerLost, 1);
    let lost = desk.http.send_message(desk.direct.into(), Vec::new(), &plain("Hello")).await;
    assert!(lost.is_err() && desk.anna.sees().len() == 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_held_request_is_done_when_the_test_lets_it_go() {
    let desk = Desk::new().await;
    desk.discord.troubles(WRITING, Trouble::Held, 1);
    let writing = async { desk.write(desk.direct, plain("Hello")).await };
    let letting = async {
        desk.discord.has_held(1).await;
        assert!(desk.anna.sees().is_empty());
        desk.discord.lets_go();
    };
    let (wrote, ()): (Outcome, ()) = tokio::join!(writing, letting);
    assert_eq!(wrote, Ok(()));
    assert_eq!(desk.anna.sees().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_held_answer_comes_later_than_what_was_done() {
    let desk = Desk::new().await;
    desk.discord.troubles(WRITING, Trouble::AnswerHeld, 1);
    let writing = async { desk.write(desk.direct, plain("Hello")).await };
    let letting = async {
        desk.discord.has_held(1).await;
        assert_eq!(desk.anna.sees().len(), 1);
        desk.discord.ends_the_trouble();
    };
    assert_eq!(tokio::join!(writing, letting), (Ok(()), ()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_that_a_test_means_is_forgiven_and_others_are_not() {
    let desk = Desk::new().await;
    desk.discord.forgives("empty message");
    desk.write(desk.direct, plain(" ")).await.unwrap_err();
    desk.discord.assert_no_faults();
    desk.write(desk.direct, plain(&"x".repeat(2001))).await.unwrap_err();
    assert!(desk.fault().contains("2001 characters"));
}

#[tokio::test(flavor = "multi_thread")]
async fn it_goes_away_and_comes_back_at_the_same_port_with_what_it_knew() {
    let mut desk = Desk::new().await;
    desk.write(desk.direct, plain("Before")).await.unwrap();
    desk.discord.goes_away().await;
    assert!(desk.http.get_current_user().await.is_err());
    desk.discord.comes_back().await;
    assert_eq!(outcome(desk.http.send_message(desk.direct.into(), Vec::new(), &plain("After")).await), Ok(()));
    assert_eq!(desk.anna.transcript(), "Before\n\nAfter\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_wire_log_has_both_directions_and_never_the_token() {
    let desk = Desk::new().await;
    desk.anna.writes("my knee hurts");
    desk.write(desk.direct, plain("Hello")).await.unwrap();
    let wire = desk.discord.wire();
    let last: Vec<String> = wire.iter().rev().take(2).map(|wire| wire.what.clone()).collect();
    let asked = format!("POST /channels/{}/messages", desk.direct);
    assert_eq!(last, [format!("200 {asked}"), asked]);
    assert!(wire.iter().any(|wire| wire.direction == Direction::ToTheBot && wire.body.contains("Hello")));
    let from_the_bot = desk.discord.wire_from_the_bot();
    assert!(from_the_bot.iter().any(|line| line.contains("Hello")));
    assert!(!from_the_bot.iter().any(|line| line.contains("knee") || line.contains(crate::discord::TOKEN)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_held_request_of_a_bot_that_ends_is_not_done() {
    let desk = Desk::new().await;
    desk.discord.troubles(WRITING, Trouble::Held, 1);
    let mut writing = Box::pin(desk.write(desk.direct, plain("Hello")));
    tokio::select! {
        _ = &mut writing => panic!("it was held"),
        () = desk.discord.has_held(1) => {}
    }
    drop(writing);
    desk.discord.has_let_everything_go().await;
    desk.discord.lets_go();
    assert_eq!(desk.write(desk.direct, plain("Again")).await, Ok(()));
    assert_eq!(desk.anna.transcript(), "Again\n");
}
