//! A Discord of ours on this machine, REST and gateway at one port of loopback, as strict as life: what Discord would
//! refuse is refused with its code and kept as a fault that fails the test. `Discord` is the place and whoever runs it,
//! `Person` a user in it.
//!
//! It keeps its own time, still unless a test moves it, so that no deadline depends on how busy the machine is.

#![allow(clippy::unwrap_used, reason = "a test that cannot set up fails")]
#![allow(dead_code, unused_imports, reason = "each test file takes what it needs")]

mod acts;
mod channels;
mod clock;
mod forms;
mod gateway;
mod interactions;
mod objects;
mod person;
mod places;
mod rest;
mod routes;
mod rules;
mod seen;
mod sessions;
mod state;
mod trouble;
mod wire;

pub(crate) use clock::TimeKeeping;
pub(crate) use person::Person;
pub(crate) use places::{Channel, Permission, Server};
pub(crate) use seen::{Button, Menu, Seen};
pub(crate) use trouble::{Closing, Trouble};
pub(crate) use wire::{Direction, Wire};

use state::{Shared, State};
use std::sync::Arc;
use std::time::Duration;

/// The token that the bot has to show.
pub(crate) const TOKEN: &str = "a-token-for-tests";

/// How long anything that must come may take. Generous: it ends a test that hangs, and measures nothing.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// The place. Dropping it fails the test if the bot did something that Discord refuses.
pub(crate) struct Discord {
    shared: Arc<Shared>,
    port: u16,
    listening: Option<rest::Listening>,
}

impl Discord {
    /// On a Monday morning, in a time that stands still.
    pub(crate) async fn start() -> Self {
        Self::start_keeping(TimeKeeping::monday()).await
    }

    /// In this time.
    pub(crate) async fn start_keeping(time: TimeKeeping) -> Self {
        let (listener, port) = rest::bind(0).await;
        let shared = Shared::new(State::new(time, port));
        let listening = Some(rest::listen(listener, Arc::clone(&shared)));
        Self { shared, port, listening }
    }

    /// Where it is, as `DISCORD_API_URL` says it.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// It goes away: every line is cut, and nobody listens.
    pub(crate) async fn goes_away(&mut self) {
        self.cuts_the_line();
        if let Some(listening) = self.listening.take() {
            listening.stop().await;
        }
        // One who came back in between hears nothing more either.
        self.cuts_the_line();
    }

    /// It comes back at the same port, with everything it knew.
    pub(crate) async fn comes_back(&mut self) {
        let (listener, _) = rest::bind(self.port).await;
        self.listening = Some(rest::listen(listener, Arc::clone(&self.shared)));
    }

    /// A server with the bot in it.
    pub(crate) fn server(&self, name: &str) -> Server {
        Server::new(&self.shared, name)
    }

    /// Someone with this name, whose Discord is in this language.
    pub(crate) fn person(&self, name: &str, locale: &str) -> Person {
        Person::new(&self.shared, name, locale)
    }

    /// Time passes.
    pub(crate) fn passes(&self, time: Duration) {
        self.shared.change(|state| state.clock.passes(time));
    }

    /// What time it is here, in milliseconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        self.shared.look(|state| state.clock.now())
    }

    /// The bot's own id.
    pub(crate) fn bot(&self) -> u64 {
        self.shared.look(|state| state.bot)
    }

    /// The commands as the bot registered them last.
    pub(crate) fn commands(&self) -> Vec<serde_json::Value> {
        self.shared.look(|state| state.commands.clone())
    }

    /// Waits until commands were registered so many times.
    pub(crate) async fn has_registered(&self, times: usize) {
        let found = self.shared.wait(|state| (state.registrations >= times).then_some(()));
        assert!(found.await.is_some(), "no commands were registered: {:?}", self.faults());
    }

    /// How often commands were registered.
    pub(crate) fn registrations(&self) -> usize {
        self.shared.look(|state| state.registrations)
    }

    /// Everything that went over the wire, oldest first.
    pub(crate) fn wire(&self) -> Vec<Wire> {
        self.shared.look(|state| state.wire.clone())
    }

    /// Everything that the bot sent, as lines, oldest first.
    pub(crate) fn wire_from_the_bot(&self) -> Vec<String> {
        let from_the_bot = |wire: &Wire| (wire.direction == Direction::FromTheBot).then(|| wire.to_string());
        self.shared.look(|state| state.wire.iter().filter_map(from_the_bot).collect())
    }

    /// What the bot did that Discord refuses or that a resident would suffer from, in words.
    pub(crate) fn faults(&self) -> Vec<String> {
        self.shared.look(|state| state.faults.standing())
    }

    /// Faults with this in their words are meant by the test, those that were and those to come.
    pub(crate) fn forgives(&self, words: &str) {
        self.shared.change(|state| state.faults.forgive(words));
    }

    /// No faults.
    pub(crate) fn assert_no_faults(&self) {
        let faults = self.faults();
        assert!(faults.is_empty(), "Discord would have refused:\n{}", faults.join("\n"));
    }

    /// The faults there are, which are the caller's from now on.
    pub(crate) fn takes_faults(&self) -> Vec<String> {
        self.shared.change(|state| state.faults.take(|_| true))
    }

    /// Waits for a fault with this in its words, and takes it.
    pub(crate) async fn catches(&self, words: &str) {
        let found = self.shared.wait(|state| state.faults.standing().iter().any(|f| f.contains(words)).then_some(()));
        assert!(found.await.is_some(), "no fault says “{words}”: {:?}", self.faults());
        self.shared.change(|state| state.faults.take(|fault| fault.contains(words)));
    }

    /// The refusals that are nobody's fault, such as 50007 of someone who closed their direct messages: the request and the code.
    pub(crate) fn refusals(&self) -> Vec<(String, u32)> {
        self.shared.look(|state| state.refusals.clone())
    }

    /// The id and the token of the last command, press or form.
    pub(crate) fn last_interaction(&self) -> (u64, String) {
        let last = |state: &State| state.interactions.last_key_value().map(|(id, its)| (*id, its.token.clone()));
        self.shared.look(last).expect("somebody ran or pressed something")
    }

    /// Presses, commands and forms that got no first answer: their people read “This interaction failed”.
    pub(crate) fn unanswered(&self) -> Vec<String> {
        self.shared.look(State::unanswered)
    }

    /// Waits until everyone has an answer: no interaction is without a first one, and nobody looks at “thinking…”.
    pub(crate) async fn has_answered_everyone(&self) {
        let open = |state: &State| state.unanswered().into_iter().chain(state.left_thinking()).collect::<Vec<_>>();
        let found = self.shared.wait(|state| open(state).is_empty().then_some(())).await;
        assert!(found.is_some(), "without an answer: {:?}", self.shared.look(open));
    }

    /// Waits until so many messages were written over REST and answered well, repeats too.
    pub(crate) async fn has_answered_writes(&self, times: usize) {
        let well = |wire: &&Wire| wire.what.starts_with("200 POST /channels/") && wire.what.ends_with("/messages");
        let found = self.shared.wait(|state| (state.wire.iter().filter(well).count() >= times).then_some(()));
        assert!(found.await.is_some(), "fewer than {times} messages were written: {:?}", self.faults());
    }

    /// Waits until something like this went over the wire.
    pub(crate) async fn waits_for_the_wire(&self, so: impl Fn(&Wire) -> bool) {
        let found = self.shared.wait(|state| state.wire.iter().any(&so).then_some(()));
        assert!(found.await.is_some(), "it never came over the wire");
    }
}

impl Drop for Discord {
    fn drop(&mut self) {
        // A test that fails already says why itself.
        if !std::thread::panicking() {
            self.assert_no_faults();
        }
    }
}
