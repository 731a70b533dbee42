//! The error of a field that cannot be read.

use std::fmt;

/// The error of a field that is missing or has an unexpected type.
///
/// Only this one read fails: the object and its other fields stay readable. The error never contains the field's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    path: String,
    /// The innermost of Stripe's objects around the field, if its type is safe to show.
    object: Option<Box<str>>,
    expected: &'static str,
    found: &'static str,
}

impl FieldError {
    pub(super) const fn new(
        path: String,
        object: Option<Box<str>>,
        expected: &'static str,
        found: &'static str,
    ) -> Self {
        Self { path, object, expected, found }
    }

    pub(super) const fn no_json() -> Self {
        Self { path: String::new(), object: None, expected: "JSON", found: "other text" }
    }

    /// The path of the field from the root of the document, for instance `requirements.errors[0].code`.
    ///
    /// Names that may be secret or the customer's own are shown as `(..)`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The type and id of the object that the field belongs to, for instance `charge ch_1`; `None` if there is no type
    /// that is safe to show.
    pub fn object(&self) -> Option<&str> {
        self.object.as_deref()
    }

    /// The type that was expected.
    pub const fn expected(&self) -> &'static str {
        self.expected
    }

    /// The kind of JSON value that was found, or `nothing`.
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
