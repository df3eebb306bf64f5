//! `alongside match`: one JSON object in, the matches or an error out. Its keys are an interface that stays.

use super::{Index, Match, Posted, Wanted};
use crate::area::Areas;
use crate::domain::opportunity::Opportunity;
use crate::domain::spoken::{Spoken, SpokenSet};
use crate::domain::taxonomy::{Code, CodeSet};
use jiff::civil::Date;
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// As many matches are written at most.
const AT_MOST: usize = 1_000;

/// Opportunities ready to be matched with lines of JSON.
#[derive(Debug)]
pub struct Matcher {
    index: Index,
}

impl Matcher {
    /// Takes every opportunity, or only those of one area.
    pub fn new(areas: Arc<Areas>, opportunities: Vec<Opportunity>, area: Option<&str>) -> Self {
        let kept = opportunities.into_iter().filter(|one| area.is_none_or(|area| one.area == area));
        Self { index: Index::new(areas, kept.map(Posted::open)) }
    }

    /// The answer to one line, itself one line: a list of matches, or `{"error": …}` that names the key.
    pub fn answer(&self, line: &str, today: Date) -> String {
        let told = |problem: String| json!({ "error": problem }).to_string();
        match self.matches(line, today) {
            Ok(matches) => serde_json::to_string(&matches).unwrap_or_else(|error| told(error.to_string())),
            Err(problem) => told(problem),
        }
    }

    fn matches(&self, line: &str, today: Date) -> Result<Vec<Match>, String> {
        let value: Value = serde_json::from_str(line).map_err(|error| format!("this is not JSON: {error}"))?;
        let Value::Object(object) = value else { return Err("this is not a JSON object".to_owned()) };
        let wanted = wanted(object, self.index.areas(), today)?;
        Ok(self.index.best(&wanted, &[], AT_MOST))
    }
}

/// Reads what is wanted. A key that is absent or null was not said.
fn wanted(object: Map<String, Value>, areas: &Areas, today: Date) -> Result<Wanted, String> {
    let mut wanted = Wanted::on(today);
    // The most exact of postcode, place and borough counts; each must be known.
    let mut places = [None, None, None];
    for (key, value) in object {
        if value.is_null() {
            continue;
        }
        match key.as_str() {
            "kind" => wanted.kind = Some(code(&key, &value)?),
            "age_band" => wanted.age_band = Some(code(&key, &value)?),
            "languages" => wanted.languages = spoken(&key, &value)?,
            "days" => wanted.days = codes(&key, &value)?,
            "not_days" => wanted.not_days = codes(&key, &value)?,
            "part_of_day" => wanted.parts_of_day = codes(&key, &value)?,
            "interests" => wanted.interests = codes(&key, &value)?,
            "skills" => wanted.skills = codes(&key, &value)?,
            "access" => wanted.access = codes(&key, &value)?,
            "postcode" | "place" | "borough" => {
                let name = text(&key, &value)?;
                let (slot, location) = match key.as_str() {
                    "postcode" => (0, areas.locate_postcode(name)),
                    "place" => (1, areas.locate_place(name).or_else(|| areas.locate(name))),
                    _ => (2, areas.locate_borough(name)),
                };
                places[slot] = Some(location.ok_or_else(|| format!("{key}: {name} is not a {key} we know"))?);
            }
            _ => return Err(format!("{key}: there is no such key")),
        }
    }
    wanted.location = places.into_iter().flatten().next();
    Ok(wanted)
}

fn text<'v>(key: &str, value: &'v Value) -> Result<&'v str, String> {
    value.as_str().ok_or_else(|| format!("{key}: {value} is not text"))
}

fn code<C: Code>(key: &str, value: &Value) -> Result<C, String> {
    let id = text(key, value)?;
    C::parse(id).ok_or_else(|| format!("{key}: there is no code {id}"))
}

fn list<'v>(key: &str, value: &'v Value) -> Result<&'v [Value], String> {
    value.as_array().map(Vec::as_slice).ok_or_else(|| format!("{key}: {value} is not a list"))
}

fn codes<C: Code>(key: &str, value: &Value) -> Result<CodeSet<C>, String> {
    list(key, value)?.iter().map(|value| code(key, value)).collect()
}

fn spoken(key: &str, value: &Value) -> Result<SpokenSet, String> {
    let language = |value| {
        let code = text(key, value)?;
        Spoken::parse(code).ok_or_else(|| format!("{key}: there is no language {code}"))
    };
    list(key, value)?.iter().map(language).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::opportunity::Samples;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 23);

    fn answer(area: Option<&str>, line: &str) -> Value {
        let areas = Arc::new(Areas::embedded().expect("the areas are sound"));
        let matcher = Matcher::new(areas, Samples::embedded(TODAY).opportunities, area);
        serde_json::from_str(&matcher.answer(line, TODAY)).expect("an answer is JSON")
    }

    #[test]
    fn a_wish_is_answered_with_ids_scores_and_reasons() {
        let line = r#"{"kind":"volunteering","languages":["pa","en"],"place":"southall","days":["tue"],
            "part_of_day":["morning"],"interests":["my_languages"],"skills":["listening"],"access":["step_free"],
            "age_band":"18+"}"#;
        let found = answer(None, line);
        let first = &found[0];
        assert_eq!(first["id"], "vol-003");
        assert!(first["score"].is_number());
        let reasons = first["reasons"].as_array().expect("a list");
        assert_eq!(reasons[0], json!({"id": "shared_language", "args": {"language": "pa"}}));
        assert!(reasons.contains(&json!({"id": "day_fits", "args": {"days": ["tue"]}})), "{reasons:?}");
        let near = reasons.iter().find(|reason| reason["id"] == "near").expect("it is near");
        assert_eq!(near["args"]["place"], "Southall");
    }

    #[test]
    fn nothing_said_gives_everything_open() {
        assert_eq!(answer(None, "{}").as_array().map(Vec::len), Some(60));
        assert_eq!(answer(None, r#"{"kind":null}"#).as_array().map(Vec::len), Some(60));
    }

    #[test]
    fn an_area_keeps_only_its_own() {
        let found = answer(Some("nel"), r#"{"kind":"event"}"#);
        assert_eq!(found.as_array().map(Vec::len), Some(3));
    }

    #[test]
    fn an_error_names_the_key() {
        for (line, told) in [
            (r#"{"kind":"work"}"#, "kind: there is no code work"),
            (r#"{"languages":["xx"]}"#, "languages: there is no language xx"),
            (r#"{"languages":"pa"}"#, r#"languages: "pa" is not a list"#),
            (r#"{"days":["monday"]}"#, "days: there is no code monday"),
            (r#"{"place":"Atlantis"}"#, "place: Atlantis is not a place we know"),
            (r#"{"colour":"red"}"#, "colour: there is no such key"),
            ("[]", "this is not a JSON object"),
        ] {
            assert_eq!(answer(None, line), json!({ "error": told }), "{line}");
        }
        let broken = answer(None, "{");
        assert!(broken["error"].as_str().is_some_and(|error| error.starts_with("this is not JSON")), "{broken}");
    }

    #[test]
    fn an_answer_is_one_line_with_numbers_as_people_write_them() {
        let areas = Arc::new(Areas::embedded().expect("the areas are sound"));
        let matcher = Matcher::new(areas, Samples::embedded(TODAY).opportunities, None);
        let answer = matcher.answer(r#"{"place":"Southall"}"#, TODAY);
        assert!(answer.starts_with(r#"[{"id":"#) && answer.contains(r#""miles":0.4}"#), "{answer}");
        assert!(!matcher.answer("{}", TODAY).contains('\n') && !matcher.answer("{", TODAY).contains('\n'));
    }
}
