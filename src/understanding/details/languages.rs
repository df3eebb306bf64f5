//! Languages: those someone speaks, and the one they ask for. The nearest word before a language's name decides ("I speak",
//! "write in"); names that follow one another share what the first was given. A nationality alone is no language.

use super::{Bare, Reader};
use crate::domain::spoken::Spoken;
use crate::understanding::lexicon::{Cue, Sense};
use crate::understanding::normalise::Joint;
use crate::understanding::reading::Details;

/// What a language is named for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Spoken,
    AskedFor,
    Neither,
}

/// How far back the deciding word may stand, in tokens.
const REACH: usize = 8;

pub(super) fn read(reader: &Reader<'_>, details: &mut Details, bare: &mut Bare) {
    let mut last: Option<(usize, Role)> = None;
    let list = is_bare_list(reader);
    for one in reader.marks.iter() {
        let (spoken, glued) = match one.sense {
            Sense::Spoken(spoken) => (*spoken, false),
            Sense::SpokenIn(spoken) => (*spoken, true),
            _ => continue,
        };
        if !reader.free(one.from) || last.is_some_and(|(to, _)| one.from < to) {
            continue;
        }
        let shared =
            last.filter(|(to, role)| *role != Role::Neither && chained(reader, *to, one.from)).map(|(_, role)| role);
        add(&mut bare.spoken, spoken);
        let role = role(reader, one.from, one.to, glued, shared);
        last = Some((one.to, role));
        match role {
            Role::Spoken => add(&mut details.languages, spoken),
            Role::AskedFor => {
                details.to.get_or_insert_with(|| spoken.code().to_owned());
            }
            // A bare name asks for that language; several answer which ones someone speaks.
            Role::Neither if reader.is_short(2) && !reader.marks.any(&[Cue::Learn, Cue::Not]) && !list => {
                details.to.get_or_insert_with(|| spoken.code().to_owned());
            }
            Role::Neither if list => add(&mut details.languages, spoken),
            Role::Neither => {}
        }
    }
}

fn add(languages: &mut Vec<Spoken>, spoken: Spoken) {
    if !languages.contains(&spoken) {
        languages.push(spoken);
    }
}

fn role(reader: &Reader<'_>, from: usize, to: usize, glued: bool, shared: Option<Role>) -> Role {
    let marks = &reader.marks;
    let start = reader.sentence_start(from);
    let near = |cues: &[Cue]| marks.before(from, REACH, cues).filter(|(_, end)| *end > start);
    if [Cue::Learn, Cue::NotSpoken].iter().any(|cue| marks.cue(to, *cue).is_some())
        || matches!(marks.before(from, 3, &[Cue::Learn]), Some((_, end)) if end > start)
    {
        return Role::Neither;
    }
    if marks.cue(end_of_list(reader, to), Cue::Speaker).is_some() {
        return Role::Spoken;
    }
    // "Polish would be better", "is Tigrinya possible?", "I only know Turkish, switch it".
    let asked = marks.cue(to, Cue::AskAfter).or_else(|| marks.cue(to + 1, Cue::AskAfter)).is_some();
    if asked && !reader.stops_before(to) && !marks.any(&[Cue::Learn]) {
        return Role::AskedFor;
    }
    // "My English is bad", "I speak English not well", "mówię słabo po angielsku".
    let badly_before = glued && marks.ends_at(from, &[Cue::Badly]) && reader.joint(from) == Joint::Space;
    let badly_after = (to..to + 3).any(|token| marks.cue(token, Cue::Badly).is_some()) && !reader.stops_before(to);
    if badly_before || badly_after {
        return Role::Neither;
    }
    let into = glued || marks.ends_at(from, &[Cue::Into]);
    match near(&[Cue::Speak, Cue::Ask, Cue::Contrast]) {
        Some((Cue::Ask, end)) if into || end + 3 >= from => Role::AskedFor,
        Some((Cue::Speak, end)) => {
            let before = marks.before(end.saturating_sub(1), 2, &[Cue::Not, Cue::Contrast]);
            let after = near(&[Cue::Not]).filter(|(_, at)| *at > end);
            let negated = matches!(before, Some((Cue::Not, at)) if at > start) || after.is_some();
            // "I do not speak English, only Pashto."
            let negated = negated && !marks.ends_at(from, &[Cue::Can, Cue::Except]);
            // "I don't understand, in Arabic please."
            if into && end < from && (negated || marks.any(&[Cue::Polite])) {
                Role::AskedFor
            } else if negated {
                Role::Neither
            } else {
                Role::Spoken
            }
        }
        _ if shared.is_some() => shared.unwrap_or(Role::Neither),
        _ if into && (marks.any(&[Cue::Polite]) || reader.is_short(4)) => Role::AskedFor,
        _ => Role::Neither,
    }
}

/// The end of the languages listed from here on: "Polish, Czech and English speaker" is said of all three.
fn end_of_list(reader: &Reader<'_>, mut to: usize) -> usize {
    loop {
        let next = reader.marks.cue(to, Cue::And).unwrap_or(to);
        let named = reader.marks.starting(next).find(|one| matches!(one.sense, Sense::Spoken(_)));
        match named {
            Some(named) if !reader.stops_before(next) => to = named.to,
            _ => return to,
        }
    }
}

/// Whether a language named here goes with the one named before.
fn chained(reader: &Reader<'_>, end: usize, from: usize) -> bool {
    let turned = reader.marks.before(from, from - end, &[Cue::Contrast, Cue::Not, Cue::Ask]);
    from <= end + 5 && turned.is_none() && !(end..=from).any(|token| reader.stops_before(token))
}

/// Whether a text is nothing but several languages: an answer to "which languages do you speak".
fn is_bare_list(reader: &Reader<'_>) -> bool {
    let (mut covered, mut languages) = (0, 0);
    for one in reader.marks.iter() {
        if matches!(one.sense, Sense::Spoken(_) | Sense::Cue(Cue::And)) && one.from >= covered {
            if one.from > covered {
                return false;
            }
            covered = one.to;
            languages += usize::from(matches!(one.sense, Sense::Spoken(_)));
        }
    }
    covered == reader.len() && languages > 1
}
