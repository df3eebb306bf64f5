//! What the templates are given: the frame that every page has, and the view of a conversation.

use crate::channel::web::Web;
use crate::channel::web::conversations::Standing;
use crate::channel::web::prose::{self, Block, Span};
use crate::channel::web::{lay_out, message_id};
use crate::conversation::{Arg, FieldKind, Line, Tone};
use crate::domain::retention;
use crate::language::{Direction, Language};
use crate::turn::{Answer, Shown, ShownExchange};
use crate::words::RenderedReply;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};

/// What every page has: a language, and the words of it.
pub(crate) struct Frame<'a> {
    web: &'a Web,
    pub(crate) language: Language,
    pub(crate) easy: bool,
    pub(crate) standing: Standing,
}

impl<'a> Frame<'a> {
    pub(crate) fn new(web: &'a Web, language: Language, easy: bool) -> Self {
        let standing = web.conversations.standing(language, easy);
        Self { web, language, easy, standing }
    }

    pub(crate) fn line(&self, line: &Line) -> String {
        self.web.conversations.text(line, self.language, self.easy)
    }

    pub(crate) fn text(&self, id: &str) -> String {
        self.line(&Line::new(id))
    }

    pub(crate) fn spans(&self, id: &str) -> Vec<Span> {
        prose::spans(&self.text(id))
    }

    pub(crate) fn direction(&self) -> &'static str {
        self.standing.direction.as_str()
    }

    /// A line that names the organisation.
    pub(crate) fn naming_organisation(&self, id: &str) -> Line {
        Line::new(id).with("organisation", Arg::Text(self.standing.organisation.clone()))
    }

    pub(crate) fn by_organisation(&self) -> String {
        self.line(&self.naming_organisation("page-by"))
    }

    pub(crate) fn kept(&self) -> String {
        self.line(&Line::new("page-kept").with("days", Arg::Number(f64::from(retention::CONVERSATION_DAYS))))
    }

    pub(crate) fn style(&self) -> &str {
        &self.web.assets.style.path
    }

    pub(crate) fn script(&self) -> &str {
        &self.web.assets.script.path
    }

    /// The script that leaves fast.
    pub(crate) fn leave_script(&self) -> &str {
        &self.web.assets.leave.path
    }

    /// The script of pages that a link opens, for the back button.
    pub(crate) fn back_script(&self) -> &str {
        &self.web.assets.back.path
    }
}

/// The page of a conversation.
#[derive(Template)]
#[template(path = "chat.html", config = "src/channel/web/askama.toml")]
pub(crate) struct ChatPage<'a> {
    pub(crate) frame: Frame<'a>,
    pub(crate) view: View,
}

/// A conversation as its page shows it.
pub(crate) struct View {
    /// What the next message will be called.
    pub(crate) id: String,
    /// The language that its forms hand on.
    pub(crate) language: Language,
    /// What was said.
    pub(crate) exchanges: Vec<Exchange>,
    /// What went wrong, above the box.
    pub(crate) notices: Vec<Notice>,
    /// What was typed and could not be taken.
    pub(crate) typed: String,
    /// Whether there is a conversation.
    pub(crate) begun: bool,
    /// Whether an empty page greets: not where we do not know what was said before.
    pub(crate) greets: bool,
}

/// One exchange.
pub(crate) struct Exchange {
    message: String,
    said: Option<String>,
    replies: Vec<RenderedReply>,
    /// Only the last one can be pressed: older choices are shown as what was chosen.
    latest: bool,
}

/// Something above the box: a safety card, or what went wrong.
pub(crate) struct Notice {
    text: String,
    english: Option<String>,
    language: Language,
    direction: Direction,
    tone: Tone,
    error: bool,
}

impl Notice {
    /// A reply that belongs to no exchange, because it could not be stored.
    pub(crate) fn reply(reply: RenderedReply) -> Self {
        Self {
            text: reply.text,
            english: reply.english,
            language: reply.language,
            direction: reply.direction,
            error: reply.tone != Tone::Safety,
            tone: reply.tone,
        }
    }

    /// What went wrong, in the language of the page.
    pub(crate) fn problem(frame: &Frame<'_>, line: &Line) -> Self {
        Self {
            text: frame.line(line),
            english: None,
            language: frame.language,
            direction: frame.standing.direction,
            tone: Tone::Plain,
            error: true,
        }
    }

    fn class(&self) -> &'static str {
        if self.tone == Tone::Safety { "notice safety" } else { "notice" }
    }

    fn is_error(&self) -> bool {
        self.error
    }
}

impl View {
    /// A page where nothing was said yet.
    pub(crate) fn empty(language: Language) -> Self {
        Self {
            id: message_id::fresh(),
            language,
            exchanges: Vec::new(),
            notices: Vec::new(),
            typed: String::new(),
            begun: false,
            greets: true,
        }
    }

    /// A conversation.
    pub(crate) fn of(shown: Shown) -> Self {
        let last = shown.exchanges.len().saturating_sub(1);
        let exchanges =
            shown.exchanges.into_iter().enumerate().map(|(at, exchange)| Exchange::new(exchange, at == last));
        Self { exchanges: exchanges.collect(), begun: true, ..Self::empty(shown.language) }
    }

    /// The end of a conversation that is gone: only what we said last.
    pub(crate) fn farewell(answer: Answer, message: String) -> Self {
        let exchange = ShownExchange { message: crate::ids::MessageId(message), said: None, replies: answer.replies };
        Self { exchanges: vec![Exchange::new(exchange, true)], ..Self::empty(answer.language) }
    }
}

impl Exchange {
    fn new(exchange: ShownExchange, latest: bool) -> Self {
        // A press whose label is no longer known leaves no empty bubble.
        let said = exchange.said.filter(|said| !said.trim().is_empty());
        Self { message: exchange.message.0, said, replies: exchange.replies, latest }
    }
}

/// A template as an answer. One that cannot be written is our fault and says so without its words.
pub(crate) fn page(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(error) => {
            tracing::error!(%error, "a page cannot be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
