//! Conversations as people can read them: `tests/transcripts/<language>/<name>.txt`. Lines with `>` are the resident, the rest is
//! us. `> [id]` is a press, `> [id] [id]` several ticks, `> {name=…; phone=…}` fields, `> @2026-12-01T09:00:00Z` moves the clock,
//! `> !` lets the task run that finds missed promises, `> ! 2026-11-25` closes that day, `> ~` looks at the page again, `> #close job-001` closes an opportunity,
//! `> +changed passed_on` writes down what was done about feedback that was sent,
//! `> #fill vol-001` gives its last place to someone else in the very moment, before this process has heard of it,
//! `> + interview day=2026-12-07 time=10:30 place=Ealing_Hospital documents=photo_id` sends that phrase about the request last shown,
//! `> =second phone` goes on from another phone; `REFERENCE`, `CODE` and `WORD` stand for what was shown or sent last. The first line may say `forms`. Each turn is loaded from the store anew.
//! `UPDATE_TRANSCRIPTS=1 cargo test --test transcripts` writes what is said now; read the difference before you commit it.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use alongside::clock::{Clock, day_in_london};
use alongside::conversation::Tone;
use alongside::domain::feedback::FeedbackDone;
use alongside::domain::notice::Route;
use alongside::domain::phrase::Blanks;
use alongside::domain::prompt::PromptKind;
use alongside::domain::staff::{Role, Staff};
use alongside::domain::taxonomy::{Code, Document, Phrase};
use alongside::ids::{OpportunityId, PhraseId, Reference, StaffId};
use alongside::store::feedback_deeds::{self, NewDeeds};
use alongside::store::opportunities::{self, OpportunityRow};
use alongside::store::phrases::{NewPhrase, Sending};
use alongside::store::{claims, leads, outbox, phrases, promises, prompts, reaching, staff, told_days};
use alongside::turn::{Answer, Said};
use alongside::words::{Isolation, RenderedReply};
use common::Installation;
use common::postgres::Scratch;
use jiff::civil::Date;
use regex::Regex;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use uuid::Uuid;

#[tokio::test(flavor = "multi_thread")]
async fn every_transcript_is_what_is_said_now() {
    let mut wrong = Vec::new();
    let files = transcripts(Path::new("tests/transcripts"));
    assert!(files.len() >= 15, "there are transcripts");
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let now = replay(&text, Installation::new().await).await;
        if text == now {
            continue;
        }
        if std::env::var_os("UPDATE_TRANSCRIPTS").is_some() {
            std::fs::write(&file, now).unwrap();
        } else {
            wrong.push(format!("{}\n{}", file.display(), first_difference(&text, &now)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL: scripts/test starts one"]
async fn every_transcript_is_the_same_on_postgresql() {
    let mut wrong = Vec::new();
    for file in transcripts(Path::new("tests/transcripts")) {
        let text = std::fs::read_to_string(&file).unwrap();
        let scratch = Scratch::new().await;
        let now = replay(&text, Installation::on_postgres(&scratch).await).await;
        scratch.remove().await;
        if text != now {
            wrong.push(format!("{}\n{}", file.display(), first_difference(&text, &now)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

fn transcripts(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(transcripts(&path));
        } else {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// Says again what the resident said, and writes down what we say now.
async fn replay(text: &str, installation: Installation) -> String {
    let forms = text.starts_with("# forms");
    let mut out = String::new();
    let comments = text.lines().take_while(|line| line.starts_with('#'));
    comments.for_each(|line| writeln!(out, "{line}").unwrap());
    let mut request = None;
    let mut prompt = None;
    let mut who = "resident".to_owned();
    let mut shown = Shown::default();
    for line in text.lines().filter_map(|line| line.strip_prefix("> ")) {
        write!(out, "\n> {line}\n\n").unwrap();
        if let Some(time) = line.strip_prefix('@') {
            installation.clock.set(time.parse().unwrap());
        } else if let Some(phone) = line.strip_prefix('=') {
            phone.clone_into(&mut who);
        } else if line == "!" {
            let now = installation.clock.now();
            let made = installation.store.write(move |tx| Box::pin(prompts::offer_new_days(tx, now))).await;
            made.unwrap();
        } else if let Some(day) = line.strip_prefix("! ") {
            close_day(&installation, shown.reference.as_deref().unwrap(), day).await;
        } else if let Some(phrase) = line.strip_prefix("+ ") {
            send_phrase(&installation, shown.reference.as_deref().unwrap(), phrase).await;
        } else if let Some(done) = line.strip_prefix('+') {
            write_down(&installation, shown.reference.as_deref().unwrap(), done).await;
        } else if let Some(mark) = line.strip_prefix('#') {
            change_opportunity(&installation, mark).await;
        } else if line == "~" {
            let address = installation.address(&who);
            let shown =
                installation.turns.show(&address, &common::surface(forms, None), Isolation::None).await.unwrap();
            let last = shown.and_then(|shown| shown.exchanges.last().cloned());
            let replies = last.iter().flat_map(|exchange| &exchange.replies);
            let asked =
                replies.clone().flat_map(|reply| &reply.choices).find(|choice| choice.id.starts_with("prompt."));
            prompt = asked.and_then(|choice| Some(choice.id.rsplit_once('.')?.0.to_owned())).or(prompt);
            replies.for_each(|reply| write_reply(&mut out, reply));
        } else {
            let line = line.replace("request.ACDEFGHJ", request.as_deref().unwrap_or("request.ACDEFGHJ"));
            let line = line.replace("prompt.PROMPT", prompt.as_deref().unwrap_or("prompt.PROMPT"));
            if line.contains("CODE") {
                shown.code = code_sent(&installation).await.or(shown.code);
            }
            let answer = installation.say(&who, said(&shown.put_into(&line)), forms).await;
            shown.look(&answer);
            let cards = answer.replies.iter().flat_map(|reply| &reply.cards);
            request = cards.map(|card| card.id.clone()).find(|id| id.starts_with("request.")).or(request);
            write_answer(&mut out, &answer);
        }
    }
    steady(&out)
}

/// Staff write down what was done about the feedback of this reference, and its notice enters the conversation.
async fn write_down(installation: &Installation, reference: &str, done: &str) {
    let now = installation.clock.now();
    let reference = Reference::parse_as_typed(reference).unwrap();
    let done: Vec<FeedbackDone> = done.split_whitespace().map(|id| FeedbackDone::parse(id).unwrap()).collect();
    let work = installation.store.write(move |tx| {
        Box::pin(async move {
            let lead = leads::find_by_reference(tx, reference).await?.expect("feedback was sent");
            let (id, organisation) = (StaffId(Uuid::from_u128(7)), lead.organisation.clone());
            let person = Staff { id, organisation, role: Role::Recruiter, name: "Ruth".to_owned() };
            staff::upsert(tx, &person, now).await?;
            claims::claim(tx, lead.id, id, now).await?;
            assert!(feedback_deeds::write_down(tx, &lead, id, &NewDeeds { done, tell: true }, now).await?);
            for row in outbox::take(tx, Uuid::from_u128(8), now, 20).await? {
                if let (Route::Conversation, Some(kind)) = (row.route, row.notice.as_prompt()) {
                    prompts::make(tx, row.id, row.resident, &kind, now).await?;
                }
            }
            Ok(())
        })
    });
    work.await.unwrap();
}

/// The organisation that answers the request of this reference closes a day.
async fn close_day(installation: &Installation, reference: &str, day: &str) {
    let now = installation.clock.now();
    let reference = Reference::parse_as_typed(reference).unwrap();
    let days: [Date; 1] = [day.parse().unwrap()];
    let closing = installation.store.write(move |tx| {
        Box::pin(async move {
            let lead = leads::find_by_reference(tx, reference).await?.expect("a request was sent");
            promises::close(tx, &lead.organisation, days.into_iter(), day_in_london(now)).await?;
            told_days::move_off_closed_days(tx, now).await
        })
    });
    assert_eq!(closing.await.unwrap(), 1, "the promise for {day} is moved");
}

/// What someone else does to an opportunity meanwhile: `close` or `fill`, and its id.
async fn change_opportunity(installation: &Installation, mark: &str) {
    let now = installation.clock.now();
    let (what, id) = mark.split_once(' ').unwrap();
    let id = OpportunityId::from(id);
    match what {
        "close" => {
            let closing = installation.store.write(move |tx| {
                Box::pin(async move { opportunities::close_opportunity(tx, &id, false, None, now).await })
            });
            assert!(closing.await.unwrap().is_some(), "{mark}: there is one to close");
            installation.follower.follow(&installation.store, installation.turns.world()).await.unwrap();
        }
        "fill" => installation
            .store
            .write(move |tx| {
                Box::pin(async move {
                    let found = opportunities::find(tx, &id).await?.expect("there is one to fill");
                    let row = OpportunityRow { capacity: Some(found.taken), ..found.row };
                    opportunities::upsert(tx, &row, None, now).await.map(drop)
                })
            })
            .await
            .unwrap(),
        _ => panic!("{mark}: what is that?"),
    }
}

/// A recruiter takes the request of this reference, sends a phrase about it, and it enters the conversation.
async fn send_phrase(installation: &Installation, reference: &str, written: &str) {
    let mut words = written.split_whitespace();
    let phrase = Phrase::parse(words.next().unwrap()).unwrap();
    let mut blanks = Blanks::default();
    for word in words {
        let (name, value) = word.split_once('=').unwrap();
        match name {
            "day" => blanks.day = Some(value.parse().unwrap()),
            "time" => blanks.time = Some(value.parse().unwrap()),
            "place" => blanks.place = Some(value.replace('_', " ")),
            "documents" => blanks.documents = value.split(',').map(|id| Document::parse(id).unwrap()).collect(),
            "role" => blanks.role = Some(value.into()),
            _ => panic!("{name}: what is that?"),
        }
    }
    let reference = Reference::parse(reference).unwrap();
    let now = installation.clock.now();
    let (staff, id) =
        (StaffId(Uuid::from_u128(5)), PhraseId(Uuid::from_u128(u128::try_from(now.as_nanosecond()).unwrap())));
    let sent = installation.store.write(move |tx| {
        Box::pin(async move {
            let lead = leads::find_by_reference(tx, reference).await?.unwrap();
            let organisation = lead.organisation.clone();
            let ruth = Staff { id: staff, organisation, role: Role::Recruiter, name: "Ruth".to_owned() };
            alongside::store::staff::upsert(tx, &ruth, now).await?;
            claims::claim(tx, lead.id, staff, now).await?;
            let sending = phrases::send(tx, &NewPhrase { id, lead: lead.id, phrase, blanks, staff }, now).await?;
            assert_eq!(sending, Sending::Sent);
            for row in outbox::take(tx, Uuid::from_u128(1), now, 100).await? {
                if let Some(kind @ PromptKind::Phrase { .. }) = row.notice.as_prompt()
                    && row.route == Route::Conversation
                {
                    prompts::make(tx, row.id, row.resident, &kind, now).await?;
                }
                outbox::sent(tx, &row, now).await?;
            }
            Ok(())
        })
    });
    sent.await.unwrap();
}

/// What was shown or sent last, for lines that name it.
#[derive(Default)]
struct Shown {
    reference: Option<String>,
    word: Option<String>,
    code: Option<String>,
}

impl Shown {
    fn look(&mut self, answer: &Answer) {
        let cards = answer.replies.iter().flat_map(|reply| &reply.cards);
        let reference = cards.clone().find(|card| card.id == "contact.reference").map(|card| card.text.clone());
        self.reference = reference.or(self.reference.take());
        let mut texts = answer.replies.iter().map(|reply| &reply.text);
        let word = texts.find_map(|text| Some(made_word().captures(text)?[1].to_owned()));
        self.word = word.or(self.word.take());
    }

    fn put_into(&self, line: &str) -> String {
        let known = [("REFERENCE", &self.reference), ("WORD", &self.word), ("CODE", &self.code)];
        known.iter().fold(line.to_owned(), |line, (name, value)| {
            value.as_ref().map_or_else(|| line.clone(), |value| line.replace(name, value))
        })
    }
}

/// Two words and a number, alone on a line.
fn made_word() -> Regex {
    Regex::new(r"(?m)^(\p{Ll}+ \p{Ll}+ \d\d|\p{Lo}+ \p{Lo}+ \d\d)$").unwrap()
}

/// The code in the newest e-mail that is due.
async fn code_sent(installation: &Installation) -> Option<String> {
    let now = installation.clock.now();
    let worker = uuid::Uuid::from_u128(1);
    installation
        .store
        .write(move |tx| {
            Box::pin(async move {
                let mut code = None;
                for row in outbox::take(tx, worker, now, 100).await? {
                    let checked = reaching::check(tx, &row, now).await?;
                    code = checked.and_then(|checked| checked.facts.code).or(code);
                    outbox::sent(tx, &row, now).await?;
                }
                Ok(code.map(|code| code.reveal().to_owned()))
            })
        })
        .await
        .unwrap()
}

fn said(line: &str) -> Said {
    if let Some(fields) = line.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        let fields: BTreeMap<String, String> = fields
            .split(';')
            .filter_map(|field| field.split_once('='))
            .map(|(id, text)| (id.trim().to_owned(), text.trim().to_owned()))
            .collect();
        return Said::Fields(fields);
    }
    if line.starts_with('[') && line.ends_with(']') {
        let ids: Vec<String> = line.split(['[', ']', ' ']).filter(|id| !id.is_empty()).map(str::to_owned).collect();
        return match ids.as_slice() {
            [one] => Said::Choice(one.clone()),
            _ => Said::Choices(ids),
        };
    }
    Said::Text(line.to_owned())
}

fn write_answer(out: &mut String, answer: &Answer) {
    answer.replies.iter().for_each(|reply| write_reply(out, reply));
    if !answer.effects.is_empty() {
        writeln!(out, "({})", answer.effects.join(", ")).unwrap();
    }
}

fn write_reply(out: &mut String, reply: &RenderedReply) {
    let mark = match reply.tone {
        Tone::Safety => "!! ",
        Tone::Consent => "?! ",
        Tone::Question => "? ",
        Tone::Plain => "",
    };
    writeln!(out, "{mark}{}", reply.text).unwrap();
    if let Some(english) = &reply.english {
        writeln!(out, "(English) {english}").unwrap();
    }
    for card in &reply.cards {
        writeln!(out, "    {}", card.title).unwrap();
        card.text.lines().for_each(|line| writeln!(out, "    | {line}").unwrap());
        card.choices.iter().for_each(|choice| writeln!(out, "    [{}] {}", choice.id, choice.label).unwrap());
    }
    for field in &reply.fields {
        writeln!(out, "  {{{}}} {}", field.id, field.label).unwrap();
        field.options.iter().for_each(|option| writeln!(out, "      {} = {}", option.id, option.label).unwrap());
        field.error.iter().for_each(|error| writeln!(out, "      ! {error}").unwrap());
    }
    for choice in &reply.choices {
        let tick = if choice.chosen { " ✓" } else { "" };
        writeln!(out, "  [{}] {}{tick}", choice.id, choice.label).unwrap();
    }
}

/// What differs from run to run is written in one way.
fn steady(text: &str) -> String {
    let spoken = Regex::new(r"\b[ACDEFGHJKMNPQRTVWXY34679]{4} [ACDEFGHJKMNPQRTVWXY34679]{4}\b").unwrap();
    let compact = Regex::new(r"\brequest\.[ACDEFGHJKMNPQRTVWXY34679]{8}\b").unwrap();
    let uuid = Regex::new(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}").unwrap();
    let text = made_word().replace_all(text, "WORD");
    let text = spoken.replace_all(&text, "ACDE FGHJ");
    let text = compact.replace_all(&text, "request.ACDEFGHJ");
    uuid.replace_all(&text, "00000000-0000-0000-0000-000000000000").into_owned()
}

fn first_difference(before: &str, now: &str) -> String {
    let mut lines = before.lines().zip(now.lines()).enumerate();
    match lines.find(|(_, (before, now))| before != now) {
        Some((number, (before, now))) => format!("line {}:\n- {before}\n+ {now}", number + 1),
        None => "one is longer than the other".to_owned(),
    }
}
