//! Brings answers: urgent before the rest, then the oldest first, each person's in their order, a few people side by side. What
//! cannot be brought now waits here and in the store, whatever happens to this process; what never can be is given up and said so.
//! The limits of Discord are kept by serenity's own limiter; here is only patience.

use super::api::Api;
use super::arrival::{Destination, made_at};
use super::failure::Failure;
use super::post::Post;
use crate::ids::ConversationId;
use crate::measures;
use crate::turn::{Receipt, Turns};
use serenity::all::{MessageId, UserId};
use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{Notify, mpsc, oneshot, watch};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::Instant;

/// Answers that are on their way at once. Many wait for a limit rather than for the network.
const SIDE_BY_SIDE: usize = 24;
/// The first pause when Discord is away; it doubles.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// The longest pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// How long deliveries are gathered before they are noted in one write.
const GATHER: Duration = Duration::from_millis(50);
/// The most that is noted in one write.
const NOTED_AT_ONCE: usize = 200;

/// An answer on its way.
pub(super) struct Delivery {
    /// For whom.
    pub(super) person: UserId,
    /// Where it goes.
    pub(super) to: Destination,
    /// The message it answers: our own names for the parts follow from it, so that a repeat is recognised.
    pub(super) answers: u64,
    /// What is said.
    pub(super) posts: Vec<Post>,
    /// How many of them are out.
    pub(super) out: usize,
    /// Said instead of what Discord does not take: nobody is left without a word. Taken once.
    pub(super) apology: Option<Post>,
    /// Before all others.
    pub(super) urgent: bool,
    /// What to note once it is out; nothing for what was not stored.
    pub(super) receipt: Option<Receipt>,
    /// Whether another run of the program may have brought it already: then we look before we say it.
    pub(super) recovered: bool,
}

/// What tells one answer from another.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Name {
    /// The same however often the store hands it out.
    Stored(ConversationId, i64),
    /// What was not stored: the safety card without a store, "our problem".
    Passing(UserId, u64),
}

impl Delivery {
    fn name(&self) -> Name {
        match &self.receipt {
            Some(receipt) => {
                let (conversation, version) = receipt.key();
                Name::Stored(conversation, version)
            }
            None => Name::Passing(self.person, self.answers),
        }
    }

    /// Its place among what its conversation holds; what was not stored has none, and goes first.
    fn version(&self) -> Option<i64> {
        self.receipt.map(|receipt| receipt.key().1)
    }
}

/// What brings and notes.
pub(super) struct Tasks {
    bringing: JoinSet<()>,
    noting: JoinHandle<()>,
}

impl Tasks {
    /// Ends once what is on its way is out and noted. What Discord does not take now waits in the store for the next run.
    pub(super) async fn stop(mut self, courier: Courier) {
        courier.idle().await;
        self.bringing.shutdown().await;
        let (all, noted) = oneshot::channel();
        if courier.notes.send(Note::All(all)).is_ok() {
            let _ = tokio::time::timeout(LONGEST_PAUSE, noted).await;
        }
        self.noting.abort();
    }
}

/// The order in which answers go: urgent first, then by the message they answer, which tells the time.
type Key = (bool, u64, u64);

/// Brings answers.
#[derive(Clone)]
pub(super) struct Courier {
    shared: Arc<Shared>,
    notes: mpsc::UnboundedSender<Note>,
}

struct Shared {
    api: Api,
    turns: Turns,
    line: Mutex<Line>,
    moved: Notify,
    waiting: watch::Sender<usize>,
}

#[derive(Default)]
struct Line {
    waiting: BTreeMap<Key, Delivery>,
    /// What is waiting or on its way, so that nothing is brought twice side by side.
    known: HashSet<Name>,
    /// People to whom something is being brought.
    busy: HashSet<UserId>,
    arrived: u64,
    /// Discord is away: nobody is tried before this.
    paused_until: Option<Instant>,
    pause: Option<Duration>,
}

/// What is to be noted.
enum Note {
    /// This is out.
    Out(Receipt),
    /// Say when all of the above is noted.
    All(oneshot::Sender<()>),
}

/// What came of a try.
enum Came {
    Out,
    Later,
    Closed,
    Never,
}

impl Courier {
    /// Begins to bring answers.
    pub(super) fn start(api: Api, turns: Turns) -> (Self, Tasks) {
        let shared =
            Arc::new(Shared { api, turns, line: Mutex::default(), moved: Notify::new(), waiting: watch::channel(0).0 });
        let (notes, noted) = mpsc::unbounded_channel();
        let noting = tokio::spawn(note(Arc::clone(&shared), noted));
        let courier = Self { shared, notes };
        let mut bringing = JoinSet::new();
        for _ in 0..SIDE_BY_SIDE {
            bringing.spawn(courier.clone().work());
        }
        (courier, Tasks { bringing, noting })
    }

    /// Takes an answer on its way, unless it is on its way already.
    pub(super) fn bring(&self, delivery: Delivery) {
        let mut line = self.shared.line();
        if !line.known.insert(delivery.name()) {
            return;
        }
        line.arrived += 1;
        let key = (!delivery.urgent, delivery.answers, line.arrived);
        line.waiting.insert(key, delivery);
        drop(line);
        self.shared.waiting.send_modify(|waiting| *waiting += 1);
        self.shared.moved.notify_one();
    }

    /// Waits until nothing is on its way, or Discord is away.
    pub(super) async fn idle(&self) {
        let mut waiting = self.shared.waiting.subscribe();
        loop {
            if *waiting.borrow_and_update() == 0 || self.shared.line().paused_until.is_some() {
                return;
            }
            let _ = tokio::time::timeout(GATHER, waiting.changed()).await;
        }
    }

    async fn work(self) {
        loop {
            let (key, mut delivery) = self.next().await;
            let came = self.carry(&mut delivery).await;
            self.end(key, delivery, came).await;
        }
    }

    /// The next answer that may be brought.
    async fn next(&self) -> (Key, Delivery) {
        loop {
            let moved = self.shared.moved.notified();
            let pause = {
                let mut line = self.shared.line();
                let pause = line.paused_until.filter(|until| *until > Instant::now());
                if pause.is_none()
                    && let Some(taken) = line.take()
                {
                    return taken;
                }
                pause
            };
            match pause {
                Some(until) => tokio::time::sleep_until(until).await,
                None => moved.await,
            }
        }
    }

    async fn end(&self, key: Key, delivery: Delivery, came: Came) {
        let (person, known) = (delivery.person, delivery.name());
        match came {
            Came::Later => {
                let mut line = self.shared.line();
                line.waiting.insert(key, delivery);
                line.busy.remove(&person);
                let pause = line.pause.map_or(FIRST_PAUSE, |pause| (pause * 2).min(LONGEST_PAUSE));
                if line.paused_until.is_none_or(|until| until <= Instant::now()) {
                    line.pause = Some(pause);
                    line.paused_until = Some(Instant::now() + pause);
                }
                drop(line);
                self.shared.moved.notify_waiters();
                return;
            }
            Came::Out | Came::Never => {
                if matches!(came, Came::Out) {
                    measures::discord_replied(age(delivery.answers, &self.shared.turns));
                }
                if let Some(receipt) = delivery.receipt {
                    let _ = self.notes.send(Note::Out(receipt));
                }
            }
            Came::Closed => {
                if let Some(receipt) = &delivery.receipt
                    && let Err(error) = self.shared.turns.closed(receipt).await
                {
                    tracing::error!(error = &error as &dyn std::error::Error, "a closed channel was not noted");
                }
            }
        }
        let mut line = self.shared.line();
        line.busy.remove(&person);
        line.known.remove(&known);
        if matches!(came, Came::Out) {
            (line.pause, line.paused_until) = (None, None);
        }
        drop(line);
        self.shared.waiting.send_modify(|waiting| *waiting -= 1);
        self.shared.moved.notify_waiters();
    }

    /// Brings what is not out yet.
    async fn carry(&self, delivery: &mut Delivery) -> Came {
        if delivery.recovered {
            match self.look_before(delivery).await {
                Ok(()) => delivery.recovered = false,
                Err(failure) if is_later(failure) => return Came::Later,
                Err(Failure::Closed(_)) => return Came::Closed,
                // Then we cannot look; saying it twice is better than not at all.
                Err(_) => delivery.recovered = false,
            }
        }
        while delivery.out < delivery.posts.len() {
            match self.bring_one(delivery).await {
                Ok(()) => delivery.out += 1,
                Err(failure) => {
                    measures::discord_send_failed(failure.kind());
                    match failure {
                        Failure::Away | Failure::Wait => return Came::Later,
                        Failure::Over(_) if matches!(delivery.to, Destination::Interaction { .. }) => {
                            delivery.to = delivery.to.without_interaction();
                        }
                        Failure::Closed(code) => {
                            tracing::info!(discord.code = code, "an answer cannot be brought: this way is closed");
                            return Came::Closed;
                        }
                        Failure::Token => {
                            tracing::error!("Discord refuses the bot's token");
                            return Came::Later;
                        }
                        Failure::Over(_) | Failure::Refused { .. } => {
                            tracing::error!(%failure, "an answer is not taken");
                            let Some(apology) = delivery.apology.take() else { return Came::Never };
                            delivery.posts.truncate(delivery.out);
                            delivery.posts.push(apology);
                        }
                    }
                }
            }
        }
        Came::Out
    }

    async fn bring_one(&self, delivery: &mut Delivery) -> Result<(), Failure> {
        let api = &self.shared.api;
        if let Destination::Interaction { until, .. } = &delivery.to
            && *until <= self.shared.turns.world().clock.now().as_millisecond()
        {
            delivery.to = delivery.to.without_interaction();
        }
        let post = &delivery.posts[delivery.out];
        match &mut delivery.to {
            Destination::Interaction { token, ephemeral, thinking, .. } => {
                if *thinking {
                    api.edit_original(token, &post.edit()).await?;
                    *thinking = false;
                    Ok(())
                } else {
                    api.follow_up(token, &post.follow_up(*ephemeral)).await
                }
            }
            Destination::Channel(channel) => {
                api.send(*channel, &post.message(name(delivery.answers, delivery.out))).await
            }
            Destination::Person => {
                let channel = api.direct_channel(delivery.person).await?;
                delivery.to = Destination::Channel(channel);
                let name = name(delivery.answers, delivery.out);
                api.send(channel, &delivery.posts[delivery.out].message(&name)).await
            }
        }
    }

    /// What another run of the program said before it ended is not said again: as many parts as stand in the channel since the
    /// message are out.
    async fn look_before(&self, delivery: &mut Delivery) -> Result<(), Failure> {
        let Some(channel) = delivery.to.direct_channel() else { return Ok(()) };
        let said = self.shared.api.said_after(channel, MessageId::new(delivery.answers.max(1))).await?;
        let mut ours = said.iter().filter(|message| message.author.bot);
        while let Some(post) = delivery.posts.get(delivery.out) {
            if !ours.any(|message| post.is_said_by(message)) {
                break;
            }
            delivery.out += 1;
        }
        if delivery.out > 0
            && let Destination::Interaction { thinking, .. } = &mut delivery.to
        {
            *thinking = false;
        }
        Ok(())
    }
}

impl Shared {
    fn line(&self) -> std::sync::MutexGuard<'_, Line> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Line {
    /// The first answer whose person is not being answered already; of what waits for that person, what was answered first. What
    /// is noted as out has nothing before it that is not: one that comes later, however urgent, brings its person to the front.
    fn take(&mut self) -> Option<(Key, Delivery)> {
        let person =
            self.waiting.values().map(|delivery| delivery.person).find(|person| !self.busy.contains(person))?;
        let theirs = self.waiting.iter().filter(|(_, delivery)| delivery.person == person);
        let key = *theirs.min_by_key(|((.., arrived), delivery)| (delivery.version(), *arrived))?.0;
        let delivery = self.waiting.remove(&key)?;
        self.busy.insert(delivery.person);
        Some((key, delivery))
    }
}

/// How long ago the message was written that is answered.
fn age(answers: u64, turns: &Turns) -> Duration {
    let milliseconds = turns.world().clock.now().as_millisecond() - made_at(answers);
    Duration::from_millis(u64::try_from(milliseconds).unwrap_or(0))
}

fn is_later(failure: Failure) -> bool {
    matches!(failure, Failure::Away | Failure::Wait | Failure::Token)
}

/// What we call one part of an answer, at most 25 characters: Discord gives the same part back instead of saying it twice.
fn name(answers: u64, part: usize) -> String {
    format!("{answers}.{part}")
}

/// Notes what is out, several at once. What cannot be noted now is noted later.
async fn note(shared: Arc<Shared>, mut notes: mpsc::UnboundedReceiver<Note>) {
    let mut taken = Vec::new();
    while notes.recv_many(&mut taken, NOTED_AT_ONCE).await > 0 {
        let mut asked = Vec::new();
        let mut out = Vec::with_capacity(taken.len());
        for note in taken.drain(..) {
            match note {
                Note::Out(receipt) => out.push(receipt),
                Note::All(noted) => asked.push(noted),
            }
        }
        while !out.is_empty()
            && let Err(error) = shared.turns.delivered(&out).await
        {
            tracing::error!(error = &error as &dyn std::error::Error, "what was brought could not be noted");
            tokio::time::sleep(FIRST_PAUSE).await;
        }
        for noted in asked {
            let _ = noted.send(());
        }
        tokio::time::sleep(GATHER).await;
    }
}
