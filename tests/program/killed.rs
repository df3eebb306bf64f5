//! `kill -9` in the middle of a burst: nothing acknowledged is lost, nothing is recorded twice.

use crate::demo::{SAMPLE_LEADS, leads};
use crate::resident::Resident;
use crate::running::Demo;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use tempfile::TempDir;

const RESIDENTS: usize = 12;

/// Kills the program after so many answers, starts it again, and lets everyone finish.
async fn kill_after(answers: usize) {
    let data = TempDir::new().unwrap();
    let mut demo = Demo::start(data.path());
    let address = demo.address;
    let answered = AtomicUsize::new(0);
    let (enough, kill) = mpsc::channel();
    let mut residents: Vec<Resident> = std::thread::scope(|scope| {
        let talking: Vec<_> = (0..RESIDENTS)
            .map(|_| {
                let (answered, enough) = (&answered, enough.clone());
                let mut resident = Resident::new(address);
                scope.spawn(move || {
                    while let Some(message) = resident.next() {
                        if resident.send(address, message).is_err() {
                            break;
                        }
                        if answered.fetch_add(1, Ordering::Relaxed) + 1 == answers {
                            enough.send(()).unwrap();
                        }
                    }
                    resident
                })
            })
            .collect();
        drop(enough);
        kill.recv().expect("there are more turns than that");
        demo.kill();
        talking.into_iter().map(|one| one.join().unwrap()).collect()
    });
    assert!(residents.iter().any(|resident| resident.next().is_some()), "it was killed in the middle");

    let demo = Demo::start(data.path());
    for resident in &mut residents {
        resident.check_answers(demo.address);
        // What was sent and not answered may be recorded or not; sent again, it is there once.
        if let Some(message) = resident.unanswered.take() {
            resident.send(demo.address, message).unwrap();
        }
        if !resident.answered.is_empty() {
            assert_eq!(resident.turns_on_page(demo.address), resident.answered.len(), "no turn twice");
        }
        resident.finish(demo.address).unwrap();
    }
    assert_eq!(demo.interrupt().0.code(), Some(0));
    assert_eq!(leads(data.path()).await, SAMPLE_LEADS + RESIDENTS as i64, "one lead each beside the samples");
}

#[tokio::test]
async fn killed_at_the_start_of_a_burst_it_has_lost_nothing() {
    kill_after(5).await;
}

#[tokio::test]
async fn killed_in_the_middle_of_a_burst_it_has_lost_nothing() {
    kill_after(RESIDENTS * 4).await;
}

#[tokio::test]
async fn killed_while_leads_are_sent_it_has_lost_nothing_and_none_is_there_twice() {
    kill_after(RESIDENTS * 7).await;
}
