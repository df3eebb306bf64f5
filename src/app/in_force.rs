//! The settings in force, as the staff page shows them: read from what the command line knows of each, so that a new setting is there by
//! itself. What is marked as hidden in the help (`hide_env_values`), or holds an address with a user in it, leaves here without its value.

use crate::portal::{Setting, Source};
use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Command};

/// The settings of a command, as they were given.
pub fn in_force(command: &Command, matches: &ArgMatches) -> Vec<Setting> {
    command.get_arguments().filter_map(|argument| setting(argument, matches)).collect()
}

fn setting(argument: &Arg, matches: &ArgMatches) -> Option<Setting> {
    let name = match (argument.get_env(), argument.get_long()) {
        (Some(env), _) => env.to_string_lossy().into_owned(),
        (None, Some(long)) => format!("--{long}"),
        (None, None) => return None,
    };
    let id = argument.get_id().as_str();
    // An argument that is not the command's own, such as `--help`, has no value.
    let given = matches.try_get_raw(id).ok()?;
    let value = given.map(|given| given.map(|one| one.to_string_lossy().into_owned()).collect::<Vec<_>>().join(", "));
    let source = match matches.value_source(id) {
        Some(ValueSource::DefaultValue) => Source::Usual,
        Some(_) => Source::Given,
        None => Source::NotSet,
    };
    let secret = |value: &String| argument.is_hide_env_values_set() || (value.contains("://") && value.contains('@'));
    Some(Setting {
        name,
        meaning: argument.get_help().map(ToString::to_string).unwrap_or_default(),
        value: value.filter(|value| !secret(value)),
        source,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Audited, Database, Import, Serve};
    use clap::Args;

    fn given(arguments: &[&str]) -> Vec<Setting> {
        let command = Serve::augment_args(Command::new("serve"));
        let matches = command.clone().get_matches_from([&["serve"], arguments].concat());
        in_force(&command, &matches)
    }

    fn of<'a>(settings: &'a [Setting], name: &str) -> &'a Setting {
        settings.iter().find(|setting| setting.name == name).expect("a setting")
    }

    #[test]
    fn a_secret_is_said_to_be_set_and_never_shown() {
        let settings = given(&[
            "--host=westway_hospitals",
            "--database-url=postgres://db.example.org/alongside?password=hunter2",
            "--smtp-url=smtps://user:hunter2@mail.example.org",
            "--discord-token=hunter2",
            "--discord-api-url=http://user:hunter2@127.0.0.1:4000",
            "--key-file=/etc/hunter2",
        ]);
        for name in ["DATABASE_URL", "SMTP_URL", "DISCORD_TOKEN", "DISCORD_API_URL", "ALONGSIDE_KEY_FILE"] {
            assert_eq!(
                (of(&settings, name).value.as_ref(), of(&settings, name).source),
                (None, Source::Given),
                "{name}"
            );
        }
        assert!(!format!("{settings:?}").contains("hunter2"));
    }

    #[test]
    fn every_other_setting_tells_its_value_and_where_it_comes_from() {
        let settings = given(&["--host=westway_hospitals", "--database-url=sqlite:x", "--also-offer=pl,so"]);
        let told = |name: &str| (of(&settings, name).value.clone(), of(&settings, name).source);
        assert_eq!(told("ALONGSIDE_HOST"), (Some("westway_hospitals".to_owned()), Source::Given));
        assert_eq!(told("ALONGSIDE_ALSO_OFFER").0.as_deref().map(|value| value.contains("pl")), Some(true));
        assert_eq!(told("ALONGSIDE_TURNS_A_MINUTE"), (Some("20".to_owned()), Source::Usual));
        assert_eq!(told("MAIL_FROM"), (None, Source::NotSet));
        assert!(settings.iter().all(|setting| !setting.meaning.is_empty()), "each says what it is for");
    }

    #[test]
    fn a_setting_with_the_name_of_a_secret_is_hidden() {
        for argument in Serve::augment_args(Command::new("serve")).get_arguments() {
            let name = argument.get_env().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let sounds_secret = ["TOKEN", "KEY", "SECRET", "PASSWORD", "DATABASE_URL", "SMTP_URL"];
            if sounds_secret.iter().any(|part| name.contains(part)) {
                assert!(argument.is_hide_env_values_set(), "{name} needs hide_env_values");
            }
        }
    }

    #[test]
    fn no_command_prints_the_value_of_a_database_address_in_its_help() {
        let commands = [
            Import::augment_args(Command::new("import")),
            Database::augment_args(Command::new("staff")),
            Audited::augment_args(Command::new("check")),
            Serve::augment_args(Command::new("serve")),
        ];
        for command in commands {
            let address = command.get_arguments().find(|one| one.get_env().is_some_and(|name| name == "DATABASE_URL"));
            assert!(address.expect("a database").is_hide_env_values_set(), "{}", command.get_name());
        }
    }
}
