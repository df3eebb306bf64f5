//! One file of `areas/`: its form, and what can be said wrong about it without the other files.

use super::{Bank, Outcode, Point, Postcode};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What is wrong with the files of `areas/`.
#[derive(Debug, thiserror::Error)]
pub enum AreaError {
    /// The folder or a file cannot be read.
    #[error("{file} cannot be read")]
    Read {
        /// The folder or the file.
        file: String,
        /// Why.
        source: std::io::Error,
    },
    /// A file is not in the form of an area; the problem shows line and key.
    #[error("{file} is not an area: {problem}")]
    Form {
        /// The file.
        file: String,
        /// The line, and what is wrong there.
        problem: String,
    },
    /// One entry of a file is wrong.
    #[error("{file}, {key}: {problem}")]
    Entry {
        /// The file.
        file: String,
        /// The entry and its key.
        key: String,
        /// What is wrong with it.
        problem: String,
    },
}

/// Whether an installation can serve this area, or it only holds names around the areas.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum AreaKind {
    Served,
    Outside,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AreaFile {
    pub id: String,
    pub kind: AreaKind,
    pub short: String,
    pub name: String,
    pub system: Option<String>,
    pub commissioner: Option<String>,
    #[serde(default)]
    pub languages: Vec<String>,
    pub centre: Option<Point>,
    #[serde(default)]
    pub borough: Vec<BoroughLine>,
    #[serde(default)]
    pub district: Vec<DistrictLine>,
    #[serde(default)]
    pub place: Vec<PlaceLine>,
    #[serde(default)]
    pub outcode: Vec<OutcodeLine>,
    #[serde(default)]
    pub hospital: Vec<HospitalLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BoroughLine {
    pub name: String,
    pub ons_code: String,
    pub council: String,
    pub lat: f64,
    pub lon: f64,
    #[serde(default)]
    pub bank: Bank,
    #[serde(default)]
    pub aliases: Vec<String>,
    #[serde(default)]
    pub neighbours: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DistrictLine {
    pub name: String,
    pub lat: f64,
    pub lon: f64,
    #[serde(default)]
    pub bank: Bank,
}

/// `kind` and `source` are for people who edit the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlaceLine {
    pub name: String,
    pub borough: String,
    #[serde(default)]
    pub also: Vec<String>,
    #[serde(rename = "kind")]
    pub _kind: Option<String>,
    pub outcode: Outcode,
    pub lat: f64,
    pub lon: f64,
    #[serde(rename = "source")]
    pub _source: Option<String>,
    pub bank: Option<Bank>,
    #[serde(default)]
    pub aliases: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OutcodeLine {
    pub code: Outcode,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub shares: BTreeMap<String, f32>,
}

/// Emergency departments, for choosing words; never for urgent advice.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
pub enum EmergencyDepartment {
    /// It has one.
    #[serde(rename = "y")]
    Yes,
    /// It has none.
    #[serde(rename = "n")]
    No,
    /// For eyes only.
    #[serde(rename = "eye")]
    EyesOnly,
    /// Not known.
    #[serde(rename = "?")]
    Unknown,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HospitalLine {
    pub name: String,
    pub trust: String,
    pub kind: String,
    pub borough: String,
    pub postcode: Option<Postcode>,
    pub lat: f64,
    pub lon: f64,
    #[serde(rename = "source")]
    pub _source: Option<String>,
    pub ae: EmergencyDepartment,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub note: Option<String>,
}
