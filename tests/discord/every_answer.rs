//! Every answer of every conversation in `tests/transcripts/`, laid out for Discord: nothing breaks a limit, nothing is dropped, and
//! the row that stands everywhere stands last, once. What the conversations say is tested by `transcripts.rs`.

use crate::common::Installation;
use alongside::channel::discord::custom_id::CustomId;
use alongside::channel::discord::post::{Post, Press, Row};
use alongside::channel::discord::{Frame, Place, lay_out, limits, modal};
use alongside::clock::Clock;
use alongside::conversation::Surface;
use alongside::domain::consent::Channel;
use alongside::ids::MessageId;
use alongside::turn::{Answer, Incoming, Said};
use alongside::words::Isolation;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const STANDING: [&str; 5] = ["any.back", "any.skip", "any.stop", "any.person", "any.language"];

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_of_every_transcript_stands_whole_on_discord() {
    let mut seen = BTreeMap::<&str, usize>::new();
    let installation = Installation::new().await;
    for file in transcripts(Path::new("tests/transcripts")) {
        let text = std::fs::read_to_string(&file).unwrap();
        for health_allowed in [false, true] {
            let who = format!("{} {health_allowed}", file.display());
            for (line, answer) in replay(&text, &installation, &who, health_allowed).await {
                for place in [Place::Direct, Place::Server] {
                    let words = &installation.turns.world().words;
                    let posts = lay_out(&answer, &Frame::of(words, &answer, place));
                    let at = format!("{}: {line} ({place:?})", file.display());
                    assert_whole(&answer, &posts, &at);
                    *seen.entry("posts").or_default() += posts.len();
                    *seen.entry("cards").or_default() += posts.iter().map(|post| post.embeds.len()).sum::<usize>();
                    for (kind, _) in pressed(&posts) {
                        *seen.entry(kind).or_default() += 1;
                    }
                    for id in type_ids(&posts) {
                        let Some(CustomId::Type { language, question }) = CustomId::parse(&id) else { continue };
                        assert!(modal::open(language, &question, words).is_some(), "{at}: a form that does not open");
                        *seen.entry("form").or_default() += 1;
                    }
                }
            }
        }
    }
    for kind in ["posts", "cards", "button", "one", "several", "form"] {
        assert!(seen.get(kind).is_some_and(|count| *count > 50), "{kind} is hardly seen: {seen:?}");
    }
}

fn assert_whole(answer: &Answer, posts: &[Post], at: &str) {
    assert!(!posts.is_empty(), "{at}: silence");
    for post in posts {
        assert_eq!(limits::broken(post), Vec::<String>::new(), "{at}");
    }
    let shown: BTreeSet<String> = pressed(posts).into_iter().map(|(_, id)| id).collect();
    let cards = answer.replies.iter().flat_map(|reply| &reply.cards);
    let choices = answer.replies.iter().flat_map(|reply| &reply.choices).chain(cards.flat_map(|card| &card.choices));
    for choice in choices {
        assert!(shown.contains(&choice.id), "{at}: {} is dropped", choice.id);
    }
    let (last, others) = posts.split_last().unwrap();
    let Some(Row::Buttons(row)) = last.rows.last() else { panic!("{at}: no last row") };
    let ids: Vec<String> = row.iter().filter_map(|button| told(&button.press)).collect();
    assert_eq!(ids, STANDING.map(|id| format!("1:c:{id}")), "{at}");
    let elsewhere: Vec<String> = pressed(others).into_iter().map(|(_, id)| id).collect();
    assert!(STANDING.iter().all(|id| !elsewhere.contains(&(*id).to_owned())), "{at}: the row stands twice");
    let words: usize = answer.replies.iter().map(|reply| seen_letters(&reply.text)).sum();
    let said: usize = posts.iter().map(|post| seen_letters(&post.content)).sum();
    assert!(said >= words, "{at}: words are lost");
}

fn seen_letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}

fn told(press: &Press) -> Option<String> {
    match press {
        Press::Tell(id) => Some(id.clone()),
        Press::Open(_) => None,
    }
}

/// Every choice that can be pressed, with the means.
fn pressed(posts: &[Post]) -> Vec<(&'static str, String)> {
    let mut pressed = Vec::new();
    for row in posts.iter().flat_map(|post| &post.rows) {
        match row {
            Row::Buttons(buttons) => {
                for id in buttons.iter().filter_map(|button| told(&button.press)) {
                    if let Some(CustomId::Choice(id)) = CustomId::parse(&id) {
                        pressed.push(("button", id));
                    }
                }
            }
            Row::Select(select) => {
                let kind = match CustomId::parse(&select.id) {
                    Some(CustomId::Several(_)) => "several",
                    Some(CustomId::One(_)) => "one",
                    _ => panic!("a menu with another id"),
                };
                pressed.extend(select.options.iter().map(|option| (kind, option.value.clone())));
            }
        }
    }
    pressed
}

fn type_ids(posts: &[Post]) -> Vec<String> {
    let rows = posts.iter().flat_map(|post| &post.rows);
    let buttons = rows.flat_map(|row| match row {
        Row::Buttons(buttons) => buttons.as_slice(),
        Row::Select(_) => &[],
    });
    buttons.filter_map(|button| told(&button.press)).filter(|id| id.starts_with("1:t:")).collect()
}

/// Says again what the resident said; what other people do meanwhile is left out.
async fn replay(
    text: &str,
    installation: &Installation,
    resident: &str,
    health_allowed: bool,
) -> Vec<(String, Answer)> {
    let mut answers = Vec::new();
    let mut who = resident.to_owned();
    installation.clock.set(crate::common::MONDAY.parse().unwrap());
    for (number, line) in text.lines().filter_map(|line| line.strip_prefix("> ")).enumerate() {
        if let Some(time) = line.strip_prefix('@') {
            installation.clock.set(time.parse().unwrap());
        } else if let Some(phone) = line.strip_prefix('=') {
            who = format!("{resident} {phone}");
        } else if !line.starts_with(['!', '~', '#']) {
            let incoming = Incoming {
                address: installation.address(&who),
                message: MessageId::from(format!("m{number}").as_str()),
                at: installation.clock.now(),
                said: said(line),
                reply_to: None,
                surface: Surface {
                    channel: Channel::Discord,
                    language_hint: None,
                    forms: false,
                    pushes: true,
                    health_allowed,
                },
            };
            answers.push((line.to_owned(), installation.turns.take(incoming, Isolation::Marks).await));
        }
    }
    answers
}

fn said(line: &str) -> Said {
    if line.starts_with('[') && line.ends_with(']') {
        let ids: Vec<String> = line.split(['[', ']', ' ']).filter(|id| !id.is_empty()).map(str::to_owned).collect();
        return match ids.as_slice() {
            [one] => Said::Choice(one.clone()),
            _ => Said::Choices(ids),
        };
    }
    match line.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        Some(fields) => {
            let fields = fields.split(';').filter_map(|field| field.split_once('='));
            Said::Fields(fields.map(|(id, text)| (id.trim().to_owned(), text.trim().to_owned())).collect())
        }
        None => Said::Text(line.to_owned()),
    }
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
