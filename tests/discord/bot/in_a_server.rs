//! A whole conversation in a server, in Arabic: buttons, menus and forms only, and only its person sees any of it.

use super::{Bot, choose};
use crate::discord::{Discord, Person, Seen};

/// They press "Type my answer" under the open question, and type.
async fn types(person: &Person, question: &str, texts: &[&str]) {
    person.presses(&format!("1:t:ar:{question}")).await;
    person.fills(texts).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn someone_reaches_a_recruiter_from_a_server_in_arabic_without_a_word_in_public() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let server = discord.server("Southall");
    let channel = server.channel("general");
    let (suad, other) = (discord.person("Suad", "en-GB"), discord.person("Bart", "en-GB"));
    suad.joins(&server);
    other.joins(&server);
    suad.closes_direct_messages();
    suad.runs_in(&channel, "start");
    choose(&suad, &["start.language.ar"]).await;
    choose(&suad, &["any.find_volunteering"]).await;
    types(&suad, "volunteering.where", &["UB1"]).await;
    choose(&suad, &["card.vol-003.choose"]).await;
    suad.hears("18").await;
    choose(&suad, &["volunteering.adult.18_or_over"]).await;
    choose(&suad, &["contact.volunteering.yes"]).await;
    types(&suad, "contact.name", &["سعاد"]).await;
    types(&suad, "contact.contact", &["07700 900164", ""]).await;
    choose(&suad, &["contact.good_times.morning", "contact.good_times.evening"]).await;
    choose(&suad, &["contact.message_safe.no"]).await;
    choose(&suad, &["contact.summary.send"]).await;
    suad.hears("any.mydata").await;
    let said = suad.sees();
    assert!(said.iter().filter(|seen| seen.from_the_bot).all(|seen| seen.private), "{}", suad.transcript());
    assert_eq!(other.sees().len(), 0, "nobody else saw anything");
    bot.stop().await;
    let from_us = discord.wire_from_the_bot().join("\n");
    for personal in ["سعاد", "900164"] {
        assert!(!from_us.contains(personal), "we told Discord {personal}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_was_opened_for_an_earlier_question_takes_nothing_and_says_where_we_are() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let server = discord.server("Southall");
    let channel = server.channel("general");
    let suad = discord.person("Suad", "en-GB");
    suad.joins(&server);
    suad.runs_in(&channel, "start");
    choose(&suad, &["start.language.ar"]).await;
    choose(&suad, &["any.find_volunteering"]).await;
    types(&suad, "volunteering.where", &["UB1"]).await;
    suad.hears("UB1").await;
    let asked = |all: &[Seen]| all.iter().find(|seen| seen.button("1:t:ar:volunteering.where").is_some()).cloned();
    let old = suad.wait_for("the question", |all, _| asked(all)).await;
    suad.presses_on(&old, "1:t:ar:volunteering.where");
    suad.fills(&["Harrow"]).await;
    suad.hears("UB1").await;
    bot.stop().await;
}
