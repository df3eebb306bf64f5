//! E-mails to staff: plain English text, numbers and a link, nobody's name. They hang on no resident and go by a path of their own.

use super::Failed;
use crate::desk::morning::{Counts, Morning};
use crate::desk::queue::{Count, DeskCounts};
use crate::domain::contact::EmailAddress;
use crate::domain::staff::Role;
use crate::store::BoxFuture;
use std::fmt;

/// An e-mail to a member of staff.
#[derive(Clone, PartialEq, Eq)]
pub struct StaffLetter {
    /// Its name, by which a repeat is recognised.
    pub id: String,
    /// To whom.
    pub to: EmailAddress,
    /// The subject.
    pub subject: String,
    /// Plain text.
    pub text: String,
}

impl fmt::Debug for StaffLetter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StaffLetter([hidden])")
    }
}

/// Sends e-mails to staff. Sending the same one twice must do no harm.
pub trait Post: Send + Sync {
    /// Sends it, or says whether another try makes sense.
    fn post<'a>(&'a self, letter: &'a StaffLetter) -> BoxFuture<'a, Result<(), Failed>>;
}

/// The e-mail of the morning. `address` is our own, without a slash at its end.
pub(super) fn morning(morning: &Morning, address: &str) -> StaffLetter {
    let Counts { leads: DeskCounts { overdue, today, open, mine, calls, .. }, missed, limits } = morning.counts;
    let mut lines = vec![
        format!("Waiting for someone to take them: {}", in_words(open)),
        format!("Due today: {}", in_words(today)),
        format!("Overdue: {}", in_words(overdue)),
    ];
    if let Some(mine) = mine {
        lines.push(format!("Yours: {}", in_words(mine)));
        lines.push(format!("Calls among them: {}", in_words(calls)));
    }
    if morning.role == Role::Administrator {
        lines.push(format!("Promised days missed since the last day of work: {missed}"));
        lines.push(format!("Times someone came to a limit since then: {limits}"));
    }
    let counts = lines.join("\n");
    let day = crate::desk::days::day(morning.day);
    let whose = if morning.role == Role::Administrator { "your organisation's" } else { "your desk's" };
    let text = format!(
        "Good morning,\n\nThis is how {whose} leads and calls stand on {day}.\n\n{counts}\n\nSign in to see them: {address}/staff\n\n\
         A program wrote this e-mail. Nobody reads answers to it. You can stop it on your account page: {address}/staff/account\n"
    );
    StaffLetter {
        id: format!("morning-{}", morning.id),
        to: morning.to.clone(),
        subject: format!("Leads this morning, {day}"),
        text,
    }
}

fn in_words(count: Count) -> String {
    match count {
        Count::Exactly(count) => count.to_string(),
        Count::MoreThan(count) => format!("more than {count}"),
    }
}
