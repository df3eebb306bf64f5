//! The pages beside the chat: leaving, privacy, accessibility, what went wrong, and the files they load.

use crate::channel::web::Web;
use crate::channel::web::chat::Asked;
use crate::channel::web::conversations::LanguageChoice;
use crate::channel::web::page::{Frame, page};
use crate::channel::web::prose::{self, Block, Span};
use crate::channel::web::session;
use crate::conversation::{Arg, Line};
use crate::domain::retention;
use crate::language::Language;
use askama::Template;
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use std::sync::Arc;

/// A consent lapses after twelve months (L25).
const CONSENT_MONTHS: f64 = 12.0;

/// Where someone is who has left: nothing on it names the chat.
#[derive(Template)]
#[template(path = "left.html", config = "src/channel/web/askama.toml")]
struct LeftPage<'a> {
    frame: Frame<'a>,
    leave_to: &'a str,
}

/// A page to read.
#[derive(Template)]
#[template(path = "document.html", config = "src/channel/web/askama.toml")]
struct DocumentPage<'a> {
    frame: Frame<'a>,
    title: String,
    sections: Vec<Section>,
    languages: Vec<LanguageChoice>,
}

/// A heading and what stands under it.
struct Section {
    heading: String,
    blocks: Vec<Block>,
}

impl Web {
    pub(crate) fn frame(&self, headers: &HeaderMap, named: Option<&str>) -> Frame<'_> {
        Frame::new(self, self.hint(headers, named).unwrap_or(Language::SOURCE), false)
    }
}

/// `POST /leave`: away from here, at once. The cookie goes; what the browser remembers beside it is for the person to delete.
pub(crate) async fn leave(
    State(web): State<Arc<Web>>,
    headers: HeaderMap,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Response {
    let named = form.ok().and_then(|Form(pairs)| pairs.into_iter().find(|(name, _)| name == "lang"));
    let language = web.hint(&headers, named.as_ref().map(|(_, tag)| tag.as_str())).unwrap_or(Language::SOURCE);
    let mut response = Redirect::to(&format!("/left?lang={language}")).into_response();
    let answer = response.headers_mut();
    // Not "cache": clearing it takes seconds, and our pages are not kept there.
    answer.insert("clear-site-data", HeaderValue::from_static(r#""cookies", "storage""#));
    answer.append(header::SET_COOKIE, session::no_cookie(web.settings.is_secure()));
    response
}

/// `GET /left`: a page that could be anyone's, with a way on.
pub(crate) async fn left(
    State(web): State<Arc<Web>>,
    asked: Result<Query<Asked>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let frame = web.frame(&headers, asked.lang.as_deref());
    page(StatusCode::OK, &LeftPage { frame, leave_to: &web.settings.leave_to })
}

/// The privacy page: headings, and the list under each.
const PRIVACY: &[(&str, &[&str])] = &[
    (
        "privacy-short-heading",
        &["privacy-short-ask", "privacy-short-share", "privacy-short-stop", "privacy-short-answer"],
    ),
    ("privacy-who-heading", &["privacy-who-organisation", "privacy-who-program", "privacy-who-contact"]),
    (
        "privacy-keep-heading",
        &[
            "privacy-keep-chat",
            "privacy-keep-contact",
            "privacy-keep-needs",
            "privacy-keep-consent",
            "privacy-keep-visit",
            "privacy-keep-messages",
            "privacy-keep-work",
            "privacy-keep-reminders",
            "privacy-keep-wrote",
            "privacy-keep-word",
            "privacy-keep-links",
            "privacy-keep-done",
            "privacy-keep-feedback",
            "privacy-keep-never",
            "privacy-keep-young",
        ],
    ),
    (
        "privacy-see-heading",
        &[
            "privacy-see-recruiters",
            "privacy-see-claimed",
            "privacy-see-recorded",
            "privacy-see-others",
            "privacy-see-discord",
            "privacy-see-sell",
        ],
    ),
    (
        "privacy-long-heading",
        &[
            "privacy-long-chat",
            "privacy-long-declined",
            "privacy-long-request",
            "privacy-long-with",
            "privacy-long-back",
            "privacy-long-consent",
            "privacy-long-backups",
            "privacy-long-audit",
        ],
    ),
    (
        "privacy-rights-heading",
        &[
            "privacy-rights-stop",
            "privacy-rights-see",
            "privacy-rights-change",
            "privacy-rights-delete",
            "privacy-rights-no",
        ],
    ),
    (
        "privacy-rights-stays-heading",
        &["privacy-rights-stays-mark", "privacy-rights-stays-record", "privacy-rights-stays-count"],
    ),
    ("privacy-browser-heading", &["privacy-browser-history", "privacy-browser-cookie", "privacy-browser-shared"]),
    ("privacy-complain-heading", &["privacy-complain-us", "privacy-complain-regulator"]),
];

/// The accessibility statement (L52).
const ACCESSIBILITY: &[(&str, &[&str])] = &[
    (
        "accessibility-can-heading",
        &[
            "accessibility-can-keyboard",
            "accessibility-can-zoom",
            "accessibility-can-reader",
            "accessibility-can-scripts",
            "accessibility-can-short",
            "accessibility-can-time",
        ],
    ),
    ("accessibility-standard-heading", &["accessibility-standard", "accessibility-tested", "accessibility-untested"]),
    ("accessibility-problem-heading", &["accessibility-problem-tell", "accessibility-problem-other-way"]),
    ("accessibility-enforce-heading", &["accessibility-enforce"]),
];

/// `GET /privacy`.
pub(crate) async fn privacy(
    State(web): State<Arc<Web>>,
    asked: Result<Query<Asked>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    document(&web, "privacy-title", PRIVACY, asked.ok(), &headers)
}

/// `GET /accessibility`.
pub(crate) async fn accessibility(
    State(web): State<Arc<Web>>,
    asked: Result<Query<Asked>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    document(&web, "accessibility-title", ACCESSIBILITY, asked.ok(), &headers)
}

fn document(
    web: &Web,
    title: &str,
    content: &[(&str, &[&str])],
    asked: Option<Query<Asked>>,
    headers: &HeaderMap,
) -> Response {
    let frame = web.frame(headers, asked.and_then(|Query(asked)| asked.lang).as_deref());
    let sections = content.iter().map(|(heading, items)| Section {
        heading: frame.text(heading),
        blocks: vec![Block::List(items.iter().map(|id| prose::spans(&frame.line(&line(&frame, id)))).collect())],
    });
    let (title, sections) = (frame.text(title), sections.collect());
    let languages = frame.standing.languages.clone();
    page(StatusCode::OK, &DocumentPage { frame, title, sections, languages })
}

/// A message of a document with the numbers it tells, from where the rules stand.
fn line(frame: &Frame<'_>, id: &str) -> Line {
    let days = |days: i32| Line::new(id).with("days", Arg::Number(f64::from(days)));
    match id {
        "privacy-who-organisation" | "privacy-see-recruiters" => frame.naming_organisation(id),
        "privacy-long-chat" => days(retention::CONVERSATION_DAYS),
        "privacy-long-declined" => days(retention::LEAD_DECLINED_DAYS),
        "privacy-long-request" => days(retention::LEAD_DAYS),
        "privacy-long-backups" => days(retention::BACKUP_DAYS),
        "privacy-long-audit" => days(retention::AUDIT_DAYS),
        "privacy-long-consent" => Line::new(id).with("months", Arg::Number(CONSENT_MONTHS)),
        _ => Line::new(id),
    }
}

/// A page that says what happened and leads back to the chat.
pub(crate) fn problem(web: &Web, headers: &HeaderMap, status: StatusCode, line: &Line) -> Response {
    let frame = web.frame(headers, None);
    let title = frame.text("page-error-heading");
    let sections = vec![Section { heading: String::new(), blocks: prose::blocks(&frame.line(line)) }];
    page(status, &DocumentPage { frame, title, sections, languages: Vec::new() })
}

/// Any other address.
pub(crate) async fn not_found(State(web): State<Arc<Web>>, headers: HeaderMap) -> Response {
    problem(&web, &headers, StatusCode::NOT_FOUND, &Line::new("page-error-not-found"))
}

/// `GET /assets/…`.
pub(crate) async fn asset(State(web): State<Arc<Web>>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    match web.assets.answer(&name, &headers) {
        Some(response) => response,
        None => not_found(State(web), headers).await,
    }
}
