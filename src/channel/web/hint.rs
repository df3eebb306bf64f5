//! The language that a browser or program asks for: an offer only, the conversation decides.

use crate::language::Language;
use axum::http::{HeaderMap, header};

/// The offered language that suits best: named outright (`?lang=`), else the first acceptable one of `Accept-Language`.
pub(crate) fn of(headers: &HeaderMap, named: Option<&str>, offered: &[Language]) -> Option<Language> {
    named.and_then(|tag| find(tag, offered)).or_else(|| {
        let accepted = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
        let mut tags: Vec<(u32, &str)> = accepted.split(',').take(20).filter_map(weighed).collect();
        tags.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        tags.into_iter().find_map(|(_, tag)| find(tag, offered))
    })
}

/// `pl;q=0.8` as 800 and `pl`; nothing for what is not wanted at all.
fn weighed(part: &str) -> Option<(u32, &str)> {
    let (tag, parameters) = part.split_once(';').unwrap_or((part, ""));
    let weight = parameters.trim().strip_prefix("q=").map_or(Some(1.0), |q| q.trim().parse::<f64>().ok())?;
    (weight > 0.0 && weight <= 1.0).then(|| ((weight * 1000.0).round() as u32, tag.trim()))
}

/// The language with this tag, or the first that shares its first part.
fn find(tag: &str, offered: &[Language]) -> Option<Language> {
    let primary = tag.split('-').next().unwrap_or_default();
    let tags = || offered.iter().copied();
    let exact = tags().find(|language| language.tag().eq_ignore_ascii_case(tag));
    exact.or_else(|| tags().find(|language| language.primary().eq_ignore_ascii_case(primary)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hinted(accepted: &str, named: Option<&str>) -> Option<String> {
        let offered = ["en-GB", "ar", "pl", "zh-Hans"].map(|tag| Language::parse(tag).unwrap());
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, accepted.parse().unwrap());
        of(&headers, named, &offered).map(|language| language.to_string())
    }

    #[test]
    fn the_most_wanted_language_that_we_have_is_hinted() {
        assert_eq!(hinted("so,pl;q=0.5,ar;q=0.9", None).as_deref(), Some("ar"));
        assert_eq!(hinted("en-US,en;q=0.9", None).as_deref(), Some("en-GB"));
        assert_eq!(hinted("pl;q=0,*;q=0.1", None), None);
        assert_eq!(hinted("zh-CN;q=abc, , ;q=1", None), None);
        assert_eq!(hinted("pl", Some("ar")).as_deref(), Some("ar"), "named outright");
        assert_eq!(hinted("pl", Some("tlh")).as_deref(), Some("pl"));
    }
}
