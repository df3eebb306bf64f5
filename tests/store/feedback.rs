//! Feedback without a name is read by the organisation it is for, and nothing in it leads to a person.

use crate::fixture::{HOST, OTHER, World, direct, on_both, read, write};
use alongside::domain::feedback::NewFeedback;
use alongside::domain::taxonomy::FeedbackKind;
use alongside::language::Language;
use alongside::store::{feedback, sweep};

const WORDS: &str = "Nobody at the desk listened to us";

fn said() -> NewFeedback {
    NewFeedback { kind: FeedbackKind::Complaint, words: WORDS.into(), language: Language::SOURCE }
}

async fn it_is_read_by_the_organisation_it_is_for_and_by_no_other(world: &World) {
    let now = world.now();
    write!(world, |tx| async { feedback::save(tx, &HOST.into(), &said(), now).await }).unwrap();
    let found = read!(world, |tx| async { feedback::newest(tx, &HOST.into(), 10).await }).unwrap();
    assert_eq!(found.iter().map(|piece| piece.words.as_str()).collect::<Vec<_>>(), [WORDS]);
    assert_eq!(found[0].month, "2026-11");
    assert!(read!(world, |tx| async { feedback::newest(tx, &OTHER.into(), 10).await }).unwrap().is_empty());
}

async fn its_words_lie_sealed_and_its_id_tells_no_time(world: &World) {
    let now = world.now();
    write!(world, |tx| async { feedback::save(tx, &HOST.into(), &said(), now).await }).unwrap();
    let kept: Vec<(uuid::Uuid, Vec<u8>)> =
        direct!(world, c => sqlx::query_as("SELECT id, words FROM feedback").fetch_all(c).await.unwrap());
    let [(id, sealed)] = kept.as_slice() else { panic!("one piece") };
    assert_eq!(id.get_version_num(), 4, "by chance, not by time");
    assert!(!sealed.windows(6).any(|part| WORDS.as_bytes().windows(6).any(|clear| clear == part)));
}

async fn it_is_gone_a_year_after_its_month(world: &World) {
    let now = world.now();
    write!(world, |tx| async { feedback::save(tx, &HOST.into(), &said(), now).await }).unwrap();
    world.wait_days(365);
    assert_eq!(sweep::sweep(&world.store).await.unwrap().feedback, 0, "its month is not a year ago yet");
    world.wait_days(31);
    assert_eq!(sweep::sweep(&world.store).await.unwrap().feedback, 1);
}

on_both![
    it_is_read_by_the_organisation_it_is_for_and_by_no_other,
    its_words_lie_sealed_and_its_id_tells_no_time,
    it_is_gone_a_year_after_its_month,
];
