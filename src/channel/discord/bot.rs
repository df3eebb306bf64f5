//! The bot: what all its parts share, and one term of holding the connection. Several processes may run one bot; only the one that
//! leads is connected, the others bring what they have to tell by themselves.

use super::api::{self, Api};
use super::connecting::{self, NotConnected};
use super::courier::{Courier, Tasks};
use super::events::Events;
use super::people::{People, Seen};
use super::registering::Notebook;
use super::settings::DiscordSettings;
use crate::desk::Desk;
use crate::measures;
use crate::turn::Turns;
use crate::words::Words;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64};
use std::time::Duration;
use tokio::sync::watch;

/// How long stopping waits for people who are being answered.
const LAST_ANSWERS: Duration = Duration::from_secs(15);

/// The bot of one process.
pub struct Discord {
    pub(super) parts: Arc<Parts>,
    tasks: Tasks,
}

/// What its parts share.
pub(super) struct Parts {
    pub(super) settings: DiscordSettings,
    pub(super) api: Api,
    pub(super) turns: Turns,
    pub(super) desk: Desk,
    pub(super) words: Arc<Words>,
    pub(super) notebook: Arc<dyn Notebook>,
    pub(super) courier: Courier,
    pub(super) people: Arc<People>,
    pub(super) seen: Seen,
    /// Our own account, once it is known; 0 before.
    pub(super) own: AtomicU64,
    /// The staff channel was gone when it was told something: it is not tried again.
    pub(super) staff_channel_gone: AtomicBool,
}

impl Discord {
    /// A bot that is not connected yet, but can already bring what has to be told.
    pub fn new(
        settings: DiscordSettings,
        turns: Turns,
        desk: Desk,
        words: Arc<Words>,
        notebook: Arc<dyn Notebook>,
    ) -> Result<Self, NotConnected> {
        let http = api::http(&settings).map_err(|_| NotConnected::Away)?;
        let api = Api::new(Arc::new(http));
        let (courier, tasks) = Courier::start(api.clone(), turns.clone());
        let people = People::new();
        let (seen, own) = (Seen::default(), AtomicU64::new(0));
        let staff_channel_gone = AtomicBool::new(false);
        let parts =
            Parts { settings, api, turns, desk, words, notebook, courier, people, seen, own, staff_channel_gone };
        let parts = Arc::new(parts);
        Ok(Self { parts, tasks })
    }

    /// Holds the connection until it ends or `stop` says so; then nobody new is heard, and those who were are answered.
    pub async fn lead(&self, mut stop: watch::Receiver<bool>) -> Result<(), NotConnected> {
        if *stop.borrow_and_update() {
            return Ok(());
        }
        let events = Events::new(Arc::clone(&self.parts));
        let mut client = connecting::client(&self.parts.settings, events).await?;
        self.parts.bring_what_is_left().await;
        let shards = Arc::clone(&client.shard_manager);
        let watching = tokio::spawn(connecting::watch(Arc::clone(&shards)));
        let parts = Arc::clone(&self.parts);
        let telling = tokio::spawn(async move { parts.tell_staff().await });
        let ended = tokio::select! {
            ended = client.start_shards(self.parts.settings.shards.get()) => ended,
            _ = stop.wait_for(|stop| *stop) => Ok(()),
        };
        watching.abort();
        telling.abort();
        shards.shutdown_all().await;
        measures::discord_connected(0);
        let _ = tokio::time::timeout(LAST_ANSWERS, self.parts.people.idle()).await;
        self.parts.courier.idle().await;
        ended.map_err(|error| connecting::ended(&error))
    }

    /// Ends once what is on its way is out, as far as Discord takes it; the rest waits in the store.
    pub async fn stop(self) {
        let Self { parts, tasks } = self;
        let _ = tokio::time::timeout(LAST_ANSWERS, parts.people.idle()).await;
        tasks.stop(parts.courier.clone()).await;
    }
}
