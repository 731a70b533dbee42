//! What came in, exactly as Stripe sent it.

mod level;
mod name;

pub(crate) use name::{Shown, is_name};

use bytes::Bytes;
use level::Level;
use serde::de::{Deserialize, DeserializeOwned};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// Trees that are nested more deeply are not read, so that no answer can exhaust the stack.
const MAX_DEPTH: u8 = 128;

/// A JSON value, shared and immutable, read lazily.
///
/// One scan checks the whole text; after that each level is taken apart when it is first read, and no text is
/// copied unless it holds an escape. Cloning copies a handle. Nothing of what Stripe sent is lost: unknown
/// fields are there, [`Json::text`] gives the original text, and serializing it writes the same fields in the
/// same order.
///
/// Its `Debug` shows what kind of value it is and, for an object of Stripe's, its `object` and `id`: the rest
/// may hold secrets.
#[derive(Clone)]
pub struct Json {
    /// The whole document, so that an error can name the path from its root.
    document: Bytes,
    range: Range<u32>,
    depth: u8,
    level: OnceLock<Arc<Level>>,
}

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
    /// The path of the field from the root of what Stripe sent, for instance `requirements.errors[0].code`.
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

impl Json {
    /// Takes the text of one JSON value.
    ///
    /// # Errors
    ///
    /// [`FieldError`] with an empty path if it is not valid JSON in UTF-8, or larger than 4 GiB.
    pub fn parse(text: impl Into<Bytes>) -> Result<Self, FieldError> {
        Self::parse_along(text.into(), &[])
    }

    /// As [`Json::parse`], and takes apart what lies along a path of objects in the same scan, so that reading
    /// it does not scan it again.
    pub(crate) fn parse_along(
        document: Bytes,
        path: &'static [&'static str],
    ) -> Result<Self, FieldError> {
        let invalid = FieldError { path: String::new(), expected: "JSON", found: "other text" };
        // Without the white space around it, so that every value's text begins and ends with itself.
        let document = document.slice_ref(trimmed(&document));
        let Ok(end) = document.len().try_into() else { return Err(invalid) };
        let json = Self { document, range: 0..end, depth: 0, level: OnceLock::new() };
        // Reading the first level scans every deeper one as well, so this is the one check of the whole text.
        let valid = match json.kind() {
            Kind::Object | Kind::Array => json.level_along(path).is_some(),
            _ => std::str::from_utf8(&json.document)
                .is_ok_and(|text| serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()),
        };
        if valid { Ok(json) } else { Err(invalid) }
    }

    /// The original text.
    pub fn text(&self) -> &str {
        // `parse` has checked that the document is UTF-8, and ranges lie on the edges of JSON values.
        std::str::from_utf8(self.bytes()).unwrap_or_default()
    }

    /// A field of an object, if it is there; `null` counts as there.
    pub fn field(&self, name: &str) -> Option<&Json> {
        match self.level()? {
            // The last one counts where a name stands twice, as for most readers of JSON.
            Level::Object(fields) => {
                fields.iter().rev().find(|field| field.is(name)).map(|field| &field.value)
            }
            _ => None,
        }
    }

    /// The fields of an object, in the order in which they came; nothing for any other value.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &Json)> {
        let fields = match self.level() {
            Some(Level::Object(fields)) => &fields[..],
            _ => &[],
        };
        fields.iter().map(|field| (field.name(), &field.value))
    }

    /// The items of an array; nothing for any other value.
    pub fn items(&self) -> impl ExactSizeIterator<Item = &Json> {
        let items = match self.level() {
            Some(Level::Array(items)) => &items[..],
            _ => &[],
        };
        items.iter()
    }

    /// The text, if it is a string.
    pub fn as_str(&self) -> Option<&str> {
        if self.kind() != Kind::String {
            return None;
        }
        let text = self.text();
        let inner = text.get(1..text.len().saturating_sub(1))?;
        if !inner.contains('\\') {
            return Some(inner);
        }
        match self.level()? {
            Level::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is an integer that an `i64` holds.
    pub fn as_i64(&self) -> Option<i64> {
        if self.kind() == Kind::Number { self.text().parse().ok() } else { None }
    }

    /// The number, if it is one.
    pub fn as_f64(&self) -> Option<f64> {
        if self.kind() == Kind::Number { self.text().parse().ok() } else { None }
    }

    /// The truth value, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self.text() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }

    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        self.kind() == Kind::Null
    }

    /// Whether it is an object.
    pub fn is_object(&self) -> bool {
        self.kind() == Kind::Object
    }

    /// Whether it is an array.
    pub fn is_array(&self) -> bool {
        self.kind() == Kind::Array
    }

    /// Reads one field as any type that serde can read; an absent field is read as `null`.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is of another type.
    pub fn get<'a, T: Deserialize<'a>>(&'a self, name: &str) -> Result<T, FieldError> {
        match self.field(name) {
            Some(field) => field.to(),
            None => serde_json::from_str("null")
                .map_err(|_| self.error(Some(name), std::any::type_name::<T>())),
        }
    }

    /// Reads all of it as any type that serde can read, for instance a struct of the caller's.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is of another type.
    pub fn to<'a, T: Deserialize<'a>>(&'a self) -> Result<T, FieldError> {
        serde_json::from_str(self.text()).map_err(|_| self.error(None, std::any::type_name::<T>()))
    }

    /// Reads all of it like [`Json::to`], as a type that borrows nothing.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is of another type.
    pub fn to_owned<T: DeserializeOwned>(&self) -> Result<T, FieldError> {
        self.to()
    }

    /// The error for this value, or for a field of it.
    pub(crate) fn error(&self, field: Option<&str>, expected: &'static str) -> FieldError {
        let found = match field {
            None => Some(self),
            Some(name) => self.field(name),
        };
        let mut path = String::new();
        level::path_to(&self.root(), &self.range, &mut path);
        if let Some(name) = field {
            level::push_name(name, &mut path);
        }
        FieldError { path, expected, found: found.map_or("nothing", |json| json.kind().name()) }
    }

    fn null() -> Self {
        Self {
            document: Bytes::from_static(b"null"),
            range: 0..4,
            depth: 0,
            level: OnceLock::new(),
        }
    }

    fn serialize_scalar<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = self.text();
        match self.kind() {
            Kind::Null => serializer.serialize_unit(),
            Kind::Bool => serializer.serialize_bool(text == "true"),
            Kind::Number => match (text.parse(), text.parse(), text.parse::<f64>()) {
                (Ok(n), _, _) if text != "-0" => serializer.serialize_i64(n),
                (_, Ok(n), _) => serializer.serialize_u64(n),
                (_, _, Ok(x)) if text.contains('.') && x.to_string() == text => {
                    serializer.serialize_f64(x)
                }
                // No number of Rust's has this text; as a raw value, JSON gets it to the digit.
                _ => serde_json::value::RawValue::from_string(text.to_owned())
                    .map_err(serde::ser::Error::custom)?
                    .serialize(serializer),
            },
            _ => Err(serde::ser::Error::custom("it is nested more than 128 levels deep")),
        }
    }

    fn root(&self) -> Self {
        let end = u32::try_from(self.document.len()).unwrap_or(u32::MAX);
        Self { document: self.document.clone(), range: 0..end, depth: 0, level: OnceLock::new() }
    }

    fn bytes(&self) -> &[u8] {
        self.document.get(self.range.start as usize..self.range.end as usize).unwrap_or_default()
    }

    fn kind(&self) -> Kind {
        match self.bytes().first() {
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::Array,
            Some(b'"') => Kind::String,
            Some(b't' | b'f') => Kind::Bool,
            Some(b'n') => Kind::Null,
            Some(b'-' | b'0'..=b'9') => Kind::Number,
            _ => Kind::Nothing,
        }
    }

    /// This value's own level, taken apart at the first call.
    fn level(&self) -> Option<&Level> {
        self.level_along(&[])
    }

    fn level_along(&self, path: &'static [&'static str]) -> Option<&Level> {
        if let Some(level) = self.level.get() {
            return Some(level);
        }
        let level = Arc::new(Level::read(self, path)?);
        Some(self.level.get_or_init(|| level))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Object,
    Array,
    String,
    Number,
    Bool,
    Null,
    Nothing,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Object => "an object",
            Self::Array => "an array",
            Self::String => "a string",
            Self::Number => "a number",
            Self::Bool => "a boolean",
            Self::Null => "null",
            Self::Nothing => "nothing",
        }
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.kind() != Kind::Object {
            return write!(f, "Json({})", self.kind().name());
        }
        let mut shown = f.debug_struct("Json");
        for name in ["object", "id"] {
            if let Some(value) = self.field(name).and_then(Json::as_str).filter(|v| is_name(v)) {
                shown.field(name, &value);
            }
        }
        shown.finish_non_exhaustive()
    }
}

impl PartialEq for Json {
    /// Compares the original texts.
    fn eq(&self, other: &Self) -> bool {
        self.bytes() == other.bytes()
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.level() {
            Some(Level::Object(fields)) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for field in fields {
                    map.serialize_entry(field.name(), &field.value)?;
                }
                map.end()
            }
            Some(Level::Array(items)) => {
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    seq.serialize_element(item)?;
                }
                seq.end()
            }
            Some(Level::Text(text)) => serializer.serialize_str(text),
            None => self.serialize_scalar(serializer),
        }
    }
}

impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Self {
        // The text of a `Value` is valid JSON, so only one above 4 GiB ends as `null`.
        Self::parse(value.to_string()).unwrap_or_else(|_| Self::null())
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
        Self::parse(String::from(Box::<str>::from(text))).map_err(serde::de::Error::custom)
    }
}

/// Without what JSON counts as white space; a form feed is none. See
/// [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259#section-2).
fn trimmed(text: &[u8]) -> &[u8] {
    let solid = |b: &u8| !matches!(b, b' ' | b'\t' | b'\n' | b'\r');
    let start = text.iter().position(solid).unwrap_or(text.len());
    let end = text.iter().rposition(solid).map_or(start, |last| last + 1);
    &text[start..end]
}
