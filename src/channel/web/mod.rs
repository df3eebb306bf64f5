//! The chat as a web page that works without scripts, and the same conversation as an interface for programs. Everything it
//! needs of the rest stands in [`Conversations`]; opening a page is no turn, the first message makes the token and the cookie.

mod api;
mod assets;
mod chat;
mod client;
mod continuing;
mod conversations;
mod form;
mod headers;
mod hint;
mod lay_out;
mod limits;
mod message_id;
mod page;
mod pages;
mod prose;
mod router;
mod session;
mod settings;
mod reply_by_link;
mod stop;

pub use client::{ProxyError, TrustedProxies};
pub use conversations::{Away, Conversations, LanguageChoice, Pending, Standing};
pub use headers::CONTENT_SECURITY_POLICY;
pub use router::router;
pub use session::TokenKey;
pub use settings::{Limits, PublicUrl, SettingsError, WebSettings};

use crate::clock::SharedClock;
use crate::domain::consent::Channel;
use crate::ids::MessageId;
use crate::language::Language;
use crate::turn::{Address, Incoming, Said};
use std::sync::Arc;

/// Characters of the longest message that is read; the page says so where a form is larger still.
const LONGEST_MESSAGE: usize = 2000;

/// What every handler is given.
struct Web {
    conversations: Arc<dyn Conversations>,
    clock: SharedClock,
    settings: WebSettings,
    /// The languages offered: they do not change while the program runs.
    offered: Vec<Language>,
    limits: limits::Limiter,
    assets: assets::Assets,
}

impl Web {
    /// What someone said here, as the engine takes it.
    fn incoming(&self, address: Address, message: MessageId, said: Said, hint: Option<Language>) -> Incoming {
        Incoming { address, message, at: self.clock.now(), said, surface: surface(hint), reply_to: None }
    }
}

/// What a page or program on the web can do: several fields at once, but nothing we could write to first. A closed page cannot
/// be reached, and its connection is private, so health-like questions may be asked.
fn surface(language_hint: Option<Language>) -> crate::conversation::Surface {
    crate::conversation::Surface {
        channel: Channel::Web,
        language_hint,
        forms: true,
        pushes: false,
        health_allowed: true,
    }
}
