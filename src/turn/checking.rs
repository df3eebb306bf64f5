//! Checks before a turn: what is slow (Argon2id) never runs in the writer. A turn that names a check is put aside, the try counted in
//! that same transaction; the work is done elsewhere, and the turn thought again with what came of it, bound to the state's version.

use super::World;
use super::batch::Job;
use crate::conversation::{Check, Checked};
use crate::domain::return_word::{ReturnWord, WordHash};
use crate::ids::ReturnCodeId;
use crate::language::Language;
use crate::store::conversations::ConversationRow;
use crate::store::returning::{self, Named};
use crate::store::tries::{self, Counted, Trying};
use crate::store::{KeyError, StoreError, Tx, leads, residents};
use jiff::Timestamp;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

/// What stands behind a check that came out right, for the effect that follows from it.
#[derive(Clone, Debug)]
pub(super) enum Proof {
    /// Nothing was checked.
    None,
    /// A new word's hash.
    NewWord(WordHash),
    /// Whose word it was, and its hash as it was held.
    Word(Named, WordHash),
    /// Whose code it was, and which.
    Code(Named, ReturnCodeId),
}

/// A turn that waits for work.
pub(super) struct Waiting {
    pub(super) job: Job,
    pub(super) version: i64,
    pub(super) work: Work,
}

/// Slow work: one run of Argon2id.
pub(super) enum Work {
    /// A word that is to be kept.
    Keep(ReturnWord),
    /// The same, made by us and shown once.
    Make(Zeroizing<String>),
    /// A word held against the one that is kept, if there is one.
    Compare { word: ReturnWord, held: Option<(Named, WordHash)>, left: u8 },
}

/// What the work came to.
pub(super) enum Outcome {
    Kept(WordHash),
    Made(Zeroizing<String>, WordHash),
    Right(Named, WordHash),
    Wrong { left: u8 },
}

/// Work that was done for a state of this version.
pub(super) struct Finished {
    pub(super) version: i64,
    pub(super) outcome: Outcome,
}

/// How a check begins.
pub(super) enum Begun {
    /// It is known already.
    Known(Checked, Proof),
    /// There is work to do first.
    Slow(Work),
}

impl Waiting {
    /// Does the work on a thread of its own, as many at once as there are permits, and gives the turn back with what came of it.
    pub(super) async fn finish(self, permits: &Semaphore, key: Zeroizing<[u8; 32]>) -> Result<Job, StoreError> {
        let Self { mut job, version, work } = self;
        let _permit = permits.acquire().await.map_err(|_| StoreError::Closed)?;
        let salt = random()?;
        let outcome = tokio::task::spawn_blocking(move || work.run(&key, salt)).await;
        job.finished = Some(Finished { version, outcome: outcome.map_err(|_| StoreError::Stopped)? });
        Ok(job)
    }
}

impl Work {
    fn run(self, key: &[u8; 32], salt: [u8; 16]) -> Outcome {
        match self {
            Self::Keep(word) => Outcome::Kept(word.hash(key, salt)),
            Self::Make(text) => {
                let hash = ReturnWord::typed(&text).hash(key, salt);
                Outcome::Made(text, hash)
            }
            Self::Compare { word, held, left } => {
                let right = word.is(held.as_ref().map(|(_, hash)| hash), key);
                match held.filter(|_| right) {
                    Some((named, hash)) => Outcome::Right(named, hash),
                    None => Outcome::Wrong { left },
                }
            }
        }
    }
}

/// Begins a check for the conversation in hand. A try is counted before anything is looked at.
pub(super) async fn begin(
    tx: &mut Tx<'_>,
    check: Check,
    row: &ConversationRow,
    language: Language,
    world: &World,
    now: Timestamp,
) -> Result<Begun, StoreError> {
    match check {
        Check::NewWord(word) => {
            let own = leads::own_contacts(tx, &row.owner).await?;
            let known = own.iter().flat_map(|(_, contact)| {
                let phone = contact.phone.as_ref().map(crate::domain::contact::PhoneNumber::as_str);
                let email = contact.email.as_ref().map(crate::domain::contact::EmailAddress::as_str);
                contact.name.as_deref().into_iter().chain(phone).chain(email)
            });
            if known.into_iter().any(|own| word.is_known_of(own)) {
                return Ok(Begun::Known(Checked::WordOfTheirs, Proof::None));
            }
            Ok(Begun::Slow(Work::Keep(word)))
        }
        Check::MakeWord => Ok(Begun::Slow(Work::Make(make_word(&world.words.plain_words(language))?))),
        Check::Word(reference, word) => {
            let left = match tries::count(tx, Trying::ToComeBack, row.address, reference, now).await? {
                Counted::Wait(minutes) => return Ok(Begun::Known(Checked::Wait { minutes }, Proof::None)),
                Counted::Left(left) => left,
            };
            let mut held = None;
            if let Some(named) = returning::named(tx, reference).await? {
                held = returning::word_of(tx, named.resident).await?.map(|(hash, _)| (named, hash));
            }
            Ok(Begun::Slow(Work::Compare { word, held, left }))
        }
        Check::Code(reference, code) => {
            let left = match tries::count(tx, Trying::ToComeBack, row.address, reference, now).await? {
                Counted::Wait(minutes) => return Ok(Begun::Known(Checked::Wait { minutes }, Proof::None)),
                Counted::Left(left) => left,
            };
            let named = returning::named(tx, reference).await?;
            let resident = named.as_ref().map(|named| named.resident);
            let found = returning::find_code(tx, resident, &code, now).await?;
            match named.zip(found) {
                Some((named, id)) => Ok(Begun::Known(right(tx, &named, row, now).await?, Proof::Code(named, id))),
                None => Ok(Begun::Known(wrong(left), Proof::None)),
            }
        }
    }
}

/// What finished work means for the conversation in hand.
pub(super) async fn settle(
    tx: &mut Tx<'_>,
    outcome: Outcome,
    row: &ConversationRow,
    now: Timestamp,
) -> Result<(Checked, Proof), StoreError> {
    Ok(match outcome {
        Outcome::Kept(hash) => (Checked::WordFits, Proof::NewWord(hash)),
        Outcome::Made(word, hash) => (Checked::WordMade(word), Proof::NewWord(hash)),
        Outcome::Right(named, hash) => (right(tx, &named, row, now).await?, Proof::Word(named, hash)),
        Outcome::Wrong { left } => (wrong(left), Proof::None),
    })
}

async fn right(tx: &mut Tx<'_>, named: &Named, row: &ConversationRow, now: Timestamp) -> Result<Checked, StoreError> {
    let requests = residents::summary(tx, named.resident, now).await?.requests;
    Ok(Checked::Right { requests, here: named.resident == row.owner.resident })
}

fn wrong(left: u8) -> Checked {
    Checked::Wrong { left, minutes: tries::wait_of(Trying::ToComeBack) }
}

/// Whether the proof still holds in the transaction in which someone comes back: a word that was changed, a code that was used or
/// is over opens nothing. Gives whom it names.
pub(super) async fn still_holds<'a>(
    tx: &mut Tx<'_>,
    proof: &'a Proof,
    now: Timestamp,
) -> Result<Option<&'a Named>, StoreError> {
    Ok(match proof {
        Proof::Word(named, hash) => {
            let held = returning::word_of(tx, named.resident).await?;
            held.is_some_and(|(held, _)| held == *hash).then_some(named)
        }
        Proof::Code(named, id) => returning::use_code(tx, *id, now).await?.then_some(named),
        Proof::NewWord(_) | Proof::None => None,
    })
}

/// Two plain words and a number: with 110 words and more a million and more, of which five may be tried in a quarter of an hour.
fn make_word(words: &[String]) -> Result<Zeroizing<String>, StoreError> {
    let chance: [u8; 12] = random()?;
    let pick = |from: usize, of: usize| {
        let four = [chance[from], chance[from + 1], chance[from + 2], chance[from + 3]];
        usize::try_from(u32::from_be_bytes(four)).unwrap_or_default() % of.max(1)
    };
    let word = |from: usize| words.get(pick(from, words.len())).map_or("", String::as_str);
    Ok(Zeroizing::new(format!("{} {} {}", word(0), word(4), 10 + pick(8, 90))))
}

fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| KeyError::Randomness)?;
    Ok(bytes)
}
