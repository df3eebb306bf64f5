//! What staff read on Discord. Language, borough and service of a lead together name someone, so a lead's line never has the
//! first two: it says the promised day, the service, how long ago it was asked, and in codes what is liked or looked for and when.
//! Titles of roles (they hold places), everything about a visit or health, what would help, skills, age and the reference stay on the
//! staff pages, as do all names, staff's too.

use crate::channel::discord::custom_id::{CustomId, StaffForm};
use crate::channel::discord::markdown::{Setting, escape, set};
use crate::channel::discord::post::{Button, Post, Row, Weight};
use crate::conversation::Args;
use crate::desk::announcing::Announcement;
use crate::desk::days::{Due, age};
use crate::desk::drafts::ShortRole;
use crate::desk::on_discord::Head;
use crate::desk::queue::Count;
use crate::desk::{DeskError, rights};
use crate::domain::lead::{Hours, LeadSummary};
use crate::domain::staff::Role;
use crate::domain::taxonomy::{Code, Service};
use crate::ids::{LeadId, OpportunityId};
use crate::language::{Direction, Language};
use crate::words::Words;
use jiff::Timestamp;
use jiff::civil::Date;

/// Codes of one kind that a line shows; more would describe someone.
const SHOWN: usize = 2;

/// Says things to staff.
pub(super) struct Said<'a> {
    pub(super) words: &'a Words,
    /// Where the staff pages are, where that is known.
    pub(super) address: Option<&'a str>,
    pub(super) now: Timestamp,
}

impl Said<'_> {
    pub(super) fn not_linked(&self) -> Post {
        let words = "I do not know this Discord account as staff. A role on this server gives no right here.\n\
                     On the staff pages, open your account, then “Discord”, and make a code. Then press the button and type it.";
        let mut post = self.with_page(words, "Open the staff pages", "/staff/discord");
        let form = Button::new("I have a code", Weight::Answer, &CustomId::Staff(StaffForm::Link));
        match post.rows.first_mut() {
            Some(Row::Buttons(buttons)) => buttons.insert(0, form),
            _ => post.rows.push(Row::Buttons(vec![form])),
        }
        post
    }

    pub(super) fn linked() -> Post {
        Post::say(
            "Your account is linked. /leads shows which leads are waiting.\n\
             You can end the link at any time on the staff pages, under “Discord”.",
        )
    }

    pub(super) fn wrong_code(&self) -> Post {
        let words = "This code does not work. A code works once, for 10 minutes. Make a new one on the staff pages.";
        self.with_page(words, "Open the staff pages", "/staff/discord")
    }

    pub(super) fn too_many_codes(&self, minutes: u16) -> Post {
        let wait = match minutes {
            1 => "1 minute".to_owned(),
            minutes => format!("{minutes} minutes"),
        };
        let words = format!(
            "There were too many codes that do not work. Wait {wait}. Then make a new code on the staff pages and type that."
        );
        self.with_page(&words, "Open the staff pages", "/staff/discord")
    }

    /// Why the desk did not do something.
    pub(super) fn refused(&self, error: &DeskError) -> Post {
        let words = match error {
            DeskError::NotFound => "This lead is not here any more. /leads shows which leads are waiting now.",
            DeskError::NotAllowed => "Your role does not include this. Ask an administrator if you need it.",
            DeskError::ConsentEnded => {
                "The person took back their yes, or it is over. Do not contact them. /leads shows which leads are waiting now."
            }
            DeskError::Cancelled => "The person no longer needs this. Do not contact them about it.",
            DeskError::NotYours | DeskError::Ended => "This lead was closed. /leads shows which leads are waiting now.",
            DeskError::ClaimsFull(_) => {
                "You hold as many leads and calls as one person may. Close one, hand one on or give one back first, on the staff pages."
            }
            // What Discord offers opens nothing, hands nothing on and closes nothing; the staff pages say why.
            DeskError::OpeningsFull(_)
            | DeskError::ColleagueFull
            | DeskError::NoSuchColleague
            | DeskError::EnoughPhrases
            | DeskError::NothingToTell
            | DeskError::NotOpened
            | DeskError::OnlyANumber
            | DeskError::ToldBefore
            | DeskError::TriedTooLittle(_)
            | DeskError::StillToDo(_) => "This cannot be done now. The staff pages say why.",
            DeskError::Store(_) => "This did not work. The fault is ours. Try again soon, or use the staff pages.",
        };
        self.with_page(words, "Open the leads", "/staff/leads")
    }

    /// The queue's head.
    pub(super) fn head(&self, head: &Head, role: Role) -> Post {
        let waiting = match head.waiting {
            Count::Exactly(0) => return self.with_page("No lead is waiting.", "Open the leads", "/staff/leads"),
            Count::Exactly(1) => "1 lead is waiting.".to_owned(),
            Count::Exactly(count) => format!("{count} leads are waiting."),
            Count::MoreThan(count) => format!("More than {count} leads are waiting."),
        };
        let shown = head.leads.len();
        let first = match head.waiting {
            Count::Exactly(count) if count as usize == shown => waiting,
            _ => format!("{waiting} The first {shown}:"),
        };
        let lines = head.leads.iter().enumerate().map(|(place, lead)| self.line(place + 1, lead));
        let text = std::iter::once(first).chain(lines).collect::<Vec<_>>().join("\n");
        let mut post = self.with_page(&text, "Open the leads", "/staff/leads");
        if rights::follows_up(role) {
            let claim = |(place, lead): (usize, &LeadSummary)| {
                Button::new(format!("Claim {}", place + 1), Weight::Answer, &CustomId::Claim(lead.id))
            };
            post.rows.insert(0, Row::Buttons(head.leads.iter().enumerate().map(claim).collect()));
        }
        post
    }

    /// One lead, in one line.
    fn line(&self, place: usize, lead: &LeadSummary) -> String {
        let due = Due::of(lead.due_on, self.now).to_string().to_lowercase();
        let asked = age(lead.created_at, self.now).to_lowercase();
        let mut parts =
            vec![format!("**{}** ({due})", day(lead.due_on)), self.code(lead.service), format!("asked {asked}")];
        parts.extend(self.needs(lead));
        format!("**{place}.** {}", parts.join(" · "))
    }

    /// What is liked or looked for, and when, in codes. Nothing of a visit, which is about health.
    fn needs(&self, lead: &LeadSummary) -> Option<String> {
        let needs = &lead.needs;
        let what = match lead.service {
            Service::Volunteering | Service::Event => self.codes(needs.interests.iter()),
            Service::Jobs => {
                let hours = needs.hours.map(|hours| match hours {
                    Hours::FullTime => "full-time".to_owned(),
                    Hours::PartTime => "part-time".to_owned(),
                });
                self.codes(needs.job_families.iter()).into_iter().chain(hours).collect()
            }
            Service::Companion | Service::Question | Service::Feedback => return None,
        };
        let when: Vec<String> = needs.parts_of_day.iter().map(|part| self.code(part)).collect();
        let both = [what.join(", "), when.join(", ")];
        let said: Vec<String> = both.into_iter().filter(|text| !text.is_empty()).collect();
        (!said.is_empty()).then(|| said.join("; "))
    }

    fn codes<C: Code>(&self, codes: impl Iterator<Item = C>) -> Vec<String> {
        codes.take(SHOWN).map(|code| self.code(code)).collect()
    }

    fn code<C: Code>(&self, code: C) -> String {
        escape(&self.words.text(&code.message(), &Args::new(), Language::SOURCE))
    }

    pub(super) fn yours(&self, lead: LeadId) -> Post {
        let words = "You have this lead now. The name, how to reach the person and their own words are on the staff pages only.";
        self.with_page(words, "Open this lead", &format!("/staff/leads/{lead}"))
    }

    pub(super) fn draft(&self, id: &OpportunityId) -> Post {
        let words = "Your draft is saved. Nobody sees it yet: finish it on the staff pages, look at it as residents will, and publish it.";
        self.with_page(words, "Finish the draft", &format!("/staff/opportunities/{}", id.as_str()))
    }

    /// A refusal with what someone typed, so that they can copy it.
    pub(super) fn with_what_was_typed(post: Post, role: &ShortRole) -> Post {
        let typed = [&role.title, &role.what, &role.place, &role.when, &role.how_many];
        let typed = typed.map(|text| set(text, Setting::plain(Direction::Ltr))).join("\n");
        Post { content: format!("{}\nThis is what you typed:\n{typed}", post.content), ..post }
    }

    pub(super) fn anothers(&self) -> Post {
        let words = "A colleague was faster and has this lead now. /leads shows which leads are waiting.";
        self.with_page(words, "Open the leads", "/staff/leads")
    }

    /// For the staff channel. Nothing of the leads but the day.
    pub(super) fn waiting(&self, announcement: &Announcement) -> Post {
        let day = announcement.promised_on.strftime("%A %-d %B");
        let words = match announcement.leads {
            1 => format!("A lead is waiting, promised for {day}."),
            leads => format!("{leads} leads are waiting, promised for {day}."),
        };
        self.with_page(&words, "Open the leads", "/staff/leads")
    }

    /// Words, and a link to a staff page where it is known where those are.
    fn with_page(&self, words: &str, label: &str, path: &str) -> Post {
        let page = self.address.map(|address| Row::Buttons(vec![Button::link(label, format!("{address}{path}"))]));
        Post { rows: page.into_iter().collect(), ..Post::say(words) }
    }
}

fn day(date: Date) -> String {
    date.strftime("%A %-d %B").to_string()
}
