use super::event::Event;
use super::notification::Notification;
use crate::json::{FieldError, Json};
use crate::object::Object;
use bytes::Bytes;
use std::fmt;

/// What a webhook carries: the object as it was, or only its name.
/// See [event destinations](https://docs.stripe.com/event-destinations).
#[derive(Clone, Debug)]
pub enum Payload {
    /// An event with its object.
    Snapshot(Event),
    /// An event that names its object.
    Thin(Notification),
}

impl Payload {
    pub(super) fn open(body: Bytes) -> Result<Self, OpenError> {
        let json = Json::parse_along(body, &["data", "object"])?;
        let thin = match json.field("object").map(Json::as_str) {
            Some(Some(Event::NAME)) => false,
            Some(Some(Notification::NAME)) => true,
            Some(_) => return Err(json.error(Some("object"), "an event").into()),
            // Without a name, the form of its time tells: seconds in v1, a text in v2.
            None => json.field("created").and_then(Json::as_str).is_some(),
        };
        Ok(if thin {
            Self::Thin(Notification::from_json(json)?)
        } else {
            Self::Snapshot(Event::from_json(json)?)
        })
    }

    /// The snapshot event, if it is one.
    pub(super) fn into_event(self) -> Result<Event, OpenError> {
        match self {
            Self::Snapshot(event) => Ok(event),
            Self::Thin(_) => Err(OpenError::Thin),
        }
    }

    /// The thin event, if it is one.
    pub(super) fn into_notification(self) -> Result<Notification, OpenError> {
        match self {
            Self::Thin(notification) => Ok(notification),
            Self::Snapshot(_) => Err(OpenError::Snapshot),
        }
    }
}

/// The doors for callers that have no signature to check. Nothing in this crate goes through them.
impl Event {
    /// Opens an event that nobody has vouched for. For tests, and for bodies that came by an authenticated way.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is no snapshot event in JSON.
    pub fn dangerously_unverified(body: impl Into<Bytes>) -> Result<Self, OpenError> {
        Payload::open(body.into())?.into_event()
    }
}

impl Notification {
    /// Opens a thin event that nobody has vouched for. For tests, and for bodies that came by an authenticated way.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is no thin event in JSON.
    pub fn dangerously_unverified(body: impl Into<Bytes>) -> Result<Self, OpenError> {
        Payload::open(body.into())?.into_notification()
    }
}

/// Why a body that Stripe has signed cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenError {
    /// It is no event: no JSON object, or one without an `id` or a `type`.
    Field(FieldError),
    /// It is a thin event: open it as a [`Notification`].
    Thin,
    /// It is a snapshot event: open it as an [`Event`].
    Snapshot,
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(_) => f.write_str("the body is no event"),
            Self::Thin => f.write_str("the body is a thin event and not a snapshot event"),
            Self::Snapshot => f.write_str("the body is a snapshot event and not a thin event"),
        }
    }
}

impl std::error::Error for OpenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Field(e) => Some(e),
            Self::Thin | Self::Snapshot => None,
        }
    }
}

impl From<FieldError> for OpenError {
    fn from(e: FieldError) -> Self {
        Self::Field(e)
    }
}
