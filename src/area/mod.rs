//! Where people live and go: boroughs, places, outcodes and hospitals, read from `areas/*.toml`. An area is a file: dropping in
//! another adds one. This module knows names, points and distances; what a name means in a sentence is for `understanding`.

mod file;
mod gazetteer;
mod name;
mod point;
mod postcode;
mod reading;

pub use file::{AreaError, EmergencyDepartment};
pub use gazetteer::{Entry, EntryKind, Gazetteer, Hospital, Meaning};
pub use name::key;
pub use point::{Bank, Point};
pub use postcode::{Outcode, Postcode};

use std::collections::HashMap;
use std::sync::Arc;

/// The share of an outcode's postcodes that must lie in one borough for the outcode to name it.
pub const OUTCODE_NAMES_BOROUGH: f32 = 0.8;

/// A borough, by its place in [`Areas`]; it means nothing outside that value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct BoroughId(pub(crate) u8);

/// A borough, or a district outside London that something lies in.
#[derive(Clone, PartialEq, Debug)]
pub struct Borough {
    /// Its official name.
    pub name: String,
    /// The id of its area, or `None`: outside all of them.
    pub area: Option<Arc<str>>,
    /// Its council's name; none for a district outside London.
    pub council: Option<String>,
    /// The Office for National Statistics' code; none for a district outside London.
    pub ons_code: Option<String>,
    /// The mean of its postcodes.
    pub point: Point,
    /// Its side of the rivers.
    pub bank: Bank,
    /// The boroughs beside it on the same side of the Thames.
    pub neighbours: Vec<BoroughId>,
}

/// An area that an installation can serve.
#[derive(Clone, PartialEq, Debug)]
pub struct Area {
    /// Its id, by which settings name it.
    pub id: Arc<str>,
    /// Its short name.
    pub short: String,
    /// Its name.
    pub name: String,
    /// The integrated care system.
    pub system: Option<String>,
    /// The commissioner.
    pub commissioner: Option<String>,
    /// The languages most spoken after English, as tags, most first.
    pub languages: Vec<String>,
    /// Its middle.
    pub centre: Option<Point>,
    /// Its boroughs.
    pub boroughs: Vec<BoroughId>,
}

/// Where someone is, as far as they said.
#[derive(Clone, PartialEq, Debug)]
pub struct Location {
    /// What names it: a place, an outcode, a hospital, a borough.
    pub name: String,
    /// Whether only the borough is known, so that its point is no more than the borough's middle.
    pub only_borough: bool,
    /// Its borough; none if an outcode touches several.
    pub borough: Option<BoroughId>,
    /// Every borough it may lie in.
    pub boroughs: Vec<BoroughId>,
    /// Where it is.
    pub point: Point,
    /// Its side of the rivers.
    pub bank: Bank,
    /// The id of its area, or `None`: outside all of them.
    pub area: Option<Arc<str>>,
}

impl Location {
    /// Whether it lies in the area with this id.
    pub fn is_in(&self, area: &str) -> bool {
        self.area.as_deref() == Some(area)
    }
}

/// All areas, and what lies around them.
#[derive(Clone, Debug)]
pub struct Areas {
    served: Vec<Area>,
    boroughs: Vec<Borough>,
    borough_names: HashMap<String, BoroughId>,
    outcodes: HashMap<Outcode, OutcodeShares>,
    gazetteer: Gazetteer,
}

/// An outcode and the boroughs it touches.
#[derive(Clone, PartialEq, Debug)]
pub struct OutcodeShares {
    /// The boroughs with the part of its postcodes in each, the largest first.
    pub shares: Vec<(BoroughId, f32)>,
    /// The same as an entry of the gazetteer.
    pub entry: Arc<Entry>,
}

impl OutcodeShares {
    /// The borough it names: none if no borough has [`OUTCODE_NAMES_BOROUGH`] of it, and then one asks.
    pub fn borough(&self) -> Option<BoroughId> {
        self.entry.borough
    }
}

impl Areas {
    /// Every area that can be served, by id.
    pub fn all(&self) -> &[Area] {
        &self.served
    }

    /// The area with this id.
    pub fn get(&self, id: &str) -> Option<&Area> {
        self.served.iter().find(|area| &*area.id == id)
    }

    /// Every borough and district.
    pub fn boroughs(&self) -> impl Iterator<Item = (BoroughId, &Borough)> {
        self.boroughs.iter().enumerate().map(|(index, borough)| (BoroughId(index as u8), borough))
    }

    /// A borough.
    pub fn borough(&self, id: BoroughId) -> &Borough {
        &self.boroughs[usize::from(id.0)]
    }

    /// The borough with this official name.
    pub fn borough_named(&self, name: &str) -> Option<BoroughId> {
        self.borough_names.get(name).copied()
    }

    /// An outcode's boroughs; none if the outcode is unknown, so far away.
    pub fn outcode(&self, outcode: Outcode) -> Option<&OutcodeShares> {
        self.outcodes.get(&outcode)
    }

    /// Every name with its meanings.
    pub fn gazetteer(&self) -> &Gazetteer {
        &self.gazetteer
    }

    /// Where a borough is.
    pub fn locate_borough(&self, name: &str) -> Option<Location> {
        self.locate_as(name, EntryKind::Borough)
    }

    /// Where a place is.
    pub fn locate_place(&self, name: &str) -> Option<Location> {
        self.locate_as(name, EntryKind::Place)
    }

    /// The hospitals of an area, in the order of its file: those that people are sent to for an appointment. Clinics whose name
    /// alone says why one goes there are left out; they can be named.
    pub fn hospitals(&self, area: &str) -> impl Iterator<Item = &str> {
        let entries = self.gazetteer.entries().iter();
        entries
            .filter(move |entry| entry.area.as_deref() == Some(area))
            .filter(|entry| entry.hospital.as_ref().is_some_and(|hospital| hospital.kind == "acute"))
            .map(|entry| entry.name.as_str())
    }

    /// Where a hospital is.
    pub fn locate_hospital(&self, name: &str) -> Option<Location> {
        self.locate_as(name, EntryKind::Hospital)
    }

    /// Where a postcode, whole or its first part, is: the middle of its outcode.
    pub fn locate_postcode(&self, text: &str) -> Option<Location> {
        let outcode = Postcode::parse(text).map(|postcode| postcode.outcode()).or_else(|| Outcode::parse(text))?;
        self.location(&self.outcode(outcode)?.entry)
    }

    /// Where something is: a postcode, else a place, else a borough, else a hospital.
    pub fn locate(&self, text: &str) -> Option<Location> {
        let named = || [EntryKind::Place, EntryKind::Borough, EntryKind::Hospital].into_iter();
        self.locate_postcode(text).or_else(|| named().find_map(|kind| self.locate_as(text, kind)))
    }

    fn locate_as(&self, name: &str, kind: EntryKind) -> Option<Location> {
        let meanings = self.gazetteer.find(&key(name));
        self.location(&meanings.iter().find(|meaning| meaning.entry.kind == kind)?.entry)
    }

    /// Where an entry is. An outcode of post office boxes stands for its borough.
    pub fn location(&self, entry: &Entry) -> Option<Location> {
        let point = entry.point.or_else(|| entry.boroughs.first().map(|id| self.borough(*id).point))?;
        Some(Location {
            name: entry.name.clone(),
            only_borough: entry.kind == EntryKind::Borough,
            borough: entry.borough,
            boroughs: entry.boroughs.clone(),
            point,
            bank: entry.bank,
            area: entry.area.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn areas() -> Areas {
        Areas::embedded().expect("the embedded areas are sound")
    }

    fn meanings(areas: &Areas, name: &str) -> Vec<(EntryKind, String)> {
        let found = areas.gazetteer().find(&key(name));
        found.iter().map(|meaning| (meaning.entry.kind, meaning.entry.name.clone())).collect()
    }

    #[test]
    fn every_borough_of_london_is_known_and_sixteen_are_served() {
        let areas = areas();
        let ids: Vec<&str> = areas.all().iter().map(|area| &*area.id).collect();
        assert_eq!(ids, ["nel", "nwl"]);
        let london = areas.boroughs().filter(|(_, borough)| borough.ons_code.is_some());
        let (served, outside): (Vec<_>, Vec<_>) = london.partition(|(_, borough)| borough.area.is_some());
        assert_eq!((served.len(), outside.len()), (16, 17));
    }

    #[test]
    fn a_name_gives_all_its_meanings() {
        let areas = areas();
        let ealing = meanings(&areas, "Ealing");
        for meant in
            [(EntryKind::Borough, "Ealing"), (EntryKind::Place, "Ealing"), (EntryKind::Hospital, "Ealing Hospital")]
        {
            assert!(ealing.contains(&(meant.0, meant.1.to_owned())), "{meant:?} in {ealing:?}");
        }
        let charing_cross = meanings(&areas, "charing cross");
        assert!(charing_cross.iter().any(|(kind, _)| *kind == EntryKind::Place), "{charing_cross:?}");
        assert!(charing_cross.contains(&(EntryKind::Hospital, "Charing Cross Hospital".to_owned())));
        assert!(meanings(&areas, "no such place").is_empty());
    }

    #[test]
    fn every_entry_is_found_under_its_own_name() {
        let areas = areas();
        for entry in areas.gazetteer().entries() {
            let name = key(&entry.name);
            assert!(
                areas.gazetteer().find(&name).iter().any(|meaning| meaning.official && meaning.entry == *entry),
                "{}",
                entry.name
            );
            let words: Vec<&str> = name.split(' ').collect();
            assert!(areas.gazetteer().longest_from(words[0]) >= words.len() || entry.kind == EntryKind::Outcode);
        }
    }

    #[test]
    fn hospitals_are_known_by_what_people_call_them() {
        let areas = areas();
        for (called, official) in [
            ("st. mary's", "St Mary's Hospital"),
            ("Saint Marys hospital", "St Mary's Hospital"),
            ("west mid hospital", "West Middlesex University Hospital"),
            ("west middlesex hospital", "West Middlesex University Hospital"),
            ("Charing X", "Charing Cross Hospital"),
            ("Royal Marsden Hospital", "The Royal Marsden Hospital (Chelsea)"),
        ] {
            let found = meanings(&areas, called);
            assert!(found.contains(&(EntryKind::Hospital, official.to_owned())), "{called}: {found:?}");
        }
    }

    #[test]
    fn a_slip_of_the_pen_still_finds_the_place() {
        let areas = areas();
        for (typed, meant) in [
            ("sothall", "Southall"),
            ("northwick prk", "Northwick Park"),
            ("wembley prak", "Wembley Park"),
            ("hownslow", "Hounslow"),
        ] {
            let near = areas.gazetteer().near(&key(typed));
            assert!(near.iter().any(|meaning| meaning.entry.name == meant), "{typed}: {near:?}");
        }
        assert!(areas.gazetteer().near("acto").is_empty(), "short words are too easily something else");
        assert!(areas.gazetteer().near("hospital appointment").is_empty());
    }

    #[test]
    fn a_bare_outcode_names_a_borough_only_if_nearly_all_of_it_lies_there() {
        let areas = areas();
        let shares = |code: &str| areas.outcode(Outcode::parse(code).expect("an outcode")).expect("a known one");
        let name = |id: BoroughId| areas.borough(id).name.as_str();
        assert_eq!(shares("UB1").borough().map(name), Some("Ealing"));
        assert_eq!(shares("E11").borough(), None);
        let both: Vec<&str> = shares("E11").shares.iter().map(|(id, _)| name(*id)).collect();
        assert_eq!(both, ["Waltham Forest", "Redbridge"]);
        assert_eq!(shares("SW2").borough().map(name), Some("Lambeth"), "outcodes of the rest of London are known too");
    }

    #[test]
    fn places_postcodes_and_boroughs_are_located() {
        let areas = areas();
        let southall = areas.locate("southall").expect("a place");
        assert_eq!(southall.borough.map(|id| areas.borough(id).name.as_str()), Some("Ealing"));
        assert!(southall.is_in("nwl") && !southall.only_borough);
        let postcode = areas.locate("ub13hw").expect("a postcode");
        assert_eq!((postcode.name.as_str(), postcode.borough), ("UB1", southall.borough));
        assert!(postcode.point.miles_to(southall.point) < 1.5);
        assert!(areas.locate_borough("Tower Hamlets").is_some_and(|found| found.only_borough && found.is_in("nel")));
        assert!(areas.locate("Brixton").is_some_and(|found| found.area.is_none() && found.bank == Bank::South));
        assert!(areas.locate("Twickenham").is_some_and(|found| found.bank == Bank::West));
        assert_eq!(areas.locate("ZZ9 9ZZ"), None);
        assert!(areas.locate("E22").is_some_and(|found| found.is_in("nel")), "a box stands for its borough");
    }

    #[test]
    fn being_neighbours_holds_both_ways() {
        let areas = areas();
        for (id, borough) in areas.boroughs() {
            for neighbour in &borough.neighbours {
                assert!(areas.borough(*neighbour).neighbours.contains(&id), "{}", borough.name);
            }
        }
    }

    #[test]
    fn every_point_lies_in_london_and_near_its_outcode() {
        let areas = areas();
        for entry in areas.gazetteer().entries() {
            let Some(point) = entry.point else { continue };
            assert!((51.2..51.85).contains(&point.lat) && (-0.7..0.4).contains(&point.lon), "{}", entry.name);
            let outcode = entry.outcode.and_then(|code| areas.outcode(code)).and_then(|shares| shares.entry.point);
            let miles = outcode.map_or(0.0, |middle| middle.miles_to(point));
            assert!(miles < 4.0, "{} is {miles:.1} miles from the middle of its outcode", entry.name);
        }
    }

    #[test]
    fn an_area_is_a_file() {
        let folder = tempfile::tempdir().expect("a scratch folder");
        let written = r#"
            id = "made_up"
            kind = "served"
            short = "MU"
            name = "Made Up"
            borough = [{ name = "Nowhere", ons_code = "E0", council = "Nowhere Council", lat = 51.5, lon = 0.0 }]
            place = [{ name = "Upper Nowhere", borough = "Nowhere", outcode = "N0", lat = 51.51, lon = 0.0 }]
        "#;
        std::fs::write(folder.path().join("made_up.toml"), written).expect("it can be written");
        let areas = Areas::from_dir(folder.path()).expect("one file is enough");
        assert!(areas.get("made_up").is_some());
        assert!(areas.locate("upper nowhere").is_some_and(|found| found.is_in("made_up")));

        for (wrong, told) in [
            (
                written.replace("borough = \"Nowhere\"", "borough = \"Somewhere\""),
                "made_up.toml, place Upper Nowhere: ",
            ),
            (written.replace("lat = 51.51", "lat = 52.51"), "made_up.toml, place Upper Nowhere: lat and lon are "),
            (written.replace("short =", "shrt ="), "made_up.toml is not an area: "),
            (written.replace("\"N0\"", "\"nowhere\""), "made_up.toml is not an area: "),
        ] {
            std::fs::write(folder.path().join("made_up.toml"), wrong).expect("it can be written");
            let error = Areas::from_dir(folder.path()).expect_err("it is wrong now").to_string();
            assert!(error.starts_with(told), "{error}");
        }
        let absent = Areas::from_dir(&folder.path().join("absent")).expect_err("there is no such folder");
        assert!(absent.to_string().ends_with("absent cannot be read"), "{absent}");
    }
}
