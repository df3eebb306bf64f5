//! Sessions of staff: 8 hours at most, 30 minutes without use. The token is random; only its hash is kept.

use super::{Actor, Desk, DeskError};
use crate::store::staff::{self, Token};

/// Who this session is, if it lives. A use is noted, at most once a minute; a page that looks for news by itself is no use, so
/// that nobody stays signed in at a desk they have left.
pub async fn recognise(desk: &Desk, token: &str, is_use: bool) -> Result<Option<Actor>, DeskError> {
    let Some(token) = Token::parse(token) else { return Ok(None) };
    let (now, asked, host) = (desk.now(), token.clone(), desk.host.clone());
    let Some((actor, touch)) = desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let Some(session) = staff::session(tx, &asked, now).await? else { return Ok(None) };
                let actor = Actor::of(tx, session.staff, host.as_ref()).await?;
                Ok(actor.map(|actor| (actor, session.touch)))
            })
        })
        .await?
    else {
        return Ok(None);
    };
    if touch && is_use {
        desk.store.write(move |tx| Box::pin(async move { staff::touch(tx, &token, now).await })).await?;
    }
    Ok(Some(actor))
}

/// Ends a session. One that is over already is no error.
pub async fn end(desk: &Desk, token: &str) -> Result<(), DeskError> {
    let Some(token) = Token::parse(token) else { return Ok(()) };
    Ok(desk.store.write(move |tx| Box::pin(async move { staff::end_session(tx, &token).await })).await?)
}
