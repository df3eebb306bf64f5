//! The staff pages over many leads: fills a database, on a real disk, with leads and opportunities as turns save them, then asks
//! for every page and says how long the server took. Ends with 1 if a page took longer than `--budget` at its slowest but one in
//! twenty.
//!
//!     cargo run --release --example desk -- --leads 100000 --opportunities 10000

mod fill;
mod pages;

use alongside::area::Areas;
use alongside::clock::{SharedClock, SystemClock};
use alongside::desk::Desk;
use alongside::domain::follow_up::Limits;
use alongside::language::Locales;
use alongside::matching::SharedIndex;
use alongside::portal::{PortalState, router};
use alongside::store::{Keyring, Store};
use alongside::words::{Offer, Words};
use anyhow::Context;
use clap::Parser;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

/// Fills a database and measures every staff page over it.
#[derive(Parser, Clone, Debug)]
struct Settings {
    /// Leads of the host
    #[arg(long, default_value_t = 100_000)]
    leads: u32,
    /// Opportunities of the host
    #[arg(long, default_value_t = 10_000)]
    opportunities: u32,
    /// How often each page is asked for
    #[arg(long, default_value_t = 40)]
    rounds: usize,
    /// Milliseconds that a page may take
    #[arg(long, default_value_t = 150.0)]
    budget: f64,
    /// The folder for the database, emptied first; left there afterwards
    #[arg(long, default_value = "target/desk", value_name = "DIR")]
    data: PathBuf,
    /// An empty PostgreSQL database, by its `postgres:` address, instead of a file
    #[arg(long, value_name = "ADDRESS")]
    postgres: Option<String>,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let settings = Settings::parse();
    if settings.data.exists() {
        std::fs::remove_dir_all(&settings.data).context("the folder of last time")?;
    }
    std::fs::create_dir_all(&settings.data).context("the folder")?;
    let clock: SharedClock = Arc::new(SystemClock);
    let keyring = Keyring::generate()?;
    let file = settings.data.join("alongside.db").display().to_string();
    let address = settings.postgres.as_ref().unwrap_or(&file);
    let log = settings.data.join("erased.log");
    let store = Store::open_with_log(address, Some(log), keyring, Arc::clone(&clock)).await?;

    let start = Instant::now();
    let filled = fill::fill(&store, settings.leads, settings.opportunities).await?;
    println!(
        "filled         {} leads and {} opportunities in {:.0} s",
        settings.leads,
        settings.opportunities,
        start.elapsed().as_secs_f64()
    );
    if let Some(database) = &settings.postgres {
        fill::look_at_tables(database).await?;
    }

    let words = Arc::new(Words::new(Arc::new(Locales::embedded()?), &Offer::All));
    // The pages are measured, not the limits.
    let limits = Limits { open_claims: u32::MAX, openings_an_hour: u32::MAX };
    let areas = Arc::new(Areas::embedded()?);
    let index = SharedIndex::new(fill::index(&areas, settings.opportunities));
    let desk = Desk::new(store.clone(), clock).with_limits(limits).with_opportunities(index);
    let slow = pages::measure(router(PortalState::new(desk, words, areas, false)), &filled, &settings).await?;
    store.close().await;
    if !slow.is_empty() {
        eprintln!("over {} ms: {}", settings.budget, slow.join(", "));
        std::process::exit(1);
    }
    Ok(())
}
