//! Boroughs, places, postcodes and hospitals. One name may be all of them ("Ealing"): the words beside it decide. A hospital
//! word next to the name, or "at" after an appointment, makes it the hospital; "in", "near", "from" the borough or place.

use super::{Context, take};
use crate::area::{Entry, EntryKind, Meaning, Outcode, Postcode};
use crate::understanding::lexicon::{Cue, Sense};
use crate::understanding::normalise::Kind;
use crate::understanding::reading::Details;
use std::sync::Arc;

pub(super) fn read(context: &Context<'_>, details: &mut Details, taken: &mut [bool]) {
    let count = context.text.tokens.len();
    let mut token = 0;
    while token < count {
        if taken[token] {
            token += 1;
            continue;
        }
        if let Some((postcode, to)) = postcode(context, token) {
            details.postcode.get_or_insert(postcode);
            take(taken, token, to);
            token = to;
            continue;
        }
        if let Some((entry, to)) = named(context, token) {
            keep(details, &entry);
            take(taken, token, to);
            token = to;
            continue;
        }
        token += 1;
    }
}

fn keep(details: &mut Details, entry: &Entry) {
    let name = entry.name.clone();
    match entry.kind {
        EntryKind::Borough => details.borough.get_or_insert(name),
        EntryKind::Place => details.place.get_or_insert(name),
        EntryKind::Hospital => details.hospital.get_or_insert(name),
        EntryKind::Outcode => details.postcode.get_or_insert(name),
    };
}

/// `UB1 3HW`, `ub13hw`, `UB1`.
fn postcode(context: &Context<'_>, token: usize) -> Option<(String, usize)> {
    let text = context.text;
    let word = text.at(token);
    if text.tokens[token].kind != Kind::Word || !word.is_ascii() || !word.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let next = text.at(token + 1);
    if next.len() == 3
        && next.starts_with(|c: char| c.is_ascii_digit())
        && let Some(whole) = Postcode::parse(&format!("{word}{next}"))
    {
        return Some((whole.to_string(), token + 2));
    }
    if let Some(whole) = Postcode::parse(word) {
        return Some((whole.to_string(), token + 1));
    }
    let outcode = Outcode::parse(word).filter(|outcode| context.areas.outcode(*outcode).is_some())?;
    Some((outcode.as_str().to_owned(), token + 1))
}

/// The longest name that begins here, and what it means here.
fn named(context: &Context<'_>, token: usize) -> Option<(Arc<Entry>, usize)> {
    let other_script = context.at(token).filter_map(|one| match &one.meant.sense {
        Sense::Place(entry) => Some((entry, one.to)),
        _ => None,
    });
    if let Some((entry, to)) = other_script.max_by_key(|one| one.1) {
        let meanings = context.areas.gazetteer().find(&crate::area::key(&entry.name));
        let meant = choose(context, meanings, token, to).unwrap_or_else(|| Arc::clone(entry));
        return Some((meant, to));
    }
    let gazetteer = context.areas.gazetteer();
    let word = |index: usize| match context.text.at(index) {
        "saint" => "st",
        word => word,
    };
    let first = word(token);
    if context.text.tokens[token].kind != Kind::Word || !first.is_ascii() {
        return None;
    }
    let longest = gazetteer.longest_from(first).min(context.text.tokens.len() - token);
    let mut name = String::with_capacity(48);
    for length in (1..=longest).rev() {
        name.clear();
        for index in token..token + length {
            if index > token {
                let between = context.text.tokens[index - 1].to..context.text.tokens[index].from;
                name.push_str(if context.text.original[between].contains('&') { " and " } else { " " });
            }
            name.push_str(word(index));
        }
        let meanings = gazetteer.find(&name);
        if !meanings.is_empty()
            && (length > 1 || is_name(context, token))
            && let Some(entry) = choose(context, meanings, token, token + length)
        {
            // "Ealing hospital" is taken with its second word.
            let care = entry.kind == EntryKind::Hospital && context.cue(token + length, Cue::Care).is_some();
            return Some((entry, token + length + usize::from(care)));
        }
    }
    near_miss(context, token)
}

/// A word that also means something else ("bow", "bank", "barking") is a name only with a capital or after "in".
fn is_name(context: &Context<'_>, token: usize) -> bool {
    let typed = context.text.typed(&context.text.tokens[token]);
    let capital = typed.starts_with(char::is_uppercase) && !(token == 0 && context.text.tokens.len() > 2);
    let short = typed.chars().count() < 3;
    (capital || context.cue_before(token, Cue::At) || !(context.knows)(context.text.at(token))) && !short
}

/// A slip of the pen in a name that "in" or the like announces, or that stands before "hospital".
fn near_miss(context: &Context<'_>, token: usize) -> Option<(Arc<Entry>, usize)> {
    let text = context.text;
    let word = text.at(token);
    let announced = context.cue_before(token, Cue::At) || token == 0 && text.tokens.len() <= 3;
    if word.len() < 5 || (context.knows)(word) && !announced {
        return None;
    }
    let pair = text.tokens.get(token + 1).map(|_| format!("{word} {}", text.at(token + 1)));
    let before_care = |to: usize| context.cue(to, Cue::Care).is_some();
    let pair = pair.filter(|_| announced || before_care(token + 2) || !(context.knows)(text.at(token + 1)));
    for (name, to) in pair.iter().map(|pair| (pair.as_str(), token + 2)).chain([(word, token + 1)]) {
        if to == token + 1 && ((context.knows)(word) || !(announced || before_care(to))) {
            continue;
        }
        let near: Vec<Meaning> = context.areas.gazetteer().near(name).into_iter().cloned().collect();
        if let Some(entry) = choose(context, &near, token, to) {
            return Some((entry, to));
        }
    }
    None
}

/// Which of its meanings a name has between these tokens.
fn choose(context: &Context<'_>, meanings: &[Meaning], from: usize, to: usize) -> Option<Arc<Entry>> {
    let of = |kind: EntryKind| {
        let mut kind = meanings.iter().filter(|meaning| meaning.entry.kind == kind);
        let first = kind.clone().find(|meaning| meaning.official).or_else(|| kind.next());
        first.map(|meaning| (Arc::clone(&meaning.entry), meaning.official))
    };
    let hospital = of(EntryKind::Hospital);
    let outside = match (of(EntryKind::Borough), of(EntryKind::Place)) {
        // "Hammersmith" is the place; only an alias of the borough.
        (Some((_, false)), Some((place, true))) => Some(place),
        (Some((borough, _)), _) => Some(borough),
        (None, place) => place.map(|place| place.0),
    };
    let Some((hospital, official)) = hospital else { return outside };
    let Some(outside) = outside else { return Some(hospital) };
    let beside = context.cue(to, Cue::Care).is_some() || context.cue_before(from, Cue::Care);
    // "St Mary's" and "Northwick Park hospital" name nothing else.
    if beside || official {
        return Some(hospital);
    }
    let booked_at =
        matches!(context.text.at(from.wrapping_sub(1)), "at" | "to") || context.cue_before(from, Cue::Booked);
    let lives = context.cue_before(from, Cue::At) && !booked_at;
    let care = context.has(Cue::Booked) || context.has(Cue::Care);
    Some(if care && !lives { hospital } else { outside })
}
