//! Messages, buttons, menus and embeds at their limits and one past them.

#![allow(clippy::needless_pass_by_value, reason = "bodies are written where they are handed over")]

use super::desk::{Desk, plain};
use serde_json::{Value, json};

/// A message with these rows.
fn rows(rows: Value) -> Value {
    let mut body = plain("Pick one");
    body["components"] = rows;
    body
}

/// A message with this button.
fn button(button: Value) -> Value {
    rows(json!([{"type": 1, "components": [button]}]))
}

/// A message with this menu, made of a sound one.
fn menu(change: impl FnOnce(&mut Value)) -> Value {
    let mut menu = json!({"type": 3, "custom_id": "1:s:0", "options": [{"label": "One", "value": "one"}]});
    change(&mut menu);
    button(menu)
}

fn embed(embed: Value) -> Value {
    json!({"embeds": [embed]})
}

fn long(characters: usize) -> String {
    "ą".repeat(characters)
}

fn options(many: usize) -> Vec<Value> {
    (0..many).map(|n| json!({"label": format!("Option {n}"), "value": n.to_string()})).collect()
}

fn buttons(many: usize) -> Vec<Value> {
    (0..many).map(|n| json!({"type": 2, "style": 1, "label": "Yes", "custom_id": n.to_string()})).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_just_within_the_limits_is_taken() {
    let desk = Desk::new().await;
    let link = |n: usize| json!({"type": 2, "style": 5, "label": "Page", "url": format!("https://example.org/{n}")});
    let row = |n: usize| json!({"type": 1, "components": [link(n)]});
    for body in [
        plain(&long(2000)),
        button(json!({"type": 2, "style": 1, "label": long(80), "custom_id": long(100)})),
        rows(json!([{"type": 1, "components": buttons(5)}, row(1), row(2), row(3), row(4)])),
        menu(|menu| {
            menu["options"] = json!(options(25));
            menu["max_values"] = json!(25);
            menu["placeholder"] = json!(long(150));
        }),
        embed(json!({"title": long(256), "description": long(4096), "footer": {"text": long(1648)}})),
        json!({"embeds": (0..10).map(|n| json!({"title": n.to_string()})).collect::<Vec<_>>()}),
        json!({
            "content": "Hi", "nonce": long(25), "enforce_nonce": true,
            "allowed_mentions": {"parse": [], "replied_user": false},
        }),
    ] {
        assert_eq!(desk.write(desk.direct, body.clone()).await, Ok(()), "{body}");
    }
    desk.discord.assert_no_faults();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_discord_refuses_is_refused_and_kept_as_a_fault() {
    let desk = Desk::new().await;
    let mut six = rows(json!([]));
    six["components"] = buttons(6).into_iter().map(|button| json!({"type": 1, "components": [button]})).collect();
    let twice = |id: &str| json!({"type": 1, "components": [{"type": 2, "style": 1, "label": "Yes", "custom_id": id}]});
    for (body, words) in [
        (plain(&long(2001)), "content: 2001 characters"),
        (plain(" \n "), "empty message"),
        (json!({}), "empty message"),
        (json!({"content": "Hello @everyone"}), "allowed_mentions"),
        (json!({"content": "Hello", "allowed_mentions": {"parse": ["users"]}}), "allowed_mentions"),
        (json!({"content": "Hello", "allowed_mentions": {"parse": [], "users": ["1"]}}), "allowed_mentions"),
        (json!({"content": 7}), "content: must be text"),
        (json!({"contents": "Hello"}), "contents: not a field"),
        (json!({"content": "Hi", "nonce": long(26), "allowed_mentions": {"parse": []}}), "nonce"),
        (json!({"content": "Hi", "enforce_nonce": true, "allowed_mentions": {"parse": []}}), "enforce_nonce"),
        (json!({"content": "Hi", "flags": 64, "allowed_mentions": {"parse": []}}), "flags: 64"),
        (json!({"content": "Hi", "flags": 1 << 15, "allowed_mentions": {"parse": []}}), "flags: 32768"),
        (six, "components: 6, not at most 5"),
        (rows(json!([{"type": 1, "components": buttons(6)}])), "components: 6, not at most 5"),
        (rows(json!([{"type": 1, "components": []}])), "1 to 5 in a row"),
        (rows(json!([{"type": 10, "content": "Text"}])), "type: 10"),
        (rows(json!([twice("1:c:a"), twice("1:c:a")])), "custom_id: 1:c:a stands twice"),
        (button(json!({"type": 2, "style": 1, "label": long(81), "custom_id": "1"})), "label: 81 characters"),
        (button(json!({"type": 2, "style": 1, "custom_id": "1"})), "a label or an emoji"),
        (button(json!({"type": 2, "style": 1, "label": "Yes", "custom_id": long(101)})), "custom_id: 101"),
        (button(json!({"type": 2, "style": 1, "label": "Yes"})), "custom_id: is needed"),
        (button(json!({"type": 2, "style": 9, "label": "Yes", "custom_id": "1"})), "style: 9"),
        (button(json!({"type": 2, "style": 5, "label": "Page"})), "url: is needed"),
        (button(json!({"type": 2, "style": 5, "label": "Page", "url": "javascript:1"})), "must begin with https"),
        (button(json!({"type": 2, "style": 5, "label": "P", "url": format!("https://{}", long(512))})), "url: 520"),
        (
            button(json!({"type": 2, "style": 5, "label": "P", "url": "https://e.org", "custom_id": "1"})),
            "a link has none",
        ),
        (button(json!({"type": 6, "custom_id": "roles"})), "type: 6"),
        (menu(|menu| menu["options"] = json!(options(26))), "options: 26, not at most 25"),
        (menu(|menu| menu["options"] = json!([])), "options: 1 to 25"),
        (menu(|menu| menu["options"][0]["label"] = json!(long(101))), "label: 101"),
        (menu(|menu| menu["options"][0]["value"] = json!(long(101))), "value: 101"),
        (menu(|menu| menu["options"][0]["description"] = json!(long(101))), "description: 101"),
        (
            menu(|menu| menu["options"] = json!([{"label": "A", "value": "a"}, {"label": "B", "value": "a"}])),
            "value: a stands twice",
        ),
        (menu(|menu| menu["placeholder"] = json!(long(151))), "placeholder: 151"),
        (menu(|menu| menu["max_values"] = json!(2)), "1 to 2 of 1 options"),
        (menu(|menu| menu["min_values"] = json!(2)), "2 to 1 of 1 options"),
        (embed(json!({"title": long(257)})), "title: 257"),
        (embed(json!({"description": long(4097)})), "description: 4097"),
        (embed(json!({"title": "A", "footer": {"text": long(2049)}})), "text: 2049"),
        (embed(json!({"title": "A", "fields": [{"name": long(257), "value": "B"}]})), "name: 257"),
        (embed(json!({"title": "A", "fields": [{"name": "A", "value": long(1025)}]})), "value: 1025"),
        (embed(json!({"title": "A", "fields": [{"name": "A", "value": ""}]})), "value: 0"),
        (embed(json!({"title": "A", "fields": vec![json!({"name": "A", "value": "B"}); 26]})), "fields: 26"),
        (embed(json!({})), "an empty embed"),
        (embed(json!({"title": "A", "headline": "B"})), "headline: not a field"),
        (json!({"embeds": [{"description": long(3000)}, {"description": long(3001)}]}), "6001 characters in all"),
        (json!({"embeds": (0..11).map(|n| json!({"title": n.to_string()})).collect::<Vec<_>>()}), "embeds: 11"),
    ] {
        assert_eq!(desk.write(desk.direct, body.clone()).await, Err((400, 50035)), "{words}: {body}");
        let fault = desk.fault();
        assert!(fault.contains(words), "{words}: {fault}");
    }
    assert!(desk.anna.sees().is_empty(), "nothing of it was shown");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repeat_with_the_same_nonce_gives_back_the_first_message() {
    let desk = Desk::new().await;
    let mut body = plain("Once");
    body["nonce"] = json!("n1");
    body["enforce_nonce"] = json!(true);
    assert_eq!(desk.write(desk.direct, body.clone()).await, Ok(()));
    assert_eq!(desk.write(desk.direct, body.clone()).await, Ok(()));
    assert_eq!(desk.anna.sees().len(), 1);
    body["content"] = json!("Something else under the same nonce");
    assert_eq!(desk.write(desk.direct, body.clone()).await, Err((400, 50035)));
    assert!(desk.fault().contains("n1 stood on another message"));
    desk.discord.passes(std::time::Duration::from_mins(10));
    assert_eq!(desk.write(desk.direct, body).await, Ok(()));
    assert_eq!(desk.anna.sees().len(), 2, "minutes later it is another message");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_is_seen_in_its_place_and_may_not_empty_a_message() {
    let desk = Desk::new().await;
    desk.write(desk.direct, plain("First")).await.unwrap();
    desk.write(desk.direct, plain("Second")).await.unwrap();
    let first = desk.anna.sees()[0].clone();
    let (channel, message) = (desk.direct.into(), first.id.into());
    desk.http.edit_message(channel, message, &plain("Changed"), Vec::new()).await.unwrap();
    assert_eq!(desk.anna.transcript(), "Changed\n\nSecond\n");
    let emptied = desk.http.edit_message(channel, message, &json!({"content": ""}), Vec::new()).await;
    assert_eq!(super::desk::outcome(emptied), Err((400, 50006)));
    assert!(desk.fault().contains("50006"));
    desk.http.delete_message(channel, message, None).await.unwrap();
    assert_eq!(desk.anna.transcript(), "Second\n");
    let gone = desk.http.edit_message(channel, message, &plain("Too late"), Vec::new()).await;
    assert_eq!(super::desk::outcome(gone), Err((404, 10008)));
}
