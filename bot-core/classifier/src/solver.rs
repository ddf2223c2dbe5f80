//! One linear separator: a support vector machine with squared hinge loss, solved by dual coordinate descent.

use crate::vocabulary::Vector;

/// Passes over the texts at most.
const MOST_PASSES: usize = 60;

/// The optimum counts as reached when no text could be moved by more than this.
const TOLERANCE: f32 = 0.02;

/// All training texts as vectors, in one piece of memory.
pub(crate) struct Rows {
    starts: Vec<usize>,
    positions: Vec<u32>,
    values: Vec<f32>,
    /// The squared length of each row, with the constant feature.
    squares: Vec<f32>,
}

/// A separator: positive on its class, negative elsewhere.
#[derive(Debug)]
pub(crate) struct Separator {
    pub(crate) weights: Vec<f32>,
    pub(crate) bias: f32,
}

impl Rows {
    pub(crate) fn new(vectors: impl Iterator<Item = Vector>) -> Self {
        let mut rows = Self { starts: vec![0], positions: Vec::new(), values: Vec::new(), squares: Vec::new() };
        for vector in vectors {
            rows.squares.push(vector.values.iter().map(|value| value * value).sum::<f32>() + 1.0);
            rows.positions.extend(vector.positions);
            rows.values.extend(vector.values);
            rows.starts.push(rows.positions.len());
        }
        rows
    }

    pub(crate) fn len(&self) -> usize {
        self.squares.len()
    }

    fn row(&self, number: usize) -> impl Iterator<Item = (usize, f32)> + '_ {
        let range = self.starts[number]..self.starts[number + 1];
        self.positions[range.clone()].iter().map(|position| *position as usize).zip(self.values[range].iter().copied())
    }
}

impl Separator {
    /// The margin of a row.
    fn margin(&self, rows: &Rows, number: usize) -> f32 {
        rows.row(number).map(|(position, value)| self.weights[position] * value).sum::<f32>() + self.bias
    }

    fn step(&mut self, rows: &Rows, number: usize, by: f32) {
        for (position, value) in rows.row(number) {
            self.weights[position] += by * value;
        }
        self.bias += by;
    }

    /// Finds the separator between the rows where `is_inside` holds and the others. `cost` is what a violation costs;
    /// larger follows the texts more closely. The same input gives the same separator.
    pub(crate) fn find(rows: &Rows, width: usize, cost: f32, is_inside: impl Fn(usize) -> bool) -> Self {
        let slack = 0.5 / cost;
        let mut separator = Self { weights: vec![0.0; width], bias: 0.0 };
        let mut pulls = vec![0.0_f32; rows.len()];
        let mut active: Vec<usize> = (0..rows.len()).collect();
        let mut order = Order(0x2545_f491_4f6c_dd1d);
        // Texts that nothing pulls and that lie this far on their side are left alone until the rest has settled.
        let mut settled_beyond = f32::INFINITY;
        for _ in 0..MOST_PASSES {
            order.shuffle(&mut active);
            let mut worst = 0.0_f32;
            active.retain(|&number| {
                let side = if is_inside(number) { 1.0 } else { -1.0 };
                let gradient = side * separator.margin(rows, number) - 1.0 + slack * pulls[number];
                if pulls[number] == 0.0 && gradient > 0.0 {
                    return gradient <= settled_beyond;
                }
                worst = worst.max(gradient.abs());
                let before = pulls[number];
                pulls[number] = (before - gradient / (rows.squares[number] + slack)).max(0.0);
                if pulls[number] != before {
                    separator.step(rows, number, side * (pulls[number] - before));
                }
                true
            });
            if worst >= TOLERANCE {
                settled_beyond = worst;
            } else if active.len() == rows.len() {
                break;
            } else {
                active = (0..rows.len()).collect();
                settled_beyond = f32::INFINITY;
            }
        }
        separator
    }
}

/// A fixed order that looks random.
struct Order(u64);

impl Order {
    #[allow(clippy::cast_possible_truncation, reason = "the remainder is below the length of the list")]
    fn shuffle(&mut self, list: &mut [usize]) {
        for last in (1..list.len()).rev() {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            list.swap(last, (self.0 % (last as u64 + 1)) as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separates_what_a_line_can_separate() {
        let points = [(2.0, 0.1), (1.5, 0.4), (0.2, 1.8), (0.1, 2.2)];
        let vectors = points.map(|(x, y)| Vector { positions: vec![0, 1], values: vec![x, y] });
        let rows = Rows::new(vectors.into_iter());
        let separator = Separator::find(&rows, 2, 1.0, |number| number < 2);
        let sides: Vec<bool> = (0..4).map(|number| separator.margin(&rows, number) > 0.0).collect();
        assert_eq!(sides, [true, true, false, false]);
    }
}
