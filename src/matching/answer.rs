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
        let answer = match self.matches(line, today) {
            Ok(matches) => json!(matches),
            Err(problem) => json!({ "error": problem }),
        };
        answer.to_string()
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
