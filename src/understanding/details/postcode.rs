//! Postcodes: whole ones of a real postcode area, and first parts that the gazetteer knows. Short ones that may be something
//! else (`w8`, a bus, a ward) need a word beside them, or capitals.

use super::Reader;
use crate::area::{Outcode, Postcode};
use crate::understanding::lexicon::Cue;
use crate::understanding::normalise::Joint;
use crate::understanding::reading::Details;

/// The postcode areas of the United Kingdom.
const AREAS: &str = " AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE ";

pub(super) fn read(reader: &mut Reader<'_>, details: &mut Details) {
    let mut outcode: Option<(usize, Outcode)> = None;
    for index in 0..reader.len() {
        let word = reader.text.at(index);
        let mixed = word.len() <= 7 && word.bytes().any(|byte| byte.is_ascii_digit());
        if !mixed || !word.starts_with(|c: char| c.is_ascii_lowercase()) || !reader.free(index) {
            continue;
        }
        if let Some((to, postcode)) = whole(reader, index) {
            details.postcode = Some(postcode.to_string());
            reader.take(index, to);
            return;
        }
        let known = Outcode::parse(word).filter(|code| reader.areas.outcode(*code).is_some());
        if let Some(code) = known.filter(|_| outcode.is_none() && is_meant(reader, index)) {
            outcode = Some((index, code));
        }
    }
    if let Some((index, code)) = outcode {
        details.postcode = Some(code.to_string());
        reader.take(index, index + 1);
    }
}

/// A whole postcode that begins here, and the token after it.
fn whole(reader: &Reader<'_>, index: usize) -> Option<(usize, Postcode)> {
    let mut written = reader.text.at(index).to_owned();
    let mut to = index + 1;
    while written.len() < 7 && to < index + 3 && Postcode::parse(&written).is_none() {
        let near = matches!(reader.joint(to), Joint::Space | Joint::Glued | Joint::Mark('-'));
        if !near || !reader.free(to) {
            break;
        }
        let word = reader.text.at(to);
        // An O typed for the 0 of the second part.
        if word.len() == 3 && word.starts_with('o') {
            written.push('0');
            written.push_str(&word[1..]);
        } else {
            written.push_str(word);
        }
        to += 1;
    }
    let postcode = Postcode::parse(&written)?;
    let outcode = postcode.outcode();
    let area = outcode.as_str().trim_end_matches(|c: char| !c.is_ascii_uppercase());
    let letters = area.find(|c: char| c.is_ascii_digit()).map_or(area, |end| &area[..end]);
    // By itself it is meant as one even if there is no such area: the answer then says that we do not know it.
    (AREAS.contains(&format!(" {letters} ")) || reader.is_short(2)).then_some((to, postcode))
}

/// Whether a first part alone is meant as one.
fn is_meant(reader: &Reader<'_>, index: usize) -> bool {
    let beside = |cue: Cue| reader.marks.cue(index + 1, cue).is_some() || reader.marks.ends_at(index, &[cue]);
    if beside(Cue::NoPostcode) {
        return false;
    }
    let token = &reader.text.tokens[index];
    let letters = reader.text.word(token).bytes().take_while(u8::is_ascii_lowercase).count();
    let capitals = reader.text.typed(token).starts_with(|c: char| c.is_ascii_uppercase());
    let placed = [Cue::InPlace, Cue::LivesIn, Cue::AtSite, Cue::Postcode];
    letters == 2 || capitals || reader.is_short(2) || reader.marks.ends_at(index, &placed)
}
