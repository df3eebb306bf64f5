//! Listening, answering, stopping: the routers of the page and the portal on one port, until Ctrl-C or a signal to end.

use super::building::Parts;
use super::discord::Bot;
use super::page::PageConversations;
use super::tasks;
use super::watching::Watch;
use crate::channel::web::{self, WebSettings};
use crate::desk::Desk;
use crate::outbox::Worker;
use crate::portal::{self, PortalState};
use anyhow::Context;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;

/// Takes the port. A port in use is said in one sentence.
pub(super) async fn listen(address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}: is the port in use?"))
}

/// Serves until it is told to stop, then finishes what is in hand.
pub(super) async fn run(
    parts: Parts,
    worker: Worker,
    bot: Option<Bot>,
    listener: TcpListener,
    settings: WebSettings,
    secure: bool,
    stop: impl Future<Output = ()> + Send + 'static,
) -> anyhow::Result<()> {
    let Parts { store, turns, follower, words, measures } = parts;
    let clock = Arc::clone(&turns.world().clock);
    let watch = Watch::new(store.clone());
    let page = Arc::new(PageConversations::new(turns.clone(), Arc::clone(&words), watch.clone()));
    let desk = Desk::new(store.clone(), Arc::clone(&clock));
    let router = web::router(page, clock, settings)?.merge(portal::router(PortalState::new(
        desk,
        words,
        Arc::clone(&turns.world().areas),
        secure,
    )));
    let bot = bot.map(Bot::start);
    let mut tasks = tasks::start(&store, turns.world(), follower, worker);
    if let Some(measures) = measures {
        tasks.also(|stopped| measures.run(watch, stopped));
    }
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, service).with_graceful_shutdown(stop).await;
    if let Some(bot) = bot {
        bot.stop().await;
    }
    tasks.stop().await;
    store.close().await;
    served.context("serving")
}

/// Ends at Ctrl-C or a signal to end. They are listened to from this call on, not from when it is awaited: whoever is told that
/// the program runs may stop it at once, and it still finishes what is in hand.
#[cfg(unix)]
pub(super) fn told_to_stop() -> anyhow::Result<impl Future<Output = ()> + Send + 'static> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupted = signal(SignalKind::interrupt()).context("listening for Ctrl-C")?;
    let mut terminated = signal(SignalKind::terminate()).context("listening for the signal to end")?;
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
    })
}

/// Ends at Ctrl-C.
#[cfg(not(unix))]
pub(super) fn told_to_stop() -> anyhow::Result<impl Future<Output = ()> + Send + 'static> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
