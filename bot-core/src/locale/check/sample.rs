//! Renders a message with made-up arguments, once for each thing it tells apart.

use jiff::civil::date;

use super::shape::Shape;
use crate::locale::argument::Argument;
use crate::locale::{Args, Catalogue};

/// Enough to meet every plural category of the languages there are.
const NUMBERS: [i64; 8] = [0, 1, 2, 3, 5, 11, 21, 1_234];

/// What is wrong with the message when it is rendered; `None` where it always gives words.
pub(super) fn fault(catalogue: &Catalogue, id: &str, shape: &Shape) -> Option<String> {
    let mut cases = vec![Vec::new()];
    for (variable, keys) in &shape.selectors {
        if keys.is_number() {
            cases.extend(NUMBERS.iter().map(|number| vec![(variable.as_str(), number.to_string())]));
        } else {
            cases.extend(keys.words.iter().map(|word| vec![(variable.as_str(), word.clone())]));
        }
    }
    cases.iter().find_map(|case| {
        let shown = case.iter().map(|(name, value)| format!(" with ${name} = {value}")).collect::<String>();
        match catalogue.own(id, &arguments(shape, case)) {
            None => Some(format!("does not format{shown}")),
            Some(text) if text.trim().is_empty() => Some(format!("gives no words{shown}")),
            Some(_) => None,
        }
    })
}

fn arguments(shape: &Shape, given: &[(&str, String)]) -> Args {
    shape.variables.iter().fold(Args::new(), |arguments, variable| {
        let value = given.iter().find(|(name, _)| name == variable).map(|(_, value)| value.as_str());
        arguments.with(variable.clone(), argument(shape, variable, value))
    })
}

fn argument(shape: &Shape, variable: &str, value: Option<&str>) -> Argument {
    if shape.dates.contains(variable) {
        return Argument::Date(date(2026, 5, 20));
    }
    match shape.selectors.get(variable) {
        Some(keys) if keys.is_number() => Argument::Number(value.and_then(|value| value.parse().ok()).unwrap_or(3)),
        _ => Argument::Text(value.unwrap_or("Sample").to_owned()),
    }
}
