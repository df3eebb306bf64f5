//! Opening, and what it says when it cannot; what is there after a crash.

use crate::fixture::{World, read, write};
use alongside::store::conversations::{self, Found};
use alongside::store::organisations;
use alongside::store::{Keyring, Store, StoreError};
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

#[tokio::test]
async fn a_fresh_database_keeps_a_conversation_with_its_words_sealed() {
    let world = World::new().await;
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
    let bytes = std::fs::read(world.path()).unwrap();
    assert!(!bytes.windows(9).any(|part| part == b"my mother"), "the words are sealed");
}

#[tokio::test]
async fn what_was_acknowledged_is_there_after_a_crash() {
    let world = World::new().await;
    let row = world.resident().await;
    // The files as a crash would leave them: copied while the store is open, before any checkpoint.
    let crashed = tempfile::tempdir().unwrap();
    for name in ["db", "db-wal"] {
        std::fs::copy(world.folder.path().join(name), crashed.path().join(name)).unwrap();
    }
    let path = crashed.path().join("db");
    let store = Store::open(path.to_str().unwrap(), world.keyring.clone(), world.clock.clone()).await.unwrap();
    let (address, now) = (row.address, world.now());
    let load = store.read(move |tx| Box::pin(async move { conversations::load_many(tx, &[address], now).await }));
    let found: Found = load.await.unwrap();
    assert_eq!(found.loaded.len(), 1);
}

#[tokio::test]
async fn a_closed_store_opens_again_with_its_key_only() {
    let world = World::new().await;
    world.store.close().await;
    assert!(world.reopen().await.is_ok());
    let stranger = Keyring::generate().unwrap();
    let opened = Store::open(world.path().to_str().unwrap(), stranger, world.clock.clone()).await;
    assert!(matches!(opened.err(), Some(StoreError::WrongKey)));
}

#[tokio::test]
async fn a_file_that_is_no_database_is_called_damaged() {
    let world = World::new().await;
    let path = world.folder.path().join("other");
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
    let path = world.folder.path().join("nowhere/db");
    let opened = Store::open(path.to_str().unwrap(), world.keyring.clone(), world.clock.clone()).await;
    assert!(matches!(opened.err(), Some(StoreError::CannotOpen(_))));
    let opened = Store::open("postgres://localhost/alongside", world.keyring.clone(), world.clock.clone()).await;
    assert!(matches!(opened.err(), Some(StoreError::Address)));
}

#[tokio::test]
async fn reading_cannot_write() {
    let world = World::new().await;
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

#[tokio::test]
async fn a_row_that_cannot_be_opened_does_not_stop_those_beside_it() {
    let world = World::new().await;
    let [broken, sound] = [world.resident().await, world.resident().await];
    let mut connection = SqliteConnectOptions::new().filename(world.path()).connect().await.unwrap();
    let changed =
        sqlx::query("UPDATE conversations SET blob = (SELECT blob FROM conversations WHERE id = $2) WHERE id = $1")
            .bind(broken.id.0)
            .bind(sound.id.0)
            .execute(&mut connection)
            .await
            .unwrap();
    assert_eq!(changed.rows_affected(), 1);
    let (addresses, now) = ([broken.address, sound.address], world.now());
    let found = read!(world, |tx| conversations::load_many(tx, &addresses, now)).unwrap();
    assert_eq!(found.unreadable, [broken.address]);
    assert_eq!(found.loaded.len(), 1);
    assert_eq!(found.loaded[0].row.id, sound.id);
}

#[tokio::test]
async fn a_value_the_database_should_not_hold_is_an_error_and_not_a_default() {
    let world = World::new().await;
    let row = world.resident().await;
    let mut connection = SqliteConnectOptions::new().filename(world.path()).connect().await.unwrap();
    sqlx::query("UPDATE conversations SET language = 'not a tag'").execute(&mut connection).await.unwrap();
    let now = world.now();
    let loaded = read!(world, |tx| conversations::load_many(tx, &[row.address], now));
    assert!(loaded.is_err_and(|error| format!("{error:?}").contains("not a Language")));
}
