//! Days and times as answers. A day that cannot be meant is asked again, kindly; one that is only soon is taken, and what that
//! means is said (C48).

use super::turn::Turn;
use super::{Arg, Choice, Line};
use crate::clock::day_in_london;
use crate::domain::promise::promised_day;
use crate::forms::{FormId, Slot, Span, Value};
use jiff::ToSpan;
use jiff::civil::{Date, Time, Weekday};

/// Working days that finding a companion usually takes (C48).
const NOTICE: u32 = 5;
/// Days offered as choices.
const DAYS_SHOWN: usize = 10;

impl Turn<'_> {
    /// Today in London.
    pub(super) fn today(&self) -> Date {
        day_in_london(self.known.now)
    }

    /// Takes a day, or says why it cannot be that one.
    pub(super) fn answer_day(&mut self, slot: &'static Slot, span: Span, day: Date) {
        let today = self.today();
        if fits(span, day, today) {
            self.state.answers.set(slot.fact, Value::Day(day));
            self.accept();
            return;
        }
        self.tell(wrong_day(span, day, today));
        self.ask_current();
    }

    /// Takes a time. One at night is most likely an afternoon without its mark: asked, not guessed.
    pub(super) fn answer_time(&mut self, slot: &'static Slot, time: Time) {
        let asked_already = self.state.answers.time("time_doubted") == Some(time);
        if is_at_night(time) && !asked_already {
            self.state.answers.set("time_doubted", Value::Time(time));
            self.ask_current();
            return;
        }
        self.state.answers.clear("time_doubted");
        self.state.answers.set(slot.fact, Value::Time(time));
        self.accept();
    }

    /// A time that was picked is meant.
    pub(super) fn take_time_choice(&mut self, slot: &'static Slot, time: Time) -> bool {
        self.state.answers.set("time_doubted", Value::Time(time));
        self.answer_time(slot, time);
        true
    }

    /// The days offered for a question.
    pub(super) fn day_choices(&self, form: FormId, slot: &Slot, span: Span) -> Vec<Choice> {
        let today = self.today();
        let first = match span {
            Span::Appointment => promised_day(today, NOTICE),
            Span::GoingHome => today.saturating_sub(2.days()),
        };
        let all = (0..40).map(|ahead| first.saturating_add(ahead.days()));
        all.filter(|day| span == Span::GoingHome || !is_weekend(*day))
            .take(DAYS_SHOWN)
            .map(|day| {
                let label = Line::new("general-answer").with("answer", Arg::Day(day));
                Choice::new(format!("{}.{}.{day}", form.id(), slot.id), label)
            })
            .collect()
    }
}

/// The times offered for a question, or the two that a doubtful one may mean.
pub(super) fn time_choices(form: FormId, slot: &Slot, doubted: Option<Time>) -> Vec<Choice> {
    let times: Vec<Time> = match doubted {
        Some(time) => vec![in_the_afternoon(time), time],
        None => (8..18).map(|hour| Time::constant(hour, 0, 0, 0)).collect(),
    };
    times
        .into_iter()
        .map(|time| {
            let label = Line::new("general-answer").with("answer", Arg::Time(time));
            Choice::new(format!("{}.{}.{}", form.id(), slot.id, shown(time).replace(':', "-")), label)
        })
        .collect()
}

/// A time from the end of its choice id.
pub(super) fn parse_time(id: &str) -> Option<Time> {
    let (hour, minute) = id.split_once(['-', ':'])?;
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// A time as fields of forms and choice ids take it.
pub(super) fn shown(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// Whether no clinic is open then.
pub(super) fn is_at_night(time: Time) -> bool {
    !(6..22).contains(&time.hour())
}

pub(super) fn in_the_afternoon(time: Time) -> Time {
    let hour = if time.hour() < 12 { time.hour() + 12 } else { time.hour() - 12 };
    Time::new(hour, time.minute(), 0, 0).unwrap_or(time)
}

/// Whether a day can be meant.
pub(super) fn fits(span: Span, day: Date, today: Date) -> bool {
    let (first, last) = match span {
        Span::Appointment => (today, today.saturating_add(1.year())),
        Span::GoingHome => (today.saturating_sub(2.weeks()), today.saturating_add(3.months())),
    };
    (first..=last).contains(&day)
}

/// Whether a visit on that day leaves less time than finding a companion usually takes.
pub(super) fn is_short_notice(day: Date, today: Date) -> bool {
    day < promised_day(today, NOTICE)
}

pub(super) fn wrong_day(span: Span, day: Date, today: Date) -> Line {
    let message = match span {
        Span::Appointment if day < today => "companion-day-past",
        Span::Appointment => "companion-day-far",
        Span::GoingHome if day < today => "checkin-day-past",
        Span::GoingHome => "checkin-day-far",
    };
    Line::new(message).with("day", Arg::Day(day))
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn five_working_days_are_counted_over_weekends_and_bank_holidays() {
        let monday = date(2026, 11, 23);
        assert!(is_short_notice(date(2026, 11, 27), monday));
        assert!(!is_short_notice(date(2026, 11, 30), monday));
        assert!(
            is_short_notice(date(2026, 12, 31), date(2026, 12, 23)),
            "Christmas and Boxing Day are no working days"
        );
    }

    #[test]
    fn three_in_the_morning_is_doubted_and_nine_is_not() {
        assert!(is_at_night(time(3, 0, 0, 0)));
        assert!(!is_at_night(time(9, 0, 0, 0)));
        assert_eq!(in_the_afternoon(time(3, 30, 0, 0)), time(15, 30, 0, 0));
        assert_eq!(in_the_afternoon(time(23, 0, 0, 0)), time(11, 0, 0, 0));
    }

    #[test]
    fn yesterday_and_two_years_ahead_cannot_be_an_appointment() {
        let today = date(2026, 11, 23);
        assert!(!fits(Span::Appointment, date(2026, 11, 22), today));
        assert!(!fits(Span::Appointment, date(2028, 11, 23), today));
        assert!(fits(Span::Appointment, today, today));
        assert!(fits(Span::GoingHome, date(2026, 11, 20), today));
    }
}
