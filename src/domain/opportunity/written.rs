//! Opportunities as people write them in a file (`sample_opportunities.toml`, `match --opportunities`): flat entries, days
//! relative to the day of loading. Every mistake is told with the opportunity and the field it stands in.

use super::{CompanionDetails, EventDetails, Inclusion, JobDetails, Opportunity, When};
use crate::area::{Point, Postcode};
use crate::domain::organisation::Organisation;
use crate::domain::posting::WAYS;
use crate::domain::taxonomy::{Code as _, Day, OpportunityKind};
use crate::ids::{OpportunityId, OrganisationId};
use jiff::{ToSpan as _, civil::Date};
use serde::de::DeserializeOwned;
use std::collections::HashSet;
use toml::{Table, Value};

/// A file of organisations and what they post.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Samples {
    /// Who posts.
    pub organisations: Vec<Organisation>,
    /// What they post.
    pub opportunities: Vec<Opportunity>,
}

/// What is wrong with a file of opportunities.
#[derive(Debug, thiserror::Error)]
pub enum SampleError {
    /// It is no TOML.
    #[error("the file cannot be read as TOML: {0}")]
    Toml(#[from] toml::de::Error),
    /// It has something that is neither a list of organisations nor of opportunities.
    #[error("{0} is not a list of tables named organisation or opportunity")]
    Layout(String),
    /// One field of one entry is wrong.
    #[error("{entry}, {field}: {problem}")]
    Field {
        /// The organisation or opportunity, by its id or else by its number in the file.
        entry: String,
        /// The field.
        field: String,
        /// What is wrong with it.
        problem: String,
    },
}

/// The sixty samples.
const SAMPLES: &str = include_str!("../../app/sample_opportunities.toml");

/// The sixty and those that bring every borough up to what a demo needs: the second file goes on where the first ends.
const ALL_SAMPLES: &str = concat!(
    include_str!("../../app/sample_opportunities.toml"),
    "\n",
    include_str!("../../app/more_sample_opportunities.toml")
);

impl Samples {
    /// Sixty samples, dated from `today`: few enough that tests and transcripts can rely on each, and do not change when a demo
    /// gets one more.
    pub fn embedded(today: Date) -> Self {
        Self::parse(SAMPLES, today).expect("the embedded samples are read in a test")
    }

    /// All samples, dated from `today`: what a demo begins with.
    pub fn demo(today: Date) -> Self {
        Self::parse(ALL_SAMPLES, today).expect("the demo's samples are read in a test")
    }

    /// Reads a file, its relative days counted from `today`.
    pub fn parse(text: &str, today: Date) -> Result<Self, SampleError> {
        let mut file: Table = text.parse()?;
        let mut samples = Self::default();
        for fields in entries(&mut file, "organisation")? {
            samples.organisations.push(organisation(fields)?);
        }
        let posting: HashSet<&OrganisationId> = samples.organisations.iter().map(|known| &known.id).collect();
        let mut ids: HashSet<OpportunityId> = HashSet::new();
        for fields in entries(&mut file, "opportunity")? {
            let read = opportunity(fields, today)?;
            let wrong = |field: &str, problem: String| SampleError::Field {
                entry: format!("opportunity {}", read.id),
                field: field.to_owned(),
                problem,
            };
            if !posting.contains(&read.organisation) {
                return Err(wrong(
                    "organisation",
                    format!("{} is not an organisation of this file", read.organisation),
                ));
            }
            if !ids.insert(read.id.clone()) {
                return Err(wrong("id", "another opportunity has this id".to_owned()));
            }
            samples.opportunities.push(read);
        }
        match file.into_iter().next() {
            None => Ok(samples),
            Some((key, _)) => Err(SampleError::Layout(key)),
        }
    }
}

/// Takes the list of tables with this name out of the file.
fn entries(file: &mut Table, name: &'static str) -> Result<Vec<Fields>, SampleError> {
    let list = match file.remove(name) {
        None => return Ok(Vec::new()),
        Some(Value::Array(list)) => list,
        Some(_) => return Err(SampleError::Layout(name.to_owned())),
    };
    let fields = |(index, value): (usize, Value)| match value {
        Value::Table(table) => {
            let entry = match table.get("id") {
                Some(Value::String(id)) => format!("{name} {id}"),
                _ => format!("{name} number {}", index + 1),
            };
            Ok(Fields { entry, table })
        }
        _ => Err(SampleError::Layout(name.to_owned())),
    };
    list.into_iter().enumerate().map(fields).collect()
}

/// One entry, whose fields are taken out one by one so that each mistake knows where it stands.
struct Fields {
    entry: String,
    table: Table,
}

impl Fields {
    fn wrong(&self, field: &str, problem: impl Into<String>) -> SampleError {
        SampleError::Field { entry: self.entry.clone(), field: field.to_owned(), problem: problem.into() }
    }

    fn optional<T: DeserializeOwned>(&mut self, field: &str) -> Result<Option<T>, SampleError> {
        let Some(value) = self.table.remove(field) else { return Ok(None) };
        value.try_into().map(Some).map_err(|error: toml::de::Error| self.wrong(field, error.message()))
    }

    fn required<T: DeserializeOwned>(&mut self, field: &str) -> Result<T, SampleError> {
        self.optional(field)?.ok_or_else(|| self.wrong(field, "it is missing"))
    }

    fn or_default<T: DeserializeOwned + Default>(&mut self, field: &str) -> Result<T, SampleError> {
        Ok(self.optional(field)?.unwrap_or_default())
    }

    /// A day: `+21d` from the day of loading, or ISO.
    fn day(&mut self, field: &str, today: Date) -> Result<Date, SampleError> {
        let text: String = self.required(field)?;
        let relative = text.strip_prefix('+').and_then(|rest| rest.strip_suffix('d'));
        let day = match relative {
            Some(days) => days.parse().ok().and_then(|days: u16| today.checked_add(i64::from(days).days()).ok()),
            None => text.parse().ok(),
        };
        day.ok_or_else(|| self.wrong(field, format!("{text} is neither a day like 2026-11-30 nor like +21d")))
    }

    /// A postcode.
    fn postcode(&mut self, field: &str) -> Result<Postcode, SampleError> {
        let text: String = self.required(field)?;
        Postcode::parse(&text).ok_or_else(|| self.wrong(field, format!("{text} is not a postcode")))
    }

    /// That nothing is left.
    fn finish(self) -> Result<(), SampleError> {
        match self.table.keys().next() {
            None => Ok(()),
            Some(field) => Err(self.wrong(field, "there is no such field for this kind")),
        }
    }
}

fn organisation(mut fields: Fields) -> Result<Organisation, SampleError> {
    let read = Organisation {
        id: fields.required("id")?,
        name: fields.required("name")?,
        area: fields.required("area")?,
        kind: fields.required("kind")?,
    };
    fields.finish()?;
    Ok(read)
}

fn opportunity(mut fields: Fields, today: Date) -> Result<Opportunity, SampleError> {
    let kind: OpportunityKind = fields.required("kind")?;
    let when: When = fields.required("when")?;
    let role = matches!(kind, OpportunityKind::Volunteering | OpportunityKind::Companion);
    let mut read = Opportunity {
        id: fields.required("id")?,
        kind,
        organisation: fields.required("organisation")?,
        area: fields.required("area")?,
        title: fields.required("title")?,
        summary: fields.required("summary")?,
        role_kind: if role { Some(fields.required("role_kind")?) } else { None },
        job_family: if kind == OpportunityKind::Job { Some(fields.required("job_family")?) } else { None },
        event_kind: if kind == OpportunityKind::Event { Some(fields.required("event_kind")?) } else { None },
        borough: fields.required("borough")?,
        place: fields.required("place")?,
        postcode: fields.postcode("postcode")?,
        point: Point { lat: fields.required("lat")?, lon: fields.required("lon")? },
        when,
        languages_wanted: fields.or_default("languages_wanted")?,
        languages_offered: fields.or_default("languages_offered")?,
        interests: fields.or_default("interests")?,
        skills: fields.or_default("skills")?,
        access: fields.or_default("access")?,
        effort: fields.or_default("effort")?,
        checks: fields.or_default("checks")?,
        minimum_age: fields.required("minimum_age")?,
        no_experience_needed: fields.or_default("no_experience_needed")?,
        training_given: fields.or_default("training_given")?,
        commitment: fields.optional("commitment")?,
        capacity: fields.required("capacity")?,
        closing: fields.day("closing", today)?,
        apply_url: fields.required("apply_url")?,
        inclusion: inclusion(&mut fields)?,
        translations: std::collections::BTreeMap::new(),
        job: None,
        event: None,
        companion: None,
    };
    // What makes it possible for someone with a learning disability is offered to everyone.
    if let Some(inclusion) = &read.inclusion {
        read.access = read.access.or(inclusion.ways);
    }
    // Forty ASCII characters, so that it fits into a choice id.
    if read.id.as_str().is_empty() || read.id.as_str().len() > 40 || !read.id.as_str().is_ascii() {
        return Err(fields.wrong("id", "an id is 1 to 40 ASCII characters"));
    }
    match kind {
        OpportunityKind::Volunteering => {}
        OpportunityKind::Job => read.job = Some(job(&mut fields)?),
        OpportunityKind::Event => {
            let event = event(&mut fields, today, &read.when)?;
            // A closing day counted from the same offset must not come before the event that was moved to its weekday.
            if read.closing < event.date && event.booking == crate::domain::taxonomy::Booking::None {
                read.closing = event.date;
            }
            read.event = Some(event);
        }
        OpportunityKind::Companion => read.companion = Some(companion(&mut fields)?),
    }
    fields.finish()?;
    Ok(read)
}

/// How someone with a learning disability could do it; nothing where nobody was asked.
fn inclusion(fields: &mut Fields) -> Result<Option<Inclusion>, SampleError> {
    let found: Option<Inclusion> = fields.optional("inclusion")?;
    match found.as_ref().and_then(|one| one.ways.iter().find(|way| !WAYS.contains(way))) {
        Some(other) => Err(fields.wrong("inclusion", format!("{other} is none of the ways of the form"))),
        None => Ok(found),
    }
}

fn job(fields: &mut Fields) -> Result<JobDetails, SampleError> {
    Ok(JobDetails {
        band: fields.required("band")?,
        band_after_training: fields.optional("band_after_training")?,
        salary_min: fields.required("salary_min")?,
        salary_max: fields.required("salary_max")?,
        salary_zone: fields.required("salary_zone")?,
        part_time: fields.required("part_time")?,
        contract: fields.required("contract")?,
        contract_months: fields.optional("contract_months")?,
        essential_criteria: fields.required("essential_criteria")?,
    })
}

/// An event is on the first weekday of `when.days` on or after its date.
fn event(fields: &mut Fields, today: Date, when: &When) -> Result<EventDetails, SampleError> {
    let from = fields.day("date", today)?;
    let on_its_weekday = |day: &Date| when.days.contains(Day::ALL[day.weekday().to_monday_zero_offset() as usize]);
    let date = (0_i64..7)
        .filter_map(|days| from.checked_add(days.days()).ok())
        .find(on_its_weekday)
        .ok_or_else(|| fields.wrong("when", "an event needs a day of the week"))?;
    Ok(EventDetails {
        date,
        start_time: fields.required("start_time")?,
        end_time: fields.required("end_time")?,
        features: fields.or_default("features")?,
        booking: fields.required("booking")?,
    })
}

fn companion(fields: &mut Fields) -> Result<CompanionDetails, SampleError> {
    Ok(CompanionDetails {
        visit_kinds: fields.required("visit_kinds")?,
        hospitals: fields.required("hospitals")?,
        notice_days: fields.required("notice_days")?,
        training_hours: fields.required("training_hours")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::organisation::OrganisationKind;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 23);

    fn problem(from: &str, to: &str) -> String {
        assert!(SAMPLES.contains(from), "{from}");
        Samples::parse(&SAMPLES.replacen(from, to, 1), TODAY).expect_err("it is wrong now").to_string()
    }

    #[test]
    fn the_samples_are_sixty_opportunities_of_two_hosts_and_six_others() {
        let samples = Samples::embedded(TODAY);
        assert_eq!(samples.opportunities.len(), 60);
        let hosts = samples.organisations.iter().filter(|one| one.kind == OrganisationKind::Host).count();
        assert_eq!((hosts, samples.organisations.len()), (2, 8));
        for opportunity in &samples.opportunities {
            assert!(opportunity.is_open_on(TODAY), "{}", opportunity.id);
            let serves = samples.organisations.iter().find(|one| one.id == opportunity.organisation);
            assert_eq!(serves.map(|one| &one.area), Some(&opportunity.area), "{}", opportunity.id);
        }
    }

    #[test]
    fn every_sample_reads_back_from_its_json() {
        for opportunity in Samples::demo(TODAY).opportunities {
            let json = serde_json::to_string(&opportunity).expect("an opportunity can be written");
            assert_eq!(serde_json::from_str::<Opportunity>(&json).expect("and read"), opportunity);
        }
    }

    #[test]
    fn an_event_is_on_its_weekday_on_or_after_its_offset() {
        for shift in 0..7 {
            let today = TODAY.checked_add(i64::from(shift).days()).expect("a day");
            let samples = Samples::embedded(today);
            let event = samples.opportunities.iter().find(|one| one.id.as_str() == "evt-001").expect("it is there");
            let date = event.event.as_ref().expect("an event").date;
            assert_eq!(date.weekday(), jiff::civil::Weekday::Saturday);
            assert!((20..27).contains(&today.until(date).expect("in range").get_days()));
            assert!(event.closing >= date, "one may come on the day");
        }
    }

    #[test]
    fn a_mistake_names_the_opportunity_and_the_field() {
        let unknown = problem(r#"interests = ["meeting_people", "my_languages"]"#, r#"interests = ["meeting"]"#);
        assert!(unknown.starts_with("opportunity vol-001, interests: ") && unknown.contains("meeting"), "{unknown}");
        let postcode = problem("HA9 7AX", "HA9 7A");
        assert_eq!(postcode, "opportunity vol-001, postcode: HA9 7A is not a postcode");
        assert!(problem(r#"closing = "+28d""#, r#"closing = "soon""#).starts_with("opportunity vol-001, closing: "));
        assert_eq!(problem("capacity = 6\n", ""), "opportunity vol-001, capacity: it is missing");
        let extra = problem("capacity = 6\n", "capacity = 6\nband = 2\n");
        assert_eq!(extra, "opportunity vol-001, band: there is no such field for this kind");
        let twice = problem(r#"id = "vol-002""#, r#"id = "vol-001""#);
        assert_eq!(twice, "opportunity vol-001, id: another opportunity has this id");
        let ways = problem("inclusion = { ways = [", "inclusion = { ways = [\"travel_money\", ");
        assert!(ways.starts_with("opportunity vol-001, inclusion: travel_money"), "{ways}");
        let misspelt = problem("inclusion = { ways", "inclusion = { how = true, ways");
        assert!(misspelt.starts_with("opportunity vol-001, inclusion: "), "{misspelt}");
        let nobody = problem(r#"organisation = "westway_hospitals""#, r#"organisation = "nobody""#);
        assert!(nobody.starts_with("opportunity vol-001, organisation: "), "{nobody}");
    }
}
