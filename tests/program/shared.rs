//! `alongside serve` on PostgreSQL: two processes on one database, one of them killed, and a server that goes away and comes back.
//! Nothing acknowledged is lost, nothing is recorded twice.

use crate::postgres::{Cluster, Scratch};
use crate::resident::Resident;
use crate::running::alongside;
use alongside::clock::{Clock, SystemClock, day_in_london};
use alongside::domain::opportunity::Samples;
use alongside::store::{Keyring, Store, opportunities, organisations};
use sqlx::PgConnection;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use tempfile::TempDir;

const RESIDENTS: usize = 12;

/// One process.
pub(crate) struct Serve {
    child: Child,
    address: SocketAddr,
}

impl Drop for Serve {
    fn drop(&mut self) {
        self.kill();
    }
}

impl Serve {
    fn start(database: &str, folder: &Path) -> Self {
        Self::start_in(database, folder, &[])
    }

    /// In this environment.
    pub(crate) fn start_in(database: &str, folder: &Path, environment: &[(&str, &str)]) -> Self {
        let mut child = alongside(&["serve", "--listen", "127.0.0.1:0"])
            .envs(environment.iter().copied())
            .env("DATABASE_URL", database)
            .env("ALONGSIDE_KEY_FILE", folder.join("key"))
            .env("ALONGSIDE_ERASED_LOG", folder.join("erased.log"))
            .env("ALONGSIDE_HOST", "westway_hospitals")
            .env("ALONGSIDE_TURNS_A_MINUTE", "1000")
            .env("RUST_LOG", "info")
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let mut said = Vec::new();
        let address = loop {
            let line = lines.next().unwrap_or_else(|| panic!("it ended after {said:#?}")).unwrap();
            let plain = line.replace("\u{1b}[0m", "").replace("\u{1b}[2m", "").replace("\u{1b}[3m", "");
            said.push(plain.clone());
            if plain.contains("listening") {
                let (_, address) = plain.rsplit_once("address=").unwrap();
                break address.trim().parse().unwrap();
            }
        };
        // Read on, so that it never waits for someone to read what it logs.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, address }
    }

    /// `kill -9`: no time to finish anything.
    pub(crate) fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A key, and the sample organisations and opportunities.
pub(crate) async fn fill(database: &str, folder: &Path) {
    let keyring = Keyring::generate_file(&folder.join("key")).unwrap();
    let log = Some(folder.join("erased.log"));
    let store = Store::open_with_log(database, log, keyring, Arc::new(SystemClock)).await.unwrap();
    let now = SystemClock.now();
    let samples = Samples::embedded(day_in_london(now));
    let filled = store.write(move |tx| {
        Box::pin(async move {
            for organisation in &samples.organisations {
                organisations::upsert(tx, organisation).await?;
            }
            for mut opportunity in samples.opportunities {
                opportunity.capacity = 1000;
                opportunities::upsert(tx, &opportunities::OpportunityRow::of(&opportunity), None, now).await?;
            }
            Ok(())
        })
    });
    filled.await.unwrap();
    store.close().await;
}

/// How many leads there are, each with a reference and an entry of its own.
async fn leads(connection: &mut PgConnection) -> usize {
    let counts: (i64, i64, i64) = sqlx::query_as(
        "SELECT COUNT(*), COUNT(DISTINCT reference), (SELECT COUNT(*) FROM audit WHERE action = 'lead_saved') FROM leads",
    )
    .fetch_one(connection)
    .await
    .unwrap();
    assert_eq!((counts.0, counts.0), (counts.1, counts.2));
    counts.0 as usize
}

/// Everyone goes from the first message to a lead, each message to the other process than the last; the first process is killed
/// after so many answers, and the second goes on.
async fn kill_one_of_two_after(answers: usize) {
    let scratch = Scratch::new().await;
    let folder = scratch.folder.path();
    fill(&scratch.address(), folder).await;
    let mut first = Serve::start(&scratch.address(), folder);
    let second = Serve::start(&scratch.address(), folder);
    let addresses = [first.address, second.address];
    let (answered, unanswered) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let (enough, kill) = mpsc::channel();
    let residents: Vec<Resident> = std::thread::scope(|scope| {
        let talking: Vec<_> = (0..RESIDENTS)
            .map(|number| {
                let (answered, unanswered, enough) = (&answered, &unanswered, enough.clone());
                let mut resident = Resident::new(addresses[1]);
                scope.spawn(move || {
                    while let Some(message) = resident.next() {
                        let to = addresses[(number + resident.answered.len()) % 2];
                        if resident.send(to, message).is_err() {
                            unanswered.fetch_add(1, Ordering::Relaxed);
                            // It may have been recorded or not; the other process knows.
                            let message = resident.unanswered.take().unwrap();
                            resident.send(addresses[1], message).unwrap();
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
        first.kill();
        talking.into_iter().map(|one| one.join().unwrap()).collect()
    });
    assert!(unanswered.into_inner() > 0, "it was killed in the middle");
    for resident in &residents {
        resident.check_answers(second.address);
        assert_eq!(resident.turns_on_page(second.address), resident.answered.len(), "no turn twice");
    }
    assert_eq!(leads(&mut scratch.connect().await).await, RESIDENTS);
    drop(second);
    scratch.remove().await;
}

#[tokio::test]
#[ignore = "needs PostgreSQL: scripts/test starts one"]
async fn one_of_two_processes_killed_at_the_start_of_a_burst_has_lost_nothing_and_the_other_goes_on() {
    kill_one_of_two_after(5).await;
}

#[tokio::test]
#[ignore = "needs PostgreSQL: scripts/test starts one"]
async fn one_of_two_processes_killed_while_leads_are_sent_has_lost_nothing_and_the_other_goes_on() {
    kill_one_of_two_after(RESIDENTS * 7).await;
}

#[tokio::test]
#[ignore = "needs PostgreSQL: scripts/test starts one"]
async fn while_the_server_restarts_everyone_is_told_to_wait_and_the_repeated_message_counts_once() {
    let cluster = Cluster::start();
    let folder = TempDir::new().unwrap();
    fill(&cluster.address, folder.path()).await;
    let serve = Serve::start(&cluster.address, folder.path());
    let address = serve.address;
    let (waited, restarted) = (AtomicUsize::new(0), AtomicBool::new(false));
    let residents: Vec<Resident> = std::thread::scope(|scope| {
        let talking: Vec<_> = (0..RESIDENTS)
            .map(|_| {
                let (waited, restarted) = (&waited, &restarted);
                let mut resident = Resident::new(address);
                scope.spawn(move || {
                    while let Some(message) = resident.next() {
                        waited.fetch_add(resident.insist(address, message), Ordering::Relaxed);
                        // Nobody is done before the server went away: until then, the last message again and again.
                        while resident.answered.len() == 4 && !restarted.load(Ordering::Relaxed) {
                            let (last, _) = resident.answered.pop().unwrap();
                            waited.fetch_add(resident.insist(address, last), Ordering::Relaxed);
                        }
                    }
                    resident
                })
            })
            .collect();
        cluster.restart();
        restarted.store(true, Ordering::Relaxed);
        talking.into_iter().map(|one| one.join().unwrap()).collect()
    });
    assert!(waited.into_inner() > 0, "someone was told to wait");
    for resident in &residents {
        resident.check_answers(address);
        assert_eq!(resident.turns_on_page(address), resident.answered.len(), "no turn twice");
    }
    assert_eq!(leads(&mut cluster.connect().await).await, RESIDENTS);
}
