//! One line of the gateway: hello, identify or resume, heartbeats, and the frames that a session sends through it.

use super::objects;
use super::sessions::{Line, Session, ToLine};
use super::state::{Shared, State};
use super::trouble::Closing;
use super::wire::Direction;
use super::{TOKEN, rest};
use futures_util::{SinkExt, StreamExt};
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use std::sync::Arc;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message as Frame;
use tokio_tungstenite::tungstenite::protocol::frame::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::{Role, frame::coding::CloseCode};

/// GUILDS, GUILD_MESSAGES and DIRECT_MESSAGES: what a bot may hear without a privilege, and all that ours needs.
const INTENTS: u64 = 1 | 1 << 9 | 1 << 12;

/// Servers' members, presences and the content of messages: only for those whom Discord has looked at.
const PRIVILEGED: u64 = 1 << 1 | 1 << 8 | 1 << 15;

/// Serves one line until either side ends it.
pub(super) async fn serve(upgraded: Upgraded, shared: Arc<Shared>) {
    let mut socket = WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Server, None).await;
    let (to, mut orders) = unbounded_channel();
    let (number, interval) = shared.change(|state| {
        state.lines_made += 1;
        (state.lines_made, state.heartbeat.as_millis())
    });
    let hello = json!({"op": 10, "d": {"heartbeat_interval": interval as u64}, "s": null, "t": null});
    let _ = to.send(ToLine::Frame(hello));
    let closed = talk(&mut socket, &shared, number, &to, &mut orders).await;
    shared.change(|state| {
        if closed == Some(1000) || closed == Some(1001) {
            // Whoever closes so has no wish to resume.
            state.sessions.retain(|session| session.line.as_ref().is_none_or(|line| line.number != number));
        } else if let Some(session) = state.session_of(number) {
            session.line = None;
        }
    });
}

/// The talk itself; gives the code with which the bot closed, if it did.
async fn talk(
    socket: &mut WebSocketStream<TokioIo<Upgraded>>,
    shared: &Shared,
    number: u64,
    to: &UnboundedSender<ToLine>,
    orders: &mut UnboundedReceiver<ToLine>,
) -> Option<u16> {
    loop {
        tokio::select! {
            biased;
            order = orders.recv() => match order.expect("this line holds a sender of its own") {
                ToLine::Frame(frame) => {
                    shared.change(|state| state.log(Direction::ToTheBot, name(&frame), frame.to_string()));
                    socket.send(Frame::text(frame.to_string())).await.ok()?;
                }
                ToLine::Close(Closing::Code(code)) => {
                    let frame = CloseFrame { code: CloseCode::from(code), reason: "".into() };
                    let _ = socket.close(Some(frame)).await;
                    return None;
                }
                ToLine::Close(Closing::Cut) => return None,
            },
            said = socket.next() => match said?.ok()? {
                Frame::Text(text) => hear(shared, number, to, &text),
                Frame::Close(frame) => return frame.map(|frame| u16::from(frame.code)),
                Frame::Binary(_) => shared.change(|state| state.faults.add("the gateway got a binary frame".to_owned())),
                _ => {}
            },
        }
    }
}

/// A frame's name in the wire log.
fn name(frame: &Value) -> String {
    frame["t"].as_str().map_or_else(|| format!("gateway op {}", frame["op"]), |kind| format!("gateway {kind}"))
}

/// A frame from the bot.
fn hear(shared: &Shared, number: u64, to: &UnboundedSender<ToLine>, text: &str) {
    shared.change(|state| {
        let Ok(frame) = serde_json::from_str::<Value>(text) else {
            state.faults.add("the gateway got a frame that is not JSON".to_owned());
            return;
        };
        state.log(Direction::FromTheBot, format!("gateway op {}", frame["op"]), text.replace(TOKEN, "[token]"));
        match frame["op"].as_u64() {
            Some(1) if state.answers_heartbeats => {
                let _ = to.send(ToLine::Frame(json!({"op": 11, "d": null, "s": null, "t": null})));
            }
            Some(1 | 3) => {}
            Some(2) => identify(state, number, to, &frame["d"]),
            Some(6) => resume(state, number, to, &frame["d"]),
            _ => state.faults.add(format!("the gateway got op {}, which this bot needs not", frame["op"])),
        }
    });
}

/// Op 2: checks who it is and what it wants to hear, and begins a session.
fn identify(state: &mut State, number: u64, to: &UnboundedSender<ToLine>, data: &Value) {
    let refuse = |code| {
        let _ = to.send(ToLine::Close(Closing::Code(code)));
    };
    if !rest::is_token(data["token"].as_str()) {
        state.faults.add("identify with a wrong token (4004)".to_owned());
        return refuse(4004);
    }
    let intents = data["intents"].as_u64().unwrap_or_default();
    if intents != INTENTS {
        state.faults.add(format!("identify with the intents {intents}, not {INTENTS}"));
        if intents & PRIVILEGED != 0 {
            return refuse(4014);
        }
    }
    if state.session_of(number).is_some() {
        state.faults.add("identified twice on one line (4005)".to_owned());
        return refuse(4005);
    }
    let shard = (data["shard"][0].as_u64().unwrap_or(0), data["shard"][1].as_u64().unwrap_or(1));
    if shard.1 == 0 || shard.0 >= shard.1 {
        state.faults.add(format!("identify as shard {} of {} (4010)", shard.0, shard.1));
        return refuse(4010);
    }
    state.identified += 1;
    let id = format!("session{}", state.identified);
    let line = Some(Line { number, to: to.clone() });
    let mut session = Session { id: id.clone(), shard, sequence: 0, sent: Vec::new(), line };
    let here = |server: &&u64| (**server >> 22) % shard.1 == shard.0 && state.servers[*server].has_bot;
    let servers: Vec<u64> = state.servers.keys().filter(here).copied().collect();
    session.send("READY", &objects::ready(state, &id, shard, &servers));
    for server in servers {
        session.send("GUILD_CREATE", &objects::server(state, server));
    }
    state.sessions.push(session);
}

/// Op 6: sends what was missed and says so, or calls the session invalid.
fn resume(state: &mut State, number: u64, to: &UnboundedSender<ToLine>, data: &Value) {
    if !rest::is_token(data["token"].as_str()) {
        state.faults.add("resume with a wrong token (4004)".to_owned());
        let _ = to.send(ToLine::Close(Closing::Code(4004)));
        return;
    }
    let id = data["session_id"].as_str().unwrap_or_default().to_owned();
    let refused = state.refuse_resuming > 0;
    if refused {
        state.refuse_resuming -= 1;
        state.sessions.retain(|session| session.id != id);
    }
    let from = data["seq"].as_u64().unwrap_or_default();
    let Some(session) = state.sessions.iter_mut().find(|session| session.id == id && from <= session.sequence) else {
        let _ = to.send(ToLine::Frame(json!({"op": 9, "d": false, "s": null, "t": null})));
        return;
    };
    for frame in session.sent.iter().filter(|frame| frame["s"].as_u64() > Some(from)) {
        let _ = to.send(ToLine::Frame(frame.clone()));
    }
    session.line = Some(Line { number, to: to.clone() });
    session.send("RESUMED", &json!({}));
    state.resumed += 1;
}
