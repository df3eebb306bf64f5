//! How much one person may write: counted in memory, by a hash of the token and by address, and forgotten within the hour.
//! Nothing personal is counted. Safety is looked for before anything is refused, by those who ask here.

use crate::channel::web::client::Client;
use crate::channel::web::session::Token;
use crate::channel::web::settings::Limits;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::hash::{BuildHasher, RandomState};
use std::net::IpAddr;
use std::sync::atomic::{AtomicU32, Ordering};

/// Questions asked between two sweepings.
const SWEEP_EVERY: u32 = 4096;

/// Counts messages and new conversations.
pub(crate) struct Limiter {
    turns: DefaultKeyedRateLimiter<u64>,
    conversations: DefaultKeyedRateLimiter<IpAddr>,
    loopback: bool,
    hasher: RandomState,
    asked: AtomicU32,
}

/// Too much at once; how long to wait.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Wait {
    /// Whole seconds, at least one.
    pub(crate) seconds: usize,
}

impl Limiter {
    pub(crate) fn new(limits: Limits) -> Self {
        Self {
            turns: RateLimiter::dashmap(Quota::per_minute(limits.turns_a_minute)),
            conversations: RateLimiter::dashmap(Quota::per_hour(limits.conversations_an_hour)),
            loopback: limits.loopback,
            hasher: RandomState::new(),
            asked: AtomicU32::new(0),
        }
    }

    /// Whether one more message may be taken.
    pub(crate) fn turn(&self, token: &Token, client: Client) -> Result<(), Wait> {
        self.sweep();
        if self.exempts(client) {
            return Ok(());
        }
        self.turns.check_key(&self.hasher.hash_one(token.as_str())).map_err(|refused| wait(&refused))
    }

    /// Whether one more conversation may begin.
    pub(crate) fn conversation(&self, client: Client) -> Result<(), Wait> {
        self.sweep();
        if self.exempts(client) {
            return Ok(());
        }
        self.conversations.check_key(&client.counted()).map_err(|refused| wait(&refused))
    }

    fn exempts(&self, client: Client) -> bool {
        client.is_loopback() && !self.loopback
    }

    /// Forgets those who have not written for long.
    fn sweep(&self) {
        if self.asked.fetch_add(1, Ordering::Relaxed) % SWEEP_EVERY == SWEEP_EVERY - 1 {
            self.turns.retain_recent();
            self.conversations.retain_recent();
        }
    }
}

fn wait(refused: &governor::NotUntil<<DefaultClock as Clock>::Instant>) -> Wait {
    let time = refused.wait_time_from(DefaultClock::default().now());
    Wait { seconds: time.as_secs() as usize + 1 }
}
