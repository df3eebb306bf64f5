//! E-mails as people read them, whole, in each language that has a file here. `REWRITE_LETTERS=1` writes one for every language
//! anew; read the difference. A new language needs none: that it says everything is tested with its wording.

use crate::fixture::{HOST, World, write};
use crate::post::{from, worker};
use alongside::domain::feedback::FeedbackDone;
use alongside::domain::phrase::Blanks;
use alongside::domain::taxonomy::{Document, Phrase};
use alongside::ids::{LeadId, PhraseId};
use alongside::language::Locales;
use alongside::outbox::Folder;
use alongside::store::feedback_deeds::{self, NewDeeds};
use alongside::store::phrases::{NewPhrase, Sending};
use alongside::store::{claims, leads, opportunities, phrases, promises, prompts, told_days};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The e-mails of one person in one language: a request, a missed promise, a closed day, a reminder, a closed opportunity, what was done
/// about feedback.
async fn letters(language: &str, easy: bool) -> String {
    let world = World::new().await;
    let folder = world.folder().join("mail");
    let worker = worker(&world, Some(Arc::new(Folder::new(folder.clone(), from(), world.clock.clone()))));
    let (resident, lead) = world.request(language).await;
    let mut rows = world.conversation(alongside::store::residents::Owner::fresh(resident).unwrap());
    let owner = crate::fixture::read!(world, |tx| alongside::store::residents::get(tx, resident)).unwrap();
    rows.owner = owner;
    rows.language = alongside::language::Language::parse(language).unwrap();
    rows.easy = easy;
    rows.updated_at = world.now().checked_add(jiff::SignedDuration::from_secs(1)).unwrap();
    let rows = [rows];
    write!(world, |tx| alongside::store::conversations::save_many(tx, &rows)).unwrap();
    world.reminder(resident).await;
    let mut told = String::new();
    let mut seen: Vec<PathBuf> = Vec::new();
    for (time, event) in [
        ("2026-11-23T09:00:00Z", "request"),
        ("2026-11-23T10:00:00Z", "phrase"),
        ("2026-11-26T09:00:00Z", "promise missed"),
        ("2026-11-27T09:00:00Z", "day moved"),
        ("2026-12-17T09:00:00Z", "reminder"),
        ("2026-12-21T09:00:00Z", "closed"),
        ("2026-12-22T09:00:00Z", "feedback done"),
    ] {
        world.set(time);
        let now = world.now();
        match event {
            "phrase" => send_interview(&world, lead).await,
            "promise missed" => drop(write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap()),
            "day moved" => {
                let closed = [jiff::civil::date(2026, 11, 30)];
                write!(world, |tx| async {
                    promises::close(tx, &HOST.into(), closed.into_iter(), jiff::civil::date(2026, 11, 27)).await?;
                    told_days::move_off_closed_days(tx, now).await
                })
                .unwrap();
            }
            "closed" => {
                let garden = "garden".into();
                write!(world, |tx| async { opportunities::close_opportunity(tx, &garden, false, None, now).await })
                    .unwrap();
            }
            "feedback done" => {
                let recruiter = world.recruiter;
                let found = crate::fixture::read!(world, |tx| leads::get_summary(tx, lead)).unwrap().unwrap();
                let done = vec![FeedbackDone::FairTreatment, FeedbackDone::SeniorLooked, FeedbackDone::ToldCrimeReport];
                let new = NewDeeds { done, tell: true };
                let written = write!(world, |tx| async {
                    claims::claim(tx, lead, recruiter, now).await?;
                    feedback_deeds::write_down(tx, &found, recruiter, &new, now).await
                });
                assert!(written.unwrap());
            }
            _ => {}
        }
        while worker.round().await.unwrap() > 0 {}
        for file in std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            if !seen.contains(&file) {
                let raw = std::fs::read_to_string(&file).unwrap();
                told.push_str(&["==== ", event, "\n", &readable(&raw), "\n"].concat());
                seen.push(file);
            }
        }
    }
    let reference = crate::fixture::read!(world, |tx| alongside::store::leads::get_summary(tx, lead)).unwrap();
    told.replace(&reference.unwrap().reference.to_string(), "REFE RENC")
}

/// Someone of the staff takes the request and invites to an interview.
async fn send_interview(world: &World, lead: LeadId) {
    let (recruiter, now) = (world.recruiter, world.now());
    write!(world, |tx| claims::claim(tx, lead, recruiter, now)).unwrap();
    let blanks = Blanks {
        day: Some(jiff::civil::date(2026, 12, 7)),
        time: Some(jiff::civil::time(10, 30, 0, 0)),
        place: Some("Ealing Hospital".to_owned()),
        documents: [Document::PhotoId, Document::Referees].into_iter().collect(),
        ..Blanks::default()
    };
    let new = NewPhrase { id: PhraseId(world.uuid()), lead, phrase: Phrase::Interview, blanks, staff: recruiter };
    assert_eq!(write!(world, |tx| phrases::send(tx, &new, now)).unwrap(), Sending::Sent);
}

/// The subject, the plain text and the page of an e-mail, decoded, with its secret left out.
fn readable(raw: &str) -> String {
    let mail = raw.replace("\r\n", "\n");
    let (head, _) = mail.split_once("\n\n").unwrap();
    let unfolded = head.replace("\n ", " ");
    let subject = unfolded.lines().find_map(|line| line.strip_prefix("Subject: ")).unwrap();
    let mut said = format!("Subject: {}\n", decoded_words(subject));
    for kind in ["text/plain", "text/html"] {
        let part = mail.split(&format!("Content-Type: {kind}")).nth(1).unwrap();
        let (part_head, body) = part.split_once("\n\n").unwrap();
        let body = body.split("\n--").next().unwrap();
        let body = if part_head.contains("quoted-printable") {
            unquote(body)
        } else if part_head.contains("base64") {
            unbase64(body)
        } else {
            body.to_owned()
        };
        said.push_str(&["---- ", kind, "\n", body.replace("\r\n", "\n").trim_end(), "\n"].concat());
    }
    let secret = regex::Regex::new("/stop/[0-9a-f]{64}").unwrap();
    let said = secret.replace_all(&said, "/stop/SECRET");
    let secret = regex::Regex::new("/answer/[0-9a-f]{64}").unwrap();
    secret.replace_all(&said, "/answer/SECRET").into_owned()
}

fn decoded_words(text: &str) -> String {
    // The space between two encoded words belongs to neither (RFC 2047); any other space is one.
    let between = regex::Regex::new(r"\?=\s+=\?").unwrap();
    let text = &*between.replace_all(text, "?==?");
    let word = regex::Regex::new(r"=\?utf-8\?b\?([^?]*)\?=").unwrap();
    if !word.is_match(text) {
        return text.to_owned();
    }
    let mut bytes = Vec::new();
    let mut from = 0;
    for found in word.captures_iter(text) {
        let whole = found.get(0).unwrap();
        bytes.extend_from_slice(&text.as_bytes()[from..whole.start()]);
        bytes.extend(base64_bytes(&found[1]));
        from = whole.end();
    }
    bytes.extend_from_slice(&text.as_bytes()[from..]);
    String::from_utf8(bytes).unwrap()
}

fn unquote(text: &str) -> String {
    let joined = text.replace("=\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        if *first == b'=' {
            bytes.push(u8::from_str_radix(std::str::from_utf8(&after[..2]).unwrap(), 16).unwrap());
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).unwrap()
}

fn unbase64(text: &str) -> String {
    String::from_utf8(base64_bytes(&text.split_whitespace().collect::<String>())).unwrap()
}

fn base64_bytes(text: &str) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for letter in text.bytes().filter(|letter| *letter != b'=') {
        bits = (bits << 6) | LETTERS.iter().position(|known| *known == letter).unwrap() as u32;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    bytes
}

#[tokio::test]
async fn emails_read_well_in_every_language() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/outbox/letters");
    let mut different = Vec::new();
    let locales = Locales::embedded().unwrap();
    let spoken = locales.iter().flat_map(|folder| {
        let tag = folder.language.tag();
        [(tag, false)].into_iter().chain(folder.easy.is_some().then_some((tag, true)))
    });
    for (tag, easy) in spoken {
        let said = letters(tag, easy).await;
        let file = folder.join(format!("{tag}{}.txt", if easy { "-x-easy" } else { "" }));
        if std::env::var_os("REWRITE_LETTERS").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&file, &said).unwrap();
        } else if std::fs::read_to_string(&file).is_ok_and(|written| written != said) {
            different.push(format!("{}:\n{said}", file.display()));
        }
    }
    let written = std::fs::read_dir(&folder).unwrap().count();
    assert!(written >= 3, "English, easy English and Arabic are written down");
    assert!(different.is_empty(), "{}", different.join("\n"));
}
