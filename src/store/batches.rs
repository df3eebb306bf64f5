//! Many rows in one statement. Statements come in a few fixed sizes only, so that each is prepared once and then reused;
//! otherwise every batch of another size would be another SQL text.

/// Rows a multi-row write may have, largest first.
const WRITES: [usize; 4] = [64, 16, 4, 1];
/// Values a list of look-ups may have, smallest first.
const LOOK_UPS: [usize; 5] = [1, 4, 16, 64, 256];

/// Cuts rows into pieces of the fixed sizes, in order.
pub(super) fn pieces<T>(mut rows: &[T]) -> impl Iterator<Item = &[T]> {
    std::iter::from_fn(move || {
        let size = WRITES.into_iter().find(|size| *size <= rows.len())?;
        let (piece, rest) = rows.split_at(size);
        rows = rest;
        Some(piece)
    })
}

/// Cuts values to look up into lists of the fixed sizes; the last is filled up by repeating its last value, which finds nothing
/// more.
pub(super) fn look_ups<T: Copy>(values: &[T]) -> impl Iterator<Item = Vec<T>> {
    values.chunks(LOOK_UPS[LOOK_UPS.len() - 1]).map(|chunk| {
        let size = LOOK_UPS.into_iter().find(|size| *size >= chunk.len()).unwrap_or(chunk.len());
        let last = chunk[chunk.len() - 1];
        chunk.iter().copied().chain(std::iter::repeat_n(last, size - chunk.len())).collect()
    })
}

/// Adds `$1, $2, …)` for each value: the rest of an `IN (` list.
macro_rules! push_list {
    ($query:expr, $values:expr) => {{
        let mut list = $query.separated(", ");
        for value in $values {
            list.push_bind(*value);
        }
        list.push_unseparated(")");
    }};
}
pub(super) use push_list;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_in_one_piece_in_order_and_pieces_have_fixed_sizes() {
        for count in 0..300_usize {
            let rows: Vec<usize> = (0..count).collect();
            assert!(pieces(&rows).all(|piece| WRITES.contains(&piece.len())));
            assert_eq!(pieces(&rows).flatten().copied().collect::<Vec<_>>(), rows);
            let lists: Vec<Vec<usize>> = look_ups(&rows).collect();
            assert!(lists.iter().all(|list| LOOK_UPS.contains(&list.len())));
            let mut found: Vec<usize> = lists.into_iter().flatten().collect();
            found.dedup();
            assert_eq!(found, rows);
        }
    }
}
