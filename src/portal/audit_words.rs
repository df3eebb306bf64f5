//! The audit in plain English: what was done, and what the codes beside it say. A code that is unknown here shows as it is.

use super::days::day;
use super::english::English;
use super::tries::sentence;
use super::{phrases, promises_form, told, workload};
use crate::desk::audit::{Action, AuditPage};
use crate::desk::telephone::Told;
use crate::desk::workload::Limited;
use crate::domain::duty::Team;
use crate::domain::feedback::{FeedbackDone, RemovedWhy};
use crate::domain::retention::STAFF_UNUSED_DAYS;
use crate::domain::staff::{ReturnedWhy, Role};
use crate::domain::taxonomy::{Code, LeadOutcome, Phrase, PhraseAnswer, RedirectReason, ReleaseReason, Service};
use crate::ids::{OpportunityId, OrganisationId, StaffId};
use jiff::civil::Date;

/// What was done, in English.
pub(super) fn deed(action: Action) -> &'static str {
    match action {
        Action::LeadSaved => "Asked for contact",
        Action::LeadClaimed => "Claimed a lead",
        Action::LeadReleased => "Gave a lead back",
        Action::LeadReturned => "Had a lead that went back to the queue",
        Action::ContactOpened => "Opened name and contact",
        Action::Attempted => "Tried to reach the person",
        Action::CallTaken => "Took a call",
        Action::CallReleased => "Gave a call back",
        Action::CallReturned => "Had a call that went back to the queue",
        Action::CallMade => "Told the person by telephone",
        Action::CallTried => "Rang, and could not tell the person",
        Action::LeadClosed => "Closed a lead",
        Action::FeedbackDone => "Wrote down what was done about feedback",
        Action::WordsRemoved => "Removed the words of feedback without a name",
        Action::NumbersTaken => "Took the numbers of feedback in a file",
        Action::LeadWithdrawn => "Took the consent back",
        Action::LeadLapsed => "The consent lapsed",
        Action::CameBack => "Came back to the chat from another phone",
        Action::RequestCancelled => "No longer needs it",
        Action::PhraseSent => "Sent a ready-made message",
        Action::PhraseAnswered => "The person answered a message",
        Action::PromiseMissed => "Missed a promised day; offered a new one",
        Action::DayMoved => "Moved a promise off a closed day",
        Action::LeadErased => "Everything about the person was deleted",
        Action::OpportunitySaved => "Made or changed an opportunity",
        Action::OpportunityClosed => "Closed or deleted an opportunity",
        Action::OrganisationSaved => "Made an organisation, or changed its name",
        Action::PromisesSet => "Changed the promised day, or when nobody is on duty",
        Action::ClockConfirmed => "Said that the machine's clock is right",
        Action::StaffSaved => "Added someone to the staff, or changed their role or boroughs",
        Action::StaffDeactivated => "Switched an account off",
        Action::StaffInvited => "Made a link to set an account up",
        Action::AccountSetUp => "Set an account up",
        Action::PasswordChanged => "Changed a password",
        Action::SecondStepRenewed => "Renewed a second step",
        Action::SignedIn => "Signed in",
        Action::LeadScreened => "Accepted or redirected a request",
        Action::LeadHandedOn => "Handed a lead on",
        Action::NoteWritten => "Wrote a note",
        Action::NoteRemoved => "Removed a note of theirs",
        Action::ToldByTelephone => "Recorded what the person said on the telephone",
        Action::ContactExported => "Took contact details out in a file",
        Action::LimitReached => "Came to a limit",
        Action::DiscordLinked => "Linked a Discord account",
        Action::DiscordUnlinked => "Took a Discord account off",
    }
}

/// What the detail of an entry says. `page` knows the names of staff, opportunities and organisations.
pub(super) fn more(action: Action, detail: &str, page: &AuditPage, english: &English) -> String {
    words(action, detail, page, english).unwrap_or_else(|| detail.to_owned())
}

/// None for what cannot be read. Each arm reads what is written with its action, and no more.
fn words(action: Action, detail: &str, page: &AuditPage, english: &English) -> Option<String> {
    match action {
        Action::LeadReleased | Action::CallReleased => Some(english.code(ReleaseReason::parse(detail)?)),
        Action::LeadReturned | Action::CallReturned => {
            Some(English::returned_why(ReturnedWhy::parse(detail)?).to_owned())
        }
        Action::LeadScreened if detail == "accepted" => Some("Accepted".to_owned()),
        Action::LeadScreened => Some(english.code(RedirectReason::parse(detail)?)),
        Action::LeadHandedOn => Some(format!("To {}", name(detail.parse().ok()?, page)?)),
        Action::Attempted => Some(sentence(&english.attempt(detail)?)),
        Action::CallTried => english.call_try(detail),
        Action::ContactExported => Some(match detail.parse::<u32>().ok()? {
            1 => "Of 1 lead".to_owned(),
            leads => format!("Of {leads} leads"),
        }),
        Action::ToldByTelephone => Some(told::words(Told::parse(detail)?).to_owned()),
        Action::LimitReached => Some(sentence(workload::limited(Limited::parse(detail)?))),
        Action::FeedbackDone => {
            detail.split(' ').all(|id| FeedbackDone::parse(id).is_some()).then(|| English::feedback_done_of(detail))
        }
        Action::WordsRemoved => Some(English::removed_why(RemovedWhy::parse(detail)?).to_owned()),
        Action::PhraseSent => Some(phrases::name(Phrase::parse(detail)?).to_owned()),
        Action::PhraseAnswered => Some(english.code(PhraseAnswer::parse(detail)?)),
        Action::LeadClosed => Some(English::ended(LeadOutcome::parse(detail)?).to_owned()),
        Action::PromiseMissed => Some(format!("The missed day was {}", read_day(detail)?)),
        Action::DayMoved => {
            let (closed, offered) = detail.split_once(' ')?;
            Some(format!("From {} to {}", read_day(closed)?, read_day(offered)?))
        }
        Action::OpportunitySaved | Action::OpportunityClosed => page.titles.get(&OpportunityId::from(detail)).cloned(),
        Action::OrganisationSaved => page.organisations.get(&OrganisationId::from(detail)).cloned(),
        Action::PromisesSet => promises(detail, page),
        Action::ClockConfirmed => Some(format!("Nothing had been erased since {}", read_day(detail)?)),
        Action::StaffSaved
        | Action::StaffDeactivated
        | Action::StaffInvited
        | Action::AccountSetUp
        | Action::PasswordChanged
        | Action::SecondStepRenewed
        | Action::SignedIn => account(action, detail, page),
        // Nothing is written beside these.
        Action::LeadSaved
        | Action::LeadClaimed
        | Action::ContactOpened
        | Action::NoteWritten
        | Action::NoteRemoved
        | Action::CallTaken
        | Action::CallMade
        | Action::NumbersTaken
        | Action::LeadWithdrawn
        | Action::LeadLapsed
        | Action::CameBack
        | Action::RequestCancelled
        | Action::LeadErased
        | Action::DiscordLinked
        | Action::DiscordUnlinked => None,
    }
}

/// Whose account, and what of it.
fn account(action: Action, detail: &str, page: &AuditPage) -> Option<String> {
    let (id, more) = detail.split_once(' ').unwrap_or((detail, ""));
    let name = name(id.parse().ok()?, page)?;
    let more = match (action, more.split_once(' ').unwrap_or((more, ""))) {
        (_, ("", "")) => return Some(name),
        (Action::StaffSaved, ("boroughs", "0")) => "all boroughs".to_owned(),
        (Action::StaffSaved, ("boroughs", "1")) => "1 borough".to_owned(),
        (Action::StaffSaved, ("boroughs", count)) => format!("{} boroughs", count.parse::<u32>().ok()?),
        (Action::StaffSaved, (role, "")) => Role::parse(role)?.id().to_owned(),
        (Action::StaffDeactivated, ("unused", "")) => format!("nobody used it for {STAFF_UNUSED_DAYS} days"),
        (Action::SignedIn, ("recovery_code", left)) => {
            format!("with a recovery code; {} left", left.parse::<u32>().ok()?)
        }
        _ => return None,
    };
    Some(format!("{name}: {more}"))
}

/// Which organisation, and what it promises now.
fn promises(detail: &str, page: &AuditPage) -> Option<String> {
    let (organisation, more) = detail.split_once(' ')?;
    let name = page.organisations.get(&OrganisationId::from(organisation))?;
    let days = |more: &str| {
        let (from, to) = more.split_once(' ')?;
        let (first, last) = (read_day(from)?, read_day(to)?);
        Some(if from == to { format!("on {first}") } else { format!("from {first} to {last}") })
    };
    let more = match more.split_once(' ') {
        _ if more == "usual" => "the usual days, and no limit".to_owned(),
        Some(("closed", more)) => format!("closed {}", days(more)?),
        Some(("open", more)) => format!("open again {}", days(more)?),
        _ => more.split(' ').map(term).collect::<Option<Vec<_>>>()?.join("; "),
    };
    Some(format!("{name}: {more}"))
}

/// A term as it is written: `jobs=3`, `recruiters=40`.
fn term(written: &str) -> Option<String> {
    let (what, number) = written.split_once('=')?;
    let number: u32 = number.parse().ok()?;
    if let Some(service) = Service::parse(what) {
        let days = if number == 1 { "day" } else { "days" };
        return Some(format!("{} within {number} working {days}", promises_form::name(service).to_lowercase()));
    }
    let team = match Team::parse(what)? {
        Team::Recruiters => "recruiters",
        Team::Coordinators => "coordinators",
    };
    Some(format!("{team} answer {number} a week"))
}

fn name(id: StaffId, page: &AuditPage) -> Option<String> {
    page.staff.iter().find(|(one, _)| one.id == id).map(|(one, _)| one.name.clone())
}

fn read_day(text: &str) -> Option<String> {
    text.parse().ok().map(|read: Date| day(read))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::follow_up::{AttemptHow, RUNG};
    use crate::domain::staff::Staff;
    use crate::domain::taxonomy::AttemptResult;
    use crate::language::Locales;
    use crate::words::{Offer, Words};
    use std::collections::BTreeSet;
    use std::sync::Arc;
    use uuid::Uuid;

    const ADA: StaffId = StaffId(Uuid::from_u128(7));

    fn page() -> AuditPage {
        let ada = Staff { id: ADA, organisation: "westway".into(), role: Role::Recruiter, name: "Ada".to_owned() };
        AuditPage {
            entries: Vec::new(),
            staff: vec![(ada, true)],
            titles: [("vol-003".into(), "Garden helper".to_owned())].into(),
            organisations: [("westway".into(), "Westway Hospitals".to_owned())].into(),
            next: None,
        }
    }

    fn english() -> English {
        English::new(Arc::new(Words::new(Arc::new(Locales::embedded().unwrap()), &Offer::All)))
    }

    fn ids<C: Code>() -> Vec<String> {
        C::ALL.iter().map(|code| code.id().to_owned()).collect()
    }

    /// Everything that the program writes beside an action.
    fn written(action: Action) -> Vec<String> {
        let account = |more: &[&str]| more.iter().map(|more| format!("{ADA} {more}").trim_end().to_owned()).collect();
        match action {
            Action::LeadReleased | Action::CallReleased => ids::<ReleaseReason>(),
            Action::LeadReturned | Action::CallReturned => ReturnedWhy::ALL.map(|why| why.id().to_owned()).into(),
            Action::LeadScreened => [ids::<RedirectReason>(), vec!["accepted".to_owned()]].concat(),
            Action::Attempted => {
                let of =
                    |how: AttemptHow| ids::<AttemptResult>().into_iter().map(move |it| format!("{it} {}", how.id()));
                let tries: Vec<String> = AttemptHow::ALL.into_iter().flat_map(of).collect();
                let with_next = tries.iter().map(|one| format!("{one} 2026-11-30")).collect();
                [tries, with_next].concat()
            }
            Action::CallTried => {
                let tries = RUNG.iter().map(|result| result.id().to_owned());
                tries.flat_map(|one| [format!("{one} 2026-11-30"), one]).collect()
            }
            Action::ToldByTelephone => Told::ALL.map(|told| told.id().to_owned()).into(),
            Action::LimitReached => [Limited::Claims, Limited::Openings].map(|one| one.id().to_owned()).into(),
            Action::FeedbackDone => {
                let all: Vec<String> = FeedbackDone::ALL.iter().map(|done| done.id().to_owned()).collect();
                [all.clone(), vec![all.join(" ")]].concat()
            }
            Action::WordsRemoved => RemovedWhy::ALL.iter().map(|why| why.id().to_owned()).collect(),
            Action::PhraseSent => ids::<Phrase>(),
            Action::PhraseAnswered => ids::<PhraseAnswer>(),
            Action::LeadClosed => ids::<LeadOutcome>(),
            Action::PromisesSet => {
                let services = Service::ALL.iter().map(|service| format!("{}=1", service.id()));
                let teams = Team::ALL.map(|team| format!("{}=40", team.id()));
                let terms: Vec<String> = services.chain(teams).collect();
                let others = ["usual", "closed 2026-12-24 2026-12-31", "closed 2026-12-24 2026-12-24"];
                let others = others.into_iter().chain(["open 2026-12-24 2026-12-31"]).map(str::to_owned);
                let all: Vec<String> = others.chain([terms.join(" ")]).chain(terms).collect();
                all.into_iter().map(|more| format!("westway {more}")).collect()
            }
            Action::StaffSaved => {
                let roles = Role::ALL.map(Role::id);
                account(&[&roles[..], &["boroughs 0", "boroughs 1", "boroughs 2"]].concat())
            }
            Action::StaffDeactivated => account(&["", "unused"]),
            Action::SignedIn => account(&["", "recovery_code 0", "recovery_code 9"]),
            Action::LeadHandedOn
            | Action::StaffInvited
            | Action::AccountSetUp
            | Action::PasswordChanged
            | Action::SecondStepRenewed => account(&[""]),
            Action::ContactExported => vec!["1".to_owned(), "12".to_owned()],
            Action::PromiseMissed | Action::ClockConfirmed => vec!["2026-11-30".to_owned()],
            Action::DayMoved => vec!["2026-11-24 2026-11-25".to_owned()],
            Action::OpportunitySaved | Action::OpportunityClosed => vec!["vol-003".to_owned()],
            Action::OrganisationSaved => vec!["westway".to_owned()],
            Action::LeadSaved
            | Action::LeadClaimed
            | Action::ContactOpened
            | Action::NoteWritten
            | Action::NoteRemoved
            | Action::CallTaken
            | Action::CallMade
            | Action::NumbersTaken
            | Action::LeadWithdrawn
            | Action::LeadLapsed
            | Action::CameBack
            | Action::RequestCancelled
            | Action::LeadErased
            | Action::DiscordLinked
            | Action::DiscordUnlinked => Vec::new(),
        }
    }

    #[test]
    fn every_action_has_words_of_its_own() {
        let words: BTreeSet<&str> = Action::ALL.iter().map(|action| deed(*action)).collect();
        assert_eq!(words.len(), Action::ALL.len());
    }

    #[test]
    fn whatever_is_written_beside_an_action_is_read_in_words_of_its_own() {
        let (page, english) = (page(), english());
        for action in Action::ALL {
            let mut seen = BTreeSet::new();
            for detail in written(*action) {
                let words = words(*action, &detail, &page, &english);
                let words = words.unwrap_or_else(|| panic!("{action:?} does not know {detail}"));
                assert!(!words.contains(['_', '=']) && !words.contains("00000000-"), "{action:?}: {words}");
                assert!(words.starts_with(char::is_uppercase), "{action:?}: {words}");
                assert!(seen.insert(words), "{action:?}: {detail} reads as another does");
            }
        }
    }

    #[test]
    fn what_is_unknown_shows_as_it_is() {
        let (page, english) = (page(), english());
        for action in Action::ALL {
            for detail in ["some_code", "some_code other_code=7", "2026-11-30 x", "westway some_code"] {
                assert_eq!(more(*action, detail, &page, &english), detail, "{action:?}");
            }
        }
        let stranger = format!("{} recruiter", StaffId(Uuid::from_u128(8)));
        assert_eq!(more(Action::StaffSaved, &stranger, &page, &english), stranger);
    }

    #[test]
    fn codes_read_as_sentences() {
        let (page, english) = (page(), english());
        for (action, detail, words) in [
            (
                Action::Attempted,
                "no_answer telephone 2026-11-30".to_owned(),
                "By telephone: No answer. Next try: Monday 30 November 2026",
            ),
            (
                Action::PromisesSet,
                "westway jobs=3 recruiters=40".to_owned(),
                "Westway Hospitals: jobs within 3 working days; recruiters answer 40 a week",
            ),
            (
                Action::PromisesSet,
                "westway closed 2026-12-24 2026-12-24".to_owned(),
                "Westway Hospitals: closed on Thursday 24 December 2026",
            ),
            (Action::SignedIn, format!("{ADA} recovery_code 9"), "Ada: with a recovery code; 9 left"),
            (Action::StaffSaved, format!("{ADA} boroughs 2"), "Ada: 2 boroughs"),
            (Action::LimitReached, "openings".to_owned(), "Wanted to open more names in an hour than one person may"),
            (Action::ContactExported, "12".to_owned(), "Of 12 leads"),
        ] {
            assert_eq!(more(action, &detail, &page, &english), words);
        }
    }
}
