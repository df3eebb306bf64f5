//! The program under load: `alongside demo` over the sample opportunities, with room for everyone and no sample leads.

use alongside::app::load_samples;
use alongside::clock::{SharedClock, SystemClock, day_in_london};
use alongside::domain::opportunity::Samples;
use alongside::store::{Keyring, Store};
use anyhow::{Context, bail};
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

/// The running program.
pub(crate) struct Program {
    child: Child,
    pub(crate) address: SocketAddr,
}

impl Program {
    /// Prepares a fresh folder and starts the program over it.
    pub(crate) async fn start(data: &Path) -> anyhow::Result<Self> {
        prepare(data).await?;
        let here = std::env::current_exe()?;
        let program = here.ancestors().nth(2).context("the target folder")?.join("alongside");
        if !program.exists() {
            bail!("{} is missing: cargo build --release --bin alongside", program.display());
        }
        let mut child = Command::new(program)
            .args(["demo", "--port", "0", "--data"])
            .arg(data)
            .env("RUST_LOG", "warn")
            .stdout(Stdio::piped())
            .spawn()
            .context("starting the program")?;
        let mut lines = BufReader::new(child.stdout.take().context("its output")?).lines();
        let address = loop {
            let line = lines.next().context("it ended before it said where it listens")??;
            if let Some((_, rest)) = line.split_once("http://") {
                break rest.trim().trim_end_matches('/').parse().context("its address")?;
            }
        };
        // Read on, so that it never waits for someone to read what it prints.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(Self { child, address })
    }

    /// Memory in RAM, in KB.
    pub(crate) fn memory_kb(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok();
        status
            .as_deref()
            .and_then(|status| status.lines().find_map(|line| line.strip_prefix("VmRSS:")))
            .and_then(|line| line.split_whitespace().next()?.parse().ok())
            .unwrap_or(0)
    }

    /// Stops it as Ctrl-C does, and waits until it has.
    pub(crate) fn stop(mut self) -> anyhow::Result<()> {
        Command::new("kill").args(["-INT", &self.child.id().to_string()]).status()?;
        let status = self.child.wait()?;
        if !status.success() {
            bail!("the program ended with {status}");
        }
        Ok(())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A folder as `demo` makes it, but with opportunities that never fill up: they would after a few hundred leads.
async fn prepare(data: &Path) -> anyhow::Result<()> {
    let file = data.join("alongside.db");
    if file.exists() {
        std::fs::remove_dir_all(data).context("emptying the folder of the last run")?;
    }
    std::fs::create_dir_all(data)?;
    let keyring = Keyring::generate_file(&data.join("key"))?;
    let clock: SharedClock = Arc::new(SystemClock);
    let mut samples = Samples::embedded(day_in_london(clock.now()));
    for opportunity in &mut samples.opportunities {
        opportunity.capacity = 100_000_000;
    }
    let store = Store::open(file.to_str().context("the folder's name is not text")?, keyring, clock).await?;
    load_samples(&store, samples).await?;
    store.close().await;
    Ok(())
}
