//! The terminal, for people (choices by number) and for programs (one JSON object a line). Isolation marks are off: terminals do
//! not know them.

use crate::clock::SettableClock;
use crate::conversation::Surface;
use crate::domain::consent::Channel;
use crate::ids::MessageId;
use crate::language::Language;
use crate::turn::{Address, Answer, Incoming, Said, Turns};
use crate::words::{Isolation, RenderedReply};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::{self, BufRead, Write};

/// Runs conversations on standard input and output.
pub struct Terminal {
    turns: Turns,
    clock: std::sync::Arc<SettableClock>,
    language: Option<Language>,
    /// What makes message ids of this run differ from those of every other run.
    run: String,
}

/// One line in.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineIn {
    conversation: String,
    text: Option<String>,
    choice: Option<String>,
    choices: Option<Vec<String>>,
    fields: Option<BTreeMap<String, String>>,
    message_id: Option<String>,
    at: Option<Timestamp>,
}

/// One line out.
#[derive(Serialize)]
struct LineOut<'a> {
    conversation: &'a str,
    language: Language,
    form: Option<&'static str>,
    slot: Option<&'static str>,
    replies: &'a [RenderedReply],
    effects: &'a [&'static str],
}

impl Terminal {
    /// A terminal over these turns. `run` names this run of the program, so that message ids of two runs differ.
    pub fn new(turns: Turns, clock: std::sync::Arc<SettableClock>, language: Option<Language>, run: String) -> Self {
        Self { turns, clock, language, run }
    }

    /// One JSON object a line until the input ends. A line that cannot be read is answered with what is wrong with it.
    pub async fn run_json(&self, input: impl BufRead, mut output: impl Write) -> io::Result<()> {
        for (number, line) in input.lines().enumerate() {
            let line = line?;
            if line.trim().is_empty() {
                continue;
            }
            match self.answer_line(number, &line).await {
                Ok(answer) => writeln!(output, "{answer}")?,
                Err(problem) => writeln!(output, "{}", serde_json::json!({ "error": problem }))?,
            }
            output.flush()?;
        }
        Ok(())
    }

    async fn answer_line(&self, number: usize, line: &str) -> Result<String, String> {
        let line: LineIn = serde_json::from_str(line).map_err(|error| error.to_string())?;
        if let Some(at) = line.at {
            self.clock.set(at);
        }
        let said = match (line.text, line.choice, line.choices, line.fields) {
            (Some(text), None, None, None) => Said::Text(text),
            (None, Some(choice), None, None) => Said::Choice(choice),
            (None, None, Some(choices), None) => Said::Choices(choices),
            (None, None, None, Some(fields)) => Said::Fields(fields),
            _ => return Err("a line has one of text, choice, choices and fields".to_owned()),
        };
        let message = line.message_id.unwrap_or_else(|| format!("{}-{number}", self.run));
        let answer = self.take(&line.conversation, message, said, true).await;
        let out = LineOut {
            conversation: &line.conversation,
            language: answer.language,
            form: answer.form,
            slot: answer.slot,
            replies: &answer.replies,
            effects: &answer.effects,
        };
        serde_json::to_string(&out).map_err(|error| error.to_string())
    }

    /// A conversation with a person, until the input ends.
    pub async fn run_person(&self, input: impl BufRead, mut output: impl Write) -> io::Result<()> {
        let greeting = self.turns.greeting(self.language, Isolation::None);
        let mut shown = print(&mut output, &greeting)?;
        for (number, line) in input.lines().enumerate() {
            let line = line?;
            let chosen = numbers(&line, shown.len());
            let said = match chosen.as_slice() {
                [] => Said::Text(line),
                [one] => Said::Choice(shown[*one].clone()),
                several => Said::Choices(several.iter().map(|index| shown[*index].clone()).collect()),
            };
            let answer = self.take("terminal", format!("{}-{number}", self.run), said, false).await;
            shown = print(&mut output, &answer)?;
        }
        Ok(())
    }

    async fn take(&self, conversation: &str, message: String, said: Said, forms: bool) -> Answer {
        let incoming = Incoming {
            address: Address { channel: Channel::Terminal, value: conversation.to_owned() },
            message: MessageId(message),
            at: crate::clock::Clock::now(&*self.clock),
            said,
            surface: Surface {
                channel: Channel::Terminal,
                language_hint: self.language,
                forms,
                pushes: false,
                health_allowed: true,
            },
            reply_to: None,
        };
        self.turns.take(incoming, Isolation::None).await
    }
}

/// The choices that bare numbers name: `2`, or `1, 3`. Empty if the line is anything else.
fn numbers(line: &str, choices: usize) -> Vec<usize> {
    let parts = line.split([',', ' ']).filter(|part| !part.is_empty());
    let numbers: Option<Vec<usize>> =
        parts.map(|part| part.parse::<usize>().ok()?.checked_sub(1).filter(|index| *index < choices)).collect();
    numbers.unwrap_or_default()
}

/// Prints an answer and gives its choices in the order of their numbers.
fn print(output: &mut impl Write, answer: &Answer) -> io::Result<Vec<String>> {
    let mut choices = Vec::new();
    for reply in &answer.replies {
        writeln!(output, "\n{}", reply.text)?;
        if let Some(english) = &reply.english {
            writeln!(output, "{english}")?;
        }
        for card in &reply.cards {
            writeln!(output, "\n  {}", card.title)?;
            for line in card.text.lines() {
                writeln!(output, "  {line}")?;
            }
            for choice in &card.choices {
                choices.push(choice.id.clone());
                writeln!(output, "  {}. {}", choices.len(), choice.label)?;
            }
        }
        for choice in &reply.choices {
            choices.push(choice.id.clone());
            let mark = if choice.chosen { " ✓" } else { "" };
            writeln!(output, "{}. {}{mark}", choices.len(), choice.label)?;
        }
    }
    write!(output, "\n> ")?;
    output.flush()?;
    Ok(choices)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bare_numbers_name_choices_and_anything_else_is_text() {
        assert_eq!(numbers("2", 3), [1]);
        assert_eq!(numbers("1, 3", 3), [0, 2]);
        assert_eq!(numbers("4", 3), [0; 0]);
        assert_eq!(numbers("07700 900123", 9), [0; 0]);
        assert_eq!(numbers("Southall", 9), [0; 0]);
    }
}
