//! Listening, answering, stopping: the routers of the page and the portal on one port, until Ctrl-C or a signal to end.

use super::building::Parts;
use super::discord::Bot;
use super::mail::Telling;
use super::page::PageConversations;
use super::tasks;
use super::watching::Watch;
use crate::channel::web::{self, WebSettings};
use crate::desk::Desk;
use crate::portal::{self, PortalState};
use crate::turn::World;
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
    telling: Telling,
    bot: Option<Bot>,
    listener: TcpListener,
    settings: WebSettings,
    secure: bool,
    stop: impl Future<Output = ()> + Send + 'static,
) -> anyhow::Result<()> {
    let Parts { store, turns, follower, words, measures, settings: in_force, staff_limits } = parts;
    let clock = Arc::clone(&turns.world().clock);
    let watch = Watch::new(store.clone());
    let page = Arc::new(PageConversations::new(turns.clone(), Arc::clone(&words), watch.clone()));
    let desk = Desk::new(store.clone(), Arc::clone(&clock))
        .with_limits(staff_limits)
        .with_host(turns.world().host.id.clone())
        .with_opportunities(turns.world().index.clone());
    let pages = PortalState::new(desk, words, Arc::clone(&turns.world().areas), secure).with_settings(in_force);
    let staff_pages = portal::router(staff_pages(pages, &settings, &listener, turns.world())?);
    let router = web::router(page, clock, settings)?.merge(staff_pages);
    let bot = bot.map(Bot::start);
    let mut tasks = tasks::start(&store, turns.world(), follower, telling.worker);
    if let Some(mornings) = telling.mornings {
        tasks.also(|stopped| tokio::spawn(mornings.run(stopped)));
    }
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

/// The staff pages with what the settings and the area tell them.
fn staff_pages(
    pages: PortalState,
    settings: &WebSettings,
    listener: &TcpListener,
    world: &World,
) -> anyhow::Result<PortalState> {
    let proxies = settings.trusted_proxies.clone();
    let address = match &settings.public_url {
        Some(url) => url.origin.clone(),
        None => format!("http://{}", listener.local_addr().context("the address")?),
    };
    Ok(pages
        .with_client(Arc::new(move |extensions, headers| proxies.client(extensions, headers).counted().to_string()))
        .with_boroughs(boroughs(world))
        .with_address(&address)
        .with_colour(settings.colour))
}

/// The names of the boroughs of the area served.
fn boroughs(world: &World) -> Vec<String> {
    let area = world.areas.get(&world.area);
    let ids = area.map(|area| area.boroughs.as_slice()).unwrap_or_default();
    let mut names: Vec<String> = ids.iter().map(|id| world.areas.borough(*id).name.clone()).collect();
    names.sort();
    names
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
