//! One message in, one transaction, replies out. The door cleans and reads; the batch loads, thinks and writes; then, and only
//! then, the answer is put into words.

mod answering;
mod batch;
mod checking;
mod delivering;
mod door;
mod effects;
mod following;
mod held;
mod in_hand;
mod incoming;
mod kept;
mod pages;
mod promising;
mod snapshot;
mod stopping;
mod world;

pub use crate::store::pages::HandOver;
pub use crate::store::phrase_answers::{AnswerLink, Shows};
pub use crate::store::stop_links::{StopLink, Stops};
pub use delivering::{LastHeard, Receipt, Undelivered};
pub use door::LONGEST_MESSAGE;
pub use following::follow_organisations;
pub use incoming::{Address, Answer, Incoming, Said, Shown, ShownExchange};
pub use snapshot::Follower;
pub use world::World;

use crate::conversation::{Line, Reply, Surface, greeting};
use crate::forms::{FormId, Slot};
use crate::ids::MessageId;
use crate::language::Language;
use crate::measures::{self, TurnOutcome};
use crate::store::{Store, StoreError, TurnLane, conversations};
use crate::words::{Isolation, RenderedReply};
use batch::{Done, Job, Thinking};
use door::Entered;
use kept::{Heard, Kept};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;

/// How long someone in danger waits for the store before the card is shown without it.
const DANGER_WAITS: Duration = Duration::from_secs(1);
/// How many words are hashed at once: each takes 19 MiB and a core.
const HASHED_AT_ONCE: usize = 2;
/// How often a turn whose conversation moves on under it is checked anew before the person is asked to try again.
const CHECKED_ANEW: usize = 3;

/// Takes turns.
#[derive(Clone)]
pub struct Turns {
    world: Arc<World>,
    store: Store,
    lane: TurnLane<Thinking>,
    hashing: Arc<Semaphore>,
}

impl Turns {
    /// Turns in this world, kept in this store.
    pub fn new(world: Arc<World>, store: Store) -> Self {
        let lane = store.turn_lane(Thinking::new(Arc::clone(&world)));
        Self { world, store, lane, hashing: Arc::new(Semaphore::new(HASHED_AT_ONCE)) }
    }

    /// The world it thinks in.
    pub fn world(&self) -> &Arc<World> {
        &self.world
    }

    /// Takes one message. It never fails: when the store is away the answer says so and is not stored, and danger gets its card
    /// all the same.
    pub async fn take(&self, incoming: Incoming, isolation: Isolation) -> Answer {
        let entered = door::enter(&self.world, &incoming);
        let danger = entered.input.danger().map(|danger| (danger, entered.danger_language));
        let hint = incoming.surface.language_hint;
        let (channel, began) = (incoming.address.channel, Instant::now());
        let done = match danger {
            None => self.think_of(incoming, entered).await,
            Some(_) => self.think_in_danger(incoming, entered).await,
        };
        let answer = match done {
            Ok(Done::Answered(said)) => self.put(*said, isolation),
            Ok(Done::Failed | Done::Nothing | Done::Check(_)) => self.away(danger, hint, isolation),
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "a turn was not stored");
                self.away(danger, hint, isolation)
            }
        };
        let outcome = if answer.stored { TurnOutcome::Answered } else { TurnOutcome::NotStored };
        measures::turn(channel, outcome, began.elapsed());
        answer
    }

    /// Thinks what came through the door.
    async fn think_of(&self, incoming: Incoming, entered: Entered) -> Result<Done, StoreError> {
        let found = self.find(&incoming.address).await?;
        self.think(Job { hash: found.hash, elsewhere: found.elsewhere, incoming, entered, finished: None }).await
    }

    /// The same for someone in danger, who waits for the store no longer than a moment. What is stored after that was shown
    /// already, and must not be found undelivered and shown again one day.
    async fn think_in_danger(&self, incoming: Incoming, entered: Entered) -> Result<Done, StoreError> {
        let turns = self.clone();
        let mut thinking = tokio::spawn(async move { turns.think_of(incoming, entered).await });
        if let Ok(done) = tokio::time::timeout(DANGER_WAITS, &mut thinking).await {
            return done.unwrap_or(Err(StoreError::Stopped));
        }
        let turns = self.clone();
        tokio::spawn(async move {
            if let Ok(Ok(Done::Answered(said))) = thinking.await
                && let Some(receipt) = said.receipt
                && let Err(error) = turns.delivered(&[receipt]).await
            {
                tracing::error!(error = &error as &dyn std::error::Error, "a card that was shown could not be noted");
            }
        });
        Err(StoreError::Busy)
    }

    /// One turn through the lane. What has to be checked first is checked outside it.
    async fn think(&self, job: Job) -> Result<Done, StoreError> {
        let mut done = self.lane.take(job).await?;
        for _ in 0..CHECKED_ANEW {
            let Done::Check(waiting) = done else { break };
            let job = waiting.finish(&self.hashing, self.store.return_word_key()).await?;
            done = self.lane.take(job).await?;
        }
        Ok(done)
    }

    /// The conversation at an address as a page shows it; none where there is none yet. A prompt that waits enters it first.
    pub async fn show(
        &self,
        address: &Address,
        surface: &Surface,
        isolation: Isolation,
    ) -> Result<Option<Shown>, StoreError> {
        let Some((mut kept, waiting)) = self.load(address).await? else { return Ok(None) };
        if let Some(prompt) = waiting {
            let found = self.find(address).await?;
            let job = Job::prompt(found, address, surface, prompt, self.world.clock.now());
            self.lane.take(job).await?;
            if let Some((fresh, _)) = self.load(address).await? {
                kept = fresh;
            }
        }
        Ok(Some(self.shown(&kept, isolation)))
    }

    async fn load(&self, address: &Address) -> Result<Option<(Kept, Option<crate::ids::PromptId>)>, StoreError> {
        let hash = self.find(address).await?.hash;
        let now = self.world.clock.now();
        let found = self
            .store
            .read(move |tx| Box::pin(async move { conversations::load_many(tx, &[hash], now).await }))
            .await?;
        let Some(loaded) = found.loaded.into_iter().next() else { return Ok(None) };
        let waiting = loaded
            .summary
            .prompts
            .iter()
            .rev()
            .find(|prompt| prompt.state == crate::domain::prompt::PromptState::Waiting)
            .map(|prompt| prompt.id);
        Ok(Kept::read(&loaded.row.plain).map(|kept| (kept, waiting)))
    }

    fn shown(&self, kept: &Kept, isolation: Isolation) -> Shown {
        let language = kept.state.language.unwrap_or(Language::SOURCE);
        let easy = kept.state.easy;
        let names = self.world.names();
        let lookup = names.lookup();
        let words = &self.world.words;
        let line = |line: &Line| words.line(line, language, easy, isolation, lookup);
        let exchanges = kept
            .exchanges
            .iter()
            .map(|exchange| ShownExchange {
                message: exchange.message.clone(),
                said: match &exchange.heard {
                    Heard::Text(text) => Some(text.clone()),
                    Heard::Pressed(labels) => Some(labels.iter().map(line).collect::<Vec<_>>().join("\n")),
                    Heard::Fields(values) => Some(values.join("\n")),
                    Heard::Hidden => Some("…".to_owned()),
                    Heard::Nothing => None,
                },
                replies: exchange
                    .replies
                    .iter()
                    .map(|reply| words.render(reply, language, easy, isolation, lookup))
                    .collect(),
            })
            .collect();
        let open = kept.state.current();
        Shown {
            language,
            direction: words.direction(language),
            easy,
            form: open.map(|(form, _)| form.id()),
            slot: open.map(|(_, slot)| slot.id),
            exchanges,
        }
    }

    /// What an opened page says before anything was said. Nothing is stored.
    pub fn greeting(&self, hint: Option<Language>, isolation: Isolation) -> Answer {
        let language = self.offered_or_source(hint);
        self.answer(language, false, None, &greeting(&*self.world.words), Vec::new(), isolation)
    }

    /// The safety card for a text that shows danger: for those whom a limit holds back.
    pub fn safety_card(&self, text: &str, language: Option<Language>, isolation: Isolation) -> Option<RenderedReply> {
        self.safety_answer(text, language, isolation)?.replies.pop()
    }

    /// The same as a whole answer, for a channel that lays out answers. Nothing is stored.
    pub fn safety_answer(&self, text: &str, language: Option<Language>, isolation: Isolation) -> Option<Answer> {
        let (category, written) = door::danger(&self.world, &door::clean(text))?;
        let language = self.offered_or_source(language.or(written));
        let card = Reply::safety(Some(category), false);
        Some(Answer { stored: false, ..self.answer(language, false, None, &[card], Vec::new(), isolation) })
    }

    fn offered_or_source(&self, language: Option<Language>) -> Language {
        use crate::conversation::Wordings;
        language.filter(|language| self.world.words.offers(*language)).unwrap_or(Language::SOURCE)
    }

    /// The store is away: the card alone for someone in danger, else that this is our problem and to try again (P36).
    fn away(
        &self,
        danger: Option<(crate::understanding::Safety, Option<Language>)>,
        hint: Option<Language>,
        isolation: Isolation,
    ) -> Answer {
        let (reply, language) = match danger {
            Some((category, written)) => (Reply::safety(Some(category), false), hint.or(written)),
            None => (Reply::say("general-our-problem"), hint),
        };
        let language = self.offered_or_source(language);
        Answer { stored: false, ..self.answer(language, false, None, &[reply], Vec::new(), isolation) }
    }

    fn answer(
        &self,
        language: Language,
        easy: bool,
        open: Option<(FormId, &'static Slot)>,
        replies: &[Reply],
        effects: Vec<&'static str>,
        isolation: Isolation,
    ) -> Answer {
        let names = self.world.names();
        let lookup = names.lookup();
        let words = &self.world.words;
        Answer {
            language,
            direction: words.direction(language),
            easy,
            form: open.map(|(form, _)| form.id()),
            slot: open.map(|(_, slot)| slot.id),
            replies: replies.iter().map(|reply| words.render(reply, language, easy, isolation, lookup)).collect(),
            effects,
            stored: true,
            receipt: None,
        }
    }
}

/// How the message ids of prompts begin.
const PROMPT_MESSAGE: &str = "prompt-";
/// How they end where only a neutral line may stand in the prompt's place.
const NEUTRAL: &str = "-neutral";

/// The message id under which a prompt enters a conversation: the same prompt enters once. Where only a neutral line may stand in
/// its place it has another, so that the prompt itself can still enter elsewhere.
fn prompt_message(prompt: crate::ids::PromptId, surface: &Surface) -> MessageId {
    let neutral = if surface.health_allowed { "" } else { NEUTRAL };
    MessageId(format!("{PROMPT_MESSAGE}{prompt}{neutral}"))
}

/// The prompt that entered under such an id.
fn prompt_of(message: &MessageId) -> Option<crate::ids::PromptId> {
    let id = message.as_str().strip_prefix(PROMPT_MESSAGE)?;
    id.strip_suffix(NEUTRAL).unwrap_or(id).parse().ok()
}
