//! Erasing leaves nothing about the person, in any table and in no byte of the file.

use crate::fixture::{World, direct, on_both, read, write};
use alongside::domain::follow_up::NewAttempt;
use alongside::domain::phrase::Blanks;
use alongside::domain::return_word::WordHash;
use alongside::domain::taxonomy::Phrase;
use alongside::ids::PhraseId;
use alongside::store::claims;
use alongside::store::conversations;
use alongside::store::erasing::{self, Why};
use alongside::store::phrases::{NewPhrase, Sending};
use alongside::store::{StoreError, following_up, phrases, prompts, residents, returning};
use sqlx::QueryBuilder;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Tables that keep something on purpose: entries and counts that name nobody, and texts that everyone is shown.
const KEPT: [&str; 3] = ["audit", "erasures", "consent_texts"];

async fn rows_in_each_table(world: &World) -> BTreeMap<String, i64> {
    let listed = if world.is_file() {
        "SELECT name FROM sqlite_schema WHERE type = 'table'"
    } else {
        "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'"
    };
    let mut counts = BTreeMap::new();
    direct!(world, c => {
        let tables: Vec<String> = sqlx::query_scalar(listed).fetch_all(&mut *c).await.unwrap();
        for table in tables {
            let mut query = QueryBuilder::new(format!("SELECT COUNT(*) FROM {table}"));
            let count = query.build_query_scalar().fetch_one(&mut *c).await.unwrap();
            counts.insert(table, count);
        }
    });
    counts
}

/// Someone with a row in every table that can hold one about a person; gives the ids that must vanish.
async fn someone_with_everything(world: &World) -> (residents::Owner, Vec<Uuid>) {
    let (resident, lead) = world.open_lead(&["garden"]).await;
    let owner = read!(world, |tx| residents::get(tx, resident)).unwrap();
    let row = world.conversation(owner.clone());
    let ids = vec![resident.0, row.id.0];
    write!(world, |tx| conversations::save_many(tx, &[row])).unwrap();
    world.wait_days(5);
    let (recruiter, now) = (world.recruiter, world.now());
    write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap();
    write!(world, |tx| claims::claim(tx, lead.id, recruiter, now)).unwrap();
    write!(world, |tx| claims::open_contact(tx, lead.id, recruiter, now)).unwrap();
    let result = alongside::domain::taxonomy::AttemptResult::NoAnswer;
    write!(world, |tx| following_up::record_attempt(tx, lead.id, recruiter, NewAttempt::by_telephone(result), now))
        .unwrap();
    write!(world, |tx| following_up::write_note(tx, lead.id, recruiter, "speaks slowly", now)).unwrap();
    let phrase = NewPhrase {
        id: PhraseId(world.uuid()),
        lead: lead.id,
        phrase: Phrase::ApplicationSent,
        blanks: Blanks::default(),
        staff: recruiter,
    };
    assert_eq!(write!(world, |tx| phrases::send(tx, &phrase, now)).unwrap(), Sending::Sent);
    let hash = WordHash(vec![1; 49]);
    write!(world, |tx| returning::keep_word(tx, resident, &hash, now)).unwrap();
    (owner, ids)
}

async fn erasing_someone_leaves_nothing_in_any_table_and_no_byte_of_them_on_disk(world: &World) {
    world.opportunity("garden", Some(5)).await;
    let before = rows_in_each_table(world).await;
    let (owner, ids) = someone_with_everything(world).await;
    let with_them = rows_in_each_table(world).await;
    let filled = with_them.iter().filter(|(table, count)| before[*table] < **count).count();
    assert!(filled >= 12, "the test must fill every table about people: {with_them:?}");

    let (resident, now) = (owner.resident, world.now());
    assert!(write!(world, |tx| erasing::erase(tx, resident, Why::Asked, now)).unwrap());
    let mut after = rows_in_each_table(world).await;
    let mut expected = before;
    for table in KEPT {
        assert!(after.remove(table) >= expected.remove(table));
    }
    assert_eq!(after, expected);
    assert!(!write!(world, |tx| erasing::erase(tx, resident, Why::Asked, now)).unwrap(), "they are not there any more");

    for name in ["db", "db-wal"].into_iter().filter(|_| world.is_file()) {
        let bytes = std::fs::read(world.folder().join(name)).unwrap();
        for id in &ids {
            assert!(!bytes.windows(16).any(|part| part == id.as_bytes()), "{name} still holds an id");
        }
    }
}

async fn an_erasure_is_counted_by_month_service_and_language(world: &World) {
    world.opportunity("garden", None).await;
    for _ in 0..2 {
        let (owner, _) = someone_with_everything(world).await;
        let now = "2026-12-31T23:59:00Z".parse().unwrap();
        write!(world, |tx| erasing::erase(tx, owner.resident, Why::Asked, now)).unwrap();
    }
    let erasures = "SELECT month, why, service, language, count FROM erasures";
    let counts: Vec<(String, String, String, String, i64)> =
        direct!(world, c => sqlx::query_as(erasures).fetch_all(c).await.unwrap());
    let expected = ["2026-12", "asked", "volunteering", "en-GB"].map(str::to_owned);
    let [month, why, service, language] = expected;
    assert_eq!(counts, [(month, why, service, language, 2)]);
}

#[tokio::test]
async fn a_restored_backup_forgets_again_whom_we_erased() {
    let world = World::new().await;
    let stays = world.resident().await.owner.resident;
    let leaves = world.resident().await.owner.resident;
    let backup = tempfile::tempdir().unwrap();
    for name in ["db", "db-wal"] {
        std::fs::copy(world.folder().join(name), backup.path().join(name)).unwrap();
    }
    let now = world.now();
    write!(world, |tx| erasing::erase(tx, leaves, Why::Asked, now)).unwrap();
    let log = erasing::log_beside(&world.path());
    let text = std::fs::read_to_string(&log).unwrap();
    assert!(!text.contains(&leaves.to_string()), "the log names nobody");

    let path = backup.path().join("db");
    let store = alongside::store::Store::open(path.to_str().unwrap(), world.keyring.clone(), world.clock.clone());
    let restored = World { store: store.await.unwrap(), ..World::new().await };
    assert!(read!(restored, |tx| residents::find(tx, leaves)).unwrap().is_some());
    let missing = erasing::replay_erased(&restored.store, &backup.path().join("erased.log")).await;
    assert!(matches!(missing, Err(StoreError::ErasedLog(_))), "without the log it refuses");
    assert_eq!(erasing::replay_erased(&restored.store, &log).await.unwrap(), 1);
    assert!(read!(restored, |tx| residents::find(tx, leaves)).unwrap().is_none());
    assert!(read!(restored, |tx| residents::find(tx, stays)).unwrap().is_some());
}

async fn an_erasure_that_is_undone_leaves_no_line(world: &World) {
    let resident = world.resident().await.owner.resident;
    let now = world.now();
    write!(world, |tx| async {
        tx.savepoint().await?;
        erasing::erase(tx, resident, Why::Asked, now).await?;
        tx.rollback().await
    })
    .unwrap();
    assert_eq!(std::fs::read_to_string(world.erased_log()).unwrap_or_default(), "");
    assert!(read!(world, |tx| residents::find(tx, resident)).unwrap().is_some());
}

async fn nobody_is_erased_when_the_log_cannot_be_written(world: &World) {
    let resident = world.resident().await.owner.resident;
    // PostgreSQL's is there from the start.
    let _ = std::fs::remove_file(world.erased_log());
    std::fs::create_dir(world.erased_log()).unwrap();
    let now = world.now();
    let erased = write!(world, |tx| erasing::erase(tx, resident, Why::Asked, now));
    assert!(matches!(erased, Err(StoreError::ErasedLog(_))));
    assert!(read!(world, |tx| residents::find(tx, resident)).unwrap().is_some());
}

async fn a_line_cut_short_by_a_crash_does_not_swallow_the_next(world: &World) {
    let resident = world.resident().await.owner.resident;
    let log = world.erased_log();
    std::fs::write(&log, "2026-11-20T09:00:00Z 0123").unwrap();
    let now = world.now();
    write!(world, |tx| erasing::erase(tx, resident, Why::Asked, now)).unwrap();
    let text = std::fs::read_to_string(&log).unwrap();
    assert_eq!(text.lines().count(), 2);
    assert_eq!(text.lines().last().unwrap().split(' ').nth(1).unwrap().len(), 64);
}

on_both![
    erasing_someone_leaves_nothing_in_any_table_and_no_byte_of_them_on_disk,
    an_erasure_is_counted_by_month_service_and_language,
    an_erasure_that_is_undone_leaves_no_line,
    nobody_is_erased_when_the_log_cannot_be_written,
    a_line_cut_short_by_a_crash_does_not_swallow_the_next,
];
