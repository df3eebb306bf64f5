//! How many people an opportunity could reach, as a band, before it is posted.

use super::{Actor, Desk, DeskError};
use crate::domain::spoken::Spoken;
use crate::store::reach;

pub use crate::store::reach::Band;

/// The bands of a borough for these languages, in their order; none is fewer than ten.
pub async fn bands(
    desk: &Desk,
    actor: &Actor,
    borough: &str,
    languages: &[Spoken],
) -> Result<Vec<(Spoken, Option<Band>)>, DeskError> {
    actor.must_post()?;
    let (area, borough, languages) = (actor.organisation.area.clone(), borough.to_owned(), languages.to_vec());
    Ok(desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let mut found = Vec::with_capacity(languages.len());
                for language in languages {
                    found.push((language, reach::band(tx, &area, &borough, language).await?));
                }
                Ok(found)
            })
        })
        .await?)
}
