//! The REST side: lines, tokens, ordered trouble, the headers that every answer has, and the log of both directions.

use super::TOKEN;
use super::gateway;
use super::routes::{self, Call, Refusal, Reply};
use super::state::{Shared, State};
use super::trouble::{self, Trouble};
use super::wire::Direction;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONNECTION, CONTENT_TYPE, HeaderMap, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, UPGRADE};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

/// What a cut line is, to hyper: an error, so that it closes without a word.
#[derive(Debug, thiserror::Error)]
#[error("the line is cut")]
struct Cut;

/// The listener at work.
pub(super) struct Listening(JoinHandle<()>);

impl Listening {
    /// Cuts every line and listens no more.
    pub(super) async fn stop(self) {
        self.0.abort();
        let _ = self.0.await;
    }
}

/// A listener at this port, or at any for 0.
pub(super) async fn bind(port: u16) -> (TcpListener, u16) {
    let listener = TcpListener::bind(("127.0.0.1", port)).await.expect("a port");
    let port = listener.local_addr().expect("its address").port();
    (listener, port)
}

/// Listens from now on.
pub(super) fn listen(listener: TcpListener, shared: Arc<Shared>) -> Listening {
    Listening(tokio::spawn(async move {
        let mut lines = JoinSet::new();
        while let Ok((line, _)) = listener.accept().await {
            lines.spawn(serve(line, Arc::clone(&shared)));
            while lines.try_join_next().is_some() {}
        }
    }))
}

async fn serve(line: TcpStream, shared: Arc<Shared>) {
    let answer = service_fn(move |request| answer(request, Arc::clone(&shared)));
    // A line that breaks ends itself only; tests see what it meant for the bot.
    let _ =
        hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(line), answer).with_upgrades().await;
}

/// Whether this is the bot's token, with `Bot ` in front or, as at the gateway, perhaps without.
pub(super) fn is_token(shown: Option<&str>) -> bool {
    shown.is_some_and(|shown| shown.trim_start_matches("Bot ") == TOKEN)
}

async fn answer(request: Request<Incoming>, shared: Arc<Shared>) -> Result<Response<Full<Bytes>>, Cut> {
    if request.headers().contains_key(UPGRADE) {
        return Ok(upgrade(request, &shared));
    }
    let (head, body) = request.into_parts();
    let body = body.collect().await.map_err(|_| Cut)?.to_bytes();
    let text = String::from_utf8_lossy(&body).into_owned();
    let method = head.method.as_str().to_owned();
    let path = head.uri.path().replace("%40", "@");
    let query = head.uri.query().unwrap_or_default().to_owned();
    let short = path.strip_prefix("/api/v10").unwrap_or(&path).to_owned();
    let what = format!("{method} {short}");
    let parts: Vec<&str> = short.trim_start_matches('/').split('/').collect();

    let met = shared.change(|state| {
        let asked = if query.is_empty() { what.clone() } else { format!("{what}?{query}") };
        state.log(Direction::FromTheBot, asked, text.clone());
        let told = |(its, until): &(Option<String>, Instant)| {
            its.as_ref().map_or(parts[0] != "interactions", |its| *its == what) && Instant::now() < *until
        };
        if state.waits.iter().any(told) {
            state.hurried.push(what.clone());
        }
        trouble::take(&mut state.orders, &method, &parts)
    });
    match met {
        Some(Trouble::Lost) => return Err(Cut),
        Some(Trouble::Held) => hold(&shared).await,
        Some(Trouble::Status(status)) => {
            let body = json!({"code": 0, "message": format!("{status}: as the test ordered")});
            return Ok(written(&shared, &what, status, Some(&body), HeaderMap::new()));
        }
        Some(Trouble::TooMany { after, global }) => return Ok(too_many(&shared, &what, after.as_secs_f64(), global)),
        _ => {}
    }
    let (status, body) = shared.change(|state| {
        let call = read(state, &head.headers, &method, &path, &query, &text);
        let given = call.and_then(|call| routes::answer(state, &call));
        settle(state, &what, given)
    });
    match met {
        Some(Trouble::AnswerLost) => return Err(Cut),
        Some(Trouble::AnswerHeld) => hold(&shared).await,
        _ => {}
    }
    Ok(written(&shared, &what, status, body.as_ref(), HeaderMap::new()))
}

/// Reads and checks what every request must be.
fn read(
    state: &mut State,
    headers: &HeaderMap,
    method: &str,
    path: &str,
    query: &str,
    text: &str,
) -> Result<Call, Refusal> {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let Some(short) = path.strip_prefix("/api/v10/") else {
        return Err(Refusal::fault(404, 0, format!("{path} is not a path of version 10")));
    };
    if !header("user-agent").is_some_and(|agent| agent.starts_with("DiscordBot (")) {
        state.faults.add(format!("{method} {path}: the User-Agent must begin with DiscordBot"));
    }
    // Whoever has an interaction's token needs no other, but a wrong one is wrong.
    let by_token = short.starts_with("interactions/") || short.starts_with("webhooks/") || short == "gateway";
    if !(is_token(header("authorization")) || by_token && header("authorization").is_none()) {
        return Err(Refusal::fault(401, 0, "a wrong token".to_owned()));
    }
    if !text.is_empty() && !header("content-type").is_some_and(|kind| kind.starts_with("application/json")) {
        return Err(Refusal::fault(400, 50109, "the body must be JSON: this bot has no files".to_owned()));
    }
    let body = if text.is_empty() { Ok(Value::Null) } else { serde_json::from_str(text) };
    let body = body.map_err(|_| Refusal::fault(400, 50109, "the body is not JSON".to_owned()))?;
    let parts = short.split('/').map(str::to_owned).collect();
    let query = query.split('&').filter_map(|pair| pair.split_once('=')).map(|(k, v)| (k.to_owned(), v.to_owned()));
    Ok(Call { method: method.to_owned(), parts, query: query.collect(), body })
}

/// Turns what a route gave into a status and a body, and keeps faults and refusals.
fn settle(state: &mut State, what: &str, given: Result<Reply, Refusal>) -> (u16, Option<Value>) {
    let refusal = match given {
        Ok(reply) => return (reply.status, reply.body),
        Err(refusal) => refusal,
    };
    if refusal.fault {
        state.faults.add(format!("{what}: {} {} {}", refusal.status, refusal.code, refusal.words));
    } else {
        state.refusals.push((what.to_owned(), refusal.code));
        let same = state.refusals.iter().filter(|(its, code)| its == what && *code == refusal.code).count();
        if same > ENOUGH {
            state.faults.add(format!("{what}: asked again and again after {}", refusal.code));
        }
    }
    (refusal.status, Some(json!({"code": refusal.code, "message": refusal.words})))
}

/// How often the same may be refused before it is a fault to ask again.
const ENOUGH: usize = 5;

/// Waits until the test lets requests go. A bot that ends meanwhile takes its request with it.
async fn hold(shared: &Shared) {
    let before = shared.change(|state| {
        state.held_requests += 1;
        state.let_go
    });
    let _held = Held(shared);
    shared.wait(|state| (state.let_go > before).then_some(())).await;
}

/// One request that is held, as long as somebody waits for it.
struct Held<'a>(&'a Shared);

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.0.change(|state| state.held_requests -= 1);
    }
}

fn too_many(shared: &Shared, what: &str, after: f64, global: bool) -> Response<Full<Bytes>> {
    shared.change(|state| {
        let until = Instant::now() + Duration::from_secs_f64(after);
        state.waits.push(((!global).then(|| what.to_owned()), until));
    });
    let body = json!({"message": "You are being rate limited.", "retry_after": after, "global": global});
    let mut headers = HeaderMap::new();
    let mut put = |name: &'static str, value: String| headers.insert(name, value.parse().expect("a plain header"));
    put("retry-after", format!("{}", after.ceil()));
    put("x-ratelimit-scope", if global { "global" } else { "user" }.to_owned());
    if global {
        put("x-ratelimit-global", "true".to_owned());
    } else {
        put("x-ratelimit-remaining", "0".to_owned());
        put("x-ratelimit-reset-after", format!("{after}"));
    }
    written(shared, what, 429, Some(&body), headers)
}

/// Writes an answer, with the headers of a bucket that has room, and logs it.
fn written(shared: &Shared, what: &str, status: u16, body: Option<&Value>, more: HeaderMap) -> Response<Full<Bytes>> {
    let text = body.map(Value::to_string).unwrap_or_default();
    let now = shared.change(|state| {
        state.log(Direction::ToTheBot, format!("{status} {what}"), text.clone());
        state.clock.now()
    });
    let mut response = Response::new(Full::new(Bytes::from(text)));
    *response.status_mut() = StatusCode::from_u16(status).expect("a status");
    let headers = response.headers_mut();
    let reset = format!("{:.3}", now as f64 / 1000.0 + 1.0);
    let bucket = [("limit", "50"), ("remaining", "49"), ("reset", &reset), ("reset-after", "1.0"), ("bucket", "b1")];
    for (name, value) in bucket {
        let name = format!("x-ratelimit-{name}").parse::<hyper::header::HeaderName>().expect("a plain name");
        headers.insert(name, value.parse().expect("a plain header"));
    }
    headers.insert(CONTENT_TYPE, "application/json".parse().expect("a plain header"));
    headers.extend(more);
    response
}

/// The gateway: from here on the line is a web socket.
fn upgrade(mut request: Request<Incoming>, shared: &Arc<Shared>) -> Response<Full<Bytes>> {
    let key = request.headers().get(SEC_WEBSOCKET_KEY).map(|key| derive_accept_key(key.as_bytes())).unwrap_or_default();
    if !request.uri().query().unwrap_or_default().split('&').any(|pair| pair == "v=10") {
        shared.change(|state| state.faults.add(format!("{} asks for another version than 10", request.uri())));
    }
    let (upgrading, shared) = (hyper::upgrade::on(&mut request), Arc::clone(shared));
    tokio::spawn(async move {
        if let Ok(upgraded) = upgrading.await {
            gateway::serve(upgraded, shared).await;
        }
    });
    let mut response = Response::new(Full::default());
    *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
    response.headers_mut().insert(CONNECTION, "Upgrade".parse().expect("a plain header"));
    response.headers_mut().insert(UPGRADE, "websocket".parse().expect("a plain header"));
    response.headers_mut().insert(SEC_WEBSOCKET_ACCEPT, key.parse().expect("a plain header"));
    response
}
