//! Boroughs, places and hospitals. A name may mean all three ("Ealing"): the words around it decide. A hospital is meant when the
//! word stands beside the name, or care is at it; else where someone lives. Slips of the pen count only where a place is due.

use super::Reader;
use crate::area::{Entry, EntryKind, Meaning};
use crate::understanding::lexicon::{Cue, Sense};
use crate::understanding::normalise::{Joint, Kind, Text};
use crate::understanding::reading::Details;

/// A name found and what it may mean.
struct Named<'a> {
    from: usize,
    to: usize,
    meanings: Vec<&'a Meaning>,
}

/// What a name was read as.
enum Read<'a> {
    Hospital(&'a Entry),
    Borough(&'a Entry),
    Place(&'a Entry),
}

pub(super) fn read(reader: &mut Reader<'_>, details: &mut Details) {
    let mut named = names(reader);
    if named.is_empty() {
        named = near_names(reader);
    }
    let mut place: Option<(&Entry, bool)> = None;
    let mut borough: Option<(&Entry, bool)> = None;
    let mut taken = Vec::new();
    let mut hospital_to = None;
    for one in &named {
        // "Queen's Hospital Romford": where the hospital is, not where anyone lives.
        if hospital_to.is_some_and(|to| follows(reader, to, one.from)) {
            taken.push((one.from, one.to));
            continue;
        }
        let lives = is_home(reader, one.from, one.to);
        match settle(reader, one) {
            Some(Read::Hospital(entry)) => {
                details.hospital.get_or_insert_with(|| entry.name.clone());
                hospital_to = Some(one.to);
            }
            Some(Read::Borough(entry)) if borough.is_none_or(|(_, before)| lives && !before) => {
                borough = Some((entry, lives));
            }
            Some(Read::Place(entry)) if place.is_none_or(|(_, before)| lives && !before) => {
                place = Some((entry, lives));
            }
            Some(_) => {}
            None => continue,
        }
        taken.push((one.from, one.to));
    }
    // Only what is said: the borough of a place is known to whoever needs it.
    details.place = place.map(|(entry, _)| entry.name.clone());
    details.borough = borough.map(|(entry, _)| entry.name.clone());
    for (from, to) in taken {
        reader.take(from, to);
    }
}

/// Every name of the gazetteer in a text, the longest where several begin.
fn names<'a>(reader: &Reader<'a>) -> Vec<Named<'a>> {
    let gazetteer = reader.areas.gazetteer();
    let mut named: Vec<Named<'a>> = Vec::new();
    let mut index = 0;
    let mut name = String::new();
    while index < reader.len() {
        let longest = if reader.free(index) { gazetteer.longest_from(as_key(reader.text.at(index))) } else { 0 };
        let mut found: Option<Named<'a>> = None;
        if longest > 0 {
            name.clear();
            let mut words = 0;
            for token in index..reader.len() {
                if !reader.free(token) || token > index && !joined(reader, token) {
                    break;
                }
                if token > index {
                    name.push(' ');
                    if gap(reader.text, token).contains('&') {
                        name.push_str("and ");
                        words += 1;
                    }
                }
                name.push_str(as_key(reader.text.at(token)));
                words += 1;
                if words > longest {
                    break;
                }
                let mut meanings = gazetteer.find(&name);
                // "Central Middlesex" for Central Middlesex Hospital.
                if meanings.is_empty() && words >= 2 && words < longest {
                    let length = name.len();
                    name.push_str(" hospital");
                    meanings = gazetteer.find(&name);
                    name.truncate(length);
                }
                if !meanings.is_empty() && is_meant(reader, index, token + 1, meanings) {
                    found = Some(Named { from: index, to: token + 1, meanings: meanings.iter().collect() });
                }
            }
        }
        for one in reader.marks.starting(index) {
            if let Sense::Place(meanings) = one.sense
                && reader.free(index)
                && found.as_ref().is_none_or(|found| found.to < one.to)
            {
                found = Some(Named { from: one.from, to: one.to, meanings: meanings.iter().collect() });
            }
        }
        index = found.as_ref().map_or(index + 1, |found| found.to);
        named.extend(found);
    }
    named
}

/// Whether a name stands just behind a hospital's, or behind the word "hospital" that goes with it.
fn follows(reader: &Reader<'_>, to: usize, from: usize) -> bool {
    let to = reader.marks.cue(to, Cue::Hospital).unwrap_or(to);
    to == from && reader.joint(from) == Joint::Space
}

fn as_key(word: &str) -> &str {
    if word == "saint" { "st" } else { word }
}

fn gap(text: &Text, token: usize) -> &str {
    &text.original[text.tokens[token - 1].to..text.tokens[token].from]
}

/// Whether a token may belong to the same name as the one before: `St. Mary's` has a stop inside.
fn joined(reader: &Reader<'_>, token: usize) -> bool {
    match reader.joint(token) {
        Joint::Space | Joint::Glued | Joint::Mark('-' | '&' | '\'' | '.') => true,
        Joint::Stop => reader.text.at(token - 1) == "st",
        Joint::Mark(_) | Joint::Comma => false,
    }
}

/// Whether these words are that name and not themselves: "bow", "TH", "Acton Street".
fn is_meant(reader: &Reader<'_>, from: usize, to: usize, meanings: &[Meaning]) -> bool {
    let outcode = meanings.iter().all(|meaning| meaning.entry.kind == EntryKind::Outcode);
    if outcode || reader.marks.nothing(from, to) {
        return false;
    }
    let typed = reader.text.typed(&reader.text.tokens[from]);
    let placed = || {
        reader.marks.ends_at(from, &[Cue::LivesIn, Cue::InPlace, Cue::AtSite, Cue::Hospital])
            || [Cue::Hospital, Cue::Care, Cue::LivesAfter].iter().any(|cue| reader.marks.cue(to, *cue).is_some())
            || reader.is_short(2)
    };
    if to - from == 1 || reader.marks.cue(from, Cue::OrdinaryPlace) == Some(to) {
        let short_alias = typed.chars().count() <= 4 && !meanings.iter().any(|meaning| meaning.official);
        if short_alias && !(typed.chars().all(|c| !c.is_lowercase()) || placed()) {
            return false;
        }
        let ordinary = reader.marks.cue(from, Cue::OrdinaryPlace) == Some(to);
        let proud = from > 0
            && !reader.stops_before(from)
            && typed.starts_with(char::is_uppercase)
            && typed.chars().any(char::is_lowercase);
        if ordinary && !placed() && !proud {
            return false;
        }
    }
    let hospital = meanings.iter().any(|meaning| meaning.entry.kind == EntryKind::Hospital);
    hospital || reader.marks.cue(to, Cue::Street).is_none()
}

/// What a name is read as here.
fn settle<'a>(reader: &Reader<'_>, named: &Named<'a>) -> Option<Read<'a>> {
    let of = |kind: EntryKind| {
        named.meanings.iter().filter(move |meaning| meaning.entry.kind == kind).map(|meaning| &**meaning)
    };
    let hospital = of(EntryKind::Hospital).next();
    let borough = of(EntryKind::Borough).next();
    let place = of(EntryKind::Place).next();
    if let Some(hospital) = hospital {
        let elsewhere = place.is_none() && borough.is_none();
        if elsewhere || is_about_care(reader, named.from, named.to) {
            return Some(Read::Hospital(&hospital.entry));
        }
    }
    if let Some(borough) = borough.filter(|borough| borough.official || place.is_none()) {
        return Some(Read::Borough(&borough.entry));
    }
    place.map(|place| Read::Place(&place.entry))
}

/// Whether a name that may be a hospital's is one: the word beside it, or care at it.
fn is_about_care(reader: &Reader<'_>, from: usize, to: usize) -> bool {
    let marks = &reader.marks;
    if marks.cue(to, Cue::Hospital).is_some() || marks.ends_at(from, &[Cue::Hospital]) {
        return true;
    }
    if is_home(reader, from, to) {
        return false;
    }
    let start = reader.sentence_start(from);
    let cared = |reach: usize| matches!(marks.before(from, reach, &[Cue::Care, Cue::LivesIn]), Some((Cue::Care, end)) if end > start);
    let after = (to..to + 3).any(|token| marks.cue(token, Cue::Care).is_some() && !reader.stops_before(token));
    marks.ends_at(from, &[Cue::AtSite]) && (cared(8) || after) || after && marks.cue(to, Cue::Care).is_some()
}

/// Whether someone is said to live at a name: "I live in Hayes", "Hayes baan degganahay".
fn is_home(reader: &Reader<'_>, from: usize, to: usize) -> bool {
    reader.marks.ends_at(from, &[Cue::LivesIn]) || reader.marks.cue(to, Cue::LivesAfter).is_some()
}

/// Names that are nearly said, where a place is due: after "I live in", or as a bare answer.
fn near_names<'a>(reader: &Reader<'a>) -> Vec<Named<'a>> {
    const DUE: [Cue; 3] = [Cue::LivesIn, Cue::InPlace, Cue::AtSite];
    const LONGEST: usize = 3;
    let mut named = Vec::new();
    for from in 0..reader.len() {
        let hospital_follows = (from + 1..from + 3).any(|token| reader.marks.cue(token, Cue::Hospital).is_some());
        let home_follows = reader.marks.cue(from + 1, Cue::LivesAfter).is_some();
        let due =
            reader.marks.ends_at(from, &DUE) || hospital_follows || home_follows || from == 0 && reader.is_short(3);
        if !due || !is_unknown(reader, from) {
            continue;
        }
        for to in (from + 1..=(from + LONGEST).min(reader.len())).rev() {
            if (from + 1..to).any(|token| !joined(reader, token) || reader.text.tokens[token].kind != Kind::Word) {
                continue;
            }
            let words: Vec<&str> = (from..to).map(|token| as_key(reader.text.at(token))).collect();
            let name = words.join(" ");
            let meanings = if name.is_ascii() { reader.areas.gazetteer().near(&name) } else { Vec::new() };
            if !meanings.is_empty() {
                named.push(Named { from, to, meanings });
                break;
            }
        }
        if !named.is_empty() {
            break;
        }
    }
    named
}

fn is_unknown(reader: &Reader<'_>, token: usize) -> bool {
    let word = reader.text.at(token);
    reader.free(token) && reader.text.tokens[token].kind == Kind::Word && !(reader.knows)(word)
}
