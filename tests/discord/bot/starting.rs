//! How someone begins.

use super::Bot;
use crate::discord::Discord;

#[tokio::test(flavor = "multi_thread")]
async fn a_direct_message_is_answered_where_it_was_written() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let amina = discord.person("Amina", "en-GB");
    amina.joins(&discord.server("Acton"));
    amina.writes("I want to volunteer in Southall");
    amina.hears("Southall").await;
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_start_command_offers_the_languages_and_goes_on_by_buttons() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let kasia = discord.person("Kasia", "pl");
    let server = discord.server("Acton");
    let channel = server.channel("general");
    kasia.joins(&server);
    kasia.runs_in(&channel, "start");
    kasia.hears("polski").await;
    kasia.presses("polski").await;
    kasia.hears_something().await;
    bot.stop().await;
}
