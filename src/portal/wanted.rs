//! What a lead wants and what a call tells, in the English that staff read: in one line for the queue, and whole for the page of
//! the lead. Each service shows what its form asks; what it never asks would look like a gap.

use super::days::{day, moment};
use super::english::{English, or, or_joined};
use super::page::Fact;
use crate::domain::lead::{CheckInNeeds, CompanionGender, Hours, LeadSummary, Needs, VisitNeeds};
use crate::domain::notice::Notice;
use crate::domain::reminder::ReminderAbout;
use crate::domain::taxonomy::{AgeBand, FeedbackKind, Service};
use jiff::civil::{Date, Time};

const NOT_SAID: &str = "Not said";

impl English {
    /// What is told before all else of a lead, in words: that it is about racism.
    pub(super) fn first_tag(lead: &LeadSummary) -> Option<&'static str> {
        (lead.needs.feedback == Some(FeedbackKind::Racism)).then_some("Racism report")
    }

    /// What a lead wants, in one line.
    pub(super) fn wants(&self, lead: &LeadSummary, titles: &[String]) -> String {
        let needs = &lead.needs;
        if let Some(visit) = &needs.visit {
            return Self::visit_line(visit);
        }
        if let Some(check_ins) = &needs.check_ins {
            return match check_ins.home_on {
                Some(home_on) => format!("Ask after them at home, from {}", day(home_on)),
                None => "Ask after them when they are home".to_owned(),
            };
        }
        if !titles.is_empty() {
            return titles.join("; ");
        }
        let service = self.code(lead.service);
        match lead.service {
            Service::Jobs => {
                let families = self.codes_or(needs.job_families.iter(), &service);
                match needs.hours {
                    Some(wanted) => format!("{families}; {}", hours(wanted).to_lowercase()),
                    None => families,
                }
            }
            Service::Question => "A question to answer".to_owned(),
            Service::Feedback => match needs.feedback {
                Some(kind) => format!("{service}: {}", self.code(kind).to_lowercase()),
                None => service,
            },
            _ => self.codes_or(needs.interests.iter(), &service),
        }
    }

    /// What a call tells, in one line. Only the page of the call says it whole.
    pub(super) fn rings(&self, notice: &Notice) -> String {
        let about = match notice {
            Notice::LeadSaved { .. } => "their request is with us",
            Notice::PromiseMissed { .. } => "a new day for the missed promise",
            Notice::DayMoved { .. } => "a later day, as we are closed on the one they were promised",
            Notice::Outcome { outcome, .. } => {
                return format!("Ring: what became of their request ({})", self.code(*outcome).to_lowercase());
            }
            Notice::FeedbackDone { .. } => "what was done about their feedback",
            Notice::Reminder { about: ReminderAbout::Closing, .. } => "what they wanted to be reminded of closes soon",
            Notice::Reminder { about: ReminderAbout::Event, .. } => "the event they wanted to be reminded of is soon",
            Notice::Closed { .. } => "what they wanted to be reminded of is closed",
            Notice::ChosenClosed { .. } => "what they chose is closed; their request stays",
            Notice::Screened { redirected: None, .. } => "we look for a companion for them",
            Notice::Screened { redirected: Some(_), .. } => "what helps better than a companion",
            Notice::Phrase { phrase, .. } => {
                return format!("Ring: a message to tell ({})", super::phrases::name(*phrase).to_lowercase());
            }
            Notice::ReturnCode { .. } | Notice::ReturnCall { .. } => "they want to come back from another phone",
        };
        format!("Ring: {about}")
    }

    fn visit_line(visit: &VisitNeeds) -> String {
        let hospital = visit.hospital.as_deref().unwrap_or("a hospital");
        let on = visit.day.map(|on| format!(" on {}", day(on))).unwrap_or_default();
        let at = visit.time.map(|time| format!(" at {}", clock(time))).unwrap_or_default();
        let notice = if visit.short_notice { ", short notice" } else { "" };
        format!("Go to {hospital}{on}{at}{notice}")
    }

    /// What a lead wants, whole.
    pub(super) fn needs(&self, lead: &LeadSummary, titles: &[String]) -> Vec<Fact> {
        let needs = &lead.needs;
        let mut facts = vec![fact("Service", self.code(lead.service))];
        match lead.service {
            Service::Volunteering | Service::Event | Service::Jobs => {
                facts.push(fact("Chosen", or_joined(titles, "; ", "Nothing chosen yet")));
                facts.extend(if lead.service == Service::Jobs { self.work(needs) } else { self.likes(needs) });
                facts.push(fact("Days", self.codes_or(needs.days.iter(), NOT_SAID)));
                facts.push(fact("Times of day", self.codes_or(needs.parts_of_day.iter(), NOT_SAID)));
            }
            Service::Companion => {
                facts.extend(needs.visit.iter().flat_map(|visit| self.visit(visit)));
                facts.extend(needs.check_ins.iter().flat_map(|check_ins| self.check_ins(check_ins)));
            }
            Service::Feedback => {
                let kind = needs.feedback.map_or_else(|| NOT_SAID.to_owned(), |kind| self.code(kind));
                facts.push(fact("Kind of feedback", kind));
            }
            Service::Question => {
                facts.push(fact("Question", "In their own words, with the name and contact".to_owned()));
            }
        }
        let languages: Vec<String> = needs.languages.iter().map(|language| self.spoken(*language)).collect();
        facts.extend([
            fact("Borough", needs.borough.clone().unwrap_or_else(|| NOT_SAID.to_owned())),
            fact("Speaks", or(&languages, NOT_SAID)),
            fact("Answer in", self.language(lead.language)),
            fact("What would help", self.codes_or(needs.access.iter(), "Nothing kept")),
            fact("Age", self.age(lead.age_band)),
            fact("Asked", moment(lead.created_at)),
        ]);
        facts
    }

    /// An age band. Whoever said only that they are 16 or over is not taken for 16 or 17.
    fn age(&self, band: AgeBand) -> String {
        match band {
            AgeBand::From16 => format!("{} (we did not ask if they are 18)", self.code(band)),
            _ => self.code(band),
        }
    }

    fn likes(&self, needs: &Needs) -> Vec<Fact> {
        vec![fact("Likes", self.codes_or(needs.interests.iter(), NOT_SAID))]
    }

    fn work(&self, needs: &Needs) -> Vec<Fact> {
        vec![
            fact("Kinds of work", self.codes_or(needs.job_families.iter(), NOT_SAID)),
            fact("Hours", needs.hours.map_or("Any, or not said", hours).to_owned()),
            fact("Has done before", self.codes_or(needs.skills.iter(), NOT_SAID)),
        ]
    }

    fn visit(&self, visit: &VisitNeeds) -> Vec<Fact> {
        let companion = match visit.companion {
            Some(CompanionGender::Woman) => "A woman",
            Some(CompanionGender::Man) => "A man",
            None => "A woman or a man",
        };
        let mut facts = vec![
            fact("For", whom(visit.for_someone_else).to_owned()),
            fact("Hospital", visit.hospital.clone().unwrap_or_else(|| NOT_SAID.to_owned())),
            fact("Day of the appointment", day_or(visit.day)),
            fact("Time of the appointment", visit.time.map_or_else(|| NOT_SAID.to_owned(), clock)),
            fact("What the companion does", self.codes_or(visit.kinds.iter(), NOT_SAID)),
            fact("Starts from", visit.from.clone().unwrap_or_else(|| NOT_SAID.to_owned())),
            fact("Companion", companion.to_owned()),
        ];
        if visit.short_notice {
            let notice = "Short: it was asked for with fewer working days than it usually takes to find someone";
            facts.push(fact("Notice", notice.to_owned()));
        }
        facts
    }

    fn check_ins(&self, check_ins: &CheckInNeeds) -> Vec<Fact> {
        let how = if check_ins.by_call { "By telephone" } else { "By a message" };
        vec![
            fact("For", whom(check_ins.for_someone_else).to_owned()),
            fact("Home on", day_or(check_ins.home_on)),
            fact("When to ask", self.codes_or(check_ins.points.iter(), NOT_SAID)),
            fact("How", how.to_owned()),
        ]
    }
}

fn fact(name: &'static str, value: String) -> Fact {
    Fact { name, value }
}

fn hours(hours: Hours) -> &'static str {
    match hours {
        Hours::FullTime => "Full-time",
        Hours::PartTime => "Part-time",
    }
}

fn whom(someone_else: bool) -> &'static str {
    if someone_else { "Someone they care for, who has agreed" } else { "The person who asks" }
}

fn day_or(date: Option<Date>) -> String {
    date.map_or_else(|| NOT_SAID.to_owned(), day)
}

fn clock(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}
