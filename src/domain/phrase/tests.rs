//! What every phrase fits, asks and takes, and on which days and at which hours it can be sent.

use super::*;
use crate::domain::duty::Duty;
use crate::domain::taxonomy::{Code, CodeSet};
use jiff::civil::{Date, date, time};

/// Monday.
const TODAY: Date = date(2026, 11, 23);

/// Nine in the morning of that day, where people work as usual.
fn occasion() -> Occasion {
    Occasion { now: "2026-11-23T09:00:00Z".parse().unwrap(), duty: Duty::default(), told: None }
}

/// Everything that any phrase could ask for.
fn full(today: Date) -> Blanks {
    Blanks {
        day: Some(today.tomorrow().unwrap()),
        time: Some(time(10, 30, 0, 0)),
        place: Some("Ealing Hospital".to_owned()),
        documents: CodeSet::all(),
        role: Some("garden".into()),
    }
}

#[test]
fn every_phrase_fits_some_service_and_takes_some_answers_each_once() {
    for phrase in Phrase::ALL {
        assert!(!phrase.services().is_empty() && !phrase.answers().is_empty(), "{phrase}");
        let mut seen = phrase.answers().to_vec();
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), phrase.answers().len(), "{phrase}");
    }
    for service in Service::ALL {
        assert!(Phrase::ALL.iter().any(|phrase| phrase.services().contains(service)), "{service}");
    }
}

#[test]
fn a_phrase_about_feedback_fits_its_kinds_and_says_only_what_can_be_done_about_each() {
    for kind in FeedbackKind::ALL {
        let fitting: Vec<Phrase> = Phrase::ALL
            .iter()
            .copied()
            .filter(|phrase| phrase.group() == Group::Feedback && phrase.fits(Service::Feedback, Some(*kind)))
            .collect();
        assert!(!fitting.is_empty(), "{kind}");
        let offered = FeedbackDone::offered(Some(*kind), true);
        for phrase in fitting {
            let said = phrase.says_done();
            assert!(!said.is_empty() && said.iter().all(|done| offered.contains(done)), "{phrase} about {kind}");
        }
    }
    for phrase in Phrase::ALL.iter().filter(|phrase| phrase.group() != Group::Feedback) {
        assert!(phrase.says_done().is_empty(), "{phrase}");
    }
    assert!(!Phrase::FeedbackIdea.fits(Service::Feedback, Some(FeedbackKind::Racism)));
    assert!(!Phrase::FeedbackIdea.fits(Service::Jobs, None));
}

#[test]
fn every_answer_belongs_to_some_phrase() {
    for answer in PhraseAnswer::ALL {
        assert!(Phrase::ALL.iter().any(|phrase| phrase.answers().contains(answer)), "{answer}");
    }
}

#[test]
fn a_way_out_to_a_person_is_always_offered() {
    use PhraseAnswer::{TalkToPerson, WriteInstead};
    for phrase in Phrase::ALL {
        assert!(phrase.answers().iter().any(|answer| [TalkToPerson, WriteInstead].contains(answer)), "{phrase}");
    }
}

#[test]
fn each_empty_blank_is_named_and_papers_may_be_left_out_of_an_interview() {
    for phrase in Phrase::ALL {
        let missing: Vec<Blank> =
            Blanks::default().faults(*phrase, &occasion()).into_iter().map(Fault::blank).collect();
        let asked: Vec<Blank> =
            phrase.blanks().iter().copied().filter(|blank| !phrase.may_leave_empty(*blank)).collect();
        assert_eq!(missing, asked, "{phrase}");
    }
    assert!(Phrase::Interview.may_leave_empty(Blank::Documents));
    assert!(!Phrase::BringDocuments.may_leave_empty(Blank::Documents));
}

#[test]
fn a_phrase_that_is_filled_in_can_be_sent() {
    for phrase in Phrase::ALL {
        let mut blanks = full(TODAY);
        if phrase.looks_back() {
            blanks.day = Some(TODAY);
        }
        assert_eq!(blanks.faults(*phrase, &occasion()), [], "{phrase}");
    }
}

fn fault_on(phrase: Phrase, day: Date, occasion: &Occasion) -> Option<Fault> {
    let blanks = Blanks { day: Some(day), ..full(TODAY) };
    blanks.faults(phrase, occasion).first().copied()
}

#[test]
fn days_must_lie_on_the_right_side_of_today() {
    let fault = |phrase, day| fault_on(phrase, day, &occasion());
    assert_eq!(fault(Phrase::Interview, TODAY), None);
    assert_eq!(fault(Phrase::Interview, date(2026, 11, 22)), Some(Fault::DayPassed));
    assert_eq!(fault(Phrase::Interview, date(2027, 11, 24)), Some(Fault::DayTooFar));
    assert_eq!(fault(Phrase::NeedLonger, TODAY), Some(Fault::DayTooSoon));
    assert_eq!(fault(Phrase::WillCall, TODAY), None);
    assert_eq!(fault(Phrase::TriedToCall, TODAY), None);
    assert_eq!(fault(Phrase::TriedToCall, date(2026, 11, 24)), Some(Fault::NotADayWeRang));
    assert_eq!(fault(Phrase::TriedToCall, date(2026, 11, 1)), Some(Fault::NotADayWeRang));
}

#[test]
fn a_day_of_ours_is_one_on_which_we_work_within_ten_of_them() {
    for phrase in Phrase::ALL.iter().copied().filter(|phrase| phrase.tells().is_some()) {
        let mut occasion = occasion();
        let sunday = date(2026, 11, 29);
        assert_eq!(fault_on(phrase, sunday, &occasion), Some(Fault::NotOnDuty(sunday, date(2026, 11, 30))), "{phrase}");
        assert_eq!(fault_on(phrase, date(2026, 12, 7), &occasion), None, "{phrase}: the tenth");
        let christmas = date(2026, 12, 25);
        assert_eq!(fault_on(phrase, christmas, &occasion), Some(Fault::TooLong(date(2026, 12, 7))), "{phrase}");
        let closed = date(2026, 11, 26);
        occasion.duty.closed.insert(closed);
        assert_eq!(fault_on(phrase, closed, &occasion), Some(Fault::NotOnDuty(closed, date(2026, 11, 27))), "{phrase}");
        assert_eq!(fault_on(phrase, date(2026, 12, 8), &occasion), None, "{phrase}: the tenth again");
    }
}

#[test]
fn a_later_day_is_later_than_the_one_they_were_told_and_a_call_may_come_earlier() {
    let told = date(2026, 11, 25);
    let occasion = Occasion { told: Some(told), ..occasion() };
    assert_eq!(fault_on(Phrase::NeedLonger, told, &occasion), Some(Fault::NotLater(told)));
    assert_eq!(fault_on(Phrase::NeedLonger, date(2026, 11, 26), &occasion), None);
    assert_eq!(fault_on(Phrase::WillCall, date(2026, 11, 24), &occasion), None);
}

#[test]
fn nobody_is_invited_for_a_sunday_or_a_bank_holiday_and_work_may_begin_on_a_sunday() {
    let (saturday, sunday, christmas) = (date(2026, 11, 28), date(2026, 11, 29), date(2026, 12, 25));
    for phrase in [Phrase::Interview, Phrase::InterviewReminder, Phrase::TrainingDay] {
        assert_eq!(fault_on(phrase, saturday, &occasion()), None, "{phrase}");
        assert_eq!(fault_on(phrase, sunday, &occasion()), Some(Fault::NobodyMeets(sunday)), "{phrase}");
        assert_eq!(fault_on(phrase, christmas, &occasion()), Some(Fault::NobodyMeets(christmas)), "{phrase}");
    }
    assert_eq!(fault_on(Phrase::StartDate, sunday, &occasion()), None);
    assert_eq!(fault_on(Phrase::StartDate, christmas, &occasion()), Some(Fault::NobodyMeets(christmas)));
}

#[test]
fn nobody_is_rung_or_invited_at_night_nor_at_a_time_that_has_passed() {
    let fault = |phrase: Phrase, day, hour, minute| {
        let blanks = Blanks { day: Some(day), time: Some(time(hour, minute, 0, 0)), ..full(TODAY) };
        blanks.faults(phrase, &occasion()).first().copied()
    };
    let tomorrow = date(2026, 11, 24);
    let calls = Some(Fault::WrongHours(time(9, 0, 0, 0), time(20, 0, 0, 0)));
    assert_eq!(fault(Phrase::WillCall, tomorrow, 3, 0), calls);
    assert_eq!(fault(Phrase::QuestionCall, tomorrow, 20, 1), calls);
    assert_eq!(fault(Phrase::WillCall, tomorrow, 20, 0), None);
    let meetings = Some(Fault::WrongHours(time(7, 0, 0, 0), time(21, 0, 0, 0)));
    assert_eq!(fault(Phrase::Interview, tomorrow, 3, 0), meetings);
    assert_eq!(fault(Phrase::Interview, tomorrow, 7, 0), None);
    assert_eq!(fault(Phrase::StartDate, tomorrow, 21, 30), meetings);
    assert_eq!(fault(Phrase::WillCall, TODAY, 9, 0), Some(Fault::TimePassed));
    assert_eq!(fault(Phrase::WillCall, TODAY, 9, 1), None);
}

#[test]
fn a_place_of_more_than_120_characters_is_too_long() {
    let with = |place: String| Blanks { place: Some(place), ..full(TODAY) }.faults(Phrase::StartDate, &occasion());
    assert_eq!(with("é".repeat(120)), []);
    assert_eq!(with("é".repeat(121)), [Fault::PlaceTooLong(121)]);
}

#[test]
fn what_a_phrase_does_not_ask_for_is_not_kept() {
    let kept = full(date(2026, 11, 23)).only_for(Phrase::NeedLonger);
    assert!(kept.day.is_some());
    assert_eq!(kept, Blanks { day: kept.day, ..Blanks::default() });
}

#[test]
fn a_phrase_is_answered_until_its_day_ends_in_london_or_for_two_weeks() {
    let now: Timestamp = "2026-07-01T10:00:00Z".parse().unwrap();
    let interview = Blanks { day: Some(date(2026, 7, 20)), ..Blanks::default() };
    assert_eq!(answerable_until(Phrase::Interview, &interview, now).to_string(), "2026-07-20T23:00:00Z");
    let rang = Blanks { day: Some(date(2026, 7, 1)), ..Blanks::default() };
    assert_eq!(answerable_until(Phrase::TriedToCall, &rang, now).to_string(), "2026-07-15T10:00:00Z");
}

#[test]
fn what_fills_a_blank_is_never_printed() {
    let printed = format!("{:?}", full(date(2026, 11, 23)));
    assert!(!printed.contains("Ealing") && !printed.contains("2026"), "{printed}");
}
