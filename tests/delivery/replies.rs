//! Replies to what people send.

use crate::chat::{Chat, TOKEN, address, press, pushing, receipt, text};
use crate::fixture::{World, on_both, read};
use alongside::conversation::Surface;
use alongside::domain::consent::Channel;
use alongside::store::{backlog, delivering};
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;
use tokio::sync::oneshot;

async fn a_reply_that_was_committed_and_not_sent_is_found_by_the_next_program_until_it_is_out(world: &World) {
    let mut chat = Chat::open(world).await;
    let said = chat.send("100", "1", text("I want to volunteer in Southall")).await;
    assert!(said.stored && !receipt(&said).already);
    for _ in 0..2 {
        chat.killed().await;
        let found = chat.undelivered().await;
        assert_eq!(found.len(), 1, "once, however often it is looked for");
        assert_eq!(found[0].address, address("100"));
        assert_eq!(found[0].reply_to.as_deref(), Some(format!("{TOKEN} 1").as_str()));
        assert_eq!(found[0].message.as_str(), "1");
        assert_eq!(found[0].answer.replies, said.replies);
        assert_eq!((found[0].answer.form, found[0].answer.slot), (said.form, said.slot));
        assert_eq!(found[0].answer.receipt, said.receipt);
    }
    chat.delivered(&[&chat.undelivered().await[0].answer]).await;
    assert!(chat.waiting().await.is_empty());
    chat.killed().await;
    assert!(chat.waiting().await.is_empty());
}

async fn newer_replies_wait_while_older_ones_are_out(world: &World) {
    let mut chat = Chat::open(world).await;
    let a_second_later = || world.clock.advance(SignedDuration::from_secs(1));
    let first = chat.send("100", "1", text("volunteer")).await;
    let second = chat.send("100", "2", text("Southall")).await;
    let other = chat.send("200", "3", text("job")).await;
    a_second_later();
    chat.send("300", "4", text("event")).await;
    chat.delivered(&[&other, &first]).await;
    chat.killed().await;
    assert_eq!(chat.waiting().await, ["2", "4"]);
    a_second_later();
    chat.send("100", "5", text("help")).await;
    assert_eq!(chat.waiting().await, ["2", "4", "5"]);
    chat.delivered(&[&second]).await;
    assert_eq!(chat.waiting().await, ["4", "5"]);
}

async fn a_message_that_comes_again_gets_its_reply_again_and_knows_whether_that_was_delivered(world: &World) {
    let mut chat = Chat::open(world).await;
    let first = chat.send("100", "1", text("volunteer in Southall")).await;
    let again = chat.send("100", "1", text("volunteer in Southall")).await;
    assert_eq!(again.replies, first.replies);
    assert!(!receipt(&again).already);
    assert_eq!(receipt(&again).key(), receipt(&first).key(), "it can be told that it is in hand already");
    chat.delivered(&[&again]).await;
    chat.killed().await;
    let once_more = chat.send("100", "1", text("volunteer in Southall")).await;
    assert!(receipt(&once_more).already);
    assert_eq!(once_more.replies, first.replies);
    assert!(chat.waiting().await.is_empty());
}

async fn someone_in_danger_comes_first_then_the_oldest_and_each_persons_in_order(world: &World) {
    let chat = Chat::open(world).await;
    for (who, message, words) in [
        ("100", "1", "volunteer"),
        ("200", "2", "job"),
        ("300", "3", "hello"),
        ("200", "4", "I want to kill myself"),
        ("100", "5", "Southall"),
    ] {
        let said = chat.send(who, message, text(words)).await;
        assert_eq!(receipt(&said).urgent, message == "4");
        world.clock.advance(SignedDuration::from_secs(1));
    }
    assert_eq!(chat.waiting().await, ["2", "4", "1", "3", "5"]);
}

async fn an_order_that_a_clock_set_back_turned_round_is_kept(world: &World) {
    let chat = Chat::open(world).await;
    chat.send("100", "1", text("volunteer")).await;
    world.clock.set(world.now().checked_sub(SignedDuration::from_mins(5)).unwrap());
    chat.send("100", "2", text("Southall")).await;
    assert_eq!(chat.waiting().await, ["1", "2"]);
}

async fn on_a_page_nothing_waits_and_there_is_no_receipt(world: &World) {
    let chat = Chat::open(world).await;
    let page = Surface { channel: Channel::Web, pushes: false, forms: true, health_allowed: true, ..pushing() };
    let on_discord = chat.send("100", "1", text("volunteer")).await;
    // The same conversation, opened on the page.
    let on_page = chat.send_from(page.clone(), "100", "p1", text("Southall")).await;
    assert_eq!(on_page.receipt, None);
    assert_eq!(chat.waiting().await, ["1"]);
    chat.delivered(&[&on_discord]).await;
    assert!(chat.waiting().await.is_empty());
    let now = world.now();
    let waiting = read!(world, |tx| backlog::count(tx, now)).unwrap().replies;
    assert_eq!(waiting.count, 0, "nothing counts as late");
    assert_eq!(chat.send_from(page, "100", "p1", text("Southall")).await.receipt, None);
    let later = chat.send("100", "2", text("help")).await;
    assert_eq!(chat.waiting().await, ["2"]);
    chat.delivered(&[&later]).await;
    assert!(chat.waiting().await.is_empty());
}

async fn more_than_twenty_messages_in_an_outage_all_get_their_replies(world: &World) {
    let mut chat = Chat::open(world).await;
    for number in 0..30 {
        chat.send("100", &number.to_string(), text("help")).await;
    }
    chat.killed().await;
    let waiting: Vec<String> = (0..30).map(|number| number.to_string()).collect();
    assert_eq!(chat.waiting().await, waiting);
}

async fn whoever_cannot_be_reached_is_not_tried_again_until_they_write(world: &World) {
    let mut chat = Chat::open(world).await;
    let first = chat.send("100", "1", text("volunteer")).await;
    let second = chat.send("100", "2", text("Southall")).await;
    chat.closed(&second).await;
    chat.killed().await;
    assert!(chat.waiting().await.is_empty());
    let third = chat.send("100", "3", text("help")).await;
    assert_eq!(chat.waiting().await, ["3"], "the turn opens it again, for itself alone");
    // News of an old failure, after they wrote again.
    chat.closed(&first).await;
    assert_eq!(chat.waiting().await, ["3"]);
    chat.delivered(&[&third]).await;
    assert!(chat.waiting().await.is_empty());
}

async fn a_card_that_was_shown_before_its_turn_was_stored_is_not_shown_again_one_day(world: &World) {
    let chat = Chat::open(world).await;
    let before = chat.send("100", "1", text("hello")).await;
    chat.delivered(&[&before]).await;
    // The store hangs.
    let conversation = receipt(&before).key().0;
    let (holds, held) = oneshot::channel();
    let (go, going) = oneshot::channel::<()>();
    let store = world.store.clone();
    let hanging = tokio::spawn(async move {
        store
            .write(move |tx| {
                Box::pin(async move {
                    delivering::find(tx, conversation).await?;
                    holds.send(()).unwrap();
                    going.await.unwrap();
                    Ok(())
                })
            })
            .await
    });
    held.await.unwrap();
    let card = chat.send("100", "2", text("I want to kill myself")).await;
    assert!(!card.stored && card.replies[0].message.starts_with("safety-"));
    go.send(()).unwrap();
    hanging.await.unwrap().unwrap();
    for _ in 0..1000 {
        if receipt(&chat.send("100", "2", text("I want to kill myself")).await).already {
            assert!(chat.waiting().await.is_empty());
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the card still waits");
}

async fn after_an_erasure_nothing_waits_and_nothing_is_left_to_note(world: &World) {
    let mut chat = Chat::open(world).await;
    let before = chat.send("100", "1", text("delete everything")).await;
    let erased = chat.send("100", "2", press("mine.delete.yes")).await;
    assert_eq!(erased.effects, ["Erase"]);
    assert!(erased.stored);
    assert_eq!(erased.receipt, None);
    chat.killed().await;
    assert!(chat.waiting().await.is_empty());
    // A failure or a success that is told late harms nobody.
    chat.delivered(&[&before]).await;
    chat.closed(&before).await;
    assert!(chat.waiting().await.is_empty());
}

async fn who_wrote_lately_is_known_with_where_their_last_reply_goes(world: &World) {
    let mut chat = Chat::open(world).await;
    chat.send("100", "1", text("volunteer")).await;
    world.clock.advance(SignedDuration::from_mins(20));
    let since = world.now();
    chat.send("200", "2", text("job")).await;
    let last = chat.send("200", "3", text("Ealing")).await;
    chat.delivered(&[&last]).await;
    let page = Surface { channel: Channel::Web, pushes: false, ..pushing() };
    chat.killed().await;
    let heard = |since: Timestamp| {
        let turns = chat.turns.clone();
        async move { turns.last_heard(Channel::Discord, since).await.unwrap() }
    };
    let lately = heard(since).await;
    assert_eq!(lately.len(), 1);
    assert_eq!((lately[0].address.clone(), lately[0].at), (address("200"), world.now()));
    assert_eq!(lately[0].message.as_ref().unwrap().as_str(), "3");
    assert_eq!(lately[0].reply_to.as_deref(), Some(format!("{TOKEN} 3").as_str()));
    assert_eq!(heard(since.checked_sub(SignedDuration::from_hours(1)).unwrap()).await.len(), 2);
    chat.send_from(page, "200", "p1", text("help")).await;
    let lately = heard(since).await;
    assert_eq!(lately[0].message.as_ref().unwrap().as_str(), "3", "what came by the page has an id of another kind");
    assert_eq!(lately[0].reply_to, None, "delivered, and a turn since: forgotten");
}

async fn where_a_reply_goes_stands_in_the_clear_nowhere(world: &World) {
    let chat = Chat::open(world).await;
    let said = chat.send("100", "1", text("volunteer")).await;
    let found = chat.undelivered().await;
    let heard = chat.turns.last_heard(Channel::Discord, world.now()).await.unwrap();
    for shown in [format!("{said:?}"), format!("{found:?}"), format!("{heard:?}")] {
        assert!(!shown.contains(TOKEN), "{shown}");
    }
    if world.is_file() {
        world.store.close().await;
        for file in std::fs::read_dir(world.folder()).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            assert!(!bytes.windows(TOKEN.len()).any(|window| window == TOKEN.as_bytes()));
        }
    }
}

#[tokio::test]
async fn a_message_says_nothing_of_where_its_reply_goes() {
    let incoming = alongside::turn::Incoming {
        address: address("100"),
        message: "1".into(),
        at: Timestamp::UNIX_EPOCH,
        said: text("hello"),
        surface: pushing(),
        reply_to: Some(TOKEN.to_owned()),
    };
    let shown = format!("{incoming:?}");
    assert!(!shown.contains(TOKEN) && !shown.contains("hello") && !shown.contains("100"), "{shown}");
}

on_both![
    a_reply_that_was_committed_and_not_sent_is_found_by_the_next_program_until_it_is_out,
    newer_replies_wait_while_older_ones_are_out,
    a_message_that_comes_again_gets_its_reply_again_and_knows_whether_that_was_delivered,
    someone_in_danger_comes_first_then_the_oldest_and_each_persons_in_order,
    an_order_that_a_clock_set_back_turned_round_is_kept,
    on_a_page_nothing_waits_and_there_is_no_receipt,
    more_than_twenty_messages_in_an_outage_all_get_their_replies,
    whoever_cannot_be_reached_is_not_tried_again_until_they_write,
    a_card_that_was_shown_before_its_turn_was_stored_is_not_shown_again_one_day,
    after_an_erasure_nothing_waits_and_nothing_is_left_to_note,
    who_wrote_lately_is_known_with_where_their_last_reply_goes,
    where_a_reply_goes_stands_in_the_clear_nowhere,
];
