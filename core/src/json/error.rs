//! A field that is not what its getter expects, and where it is.

use super::name::is_name;
use super::tape::{Document, Place, Step};
use super::value::JsonRef;
use std::fmt::{self, Write};

/// A field that is not what its getter expects.
///
/// It fails that one read and nothing else: the object and its other fields stay readable. It never holds a
/// value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    path: String,
    expected: &'static str,
    found: &'static str,
}

impl FieldError {
    /// The error for a value, or for a field of it.
    pub(super) fn new(json: JsonRef<'_>, field: Option<&str>, expected: &'static str) -> Self {
        let mut path = String::new();
        push_path(json.document(), json.place(), &mut path);
        let found = match field {
            None => Some(json),
            Some(name) => {
                push_name(name, &mut path);
                json.field(name)
            }
        };
        Self { path, expected, found: found.map_or("nothing", |json| json.kind().name()) }
    }

    pub(super) const fn no_json() -> Self {
        Self { path: String::new(), expected: "JSON", found: "other text" }
    }

    /// The path of the field from the root of what Stripe sent, for instance `requirements.errors[0].code`.
    ///
    /// A name that may be a customer's or a secret is shown as `(..)`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What the getter expects.
    pub const fn expected(&self) -> &'static str {
        self.expected
    }

    /// What there is: a kind of JSON value, or `nothing`.
    pub const fn found(&self) -> &'static str {
        self.found
    }
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, expected, found } = self;
        let path = if path.is_empty() { "the body" } else { path };
        write!(f, "{path}: expected {expected}, found {found}")
    }
}

impl std::error::Error for FieldError {}

/// Writes the path from the root to a value.
fn push_path(document: &Document, to: Place, path: &mut String) {
    let mut place = document.root();
    while place.at != to.at {
        let Some((step, next)) = document.step(place, to.start) else { return };
        match step {
            Step::Field(name) => push_name(name, path),
            // Writing to a `String` cannot fail.
            Step::Item(number) => drop(write!(path, "[{number}]")),
        }
        place = next;
    }
}

fn push_name(name: &str, path: &mut String) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(if is_name(name) { name } else { "(..)" });
}
