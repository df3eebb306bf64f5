//! What goes wrong in life: every answer comes all the same, once, and in its order.

use super::{Bot, Notes, choose};
use crate::common::Installation;
use crate::discord::{Closing, Discord, Person, Trouble};
use std::sync::Arc;
use std::time::Duration;

/// Someone who may write to the bot.
fn someone(discord: &Discord) -> Person {
    let person = discord.person("Amina", "en-GB");
    person.joins(&discord.server("Acton"));
    person
}

/// Someone who has said hello and was asked what they would like.
async fn greeted(discord: &Discord) -> Person {
    let person = someone(discord);
    person.writes("hello");
    person.hears("What would you like to do?").await;
    person
}

/// How often the first words of all were said to them.
fn greetings(person: &Person) -> usize {
    person.sees().iter().filter(|seen| seen.from_the_bot && seen.text.contains("I am Alongside")).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_that_comes_twice_is_answered_once() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let amina = someone(&discord);
    discord.repeats_events(1);
    amina.writes("hello");
    amina.hears("I am Alongside").await;
    amina.runs("help");
    discord.sends_the_last_event_again();
    amina.hears("What would you like to do?").await;
    bot.stop().await;
    assert_eq!(greetings(&amina), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_the_wrong_way_round_is_answered_in_the_order_in_which_it_was_written() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let amina = someone(&discord);
    discord.keeps_events_back();
    amina.writes("I want to volunteer");
    amina.writes("Southall");
    discord.sends_events_backwards();
    amina.hears("roles that fit near").await;
    bot.stop().await;
    let said: String = amina.transcript();
    let asked = said.find("Where do you live").expect("the question");
    assert!(asked < said.find("roles that fit near").expect("the roles"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_that_is_cut_is_taken_up_again_and_nothing_is_lost() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let amina = someone(&discord);
    for (number, closing) in [Closing::Cut, Closing::Code(4000)].into_iter().enumerate() {
        discord.closes(closing);
        amina.writes("hello");
        discord.has_resumed(number + 1).await;
        amina.hears_something().await;
    }
    discord.asks_to_reconnect();
    amina.writes("help");
    amina.hears("What would you like to do?").await;
    bot.stop().await;
    assert_eq!(greetings(&amina), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_written_while_nobody_listened_is_fetched_and_answered() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let amina = greeted(&discord).await;
    discord.refuses_resuming(1);
    discord.closes(Closing::Cut);
    amina.writes("I want to volunteer in Southall");
    amina.hears("roles that fit near").await;
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn told_to_wait_or_met_by_a_fault_the_answer_comes_later_and_once() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let amina = someone(&discord);
    let messages = "POST /channels/*/messages";
    let after = Duration::from_millis(200);
    for trouble in [
        Trouble::TooMany { after, global: false },
        Trouble::TooMany { after, global: true },
        Trouble::Status(500),
        Trouble::Status(502),
        Trouble::Lost,
        Trouble::AnswerLost,
    ] {
        discord.troubles(messages, trouble, 1);
        amina.writes("help");
        amina.hears("What would you like to do?").await;
    }
    bot.stop().await;
    let menus = |seen: &&crate::discord::Seen| seen.from_the_bot && seen.text.contains("What would you like to do?");
    assert_eq!(amina.sees().iter().filter(menus).count(), 6, "{}", amina.transcript());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_press_is_acknowledged_whatever_the_answers_wait_for() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let amina = greeted(&discord).await;
    discord.troubles("PATCH /webhooks/*/*/messages/*", Trouble::Held, 1);
    choose(&amina, &["any.find_volunteering"]).await;
    discord.has_held(1).await;
    assert_eq!(discord.unanswered(), Vec::<String>::new(), "acknowledged before there is an answer");
    discord.lets_go();
    amina.hears("Where do you live").await;
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_was_thought_but_not_brought_is_brought_by_the_next_run_once() {
    let discord = Discord::start().await;
    let installation = Arc::new(Installation::new().await);
    let bot = Bot::over(Arc::clone(&installation), &discord, Notes::default()).await;
    let amina = someone(&discord);
    discord.troubles("POST /channels/*/messages", Trouble::Held, 8);
    amina.writes("I want to volunteer in Southall");
    discord.has_held(1).await;
    bot.kill();
    discord.ends_the_trouble();
    let bot = Bot::over(installation, &discord, Notes::default()).await;
    amina.hears("roles that fit near").await;
    amina.hears("Choose a role").await;
    amina.writes("help");
    amina.hears("You can write in your own words").await;
    bot.stop().await;
    let roles = |seen: &&crate::discord::Seen| seen.from_the_bot && seen.says("roles that fit near");
    assert_eq!(amina.sees().iter().filter(roles).count(), 1, "{}", amina.transcript());
    assert_eq!(greetings(&amina), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_an_outage_everyone_is_answered_once_and_danger_first() {
    let mut discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let server = discord.server("Acton");
    let people: Vec<Person> = ["Amina", "Bart", "Celia"].iter().map(|name| discord.person(name, "en-GB")).collect();
    for person in &people {
        person.joins(&server);
    }
    discord.troubles("POST /channels/*/messages", Trouble::Lost, 3);
    for person in &people[..2] {
        person.writes("hello");
    }
    people[2].writes("I want to kill myself");
    discord.waits_for_the_wire(|wire| wire.what.contains("POST /channels/")).await;
    discord.goes_away().await;
    discord.comes_back().await;
    for person in &people {
        person.hears_something().await;
    }
    bot.stop().await;
    assert_eq!(greetings(&people[0]), 1);
    assert_eq!(greetings(&people[1]), 1);
    assert!(
        people[2].sees().iter().any(|seen| seen.from_the_bot && seen.says("116 123")),
        "{}",
        people[2].transcript()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn someone_who_closed_their_direct_messages_is_not_tried_again_and_is_answered_in_the_server() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let server = discord.server("Acton");
    let channel = server.channel("general");
    let amina = discord.person("Amina", "en-GB");
    amina.joins(&server);
    amina.writes("hello");
    amina.hears("What would you like to do?").await;
    amina.closes_direct_messages();
    amina.writes("I want to volunteer");
    discord.waits_for_the_wire(|wire| wire.what.starts_with("403 POST /channels/")).await;
    amina.runs_in(&channel, "help");
    amina.hears("Where do you live").await;
    bot.stop().await;
    assert_eq!(discord.refusals().len(), 1, "{:?}", discord.refusals());
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_are_registered_once_and_again_only_when_they_changed() {
    let discord = Discord::start().await;
    let notes = Notes::default();
    let installation = Arc::new(Installation::new().await);
    let bot = Bot::over(Arc::clone(&installation), &discord, notes.clone()).await;
    bot.stop().await;
    let bot = Bot::over(installation, &discord, notes).await;
    let amina = someone(&discord);
    amina.runs("start");
    amina.hears_something().await;
    bot.stop().await;
    assert_eq!(discord.registrations(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interaction_that_is_too_old_to_answer_is_answered_by_a_message() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let amina = greeted(&discord).await;
    discord.keeps_events_back();
    choose(&amina, &["any.find_volunteering"]).await;
    discord.passes(Duration::from_secs(5));
    discord.forgives("10062");
    discord.sends_events();
    amina.hears("Where do you live").await;
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_waited_longer_than_the_press_may_be_answered_comes_as_a_message() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let amina = greeted(&discord).await;
    discord.troubles("PATCH /webhooks/*/*/messages/*", Trouble::Held, 1);
    choose(&amina, &["any.find_volunteering"]).await;
    discord.has_held(1).await;
    let quarter = Duration::from_mins(15);
    discord.passes(quarter);
    bot.installation.clock.advance(quarter.try_into().unwrap());
    discord.troubles("PATCH /webhooks/*/*/messages/*", Trouble::Status(503), 1);
    discord.forgives("50027");
    discord.lets_go();
    let answer = amina.hears("Where do you live").await;
    assert!(!answer.edited, "it is a message of its own");
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_discord_does_not_take_is_an_apology_and_not_silence() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let amina = someone(&discord);
    discord.troubles("POST /channels/*/messages", Trouble::Status(400), 1);
    amina.writes("hello");
    amina.hears("This is our problem").await;
    bot.stop().await;
    assert_eq!(greetings(&amina), 0, "{}", amina.transcript());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bot_that_was_removed_stops_trying_and_answers_again_when_it_is_back() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let server = discord.server("Acton");
    let channel = server.channel("general");
    let amina = discord.person("Amina", "en-GB");
    amina.joins(&server);
    discord.troubles("POST /channels/*/messages", Trouble::Held, 1);
    amina.writes("hello");
    discord.has_held(1).await;
    server.removes_the_bot();
    discord.lets_go();
    discord.waits_for_the_wire(|wire| wire.what.starts_with("403 POST /channels/")).await;
    server.invites_the_bot();
    amina.runs_in(&channel, "help");
    amina.hears("What would you like to do?").await;
    bot.stop().await;
    assert_eq!(discord.refusals().len(), 1, "{:?}", discord.refusals());
}
