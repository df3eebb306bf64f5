//! What a conversation keeps in its sealed blob: the address (needed to write first), the state, and the last twenty exchanges,
//! where a message that comes twice finds its reply. Nothing else of what is said is stored.

use super::Address;
use crate::conversation::{Arg, Card, Line, Reply, State};
use crate::domain::consent::Channel;
use crate::ids::MessageId;
use crate::understanding::Safety;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;

/// How many exchanges are kept.
const EXCHANGES: usize = 20;
/// How many at most while the replies of the oldest still wait to be delivered.
const WAITING: usize = 60;

/// What the person did, as far as it is kept.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Heard {
    /// They wrote this, private numbers masked.
    Text(String),
    /// They pressed or ticked this.
    Pressed(Vec<Line>),
    /// They filled this in.
    Fields(Vec<String>),
    /// Their words were not kept: danger was read in them (S6), or they took them back.
    Hidden,
    /// Nothing: we began.
    Nothing,
}

/// One message and our replies.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(super) struct Exchange {
    /// The message's id.
    #[serde(rename = "i")]
    pub(super) message: MessageId,
    /// When it was.
    #[serde(rename = "t")]
    pub(super) at: Timestamp,
    /// What was said to us.
    #[serde(rename = "h")]
    pub(super) heard: Heard,
    /// What we said.
    #[serde(rename = "r")]
    pub(super) replies: Vec<Reply>,
    /// Which safety card it was, if it was one.
    #[serde(rename = "s", default, skip_serializing_if = "Option::is_none")]
    pub(super) safety: Option<Safety>,
    /// The conversation's version with it, on channels that push: the replies are out once that version is. None elsewhere.
    #[serde(rename = "v", default, skip_serializing_if = "Option::is_none")]
    pub(super) version: Option<i64>,
    /// Where the channel said the replies go, until they are delivered.
    #[serde(rename = "o", default, skip_serializing_if = "Option::is_none")]
    pub(super) reply_to: Option<String>,
}

impl Exchange {
    /// Whether its replies wait to be delivered, all up to version `sent` being out.
    pub(super) fn waits(&self, sent: i64) -> bool {
        self.version.is_some_and(|version| version > sent)
    }
}

/// The blob.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(super) struct Kept {
    channel: Channel,
    address: String,
    pub(super) state: State,
    pub(super) exchanges: VecDeque<Exchange>,
}

impl Kept {
    pub(super) fn new(address: &Address) -> Self {
        let (channel, address) = (address.channel, address.value.clone());
        Self { channel, address, state: State::default(), exchanges: VecDeque::new() }
    }

    pub(super) fn read(plain: &[u8]) -> Option<Self> {
        serde_json::from_slice(plain).ok()
    }

    pub(super) fn write(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("a conversation holds nothing that JSON cannot write")
    }

    /// Where someone writes from.
    pub(super) fn address(&self) -> Address {
        Address { channel: self.channel, value: self.address.clone() }
    }

    /// The exchanges whose replies wait to be delivered, oldest first, all up to version `sent` being out.
    pub(super) fn waiting(&self, sent: i64) -> impl Iterator<Item = &Exchange> {
        self.exchanges.iter().filter(move |exchange| exchange.waits(sent))
    }

    /// Adds an exchange; what is shown only once is not kept. Replies up to version `sent` are delivered: where they went is
    /// forgotten, and they may leave to make room.
    pub(super) fn push(&mut self, mut exchange: Exchange, sent: i64) {
        for before in self.exchanges.iter_mut().filter(|before| !before.waits(sent)) {
            before.reply_to = None;
        }
        for reply in &mut exchange.replies {
            for arg in reply.line.args.values_mut().filter(|arg| matches!(arg, Arg::Once(_))) {
                *arg = Arg::Text("…".to_owned());
            }
        }
        while self.exchanges.len() >= EXCHANGES {
            let stays =
                self.exchanges.len() < WAITING && self.exchanges.front().is_some_and(|oldest| oldest.waits(sent));
            if stays {
                break;
            }
            self.exchanges.pop_front();
        }
        self.exchanges.push_back(exchange);
    }

    /// The exchange of a message that came before.
    pub(super) fn find(&self, message: &MessageId) -> Option<&Exchange> {
        self.exchanges.iter().rev().find(|exchange| exchange.message == *message)
    }

    /// The label under which a choice was last shown.
    pub(super) fn label_of(&self, choice: &str) -> Option<Line> {
        let replies = self.exchanges.iter().rev().flat_map(|exchange| &exchange.replies);
        let mut choices = replies.flat_map(|reply| {
            let cards = reply.cards.iter().flat_map(|card| match card {
                Card::Opportunity { choices, .. } | Card::Note { choices, .. } => choices.as_slice(),
                Card::Held => &[],
            });
            reply.choices.iter().chain(cards)
        });
        choices.find(|shown| shown.id == choice).map(|shown| shown.label.clone())
    }

    /// Takes names, numbers and addresses out of the words we keep: someone said no to being contacted.
    pub(super) fn forget_contact(&mut self) {
        for exchange in &mut self.exchanges {
            let about_contact = exchange
                .replies
                .iter()
                .any(|reply| reply.line.message.starts_with("contact-") || reply.line.message.starts_with("feedback-"));
            let holds_contact = match &exchange.heard {
                Heard::Text(text) => about_contact || looks_like_contact(text),
                Heard::Fields(_) => true,
                Heard::Pressed(_) | Heard::Hidden | Heard::Nothing => false,
            };
            if holds_contact {
                exchange.heard = Heard::Hidden;
            }
            for reply in &mut exchange.replies {
                reply.cards.retain(|card| !matches!(card, Card::Note { id, .. } if id.starts_with("contact.")));
                for field in &mut reply.fields {
                    field.value = None;
                    field.error = None;
                }
                if reply.line.message.starts_with("contact-") {
                    hide(&mut reply.line);
                    reply.choices.iter_mut().for_each(|choice| hide(&mut choice.label));
                }
            }
        }
    }
}

fn hide(line: &mut Line) {
    for arg in line.args.values_mut() {
        if matches!(arg, Arg::Text(_) | Arg::Exact(_)) {
            *arg = Arg::Text("…".to_owned());
        }
    }
}

fn looks_like_contact(text: &str) -> bool {
    text.contains('@') || text.chars().filter(|character| character.is_numeric()).count() >= 6
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_takes_numbers_and_addresses_out_of_what_is_kept() {
        let address = Address { channel: Channel::Terminal, value: "c1".to_owned() };
        let mut kept = Kept::new(&address);
        let said = |text: &str, reply: &str| Exchange {
            message: MessageId::from(text),
            at: Timestamp::UNIX_EPOCH,
            heard: Heard::Text(text.to_owned()),
            replies: vec![Reply::say(reply)],
            safety: None,
            version: None,
            reply_to: None,
        };
        kept.push(said("I want to help in Southall", "volunteering-matches"), 0);
        kept.push(said("call me on 07700 900123", "volunteering-matches"), 0);
        kept.push(said("Amina", "contact-ask-contact"), 0);
        kept.forget_contact();
        let left = serde_json::to_string(&kept.exchanges.iter().map(|one| &one.heard).collect::<Vec<_>>()).unwrap();
        assert!(left.contains("Southall"));
        assert!(!left.contains("900123") && !left.contains("Amina"));
    }

    fn exchange(number: i64, version: Option<i64>) -> Exchange {
        Exchange {
            message: MessageId(number.to_string()),
            at: Timestamp::UNIX_EPOCH,
            heard: Heard::Nothing,
            replies: Vec::new(),
            safety: None,
            version,
            reply_to: version.map(|version| format!("token {version}")),
        }
    }

    #[test]
    fn twenty_exchanges_are_kept_and_the_oldest_leaves_first() {
        let mut kept = Kept::new(&Address { channel: Channel::Terminal, value: "c1".to_owned() });
        for number in 0..25 {
            kept.push(exchange(number, None), 0);
        }
        assert_eq!(kept.exchanges.len(), 20);
        assert!(kept.find(&MessageId::from("4")).is_none());
        assert!(kept.find(&MessageId::from("5")).is_some());
    }

    #[test]
    fn replies_that_wait_to_be_delivered_do_not_leave_but_for_the_very_many() {
        let mut kept = Kept::new(&Address { channel: Channel::Discord, value: "1".to_owned() });
        for version in 1..=40 {
            kept.push(exchange(version, Some(version)), 0);
        }
        assert_eq!(kept.waiting(0).count(), 40);
        kept.push(exchange(41, Some(41)), 39);
        assert_eq!(kept.exchanges.len(), 20);
        assert_eq!(kept.waiting(39).map(|one| one.version).collect::<Vec<_>>(), [Some(40), Some(41)]);
        for version in 42..=200 {
            kept.push(exchange(version, Some(version)), 39);
        }
        assert_eq!(kept.exchanges.len(), 60);
    }

    #[test]
    fn where_a_reply_went_is_forgotten_with_the_next_turn_after_it_was_delivered() {
        let mut kept = Kept::new(&Address { channel: Channel::Discord, value: "1".to_owned() });
        kept.push(exchange(1, Some(1)), 0);
        kept.push(exchange(2, Some(2)), 0);
        kept.push(exchange(3, Some(3)), 1);
        let written = String::from_utf8(kept.write()).unwrap();
        assert!(!written.contains("token 1") && written.contains("token 2") && written.contains("token 3"));
    }

    #[test]
    fn an_exchange_written_before_there_was_delivery_waits_for_none() {
        let old = r#"{"i":"m1","t":"2026-11-23T10:00:00Z","h":"nothing","r":[]}"#;
        let old: Exchange = serde_json::from_str(old).unwrap();
        assert!(!old.waits(0));
        assert_eq!(old.reply_to, None);
    }
}
