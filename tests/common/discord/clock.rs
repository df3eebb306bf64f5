//! The stand-in's time, and the ids that carry it: Discord's snowflakes are milliseconds since 2015, shifted by 22 bits.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The first millisecond of 2015.
const EPOCH: i64 = 1_420_070_400_000;

/// 23 November 2026, ten in the morning.
const MONDAY: i64 = 1_795_428_000_000;

/// How the stand-in keeps time.
#[derive(Clone, Copy, Debug)]
pub(crate) enum TimeKeeping {
    /// It stands at these milliseconds since 1970 until a test moves it.
    Still(i64),
    /// It runs with the machine's, and a test may move it ahead.
    Wall,
}

impl TimeKeeping {
    /// A Monday morning that stands still, the one of the other tests.
    pub(crate) fn monday() -> Self {
        Self::Still(MONDAY)
    }
}

/// The clock.
pub(super) struct Clock {
    keeping: TimeKeeping,
    ahead: i64,
    last: u64,
    servers: i64,
}

impl Clock {
    pub(super) fn new(keeping: TimeKeeping) -> Self {
        Self { keeping, ahead: 0, last: 0, servers: 0 }
    }

    /// Milliseconds since 1970.
    pub(super) fn now(&self) -> i64 {
        let base = match self.keeping {
            TimeKeeping::Still(at) => at,
            TimeKeeping::Wall => {
                SystemTime::now().duration_since(UNIX_EPOCH).expect("a time after 1970").as_millis() as i64
            }
        };
        base + self.ahead
    }

    pub(super) fn passes(&mut self, time: Duration) {
        self.ahead += time.as_millis() as i64;
    }

    /// A new id, above every one before.
    pub(super) fn next_id(&mut self) -> u64 {
        let from_time = ((self.now() - EPOCH) as u64) << 22;
        self.last = from_time.max(self.last + 1);
        self.last
    }

    /// A server's id. Servers are a millisecond apart, so that the second is on the second of two shards.
    pub(super) fn next_server(&mut self) -> u64 {
        self.servers += 1;
        let even = (self.now() - EPOCH - 1_000_000) & !0xff;
        ((even + self.servers - 1) as u64) << 22
    }
}

/// When an id was made, in milliseconds since 1970.
pub(super) fn made_at(id: u64) -> i64 {
    (id >> 22) as i64 + EPOCH
}

/// As Discord writes a moment.
pub(super) fn written(milliseconds: i64) -> String {
    let moment = jiff::Timestamp::from_millisecond(milliseconds).expect("a moment of our time");
    format!("{}+00:00", moment.strftime("%Y-%m-%dT%H:%M:%S.%6f"))
}
