//! Margins become probabilities.

/// The probability of each class: the softmax of `sharpness` times its margin.
#[must_use]
pub fn probabilities(margins: &[f32], sharpness: f32) -> Vec<f32> {
    let best = margins.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let odds: Vec<f32> = margins.iter().map(|margin| ((margin - best) * sharpness).exp()).collect();
    let sum: f32 = odds.iter().sum();
    odds.into_iter().map(|odd| odd / sum).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_add_up_to_one_and_keep_the_order() {
        let probabilities = probabilities(&[0.5, -1.0, 0.1], 4.0);
        assert!((probabilities.iter().sum::<f32>() - 1.0).abs() < 1e-6);
        assert!(probabilities[0] > probabilities[2] && probabilities[2] > probabilities[1]);
    }
}
