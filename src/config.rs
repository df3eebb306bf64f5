//! Every setting, its default and its meaning. The README's table is this file, told once more.

use crate::domain::contact::EmailAddress;
use crate::domain::staff::Role;
use crate::language::Language;
use crate::store::audit_chain::Seal;
use clap::{Args, Subcommand, ValueEnum};
use std::num::{NonZeroU32, NonZeroU64};
use std::path::PathBuf;

/// A setting that holds a password: it is never printed.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// The setting itself, for the one place that uses it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[hidden]")
    }
}

/// What every command that reads places or speaks needs.
#[derive(Args, Clone, Debug)]
pub struct Common {
    /// The area served: its boroughs, its host organisation, its opportunities
    #[arg(long, env = "ALONGSIDE_AREA", default_value = "nwl")]
    pub area: String,
    /// A folder of languages to use instead of those compiled in
    #[arg(long, env = "ALONGSIDE_LOCALES", value_name = "DIR")]
    pub locales: Option<PathBuf>,
    /// A folder of areas to use instead of those compiled in
    #[arg(long, env = "ALONGSIDE_AREAS", value_name = "DIR")]
    pub areas: Option<PathBuf>,
    /// What `alongside train` wrote, to use instead of what is compiled in: for languages in a folder of one's own
    #[arg(long, env = "ALONGSIDE_MODEL", value_name = "FILE")]
    pub model: Option<PathBuf>,
}

/// The settings of `alongside demo`.
#[derive(Args, Clone, Debug)]
pub struct Demo {
    #[command(flatten)]
    #[expect(missing_docs, reason = "its own type says it")]
    pub common: Common,
    /// The port on this machine; 0 takes any that is free
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// The folder for the database and the key that the demo makes
    #[arg(long, default_value = "alongside-demo", value_name = "DIR")]
    pub data: PathBuf,
    /// The address for measures (`/metrics`) and the full `/healthz`; off unless given
    #[arg(long, env = "ALONGSIDE_METRICS", value_name = "ADDRESS")]
    pub metrics_listen: Option<MetricsListen>,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its own type says it")]
    pub discord: Discord,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its own type says it")]
    pub page: Page,
}

/// Where measures are told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MetricsListen {
    /// Nowhere.
    Off,
    /// At this address.
    At(std::net::SocketAddr),
}

impl std::str::FromStr for MetricsListen {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "off" {
            return Ok(Self::Off);
        }
        let wrong = |_| format!("{text} is neither an address such as 127.0.0.1:9090 nor the word off");
        text.parse().map(Self::At).map_err(wrong)
    }
}

/// The settings of the Discord channel; without a token there is none.
#[derive(Args, Clone, Debug)]
pub struct Discord {
    /// The bot's token: Discord joins in when it is set
    #[arg(
        id = "discord_token",
        long = "discord-token",
        env = "DISCORD_TOKEN",
        hide_env_values = true,
        value_name = "TOKEN"
    )]
    pub token: Option<Secret>,
    /// Another server that speaks Discord's protocol, such as http://127.0.0.1:4000: all requests go there, and the token with them
    #[arg(long = "discord-api-url", env = "DISCORD_API_URL", value_name = "ADDRESS")]
    pub api_url: Option<String>,
    /// Allows a server of `DISCORD_API_URL` that is not on this machine
    #[arg(long = "discord-elsewhere", env = "ALONGSIDE_DISCORD_ELSEWHERE")]
    pub elsewhere: bool,
    /// Into how many shards Discord's servers are divided; one serves up to 2,500 servers
    #[arg(long = "discord-shards", env = "DISCORD_SHARDS", default_value = "1", value_name = "NUMBER")]
    pub shards: NonZeroU32,
    /// The id of the Discord channel that is told when a lead waits: the day it was promised for, and nothing else about it
    #[arg(long = "discord-staff-channel", env = "ALONGSIDE_DISCORD_STAFF_CHANNEL", value_name = "CHANNEL")]
    pub staff_channel: Option<NonZeroU64>,
}

/// How the pages look and where they lead.
#[derive(Args, Clone, Debug)]
pub struct Page {
    /// The organisation's colour, behind white words on the page and the staff pages: dark enough for a contrast of 4.5
    #[arg(long, env = "ALONGSIDE_COLOUR", default_value = "#005eb8")]
    pub colour: String,
    /// Where "Leave quickly" goes
    #[arg(long, env = "ALONGSIDE_LEAVE_TO", default_value = "https://www.bbc.co.uk/weather")]
    pub leave_to: String,
}

/// The settings of `alongside serve`.
#[derive(Args, Clone, Debug)]
pub struct Serve {
    #[command(flatten)]
    #[expect(missing_docs, reason = "its own type says it")]
    pub common: Common,
    /// The database: `sqlite:PATH`, or `postgres://USER@HOST/NAME`, which several processes may share
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: String,
    /// The file in which erasures are noted: needed with `postgres:`; `erased.log` beside a SQLite file
    #[arg(long, env = "ALONGSIDE_ERASED_LOG", value_name = "FILE")]
    pub erased_log: Option<PathBuf>,
    /// The file with the master key: 64 hexadecimal digits, readable by its owner alone
    #[arg(long, env = "ALONGSIDE_KEY_FILE", hide_env_values = true, value_name = "FILE")]
    pub key_file: Option<PathBuf>,
    /// The address to listen on
    #[arg(long, env = "ALONGSIDE_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: std::net::SocketAddr,
    /// The address for measures (`/metrics`) and the full `/healthz`, or `off` [default: 127.0.0.1:9090, if it is free]
    #[arg(long, env = "ALONGSIDE_METRICS", value_name = "ADDRESS")]
    pub metrics_listen: Option<MetricsListen>,
    /// The address that residents type, such as https://chat.example.org
    #[arg(long, env = "PUBLIC_URL")]
    pub public_url: Option<String>,
    /// The mail server: `smtps://user:password@host` or `smtp://host`; without one staff ring instead of e-mails being sent
    #[arg(long, env = "SMTP_URL", hide_env_values = true, value_name = "ADDRESS")]
    pub smtp_url: Option<Secret>,
    /// Who e-mails are from, such as `Alongside <no-reply@example.org>`
    #[arg(long, env = "MAIL_FROM", value_name = "ADDRESS")]
    pub mail_from: Option<String>,
    /// The proxies in front, whose X-Forwarded-For is believed: addresses or networks, separated by commas
    #[arg(long, env = "TRUSTED_PROXIES", default_value = "")]
    pub trusted_proxies: String,
    /// The id of the host organisation, which must be in the database
    #[arg(long, env = "ALONGSIDE_HOST")]
    pub host: String,
    /// Languages to offer although nobody has checked their consent and safety wording yet
    #[arg(long, env = "ALONGSIDE_ALSO_OFFER", value_delimiter = ',', value_parser = language)]
    pub also_offer: Vec<Language>,
    /// Messages a minute that one conversation may send; safety cards are never limited
    #[arg(long, env = "ALONGSIDE_TURNS_A_MINUTE", default_value = "20", value_name = "NUMBER")]
    pub turns_a_minute: NonZeroU32,
    /// New conversations an hour from one address (an IPv6 household counts once)
    #[arg(long, env = "ALONGSIDE_CONVERSATIONS_AN_HOUR", default_value = "300", value_name = "NUMBER")]
    pub conversations_an_hour: NonZeroU32,
    /// Leads and calls that one member of staff may have at a time; the administrator is told who wanted more
    #[arg(long, env = "ALONGSIDE_OPEN_CLAIMS", default_value = "15", value_name = "NUMBER")]
    pub open_claims: NonZeroU32,
    /// Names and contacts that one member of staff may open in an hour; the administrator is told who wanted more
    #[arg(long, env = "ALONGSIDE_OPENINGS_AN_HOUR", default_value = "20", value_name = "NUMBER")]
    pub openings_an_hour: NonZeroU32,
    /// The e-mail that staff get each working day at 8 with how many leads wait, are due and are overdue: `on`, or `off`
    #[arg(long, env = "ALONGSIDE_MORNING_MAIL", default_value = "on", value_name = "ON_OR_OFF")]
    pub morning_mail: Switch,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its own type says it")]
    pub discord: Discord,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its own type says it")]
    pub page: Page,
}

/// Whether something is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Switch {
    /// It is.
    On,
    /// It is not.
    Off,
}

/// The settings of `alongside import`.
#[derive(Args, Clone, Debug)]
pub struct Import {
    /// The file: organisations and opportunities, in the form of `src/app/sample_opportunities.toml`
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Take only this area's; all of the file if absent
    #[arg(long, env = "ALONGSIDE_AREA")]
    pub area: Option<String>,
    /// A folder of areas to use instead of those compiled in
    #[arg(long, env = "ALONGSIDE_AREAS", value_name = "DIR")]
    pub areas: Option<PathBuf>,
    /// The database: `sqlite:PATH` or `postgres://USER@HOST/NAME`
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: String,
    /// The file in which erasures are noted; needed with `postgres:`, beside a SQLite file by itself
    #[arg(long, env = "ALONGSIDE_ERASED_LOG", value_name = "FILE")]
    pub erased_log: Option<PathBuf>,
    /// The file with the master key: 64 hexadecimal digits, readable by its owner alone
    #[arg(long, env = "ALONGSIDE_KEY_FILE", value_name = "FILE")]
    pub key_file: PathBuf,
}

/// The database that a command works on.
#[derive(Args, Clone, Debug)]
pub struct Database {
    /// The database: `sqlite:PATH` or `postgres://USER@HOST/NAME`
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: String,
    /// The file in which erasures are noted; needed with `postgres:`, beside a SQLite file by itself
    #[arg(long, env = "ALONGSIDE_ERASED_LOG", value_name = "FILE")]
    pub erased_log: Option<PathBuf>,
    /// The file with the master key: 64 hexadecimal digits, readable by its owner alone
    #[arg(long, env = "ALONGSIDE_KEY_FILE", value_name = "FILE")]
    pub key_file: PathBuf,
}

/// What `alongside staff` does.
#[derive(Subcommand, Clone, Debug)]
pub enum Staff {
    /// Makes a link by which someone sets up an account, once, within 24 hours; a new one for who has an account
    Invite {
        #[command(flatten)]
        #[expect(missing_docs, reason = "its own type says it")]
        database: Database,
        /// Their e-mail address, with which they will sign in
        #[arg(long, value_parser = email)]
        email: EmailAddress,
        /// What they do: recruiter, coordinator or administrator
        #[arg(long, value_parser = role)]
        role: Role,
        /// The id of their organisation
        #[arg(long, value_name = "ID")]
        organisation: String,
        /// What colleagues call them; guessed from the address if absent
        #[arg(long)]
        name: Option<String>,
        /// The address of the service, to stand before the link
        #[arg(long, env = "PUBLIC_URL")]
        public_url: Option<String>,
    },
    /// Lists who has an account, and how it stands
    List {
        #[command(flatten)]
        #[expect(missing_docs, reason = "its own type says it")]
        database: Database,
        /// Only this organisation's
        #[arg(long, value_name = "ID")]
        organisation: Option<String>,
    },
    /// Switches an account off: its owner is signed out, what they had claimed goes back to the queue
    SwitchOff {
        #[command(flatten)]
        #[expect(missing_docs, reason = "its own type says it")]
        database: Database,
        /// Their e-mail address
        #[arg(long, value_parser = email)]
        email: EmailAddress,
    },
}

/// The settings of `alongside check`.
#[derive(Args, Clone, Debug)]
pub struct Check {
    #[command(flatten)]
    #[expect(missing_docs, reason = "its own type says it")]
    pub common: Common,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its own type says it")]
    pub audited: Audited,
}

/// The database whose audit is checked; without one, no database is needed.
#[derive(Args, Clone, Debug)]
pub struct Audited {
    /// A database whose audit is checked too: `sqlite:PATH` or `postgres://USER@HOST/NAME`
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// The file in which its erasures are noted; needed with `postgres:`, beside a SQLite file by itself
    #[arg(long, env = "ALONGSIDE_ERASED_LOG", value_name = "FILE")]
    pub erased_log: Option<PathBuf>,
    /// The file with its master key
    #[arg(long, env = "ALONGSIDE_KEY_FILE", value_name = "FILE")]
    pub key_file: Option<PathBuf>,
    /// A seal that a log kept, as `12:9f86…`: the audit must still hold it
    #[arg(long, value_name = "SEAL")]
    pub audit_seal: Option<Seal>,
}

/// The settings of `alongside chat`.
#[derive(Args, Clone, Debug)]
pub struct Chat {
    #[command(flatten)]
    #[expect(missing_docs, reason = "its own type says it")]
    pub common: Common,
    /// The language to begin in
    #[arg(long, value_parser = language)]
    pub lang: Option<Language>,
    /// One JSON object a line, in and out
    #[arg(long)]
    pub json: bool,
    /// What time it is; it stands still until a line says another
    #[arg(long, value_name = "RFC3339")]
    pub now: Option<jiff::Timestamp>,
    /// A folder to keep the conversations in; without it they are gone at the end
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

/// The settings of `alongside understand`.
#[derive(Args, Clone, Debug)]
pub struct Understand {
    #[command(flatten)]
    #[expect(missing_docs, reason = "its own type says it")]
    pub common: Common,
    /// The day that "tomorrow" is counted from; London's today if absent
    #[arg(long, value_name = "DAY")]
    pub today: Option<jiff::civil::Date>,
}

/// The settings of `alongside match`.
#[derive(Args, Clone, Debug)]
pub struct Match {
    /// Take only this area's opportunities; every opportunity of the file if absent
    #[arg(long, env = "ALONGSIDE_AREA")]
    pub area: Option<String>,
    /// A folder of areas to use instead of those compiled in
    #[arg(long, env = "ALONGSIDE_AREAS", value_name = "DIR")]
    pub areas: Option<PathBuf>,
    /// A file of opportunities; the samples if absent
    #[arg(long, value_name = "FILE")]
    pub opportunities: Option<PathBuf>,
    /// The day that closing days are counted from; London's today if absent
    #[arg(long, value_name = "DAY")]
    pub today: Option<jiff::civil::Date>,
}

fn email(text: &str) -> Result<EmailAddress, String> {
    EmailAddress::parse(text).ok_or_else(|| "that is not an e-mail address".to_owned())
}

fn role(id: &str) -> Result<Role, String> {
    Role::parse(id).ok_or_else(|| format!("{id} is none of recruiter, coordinator, administrator"))
}

fn language(tag: &str) -> Result<Language, String> {
    Language::parse(tag).ok_or_else(|| format!("{tag} is not a language tag such as en-GB"))
}
