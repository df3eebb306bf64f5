//! How waiting turns are thought: load their conversations in one look-up, advance each in memory in its order, write one row an
//! ordinary turn. Turns with effects run one by one in a savepoint; one that fails is undone alone.

use super::checking::{self, Begun, Finished, Proof, Waiting};
use super::door::Entered;
use super::in_hand::InHand;
use super::kept::{Heard, Kept};
use super::pages::{Found, PageLink};
use super::{Address, Incoming, Receipt, Said, World, effects, held, promising, prompt_message};
use crate::conversation::{
    Card, Checked, Effect, Input, Known, Refused, Reply, Surface, Turned, Wordings as _, advance, next_prompt,
};
use crate::domain::duty::Promises;
use crate::forms::{FormId, Slot};
use crate::ids::{ConversationId, LeadId, MessageId, PromptId, Reference, ResidentId, fresh_uuid};
use crate::language::Language;
use crate::matching::Index;
use crate::measures;
use crate::store::conversations::{ConversationRow, Pushing, load_many, save_many};
use crate::store::residents::{self, OwnSummary, Owner};
use crate::store::{AddressHash, Batch, BoxFuture, StoreError, Tx, moving, prompts, tries};
use crate::understanding::Safety;
use jiff::{Timestamp, ToSpan};
use std::collections::HashMap;
use std::sync::Arc;

/// For how many minutes a safety card counts as shown recently (S45).
const SAFETY_RECENT_MINUTES: i64 = 10;

/// One turn that waits.
pub(super) struct Job {
    pub(super) hash: AddressHash,
    pub(super) incoming: Incoming,
    pub(super) entered: Entered,
    /// Whether the conversation is found at another address than the turn came from: it came from a page that a link opened.
    pub(super) elsewhere: bool,
    /// Work that this turn asked for before.
    pub(super) finished: Option<Finished>,
}

impl Job {
    /// A turn in which a prompt enters the conversation.
    pub(super) fn prompt(found: Found, address: &Address, surface: &Surface, id: PromptId, now: Timestamp) -> Self {
        let incoming = Incoming {
            address: address.clone(),
            message: prompt_message(id, surface),
            at: now,
            said: Said::Choices(Vec::new()),
            surface: surface.clone(),
            reply_to: None,
        };
        Self::ours(found, incoming, Input::Prompt(id))
    }

    /// A turn in which someone comes to the web page by a link.
    pub(super) fn arrival(found: Found, page: &Address, surface: &Surface, now: Timestamp) -> Self {
        let incoming = Incoming {
            address: page.clone(),
            message: MessageId(format!("page-{}", fresh_uuid(now))),
            at: now,
            said: Said::Choices(Vec::new()),
            surface: surface.clone(),
            reply_to: None,
        };
        Self::ours(found, incoming, Input::Arrived)
    }

    /// A turn that begins with us: nothing was said.
    fn ours(found: Found, incoming: Incoming, input: Input) -> Self {
        let entered = Entered { input, heard: Heard::Nothing, pressed: Vec::new(), danger_language: None };
        Self { hash: found.hash, elsewhere: found.elsewhere, incoming, entered, finished: None }
    }
}

/// What a turn came to.
pub(super) enum Done {
    /// It is answered.
    Answered(Box<Saying>),
    /// A prompt that need not enter: it was shown meanwhile, or its conversation is closed or gone.
    Nothing,
    /// Its conversation cannot be read, or an effect failed: nothing of it is stored, and the same message may try again.
    Failed,
    /// It is put aside until this work is done.
    Check(Box<Waiting>),
}

/// What is said in answer, before it has words.
pub(super) struct Saying {
    pub(super) language: Language,
    pub(super) easy: bool,
    pub(super) open: Option<(FormId, &'static Slot)>,
    pub(super) replies: Vec<Reply>,
    pub(super) effects: Vec<&'static str>,
    /// Where the reply is pushed and its exchange is kept.
    pub(super) receipt: Option<Receipt>,
}

/// What turns of a round see of the world.
#[derive(Clone)]
struct Seen {
    index: Arc<Index>,
    promises: Arc<Promises>,
}

/// Thinks turns in a world.
pub(super) struct Thinking {
    world: Arc<World>,
}

impl Thinking {
    pub(super) fn new(world: Arc<World>) -> Self {
        Self { world }
    }

    async fn think_all(&self, tx: &mut Tx<'_>, jobs: Vec<Job>) -> Result<Vec<Done>, StoreError> {
        let now = self.world.clock.now();
        let seen = Seen { index: self.world.index.get(), promises: self.world.promises.get() };
        let mut hashes: Vec<AddressHash> = Vec::with_capacity(jobs.len());
        for job in &jobs {
            if !hashes.contains(&job.hash) {
                hashes.push(job.hash);
            }
        }
        let found = load_many(tx, &hashes, now).await?;
        let mut unreadable = found.unreadable;
        let mut in_hand: HashMap<AddressHash, InHand> = HashMap::with_capacity(hashes.len());
        for loaded in found.loaded {
            let hash = loaded.row.address;
            match Kept::read(&loaded.row.plain) {
                Some(kept) => {
                    let one = InHand { row: loaded.row, kept, summary: loaded.summary, stale: false, changed: false };
                    in_hand.insert(hash, one);
                }
                None => unreadable.push(hash),
            }
        }
        let mut done = Vec::with_capacity(jobs.len());
        for job in jobs {
            if unreadable.contains(&job.hash) {
                tracing::error!("a conversation cannot be read");
                done.push(Done::Failed);
                continue;
            }
            let one = match in_hand.remove(&job.hash) {
                Some(one) => one,
                // Erased since its page was looked up. The same message may try again, and begins anew at the page's own address.
                None if job.elsewhere => {
                    done.push(Done::Failed);
                    continue;
                }
                None => self.begin(&job, now)?,
            };
            let (hash, resident) = (job.hash, one.row.owner.resident);
            let (answer, one) = self.think_one(tx, job, one, &seen, now).await?;
            match one {
                Some(one) => {
                    // What was decided holds in each of their conversations.
                    if matches!(&answer, Done::Answered(saying) if !saying.effects.is_empty()) {
                        let others = in_hand.values_mut();
                        others
                            .filter(|other| other.row.owner.resident == one.row.owner.resident)
                            .for_each(|other| other.stale = true);
                    }
                    in_hand.insert(hash, one);
                }
                // Erased, with every other conversation of theirs.
                None => in_hand.retain(|_, other| other.row.owner.resident != resident),
            }
            done.push(answer);
        }
        let rows: Vec<ConversationRow> =
            in_hand.into_values().filter(|one| one.changed).map(InHand::into_row).collect();
        save_many(tx, &rows).await?;
        Ok(done)
    }

    /// A conversation that begins with this turn.
    fn begin(&self, job: &Job, now: Timestamp) -> Result<InHand, StoreError> {
        // Until a language is told or chosen, the one their browser or program is set to is the likeliest to be read.
        let hint = job.incoming.surface.language_hint.filter(|hint| self.world.words.offers(*hint));
        let row = ConversationRow {
            id: ConversationId(fresh_uuid(now)),
            owner: Owner::fresh(ResidentId(fresh_uuid(now)))?,
            new: true,
            address: job.hash,
            channel: job.incoming.address.channel,
            language: hint.unwrap_or(Language::SOURCE),
            easy: false,
            version: 0,
            created_at: now,
            updated_at: now,
            pushing: Pushing::default(),
            plain: Vec::new(),
        };
        Ok(InHand {
            row,
            kept: Kept::new(&job.incoming.address),
            summary: OwnSummary::default(),
            stale: false,
            changed: false,
        })
    }

    /// One turn. Gives the conversation back, unless it was erased.
    async fn think_one(
        &self,
        tx: &mut Tx<'_>,
        mut job: Job,
        mut one: InHand,
        seen: &Seen,
        now: Timestamp,
    ) -> Result<(Done, Option<InHand>), StoreError> {
        if let Some(exchange) = one.kept.find(&job.incoming.message) {
            // It came before: the stored reply again, nothing done twice.
            measures::repeated(job.incoming.address.channel);
            let answer = one.say_again(exchange);
            return Ok((answer, Some(one)));
        }
        if one.stale {
            one.summary = residents::summary(tx, one.row.owner.resident, now).await?;
            one.stale = false;
        }
        if let Input::Prompt(id) = job.entered.input
            && !one.takes(id, &job.incoming.surface)
        {
            return Ok((Done::Nothing, Some(one)));
        }
        let finished = job.finished.take().filter(|finished| finished.version == one.row.version);
        let page = PageLink::spare(&job.incoming.surface, self.world.public_address.as_deref())?;
        let page = page.as_ref();
        let (mut checked, mut proof) = match finished {
            Some(finished) => {
                let (checked, proof) = checking::settle(tx, finished.outcome, &one.row, now).await?;
                (Some(checked), proof)
            }
            None => (None, Proof::None),
        };
        let mut turned = self.advance(&one, &job, (seen, page), now, (checked.as_ref(), None))?;
        if let Some(check) = turned.check.take() {
            let language = turned.state.language.unwrap_or(one.row.language);
            tx.savepoint().await?;
            match checking::begin(tx, check, &one.row, language, &self.world, now).await {
                Ok(Begun::Known(found, behind)) => {
                    tx.release().await?;
                    (checked, proof) = (Some(found), behind);
                    turned = self.advance(&one, &job, (seen, page), now, (checked.as_ref(), None))?;
                }
                Ok(Begun::Slow(work)) => {
                    tx.release().await?;
                    let version = one.row.version;
                    return Ok((Done::Check(Box::new(Waiting { job, version, work })), Some(one)));
                }
                Err(error) => {
                    tracing::error!(error = &error as &dyn std::error::Error, "a check failed and is undone");
                    tx.rollback().await?;
                    return Ok((Done::Failed, Some(one)));
                }
            }
        }
        if turned.effects.is_empty() && !has_held(&turned.replies) {
            note_pushed(tx, &job, now).await?;
            let answer = one.keep(turned, &job, now);
            return Ok((answer, Some(one)));
        }
        tx.savepoint().await?;
        let before = (one.row.new, one.row.owner.clone());
        let mut seen = seen.clone();
        let mut outcome = match promising::moved(tx, &turned.effects, now).await {
            Ok(moved) => {
                if let Some(promises) = moved {
                    // Thought once more with the days that can be kept.
                    seen.promises = Arc::new(promises);
                    turned = self.advance(&one, &job, (&seen, page), now, (checked.as_ref(), None))?;
                }
                self.carry_out(tx, &mut one, &job, (&turned, &proof), (&seen, page), now).await
            }
            Err(error) => Err(error),
        };
        let seen = &seen;
        if let Ok(Err(refused)) = outcome {
            // Undone, and thought once more from the same state: it offers what is left.
            tx.rollback().await?;
            (one.row.new, one.row.owner) = before.clone();
            tx.savepoint().await?;
            turned = self.advance(&one, &job, (seen, page), now, (checked.as_ref(), Some(refused)))?;
            outcome = self.carry_out(tx, &mut one, &job, (&turned, &proof), (seen, page), now).await;
        }
        let outcome = match outcome {
            Ok(Ok(())) => held::fill(tx, &one.row, &one.kept, &job.incoming.surface, &mut turned.replies, now).await,
            Ok(Err(_)) => Err(StoreError::Conflict),
            Err(error) => Err(error),
        };
        if let Err(error) = outcome {
            tracing::error!(error = &error as &dyn std::error::Error, "an effect failed and is undone");
            tx.rollback().await?;
            (one.row.new, one.row.owner) = before;
            return Ok((Done::Failed, Some(one)));
        }
        tx.release().await?;
        if turned.effects.contains(&Effect::Erase) {
            return Ok((Done::Answered(Box::new(one.saying(&turned))), None));
        }
        if turned.effects.contains(&Effect::ForgetContact) {
            one.kept.forget_contact();
        }
        if turned.effects.iter().any(|effect| matches!(effect, Effect::ComeBack { brings_own: false, .. })) {
            // Someone else wrote it.
            one.kept.exchanges.clear();
        }
        note_pushed(tx, &job, now).await?;
        let answer = one.keep(turned, &job, now);
        one.stale = true;
        Ok((answer, Some(one)))
    }

    async fn carry_out(
        &self,
        tx: &mut Tx<'_>,
        one: &mut InHand,
        job: &Job,
        (turned, proof): (&Turned, &Proof),
        (seen, page): (&Seen, Option<&PageLink>),
        now: Timestamp,
    ) -> Result<Result<(), Refused>, StoreError> {
        if one.row.new && !turned.effects.is_empty() {
            // What effects write hangs on the resident, so they must be there first.
            one.row.plain = one.kept.write();
            save_many(tx, std::slice::from_ref(&one.row)).await?;
            one.row.new = false;
        }
        let acting = effects::Acting {
            world: &self.world,
            index: &seen.index,
            resident: one.row.owner.resident,
            language: turned.state.language.unwrap_or(one.row.language),
            channel: job.incoming.surface.channel,
            message: &job.incoming.message,
            conversation: one.row.address,
            id: one.row.id,
            page,
            proof,
            now,
        };
        for effect in &turned.effects {
            if let Effect::ComeBack { reference, brings_own } = effect {
                let Some(named) = checking::still_holds(tx, proof, now).await? else { return Ok(Err(Refused::Done)) };
                tries::forget(tx, one.row.address, *reference).await?;
                one.row.plain = one.kept.write();
                if !moving::come_back(tx, &mut one.row, named, *brings_own, now).await? {
                    return Ok(Err(Refused::Done));
                }
            } else if let Err(refused) = acting.carry_out(tx, effect).await? {
                return Ok(Err(refused));
            }
        }
        Ok(Ok(()))
    }

    fn advance(
        &self,
        one: &InHand,
        job: &Job,
        (seen, page): (&Seen, Option<&PageLink>),
        now: Timestamp,
        (checked, refused): (Option<&Checked>, Option<Refused>),
    ) -> Result<Turned, StoreError> {
        let references = random_references()?;
        let recent = now.checked_sub(SAFETY_RECENT_MINUTES.minutes()).unwrap_or(Timestamp::MIN);
        let recently = one.kept.exchanges.iter().filter(|exchange| exchange.at > recent);
        let shown: Vec<Safety> = recently.filter_map(|exchange| exchange.safety).collect();
        let known = Known {
            now,
            fresh_leads: [(); 4].map(|()| LeadId(fresh_uuid(now))),
            spare_references: references,
            surface: &job.incoming.surface,
            consents: &one.summary.consents,
            requests: &one.summary.requests,
            prompts: &one.summary.prompts,
            index: &seen.index,
            areas: &self.world.areas,
            area: &self.world.area,
            host: &self.world.host,
            promises: &seen.promises,
            wordings: &*self.world.words,
            safety_shown: &shown,
            page: page.map(|link| link.url.as_str()),
            checked,
            refused,
        };
        let mut turned = advance(&one.kept.state, &job.entered.input, &known);
        if job.entered.input.danger().is_some() && turned.state.language.is_none() {
            // Danger before a language is chosen: the one asked for, else the one it was said in.
            let language = job.incoming.surface.language_hint.or(job.entered.danger_language);
            let language = language.filter(|language| self.world.words.offers(*language));
            turned.replies.iter_mut().for_each(|reply| reply.language = language);
        }
        if refused.is_none()
            && turned.check.is_none()
            && !turned.effects.contains(&Effect::Erase)
            && job.entered.input.danger().is_none()
            && !matches!(job.entered.input, Input::Prompt(_))
        {
            // A prompt that waits enters with the next turn, whatever the channel.
            if let Some(prompt) = next_prompt(&turned.state, &known) {
                let next = advance(&turned.state, &Input::Prompt(prompt), &known);
                turned.state = next.state;
                turned.replies.extend(next.replies);
                turned.effects.extend(next.effects);
            }
        }
        Ok(turned)
    }
}

impl Batch for Thinking {
    type Turn = Job;
    type Answer = Done;

    fn address(turn: &Job) -> AddressHash {
        turn.hash
    }

    fn run<'a>(&'a self, tx: &'a mut Tx<'_>, turns: Vec<Job>) -> BoxFuture<'a, Result<Vec<Done>, StoreError>> {
        Box::pin(self.think_all(tx, turns))
    }
}

/// A prompt that is pushed is marked in the transaction that makes its reply wait.
async fn note_pushed(tx: &mut Tx<'_>, job: &Job, now: Timestamp) -> Result<(), StoreError> {
    match job.entered.input {
        Input::Prompt(id) if job.incoming.surface.pushes => prompts::mark_pushed(tx, id, now).await,
        _ => Ok(()),
    }
}

fn has_held(replies: &[Reply]) -> bool {
    replies.iter().any(|reply| reply.cards.contains(&Card::Held))
}

fn random_references() -> Result<[Reference; 4], StoreError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::Stopped)?;
    Ok([0, 1, 2, 3].map(|index| {
        let mut eight = [0; 8];
        eight.copy_from_slice(&bytes[index * 8..index * 8 + 8]);
        Reference::from_random(eight)
    }))
}
