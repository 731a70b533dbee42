//! Finding the path and the object that an error names.

use super::error::FieldError;
use super::name::is_name;
use super::tape::{Document, Step};
use super::value::JsonRef;
use std::fmt::Write;

impl JsonRef<'_> {
    /// Makes the error for a value, or for a field of it.
    pub(crate) fn error(self, field: Option<&str>, expected: &'static str) -> FieldError {
        let mut path = String::new();
        let object = push_path(self, &mut path).map(Into::into);
        let found = match field {
            None => Some(self),
            Some(name) => {
                push_name(name, &mut path);
                self.field(name)
            }
        };
        FieldError::new(path, object, expected, found.map_or("nothing", |json| json.kind().name()))
    }
}

/// Writes the path from the root to a value, and returns the innermost of Stripe's objects on it.
fn push_path(to: JsonRef<'_>, path: &mut String) -> Option<String> {
    let document: &Document = to.document();
    let mut place = document.root();
    let mut object = None;
    loop {
        object = described(to.sibling(place)).or(object);
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

/// The type of one of Stripe's objects, with its id if that is safe to show.
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
