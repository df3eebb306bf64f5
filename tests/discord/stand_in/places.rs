//! What the bot may do where, and what it is told when it may not.

use super::desk::{Desk, outcome, plain};
use super::echo;
use crate::discord::Permission;
use serde_json::json;
use serenity::all::MessagePagination;

#[tokio::test(flavor = "multi_thread")]
async fn each_closed_door_has_its_code_and_is_nobodys_fault() {
    let desk = Desk::new().await;
    let channel = &desk.channel;
    assert_eq!(desk.write(channel.id, plain("Hello")).await, Ok(()));
    channel.forbids(Permission::EmbedLinks);
    assert_eq!(desk.write(channel.id, json!({"embeds": [{"title": "A card"}]})).await, Err((403, 50013)));
    channel.forbids(Permission::SendMessages);
    assert_eq!(desk.write(channel.id, plain("Hello")).await, Err((403, 50013)));
    channel.forbids(Permission::ViewChannel);
    assert_eq!(desk.write(channel.id, plain("Hello")).await, Err((403, 50001)));
    channel.vanishes();
    assert_eq!(desk.write(channel.id, plain("Hello")).await, Err((404, 10003)));
    desk.anna.closes_direct_messages();
    assert_eq!(desk.write(desk.direct, plain("Hello")).await, Err((403, 50007)));
    desk.anna.opens_direct_messages();
    assert_eq!(desk.write(desk.direct, plain("Hello")).await, Ok(()));
    desk.anna.leaves(&desk.server);
    assert_eq!(desk.write(desk.direct, plain("Hello")).await, Err((403, 50278)));
    let codes: Vec<u32> = desk.discord.refusals().into_iter().map(|(_, code)| code).collect();
    assert_eq!(codes, [50013, 50013, 50001, 10003, 50007, 50278]);
    desk.discord.assert_no_faults();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bot_that_was_removed_may_neither_write_nor_look() {
    let desk = Desk::new().await;
    desk.server.removes_the_bot();
    assert_eq!(desk.write(desk.channel.id, plain("Hello")).await, Err((403, 50001)));
    assert_eq!(desk.write(desk.direct, plain("Hello")).await, Err((403, 50278)), "and shares no server with Anna");
    desk.server.invites_the_bot();
    assert_eq!(desk.write(desk.channel.id, plain("Hello")).await, Ok(()));
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_again_and_again_at_a_closed_door_is_a_fault() {
    let desk = Desk::new().await;
    desk.anna.closes_direct_messages();
    for _ in 0..5 {
        assert_eq!(desk.write(desk.direct, plain("Hello")).await, Err((403, 50007)));
    }
    desk.discord.assert_no_faults();
    assert_eq!(desk.write(desk.direct, plain("Hello")).await, Err((403, 50007)));
    assert!(desk.fault().contains("again and again"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_token_an_unknown_route_and_an_unknown_person_are_faults() {
    let desk = Desk::new().await;
    let stranger = echo::http_with(&desk.discord, "another-token");
    assert_eq!(outcome(stranger.get_current_user().await), Err((401, 0)));
    assert!(desk.fault().contains("a wrong token"));
    assert_eq!(outcome(desk.http.get_emojis(desk.server.id.into()).await), Err((404, 0)));
    assert!(desk.fault().contains("unknown route"));
    let nobody = desk.http.create_private_channel(&json!({"recipient_id": "1"})).await;
    assert_eq!(outcome(nobody), Err((400, 50033)));
    desk.fault();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_missed_can_be_fetched_after_the_last_one_seen() {
    let desk = Desk::new().await;
    let ids: Vec<u64> = (0..5).map(|n| desk.anna.writes(&format!("message {n}"))).collect();
    let after = Some(MessagePagination::After(ids[1].into()));
    let page = desk.http.get_messages(desk.direct.into(), after, Some(2)).await.unwrap();
    let page: Vec<&str> = page.iter().map(|message| message.content.as_str()).collect();
    assert_eq!(page, ["message 3", "message 2"], "the oldest that follow, the newest first");
    assert_eq!(desk.http.get_messages(desk.direct.into(), None, None).await.unwrap().len(), 5);
    assert_eq!(outcome(desk.http.get_messages(desk.direct.into(), None, Some(101)).await), Err((400, 50035)));
    desk.fault();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bot_can_ask_who_and_where_it_is() {
    let desk = Desk::new().await;
    let me = desk.http.get_current_user().await.unwrap();
    assert_eq!(me.id.get(), desk.discord.bot());
    desk.http.get_current_application_info().await.unwrap();
    assert_eq!(desk.http.get_bot_gateway().await.unwrap().shards, 1);
    desk.http.get_channel(desk.channel.id.into()).await.unwrap();
    desk.http.get_channel(desk.direct.into()).await.unwrap();
    desk.http.broadcast_typing(desk.direct.into()).await.unwrap();
    desk.discord.assert_no_faults();
}
