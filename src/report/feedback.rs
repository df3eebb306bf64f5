//! Feedback by month: how much came in, what was done, how soon racism was answered (M25), and who was erased. Fixed tables of two
//! dimensions over months that are over (L64); what is in them no longer changes but for how soon an answer came.

use super::gate::{Median, Share, Shown, any_hidden, median, share, shown, total};
use crate::desk::feedback::{Counts, count};
use crate::desk::{Actor, Desk, DeskError};
use crate::domain::counted::Counted;
use crate::domain::feedback::FeedbackDone;
use crate::domain::taxonomy::{Code, FeedbackKind, Service};
use crate::language::Language;

/// Months in the tables.
pub const MONTHS: u8 = 12;
/// Working days in which racism with a name is answered, for the share that is shown: the promised day.
pub const PROMISED: u32 = crate::domain::promise::WORKING_DAYS;

/// A table: a row a month or a code, a column a code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table<R, C> {
    /// The columns.
    pub columns: Vec<C>,
    /// The rows.
    pub rows: Vec<Row<R>>,
}

/// A row of a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row<R> {
    /// What it counts.
    pub name: R,
    /// One number a column.
    pub cells: Vec<Shown>,
    /// All of them together, where that is told.
    pub total: Option<Shown>,
}

/// How soon feedback about racism of a month was answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Soon {
    /// The month it came in.
    pub month: String,
    /// Half of what came with a name was answered within so many working days.
    pub named: Median,
    /// How much of it was answered by the promised day.
    pub kept: Share,
    /// About half of what came without a name something was done within so many months.
    pub unnamed: Median,
}

/// A quarter of a year.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Quarter {
    /// The year.
    pub year: i16,
    /// 1 to 4.
    pub number: i16,
}

/// Everything on the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Months {
    /// The last month that is counted.
    pub until: String,
    /// Feedback with a name.
    pub named: Table<String, FeedbackKind>,
    /// Feedback without one.
    pub unnamed: Table<String, FeedbackKind>,
    /// Both.
    pub both: Table<String, FeedbackKind>,
    /// How soon racism was answered.
    pub soon: Vec<Soon>,
    /// What was done, by quarters that are over: each deed, however much it was about.
    pub done: Table<FeedbackDone, Quarter>,
    /// Erasures by what was asked for; nothing stands for a conversation alone.
    pub erased_by_service: Table<String, Option<Service>>,
    /// The same by language; nothing stands for one that is not known. Only months in which nothing is hidden.
    pub erased_by_language: Table<String, Option<Language>>,
}

/// The page, for those who read feedback. `languages` are those that have a column of their own.
pub async fn months(desk: &Desk, actor: &Actor, languages: &[Language]) -> Result<Months, DeskError> {
    Ok(read(&count(desk, actor, MONTHS).await?, languages))
}

fn read(counts: &Counts, languages: &[Language]) -> Months {
    let received = |month: &str, kind: FeedbackKind, named: bool| -> Counted {
        let fits =
            counts.feedback.received.iter().filter(|row| row.month == month && row.kind == kind && row.named == named);
        fits.map(|row| row.count).sum()
    };
    let by_kind =
        |named: bool| by_month(counts, FeedbackKind::ALL.to_vec(), true, |month, kind| received(month, *kind, named));
    let both = counts.months.iter().map(|month| {
        let parts = FeedbackKind::ALL.iter().map(|kind| [received(month, *kind, true), received(month, *kind, false)]);
        let parts: Vec<[Counted; 2]> = parts.collect();
        let cells = parts.iter().map(|parts| total(parts)).collect();
        Row { name: month.clone(), cells, total: Some(total(parts.as_flattened())) }
    });
    let (erased_by_service, erased_by_language) = erased(counts, languages);
    Months {
        until: counts.months.last().cloned().unwrap_or_default(),
        named: by_kind(true),
        unnamed: by_kind(false),
        both: Table { columns: FeedbackKind::ALL.to_vec(), rows: both.collect() },
        soon: counts.months.iter().map(|month| soon(counts, month, &received)).collect(),
        done: done(counts),
        erased_by_service,
        erased_by_language,
    }
}

/// A row a month, a column a code.
fn by_month<C>(
    counts: &Counts,
    columns: Vec<C>,
    totals: bool,
    number: impl Fn(&str, &C) -> Counted,
) -> Table<String, C> {
    let row = |month: &String| {
        let numbers: Vec<Counted> = columns.iter().map(|column| number(month, column)).collect();
        let cells = numbers.iter().map(|number| shown(*number)).collect();
        Row { name: month.clone(), cells, total: totals.then(|| total(&numbers)) }
    };
    Table { rows: counts.months.iter().map(row).collect(), columns }
}

fn soon(counts: &Counts, month: &str, received: &impl Fn(&str, FeedbackKind, bool) -> Counted) -> Soon {
    let took = |named: bool| -> Vec<(u32, Counted)> {
        let racism =
            counts.feedback.answered.iter().filter(|row| row.kind == FeedbackKind::Racism && row.named == named);
        racism.filter(|row| row.month == month).map(|row| (row.took, row.count)).collect()
    };
    let all = |named| received(month, FeedbackKind::Racism, named);
    let kept: Counted = took(true).into_iter().filter(|(days, _)| *days <= PROMISED).map(|(_, number)| number).sum();
    Soon {
        month: month.to_owned(),
        named: median(all(true), &took(true)),
        kept: share(kept, all(true)),
        unnamed: median(all(false), &took(false)),
    }
}

/// Only quarters all of whose months are counted: one that misses a month would tell that month by what it lacks.
fn done(counts: &Counts) -> Table<FeedbackDone, Quarter> {
    let mut quarters: Vec<Quarter> = counts.months.iter().filter_map(|month| Quarter::of(month)).collect();
    quarters.dedup();
    quarters.retain(|quarter| counts.months.iter().filter(|month| Quarter::of(month) == Some(*quarter)).count() == 3);
    let row = |done: &FeedbackDone| {
        let number = |quarter: &Quarter| -> Counted {
            let rows = counts.feedback.done.iter().filter(|row| row.done == *done);
            rows.filter(|row| Quarter::of(&row.month) == Some(*quarter)).map(|row| row.count).sum()
        };
        Row { name: *done, cells: quarters.iter().map(|quarter| shown(number(quarter))).collect(), total: None }
    };
    Table { rows: FeedbackDone::ALL.iter().map(row).collect(), columns: quarters }
}

type Erasures = (Table<String, Option<Service>>, Table<String, Option<Language>>);

/// The same people twice: where one of the tables hides a number of a month, the other tells nothing of that month.
fn erased(counts: &Counts, languages: &[Language]) -> Erasures {
    let services: Vec<Option<Service>> = Service::ALL.iter().copied().map(Some).chain([None]).collect();
    let known: Vec<Option<Language>> = languages.iter().copied().map(Some).chain([None]).collect();
    let of_service = |month: &str, service: &Option<Service>| -> Counted {
        counts.erased.iter().filter(|row| row.month == month && row.service == *service).map(|row| row.count).sum()
    };
    let of_language = |month: &str, language: &Option<Language>| -> Counted {
        let spoken = |row: Option<Language>| row.filter(|language| languages.contains(language));
        let rows = counts.erased.iter().filter(|row| row.month == month && spoken(row.language) == *language);
        rows.map(|row| row.count).sum()
    };
    let by_service = by_month(counts, services.clone(), false, of_service);
    let mut by_language = by_month(counts, known.clone(), false, of_language);
    for row in &mut by_language.rows {
        let numbers: Vec<Counted> = services.iter().map(|service| of_service(&row.name, service)).collect();
        let others: Vec<Counted> = known.iter().map(|language| of_language(&row.name, language)).collect();
        if any_hidden(&numbers) || any_hidden(&others) {
            row.cells.fill(Shown::Withheld);
        }
    }
    (by_service, by_language)
}

impl Quarter {
    /// The quarter of a month as `2026-11`.
    fn of(month: &str) -> Option<Self> {
        let (year, month) = month.split_once('-')?;
        Some(Self { year: year.parse().ok()?, number: (month.parse::<i16>().ok()? - 1) / 3 + 1 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::erasing::Erased;
    use crate::store::feedback_numbers::{Answered, Done, Numbers, Received};
    use proptest::prelude::*;

    const NAMES: [&str; 12] = [
        "2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08",
        "2026-09", "2026-10",
    ];

    /// Numbers by place: what came in, what was done, who was erased.
    fn counts(received: &[u64], done: &[u64], erased: &[u64]) -> Counts {
        let mut counts =
            Counts { months: NAMES.map(str::to_owned).into(), feedback: Numbers::default(), erased: Vec::new() };
        for (place, number) in received.iter().enumerate() {
            let (month, rest) = (NAMES[place % 3].to_owned(), place / 3);
            let (kind, named) = (FeedbackKind::ALL[rest % 4], rest >= 4);
            counts.feedback.received.push(Received { month, kind, named, count: Counted::of(*number) });
        }
        for (place, number) in done.iter().enumerate() {
            let (month, done) = (NAMES[2 + place / 3 % 9].to_owned(), FeedbackDone::ALL[place % 3]);
            counts.feedback.done.push(Done { month, done, count: Counted::of(*number) });
        }
        for (place, number) in erased.iter().enumerate() {
            let (month, service) = (NAMES[place % 2].to_owned(), Service::ALL[place / 2 % 3]);
            counts.erased.push(Erased {
                month,
                service: Some(service),
                language: Language::parse(["ar", "pl"][place / 6 % 2]),
                count: Counted::of(*number),
            });
        }
        counts
    }

    fn languages() -> Vec<Language> {
        ["ar", "pl"].iter().filter_map(|tag| Language::parse(tag)).collect()
    }

    #[test]
    fn with_a_name_and_without_and_both_stand_by_month_and_kind() {
        let mut counts = counts(&[], &[], &[]);
        for (kind, named, number) in [
            (FeedbackKind::Praise, true, 12),
            (FeedbackKind::Praise, false, 13),
            (FeedbackKind::Racism, true, 9),
            (FeedbackKind::Racism, false, 3),
        ] {
            let (month, count) = (NAMES[11].to_owned(), Counted::of(number));
            counts.feedback.received.push(Received { month, kind, named, count });
        }
        let months = read(&counts, &[]);
        assert_eq!(months.until, "2026-10");
        let last = |table: &Table<String, FeedbackKind>| {
            let row = table.rows.last().unwrap();
            let total = row.total.unwrap().to_string();
            (row.cells.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "), total)
        };
        assert_eq!(last(&months.named), ("10 0 10 0".to_owned(), "20".to_owned()));
        assert_eq!(last(&months.unnamed), ("15 0 * 0".to_owned(), "Not shown".to_owned()));
        assert_eq!(last(&months.both), ("25 0 Not shown 0".to_owned(), "Not shown".to_owned()));
    }

    #[test]
    fn how_soon_racism_was_answered_is_told_from_enough_reports_alone() {
        let mut counts = counts(&[], &[], &[]);
        for (month, number) in [(NAMES[10], 30), (NAMES[11], 10)] {
            for named in [true, false] {
                let (kind, month) = (FeedbackKind::Racism, month.to_owned());
                let count = Counted::of(number);
                counts.feedback.received.push(Received { month: month.clone(), kind, named, count });
                let took = if named { 2 } else { 1 };
                counts.feedback.answered.push(Answered { month, kind, named, took, count: Counted::of(number / 2) });
            }
        }
        let months = read(&counts, &[]);
        let enough = &months.soon[10];
        assert_eq!((enough.named, enough.kept), (Median::Within(2), Share::PerCent(50)));
        assert_eq!(enough.unnamed, Median::Within(1));
        let few = &months.soon[11];
        assert_eq!((few.named, few.kept, few.unnamed), (Median::TooFew, Share::TooFew, Median::TooFew));
    }

    #[test]
    fn what_was_done_is_told_by_whole_quarters() {
        let months = read(&counts(&[], &[9; 27], &[]), &[]);
        let quarters: Vec<(i16, i16)> =
            months.done.columns.iter().map(|quarter| (quarter.year, quarter.number)).collect();
        assert_eq!(quarters, [(2026, 1), (2026, 2), (2026, 3)]);
        assert_eq!(months.done.rows.len(), FeedbackDone::ALL.len());
        assert_eq!(months.done.rows[0].cells, [Shown::About(25); 3], "three months of nine");
    }

    #[test]
    fn erasures_by_language_are_told_only_where_nothing_is_hidden() {
        let clear = read(&counts(&[], &[], &[20; 12]), &languages());
        assert_eq!(clear.erased_by_language.rows[0].cells, [Shown::About(60), Shown::About(60), Shown::About(0)]);
        let mut numbers = [20; 12];
        numbers[0] = 0;
        numbers[6] = 4;
        let hidden = read(&counts(&[], &[], &numbers), &languages());
        assert_eq!(hidden.erased_by_service.rows[0].cells[0], Shown::Few);
        assert_eq!(hidden.erased_by_language.rows[0].cells, [Shown::Withheld; 3]);
        assert_eq!(hidden.erased_by_language.rows[1].cells[0], Shown::About(60));
    }

    proptest! {
        /// Whatever hidden numbers are, the whole page reads the same: no difference of any of its numbers tells one.
        #[test]
        fn the_page_tells_nothing_of_a_hidden_number(
            numbers in prop::collection::vec(0_u64..30, 24),
            erased in prop::collection::vec(0_u64..30, 6),
            others in prop::collection::vec(1_u64..=7, 24),
        ) {
            let swap = |numbers: &[u64]| -> Vec<u64> {
                let one = |(number, other): (&u64, &u64)| if (1..=7).contains(number) { *other } else { *number };
                numbers.iter().zip(&others).map(one).collect()
            };
            let as_they_are = read(&counts(&numbers, &[], &erased), &languages());
            let otherwise = read(&counts(&swap(&numbers), &[], &swap(&erased)), &languages());
            prop_assert_eq!(as_they_are, otherwise);
        }
    }
}
