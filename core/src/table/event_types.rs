//! The macros that define `api::event_types`: the types of events, and their objects.

use crate::json::{FieldError, JsonRef};
use crate::object::Object;

/// Defines the types of snapshot events and their objects, from rows sorted by type.
macro_rules! snapshot_types {
    ($($variant:ident = $type:literal: $object:ty,)*) => {
        $crate::table::event_types::open_types! {
            /// The type of a snapshot event.
            /// See [event types](https://docs.stripe.com/api/events/types).
            EventType { $($variant = $type,)* }
        }

        /// The object of a snapshot event, with a variant for each type of event.
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum EventObject {
            $(
                #[doc = concat!("`", $type, "`")]
                $variant($object),
            )*
            /// The object of an event whose type this version does not know.
            Unknown($crate::json::Json),
        }

        impl EventType {
            /// The value of the field `object` in the objects of its events, for instance `charge`; `None` if they
            /// are of several types, or the type is not known.
            pub fn object_name(&self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => Some(<$object as $crate::object::Object>::NAME),)*
                    Self::Unknown(_) => None,
                }
                .filter(|name| !name.is_empty())
            }
        }

        impl EventObject {
            pub(crate) fn read(kind: &EventType, object: $crate::json::JsonRef<'_>) -> Result<Self, $crate::json::FieldError> {
                match kind {
                    $(EventType::$variant => $crate::table::event_types::open(object, Self::$variant),)*
                    EventType::Unknown(_) => Ok(Self::Unknown(object.to_json())),
                }
            }
        }
    };
}

/// Makes the object of an event. There are three times as many types of events as of objects, so the code is not
/// inlined into each.
#[inline(never)]
pub(crate) fn open<T: Object, E>(
    object: JsonRef<'_>,
    variant: fn(T) -> E,
) -> Result<E, FieldError> {
    T::from_json(object.to_json()).map(variant)
}

/// Defines the types of thin events, from rows sorted by type.
macro_rules! thin_types {
    ($($variant:ident = $type:literal,)*) => {
        $crate::table::event_types::open_types! {
            /// The type of a thin event.
            /// See [thin event types](https://docs.stripe.com/api/v2/core/events/event-types).
            NotificationType { $($variant = $type,)* }
        }
    };
}

/// Defines an open enum that has too many values to compare them one by one.
macro_rules! open_types {
    ($(#[$doc:meta])* $enum:ident { $($variant:ident = $type:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum $enum {
            $(
                #[doc = concat!("`", $type, "`")]
                $variant,
            )*
            /// A type that this version does not know.
            Unknown(String),
        }

        impl $enum {
            const TABLE: &'static [(&'static str, Self)] = &[$(($type, Self::$variant),)*];

            /// All types that this version knows, sorted.
            pub fn all() -> impl ExactSizeIterator<Item = &'static Self> {
                Self::TABLE.iter().map(|(_, kind)| kind)
            }

            /// The type as Stripe writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $type,)*
                    Self::Unknown(type_) => type_,
                }
            }
        }

        impl AsRef<str> for $enum {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl From<&str> for $enum {
            fn from(type_: &str) -> Self {
                match Self::TABLE.binary_search_by_key(&type_, |(name, _)| name) {
                    Ok(at) => Self::TABLE[at].1.clone(),
                    Err(_) => Self::Unknown(type_.to_owned()),
                }
            }
        }

        $crate::table::texts::open_text! { $enum }
    };
}

pub(crate) use {open_types, snapshot_types, thin_types};
