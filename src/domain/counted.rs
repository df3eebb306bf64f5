//! A number of people, or of what they said or did. It cannot be printed, compared or added to anything else: small numbers single
//! people out, so `report::gate` alone says what may be read of it (L60).

use std::fmt;
use std::iter::Sum;
use std::ops::AddAssign;

/// A number as it was counted.
#[derive(Clone, Copy, Default)]
pub struct Counted(u64);

impl Counted {
    /// So many.
    pub fn of(number: u64) -> Self {
        Self(number)
    }

    /// The bare number: for the gate, and for the column it is kept in. A test holds that nobody else asks.
    pub fn behind_the_gate(self) -> u64 {
        self.0
    }
}

impl fmt::Debug for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Counted([hidden])")
    }
}

impl AddAssign for Counted {
    fn add_assign(&mut self, other: Self) {
        self.0 = self.0.saturating_add(other.0);
    }
}

impl Sum for Counted {
    fn sum<I: Iterator<Item = Self>>(numbers: I) -> Self {
        let mut sum = Self::default();
        for number in numbers {
            sum += number;
        }
        sum
    }
}
