//! Feedback without a name is read by the organisation it is for, and nothing in it leads to a person. What was done about it, and
//! how much came in, is counted by month.

use crate::fixture::{HOST, OTHER, World, direct, on_both, read, write};
use alongside::domain::feedback::{FeedbackDone, NewFeedback, RemovedWhy};
use alongside::domain::taxonomy::FeedbackKind;
use alongside::language::Language;
use alongside::store::feedback::{Asked, By, Feedback, Key};
use alongside::store::{audit, feedback, feedback_numbers, sweep};
use uuid::Uuid;

const WORDS: &str = "Nobody at the desk listened to us";

fn said(kind: FeedbackKind) -> NewFeedback {
    NewFeedback { kind, words: WORDS.into(), language: Language::SOURCE }
}

async fn leave(world: &World, kind: FeedbackKind) {
    let now = world.now();
    write!(world, |tx| async { feedback::save(tx, &HOST.into(), &said(kind), now).await }).unwrap();
}

async fn found(world: &World, asked: Asked, after: Option<Key>, limit: u32) -> Vec<Feedback> {
    read!(world, |tx| async { feedback::page(tx, &HOST.into(), &asked, after.as_ref(), limit).await }).unwrap()
}

fn by(world: &World, organisation: &str) -> By {
    By { staff: world.recruiter, organisation: organisation.into() }
}

async fn mark(world: &World, organisation: &str, id: Uuid, done: &[FeedbackDone]) -> bool {
    let (by, now, done) = (by(world, organisation), world.now(), done.to_vec());
    write!(world, |tx| async { feedback::mark(tx, &by, id, &done, now).await }).unwrap()
}

async fn it_is_read_by_the_organisation_it_is_for_and_by_no_other(world: &World) {
    leave(world, FeedbackKind::Complaint).await;
    let pieces = found(world, Asked::default(), None, 10).await;
    assert_eq!(pieces.iter().map(|piece| piece.words.clone()).collect::<Vec<_>>(), [Ok(WORDS.to_owned())]);
    assert_eq!(pieces[0].month, "2026-11");
    let id = pieces[0].id;
    let others = read!(world, |tx| async { feedback::page(tx, &OTHER.into(), &Asked::default(), None, 10).await });
    assert!(others.unwrap().is_empty());
    assert!(read!(world, |tx| async { feedback::find(tx, &OTHER.into(), id).await }).unwrap().is_none());
    assert!(!mark(world, OTHER, id, &[FeedbackDone::PassedOn]).await);
    let (foreign, now) = (by(world, OTHER), world.now());
    let why = RemovedWhy::NamesSomeone;
    assert!(!write!(world, |tx| async { feedback::remove_words(tx, &foreign, id, why, now).await }).unwrap());
    assert_eq!(found(world, Asked::default(), None, 10).await[0].words.clone().unwrap(), WORDS);
}

async fn its_words_lie_sealed_and_its_id_tells_no_time(world: &World) {
    leave(world, FeedbackKind::Complaint).await;
    let kept: Vec<(uuid::Uuid, Vec<u8>)> =
        direct!(world, c => sqlx::query_as("SELECT id, words FROM feedback").fetch_all(c).await.unwrap());
    let [(id, sealed)] = kept.as_slice() else { panic!("one piece") };
    assert_eq!(id.get_version_num(), 4, "by chance, not by time");
    assert!(!sealed.windows(6).any(|part| WORDS.as_bytes().windows(6).any(|clear| clear == part)));
}

async fn it_is_gone_a_year_after_its_month_and_its_number_stays(world: &World) {
    leave(world, FeedbackKind::Complaint).await;
    let id = found(world, Asked::default(), None, 10).await[0].id;
    assert!(mark(world, HOST, id, &[FeedbackDone::PassedOn]).await);
    world.wait_days(365);
    assert_eq!(sweep::sweep(&world.store).await.unwrap().feedback, 0, "its month is not a year ago yet");
    world.wait_days(31);
    assert_eq!(sweep::sweep(&world.store).await.unwrap().feedback, 1);
    assert_eq!(received(world).await, [("2026-11".to_owned(), FeedbackKind::Complaint, false, 1)]);
    let marks: i64 =
        direct!(world, c => sqlx::query_scalar("SELECT COUNT(*) FROM feedback_marks").fetch_one(c).await.unwrap());
    assert_eq!(marks, 0);
}

async fn the_list_is_filtered_and_goes_on_after_a_place(world: &World) {
    for kind in [FeedbackKind::Complaint, FeedbackKind::Racism, FeedbackKind::Racism] {
        leave(world, kind).await;
    }
    world.wait_days(30);
    leave(world, FeedbackKind::Racism).await;
    let racism = || Asked { kind: Some(FeedbackKind::Racism), ..Asked::default() };
    let months = |pieces: &[Feedback]| pieces.iter().map(|piece| piece.month.clone()).collect::<Vec<_>>();
    assert_eq!(months(&found(world, racism(), None, 10).await), ["2026-12", "2026-11", "2026-11"]);
    let november = Asked { month: Some("2026-11".to_owned()), ..racism() };
    assert_eq!(found(world, november, None, 10).await.len(), 2);
    // One at a time, each comes once.
    let (mut seen, mut after) = (Vec::new(), None);
    while let Some(piece) = found(world, Asked::default(), after.take(), 1).await.pop() {
        after = Some(Key { month: piece.month.clone(), id: piece.id });
        seen.push(piece.id);
    }
    let all: Vec<Uuid> = found(world, Asked::default(), None, 10).await.iter().map(|piece| piece.id).collect();
    assert_eq!((seen.len(), &seen), (4, &all));
    assert!(mark(world, HOST, all[0], &[FeedbackDone::SeniorLooked]).await);
    let undone = found(world, Asked { undone: true, ..racism() }, None, 10).await;
    assert_eq!(months(&undone), ["2026-11", "2026-11"]);
    let offered = read!(world, |tx| async { feedback::months(tx, &HOST.into()).await }).unwrap();
    assert_eq!(offered, ["2026-12", "2026-11"]);
}

async fn what_was_done_is_written_down_once_and_counted_by_month(world: &World) {
    leave(world, FeedbackKind::Racism).await;
    let id = found(world, Asked::default(), None, 10).await[0].id;
    world.wait_days(30);
    for _ in 0..2 {
        assert!(mark(world, HOST, id, &[FeedbackDone::SeniorLooked, FeedbackDone::PassedOn]).await);
    }
    world.wait_days(31);
    assert!(mark(world, HOST, id, &[FeedbackDone::PassedOn, FeedbackDone::Changed]).await);
    let piece = &found(world, Asked::default(), None, 10).await[0];
    assert_eq!(piece.done, [FeedbackDone::PassedOn, FeedbackDone::SeniorLooked, FeedbackDone::Changed]);
    let numbers =
        read!(world, |tx| async { feedback_numbers::between(tx, &HOST.into(), "2026-11", "2027-02").await }).unwrap();
    let mut done: Vec<(String, FeedbackDone, u64)> =
        numbers.done.iter().map(|row| (row.month.clone(), row.done, row.count.behind_the_gate())).collect();
    done.sort();
    assert_eq!(
        done,
        [
            ("2026-12".to_owned(), FeedbackDone::PassedOn, 1),
            ("2026-12".to_owned(), FeedbackDone::SeniorLooked, 1),
            ("2027-01".to_owned(), FeedbackDone::Changed, 1),
        ]
    );
    let took: Vec<(String, bool, u32)> =
        numbers.answered.iter().map(|row| (row.month.clone(), row.named, row.took)).collect();
    assert_eq!(took, [("2026-11".to_owned(), false, 1)], "the first answer counts, in months");
    let before = read!(world, |tx| async { feedback_numbers::between(tx, &HOST.into(), "2026-01", "2026-11").await });
    assert!(before.unwrap().received.is_empty());
    let entries = read!(world, |tx| audit::list_of(tx, &HOST.into(), None, 10)).unwrap();
    let details: Vec<&str> = entries.iter().filter_map(|entry| entry.entry.detail.as_deref()).collect();
    assert_eq!(details, ["changed", "passed_on senior_looked"], "what is written down already is no news");
}

async fn words_that_name_someone_are_erased_for_good(world: &World) {
    leave(world, FeedbackKind::Complaint).await;
    let id = found(world, Asked::default(), None, 10).await[0].id;
    let (by, now, why) = (by(world, HOST), world.now(), RemovedWhy::NamesSomeone);
    let again = by.clone();
    assert!(write!(world, |tx| async { feedback::remove_words(tx, &by, id, why, now).await }).unwrap());
    assert!(!write!(world, |tx| async { feedback::remove_words(tx, &again, id, why, now).await }).unwrap());
    let piece = &found(world, Asked::default(), None, 10).await[0];
    assert_eq!(piece.words, Err(RemovedWhy::NamesSomeone));
    let kept: Vec<u8> =
        direct!(world, c => sqlx::query_scalar("SELECT words FROM feedback").fetch_one(c).await.unwrap());
    assert!(kept.is_empty());
    assert_eq!(received(world).await.len(), 1, "that it came in still counts");
    let entries = read!(world, |tx| audit::list_of(tx, &HOST.into(), None, 10)).unwrap();
    assert_eq!(entries[0].entry.action, audit::Action::WordsRemoved);
}

/// What came in, as it is counted.
pub(crate) async fn received(world: &World) -> Vec<(String, FeedbackKind, bool, u64)> {
    let numbers =
        read!(world, |tx| async { feedback_numbers::between(tx, &HOST.into(), "2020-01", "2030-01").await }).unwrap();
    numbers.received.into_iter().map(|row| (row.month, row.kind, row.named, row.count.behind_the_gate())).collect()
}

on_both![
    it_is_read_by_the_organisation_it_is_for_and_by_no_other,
    its_words_lie_sealed_and_its_id_tells_no_time,
    it_is_gone_a_year_after_its_month_and_its_number_stays,
    the_list_is_filtered_and_goes_on_after_a_place,
    what_was_done_is_written_down_once_and_counted_by_month,
    words_that_name_someone_are_erased_for_good,
];
