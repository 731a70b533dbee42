//! JSON exactly as Stripe sent it.

mod error;
mod locate;
mod name;
mod path;
mod read;
mod scan;
mod serialize;
mod tape;
mod value;

pub use error::FieldError;
pub(crate) use name::{Shown, is_name};
pub(crate) use path::field_at;
pub use read::Read;
pub(crate) use read::field;
pub use value::JsonRef;

use bytes::Bytes;
use serde::de::Deserialize;
use serde_json::value::RawValue;
use std::fmt;
use std::sync::Arc;
use tape::{Document, Place};

/// A JSON value, shared and immutable.
///
/// Parsing validates the text in one pass and indexes where each value is. The text is not scanned again, and a string
/// is copied only if it contains an escape. For Stripe's objects the index is smaller than the text; at most it is
/// eight times as large. A clone copies neither text nor index, and every handle keeps its whole document alive;
/// [`Json::detach`] copies one value out of it. Nothing that Stripe sent is lost: unknown fields are kept,
/// [`Json::text`] is the original text, and serializing writes the same fields in the same order.
///
/// Its parts are [`JsonRef`]s, which borrow from it.
///
/// Its `Debug` shows only the kind of value and, for one of Stripe's objects, its `object` and `id`, since the rest may
/// contain secrets.
#[derive(Clone)]
pub struct Json {
    document: Arc<Document>,
    place: Place,
}

impl Json {
    /// Parses the text of one JSON value.
    ///
    /// # Errors
    ///
    /// [`FieldError`] with an empty path if it is not valid JSON in UTF-8, or has 512 MiB or more.
    pub fn parse(text: impl Into<Bytes>) -> Result<Self, FieldError> {
        let document = scan::scan(text.into()).ok_or(FieldError::no_json())?;
        Ok(Self::of(document))
    }

    fn of(document: Document) -> Self {
        Self { place: document.root(), document: Arc::new(document) }
    }

    /// The value as a borrowed [`JsonRef`].
    pub const fn by_ref(&self) -> JsonRef<'_> {
        JsonRef::new(&self.document, self.place)
    }

    /// Copies only this value, so that its document can be freed, for instance to keep one object of a page. The paths
    /// in errors then start at this value.
    #[must_use]
    pub fn detach(&self) -> Self {
        // The text of a value is itself a document, so this cannot fail.
        Self::parse(Bytes::copy_from_slice(self.by_ref().bytes())).unwrap_or_else(|_| self.clone())
    }

    /// The original text.
    pub fn text(&self) -> &str {
        self.by_ref().text()
    }

    /// A field of an object, if it exists; it may be `null`.
    pub fn field(&self, name: &str) -> Option<JsonRef<'_>> {
        self.by_ref().field(name)
    }

    /// The fields of an object, in their original order; empty for any other value.
    pub fn fields(&self) -> impl ExactSizeIterator<Item = (&str, JsonRef<'_>)> {
        self.by_ref().fields()
    }

    /// The items of an array; empty for any other value.
    pub fn items(&self) -> impl ExactSizeIterator<Item = JsonRef<'_>> {
        self.by_ref().items()
    }

    /// The text, if it is a string.
    pub fn as_str(&self) -> Option<&str> {
        self.by_ref().as_str()
    }

    /// The number, if it is an integer in the range of `i64`.
    pub fn as_i64(&self) -> Option<i64> {
        self.by_ref().as_i64()
    }

    /// The number, if it is a number.
    pub fn as_f64(&self) -> Option<f64> {
        self.by_ref().as_f64()
    }

    /// The boolean, if it is a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        self.by_ref().as_bool()
    }

    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        self.by_ref().is_null()
    }

    /// Whether it is an object.
    pub fn is_object(&self) -> bool {
        self.by_ref().is_object()
    }

    /// Whether it is an array.
    pub fn is_array(&self) -> bool {
        self.by_ref().is_array()
    }

    /// Reads the value at a path, like [`JsonRef::at`].
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the value, or one on the way to it, is of another type.
    pub fn at<'a, T: Read<'a>>(&'a self, path: &str) -> Result<Option<T>, FieldError> {
        self.by_ref().at(path)
    }

    /// Deserializes one field as any type; an absent field is read as `null`.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is of another type.
    pub fn get<'a, T: Deserialize<'a>>(&'a self, name: &str) -> Result<T, FieldError> {
        self.by_ref().get(name)
    }

    /// Deserializes the value as any type, for instance your own struct.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is of another type.
    pub fn to<'a, T: Deserialize<'a>>(&'a self) -> Result<T, FieldError> {
        self.by_ref().to()
    }

    /// The error for this value, or for a field of it.
    pub(crate) fn error(&self, field: Option<&str>, expected: &'static str) -> FieldError {
        self.by_ref().error(field, expected)
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.by_ref().fmt(f)
    }
}

impl PartialEq for Json {
    /// Compares the values, like [`JsonRef`].
    fn eq(&self, other: &Self) -> bool {
        self.by_ref() == other.by_ref()
    }
}

impl Eq for Json {}

impl From<JsonRef<'_>> for Json {
    fn from(json: JsonRef<'_>) -> Self {
        json.to_json()
    }
}

impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Self {
        // The text of a `Value` is valid JSON; only one of 512 MiB or more becomes `null`.
        Self::parse(value.to_string()).unwrap_or_else(|_| Self::of(Document::null()))
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Box::<RawValue>::deserialize(deserializer)?;
        Self::parse(String::from(Box::<str>::from(text))).map_err(serde::de::Error::custom)
    }
}
