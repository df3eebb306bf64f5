//! The stylesheet and the scripts, compiled in, under names that change with their content so that browsers may keep them.

use crate::domain::colour::Colour;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use std::fmt::Write;

#[derive(RustEmbed)]
#[folder = "src/channel/web/assets/"]
struct Embedded;

/// What pages load.
pub(crate) struct Assets {
    pub(crate) style: Asset,
    pub(crate) script: Asset,
    pub(crate) back: Asset,
    pub(crate) leave: Asset,
}

/// One file.
pub(crate) struct Asset {
    /// Its path on the server.
    pub(crate) path: String,
    version: String,
    content_type: &'static str,
    text: String,
}

impl Assets {
    /// The files, the style in the organisation's colour.
    pub(crate) fn new(colour: Colour) -> Self {
        let style = format!(":root{{--organisation:{colour}}}\n{}", embedded("page.css"));
        Self {
            style: Asset::new("page.css", "text/css; charset=utf-8", style),
            script: Asset::new("page.js", "text/javascript; charset=utf-8", embedded("page.js")),
            back: Asset::new("back.js", "text/javascript; charset=utf-8", embedded("back.js")),
            leave: Asset::new("leave.js", "text/javascript; charset=utf-8", embedded("leave.js")),
        }
    }

    /// The file of this name, whatever its version: an old page may still ask for an old one.
    pub(crate) fn answer(&self, name: &str, headers: &HeaderMap) -> Option<Response> {
        let asset = match name {
            "page.css" => &self.style,
            "page.js" => &self.script,
            "back.js" => &self.back,
            "leave.js" => &self.leave,
            _ => return None,
        };
        let etag = format!("\"{}\"", asset.version);
        let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
        let kept =
            [(header::ETAG, etag.clone()), (header::CACHE_CONTROL, "public, max-age=31536000, immutable".to_owned())];
        Some(if known.is_some_and(|known| known.split(',').any(|tag| tag.trim().trim_start_matches("W/") == etag)) {
            (StatusCode::NOT_MODIFIED, kept).into_response()
        } else {
            (kept, [(header::CONTENT_TYPE, asset.content_type)], asset.text.clone()).into_response()
        })
    }
}

impl Asset {
    fn new(name: &str, content_type: &'static str, text: String) -> Self {
        let digest = Sha256::digest(text.as_bytes());
        let version = digest[..6].iter().fold(String::new(), |mut version, byte| {
            let _ = write!(version, "{byte:02x}");
            version
        });
        Self { path: format!("/assets/{name}?v={version}"), version, content_type, text }
    }
}

fn embedded(name: &str) -> String {
    let file = Embedded::get(name).expect("the file is compiled in");
    String::from_utf8(file.data.into_owned()).expect("the file is UTF-8")
}
