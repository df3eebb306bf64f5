//! One resident: from the first message to the reference that is told at the end. Every reply is checked.

use crate::connection::Connection;
use crate::script::{Script, Step};
use crate::tally::{Tally, Told};
use hyper::StatusCode;
use serde_json::Value;
use std::time::Instant;
use tokio::time::Interval;

/// More turns than any conversation here takes: one that goes round in a circle ends.
const MOST_TURNS: usize = 20;
/// What is said where a message was not taken as it was meant.
const FALLBACKS: [&str; 10] = [
    "general-old-button",
    "general-not-understood",
    "general-not-ours",
    "general-empty",
    "general-our-problem",
    "general-unreadable",
    "general-too-long",
    "volunteering-closed",
    "volunteering-full",
    "contact-check-fields",
];

/// Plays one conversation. What is wrong is counted; an error means that the connection is gone.
pub(crate) async fn converse(
    connection: &mut Connection,
    script: &Script,
    number: u64,
    mut pace: Option<&mut Interval>,
    tally: &mut Tally,
) -> anyhow::Result<()> {
    let (status, begun) = connection.post("/api/conversations", None, &script.language, String::new()).await?;
    let Some(token) = begun["token"].as_str().filter(|_| status == StatusCode::CREATED) else {
        tally.wrong(format!("no token, but {status}"));
        return Ok(());
    };
    let mut step = script.first();
    let mut seen = Vec::new();
    for turn in 0..MOST_TURNS {
        if let Some(pace) = &mut pace {
            pace.tick().await;
        }
        let body = step.body(number, turn);
        let sent = Instant::now();
        let (status, answer) = connection.post("/api/chat", Some(token), &script.language, body).await?;
        tally.turn(sent.elapsed());
        if status != StatusCode::OK {
            tally.wrong(format!("after {step:?}: {status}, {}", answer["error"]));
            return Ok(());
        }
        if let Some(reference) = reference(&answer) {
            let (service, language) = (script.service.id(), script.language.clone());
            tally.finished(Told { reference, service, language });
            return Ok(());
        }
        match judge(script, &step, &answer, &mut seen) {
            Ok(next) => step = next,
            Err(why) => {
                tally.wrong(format!("{}, {}: {why}", script.language, script.service.id()));
                return Ok(());
            }
        }
    }
    tally.wrong(format!("{}, {}: a conversation did not end", script.language, script.service.id()));
    Ok(())
}

/// The next step, if the answer is one that this step may have.
fn judge(script: &Script, step: &Step, answer: &Value, seen: &mut Vec<String>) -> Result<Step, String> {
    let messages: Vec<&str> = array(&answer["replies"]).filter_map(|reply| reply["message"].as_str()).collect();
    if let Some(fallback) =
        messages.iter().find(|message| FALLBACKS.contains(message) || message.contains("did-you-mean"))
    {
        return Err(format!("{step:?} was answered with {fallback}"));
    }
    if answer["language"] != script.language.as_str() {
        return Err(format!("{step:?} was answered in {}", answer["language"]));
    }
    let slot = match (answer["form"].as_str(), answer["slot"].as_str()) {
        (Some(form), Some(slot)) => format!("{form}.{slot}"),
        _ => "menu".to_owned(),
    };
    if seen.contains(&slot) {
        return Err(format!("{step:?} was not taken: {slot} is asked again, with {messages:?}"));
    }
    let next = script.answer(&slot, answer).ok_or_else(|| format!("{step:?} led to {slot}, with {messages:?}"))?;
    seen.push(slot);
    Ok(next)
}

/// The reference of the lead, in the words of the card that ends a conversation.
fn reference(answer: &Value) -> Option<String> {
    let done = array(&answer["replies"]).find(|reply| reply["message"] == "contact-done")?;
    let card = array(&done["cards"]).find(|card| card["id"] == "contact.reference")?;
    // Read aloud in groups; isolated where the language runs from right to left.
    let reference: String = card["text"].as_str()?.chars().filter(char::is_ascii_alphanumeric).collect();
    (reference.len() == 8).then_some(reference)
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
