//! The worker and a mail server that has its moods.

use crate::fixture::{HOST, read, write};
use crate::mail_server::Mood;
use crate::post::{Post, header, worker};
use alongside::domain::consent::{How, Purpose};
use alongside::domain::notice::CallWhy;
use alongside::domain::prompt::PromptKind;
use alongside::domain::taxonomy::{Code, Service};
use alongside::store::call_tasks::CallTask;
use alongside::store::outbox::{self, LEASE};
use alongside::store::queue::{self, Asked};
use alongside::store::residents;
use alongside::store::withdrawing::{self, Which};
use std::collections::BTreeSet;
use std::io::Write;
use std::sync::{Arc, Mutex};
use uuid::Uuid;

impl Post {
    async fn calls(&self) -> Vec<CallTask> {
        let asked = Asked::of(&HOST.into(), Service::ALL);
        read!(self.world, |tx| queue::calls(tx, &asked, None, 100)).unwrap()
    }
}

fn message_ids(post: &Post) -> Vec<String> {
    post.server.taken().iter().map(|message| header(message, "Message-ID").to_owned()).collect()
}

#[tokio::test]
async fn an_email_says_who_wrote_it_where_it_stops_and_nothing_in_its_subject() {
    let post = Post::open().await;
    let (resident, _) = post.world.request("en-GB").await;
    post.world.reminder(resident).await;
    assert_eq!(post.tell().await, 1);
    post.world.set("2026-12-17T09:00:00Z");
    post.tell().await;
    let taken = post.server.taken();
    assert_eq!(taken.len(), 2);
    for (message, subject) in taken.iter().zip(["A message from Alongside", "A reminder from Alongside"]) {
        assert_eq!(header(message, "From"), "Alongside <no-reply@example.org>");
        assert_eq!(header(message, "Subject"), subject);
        assert_eq!(header(message, "Auto-Submitted"), "auto-generated");
        assert!(header(message, "List-Unsubscribe").starts_with("<https://chat.example.org/stop/"));
        assert!(header(message, "Message-ID").ends_with("@example.org>"));
        assert!(message.contains("text/plain") && message.contains("text/html"));
        assert!(!message.contains("<img") && !message.contains("http://"), "nothing is loaded from anywhere");
    }
    let one_press = |message: &str| header(message, "List-Unsubscribe-Post") == "List-Unsubscribe=One-Click";
    assert!(!one_press(&taken[0]), "one press must not cancel a request");
    assert!(one_press(&taken[1]));
}

#[tokio::test]
async fn a_mail_server_away_for_an_hour_loses_nothing_and_sends_nothing_twice() {
    let mut post = Post::open().await;
    post.server.stop().await;
    for _ in 0..20 {
        post.world.request("en-GB").await;
    }
    post.tell_for(60).await;
    assert!(post.server.taken().is_empty());
    post.server.come_back().await;
    post.tell_for(120).await;
    let ids = message_ids(&post);
    assert_eq!(ids.len(), 20);
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 20);
    let addressees: BTreeSet<String> =
        post.server.taken().iter().map(|message| header(message, "To").to_owned()).collect();
    assert_eq!(addressees.len(), 20);
    assert!(post.calls().await.is_empty());
}

#[tokio::test]
async fn a_slow_server_gets_each_message_once() {
    let post = Post::open().await;
    post.server.is(Mood::Slow);
    for _ in 0..3 {
        post.world.request("en-GB").await;
    }
    post.tell_for(5).await;
    assert_eq!(message_ids(&post).len(), 3);
}

#[tokio::test]
async fn a_server_that_refuses_for_now_is_asked_again() {
    let post = Post::open().await;
    for refusal in ["451 try later", "535 who are you", "500 what is that"] {
        post.server.is(Mood::Refuses(refusal));
        post.world.request("en-GB").await;
        post.tell().await;
        assert!(post.calls().await.is_empty(), "{refusal}");
    }
    assert!(post.server.taken().is_empty());
    post.server.is(Mood::Takes);
    post.tell_for(3).await;
    assert_eq!(message_ids(&post).len(), 3);
}

#[tokio::test]
async fn an_address_that_is_refused_for_ever_becomes_a_call() {
    let post = Post::open().await;
    post.server.is(Mood::Refuses("550 nobody here by that name"));
    let (_, lead) = post.world.request("en-GB").await;
    post.tell_for(10).await;
    let calls = post.calls().await;
    assert_eq!(calls.iter().map(|call| (call.lead, call.why)).collect::<Vec<_>>(), [(lead, CallWhy::EmailFailed)]);
    assert!(post.server.taken().is_empty());
}

#[tokio::test]
async fn after_three_days_of_trying_a_person_takes_over() {
    let mut post = Post::open().await;
    post.server.stop().await;
    post.world.request("en-GB").await;
    for _ in 0..3 * 24 - 1 {
        post.tell_for(1).await;
        post.world.clock.advance(jiff::SignedDuration::from_mins(59));
    }
    assert!(post.calls().await.is_empty());
    for _ in 0..8 {
        post.tell_for(1).await;
        post.world.clock.advance(jiff::SignedDuration::from_mins(59));
    }
    assert_eq!(post.calls().await.len(), 1);
    post.server.come_back().await;
    post.tell_for(5).await;
    assert!(post.server.taken().is_empty(), "whom a person rings gets no late e-mail too");
}

#[tokio::test]
async fn a_message_taken_before_the_line_was_cut_is_repeated_so_that_it_can_be_recognised() {
    let post = Post::open().await;
    post.server.is(Mood::CutsTheLine);
    post.world.request("en-GB").await;
    post.tell().await;
    post.server.is(Mood::Takes);
    post.tell_for(5).await;
    let ids = message_ids(&post);
    assert_eq!(ids.len(), 2);
    assert_eq!(ids[0], ids[1]);
    let stop = |number: usize| header(&post.server.taken()[number], "List-Unsubscribe").to_owned();
    assert_eq!(stop(0), stop(1));
}

#[tokio::test]
async fn nothing_is_sent_to_someone_who_said_stop_after_it_was_queued() {
    let post = Post::open().await;
    let (resident, _) = post.world.request("en-GB").await;
    post.world.reminder(resident).await;
    let now = post.world.now();
    write!(post.world, |tx| withdrawing::withdraw(tx, resident, Which::All, How::Typed, now)).unwrap();
    post.tell().await;
    post.world.set("2026-12-17T09:00:00Z");
    post.tell_for(3).await;
    assert!(post.server.taken().is_empty());
    assert!(post.calls().await.is_empty());
    let now = post.world.now();
    let summary = read!(post.world, |tx| residents::summary(tx, resident, now)).unwrap();
    assert!(summary.prompts.is_empty());
}

#[tokio::test]
async fn a_reminder_stands_in_the_conversation_once_too() {
    let post = Post::open().await;
    let (resident, _) = post.world.request("en-GB").await;
    post.world.reminder(resident).await;
    post.world.set("2026-12-17T09:00:00Z");
    post.tell_for(3).await;
    let now = post.world.now();
    let prompts = read!(post.world, |tx| residents::summary(tx, resident, now)).unwrap().prompts;
    assert_eq!(prompts.len(), 1);
    assert!(matches!(&prompts[0].kind, PromptKind::Reminder { opportunity, .. } if opportunity.as_str() == "garden"));
}

#[tokio::test]
async fn a_row_whose_program_was_killed_while_sending_is_sent_once() {
    let post = Post::open().await;
    post.world.request("en-GB").await;
    let now = post.world.now();
    let killed = write!(post.world, |tx| outbox::take(tx, Uuid::from_u128(9), now, 10)).unwrap();
    assert_eq!(killed.len(), 1);
    assert_eq!(post.tell().await, 0, "another may be sending it this moment");
    post.world.clock.advance(LEASE);
    post.tell_for(10).await;
    assert_eq!(message_ids(&post).len(), 1);
}

#[tokio::test]
async fn without_a_mail_server_reminders_become_calls_and_confirmations_stay_in_the_conversation() {
    let post = Post::open().await;
    let worker = worker(&post.world, None);
    let (resident, _) = post.world.request("en-GB").await;
    worker.round().await.unwrap();
    assert!(post.calls().await.is_empty(), "its recruiter rings anyway");
    post.world.reminder(resident).await;
    post.world.set("2026-12-17T09:00:00Z");
    worker.round().await.unwrap();
    let calls = post.calls().await;
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0].why, CallWhy::EmailFailed);
    let now = post.world.now();
    let which = Which::Purpose(Purpose::Reminders);
    write!(post.world, |tx| withdrawing::withdraw(tx, resident, which, How::Typed, now)).unwrap();
    assert!(post.calls().await.is_empty(), "a call that stood on the consent is dropped with it");
}

/// What was logged.
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

#[tokio::test]
async fn the_log_names_no_address_no_name_and_no_words() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let mut post = Post::open().await;
    post.world.request("ar").await;
    for mood in [Mood::Refuses("451 amina is away"), Mood::CutsTheLine, Mood::Refuses("550 no amina here")] {
        post.server.is(mood);
        post.tell_for(5).await;
    }
    post.server.stop().await;
    post.world.request("en-GB").await;
    post.tell_for(2).await;
    let logged = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let ours: String = logged.lines().filter(|line| line.contains("alongside")).collect();
    assert!(ours.contains("not sent"), "failures are logged: {ours}");
    for personal in ["amina", "Amina", "example.org", "900123", "/stop/", "مرحبًا"] {
        assert!(!ours.contains(personal), "{personal} is in the log");
    }
}
