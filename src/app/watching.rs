//! Watching the program: how it stands is told at `/healthz`, and with its measures on a port of their own, which only those who
//! run it can reach.

use crate::config::MetricsListen;
use crate::measures::{self, Health, Recording};
use crate::store::{Store, backlog};
use anyhow::Context;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::net::TcpListener;
use tokio::sync::{Mutex, watch};
use tokio::task::JoinHandle;

/// Where `serve` tells its measures unless told otherwise.
const USUAL: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 9090);
/// For how long what was seen is told again without looking: many who ask cost no more than one.
const FRESH: Duration = Duration::from_secs(1);
/// A database that does not answer by then is away.
const LOOKS_FOR: Duration = Duration::from_secs(5);
/// How often what was timed is summed up.
const SUM_UP: Duration = Duration::from_secs(5);

/// Looks how the program stands. Cloning shares what was seen.
#[derive(Clone)]
pub(super) struct Watch {
    store: Store,
    seen: Arc<Mutex<Option<(Instant, Health)>>>,
}

impl Watch {
    /// Over this store.
    pub(super) fn new(store: Store) -> Self {
        Self { store, seen: Arc::default() }
    }

    /// How it stands, as of at most a second ago.
    pub(super) async fn look(&self) -> Health {
        let mut seen = self.seen.lock().await;
        if let Some((_, health)) = seen.as_ref().filter(|(at, _)| at.elapsed() < FRESH) {
            return *health;
        }
        let now = self.store.clock().now();
        let counted = self.store.read(move |tx| Box::pin(async move { backlog::count(tx, now).await }));
        let backlog = match tokio::time::timeout(LOOKS_FOR, counted).await {
            Ok(Ok(backlog)) => Some(backlog),
            Ok(Err(error)) => {
                tracing::warn!(error = &error as &dyn std::error::Error, "the database cannot be read");
                None
            }
            Err(_) => {
                tracing::warn!("the database does not answer");
                None
            }
        };
        let health = Health { at: now, backlog, discord: measures::discord() };
        *seen = Some((Instant::now(), health));
        health
    }
}

/// The port for measures, taken; recording has begun.
pub(super) struct Measures {
    listener: TcpListener,
    recording: Recording,
}

impl Measures {
    /// For `demo`: nowhere unless asked for.
    pub(super) async fn if_asked(setting: Option<MetricsListen>) -> anyhow::Result<Option<Self>> {
        match setting {
            Some(MetricsListen::At(address)) => Self::at(address).await.map(Some),
            Some(MetricsListen::Off) | None => Ok(None),
        }
    }

    /// For `serve`: at the usual address unless told otherwise. Nobody asked for that one, so if it is in use the program goes on
    /// without.
    pub(super) async fn by_default(setting: Option<MetricsListen>) -> anyhow::Result<Option<Self>> {
        if setting.is_some() {
            return Self::if_asked(setting).await;
        }
        match Self::at(USUAL).await {
            Ok(measures) => Ok(Some(measures)),
            Err(error) => {
                tracing::warn!("{error:#}; no measures are told: set ALONGSIDE_METRICS to another address, or to off");
                Ok(None)
            }
        }
    }

    async fn at(address: SocketAddr) -> anyhow::Result<Self> {
        let listener = TcpListener::bind(address).await.with_context(|| {
            format!("ALONGSIDE_METRICS: cannot listen on {address} for measures: is the port in use?")
        })?;
        Ok(Self { listener, recording: Recording::start()? })
    }

    /// Where they are told.
    pub(super) fn address(&self) -> anyhow::Result<SocketAddr> {
        self.listener.local_addr().context("the address for measures")
    }

    /// Tells them until it is stopped.
    pub(super) fn run(self, watch: Watch, stopped: watch::Receiver<bool>) -> JoinHandle<()> {
        let Self { listener, recording } = self;
        let summing = sum_up(recording.clone(), stopped.clone());
        let router =
            Router::new().route("/metrics", get(text)).route("/healthz", get(health)).with_state((watch, recording));
        tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, router).with_graceful_shutdown(told(stopped)).await {
                tracing::error!(error = &error as &dyn std::error::Error, "measures are told no longer");
            }
            let _ = summing.await;
        })
    }
}

async fn told(mut stopped: watch::Receiver<bool>) {
    let _ = stopped.wait_for(|stopped| *stopped).await;
}

fn sum_up(recording: Recording, stopped: watch::Receiver<bool>) -> JoinHandle<()> {
    tokio::spawn(async move {
        let mut ticks = tokio::time::interval(SUM_UP);
        let mut end = std::pin::pin!(told(stopped));
        loop {
            tokio::select! {
                _ = ticks.tick() => recording.sum_up(),
                () = &mut end => return,
            }
        }
    })
}

/// `GET /metrics`, as Prometheus reads it.
async fn text(State((watch, recording)): State<(Watch, Recording)>) -> Response {
    let health = watch.look().await;
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], recording.text(&health)).into_response()
}

/// `GET /healthz`, in full.
async fn health(State((watch, _)): State<(Watch, Recording)>) -> Response {
    let health = watch.look().await;
    let status = if health.is_up() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, Json(health.to_json())).into_response()
}
