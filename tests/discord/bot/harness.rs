//! A bot at work over an installation of the tests.

use crate::common::Installation;
use crate::discord::{Discord as Place, Person, Seen, TOKEN};
use alongside::channel::discord::{ApiUrl, Discord, DiscordSettings, NotConnected, Notebook, Pending, Token};
use std::collections::HashMap;
use std::num::{NonZeroU32, NonZeroU64};
use std::sync::{Arc, Mutex};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// A bot that leads.
pub(crate) struct Bot {
    pub(crate) installation: Arc<Installation>,
    stop: watch::Sender<bool>,
    leading: JoinHandle<Result<(), NotConnected>>,
}

/// Notes that outlive the bot, not the test.
#[derive(Clone, Default)]
pub(crate) struct Notes(Arc<Mutex<HashMap<String, String>>>);

impl Notebook for Notes {
    fn read<'a>(&'a self, name: &'a str) -> Pending<'a, Option<String>> {
        let found = self.0.lock().unwrap().get(name).cloned();
        Box::pin(async move { found })
    }

    fn write<'a>(&'a self, name: &'a str, value: &'a str) -> Pending<'a, ()> {
        self.0.lock().unwrap().insert(name.to_owned(), value.to_owned());
        Box::pin(async {})
    }
}

impl Bot {
    /// Over a fresh installation, connected.
    pub(crate) async fn start(place: &Place) -> Self {
        Self::over(Arc::new(Installation::new().await), place, Notes::default()).await
    }

    /// Over this installation, connected.
    pub(crate) async fn over(installation: Arc<Installation>, place: &Place, notes: Notes) -> Self {
        Self::telling(installation, place, notes, None).await
    }

    /// The same, with a channel that is told when leads wait.
    pub(crate) async fn telling(
        installation: Arc<Installation>,
        place: &Place,
        notes: Notes,
        staff_channel: Option<u64>,
    ) -> Self {
        let lines = place.identified_and_resumed();
        let settings = DiscordSettings {
            token: Token::parse(TOKEN).unwrap(),
            api: Some(ApiUrl::parse(&place.address(), false).unwrap()),
            shards: NonZeroU32::MIN,
            staff_channel: staff_channel.and_then(NonZeroU64::new),
        };
        let turns = installation.turns.clone();
        let words = Arc::clone(&turns.world().words);
        let discord = Discord::new(settings, turns, installation.desk(), words, Arc::new(notes)).unwrap();
        let (stop, stopped) = watch::channel(false);
        let leading = tokio::spawn(async move {
            let ended = discord.lead(stopped).await;
            discord.stop().await;
            ended
        });
        place.has_identified(lines.0 + lines.1 + 1).await;
        // People are offered its commands only from then on.
        place.has_registered(1).await;
        Self { installation, stop, leading }
    }

    /// Ends it as the program ends: nobody new is heard, those who were are answered.
    pub(crate) async fn stop(self) -> Arc<Installation> {
        self.stop.send(true).unwrap();
        self.leading.await.unwrap().unwrap();
        self.installation
    }

    /// Ends it in the middle of everything.
    pub(crate) fn kill(self) -> Arc<Installation> {
        self.leading.abort();
        self.installation
    }
}

/// They take a choice of the conversation, on a button or in a menu, on the last message that has it.
pub(crate) async fn choose(person: &Person, ids: &[&str]) {
    let button = format!("1:c:{}", ids[0]);
    let has_it = |seen: &&Seen| seen.button(&button).is_some() || seen.menu(ids).is_some();
    let look = |all: &[Seen], new: &[Seen]| new.iter().rev().chain(all.iter().rev()).find(has_it).cloned();
    let seen = person.wait_for(&format!("the choice {ids:?}"), look).await;
    if seen.button(&button).is_some() { person.presses_on(&seen, &button) } else { person.picks_on(&seen, ids) }
}
