use super::event::Event;
use super::notification::Notification;
use super::open_error::OpenError;
use crate::json::{Json, JsonRef};
use crate::object::Object;
use bytes::Bytes;

/// The event of a webhook, of either kind.
/// See [event destinations](https://docs.stripe.com/event-destinations).
#[derive(Clone, Debug)]
pub enum Payload {
    /// An event that contains its object.
    Snapshot(Event),
    /// An event that only names its object.
    Thin(Notification),
}

impl Payload {
    pub(super) fn open(body: Bytes) -> Result<Self, OpenError> {
        let json = Json::parse(body)?;
        let object = json.field("object").filter(|object| !object.is_null());
        let thin = match object.map(JsonRef::as_str) {
            Some(Some(Event::NAME)) => false,
            Some(Some(Notification::NAME)) => true,
            Some(_) => return Err(json.error(Some("object"), "an event").into()),
            // Without `object`, the type of `created` tells: a number in v1, a text in v2.
            None => json.field("created").and_then(JsonRef::as_str).is_some(),
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

/// The constructors for callers that have no signature to check. This crate does not use them.
impl Event {
    /// Opens an event without checking a signature, for tests and for bodies from an authenticated source.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is not a snapshot event in JSON.
    pub fn dangerously_unverified(body: impl Into<Bytes>) -> Result<Self, OpenError> {
        Payload::open(body.into())?.into_event()
    }
}

impl Notification {
    /// Opens a thin event without checking a signature, for tests and for bodies from an authenticated source.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is not a thin event in JSON.
    pub fn dangerously_unverified(body: impl Into<Bytes>) -> Result<Self, OpenError> {
        Payload::open(body.into())?.into_notification()
    }
}
