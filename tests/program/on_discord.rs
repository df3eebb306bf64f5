//! The program on Discord, as people start it: killed between the commit and the reply, with a second one standing by, and with
//! another server set, to which everything goes and nowhere else.

use crate::discord::{Discord, Person, TOKEN, TimeKeeping, Trouble};
use crate::postgres::Scratch;
use crate::running::Demo;
use crate::shared::{Serve, fill};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tempfile::TempDir;

fn someone(discord: &Discord) -> Person {
    let person = discord.person("Amina", "en-GB");
    person.joins(&discord.server("Acton"));
    person
}

fn start(discord: &Discord, data: &TempDir) -> Demo {
    Demo::start_in(data.path(), &[], &[("DISCORD_TOKEN", TOKEN), ("DISCORD_API_URL", &discord.address())])
}

/// How often something was said to them.
fn count(person: &Person, words: &str) -> usize {
    person.sees().iter().filter(|seen| seen.from_the_bot && seen.says(words)).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_between_the_commit_and_the_reply_the_reply_comes_once_all_the_same() {
    let discord = Discord::start_keeping(TimeKeeping::Wall).await;
    let data = TempDir::new().unwrap();
    let mut demo = start(&discord, &data);
    discord.has_lines(1).await;
    let amina = someone(&discord);
    discord.troubles("POST /channels/*/messages", Trouble::Held, 8);
    amina.writes("I want to volunteer in Southall");
    discord.has_held(1).await;
    demo.kill();
    discord.ends_the_trouble();
    let demo = start(&discord, &data);
    amina.hears("Choose a role").await;
    amina.writes("help");
    amina.hears("You can write in your own words").await;
    let (status, _) = demo.interrupt();
    assert!(status.success());
    assert_eq!(count(&amina, "I am Alongside"), 1, "{}", amina.transcript());
    assert_eq!(count(&amina, "roles that fit near"), 1, "{}", amina.transcript());
}

#[tokio::test(flavor = "multi_thread")]
async fn told_to_stop_it_answers_those_it_heard_first() {
    let discord = Discord::start_keeping(TimeKeeping::Wall).await;
    let data = TempDir::new().unwrap();
    let demo = start(&discord, &data);
    discord.has_lines(1).await;
    let amina = someone(&discord);
    discord.troubles("POST /channels/*/messages", Trouble::AnswerHeld, 1);
    amina.writes("hello");
    discord.has_held(1).await;
    let ending = tokio::task::spawn_blocking(move || demo.interrupt());
    discord.lets_go();
    amina.hears("What would you like to do?").await;
    let (status, _) = ending.await.unwrap();
    assert!(status.success());
    assert_eq!(count(&amina, "I am Alongside"), 1);
}

/// A place that a proxy setting leads to. Nobody may come.
struct Trap {
    address: String,
    came: Arc<AtomicUsize>,
}

impl Trap {
    fn set() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let came = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&came);
        std::thread::spawn(move || {
            for _ in listener.incoming() {
                counted.fetch_add(1, Ordering::SeqCst);
            }
        });
        Self { address, came }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_another_server_set_no_request_goes_anywhere_else() {
    let discord = Discord::start_keeping(TimeKeeping::Wall).await;
    let trap = Trap::set();
    let data = TempDir::new().unwrap();
    // Where nobody answers for the gateway, serenity would take the public one.
    discord.troubles("GET /gateway", Trouble::Status(500), 2);
    let address = discord.address();
    let mut environment = vec![("DISCORD_TOKEN", TOKEN), ("DISCORD_API_URL", &address)];
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"] {
        environment.push((name, &trap.address));
    }
    let demo = Demo::start_in(data.path(), &[], &environment);
    discord.has_lines(1).await;
    let amina = someone(&discord);
    amina.writes("hello");
    amina.hears("What would you like to do?").await;
    amina.runs("help");
    amina.hears("You can write in your own words").await;
    let (status, _) = demo.interrupt();
    assert!(status.success());
    assert_eq!(trap.came.load(Ordering::SeqCst), 0, "a request went to the proxy, on its way to the public service");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL: scripts/test starts one"]
async fn one_stands_by_and_takes_over_when_the_one_that_leads_is_killed() {
    let discord = Discord::start_keeping(TimeKeeping::Wall).await;
    let scratch = Scratch::new().await;
    let folder = TempDir::new().unwrap();
    fill(&scratch.address(), folder.path()).await;
    let address = discord.address();
    let environment =
        [("DISCORD_TOKEN", TOKEN), ("DISCORD_API_URL", address.as_str()), ("PUBLIC_URL", "http://127.0.0.1:8080")];
    let mut first = Serve::start_in(&scratch.address(), folder.path(), &environment);
    discord.has_lines(1).await;
    let second = Serve::start_in(&scratch.address(), folder.path(), &environment);
    let amina = someone(&discord);
    amina.writes("hello");
    amina.hears("What would you like to do?").await;
    assert_eq!(discord.identified_and_resumed(), (1, 0), "one of them is connected");
    first.kill();
    amina.writes("I want to volunteer in Southall");
    discord.has_identified(2).await;
    amina.hears("Choose a role").await;
    assert_eq!(count(&amina, "I am Alongside"), 1, "{}", amina.transcript());
    drop(second);
    scratch.remove().await;
}
