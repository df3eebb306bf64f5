//! Following a lead up: how someone was tried, when three tries are enough, why nothing fits now, and how much one person may
//! hold and open.

use crate::clock::day_in_london;
use crate::domain::taxonomy::{AttemptResult, Code as _, LeadOutcome, Service};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Days on which someone must have been tried before a lead may end as "could not reach".
pub const TRIES: usize = 3;

impl LeadOutcome {
    /// Whether the person is still on the way with it: a lead that ends so is closed for now, and whoever closed it helps them on
    /// and says how it went on.
    pub fn is_on_the_way(self) -> bool {
        matches!(self, Self::Placed | Self::Applied | Self::Interview | Self::Offer | Self::WaitingList)
    }
}

impl AttemptResult {
    /// Whether the person themselves was reached, and so has heard from us what we had to say.
    pub fn reached(self) -> bool {
        matches!(self, Self::Spoke | Self::CallBackLater | Self::AskedToStop)
    }
}

impl AttemptHow {
    /// Whether it takes a number or an address, which stand with the name and contact.
    pub fn takes_contact(self) -> bool {
        self != Self::InPerson
    }
}

/// How much one member of staff may hold and open, so that nobody gathers people.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Claimed leads, and calls taken without the lead, at once.
    pub open_claims: u32,
    /// Openings of contact details in any 60 minutes.
    pub openings_an_hour: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { open_claims: 15, openings_an_hour: 20 }
    }
}

/// How someone was tried.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AttemptHow {
    /// By telephone.
    Telephone,
    /// By e-mail.
    Email,
    /// By a text message.
    Text,
    /// Face to face.
    InPerson,
}

impl AttemptHow {
    /// Every way.
    pub const ALL: [Self; 4] = [Self::Telephone, Self::Email, Self::Text, Self::InPerson];

    /// As it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Telephone => "telephone",
            Self::Email => "email",
            Self::Text => "text",
            Self::InPerson => "in_person",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|how| how.id() == id)
    }
}

/// A try to reach someone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NewAttempt {
    /// How.
    pub how: AttemptHow,
    /// What came of it.
    pub result: AttemptResult,
    /// The day of the next try; the lead stands in the queue by it.
    pub next_on: Option<Date>,
}

impl NewAttempt {
    /// By telephone, with no day for the next.
    pub fn by_telephone(result: AttemptResult) -> Self {
        Self { how: AttemptHow::Telephone, result, next_on: None }
    }
}

/// What can come of ringing someone to tell them something. [`AttemptResult::Spoke`] alone tells it; a wrong number is one that does
/// not work, too.
pub const RUNG: [AttemptResult; 6] = [
    AttemptResult::Spoke,
    AttemptResult::NoAnswer,
    AttemptResult::LeftMessage,
    AttemptResult::WrongNumber,
    AttemptResult::NeedsInterpreter,
    AttemptResult::AskedToStop,
];

/// Whether these tries are enough to say that someone could not be reached: on three different days of London, without a word
/// with the person on any of them.
pub fn tried_enough(tries: &[(Timestamp, AttemptResult)]) -> bool {
    days_tried(tries) >= TRIES
}

/// The days of London on which someone was tried in vain.
pub fn days_tried(tries: &[(Timestamp, AttemptResult)]) -> usize {
    let in_vain = tries.iter().filter(|(_, result)| *result != AttemptResult::Spoke);
    in_vain.map(|(at, _)| day_in_london(*at)).collect::<BTreeSet<Date>>().len()
}

/// How a lead of this service can end, in the order in which it is offered: nobody begins a role by feedback, and only what was
/// asked or said is answered.
pub fn endings(service: Service) -> Vec<LeadOutcome> {
    use LeadOutcome::{Answered, AskedToStop, CouldNotReach, Duplicate, HelpedAnotherWay, PersonDeclined};
    let mut endings = LeadOutcome::ALL.to_vec();
    match service {
        Service::Feedback => {
            return vec![Answered, HelpedAnotherWay, PersonDeclined, CouldNotReach, AskedToStop, Duplicate];
        }
        Service::Question => {}
        Service::Volunteering | Service::Jobs | Service::Companion | Service::Event => {
            endings.retain(|outcome| *outcome != Answered);
        }
    }
    endings
}

/// Why nothing fits someone now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotSuitable {
    /// Nothing near enough.
    TooFar,
    /// Nothing on the days they can do.
    Days,
    /// Nothing with people who speak their language.
    Language,
    /// Nothing with the support they asked for.
    Support,
    /// A check or a paper is missing.
    Checks,
    /// Nothing for their age.
    Age,
    /// Nothing of the kind they look for.
    NothingOpen,
}

impl NotSuitable {
    /// Every reason.
    pub const ALL: [Self; 7] =
        [Self::TooFar, Self::Days, Self::Language, Self::Support, Self::Checks, Self::Age, Self::NothingOpen];

    /// As it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::TooFar => "too_far",
            Self::Days => "days",
            Self::Language => "language",
            Self::Support => "support",
            Self::Checks => "checks",
            Self::Age => "age",
            Self::NothingOpen => "nothing_open",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_tries_count_only_on_three_days_of_london_and_only_in_vain() {
        let at = |time: &str, result| (time.parse().unwrap(), result);
        let monday = at("2026-11-23T10:00:00Z", AttemptResult::NoAnswer);
        let again = at("2026-11-23T16:00:00Z", AttemptResult::LeftMessage);
        let tuesday = at("2026-11-24T10:00:00Z", AttemptResult::NoAnswer);
        let spoke = at("2026-11-25T10:00:00Z", AttemptResult::Spoke);
        assert!(!tried_enough(&[monday, again, tuesday]));
        assert!(!tried_enough(&[monday, tuesday, spoke]));
        assert!(tried_enough(&[monday, tuesday, at("2026-11-26T10:00:00Z", AttemptResult::NoAnswer)]));
        // After midnight in London, before it in UTC.
        let summer =
            [at("2026-07-01T22:30:00Z", AttemptResult::NoAnswer), at("2026-07-01T23:30:00Z", AttemptResult::NoAnswer)];
        assert_eq!(days_tried(&summer), 2);
    }

    #[test]
    fn ids_read_back() {
        assert!(AttemptHow::ALL.into_iter().all(|how| AttemptHow::parse(how.id()) == Some(how)));
        assert!(NotSuitable::ALL.into_iter().all(|reason| NotSuitable::parse(reason.id()) == Some(reason)));
    }
}
