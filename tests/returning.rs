//! Coming back through the front door: the word is nowhere, tries outlive a restart, and of two who come at once each is right.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use alongside::clock::StillClock;
use alongside::ids::Reference;
use alongside::store::{Keyring, Store, conversations, outbox, reaching};
use alongside::turn::{Answer, Said};
use common::{Installation, MONDAY};
use std::io::Write;
use std::path::Path;
use std::sync::{Arc, Mutex};

const WORD: &str = "turquoise teapot sings";

async fn say(at: &Installation, who: &str, text: &str) -> Answer {
    let said = match text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        Some(id) => Said::Choice(id.to_owned()),
        None => Said::Text(text.to_owned()),
    };
    at.say(who, said, false).await
}

async fn say_all(at: &Installation, who: &str, texts: &[&str]) -> Answer {
    let mut last = None;
    for text in texts {
        last = Some(say(at, who, text).await);
    }
    last.unwrap()
}

/// Someone with a request, an e-mail address and a word. Gives the reference.
async fn with_word(at: &Installation, who: &str) -> Reference {
    let asks = ["talk to a person", "My question is about the form", "[contact.age.16_or_over]", "yes", "Peter"];
    say_all(at, who, &asks).await;
    let sent = say_all(at, who, &["peter@example.org", "skip", "send"]).await;
    let cards = sent.replies.iter().flat_map(|reply| &reply.cards);
    let reference = cards.filter_map(|card| Reference::parse(&card.text)).next().unwrap();
    let kept = say_all(at, who, &["[any.word]", WORD]).await;
    assert_eq!(kept.effects, ["KeepReturnWord"]);
    reference
}

/// Up to the question for the word.
async fn up_to_word(at: &Installation, who: &str, reference: Reference) {
    let asked = say_all(at, who, &["[any.returning]", &reference.to_string(), "[returning.how.word]"]).await;
    assert_eq!((asked.form, asked.slot), (Some("returning"), Some("word")));
}

async fn in_file(folder: &Path, keyring: &Keyring) -> Installation {
    let clock = Arc::new(StillClock::at(MONDAY.parse().unwrap()));
    let path = folder.join("db");
    let store = Store::open(path.to_str().unwrap(), keyring.clone(), clock.clone()).await.unwrap();
    Installation::over(store, clock).await
}

/// Keeps what is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_word_is_in_no_file_no_log_and_no_answer() {
    let log = Log::default();
    let writer = log.clone();
    let logging = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(move || writer.clone());
    tracing::subscriber::set_global_default(logging.finish()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let at = in_file(folder.path(), &Keyring::generate().unwrap()).await;
    let reference = with_word(&at, "first").await;
    up_to_word(&at, "second", reference).await;
    let wrong = say(&at, "second", "crimson saucer hums").await;
    let right = say(&at, "second", WORD).await;
    assert_eq!(right.effects, ["ComeBack"]);
    tracing::info!("the log works");

    let address = at.address("second");
    let surface = common::surface(false, None);
    let shown = at.turns.show(&address, &surface, alongside::words::Isolation::None).await.unwrap();
    let said = format!("{wrong:?} {right:?} {shown:?}");
    at.store.close().await;
    let mut bytes = log.0.lock().unwrap().clone();
    assert!(bytes.windows(13).any(|part| part == b"the log works"));
    bytes.extend(said.as_bytes());
    for file in std::fs::read_dir(folder.path()).unwrap() {
        bytes.extend(std::fs::read(file.unwrap().path()).unwrap());
    }
    for secret in ["turquoise", "teapot", "crimson"] {
        assert!(!bytes.windows(secret.len()).any(|part| part.eq_ignore_ascii_case(secret.as_bytes())), "{secret}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sealed_conversation_holds_neither_a_typed_nor_a_made_word() {
    let at = Installation::new().await;
    with_word(&at, "first").await;
    let made = say_all(&at, "first", &["[any.word]", "[word.choose.make]"]).await;
    let shown = made.replies.iter().find(|reply| reply.text.lines().count() == 2).unwrap();
    let made = shown.text.lines().last().unwrap().to_owned();
    assert_eq!(made.split(' ').count(), 3, "two words and a number");
    let hash = at.store.address_hash(alongside::domain::consent::Channel::Web, "first");
    let now = MONDAY.parse().unwrap();
    let found = at.store.read(move |tx| Box::pin(async move { conversations::load_many(tx, &[hash], now).await }));
    let plain = String::from_utf8(found.await.unwrap().loaded.remove(0).row.plain).unwrap();
    assert!(plain.contains("returning-word-made"), "the exchange is kept");
    assert!(!plain.contains(&made) && !plain.contains("turquoise"));
}

#[tokio::test(flavor = "multi_thread")]
async fn tries_outlive_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let keyring = Keyring::generate().unwrap();
    let at = in_file(folder.path(), &keyring).await;
    let reference = with_word(&at, "first").await;
    up_to_word(&at, "second", reference).await;
    say_all(&at, "second", &["not this one", "nor this one", "nor that one"]).await;
    at.store.close().await;
    let again = in_file(folder.path(), &keyring).await;
    // Other message ids than before the restart.
    for number in 0..2 {
        let wrong = again.send("second", &format!("later {number}"), Said::Text("wrong again".to_owned()), false).await;
        assert!(wrong.effects.is_empty());
    }
    let right = again.send("second", "later right", Said::Text(WORD.to_owned()), false).await;
    assert!(right.effects.is_empty(), "five were tried");
    assert!(right.replies[0].text.contains("15"), "{}", right.replies[0].text);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_phones_come_back_at_once_by_the_word_and_both_are_theirs() {
    let at = Installation::new().await;
    let reference = with_word(&at, "first").await;
    up_to_word(&at, "second", reference).await;
    up_to_word(&at, "third", reference).await;
    let (second, third) = tokio::join!(say(&at, "second", WORD), say(&at, "third", WORD));
    assert_eq!((second.effects, third.effects), (vec!["ComeBack"], vec!["ComeBack"]));
    for who in ["first", "second", "third"] {
        let status = say(&at, who, "[any.request_status]").await;
        assert_eq!(status.replies[0].cards.len(), 1, "{who}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_use_one_code_at_once_one_comes_back() {
    let at = Installation::new().await;
    let reference = with_word(&at, "first").await;
    for who in ["second", "third"] {
        // The later one's code takes the place of the earlier one's, and works for whoever writes it first.
        say_all(&at, who, &["[any.returning]", &reference.to_string(), "[returning.how.code]"]).await;
    }
    let now = MONDAY.parse().unwrap();
    let sent = at.store.write(move |tx| {
        Box::pin(async move {
            let mut code = None;
            for row in outbox::take(tx, uuid::Uuid::from_u128(1), now, 50).await? {
                let checked = reaching::check(tx, &row, now).await?;
                code = checked.and_then(|checked| checked.facts.code).or(code);
            }
            Ok(code)
        })
    });
    let code = sent.await.unwrap().unwrap().reveal().to_owned();
    let (second, third) = tokio::join!(say(&at, "second", &code), say(&at, "third", &code));
    let came = [&second, &third].iter().filter(|answer| answer.effects.contains(&"ComeBack")).count();
    assert_eq!(came, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_that_moves_on_under_its_check_is_thought_again() {
    let at = Installation::new().await;
    let reference = with_word(&at, "first").await;
    up_to_word(&at, "second", reference).await;
    let (word, help) = tokio::join!(say(&at, "second", WORD), say(&at, "second", "[any.help]"));
    assert!(word.stored && help.stored);
    assert_eq!(word.effects, ["ComeBack"], "the question was still open");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_comes_twice_is_answered_the_same_and_counted_once() {
    let at = Installation::new().await;
    let reference = with_word(&at, "first").await;
    up_to_word(&at, "second", reference).await;
    let wrong = || Said::Text("not this one".to_owned());
    let once = at.send("second", "same", wrong(), false).await;
    let twice = at.send("second", "same", wrong(), false).await;
    assert_eq!(once.replies, twice.replies);
    let next = say(&at, "second", "nor this one").await;
    assert!(next.replies.iter().any(|reply| reply.text.contains('3')), "three are left");
}

#[tokio::test(flavor = "multi_thread")]
async fn deleting_on_one_phone_deletes_for_both_even_while_the_other_writes() {
    let at = Installation::new().await;
    let reference = with_word(&at, "first").await;
    up_to_word(&at, "second", reference).await;
    say_all(&at, "second", &[WORD, "[any.delete]"]).await;
    let (erased, other, later) = tokio::join!(
        say(&at, "second", "[mine.delete.yes]"),
        say(&at, "first", "[any.help]"),
        say(&at, "first", "[any.request_status]"),
    );
    assert!(erased.effects.contains(&"Erase"));
    assert!(other.stored && later.stored, "nobody's turn is lost over it");
    let status = say(&at, "first", "[any.request_status]").await;
    assert!(status.replies.iter().all(|reply| reply.cards.is_empty()), "nothing is left");
}
