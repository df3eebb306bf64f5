//! No health details pass through Discord.

use super::Bot;
use crate::discord::Discord;

#[tokio::test(flavor = "multi_thread")]
async fn a_companion_is_asked_for_on_the_page_and_discord_hears_nothing_medical() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let amina = discord.person("Amina", "en-GB");
    amina.joins(&discord.server("Acton"));
    amina.writes("I need someone to go with me to the kidney clinic at Ealing Hospital next Tuesday");
    let card = amina.hears("page").await;
    let page = card.buttons.iter().find_map(|button| button.url.as_deref()).expect("a link to the page");
    assert!(page.starts_with("https://chat.example.org/"), "{page}");
    bot.stop().await;
    let from_us = discord.wire_from_the_bot().join("\n").to_lowercase();
    for word in ["kidney", "ealing hospital", "tuesday"] {
        assert!(!from_us.contains(word), "{word}: {from_us}");
    }
}
