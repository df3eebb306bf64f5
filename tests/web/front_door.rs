//! One resident at the front door: requests as a browser sends them, with the cookie it was given.

use crate::fake::Fake;
use alongside::channel::web::{Limits, TokenKey, WebSettings, router};
use alongside::clock::StillClock;
use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::sync::Arc;
use tower::ServiceExt;

pub(crate) struct FrontDoor {
    pub(crate) fake: Arc<Fake>,
    pub(crate) router: Router,
    pub(crate) cookie: Option<String>,
    pub(crate) headers: Vec<(&'static str, String)>,
}

pub(crate) struct Came {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Came {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The value of the first hidden input of this name.
    pub(crate) fn hidden(&self, name: &str) -> String {
        let marker = format!("name=\"{name}\" value=\"");
        let from = self.body.find(&marker).unwrap_or_else(|| panic!("no input {name}")) + marker.len();
        self.body[from..].split('"').next().unwrap().to_owned()
    }

    pub(crate) fn has(&self, text: &str) -> bool {
        self.body.contains(text)
    }
}

pub(crate) fn settings() -> WebSettings {
    WebSettings::loopback(TokenKey::from_bytes([9; 32]))
}

pub(crate) fn few(turns_a_minute: u32, conversations_an_hour: u32) -> WebSettings {
    let number = |number| NonZeroU32::new(number).unwrap();
    let limits = Limits {
        turns_a_minute: number(turns_a_minute),
        conversations_an_hour: number(conversations_an_hour),
        loopback: true,
    };
    WebSettings { limits, ..settings() }
}

impl FrontDoor {
    pub(crate) fn new() -> Self {
        Self::with(settings())
    }

    pub(crate) fn with(settings: WebSettings) -> Self {
        let fake = Fake::new();
        let clock = Arc::new(StillClock::at("2026-11-23T10:00:00Z".parse().unwrap()));
        let router = router(fake.clone(), clock, settings).unwrap();
        Self { fake, router, cookie: None, headers: Vec::new() }
    }

    /// Someone else at the same door.
    pub(crate) fn stranger(&self) -> Self {
        Self { fake: self.fake.clone(), router: self.router.clone(), cookie: None, headers: Vec::new() }
    }

    pub(crate) fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    pub(crate) async fn send(
        &mut self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Body>,
    ) -> Came {
        let mut request = Request::builder().method(method).uri(path).header(header::HOST, "chat.example.org");
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        for (name, value) in
            self.headers.iter().map(|(name, value)| (*name, value.as_str())).chain(headers.iter().copied())
        {
            request = request.header(name, value);
        }
        let mut request = request.body(body.into()).unwrap();
        request.extensions_mut().insert(ConnectInfo(SocketAddr::from(([203, 0, 113, 7], 40_000))));
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            self.cookie = (!cookie.contains("Max-Age=0")).then(|| cookie.split(';').next().unwrap().to_owned());
        }
        let bytes = body.collect().await.unwrap().to_bytes();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Came { status: parts.status, headers: parts.headers, body }
    }

    pub(crate) async fn get(&mut self, path: &str) -> Came {
        self.send(Method::GET, path, &[], Body::empty()).await
    }

    pub(crate) async fn post(&mut self, path: &str, form: &str) -> Came {
        let headers = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")];
        self.send(Method::POST, path, &headers, form.to_owned()).await
    }

    /// Writes something and reads the page that comes.
    pub(crate) async fn write(&mut self, text: &str) -> Came {
        let came = self.post("/chat", &format!("text={text}")).await;
        assert_eq!(came.status, StatusCode::SEE_OTHER, "{}", came.body);
        self.get("/").await
    }
}
