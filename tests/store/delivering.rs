//! What is pushed and what is out, as rows.

use crate::fixture::{World, on_both, read, write};
use alongside::domain::consent::Channel;
use alongside::ids::ConversationId;
use alongside::store::conversations::{self, ConversationRow, Pushing};
use alongside::store::delivering;
use jiff::{SignedDuration, Timestamp};

impl World {
    /// Someone on Discord with replies up to this version, all waiting.
    async fn pushed(&self, version: i64) -> ConversationRow {
        let mut row = self.resident().await;
        row.new = false;
        row.pushing = Pushing { unsent_since: Some(self.now()), version, ..Pushing::default() };
        row.version = version;
        self.keep(&row).await;
        row
    }

    async fn keep(&self, row: &ConversationRow) {
        let rows = [row.clone()];
        write!(self, |tx| conversations::save_many(tx, &rows)).unwrap();
    }

    async fn unsent(&self) -> Vec<ConversationId> {
        // The rows of these tests are of the web; which channel pushes is not the store's business.
        let opened = read!(self, |tx| delivering::unsent(tx, Channel::Web)).unwrap();
        assert_eq!(opened.unreadable, 0);
        opened.rows.into_iter().map(|row| row.id).collect()
    }

    async fn find(&self, id: ConversationId) -> Pushing {
        write!(self, |tx| delivering::find(tx, id)).unwrap().unwrap().pushing
    }
}

async fn replies_wait_until_their_version_is_out(world: &World) {
    let row = world.pushed(3).await;
    let id = row.id;
    write!(world, |tx| delivering::sent(tx, &[(id, 2)])).unwrap();
    assert_eq!(world.unsent().await, [id], "a newer reply waits");
    assert_eq!(world.find(id).await, Pushing { sent: 2, ..row.pushing });
    write!(world, |tx| delivering::sent(tx, &[(id, 3)])).unwrap();
    assert!(world.unsent().await.is_empty());
    write!(world, |tx| delivering::sent(tx, &[(id, 1)])).unwrap();
    assert_eq!(world.find(id).await.sent, 3, "what is out stays out");
}

async fn many_are_noted_at_once_in_any_order_and_each_for_itself(world: &World) {
    let mut rows = Vec::new();
    for _ in 0..90 {
        rows.push(world.pushed(2).await.id);
    }
    let sent: Vec<(ConversationId, i64)> = rows.iter().skip(1).flat_map(|id| [(*id, 2), (*id, 1)]).collect();
    write!(world, |tx| delivering::sent(tx, &sent)).unwrap();
    assert_eq!(world.unsent().await, [rows[0]]);
}

async fn more_than_a_page_of_conversations_is_found_whole(world: &World) {
    for _ in 0..300 {
        world.pushed(1).await;
    }
    let found = world.unsent().await;
    assert_eq!(found.len(), 300);
    assert!(found.is_sorted());
}

async fn what_is_out_is_not_undone_by_a_turn_that_was_loaded_before(world: &World) {
    let row = world.pushed(1).await;
    let id = row.id;
    write!(world, |tx| delivering::sent(tx, &[(id, 1)])).unwrap();
    world.keep(&ConversationRow { version: 2, pushing: Pushing { version: 2, ..row.pushing }, ..row }).await;
    assert_eq!(world.find(id).await.sent, 1);
}

async fn a_closed_conversation_has_nothing_waiting_and_a_newer_turn_keeps_it_open(world: &World) {
    let (closed, open) = (world.pushed(2).await, world.pushed(3).await);
    let (now, ids) = (world.now(), [closed.id, open.id]);
    assert!(write!(world, |tx| delivering::close(tx, ids[0], 2, now)).unwrap());
    assert!(!write!(world, |tx| delivering::close(tx, ids[1], 2, now)).unwrap());
    assert_eq!(world.unsent().await, [open.id]);
    assert_eq!(world.find(closed.id).await, Pushing { unsent_since: None, version: 2, sent: 2, closed_at: Some(now) });
    assert_eq!(world.find(open.id).await.sent, 2);
    let (resident, other) = (closed.owner.resident, open.owner.resident);
    assert!(read!(world, |tx| delivering::open_of(tx, resident, Channel::Web)).unwrap().rows.is_empty());
    assert_eq!(read!(world, |tx| delivering::open_of(tx, other, Channel::Web)).unwrap().rows.len(), 1);
}

async fn only_conversations_that_push_count_as_heard(world: &World) {
    world.resident().await;
    let early = world.pushed(1).await.id;
    world.clock.advance(SignedDuration::from_mins(20));
    let late = world.pushed(1).await.id;
    let since = world.now().checked_sub(SignedDuration::from_mins(15)).unwrap();
    let heard = |since: Timestamp| async move {
        let opened = read!(world, |tx| delivering::heard_since(tx, Channel::Web, since)).unwrap();
        opened.rows.into_iter().map(|row| row.id).collect::<Vec<_>>()
    };
    assert_eq!(heard(since).await, [late]);
    assert_eq!(heard(since.checked_sub(SignedDuration::from_hours(1)).unwrap()).await, [early, late]);
}

on_both![
    replies_wait_until_their_version_is_out,
    many_are_noted_at_once_in_any_order_and_each_for_itself,
    more_than_a_page_of_conversations_is_found_whole,
    what_is_out_is_not_undone_by_a_turn_that_was_loaded_before,
    a_closed_conversation_has_nothing_waiting_and_a_newer_turn_keeps_it_open,
    only_conversations_that_push_count_as_heard,
];
