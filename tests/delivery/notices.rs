//! Notices of residents on a channel that pushes: told there, or by their other way, never both and never neither.

use crate::chat::{Chat, pushing, text};
use crate::fixture::{HOST, World, on_both, read, write};
use alongside::domain::consent::{Channel, Purpose};
use alongside::domain::contact::{EmailAddress, PhoneNumber};
use alongside::domain::lead::{ContactDetails, NewLead};
use alongside::domain::notice::Notice;
use alongside::domain::prompt::PromptState;
use alongside::domain::reminder::{NewReminder, ReminderAbout};
use alongside::domain::taxonomy::{Code as _, Service};
use alongside::ids::{PromptId, ResidentId};
use alongside::outbox::{CallTasks, Conversations, Deliver, Failed, Message, Senders, Worker};
use alongside::store::queue::{self, Asked};
use alongside::store::{BoxFuture, consents, outbox, prompts, reminders, residents};
use alongside::turn::{Turns, Undelivered};
use alongside::words::Isolation;
use jiff::SignedDuration;
use std::sync::{Arc, Mutex};
use uuid::Uuid;

/// The opportunity people are reminded of; it closes on 21 December.
const ROLE: &str = "vol-001";
/// A week before, at nine.
const REMINDED: &str = "2026-12-14T09:00:00Z";

/// What stands on Discord in the place of a reminder, which may say something about health.
const MESSAGE: &str = "handover-message";

/// What a channel that pushes brings: the notice enters, and the prompt is pushed.
struct Pushing {
    conversations: Conversations,
    turns: Turns,
    pushed: Arc<Mutex<Vec<Undelivered>>>,
}

impl Deliver for Pushing {
    fn deliver<'a>(&'a self, message: &'a Message) -> BoxFuture<'a, Result<(), Failed>> {
        Box::pin(async move {
            let Some(prompt) = self.conversations.enter(message).await? else { return Ok(()) };
            let resident = message.row.resident;
            let pushed =
                self.turns.push_prompt(resident, prompt, Channel::Discord, &pushing(), Isolation::None).await?;
            self.pushed.lock().unwrap().extend(pushed);
            Ok(())
        })
    }
}

/// Notes which notices went by e-mail.
#[derive(Clone, Default)]
struct Post(Arc<Mutex<Vec<Notice>>>);

impl Deliver for Post {
    fn deliver<'a>(&'a self, message: &'a Message) -> BoxFuture<'a, Result<(), Failed>> {
        self.0.lock().unwrap().push(message.notice.clone());
        Box::pin(async { Ok(()) })
    }
}

/// Someone on Discord with a request and a reminder, and the worker that tells them.
struct Told<'a> {
    chat: Chat<'a>,
    resident: ResidentId,
    pushed: Arc<Mutex<Vec<Undelivered>>>,
    post: Post,
    worker: Worker,
}

impl<'a> Told<'a> {
    async fn open(world: &'a World, by_email: bool) -> Self {
        let chat = Chat::open(world).await;
        let said = chat.send("100", "1", text("volunteer in Wembley")).await;
        chat.delivered(&[&said]).await;
        let resident = chat.resident("100").await;
        let contact = ContactDetails {
            email: EmailAddress::parse("amina@example.org").filter(|_| by_email),
            phone: PhoneNumber::parse("07700 900123").ok(),
            ..ContactDetails::default()
        };
        let lead = NewLead { contact, ..world.lead(&[]) };
        world.save(resident, &lead, &[world.consent(Purpose::ContactVolunteering)]).await.unwrap().unwrap();
        let (pushed, post) = (Arc::default(), Post::default());
        let worker = worker(&chat, &pushed, &post, true);
        let told = Self { chat, resident, pushed, post, worker };
        told.tell().await;
        told.post.0.lock().unwrap().clear();
        told
    }

    /// With a reminder that is due now.
    async fn reminded(world: &'a World, by_email: bool) -> Self {
        let told = Self::open(world, by_email).await;
        let (resident, consent, now) = (told.resident, world.consent(Purpose::Reminders), world.now());
        write!(world, |tx| consents::give(tx, resident, &consent)).unwrap();
        let reminder = NewReminder { opportunity: ROLE.into(), about: ReminderAbout::Closing };
        write!(world, |tx| async { reminders::set(tx, resident, &reminder, now).await }).unwrap().unwrap();
        world.clock.set(REMINDED.parse().unwrap());
        told
    }

    /// Tells what is due now.
    async fn tell(&self) {
        while self.worker.round().await.unwrap() > 0 {}
    }

    async fn tell_for(&self, minutes: usize) {
        for _ in 0..minutes {
            self.tell().await;
            self.chat.world.clock.advance(SignedDuration::from_mins(1));
        }
    }

    fn pushed(&self) -> Vec<Undelivered> {
        self.pushed.lock().unwrap().clone()
    }

    fn emails(&self) -> usize {
        self.post.0.lock().unwrap().len()
    }

    async fn calls(&self) -> usize {
        let world = self.chat.world;
        let asked = Asked::of(&HOST.into(), Service::ALL);
        read!(world, |tx| queue::calls(tx, &asked, None, 100)).unwrap().len()
    }

    async fn prompts(&self) -> Vec<(PromptId, PromptState)> {
        let (resident, now) = (self.resident, self.chat.world.now());
        let summary = read!(self.chat.world, |tx| residents::summary(tx, resident, now)).unwrap();
        summary.prompts.into_iter().map(|prompt| (prompt.id, prompt.state)).collect()
    }
}

fn worker(chat: &Chat<'_>, pushed: &Arc<Mutex<Vec<Undelivered>>>, post: &Post, pushes: bool) -> Worker {
    let store = chat.world.store.clone();
    let conversations = Conversations::new(store.clone());
    let conversation: Arc<dyn Deliver> = if pushes {
        Arc::new(Pushing { conversations, turns: chat.turns.clone(), pushed: Arc::clone(pushed) })
    } else {
        Arc::new(conversations)
    };
    let senders =
        Senders { conversation, email: Some(Arc::new(post.clone())), call: Arc::new(CallTasks::new(store.clone())) };
    Worker::new(store, Arc::clone(&chat.turns.world().words), senders, "https://chat.example.org")
}

async fn a_reminder_is_pushed_once_and_no_email_goes_beside_it(world: &World) {
    let told = Told::reminded(world, true).await;
    told.tell_for(3).await;
    let pushed = told.pushed();
    assert_eq!(pushed.len(), 1);
    assert_eq!(pushed[0].answer.replies[0].message, MESSAGE);
    assert_eq!(told.chat.waiting().await, [pushed[0].message.as_str()]);
    assert_eq!(told.emails(), 0, "it waits for what becomes of the push");
    told.chat.delivered(&[&pushed[0].answer]).await;
    told.tell_for(30).await;
    assert_eq!((told.pushed().len(), told.emails(), told.calls().await), (1, 0, 0));
    let (resident, now) = (told.resident, world.now());
    let waiting = write!(world, |tx| outbox::take(tx, Uuid::from_u128(77), now, 10)).unwrap();
    assert!(waiting.is_empty(), "nothing is tried for ever");
    assert_eq!(read!(world, |tx| residents::summary(tx, resident, now)).unwrap().prompts.len(), 1);
}

async fn a_push_whose_program_was_killed_is_found_once_and_never_pushed_again(world: &World) {
    let mut told = Told::reminded(world, true).await;
    told.tell_for(2).await;
    let prompt = told.prompts().await[0].0;
    // Killed with the reply in its hands.
    told.chat.killed().await;
    let found = told.chat.undelivered().await;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].answer.replies[0].message, MESSAGE);
    let surface = pushing();
    let push = || told.chat.turns.push_prompt(told.resident, prompt, Channel::Discord, &surface, Isolation::None);
    let again = push().await.unwrap().unwrap();
    assert_eq!(again.answer.receipt, found[0].answer.receipt, "the same reply, not another");
    assert_eq!(told.chat.undelivered().await.len(), 1);
    told.chat.delivered(&[&found[0].answer]).await;
    assert!(push().await.unwrap().is_none());
    assert!(told.chat.waiting().await.is_empty());
}

async fn whoever_cannot_be_reached_there_gets_the_email_and_the_question_again_when_they_write(world: &World) {
    let told = Told::reminded(world, true).await;
    told.tell().await;
    told.chat.closed(&told.pushed()[0].answer).await;
    told.tell_for(5).await;
    assert_eq!((told.pushed().len(), told.emails(), told.calls().await), (1, 1, 0));
    assert_eq!(told.prompts().await[0].1, PromptState::Waiting, "they never saw it");
    let said = told.chat.send("100", "2", text("hello")).await;
    let messages: Vec<&str> = said.replies.iter().map(|reply| reply.message.as_str()).collect();
    assert!(messages.contains(&MESSAGE));
    assert_eq!(messages[0], "general-welcome-back", "what we pushed was no visit of theirs");
    told.tell_for(5).await;
    assert_eq!(told.emails(), 1);
}

async fn whoever_was_closed_before_gets_the_email_at_once(world: &World) {
    let told = Told::reminded(world, true).await;
    told.chat.closed(&told.chat.send("100", "2", text("hello")).await).await;
    told.tell().await;
    assert_eq!((told.pushed().len(), told.emails(), told.calls().await), (0, 1, 0));
}

async fn whoever_was_closed_before_and_gave_a_telephone_alone_is_called(world: &World) {
    let told = Told::reminded(world, false).await;
    told.chat.closed(&told.chat.send("100", "2", text("hello")).await).await;
    told.tell().await;
    assert_eq!((told.pushed().len(), told.emails(), told.calls().await), (0, 0, 1));
}

async fn with_a_telephone_alone_a_push_makes_no_call(world: &World) {
    let told = Told::reminded(world, false).await;
    told.tell_for(2).await;
    told.chat.delivered(&[&told.pushed()[0].answer]).await;
    told.tell_for(5).await;
    assert_eq!((told.pushed().len(), told.emails(), told.calls().await), (1, 0, 0));
}

async fn where_nobody_pushes_any_more_the_email_goes(world: &World) {
    let mut told = Told::reminded(world, true).await;
    told.worker = worker(&told.chat, &told.pushed, &told.post, false);
    told.tell_for(3).await;
    assert_eq!((told.pushed().len(), told.emails()), (0, 1));
    assert_eq!(told.prompts().await[0].1, PromptState::Waiting);
}

async fn a_push_that_does_not_go_out_for_hours_leaves_the_email_to_go(world: &World) {
    let told = Told::reminded(world, true).await;
    told.tell_for(60 * 6 - 1).await;
    assert_eq!((told.pushed().len(), told.emails()), (1, 0));
    told.tell_for(5).await;
    assert_eq!((told.pushed().len(), told.emails()), (1, 1));
}

async fn a_prompt_that_was_seen_elsewhere_meanwhile_is_not_pushed(world: &World) {
    let told = Told::reminded(world, true).await;
    let (resident, now) = (told.resident, world.now());
    let row = alongside::ids::OutboxId(world.uuid());
    let kind = alongside::domain::prompt::PromptKind::Closed { opportunity: ROLE.into() };
    let prompt = write!(world, |tx| async { prompts::make(tx, row, resident, &kind, now).await }).unwrap().unwrap();
    write!(world, |tx| prompts::mark_shown(tx, &[prompt])).unwrap();
    let push = told.chat.turns.push_prompt(resident, prompt, Channel::Discord, &pushing(), Isolation::None).await;
    assert!(push.unwrap().is_none());
    assert!(told.chat.waiting().await.is_empty());
    let stranger = world.resident().await.owner.resident;
    let push = told.chat.turns.push_prompt(stranger, prompt, Channel::Discord, &pushing(), Isolation::None).await;
    assert!(push.unwrap().is_none(), "and nowhere where they do not write");
}

async fn a_missed_promise_is_pushed_too_and_asked_once(world: &World) {
    let told = Told::open(world, true).await;
    world.wait_days(5);
    let now = world.now();
    let made = write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap();
    assert_eq!(made.len(), 1);
    told.tell_for(3).await;
    let pushed = told.pushed();
    assert_eq!(pushed.len(), 1);
    assert_eq!(pushed[0].answer.replies[0].message, "prompt-promise-missed");
    assert_eq!(told.prompts().await, [(made[0].prompt, PromptState::Shown)]);
    told.chat.delivered(&[&pushed[0].answer]).await;
    told.tell_for(5).await;
    assert_eq!((told.pushed().len(), told.emails()), (1, 0));
}

async fn a_missed_promise_goes_by_email_where_nothing_is_pushed(world: &World) {
    let told = Told::open(world, true).await;
    let said = told.chat.send("100", "2", text("hello")).await;
    told.chat.closed(&said).await;
    world.wait_days(5);
    let now = world.now();
    write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap();
    told.tell_for(3).await;
    assert_eq!((told.pushed().len(), told.emails()), (0, 1));
    assert_eq!(told.prompts().await[0].1, PromptState::Waiting);
}

on_both![
    a_reminder_is_pushed_once_and_no_email_goes_beside_it,
    a_push_whose_program_was_killed_is_found_once_and_never_pushed_again,
    whoever_cannot_be_reached_there_gets_the_email_and_the_question_again_when_they_write,
    whoever_was_closed_before_gets_the_email_at_once,
    whoever_was_closed_before_and_gave_a_telephone_alone_is_called,
    with_a_telephone_alone_a_push_makes_no_call,
    where_nobody_pushes_any_more_the_email_goes,
    a_push_that_does_not_go_out_for_hours_leaves_the_email_to_go,
    a_prompt_that_was_seen_elsewhere_meanwhile_is_not_pushed,
    a_missed_promise_is_pushed_too_and_asked_once,
    a_missed_promise_goes_by_email_where_nothing_is_pushed,
];
