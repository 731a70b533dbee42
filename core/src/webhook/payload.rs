use super::event::Event;
use super::notification::Notification;
use super::open_error::OpenError;
use crate::json::Json;
use crate::object::Object;
use bytes::Bytes;

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
