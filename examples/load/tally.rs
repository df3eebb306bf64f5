//! What was measured and what was wrong.

use std::time::Duration;

/// Faults that are printed; the rest are counted.
const SHOWN: usize = 10;

/// A lead that a resident was told of.
pub(crate) struct Told {
    pub(crate) reference: String,
    pub(crate) service: &'static str,
    pub(crate) language: String,
}

/// A worker's count, or everyone's.
#[derive(Default)]
pub(crate) struct Tally {
    micros: Vec<u32>,
    pub(crate) told: Vec<Told>,
    faults: Vec<String>,
    wrong: usize,
}

impl Tally {
    /// A turn was answered after this time.
    pub(crate) fn turn(&mut self, took: Duration) {
        self.micros.push(u32::try_from(took.as_micros()).unwrap_or(u32::MAX));
    }

    /// A conversation ended as it should.
    pub(crate) fn finished(&mut self, told: Told) {
        self.told.push(told);
    }

    /// What came before the measurement: the leads count, the times do not.
    pub(crate) fn forget_times(&mut self) {
        self.micros.clear();
    }

    /// Something is wrong.
    pub(crate) fn wrong(&mut self, what: String) {
        self.wrong += 1;
        self.show(what);
    }

    fn show(&mut self, what: String) {
        if self.faults.len() < SHOWN && !self.faults.contains(&what) {
            self.faults.push(what);
        }
    }

    /// Whether nothing was wrong and anything was done.
    pub(crate) fn is_right(&self) -> bool {
        self.wrong == 0 && !self.told.is_empty()
    }

    /// Adds a worker's count.
    pub(crate) fn add(&mut self, other: Self) {
        self.micros.extend(other.micros);
        self.told.extend(other.told);
        self.wrong += other.wrong;
        for fault in other.faults {
            self.show(fault);
        }
    }

    /// Prints it.
    pub(crate) fn print(&mut self, elapsed: Duration) {
        self.micros.sort_unstable();
        let at = |part: f64| {
            let index = ((self.micros.len() as f64 * part) as usize).min(self.micros.len().saturating_sub(1));
            self.micros.get(index).map_or(0.0, |micros| f64::from(*micros) / 1000.0)
        };
        let seconds = elapsed.as_secs_f64();
        println!("conversations  {} whole, each with its lead", self.told.len());
        println!("turns          {} in {seconds:.1} s", self.micros.len());
        println!("turns a second {:.0}", self.micros.len() as f64 / seconds);
        println!("p50            {:.1} ms", at(0.5));
        println!("p99            {:.1} ms", at(0.99));
        println!("longest        {:.1} ms", at(1.0));
        println!("errors         {}", self.wrong);
        for fault in &self.faults {
            println!("  {fault}");
        }
    }
}
