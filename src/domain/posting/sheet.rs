//! Postings in a spreadsheet: one row a posting, one column a field, named by the field's id. Every row that cannot be read is
//! told with its line. A row's reference is the poster's own, and makes a second reading of the same file change nothing.

use super::{Field, Written, parse_translation_key};
use crate::domain::spreadsheet_cell::{guarded, unguarded};
use jiff::ToSpan as _;
use jiff::civil::Date;
use std::collections::HashMap;

/// The column of the poster's own reference.
const REFERENCE: &str = "reference";
/// The reference of the template's example row.
const EXAMPLE: &str = "example";
/// Rows of one file.
const MOST_ROWS: usize = 1000;

/// A row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SheetRow {
    /// Its line as spreadsheet programs number them, a row a line; the head is line 1.
    pub line: u64,
    /// The poster's own reference.
    pub reference: String,
    /// What it says.
    pub written: Written,
}

/// What is wrong in a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RowFault {
    /// The line; the head is line 1.
    pub line: u64,
    /// The column, where it is one.
    pub column: Option<String>,
    /// What to do.
    pub reason: String,
}

/// Reads a file. All rows, or everything that is wrong with its form; what the rows say is not judged here.
pub fn read_sheet(bytes: &[u8]) -> Result<Vec<SheetRow>, Vec<RowFault>> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(vec![fault(1, None, "Save the file as ‘CSV UTF-8’: some of its letters cannot be read")]);
    };
    let text = text.trim_start_matches('\u{feff}');
    // Spreadsheet programs of some countries put a semicolon between columns.
    let head = text.lines().next().unwrap_or_default();
    let delimiter = match () {
        () if head.contains(',') => b',',
        () if head.contains(';') => b';',
        () if head.contains('\t') => b'\t',
        () => b',',
    };
    // What stands after it would be one cell with it, and its rows lost without a word.
    if let Some(line) = open_quotation(text, char::from(delimiter)) {
        return Err(vec![fault(line, None, "A quotation mark that begins here is not closed")]);
    }
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
    let columns = match reader.headers() {
        Ok(head) => head.iter().map(|name| name.trim().to_owned()).collect::<Vec<String>>(),
        Err(_) => return Err(vec![fault(1, None, "The file is no CSV. Begin with the template")]),
    };
    let mut faults = head_faults(&columns);
    let mut rows = Vec::new();
    let mut seen: HashMap<String, u64> = HashMap::new();
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let line = error.position().map_or(0, |at| at.record() + 1);
                faults.push(fault(line, None, "The line is no CSV. Begin with the template"));
                break;
            }
        };
        let line = record.position().map_or(0, |at| at.record() + 1);
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if record.len() > columns.len() {
            faults.push(fault(
                line,
                None,
                "The line has more cells than the head. Put quotation marks round text with commas",
            ));
            continue;
        }
        let row = row(line, &columns, &record);
        match row.reference.as_str() {
            "" => faults.push(fault(line, Some(REFERENCE), "Enter a reference of your own, like garden-2026-1")),
            EXAMPLE => {
                faults.push(fault(line, Some(REFERENCE), "Delete the example row, or give it your own reference"));
            }
            reference => {
                if let Some(first) = seen.insert(reference.to_owned(), line) {
                    let reason = format!("Line {first} has the same reference. Each line needs its own");
                    faults.push(fault(line, Some(REFERENCE), reason));
                }
            }
        }
        rows.push(row);
    }
    if rows.len() > MOST_ROWS {
        faults.push(fault(1, None, format!("The file has {} rows. Use {MOST_ROWS} or fewer in one file", rows.len())));
    }
    if rows.is_empty() && faults.is_empty() {
        faults.push(fault(1, None, "The file has no rows under its head"));
    }
    if faults.is_empty() { Ok(rows) } else { Err(faults) }
}

/// The line of a quotation mark that is never closed. One counts as such only where a cell begins with it.
fn open_quotation(text: &str, delimiter: char) -> Option<u64> {
    let (mut line, mut opened, mut at_start) = (1, None, true);
    let mut letters = text.chars().peekable();
    while let Some(one) = letters.next() {
        match (one, opened) {
            ('"', None) if at_start => opened = Some(line),
            ('"', Some(_)) if letters.peek() == Some(&'"') => drop(letters.next()),
            ('"', Some(_)) => opened = None,
            _ => {}
        }
        at_start = opened.is_none() && (one == delimiter || one == '\n' || one == '\r');
        line += u64::from(one == '\n' && opened.is_none());
    }
    opened
}

fn fault(line: u64, column: Option<&str>, reason: impl Into<String>) -> RowFault {
    RowFault { line, column: column.map(str::to_owned), reason: reason.into() }
}

fn head_faults(columns: &[String]) -> Vec<RowFault> {
    let mut faults = Vec::new();
    for (index, column) in columns.iter().enumerate() {
        let known = column == REFERENCE || Field::parse(column).is_some() || parse_translation_key(column).is_some();
        if !known && !column.is_empty() {
            faults.push(fault(1, Some(column), "There is no column of this name in the template"));
        } else if known && columns[..index].contains(column) {
            faults.push(fault(1, Some(column), "The column is there twice"));
        }
    }
    for needed in [REFERENCE, Field::Kind.id(), Field::Title.id()] {
        if !columns.iter().any(|column| column == needed) {
            faults.push(fault(1, Some(needed), "The column is missing. Begin with the template"));
        }
    }
    faults
}

fn row(line: u64, columns: &[String], record: &csv::StringRecord) -> SheetRow {
    let mut read = SheetRow { line, reference: String::new(), written: Written::default() };
    for (column, cell) in columns.iter().zip(record) {
        let cell = unguarded(cell.trim());
        if column == REFERENCE {
            cell.clone_into(&mut read.reference);
        } else if let Some(field) = Field::parse(column) {
            read.written.set(field, answers(field, cell));
        } else if parse_translation_key(column).is_some() {
            read.written.set_key(column, [cell]);
        }
    }
    read
}

/// A cell's answers: a list is split, codes are read in any case and with blanks.
fn answers(field: Field, cell: &str) -> Vec<String> {
    let parts: Vec<&str> = match field {
        Field::Criteria => cell.split(['\n', '|']).collect(),
        _ if field.is_list() => cell.split([';', '\n']).collect(),
        _ => vec![cell],
    };
    let parts = parts.into_iter().map(str::trim);
    if !is_code(field) {
        return parts.map(str::to_owned).collect();
    }
    let code = |part: &str| part.to_lowercase().replace(' ', "_");
    parts
        .map(|part| match code(part) {
            yes if matches!(yes.as_str(), "y" | "true") => "yes".to_owned(),
            no if matches!(no.as_str(), "n" | "false") => "no".to_owned(),
            code => code,
        })
        .collect()
}

/// Whether a field holds codes, not words, days or numbers.
fn is_code(field: Field) -> bool {
    !matches!(
        field,
        Field::Title
            | Field::Summary
            | Field::Postcode
            | Field::Borough
            | Field::Place
            | Field::Date
            | Field::StartTime
            | Field::EndTime
            | Field::Closing
            | Field::ApplyUrl
            | Field::Criteria
            | Field::Hospitals
            | Field::LearningWords
            | Field::Supporter
    )
}

/// Writes postings, each under its reference. A cell that a spreadsheet program would run gets a mark before it.
pub fn write_sheet<'a>(rows: impl IntoIterator<Item = (&'a str, &'a Written)>) -> String {
    let rows: Vec<(&str, &Written)> = rows.into_iter().collect();
    let mut columns: Vec<String> = Field::ALL.iter().map(|field| field.id().to_owned()).collect();
    let mut translated: Vec<&str> = rows.iter().flat_map(|(_, written)| written.iter().map(|(key, _)| key)).collect();
    translated.retain(|key| parse_translation_key(key).is_some());
    translated.sort_unstable();
    translated.dedup();
    columns.extend(translated.into_iter().map(str::to_owned));
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head = std::iter::once(REFERENCE.to_owned()).chain(columns.iter().cloned());
    let mut lines = vec![head.collect::<Vec<String>>()];
    for (reference, written) in rows {
        let mut line = vec![guarded(reference)];
        for column in &columns {
            let cell = match Field::parse(column) {
                Some(Field::Criteria) => written.all(Field::Criteria).join("\n"),
                Some(field) => written.all(field).join("; "),
                None => written.text(column).to_owned(),
            };
            line.push(guarded(&cell));
        }
        lines.push(line);
    }
    for line in lines {
        writer.write_record(line).expect("writing into memory does not fail, and every line has as many cells");
    }
    let bytes = writer.into_inner().expect("writing into memory does not fail");
    String::from_utf8(bytes).expect("cells are text")
}

/// A file to begin with: the head and one example.
pub fn template(today: Date) -> String {
    let closing = super::write::day(today.checked_add(28.days()).unwrap_or(today));
    let mut example = Written::default();
    let one: [(Field, &str); 19] = [
        (Field::Kind, "volunteering"),
        (Field::Title, "Garden helper"),
        (
            Field::Summary,
            "You plant and water with a small group. We show you how. You do not need to know about plants.",
        ),
        (Field::RoleKind, "garden_helper"),
        (Field::Postcode, "UB1 3HW"),
        (Field::Place, "Southall"),
        (Field::Hours, "2"),
        (Field::Pattern, "weekly"),
        (Field::Commitment, "three_months"),
        (Field::Capacity, "4"),
        (Field::MinimumAge, "16"),
        (Field::Closing, &closing),
        (Field::Checks, "references"),
        (Field::ApplyUrl, "https://example.com/garden"),
        (Field::Effort, "standing"),
        (Field::NoExperience, "yes"),
        (Field::TrainingGiven, "yes"),
        (Field::LearningWords, "Anna shows one task at a time."),
        (Field::Supporter, "Anna, the gardener"),
    ];
    for (field, answer) in one {
        example.set(field, [answer]);
    }
    example.set(Field::Days, ["tue", "thu"]);
    example.set(Field::PartsOfDay, ["morning"]);
    example.set(Field::Interests, ["outdoors"]);
    example.set(Field::Skills, ["gardening"]);
    example.set(Field::LanguagesWanted, ["pa", "so"]);
    example.set(Field::Access, ["step_free", "travel_money"]);
    example.set(Field::LearningWays, ["someone_to_start_with", "easy_read", "short_shifts"]);
    write_sheet([(EXAMPLE, &example)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(file: &str) -> Vec<(u64, String)> {
        let faults = read_sheet(file.as_bytes()).expect_err("it is wrong");
        faults.into_iter().map(|fault| (fault.line, fault.reason)).collect()
    }

    #[test]
    fn what_is_written_reads_back_formulas_and_line_breaks_too() {
        let mut written = Written::default();
        written.set(Field::Title, ["=1+1, \"quoted\""]);
        written.set(Field::Days, ["mon", "sun"]);
        written.set(Field::Criteria, ["reliability: You come on time", "it_basic: You type"]);
        written.set_key("title@pl", ["Ogród"]);
        let file = write_sheet([("a-1", &written)]);
        assert!(file.contains("\"'=1+1"), "{file}");
        let rows = read_sheet(file.as_bytes()).expect("it reads");
        assert_eq!((rows[0].reference.as_str(), &rows[0].written), ("a-1", &written));
    }

    #[test]
    fn every_bad_line_is_told_with_its_reason() {
        let found = faults(
            "reference,kind,title,colour\na,job,One,\na,job,Two,\n,job,Three,\nexample,job,Four,\nb,job,Five,,,,\n",
        );
        let lines: Vec<u64> = found.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [1, 3, 4, 5, 6], "{found:?}");
        assert!(found[1].1.contains("Line 2 has the same reference"));
        assert_eq!(faults("title,kind\nA,job\n")[0].1, "The column is missing. Begin with the template");
        assert_eq!(faults("reference,kind,title\n").len(), 1);
        assert_eq!(read_sheet(&[0xff, 0xfe]).expect_err("no text").len(), 1);
    }

    #[test]
    fn a_quotation_mark_that_is_not_closed_swallows_no_rows() {
        let file = "reference,kind,title,translator@pl\na,job,One,\"Ewa\nb,job,Two,Jan\n";
        assert_eq!(faults(file), [(2, "A quotation mark that begins here is not closed".to_owned())]);
        let inches = "reference,kind,title\na,job,A 5\" pipe\nb,job,\"Two \"\"lines\"\"\nof it\"\n";
        assert_eq!(read_sheet(inches.as_bytes()).expect("it reads").len(), 2, "inside a cell it is a letter");
    }

    #[test]
    fn a_row_is_told_as_spreadsheet_programs_number_it() {
        let file = "reference,kind,title\na,job,\"One\nin two lines\"\n,job,Two\n";
        assert_eq!(faults(file)[0].0, 3);
    }

    #[test]
    fn tabs_and_semicolons_between_columns_are_understood_and_marks_of_utf_8() {
        for file in ["\u{feff}reference\tkind\ttitle\na\tjob\tA, B; C\n", "reference;kind;title\na;job;\"A, B; C\"\n"] {
            let rows = read_sheet(file.as_bytes()).expect("it reads");
            assert_eq!(rows[0].written.first(Field::Title), "A, B; C");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_make_a_panic(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400)) {
            let _ = read_sheet(&bytes);
        }

        #[test]
        fn no_text_of_a_spreadsheet_makes_a_panic(text in "(reference,kind,title\n)?[a-z,;\"'\n\r\t=@é]{0,200}") {
            let _ = read_sheet(text.as_bytes());
        }

        #[test]
        fn whatever_is_written_reads_back(
            title in "[ -~\n\r\té'=+@＝－\"]{1,60}",
            days in proptest::collection::vec("(mon|tue|sun)", 0..4),
            words in "['=+@\t-]{0,3}[a-zA-Z\"', ]{1,20}",
            hospitals in proptest::collection::vec("[A-Z][a-z' ]{1,12}", 0..3),
        ) {
            let mut written = Written::default();
            written.set(Field::Kind, ["job"]);
            written.set(Field::Title, [title]);
            written.set(Field::Days, days);
            written.set(Field::LearningWords, [words]);
            written.set(Field::Hospitals, hospitals);
            written.set_key("translator@pl", ["'Ewa"]);
            // A reference is needed, and a row that says nothing is no row.
            let file = write_sheet([("a-1", &written)]);
            let rows = read_sheet(file.as_bytes()).expect("what we write, we read");
            proptest::prop_assert_eq!(&rows[0].written, &written);
        }
    }

    #[test]
    fn codes_are_read_in_any_case_and_semicolons_between_columns_are_understood() {
        let file = "reference;kind;title;part_time\na;Job;A Title;TRUE\n";
        let rows = read_sheet(file.as_bytes()).expect("it reads");
        let written = &rows[0].written;
        assert_eq!((written.first(Field::Kind), written.first(Field::PartTime)), ("job", "yes"));
        assert_eq!(written.first(Field::Title), "A Title");
    }
}
