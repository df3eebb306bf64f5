//! How an organisation promises an answer: in how many working days, how many leads a week its teams can answer, on which days nobody
//! is on duty. From that follows the day a resident hears: the first day of work, far enough ahead, whose week still has room.

use super::promise::{MOST_WORKING_DAYS, WORKING_DAYS, days_later, first_from, is_working_day, promised_day};
use super::taxonomy::Service;
use crate::ids::OrganisationId;
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// A promised day more ordinary working days away than this is far: the resident is told plainly, and what else they can do.
pub const FAR: u32 = MOST_WORKING_DAYS;

/// Who of an organisation answers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Team {
    /// Recruiters: all but companions.
    Recruiters,
    /// Coordinators: companions.
    Coordinators,
}

impl Team {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Recruiters, Self::Coordinators];

    /// Who answers leads of this service.
    pub fn of(service: Service) -> Self {
        match service {
            Service::Companion => Self::Coordinators,
            Service::Volunteering | Service::Jobs | Service::Event | Service::Question | Service::Feedback => {
                Self::Recruiters
            }
        }
    }

    /// As it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Recruiters => "recruiters",
            Self::Coordinators => "coordinators",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|team| team.id() == id)
    }
}

/// What an organisation set: what is not in it is as usual.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Terms {
    /// Working days until the promised day, 1 to 10.
    pub working_days: BTreeMap<Service, u32>,
    /// New leads a week, Monday to Sunday in London, that a team can answer.
    pub a_week: BTreeMap<Team, u32>,
}

/// What an organisation set, when it rests, and what it has promised already.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Duty {
    /// What it set.
    pub terms: Terms,
    /// Days on which nobody is on duty, beside weekends and bank holidays.
    pub closed: BTreeSet<Date>,
    /// How many leads a team has promised to answer in a week, named by its Monday. Counted only for a team that has a limit.
    pub promised: BTreeMap<(Team, Date), u32>,
}

/// A promise to answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Promise {
    /// By which day.
    pub day: Date,
    /// Whether that is much later than anyone would expect: nobody is on duty for long, or many wait already.
    pub is_far: bool,
}

impl Duty {
    /// Working days until the promised day.
    pub fn working_days(&self, service: Service) -> u32 {
        self.terms.working_days.get(&service).copied().unwrap_or(WORKING_DAYS)
    }

    /// Whether someone is on duty on that day.
    pub fn is_open(&self, day: Date) -> bool {
        is_working_day(day) && !self.closed.contains(&day)
    }

    /// The day so many days of work later, whatever is promised already.
    pub fn days_later(&self, from: Date, working_days: u32) -> Date {
        days_later(from, working_days, |day| self.is_open(day))
    }

    /// What can be promised to someone who asks on `asked`.
    pub fn promise(&self, service: Service, asked: Date) -> Promise {
        let day = self.with_room(service, self.days_later(asked, self.working_days(service)));
        Promise { day, is_far: day > promised_day(asked, FAR) }
    }

    /// The day after `from` on which what was promised for it can be kept.
    pub fn next_with_room(&self, service: Service, from: Date) -> Date {
        self.with_room(service, self.days_later(from, 1))
    }

    /// This day of work, or the first of the next week that has room.
    fn with_room(&self, service: Service, mut day: Date) -> Date {
        let team = Team::of(service);
        while self.is_full(team, day) && day < Date::MAX {
            day = first_from(monday(day).saturating_add(7.days()), |day| self.is_open(day));
        }
        day
    }

    /// Whether the week of this day has no room for another lead.
    pub fn is_full(&self, team: Team, day: Date) -> bool {
        let promised = self.promised.get(&(team, monday(day))).copied().unwrap_or_default();
        self.terms.a_week.get(&team).is_some_and(|limit| promised >= *limit)
    }

    /// Counts one lead more in the week of this day.
    pub fn take(&mut self, service: Service, day: Date) {
        *self.promised.entry((Team::of(service), monday(day))).or_default() += 1;
    }

    /// Counts one lead less in the week of this day.
    pub fn give_back(&mut self, service: Service, day: Date) {
        if let Some(count) = self.promised.get_mut(&(Team::of(service), monday(day))) {
            *count = count.saturating_sub(1);
        }
    }
}

/// The Monday of the week of this day.
pub fn monday(day: Date) -> Date {
    day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days())
}

/// How every organisation promises, as it stood when it was last looked at.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Promises(BTreeMap<OrganisationId, Duty>);

impl Promises {
    /// What one organisation can promise to someone who asks on `asked`.
    pub fn promise(&self, organisation: &OrganisationId, service: Service, asked: Date) -> Promise {
        match self.0.get(organisation) {
            Some(duty) => duty.promise(service, asked),
            None => Duty::default().promise(service, asked),
        }
    }
}

impl FromIterator<(OrganisationId, Duty)> for Promises {
    fn from_iter<I: IntoIterator<Item = (OrganisationId, Duty)>>(all: I) -> Self {
        Self(all.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn limited(a_week: u32) -> Duty {
        let terms = Terms { a_week: [(Team::Recruiters, a_week)].into(), ..Terms::default() };
        Duty { terms, ..Duty::default() }
    }

    #[test]
    fn without_anything_set_it_is_two_working_days() {
        let promise = Duty::default().promise(Service::Jobs, date(2026, 12, 24));
        assert_eq!(promise, Promise { day: date(2026, 12, 30), is_far: false });
    }

    #[test]
    fn days_off_are_days_of_rest() {
        let closed = [date(2026, 11, 24), date(2026, 11, 25)].into();
        let duty = Duty { closed, ..Duty::default() };
        assert_eq!(duty.promise(Service::Jobs, date(2026, 11, 23)).day, date(2026, 11, 27), "Thursday is the first");
    }

    #[test]
    fn a_full_week_moves_the_promise_to_the_first_working_day_of_one_with_room() {
        let mut duty = limited(2);
        let monday = date(2026, 11, 23);
        let mut days = Vec::new();
        for _ in 0..5 {
            let day = duty.promise(Service::Volunteering, monday).day;
            duty.take(Service::Jobs, day);
            days.push(day);
        }
        let next = date(2026, 11, 30);
        assert_eq!(days, [date(2026, 11, 25), date(2026, 11, 25), next, next, date(2026, 12, 7)]);
        assert_eq!(duty.promise(Service::Companion, monday).day, date(2026, 11, 25), "coordinators have their own");
        duty.give_back(Service::Event, date(2026, 11, 29));
        assert_eq!(duty.promise(Service::Feedback, monday).day, date(2026, 11, 25), "room again");
    }

    #[test]
    fn a_promise_is_far_after_more_than_ten_working_days_without_anyone() {
        let monday = date(2026, 11, 2);
        let closed = |days: u32| (1..=days).map(|days| promised_day(monday, days)).collect();
        let duty = |days| Duty { closed: closed(days), ..Duty::default() };
        assert!(!duty(8).promise(Service::Question, monday).is_far, "the tenth");
        assert!(duty(9).promise(Service::Question, monday).is_far, "the eleventh");
        let mut full = limited(1);
        for week in 0..3 {
            full.take(Service::Jobs, monday.saturating_add((7 * week).days()));
        }
        assert_eq!(full.promise(Service::Jobs, monday), Promise { day: date(2026, 11, 23), is_far: true });
    }

    #[test]
    fn every_service_has_one_team() {
        use crate::domain::taxonomy::Code as _;
        let coordinators = Service::ALL.iter().filter(|service| Team::of(**service) == Team::Coordinators);
        assert_eq!(coordinators.copied().collect::<Vec<_>>(), [Service::Companion]);
    }

    fn any_day() -> impl Strategy<Value = Date> {
        (0_i64..900).prop_map(|days| date(2026, 1, 1).saturating_add(days.days()))
    }

    fn any_duty() -> impl Strategy<Value = Duty> {
        let closed = proptest::collection::btree_set(any_day(), 0..120);
        let weeks = proptest::collection::vec(0_u32..6, 60);
        (closed, 1_u32..=10, proptest::option::of(1_u32..5), weeks).prop_map(|(closed, days, limit, weeks)| {
            let working_days = [(Service::Jobs, days)].into();
            let a_week = limit.map(|limit| (Team::Recruiters, limit)).into_iter().collect();
            let first = monday(date(2026, 1, 1));
            let week = |(number, count): (usize, u32)| {
                ((Team::Recruiters, first.saturating_add((7 * number as i64).days())), count)
            };
            let promised = weeks.into_iter().enumerate().map(week).collect();
            Duty { terms: Terms { working_days, a_week }, closed, promised }
        })
    }

    proptest! {
        #[test]
        fn a_promise_is_kept_on_a_day_of_work_far_enough_ahead_in_the_first_week_with_room(
            duty in any_duty(), asked in any_day(),
        ) {
            let day = duty.promise(Service::Jobs, asked).day;
            prop_assert!(duty.is_open(day));
            prop_assert!(!duty.is_full(Team::Recruiters, day));
            let days = asked.saturating_add(1.day()).series(1.day()).take_while(|one| *one <= day);
            let open: Vec<Date> = days.filter(|one| duty.is_open(*one)).collect();
            let least = duty.working_days(Service::Jobs) as usize;
            prop_assert!(open.len() >= least, "{} days of work until {day}", open.len());
            // No day before it would have done.
            for earlier in &open[least - 1..open.len() - 1] {
                prop_assert!(duty.is_full(Team::Recruiters, *earlier), "{earlier} had room");
            }
        }

        #[test]
        fn nobody_who_asks_later_is_promised_an_earlier_day(duty in any_duty(), asked in any_day(), later in 0_i64..30) {
            let second = asked.saturating_add(later.days());
            prop_assert!(duty.promise(Service::Jobs, asked).day <= duty.promise(Service::Jobs, second).day);
        }

        #[test]
        fn a_week_is_never_promised_beyond_its_room(mut duty in any_duty(), asked in any_day(), leads in 1_usize..40) {
            for _ in 0..leads {
                let day = duty.promise(Service::Jobs, asked).day;
                let before = duty.promised.clone();
                duty.take(Service::Jobs, day);
                let limit = duty.terms.a_week.get(&Team::Recruiters).copied().unwrap_or(u32::MAX);
                for (week, count) in &duty.promised {
                    prop_assert!(*count <= limit || before.get(week) == Some(count), "{week:?}: {count}");
                }
            }
        }
    }
}
