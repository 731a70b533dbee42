//! A field that is not what its getter expects, and where it is.

use super::name::is_name;
use super::tape::{Document, Step};
use super::value::JsonRef;
use std::fmt::{self, Write};

/// A field that is not what its getter expects.
///
/// It fails that one read and nothing else: the object and its other fields stay readable. It never holds a
/// value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    path: String,
    /// The innermost object of the API around the field, if its type can be shown.
    object: Option<Box<str>>,
    expected: &'static str,
    found: &'static str,
}

impl FieldError {
    /// The error for a value, or for a field of it.
    pub(super) fn new(json: JsonRef<'_>, field: Option<&str>, expected: &'static str) -> Self {
        let mut path = String::new();
        let object = push_path(json, &mut path).map(Into::into);
        let found = match field {
            None => Some(json),
            Some(name) => {
                push_name(name, &mut path);
                json.field(name)
            }
        };
        Self { path, object, expected, found: found.map_or("nothing", |json| json.kind().name()) }
    }

    pub(super) const fn no_json() -> Self {
        Self { path: String::new(), object: None, expected: "JSON", found: "other text" }
    }

    /// The path of the field from the root of what Stripe sent, for instance `requirements.errors[0].code`.
    ///
    /// A name that may be a customer's or a secret is shown as `(..)`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The object that the field belongs to, by its type and its id, for instance `charge ch_1`; `None` if it has no type
    /// that can be shown.
    pub fn object(&self) -> Option<&str> {
        self.object.as_deref()
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
        let Self { path, object, expected, found } = self;
        f.write_str(if path.is_empty() { "the body" } else { path })?;
        if let Some(object) = object {
            write!(f, " of {object}")?;
        }
        write!(f, ": expected {expected}, found {found}")
    }
}

impl std::error::Error for FieldError {}

/// Writes the path from the root to a value, and names the innermost object of the API on it.
fn push_path(to: JsonRef<'_>, path: &mut String) -> Option<String> {
    let document: &Document = to.document();
    let mut place = document.root();
    let mut object = None;
    loop {
        object = described(to.at(place)).or(object);
        if place.at == to.place().at {
            return object;
        }
        let Some((step, next)) = document.step(place, to.place().start) else { return object };
        match step {
            Step::Field(name) => push_name(name, path),
            // Writing to a `String` cannot fail.
            Step::Item(number) => drop(write!(path, "[{number}]")),
        }
        place = next;
    }
}

/// The type of an object of the API, with its id if it has one that can be shown.
fn described(json: JsonRef<'_>) -> Option<String> {
    let name = |field| json.field(field).and_then(JsonRef::as_str).filter(|text| is_name(text));
    let type_ = name("object").filter(|type_| *type_ != "list")?;
    Some(name("id").map_or_else(|| type_.to_owned(), |id| format!("{type_} {id}")))
}

fn push_name(name: &str, path: &mut String) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(if is_name(name) { name } else { "(..)" });
}
