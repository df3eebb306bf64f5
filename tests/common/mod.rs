//! A whole installation for tests: the real understanding, words, matching and store, over the samples, with a still clock.

#![allow(clippy::unwrap_used, clippy::unused_self, reason = "a test that cannot set up fails")]
#![allow(dead_code, reason = "each test file takes what it needs")]

pub(crate) mod postgres;

use alongside::app::load_samples;
use alongside::area::Areas;
use alongside::clock::{Clock, SharedClock, StillClock, day_in_london};
use alongside::conversation::Surface;
use alongside::domain::consent::Channel;
use alongside::domain::duty::Promises;
use alongside::domain::opportunity::Samples;
use alongside::domain::organisation::{Organisation, OrganisationKind};
use alongside::ids::MessageId;
use alongside::language::{Language, Locales};
use alongside::matching::{Index, Shared, SharedIndex};
use alongside::store::{Keyring, Store};
use alongside::turn::{Address, Answer, Follower, Incoming, Said, Turns, World};
use alongside::understanding::Understanding;
use alongside::words::{Isolation, Offer, Words};
use jiff::Timestamp;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A Monday morning.
pub(crate) const MONDAY: &str = "2026-11-23T10:00:00Z";

/// An installation.
pub(crate) struct Installation {
    pub(crate) store: Store,
    pub(crate) turns: Turns,
    pub(crate) clock: Arc<StillClock>,
    pub(crate) follower: Follower,
    messages: AtomicUsize,
}

impl Installation {
    /// Over a store in memory.
    pub(crate) async fn new() -> Self {
        let clock = Arc::new(StillClock::at(MONDAY.parse::<Timestamp>().unwrap()));
        let shared: SharedClock = clock.clone();
        let store = Store::in_memory(Keyring::generate().unwrap(), shared).await.unwrap();
        Self::over(store, clock).await
    }

    /// Over a PostgreSQL database.
    pub(crate) async fn on_postgres(scratch: &postgres::Scratch) -> Self {
        let clock = Arc::new(StillClock::at(MONDAY.parse::<Timestamp>().unwrap()));
        let shared: SharedClock = clock.clone();
        let keyring = Keyring::generate().unwrap();
        let store =
            Store::open_with_log(&scratch.address(), Some(scratch.erased_log()), keyring, shared).await.unwrap();
        Self::over(store, clock).await
    }

    /// Over this store.
    pub(crate) async fn over(store: Store, clock: Arc<StillClock>) -> Self {
        let samples = Samples::embedded(day_in_london(clock.now()));
        let all: Vec<Organisation> = samples.organisations.clone();
        load_samples(&store, samples).await.unwrap();
        let areas = Arc::new(Areas::embedded().unwrap());
        let locales = Arc::new(Locales::embedded().unwrap());
        let host = all
            .iter()
            .find(|organisation| organisation.kind == OrganisationKind::Host && organisation.area == "nwl")
            .unwrap()
            .clone();
        let world = Arc::new(World {
            understanding: Understanding::new(&locales, &areas).unwrap(),
            words: Arc::new(Words::new(locales, &Offer::All)),
            area: "nwl".to_owned(),
            host,
            organisations: Shared::new(all),
            promises: Shared::new(Promises::default()),
            public_address: Some("https://chat.example.org".to_owned()),
            clock: clock.clone(),
            index: SharedIndex::new(Index::new(Arc::clone(&areas), [])),
            areas,
        });
        let follower = Follower::default();
        follower.follow(&store, &world).await.unwrap();
        Self { turns: Turns::new(world, store.clone()), store, clock, follower, messages: AtomicUsize::new(0) }
    }

    /// One message from someone, with a fresh id.
    pub(crate) async fn say(&self, who: &str, said: Said, forms: bool) -> Answer {
        let number = self.messages.fetch_add(1, Ordering::Relaxed);
        self.send(who, &format!("m{number}"), said, forms).await
    }

    /// One message with an id of its own.
    pub(crate) async fn send(&self, who: &str, message: &str, said: Said, forms: bool) -> Answer {
        let incoming = Incoming {
            address: self.address(who),
            message: MessageId::from(message),
            at: self.clock.now(),
            said,
            surface: surface(forms, None),
            reply_to: None,
        };
        self.turns.take(incoming, Isolation::None).await
    }

    pub(crate) fn address(&self, who: &str) -> Address {
        Address { channel: Channel::Web, value: who.to_owned() }
    }
}

/// A web page, or a channel that asks one thing at a time.
pub(crate) fn surface(forms: bool, language_hint: Option<Language>) -> Surface {
    Surface { channel: Channel::Web, language_hint, forms, pushes: false, health_allowed: true }
}
