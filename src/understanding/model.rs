//! The intent model: one linear layer over hashed features, then a softmax. A feature is a concept, a pair of concepts in
//! order, a word, a pair of neighbours, or letters of a word that no list knows. Weights are one byte each and come from
//! `model.bin`, which `alongside train` writes.

use super::reading::Intent;

/// Rows of the weight table.
pub(super) const ROWS: usize = 1 << 16;
/// Intents.
pub(super) const COLUMNS: usize = Intent::ALL.len();
/// Begins `model.bin`; another layout, another number.
const MAGIC: &[u8; 8] = b"along002";

/// The trained weights.
pub(super) struct Model {
    weights: Box<[[i8; COLUMNS]]>,
    bias: [f32; COLUMNS],
    scale: f32,
}

impl Model {
    /// Reads `model.bin`; nothing if it is another version's.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(MAGIC)?;
        let (scale, rest) = rest.split_first_chunk::<4>()?;
        let (bias, weights) = rest.split_at_checked(COLUMNS * 4)?;
        if weights.len() != ROWS * COLUMNS {
            return None;
        }
        let mut read = [0.0; COLUMNS];
        for (value, bytes) in read.iter_mut().zip(bias.as_chunks::<4>().0) {
            *value = f32::from_le_bytes(*bytes);
        }
        let rows = weights.as_chunks::<COLUMNS>().0;
        let weights = rows.iter().map(|row| row.map(|byte| byte as i8)).collect();
        Some(Self { weights, bias: read, scale: f32::from_le_bytes(*scale) })
    }

    /// Writes `model.bin`.
    pub(super) fn write(weights: &[[f64; COLUMNS]], bias: &[f64; COLUMNS]) -> Vec<u8> {
        let largest = weights.iter().flatten().fold(1e-9_f64, |largest, weight| largest.max(weight.abs()));
        let scale = largest / 127.0;
        let mut bytes = MAGIC.to_vec();
        bytes.extend((scale as f32).to_le_bytes());
        bytes.extend(bias.iter().flat_map(|weight| (*weight as f32).to_le_bytes()));
        bytes.extend(weights.iter().flatten().map(|weight| (weight / scale).round() as i8 as u8));
        bytes
    }

    /// How likely each intent is, in the order of [`Intent::ALL`].
    pub(super) fn judge(&self, features: &[u32]) -> [f32; COLUMNS] {
        let mut sums = [0_i32; COLUMNS];
        for feature in features {
            let row = &self.weights[*feature as usize % ROWS];
            for (sum, weight) in sums.iter_mut().zip(row) {
                *sum += i32::from(*weight);
            }
        }
        let value = self.scale * weight_of(features.len()) as f32;
        let mut scores = [0.0; COLUMNS];
        for (index, score) in scores.iter_mut().enumerate() {
            *score = self.bias[index] + value * sums[index] as f32;
        }
        softmax(&mut scores);
        scores
    }
}

/// What each of so many features counts: long messages must not shout.
pub(super) fn weight_of(count: usize) -> f64 {
    const USUAL: f64 = 6.0;
    USUAL / (count.max(8) as f64).sqrt()
}

fn softmax(scores: &mut [f32; COLUMNS]) {
    let largest = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = (*score - largest).exp();
        sum += *score;
    }
    for score in scores.iter_mut() {
        *score /= sum;
    }
}
