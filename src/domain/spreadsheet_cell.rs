//! A cell that no spreadsheet program runs: what begins like a formula is written with an apostrophe before it, in every file that staff
//! download, and read without it.

/// How spreadsheet programs begin what they run, in the wide forms of East Asian keyboards too.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A cell as a file has it. One that has the mark already gets one more, so that [`unguarded`] takes the right one off.
pub fn guarded(cell: &str) -> String {
    if is_formula(cell.trim_start_matches('\'')) { format!("'{cell}") } else { cell.to_owned() }
}

/// The cell that was written so.
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_formula(rest.trim_start_matches('\''))).unwrap_or(cell)
}

/// Whether some program takes it for a formula: by its first letter that is seen, or because a tab or a line end begins it.
fn is_formula(cell: &str) -> bool {
    let unseen = |letter: char| {
        letter.is_whitespace() || letter.is_control() || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{feff}')
    };
    cell.starts_with(['\t', '\r', '\n']) || cell.trim_start_matches(unseen).starts_with(FORMULA)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nothing_that_begins_like_a_formula_stays_one() {
        for cell in
            ["=1+1", "+44", "-1", "@SUM", "\t=1", "\r=1", "\nx", " =1", "\u{a0}=1", "\u{feff}=1", "＝1+1", "'=1"]
        {
            assert_eq!(guarded(cell), format!("'{cell}"));
        }
        for cell in ["Amal", "07700 900123", "", "a=b", "'tis"] {
            assert_eq!(guarded(cell), cell);
        }
    }

    proptest! {
        #[test]
        fn whatever_a_cell_holds_it_is_no_formula_and_reads_back(cell in "[ '\t\r\n\u{a0}\u{feff}\u{200b}=+@＝＋－＠a-]{0,6}.{0,20}") {
            let written = guarded(&cell);
            prop_assert!(!is_formula(&written), "{written:?}");
            prop_assert_eq!(unguarded(&written), cell);
        }
    }
}
