//! The writer and the turn lane: order, undoing alone, shared commits, a clean end.

use crate::fixture::{HOST, World, on_both, read, write};
use alongside::domain::consent::{Channel, NewConsent, Purpose};
use alongside::ids::ResidentId;
use alongside::store::conversations::{self, ConversationRow};
use alongside::store::residents::{self, Owner};
use alongside::store::{AddressHash, Batch, BoxFuture, Store, StoreError, TurnLane, Tx, consents, organisations};
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A turn that adds a line to its conversation; one may give a consent, or fail after it.
#[derive(Clone)]
pub(crate) struct Turn {
    address: AddressHash,
    line: u64,
    fresh: ConversationRow,
    pub(crate) consent: Option<NewConsent>,
    fails: bool,
}

pub(crate) struct Lines {
    pub(crate) now: Timestamp,
    pub(crate) rounds: Arc<AtomicUsize>,
}

impl Batch for Lines {
    type Turn = Turn;
    type Answer = Result<i64, &'static str>;

    fn address(turn: &Turn) -> AddressHash {
        turn.address
    }

    fn run<'a>(&'a self, tx: &'a mut Tx<'_>, turns: Vec<Turn>) -> BoxFuture<'a, Result<Vec<Self::Answer>, StoreError>> {
        Box::pin(async move {
            self.rounds.fetch_add(1, Ordering::Relaxed);
            let addresses: Vec<AddressHash> = turns.iter().map(|turn| turn.address).collect();
            let found = conversations::load_many(tx, &addresses, self.now).await?;
            let mut rows: BTreeMap<AddressHash, ConversationRow> =
                found.loaded.into_iter().map(|loaded| (loaded.row.address, loaded.row)).collect();
            let mut answers = Vec::new();
            for turn in turns {
                let row = rows.entry(turn.address).or_insert(turn.fresh);
                if let Some(consent) = turn.consent {
                    tx.savepoint().await?;
                    residents::insert_many(tx, &[&row.owner], self.now).await?;
                    consents::give(tx, row.owner.resident, &consent).await?;
                    if turn.fails {
                        tx.rollback().await?;
                        answers.push(Err("undone"));
                        continue;
                    }
                    tx.release().await?;
                }
                row.version += 1;
                row.updated_at = self.now;
                row.plain.extend_from_slice(format!("{},", turn.line).as_bytes());
                answers.push(Ok(row.version));
            }
            let rows: Vec<ConversationRow> = rows.into_values().collect();
            conversations::save_many(tx, &rows).await?;
            Ok(answers)
        })
    }
}

fn lane(world: &World) -> (TurnLane<Lines>, Arc<AtomicUsize>) {
    let rounds = Arc::new(AtomicUsize::new(0));
    (world.store.turn_lane(Lines { now: world.now(), rounds: Arc::clone(&rounds) }), rounds)
}

pub(crate) fn turn(world: &World, store: &Store, address: &str, line: u64) -> Turn {
    let address = store.address_hash(Channel::Web, address);
    let owner = Owner::fresh(ResidentId(world.uuid())).unwrap();
    let fresh = ConversationRow { address, version: 0, plain: Vec::new(), ..world.conversation(owner) };
    Turn { address, line, fresh, consent: None, fails: false }
}

async fn a_thousand_turns_of_seven_people_are_each_kept_in_order_in_a_few_rounds(world: &World) {
    let (lane, rounds) = lane(world);
    let waiting: Vec<_> = (0..1000)
        .map(|line| {
            let (lane, turn) = (lane.clone(), turn(world, &world.store, &(line % 7).to_string(), line));
            tokio::spawn(async move { lane.take(turn).await })
        })
        .collect();
    for waits in waiting {
        waits.await.unwrap().unwrap().unwrap();
    }
    for person in 0..7_u64 {
        let (address, now) = (world.store.address_hash(Channel::Web, &person.to_string()), world.now());
        let row = read!(world, |tx| conversations::load_many(tx, &[address], now)).unwrap().loaded.remove(0).row;
        let lines: Vec<String> = (0..1000).filter(|line| line % 7 == person).map(|line| line.to_string()).collect();
        let expected = lines.join(",") + ",";
        assert_eq!(String::from_utf8(row.plain).unwrap(), expected);
        assert_eq!(row.version, lines.len() as i64);
    }
    assert!(rounds.load(Ordering::Relaxed) < 500, "turns share rounds");
}

async fn a_turn_whose_effect_fails_is_undone_alone(world: &World) {
    let (lane, _) = lane(world);
    let turns = ["a", "b", "c"].map(|address| Turn {
        consent: Some(world.consent(Purpose::NewOpportunities)),
        fails: address == "b",
        ..turn(world, &world.store, address, 1)
    });
    let waiting = turns.map(|turn| {
        let lane = lane.clone();
        tokio::spawn(async move { (turn.address, lane.take(turn).await.unwrap()) })
    });
    let now = world.now();
    for (waits, given) in waiting.into_iter().zip([1, 0, 1]) {
        let (address, answer) = waits.await.unwrap();
        assert_eq!(answer.is_ok(), given == 1);
        let loaded = read!(world, |tx| conversations::load_many(tx, &[address], now)).unwrap().loaded.remove(0);
        assert_eq!(loaded.summary.consents.len(), given);
    }
}

async fn work_that_fails_or_panics_is_undone_alone_and_the_writer_lives(world: &World) {
    let [first, second, third] = ["One", "Two", "Three"].map(|name| {
        let store = world.store.clone();
        tokio::spawn(async move {
            store
                .write(move |tx| {
                    Box::pin(async move {
                        let mut host = organisations::find(tx, &HOST.into()).await?.unwrap();
                        host.id = name.into();
                        organisations::upsert(tx, &host).await?;
                        tx.savepoint().await?;
                        match name {
                            "One" => Ok(()),
                            "Two" => Err(StoreError::Busy),
                            _ => panic!("a fault in the work"),
                        }
                    })
                })
                .await
        })
    });
    assert!(first.await.unwrap().is_ok());
    assert!(matches!(second.await.unwrap(), Err(StoreError::Busy)));
    assert!(matches!(third.await.unwrap(), Err(StoreError::Stopped)));
    let names: Vec<String> =
        read!(world, |tx| organisations::list(tx)).unwrap().into_iter().map(|one| one.id.to_string()).collect();
    assert!(
        names.contains(&"One".to_owned()) && !names.contains(&"Two".to_owned()) && !names.contains(&"Three".to_owned())
    );
}

async fn closing_finishes_what_was_handed_in_and_refuses_what_comes_later(world: &World) {
    let (lane, _) = lane(world);
    let turns: Vec<Turn> = (0..600).map(|line| turn(world, &world.store, &line.to_string(), line)).collect();
    let taken = turns.iter().map(|turn| lane.take(turn.clone()));
    let mut taken: Vec<_> = taken.map(Box::pin).collect();
    for future in &mut taken {
        // Handed in, not waited for.
        std::future::poll_fn(|context| {
            assert!(future.as_mut().poll(context).is_pending());
            std::task::Poll::Ready(())
        })
        .await;
    }
    world.store.close().await;
    for future in taken {
        assert_eq!(future.await.unwrap(), Ok(1));
    }
    assert!(matches!(lane.take(turns[0].clone()).await, Err(StoreError::Closed)));
    assert!(matches!(write!(world, |tx| organisations::list(tx)), Err(StoreError::Closed)));
    let store = world.reopen().await.unwrap();
    let addresses: Vec<AddressHash> = turns.iter().map(|turn| turn.address).collect();
    let now = world.now();
    let found =
        store.read(move |tx| Box::pin(async move { conversations::load_many(tx, &addresses, now).await })).await;
    assert_eq!(found.unwrap().loaded.len(), 600);
}

async fn a_conversation_moves_to_the_resident_who_came_back_and_the_empty_one_is_deleted(world: &World) {
    let old = world.resident().await;
    let mut row = world.resident().await;
    let left = row.owner.resident;
    let (home, now) = (old.owner.resident, world.now());
    row.new = false;
    write!(world, |tx| async {
        let owner = residents::get(tx, home).await?;
        conversations::move_to(tx, &mut row, owner).await
    })
    .unwrap();
    let found = read!(world, |tx| conversations::of_resident(tx, home, now)).unwrap();
    assert_eq!((found.loaded.len(), found.unreadable.len()), (2, 0));
    assert!(read!(world, |tx| residents::find(tx, left)).unwrap().is_none());
}

on_both![
    a_thousand_turns_of_seven_people_are_each_kept_in_order_in_a_few_rounds,
    a_turn_whose_effect_fails_is_undone_alone,
    work_that_fails_or_panics_is_undone_alone_and_the_writer_lives,
    closing_finishes_what_was_handed_in_and_refuses_what_comes_later,
    a_conversation_moves_to_the_resident_who_came_back_and_the_empty_one_is_deleted,
];
