use super::verifier::VerifyError;
use super::{Event, Notification};
use crate::Timestamp;
use crate::json::{FieldError, Json, JsonRef};
use crate::object::Object;
use bytes::Bytes;
use std::fmt;
use subtle::Choice;

/// A body that carries a good signature: the proof that an [`Event`] or a [`Notification`] is opened with.
#[derive(Clone)]
pub struct Verified {
    body: Bytes,
    time: Timestamp,
}

impl Verified {
    /// The one place where a proof is made: of the bytes that were hashed, and of the verdict on them.
    #[inline]
    pub(super) fn proven(
        matches: Choice,
        body: Bytes,
        time: Timestamp,
    ) -> Result<Self, VerifyError> {
        if bool::from(matches) { Ok(Self { body, time }) } else { Err(VerifyError::Mismatch) }
    }

    /// Opens a snapshot event.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is none; Stripe did send it, so keep [`Verified::body`].
    pub fn event(&self) -> Result<Event, OpenError> {
        Event::dangerously_unverified(self.body.clone())
    }

    /// Opens a thin event.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is none; Stripe did send it, so keep [`Verified::body`].
    pub fn notification(&self) -> Result<Notification, OpenError> {
        Notification::dangerously_unverified(self.body.clone())
    }

    /// Opens either kind, for an endpoint that is sent both.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is neither; Stripe did send it, so keep [`Verified::body`].
    pub fn payload(&self) -> Result<Payload, OpenError> {
        Payload::open(self.body.clone())
    }

    /// The body, byte for byte.
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// When it was signed.
    pub const fn time(&self) -> Timestamp {
        self.time
    }
}

impl fmt::Debug for Verified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verified")
            .field("bytes", &self.body.len())
            .field("time", &self.time)
            .finish()
    }
}

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
        let json = Json::parse(body)?;
        let thin = match json.field("object").map(JsonRef::as_str) {
            Some(Some(Event::NAME)) => false,
            Some(Some(Notification::NAME)) => true,
            Some(_) => return Err(json.error(Some("object"), "an event").into()),
            // Without a name, the form of its time tells: seconds in v1, a text in v2.
            None => json.field("created").and_then(JsonRef::as_str).is_some(),
        };
        Ok(if thin {
            Self::Thin(Notification::from_json(json)?)
        } else {
            Self::Snapshot(Event::from_json(json)?)
        })
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
