//! What events are called, and what their objects are: the form of the tables in `api::event_types`.

use super::Event;
use crate::api::event_types::{EventBody, EventType, NotificationType};
use crate::json::{FieldError, Json, JsonRef};
use crate::object::{Object, field};

/// Defines the types of snapshot events, and the objects that come with them, from rows sorted by type.
macro_rules! snapshot_types {
    ($($variant:ident = $type:literal: $object:ty,)*) => {
        $crate::webhook::kind::open_types! {
            /// What a snapshot event says has happened.
            /// See [event types](https://docs.stripe.com/api/events/types).
            EventType { $($variant = $type,)* }
        }

        /// The object of a snapshot event, by the event's type.
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum EventBody {
            $(
                #[doc = concat!("`", $type, "`")]
                $variant($object),
            )*
            /// The object of an event whose type this version does not know.
            Unknown($crate::Json),
        }

        impl EventBody {
            pub(crate) fn read(kind: &EventType, object: $crate::JsonRef<'_>) -> Result<Self, $crate::FieldError> {
                let object = object.to_json();
                Ok(match kind {
                    $(EventType::$variant => Self::$variant($crate::Object::from_json(object)?),)*
                    EventType::Unknown(_) => Self::Unknown(object),
                })
            }
        }
    };
}

/// Defines the types of thin events, from rows sorted by type.
macro_rules! thin_types {
    ($($variant:ident = $type:literal,)*) => {
        $crate::webhook::kind::open_types! {
            /// What a thin event says has happened.
            /// See [thin event types](https://docs.stripe.com/api/v2/core/events/event-types).
            NotificationType { $($variant = $type,)* }
        }
    };
}

/// An open enum with too many values to be compared one by one.
macro_rules! open_types {
    ($(#[$doc:meta])* $enum:ident { $($variant:ident = $type:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
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

            /// All types that this version knows, sorted by name.
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

        impl From<&str> for $enum {
            fn from(type_: &str) -> Self {
                match Self::TABLE.binary_search_by_key(&type_, |(name, _)| name) {
                    Ok(at) => Self::TABLE[at].1.clone(),
                    Err(_) => Self::Unknown(type_.to_owned()),
                }
            }
        }
    };
}

pub(crate) use {open_types, snapshot_types, thin_types};

impl super::Notification {
    /// What has happened, as a value to match on.
    pub fn kind(&self) -> NotificationType {
        self.type_().into()
    }
}

impl Event {
    /// What has happened, as a value to match on.
    pub fn kind(&self) -> EventType {
        self.type_().into()
    }

    /// The object as it was, as the type that goes with the event's.
    ///
    /// ```
    /// use pinstripe_core::webhook::{Event, EventBody};
    ///
    /// # let body = r#"{"id":"evt_1","object":"event","type":"account.updated",
    /// #     "data":{"object":{"id":"acct_1","object":"account","charges_enabled":true}}}"#;
    /// let event = Event::dangerously_unverified(body)?;
    /// match event.body()? {
    ///     EventBody::AccountUpdated(account) => assert_eq!(account.charges_enabled()?, Some(true)),
    ///     other => println!("not for us: {other:?}"),
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the event has no object, or one without the id that such objects have.
    pub fn body(&self) -> Result<EventBody, FieldError> {
        let data: JsonRef<'_> = field(self.json(), "data")?;
        let object: JsonRef<'_> = field(data, "object")?;
        EventBody::read(&self.kind(), object)
    }

    /// The changed fields of the object as they were before, as a view that has these and the id alone: a getter
    /// of another field says that it is not there.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the event has no object, or one of another type.
    pub fn previous<T: Object>(&self) -> Result<Option<T>, FieldError> {
        let Some(previous) = self.previous_attributes()? else { return Ok(None) };
        let current: T = self.object()?;
        let names = ["id", "object"].into_iter();
        let mut text = String::from("{");
        for (name, value) in names.filter_map(|name| Some((name, current.json().field(name)?))) {
            text.push_str(&format!("\"{name}\":{},", value.text()));
        }
        let fields = previous.text().strip_prefix('{').unwrap_or("}").trim_ascii_start();
        if fields == "}" {
            text.pop();
        }
        text.push_str(fields);
        T::from_json(Json::parse(text)?).map(Some)
    }
}
