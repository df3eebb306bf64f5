//! The promised day: told before anything is sent, and again when it is. Honest where nobody is on duty for long, or where the day
//! moved meanwhile.

use super::turn::Turn;
use super::{Arg, Line};
use crate::clock::day_in_london;
use crate::domain::consent::Purpose;
use crate::domain::duty::Promise;
use crate::ids::OrganisationId;
use jiff::civil::Date;

/// Who answers, and by when.
pub(super) struct Answering {
    pub(super) organisation: OrganisationId,
    /// The day that stands: never an earlier one than was said.
    pub(super) day: Date,
    /// Whether it is far away.
    is_far: bool,
    /// Whether it is later than was said.
    pub(super) is_later: bool,
}

impl Turn<'_> {
    /// Those who get what is sent: the host first, then who else may have it.
    pub(super) fn answering(&self) -> Vec<Answering> {
        let mut organisations = vec![self.known.host.id.clone()];
        for given in self.state.given.iter().filter(|given| given.purpose == Purpose::ShareWithOrganisation) {
            organisations.extend(given.organisations.iter().cloned());
        }
        organisations.truncate(self.known.fresh_leads.len());
        let today = day_in_london(self.known.now);
        let answering = |organisation: OrganisationId| {
            let Promise { day, is_far } = self.known.promises.promise(&organisation, self.service(), today);
            let told = self.state.told_days.get(&organisation).copied();
            Answering {
                day: told.map_or(day, |told| told.max(day)),
                is_far,
                is_later: told.is_some_and(|told| day > told),
                organisation,
            }
        };
        organisations.into_iter().map(answering).collect()
    }

    /// Says by when each answers, before anything is sent. Where that is long, it says so and what else there is to do.
    pub(super) fn say_when_they_answer(&mut self) {
        self.state.told_days.clear();
        let answers = self.answering();
        let Some((host, others)) = answers.split_first() else { return };
        let said = if host.is_far { "contact-answer-far" } else { "contact-answer-by" };
        self.tell(Line::new(said).with("day", Arg::Day(host.day)));
        if host.is_far {
            self.apply_yourself();
        }
        self.say_other_answers(others);
        self.state.told_days = answers.into_iter().map(|answer| (answer.organisation, answer.day)).collect();
    }

    /// Says by when the others answer, each by its name.
    pub(super) fn say_other_answers(&mut self, others: &[Answering]) {
        for other in others {
            let by = Line::new("contact-answer-by-other")
                .with("organisation", Arg::Organisation(other.organisation.clone()))
                .with("day", Arg::Day(other.day));
            self.tell(by);
        }
    }
}
