//! What people see: messages in order, edits applied, each with its text, embeds, buttons and menus, and as lines like
//! the ones in `tests/transcripts`.

use super::Person;
use super::state::{Message, State};
use serde_json::Value;
use std::fmt::Write as _;

/// A button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Button {
    pub(crate) label: String,
    pub(crate) custom_id: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) disabled: bool,
}

/// A menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Menu {
    pub(crate) custom_id: String,
    pub(crate) placeholder: String,
    pub(crate) least: usize,
    pub(crate) most: usize,
    /// Values and labels.
    pub(crate) options: Vec<(String, String)>,
    pub(crate) disabled: bool,
}

impl Menu {
    /// The value of what has this value or this label.
    pub(crate) fn value(&self, option: &str) -> Option<&str> {
        let found = self.options.iter().find(|(value, label)| value == option || label == option);
        found.map(|(value, _)| value.as_str())
    }
}

/// A message as its reader sees it.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own that people see")]
pub(crate) struct Seen {
    pub(crate) id: u64,
    pub(crate) channel: u64,
    /// The server it stands in; none for a direct message.
    pub(crate) server: Option<u64>,
    pub(crate) author: u64,
    pub(crate) from_the_bot: bool,
    pub(crate) text: String,
    /// Each embed's words, one line a part.
    pub(crate) embeds: Vec<String>,
    pub(crate) buttons: Vec<Button>,
    pub(crate) menus: Vec<Menu>,
    /// Only its reader sees it.
    pub(crate) private: bool,
    /// Nothing but “thinking…” yet.
    pub(crate) thinking: bool,
    pub(crate) edited: bool,
    pub(super) changed: u64,
    pub(super) first: u64,
}

impl Seen {
    pub(super) fn of(state: &State, message: &Message) -> Self {
        let parts = || {
            let rows = message.components.as_array().into_iter().flatten();
            rows.flat_map(|row| row["components"].as_array().into_iter().flatten())
        };
        Self {
            id: message.id,
            channel: message.channel,
            server: state.channels[&message.channel].server,
            author: message.author,
            from_the_bot: message.author == state.bot,
            text: message.content.clone(),
            embeds: message.embeds.as_array().into_iter().flatten().map(embed).collect(),
            buttons: parts().filter(|part| part["type"] == 2).map(button).collect(),
            menus: parts().filter(|part| part["type"] == 3).map(menu).collect(),
            private: message.only_for.is_some(),
            thinking: message.thinking,
            edited: message.edited.is_some(),
            changed: message.changed,
            first: message.first,
        }
    }

    /// The button with this label or custom id.
    pub(crate) fn button(&self, button: &str) -> Option<&Button> {
        self.buttons.iter().find(|its| its.label == button || its.custom_id.as_deref() == Some(button))
    }

    /// The menu that has all of these, by value or by label.
    pub(crate) fn menu(&self, options: &[&str]) -> Option<&Menu> {
        self.menus.iter().find(|menu| options.iter().all(|option| menu.value(option).is_some()))
    }

    /// Whether these words are in its text, its embeds or on something to press.
    pub(crate) fn says(&self, words: &str) -> bool {
        self.lines().contains(words)
    }

    /// As lines: text, embeds after `|`, then buttons and options with their ids.
    pub(crate) fn lines(&self) -> String {
        let mut lines = String::new();
        if self.thinking {
            lines.push_str("(thinking)\n");
        }
        if !self.text.is_empty() {
            let _ = writeln!(lines, "{}", self.text);
        }
        for embed in &self.embeds {
            for line in embed.lines() {
                let _ = writeln!(lines, "| {line}");
            }
        }
        for button in &self.buttons {
            let what = button.custom_id.as_deref().or(button.url.as_deref()).unwrap_or_default();
            let _ = writeln!(lines, "  [{what}] {}", button.label);
        }
        for menu in &self.menus {
            let _ = writeln!(lines, "  {{{}}} {}", menu.custom_id, menu.placeholder);
            for (value, label) in &menu.options {
                let _ = writeln!(lines, "    [{value}] {label}");
            }
        }
        if self.private {
            lines.push_str("(only you see this)\n");
        }
        lines
    }
}

fn words(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn embed(embed: &Value) -> String {
    let mut parts = vec![words(&embed["author"]["name"]), words(&embed["title"]), words(&embed["description"])];
    for field in embed["fields"].as_array().into_iter().flatten() {
        parts.push(words(&field["name"]));
        parts.push(words(&field["value"]));
    }
    parts.push(words(&embed["footer"]["text"]));
    parts.retain(|part| !part.is_empty());
    parts.join("\n")
}

fn button(part: &Value) -> Button {
    Button {
        label: part["label"].as_str().or(part["emoji"]["name"].as_str()).unwrap_or_default().to_owned(),
        custom_id: part["custom_id"].as_str().map(str::to_owned),
        url: part["url"].as_str().map(str::to_owned),
        disabled: part["disabled"] == true,
    }
}

fn menu(part: &Value) -> Menu {
    let options = part["options"].as_array().into_iter().flatten();
    Menu {
        custom_id: words(&part["custom_id"]),
        placeholder: words(&part["placeholder"]),
        least: part["min_values"].as_u64().unwrap_or(1) as usize,
        most: part["max_values"].as_u64().unwrap_or(1) as usize,
        options: options.map(|option| (words(&option["value"]), words(&option["label"]))).collect(),
        disabled: part["disabled"] == true,
    }
}

impl Person {
    /// Every message that they can see now, their own too, in order.
    pub(crate) fn sees(&self) -> Vec<Seen> {
        self.shared.look(|state| self.seen(state))
    }

    /// What the bot said to them or changed since they last did something, without “thinking…”.
    pub(crate) fn hears_now(&self) -> Vec<Seen> {
        self.shared.look(|state| self.since_the_last_act(state, &self.seen(state)))
    }

    /// Waits until there is something in all that they see, or in what came since they last did something (the second list).
    pub(crate) async fn wait_for<T>(&self, what: &str, look: impl Fn(&[Seen], &[Seen]) -> Option<T>) -> T {
        let found = self.shared.wait(|state| {
            let seen = self.seen(state);
            look(&seen, &self.since_the_last_act(state, &seen))
        });
        let found = found.await;
        found.unwrap_or_else(|| panic!("{} never saw {what}. They saw:\n{}", self.name(), self.transcript()))
    }

    /// Waits until the bot says this, since they last did something.
    pub(crate) async fn hears(&self, words: &str) -> Seen {
        let what = format!("“{words}”");
        self.wait_for(&what, |_, new| new.iter().find(|seen| seen.says(words)).cloned()).await
    }

    /// Waits until the bot says anything, since they last did something, and gives the first of it.
    pub(crate) async fn hears_something(&self) -> Seen {
        self.wait_for("an answer", |_, new| new.first().cloned()).await
    }

    /// All they did and saw, as lines: `>` is theirs.
    pub(crate) fn transcript(&self) -> String {
        self.shared.look(|state| {
            let others = self.seen(state).into_iter().filter(|seen| seen.author != self.id);
            let mut all: Vec<(u64, String)> = others.map(|seen| (seen.first, seen.lines())).collect();
            let did = state.people[&self.id].did.iter();
            all.extend(did.map(|(place, words)| (*place, format!("> {words}\n"))));
            all.sort_by_key(|(place, _)| *place);
            all.into_iter().map(|(_, lines)| lines).collect::<Vec<_>>().join("\n")
        })
    }

    fn seen(&self, state: &State) -> Vec<Seen> {
        let visible = state.messages.iter().filter(|message| state.sees(self.id, message));
        let mut seen: Vec<Seen> = visible.map(|message| Seen::of(state, message)).collect();
        seen.sort_by_key(|seen| seen.id);
        seen
    }

    fn since_the_last_act(&self, state: &State, seen: &[Seen]) -> Vec<Seen> {
        let last_act = state.people[&self.id].last_act;
        let new = seen.iter().filter(|seen| seen.from_the_bot && !seen.thinking && seen.changed > last_act);
        new.cloned().collect()
    }
}
