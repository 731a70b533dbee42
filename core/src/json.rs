//! What came in, exactly as Stripe sent it.

mod error;
mod locate;
mod name;
mod scan;
mod serialize;
mod tape;
mod value;

pub use error::FieldError;
pub(crate) use name::{Shown, is_name};
pub use value::JsonRef;

use bytes::Bytes;
use serde::de::Deserialize;
use serde_json::value::RawValue;
use std::fmt;
use std::sync::Arc;
use tape::{Document, Place};

/// A JSON value, shared and immutable.
///
/// One pass checks the whole text and notes where each value is; nothing is scanned again, and no text is copied
/// unless it holds an escape. The notes take less room than the text for what Stripe sends, and eight times as
/// much at most. It is a handle: cloning it copies neither text nor notes, and each handle keeps the whole
/// document that it belongs to; [`Json::detach`] copies its own part. Nothing of what Stripe sent is
/// lost: unknown fields are there, [`Json::text`] gives the original text, and serializing it writes the same
/// fields in the same order.
///
/// Its parts are [`JsonRef`]s, which borrow from it.
///
/// Its `Debug` shows what kind of value it is and, for an object of Stripe's, its `object` and `id`: the rest
/// may hold secrets.
#[derive(Clone)]
pub struct Json {
    document: Arc<Document>,
    place: Place,
}

impl Json {
    /// Takes the text of one JSON value.
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

    /// The value as it is borrowed from here.
    pub const fn by_ref(&self) -> JsonRef<'_> {
        JsonRef::new(&self.document, self.place)
    }

    /// A copy of this value alone, so that the document it came in can be freed, for instance the page of a list
    /// of which one object is kept. Paths of errors then begin with this value.
    #[must_use]
    pub fn detach(&self) -> Self {
        // The text of a value is a document, so it cannot fail.
        Self::parse(Bytes::copy_from_slice(self.by_ref().bytes())).unwrap_or_else(|_| self.clone())
    }

    /// The original text.
    pub fn text(&self) -> &str {
        self.by_ref().text()
    }

    /// A field of an object, if it is there; `null` counts as there.
    pub fn field(&self, name: &str) -> Option<JsonRef<'_>> {
        self.by_ref().field(name)
    }

    /// The fields of an object, in the order in which they came; nothing for any other value.
    pub fn fields(&self) -> impl ExactSizeIterator<Item = (&str, JsonRef<'_>)> {
        self.by_ref().fields()
    }

    /// The items of an array; nothing for any other value.
    pub fn items(&self) -> impl ExactSizeIterator<Item = JsonRef<'_>> {
        self.by_ref().items()
    }

    /// The text, if it is a string.
    pub fn as_str(&self) -> Option<&str> {
        self.by_ref().as_str()
    }

    /// The number, if it is an integer that an `i64` holds.
    pub fn as_i64(&self) -> Option<i64> {
        self.by_ref().as_i64()
    }

    /// The number, if it is one.
    pub fn as_f64(&self) -> Option<f64> {
        self.by_ref().as_f64()
    }

    /// The truth value, if it is one.
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

    /// Reads one field as any type that serde can read; an absent field is read as `null`.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is of another type.
    pub fn get<'a, T: Deserialize<'a>>(&'a self, name: &str) -> Result<T, FieldError> {
        self.by_ref().get(name)
    }

    /// Reads all of it as any type that serde can read, for instance a struct of the caller's.
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
    /// Compares the original texts.
    fn eq(&self, other: &Self) -> bool {
        self.by_ref() == other.by_ref()
    }
}

impl From<JsonRef<'_>> for Json {
    fn from(json: JsonRef<'_>) -> Self {
        json.to_json()
    }
}

impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Self {
        // The text of a `Value` is valid JSON, so only one of 512 MiB ends as `null`.
        Self::parse(value.to_string()).unwrap_or_else(|_| Self::of(Document::null()))
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Box::<RawValue>::deserialize(deserializer)?;
        Self::parse(String::from(Box::<str>::from(text))).map_err(serde::de::Error::custom)
    }
}
