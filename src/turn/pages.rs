//! One conversation, two doors: the one-time link that a channel such as Discord gives out, and the page that it opens. A page
//! has an address of its own, which leads to the conversation it was opened for; an ordinary page's address costs nothing more.

use super::batch::Job;
use super::{Address, Turns};
use crate::conversation::Surface;
use crate::domain::consent::Channel;
use crate::store::pages::{self, HandOver};
use crate::store::staff::Token;
use crate::store::{AddressHash, StoreError};
use zeroize::Zeroizing;

/// What the address of a page that a link opened begins with. No token of ours has a colon in it.
const OPENED_BY_LINK: &str = "page:";

impl Address {
    /// The address of a page that a link opens, by the page's own token.
    pub fn page(token: &str) -> Self {
        Self { channel: Channel::Web, value: format!("{OPENED_BY_LINK}{token}") }
    }

    fn is_opened_by_link(&self) -> bool {
        self.channel == Channel::Web && self.value.starts_with(OPENED_BY_LINK)
    }
}

/// Where a conversation is found.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub(super) hash: AddressHash,
    /// Whether that is another address than the one it was looked for.
    pub(super) elsewhere: bool,
}

/// A link that a turn may give out. It is kept only if the turn does.
pub(super) struct PageLink {
    pub(super) token: Token,
    pub(super) url: Zeroizing<String>,
}

impl PageLink {
    /// A link for a turn where health-like questions may not be asked; none elsewhere, or where there is no page to open.
    pub(super) fn spare(surface: &Surface, public_address: Option<&str>) -> Result<Option<Self>, StoreError> {
        let Some(address) = public_address.filter(|_| !surface.health_allowed) else { return Ok(None) };
        let token = Token::generate()?;
        let url = Zeroizing::new(format!("{address}/continue/{}", *token.reveal()));
        Ok(Some(Self { token, url }))
    }
}

impl Turns {
    /// What a link opens. Nothing if there never was one, or its conversation is gone. Looking changes nothing.
    pub async fn hand_over(&self, token: &str) -> Result<Option<HandOver>, StoreError> {
        let Some(token) = Token::parse(token) else { return Ok(None) };
        let now = self.world.clock.now();
        self.store.read(move |tx| Box::pin(async move { pages::look(tx, &token, now).await })).await
    }

    /// Uses a link: the conversation goes on at this page, with the open question asked anew. False if the link opens nothing.
    pub async fn continue_on(&self, token: &str, page: &Address, surface: &Surface) -> Result<bool, StoreError> {
        let Some(token) = Token::parse(token) else { return Ok(false) };
        let now = self.world.clock.now();
        let hash = self.store.address_hash(page.channel, &page.value);
        let opened =
            self.store.write(move |tx| Box::pin(async move { pages::open(tx, &token, hash, now).await })).await?;
        if opened {
            let found = self.find(page).await?;
            self.lane.take(Job::arrival(found, page, surface, now)).await?;
        }
        Ok(opened)
    }

    /// Where the conversation of an address is found: for a page that a link opened, where that one is, as long as there is one.
    pub(super) async fn find(&self, address: &Address) -> Result<Found, StoreError> {
        let own = Found { hash: self.store.address_hash(address.channel, &address.value), elsewhere: false };
        if !address.is_opened_by_link() {
            return Ok(own);
        }
        let shared = self.store.read(move |tx| Box::pin(async move { pages::address_of(tx, own.hash).await })).await?;
        Ok(shared.map_or(own, |hash| Found { hash, elsewhere: true }))
    }
}
