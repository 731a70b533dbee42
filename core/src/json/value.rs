//! A value of a document, borrowed.

use super::tape::{Document, Fields, Inside, Items, Place};
use super::{FieldError, Json, is_name};
use serde::Deserialize;
use std::fmt;
use std::sync::Arc;

/// A JSON value that borrows from a [`Json`].
///
/// It is `Copy`, and its texts live as long as the [`Json`]. [`JsonRef::to_json`] makes an owned handle.
#[derive(Clone, Copy)]
pub struct JsonRef<'a> {
    document: &'a Arc<Document>,
    place: Place,
}

impl<'a> JsonRef<'a> {
    pub(super) const fn new(document: &'a Arc<Document>, place: Place) -> Self {
        Self { document, place }
    }

    /// Makes an owned handle to the same value, without copying the text.
    pub fn to_json(self) -> Json {
        Json { document: self.document.clone(), place: self.place }
    }

    /// The original text.
    pub fn text(self) -> &'a str {
        // The scan checked that the document is UTF-8, and values start and end at character boundaries.
        std::str::from_utf8(self.bytes()).unwrap_or_default()
    }

    /// A field of an object, if it exists; it may be `null`.
    pub fn field(self, name: &str) -> Option<Self> {
        self.document.field(self.place, name).map(|place| Self { place, ..self })
    }

    /// The fields of an object, in their original order; empty for any other value.
    pub fn fields(self) -> impl ExactSizeIterator<Item = (&'a str, Self)> {
        let fields = match self.inside() {
            Inside::Fields(fields) => fields,
            _ => Fields::default(),
        };
        self.document.fields(fields).map(move |(name, place)| (name, Self { place, ..self }))
    }

    /// The items of an array; empty for any other value.
    pub fn items(self) -> impl ExactSizeIterator<Item = Self> {
        let items = match self.inside() {
            Inside::Items(items) => items,
            _ => Items::default(),
        };
        items.places().map(move |place| Self { place, ..self })
    }

    /// The text, if it is a string.
    pub fn as_str(self) -> Option<&'a str> {
        if self.kind() == Kind::String { self.document.string(self.place) } else { None }
    }

    /// The number, if it is an integer in the range of `i64`.
    pub fn as_i64(self) -> Option<i64> {
        if self.kind() == Kind::Number { self.text().parse().ok() } else { None }
    }

    /// The number, if it is a number.
    pub fn as_f64(self) -> Option<f64> {
        if self.kind() == Kind::Number { self.text().parse().ok() } else { None }
    }

    /// The boolean, if it is a boolean.
    #[inline]
    pub fn as_bool(self) -> Option<bool> {
        match self.document.first(self.place) {
            b't' => Some(true),
            b'f' => Some(false),
            _ => None,
        }
    }

    /// Whether it is `null`.
    #[inline]
    pub fn is_null(self) -> bool {
        self.kind() == Kind::Null
    }

    /// Whether it is an object.
    #[inline]
    pub fn is_object(self) -> bool {
        self.kind() == Kind::Object
    }

    /// Whether it is an array.
    #[inline]
    pub fn is_array(self) -> bool {
        self.kind() == Kind::Array
    }

    /// Deserializes one field as any type; an absent field is read as `null`.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is of another type.
    pub fn get<T: Deserialize<'a>>(self, name: &str) -> Result<T, FieldError> {
        match self.field(name) {
            Some(field) => field.to(),
            None => serde_json::from_str("null")
                .map_err(|_| self.error(Some(name), std::any::type_name::<T>())),
        }
    }

    /// Deserializes the value as any type, for instance your own struct.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is of another type.
    pub fn to<T: Deserialize<'a>>(self) -> Result<T, FieldError> {
        serde_json::from_str(self.text()).map_err(|_| self.error(None, std::any::type_name::<T>()))
    }

    pub(super) fn document(self) -> &'a Document {
        self.document
    }

    pub(super) const fn place(self) -> Place {
        self.place
    }

    /// Another value of the same document.
    pub(super) const fn sibling(self, place: Place) -> Self {
        Self { place, ..self }
    }

    pub(super) fn inside(self) -> Inside<'a> {
        self.document.inside(self.place)
    }

    pub(super) fn bytes(self) -> &'a [u8] {
        self.document.bytes(self.place)
    }

    #[inline]
    pub(super) fn kind(self) -> Kind {
        match self.document.first(self.place) {
            b'{' => Kind::Object,
            b'[' => Kind::Array,
            b'"' => Kind::String,
            b't' | b'f' => Kind::Bool,
            b'n' => Kind::Null,
            _ => Kind::Number,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Object,
    Array,
    String,
    Number,
    Bool,
    Null,
}

impl Kind {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Object => "an object",
            Self::Array => "an array",
            Self::String => "a string",
            Self::Number => "a number",
            Self::Bool => "a boolean",
            Self::Null => "null",
        }
    }
}

impl fmt::Debug for JsonRef<'_> {
    /// Shows only the kind of value, and the `object` and `id` of an object, since the rest may contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.is_object() {
            return write!(f, "Json({})", self.kind().name());
        }
        let mut shown = f.debug_struct("Json");
        for name in ["object", "id"] {
            if let Some(value) = self.field(name).and_then(Self::as_str).filter(|v| is_name(v)) {
                shown.field(name, &value);
            }
        }
        shown.finish_non_exhaustive()
    }
}

impl PartialEq for JsonRef<'_> {
    /// Compares the values: the same fields in the same order, and numbers with the same digits, whatever white space and
    /// escapes they are written with.
    fn eq(&self, other: &Self) -> bool {
        if self.bytes() == other.bytes() {
            return true;
        }
        match (self.inside(), other.inside()) {
            (Inside::Fields(_), Inside::Fields(_)) => self.fields().eq(other.fields()),
            (Inside::Items(_), Inside::Items(_)) => self.items().eq(other.items()),
            _ => self.as_str().is_some_and(|text| other.as_str() == Some(text)),
        }
    }
}

impl Eq for JsonRef<'_> {}

impl<'a: 'b, 'b> From<&JsonRef<'a>> for JsonRef<'b> {
    fn from(json: &JsonRef<'a>) -> Self {
        *json
    }
}

impl<'a> From<&'a Json> for JsonRef<'a> {
    fn from(json: &'a Json) -> Self {
        json.by_ref()
    }
}
