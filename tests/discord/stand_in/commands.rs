//! The list of commands: what is refused, and who is offered what.

use super::desk::{Desk, outcome};
use serde_json::{Value, json};

fn command(change: impl FnOnce(&mut Value)) -> Value {
    let mut command = json!({"name": "help", "description": "Help"});
    change(&mut command);
    json!([command])
}

fn option(change: impl FnOnce(&mut Value)) -> Value {
    let mut option = json!({"type": 3, "name": "what", "description": "What"});
    change(&mut option);
    command(|command| command["options"] = json!([option]))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_discord_refuses_is_refused_and_the_old_one_stays() {
    let desk = Desk::new().await;
    let long = |many: usize| "x".repeat(many);
    let choices = |many: usize| -> Value {
        (0..many)
            .map(|n| json!({"name": format!("{n:03}{}", "n".repeat(97)), "value": format!("{n:03}{}", "v".repeat(97))}))
            .collect()
    };
    let full: Value = (0..3)
        .map(|n| json!({"type": 3, "name": format!("o{n}"), "description": "What", "choices": choices(25)}))
        .collect();
    for (list, words) in [
        (json!({}), "must be a list"),
        (command(|it| it["name"] = json!("Help")), "not in lower case"),
        (command(|it| it["name"] = json!("help me")), "is not 1 to 32 letters"),
        (command(|it| it["name"] = json!(long(33))), "is not 1 to 32 letters"),
        (command(|it| it["description"] = json!("")), "description: 0"),
        (command(|it| it["description"] = json!(long(101))), "description: 101"),
        (command(|it| it["name_localizations"] = json!({"so": "caawi"})), "so: not one of Discord's languages"),
        (command(|it| it["name_localizations"] = json!({"pl": "Pomoc"})), "Pomoc is not in lower case"),
        (command(|it| it["description_localizations"] = json!({"pl": long(101)})), "pl: 101"),
        (command(|it| it["contexts"] = json!([3])), "contexts: 3"),
        (command(|it| it["contexts"] = json!([])), "contexts: an empty list"),
        (command(|it| it["nsfw"] = json!(true)), "nsfw"),
        (command(|it| it["dm_permission"] = json!(true)), "dm_permission: not a field"),
        (command(|it| it["type"] = json!(2)), "slash commands only"),
        (command(|it| it["default_member_permissions"] = json!(8)), "bits as text"),
        (command(|it| it["options"] = full), "characters in all, not at most 8000"),
        (option(|it| it["type"] = json!(1)), "no subcommands"),
        (option(|it| it["choices"] = choices(26)), "choices: 26"),
        (option(|it| it["description"] = json!(null)), "description: is needed"),
        (json!([{"name": "a", "description": "A"}, {"name": "a", "description": "B"}]), "a stands twice"),
        (
            json!([{"name": "a", "description": "A", "name_localizations": {"pl": "b"}}, {"name": "b", "description": "B"}]),
            "b stands twice in pl",
        ),
        (
            Value::Array((0..101).map(|n| json!({"name": format!("c{n}"), "description": "C"})).collect()),
            "101 commands",
        ),
    ] {
        assert_eq!(outcome(desk.http.create_global_commands(&list).await), Err((400, 50035)), "{words}");
        let fault = desk.fault();
        assert!(fault.contains(words), "{words}: {fault}");
    }
    assert_eq!(desk.discord.commands().len(), 1);
    assert_eq!(desk.discord.registrations(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn scripts_without_case_and_marks_that_belong_to_letters_are_names() {
    let desk = Desk::new().await;
    let named =
        command(|it| it["name_localizations"] = json!({"hi": "शुरू", "th": "เริ่ม", "zh-CN": "开始", "bg": "старт"}));
    let commands = desk.http.create_global_commands(&named).await.unwrap();
    let again = desk.http.create_global_commands(&named).await.unwrap();
    assert_eq!(commands[0].id, again[0].id, "a command keeps its id");
    assert_eq!(desk.http.get_global_commands().await.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
#[should_panic(expected = "/start is not offered to Anna here")]
async fn a_command_for_servers_is_not_offered_in_direct_messages() {
    let desk = Desk::new().await;
    let start = json!([{"name": "start", "description": "Start", "contexts": [0]}]);
    desk.http.create_global_commands(&start).await.unwrap();
    desk.anna.runs_in(&desk.channel, "start");
    desk.anna.runs("start");
}

#[tokio::test(flavor = "multi_thread")]
#[should_panic(expected = "/welcome is not offered to Anna here")]
async fn a_command_for_administrators_is_offered_to_them_alone() {
    let desk = Desk::new().await;
    let welcome = json!([{"name": "welcome", "description": "Welcome", "default_member_permissions": "0"}]);
    desk.http.create_global_commands(&welcome).await.unwrap();
    let ben = desk.discord.person("Ben", "en-GB");
    ben.administers(&desk.server);
    ben.runs_in(&desk.channel, "welcome");
    desk.anna.runs_in(&desk.channel, "welcome");
}

#[tokio::test(flavor = "multi_thread")]
#[should_panic(expected = "/start is not offered to Anna here")]
async fn no_command_reaches_a_bot_that_shares_no_server_with_the_person() {
    let desk = Desk::new().await;
    desk.server.removes_the_bot();
    desk.anna.runs("start");
}
