//! The types that values can be read as.

use super::value::JsonRef;
use super::{FieldError, Json};
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

/// A type that a value in JSON can be read as, by a getter or by [`JsonRef::at`].
///
/// Enums, views and objects of the API are such types, and so can be yours:
///
/// ```
/// use pinstripe_core::{FieldError, Json, JsonRef, Read};
///
/// struct Currency([u8; 3]);
///
/// impl<'a> Read<'a> for Currency {
///     const EXPECTED: &'static str = "a currency";
///
///     fn read(json: JsonRef<'a>) -> Result<Option<Self>, FieldError> {
///         Ok(json.as_str().and_then(|text| text.as_bytes().try_into().ok()).map(Self))
///     }
/// }
///
/// let charge = Json::parse(r#"{"amount":500,"currency":"usd"}"#)?;
/// assert_eq!(charge.at::<Currency>("currency")?.map(|c| c.0), Some(*b"usd"));
/// # Ok::<(), FieldError>(())
/// ```
pub trait Read<'a>: Sized {
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
    String, "a string", |json| json.as_str().map(str::to_owned);
    i64, "an integer", JsonRef::as_i64;
    f64, "a number", JsonRef::as_f64;
    bool, "a boolean", JsonRef::as_bool;
    Timestamp, "a time in seconds", |json| json.as_i64().map(Timestamp::from_unix);
    JsonRef<'a>, "a value", Some;
    Json, "a value", |json| Some(json.to_json());

}
