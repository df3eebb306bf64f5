//! A browser without a window, driven over WebDriver: Debian's chromium and chromium-driver, one fresh profile a test.

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper_util::rt::TokioExecutor;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

pub(crate) struct Browser {
    pub(crate) client: Client,
    address: String,
    driver: Child,
    _profile: TempDir,
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

impl Browser {
    /// A browser of this width that speaks this language.
    pub(crate) async fn open(width: u32, language: &str) -> Self {
        let profile = TempDir::new().unwrap();
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .spawn()
            .expect("chromedriver is installed");
        let lines = BufReader::new(driver.stdout.take().unwrap()).lines();
        let port = lines
            .map_while(Result::ok)
            .find_map(|line| {
                line.split("successfully on port ").nth(1).map(|port| port.trim_end_matches('.').to_owned())
            })
            .expect("chromedriver says where it listens");
        let mut arguments: Vec<String> = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--disable-dev-shm-usage",
        ]
        .map(str::to_owned)
        .into();
        arguments.push(format!("--user-data-dir={}", profile.path().display()));
        let options = json!({
            "args": arguments,
            "prefs": { "intl.accept_languages": language },
            // A window cannot be narrower than 500 pixels; a phone can.
            "mobileEmulation": { "deviceMetrics": { "width": width, "height": 800, "pixelRatio": 1.0, "touch": width < 600, "mobile": width < 600 } },
        });
        let mut capabilities = Capabilities::new();
        capabilities.insert("goog:chromeOptions".to_owned(), options);
        let client = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("chromium starts");
        Self { client, address: format!("http://127.0.0.1:{port}"), driver, _profile: profile }
    }

    /// Tells the browser itself something that WebDriver has no word for, in Chromium's own protocol.
    async fn tell(&self, command: &str, parameters: Value) -> Value {
        let session = self.client.session_id().await.unwrap().unwrap();
        let body = json!({ "cmd": command, "params": parameters }).to_string();
        let request = hyper::Request::post(format!("{}/session/{session}/goog/cdp/execute", self.address))
            .header(hyper::header::CONTENT_TYPE, "application/json")
            .body(Full::new(Bytes::from(body)))
            .unwrap();
        let sender = hyper_util::client::legacy::Client::builder(TokioExecutor::new()).build_http();
        let answer = sender.request(request).await.unwrap();
        assert!(answer.status().is_success(), "{command}: {}", answer.status());
        let answer = answer.into_body().collect().await.unwrap().to_bytes();
        serde_json::from_slice::<Value>(&answer).unwrap()["value"].take()
    }

    /// Runs no script of a page from now on. Clicks of WebDriver need scripts of its own and hang then; keys do not.
    pub(crate) async fn without_scripts(&self) {
        self.tell("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    }

    /// Makes the page that is open this wide, until another is opened.
    pub(crate) async fn widen(&self, width: u32) {
        self.size(width, 800).await;
    }

    async fn size(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
        self.tell("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// Shows pages in the colours that someone has chosen for all they read, or as they are.
    pub(crate) async fn force_colours(&self, force: bool) {
        let value = if force { "active" } else { "none" };
        self.tell("Emulation.setEmulatedMedia", json!({ "features": [{ "name": "forced-colors", "value": value }] }))
            .await;
    }

    /// What can be reached with the keyboard and does not look different when it is.
    pub(crate) async fn hides_focus(&self) -> Vec<String> {
        let found = self
            .run(
                "const hidden = []; \
                 for (const one of document.querySelectorAll('a[href], button, input, select, textarea, summary')) { \
                   if (one.tabIndex < 0 || !one.checkVisibility()) continue; \
                   const look = () => { const style = getComputedStyle(one); \
                     return [style.outlineStyle, style.outlineWidth, style.boxShadow, style.backgroundColor].join(); }; \
                   one.blur(); const before = look(); one.focus({ focusVisible: true }); \
                   if (document.activeElement !== one || look() === before) hidden.push(one.outerHTML.slice(0, 160)); \
                 } return hidden;",
            )
            .await;
        serde_json::from_value(found).unwrap()
    }

    /// The value of a script in the page.
    pub(crate) async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    /// Waits until a script is true; the test's own time limit ends it if it never is.
    pub(crate) async fn until(&self, script: &str) {
        for _ in 0..200 {
            if self
                .client
                .execute(&format!("return !!({script})"), Vec::new())
                .await
                .is_ok_and(|value| value == json!(true))
            {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("never came true: {script}");
    }

    /// What axe-core finds wrong, one line a fault.
    pub(crate) async fn faults(&self) -> Vec<String> {
        let axe = std::fs::read_to_string(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/a11y/node_modules/axe-core/axe.min.js"
        ))
        .expect("axe-core is installed: npm ci in tests/a11y");
        self.client.execute(&format!("{axe}; return true;"), Vec::new()).await.unwrap();
        let found = self
            .client
            .execute_async(
                "const done = arguments[0]; axe.run(document, { resultTypes: ['violations'] }).then(found => done(found.violations.map(fault => \
                 fault.id + ': ' + fault.help + ' — ' + fault.nodes.map(node => node.html.slice(0, 160)).join(' | '))));",
                Vec::new(),
            )
            .await
            .unwrap();
        serde_json::from_value(found).unwrap()
    }

    /// Whether the page can be read without moving it sideways.
    pub(crate) async fn fits(&self) -> bool {
        self.run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth").await
            == json!(true)
    }

    /// Keeps a picture of the whole page where `ALONGSIDE_PICTURES` says, for people to look at.
    pub(crate) async fn picture(&self, name: &str) {
        let Some(folder) = std::env::var_os("ALONGSIDE_PICTURES") else { return };
        std::fs::create_dir_all(&folder).unwrap();
        let size = self.run("return [innerWidth, document.documentElement.scrollHeight]").await;
        let [width, height] = [&size[0], &size[1]].map(|side| u32::try_from(side.as_u64().unwrap()).unwrap());
        self.size(width, height.clamp(400, 8000)).await;
        let png = self.client.screenshot().await.unwrap();
        self.widen(width).await;
        std::fs::write(std::path::Path::new(&folder).join(format!("{name}.png")), png).unwrap();
    }

    pub(crate) async fn close(self) {
        self.client.clone().close().await.unwrap();
    }
}
