//! What someone said of where they are becomes an answer: official names, no more than the first part of a postcode (L38).

use super::Known;
use crate::area::{Location, Postcode};
use crate::forms::Where;
use crate::understanding::Details;

/// Where the details put someone, if they do. A hospital alone is not where someone lives.
pub(super) fn place_of(details: &Details, known: &Known<'_>) -> Option<Where> {
    let outcode = details.postcode.as_deref().map(|text| {
        Postcode::parse(text).map_or_else(|| text.to_owned(), |postcode| postcode.outcode().as_str().to_owned())
    });
    let location = outcode
        .as_deref()
        .and_then(|code| known.areas.locate_postcode(code))
        .or_else(|| details.place.as_deref().and_then(|name| known.areas.locate_place(name)))
        .or_else(|| details.borough.as_deref().and_then(|name| known.areas.locate_borough(name)))?;
    let borough = location.borough.map(|id| known.areas.borough(id).name.clone());
    Some(Where {
        label: details.place.clone().or_else(|| outcode.clone()).or_else(|| borough.clone()).unwrap_or(location.name),
        place: details.place.clone(),
        borough: details.borough.clone().or(borough),
        outcode,
        inside: location.area.as_deref() == Some(known.area),
    })
}

/// A name as the end of a choice id: "St Mary's Hospital" is `st_mary_s_hospital`.
pub(super) fn slug(name: &str) -> String {
    name.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '_' }).collect()
}

/// The borough of the area whose name ends a choice id.
pub(super) fn borough_of_choice(choice: &str, known: &Known<'_>) -> Option<Where> {
    let area = known.areas.get(known.area)?;
    let name = area.boroughs.iter().map(|id| &known.areas.borough(*id).name).find(|name| slug(name) == choice)?;
    Some(Where { label: name.clone(), borough: Some(name.clone()), place: None, outcode: None, inside: true })
}

/// Where an answer puts someone on the map.
pub(super) fn location_of(place: &Where, known: &Known<'_>) -> Option<Location> {
    let by_code = place.outcode.as_deref().and_then(|code| known.areas.locate_postcode(code));
    let by_place = || place.place.as_deref().and_then(|name| known.areas.locate_place(name));
    let by_borough = || place.borough.as_deref().and_then(|name| known.areas.locate_borough(name));
    by_code.or_else(by_place).or_else(by_borough)
}
