//! The same conversations as on the page and in the terminal, with the same words: transcripts of `tests/transcripts` are held on
//! Discord, and every line that stands there has to be read here, in its order.

use super::{Bot, choose};
use crate::discord::{Discord, Person, Seen};
use std::path::Path;

/// Transcripts without health details, without another phone and without a clock that moves: those have tests of their own.
const HELD: &[&str] = &[
    "en-GB/volunteering_by_typing",
    "en-GB/all_at_once",
    "en-GB/anywhere",
    "en-GB/jobs_by_typing",
    "en-GB/not_understood",
    "en-GB/safety",
    "en-GB/under_16",
    "ar/volunteering_by_typing",
    "ar/jobs_by_typing",
    "ar/safety",
    "pl/volunteering_by_typing",
    "so/volunteering_by_typing",
];

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_on_discord_has_the_words_of_every_other_place() {
    let discord = Discord::start().await;
    let bot = Bot::start(&discord).await;
    let server = discord.server("Acton");
    let mut wrong = Vec::new();
    for name in HELD {
        let person = discord.person(name, "en-GB");
        person.joins(&server);
        if let Err(problem) = hold(name, &person).await {
            wrong.push(format!("{name}: {problem}"));
        }
    }
    bot.stop().await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// One turn of a transcript.
#[derive(Default)]
struct Turn {
    said: String,
    heard: Vec<String>,
}

async fn hold(name: &str, person: &Person) -> Result<(), String> {
    let text = std::fs::read_to_string(Path::new("tests/transcripts").join(name).with_extension("txt")).unwrap();
    let mut typed: Vec<String> = Vec::new();
    for turn in turns(&text) {
        typed.push(turn.said.clone());
        say(person, &turn.said).await;
        // The last words are the row that stands everywhere.
        let has_row = |seen: &&Seen| seen.button("1:c:any.language").is_some();
        person.wait_for("the last words", |_, new| new.iter().find(has_row).map(drop)).await;
        let heard = new_lines(&person.hears_now());
        let expected: Vec<String> = turn.heard.into_iter().filter(|words| !is_theirs(words, &typed)).collect();
        if let Some(missing) = first_missing(&expected, &heard) {
            return Err(format!("after “{}”: no “{missing}” in\n{}", turn.said, heard.join("\n")));
        }
    }
    Ok(())
}

/// The turns as far as they can be held here.
fn turns(text: &str) -> Vec<Turn> {
    let mut turns: Vec<Turn> = Vec::new();
    for line in text.lines() {
        if let Some(said) = line.strip_prefix("> ") {
            if said.starts_with(['~', '@', '=', '!', '#']) {
                break;
            }
            turns.push(Turn { said: said.to_owned(), heard: Vec::new() });
        } else if let Some(turn) = turns.last_mut()
            && let Some(words) = words_of(line)
        {
            turn.heard.push(words);
        }
    }
    turns
}

/// What a resident reads of a line of a transcript; nothing where the line is a mark of its own (effects, fields), is about the
/// row that stands everywhere, or differs from run to run.
fn words_of(line: &str) -> Option<String> {
    let line = line.trim();
    let line = ["!! ", "?! ", "? ", "| "].iter().find_map(|mark| line.strip_prefix(mark)).unwrap_or(line);
    if line.is_empty() || line.starts_with('(') || line.starts_with('{') || line.contains("ACDE FGHJ") {
        return None;
    }
    let label = line.strip_prefix('[').and_then(|rest| rest.split_once("] "));
    let words = match label {
        Some((id, _)) if id.starts_with("any.") || id == "volunteering.matches.access" => return None,
        Some((_, label)) => label.trim_end_matches(" ✓"),
        None => line,
    };
    Some(plain(words))
}

/// Without isolates, marks of direction, and what keeps Markdown quiet.
fn plain(text: &str) -> String {
    let seen = |c: &char| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\\' | '<' | '>');
    text.chars().filter(seen).collect::<String>().trim().to_owned()
}

fn new_lines(new: &[Seen]) -> Vec<String> {
    new.iter().flat_map(|seen| seen.lines().lines().map(plain).collect::<Vec<_>>()).collect()
}

/// Whether words give back what someone told us of themselves: Discord is told the end of it at most.
fn is_theirs(words: &str, typed: &[String]) -> bool {
    let is_contact = |said: &str| said.contains('@') || said.chars().filter(char::is_ascii_digit).count() >= 5;
    let is_number = words.len() >= 9 && words.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | ' '));
    is_number || typed.iter().any(|said| said.contains(words) || is_contact(said) && words.contains(said.as_str()))
}

/// The first of the words that nothing of what was heard holds.
fn first_missing(expected: &[String], heard: &[String]) -> Option<String> {
    let holds = |words: &&String| !heard.iter().any(|line| line.contains(words.as_str()));
    expected.iter().find(holds).cloned()
}

async fn say(person: &Person, said: &str) {
    if let Some(ids) = said.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let ids: Vec<&str> = ids.split("] [").collect();
        choose(person, &ids).await;
    } else if let Some(fields) = said.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        let values: Vec<&str> = fields.split(';').filter_map(|field| Some(field.split_once('=')?.1.trim())).collect();
        person.writes(values.iter().find(|value| !value.is_empty()).unwrap_or(&""));
    } else {
        person.writes(said);
    }
}
