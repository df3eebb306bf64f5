//! The program under load: `alongside demo` over the sample opportunities, with room for everyone and no sample leads.

use alongside::app::load_samples;
use alongside::clock::{SharedClock, SystemClock, day_in_london};
use alongside::domain::opportunity::Samples;
use alongside::store::{Keyring, Store};
use anyhow::{Context, bail};
use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The running program.
pub(crate) struct Program {
    child: Child,
    pub(crate) address: SocketAddr,
    /// From its beginning until it listened.
    pub(crate) started_in: Duration,
}

impl Program {
    /// Prepares a fresh folder and starts the program over it.
    pub(crate) async fn start(data: &Path, opportunities: Option<usize>) -> anyhow::Result<Self> {
        let file = data.join("alongside.db");
        prepare(file.to_str().context("the folder's name is not text")?, data, opportunities).await?;
        let mut command = program()?;
        command.args(["demo", "--port", "0", "--data"]).arg(data).env("RUST_LOG", "warn").stdout(Stdio::piped());
        let begun = Instant::now();
        let mut child = command.spawn().context("starting the program")?;
        let output = child.stdout.take().context("its output")?;
        Self::listening(child, output, "http://", begun)
    }

    /// Fills an empty PostgreSQL database and starts so many processes over it.
    pub(crate) async fn serve(
        database: &str,
        data: &Path,
        processes: usize,
        opportunities: Option<usize>,
    ) -> anyhow::Result<Vec<Self>> {
        prepare(database, data, opportunities).await?;
        let start = |_| {
            let begun = Instant::now();
            let mut child = program()?
                .args(["serve", "--listen", "127.0.0.1:0", "--host", "westway_hospitals", "--also-offer", "ar,pl,so"])
                .args(["--turns-a-minute", "1000000", "--conversations-an-hour", "1000000000"])
                .env("DATABASE_URL", database)
                .env("ALONGSIDE_KEY_FILE", data.join("key"))
                .env("ALONGSIDE_ERASED_LOG", data.join("erased.log"))
                .env("RUST_LOG", "warn,alongside::app::serve=info")
                .env("NO_COLOR", "1")
                .stderr(Stdio::piped())
                .spawn()
                .context("starting the program")?;
            let output = child.stderr.take().context("its output")?;
            Self::listening(child, output, "address=", begun)
        };
        (0..processes).map(start).collect()
    }

    /// Waits until it says where it listens: after this mark.
    fn listening(child: Child, output: impl Read + Send + 'static, mark: &str, begun: Instant) -> anyhow::Result<Self> {
        let mut lines = BufReader::new(output).lines();
        let address = loop {
            let line = lines.next().context("it ended before it said where it listens")??;
            if let Some((_, rest)) = line.split_once(mark) {
                break rest.trim().trim_end_matches('/').parse().context("its address")?;
            }
        };
        let started_in = begun.elapsed();
        // Read on, so that it never waits for someone to read what it prints; what it warns of is shown.
        std::thread::spawn(move || {
            lines.map_while(Result::ok).filter(|line| line.contains("WARN") || line.contains("ERROR")).for_each(
                |line| {
                    eprintln!("{line}");
                },
            );
        });
        Ok(Self { child, address, started_in })
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

fn program() -> anyhow::Result<Command> {
    let here = std::env::current_exe()?;
    let program = here.ancestors().nth(2).context("the target folder")?.join("alongside");
    if !program.exists() {
        bail!("{} is missing: cargo build --release --bin alongside", program.display());
    }
    Ok(Command::new(program))
}

/// A database as `demo` makes it, its key in a fresh folder, but with opportunities that never fill up: they would after a few
/// hundred leads.
async fn prepare(database: &str, data: &Path, opportunities: Option<usize>) -> anyhow::Result<()> {
    if data.join("key").exists() {
        std::fs::remove_dir_all(data).context("emptying the folder of the last run")?;
    }
    std::fs::create_dir_all(data)?;
    let keyring = Keyring::generate_file(&data.join("key"))?;
    let clock: SharedClock = Arc::new(SystemClock);
    let mut samples = Samples::embedded(day_in_london(clock.now()));
    if let Some(count) = opportunities {
        let made: Vec<_> = samples.opportunities.iter().cycle().take(count).cloned().collect();
        samples.opportunities = made;
        for (number, opportunity) in samples.opportunities.iter_mut().enumerate() {
            opportunity.id.0 = format!("made-{number:06}");
            // Scattered, some kilometres round where the sample is.
            opportunity.point.lat += (number * 7919 % 2000) as f64 / 20_000.0 - 0.05;
            opportunity.point.lon += (number * 104_729 % 2000) as f64 / 20_000.0 - 0.05;
        }
    }
    for opportunity in &mut samples.opportunities {
        opportunity.capacity = 100_000_000;
    }
    let store = Store::open_with_log(database, Some(data.join("erased.log")), keyring, clock).await?;
    load_samples(&store, samples).await?;
    store.close().await;
    Ok(())
}
