//! Phrases: sentences that staff choose and residents read in their own language. Here is which blanks each has, whom it fits,
//! which answers it takes and how long; its words are in `phrasebook.ftl`. What fills a blank is someone's own and sealed at rest.

mod filling;
#[cfg(test)]
mod tests;

pub use filling::{Blanks, Fault, LONGEST_PLACE, Occasion};

use crate::clock::{day_in_london, london};
use crate::domain::feedback::FeedbackDone;
use crate::domain::reminder::{FIRST_HOUR, LAST_HOUR};
use crate::domain::taxonomy::{Code as _, FeedbackKind, Phrase, PhraseAnswer, Service};
use crate::ids::Reference;
use jiff::civil::{Time, time};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// Phrases that one request may be sent on one day: more is a conversation, and better had by telephone.
pub const A_DAY: u32 = 5;
/// How long a phrase can be answered, where it names no day ahead.
const ANSWERABLE: SignedDuration = SignedDuration::from_hours(14 * 24);

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

impl PhraseAnswer {
    /// Whether someone has to do something about it; that they know needs nobody.
    pub fn wants_someone(self) -> bool {
        self != Self::Understood
    }
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
