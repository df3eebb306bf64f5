//! Forms that were opened for someone: they fill them in as the client lets them, or put them away.

use super::Person;
use super::places::OpenForm;
use super::state::Begun;
use serde_json::{Value, json};

impl Person {
    /// Waits for a form, and gives it as the bot sent it.
    pub(crate) async fn sees_a_form(&self) -> Value {
        self.opened().await.form
    }

    /// Waits for a form and fills it in: a text for each of its inputs, in their order.
    pub(crate) async fn fills(&self, texts: &[&str]) {
        let open = self.opened().await;
        let rows = open.form["components"].as_array().expect("checked when it was opened");
        assert_eq!(rows.len(), texts.len(), "the form has other inputs: {}", open.form);
        let mut filled = Vec::new();
        for (row, text) in rows.iter().zip(texts) {
            let input = &row["components"][0];
            let long = text.chars().count() as u64;
            let least = input["min_length"].as_u64().unwrap_or(u64::from(input["required"] != false));
            let most = input["max_length"].as_u64().unwrap_or(4000);
            let left_out = text.is_empty() && input["required"] == false;
            assert!(left_out || (least..=most).contains(&long), "{long} characters do not fit {input}");
            let input = json!({"type": 4, "custom_id": input["custom_id"], "value": text, "id": 2});
            filled.push(json!({"type": 1, "components": [input], "id": 1}));
        }
        self.shared.change(|state| {
            self.record(state).form = None;
            self.does(state, format!("{{{}}}", texts.join("; ")));
            let data = json!({"custom_id": open.form["custom_id"], "components": filled});
            self.begins(state, open.channel, Begun::Form { message: open.message }, 5, &data);
        });
    }

    /// Waits for a form and puts it away, so that what stood before it counts again.
    pub(crate) async fn puts_the_form_away(&self) {
        self.opened().await;
        self.shared.change(|state| {
            let record = self.record(state);
            record.form = None;
            record.last_act = record.act_before;
        });
    }

    async fn opened(&self) -> OpenForm {
        let found = self.shared.wait(|state| state.people[&self.id].form.clone()).await;
        found.unwrap_or_else(|| panic!("no form was opened for {}:\n{}", self.name(), self.transcript()))
    }
}
