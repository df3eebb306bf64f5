//! What runs by itself: opportunities are followed and closings told of once a second, organisations and what they promise every
//! five, promises that were missed or are for closed days found once a minute, what must be told is told, the audit is sealed, what is due is deleted once an hour.

use super::sealing;
use crate::outbox::Worker;
use crate::store::{Store, interested, prompts, reach, retention_ahead, sweep, told_days};
use crate::turn::{Follower, World, follow_organisations};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::MissedTickBehavior;

const FOLLOW: Duration = Duration::from_secs(1);
const FOLLOW_ORGANISATIONS: Duration = Duration::from_secs(5);
const PROMISES: Duration = Duration::from_mins(1);
const SWEEP: Duration = Duration::from_hours(1);

/// The tasks that run.
pub(super) struct Tasks {
    stop: watch::Sender<bool>,
    running: Vec<JoinHandle<()>>,
}

impl Tasks {
    /// One more, which ends when it is told to stop.
    pub(super) fn also(&mut self, start: impl FnOnce(watch::Receiver<bool>) -> JoinHandle<()>) {
        self.running.push(start(self.stop.subscribe()));
    }

    /// Lets each finish what it is doing.
    pub(super) async fn stop(self) {
        let _ = self.stop.send(true);
        for task in self.running {
            let _ = task.await;
        }
    }
}

/// Starts them. Each runs once at once.
pub(super) fn start(store: &Store, world: &Arc<World>, follower: Follower, worker: Worker) -> Tasks {
    let (stop, stopped) = watch::channel(false);
    let follower = Arc::new(follower);
    let following = {
        let (store, world) = (store.clone(), Arc::clone(world));
        every(FOLLOW, stopped.clone(), move || {
            let (store, world, follower) = (store.clone(), Arc::clone(&world), Arc::clone(&follower));
            async move {
                if let Err(error) = follower.follow(&store, &world).await {
                    tracing::warn!(error = &error as &dyn std::error::Error, "opportunities could not be followed");
                }
                tell_closed(&store).await;
            }
        })
    };
    let organisations = {
        let (store, world) = (store.clone(), Arc::clone(world));
        every(FOLLOW_ORGANISATIONS, stopped.clone(), move || {
            let (store, world) = (store.clone(), Arc::clone(&world));
            async move {
                if let Err(error) = follow_organisations(&store, &world).await {
                    tracing::warn!(error = &error as &dyn std::error::Error, "organisations could not be followed");
                }
            }
        })
    };
    let promises = {
        let (store, world) = (store.clone(), Arc::clone(world));
        every(PROMISES, stopped.clone(), move || {
            let (store, world) = (store.clone(), Arc::clone(&world));
            async move {
                move_off_closed_days(&store, &world).await;
                offer_new_days(&store, &world).await;
            }
        })
    };
    let telling = tokio::spawn(worker.run(stopped.clone()));
    let sealing = sealing::start(store.clone(), stopped.clone());
    let store = store.clone();
    let sweeping = every(SWEEP, stopped, move || {
        let store = store.clone();
        async move {
            match sweep::sweep_if_time_is_known(&store).await {
                Ok(Ok(swept)) => tracing::info!(?swept, "what was due is deleted"),
                Ok(Err(last)) => tracing::error!(
                    known = %last,
                    clock = %store.clock().now(),
                    "the clock is far ahead of the last known time, so nothing is deleted until someone signs in with a code \
                     from their app, or an administrator says on the page Retention that the clock is right"
                ),
                Err(error) => tracing::error!(error = &error as &dyn std::error::Error, "the sweep failed"),
            }
            if let Err(error) = retention_ahead::count(&store).await {
                tracing::error!(error = &error as &dyn std::error::Error, "what will be erased could not be counted");
            }
            match reach::make(&store).await {
                Ok(true) => tracing::info!("tonight's reach of opportunities is counted"),
                Ok(false) => {}
                Err(error) => tracing::error!(error = &error as &dyn std::error::Error, "the reach was not counted"),
            }
        }
    });
    Tasks { stop, running: vec![following, organisations, promises, telling, sweeping, sealing] }
}

/// Those who were interested in what has closed are told.
async fn tell_closed(store: &Store) {
    match interested::tell_all(store).await {
        Ok(0) => {}
        Ok(count) => tracing::info!(count, "people are told that what they wanted is closed"),
        Err(error) => tracing::error!(error = &error as &dyn std::error::Error, "who is to be told could not be found"),
    }
}

/// Promises for days that were closed since are moved, where the page that closed them could not end it.
async fn move_off_closed_days(store: &Store, world: &World) {
    loop {
        let now = world.clock.now();
        let moved =
            store.write(move |tx| Box::pin(async move { told_days::move_off_closed_days(tx, now).await })).await;
        match moved {
            Ok(0) => return,
            Ok(count) => tracing::info!(count, "promises for closed days are moved"),
            Err(error) => {
                tracing::error!(
                    error = &error as &dyn std::error::Error,
                    "promises for closed days could not be moved"
                );
                return;
            }
        }
    }
}

/// Everyone whose promised day was missed is offered a new one.
async fn offer_new_days(store: &Store, world: &World) {
    loop {
        let now = world.clock.now();
        let made = store.write(move |tx| Box::pin(async move { prompts::offer_new_days(tx, now).await })).await;
        match made {
            Ok(made) if made.is_empty() => return,
            Ok(made) => tracing::warn!(count = made.len(), "promised days were missed, new ones are offered"),
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "missed promises could not be found");
                return;
            }
        }
    }
}

fn every<F, W>(period: Duration, mut stopped: watch::Receiver<bool>, work: F) -> JoinHandle<()>
where
    F: Fn() -> W + Send + 'static,
    W: Future<Output = ()> + Send,
{
    tokio::spawn(async move {
        let mut ticks = tokio::time::interval(period);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                _ = ticks.tick() => work().await,
                _ = stopped.changed() => return,
            }
        }
    })
}
