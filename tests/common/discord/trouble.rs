//! What goes wrong in life and a test may order: statuses, limits, slowness, lost requests and lost answers, and a gateway that
//! reconnects, invalidates, closes, drops, holds back, repeats and reorders.

use super::Discord;
use super::sessions::ToLine;
use serde_json::json;
use std::time::Duration;

/// What happens to a request.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Trouble {
    /// It is not done, and answered with this status (500, 502, 503, …).
    Status(u16),
    /// It is not done: too many requests, for this bot on this route or for all it does.
    TooMany { after: Duration, global: bool },
    /// It is not done, and the line is cut without a word.
    Lost,
    /// It is done, and the line is cut before the answer.
    AnswerLost,
    /// It waits until the test lets it go, and is done then.
    Held,
    /// It is done, and its answer waits until the test lets it go.
    AnswerHeld,
}

/// How the gateway closes a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Closing {
    /// With a code, such as 4000.
    Code(u16),
    /// The connection is cut.
    Cut,
}

/// An order for the requests of one route.
pub(super) struct Order {
    /// `POST /channels/*/messages`: each `*` is one part. `*` alone is every route.
    pub(super) route: String,
    pub(super) trouble: Trouble,
    pub(super) left: usize,
}

impl Order {
    fn is_for(&self, method: &str, parts: &[&str]) -> bool {
        if self.route == "*" {
            return true;
        }
        let (its_method, its_path) = self.route.split_once(' ').expect("a method and a path");
        let its_parts: Vec<&str> = its_path.trim_start_matches('/').split('/').collect();
        let same = |(its, part): (&&str, &&str)| *its == "*" || its == part;
        (its_method == "*" || its_method == method)
            && its_parts.len() == parts.len()
            && its_parts.iter().zip(parts).all(same)
    }
}

/// The trouble ordered for this request, if any is left.
pub(super) fn take(orders: &mut Vec<Order>, method: &str, parts: &[&str]) -> Option<Trouble> {
    let at = orders.iter().position(|order| order.is_for(method, parts))?;
    let trouble = orders[at].trouble.clone();
    orders[at].left -= 1;
    if orders[at].left == 0 {
        orders.remove(at);
    }
    Some(trouble)
}

impl Discord {
    /// The next requests of this route (`POST /channels/*/messages`, or `*` for all) meet trouble, so many times.
    pub(crate) fn troubles(&self, route: &str, trouble: Trouble, times: usize) {
        self.shared.change(|state| state.orders.push(Order { route: route.to_owned(), trouble, left: times }));
    }

    /// Requests that came although 429 had told them to wait longer. The waits are real time; a slow machine only keeps
    /// them better.
    pub(crate) fn hurried(&self) -> Vec<String> {
        self.shared.look(|state| state.hurried.clone())
    }

    /// All is well again with the requests to come, and those that were held go on.
    pub(crate) fn ends_the_trouble(&self) {
        self.shared.change(|state| {
            state.orders.clear();
            state.let_go += 1;
        });
    }

    /// Those that were held go on.
    pub(crate) fn lets_go(&self) {
        self.shared.change(|state| state.let_go += 1);
    }

    /// Waits until so many requests are held.
    pub(crate) async fn has_held(&self, requests: usize) {
        let found = self.shared.wait(|state| (state.held_requests >= requests).then_some(()));
        assert!(found.await.is_some(), "fewer than {requests} requests were held");
    }

    /// Waits until no request is held any more, because the test let them go or their bot ended.
    pub(crate) async fn has_let_everything_go(&self) {
        let found = self.shared.wait(|state| (state.held_requests == 0).then_some(()));
        assert!(found.await.is_some(), "a request is still held");
    }

    /// The gateway asks every line to connect anew (op 7).
    pub(crate) fn asks_to_reconnect(&self) {
        self.to_lines(|| ToLine::Frame(json!({"op": 7, "d": null, "s": null, "t": null})));
    }

    /// The gateway calls every session invalid (op 9): it may be resumed, or is gone with what nobody has seen.
    pub(crate) fn invalidates(&self, resumable: bool) {
        self.to_lines(|| ToLine::Frame(json!({"op": 9, "d": resumable, "s": null, "t": null})));
        if !resumable {
            self.shared.change(|state| state.sessions.clear());
        }
    }

    /// The gateway closes every line.
    pub(crate) fn closes(&self, closing: Closing) {
        self.to_lines(|| ToLine::Close(closing));
    }

    /// Every line of the gateway is cut.
    pub(crate) fn cuts_the_line(&self) {
        self.closes(Closing::Cut);
    }

    /// The next so many resumptions are refused (op 9, not resumable), and what came meanwhile is never sent.
    pub(crate) fn refuses_resuming(&self, times: usize) {
        self.shared.change(|state| state.refuse_resuming = times);
    }

    /// From now on heartbeats stay without an answer, or get one again.
    pub(crate) fn answers_heartbeats(&self, answers: bool) {
        self.shared.change(|state| state.answers_heartbeats = answers);
    }

    /// Between heartbeats. It holds for lines to come.
    pub(crate) fn wants_a_heartbeat_every(&self, interval: Duration) {
        self.shared.change(|state| state.heartbeat = interval);
    }

    /// How many shards `/gateway/bot` recommends.
    pub(crate) fn recommends_shards(&self, shards: u64) {
        self.shared.change(|state| state.shards = shards);
    }

    /// Each of the next so many events is sent twice.
    pub(crate) fn repeats_events(&self, times: usize) {
        self.shared.change(|state| state.twice = times);
    }

    /// Events are kept back from now on.
    pub(crate) fn keeps_events_back(&self) {
        self.shared.change(|state| state.kept_back = Some(Vec::new()));
    }

    /// Those kept back are sent, in order.
    pub(crate) fn sends_events(&self) {
        self.shared.change(|state| {
            for event in state.kept_back.take().unwrap_or_default() {
                state.dispatch(event);
            }
        });
    }

    /// Those kept back are sent, the last one first.
    pub(crate) fn sends_events_backwards(&self) {
        self.shared.change(|state| {
            for event in state.kept_back.take().unwrap_or_default().into_iter().rev() {
                state.dispatch(event);
            }
        });
    }

    /// The last event that went out goes out again, as around a resumption.
    pub(crate) fn sends_the_last_event_again(&self) {
        self.shared.change(|state| {
            let event = state.last_event.clone().expect("an event was sent");
            state.dispatch(event);
        });
    }

    /// How many lines of the gateway are ready or resumed at this moment.
    pub(crate) fn lines(&self) -> usize {
        self.shared.look(|state| state.sessions.iter().filter(|session| session.line.is_some()).count())
    }

    /// How often someone identified, and how often a session was resumed.
    pub(crate) fn identified_and_resumed(&self) -> (usize, usize) {
        self.shared.look(|state| (state.identified, state.resumed))
    }

    /// Waits until so many lines are ready.
    pub(crate) async fn has_lines(&self, lines: usize) {
        let found = self.shared.wait(|state| {
            (state.sessions.iter().filter(|session| session.line.is_some()).count() == lines).then_some(())
        });
        assert!(found.await.is_some(), "there never were {lines} lines at the gateway: {:?}", self.faults());
    }

    /// Waits until someone identified or resumed so many times in all.
    pub(crate) async fn has_identified(&self, times: usize) {
        let found = self.shared.wait(|state| (state.identified >= times).then_some(()));
        assert!(found.await.is_some(), "nobody identified {times} times");
    }

    /// Waits until sessions were resumed so many times in all.
    pub(crate) async fn has_resumed(&self, times: usize) {
        let found = self.shared.wait(|state| (state.resumed >= times).then_some(()));
        assert!(found.await.is_some(), "no session was resumed {times} times");
    }

    fn to_lines(&self, what: impl Fn() -> ToLine) {
        self.shared.change(|state| {
            for session in &mut state.sessions {
                if let Some(line) = &session.line {
                    // A line that has just gone hears nothing.
                    let _ = line.to.send(what());
                }
                session.line = None;
            }
        });
    }
}
