//! The separators of all classes in one byte a weight; weights too small to count are not kept.

use crate::solver::Separator;
use crate::vocabulary::Vector;

/// Weights by position in the vocabulary; for each position the classes that it speaks for or against.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Weights {
    /// Where the entries of a position begin; one more than there are positions.
    pub(crate) starts: Vec<u32>,
    pub(crate) classes: Vec<u8>,
    pub(crate) values: Vec<i8>,
    /// What one step of `values` is worth, by class.
    pub(crate) steps: Vec<f32>,
    pub(crate) biases: Vec<f32>,
}

/// The separator of one class in whole steps.
pub(crate) struct Column {
    values: Vec<i8>,
    step: f32,
    bias: f32,
}

/// The most classes a model can have: their numbers are bytes.
const CLASSES: usize = 1 << u8::BITS;
/// Steps from zero to the largest weight of a class.
const STEPS: f32 = 127.0;

impl Column {
    /// Rounds a separator. Weights below `floor` of its largest become nothing.
    pub(crate) fn of(separator: &Separator, floor: f32) -> Self {
        let largest = separator.weights.iter().fold(0.0_f32, |largest, weight| largest.max(weight.abs()));
        let step = if largest > 0.0 { largest / STEPS } else { 1.0 };
        #[allow(clippy::cast_possible_truncation, reason = "the largest weight is 127 steps")]
        let rounded = |weight: &f32| if weight.abs() < floor * largest { 0 } else { (weight / step).round() as i8 };
        Self { values: separator.weights.iter().map(rounded).collect(), step, bias: separator.bias }
    }
}

impl Weights {
    /// Puts the columns of all classes together.
    pub(crate) fn of(columns: &[Column]) -> Self {
        let width = columns.first().map_or(0, |column| column.values.len());
        let mut packed = Self {
            starts: vec![0],
            classes: Vec::new(),
            values: Vec::new(),
            steps: columns.iter().map(|column| column.step).collect(),
            biases: columns.iter().map(|column| column.bias).collect(),
        };
        for position in 0..width {
            let values = (0_u8..).zip(columns).map(|(class, column)| (class, column.values[position]));
            for (class, value) in values.filter(|(_, value)| *value != 0) {
                packed.classes.push(class);
                packed.values.push(value);
            }
            packed.starts.push(u32::try_from(packed.values.len()).unwrap_or(u32::MAX));
        }
        packed.classes.shrink_to_fit();
        packed.values.shrink_to_fit();
        packed
    }

    /// The margin of each class.
    pub(crate) fn margins(&self, vector: &Vector) -> Vec<f32> {
        // As long as a class can be large: no index into it needs a check.
        let mut sums = [0.0_f32; CLASSES];
        for (position, value) in vector.positions.iter().zip(&vector.values) {
            let position = *position as usize;
            let range = self.starts[position] as usize..self.starts[position + 1] as usize;
            for (class, weight) in self.classes[range.clone()].iter().zip(&self.values[range]) {
                sums[usize::from(*class)] += value * f32::from(*weight);
            }
        }
        let scales = self.steps.iter().zip(&self.biases);
        sums.iter().zip(scales).map(|(sum, (step, bias))| sum * step + bias).collect()
    }

    /// Bytes held in memory.
    pub(crate) fn size(&self) -> usize {
        self.starts.len() * 4 + self.values.len() * 2
    }
}
