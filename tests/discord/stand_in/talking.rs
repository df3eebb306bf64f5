//! Whole talks with the real client: direct messages, mentions, commands, presses, menus and forms.

use super::echo::Echo;
use crate::discord::Discord;

#[tokio::test(flavor = "multi_thread")]
async fn a_direct_message_is_answered_and_both_are_seen_in_order() {
    let discord = Discord::start().await;
    let server = discord.server("Brent");
    let echo = Echo::start(&discord).await;
    let anna = discord.person("Anna", "pl");
    anna.joins(&server);
    anna.writes("dzień dobry");
    anna.hears("echo: dzień dobry").await;
    assert_eq!(anna.transcript(), "> dzień dobry\n\necho: dzień dobry\n");
    echo.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bot_reads_only_what_mentions_it_in_a_server() {
    let discord = Discord::start().await;
    let server = discord.server("Brent");
    let channel = server.channel("general");
    let echo = Echo::start(&discord).await;
    let anna = discord.person("Anna", "en-GB");
    anna.joins(&server);
    anna.writes_in(&channel, "my NHS number is secret");
    anna.wait_for("an empty echo", |_, new| new.iter().find(|seen| seen.text == "echo:").cloned()).await;
    anna.mentions_in(&channel, "hello");
    let mentioned = anna.hears("hello").await;
    anna.replies_to(&mentioned, "again");
    anna.hears("echo: again").await;
    assert_eq!(echo.lines()[1], "anna: ");
    echo.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_in_a_server_leads_through_press_menu_and_form_for_one_pair_of_eyes() {
    let discord = Discord::start().await;
    let server = discord.server("Brent");
    let channel = server.channel("general");
    let echo = Echo::start(&discord).await;
    let (anna, ben) = (discord.person("Anna", "pl"), discord.person("Ben", "en-GB"));
    anna.joins(&server);
    ben.joins(&server);
    discord.has_registered(1).await;
    anna.runs_in(&channel, "zacznij");
    anna.hears("And more").await;
    let first = anna.hears("Hello").await;
    assert_eq!(
        first.lines(),
        "Hello\n| A card\n| One idea\n  [1:c:yes] Yes\n  [1:t:en-GB:form.name] Type my answer\n  {1:m:0} \n    [one] One\n    \
         [two] Two\n(only you see this)\n"
    );
    assert!(ben.sees().is_empty(), "what is private is not for others");
    anna.picks(&["one", "Two"]).await;
    anna.hears("Pressed").await;
    anna.presses_on(&first, "Yes");
    anna.hears("Pressed").await;
    anna.presses_on(&first, "Type my answer");
    anna.fills(&["Anna K"]).await;
    let greeting = anna.hears("Hello Anna K").await;
    assert!(!greeting.private && ben.sees().len() == 1, "the form was answered in the open");
    assert!(discord.unanswered().is_empty());
    echo.stop().await;
}
