//! One queue for each person: what they do is taken in the order in which they did it, one thing at a time, while others are
//! answered beside them. serenity hands every event to a task of its own, so that two quick messages may come the wrong way
//! round; each is held back for a moment to let an earlier one overtake it.

use super::arrival::Arrival;
use serenity::all::UserId;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;

/// How long an earlier event may take to arrive after a later one.
const HELD_BACK: Duration = Duration::from_millis(60);
/// How many ids are remembered, so that an event that comes twice is taken once.
const REMEMBERED: usize = 20_000;

/// The queues.
pub(super) struct People {
    waiting: Mutex<HashMap<UserId, BTreeMap<u64, Arrival>>>,
    busy: watch::Sender<usize>,
}

impl People {
    pub(super) fn new() -> Arc<Self> {
        Arc::new(Self { waiting: Mutex::default(), busy: watch::channel(0).0 })
    }

    /// Puts it into its person's queue; `handle` is called for each in order.
    pub(super) fn arrive<F, W>(self: &Arc<Self>, arrival: Arrival, handle: F)
    where
        F: Fn(Arrival) -> W + Send + 'static,
        W: Future<Output = ()> + Send,
    {
        let person = arrival.person;
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(queue) = waiting.get_mut(&person) {
            queue.insert(arrival.id, arrival);
            return;
        }
        waiting.insert(person, BTreeMap::from([(arrival.id, arrival)]));
        drop(waiting);
        self.busy.send_modify(|busy| *busy += 1);
        let people = Arc::clone(self);
        tokio::spawn(async move {
            let done = Leaving { people: &people, person };
            while let Some(received) = people.next_received(person) {
                tokio::time::sleep_until((received + HELD_BACK).into()).await;
                if let Some(arrival) = people.take(person) {
                    handle(arrival).await;
                }
            }
            drop(done);
        });
    }

    /// When the newest of the waiting came, as far as it matters; ends the queue where nothing waits.
    fn next_received(&self, person: UserId) -> Option<std::time::Instant> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let received = waiting.get(&person)?.values().next().map(|arrival| arrival.received);
        if received.is_none() {
            waiting.remove(&person);
        }
        received
    }

    fn take(&self, person: UserId) -> Option<Arrival> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.get_mut(&person)?.pop_first().map(|(_, arrival)| arrival)
    }

    /// Waits until every queue is empty.
    pub(super) async fn idle(&self) {
        let _ = self.busy.subscribe().wait_for(|busy| *busy == 0).await;
    }
}

/// Ends a person's queue whatever happens in it.
struct Leaving<'a> {
    people: &'a People,
    person: UserId,
}

impl Drop for Leaving<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.people.waiting.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.person);
        }
        self.people.busy.send_modify(|busy| *busy -= 1);
    }
}

/// The ids that came lately.
#[derive(Default)]
pub(super) struct Seen(Mutex<(HashSet<u64>, VecDeque<u64>)>);

impl Seen {
    /// Whether this is the first time.
    pub(super) fn first_time(&self, id: u64) -> bool {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (known, order) = &mut *seen;
        if !known.insert(id) {
            return false;
        }
        order.push_back(id);
        if order.len() > REMEMBERED
            && let Some(oldest) = order.pop_front()
        {
            known.remove(&oldest);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channel::discord::arrival::Destination;
    use crate::turn::Said;
    use std::time::Instant;
    use tokio::sync::mpsc;

    fn arrival(person: u64, id: u64) -> Arrival {
        Arrival {
            person: UserId::new(person),
            id,
            said: Said::Text(String::new()),
            hint: None,
            to: Destination::Person,
            about_public_details: false,
            received: Instant::now(),
        }
    }

    #[tokio::test]
    async fn an_earlier_message_overtakes_a_later_one_that_came_first() {
        let people = People::new();
        let (done, mut order) = mpsc::unbounded_channel();
        for id in [2, 1, 3] {
            let done = done.clone();
            people.arrive(arrival(7, id), move |arrival| {
                let done = done.clone();
                async move { done.send(arrival.id).unwrap() }
            });
        }
        people.idle().await;
        drop(done);
        let mut taken = Vec::new();
        while let Some(id) = order.recv().await {
            taken.push(id);
        }
        assert_eq!(taken, [1, 2, 3]);
    }

    #[tokio::test]
    async fn a_queue_that_ended_begins_anew() {
        let people = People::new();
        for id in [1, 2] {
            let (done, taken) = tokio::sync::oneshot::channel();
            let done = Mutex::new(Some(done));
            people.arrive(arrival(7, id), move |arrival| {
                let done = done.lock().unwrap().take();
                async move { done.unwrap().send(arrival.id).unwrap() }
            });
            assert_eq!(taken.await.unwrap(), id);
            people.idle().await;
        }
    }

    #[test]
    fn the_same_id_is_taken_once_and_old_ones_are_forgotten() {
        let seen = Seen::default();
        assert!(seen.first_time(1));
        assert!(!seen.first_time(1));
        for id in 2..=REMEMBERED as u64 + 1 {
            assert!(seen.first_time(id));
        }
        assert!(seen.first_time(1), "long forgotten");
        assert!(!seen.first_time(REMEMBERED as u64 + 1));
    }
}
