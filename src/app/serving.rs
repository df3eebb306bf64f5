//! Listening, answering, stopping: the routers of the page and the portal on one port, until Ctrl-C or a signal to end.

use super::building::Parts;
use super::page::PageConversations;
use super::tasks;
use crate::channel::web::{self, WebSettings};
use crate::desk::Desk;
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
    listener: TcpListener,
    settings: WebSettings,
    secure: bool,
) -> anyhow::Result<()> {
    let Parts { store, turns, follower, words } = parts;
    let clock = Arc::clone(&turns.world().clock);
    let page = Arc::new(PageConversations::new(turns.clone(), Arc::clone(&words), store.clone()));
    let desk = Desk::new(store.clone(), Arc::clone(&clock));
    let router = web::router(page, clock, settings)?.merge(portal::router(PortalState::new(desk, words, secure)));
    let tasks = tasks::start(&store, turns.world(), follower);
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, service).with_graceful_shutdown(told_to_stop()).await;
    tasks.stop().await;
    store.close().await;
    served.context("serving")
}

async fn told_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let Ok(mut terminated) = signal(SignalKind::terminate()) else {
            let _ = interrupted.await;
            return;
        };
        tokio::select! {
            _ = interrupted => {}
            _ = terminated.recv() => {}
        }
    }
    #[cfg(not(unix))]
    let _ = interrupted.await;
}
