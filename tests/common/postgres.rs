//! A PostgreSQL database for one test, made from a migrated template in the cluster that `ALONGSIDE_TEST_POSTGRES` names
//! (scripts/test starts one). Each is of its own, so that tests run side by side.

#![allow(clippy::unwrap_used, reason = "a test that cannot set up fails")]
#![allow(dead_code, reason = "each test file takes what it needs")]

use sqlx::postgres::{PgConnectOptions, Postgres};
use sqlx::{ConnectOptions, Connection, PgConnection, QueryBuilder};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::str::FromStr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};
use tempfile::TempDir;

static MIGRATOR: sqlx::migrate::Migrator = sqlx::migrate!();

/// Where the databases are made.
fn cluster() -> PgConnectOptions {
    let address = std::env::var("ALONGSIDE_TEST_POSTGRES")
        .expect("ALONGSIDE_TEST_POSTGRES is not set: these tests need a PostgreSQL, and scripts/test starts one");
    PgConnectOptions::from_str(&address).unwrap()
}

/// A database of its own, empty but for its tables, and the place of its `erased.log`.
pub(crate) struct Scratch {
    name: String,
    pub(crate) folder: TempDir,
}

impl Scratch {
    pub(crate) async fn new() -> Self {
        let mut cluster = cluster().connect().await.unwrap();
        let template = template(&mut cluster).await;
        let name = fresh_name();
        run(&mut cluster, format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
        Self { name, folder: TempDir::new().unwrap() }
    }

    /// One without tables.
    pub(crate) async fn without_tables() -> Self {
        let mut cluster = cluster().connect().await.unwrap();
        let name = fresh_name();
        run(&mut cluster, format!("CREATE DATABASE {name}")).await;
        Self { name, folder: TempDir::new().unwrap() }
    }

    fn options(&self) -> PgConnectOptions {
        cluster().database(&self.name)
    }

    pub(crate) fn address(&self) -> String {
        self.options().to_url_lossy().to_string()
    }

    pub(crate) fn erased_log(&self) -> PathBuf {
        self.folder.path().join("erased.log")
    }

    /// A connection past the store.
    pub(crate) async fn connect(&self) -> PgConnection {
        self.options().connect().await.unwrap()
    }

    /// Removes it. One whose test failed stays for whoever wants to look, until its cluster is removed.
    pub(crate) async fn remove(self) {
        let mut cluster = cluster().connect().await.unwrap();
        run(&mut cluster, format!("DROP DATABASE {} WITH (FORCE)", self.name)).await;
    }
}

/// A name that no other test has: tests are processes of their own.
fn fresh_name() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let began = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos();
    format!("alongside_{}_{}_{began}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}

/// The migrated template, made by whichever test comes first. Its name tells the migrations it has.
async fn template(cluster: &mut PgConnection) -> String {
    let sums = MIGRATOR.iter().flat_map(|migration| migration.checksum.iter());
    let sum = sums.fold(0_u64, |sum, byte| sum.rotate_left(5).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ u64::from(*byte));
    let name = format!("alongside_template_{sum:016x}");
    run(cluster, "SELECT pg_advisory_lock(1)".to_owned()).await;
    let ready: bool = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1)")
        .bind(&name)
        .fetch_one(&mut *cluster)
        .await
        .unwrap();
    if !ready {
        let making = format!("{name}_making");
        run(cluster, format!("DROP DATABASE IF EXISTS {making} WITH (FORCE)")).await;
        run(cluster, format!("CREATE DATABASE {making}")).await;
        let mut inside = self::cluster().database(&making).connect().await.unwrap();
        MIGRATOR.run(&mut inside).await.unwrap();
        inside.close().await.unwrap();
        run(cluster, format!("ALTER DATABASE {making} RENAME TO {name}")).await;
    }
    run(cluster, "SELECT pg_advisory_unlock(1)".to_owned()).await;
    name
}

/// A cluster of the test's own, which it may stop.
pub(crate) struct Cluster {
    folder: String,
    pub(crate) address: String,
}

impl Cluster {
    pub(crate) fn start() -> Self {
        let said = script(&["start"]);
        let (folder, address) = said.trim().split_once('\n').expect("a folder and an address");
        Self { folder: folder.to_owned(), address: address.to_owned() }
    }

    /// As after a crash.
    pub(crate) fn restart(&self) {
        script(&["restart", &self.folder]);
    }

    pub(crate) async fn connect(&self) -> PgConnection {
        PgConnectOptions::from_str(&self.address).unwrap().connect().await.unwrap()
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        script(&["stop", &self.folder]);
    }
}

fn script(arguments: &[&str]) -> String {
    let output = Command::new("scripts/postgres").args(arguments).stderr(Stdio::inherit()).output().unwrap();
    assert!(output.status.success(), "scripts/postgres {arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

async fn run(connection: &mut PgConnection, sql: String) {
    QueryBuilder::<Postgres>::new(sql).build().execute(connection).await.unwrap();
}
