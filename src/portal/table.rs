//! A table of things that each have a page of their own, as the staff and the organisations are listed: a name that leads there, and
//! what else is to be seen at a glance. On a narrow screen each row is a card.

/// The table.
pub(super) struct Table {
    /// What it is a list of.
    pub(super) caption: &'static str,
    /// The heads of its columns, the name's first.
    pub(super) columns: &'static [&'static str],
    /// One row a thing.
    pub(super) rows: Vec<Row>,
}

/// A row.
pub(super) struct Row {
    /// Where its page is.
    pub(super) address: String,
    /// Its name.
    pub(super) name: String,
    /// What its page is for, for whoever hears the link alone; may be empty.
    pub(super) does: &'static str,
    /// The other cells, in the order of the columns.
    pub(super) cells: Vec<Cell>,
}

/// A cell: words, or a way elsewhere.
pub(super) struct Cell {
    pub(super) words: String,
    /// Where the words lead, if they lead anywhere. Whoever hears the link alone hears the row's name after it.
    pub(super) address: Option<String>,
}

impl Cell {
    /// Words that lead somewhere.
    pub(super) fn way(words: &str, address: String) -> Self {
        Self { words: words.to_owned(), address: Some(address) }
    }
}

impl<T: Into<String>> From<T> for Cell {
    fn from(words: T) -> Self {
        Self { words: words.into(), address: None }
    }
}

impl Table {
    /// The cells of a row after its name, each with the head of its column.
    pub(super) fn cells<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = (&'static str, &'a Cell)> {
        self.columns.iter().copied().skip(1).zip(&row.cells)
    }
}
