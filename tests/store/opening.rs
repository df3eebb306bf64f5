//! Opening, and what it says when it cannot; what is there after a crash.

use crate::fixture::{World, direct, on_both, read, write};
use alongside::store::conversations::{self, Found};
use alongside::store::organisations;
use alongside::store::{Keyring, Store, StoreError};

async fn a_fresh_database_keeps_a_conversation_with_its_words_sealed(world: &World) {
    let mut row = world.resident().await;
    row.plain = b"my mother is afraid of the scan".to_vec();
    row.version = 2;
    row.new = false;
    let rows = [row.clone()];
    write!(world, |tx| conversations::save_many(tx, &rows)).unwrap();
    let (address, now) = (row.address, world.now());
    let mut found = read!(world, |tx| conversations::load_many(tx, &[address, address], now)).unwrap();
    let loaded = found.loaded.remove(0).row;
    assert_eq!((loaded.plain.as_slice(), loaded.version), (row.plain.as_slice(), 2));
    assert_eq!((loaded.created_at, loaded.language, loaded.channel), (row.created_at, row.language, row.channel));
    assert!(found.loaded.is_empty() && found.unreadable.is_empty());
    world.store.close().await;
    let blob = "SELECT blob FROM conversations";
    let bytes: Vec<u8> = if world.is_file() {
        std::fs::read(world.path()).unwrap()
    } else {
        direct!(world, c => sqlx::query_scalar(blob).fetch_one(c).await.unwrap())
    };
    assert!(!bytes.windows(9).any(|part| part == b"my mother"), "the words are sealed");
}

#[tokio::test]
async fn what_was_acknowledged_is_there_after_a_crash() {
    let world = World::new().await;
    let row = world.resident().await;
    // The files as a crash would leave them: copied while the store is open, before any checkpoint.
    let crashed = tempfile::tempdir().unwrap();
    for name in ["db", "db-wal"] {
        std::fs::copy(world.folder().join(name), crashed.path().join(name)).unwrap();
    }
    let path = crashed.path().join("db");
    let store = Store::open(path.to_str().unwrap(), world.keyring.clone(), world.clock.clone()).await.unwrap();
    let (address, now) = (row.address, world.now());
    let load = store.read(move |tx| Box::pin(async move { conversations::load_many(tx, &[address], now).await }));
    let found: Found = load.await.unwrap();
    assert_eq!(found.loaded.len(), 1);
}

async fn a_closed_store_opens_again_with_its_key_only(world: &World) {
    world.store.close().await;
    assert!(world.reopen().await.is_ok());
    let stranger = Keyring::generate().unwrap();
    let opened = world.reopen_with(stranger).await;
    assert!(matches!(opened.err(), Some(StoreError::WrongKey)));
}

#[tokio::test]
async fn a_file_that_is_no_database_is_called_damaged() {
    let world = World::new().await;
    let path = world.folder().join("other");
    std::fs::write(&path, "This is a letter, not a database. ".repeat(100)).unwrap();
    let opened = Store::open(path.to_str().unwrap(), world.keyring.clone(), world.clock.clone()).await;
    assert!(matches!(opened.err(), Some(StoreError::Damaged)));
}

#[tokio::test]
async fn a_broken_page_is_called_damaged() {
    let world = World::new().await;
    for _ in 0..200 {
        world.resident().await;
    }
    world.store.close().await;
    let mut bytes = std::fs::read(world.path()).unwrap();
    let length = bytes.len();
    bytes[4096..length].fill(0x5a);
    std::fs::write(world.path(), bytes).unwrap();
    let opened = world.reopen().await;
    assert!(matches!(opened.err(), Some(StoreError::Damaged)));
}

#[tokio::test]
async fn a_database_that_may_only_be_read_says_so_when_it_is_opened() {
    let world = World::new().await;
    world.store.close().await;
    let address = format!("sqlite:{}?mode=ro", world.path().display());
    let opened = Store::open(&address, world.keyring.clone(), world.clock.clone()).await;
    assert!(matches!(opened.err(), Some(StoreError::ReadOnly)));
}

#[tokio::test]
async fn a_folder_that_is_not_there_and_another_database_are_named() {
    let world = World::new().await;
    let path = world.folder().join("nowhere/db");
    let opened = Store::open(path.to_str().unwrap(), world.keyring.clone(), world.clock.clone()).await;
    assert!(matches!(opened.err(), Some(StoreError::CannotOpen(_))));
    let opened = Store::open("postgres://localhost/alongside", world.keyring.clone(), world.clock.clone()).await;
    assert!(matches!(opened.err(), Some(StoreError::NoErasedLog)));
    let opened = Store::open_with_log("postgres://[", Some(path), world.keyring.clone(), world.clock.clone()).await;
    assert!(matches!(opened.err(), Some(StoreError::Address)));
}

async fn reading_cannot_write(world: &World) {
    let mut host = read!(world, |tx| organisations::list(tx)).unwrap().remove(0);
    host.name = "Changed".into();
    let changed = read!(world, |tx| organisations::upsert(tx, &host));
    assert!(matches!(changed, Err(StoreError::ReadOnly)));
}

#[tokio::test]
async fn a_database_in_memory_reads_what_it_wrote() {
    let world = World::new().await;
    let store = Store::in_memory(world.keyring.clone(), world.clock.clone()).await.unwrap();
    let memory = World { store, ..World::new().await };
    let row = memory.resident().await;
    let now = memory.now();
    let found = read!(memory, |tx| conversations::load_many(tx, &[row.address], now)).unwrap();
    assert_eq!(found.loaded.len(), 1);
}

async fn a_row_that_cannot_be_opened_does_not_stop_those_beside_it(world: &World) {
    let [broken, sound] = [world.resident().await, world.resident().await];
    let swap = "UPDATE conversations SET blob = (SELECT blob FROM conversations WHERE id = $2) WHERE id = $1";
    let changed = direct!(world, c => {
        let swapped = sqlx::query(swap).bind(broken.id.0).bind(sound.id.0).execute(c).await;
        swapped.unwrap().rows_affected()
    });
    assert_eq!(changed, 1);
    let (addresses, now) = ([broken.address, sound.address], world.now());
    let found = read!(world, |tx| conversations::load_many(tx, &addresses, now)).unwrap();
    assert_eq!(found.unreadable, [broken.address]);
    assert_eq!(found.loaded.len(), 1);
    assert_eq!(found.loaded[0].row.id, sound.id);
}

async fn a_value_the_database_should_not_hold_is_an_error_and_not_a_default(world: &World) {
    let row = world.resident().await;
    let spoil = "UPDATE conversations SET language = 'not a tag'";
    direct!(world, c => assert!(sqlx::query(spoil).execute(c).await.unwrap().rows_affected() > 0));
    let now = world.now();
    let loaded = read!(world, |tx| conversations::load_many(tx, &[row.address], now));
    assert!(loaded.is_err_and(|error| format!("{error:?}").contains("not a Language")));
}

on_both![
    a_fresh_database_keeps_a_conversation_with_its_words_sealed,
    a_closed_store_opens_again_with_its_key_only,
    reading_cannot_write,
    a_row_that_cannot_be_opened_does_not_stop_those_beside_it,
    a_value_the_database_should_not_hold_is_an_error_and_not_a_default,
];
