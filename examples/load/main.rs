//! Many residents at once, each from the first message to a consented lead, over HTTP, against the real program: it is started
//! here, or found at `--address`. Every reply is checked, and afterwards every lead: each reference a resident was told is in
//! the database once, and nothing else is. Prints what was measured; ends with 1 if anything was wrong.
//!
//!     cargo build --release --bin alongside --example load
//!     target/release/examples/load --residents 20000 --concurrency 256

mod connection;
mod leads;
mod program;
mod resident;
mod script;
mod tally;
mod words;

use clap::Parser;
use connection::Connection;
use program::Program;
use script::{Manner, Script, Service};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tally::Tally;

/// Plays whole conversations from many residents at once and checks everything that comes back.
#[derive(Parser, Clone, Debug)]
struct Settings {
    /// Conversations in all
    #[arg(long, default_value_t = 20_000)]
    residents: u64,
    /// Conversations at the same time, each on its own connection
    #[arg(long, default_value_t = 256)]
    concurrency: u32,
    /// Stop beginning new conversations after so many seconds
    #[arg(long)]
    seconds: Option<u64>,
    /// Turns a second in all; as many as go if absent
    #[arg(long)]
    rate: Option<f64>,
    /// By pressing choices or by typing
    #[arg(long, value_enum, default_value_t = Manner::Choices)]
    manner: Manner,
    /// The languages, in turn
    #[arg(long, value_delimiter = ',', default_value = "en-GB,ar,pl,so")]
    languages: Vec<String>,
    /// What residents come for, in turn
    #[arg(long, value_enum, value_delimiter = ',', default_value = "volunteering,jobs,companion,feedback")]
    services: Vec<Service>,
    /// Opportunities in all; as many as the samples have if absent
    #[arg(long)]
    opportunities: Option<usize>,
    /// Conversations that go before and are not measured; then PostgreSQL looks at its tables, as it does each minute by itself
    #[arg(long, default_value_t = 0)]
    before: u64,
    /// The folder for the database of the program started here, on a real disk; emptied first if it is one of these
    #[arg(long, default_value = "target/load", value_name = "DIR")]
    data: PathBuf,
    /// A program that runs already; its leads are not looked at
    #[arg(long)]
    address: Option<SocketAddr>,
    /// An empty PostgreSQL database, by its `postgres:` address: `alongside serve` runs over it instead of `demo` over a file
    #[arg(long, value_name = "ADDRESS")]
    postgres: Option<String>,
    /// Processes over the PostgreSQL database; connections go to each in turn
    #[arg(long, default_value_t = 2, requires = "postgres")]
    processes: usize,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let settings = Settings::parse();
    let programs = match (&settings.address, &settings.postgres) {
        (Some(_), _) => Vec::new(),
        (None, None) => vec![Program::start(&settings.data, settings.opportunities).await?],
        (None, Some(database)) => {
            Program::serve(database, &settings.data, settings.processes, settings.opportunities).await?
        }
    };
    let addresses: Vec<SocketAddr> =
        settings.address.into_iter().chain(programs.iter().map(|program| program.address)).collect();
    if addresses.is_empty() {
        anyhow::bail!("there is no program to talk to");
    }
    for program in &programs {
        let memory = program.memory_kb() as f64 / 1024.0;
        println!("start          {} ms until it listens, {memory:.0} MB resident", program.started_in.as_millis());
    }
    let settings = Arc::new(settings);
    let mut all = Tally::default();
    if settings.before > 0 {
        let before = Settings { residents: settings.before, rate: None, seconds: None, ..Settings::clone(&settings) };
        all = everyone(&Arc::new(before), &addresses, 0).await?;
        all.forget_times();
        if let Some(database) = &settings.postgres {
            leads::look_at_tables(database).await?;
        }
    }
    let start = Instant::now();
    all.add(everyone(&settings, &addresses, settings.before).await?);
    let elapsed = start.elapsed();
    let checked = !programs.is_empty();
    for program in programs {
        println!("memory         {:.0} MB resident at the end", program.memory_kb() as f64 / 1024.0);
        program.stop()?;
    }
    if checked {
        match &settings.postgres {
            Some(database) => leads::check_postgres(database, &mut all).await?,
            None => leads::check(&settings.data, &mut all).await?,
        }
    }
    all.print(elapsed);
    if !all.is_right() {
        std::process::exit(1);
    }
    Ok(())
}

/// All workers, until every resident from this number on has had their conversation.
async fn everyone(settings: &Arc<Settings>, addresses: &[SocketAddr], first: u64) -> anyhow::Result<Tally> {
    let begun = Arc::new(AtomicU64::new(0));
    let until = settings.seconds.map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let mut workers = tokio::task::JoinSet::new();
    for number in 0..settings.concurrency {
        let (begun, settings) = (Arc::clone(&begun), Arc::clone(settings));
        let address = addresses[number as usize % addresses.len()];
        workers.spawn(async move {
            let mut tally = Tally::default();
            if let Err(error) = work(number, address, &settings, (&begun, first), until, &mut tally).await {
                tally.wrong(format!("a worker stopped: {error:#}"));
            }
            tally
        });
    }
    let mut all = Tally::default();
    while let Some(tally) = workers.join_next().await {
        all.add(tally?);
    }
    Ok(all)
}

/// One worker: conversations one after the other on one connection.
async fn work(
    number: u32,
    address: SocketAddr,
    settings: &Settings,
    (begun, first): (&AtomicU64, u64),
    until: Option<Instant>,
    tally: &mut Tally,
) -> anyhow::Result<()> {
    let mut connection = Connection::open(address).await?;
    let mut pace = settings.rate.map(|rate| {
        let period = Duration::from_secs_f64(f64::from(settings.concurrency) / rate);
        let offset = period.mul_f64(f64::from(number) / f64::from(settings.concurrency));
        tokio::time::interval_at(tokio::time::Instant::now() + offset, period)
    });
    loop {
        let resident = begun.fetch_add(1, Ordering::Relaxed);
        if resident >= settings.residents || until.is_some_and(|until| Instant::now() >= until) {
            return Ok(());
        }
        let resident = first + resident;
        let (languages, services) = (&settings.languages, &settings.services);
        let language = &languages[resident as usize % languages.len()];
        let service = services[resident as usize / languages.len() % services.len()];
        let script = Script::new(language, service, settings.manner, resident)?;
        resident::converse(&mut connection, &script, resident, pace.as_mut(), tally).await?;
    }
}
