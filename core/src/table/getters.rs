//! The code behind getters and `Debug`, written once instead of in each type.

use crate::json::{FieldError, Json, JsonRef, Read, Shown, field};
use crate::object::Object;
use crate::table::wire;
use serde::de::{Deserialize, Deserializer, Error};
use std::fmt;

/// The derived `Debug` of a type with one field.
pub(crate) fn debug(f: &mut fmt::Formatter<'_>, name: &str, of: &dyn fmt::Debug) -> fmt::Result {
    f.debug_tuple(name).field(of).finish()
}

/// Shows only the fields of an object that were checked when it was made.
pub(crate) fn debug_object(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    object: JsonRef<'_>,
    checked: &[&str],
) -> fmt::Result {
    if checked.is_empty() {
        return debug(f, name, &object);
    }
    let mut shown = f.debug_struct(name);
    for name in checked {
        shown.field(wire(name), &Shown(self::checked(object, name)));
    }
    shown.finish_non_exhaustive()
}

/// Reads a text that was checked when the object was made.
pub(crate) fn checked<'a>(json: JsonRef<'a>, name: &str) -> &'a str {
    json.field(wire(name)).and_then(JsonRef::as_str).unwrap_or_default()
}

/// Reads the field that a getter is named after.
pub(crate) fn getter<'a, T: Read<'a>>(json: JsonRef<'a>, name: &str) -> Result<T, FieldError> {
    field(json, wire(name))
}

/// The JSON of an object of the API, if it is an object and has the texts that its type needs.
pub(crate) fn read<'a, J: From<JsonRef<'a>>>(
    json: JsonRef<'a>,
    needed: &[&str],
) -> Result<Option<J>, FieldError> {
    if !json.is_object() {
        return Ok(None);
    }
    for name in needed {
        field::<&str>(json, wire(name))?;
    }
    Ok(Some(json.into()))
}

/// The kind of an object that is one of several.
pub(crate) fn kind(json: JsonRef<'_>) -> Option<&str> {
    json.field("object").and_then(JsonRef::as_str)
}

/// Makes one of several kinds of objects.
pub(crate) fn union<T: for<'a> Read<'a>>(json: Json) -> Result<T, FieldError> {
    T::read(json.by_ref())?.ok_or_else(|| json.error(None, "an object"))
}

/// Deserializes an object, and checks it as [`Object::from_json`] does.
pub(crate) fn deserialize<'de, D: Deserializer<'de>, T: Object>(
    deserializer: D,
) -> Result<T, D::Error> {
    T::from_json(Json::deserialize(deserializer)?).map_err(D::Error::custom)
}

/// Deserializes an enum from its text.
pub(crate) fn deserialize_text<'de, D: Deserializer<'de>, E: From<String>>(
    deserializer: D,
) -> Result<E, D::Error> {
    String::deserialize(deserializer).map(E::from)
}

/// An enum of the tables; it is open, so every text is a value.
pub(crate) trait Open: for<'t> From<&'t str> {}

impl<'a, E: Open> Read<'a> for E {
    const EXPECTED: &'static str = "a string";

    fn read(json: JsonRef<'a>) -> Result<Option<Self>, FieldError> {
        Ok(json.as_str().map(Self::from))
    }
}

/// The getter that an object or a view of several kinds is matched by.
macro_rules! kind_getter {
    (object $object:ident $kind:ident) => {
        impl<'s, 'a, J> $object<J>
        where
            J: 's,
            &'s J: Into<$crate::json::JsonRef<'a>>,
        {
            /// The hash that `type` names, to be matched.
            ///
            /// # Errors
            ///
            /// [`FieldError`](crate::FieldError) if `type` or the hash is missing, or has an unexpected type.
            #[inline]
            pub fn kind(&'s self) -> Result<$kind<'a>, $crate::json::FieldError> {
                $kind::of((&self.0).into())
            }
        }
    };
    (view $view:ident $kind:ident) => {
        impl<'a> $view<'a> {
            /// The hash that `type` names, to be matched.
            ///
            /// # Errors
            ///
            /// [`FieldError`](crate::FieldError) if `type` or the hash is missing, or has an unexpected type.
            #[inline]
            pub fn kind(self) -> Result<$kind<'a>, $crate::json::FieldError> {
                $kind::of(self.0)
            }
        }
    };
}

macro_rules! object_debug {
    ($object:ident $($id:ident)*) => {
        impl std::fmt::Debug for $object {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::object::Object::view(self).fmt(f)
            }
        }

        impl std::fmt::Debug for $object<$crate::json::JsonRef<'_>> {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::table::getters::debug_object(
                    f,
                    stringify!($object),
                    $crate::object::View::json(*self),
                    &[$(stringify!($id)),*],
                )
            }
        }
    };
}

pub(crate) use {kind_getter, object_debug};
