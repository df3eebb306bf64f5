//! A resident who writes through the interface for programs, by pressing, from the first message to a lead. Each message has an
//! id of its own, so that it can be sent again.

use crate::http;
use serde_json::{Value, json};
use std::io;
use std::net::SocketAddr;

pub(crate) struct Resident {
    token: String,
    /// Messages that were answered, each with its answer.
    pub(crate) answered: Vec<(Value, Value)>,
    /// The message that was sent and not answered.
    pub(crate) unanswered: Option<Value>,
}

impl Resident {
    pub(crate) fn new(address: SocketAddr) -> Self {
        let came = http::post(address, "/api/conversations", &[], "");
        assert_eq!(came.status, 201);
        let token = came.json()["token"].as_str().unwrap().to_owned();
        Self { token, answered: Vec::new(), unanswered: None }
    }

    /// Sends a message and remembers whether it was answered.
    pub(crate) fn send(&mut self, address: SocketAddr, message: Value) -> io::Result<()> {
        self.unanswered = Some(message.clone());
        let answer = self.post(address, &message)?;
        self.unanswered = None;
        self.answered.push((message, answer));
        Ok(())
    }

    /// Sends a message until it is answered; gives how often the answer was to wait, with the same message kept for later.
    pub(crate) fn insist(&mut self, address: SocketAddr, message: Value) -> usize {
        let mut waited = 0;
        loop {
            let came = self.came(address, &message).unwrap();
            if came.status == 200 {
                self.answered.push((message, came.json()));
                return waited;
            }
            assert_eq!(came.status, 503, "{}", came.body);
            assert_eq!(came.json()["replies"][0]["message"], "general-our-problem");
            waited += 1;
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
    }

    /// Sends every message that was answered once more: each is still there if it gets the stored reply again. The open
    /// question is today's.
    pub(crate) fn check_answers(&self, address: SocketAddr) {
        for (message, answer) in &self.answered {
            let again = self.post(address, message).unwrap();
            assert_eq!(again["replies"], answer["replies"], "the stored reply to {message}");
        }
    }

    fn post(&self, address: SocketAddr, message: &Value) -> io::Result<Value> {
        let came = self.came(address, message)?;
        assert_eq!(came.status, 200, "{}", came.body);
        Ok(came.json())
    }

    fn came(&self, address: SocketAddr, message: &Value) -> io::Result<http::Came> {
        let bearer = format!("Bearer {}", self.token);
        let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
        http::request(address, "POST", "/api/chat", &headers, &message.to_string())
    }

    /// What this resident says next; none when the lead is sent.
    pub(crate) fn next(&self) -> Option<Value> {
        let mut message = match self.answered.last() {
            None => json!({ "choice": "start.language.en-GB" }),
            Some((_, answer)) => answer_to(answer)?,
        };
        message["message_id"] = json!(format!("message-{:02}", self.answered.len()));
        Some(message)
    }

    /// Goes on until the lead is sent, or no answer comes.
    pub(crate) fn finish(&mut self, address: SocketAddr) -> io::Result<()> {
        while let Some(message) = self.next() {
            assert!(self.answered.len() < 15, "it goes round in a circle: {:?}", self.answered.last());
            self.send(address, message)?;
        }
        Ok(())
    }

    /// How many turns the page shows.
    pub(crate) fn turns_on_page(&self, address: SocketAddr) -> usize {
        let cookie = format!("alongside={}", self.token);
        let came = http::get(address, "/", &[("cookie", &cookie)]);
        assert_eq!(came.status, 200);
        came.body.matches("<div class=\"turn\"").count()
    }
}

fn answer_to(answer: &Value) -> Option<Value> {
    let said = |message: &str| answer["replies"].as_array().unwrap().iter().any(|reply| reply["message"] == message);
    if said("contact-done") {
        return None;
    }
    let choice = match (answer["form"].as_str(), answer["slot"].as_str()) {
        (None, None) => "any.find_volunteering",
        (Some("volunteering"), Some("where")) => "any.skip",
        (Some("volunteering"), Some("matches")) => first_role(answer),
        (Some("volunteering"), Some("adult")) => "volunteering.adult.18_or_over",
        (Some("contact"), Some("age")) => "contact.age.16_or_over",
        (Some("contact"), Some("volunteering")) => "contact.volunteering.yes",
        (Some("contact"), Some("share")) => "contact.share.no",
        (Some("contact"), Some("name")) => {
            return Some(json!({ "fields": { "name": "Sam Example", "phone": "07700 900123" } }));
        }
        (Some("contact"), Some("summary")) => "contact.summary.send",
        other => panic!("{other:?} is no question of this conversation: {answer}"),
    };
    Some(json!({ "choice": choice }))
}

fn first_role(answer: &Value) -> &str {
    let cards = answer["replies"].as_array().unwrap().iter().flat_map(|reply| reply["cards"].as_array().unwrap());
    let choices = cards.flat_map(|card| card["choices"].as_array().unwrap());
    choices.filter_map(|choice| choice["id"].as_str()).find(|id| id.ends_with(".choose")).unwrap()
}
