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
        Self::of(Json::parse(body)?)
    }

    fn of(json: Json) -> Result<Self, OpenError> {
        let object = json.field("object").filter(|object| !object.is_null());
        let thin = match object.map(JsonRef::as_str) {
            Some(Some(Event::NAME)) => false,
            Some(Some(Notification::NAME)) => true,
            Some(_) => return Err(json.error(Some("object"), "an event").into()),
            // An envelope has its own id and type.
            None if is_envelope(&json) => {
                return Err(json.error(Some("object"), "an event, outside of an envelope").into());
            }
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

/// Whether it is the envelope of an event bus: EventBridge's has `detail`, Event Grid's has `specversion` and `data`.
fn is_envelope(json: &Json) -> bool {
    ["detail", "specversion"].into_iter().any(|name| json.field(name).is_some())
}

/// The event in an envelope, or an event without one.
fn unwrap(body: Bytes) -> Result<Json, OpenError> {
    let json = Json::parse(body)?;
    let inside = match (json.field("detail"), json.field("specversion"), json.field("data")) {
        (Some(detail), ..) => Some(detail),
        (None, Some(_), Some(data)) => Some(data),
        _ => None,
    };
    match inside.map(JsonRef::to_json) {
        Some(inside) if inside.is_object() => Ok(inside),
        Some(inside) => Err(inside.error(None, "an event").into()),
        None if json.field("object").is_some() => Ok(json),
        None => Err(json.error(None, "an envelope of EventBridge or Event Grid").into()),
    }
}

/// The constructors for callers that have no signature to check. This crate does not use them.
impl Payload {
    /// Opens an event of either kind from an envelope of [Amazon EventBridge][aws] or [Azure Event Grid][azure]. Stripe
    /// does not sign envelopes: anyone who can write to the event bus can forge events. An event without an envelope is
    /// accepted as well.
    ///
    /// ```
    /// use pinstripe_core::webhook::Payload;
    ///
    /// let envelope = r#"{"id": "1", "detail-type": "account.updated", "source": "aws.partner/stripe.com/ed_1",
    ///     "detail": {"id": "evt_1", "object": "event", "type": "account.updated"}}"#;
    /// let Payload::Snapshot(event) = Payload::dangerously_from_envelope(envelope)? else { panic!() };
    /// assert_eq!(event.id(), "evt_1");
    /// # Ok::<(), pinstripe_core::webhook::OpenError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is not an event in JSON, with or without such an envelope.
    ///
    /// [aws]: https://docs.stripe.com/event-destinations/eventbridge#event-structure
    /// [azure]: https://docs.stripe.com/event-destinations/eventgrid#event-structure
    pub fn dangerously_from_envelope(body: impl Into<Bytes>) -> Result<Self, OpenError> {
        Self::of(unwrap(body.into())?)
    }
}

impl Event {
    /// Opens a snapshot event from an envelope, like [`Payload::dangerously_from_envelope`].
    ///
    /// # Errors
    ///
    /// [`OpenError`] if there is no snapshot event in it; [`OpenError::Thin`] if there is a thin one.
    pub fn dangerously_from_envelope(body: impl Into<Bytes>) -> Result<Self, OpenError> {
        Payload::dangerously_from_envelope(body)?.into_event()
    }

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
    /// Opens a thin event from an envelope, like [`Payload::dangerously_from_envelope`].
    ///
    /// # Errors
    ///
    /// [`OpenError`] if there is no thin event in it; [`OpenError::Snapshot`] if there is a snapshot event.
    pub fn dangerously_from_envelope(body: impl Into<Bytes>) -> Result<Self, OpenError> {
        Payload::dangerously_from_envelope(body)?.into_notification()
    }

    /// Opens a thin event without checking a signature, for tests and for bodies from an authenticated source.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is not a thin event in JSON.
    pub fn dangerously_unverified(body: impl Into<Bytes>) -> Result<Self, OpenError> {
        Payload::open(body.into())?.into_notification()
    }
}
