//! Names as people write them: every borough, place, hospital and outcode of every area, under its official name and its
//! aliases. A name gives **all** its meanings ("Ealing" is a borough, a place and a hospital): which one is meant is decided by
//! `understanding`, from the words around it.

use super::name::key;
use super::{Bank, BoroughId, EmergencyDepartment, Outcode, Point, Postcode};
use std::collections::HashMap;
use std::sync::Arc;

/// What a name names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum EntryKind {
    /// A borough.
    Borough,
    /// A town, a village, a part of a town.
    Place,
    /// A hospital or another place of care.
    Hospital,
    /// The first part of a postcode.
    Outcode,
}

/// Something that has a name.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    /// What it is.
    pub kind: EntryKind,
    /// Its official name.
    pub name: String,
    /// The id of the area it lies in (`nwl`, `nel`), or `None`: outside all of them.
    pub area: Option<Arc<str>>,
    /// The borough it lies in. For an outcode: only if at least 0.8 of it lies there.
    pub borough: Option<BoroughId>,
    /// Every borough it touches, the main one first.
    pub boroughs: Vec<BoroughId>,
    /// Where it is; absent for outcodes of post office boxes.
    pub point: Option<Point>,
    /// Its side of the rivers.
    pub bank: Bank,
    /// Its outcode.
    pub outcode: Option<Outcode>,
    /// What only a hospital has.
    pub hospital: Option<Hospital>,
}

/// What only a hospital has.
#[derive(Clone, PartialEq, Debug)]
pub struct Hospital {
    /// The trust that runs it.
    pub trust: String,
    /// `acute`, `specialist`, `community` …
    pub kind: String,
    /// Its postcode.
    pub postcode: Option<Postcode>,
    /// Whether it has an emergency department.
    pub emergency: EmergencyDepartment,
    /// What staff should know.
    pub note: Option<String>,
}

/// One meaning of a name.
#[derive(Clone, PartialEq, Debug)]
pub struct Meaning {
    /// What is meant.
    pub entry: Arc<Entry>,
    /// Whether the name is its official one, and no alias.
    pub official: bool,
}

/// A name, with the letters it has as bits.
type Spelling = (u32, Box<str>);

/// Every name with its meanings.
#[derive(Clone, Debug, Default)]
pub struct Gazetteer {
    entries: Vec<Arc<Entry>>,
    meanings: HashMap<Box<str>, Vec<Meaning>>,
    /// The most words of any name that begins with this word.
    first_words: HashMap<Box<str>, usize>,
    /// Names by first letter and length in letters, each with the letters it has, for near misses.
    by_shape: HashMap<(char, usize), Vec<Spelling>>,
}

impl Gazetteer {
    /// All meanings of a name; none if nothing has it. The name must be a key ([`key`]): lower case, no apostrophes.
    pub fn find(&self, key: &str) -> &[Meaning] {
        self.meanings.get(key).map_or(&[], Vec::as_slice)
    }

    /// How many words the longest name has that begins with this word; 0 if none does. So a text is looked through with one
    /// look-up a word.
    pub fn longest_from(&self, first_word: &str) -> usize {
        self.first_words.get(first_word).copied().unwrap_or(0)
    }

    /// Names that are nearly this one, by how many letters are missing, added, wrong or swapped: one from five letters on, two
    /// from nine on. The nearest names with their meanings; several if equally near.
    pub fn near(&self, key: &str) -> Vec<&Meaning> {
        let letters = key.chars().count();
        let allowed = match letters {
            0..5 => return Vec::new(),
            5..9 => 1,
            _ => 2,
        };
        let Some(first) = key.chars().next() else { return Vec::new() };
        let letters_typed = letters_of(key);
        let mut best = allowed;
        let mut nearest: Vec<&str> = Vec::new();
        for length in letters - allowed..=letters + allowed {
            for (letters_of_name, name) in self.by_shape.get(&(first, length)).into_iter().flatten() {
                // One slip changes at most two of the letters that occur; this spares nearly every comparison.
                if (letters_typed ^ letters_of_name).count_ones() as usize > 2 * best {
                    continue;
                }
                let distance = strsim::osa_distance(key, name);
                if distance < best {
                    nearest.clear();
                    best = distance;
                }
                if distance <= best {
                    nearest.push(name);
                }
            }
        }
        nearest.sort_unstable();
        let mut found: Vec<&Meaning> = Vec::new();
        for meaning in nearest.into_iter().flat_map(|name| self.find(name)) {
            if !found.iter().any(|known| Arc::ptr_eq(&known.entry, &meaning.entry)) {
                found.push(meaning);
            }
        }
        found
    }

    /// Everything that has a name: boroughs, places, hospitals, then outcodes.
    pub fn entries(&self) -> &[Arc<Entry>] {
        &self.entries
    }

    /// Adds something under its official name and its aliases.
    pub(super) fn add(&mut self, entry: Entry, aliases: &[String]) {
        let entry = Arc::new(entry);
        let mut official = vec![key(&entry.name)];
        let mut others: Vec<String> = aliases.iter().map(|alias| key(alias)).collect();
        match entry.kind {
            EntryKind::Place => official.extend(without_brackets(&entry.name)),
            EntryKind::Hospital => others.extend(hospital_names(&entry.name, &others)),
            EntryKind::Borough | EntryKind::Outcode => {}
        }
        for (names, is_official) in [(official, true), (others, false)] {
            for name in names {
                self.add_name(&name, Meaning { entry: entry.clone(), official: is_official });
            }
        }
        self.entries.push(entry);
    }

    fn add_name(&mut self, name: &str, meaning: Meaning) {
        let meanings = self.meanings.entry(name.into()).or_default();
        if name.is_empty() || meanings.iter().any(|known| Arc::ptr_eq(&known.entry, &meaning.entry)) {
            return;
        }
        if meanings.is_empty()
            && meaning.entry.kind != EntryKind::Outcode
            && let Some(first) = name.chars().next()
        {
            let shape = (first, name.chars().count());
            self.by_shape.entry(shape).or_default().push((letters_of(name), name.into()));
        }
        meanings.push(meaning);
        meanings.sort_by_key(|meaning| (meaning.entry.area.is_none(), !meaning.official, meaning.entry.kind));
        let words = name.split(' ').count();
        let first = name.split(' ').next().unwrap_or_default();
        let longest = self.first_words.entry(first.into()).or_default();
        *longest = words.max(*longest);
    }
}

/// Which letters occur, one bit a letter; all that is no Latin letter shares one bit.
fn letters_of(name: &str) -> u32 {
    let bit = |byte: u8| if byte.is_ascii_lowercase() { 1 << (byte - b'a') } else { 1 << 26 };
    name.bytes().fold(0, |letters, byte| letters | bit(byte))
}

/// `Ashford (Surrey)` is also called Ashford.
fn without_brackets(name: &str) -> Option<String> {
    name.split_once(" (").map(|(before, _)| key(before))
}

/// What a hospital is called besides: without its article, its brackets and the word University; its short names with the word
/// hospital behind.
fn hospital_names(name: &str, aliases: &[String]) -> Vec<String> {
    let full = key(name);
    let mut names = vec![full.clone()];
    names.extend(without_brackets(name));
    let shorter: Vec<String> = names.iter().map(|name| name.replacen(" university hospital", " hospital", 1)).collect();
    names.extend(shorter);
    let bare: Vec<String> = names.iter().filter_map(|name| name.strip_prefix("the ")).map(str::to_owned).collect();
    names.extend(bare);
    const PLACES_OF_CARE: [&str; 7] = ["hosp", "road", "centre", "center", "clinic", "lane", "cdc"];
    let short = |alias: &&String| !PLACES_OF_CARE.iter().any(|word| alias.contains(word));
    names.extend(aliases.iter().filter(short).map(|alias| format!("{alias} hospital")));
    names.retain(|name| *name != full);
    names
}
