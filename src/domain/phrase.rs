//! Phrases: sentences that staff choose and residents read in their own language. Here is which blanks each has, whom it fits,
//! which answers it takes and how long; its words are in `phrasebook.ftl`. What fills a blank is someone's own and sealed at rest.

use crate::clock::{day_in_london, in_london, london};
use crate::domain::duty::Duty;
use crate::domain::feedback::FeedbackDone;
use crate::domain::promise::{MOST_WORKING_DAYS, is_bank_holiday};
use crate::domain::reminder::{FIRST_HOUR, LAST_HOUR};
use crate::domain::taxonomy::{Code as _, CodeSet, Document, FeedbackKind, Phrase, PhraseAnswer, Service};
use crate::ids::{OpportunityId, Reference};
use jiff::civil::{Date, Time, Weekday, time};
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The longest place, in characters.
pub const LONGEST_PLACE: usize = 120;
/// Phrases that one request may be sent on one day: more is a conversation, and better had by telephone.
pub const A_DAY: u32 = 5;
/// How long a phrase can be answered, where it names no day ahead.
const ANSWERABLE: SignedDuration = SignedDuration::from_hours(14 * 24);
/// How far back a day may lie on which we rang.
const RANG_WITHIN_DAYS: i32 = 14;
/// How many working days ahead a day of ours can be promised: who needs longer than two weeks says so on the telephone.
pub const PROMISED_WITHIN: u32 = MOST_WORKING_DAYS;

/// What a phrase leaves open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Blank {
    /// A day.
    Day,
    /// A time of day.
    Time,
    /// A place.
    Place,
    /// Papers.
    Documents,
    /// A role or job.
    Role,
}

/// Phrases that stand together in the list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Group {
    /// Ringing someone.
    Calls,
    /// Days on which they come somewhere.
    Days,
    /// Roles and applications.
    Roles,
    /// While they wait.
    Waiting,
    /// Answers to feedback.
    Feedback,
}

impl Group {
    /// Every group, in the order of the list.
    pub const ALL: [Self; 5] = [Self::Calls, Self::Days, Self::Roles, Self::Waiting, Self::Feedback];
}

const EVERY_SERVICE: &[Service] =
    &[Service::Volunteering, Service::Jobs, Service::Companion, Service::Event, Service::Question, Service::Feedback];
const WORK: &[Service] = &[Service::Volunteering, Service::Jobs];

impl Phrase {
    /// Where it stands in the list.
    pub fn group(self) -> Group {
        match self {
            Self::TriedToCall | Self::WillCall | Self::QuestionCall => Group::Calls,
            Self::Interview | Self::InterviewReminder | Self::BringDocuments | Self::TrainingDay | Self::StartDate => {
                Group::Days
            }
            Self::FoundRole | Self::ApplicationSent => Group::Roles,
            Self::NeedLonger | Self::CompanionFound | Self::CompanionLooking => Group::Waiting,
            Self::FeedbackPraise | Self::FeedbackSorry | Self::FeedbackRacism | Self::FeedbackIdea => Group::Feedback,
        }
    }

    /// The services whose requests it fits.
    pub fn services(self) -> &'static [Service] {
        match self {
            Self::TriedToCall | Self::WillCall | Self::NeedLonger => EVERY_SERVICE,
            Self::QuestionCall => &[Service::Question],
            Self::Interview
            | Self::InterviewReminder
            | Self::BringDocuments
            | Self::TrainingDay
            | Self::StartDate
            | Self::FoundRole
            | Self::ApplicationSent => WORK,
            Self::CompanionFound | Self::CompanionLooking => &[Service::Companion],
            Self::FeedbackPraise | Self::FeedbackSorry | Self::FeedbackRacism | Self::FeedbackIdea => {
                &[Service::Feedback]
            }
        }
    }

    /// Whether it fits a request of this service; one about feedback also the kind of feedback, where that is known.
    pub fn fits(self, service: Service, kind: Option<FeedbackKind>) -> bool {
        let kinds: &[FeedbackKind] = match self {
            Self::FeedbackPraise => &[FeedbackKind::Praise],
            Self::FeedbackSorry => &[FeedbackKind::Complaint, FeedbackKind::Racism],
            Self::FeedbackRacism => &[FeedbackKind::Racism],
            Self::FeedbackIdea => &[FeedbackKind::Idea],
            _ => FeedbackKind::ALL,
        };
        self.services().contains(&service) && kind.is_none_or(|kind| kinds.contains(&kind))
    }

    /// What it says was done about feedback. Sending it writes that down, and what is written down is not said again by a phrase:
    /// nobody reads the same twice, and nobody is told what no record bears out.
    pub fn says_done(self) -> &'static [FeedbackDone] {
        match self {
            Self::FeedbackPraise | Self::FeedbackIdea => &[FeedbackDone::PassedOn],
            Self::FeedbackSorry => &[FeedbackDone::PassedOn, FeedbackDone::SaidSorry],
            Self::FeedbackRacism => &[FeedbackDone::SeniorLooked],
            _ => &[],
        }
    }

    /// What it leaves open, in the order in which it is filled in.
    pub fn blanks(self) -> &'static [Blank] {
        match self {
            Self::TriedToCall | Self::NeedLonger | Self::CompanionFound | Self::CompanionLooking => &[Blank::Day],
            Self::WillCall | Self::QuestionCall => &[Blank::Day, Blank::Time],
            Self::Interview | Self::InterviewReminder => &[Blank::Day, Blank::Time, Blank::Place, Blank::Documents],
            Self::BringDocuments => &[Blank::Documents, Blank::Day],
            Self::TrainingDay | Self::StartDate => &[Blank::Day, Blank::Time, Blank::Place],
            Self::FoundRole => &[Blank::Role],
            Self::ApplicationSent
            | Self::FeedbackPraise
            | Self::FeedbackSorry
            | Self::FeedbackRacism
            | Self::FeedbackIdea => &[],
        }
    }

    /// Whether it can be sent with this blank empty: not every interview asks for papers.
    pub fn may_leave_empty(self, blank: Blank) -> bool {
        blank == Blank::Documents && matches!(self, Self::Interview | Self::InterviewReminder)
    }

    /// The answers it takes, in the order in which they are offered.
    pub fn answers(self) -> &'static [PhraseAnswer] {
        use PhraseAnswer::{
            Afternoon, CanCome, CannotCome, DayChanged, Evening, GoodTime, HelpToGetThere, MissingDocuments, Morning,
            NoLongerWanted, NoThanks, OtherTime, TalkToPerson, TellMeMore, Tomorrow, Understood, WillBring,
            WriteInstead,
        };
        match self {
            Self::TriedToCall => &[Morning, Afternoon, Evening, Tomorrow, WriteInstead, NoLongerWanted],
            Self::WillCall | Self::QuestionCall => &[GoodTime, OtherTime, WriteInstead, NoLongerWanted],
            Self::Interview | Self::TrainingDay | Self::StartDate => {
                &[CanCome, CannotCome, HelpToGetThere, TalkToPerson, NoLongerWanted]
            }
            Self::InterviewReminder => &[CanCome, CannotCome, HelpToGetThere, TalkToPerson],
            Self::BringDocuments => &[WillBring, MissingDocuments, TalkToPerson],
            Self::FoundRole => &[TellMeMore, NoThanks, TalkToPerson, NoLongerWanted],
            Self::ApplicationSent | Self::NeedLonger | Self::CompanionLooking => {
                &[Understood, TalkToPerson, NoLongerWanted]
            }
            Self::CompanionFound => &[Understood, DayChanged, TalkToPerson, NoLongerWanted],
            Self::FeedbackPraise | Self::FeedbackSorry | Self::FeedbackRacism | Self::FeedbackIdea => {
                &[Understood, TalkToPerson]
            }
        }
    }

    /// Whether its day is one on which we rang, and so lies behind us.
    pub fn looks_back(self) -> bool {
        self == Self::TriedToCall
    }

    /// What it promises of ours, if it does.
    pub fn tells(self) -> Option<Tells> {
        match self {
            Self::NeedLonger | Self::CompanionLooking => Some(Tells::Answer),
            Self::WillCall | Self::QuestionCall => Some(Tells::Call),
            _ => None,
        }
    }

    /// Whether they are to come on its day, and what days and hours that can be.
    pub fn meets(self) -> Option<Meets> {
        match self {
            Self::Interview | Self::InterviewReminder | Self::TrainingDay => Some(Meets::WithUs),
            Self::StartDate => Some(Meets::ForWork),
            _ => None,
        }
    }

    /// From when to when its time of day can be, the last included.
    pub fn hours(self) -> Option<(Time, Time)> {
        match (self.tells(), self.meets()) {
            (Some(Tells::Call), _) => Some((FIRST_HOUR, LAST_HOUR)),
            (_, Some(_)) => Some((time(7, 0, 0, 0), time(21, 0, 0, 0))),
            _ => None,
        }
    }

    /// Whether it is about ringing someone: nothing to say to those who can only be rung.
    pub fn is_about_ringing(self) -> bool {
        self.group() == Group::Calls
    }

    /// Whether it may be said where nothing about health may: that someone is to come along tells of an appointment.
    pub fn names_no_health(self) -> bool {
        !matches!(self, Self::CompanionFound | Self::CompanionLooking)
    }
}

/// What of ours a phrase promises.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tells {
    /// A later day by which we are in touch.
    Answer,
    /// A call, on its day at its time.
    Call,
}

/// Where they come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Meets {
    /// To meet someone who works in the week, and perhaps on a Saturday.
    WithUs,
    /// To work, where Sundays are like other days.
    ForWork,
}

/// When a phrase is sent, by what its days and times are measured.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Occasion {
    /// Now.
    pub now: Timestamp,
    /// When the organisation works.
    pub duty: Duty,
    /// The day by which they were promised an answer, while nobody has tried to reach them.
    pub told: Option<Date>,
}

impl Occasion {
    fn today(&self) -> Date {
        day_in_london(self.now)
    }

    /// The last day that can be promised.
    pub fn last_day(&self) -> Date {
        self.duty.days_later(self.today(), PROMISED_WITHIN)
    }
}

impl PhraseAnswer {
    /// Whether someone has to do something about it; that they know needs nobody.
    pub fn wants_someone(self) -> bool {
        self != Self::Understood
    }
}

/// What fills the blanks of a phrase. Sealed at rest: a day and a place tell where someone will be.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Blanks {
    /// The day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
    /// The time of day, London's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Time>,
    /// The place, as staff wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The papers to bring.
    #[serde(default)]
    pub documents: CodeSet<Document>,
    /// The role or job.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<OpportunityId>,
}

impl fmt::Debug for Blanks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Blanks([hidden])")
    }
}

/// What is wrong with what fills a blank.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// It is empty and may not be.
    Missing(Blank),
    /// The day has passed.
    DayPassed,
    /// The day is too soon to promise.
    DayTooSoon,
    /// We cannot have rung on a day that is still to come, and one long ago says nothing to anyone.
    NotADayWeRang,
    /// The day is more than a year away.
    DayTooFar,
    /// The organisation does not work on this day; on that it does again.
    NotOnDuty(Date, Date),
    /// The day is further away than can be promised: this is the last.
    TooLong(Date),
    /// They were promised an answer by this day already, which is not earlier.
    NotLater(Date),
    /// Nobody meets anyone on this day: it is a Sunday or a bank holiday.
    NobodyMeets(Date),
    /// The time is not from the first to the last that it can be.
    WrongHours(Time, Time),
    /// The time has passed today.
    TimePassed,
    /// The role is not open to them: it is over, full, of another kind or in another area.
    RoleGone,
    /// The place has this many characters.
    PlaceTooLong(usize),
}

impl Fault {
    /// The blank it is about.
    pub fn blank(self) -> Blank {
        match self {
            Self::Missing(blank) => blank,
            Self::DayPassed
            | Self::DayTooSoon
            | Self::NotADayWeRang
            | Self::DayTooFar
            | Self::NotOnDuty(..)
            | Self::TooLong(_)
            | Self::NotLater(_)
            | Self::NobodyMeets(_) => Blank::Day,
            Self::WrongHours(..) | Self::TimePassed => Blank::Time,
            Self::RoleGone => Blank::Role,
            Self::PlaceTooLong(_) => Blank::Place,
        }
    }
}

impl Blanks {
    /// The same without what this phrase has no blank for.
    #[must_use]
    pub fn only_for(self, phrase: Phrase) -> Self {
        let has = |blank| phrase.blanks().contains(&blank);
        Self {
            day: self.day.filter(|_| has(Blank::Day)),
            time: self.time.filter(|_| has(Blank::Time)),
            place: self.place.filter(|_| has(Blank::Place)),
            documents: if has(Blank::Documents) { self.documents } else { CodeSet::EMPTY },
            role: self.role.filter(|_| has(Blank::Role)),
        }
    }

    fn is_empty(&self, blank: Blank) -> bool {
        match blank {
            Blank::Day => self.day.is_none(),
            Blank::Time => self.time.is_none(),
            Blank::Place => self.place.as_ref().is_none_or(|place| place.trim().is_empty()),
            Blank::Documents => self.documents.is_empty(),
            Blank::Role => self.role.is_none(),
        }
    }

    /// What keeps this phrase from being sent on this occasion, blank by blank.
    pub fn faults(&self, phrase: Phrase, occasion: &Occasion) -> Vec<Fault> {
        let mut faults: Vec<Fault> = phrase
            .blanks()
            .iter()
            .filter(|blank| self.is_empty(**blank) && !phrase.may_leave_empty(**blank))
            .map(|blank| Fault::Missing(*blank))
            .collect();
        if let Some(day) = self.day.filter(|_| phrase.blanks().contains(&Blank::Day)) {
            faults.extend(day_fault(phrase, day, occasion));
        }
        if let Some(time) = self.time.filter(|_| phrase.blanks().contains(&Blank::Time)) {
            faults.extend(time_fault(phrase, self.day, time, occasion.now));
        }
        let length = self.place.as_ref().map_or(0, |place| place.chars().count());
        if length > LONGEST_PLACE {
            faults.push(Fault::PlaceTooLong(length));
        }
        faults
    }
}

fn day_fault(phrase: Phrase, day: Date, occasion: &Occasion) -> Option<Fault> {
    let today = occasion.today();
    if phrase.looks_back() {
        let oldest = today.saturating_sub(RANG_WITHIN_DAYS.days());
        return (day > today || day < oldest).then_some(Fault::NotADayWeRang);
    }
    if day < today {
        return Some(Fault::DayPassed);
    }
    match (phrase.tells(), phrase.meets()) {
        (Some(tells), _) => promised_day_fault(tells, day, occasion),
        (_, Some(meets)) if is_bank_holiday(day) || (meets == Meets::WithUs && day.weekday() == Weekday::Sunday) => {
            Some(Fault::NobodyMeets(day))
        }
        _ => (day > today.saturating_add(1.year())).then_some(Fault::DayTooFar),
    }
}

/// What is wrong with a day of ours.
fn promised_day_fault(tells: Tells, day: Date, occasion: &Occasion) -> Option<Fault> {
    let last = occasion.last_day();
    if tells == Tells::Answer && day == occasion.today() {
        return Some(Fault::DayTooSoon);
    }
    if day > last {
        return Some(Fault::TooLong(last));
    }
    if !occasion.duty.is_open(day) {
        return Some(Fault::NotOnDuty(day, occasion.duty.days_later(day, 1)));
    }
    let told = occasion.told.filter(|told| tells == Tells::Answer && day <= *told);
    told.map(Fault::NotLater)
}

fn time_fault(phrase: Phrase, day: Option<Date>, time: Time, now: Timestamp) -> Option<Fault> {
    if let Some((first, last)) = phrase.hours().filter(|(first, last)| !(*first..=*last).contains(&time)) {
        return Some(Fault::WrongHours(first, last));
    }
    let now = in_london(now);
    (day == Some(now.date()) && time <= now.time()).then_some(Fault::TimePassed)
}

/// Until when a phrase can be answered: to the end of the day it is about, else two weeks.
pub fn answerable_until(phrase: Phrase, blanks: &Blanks, now: Timestamp) -> Timestamp {
    let ahead = blanks.day.filter(|day| !phrase.looks_back() && *day >= day_in_london(now));
    let end = ahead.and_then(|day| day.tomorrow().ok()?.to_zoned(london()).ok());
    end.map_or_else(|| now.saturating_add(ANSWERABLE).unwrap_or(Timestamp::MAX), |end| end.timestamp())
}

/// A phrase as it was sent: filled in, with who sent it and about which request.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Filled {
    /// Which.
    pub phrase: Phrase,
    /// What fills its blanks.
    pub blanks: Blanks,
    /// The title of the role it names, in English words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The organisation that sent it, by its name.
    pub organisation: String,
    /// What names the request on the telephone.
    pub reference: Reference,
}

/// How an answer came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AnsweredHow {
    /// In the conversation.
    Conversation,
    /// By the link in an e-mail.
    Link,
    /// To someone who rang.
    Telephone,
}

impl AnsweredHow {
    /// As it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Conversation => "conversation",
            Self::Link => "link",
            Self::Telephone => "telephone",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        [Self::Conversation, Self::Link, Self::Telephone].into_iter().find(|how| how.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::taxonomy::Code;
    use jiff::civil::{date, time};

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
            assert_eq!(
                fault_on(phrase, sunday, &occasion),
                Some(Fault::NotOnDuty(sunday, date(2026, 11, 30))),
                "{phrase}"
            );
            assert_eq!(fault_on(phrase, date(2026, 12, 7), &occasion), None, "{phrase}: the tenth");
            let christmas = date(2026, 12, 25);
            assert_eq!(fault_on(phrase, christmas, &occasion), Some(Fault::TooLong(date(2026, 12, 7))), "{phrase}");
            let closed = date(2026, 11, 26);
            occasion.duty.closed.insert(closed);
            assert_eq!(
                fault_on(phrase, closed, &occasion),
                Some(Fault::NotOnDuty(closed, date(2026, 11, 27))),
                "{phrase}"
            );
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
}
