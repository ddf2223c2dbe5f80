//! What a message asks of its caller and of other messages: variables, selectors, references.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

const PLURAL_CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What a message asks of its caller and of other messages.
#[derive(Debug, Default)]
pub(super) struct Shape {
    /// Variables that are shown or selected on.
    pub(super) variables: BTreeSet<String>,
    /// Variables that are selected on, with what is told apart.
    pub(super) selectors: BTreeMap<String, Keys>,
    /// Variables handed to `DATE`.
    pub(super) dates: BTreeSet<String>,
    /// Functions called.
    pub(super) functions: BTreeSet<String>,
    /// Messages and, with a leading hyphen, terms referred to.
    pub(super) references: BTreeSet<String>,
    /// Plural forms told apart.
    pub(super) plural_forms: BTreeSet<String>,
    /// The words of all variants, without what is filled in.
    pub(super) text: String,
}

/// The variants of all selectors on one variable.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Keys {
    /// Words that are no plural category.
    pub(super) words: BTreeSet<String>,
    /// Exact numbers.
    pub(super) numbers: BTreeSet<String>,
}

impl Keys {
    /// Whether plural forms or numbers are told apart, so that the variable is a number.
    pub(super) fn is_number(&self) -> bool {
        self.words.is_empty()
    }
}

impl Shape {
    /// The shape of a message with this value.
    pub(super) fn of(pattern: &Pattern<&str>) -> Self {
        let mut shape = Self::default();
        shape.add(pattern);
        shape
    }

    /// Takes in what another message asks for.
    pub(super) fn join(&mut self, other: &Self) {
        self.variables.extend(other.variables.iter().cloned());
        self.dates.extend(other.dates.iter().cloned());
        for (variable, keys) in &other.selectors {
            let own = self.selectors.entry(variable.clone()).or_default();
            own.words.extend(keys.words.iter().cloned());
            own.numbers.extend(keys.numbers.iter().cloned());
        }
    }

    /// Takes in another value of the message.
    pub(super) fn add(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::Placeable { expression } => self.expression(expression),
                PatternElement::TextElement { value } => self.text.push_str(value),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if let Some(variable) = selected(selector) {
                    note(self.selectors.entry(variable.to_owned()).or_default(), variants);
                }
                self.plural_forms.extend(variants.iter().filter_map(plural_form).map(str::to_owned));
                variants.iter().for_each(|variant| self.add(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                if let ("DATE", Some(InlineExpression::VariableReference { id })) =
                    (id.name, arguments.positional.first())
                {
                    self.dates.insert(id.name.to_owned());
                }
                self.arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }
}

/// The variable a selector looks at, also through a function.
fn selected<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => arguments.positional.first().and_then(selected),
        _ => None,
    }
}

fn plural_form<'a>(variant: &Variant<&'a str>) -> Option<&'a str> {
    match variant.key {
        VariantKey::Identifier { name } => PLURAL_CATEGORIES.contains(&name).then_some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}

fn note(keys: &mut Keys, variants: &[Variant<&str>]) {
    for variant in variants {
        match variant.key {
            VariantKey::NumberLiteral { value } => keys.numbers.insert(value.to_owned()),
            VariantKey::Identifier { name } if PLURAL_CATEGORIES.contains(&name) => false,
            VariantKey::Identifier { name } => keys.words.insert(name.to_owned()),
        };
    }
}
