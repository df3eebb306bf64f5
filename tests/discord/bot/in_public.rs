//! What everyone can read: one neutral line, and never a word of what was written.

use super::Bot;
use crate::discord::{Discord, Permission};

#[tokio::test(flavor = "multi_thread")]
async fn a_mention_gets_one_neutral_line_and_everything_else_is_private() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let server = discord.server("Acton");
    let channel = server.channel("general");
    let amina = discord.person("Amina", "en-GB");
    let other = discord.person("Bart", "en-GB");
    amina.joins(&server);
    other.joins(&server);
    amina.mentions_in(&channel, "I am Amina, my number is 07700 900123, I need help");
    let line = amina.hears_something().await;
    assert!(!line.private && !line.says("Amina") && !line.says("900123"), "{}", line.lines());
    assert_eq!(line.buttons.len(), 1);
    let button = line.buttons[0].label.clone();
    amina.presses_on(&line, &button);
    let word = amina.hears_something().await;
    assert!(word.private, "{}", word.lines());
    assert!(amina.hears("delete").await.private, "how to delete what stands there");
    other.presses_on(&line, &button);
    assert!(other.hears_something().await.private);
    bot.stop().await;
    let from_us = discord.wire_from_the_bot().join("\n");
    assert!(!from_us.contains("900123"), "{from_us}");
    let seen_by_bart = other.sees().iter().filter(|seen| seen.from_the_bot && !seen.private).count();
    assert_eq!(seen_by_bart, 1, "one public line");
}

#[tokio::test(flavor = "multi_thread")]
async fn danger_in_public_gets_the_card_by_direct_message_and_nothing_of_it_in_public() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let server = discord.server("Acton");
    let channel = server.channel("general");
    let amina = discord.person("Amina", "en-GB");
    amina.joins(&server);
    amina.mentions_in(&channel, "I want to kill myself");
    let card = amina.hears("116 123").await;
    assert_eq!(card.server, None, "a direct message");
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_welcome_message_is_posted_by_whoever_manages_the_server_and_nobody_else() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let server = discord.server("Acton");
    let channel = server.channel("welcome");
    let manager = discord.person("Manager", "en-GB");
    manager.administers(&server);
    manager.runs_in(&channel, "welcome");
    assert!(manager.hears("").await.private || !manager.hears_now().is_empty());
    let hadiza = discord.person("Hadiza", "en-GB");
    hadiza.joins(&server);
    let welcome = hadiza
        .wait_for("the welcome message", |all, _| {
            all.iter().find(|seen| seen.from_the_bot && !seen.private && seen.button("العربية").is_some()).cloned()
        })
        .await;
    hadiza.presses_on(&welcome, "العربية");
    let answer = hadiza.hears("أنا").await;
    assert!(answer.private);
    channel.forbids(Permission::SendMessages);
    manager.runs_in(&channel, "welcome");
    manager.hears_something().await;
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_button_says_where_the_conversation_is_and_a_forged_one_does_no_harm() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let amina = discord.person("Amina", "en-GB");
    amina.joins(&discord.server("Acton"));
    amina.writes("I want to volunteer");
    let old = amina.hears("Where do you live").await;
    amina.writes("Southall");
    amina.hears("roles that fit near").await;
    amina.picks_on(&old, &["volunteering.where.brent"]);
    amina.hears("That button is from earlier").await;
    amina.hears("Choose a role").await;
    for forged in ["1:c:contact.age.16_or_over", "2:c:any.stop", "", "1:t:xx:nothing.here", "1:c:prompt.1.yes"] {
        amina.forges_a_press(&old, forged);
        amina.hears_something().await;
    }
    bot.stop().await;
}
