//! Reading the files of `areas/` together: every name that one entry gives must be known to another, every point must lie where
//! its borough is, and nothing may stand twice.

use super::file::{AreaError, AreaFile, AreaKind, BoroughLine, HospitalLine, OutcodeLine, PlaceLine};
use super::{
    Area, Areas, Bank, Borough, BoroughId, Entry, EntryKind, Gazetteer, Hospital, OUTCODE_NAMES_BOROUGH, OutcodeShares,
    Point,
};
use rust_embed::RustEmbed;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

#[derive(RustEmbed)]
#[folder = "areas/"]
struct Embedded;

/// No place lies further from the middle of its borough: what does is a slip of the pen.
const FURTHEST_FROM_BOROUGH_MILES: f64 = 6.0;

impl Areas {
    /// The areas compiled into the program.
    pub fn embedded() -> Result<Self, AreaError> {
        let mut files = Vec::new();
        for name in Embedded::iter().filter(|name| name.ends_with(".toml")) {
            let Some(file) = Embedded::get(&name) else { continue };
            files.push((name.to_string(), String::from_utf8_lossy(&file.data).into_owned()));
        }
        Self::from_files(files)
    }

    /// The areas of a folder: every file whose name ends in `.toml`.
    pub fn from_dir(folder: &Path) -> Result<Self, AreaError> {
        let cannot_read = |path: &Path| {
            let file = path.display().to_string();
            |source| AreaError::Read { file, source }
        };
        let mut files = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(cannot_read(folder))? {
            let path = entry.map_err(cannot_read(folder))?.path();
            if path.extension().is_some_and(|extension| extension == "toml") {
                let text = std::fs::read_to_string(&path).map_err(cannot_read(&path))?;
                files.push((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), text));
            }
        }
        Self::from_files(files)
    }

    fn from_files(mut files: Vec<(String, String)>) -> Result<Self, AreaError> {
        files.sort_unstable();
        let mut read = Vec::new();
        for (name, text) in files {
            let form = |error: toml::de::Error| AreaError::Form { file: name.clone(), problem: error.to_string() };
            let area: AreaFile = toml::from_str(&text).map_err(form)?;
            read.push((name, area));
        }
        let mut reading = Reading::default();
        for (file, area) in &read {
            reading.boroughs_of(file, area)?;
        }
        for (file, area) in &read {
            reading.neighbours_of(file, area)?;
        }
        for (file, area) in &read {
            reading.names_of(file, area)?;
        }
        let Reading { served, boroughs, borough_names, outcodes, gazetteer } = reading;
        Ok(Self { served, boroughs, borough_names, outcodes, gazetteer })
    }
}

/// What has been read so far.
#[derive(Default)]
struct Reading {
    served: Vec<Area>,
    boroughs: Vec<Borough>,
    borough_names: HashMap<String, BoroughId>,
    outcodes: HashMap<super::Outcode, OutcodeShares>,
    gazetteer: Gazetteer,
}

fn wrong(file: &str, key: impl Into<String>, problem: impl Into<String>) -> AreaError {
    AreaError::Entry { file: file.to_owned(), key: key.into(), problem: problem.into() }
}

impl Reading {
    fn boroughs_of(&mut self, file: &str, area: &AreaFile) -> Result<(), AreaError> {
        let sound = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        if area.id.is_empty() || !area.id.bytes().all(sound) {
            return Err(wrong(file, "id", "an id is made of small letters, digits and _"));
        }
        if self.served.iter().any(|known| *known.id == *area.id) {
            return Err(wrong(file, "id", format!("another file has the id {}", area.id)));
        }
        let id: Option<Arc<str>> = (area.kind == AreaKind::Served).then(|| area.id.as_str().into());
        let mut served = Vec::new();
        for line in &area.borough {
            served.push(self.borough(file, line, id.clone())?);
        }
        for line in &area.district {
            let point = Point { lat: line.lat, lon: line.lon };
            self.add_borough(
                file,
                &line.name,
                Borough {
                    name: line.name.clone(),
                    area: None,
                    council: None,
                    ons_code: None,
                    point,
                    bank: line.bank,
                    neighbours: Vec::new(),
                },
            )?;
        }
        if let Some(id) = id {
            self.served.push(Area {
                id,
                short: area.short.clone(),
                name: area.name.clone(),
                system: area.system.clone(),
                commissioner: area.commissioner.clone(),
                languages: area.languages.clone(),
                centre: area.centre,
                boroughs: served,
            });
        }
        Ok(())
    }

    fn borough(&mut self, file: &str, line: &BoroughLine, area: Option<Arc<str>>) -> Result<BoroughId, AreaError> {
        let point = Point { lat: line.lat, lon: line.lon };
        let id = self.add_borough(
            file,
            &line.name,
            Borough {
                name: line.name.clone(),
                area: area.clone(),
                council: Some(line.council.clone()),
                ons_code: Some(line.ons_code.clone()),
                point,
                bank: line.bank,
                neighbours: Vec::new(),
            },
        )?;
        let entry = Entry {
            kind: EntryKind::Borough,
            name: line.name.clone(),
            area,
            borough: Some(id),
            boroughs: vec![id],
            point: Some(point),
            bank: line.bank,
            outcode: None,
            hospital: None,
        };
        self.gazetteer.add(entry, &line.aliases);
        Ok(id)
    }

    fn add_borough(&mut self, file: &str, name: &str, borough: Borough) -> Result<BoroughId, AreaError> {
        let id = u8::try_from(self.boroughs.len())
            .map(BoroughId)
            .map_err(|_| wrong(file, format!("borough {name}"), "there are more than 256 boroughs"))?;
        if self.borough_names.insert(name.to_owned(), id).is_some() {
            return Err(wrong(file, format!("borough {name}"), "it stands twice"));
        }
        self.boroughs.push(borough);
        Ok(id)
    }

    fn known_borough(&self, file: &str, key: &str, name: &str) -> Result<BoroughId, AreaError> {
        let unknown = || wrong(file, key, format!("no file has a borough or district {name}"));
        self.borough_names.get(name).copied().ok_or_else(unknown)
    }

    fn neighbours_of(&mut self, file: &str, area: &AreaFile) -> Result<(), AreaError> {
        for line in &area.borough {
            let key = format!("borough {}, neighbours", line.name);
            let id = self.known_borough(file, &key, &line.name)?;
            for name in &line.neighbours {
                let neighbour = self.known_borough(file, &key, name)?;
                // Being beside one another holds both ways, whichever file says it.
                for (one, other) in [(id, neighbour), (neighbour, id)] {
                    let neighbours = &mut self.boroughs[usize::from(one.0)].neighbours;
                    if !neighbours.contains(&other) {
                        neighbours.push(other);
                    }
                }
            }
        }
        Ok(())
    }

    fn names_of(&mut self, file: &str, area: &AreaFile) -> Result<(), AreaError> {
        for line in &area.place {
            self.place(file, line)?;
        }
        for line in &area.hospital {
            self.hospital(file, line)?;
        }
        for line in &area.outcode {
            self.outcode(file, line)?;
        }
        Ok(())
    }

    /// That a point is near the borough it is said to be in.
    fn within(&self, file: &str, key: &str, point: Point, borough: BoroughId) -> Result<(), AreaError> {
        let miles = self.boroughs[usize::from(borough.0)].point.miles_to(point);
        // Not a comparison the other way round, so that a point that is no number is refused too.
        if miles <= FURTHEST_FROM_BOROUGH_MILES {
            return Ok(());
        }
        Err(wrong(file, key, format!("lat and lon are {miles:.1} miles from the middle of the borough")))
    }

    fn place(&mut self, file: &str, line: &PlaceLine) -> Result<(), AreaError> {
        let key = format!("place {}", line.name);
        let borough = self.known_borough(file, &key, &line.borough)?;
        let mut boroughs = vec![borough];
        for name in &line.also {
            boroughs.push(self.known_borough(file, &key, name)?);
        }
        let point = Point { lat: line.lat, lon: line.lon };
        self.within(file, &key, point, borough)?;
        let home = &self.boroughs[usize::from(borough.0)];
        let entry = Entry {
            kind: EntryKind::Place,
            name: line.name.clone(),
            area: home.area.clone(),
            borough: Some(borough),
            boroughs,
            point: Some(point),
            bank: line.bank.unwrap_or(home.bank),
            outcode: Some(line.outcode),
            hospital: None,
        };
        self.gazetteer.add(entry, &line.aliases);
        Ok(())
    }

    fn hospital(&mut self, file: &str, line: &HospitalLine) -> Result<(), AreaError> {
        let key = format!("hospital {}", line.name);
        let borough = self.known_borough(file, &key, &line.borough)?;
        let point = Point { lat: line.lat, lon: line.lon };
        self.within(file, &key, point, borough)?;
        let home = &self.boroughs[usize::from(borough.0)];
        let entry = Entry {
            kind: EntryKind::Hospital,
            name: line.name.clone(),
            area: home.area.clone(),
            borough: Some(borough),
            boroughs: vec![borough],
            point: Some(point),
            bank: home.bank,
            outcode: line.postcode.map(|postcode| postcode.outcode()),
            hospital: Some(Hospital {
                trust: line.trust.clone(),
                kind: line.kind.clone(),
                postcode: line.postcode,
                emergency: line.ae,
                note: line.note.clone(),
            }),
        };
        self.gazetteer.add(entry, &line.aliases);
        Ok(())
    }

    fn outcode(&mut self, file: &str, line: &OutcodeLine) -> Result<(), AreaError> {
        let key = format!("outcode {}", line.code);
        let mut shares = Vec::new();
        for (name, share) in &line.shares {
            shares.push((self.known_borough(file, &key, name)?, *share));
        }
        shares.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let Some((main, share)) = shares.first().copied() else {
            return Err(wrong(file, key, "shares names no borough"));
        };
        let point = line.lat.zip(line.lon).map(|(lat, lon)| Point { lat, lon });
        let area = self.largest_area(&shares);
        let entry = Entry {
            kind: EntryKind::Outcode,
            name: line.code.to_string(),
            area,
            borough: (share >= OUTCODE_NAMES_BOROUGH).then_some(main),
            boroughs: shares.iter().map(|(borough, _)| *borough).collect(),
            point,
            bank: self.bank_of(main, point),
            outcode: Some(line.code),
            hospital: None,
        };
        self.gazetteer.add(entry, &[]);
        let Some(entry) = self.gazetteer.entries().last().cloned() else { return Ok(()) };
        if self.outcodes.insert(line.code, OutcodeShares { shares, entry }).is_some() {
            return Err(wrong(file, key, "it stands twice"));
        }
        Ok(())
    }

    /// The area in which most of an outcode lies; `None` if that is outside all of them.
    fn largest_area(&self, shares: &[(BoroughId, f32)]) -> Option<Arc<str>> {
        let mut sums: Vec<(Option<Arc<str>>, f32)> = Vec::new();
        for (borough, share) in shares {
            let area = &self.boroughs[usize::from(borough.0)].area;
            match sums.iter_mut().find(|(known, _)| known == area) {
                Some((_, sum)) => *sum += share,
                None => sums.push((area.clone(), *share)),
            }
        }
        // On a tie the area with the largest single share, which came first.
        let largest = sums.iter().fold(None, |best: Option<&(Option<Arc<str>>, f32)>, next| match best {
            Some(best) if best.1 >= next.1 => Some(best),
            _ => Some(next),
        });
        largest.and_then(|(area, _)| area.clone())
    }

    /// An outcode lies on its nearest place's side of the rivers: Richmond upon Thames has both.
    fn bank_of(&self, borough: BoroughId, point: Option<Point>) -> Bank {
        let nearest = |point: Point| {
            let places = self.gazetteer.entries().iter().filter(|entry| entry.kind == EntryKind::Place);
            let in_it = places.filter(|entry| entry.borough == Some(borough));
            let miles = |entry: &Arc<Entry>| entry.point.map_or(f64::INFINITY, |other| point.miles_to(other));
            in_it.min_by(|a, b| miles(a).total_cmp(&miles(b))).map(|entry| entry.bank)
        };
        point.and_then(nearest).unwrap_or(self.boroughs[usize::from(borough.0)].bank)
    }
}
