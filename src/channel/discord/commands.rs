//! The commands, with their names and what they do in the languages that Discord has. The bot hears their English names whatever
//! someone's setting is.

use super::limits::{self, between};
use super::locale::locales_of;
use super::pile::plain;
use super::splitting::length;
use super::staff;
use crate::conversation::Args;
use crate::language::Language;
use crate::words::Words;
use regex::Regex;
use serenity::all::{CreateCommand, InteractionContext, Permissions};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// A command.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    /// Begins, or shows where the conversation is.
    Start,
    /// Asks for another language.
    Language,
    /// Takes every yes back.
    Stop,
    /// Shows what we hold.
    MyData,
    /// Asks to delete it.
    Delete,
    /// Says what can be done here.
    Help,
    /// Posts the welcome message in a channel: for those who manage the server.
    Welcome,
}

impl Command {
    /// All commands, in the order in which Discord lists them.
    pub const ALL: [Self; 7] =
        [Self::Start, Self::Language, Self::Stop, Self::MyData, Self::Delete, Self::Help, Self::Welcome];

    /// The name that comes with an interaction.
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Language => "language",
            Self::Stop => "stop",
            Self::MyData => "mydata",
            Self::Delete => "delete",
            Self::Help => "help",
            Self::Welcome => "welcome",
        }
    }

    /// The command of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|command| command.name() == name)
    }

    /// The choice of the conversation that it stands for; the welcome is none.
    pub fn choice(self) -> Option<&'static str> {
        Some(match self {
            Self::Start => "any.start",
            Self::Language => "any.language",
            Self::Stop => "any.stop",
            Self::MyData => "any.mydata",
            Self::Delete => "any.delete",
            Self::Help => "any.help",
            Self::Welcome => return None,
        })
    }

    /// The messages of its name and of what it does.
    fn messages(self) -> (&'static str, &'static str) {
        match self {
            Self::Start => ("discord-command-start", "discord-command-start-does"),
            Self::Language => ("discord-command-language", "discord-command-language-does"),
            Self::Stop => ("discord-command-stop", "discord-command-stop-does"),
            Self::MyData => ("discord-command-mydata", "discord-command-mydata-does"),
            Self::Delete => ("discord-command-delete", "discord-command-delete-does"),
            Self::Help => ("discord-command-help", "discord-command-help-does"),
            Self::Welcome => ("discord-command-welcome", "discord-command-welcome-does"),
        }
    }

    fn words(self, words: &Words, language: Language) -> (String, String) {
        let (name, does) = self.messages();
        let text = |message| plain(&words.text(message, &Args::new(), language));
        (text(name), text(does))
    }

    fn build(self, words: &Words) -> CreateCommand {
        use InteractionContext::{BotDm, Guild};
        let (_, does) = self.words(words, Language::SOURCE);
        let mut command = CreateCommand::new(self.name()).description(does);
        for (language, _) in words.languages() {
            let (name, does) = self.words(words, language);
            for locale in locales_of(language) {
                command = command.name_localized(locale, &name).description_localized(locale, &does);
            }
        }
        match self {
            // Who may use it is checked again when it comes: hiding a command is no rule of access.
            Self::Welcome => command.contexts(vec![Guild]).default_member_permissions(Permissions::MANAGE_GUILD),
            _ => command.contexts(vec![Guild, BotDm]),
        }
    }
}

/// All commands, staff's too, to be registered in one request.
pub fn commands(words: &Words) -> Vec<CreateCommand> {
    Command::ALL.into_iter().map(|command| command.build(words)).chain(staff::all_commands()).collect()
}

/// What Discord would refuse of the commands in a language, one sentence each.
pub fn broken(words: &Words, language: Language) -> Vec<String> {
    let mut broken = Vec::new();
    let mut names = BTreeSet::new();
    for command in Command::ALL {
        let (name, does) = command.words(words, language);
        if !is_name(&name) {
            broken.push(format!("{name} cannot be the name of a command"));
        }
        between(&mut broken, "what a command does", length(&does), limits::COMMAND_DESCRIPTION);
        if !names.insert(name.clone()) {
            broken.push(format!("two commands are called {name}"));
        }
    }
    broken
}

/// Discord's own rule for names, and small letters where the script has them.
static NAME: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[-_'\p{L}\p{N}\p{Devanagari}\p{Thai}]{1,32}$").expect("a pattern of ours is sound"));

fn is_name(name: &str) -> bool {
    NAME.is_match(name) && length(name) <= limits::COMMAND_NAME && name.to_lowercase() == name
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Locales;
    use crate::words::Offer;
    use serde_json::{Value, json};
    use std::sync::Arc;

    fn sent() -> Vec<Value> {
        let words = Words::new(Arc::new(Locales::embedded().unwrap()), &Offer::All);
        commands(&words).iter().map(|command| serde_json::to_value(command).unwrap()).collect()
    }

    #[test]
    fn residents_commands_work_everywhere_and_the_welcome_staffs_only_in_servers_for_those_they_are_shown_to() {
        for command in sent() {
            if command["name"] == json!("welcome") {
                assert_eq!(command["contexts"], json!([0]));
                assert_eq!(command["default_member_permissions"], json!("32"));
            } else if ["link", "leads", "opportunity"].map(Value::from).contains(&command["name"]) {
                assert_eq!(command["contexts"], json!([0]));
                assert_eq!(command["default_member_permissions"], json!("0"), "hidden until someone shows them");
            } else {
                assert_eq!(command["contexts"], json!([0, 1]), "{}", command["name"]);
                assert_eq!(command["default_member_permissions"], json!(null));
            }
        }
    }

    #[test]
    fn a_command_has_its_polish_name_and_both_english_ones() {
        let language = sent().into_iter().find(|command| command["name"] == json!("language")).unwrap();
        assert_eq!(language["name_localizations"], json!({"en-GB": "language", "en-US": "language", "pl": "język"}));
        assert_eq!(language["description_localizations"]["en-GB"], language["description"]);
    }

    #[test]
    fn each_command_is_known_by_its_name_and_stands_for_a_choice() {
        for command in Command::ALL {
            assert_eq!(Command::parse(command.name()), Some(command));
            assert_eq!(command.choice().is_none(), command == Command::Welcome);
        }
        assert_eq!(Command::parse("start2"), None);
    }

    #[test]
    fn a_name_keeps_discords_rule_in_any_script() {
        for name in ["język", "لغة", "luqad", "भाषा", "ภาษา", "語言"] {
            assert!(is_name(name), "{name}");
        }
        for name in ["Język", "my data", "لُغة", "start!", "", &"a".repeat(33)] {
            assert!(!is_name(name), "{name}");
        }
    }
}
