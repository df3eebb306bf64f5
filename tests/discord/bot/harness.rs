//! A bot at work over an installation of the tests.

use crate::common::Installation;
use crate::discord::{Discord as Place, TOKEN};
use alongside::channel::discord::{ApiUrl, Discord, DiscordSettings, NotConnected, Notebook, Pending, Token};
use std::collections::HashMap;
use std::num::NonZeroU32;
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
        let lines = place.identified_and_resumed();
        let settings = DiscordSettings {
            token: Token::parse(TOKEN).unwrap(),
            api: Some(ApiUrl::parse(&place.address(), false).unwrap()),
            shards: NonZeroU32::MIN,
        };
        let turns = installation.turns.clone();
        let words = Arc::clone(&turns.world().words);
        let discord = Discord::new(settings, turns, words, Arc::new(notes)).unwrap();
        let (stop, stopped) = watch::channel(false);
        let leading = tokio::spawn(async move {
            let ended = discord.lead(stopped).await;
            discord.stop().await;
            ended
        });
        place.has_identified(lines.0 + lines.1 + 1).await;
        Self { installation, stop, leading }
    }

    /// Ends it as the program ends: nobody new is heard, those who were are answered.
    pub(crate) async fn stop(self) -> Arc<Installation> {
        self.stop.send(true).unwrap();
        self.leading.await.unwrap().unwrap();
        self.installation
    }

    /// Ends it in the middle of everything.
    pub(crate) fn is_killed(self) -> Arc<Installation> {
        self.leading.abort();
        self.installation
    }
}
