//! Typed views over [`Json`].

use crate::json::{FieldError, Json, JsonRef, Shown};
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;
use std::fmt;

/// One of Stripe's objects: a typed view that owns a handle to its JSON.
///
/// Making one checks only that it is a JSON object, and that it has an `id` if objects of its type have one. All other
/// fields are checked when they are read.
pub trait Object: Clone + fmt::Debug + Send + Sync + Sized + 'static {
    /// The value of the field `object`.
    const NAME: &'static str;

    /// Makes an object from JSON.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not a JSON object, or has no `id` although objects of this type have one.
    fn from_json(json: impl Into<Json>) -> Result<Self, FieldError>;

    /// The JSON behind it.
    fn json(&self) -> &Json;

    /// Copies only this object, so that its answer can be freed, for instance a page of a list.
    #[must_use]
    fn detach(&self) -> Self {
        // The same JSON has made this object before.
        Self::from_json(self.json().detach()).unwrap_or_else(|_| self.clone())
    }
}

/// A type that a field of a JSON object can be read as.
pub(crate) trait Read<'a>: Sized {
    /// The expected type in words, for [`FieldError`].
    const EXPECTED: &'static str = "an object";

    /// Reads a value; `None` if it is of another kind.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if a value inside it has an unexpected type.
    fn read(json: JsonRef<'a>) -> Result<Option<Self>, FieldError>;

    /// The value of an absent field; `None` if the field is required.
    fn absent() -> Option<Self> {
        None
    }
}

/// Reads one field; all getters use this function.
pub(crate) fn field<'a, T: Read<'a>>(
    json: impl Into<JsonRef<'a>>,
    name: &str,
) -> Result<T, FieldError> {
    let json = json.into();
    let read = match json.field(name) {
        Some(value) => T::read(value)?,
        None => T::absent(),
    };
    read.ok_or_else(|| json.error(Some(name), T::EXPECTED))
}

impl<'a, T: Read<'a>> Read<'a> for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn read(json: JsonRef<'a>) -> Result<Option<Self>, FieldError> {
        if json.is_null() { Ok(Some(None)) } else { Ok(T::read(json)?.map(Some)) }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<'a, T: Read<'a>> Read<'a> for Vec<T> {
    const EXPECTED: &'static str = "an array";

    fn read(json: JsonRef<'a>) -> Result<Option<Self>, FieldError> {
        if !json.is_array() {
            return Ok(None);
        }
        let item = |item: JsonRef<'a>| T::read(item)?.ok_or_else(|| item.error(None, T::EXPECTED));
        json.items().map(item).collect::<Result<_, _>>().map(Some)
    }
}

/// A map with arbitrary keys, for instance `metadata`.
impl<'a, T: Read<'a>> Read<'a> for BTreeMap<&'a str, T> {
    fn read(json: JsonRef<'a>) -> Result<Option<Self>, FieldError> {
        if !json.is_object() {
            return Ok(None);
        }
        let entry = |(name, value): (&'a str, JsonRef<'a>)| match T::read(value)? {
            Some(read) => Ok((name, read)),
            None => Err(value.error(None, T::EXPECTED)),
        };
        json.fields().map(entry).collect::<Result<_, _>>().map(Some)
    }
}

macro_rules! scalars {
    ($($type:ty, $expected:literal, $read:expr;)*) => {$(
        impl<'a> Read<'a> for $type {
            const EXPECTED: &'static str = $expected;

            fn read(json: JsonRef<'a>) -> Result<Option<Self>, FieldError> {
                let read: fn(JsonRef<'a>) -> Option<Self> = $read;
                Ok(read(json))
            }
        }
    )*};
}

scalars! {
    &'a str, "a string", JsonRef::as_str;
    i64, "an integer", JsonRef::as_i64;
    f64, "a number", JsonRef::as_f64;
    bool, "a boolean", JsonRef::as_bool;
    Timestamp, "a time in seconds", |json| json.as_i64().map(Timestamp::from_unix);
    JsonRef<'a>, "a value", Some;
}

/// The id of an object, or the whole object if the request expanded it.
///
/// See [expanding responses](https://docs.stripe.com/api/expanding_objects).
#[derive(Clone)]
pub enum Expandable<'a, T> {
    /// The id.
    Id(&'a str),
    /// The object.
    Object(T),
}

impl<'a, T: Object> Read<'a> for Expandable<'a, T> {
    const EXPECTED: &'static str = "an id or an object";

    fn read(json: JsonRef<'a>) -> Result<Option<Self>, FieldError> {
        if let Some(id) = json.as_str() {
            return Ok(Some(Self::Id(id)));
        }
        if !json.is_object() {
            return Ok(None);
        }
        T::from_json(json).map(|object| Some(Self::Object(object)))
    }
}

impl<T: Object> Expandable<'_, T> {
    /// The id, expanded or not.
    pub fn id(&self) -> &str {
        match self {
            Self::Id(id) => id,
            Self::Object(object) => {
                object.json().field("id").and_then(JsonRef::as_str).unwrap_or_default()
            }
        }
    }

    /// The object, if it was expanded.
    pub const fn object(&self) -> Option<&T> {
        match self {
            Self::Id(_) => None,
            Self::Object(object) => Some(object),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Expandable<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // It may be a token.
            Self::Id(id) => f.debug_tuple("Id").field(&Shown(id)).finish(),
            Self::Object(object) => f.debug_tuple("Object").field(object).finish(),
        }
    }
}

/// Checks for [`Object::from_json`] that the JSON is an object and has the texts `names`.
pub(crate) fn identified(json: Json, names: &[&str]) -> Result<Json, FieldError> {
    if !json.is_object() {
        return Err(json.error(None, "an object"));
    }
    for name in names {
        field::<&str>(&json, name)?;
    }
    Ok(json)
}

/// Any JSON object.
impl Object for Json {
    const NAME: &'static str = "";

    fn from_json(json: impl Into<Self>) -> Result<Self, FieldError> {
        identified(json.into(), &[])
    }

    fn json(&self) -> &Self {
        self
    }
}
