//! A field that is not what its getter expects, and where it is.

use std::fmt;

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
