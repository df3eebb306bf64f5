//! The card of an opportunity, line by line. Everything that is a code is in the reader's language; only what a coordinator
//! typed is in English, and says so. Which opportunities are shown, and why, belongs to `matching`.

use super::reason;
use super::render::Speaker;
use crate::conversation::{Arg, Args, Line};
use crate::domain::opportunity::{JobDetails, Opportunity};
use crate::domain::taxonomy::{Access, Booking, Check, Code, CodeSet, CriterionKind, PartOfDay};
use crate::language::{Direction, Language};
use crate::matching::Reason;

/// Reasons on a card: more are not read (P37).
const REASONS: usize = 4;

/// Questions of a job's advert on its card; the rest is counted and stands in the advert.
const ASKED: usize = 5;

/// The lines under the title.
#[derive(Default)]
pub(super) struct Lines {
    /// What helps to choose: what it is, where, when, what it pays, why it fits, until when.
    pub(super) brief: Vec<String>,
    /// What matters before a yes: a channel that can fold it away shows it when it is asked for.
    pub(super) more: Vec<String>,
}

/// The lines of an opportunity.
pub(super) fn lines(speaker: &Speaker<'_>, shown: &Opportunity, reasons: &[Reason]) -> Lines {
    let said = |line: &Line| speaker.text(&line.message, &line.args).to_string();
    let mut lines = Lines::default();
    let mut brief = |line: Line| lines.brief.push(said(&line));
    let mut more = |line: Line| lines.more.push(said(&line));
    let english = speaker.language == Language::SOURCE;
    if let Some(kind) = kind(shown).filter(|_| !english) {
        brief(Line::new(kind));
    }
    let (summary, words) = match shown.translations.get(&speaker.language) {
        Some(translation) => ("card-summary", &translation.summary),
        None if english => ("card-summary", &shown.summary),
        None => ("card-summary-english", &shown.summary),
    };
    brief(Line::new(summary).with("summary", Arg::Text(words.clone())));
    let borough = Arg::Text(shown.borough.clone());
    let distance = reasons.iter().find(|reason| matches!(reason, Reason::Near { .. }));
    brief(if shown.place == shown.borough {
        Line::new("card-borough").with("borough", borough)
    } else {
        Line::new("card-place").with("place", Arg::Text(shown.place.clone())).with("borough", borough)
    });
    if shown.job.is_some() {
        distance.map(reason::line).into_iter().for_each(&mut brief);
    }
    more(Line::new("card-organisation").with("organisation", Arg::Organisation(shown.organisation.clone())));
    when(shown, speaker, &mut brief, &mut more);
    what(shown, &mut brief, &mut more);
    // Who would go with patients looks at the checks first of all.
    if shown.companion.is_some() {
        terms(shown, &mut brief);
    } else {
        terms(shown, &mut more);
    }
    learning(shown, english, &mut more);
    if let Some(job) = &shown.job {
        asked(job, speaker, &mut lines.more);
    }
    let mut why =
        reasons.iter().filter(|reason| !stands_above(shown, reason)).take(REASONS).map(reason::line).peekable();
    if why.peek().is_some() {
        lines.brief.push(speaker.text("card-reasons", &Args::new()).to_string());
        lines.brief.extend(why.map(|line| bulleted(speaker, &line)));
    }
    let is_soon = reasons.iter().any(|reason| matches!(reason, Reason::ClosingSoon { .. }));
    lines.brief.extend(closing(shown, is_soon).iter().map(said));
    lines
}

/// Whether a line of the card says it already.
fn stands_above(shown: &Opportunity, reason: &Reason) -> bool {
    match reason {
        Reason::ExpensesPaid {}
        | Reason::ExpensesPaidFirst {}
        | Reason::ClosingSoon { .. }
        | Reason::NoCheckNeeded {} => true,
        Reason::Near { .. } => shown.job.is_some(),
        _ => false,
    }
}

/// The last day, and that it is near where it is. Adverts for jobs may close before it, when many people apply (J13).
fn closing(shown: &Opportunity, is_soon: bool) -> Vec<Line> {
    let message = match (&shown.job, is_soon) {
        (Some(_), true) => "card-closing-job-soon",
        (Some(_), false) => "card-closing-job",
        (None, true) => "card-closing-soon",
        (None, false) => "card-closing",
    };
    let mut lines = vec![Line::new(message).with("day", Arg::Day(shown.closing))];
    if shown.job.is_some() {
        lines.push(Line::new("card-closing-early"));
    }
    lines
}

/// How someone with a learning disability can do it, where a coordinator was asked.
fn learning(shown: &Opportunity, english: bool, say: &mut impl FnMut(Line)) {
    let Some(inclusion) = &shown.inclusion else { return };
    if !inclusion.ways.is_empty() {
        say(Line::new("card-learning").with("ways", Arg::codes(inclusion.ways.iter())));
    } else if inclusion.words.is_none() {
        say(Line::new("card-learning-together"));
    }
    if let Some(words) = &inclusion.words {
        let message = if english { "card-learning-words" } else { "card-learning-words-english" };
        say(Line::new(message).with("words", Arg::Text(words.clone())));
    }
    if let Some(supporter) = &inclusion.supporter {
        say(Line::new("card-supporter").with("supporter", Arg::Text(supporter.clone())));
    }
}

/// What the advert asks, as questions in the reader's language: its own words are English and of the office (J8).
fn asked(job: &JobDetails, speaker: &Speaker<'_>, lines: &mut Vec<String>) {
    let mut kinds: Vec<CriterionKind> = Vec::new();
    for criterion in &job.essential_criteria {
        if !kinds.contains(&criterion.kind) {
            kinds.push(criterion.kind);
        }
    }
    if kinds.is_empty() {
        return;
    }
    lines.push(speaker.text("card-asked", &Args::new()).to_string());
    lines.extend(kinds.iter().take(ASKED).map(|kind| bulleted(speaker, &Line::new(question(*kind)))));
    if let Some(more) = kinds.len().checked_sub(ASKED).filter(|more| *more > 0) {
        let line = Line::new("card-asked-more").with("count", more);
        lines.push(bulleted(speaker, &line));
    }
}

/// The message that asks a reader for what a criterion wants.
fn question(kind: CriterionKind) -> String {
    format!("criterion-question-{}", kind.id().replace('_', "-"))
}

/// A line of a list.
fn bulleted(speaker: &Speaker<'_>, line: &Line) -> String {
    format!("{}{}", bullet(speaker), speaker.text(&line.message, &line.args))
}

/// A right-to-left line that begins with a bullet needs a mark before it, or Discord turns it round (P54).
fn bullet(speaker: &Speaker<'_>) -> &'static str {
    match speaker.words.direction(speaker.language) {
        Direction::Ltr => "• ",
        Direction::Rtl => "\u{200f}• ",
    }
}

fn kind(shown: &Opportunity) -> Option<String> {
    let role = shown.role_kind.map(Code::message);
    role.or_else(|| shown.job_family.map(Code::message)).or_else(|| shown.event_kind.map(Code::message))
}

fn when(shown: &Opportunity, speaker: &Speaker<'_>, brief: &mut impl FnMut(Line), more: &mut impl FnMut(Line)) {
    if let Some(event) = &shown.event {
        let dates = &speaker.formats().dates;
        brief(Line::new("card-date").with("day", Arg::Day(event.date)));
        let times = Line::new("card-time").with("start", Arg::Text(dates.time(event.start_time)));
        brief(times.with("end", Arg::Text(dates.time(event.end_time))));
        return;
    }
    let when = &shown.when;
    if when.days == CodeSet::all() {
        brief(Line::new("card-days-any"));
    } else if !when.days.is_empty() {
        brief(Line::new("card-days").with("days", Arg::codes(when.days.iter())));
    }
    if when.parts_of_day != CodeSet::<PartOfDay>::default() {
        brief(Line::new("card-parts-of-day").with("parts", Arg::codes(when.parts_of_day.iter())));
    }
    if when.hours_per_week > 0.0 {
        more(Line::new("card-hours").with("hours", Arg::Number(f64::from(when.hours_per_week))));
    }
    more(Line::new("card-pattern").with("pattern", Arg::Message(when.pattern.message())));
    if let Some(commitment) = shown.commitment {
        more(Line::new("card-commitment").with("commitment", Arg::Message(commitment.message())));
    }
}

/// What only a job, an event or a companion role has.
fn what(shown: &Opportunity, brief: &mut impl FnMut(Line), more: &mut impl FnMut(Line)) {
    if let Some(job) = &shown.job {
        let pay = |pounds: u32| Arg::Number(f64::from(pounds));
        let line = if job.salary_min == job.salary_max {
            Line::new("card-pay-fixed").with("pay", pay(job.salary_min))
        } else {
            Line::new("card-pay").with("least", pay(job.salary_min)).with("most", pay(job.salary_max))
        };
        brief(line.with("band", usize::from(job.band)));
        if job.part_time {
            more(Line::new("card-part-time"));
        }
        more(Line::new("card-contract").with("contract", Arg::Message(job.contract.message())));
        if let Some(months) = job.contract_months {
            more(Line::new("card-contract-months").with("months", usize::from(months)));
        }
    }
    if let Some(event) = &shown.event {
        if !event.features.is_empty() {
            brief(Line::new("card-features").with("features", Arg::codes(event.features.iter())));
        }
        brief(Line::new(match event.booking {
            Booking::None => "card-booking-none",
            Booking::Book => "card-booking-book",
        }));
    }
    if let Some(companion) = &shown.companion {
        brief(Line::new("card-hospitals").with("hospitals", Arg::Texts(companion.hospitals.clone())));
        if companion.training_hours > 0 {
            more(Line::new("card-training-hours").with("hours", usize::from(companion.training_hours)));
        }
    }
}

/// Travel, age, checks: what someone must know before they say yes.
fn terms(shown: &Opportunity, say: &mut impl FnMut(Line)) {
    if shown.access.contains(Access::TravelMoneyFirst) {
        say(Line::new("card-travel-first"));
    } else if shown.access.contains(Access::TravelMoney) {
        say(Line::new("card-travel-paid"));
    } else if shown.job.is_some() && !shown.access.contains(Access::FromHome) {
        // Someone who counts every fare should know before they apply.
        say(Line::new("card-travel-own"));
    }
    if shown.event.is_some() && shown.minimum_age == 0 {
        // Anyone may come.
        return;
    }
    say(Line::new("card-age").with("age", usize::from(shown.minimum_age)));
    let checks = shown.checks.without(std::iter::once(Check::None).collect());
    if checks.is_empty() {
        say(Line::new("card-checks-none"));
    } else {
        say(Line::new("card-checks").with("checks", Arg::codes(checks.iter())));
    }
}
