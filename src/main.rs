//! The command line.

use alongside::portal::Setting;
use alongside::{app, config};
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

/// A multilingual chat bot that brings an anchor organisation's volunteering and jobs within reach of its neighbours.
#[derive(Parser)]
#[command(version, about)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Everything on one machine, over samples, on loopback only
    Demo(config::Demo),
    /// The same for real: no samples, with the key it is given
    Serve(Box<config::Serve>),
    /// Puts the organisations and opportunities of a file into a database
    Import(config::Import),
    /// Who may sign in to the staff pages: invite, list, switch off
    #[command(subcommand)]
    Staff(config::Staff),
    /// A conversation in the terminal
    Chat(config::Chat),
    /// What is understood: one JSON object a line in, one out
    Understand(config::Understand),
    /// What matches: one JSON object a line in, one out
    Match(config::Match),
    /// Looks at every language, form, area and setting, and at the audit of a database that is named
    Check(Box<config::Check>),
    /// Makes what understanding learns from the languages' examples
    Train {
        #[command(flatten)]
        common: config::Common,
        /// The file to write
        #[arg(default_value = "src/understanding/model.bin")]
        file: PathBuf,
    },
}

/// Libraries whose finer lines hold what people write, or tokens: no setting turns them on.
const CAPPED: [&str; 5] =
    ["serenity=warn", "tokio_tungstenite=warn", "tungstenite=warn", "reqwest=warn", "hyper_util=warn"];

fn main() -> ExitCode {
    let quiet = EnvFilter::new("warn,alongside=info");
    let mut filter = EnvFilter::try_from_default_env().unwrap_or(quiet);
    for library in CAPPED {
        filter = filter.add_directive(library.parse().expect("a directive of ours can be read"));
    }
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let known = CommandLine::command();
    let matches = known.clone().get_matches();
    let given = CommandLine::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    let in_force = matches.subcommand().and_then(|(name, matches)| {
        let command = known.find_subcommand(name)?;
        Some(app::in_force(command, matches))
    });
    match run(given.command, in_force.unwrap_or_default()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("alongside: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs a command; false if it found something wrong.
fn run(command: Command, in_force: Vec<Setting>) -> anyhow::Result<bool> {
    match command {
        Command::Understand(settings) => app::understand_lines(&settings).map(|()| true),
        Command::Match(settings) => app::match_lines(&settings).map(|()| true),
        Command::Train { common, file } => app::train(&common, &file).map(|()| true),
        waiting => tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
            match waiting {
                Command::Demo(settings) => app::demo(settings, in_force).await.map(|()| true),
                Command::Serve(settings) => app::serve(*settings, in_force).await.map(|()| true),
                Command::Import(settings) => app::import(settings).await.map(|()| true),
                Command::Staff(settings) => app::staff(settings).await.map(|()| true),
                Command::Chat(settings) => app::chat(settings).await.map(|()| true),
                Command::Check(settings) => app::check(&settings).await,
                Command::Understand(_) | Command::Match(_) | Command::Train { .. } => Ok(true),
            }
        }),
    }
}
