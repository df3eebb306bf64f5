//! `alongside understand` and `alongside match`: one JSON object a line in, one out, in order.

use super::building;
use crate::clock::{Clock, SystemClock, day_in_london};
use crate::config::{Match, Understand};
use crate::domain::opportunity::Samples;
use crate::matching::Matcher;
use crate::understanding::understand;
use anyhow::Context;
use std::io::{BufRead, Write, stdin, stdout};

/// What is understood in each line.
pub fn understand_lines(settings: &Understand) -> anyhow::Result<()> {
    let areas = building::areas(settings.common.areas.as_deref())?;
    building::known_area(&areas, &settings.common.area)?;
    let locales = building::locales(&settings.common)?;
    let understanding = building::understanding(&settings.common, &locales, &areas)?;
    let today = settings.today.unwrap_or_else(|| day_in_london(SystemClock.now()));
    each_line(|line| understand(&understanding, &locales, today, line).to_string())
}

/// What matches each line.
pub fn match_lines(settings: &Match) -> anyhow::Result<()> {
    let areas = building::areas(settings.areas.as_deref())?;
    if let Some(area) = &settings.area {
        building::known_area(&areas, area)?;
    }
    let today = settings.today.unwrap_or_else(|| day_in_london(SystemClock.now()));
    let samples = match &settings.opportunities {
        None => Samples::demo(today),
        Some(file) => {
            let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
            Samples::parse(&text, today).with_context(|| format!("in {}", file.display()))?
        }
    };
    let matcher = Matcher::new(areas, samples.opportunities, settings.area.as_deref());
    each_line(|line| matcher.answer(line, today))
}

fn each_line(answer: impl Fn(&str) -> String) -> anyhow::Result<()> {
    let mut output = stdout().lock();
    for line in stdin().lock().lines() {
        let line = line.context("standard input")?;
        if !line.trim().is_empty() {
            writeln!(output, "{}", answer(&line)).context("standard output")?;
            output.flush().context("standard output")?;
        }
    }
    Ok(())
}
